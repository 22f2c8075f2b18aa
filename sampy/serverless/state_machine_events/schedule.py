"""Schedule events: an EventBridge rule starts the state machine at set times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import Boolean, Document, String, declaration, prop
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Object, Started
from sampy.serverless.events.event_bridge_rule import Target
from sampy.serverless.events.rule import (
    PRINCIPAL,
    STATE_MACHINE_TARGET,
    DeadLetterConfig,
    RetryPolicy,
    rule,
    target_id,
)
from sampy.serverless.events.schedule import schedule_properties


@declaration
class Schedule(Event):
    """Starts the state machine at set times.

    Source: AWS page "Schedule" of state machines of the AWS SAM developer guide.

    Args:
        schedule: ``rate(5 minutes)`` or ``cron(0 12 * * ? *)``.
        input: The JSON text that the state machine gets as its input.
        enabled: Whether the rule is on.
        state: ``ENABLED`` or ``DISABLED``, instead of `enabled`.
        name: The name of the rule.
        description: What the rule is for.
        dead_letter_config: Where events go that could not be delivered.
        retry_policy: How often and how long delivery is tried again.
        target: The id of the rule's target.
        role_arn: The ARN of the role that starts the state machine, where none is to be made.

    Example::

        stack.add(
            StateMachine(
                "Nightly",
                definition={"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}},
                events={"Midnight": state_machine_events.Schedule(schedule="cron(0 0 * * ? *)")},
            )
        )
    """

    schedule: String
    input: String | None = None
    enabled: Boolean | None = None
    state: String | None = None
    name: String | None = None
    description: String | None = None
    dead_letter_config: DeadLetterConfig | Document | None = None
    retry_policy: RetryPolicy | Document | None = None
    target: Target | Document | None = prop(default=None, intrinsics=False)
    role_arn: String | None = prop(default=None, intrinsics=False)

    TYPE: ClassVar[str] = "Schedule"


def expand(event: DeclaredEvent, started: Started, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the rule, the role that starts the state machine, and the dead letter queue where one is to be made."""
    target: Object = {"Arn": started.arn, "Id": target_id(event, STATE_MACHINE_TARGET)}
    own_role = event.properties.get("RoleArn")
    if own_role is None:
        role = started.role(event.logical_id, PRINCIPAL)
        yield role
        own_role = {"Fn::GetAtt": [role.logical_id, "Arn"]}
    target["RoleArn"] = own_role
    yield from rule(event, schedule_properties(event.properties), target, started.declared.passed_attributes())
