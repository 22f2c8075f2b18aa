"""Schedule events: an EventBridge rule invokes the function at set times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import Boolean, Document, String, declaration
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object, stated
from sampy.serverless.events.rule import (
    FUNCTION_TARGET,
    PRINCIPAL,
    DeadLetterConfig,
    RetryPolicy,
    rule,
    rule_arn,
    target_id,
)


@declaration
class Schedule(Event):
    """Invokes the function at set times.

    Source: AWS page "Schedule" of the AWS SAM developer guide.

    Args:
        schedule: ``rate(5 minutes)`` or ``cron(0 12 * * ? *)``.
        rule_name: Has no effect: use `name`.
        input: The JSON text that the function gets as its event.
        enabled: Whether the rule is on.
        state: ``ENABLED`` or ``DISABLED``, instead of `enabled`.
        name: The name of the rule.
        description: What the rule is for.
        dead_letter_config: Where events go that could not be delivered.
        retry_policy: How often and how long delivery is tried again.

    Example::

        stack.add(
            Function(
                "Report",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event['days'])",
                events={"Mondays": events.Schedule(schedule="cron(0 6 ? * MON *)", input='{"days": 7}')},
            )
        )
    """

    schedule: String
    rule_name: String | None = None
    input: String | None = None
    enabled: Boolean | None = None
    state: String | None = None
    name: String | None = None
    description: String | None = None
    dead_letter_config: DeadLetterConfig | Document | None = None
    retry_policy: RetryPolicy | Document | None = None

    TYPE: ClassVar[str] = "Schedule"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the rule, the dead letter queue where one is to be made, and the permission."""
    target: Object = {"Arn": invoked.arn, "Id": target_id(event, FUNCTION_TARGET)}
    yield from rule(event, schedule_properties(event.properties), target, invoked.declared.passed_attributes())
    yield invoked.permission(event.logical_id, "", PRINCIPAL, SourceArn=rule_arn(event))


def schedule_properties(given: Object) -> Object:
    """Return the properties of the rule of a schedule, without its state and its target."""
    named = stated(given, ("Name", "Description"))
    return {"ScheduleExpression": given["Schedule"], **named}
