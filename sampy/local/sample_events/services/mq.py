"""Events of Amazon MQ.

Source: AWS page "Using Lambda with Amazon MQ".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import base64_of
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, MILLISECONDS, REGION, uuid

_DATA = '{"timeout":0,"data":"example"}'


def active_mq(
    *,
    broker: str = "example-broker",
    queue: str = "example-queue",
    data: str = _DATA,
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return messages of a queue of an ActiveMQ broker."""
    host = f"b-{uuid(1)}-1.mq.{region}.amazonaws.com"
    messages: list[Json] = [
        {
            "messageID": f"ID:{host}-{MILLISECONDS}-1:1:1:1:{index + 1}",
            "messageType": "jms/text-message",
            "deliveryMode": 1,
            "replyTo": None,
            "type": None,
            "expiration": 0,
            "priority": 4,
            "correlationId": "",
            "redelivered": False,
            "destination": {"physicalName": queue},
            "data": base64_of(data),
            "timestamp": MILLISECONDS + index,
            "brokerInTime": MILLISECONDS + index,
            "brokerOutTime": MILLISECONDS + index + 1,
            "properties": {},
        }
        for index in range(count)
    ]
    source = _broker(broker, region, account_id, partition)
    return {"eventSource": "aws:mq", "eventSourceArn": source, "messages": messages}


def rabbit_mq(
    *,
    broker: str = "example-broker",
    queue: str = "example-queue",
    virtual_host: str = "/",
    data: str = _DATA,
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return messages of a queue of a RabbitMQ broker."""
    messages: list[Json] = [
        {
            "basicProperties": {
                "contentType": "text/plain",
                "contentEncoding": None,
                "headers": {"header1": {"bytes": list(b"value1")}, "numberInHeader": 10},
                "deliveryMode": 1,
                "priority": 34,
                "correlationId": None,
                "replyTo": None,
                "expiration": "60000",
                "messageId": uuid(index + 1),
                "timestamp": "Jan 2, 2024, 3:04:05 AM",
                "type": None,
                "userId": "AIDACKCEVSQ6C2EXAMPLE",
                "appId": None,
                "clusterId": None,
                "bodySize": len(data.encode()),
            },
            "redelivered": False,
            "data": base64_of(data),
        }
        for index in range(count)
    ]
    source = _broker(broker, region, account_id, partition)
    by_queue: dict[str, Json] = {f"{queue}::{virtual_host}": messages}
    return {"eventSource": "aws:rmq", "eventSourceArn": source, "rmqMessagesByQueue": by_queue}


def _broker(broker: str, region: str, account_id: str, partition: str) -> str:
    return arn("mq", f"broker:{broker}:b-{uuid(1)}", region=region, account_id=account_id, partition=partition)


EVENTS: Samples = {
    "active-mq": Sample("Messages came into a queue of an ActiveMQ broker.", active_mq),
    "rabbit-mq": Sample("Messages came into a queue of a RabbitMQ broker.", rabbit_mq),
}
