"""Events of Amazon S3.

Source: AWS pages "Event message structure" of the Amazon S3 user guide, and "Invoke AWS Lambda function" for S3 Batch
Operations.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import key_in_event
from sampy.local.sample_events.places import global_arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import REGION, SOURCE_IP, TIME, hexadecimal, uuid

_SEQUENCER = 0x0065937DA5A1B2C3D4
_PRINCIPAL = "EXAMPLEPRINCIPAL"


def put(
    *,
    bucket: str = "example-bucket",
    key: str = "test/key",
    size: int = 1024,
    region: str = REGION,
    partition: str = "",
) -> dict[str, Json]:
    """Return the notification of an object that was put into a bucket."""
    return notification("ObjectCreated:Put", bucket=bucket, key=key, size=size, region=region, partition=partition)


def delete(
    *, bucket: str = "example-bucket", key: str = "test/key", region: str = REGION, partition: str = ""
) -> dict[str, Json]:
    """Return the notification of an object that was deleted."""
    return notification("ObjectRemoved:Delete", bucket=bucket, key=key, region=region, partition=partition)


def notification(
    event_name: str, *, bucket: str, key: str, size: int = 1024, region: str = REGION, partition: str = ""
) -> dict[str, Json]:
    """Return the notification of an event of this name; S3 sends one in each event.

    Args:
        event_name: ``ObjectCreated:Put`` and its like.
        bucket: The name of the bucket.
        key: The key of the object, not encoded.
        size: Its size in bytes; those that were removed have none.
        region: The region of the bucket.
        partition: The partition; that of the region where it is empty.
    """
    stored: dict[str, Json] = {}
    if event_name.startswith("ObjectCreated"):
        stored = {"size": size, "eTag": hexadecimal(0xA1B2C3D4)}
    record: dict[str, Json] = {
        "eventVersion": "2.1",
        "eventSource": "aws:s3",
        "awsRegion": region,
        "eventTime": TIME,
        "eventName": event_name,
        "userIdentity": {"principalId": f"AWS:{_PRINCIPAL}"},
        "requestParameters": {"sourceIPAddress": SOURCE_IP},
        "responseElements": {"x-amz-request-id": "EXAMPLE123456789", "x-amz-id-2": "EXAMPLE123/exampleid2="},
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": "example-notification",
            "bucket": {
                "name": bucket,
                "ownerIdentity": {"principalId": _PRINCIPAL},
                "arn": global_arn("s3", bucket, region=region, partition=partition),
            },
            "object": {"key": key_in_event(key), **stored, "sequencer": hexadecimal(_SEQUENCER, 18).upper()},
        },
    }
    return {"Records": [record]}


def batch_invocation(
    *, bucket_arn: str = "arn:aws:s3:::example-bucket", key: str = "test/key", count: int = 1
) -> dict[str, Json]:
    """Return the tasks of a batch operation on objects, in version 1.0 of its schema."""
    tasks: list[Json] = [
        {"taskId": uuid(index + 2), "s3Key": key_in_event(key), "s3VersionId": "1", "s3BucketArn": bucket_arn}
        for index in range(count)
    ]
    return {"invocationSchemaVersion": "1.0", "invocationId": uuid(1), "job": {"id": uuid(0)}, "tasks": tasks}


EVENTS: Samples = {
    "batch-invocation": Sample("A batch operation has tasks for the function.", batch_invocation),
    "delete": Sample("An object was deleted from a bucket.", delete),
    "put": Sample("An object was put into a bucket.", put),
}
