"""What makes sampy's bucket a safe place: its settings, each of which is completed where it isn't right."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias

import attrs

from sampy.aws import Account, told_plainly
from sampy.aws.faults import code_of
from sampy.packaging.buckets import owner, patiently
from sampy.packaging.model import Location

_Value: TypeAlias = dict[str, Any]
"""The value of a setting as boto3 has it."""

_DAYS_TO_FINISH = 7
_TAG = {"Key": "sampy:made-by", "Value": "sampy"}
_PLAIN_HTTP_DENIED = "DenyPlainHttp"
_NOT_OF_THE_VALUE = ("ResponseMetadata", "TransitionDefaultMinimumObjectSize", "MFADelete")
"""What an answer has beside the value of the setting."""


@attrs.frozen
class _Setting:
    """A setting of a bucket.

    Args:
        name: What it is.
        read: The call that reads it.
        write: The call that writes it.
        argument: What that takes it as, and what it has in the answer; None where the answer is the value.
        never_written: The code of the error for a bucket that never had it.
        completed: Returns what it should be, given what it is.
        sent_as: What the call that writes takes it as, where that isn't the name in the answer.
    """

    name: str
    read: str
    write: str
    argument: str | None
    never_written: str
    completed: Callable[[_Value], _Value]
    sent_as: str = attrs.field()

    @sent_as.default
    def _as_in_the_answer(self) -> str:
        return self.argument or ""


def secure(account: Account, location: Location, kms_key: str | None = None) -> list[str]:
    """Complete the settings of sampy's bucket, and return the names of those that weren't right.

    Args:
        account: The account and region.
        location: The bucket.
        kms_key: The key that it encrypts with by default; None for the one it has, or S3's own keys.

    Raises:
        AwsError: Where they can't be read or written.
    """
    settings = _settings(account, location, kms_key)
    with ThreadPoolExecutor(len(settings)) as pool:
        values = list(pool.map(lambda setting: _read(account, location, setting), settings))
    changed = []
    # Two writes of the configuration of one bucket at the same time are refused.
    for setting, value in zip(settings, values, strict=True):
        wanted = setting.completed(value)
        if wanted != value:
            _write(account, location, setting, wanted)
            changed.append(setting.name)
    return changed


def _settings(account: Account, location: Location, kms_key: str | None) -> tuple[_Setting, ...]:
    return (
        _Setting(
            "block of public access",
            "get_public_access_block",
            "put_public_access_block",
            "PublicAccessBlockConfiguration",
            "NoSuchPublicAccessBlockConfiguration",
            _all_blocked,
        ),
        _Setting(
            "ownership of objects",
            "get_bucket_ownership_controls",
            "put_bucket_ownership_controls",
            "OwnershipControls",
            "OwnershipControlsNotFoundError",
            lambda value: {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
        ),
        _Setting(
            "encryption",
            "get_bucket_encryption",
            "put_bucket_encryption",
            "ServerSideEncryptionConfiguration",
            "ServerSideEncryptionConfigurationNotFoundError",
            lambda value: _encrypted(value, kms_key),
        ),
        _Setting(
            "versioning",
            "get_bucket_versioning",
            "put_bucket_versioning",
            None,
            "",
            lambda value: {"Status": "Enabled"},
            "VersioningConfiguration",
        ),
        _Setting(
            "lifecycle",
            "get_bucket_lifecycle_configuration",
            "put_bucket_lifecycle_configuration",
            None,
            "NoSuchLifecycleConfiguration",
            _with_unfinished_uploads_ended,
            "LifecycleConfiguration",
        ),
        _Setting(
            "tags",
            "get_bucket_tagging",
            "put_bucket_tagging",
            None,
            "NoSuchTagSet",
            _with_tag,
            "Tagging",
        ),
        _Setting(
            "policy",
            "get_bucket_policy",
            "put_bucket_policy",
            "Policy",
            "NoSuchBucketPolicy",
            lambda value: _with_plain_http_denied(value, f"arn:{account.partition}:s3:::{location.bucket}"),
        ),
    )


def _read(account: Account, location: Location, setting: _Setting) -> _Value:
    from botocore.exceptions import ClientError

    with told_plainly(f"the {setting.name} of the bucket {location.bucket!r} can't be read"):
        try:
            call = getattr(account.client("s3"), setting.read)
            answer = patiently(lambda: call(Bucket=location.bucket, **owner(account, location)))
        except ClientError as error:
            if setting.never_written and code_of(error) == setting.never_written:
                return {}
            raise
    value = answer[setting.argument] if setting.argument else answer
    if isinstance(value, str):
        value = json.loads(value)
    return {name: each for name, each in value.items() if name not in _NOT_OF_THE_VALUE}


def _write(account: Account, location: Location, setting: _Setting, value: _Value) -> None:
    given: object = json.dumps(value) if setting.argument == "Policy" else value
    call = getattr(account.client("s3"), setting.write)
    with told_plainly(f"the {setting.name} of the bucket {location.bucket!r} can't be set"):
        patiently(lambda: call(Bucket=location.bucket, **{setting.sent_as: given}, **owner(account, location)))


def _all_blocked(value: _Value) -> _Value:
    names = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
    return dict.fromkeys(names, True)


def _encrypted(value: _Value, kms_key: str | None) -> _Value:
    """Return an encryption that is there, unless another key is asked for: a key of the user's stays."""
    by_default = [rule.get("ApplyServerSideEncryptionByDefault", {}) for rule in value.get("Rules", ())]
    if kms_key is None:
        if any(by_default):
            return value
        return {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}
    if any(each.get("KMSMasterKeyID") == kms_key for each in by_default):
        return value
    wanted = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": kms_key}
    return {"Rules": [{"ApplyServerSideEncryptionByDefault": wanted, "BucketKeyEnabled": True}]}


def _with_unfinished_uploads_ended(value: _Value) -> _Value:
    """Return the rules with one for what uploads that were killed leave. What is complete, a rollback may need."""
    rules = value.get("Rules", [])
    if any(_ends_unfinished_uploads(rule) for rule in rules):
        return value
    ended = {
        "ID": "sampy-unfinished-uploads",
        "Status": "Enabled",
        "Filter": {"Prefix": ""},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": _DAYS_TO_FINISH},
    }
    return {"Rules": [*(rule for rule in rules if rule.get("ID") != ended["ID"]), ended]}


def _ends_unfinished_uploads(rule: Mapping[str, Any]) -> bool:
    some_alone = rule.get("Prefix") or any(rule.get("Filter", {}).values())
    return rule.get("Status") == "Enabled" and "AbortIncompleteMultipartUpload" in rule and not some_alone


def _with_tag(value: _Value) -> _Value:
    tags = value.get("TagSet", [])
    return value if _TAG in tags else {"TagSet": [*(tag for tag in tags if tag["Key"] != _TAG["Key"]), _TAG]}


def _with_plain_http_denied(value: _Value, bucket_arn: str) -> _Value:
    """Return the policy with a statement that denies what isn't encrypted on its way."""
    denied: Mapping[str, Any] = {
        "Sid": _PLAIN_HTTP_DENIED,
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:*",
        "Resource": [bucket_arn, f"{bucket_arn}/*"],
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }
    statements = value.get("Statement", [])
    statements = [statements] if isinstance(statements, dict) else statements
    if any(_says(statement, denied) for statement in statements):
        return value
    others = [statement for statement in statements if statement.get("Sid") != _PLAIN_HTTP_DENIED]
    return {"Version": "2012-10-17", **value, "Statement": [*others, denied]}


def _says(statement: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Return whether a statement is the wanted one; S3 may give it back in other words for the same."""

    def as_one(given: Mapping[str, Any]) -> object:
        principal = given.get("Principal")
        resources = given.get("Resource", [])
        condition = given.get("Condition", {}).get("Bool", {}).get("aws:SecureTransport")
        return (
            given.get("Effect"),
            "*" if principal == {"AWS": "*"} else principal,
            given.get("Action") in ("s3:*", "*", ["s3:*"], ["*"]),
            sorted([resources] if isinstance(resources, str) else resources),
            str(condition[0] if isinstance(condition, list) else condition).lower(),
            len(given.get("Condition", {})),
        )

    return as_one(statement) == as_one(wanted)
