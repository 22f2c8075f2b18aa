"""HTTP APIs.

Source: AWS pages "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Route" and "x-amazon-apigateway-cors object".
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from sampy.intrinsics import as_map
from sampy.local.apis.model import Api, Cors, Integration, Route
from sampy.local.apis.reading.bodies import body_of
from sampy.local.apis.reading.marks import MARKED, names_in
from sampy.local.apis.reading.openapi import DEFAULT, Document
from sampy.local.apis.reading.places import Places
from sampy.local.apis.reading.routes import Routes
from sampy.local.apis.reading.stages import Stage, stages_of
from sampy.local.apis.reading.values import Object, Values, is_on, number_of, text_of, texts_of

API = "AWS::ApiGatewayV2::Api"


def http_apis(values: Values, places: Places) -> Iterator[Api]:
    """Yield the HTTP APIs of a template, one for each of their stages."""
    for logical_id, properties in values.each(API):
        if text_of(properties.get("ProtocolType")).upper() == "WEBSOCKET":
            continue
        body = body_of(values, logical_id, places)
        base_path = text_of(properties.get("BasePath")).lower()
        for stage in stages_of(values, logical_id, "HTTP"):
            document = Document(
                values, logical_id, "HTTP", body.document, stage.with_marks, base_path or "ignore", body.place
            )
            yield _api(values, logical_id, properties, document, stage)


def _api(values: Values, logical_id: str, properties: Object, document: Document, stage: Stage) -> Api:
    body = document.body
    endpoint = as_map(body.get("x-amazon-apigateway-endpoint-configuration"))
    disabled = properties.get("DisableExecuteApiEndpoint", endpoint.get("disableExecuteApiEndpoint"))
    own = Routes(values, logical_id, "HTTP", stage.with_marks)
    return Api(
        logical_id=logical_id,
        kind="HTTP",
        name=text_of(properties.get("Name") or as_map(body.get("info")).get("title")) or logical_id,
        stage=stage.name,
        routes=(*document.routes({}), *map(_with_path, own.routes()), *_quick(values, logical_id, properties, stage)),
        stage_variables=stage.variables,
        cors=_cors(properties, body),
        disable_execute_api=is_on(disabled),
        place=values.template.place(logical_id),
    )


def _with_path(route: Route) -> Route:
    """Return a route with its key as method and path."""
    method, _, path = route.path.partition(" ")
    return attrs.evolve(route, method=method.upper(), path=path.strip()) if path else route


def _quick(values: Values, logical_id: str, properties: Object, stage: Stage) -> Iterator[Route]:
    """Yield the route of an API that is made of a target alone."""
    target = text_of(properties.get("Target"))
    if not target:
        return
    function = values.function(properties.get(f"{MARKED}Target"), stage.with_marks)
    if function is not None:
        called = Integration("AWS_PROXY", function, payload_version="2.0", timeout_ms=30_000)
    else:
        called = Integration("HTTP_PROXY", None, target, method="ANY", timeout_ms=30_000)
        if names_in(properties.get(f"{MARKED}Target")) or target.startswith("arn:"):
            message = f"this API calls {target}, which is no function of this stack"
            values.problem(logical_id, message, "add the function to the stack", ("Target",))
            called = attrs.evolve(called, type="AWS_PROXY", method="POST", payload_version="2.0")
    key = text_of(properties.get("RouteKey")) or DEFAULT
    yield _with_path(Route("ANY", key, called, place=values.template.place(logical_id)))


def _cors(properties: Object, body: Object) -> Cors | None:
    given = as_map(properties.get("CorsConfiguration"))
    if given:
        names = ("AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders", "AllowCredentials", "MaxAge")
    else:
        given = as_map(body.get("x-amazon-apigateway-cors"))
        names = ("allowOrigins", "allowMethods", "allowHeaders", "exposeHeaders", "allowCredentials", "maxAge")
    if not given:
        return None
    origins, methods, headers, exposed, credentials, age = (given.get(name) for name in names)
    return Cors(
        allow_origins=texts_of(origins),
        allow_methods=texts_of(methods),
        allow_headers=texts_of(headers),
        expose_headers=texts_of(exposed),
        allow_credentials=is_on(credentials),
        max_age=number_of(age),
    )
