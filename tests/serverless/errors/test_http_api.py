"""What is wrong with HTTP APIs and the routes of functions: the place, the message, and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.serverless.errors.test_functions_and_apis import FUNCTION, problems

BODY = {"openapi": "3.0.1", "info": {"title": "Orders"}, "paths": {}}
TOKEN = {"IdentitySource": "$request.header.Authorization", "JwtConfiguration": {"issuer": "i"}}
ASKS = {"FunctionArn": "a", "AuthorizerPayloadFormatVersion": "2.0"}


def http_api(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: one HTTP API with these properties."""
    return {"Orders": {"Type": "AWS::Serverless::HttpApi", "Properties": properties}}


def authorizer(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: one HTTP API with one authorizer with these properties."""
    return http_api(Auth={"Authorizers": {"Own": properties}})


def routes(*given: Any, **api: Any) -> dict[str, Any]:
    """Return a template's resources: an HTTP API with these properties, and a function with these events."""
    events = {f"Ev{index}": {"Type": "HttpApi", "Properties": each} for index, each in enumerate(given, 1)}
    function = {"Type": "AWS::Serverless::Function", "Properties": {**FUNCTION, "Events": events}}
    return {"Fn": function, **http_api(**api)}


def route(**properties: Any) -> dict[str, Any]:
    """Return the properties of an event of the function."""
    return {"ApiId": {"Ref": "Orders"}, "Path": "/a", "Method": "get", **properties}


AUTH = "Properties/Auth"
OWN = "Properties/Auth/Authorizers/Own"
DOCUMENT = "Properties/DefinitionBody"
URI = "s3://bucket/key"
APIS = [
    (http_api(Nme="x"), "Properties/Nme", "unknown property 'Nme' of AWS::Serverless::HttpApi"),
    (http_api(DefinitionUri=URI, DefinitionBody=BODY), DOCUMENT, "DefinitionBody can't be used with DefinitionUri"),
    (http_api(DefinitionUri=URI, Tags={"a": "b"}), "Properties/Tags", "Tags can't be used with DefinitionUri"),
    (
        http_api(DefinitionUri=URI, DisableExecuteApiEndpoint=False),
        "Properties/DisableExecuteApiEndpoint",
        "DisableExecuteApiEndpoint can't be used with DefinitionUri",
    ),
    (http_api(DefinitionBody={"swagger": "2.0", "paths": {}}, Tags={"a": "b"}), DOCUMENT, "tags need an OpenAPI 3"),
    (http_api(DefinitionBody={**BODY, "components": []}), f"{DOCUMENT}/components", "components must be a map"),
    (http_api(DefinitionBody={**BODY, "tags": {"a": 1}}), f"{DOCUMENT}/tags", "the tags of the document must be a"),
    (http_api(DefinitionBody=BODY, Name="x"), "Properties/Name", "Name can't be set beside the title of the"),
    (
        http_api(DefinitionBody={**BODY, "info": {"description": "x"}}, Description="y"),
        "Properties/Description",
        "Description can't be set beside the description of the definition body",
    ),
    (http_api(DefinitionBody={**BODY, "info": "x"}, Name="x"), f"{DOCUMENT}/info", "info must be a map"),
    (
        http_api(DefinitionBody={**BODY, "servers": ["x"]}, DisableExecuteApiEndpoint=True),
        f"{DOCUMENT}/servers/0",
        "a server must be a map",
    ),
    (
        http_api(DefinitionBody={**BODY, "servers": "x"}, DisableExecuteApiEndpoint=True),
        f"{DOCUMENT}/servers",
        "servers must be a list of maps",
    ),
    (
        http_api(DefinitionBody={**BODY, "components": {"securitySchemes": ["x"]}}, Auth={"Authorizers": {"A": TOKEN}}),
        f"{DOCUMENT}/components/securitySchemes",
        "securitySchemes must be a map",
    ),
    (http_api(CorsConfiguration={"AllowOrigin": []}), "Properties/CorsConfiguration/AllowOrigin", "CorsConfiguration"),
    (
        http_api(CorsConfiguration={"AllowOrigins": ["*"], "AllowCredentials": True}),
        "Properties/CorsConfiguration/AllowCredentials",
        "AllowCredentials can't be true for all origins",
    ),
    (
        http_api(CorsConfiguration=True, DefinitionBody={**BODY, "x-amazon-apigateway-cors": []}),
        f"{DOCUMENT}/x-amazon-apigateway-cors",
        "x-amazon-apigateway-cors must be a map",
    ),
    (http_api(Auth={"Authorizer": {}, "A": 1}), f"{AUTH}/Authorizer", "Auth has no property 'Authorizer'"),
    (http_api(Auth={"Authorizers": ["x"]}), f"{AUTH}/Authorizers", "Authorizers must be a map"),
    (http_api(Auth={"DefaultAuthorizer": "A"}), f"{AUTH}/DefaultAuthorizer", "there is no authorizer 'A'"),
    (http_api(Auth={"Authorizers": {"Own": "x"}}), OWN, "the authorizer Own must be a map"),
    (authorizer(OpenIdConnectUrl="x"), f"{OWN}/OpenIdConnectUrl", "OpenIdConnectUrl is no property of an authorizer"),
    (authorizer(**TOKEN, AuthorizationScopes="x"), f"{OWN}/AuthorizationScopes", "AuthorizationScopes must be a list"),
    (authorizer(**TOKEN, FunctionArn="x"), f"{OWN}/FunctionArn", "the JWT authorizer Own can't have FunctionArn"),
    (authorizer(JwtConfiguration={"a": 1}), OWN, "the JWT authorizer Own needs IdentitySource"),
    (authorizer(**{**TOKEN, "JwtConfiguration": "x"}), f"{OWN}/JwtConfiguration", "JwtConfiguration must be a map"),
    (authorizer(**ASKS, IdentitySource="x"), f"{OWN}/IdentitySource", "the Lambda authorizer Own can't have"),
    (authorizer(FunctionArn="x"), OWN, "the Lambda authorizer Own needs AuthorizerPayloadFormatVersion"),
    (
        authorizer(**ASKS, EnableFunctionDefaultPermissions="x"),
        f"{OWN}/EnableFunctionDefaultPermissions",
        "EnableFunctionDefaultPermissions must be true or false",
    ),
    (authorizer(**ASKS, Identity="x"), f"{OWN}/Identity", "the Identity of the authorizer Own must be a map"),
    (authorizer(**ASKS, Identity={"Headers": "x"}), f"{OWN}/Identity/Headers", "Headers must be a list of text"),
    (http_api(Domain={"DomainName": "a"}), "Properties/Domain", "Domain needs CertificateArn"),
]
EVENT = "Properties/Events/Ev1/Properties"
EVENTS = [
    (routes({"Path": "/a"}), f"{EVENT}/Method", "Method must be text"),
    (routes({"Path": {"Ref": "Orders"}, "Method": "get"}), f"{EVENT}/Path", "Path must be text"),
    (routes(None), "Properties/Events/Ev1", "the properties of an event must be a map"),
    (routes(route(ApiId="Other")), f"{EVENT}/ApiId", "ApiId is no API of this template"),
    (routes(route(), DefinitionBody={"paths": {}}), f"{EVENT}/ApiId", "the DefinitionBody of Orders is no OpenAPI 3"),
    (routes(route(RouteSettings=None)), f"{EVENT}/RouteSettings", "RouteSettings must be a map"),
    (
        routes(route(RouteSettings={"a": 1}), RouteSettings={"GET /a": "x"}),
        f"{EVENT}/RouteSettings",
        "RouteSettings can't be added to those of the API Orders, which has no map of them",
    ),
    (
        routes(route(Auth={"AuthorizationScopes": ["x"]})),
        f"{EVENT}/Auth",
        "Auth names no Authorizer, and the API Orders has no DefaultAuthorizer",
    ),
    (routes(route(Auth={"Authorizer": "NONE"})), f"{EVENT}/Auth/Authorizer", "Authorizer is NONE, and the API Orders"),
    (routes(route(Auth={"Authorizer": "A"})), f"{EVENT}/Auth/Authorizer", "the API Orders has no authorizer 'A'"),
    (routes(route(Auth={"Authorizer": "AWS_IAM"})), f"{EVENT}/Auth/Authorizer", "the API Orders has no authorizer"),
    (
        routes(route(Auth={"Authorizer": "A", "AuthorizationScopes": "x"}), Auth={"Authorizers": {"A": TOKEN}}),
        f"{EVENT}/Auth/AuthorizationScopes",
        "AuthorizationScopes must be a list",
    ),
    (
        routes(route(), route(Method="GET")),
        "Properties/Events/Ev2",
        "GET /a is answered by another event already",
    ),
]
INTEGRATED = {"x-amazon-apigateway-integration": {"uri": "x"}}
PATHS = [
    ({"/a": []}, "/a", "the path /a must be a map of methods"),
    ({"/a": {"get": "x"}}, "/a/get", "the method get of /a must be a map"),
    ({"/a": {"get": {"Fn::If": ["A", {}, {}]}}}, "/a/get", "the Fn::If of get /a has a method that calls nothing"),
    ({"/a": {"get": {**INTEGRATED, "security": "x"}}}, "/a/get/security", "the security of get /a must be a list"),
    ({"/a": {"any": INTEGRATED}}, "/a/any", "the method any of /a must be spelled x-amazon-apigateway-any-method"),
]


@pytest.mark.parametrize(("resources", "path", "message"), [*APIS, *EVENTS])
def test_one_mistake(resources: dict[str, Any], path: str, message: str) -> None:
    found = problems(resources)
    assert found[0][0] == path
    assert found[0][1].startswith(message)
    assert all(fix for _, _, fix in found)


@pytest.mark.parametrize(("paths", "path", "message"), PATHS)
def test_one_mistake_in_a_document(paths: Any, path: str, message: str) -> None:
    auth = {"DefaultAuthorizer": "A", "Authorizers": {"A": TOKEN}}
    event = route(Auth={"Authorizer": "A"})
    (found,) = problems(routes(event, Auth=auth, DefinitionBody={**BODY, "paths": paths}))
    assert found[0] == "/".join(["Properties/DefinitionBody/paths", path])
    assert found[1].startswith(message)


def test_all_mistakes_are_found_at_once() -> None:
    wrong = routes(
        route(Auth={"Authorizer": "B"}),
        route(ApiId="Other"),
        CorsConfiguration={"AllowOrigin": 1},
        Domain={},
    )
    assert [path for path, _, _ in problems(wrong)] == [
        f"{EVENT}/Auth/Authorizer",
        "Properties/Events/Ev2/Properties/ApiId",
        "Properties/CorsConfiguration/AllowOrigin",
        "Properties/Domain",
    ]
