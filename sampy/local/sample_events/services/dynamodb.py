"""Events of the streams of Amazon DynamoDB.

Source: AWS page "Using AWS Lambda with Amazon DynamoDB".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, SECONDS, hexadecimal

_FIRST = 100000000000000000000000001
_CHANGES = ("INSERT", "MODIFY", "REMOVE")


def update(
    *,
    table: str = "ExampleTableWithStream",
    count: int = 3,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return changes of items of a table: one that is inserted, modified, removed, and so on in turn."""
    resource = f"table/{table}/stream/2024-01-02T00:00:00.000"
    return changes(arn("dynamodb", resource, region=region, account_id=account_id, partition=partition), region, count)


def changes(stream_arn: str, region: str, count: int) -> dict[str, Json]:
    """Return so many changes, as they come from a stream that holds both images of items."""
    return {"Records": [_record(index, stream_arn, region) for index in range(count)]}


def _record(index: int, stream_arn: str, region: str) -> Json:
    name = _CHANGES[index % 3]
    key = str(101 + index // 3)
    item: dict[str, Json] = {"Text": {"S": "A new item"}, "Id": {"N": key}}
    changed: dict[str, Json] = {"Text": {"S": "A changed item"}, "Id": {"N": key}}
    images: dict[str, dict[str, Json]] = {
        "INSERT": {"NewImage": item},
        "MODIFY": {"NewImage": changed, "OldImage": item},
        "REMOVE": {"OldImage": changed},
    }
    return {
        "eventID": hexadecimal(index + 1),
        "eventName": name,
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": region,
        "dynamodb": {
            "ApproximateCreationDateTime": SECONDS,
            "Keys": {"Id": {"N": key}},
            **images[name],
            "SequenceNumber": str(_FIRST + index),
            "SizeBytes": 24 if name == "INSERT" else 52,
            "StreamViewType": "NEW_AND_OLD_IMAGES",
        },
        "eventSourceARN": stream_arn,
    }


EVENTS: Samples = {"update": Sample("Items of a table changed.", update)}
