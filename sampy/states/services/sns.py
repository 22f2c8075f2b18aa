"""Topics of SNS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, target
from sampy.states.integrations.given import Given
from sampy.states.integrations.model import Integration, Permit
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, TaskFields, Text
    from sampy.states.state_types import Task

TOPIC = Kind("sns", "{}", takes="arn")


def _publishing(given: Given) -> Iterator[Permit]:
    topic = given.get("TopicArn") or given.get("TargetArn")
    # A phone is no resource: what is sent to it can't be limited.
    yield Permit("sns:Publish", target(TOPIC, topic)) if topic is not None else Permit("sns:Publish")


INTEGRATIONS = (Integration("sns", "publish", ("request", "token"), ("Message",), (_publishing,)),)


def publish(
    name: str,
    topic: Text | None,
    message: Payload,
    *,
    subject: Text | None = None,
    message_attributes: Entries | None = None,
    message_structure: Text | None = None,
    message_group_id: Text | None = None,
    message_deduplication_id: Text | None = None,
    phone_number: Text | None = None,
    target_arn: Text | None = None,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that publishes a message to a topic, an endpoint or a phone.

    It is permitted ``sns:Publish`` on the topic or endpoint; for a phone, on everything, which can't be limited.

    Source: AWS page "Publish messages to an Amazon SNS topic with Step Functions".

    Args:
        name: The name of the state.
        topic: The topic, or its ARN; None where it goes to `phone_number` or `target_arn`.
        message: The message: text, or what becomes JSON.
        subject: The subject, of e-mails.
        message_attributes: Its attributes, as AWS spells them.
        message_structure: ``json`` for a message of its own for each protocol.
        message_group_id: The group, of FIFO topics.
        message_deduplication_id: What tells it from others, of FIFO topics.
        phone_number: The phone that it goes to.
        target_arn: The endpoint or topic that it goes to.
        wait: ``request`` goes on when it is published; ``token`` when the task token is sent back, which `message` has
            to have: ``{"token": context.Task.Token}``.
        fields: The fields that all tasks have.
    """
    given = {
        "TopicArn": topic,
        "TargetArn": target_arn,
        "PhoneNumber": phone_number,
        "Message": message,
        "Subject": subject,
        "MessageAttributes": message_attributes,
        "MessageStructure": message_structure,
        "MessageGroupId": message_group_id,
        "MessageDeduplicationId": message_deduplication_id,
    }
    return task("sns:publish", name, given, fields, wait=wait)
