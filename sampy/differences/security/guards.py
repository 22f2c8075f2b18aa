"""The routes of APIs, and what each asks of who calls it.

Source: AWS pages "x-amazon-apigateway-authorizer object", "AWS::ApiGateway::Method" and "AWS::ApiGatewayV2::Route".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from sampy.conditions import NO_VALUE, branches
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import referred
from sampy.openapi.document import ANY, INTEGRATION
from sampy.openapi.security import API_KEY, DEFINITIONS
from sampy.template import Template
from sampy.texts import told

_AUTHORIZER = "x-amazon-apigateway-authorizer"
_METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "trace", ANY)
_OPEN = ("", "NONE")


class Route(NamedTuple):
    """A route of an API.

    Args:
        api: The logical id of the API, or what else names it.
        name: Its method and path; its key, for an API of WebSockets.
    """

    api: str
    name: str


@attrs.frozen
class Guard:
    """What a route asks of who calls it.

    Args:
        authorizer: What authorizes: the name of an authorizer, ``AWS_IAM``; an empty text for nothing.
        scopes: The scopes of which a token needs one; none where it needs no certain one.
        key: Whether it needs an API key.
        definition: What the authorizer is, where the document of the API says so.
    """

    authorizer: str = ""
    scopes: frozenset[str] = frozenset()
    key: bool = False
    definition: Json = attrs.field(default=None, eq=False)

    @property
    def open(self) -> bool:
        """Whether everybody may call it."""
        return not self.authorizer and not self.key


def guards(template: Template) -> dict[Route, Guard]:
    """Return the routes of the APIs of a compiled template."""
    return {**dict(_of_documents(template)), **dict(_of_methods(template)), **dict(_of_routes(template))}


def _of_documents(template: Template) -> Iterator[tuple[Route, Guard]]:
    for api, properties in template.each("AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"):
        body = as_map(properties.get("Body"))
        components = as_map(body.get("components"))
        schemes = {**as_map(body.get(DEFINITIONS)), **as_map(components.get("securitySchemes"))}
        for path, item in as_map(body.get("paths")).items():
            for method, operation in _operations(item):
                is_preflight = method == "options" and as_map(operation.get(INTEGRATION)).get("type") == "mock"
                if not is_preflight:
                    name = "ANY" if method == ANY else method.upper()
                    yield Route(api, f"{name} {path}"), _guard(operation.get("security"), schemes)


def _operations(item: Json) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Yield the operations of a path with their methods, those under conditions too."""
    for _, each in branches(item):
        for method, value in as_map(each).items():
            if method.lower() in _METHODS:
                yield from ((method.lower(), as_map(operation)) for _, operation in branches(value) if operation)


def _guard(security: Json, schemes: Mapping[str, Json]) -> Guard:
    """Return what the requirements of an operation ask for; those of the whole document are ignored by API Gateway."""
    authorizers: list[str] = []
    scopes: list[str] = []
    key = False
    for requirement in security if isinstance(security, list) else []:
        for name, asked in as_map(requirement).items():
            if name in _OPEN:
                continue
            if _is_api_key(name, as_map(schemes.get(name))):
                key = True
            else:
                authorizers.append(name)
                scopes += [told(each) for each in asked] if isinstance(asked, list) else []
    definition: Json = [schemes.get(name) for name in authorizers]
    return Guard(" or ".join(authorizers), frozenset(scopes), key, definition)


def _is_api_key(name: str, scheme: Mapping[str, Json]) -> bool:
    by_header = scheme.get("type") == "apiKey" and str(scheme.get("name")).lower() == "x-api-key"
    return (name in API_KEY or by_header) and _AUTHORIZER not in scheme


def _of_methods(template: Template) -> Iterator[tuple[Route, Guard]]:
    for _, properties in template.each("AWS::ApiGateway::Method"):
        method = str(properties.get("HttpMethod", ""))
        if method == "OPTIONS" and as_map(properties.get("Integration")).get("Type") == "MOCK":
            continue
        api = _named(properties.get("RestApiId"))
        yield Route(api, f"{method} {_path(template, properties.get('ResourceId'))}"), _declared_guard(properties)


def _path(template: Template, resource: Json, depth: int = 0) -> str:
    """Return the path of a resource of an API by those that it is in."""
    name = referred(resource)
    properties = template.properties(name) if name in template.resources and name is not None else {}
    if "PathPart" not in properties or depth > len(template.resources):
        return "/" if depth == 0 else ""
    return f"{_path(template, properties.get('ParentId'), depth + 1)}/{told(properties['PathPart'])}"


def _of_routes(template: Template) -> Iterator[tuple[Route, Guard]]:
    for _, properties in template.each("AWS::ApiGatewayV2::Route"):
        route = Route(_named(properties.get("ApiId")), told(properties.get("RouteKey", "")))
        yield route, _declared_guard(properties)


def _declared_guard(properties: Mapping[str, Json]) -> Guard:
    kind, authorizer = properties.get("AuthorizationType"), properties.get("AuthorizerId")
    name = "" if kind in (None, NO_VALUE, *_OPEN) else told(kind) if authorizer is None else _named(authorizer)
    scopes = properties.get("AuthorizationScopes")
    listed = scopes if isinstance(scopes, list) else []
    return Guard(name, frozenset(map(told, listed)), properties.get("ApiKeyRequired") in (True, "true"))


def _named(value: Json) -> str:
    return referred(value) or told(value)
