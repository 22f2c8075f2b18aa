"""REST APIs.

Source: AWS pages "AWS::ApiGateway::RestApi" and "AWS::ApiGateway::GatewayResponse".
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.intrinsics import Json, as_map
from sampy.local.apis.model import Api, GatewayResponse
from sampy.local.apis.reading import models
from sampy.local.apis.reading.api_keys import api_keys_of
from sampy.local.apis.reading.bodies import body_of
from sampy.local.apis.reading.methods import Methods, models_of
from sampy.local.apis.reading.openapi import Document
from sampy.local.apis.reading.places import Places
from sampy.local.apis.reading.stages import Stage, stages_of
from sampy.local.apis.reading.values import Object, Values, is_on, map_of_texts, number_of, text_of, texts_of

_TYPE = "AWS::ApiGateway::RestApi"


def rest_apis(values: Values, places: Places) -> Iterator[Api]:
    """Yield the REST APIs of a template, one for each of their stages."""
    for logical_id, properties in values.each(_TYPE):
        if properties.get("CloneFrom"):
            message = "this API is cloned from another one, so its routes aren't known here"
            values.problem(logical_id, message, "write its routes into the template", ("CloneFrom",))
        body = body_of(values, logical_id, places)
        base_path = text_of(as_map(properties.get("Parameters")).get("basepath")).lower()
        for stage in stages_of(values, logical_id, "REST"):
            document = Document(
                values, logical_id, "REST", body.document, stage.with_marks, base_path or "ignore", body.place
            )
            yield _api(values, logical_id, properties, document, stage)


def _api(values: Values, logical_id: str, properties: Object, document: Document, stage: Stage) -> Api:
    body = document.body
    known_models = {**models.of_document(body), **models_of(values, logical_id)}
    methods = Methods(values, logical_id, stage.with_marks)
    endpoint = as_map(body.get("x-amazon-apigateway-endpoint-configuration"))
    compression = properties.get("MinimumCompressionSize", body.get("x-amazon-apigateway-minimum-compression-size"))
    key_source = properties.get("ApiKeySourceType", body.get("x-amazon-apigateway-api-key-source"))
    return Api(
        logical_id=logical_id,
        kind="REST",
        name=text_of(properties.get("Name") or as_map(body.get("info")).get("title")) or logical_id,
        stage=stage.name,
        routes=(*document.routes(known_models), *methods.routes(known_models)),
        stage_variables=stage.variables,
        binary_types=_binary_types(properties, body),
        gateway_responses=_gateway_responses(values, logical_id, body),
        models=known_models,
        api_keys=api_keys_of(values, logical_id, stage),
        key_source="AUTHORIZER" if text_of(key_source).upper() == "AUTHORIZER" else "HEADER",
        minimum_compression=number_of(compression),
        disable_execute_api=is_on(properties.get("DisableExecuteApiEndpoint", endpoint.get(_DISABLED))),
        place=values.template.place(logical_id),
    )


_DISABLED = "disableExecuteApiEndpoint"


def _binary_types(properties: Object, body: Object) -> tuple[str, ...]:
    given = (
        *texts_of(properties.get("BinaryMediaTypes")),
        *texts_of(body.get("x-amazon-apigateway-binary-media-types")),
    )
    # CloudFormation takes a slash as ~1 too, as patches of the API have it.
    return tuple(dict.fromkeys(each.replace("~1", "/") for each in given))


def _gateway_responses(values: Values, api: str, body: Object) -> dict[str, GatewayResponse]:
    found = {
        type_: _gateway_response(given, "statusCode", "responseParameters", "responseTemplates")
        for type_, given in as_map(body.get("x-amazon-apigateway-gateway-responses")).items()
    }
    for _, properties in values.each("AWS::ApiGateway::GatewayResponse"):
        if values.named(properties, "RestApiId", _TYPE) == api:
            made = _gateway_response(dict(properties), "StatusCode", "ResponseParameters", "ResponseTemplates")
            found[text_of(properties.get("ResponseType"))] = made
    return found


def _gateway_response(given: Json, status: str, parameters: str, templates: str) -> GatewayResponse:
    response = as_map(given)
    return GatewayResponse(
        status=number_of(response.get(status)),
        parameters=map_of_texts(response.get(parameters)),
        templates=map_of_texts(response.get(templates)),
    )
