"""Where the code of a function lies: in S3, in a registry, in the template, or still in the project."""

from __future__ import annotations

import re

from sampy.errors import Invalid, Source
from sampy.intrinsics import Json
from sampy.serverless.contributions import Object

_DYNAMIC_REFERENCE_WITH_SLASH = re.compile(
    r"\{\{resolve:(ssm|ssm-secure|secretsmanager):[\w.\-/]*/[\w.\-/]*(:\d+)?\}\}"
)

_LAMBDA_NAMES = {
    "S3Bucket": "Bucket",
    "S3Key": "Key",
    "S3ObjectVersion": "Version",
    "S3ObjectStorageMode": "StorageMode",
}


def s3_location(value: Json, name: str, source: Source) -> Object | str:
    """Return Bucket, Key and Version of the S3 object that `value` names, or the local path that it is.

    Args:
        value: An S3 URI, a map with Bucket and Key, or a path of a file or folder of the project.
        name: The property that holds it.
        source: Tells the folder that a path is relative to. A document that came from no file has no local paths.

    Raises:
        Invalid: Where it is none of these.
    """
    at = ("Properties", name)
    if isinstance(value, dict):
        if not value.get("Bucket") or not value.get("Key"):
            raise Invalid(f"{name} needs a Bucket and a Key", fix="give both", at=at)
        return value
    if not isinstance(value, str):
        raise Invalid(f"{name} must be text or a map", fix="use s3://bucket/key, or Bucket and Key", at=at)
    if _DYNAMIC_REFERENCE_WITH_SLASH.search(value):
        raise Invalid(
            f"{name} can't be an S3 URI with this dynamic reference", fix="use a map of Bucket and Key", at=at
        )
    location = parse_s3_uri(value)
    if location is not None:
        return location
    if source.folder is not None and value and (source.folder / value).exists():
        return value
    fix = "use s3://bucket/key, with ?versionId=... if you like"
    if source.folder is not None:
        fix = f"there is no such file or folder either; {fix}"
    raise Invalid(f"{name} is {value!r}, which is not an S3 URI", fix=fix, at=at)


def parse_s3_uri(uri: str) -> Object | None:
    """Return Bucket, Key and, where the URI has one, Version of an S3 URI; None for any other text."""
    if not uri.startswith("s3:"):
        return None
    from urllib.parse import parse_qs, urlsplit

    try:
        parts = urlsplit(uri)
        versions = parse_qs(parts.query).get("versionId", [])
    except ValueError:
        return None
    if parts.scheme != "s3" or not parts.netloc or not parts.path:
        return None
    location: Object = {"Bucket": parts.netloc, "Key": parts.path.lstrip("/")}
    if len(versions) == 1:
        location["Version"] = versions[0]
    return location


def definition_location(value: Json, source: Source) -> Json:
    """Return Bucket, Key and Version of the object that a `DefinitionUri` names, or the local path that it is."""
    location = s3_location(value, "DefinitionUri", source)
    if isinstance(location, str):
        return location
    return {name: location[name] for name in ("Bucket", "Key", "Version") if name in location}


def as_lambda_names_it(location: Object) -> Object:
    """Return the place of an object in S3 with the names that code and layers of Lambda have for it."""
    return {name: location[given] for name, given in _LAMBDA_NAMES.items() if given in location}


def lambda_code(properties: Object, source: Source) -> Object | str:
    """Return the `Code` of a Lambda function: a map, or the local path of what is yet to be uploaded.

    Raises:
        Invalid: Where the properties don't say what the code is.
    """
    package_type = properties.get("PackageType") or "Zip"
    if package_type not in ("Zip", "Image"):
        raise Invalid(
            f"PackageType can't be {package_type!r}", fix="use Zip or Image", at=("Properties", "PackageType")
        )
    if package_type == "Image":
        if not properties.get("ImageUri"):
            raise Invalid("a function of PackageType Image needs an ImageUri", fix="give the URI of the image in ECR")
        return {"ImageUri": properties["ImageUri"]}
    if properties.get("InlineCode") is not None:
        code: Object = {"ZipFile": properties["InlineCode"]}
    elif properties.get("CodeUri") is not None:
        location = s3_location(properties["CodeUri"], "CodeUri", source)
        if isinstance(location, str):
            return location
        code = as_lambda_names_it(location)
    else:
        raise Invalid("the function has no code", fix="set CodeUri, or InlineCode for a few lines")
    if properties.get("SourceKMSKeyArn"):
        code["SourceKMSKeyArn"] = properties["SourceKMSKeyArn"]
    return code
