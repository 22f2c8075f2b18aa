"""Routes of an OpenAPI document, in version 2 or 3, as API Gateway imports it.

Source: AWS pages "Develop REST APIs using OpenAPI in API Gateway", "Set the OpenAPI basePath property", "Work with
OpenAPI definitions for HTTP APIs" and "OpenAPI extensions for API Gateway".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

import attrs

from sampy.errors import DocumentPath, Place
from sampy.intrinsics import Json, as_map
from sampy.local.apis.model import Integration, Kind, Route, Validation
from sampy.local.apis.reading import authorizers, models
from sampy.local.apis.reading.authorizers import Scheme
from sampy.local.apis.reading.integrations import Holder, integration
from sampy.local.apis.reading.marks import MARKED
from sampy.local.apis.reading.values import Object, Values, text_of

ANY_METHOD = "x-amazon-apigateway-any-method"
INTEGRATION = "x-amazon-apigateway-integration"
DEFAULT = "$default"
_METHODS = {"delete", "get", "head", "options", "patch", "post", "put", ANY_METHOD}
_MOST_HOPS = 10
"""How many references are followed, one to the next: a document whose references go in a circle has more."""


@attrs.frozen
class Document:
    """An OpenAPI document of an API.

    Args:
        values: The values of the template.
        api: The logical id of the API.
        kind: What the API is.
        body: The document, with marks.
        variables: The stage variables, with marks.
        base_path: What becomes of the base path: ``ignore``, ``prepend`` or ``split``.
        place: Tells the line of an operation, by the way to it in the document and the function that it calls.
    """

    values: Values
    api: str
    kind: Kind
    body: Object
    variables: Object
    base_path: str
    place: Callable[[DocumentPath, str | None], Place | None]

    def routes(self, known_models: dict[str, Json]) -> Iterator[Route]:
        """Yield the routes.

        Args:
            known_models: The models by their names; a schema that has none is added to them.
        """
        schemes = self._schemes()
        if self.body.get("security"):
            message = "API Gateway does not look at the security that a document has for all of its operations"
            self.values.problem(self.api, message, "give each operation its security", ("Body", "security"))
        for path, item in as_map(self.body.get("paths")).items():
            methods = self._followed(item)
            shared = self._parameters(methods.get("parameters"))
            for method, given in methods.items():
                if method in _METHODS and isinstance(given, dict):
                    yield self._route(path, method, given, shared, schemes, known_models)

    def _route(
        self,
        path: str,
        method: str,
        operation: Object,
        shared: list[Object],
        schemes: Mapping[str, Scheme],
        known_models: dict[str, Json],
    ) -> Route:
        verb = "ANY" if method == ANY_METHOD else method.upper()
        at: DocumentPath = ("paths", path, method)
        default = self.kind == "HTTP" and path.removeprefix("/") == DEFAULT
        full_path = DEFAULT if default else self._full(path)
        name = f"{verb} {full_path}"
        given = self._followed(operation.get(INTEGRATION))
        called = self.values.function(_marked_uri(given), self.variables)
        place = self.place(at, called)
        demand = authorizers.demand(operation.get("security"), schemes)
        if demand.authorizer is None and _is_signed(operation):
            demand = demand._replace(authorizer=authorizers.IAM)
        return Route(
            method=verb,
            path=full_path,
            integration=self._integration(given, Holder(self.api, ("Body", *at), name, place)),
            authorizer=demand.authorizer,
            scopes=demand.scopes,
            api_key_required=demand.api_key,
            validation=self._validation(operation, shared, name, known_models),
            place=place,
        )

    def _integration(self, given: Object, holder: Holder) -> Integration | None:
        if given:
            return integration(self.values, self.kind, given, self.variables, holder)
        message = f"{holder.route} has no integration, so API Gateway could not deploy it"
        fix = f"give it {INTEGRATION}, or an event of a function"
        self.values.problem(holder.logical_id, message, fix, holder.at, place=holder.place)
        return None

    def _validation(
        self, operation: Object, shared: list[Object], route: str, known_models: dict[str, Json]
    ) -> Validation:
        if self.kind != "REST":
            return Validation()
        own = self._parameters(operation.get("parameters"))
        overridden = {(each.get("name"), each.get("in")) for each in own}
        inherited = [each for each in shared if (each.get("name"), each.get("in")) not in overridden]
        body = self._followed(operation.get("requestBody"))
        described = {**operation, "requestBody": dict(body)} if body else operation
        return models.validation(self.body, described, [*inherited, *own], route, known_models)

    def _schemes(self) -> dict[str, Scheme]:
        components = as_map(self.body.get("components"))
        given = {**as_map(self.body.get("securityDefinitions")), **as_map(components.get("securitySchemes"))}
        found: dict[str, Scheme] = {}
        for name, scheme in given.items():
            followed = self._followed(scheme)
            made = authorizers.from_scheme(self.values, self.kind, self.api, name, followed, self.variables)
            if made is not None:
                found[name] = made
        return found

    def _parameters(self, given: Json) -> list[Object]:
        return [self._followed(each) for each in given] if isinstance(given, list) else []

    def _followed(self, value: Json) -> Object:
        """Return the map that a reference within the document leads to; any other one as it is."""
        for _ in range(_MOST_HOPS):
            reference = as_map(value).get("$ref")
            if not isinstance(reference, str) or not reference.startswith("#/"):
                return as_map(value)
            value = dict(self.body)
            for step in reference[2:].split("/"):
                value = as_map(value).get(step.replace("~1", "/").replace("~0", "~"))
        return {}

    def _full(self, path: str) -> str:
        return "/" + "/".join(part for part in (*self._base(), path.strip("/")) if part)

    def _base(self) -> list[str]:
        if self.base_path not in ("prepend", "split"):
            return []
        parts = [part for part in _base_path(self.body).split("/") if part]
        return parts[1:] if self.base_path == "split" else parts


def _is_signed(operation: Object) -> bool:
    return text_of(as_map(operation.get("x-amazon-apigateway-auth")).get("type")).upper() == "AWS_IAM"


def _marked_uri(given: Object) -> Json:
    return given.get(f"{MARKED}uri", given.get("uri"))


def _base_path(body: Object) -> str:
    """Return the base path of a document: of version 3, that of a variable of its server, or of its address."""
    if "swagger" in body:
        return text_of(body.get("basePath"))
    servers = body.get("servers")
    server = as_map(servers[0]) if isinstance(servers, list) and servers else {}
    variable = as_map(as_map(server.get("variables")).get("basePath"))
    return text_of(variable.get("default")) or urlsplit(text_of(server.get("url"))).path
