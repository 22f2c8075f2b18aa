"""Models, responses of the gateway itself, the default endpoint, and what of a document OpenAPI 3 has elsewhere."""

from __future__ import annotations

import re

from sampy.errors import DocumentPath, Invalid, did_you_mean
from sampy.intrinsics import Json, is_intrinsic
from sampy.openapi.document import BODY, Object, is_version_3, with_definitions

_RESPONSE_PROPERTIES = ("ResponseParameters", "ResponseTemplates", "StatusCode")
_RESPONSE_PARAMETERS = {"Headers": "header", "Paths": "path", "QueryStrings": "querystring"}
_STATUS = re.compile(r"[0-9]{1,3}")
_RESPONSES = ("Properties", "GatewayResponses")


def with_models(body: Object, models: Json) -> Object:
    """Return the document with the models of an API; their names are in lower case there."""
    at = ("Properties", "Models")
    if not isinstance(models, dict) or not all(isinstance(schema, dict) for schema in models.values()):
        raise Invalid("Models must be a map of schemas", fix="give each name a schema", at=at)
    for name, schema in models.items():
        if isinstance(schema, dict) and not schema.get("type"):
            raise Invalid(f"the schema of the model {name} has no type", fix="add type: object", at=(*at, name))
    return with_definitions(body, "definitions", {name.lower(): schema for name, schema in models.items()})


def with_gateway_responses(body: Object, responses: Object) -> Object:
    """Return the document with responses of the gateway itself."""
    made = {name: _gateway_response(name, response) for name, response in responses.items()}
    return with_definitions(body, "x-amazon-apigateway-gateway-responses", made)


def _gateway_response(name: str, response: Json) -> Object:
    at = (*_RESPONSES, name)
    if is_intrinsic(response):
        raise Invalid("GatewayResponses can't be made of intrinsic functions", fix="write the response out", at=at)
    if not isinstance(response, dict):
        raise Invalid(f"the gateway response {name} must be a map", fix="give it a StatusCode", at=at)
    for key in response:
        if key not in _RESPONSE_PROPERTIES:
            fix = did_you_mean(key, _RESPONSE_PROPERTIES)
            raise Invalid(f"a gateway response has no property {key!r}", fix=fix, at=(*at, key))
    parameters = response.get("ResponseParameters") or {}
    if not isinstance(parameters, dict):
        raise Invalid("ResponseParameters must be a map", fix="give it Headers", at=(*at, "ResponseParameters"))
    prefixed: Object = {}
    for key, values in parameters.items():
        where = (*at, "ResponseParameters", key)
        if key not in _RESPONSE_PARAMETERS:
            fix = did_you_mean(key, _RESPONSE_PARAMETERS)
            raise Invalid(f"{key!r} is no kind of response parameter", fix=fix, at=where)
        if not isinstance(values, dict):
            raise Invalid(f"{key} must be a map", fix="give names and values", at=where)
        for parameter, value in values.items():
            prefixed[f"gatewayresponse.{_RESPONSE_PARAMETERS[key]}.{parameter}"] = value
    made: Object = {"responseParameters": prefixed, "responseTemplates": response.get("ResponseTemplates") or {}}
    status = response.get("StatusCode")
    if status and not _STATUS.fullmatch(str(status)):
        raise Invalid("StatusCode must be a number", fix=f"it is {status!r}", at=(*at, "StatusCode"))
    if status or status == 0:
        made["statusCode"] = str(status)
    return made


def as_version(body: Object, version: Json) -> Object:
    """Return the document as OpenAPI 3 has it, where it is one of that version and not of Swagger."""
    if body.get("swagger") is not None or not is_version_3(body.get("openapi") if version is None else version):
        return body
    made = dict(body)
    components: Object = {}
    for old, new in (("securityDefinitions", "securitySchemes"), ("definitions", "schemas")):
        if made.get(old):
            components[new] = made.pop(old)
    if components:
        present = made.get("components") or {}
        if not isinstance(present, dict):
            raise Invalid("components must be a map", fix="give it entries or leave it out", at=(*BODY, "components"))
        made["components"] = {**present, **components}
    paths = made.get("paths")
    if paths:
        if not isinstance(paths, dict):
            raise Invalid("paths must be a map", fix="give it paths", at=(*BODY, "paths"))
        made["paths"] = {path: _options_as_version_3(path, item) for path, item in paths.items()}
    return made


def _options_as_version_3(path: str, item: Json) -> Json:
    at = (*BODY, "paths", path)
    if not isinstance(item, dict):
        raise Invalid(f"the path {path} must be a map of methods", fix="give it a method", at=at)
    options = item.get("options")
    if not options:
        return item
    if not isinstance(options, dict):
        raise Invalid(f"the options method of {path} must be a map", fix="give it an integration", at=(*at, "options"))
    kept = {name: value for name, value in options.items() if name not in ("produces", "consumes")}
    responses = kept.get("responses")
    if "responses" in kept:
        success = responses.get("200", {}) if isinstance(responses, dict) else None
        if not isinstance(success, dict):
            where = (*at, "options", "responses")
            raise Invalid(f"the responses of the options method of {path} must be maps", fix="mend them", at=where)
        headers = success.get("headers")
        if headers and not isinstance(headers, dict):
            raise Invalid(f"the headers of the options method of {path} must be a map", fix="mend them", at=at)
        if isinstance(headers, dict) and headers and isinstance(responses, dict):
            # This runs once for each thing that is added, and the official transform wraps the headers each time.
            schemas: Object = {name: {"schema": header} for name, header in headers.items()}
            kept["responses"] = {**responses, "200": {**success, "headers": schemas}}
    return {**item, "options": kept}


def with_default_endpoint(body: Object, disabled: Json) -> Object:
    """Return the document that tells whether the default endpoint of the API is disabled.

    Raises:
        Invalid: Where it can't be told there.
    """
    if not is_version_3(body.get("openapi")):
        return _with_endpoint_setting(body, disabled, BODY)
    servers = body.get("servers", [{}])
    if not isinstance(servers, list):
        raise Invalid("servers must be a list of maps", fix="mend it or leave it out", at=(*BODY, "servers"))
    changed: list[Json] = [
        _with_endpoint_setting(server, disabled, (*BODY, "servers", index)) for index, server in enumerate(servers)
    ]
    return {**body, "servers": changed}


def _with_endpoint_setting(holder: Json, disabled: Json, at: DocumentPath) -> Object:
    extension = "x-amazon-apigateway-endpoint-configuration"
    present = holder.get(extension, {}) if isinstance(holder, dict) else None
    if not isinstance(holder, dict) or not isinstance(present, dict):
        what = "the document" if at == BODY else "a server"
        raise Invalid(f"{what} must be a map, and its {extension} too", fix="mend it or leave it out", at=at)
    return {**holder, extension: {**present, "disableExecuteApiEndpoint": disabled}}
