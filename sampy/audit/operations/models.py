"""The services as botocore describes them, and the resources as boto3 does: read from their data, never run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from botocore.loaders import Loader


class Operation(NamedTuple):
    """An operation of a service.

    Args:
        name: Its name: ``ListObjectsV2``.
        members: The names of its parameters.
        method: The method of HTTP that it is sent with.
        signed: It is signed with credentials, and so needs a permission.
    """

    name: str
    members: frozenset[str]
    method: str
    signed: bool


class Service(NamedTuple):
    """A service.

    Args:
        name: Its name in boto3.
        prefix: The name that its requests are signed with.
        operations: Its operations by name.
        methods: The names of its operations by the names of the methods that call them.
        waiters: The names of the operations that its waiters call, by the names of the waiters.
        shapes: The names of the members of its shapes.
    """

    name: str
    prefix: str
    operations: Mapping[str, Operation]
    methods: Mapping[str, str]
    waiters: Mapping[str, str]
    shapes: Mapping[str, frozenset[str]]


@cache
def service_names() -> frozenset[str]:
    """Return the names of all services."""
    return frozenset(_loader().list_available_services("service-2"))


@cache
def service(name: str) -> Service | None:
    """Return a service by its name in boto3; None where the installed botocore has none of it."""
    if name not in service_names():
        return None
    from botocore import xform_name

    model = _loader().load_service_model(name, "service-2")
    shapes = model["shapes"]
    operations = {each: _operation(each, row, shapes) for each, row in model["operations"].items()}
    metadata = model["metadata"]
    waiters = _optional(name, "waiters-2").get("waiters", {})
    return Service(
        name,
        metadata.get("signingName") or metadata["endpointPrefix"],
        operations,
        {xform_name(each): each for each in operations},
        {xform_name(each): row["operation"] for each, row in waiters.items()},
        {each: frozenset(xform_name(member) for member in row.get("members", ())) for each, row in shapes.items()},
    )


def _operation(name: str, row: Mapping[str, Any], shapes: Mapping[str, Any]) -> Operation:
    members = shapes[row["input"]["shape"]].get("members", {}) if "input" in row else {}
    signed = row.get("authtype") != "none" and "smithy.api#noAuth" not in row.get("auth", ())
    return Operation(name, frozenset(members), row.get("http", {}).get("method", "POST"), signed)


@cache
def resource_model(name: str) -> Mapping[str, Any] | None:
    """Return what boto3 says of the resources of a service; None where it has none."""
    found = _optional(name, "resources-1")
    return found or None


@cache
def snake(name: str) -> str:
    """Return the name of a method or attribute as botocore derives it: ``list_objects_v2``."""
    from botocore import xform_name

    return str(xform_name(name))


def _optional(name: str, kind: str) -> Mapping[str, Any]:
    from botocore.exceptions import DataNotFoundError, UnknownServiceError

    try:
        found: Mapping[str, Any] = _loader().load_service_model(name, kind)
    except (DataNotFoundError, UnknownServiceError):
        return {}
    return found


@cache
def _loader() -> Loader:
    """Return what finds the data of botocore and boto3, and none of the user's own in ``~/.aws/models``."""
    from botocore.loaders import Loader

    boto3 = find_spec("boto3")
    folders = [] if boto3 is None or boto3.origin is None else [str(Path(boto3.origin).parent / "data")]
    return Loader([Loader.BUILTIN_DATA_PATH, *folders], include_default_search_paths=False)
