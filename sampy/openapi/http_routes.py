"""Routes of functions put into the document of an HTTP API, or completed where the document has them already."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import NamedTuple

from sampy.conditions import conditional
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.openapi.document import (
    ANY,
    BODY,
    DEFAULT_ROUTE,
    INTEGRATION,
    Object,
    branches,
    is_open_api,
    map_branches,
    method_key,
    method_problem,
    path_problem,
    security_of,
)
from sampy.openapi.paths import Refused


class HttpEntry(NamedTuple):
    """What one event has to do with the document of its API.

    Args:
        path: The path, or ``$default``.
        method: The method, as the event spells it.
        condition: The condition of the function.
        uri: What the route invokes.
        requirement: The security requirement of the route; None where it asks for none of its own.
        parameters: The names of the parameters in the path.
        timeout: For how many milliseconds the route waits; none where it is empty.
        payload_version: The version of the payload that the function gets; 2.0 where it is empty.
    """

    path: str
    method: str
    condition: str | None
    uri: Json
    requirement: Object | None
    parameters: Sequence[str]
    timeout: Json = None
    payload_version: Json = None


def checked_open_api(body: Object, feature: str) -> Object:
    """Return the document, to which `feature` is to be added.

    Raises:
        Invalid: Where it isn't one of OpenAPI 3.
    """
    if not is_open_api(body):
        fix = "give it paths, and openapi: 3.0.1"
        raise Invalid(f"{feature} need an OpenAPI 3 document to be added to, and this is none", fix=fix, at=BODY)
    if not isinstance(body.get("components"), (dict, NoneType)):
        raise Invalid("components must be a map", fix="give it entries or leave it out", at=(*BODY, "components"))
    return body


def with_http_entries(body: Object, entries: Sequence[HttpEntry], *, managed: bool) -> tuple[Object, Sequence[Refused]]:
    """Return the document with the entries in it, and those entries that could not be added.

    Args:
        body: The document; what is not changed is shared with the result.
        entries: The entries, in the order in which they are added.
        managed: The document is made of events, so that no route may be there twice.

    Raises:
        Invalid: Where the document is none that the entries can be added to.
    """
    given = checked_open_api(body, "HttpApi events")["paths"]
    assert isinstance(given, dict), "it has been checked"
    paths: Object = dict(given)
    refused: list[Refused] = []
    for position, entry in enumerate(entries):
        key = method_key(entry.method)
        item = paths.get(entry.path, {})
        if not _is_integrated(entry.path, item, key):
            paths[entry.path] = _with_integration(item, entry, key)
        elif managed:
            message = f"{entry.method} {entry.path} is answered by another event already"
            reason = Invalid(message, fix="give one of them another path or method")
            refused.append(Refused(position, reason))
        else:
            paths[entry.path] = _completed(item, entry, key)
    return {**body, "paths": paths}, refused


def _is_integrated(path: str, item: Json, key: str) -> bool:
    """Return whether the method calls something already, in each branch of the path."""
    if not isinstance(item, dict):
        raise path_problem(path)
    for branch in branches(item):
        if not isinstance(branch, dict):
            raise path_problem(path)
        if not isinstance(branch.get(key), dict):
            return False
        operations = list(branches(branch[key]))
        if not all(isinstance(operation, dict) for operation in operations):
            raise method_problem(path, key)
        if not any(map(_integration, operations)):
            return False
    return True


def _with_integration(item: Json, entry: HttpEntry, key: str) -> Json:
    integration: Object = {
        "type": "aws_proxy",
        "httpMethod": "POST",
        "payloadFormatVersion": "2.0",
        # Under a condition that doesn't hold there is no function, and CloudFormation must not look for its ARN.
        "uri": conditional(entry.condition or None, entry.uri),
    }
    is_default: Object = {"isDefaultRoute": True} if (entry.path, key) == (DEFAULT_ROUTE, ANY) else {}

    def integrated(branch: Json) -> Json:
        present = branch.get(key) if isinstance(branch, dict) else None
        if not isinstance(branch, dict) or not isinstance(present, (dict, NoneType)):
            raise method_problem(entry.path, key)
        before: Object = present if isinstance(present, dict) else {}
        if "Fn::If" in before:
            fix = "give each of its branches an integration"
            at = (*BODY, "paths", entry.path, key)
            raise Invalid(f"the Fn::If of {key} {entry.path} has a method that calls nothing", fix=fix, at=at)
        operation: Object = {"responses": {}, **before, INTEGRATION: integration, **is_default}
        return {**branch, key: conditional(entry.condition or None, _tuned(operation, entry, key))}

    return map_branches(item, integrated)


def _completed(item: Json, entry: HttpEntry, key: str) -> Json:
    """Return the path item with what the event says of a method that calls something already."""

    def operation(operation: Json) -> Json:
        assert isinstance(operation, dict), "_is_integrated has looked"
        return _tuned(operation, entry, key) if operation.get(INTEGRATION) else operation

    def completed(branch: Json) -> Json:
        assert isinstance(branch, dict), "_is_integrated has looked"
        return {**branch, key: map_branches(branch[key], operation)}

    return map_branches(item, completed)


def _tuned(operation: Object, entry: HttpEntry, key: str) -> Object:
    """Return an operation with what the event says of it beside what it calls."""
    made = dict(operation)
    if entry.requirement is not None:
        made["security"] = [*security_of(entry.path, key, operation), entry.requirement]
    if entry.timeout or entry.payload_version:
        integration = made[INTEGRATION]
        if not isinstance(integration, dict):
            raise method_problem(entry.path, key)
        made[INTEGRATION] = {
            **integration,
            **({"timeoutInMillis": entry.timeout} if entry.timeout else {}),
            **({"payloadFormatVersion": entry.payload_version} if entry.payload_version else {}),
        }
    if entry.parameters:
        made["parameters"] = _with_path_parameters(entry, key, operation.get("parameters", []))
    return made


def _with_path_parameters(entry: HttpEntry, key: str, parameters: Json) -> Json:
    if not isinstance(parameters, list) or not all(isinstance(each, dict) for each in parameters):
        at = (*BODY, "paths", entry.path, key, "parameters")
        raise Invalid(f"the parameters of {key} {entry.path} must be a list of maps", fix="mend them", at=at)
    made: list[Json] = [*parameters]
    places: dict[str, int] = {}
    for index, each in enumerate(parameters):
        name = each.get("name") if isinstance(each, dict) else None
        if isinstance(name, str):
            places.setdefault(name, index)
    for name in entry.parameters:
        before = made[places[name]] if name in places else {"name": name}
        parameter: Object = {**(before if isinstance(before, dict) else {}), "in": "path", "required": True}
        if name in places:
            made[places[name]] = parameter
        else:
            places[name] = len(made)
            made.append(parameter)
    return made


def default_route_invokes(body: Json, function_id: str) -> bool | None:
    """Return whether the route for all requests invokes this function; None where it invokes nothing yet."""
    paths = body.get("paths") if isinstance(body, dict) else None
    if not isinstance(paths, dict) or DEFAULT_ROUTE not in paths:
        return None
    item = paths[DEFAULT_ROUTE]
    if not all(isinstance(branch, dict) for branch in branches(item)) or not _is_integrated(DEFAULT_ROUTE, item, ANY):
        return None
    operations = (each for branch in branches(item) if isinstance(branch, dict) for each in branches(branch[ANY]))
    return all(_calls(_integration(operation), function_id) for operation in operations)


def _integration(operation: Json) -> Json:
    return operation.get(INTEGRATION) if isinstance(operation, dict) else None


def _calls(integration: Json, function_id: str) -> bool:
    uri = integration.get("uri") if isinstance(integration, dict) else None
    if not isinstance(uri, dict):
        return False
    texts = [each.get("Fn::Sub") if isinstance(each, dict) else None for each in branches(uri)]
    return all(isinstance(text, str) and f"${{{function_id}.Arn}}" in text for text in texts)
