"""Models, and what requests of a REST API are held against.

Source: AWS pages "Request validation for REST APIs", "x-amazon-apigateway-request-validators object" and
"AWS::ApiGateway::Model".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from sampy.intrinsics import Json, as_map
from sampy.local.apis.model import Validation
from sampy.local.apis.reading.values import Object, is_on, text_of, texts_of

_REFERENCES = re.compile(r"(?:#/(?:definitions|components/schemas)/|.*/restapis/[^/]*/models/)([^/]+)$")
_LOCATIONS = {"query": "querystring", "header": "header", "path": "path"}
BUILT_IN: Mapping[str, Json] = {
    "Empty": {"type": "object"},
    "Error": {"type": "object", "properties": {"message": {"type": "string"}}},
}
"""The models that API Gateway gives each API."""


def schema(given: Json) -> Json:
    """Return a JSON Schema in which models refer to each other in one way: ``#/definitions/NAME``."""
    if isinstance(given, list):
        return [schema(item) for item in given]
    if not isinstance(given, dict):
        return given
    reference = given.get("$ref")
    found = _REFERENCES.fullmatch(reference) if isinstance(reference, str) else None
    if found:
        return {"$ref": f"#/definitions/{found[1]}"}
    return {name: schema(value) for name, value in given.items()}


def of_document(body: Object) -> dict[str, Json]:
    """Return the models of a document by their names."""
    given = {**as_map(body.get("definitions")), **as_map(as_map(body.get("components")).get("schemas"))}
    return {name: schema(each) for name, each in given.items()}


def of_resource(properties: Object) -> Json:
    """Return the schema of an AWS::ApiGateway::Model, which may be text."""
    given = properties.get("Schema")
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            return {}
    return schema(given)


def validation(
    body: Object, operation: Object, parameters: list[Object], route: str, models: dict[str, Json]
) -> Validation:
    """Return what an operation asks requests to have.

    Args:
        body: The document.
        operation: The operation.
        parameters: Its parameters, and those of its path.
        route: ``POST /pets``.
        models: The models of the API by their names; a schema that has none is added to them.
    """
    name = operation.get("x-amazon-apigateway-request-validator", body.get("x-amazon-apigateway-request-validator"))
    validator = as_map(as_map(body.get("x-amazon-apigateway-request-validators")).get(text_of(name)))
    media_types = {
        media_type: _model(given, f"{route} {media_type}", models)
        for media_type, given in _schemas(body, operation, parameters)
        if given is not None
    }
    return Validation(
        body=is_on(validator.get("validateRequestBody")),
        parameters=is_on(validator.get("validateRequestParameters")),
        required=tuple(
            f"method.request.{_LOCATIONS[text_of(each.get('in'))]}.{text_of(each.get('name'))}"
            for each in parameters
            if each.get("in") in _LOCATIONS and is_on(each.get("required"))
        ),
        models=media_types,
    )


def _schemas(body: Object, operation: Object, parameters: list[Object]) -> Iterator[tuple[str, Json]]:
    """Yield the schemas of the body of a request by media types, as OpenAPI 2 and 3 say them."""
    for each in parameters:
        if each.get("in") == "body":
            media_types = operation.get("consumes") or body.get("consumes") or ["application/json"]
            yield from ((media_type, each.get("schema")) for media_type in texts_of(media_types))
    for media_type, described in as_map(as_map(operation.get("requestBody")).get("content")).items():
        yield media_type, as_map(described).get("schema")


def _model(given: Json, name: str, models: dict[str, Json]) -> str:
    reference = as_map(schema(given)).get("$ref")
    if isinstance(reference, str) and reference.startswith("#/definitions/"):
        return reference.removeprefix("#/definitions/")
    models[name] = schema(given)
    return name
