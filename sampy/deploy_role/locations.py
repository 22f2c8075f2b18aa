"""Where the code, definitions and templates of resources are: in S3, or on the desk until they are packaged.

Source: AWS page "package" of the AWS CLI command reference for cloudformation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.deploy_role.names import Names
from sampy.intrinsics import Json, is_intrinsic

_UPLOADED = frozenset(
    (
        *("BodyS3Location", "Code", "CodeS3Location", "Content", "DefinitionS3Location", "TemplateURL"),
        *("RequestMappingTemplateS3Location", "ResponseMappingTemplateS3Location"),
    )
)
"""The properties whose local paths are uploaded when a template is packaged."""
_BUCKET_AND_KEY = (("S3Bucket", "S3Key"), ("Bucket", "Key"))


def objects_read(names: Names, logical_id: str) -> Iterator[str]:
    """Yield the ARNs of the objects that are read for a resource.

    The key of an object changes with its content, so what is allowed is its folder.
    """
    for value in _values(_properties(names, logical_id)):
        if isinstance(value, str):
            bucket, _, key = value.removeprefix("s3://").partition("/")
            yield _object(names, bucket, key)
            continue
        for bucket_name, key_name in _BUCKET_AND_KEY:
            if bucket_name in value and key_name in value:
                key = next(iter(names.patterns(value[key_name])), "")
                yield from (_object(names, bucket, key) for bucket in names.patterns(value[bucket_name]))


def is_local(names: Names, logical_id: str) -> bool:
    """Return whether something of a resource is still on the desk."""
    given = _properties(names, logical_id)
    return any(
        isinstance(value, str) and not value.startswith(("s3://", "https://", "http://"))
        for name, value in given.items()
        if name in _UPLOADED
    )


def _object(names: Names, bucket: str, key: str) -> str:
    folder, slash, _ = key.rpartition("/")
    return f"arn:{names.context.partition}:s3:::{bucket}/{folder}{slash}*"


def _properties(names: Names, logical_id: str) -> Mapping[str, Json]:
    return names.template.properties(logical_id)


def _values(value: Json | Mapping[str, Json]) -> Iterator[str | Mapping[str, Json]]:
    """Yield the maps in a value, and the texts that name an object of S3."""
    if isinstance(value, str) and value.startswith("s3://"):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _values(item)
    elif isinstance(value, Mapping):
        if not is_intrinsic(value):
            yield value
        for item in value.values():
            yield from _values(item)
