"""What a route calls, as OpenAPI documents and the resources of REST, HTTP and WebSocket APIs say it.

Source: AWS pages "x-amazon-apigateway-integration object", "AWS::ApiGateway::Method Integration" and
"AWS::ApiGatewayV2::Integration".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast, get_args

from sampy.errors import DocumentPath, Place
from sampy.intrinsics import Json, as_map
from sampy.local.apis.model import Integration, IntegrationResponse, IntegrationType, Kind, PayloadVersion
from sampy.local.apis.reading.marks import MARKED
from sampy.local.apis.reading.values import Object, Values, map_of_texts, number_of, shown, text_of

_TYPES = get_args(IntegrationType)
_TIMEOUTS: Mapping[Kind, int] = {"REST": 29_000, "HTTP": 30_000, "WEBSOCKET": 29_000}
_OF_METHOD = {
    "type": "Type",
    "uri": "Uri",
    "httpMethod": "IntegrationHttpMethod",
    "requestParameters": "RequestParameters",
    "requestTemplates": "RequestTemplates",
    "passthroughBehavior": "PassthroughBehavior",
    "contentHandling": "ContentHandling",
    "timeoutInMillis": "TimeoutInMillis",
    "connectionType": "ConnectionType",
}
_OF_RESOURCE = {
    "type": "IntegrationType",
    "integrationSubtype": "IntegrationSubtype",
    "uri": "IntegrationUri",
    "httpMethod": "IntegrationMethod",
    "payloadFormatVersion": "PayloadFormatVersion",
    "requestParameters": "RequestParameters",
    "requestTemplates": "RequestTemplates",
    "passthroughBehavior": "PassthroughBehavior",
    "contentHandling": "ContentHandlingStrategy",
    "timeoutInMillis": "TimeoutInMillis",
    "connectionType": "ConnectionType",
    "templateSelectionExpression": "TemplateSelectionExpression",
}


class Holder(NamedTuple):
    """What has an integration, for what is said of it.

    Args:
        logical_id: The resource that it is read of.
        at: The way to it from the properties of the resource.
        route: What calls it: ``GET /pets``.
        place: The user's line, where it is another one than that of the resource.
    """

    logical_id: str
    at: DocumentPath
    route: str
    place: Place | None = None


def from_method(given: Object, with_marks: Object) -> Object:
    """Return the Integration of an AWS::ApiGateway::Method as a document has it.

    Args:
        given: The integration.
        with_marks: The same with marks.
    """
    responses: dict[str, Json] = {}
    for each in map(as_map, _list(given.get("IntegrationResponses"))):
        responses[text_of(each.get("SelectionPattern")) or "default"] = {
            "statusCode": each.get("StatusCode"),
            "responseParameters": each.get("ResponseParameters"),
            "responseTemplates": each.get("ResponseTemplates"),
            "contentHandling": each.get("ContentHandling"),
        }
    return {**_renamed(given, _OF_METHOD), f"{MARKED}uri": with_marks.get("Uri"), "responses": responses}


def from_resource(properties: Object) -> Object:
    """Return an AWS::ApiGatewayV2::Integration as a document has it."""
    parameters = {
        status: {
            text_of(each.get("Destination")): each.get("Source")
            for each in map(as_map, _list(as_map(mapped).get("ResponseParameters")))
        }
        for status, mapped in as_map(properties.get("ResponseParameters")).items()
    }
    marked_uri = properties.get(f"{MARKED}IntegrationUri")
    return {
        **_renamed(properties, _OF_RESOURCE),
        f"{MARKED}uri": marked_uri,
        "responseParameters": cast(Json, parameters),
    }


def integration(values: Values, kind: Kind, given: Object, variables: Object, holder: Holder) -> Integration | None:
    """Return an integration; None where it can't be served here, which is noted then.

    Args:
        values: The values of the template.
        kind: What the API is.
        given: The integration as a document has it.
        variables: The stage variables, with marks.
        holder: What has it.
    """
    type_ = text_of(given.get("type")).upper()
    refused = _refused(type_, given)
    if refused is not None:
        values.problem(holder.logical_id, f"{holder.route} {refused[0]}", refused[1], holder.at, place=holder.place)
        return None
    uri = given.get("uri")
    if isinstance(uri, dict):
        message = f"the integration of {holder.route} has a uri that CloudFormation would not resolve"
        fix = "write the definition into the template, or include its file with AWS::Include"
        values.problem(holder.logical_id, message, fix, holder.at, place=holder.place)
        return None
    function = None
    if type_ in ("AWS_PROXY", "AWS"):
        function = values.function(given.get(f"{MARKED}uri", uri), variables)
        if function is None and type_ == "AWS_PROXY":
            named = shown(given.get(f"{MARKED}uri", uri)) or "no function"
            message = f"{holder.route} calls {named}, which is no function of this stack"
            fix = "add the function to the stack, or set the stage variable that names it"
            values.problem(holder.logical_id, message, fix, holder.at, place=holder.place)
    return Integration(
        type=cast(IntegrationType, type_),
        function=function,
        uri="" if function else values.with_variables(uri, variables),
        method=text_of(given.get("httpMethod")).upper() or ("ANY" if type_.startswith("HTTP") else "POST"),
        payload_version=_payload_version(kind, given),
        timeout_ms=number_of(given.get("timeoutInMillis")) or _TIMEOUTS[kind],
        request_parameters=map_of_texts(given.get("requestParameters")),
        request_templates=map_of_texts(given.get("requestTemplates")),
        passthrough=text_of(given.get("passthroughBehavior")).upper() or "WHEN_NO_MATCH",
        content_handling=text_of(given.get("contentHandling")).upper() or None,
        responses=(*_responses(given), *_mapped_responses(given)),
        template_selection=text_of(given.get("templateSelectionExpression")) or None,
    )


def _refused(type_: str, given: Object) -> tuple[str, str] | None:
    """Return why an integration can't be served, and what to do."""
    if given.get("integrationSubtype"):
        service = text_of(given["integrationSubtype"])
        return f"calls {service} without a function", "call it on AWS, or through a function"
    if text_of(given.get("connectionType")).upper() == "VPC_LINK":
        return "calls something in a VPC, which this machine can't reach", "call it on AWS, or use another integration"
    if type_ not in _TYPES:
        what = f"has an integration of the type {type_}" if type_ else "has an integration without a type"
        return what, f"use one of: {', '.join(_TYPES)}"
    return None


def _payload_version(kind: Kind, given: Object) -> PayloadVersion:
    return "2.0" if kind == "HTTP" and text_of(given.get("payloadFormatVersion")) == "2.0" else "1.0"


def _responses(given: Object) -> Iterator[IntegrationResponse]:
    for pattern, each in as_map(given.get("responses")).items():
        response = as_map(each)
        yield IntegrationResponse(
            status=number_of(response.get("statusCode")) or 200,
            pattern=None if pattern == "default" else pattern,
            parameters=map_of_texts(response.get("responseParameters")),
            templates=map_of_texts(response.get("responseTemplates")),
            content_handling=text_of(response.get("contentHandling")).upper() or None,
        )


def _mapped_responses(given: Object) -> Iterator[IntegrationResponse]:
    """Yield how an HTTP API changes responses, by the status codes of these."""
    for status, parameters in as_map(given.get("responseParameters")).items():
        number = number_of(status)
        if number is not None:
            yield IntegrationResponse(status=number, pattern=status, parameters=map_of_texts(parameters))


def _renamed(given: Object, names: Mapping[str, str]) -> dict[str, Json]:
    return {name: given[other] for name, other in names.items() if given.get(other) is not None}


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
