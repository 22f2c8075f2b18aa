"""The bucket that artifacts are uploaded to: sampy's own, made on first use and kept secure, or one of the user's."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from sampy.aws import Account, told_plainly
from sampy.aws.faults import code_of
from sampy.errors import AwsError, Problem
from sampy.packaging.model import Location

_NO_LOCATION = "us-east-1"
_WAITS = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0)
"""How many seconds pass before each other try, where AWS is still at work on the bucket."""
_AT_WORK = frozenset({"OperationAborted", "NoSuchBucket"})
_Result = TypeVar("_Result")


def managed_location(account: Account, prefix: str = "") -> Location:
    """Return the place in the bucket that sampy makes for an account and region.

    Args:
        account: The account and region.
        prefix: What keys begin with.

    Raises:
        AwsError: Where the account or the region can't be told.
    """
    return Location(managed_bucket(account.id, account.region_name), prefix.strip("/"))


def managed_bucket(account_id: str, region: str) -> str:
    """Return the name of the bucket that sampy makes for an account and region."""
    return f"sampy-artifacts-{account_id}-{region}"


def is_managed(account: Account, location: Location) -> bool:
    """Return whether the bucket is the one that sampy makes.

    Raises:
        AwsError: Where the account or the region can't be told.
    """
    return location.bucket == managed_location(account).bucket


def owner(account: Account, location: Location) -> dict[str, str]:
    """Return what calls say of who must own the bucket.

    The name of sampy's bucket can be guessed, and so be taken by somebody who would like to have the code of others;
    a bucket that the user names may be shared by several accounts.

    Raises:
        AwsError: Where the account or the region can't be told.
    """
    return {"ExpectedBucketOwner": account.id} if is_managed(account, location) else {}


def ensure_bucket(account: Account, location: Location, *, kms_key: str | None = None) -> bool:
    """See to it that the bucket is there: sampy's own is made and secured, one of the user's is only looked for.

    Of sampy's bucket, settings that are missing are completed: those of a bucket that was made by a run that was
    killed before it got to them, and those that somebody took away. What is right, or was added, stays.

    Args:
        account: The account and region.
        location: The bucket.
        kms_key: The key that sampy's bucket encrypts with by default; None for S3's own keys.

    Returns:
        Whether it was made.

    Raises:
        AwsError: Where it isn't there and can't be made, belongs to another account, is in another region, or AWS
            can't be asked.
    """
    managed = is_managed(account, location)
    region = _region_of_bucket(account, location, managed=managed)
    if region is None and not managed:
        fix = "make it, or name another with --bucket; without one, sampy makes its own"
        raise AwsError([Problem(f"there is no bucket {location.bucket!r}", fix)], "NoSuchBucket")
    if region is not None and region != account.region_name:
        message = f"the bucket {location.bucket!r} is in {region}, and the stack in {account.region_name}"
        fix = "name one that is in the region of the stack: Lambda and CloudFormation read from no other"
        raise AwsError([Problem(message, fix)], "PermanentRedirect")
    if not managed:
        return False
    made = region is None and _make(account, location)
    from sampy.packaging.bucket_settings import secure

    secure(account, location, kms_key)
    return made


def patiently(call: Callable[[], _Result]) -> _Result:
    """Return what a call returns that may come while AWS is at work on a bucket: it is tried again for a while.

    Raises:
        ClientError: What AWS says at the end, or at once where waiting wouldn't help.
    """
    from botocore.exceptions import ClientError

    for seconds in _WAITS:
        try:
            return call()
        except ClientError as error:
            if code_of(error) not in _AT_WORK:
                raise
            time.sleep(seconds)
    return call()


def _region_of_bucket(account: Account, location: Location, *, managed: bool) -> str | None:
    """Return the region of a bucket; None where there is no such bucket."""
    from botocore.exceptions import ClientError

    with told_plainly(f"the bucket {location.bucket!r} can't be looked for"):
        try:
            answer = account.client("s3").head_bucket(Bucket=location.bucket, **owner(account, location))
        except ClientError as error:
            # An answer without a body has a number for its code.
            code = code_of(error)
            region = _region_in(error.response)
            if code in ("404", "NoSuchBucket"):
                return None
            if code in ("403", "AccessDenied") and managed:
                raise _others(location) from None
            # Whoever may upload need not be allowed to look at the bucket; where it is, S3 tells everybody.
            if region is None or code not in ("301", "400", "403", "AccessDenied", "PermanentRedirect"):
                raise
            return region
    return _region_in(answer) or account.region_name


def _region_in(answer: Mapping[str, Any]) -> str | None:
    headers = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    region: str | None = answer.get("BucketRegion") or headers.get("x-amz-bucket-region")
    return region


def _make(account: Account, location: Location) -> bool:
    """Make the bucket, and return whether it wasn't somebody else in the account who was faster."""
    from botocore.exceptions import ClientError

    region = account.region_name
    place = {} if region == _NO_LOCATION else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    with told_plainly(f"the bucket {location.bucket!r} can't be made"):
        make = partial(account.client("s3").create_bucket, Bucket=location.bucket, **place)
        try:
            patiently(partial(make, ObjectOwnership="BucketOwnerEnforced"))
        except ClientError as error:
            if code_of(error) == "BucketAlreadyExists":
                raise _others(location) from None
            if code_of(error) != "BucketAlreadyOwnedByYou":
                raise
            return False
    return True


def _others(location: Location) -> AwsError:
    message = f"the bucket {location.bucket!r} is there, and belongs to another account or may not be used"
    fix = "name a bucket of yours with --bucket, or allow it: sampy policies deploy-role prints what a deploy needs"
    return AwsError([Problem(message, fix)], "AccessDenied")
