"""Events of Amazon SQS.

Source: AWS page "Using Lambda with Amazon SQS".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import md5_of
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, MILLISECONDS, REGION, uuid


def receive_message(
    *,
    queue_name: str = "MyQueue",
    body: str = "Hello from SQS!",
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a batch of messages; those of a FIFO queue, whose name ends with ``.fifo``, have a group and a number."""
    source = arn("sqs", queue_name, region=region, account_id=account_id, partition=partition)
    is_fifo = queue_name.endswith(".fifo")
    return {"Records": [_record(index, body, source, region, account_id, is_fifo=is_fifo) for index in range(count)]}


def _record(index: int, body: str, source: str, region: str, account_id: str, *, is_fifo: bool) -> Json:
    sent = MILLISECONDS + index
    fifo: dict[str, Json] = {
        "SequenceNumber": str(18882884930918384640 + index),
        "MessageGroupId": "example-group",
        "MessageDeduplicationId": uuid(index + 1),
    }
    return {
        "messageId": uuid(index + 1),
        "receiptHandle": f"AQEBexample{index + 1:08d}==",
        "body": body,
        "attributes": {
            "ApproximateReceiveCount": "1",
            "SentTimestamp": str(sent),
            "SenderId": account_id,
            "ApproximateFirstReceiveTimestamp": str(sent + 10),
            **(fifo if is_fifo else {}),
        },
        "messageAttributes": {},
        "md5OfBody": md5_of(body),
        "eventSource": "aws:sqs",
        "eventSourceARN": source,
        "awsRegion": region,
    }


EVENTS: Samples = {"receive-message": Sample("Messages are received from a queue.", receive_message)}
