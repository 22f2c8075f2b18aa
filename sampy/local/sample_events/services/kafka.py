"""Events of Apache Kafka.

Source: AWS pages "Using Lambda with Amazon MSK" and "Using Lambda with self-managed Apache Kafka".
"""

from __future__ import annotations

from collections.abc import Sequence

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import base64_of
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, MILLISECONDS, REGION, uuid

_OFFSET = 15
_DATA = "Hello, this is a test 123."
_SERVERS = "kafka-1.example.com:9092,kafka-2.example.com:9092"


def msk(
    *,
    cluster: str = "example-cluster",
    topic: str = "example-topic",
    data: str = _DATA,
    key: str = "recordKey",
    count: int = 1,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return records of a topic of a cluster of Amazon MSK."""
    resource = f"cluster/{cluster}/{uuid(1)}-1"
    source = arn("kafka", resource, region=region, account_id=account_id, partition=partition)
    servers = [f"b-{number}.{cluster}.example.kafka.{region}.amazonaws.com:9092" for number in (1, 2)]
    return {"eventSource": "aws:kafka", "eventSourceArn": source, **_batch(servers, topic, key, data, count)}


def self_managed(
    *, topic: str = "example-topic", data: str = _DATA, key: str = "recordKey", servers: str = _SERVERS, count: int = 1
) -> dict[str, Json]:
    """Return records of a topic of a cluster of your own."""
    return {"eventSource": "SelfManagedKafka", **_batch(servers.split(","), topic, key, data, count)}


def _batch(servers: Sequence[str], topic: str, key: str, data: str, count: int) -> dict[str, Json]:
    records: list[Json] = [
        {
            "topic": topic,
            "partition": 0,
            "offset": _OFFSET + index,
            "timestamp": MILLISECONDS + index,
            "timestampType": "CREATE_TIME",
            "key": base64_of(key),
            "value": base64_of(data),
            # Values of headers come as their bytes, and each of them as a number.
            "headers": [{"headerKey": list(b"headerValue")}],
        }
        for index in range(count)
    ]
    return {"bootstrapServers": ",".join(servers), "records": {f"{topic}-0": records}}


EVENTS: Samples = {
    "msk": Sample("Records were put into a topic of Amazon MSK.", msk),
    "self-managed": Sample("Records were put into a topic of a cluster of your own.", self_managed),
}
