"""What students call: where to upload a file, and what became of all that they uploaded."""

from __future__ import annotations

import base64
import json
import os
import re
from typing import Any

from calls import Caller, Refused, answer, course_of, items, refusal

MAXIMUM_HEART_RATES = range(120, 241)
_SECONDS = 300
_SHA256 = re.compile(r"[0-9a-f]{64}")


def request_upload(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer with the request that uploads a file: its method, URL and headers."""
    # The runtime brings boto3; tests of the functions below need none.
    import boto3
    from botocore.config import Config

    # URLs of the region itself: those of the whole of S3 lead elsewhere until a new bucket is known everywhere.
    s3 = boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))
    try:
        caller = Caller.of(event)
        course = course_of(event, caller, "students")
        return answer(200, upload(caller, course, event.get("body") or "", s3, os.environ["BUCKET"]))
    except Refused as refused:
        return refusal(refused)


def upload(caller: Caller, course: str, body: str, s3: Any, bucket: str) -> dict[str, Any]:
    """Return the request that uploads the file which a body tells of: ``{"sha256": ..., "max_heart_rate": ...}``.

    The key is made of the hash: the same file is the same object, however often it is uploaded. The headers are part of
    the signature, so S3 takes no other file, and nobody can upload for somebody else.

    Raises:
        Refused: Where the body is something else.
    """
    try:
        given = json.loads(body)
    except ValueError:
        given = None
    given = given if isinstance(given, dict) else {}
    digest, maximum = given.get("sha256"), given.get("max_heart_rate")
    if not isinstance(digest, str) or not _SHA256.fullmatch(digest):
        raise Refused(400, 'send the hash of the file: {"sha256": 64 digits in hexadecimal, "max_heart_rate": ...}')
    if not isinstance(maximum, int) or maximum not in MAXIMUM_HEART_RATES:
        lowest, highest = MAXIMUM_HEART_RATES[0], MAXIMUM_HEART_RATES[-1]
        raise Refused(400, f"send your max_heart_rate, a number from {lowest} to {highest}")
    checksum = base64.b64encode(bytes.fromhex(digest)).decode()
    metadata = {"email": caller.email, "max-heart-rate": str(maximum)}
    url = s3.generate_presigned_url(
        "put_object",
        Params={
            "Bucket": bucket,
            "Key": f"uploads/{course}/{caller.id}/{digest}.csv",
            "ContentType": "text/csv",
            "ChecksumSHA256": checksum,
            "Metadata": metadata,
        },
        ExpiresIn=_SECONDS,
    )
    headers = {
        "Content-Type": "text/csv",
        "x-amz-checksum-sha256": checksum,
        **{f"x-amz-meta-{name}": value for name, value in metadata.items()},
    }
    return {"method": "PUT", "url": url, "headers": headers}


def my_sessions(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer with the caller's sessions, and with the files that were rejected."""
    import boto3

    return answer(200, sessions_of(Caller.of(event).id, boto3.resource("dynamodb").Table(os.environ["TABLE"])))


def sessions_of(student: str, table: Any) -> dict[str, Any]:
    """Return a student's sessions, the latest first, and the files that were rejected."""
    query = {"KeyConditionExpression": "student = :student", "ExpressionAttributeValues": {":student": student}}
    found = [
        {name: value for name, value in item.items() if name not in ("student", "email")}
        for item in items(table, **query)
    ]
    sessions = [item for item in found if "started" in item]
    return {
        "sessions": sorted(sessions, key=lambda item: str(item["started"]), reverse=True),
        "rejected": [item for item in found if "started" not in item],
    }
