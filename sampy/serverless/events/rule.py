"""EventBridge rules, as schedules and event patterns of functions and state machines make them."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.declaration import Integer, PropertyType, String, declaration
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.serverless.contributions import DeclaredEvent, Emit, Object, stated

PRINCIPAL = "events.amazonaws.com"
FUNCTION_TARGET = "LambdaTarget"
STATE_MACHINE_TARGET = "StepFunctionsTarget"
_LONGEST_TARGET_ID = 64
_OF_TARGET = ("Input", "InputPath", "RetryPolicy", "InputTransformer")
_AT = ("Properties", "DeadLetterConfig")


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


def rule(event: DeclaredEvent, properties: Object, target: Object, attributes: Object) -> Iterator[Emit]:
    """Yield a rule with one target, and the dead letter queue where one is to be made.

    Args:
        event: The event, which tells more about the target.
        properties: The properties of the rule, without its target.
        target: The target, without what the event tells.
        attributes: The resource attributes of all that is made.
    """
    given = event.properties
    target |= stated(given, _OF_TARGET)
    dead_letters = given.get("DeadLetterConfig")
    queue: list[Emit] = []
    if isinstance(dead_letters, dict):
        arn, queue = dead_letter_queue(event, dead_letters, attributes)
        target["DeadLetterConfig"] = {"Arn": arn}
    properties = {**properties, **_state(given), "Targets": [target]}
    yield Emit(event.logical_id, {"Type": "AWS::Events::Rule", "Properties": properties, **attributes}, "rule")
    yield from queue
    if queue:
        yield _queue_policy(event, queue[0].logical_id, attributes)


def rule_arn(event: DeclaredEvent) -> Json:
    """Return the ARN of the rule of an event."""
    return {"Fn::GetAtt": [event.logical_id, "Arn"]}


def target_id(event: DeclaredEvent, suffix: str) -> Json:
    """Return the id of the target of a rule: the one that `Target` tells, or one that ends with `suffix`."""
    target = event.properties.get("Target")
    if isinstance(target, dict) and "Id" in target:
        return target["Id"]
    return event.logical_id[: _LONGEST_TARGET_ID - len(suffix)] + suffix


def _state(given: Object) -> Object:
    """Return the `State` of a rule, from what `State` or `Enabled` say of it."""
    state, enabled = given.get("State"), given.get("Enabled")
    if state and enabled is not None:
        raise Invalid("State and Enabled say the same thing", fix="remove one of them", at=("Properties", "State"))
    if enabled is not None:
        return {"State": "ENABLED" if enabled else "DISABLED"}
    return {"State": state} if state else {}


def dead_letter_queue(event: DeclaredEvent, config: Object, attributes: Object) -> tuple[Json, list[Emit]]:
    """Return the ARN of the dead letter queue of an event, and the queue where it is to be made.

    Raises:
        Invalid: Where `config` tells of no queue, or of two.
    """
    fix = "use Arn for a queue of yours, or Type: SQS"
    if "Arn" in config and "Type" in config:
        raise Invalid("DeadLetterConfig has an Arn and a Type", fix=fix, at=_AT)
    if "Arn" not in config and "Type" not in config:
        raise Invalid("DeadLetterConfig has neither Arn nor Type", fix=fix, at=_AT)
    if "Type" in config and config["Type"] != "SQS":
        raise Invalid(f"a dead letter queue can't be of type {config['Type']!r}", fix="use SQS", at=(*_AT, "Type"))
    if config.get("Arn") is not None:
        return config["Arn"], []
    given = config.get("QueueLogicalId")
    if given is not None and not isinstance(given, str):
        raise Invalid("QueueLogicalId must be text", fix="use letters and digits", at=(*_AT, "QueueLogicalId"))
    queue_id = given or f"{event.logical_id}Queue"
    queue: Object = {"Type": "AWS::SQS::Queue", "Properties": {}, **attributes}
    return {"Fn::GetAtt": [queue_id, "Arn"]}, [Emit(queue_id, queue, "dead letter queue")]


def _queue_policy(event: DeclaredEvent, queue_id: str, attributes: Object) -> Emit:
    statement: Json = {
        "Effect": "Allow",
        "Principal": {"Service": PRINCIPAL},
        "Action": "sqs:SendMessage",
        "Resource": {"Fn::GetAtt": [queue_id, "Arn"]},
        "Condition": {"ArnEquals": {"aws:SourceArn": rule_arn(event)}},
    }
    document: Json = {"Version": "2012-10-17", "Statement": [statement]}
    properties: Object = {"PolicyDocument": document, "Queues": [{"Ref": queue_id}]}
    policy: Object = {"Type": "AWS::SQS::QueuePolicy", "Properties": properties, **attributes}
    return Emit(f"{event.logical_id}QueuePolicy", policy, "policy of the dead letter queue")
