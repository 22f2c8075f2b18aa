"""Schedule events: an EventBridge rule invokes the function at set times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import Boolean, Document, Integer, PropertyType, String, declaration
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Emit, Invoked, Object

_LONGEST_TARGET_ID = 64
_TARGET_SUFFIX = "LambdaTarget"


@declaration
class DeadLetterConfig(PropertyType):
    """Where EventBridge sends an event that it failed to deliver: a queue of yours, or one that is made.

    Source: AWS page "DeadLetterConfig" of the AWS SAM developer guide.

    Args:
        arn: The ARN of the queue.
        type: ``SQS``: make a queue.
        queue_logical_id: The logical id of the queue that is made.
    """

    arn: String | None = None
    type: str | None = None
    queue_logical_id: str | None = None


@declaration
class RetryPolicy(PropertyType):
    """How EventBridge tries again.

    Source: AWS page "AWS::Events::Rule RetryPolicy".

    Args:
        maximum_event_age_in_seconds: How long it tries, 60 to 86,400.
        maximum_retry_attempts: How often it tries again, 0 to 185.
    """

    maximum_event_age_in_seconds: Integer | None = None
    maximum_retry_attempts: Integer | None = None


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
    """Yield the rule, the permission, and the dead letter queue where one is to be made."""
    given = event.properties
    attributes = invoked.declared.passed_attributes()
    rule_arn: Json = {"Fn::GetAtt": [event.logical_id, "Arn"]}
    target: Object = {"Arn": invoked.arn, "Id": _target_id(event.logical_id)}
    if given.get("Input") is not None:
        target["Input"] = given["Input"]
    dead_letters = given.get("DeadLetterConfig")
    if isinstance(dead_letters, dict):
        queue_arn, made = dead_letter_queue(event, dead_letters, rule_arn, attributes)
        yield from made
        target["DeadLetterConfig"] = {"Arn": queue_arn}
    if given.get("RetryPolicy") is not None:
        target["RetryPolicy"] = given["RetryPolicy"]
    properties: Object = {"ScheduleExpression": given["Schedule"], **rule_state(given)}
    properties |= {name: given[name] for name in ("Name", "Description") if given.get(name) is not None}
    properties["Targets"] = [target]
    yield Emit(event.logical_id, {"Type": "AWS::Events::Rule", "Properties": properties, **attributes}, "schedule")
    yield invoked.permission(event.logical_id, "", "events.amazonaws.com", SourceArn=rule_arn)


def _target_id(event_id: str) -> str:
    return event_id[: _LONGEST_TARGET_ID - len(_TARGET_SUFFIX)] + _TARGET_SUFFIX


def rule_state(given: Object) -> Object:
    """Return the `State` of a rule, from what `State` or `Enabled` say of it."""
    state, enabled = given.get("State"), given.get("Enabled")
    if state and enabled is not None:
        raise Invalid("State and Enabled say the same thing", fix="remove one of them", at=("Properties", "State"))
    if enabled is not None:
        return {"State": "ENABLED" if enabled else "DISABLED"}
    return {"State": state} if state else {}


def dead_letter_queue(
    event: DeclaredEvent, config: Object, rule_arn: Json, attributes: Object
) -> tuple[Json, list[Emit]]:
    """Return the ARN of the dead letter queue of a rule, and the queue and its policy where they are to be made."""
    at = ("Properties", "DeadLetterConfig")
    if "Arn" in config and "Type" in config:
        raise Invalid("DeadLetterConfig has an Arn and a Type", fix="use Arn for a queue of yours, or Type: SQS", at=at)
    if "Arn" not in config and "Type" not in config:
        raise Invalid(
            "DeadLetterConfig has neither Arn nor Type", fix="use Arn for a queue of yours, or Type: SQS", at=at
        )
    if "Type" in config and config["Type"] != "SQS":
        raise Invalid(f"a dead letter queue can't be of type {config['Type']!r}", fix="use SQS", at=(*at, "Type"))
    if config.get("Arn") is not None:
        return config["Arn"], []
    queue_id = config.get("QueueLogicalId") or f"{event.logical_id}Queue"
    if not isinstance(queue_id, str):
        raise Invalid("QueueLogicalId must be text", fix="use letters and digits", at=(*at, "QueueLogicalId"))
    arn: Json = {"Fn::GetAtt": [queue_id, "Arn"]}
    statement: Json = {
        "Effect": "Allow",
        "Principal": {"Service": "events.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": rule_arn}},
    }
    policy: Object = {
        "Type": "AWS::SQS::QueuePolicy",
        "Properties": {
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
            "Queues": [{"Ref": queue_id}],
        },
        **attributes,
    }
    queue: Object = {"Type": "AWS::SQS::Queue", "Properties": {}, **attributes}
    return arn, [
        Emit(queue_id, queue, "dead letter queue"),
        Emit(f"{event.logical_id}QueuePolicy", policy, "policy of the dead letter queue"),
    ]
