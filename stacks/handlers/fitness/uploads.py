"""Makes sessions of the files that are uploaded, and keeps those that it can't read."""

from __future__ import annotations

import os
from datetime import UTC
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

from heart_rates import BadFile, read, summed_up

LARGEST = 5_000_000
"""The largest file that is read, in bytes: a day of one sample a second has half of that."""


class Upload(NamedTuple):
    """A file that was uploaded.

    Args:
        bucket: The bucket.
        key: Its key: ``uploads/COURSE/STUDENT/SHA256.csv``.
        size: How many bytes it has.
    """

    bucket: str
    key: str
    size: int

    @property
    def course(self) -> str:
        """The course it was uploaded for."""
        return self.key.split("/")[1]

    @property
    def student(self) -> str:
        """The id of the student."""
        return self.key.split("/")[2]

    @property
    def file(self) -> str:
        """What tells it apart from the student's other files: the course, and the hash of what is in it."""
        return f"{self.course}/{self.key.split('/')[3].removesuffix('.csv')}"


def parse(event: dict[str, Any], context: object) -> None:
    """Store what became of each file that S3 tells of."""
    import boto3

    s3, table = boto3.client("s3"), boto3.resource("dynamodb").Table(os.environ["TABLE"])
    for record in event["Records"]:
        found = record["s3"]
        key = unquote_plus(found["object"]["key"])  # S3 writes keys in events as in forms
        store(Upload(found["bucket"]["name"], key, found["object"]["size"]), s3, table)


def store(upload: Upload, s3: Any, table: Any) -> None:
    """Store the session of a file, or why there is none.

    S3 may tell of a file twice, and a student may upload one twice: it is one item, whatever became of it.
    """
    item: dict[str, Any] = {"student": upload.student, "file": upload.file, "course": upload.course}
    try:
        item |= session(upload, s3)
    except BadFile as bad:
        reasons = [str(reason) for reason in bad.args]
        item |= {"reasons": reasons, "kept": keep(upload, s3)}
        print(f"rejected {upload.key}: {'; '.join(reasons)}")
    table.put_item(Item=item)


def session(upload: Upload, s3: Any) -> dict[str, Any]:
    """Return the session of a file, as it is stored.

    Raises:
        BadFile: Where it can't be read.
    """
    if upload.size > LARGEST:
        raise BadFile(f"the file has {upload.size:,} bytes, and {LARGEST:,} are read: export a shorter session")
    found = s3.get_object(Bucket=upload.bucket, Key=upload.key)
    with found["Body"] as body:
        samples = read(body.read())
    maximum = int(found["Metadata"]["max-heart-rate"])
    made = summed_up(samples, maximum)
    return {
        **made._asdict(),
        "zones": list(made.zones),
        # In UTC and to the second, so that the texts are in the order of the times.
        "started": made.started.astimezone(UTC).isoformat(timespec="seconds"),
        "max_heart_rate": maximum,
        "email": found["Metadata"]["email"],
    }


def keep(upload: Upload, s3: Any) -> str:
    """Keep a file that can't be read out of the way of those that expire soon, and return its key."""
    kept = f"rejected/{upload.key.removeprefix('uploads/')}"
    s3.copy_object(Bucket=upload.bucket, Key=kept, CopySource={"Bucket": upload.bucket, "Key": upload.key})
    return kept
