"""EventBridgeRule events: events of other services, or of your own, that match a pattern invoke the function."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import Boolean, Document, PropertyType, String, declaration
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object
from sampy.serverless.events.rule import (
    FUNCTION_TARGET,
    PRINCIPAL,
    DeadLetterConfig,
    RetryPolicy,
    rule,
    rule_arn,
    target_id,
)

_NAMES = {"EventBusName": "EventBusName", "EventPattern": "Pattern", "Name": "RuleName"}


@declaration
class Target(PropertyType):
    """The target of the rule.

    Source: AWS page "Target" of the AWS SAM developer guide.

    Args:
        id: The id of the target, instead of one made of the name of the event.
    """

    id: String


@declaration
class InputTransformer(PropertyType):
    """What of an event is passed on, and how.

    Source: AWS page "AWS::Events::Rule InputTransformer".

    Args:
        input_template: The text that is passed on, with ``<name>`` for values of the event.
        input_paths_map: The JSON path of each of these values, by name.
    """

    input_template: String
    input_paths_map: Document | None = None


@declaration
class EventBridgeRule(Event):
    """Invokes the function with events that match a pattern.

    Source: AWS page "EventBridgeRule" of the AWS SAM developer guide.

    Args:
        event_bus_name: The event bus; the default one where it isn't given.
        rule_name: The name of the rule.
        pattern: What an event must be like: ``{"source": ["aws.ec2"]}``.
        dead_letter_config: Where events go that could not be delivered.
        retry_policy: How often and how long delivery is tried again.
        input: The JSON text that the function gets instead of the event.
        input_path: The JSON path of the part of the event that the function gets.
        target: The id of the rule's target.
        enabled: Whether the rule is on.
        state: ``ENABLED`` or ``DISABLED``, instead of `enabled`.
        input_transformer: What of the event the function gets, and how.

    Example::

        stack.add(
            Function(
                "Audit",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={"Stopped": events.EventBridgeRule(pattern={"source": ["aws.ec2"]})},
            )
        )
    """

    event_bus_name: String | None = None
    rule_name: String | None = None
    pattern: Document | None = None
    dead_letter_config: DeadLetterConfig | Document | None = None
    retry_policy: RetryPolicy | Document | None = None
    input: String | None = None
    input_path: String | None = None
    target: Target | Document | None = None
    enabled: Boolean | None = None
    state: String | None = None
    input_transformer: InputTransformer | Document | None = None

    TYPE: ClassVar[str] = "EventBridgeRule"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the rule, the dead letter queue where one is to be made, and the permission."""
    target: Object = {"Arn": invoked.arn, "Id": target_id(event, FUNCTION_TARGET)}
    yield from rule(event, pattern_properties(event.properties), target, invoked.declared.passed_attributes())
    yield invoked.permission(event.logical_id, "", PRINCIPAL, SourceArn=rule_arn(event))


def pattern_properties(given: Object) -> Object:
    """Return the properties of the rule of a pattern, without its state and its target."""
    return {name: given[source] for name, source in _NAMES.items() if given.get(source) is not None}
