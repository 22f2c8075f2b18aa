"""Requests to the APIs of events and routes."""

from __future__ import annotations

import json

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.declared.model import Declaration, Filled, Fills
from sampy.local.sample_events.services import apigateway_requests, apigateway_websockets

_STATE_MACHINE = "AWS::Serverless::StateMachine"
_QUERY = "method.request.querystring."
_SELECTION = "$request.body."


def _api(declared: Declaration) -> Filled:
    """Return a request to a method; for a state machine its body, which is what that starts with."""
    api_id = declared.referred("RestApiId") or "ServerlessRestApi"
    event = apigateway_requests.aws_proxy(
        method=declared.text("Method", "any"),
        resource=declared.text("Path", "/"),
        query_string_parameters=json.dumps(_required(declared.value("RequestParameters"))),
        stage=_stage(declared, "AWS::ApiGateway::Stage", "RestApiId", api_id, "Prod"),
        rest_api_id=_id(declared, "RestApiId", api_id),
        region=declared.region,
        account_id=declared.account_id,
    )
    if declared.found.owner_type == _STATE_MACHINE:
        return Filled(json.loads(str(event["body"] or "{}")))
    return Filled(event)


def _http_api(declared: Declaration) -> Filled:
    api_id = declared.referred("ApiId") or "ServerlessHttpApi"
    path = declared.text("Path")
    return Filled(
        apigateway_requests.http_api_proxy(
            method=declared.text("Method", "any"),
            route=path or "$default",
            query_string_parameters="{}",
            payload_version=declared.text("PayloadFormatVersion", "2.0"),
            stage=_stage(declared, "AWS::ApiGatewayV2::Stage", "ApiId", api_id, "$default"),
            api_id=_id(declared, "ApiId", api_id),
            region=declared.region,
            account_id=declared.account_id,
        )
    )


def _route(declared: Declaration) -> Filled:
    """Return what a route of a WebSocket API gets: for most of them a message that chooses it."""
    api_id = declared.found.owner
    api = as_map(as_map(as_map(declared.found.template.written.get("Resources")).get(api_id)).get("Properties"))
    stage = _stage(declared, "AWS::ApiGatewayV2::Stage", "ApiId", api_id, "default")
    of_api = {"stage": stage, "api_id": _id(declared, "", api_id), "region": declared.region}
    name = declared.found.name
    if name == "$connect":
        return Filled(apigateway_websockets.connected(**of_api))
    if name == "$disconnect":
        return Filled(apigateway_websockets.disconnected(**of_api))  # type: ignore[arg-type]  # the code has a default
    selection = str(declared.resolve(api.get("RouteSelectionExpression")) or f"{_SELECTION}action")
    content: dict[str, Json] = {"message": "Hello"}
    if name != "$default" and selection.startswith(_SELECTION):
        for field in reversed(selection.removeprefix(_SELECTION).split(".")):
            content = {field: name, "message": "Hello"} if "message" in content else {field: content}
    return Filled(apigateway_websockets.message(body=json.dumps(content), route_key=name, **of_api))


def _required(parameters: Json) -> dict[str, str]:
    """Return a value for each parameter of the query string that a method asks for."""
    required: dict[str, str] = {}
    for each in parameters if isinstance(parameters, list) else ():
        for name, about in as_map(each).items():
            if name.startswith(_QUERY) and as_map(about).get("Required"):
                required[name.removeprefix(_QUERY)] = "example"
    return required


def _id(declared: Declaration, given: str, api_id: str) -> str:
    """Return the id of an API: what its reference comes to, or the one that is given."""
    value = declared.resolve({"Ref": api_id}) if api_id in declared.found.template.resources else declared.value(given)
    return value if isinstance(value, str) else "1234567890"


def _stage(declared: Declaration, kind: str, refers: str, api_id: str, default: str) -> str:
    """Return the name of the stage of an API."""
    for _, properties in declared.found.template.each(kind):
        if properties.get(refers) == {"Ref": api_id}:
            name = declared.resolve(properties.get("StageName"))
            return name if isinstance(name, str) else default
    return default


FILLS: Fills = {"Api": _api, "HttpApi": _http_api, "WebSocketRoute": _route}
