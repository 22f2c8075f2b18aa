"""Buckets that are deleted with a stack, which S3 does only once nothing is in them.

Source: AWS page "Deleting a general purpose bucket" of the Amazon S3 User Guide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

from sampy.aws import Account, told_plainly
from sampy.errors import AwsError, Problem

_AT_ONCE = 1000
"""How many objects a call deletes at most. Source: AWS page "DeleteObjects"."""


def holds_objects(account: Account, bucket: str) -> bool:
    """Return whether there is any object in a bucket, or any version of one.

    A bucket that is gone has none. Of one that may not be looked into, S3 tells when it is deleted.

    Raises:
        AwsError: Where AWS can't be asked.
    """
    try:
        with told_plainly(f"it can't be told whether the bucket {bucket!r} is empty"):
            answer = account.client("s3").list_object_versions(Bucket=bucket, MaxKeys=1)
    except AwsError as error:
        if error.code in ("NoSuchBucket", "AccessDenied"):
            return False
        raise
    return bool(answer.get("Versions") or answer.get("DeleteMarkers"))


def empty(account: Account, bucket: str, emptied: Callable[[int], None] = lambda count: None) -> int:
    """Delete all objects of a bucket with all their versions, and return how many these were.

    Args:
        account: Where it is.
        bucket: Its name.
        emptied: Is told how many are gone by now.

    Raises:
        AwsError: Where something can't be deleted, such as an object that is locked.
    """
    client = account.client("s3")
    count = 0
    try:
        with told_plainly(f"the bucket {bucket!r} can't be emptied"):
            versions = _versions(account, bucket)
            while batch := list(islice(versions, _AT_ONCE)):
                answer = client.delete_objects(Bucket=bucket, Delete={"Objects": batch, "Quiet": True})
                errors = answer.get("Errors", [])
                if errors:
                    raise AwsError([_kept(bucket, each) for each in errors], str(errors[0].get("Code", "")))
                count += len(batch)
                emptied(count)
    except AwsError as error:
        if error.code != "NoSuchBucket":
            raise
    return count


def _versions(account: Account, bucket: str) -> Iterator[Mapping[str, str]]:
    pages = account.client("s3").get_paginator("list_object_versions").paginate(Bucket=bucket)
    for page in pages:
        for each in (*page.get("Versions", ()), *page.get("DeleteMarkers", ())):
            yield {"Key": each["Key"], "VersionId": each["VersionId"]}


def _kept(bucket: str, error: Mapping[str, Any]) -> Problem:
    what = f"{error.get('Key')!r} can't be deleted from the bucket {bucket!r}"
    return Problem(f"{what}: {str(error.get('Message', 'no reason is given')).rstrip('.')}", "see what keeps it there")
