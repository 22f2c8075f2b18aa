"""OpenAPI documents: the skeleton of one, and how to change its operations without editing it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias, cast

from sampy.conditions import NO_VALUE
from sampy.errors import Invalid
from sampy.intrinsics import Json

Object: TypeAlias = dict[str, Json]
Change: TypeAlias = Callable[[str, str, Object], Object]
"""Returns what a path, a method and its operation are to be."""

INTEGRATION = "x-amazon-apigateway-integration"
ANY = "x-amazon-apigateway-any-method"
DEFAULT_ROUTE = "$default"
BODY = ("Properties", "DefinitionBody")
_VERSION_3 = re.compile(r"3(\.\d)(\.\d)?")
_NOT_METHODS = frozenset({"description", "parameters", "summary"})


def method_key(method: str) -> str:
    """Return how a document names a method."""
    lower = method.lower()
    return ANY if lower == "any" else lower


def is_version_3(version: Json) -> bool:
    """Return whether a version is one of OpenAPI 3."""
    # YAML reads 3.0 as a number.
    return isinstance(version, (str, float)) and _VERSION_3.fullmatch(str(version)) is not None


def skeleton(version: Json = None) -> Object:
    """Return a document without paths: Swagger 2.0, or OpenAPI 3 where `version` is one of it."""
    kind: Object = {"openapi": str(version)} if is_version_3(version) else {"swagger": "2.0"}
    return {**kind, "info": {"version": "1.0", "title": {"Ref": "AWS::StackName"}}, "paths": {}}


def is_open_api(body: Json) -> bool:
    """Return whether this is an OpenAPI 3 document, the only kind that an HTTP API takes."""
    return isinstance(body, dict) and isinstance(body.get("paths"), dict) and is_version_3(body.get("openapi"))


def is_document(body: Json) -> bool:
    """Return whether this is a document that features can be added to."""
    if not isinstance(body, dict) or not isinstance(body.get("paths"), dict):
        return False
    return bool(body.get("swagger")) or is_version_3(body.get("openapi"))


def checked_document(body: Object, feature: str) -> Object:
    """Return the document, to which `feature` is to be added.

    Raises:
        Invalid: Where it is none, or a path of it is no map.
    """
    if not is_document(body):
        fix = "give it paths, and swagger: '2.0' or openapi: 3.0.1"
        raise Invalid(f"{feature} needs an OpenAPI document to be added to, and this is none", fix=fix, at=BODY)
    paths_of(body)
    return body


def paths_of(body: Object) -> Object:
    """Return the paths of a document.

    Raises:
        Invalid: Where one of them is no map.
    """
    paths = body["paths"]
    assert isinstance(paths, dict), "is_document has told"
    for path, item in paths.items():
        if not all(isinstance(branch, dict) for branch in branches(item)):
            raise path_problem(path)
    return paths


def path_problem(path: str) -> Invalid:
    """Return what is wrong where a path is no map."""
    return Invalid(f"the path {path} must be a map of methods", fix="give it a method", at=(*BODY, "paths", path))


def method_problem(path: str, method: str) -> Invalid:
    """Return what is wrong where a method of a path is no map."""
    at = (*BODY, "paths", path, method)
    return Invalid(f"the method {method} of {path} must be a map", fix="give it an integration", at=at)


def branches(value: Json) -> Iterator[Json]:
    """Yield the value, or both values of an `Fn::If`, but for AWS::NoValue."""
    arguments = _arguments(value)
    if arguments is not None:
        yield from (branch for branch in arguments[1:] if branch != NO_VALUE)
    else:
        yield value


def map_branches(value: Json, change: Callable[[Json], Json]) -> Json:
    """Return the value changed, or an `Fn::If` with both of its values changed, but for AWS::NoValue."""
    arguments = _arguments(value)
    if isinstance(value, dict) and arguments is not None:
        changed = (each if each == NO_VALUE else change(each) for each in arguments[1:])
        return {**value, "Fn::If": [*arguments[:1], *changed]}
    return change(value)


def _arguments(value: Json) -> list[Json] | None:
    if not isinstance(value, dict) or "Fn::If" not in value:
        return None
    arguments = value["Fn::If"]
    if not isinstance(arguments, list):
        raise Invalid("Fn::If takes a list of three", fix="give it a condition and two values", at=BODY)
    return arguments


def map_path_items(body: Object, change: Callable[[str, Object], Object]) -> Object:
    """Return the document with each path item, in each branch, changed."""

    def one(path: str) -> Callable[[Json], Json]:
        return lambda branch: change(path, cast(Object, branch))  # paths_of has told that it is one

    return {**body, "paths": {path: map_branches(item, one(path)) for path, item in paths_of(body).items()}}


def map_operations(body: Object, change: Change) -> Object:
    """Return the document with each operation that has an integration changed."""

    def changed(path: str, item: Object) -> Object:
        return {
            method: definition if method in _NOT_METHODS else _changed(path, method, definition, change)
            for method, definition in item.items()
        }

    return map_path_items(body, changed)


def _changed(path: str, method: str, definition: Json, change: Change) -> Json:
    def one(operation: Json) -> Json:
        if not isinstance(operation, dict):
            raise method_problem(path, method)
        return change(path, method_key(method), operation) if operation.get(INTEGRATION) else operation

    return map_branches(definition, one)


def security_of(path: str, method: str, operation: Mapping[str, Json]) -> list[Json]:
    """Return the security requirements of an operation.

    Raises:
        Invalid: Where they are no list.
    """
    security = operation.get("security", [])
    if not isinstance(security, list):
        at = (*BODY, "paths", path, method, "security")
        raise Invalid(f"the security of {method} {path} must be a list", fix="make it a list of maps", at=at)
    return security


def requirements_of(path: str, method: str, operation: Mapping[str, Json]) -> list[Object]:
    """Return the security requirements of an operation.

    Raises:
        Invalid: Where they are no list of maps.
    """
    requirements: list[Object] = []
    for each in security_of(path, method, operation):
        if not isinstance(each, dict):
            at = (*BODY, "paths", path, method, "security")
            raise Invalid(f"{each!r} in the security of {method} {path} is no map", fix="write {name: []}", at=at)
        requirements.append(each)
    return requirements


def with_definitions(body: Object, section: str, definitions: Mapping[str, Json]) -> Object:
    """Return the document with definitions added to one of its sections."""
    if not definitions:
        return body
    present = body.get(section) or {}
    if not isinstance(present, dict):
        raise Invalid(f"{section} must be a map", fix="give it entries or leave it out", at=(*BODY, section))
    return {**body, section: {**present, **definitions}}
