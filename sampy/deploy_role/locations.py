"""Where the code, definitions and templates of resources are: in S3, or on the desk until they are packaged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.deploy_role.names import Names
from sampy.intrinsics import Json
from sampy.packaging.paths import local_properties
from sampy.packaging.s3_places import names_of
from sampy.texts import text_of

_S3, _PLACEHOLDER = "s3://", "${"


def objects_read(names: Names, logical_id: str) -> Iterator[str]:
    """Yield the ARNs of the objects that are read for a resource.

    The key of an object changes with its content, so what is allowed is its folder.
    """
    for bucket, key in _places(names, names.template.properties(logical_id)):
        folder, slash, _ = key.rpartition("/")
        yield f"arn:{names.context.partition}:s3:::{bucket}/{folder}{slash}*"


def is_local(names: Names, logical_id: str) -> bool:
    """Return whether something of a resource is still on the desk."""
    properties = names.template.properties(logical_id)
    possible = local_properties(names.template.type_of(logical_id))
    return any(True for each in possible for _ in each.paths(properties))


def _places(names: Names, value: Json | Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    """Yield what the buckets and keys that a value names can turn out to be."""
    if isinstance(value, Mapping) and (called := names_of(value)):
        key = next(iter(names.patterns(value[called[1]])), "")
        yield from ((bucket, key) for bucket in names.patterns(value[called[0]]))
    elif isinstance(value, str | dict) and (text := text_of(value)) is not None:
        for uri in names.patterns(value) if text.startswith((_S3, _PLACEHOLDER)) else ():
            if uri.startswith(_S3):
                bucket, _, key = uri.removeprefix(_S3).partition("/")
                yield bucket, key
    else:
        for item in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
            yield from _places(names, item)
