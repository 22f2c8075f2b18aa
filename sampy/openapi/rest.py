"""The document of a REST API, made of its routes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sampy.conditions import any_of
from sampy.intrinsics import Json

_ANY = "x-amazon-apigateway-any-method"


def method_key(method: str) -> str:
    """Return how a document names a method."""
    lower = method.lower()
    return _ANY if lower == "any" else lower


def skeleton() -> dict[str, Json]:
    """Return a document without paths."""
    return {"swagger": "2.0", "info": {"version": "1.0", "title": {"Ref": "AWS::StackName"}}, "paths": {}}


def paths_of(
    api_id: str, routes: Iterable[tuple[str, str, Json, str | None]]
) -> tuple[dict[str, Json], dict[str, Json]]:
    """Return the paths for routes of path, method, integration and condition, and the conditions that they need."""
    items: dict[str, dict[str, Json]] = defaultdict(dict)
    conditions: dict[str, list[str | None]] = defaultdict(list)
    for path, method, integration, condition in routes:
        operation: Json = {"x-amazon-apigateway-integration": _conditional_uri(integration, condition), "responses": {}}
        items[path][method_key(method)] = _if(condition, operation)
        conditions[path].append(condition)
    paths: dict[str, Json] = {}
    added: dict[str, Json] = {}
    for path, item in items.items():
        name = path.replace("/", "SLASH").replace("{", "OB").replace("}", "CB")
        condition, new = any_of(conditions[path], f"{api_id}{name}PathCondition")
        paths[path] = _if(condition, item)
        added |= new
    return paths, added


def _conditional_uri(integration: Json, condition: str | None) -> Json:
    # Under a condition that doesn't hold there is no function, and CloudFormation must not look for its ARN.
    if condition is None or not isinstance(integration, dict):
        return integration
    return {**integration, "uri": _if(condition, integration["uri"])}


def _if(condition: str | None, value: Json) -> Json:
    return value if condition is None else {"Fn::If": [condition, value, {"Ref": "AWS::NoValue"}]}
