"""Queues of SQS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind
from sampy.states.integrations.model import Allow, Integration, On
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Number, TaskFields, Text
    from sampy.states.state_types import Task

QUEUE = Kind("sqs", "{}")
INTEGRATIONS = (
    Integration(
        "sqs",
        "sendMessage",
        ("request", "token"),
        ("QueueUrl", "MessageBody"),
        (Allow("sqs:SendMessage", On(QUEUE, "QueueUrl")),),
    ),
)


def send_message(
    name: str,
    queue: Text,
    body: Payload,
    *,
    delay_seconds: Number | None = None,
    message_attributes: Entries | None = None,
    message_group_id: Text | None = None,
    message_deduplication_id: Text | None = None,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that sends a message to a queue.

    It is permitted ``sqs:SendMessage`` on the queue; a key of your own that it is encrypted with has to allow the rest.

    Source: AWS page "Send messages to an Amazon SQS queue with Step Functions".

    Args:
        name: The name of the state.
        queue: The queue, or its URL.
        body: The message: text, or what becomes JSON.
        delay_seconds: The seconds until it can be received, 0 to 900.
        message_attributes: Its attributes, as AWS spells them.
        message_group_id: The group, of FIFO queues.
        message_deduplication_id: What tells it from others, of FIFO queues.
        wait: ``request`` goes on when it is sent; ``token`` when the task token is sent back, which `body` has to have:
            ``{"token": context.Task.Token}``.
        fields: The fields that all tasks have.
    """
    given = {
        "QueueUrl": queue,
        "MessageBody": body,
        "DelaySeconds": delay_seconds,
        "MessageAttributes": message_attributes,
        "MessageGroupId": message_group_id,
        "MessageDeduplicationId": message_deduplication_id,
    }
    return task("sqs:sendMessage", name, given, fields, wait=wait)
