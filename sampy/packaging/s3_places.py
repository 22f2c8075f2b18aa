"""Places of objects in S3, in all the ways in which documents have them: URIs, URLs, and maps of a bucket and a key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast
from urllib.parse import parse_qs, unquote, urlsplit

import attrs

from sampy.aws import Account
from sampy.context import URL_SUFFIXES
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.texts import text_of

_NAMES = (("S3Bucket", "S3Key", "S3ObjectVersion"), ("Bucket", "Key", "Version"))
"""What maps call the bucket, the key and the version."""
_SUFFIX = "|".join(map(re.escape, URL_SUFFIXES.values()))
_HOST = re.compile(rf"(?:(?P<bucket>[a-z0-9][a-z0-9.-]+)\.)?s3[.-](?:[a-z0-9-]+\.)*(?:{_SUFFIX})")


@attrs.frozen
class S3Place:
    """The place of an object in S3.

    Args:
        bucket: Its bucket.
        key: Its key.
        version: Its version; None for the latest.
    """

    bucket: str
    key: str
    version: str | None = None

    @property
    def name(self) -> str:
        """The last part of the key."""
        return self.key.rpartition("/")[2]

    @property
    def arguments(self) -> dict[str, str]:
        """The arguments of calls of S3 that are about the object."""
        return {"Bucket": self.bucket, "Key": self.key, **({"VersionId": self.version} if self.version else {})}


@attrs.frozen
class Known:
    """What is known of where a document is deployed.

    Args:
        pseudo: The values of pseudo parameters.
        endpoint: The address of S3, if it isn't one of AWS's own.
    """

    pseudo: Mapping[str, str] = attrs.field(factory=dict)
    endpoint: str | None = None


NOTHING_KNOWN = Known()


def known_of(account: Account) -> Known:
    """Return what is known of an account and region.

    Raises:
        AwsError: Where the account can't be told.
    """
    pseudo = {
        "AWS::AccountId": account.id,
        "AWS::Region": account.region_name,
        "AWS::Partition": account.partition,
        "AWS::URLSuffix": URL_SUFFIXES[account.partition],
    }
    return Known(pseudo, account.client("s3").meta.endpoint_url)


def s3_place(value: Json, known: Known = NOTHING_KNOWN) -> S3Place | None:
    """Return the place that a value names; None where it names none, or only CloudFormation can tell.

    Args:
        value: An S3 URI, a URL, or a map; the texts in it may be intrinsic functions.
        known: What is known of where it is deployed.
    """
    if isinstance(value, dict) and (names := names_of(value)):
        bucket, key, version = (_text(value.get(name), known) for name in names)
        # A version that can't be told is not the latest one.
        if not bucket or not key or (version is None and value.get(names[2]) is not None):
            return None
        return S3Place(bucket, key, version)
    text = _text(value, known)
    return _place_in(text, known) if text else None


def moved(value: Json, to: Json) -> Json | None:
    """Return a value that names a place with the place that another names, in its own way; None where it can't say it.

    Args:
        value: The value.
        to: One that names the other place.
    """
    target = names_of(to) if isinstance(to, dict) else None
    if isinstance(value, dict) and (names := names_of(value)):
        if target is None:
            return None
        kept = {name: each for name, each in value.items() if name not in names}
        given = cast(Mapping[str, Json], to)
        return {**kept, **{own: given[name] for own, name in zip(names, target, strict=True) if name in given}}
    if not isinstance(value, str) or target is None:
        return to
    bucket, key, version = (cast(Mapping[str, Json], to).get(name) for name in target)
    if isinstance(bucket, str) and isinstance(key, str) and isinstance(version, str | None):
        return f"s3://{bucket}/{key}" + (f"?versionId={version}" if version else "")
    return {name: each for name, each in zip(_NAMES[1], (bucket, key, version), strict=True) if each is not None}


def places_in(value: Json, path: DocumentPath = ()) -> Iterator[tuple[DocumentPath, Json]]:
    """Yield all values within a value that may name a place, with the ways to them."""
    if isinstance(value, dict):
        if names_of(value):
            yield path, value
            return
        for name, each in value.items():
            yield from places_in(each, (*path, name))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from places_in(each, (*path, index))
    elif isinstance(value, str) and value.startswith(("s3://", "https://")):
        yield path, value


def value_at(document: Mapping[str, Json], path: DocumentPath) -> Json:
    """Return the value at the end of a way; None where there is none."""
    value: Json = dict(document)
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def names_of(value: Mapping[str, Json]) -> tuple[str, str, str] | None:
    """Return what a map calls the bucket, the key and the version of an object; None where it names no object."""
    return next((names for names in _NAMES if names[0] in value and names[1] in value), None)


def _text(value: Json, known: Known) -> str | None:
    """Return the text that a value is; None where only CloudFormation can tell."""
    text = text_of(value)
    if text is None:
        return None
    for name, each in known.pseudo.items():
        text = text.replace(f"${{{name}}}", each)
    return None if "${" in text else text


def _place_in(text: str, known: Known) -> S3Place | None:
    try:
        parts = urlsplit(text)
        versions = parse_qs(parts.query).get("versionId", [])
    except ValueError:
        return None
    bucket, key = parts.netloc, parts.path.lstrip("/")
    if parts.scheme in ("https", "http"):
        host = _HOST.fullmatch(parts.netloc)
        if host is None and f"{parts.scheme}://{parts.netloc}" != known.endpoint:
            return None
        bucket, key = (host["bucket"] if host else None) or "", unquote(key)
        if not bucket:
            bucket, _, key = key.partition("/")
    elif parts.scheme != "s3":
        return None
    return S3Place(bucket, key, versions[0] if versions else None) if bucket and key else None
