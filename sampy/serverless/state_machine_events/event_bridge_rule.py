"""EventBridgeRule events: events of other services, or of your own, that match a pattern start the state machine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import Document, String, declaration, prop
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Object, Started
from sampy.serverless.events.event_bridge_rule import InputTransformer, Target, pattern_properties
from sampy.serverless.events.rule import (
    PRINCIPAL,
    STATE_MACHINE_TARGET,
    DeadLetterConfig,
    RetryPolicy,
    rule,
    target_id,
)


@declaration
class EventBridgeRule(Event):
    """Starts the state machine with events that match a pattern.

    Source: AWS page "EventBridgeRule" of state machines of the AWS SAM developer guide.

    Args:
        event_bus_name: The event bus; the default one where it isn't given.
        rule_name: The name of the rule.
        pattern: What an event must be like: ``{"source": ["aws.ec2"]}``.
        input: The JSON text that the state machine gets instead of the event.
        input_path: The JSON path of the part of the event that the state machine gets.
        dead_letter_config: Where events go that could not be delivered.
        retry_policy: How often and how long delivery is tried again.
        state: ``ENABLED`` or ``DISABLED``.
        target: The id of the rule's target.
        input_transformer: What of the event the state machine gets, and how.

    Example::

        stack.add(
            StateMachine(
                "Audit",
                definition={"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}},
                events={"Stopped": state_machine_events.EventBridgeRule(pattern={"source": ["aws.ec2"]})},
            )
        )
    """

    event_bus_name: String | None = None
    rule_name: String | None = None
    pattern: Document | None = None
    input: String | None = None
    input_path: String | None = None
    dead_letter_config: DeadLetterConfig | Document | None = None
    retry_policy: RetryPolicy | Document | None = None
    state: String | None = None
    target: Target | Document | None = prop(default=None, intrinsics=False)
    input_transformer: InputTransformer | Document | None = None

    TYPE: ClassVar[str] = "EventBridgeRule"


def expand(event: DeclaredEvent, started: Started, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the rule, the role that starts the state machine, and the dead letter queue where one is to be made."""
    role = started.role(event.logical_id, PRINCIPAL)
    yield role
    arn: Object = {"Fn::GetAtt": [role.logical_id, "Arn"]}
    target: Object = {"Arn": started.arn, "Id": target_id(event, STATE_MACHINE_TARGET), "RoleArn": arn}
    yield from rule(event, pattern_properties(event.properties), target, started.declared.passed_attributes())
