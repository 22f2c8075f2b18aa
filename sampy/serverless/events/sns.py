"""SNS events: the messages of a topic invoke the function, at once or by way of a queue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import Boolean, Document, Integer, PropertyType, String, declaration, prop
from sampy.errors import Invalid
from sampy.intrinsics import Json, is_intrinsic
from sampy.parameters import resolve
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Emit, Invoked, Object, stated
from sampy.serverless.events import sqs

_SAME = ("Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy")
_BATCH_SIZE = 10
_AT = ("Properties", "SqsSubscription")


@declaration
class SqsSubscription(PropertyType):
    """A queue of yours between the topic and the function.

    Source: AWS page "SqsSubscriptionObject" of the AWS SAM developer guide.

    Args:
        queue_arn: The ARN of the queue.
        queue_url: Its URL.
        batch_size: The most messages in one invocation; 10 where it isn't given.
        enabled: Has no effect: the queue is always read.
        queue_policy_logical_id: The logical id of the queue policy that is made.
    """

    queue_arn: String
    queue_url: String
    batch_size: Integer | None = None
    enabled: Boolean | None = None
    queue_policy_logical_id: str | None = None


@declaration
class SNS(Event):
    """Invokes the function with the messages of a topic.

    Source: AWS page "SNS" of the AWS SAM developer guide.

    Args:
        topic: The ARN of the topic.
        region: The region of the topic, where it is another one.
        filter_policy: Which messages the function gets.
        filter_policy_scope: What the filter looks at: ``MessageAttributes`` or ``MessageBody``.
        sqs_subscription: True to put a queue between topic and function, or the queue.
        redrive_policy: Where messages go that could not be delivered.

    Example::

        topic = stack.add(Resource("Orders", "AWS::SNS::Topic"))
        stack.add(
            Function(
                "Ship",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={"Ordered": events.SNS(topic=topic, filter_policy={"country": ["fr", "it"]})},
            )
        )
    """

    topic: String
    region: String | None = None
    filter_policy: Document | None = prop(default=None, passed_through=True)
    filter_policy_scope: String | None = prop(default=None, passed_through=True)
    sqs_subscription: bool | SqsSubscription | Document | None = None
    redrive_policy: Document | None = None

    TYPE: ClassVar[str] = "SNS"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the subscription, with the permission or the queue that it needs."""
    topic = event.properties["Topic"]
    queue = event.properties.get("SqsSubscription")
    if not queue:
        yield invoked.permission(event.logical_id, "", "sns.amazonaws.com", SourceArn=topic)
        yield _subscription(event, invoked, "lambda", invoked.arn)
        return
    if isinstance(queue, dict):
        arn, url = queue.get("QueueArn"), queue.get("QueueUrl")
        if not arn or not url:
            raise Invalid("SqsSubscription needs a QueueArn and a QueueUrl", fix="give both, or true", at=_AT)
    else:
        queue = {}
        made = _queue(event, invoked, topic, compilation)
        arn, url = {"Fn::GetAtt": [made.logical_id, "Arn"]}, {"Ref": made.logical_id}
        yield made
    mapped: Object = {"Queue": arn, "BatchSize": queue.get("BatchSize") or _BATCH_SIZE, "Enabled": True}
    mapping = DeclaredEvent(event.name, f"{event.logical_id}EventSourceMapping", mapped)
    yield from sqs.expand(mapping, invoked, compilation)
    yield _queue_policy(event, invoked, queue.get("QueuePolicyLogicalId"), arn, url)
    yield _subscription(event, invoked, "sqs", arn)


def _subscription(event: DeclaredEvent, invoked: Invoked, protocol: str, endpoint: Json) -> Emit:
    given = event.properties
    properties: Object = {"Protocol": protocol, "Endpoint": endpoint, "TopicArn": given["Topic"]}
    properties |= stated(given, _SAME)
    attributes = invoked.declared.passed_attributes()
    resource: Object = {"Type": "AWS::SNS::Subscription", "Properties": properties, **attributes}
    return Emit(event.logical_id, resource, "subscription")


def _queue(event: DeclaredEvent, invoked: Invoked, topic: Json, compilation: Compilation) -> Emit:
    """Return a queue for the messages of a topic: first in, first out where the topic is."""
    declared = compilation.resources.get(_logical_id(topic) or "", {})
    properties = declared.get("Properties")
    fifo = resolve(properties.get("FifoTopic"), compilation.parameters) if isinstance(properties, dict) else None
    queue: Object = {
        "Type": "AWS::SQS::Queue",
        "Properties": {"FifoQueue": fifo} if fifo else {},
        **invoked.declared.passed_attributes(),
    }
    return Emit(f"{event.logical_id}Queue", queue, "queue between topic and function")


def _logical_id(value: Json) -> str | None:
    """Return the logical id that a `Ref` or an `Fn::GetAtt` names."""
    if not isinstance(value, dict) or not is_intrinsic(value):
        return None
    match value.get("Ref", value.get("Fn::GetAtt")):
        case [str(logical_id), _]:
            return logical_id
        case str(text) if "Ref" in value:
            return text
        case str(text) if text.count(".") == 1:
            return text.partition(".")[0]
    return None


def _queue_policy(event: DeclaredEvent, invoked: Invoked, logical_id: Json, arn: Json, url: Json) -> Emit:
    policy_id = logical_id or f"{event.logical_id}QueuePolicy"
    if not isinstance(policy_id, str):
        at = (*_AT, "QueuePolicyLogicalId")
        raise Invalid("QueuePolicyLogicalId must be text", fix="use letters and digits", at=at)
    statement: Json = {
        "Action": "sqs:SendMessage",
        "Effect": "Allow",
        "Principal": "*",
        "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": event.properties["Topic"]}},
    }
    document: Json = {"Version": "2012-10-17", "Statement": [statement]}
    policy: Object = {
        "Type": "AWS::SQS::QueuePolicy",
        "Properties": {"PolicyDocument": document, "Queues": [url]},
        **invoked.declared.passed_attributes(),
    }
    return Emit(policy_id, policy, "policy of the queue")
