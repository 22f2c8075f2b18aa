"""What is in a resource of the fake AWS: the first of it, for people who look at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from sampy.aws import Account, told_plainly
from sampy.intrinsics import Json
from sampy.local.whole_stack.deploying import There

_FIRST = 50


def contents(account: Account, resource: There) -> Json:
    """Return the first of what is in a resource, as JSON; None where nothing is known of its type.

    Raises:
        AwsError: It can't be asked.
    """
    look = _LOOKS.get(resource.type)
    if look is None:
        return None
    with told_plainly(f"{resource.logical_id!r} can't be looked into"):
        return look(account, resource.physical_id)


def has_contents(type: str) -> bool:
    """Return whether anything is known of what is in resources of a type."""
    return type in _LOOKS


def _table(account: Account, name: str) -> Json:
    found = account.client("dynamodb").scan(TableName=name, Limit=_FIRST)
    return [{key: _plain(value) for key, value in item.items()} for item in found["Items"]]


def _plain(value: Mapping[str, Any]) -> Json:
    """Return an attribute of an item without the name of its type."""
    ((kind, content),) = value.items()
    match kind:
        case "N":
            number = Decimal(content)
            return int(number) if number == number.to_integral_value() else float(number)
        case "M":
            return {key: _plain(item) for key, item in content.items()}
        case "L":
            return [_plain(item) for item in content]
        case "NULL":
            return None
        case "B" | "BS":
            return "(bytes)"
        case "SS" | "NS":
            return list(content)
    return content if isinstance(content, str | bool) else str(content)


def _bucket(account: Account, name: str) -> Json:
    found = account.client("s3").list_objects_v2(Bucket=name, MaxKeys=_FIRST)
    return [{"key": each["Key"], "bytes": each["Size"]} for each in found.get("Contents", [])]


def _queue(account: Account, url: str) -> Json:
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = account.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=names).get("Attributes", {})
    return {"waiting": int(found.get(names[0], 0)), "in flight": int(found.get(names[1], 0))}


def _stream(account: Account, name: str) -> Json:
    client = account.client("kinesis")
    shards = client.list_shards(StreamName=name)["Shards"]
    records: list[Json] = []
    for shard in shards:
        iterator = client.get_shard_iterator(
            StreamName=name, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]
        for record in client.get_records(ShardIterator=iterator, Limit=_FIRST)["Records"]:
            records.append({"key": record["PartitionKey"], "data": record["Data"].decode("utf-8", "replace")})
    return records[:_FIRST]


_LOOKS: Mapping[str, Callable[[Account, str], Json]] = {
    "AWS::DynamoDB::Table": _table,
    "AWS::Kinesis::Stream": _stream,
    "AWS::S3::Bucket": _bucket,
    "AWS::SQS::Queue": _queue,
}
