"""The properties of HTTP APIs and WebSocket APIs."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from tests.strategies.rest_apis import ROUTE53, ROUTE53_BY_NAME
from tests.strategies.values import (
    FLAG,
    MAYBE_FLAG,
    NUMBER,
    ROLE,
    S3_PLACE,
    TAGS,
    TEXT,
    Strategy,
    arn,
    att,
    merged,
    obj,
    one,
    ref,
)
from tests.strategies.world import World

AUTHORIZERS: dict[str, Strategy] = {
    "Jwt": obj(
        {
            "JwtConfiguration": one(
                {"issuer": "https://i", "audience": ["a"]},
                {"Issuer": {"Fn::Sub": "https://${Pool}"}, "Audience": [{"Ref": "Text"}]},
            ),
            "IdentitySource": one("$request.header.Authorization"),
        },
        {"AuthorizationScopes": one(["s", "t"])},
    ),
    "Code": obj(
        {
            "FunctionArn": one(att("Fn2"), arn("lambda", "function:f")),
            "AuthorizerPayloadFormatVersion": one("2.0", "1.0", 2.0),
        },
        {
            "FunctionInvokeRole": ROLE,
            "EnableSimpleResponses": FLAG,
            "EnableFunctionDefaultPermissions": FLAG,
            "Identity": one(
                {"Headers": ["A"]},
                {"QueryStrings": ["q"], "ReauthorizeEvery": 20, "Context": ["c"], "StageVariables": ["v"]},
            ),
        },
    ),
}
_CALL = {
    "x-amazon-apigateway-integration": {
        "type": "http_proxy",
        "uri": "https://x",
        "httpMethod": "GET",
        "payloadFormatVersion": "1.0",
    }
}
BODIES = one(
    {"openapi": "3.0.1", "paths": {"/a": {"get": dict(_CALL)}}},
    {
        "openapi": "3.0.1",
        "info": {"title": "t", "version": "1"},
        "paths": {"$default": {"x-amazon-apigateway-any-method": dict(_CALL)}, "/b/{id}": {"post": {}}},
    },
    {
        "openapi": "3.0.1",
        "paths": {"/a": {"Fn::If": ["IsOn", {"get": dict(_CALL)}, {"Ref": "AWS::NoValue"}]}},
        "tags": [{"name": "n"}],
    },
)
CORS = st.one_of(
    one(True, False),
    obj(
        None,
        {
            "AllowOrigins": one(["https://a"], [{"Ref": "Text"}]),
            "AllowMethods": one(["GET"]),
            "AllowHeaders": one(["x-a"]),
            "ExposeHeaders": one(["x-b"]),
            "AllowCredentials": FLAG,
            "MaxAge": one(600, {"Ref": "Number"}),
        },
    ),
)
ROUTES = one({"ThrottlingBurstLimit": 5}, {"DetailedMetricsEnabled": True, "ThrottlingRateLimit": ref("Number")})
DOMAIN = obj(
    {"DomainName": one("h.example.com", {"Ref": "Text"}), "CertificateArn": one(arn("acm", "c"), {"Ref": "Text"})},
    {
        "BasePath": one(["/"], ["one", "/two_3"], ["a-b"]),
        "EndpointConfiguration": one("REGIONAL"),
        "SecurityPolicy": one("TLS_1_2"),
        "OwnershipVerificationCertificateArn": one(arn("acm", "d")),
        "Route53": st.one_of(ROUTE53, ROUTE53_BY_NAME),
    },
)
STAGE = {
    "AccessLogSettings": one({"DestinationArn": arn("logs", "g"), "Format": "f"}),
    "DefaultRouteSettings": ROUTES,
    "StageVariables": one({"A": "b"}, {"A": {"Ref": "Text"}}),
    "Domain": DOMAIN,
    "PropagateTags": FLAG,
    "Tags": TAGS,
}
"""What both kinds of API have, and their Globals."""


@cache
def http_auth(world: World) -> Strategy:
    """Draw the value of Auth of an HTTP API."""
    names = world.http_authorizers
    if not names:
        return one(
            {"EnableIamAuthorizer": True},
            {"EnableIamAuthorizer": False},
            {"EnableIamAuthorizer": True, "DefaultAuthorizer": "AWS_IAM"},
        )
    return obj(
        {"Authorizers": obj({name: AUTHORIZERS[name] for name in names})},
        {"DefaultAuthorizer": st.sampled_from(names), "EnableIamAuthorizer": one(True)},
    )


@cache
def http_apis(world: World) -> Strategy:
    """Draw the properties of an HTTP API."""
    needs = bool(world.http_authorizers) and not world.in_globals
    fixed = {"Auth": http_auth(world)} if needs else {}
    settings = {
        "CorsConfiguration": CORS,
        "Description": TEXT,
        "Name": TEXT,
        "DisableExecuteApiEndpoint": one(True, False),
    }
    if not world.http_authorizers:
        settings["Auth"] = http_auth(world)
    stage = {
        "StageName": one("live", "$default", {"Ref": "Text"}, "v-1"),
        "FailOnWarnings": one(True, False),
        "RouteSettings": ROUTES.map(lambda each: {"GET /a": each}),
    }
    documents = st.one_of(
        obj(fixed, settings),
        obj(fixed, settings),
        obj(
            {**fixed, "DefinitionBody": BODIES},
            {key: settings[key] for key in ("CorsConfiguration", "DisableExecuteApiEndpoint")},
        ),
        obj({"DefinitionUri": S3_PLACE}),
    )
    return merged(obj(None, STAGE | stage), documents)


@cache
def global_http_apis(world: World) -> Strategy:
    """Draw what Globals set for all HTTP APIs."""
    needs = bool(world.http_authorizers) and world.in_globals
    fixed = {"Auth": http_auth(world)} if needs else {}
    return obj(fixed, STAGE | {"CorsConfiguration": CORS, "FailOnWarnings": one(True, False)})


TARGET = one(att("Fn"), arn("lambda", "function:f"), {"Fn::Sub": "${Fn2.Arn}"})
ROUTE = obj(
    {"FunctionArn": TARGET},
    {
        "ApiKeyRequired": FLAG,
        "IntegrationTimeout": NUMBER,
        "ModelSelectionExpression": one("$request.body.x"),
        "OperationName": TEXT,
        "RequestModels": one({"m": "M"}),
        "RouteResponseSelectionExpression": one("$default"),
    },
)
CONNECT_AUTH = st.one_of(
    one({"AuthType": "AWS_IAM"}, {"AuthType": "NONE"}),
    obj(
        {"AuthType": one("CUSTOM"), "AuthArn": TARGET},
        {"InvokeRole": ROLE, "IdentitySource": one(["route.request.header.A"]), "Name": one("authorizer")},
    ),
)
GLOBAL_SOCKET = {
    **STAGE,
    "ApiKeySelectionExpression": one("$request.header.k"),
    "DisableExecuteApiEndpoint": MAYBE_FLAG,
    "DisableSchemaValidation": MAYBE_FLAG,
    "FailOnWarnings": MAYBE_FLAG,
    "IpAddressType": one("ipv4", "dualstack"),
}


@cache
def socket_apis(world: World) -> Strategy:
    """Draw the properties of a WebSocket API."""
    routes = {"$disconnect": ROUTE, "send": ROUTE, "joinRoom": ROUTE}
    return merged(
        obj(
            {"RouteSelectionExpression": one("$request.body.action", {"Ref": "Text"})},
            GLOBAL_SOCKET
            | {
                "Description": TEXT,
                "Name": one("n", {"Ref": "Text"}),
                "StageName": one("live", {"Ref": "Text"}),
                "RouteSettings": ROUTES.map(lambda each: {"send": each}),
            },
        ),
        st.one_of(
            obj({"Routes": obj({"$default": ROUTE}, routes)}),
            obj({"Routes": obj({"$connect": ROUTE}, routes)}, {"Auth": CONNECT_AUTH}),
        ),
    )
