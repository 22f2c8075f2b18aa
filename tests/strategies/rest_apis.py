"""The properties of REST APIs."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from tests.strategies.api_events import RESOURCE_POLICY
from tests.strategies.values import (
    FLAG,
    MAYBE_FLAG,
    NOTHING,
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
    "Cog": obj(
        {"UserPoolArn": one(att("Pool"), [att("Pool"), arn("cognito-idp", "userpool/p")])},
        {
            "AuthorizationScopes": one(["a", "b"]),
            "Identity": one({"Header": "X-T"}, {"ReauthorizeEvery": 20}, {"ValidationExpression": "x"}),
        },
    ),
    "Token": obj(
        {"FunctionArn": one(att("Fn2"), arn("lambda", "function:f"))},
        {
            "FunctionPayloadType": one("TOKEN"),
            "FunctionInvokeRole": one("NONE", arn("iam", "role/r"), {"Ref": "Text"}),
            "DisableFunctionDefaultPermissions": FLAG,
            "Identity": one({"Header": "X-T", "ReauthorizeEvery": 0}, {"ValidationExpression": "x"}),
            "AuthorizationScopes": one(["c"]),
        },
    ),
    "Asked": obj(
        {
            "FunctionArn": one(att("Fn2"), {"Fn::Sub": "${Fn2.Arn}"}),
            "FunctionPayloadType": one("REQUEST"),
            "Identity": one(
                {"Headers": ["A"]},
                {"QueryStrings": ["q"], "Context": ["c"]},
                {"StageVariables": ["v"], "ReauthorizeEvery": 9},
                {"Headers": ["A"], "ReauthorizeEvery": 0},
            ),
        },
        {"FunctionInvokeRole": one(arn("iam", "role/r"))},
    ),
}
_INTEGRATION = {"x-amazon-apigateway-integration": {"type": "mock"}}
_RESPONSES = {"responses": {"200": {"description": "ok"}}}
_PATHS: dict[str, Any] = {"/a": {"get": {**_INTEGRATION, **_RESPONSES}, "post": dict(_INTEGRATION)}}
BODIES = one(
    {"swagger": "2.0", "paths": _PATHS},
    {
        "openapi": "3.0.1",
        "info": {"title": "t", "version": "1"},
        "paths": {**_PATHS, "/b/{id}": {"x-amazon-apigateway-any-method": dict(_INTEGRATION)}},
    },
    {"swagger": 2.0, "paths": {"/a": {"get": {}, "parameters": [{"name": "p", "in": "query"}]}}},
    {"swagger": "2.0", "paths": {"/a": {"Fn::If": ["IsOn", {"get": dict(_INTEGRATION)}, NOTHING]}}},
    {
        "swagger": "2.0",
        "paths": {"/a": {"get": {"Fn::If": ["IsOn", {**_INTEGRATION, "security": [{"Cog": []}]}, NOTHING]}}},
    },
    {
        "openapi": "3.0.1",
        "paths": {
            "/a": {"options": {**_RESPONSES, **_INTEGRATION}, "get": {**_INTEGRATION, "security": [{"api_key": []}]}}
        },
    },
    {
        "swagger": "2.0",
        "paths": {},
        "definitions": {"Pet": {"type": "object"}},
        "securityDefinitions": {"own": {"type": "apiKey"}},
    },
    {"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "s3://b/k"}}},
)
CORS = st.one_of(
    one("'*'", {"Ref": "Text"}, "'www.example.com'"),
    obj(
        {"AllowOrigin": one("'www.example.com'", {"Ref": "Text"})},
        {
            "AllowMethods": one("'GET,POST'"),
            "AllowHeaders": one("'X-A'"),
            "AllowCredentials": FLAG,
            "MaxAge": one("'600'", 600),
        },
    ),
    obj({"AllowMethods": one("'GET'", {"Ref": "Text"})}),
)
USAGE_PLAN = obj(
    {"CreateUsagePlan": one("PER_API", "SHARED", "NONE")},
    {
        "Description": TEXT,
        "Quota": one({"Limit": 5, "Period": "DAY"}),
        "Tags": one([{"Key": "a", "Value": "b"}]),
        "Throttle": one({"BurstLimit": 1, "RateLimit": {"Ref": "Number"}}),
        "UsagePlanName": TEXT,
    },
)
ROUTE53 = obj(
    {"HostedZoneId": one("Z1", {"Ref": "Text"})},
    {
        "EvaluateTargetHealth": MAYBE_FLAG,
        "DistributionDomainName": one("d.cloudfront.net"),
        "IpV6": one(True, False),
        "SetIdentifier": one("here"),
        "Region": one("us-east-1"),
    },
)
ROUTE53_BY_NAME = obj({"HostedZoneName": one("example.com.", {"Ref": "Text"})}, {"IpV6": one(True)})
DOMAIN = merged(
    obj(
        {
            "DomainName": one("a.example.com", {"Ref": "Text"}, {"Fn::Sub": "${Text}.com"}),
            "CertificateArn": one(arn("acm", "c"), {"Ref": "Text"}),
        },
        {
            "BasePath": one(["/"], ["one", "/two_3"], ["a-b"]),
            "NormalizeBasePath": FLAG,
            "EndpointConfiguration": one("REGIONAL", "EDGE"),
            "SecurityPolicy": one("TLS_1_2"),
            "MutualTlsAuthentication": one({"TruststoreUri": "s3://b/k", "TruststoreVersion": "1"}),
            "OwnershipVerificationCertificateArn": one(arn("acm", "d")),
            "Route53": st.one_of(ROUTE53, ROUTE53_BY_NAME),
        },
    ),
    st.one_of(
        obj(),
        obj(),
        obj(
            {"EndpointConfiguration": one("PRIVATE")},
            {
                "Policy": one({"Version": "2012-10-17", "Statement": []}),
                "AccessAssociation": one({"VpcEndpointId": "vpce-1"}, {"VpcEndpointId": ref("Text")}),
                "IpAddressType": one("ipv4"),
            },
        ),
    ),
)
GATEWAY_RESPONSES = one(
    {"DEFAULT_4XX": {"ResponseParameters": {"Headers": {"A": "'*'"}}}},
    {"UNAUTHORIZED": {"StatusCode": 401, "ResponseTemplates": {"application/json": "{}"}}},
    {
        "DEFAULT_5XX": {
            "StatusCode": "500",
            "ResponseParameters": {"Headers": {"A": "'a'"}, "QueryStrings": {"q": "'b'"}, "Paths": {"p": "'c'"}},
        }
    },
    {"DEFAULT_4XX": {}},
)
MODELS = one(
    {"User": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}},
    {"User": {"type": "object"}, "Other": {"type": "array", "items": {"type": "string"}}},
)
PLAIN = {
    "Name": TEXT,
    "CacheClusterEnabled": MAYBE_FLAG,
    "CacheClusterSize": one("0.5", {"Ref": "Text"}),
    "Variables": one({"A": "b"}, {"A": {"Ref": "Text"}}),
    "EndpointConfiguration": one(
        "REGIONAL",
        "EDGE",
        {"Type": "REGIONAL"},
        {"Type": "PRIVATE", "VPCEndpointIds": ["vpce-1"]},
        {"Type": "PRIVATE", "VpcEndpointIds": ["vpce-1", ref("Text")]},
        {"Ref": "Text"},
        {"Type": "REGIONAL", "IpAddressType": "dualstack"},
    ),
    "MethodSettings": one([{"HttpMethod": "*", "ResourcePath": "/*", "LoggingLevel": "INFO"}]),
    "MinimumCompressionSize": one(1024, {"Ref": "Number"}, 0),
    "AccessLogSetting": one({"DestinationArn": arn("logs", "g"), "Format": "$context.requestId"}),
    "CanarySetting": one({"PercentTraffic": 10}),
    "TracingEnabled": MAYBE_FLAG,
    "OpenApiVersion": one("3.0.1", "2.0", "3.0", "3.1.0", {"Ref": "Text"}),
    "Domain": DOMAIN,
    "AlwaysDeploy": one(False),
    "PropagateTags": FLAG,
    "SecurityPolicy": one("TLS_1_2"),
    "EndpointAccessMode": one("BASIC"),
}
"""What doesn't touch the document of the API; Globals set it too."""

PLAIN_OWN = {
    "Tags": TAGS,
    "FailOnWarnings": FLAG,
    "Description": TEXT,
    "Mode": one("overwrite", {"Ref": "Text"}),
    "ApiKeySourceType": one("HEADER"),
    "Policy": one({"Statement": []}, {"Ref": "Text"}),
}


@cache
def auth(world: World, with_authorizers: bool) -> Strategy:
    """Draw the value of Auth."""
    names = world.rest_authorizers
    optional: dict[str, Strategy] = {
        "ApiKeyRequired": one(True, False),
        "AddDefaultAuthorizerToCorsPreflight": FLAG,
        "AddApiKeyRequiredToCorsPreflight": FLAG,
        "InvokeRole": one("CALLER_CREDENTIALS", "NONE", arn("iam", "role/r"), {"Ref": "Text"}),
        "UsagePlan": USAGE_PLAN,
        "ResourcePolicy": RESOURCE_POLICY,
    }
    if not names:
        return obj(None, {**optional, "DefaultAuthorizer": one("AWS_IAM")})
    optional["DefaultAuthorizer"] = st.sampled_from([*names, "AWS_IAM"])
    if not with_authorizers:
        return obj(None, optional)
    return obj({"Authorizers": obj({name: AUTHORIZERS[name] for name in names})}, optional)


def document_settings(world: World, with_authorizers: bool) -> dict[str, Strategy]:
    """Return the strategies of what goes into the document of the API."""
    return {
        "Auth": auth(world, with_authorizers),
        "Cors": CORS,
        "GatewayResponses": GATEWAY_RESPONSES,
        "BinaryMediaTypes": one(["image~1png"], ["*/*", {"Ref": "Text"}], []),
    }


@cache
def rest_apis(world: World) -> Strategy:
    """Draw the properties of a REST API."""
    needs = bool(world.rest_authorizers) and not world.in_globals
    settings = document_settings(world, needs)
    fixed: dict[str, Strategy] = {"Auth": settings.pop("Auth")} if needs else {}
    if world.models:
        fixed["Models"] = MODELS
    settings["DisableExecuteApiEndpoint"] = one(True, False)
    stage = {"StageName": one("live", "Prod", {"Ref": "Text"}, {"Fn::Sub": "${Text}"}, "v-1")}
    documents = st.one_of(
        obj(fixed, settings),
        obj(fixed, settings),
        obj({"DefinitionBody": BODIES}, fixed | settings),
        obj({"DefinitionBody": BODIES, "MergeDefinitions": one(True)}, fixed | settings),
        obj({"DefinitionUri": S3_PLACE}),
    )
    return merged(obj(stage, PLAIN | PLAIN_OWN), documents)


@cache
def global_rest_apis(world: World) -> Strategy:
    """Draw what Globals set for all REST APIs."""
    needs = bool(world.rest_authorizers) and world.in_globals
    settings = document_settings(world, needs)
    fixed = {"Auth": settings.pop("Auth")} if needs else {}
    return obj(fixed, PLAIN | settings | {"MergeDefinitions": one(False)})
