"""Events of Amazon EventBridge.

Source: AWS pages "Event structure" of the Amazon EventBridge events reference, and "EventBridge event message
structure" of the Amazon S3 user guide.
"""

from __future__ import annotations

from collections.abc import Sequence

from sampy.intrinsics import Json
from sampy.local.sample_events.places import global_arn
from sampy.local.sample_events.samples import InvalidOption, Sample, Samples, json_option
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, SOURCE_IP, TIME_IN_SECONDS, hexadecimal, uuid


def envelope(
    source: str,
    detail_type: str,
    detail: Json,
    *,
    resources: Sequence[str] = (),
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
) -> dict[str, Json]:
    """Return an event with all that EventBridge adds to what was put onto a bus.

    Args:
        source: Who sent it: ``aws.ec2``.
        detail_type: What it is: ``EC2 Instance State-change Notification``.
        detail: What there is to know about it.
        resources: The ARNs of what it is about.
        region: The region of the bus.
        account_id: The account of the bus.
    """
    return {
        "version": "0",
        "id": uuid(1),
        "detail-type": detail_type,
        "source": source,
        "account": account_id,
        "time": TIME_IN_SECONDS,
        "region": region,
        "resources": list(resources),
        "detail": detail,
    }


def event(
    *,
    source: str = "com.example.orders",
    detail_type: str = "Order Placed",
    detail: str = '{"id": "1", "total": 42}',
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
) -> dict[str, Json]:
    """Return an event of an application of yours."""
    given = json_option("detail", detail)
    if not isinstance(given, dict):
        raise InvalidOption("detail", 'give a JSON object: {"id": "1"}')
    return envelope(source, detail_type, given, region=region, account_id=account_id)


def s3_object_created(
    *,
    bucket: str = "example-bucket",
    key: str = "test/key",
    size: int = 1024,
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return the event of an object that was put into a bucket that sends its events to EventBridge."""
    stored: dict[str, Json] = {
        "key": key,  # unlike in notifications of Amazon S3, it isn't encoded here
        "size": size,
        "etag": hexadecimal(0xA1B2C3D4),
        "sequencer": hexadecimal(0x0065937DA5A1B2C3D4, 18).upper(),
    }
    detail: dict[str, Json] = {
        "version": "0",
        "bucket": {"name": bucket},
        "object": stored,
        "request-id": "EXAMPLE123456789",
        "requester": account_id,
        "source-ip-address": SOURCE_IP,
        "reason": "PutObject",
    }
    resources = [global_arn("s3", bucket, region=region, partition=partition)]
    return envelope("aws.s3", "Object Created", detail, resources=resources, region=region, account_id=account_id)


EVENTS: Samples = {
    "event": Sample("An application put an event onto a bus.", event),
    "s3-object-created": Sample("An object was put into a bucket that tells EventBridge.", s3_object_created),
}
