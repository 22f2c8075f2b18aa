"""Flow logs on their way from CloudWatch Logs to Firehose: unpacked, made into JSON, and sorted out."""

import base64
import gzip
import ipaddress
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple

MISSING = "-"
"""What a flow log writes where it has no value."""


class Unreadable(ValueError):
    """What isn't a record of a flow log: why."""


class NotDelivered(Exception):
    """Firehose didn't take all records, however often it was asked. Lambda calls again later."""


def _text(value: str) -> str:
    return value


def _number(value: str) -> int:
    if not (value.isascii() and value.isdigit()):
        raise Unreadable("is not a number")
    return int(value)


def _address(value: str) -> str:
    try:
        return str(ipaddress.ip_address(value))
    except ValueError:
        raise Unreadable("is not an address") from None


def _one_of(*allowed: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in allowed:
            raise Unreadable(f"is none of {', '.join(allowed)}")
        return value

    return read


class Field(NamedTuple):
    """A field of the flow log.

    Args:
        name: What AWS calls it.
        column: What the table calls it, where that isn't the same: without words that mean something in SQL.
        type: The type of the column.
        read: What turns its text into the value; it raises `Unreadable`.
    """

    name: str
    column: str
    type: str
    read: Callable[[str], str | int]


FIELDS = (
    Field("version", "version", "int", _number),
    Field("account-id", "account_id", "string", _text),
    Field("interface-id", "interface_id", "string", _text),
    Field("srcaddr", "source", "string", _address),
    Field("dstaddr", "destination", "string", _address),
    Field("srcport", "source_port", "int", _number),
    Field("dstport", "destination_port", "int", _number),
    Field("protocol", "protocol", "int", _number),
    Field("packets", "packets", "bigint", _number),
    Field("bytes", "bytes", "bigint", _number),
    Field("start", "started", "bigint", _number),
    Field("end", "ended", "bigint", _number),
    Field("action", "action", "string", _one_of("ACCEPT", "REJECT")),
    Field("log-status", "status", "string", _one_of("OK", "NODATA", "SKIPDATA")),
)
"""The fields in their order: the flow log is told to write them, the table has them, and the handler reads them."""
LOG_FORMAT = " ".join(f"${{{field.name}}}" for field in FIELDS)
COLUMNS = (("event_id", "string"), *((field.column, field.type) for field in FIELDS))

BYTES_OF_A_RECORD = 125 * 1024
"""How much goes into a record of Firehose, which charges for each of them as if it were a multiple of 5 KB."""
RECORDS_OF_A_BATCH = 500
BYTES_OF_A_BATCH = 4 * 1024 * 1024
"""How much `PutRecordBatch` takes at once."""
ATTEMPTS = 5


class Sorted(NamedTuple):
    """The log events of a delivery.

    Args:
        lines: Lines of JSON, one for each record.
        unreadable: The events that are no records, each with the reason.
    """

    lines: list[bytes]
    unreadable: list[dict[str, Any]]


def handler(event: Mapping[str, Any], context: object) -> dict[str, int]:
    """Pass on what CloudWatch Logs delivers, and put aside what can't be read; return how many of each there were."""
    delivery = unpacked(event["awslogs"]["data"])
    # With a control message, CloudWatch Logs only tries whether it reaches the function.
    events = delivery["logEvents"] if delivery["messageType"] == "DATA_MESSAGE" else []
    lines, unreadable = sorted_out(events)
    for records in batches(packed(lines)):
        deliver(records, _client("firehose"), time.sleep)
    if unreadable:
        put_aside(unreadable, delivery, _client("s3"))
    return {"delivered": len(lines), "unreadable": len(unreadable)}


def unpacked(data: str) -> dict[str, Any]:
    """Return a delivery of CloudWatch Logs, which comes as JSON, compressed, in base64."""
    delivery: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(data)))
    return delivery


def sorted_out(events: Iterable[Mapping[str, Any]]) -> Sorted:
    """Return the records of log events, and the events that are none."""
    done = Sorted([], [])
    for event in events:
        try:
            record = {"event_id": event["id"], **record_of(event["message"])}
        except Unreadable as reason:
            done.unreadable.append({**event, "reason": str(reason)})
        else:
            done.lines.append(json.dumps(record, separators=(",", ":")).encode() + b"\n")
    return done


def record_of(message: str) -> dict[str, str | int | None]:
    """Return the columns of a line of a flow log; what it has no value for is None.

    Raises:
        Unreadable: Where it isn't such a line.
    """
    words = message.split()
    if len(words) != len(FIELDS):
        raise Unreadable(f"it has {len(words)} fields instead of {len(FIELDS)}")
    record: dict[str, str | int | None] = {}
    for field, word in zip(FIELDS, words, strict=True):
        try:
            record[field.column] = None if word == MISSING else field.read(word)
        except Unreadable as reason:
            raise Unreadable(f"{field.name} {reason}: {word}") from None
    return record


def packed(lines: Iterable[bytes], most: int = BYTES_OF_A_RECORD) -> Iterator[bytes]:
    """Yield records for Firehose: as many lines in each as fit.

    Args:
        lines: The lines.
        most: How many bytes a record may have.
    """
    for group in _groups(lines, count=None, size=most):
        yield b"".join(group)


def batches(records: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Yield the records in groups that Firehose takes at once."""
    return _groups(records, count=RECORDS_OF_A_BATCH, size=BYTES_OF_A_BATCH)


def _groups(items: Iterable[bytes], count: int | None, size: int) -> Iterator[list[bytes]]:
    group: list[bytes] = []
    taken = 0
    for item in items:
        if group and (len(group) == count or taken + len(item) > size):
            yield group
            group, taken = [], 0
        group.append(item)
        taken += len(item)
    if group:
        yield group


def deliver(records: Sequence[bytes], firehose: Any, pause: Callable[[float], object]) -> None:
    """Put records into the stream; those that it didn't take once more, after a while.

    Args:
        records: The records, no more than it takes at once.
        firehose: A client of Firehose.
        pause: What waits for some seconds.

    Raises:
        NotDelivered: Where some are left after all attempts.
    """
    left = list(records)
    reasons: set[str] = set()
    for attempt in range(ATTEMPTS):
        if attempt:
            pause(0.1 * 2**attempt)
        entries = [{"Data": record} for record in left]
        told = firehose.put_record_batch(DeliveryStreamName=os.environ["STREAM"], Records=entries)["RequestResponses"]
        reasons = {each["ErrorCode"] for each in told if "ErrorCode" in each}
        left = [record for record, each in zip(left, told, strict=True) if "ErrorCode" in each]
        if not left:
            return
    raise NotDelivered(f"{len(left)} of {len(records)} records were not taken: {', '.join(sorted(reasons))}")


def put_aside(unreadable: Sequence[Mapping[str, Any]], delivery: Mapping[str, Any], s3: Any) -> None:
    """Keep what can't be read, with where it came from, for somebody to look at.

    The name is made of the first event, so whoever delivers twice writes the same object twice.
    """
    source = {"log_group": delivery["logGroup"], "log_stream": delivery["logStream"]}
    lines = [json.dumps({**source, **event}) + "\n" for event in unreadable]
    first = unreadable[0]
    day = time.strftime("%Y/%m/%d", time.gmtime(first["timestamp"] / 1000))
    key = f"{os.environ['UNREADABLE']}{day}/{first['id']}.json"
    s3.put_object(Bucket=os.environ["ARCHIVE"], Key=key, Body="".join(lines).encode())


@cache
def _client(service: Literal["firehose", "s3"]) -> Any:
    # It is made when it is needed first, and kept for the calls that follow.
    import boto3

    return boto3.client(service)
