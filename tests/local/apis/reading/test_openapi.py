"""Routes, demands and checks of OpenAPI documents in version 2 and 3."""

from __future__ import annotations

import pytest
import yaml

from sampy.intrinsics import Json
from sampy.local.apis.model import (
    Api,
    Authorizer,
    Cors,
    GatewayResponse,
    Integration,
    IntegrationResponse,
    Route,
    Validation,
)
from sampy.template import Template
from tests.local.apis.reading.api_reading import called, read

REST, HTTP = "AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"
CALL = {"type": "aws_proxy", "uri": {"Fn::GetAtt": ["Fn", "Arn"]}}


def resources(kind: str, body: str, **properties: Json) -> dict[str, Json]:
    """Return a template of an API with a document, a stage, and a function that is `call` in the document."""
    document = yaml.safe_load(body.replace("CALL", yaml.safe_dump(CALL, default_flow_style=True).strip()))
    stage = {"AWS::ApiGateway::RestApi": "AWS::ApiGateway::Stage"}.get(kind, "AWS::ApiGatewayV2::Stage")
    owner = "RestApiId" if kind == REST else "ApiId"
    return {
        "Conditions": {"Always": {"Fn::Equals": ["a", "a"]}, "Never": {"Fn::Equals": ["a", "b"]}},
        "Resources": {
            "Fn": {"Type": "AWS::Lambda::Function", "Properties": {}},
            "Api": {"Type": kind, "Properties": {"Body": document, **properties}},
            "Stage": {"Type": stage, "Properties": {owner: {"Ref": "Api"}, "StageName": "live"}},
        },
    }


def read_body(kind: str, body: str, **properties: Json) -> tuple[Api, list[str]]:
    """Return the API of a document, and what of it can't be served."""
    (api,), problems = read(Template(resources(kind, body, **properties)))
    return api, [problem.message for problem in problems]


def only_route(kind: str, body: str) -> Route:
    """Return the only route of a document that can be served."""
    api, problems = read_body(kind, body)
    assert problems == []
    (route,) = api.routes
    return route


def test_paths_and_methods_become_routes() -> None:
    api, problems = read_body(
        REST,
        """
        swagger: "2.0"
        info: {title: Pets, version: "1"}
        paths:
          /: {get: {x-amazon-apigateway-integration: CALL}}
          /pets/{id}:
            parameters: [{name: id, in: path}]
            delete: {x-amazon-apigateway-integration: CALL}
            x-amazon-apigateway-any-method: {x-amazon-apigateway-integration: CALL}
          "/{proxy+}": {head: {x-amazon-apigateway-integration: CALL}}
          /slash/: {patch: {x-amazon-apigateway-integration: CALL}}
          /never: {"Fn::If": [Never, {get: {x-amazon-apigateway-integration: CALL}}, {Ref: AWS::NoValue}]}
          /always: {put: {"Fn::If": [Always, {x-amazon-apigateway-integration: CALL}, {Ref: AWS::NoValue}]}}
        """,
    )
    assert (api.name, api.stage, problems) == ("Pets", "live", [])
    expected = ["GET /", "DELETE /pets/{id}", "ANY /pets/{id}", "HEAD /{proxy+}", "PATCH /slash", "PUT /always"]
    assert called(api) == dict.fromkeys(expected, "Fn")


def test_an_http_api_has_a_default_route_in_either_spelling() -> None:
    for path in ("/$default", "$default"):
        route = only_route(
            HTTP,
            f"""
            openapi: 3.0.1
            paths:
              {path}:
                x-amazon-apigateway-any-method: {{isDefaultRoute: true, x-amazon-apigateway-integration: CALL}}
            """,
        )
        assert (route.method, route.path) == ("ANY", "$default")


@pytest.mark.parametrize(
    ("head", "mode", "path"),
    [
        ('swagger: "2.0"\nbasePath: /a/b/c', "ignore", "/e"),
        ('swagger: "2.0"\nbasePath: /a/b/c', "prepend", "/a/b/c/e"),
        ('swagger: "2.0"\nbasePath: /a/b/c', "split", "/b/c/e"),
        ("openapi: 3.0.1\nservers: [{url: 'https://example.com/v1'}]", "prepend", "/v1/e"),
        ("openapi: 3.0.1\nservers: [{url: 'https://example.com/{basePath}', variables: {basePath: {default: v2}}}]",
         "prepend", "/v2/e"),
        ("openapi: 3.0.1\nservers: [{url: 'https://example.com/v1'}]", "ignore", "/e"),
    ],
)  # fmt: skip
def test_the_base_path_is_taken_as_the_api_says(head: str, mode: str, path: str) -> None:
    body = f"{head}\npaths: {{/e: {{get: {{x-amazon-apigateway-integration: CALL}}}}}}"
    rest, _ = read_body(REST, body, Parameters={"basepath": mode})
    http, _ = read_body(HTTP, body, BasePath=mode)
    assert [route.path for route in (*rest.routes, *http.routes)] == [path, path]


def test_an_integration_comes_with_all_that_it_has() -> None:
    route = only_route(
        REST,
        """
        openapi: 3.0.1
        paths:
          /:
            options:
              x-amazon-apigateway-integration:
                type: mock
                passthroughBehavior: when_no_templates
                contentHandling: CONVERT_TO_TEXT
                timeoutInMillis: 500
                requestParameters: {integration.request.header.X: "'literal'"}
                requestTemplates: {application/json: '{"statusCode": 200}'}
                responses:
                  default:
                    statusCode: "200"
                    responseParameters:
                      method.response.header.Access-Control-Allow-Origin: {"Fn::Sub": "'https://${AWS::Region}'"}
                    responseTemplates: {application/json: "{}"}
                  "5\\\\d\\\\d": {statusCode: 502, contentHandling: CONVERT_TO_BINARY}
        """,
    )
    assert route.integration == Integration(
        type="MOCK",
        timeout_ms=500,
        request_parameters={"integration.request.header.X": "'literal'"},
        request_templates={"application/json": '{"statusCode": 200}'},
        passthrough="WHEN_NO_TEMPLATES",
        content_handling="CONVERT_TO_TEXT",
        responses=(
            IntegrationResponse(
                200,
                parameters={"method.response.header.Access-Control-Allow-Origin": "'https://eu-west-1'"},
                templates={"application/json": "{}"},
            ),
            IntegrationResponse(502, pattern="5\\d\\d", content_handling="CONVERT_TO_BINARY"),
        ),
    )


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (REST, "CALL", Integration("AWS_PROXY", "Fn", timeout_ms=29_000)),
        (HTTP, "CALL", Integration("AWS_PROXY", "Fn", timeout_ms=30_000)),
        (
            HTTP,
            '{type: AWS_PROXY, payloadFormatVersion: "2.0", uri: {Ref: Fn}}',
            Integration("AWS_PROXY", "Fn", payload_version="2.0", timeout_ms=30_000),
        ),
        (
            HTTP,
            "{$ref: '#/components/x-amazon-apigateway-integrations/shared'}",
            Integration("AWS_PROXY", "Fn", timeout_ms=7),
        ),
        (REST, "{type: aws, uri: {Ref: Fn}, httpMethod: post}", Integration("AWS", "Fn")),
        (
            REST,
            "{type: aws, httpMethod: POST, uri: 'arn:aws:apigateway:eu-west-1:sqs:path/q'}",
            Integration("AWS", uri="arn:aws:apigateway:eu-west-1:sqs:path/q"),
        ),
        (
            REST,
            "{type: http, httpMethod: get, uri: 'https://example.com/{id}'}",
            Integration("HTTP", uri="https://example.com/{id}", method="GET"),
        ),
        (
            HTTP,
            "{type: http_proxy, uri: 'https://x.org', responseParameters: {'404': {'overwrite:statuscode': '403'}}}",
            Integration(
                "HTTP_PROXY",
                uri="https://x.org",
                method="ANY",
                timeout_ms=30_000,
                responses=(IntegrationResponse(404, "404", {"overwrite:statuscode": "403"}),),
            ),
        ),
    ],
)
def test_integrations(kind: str, given: str, expected: Integration) -> None:
    body = f"""
        openapi: 3.0.1
        components:
          x-amazon-apigateway-integrations: {{shared: {{timeoutInMillis: 7, type: aws_proxy, uri: {{Ref: Fn}}}}}}
        paths: {{/: {{get: {{x-amazon-apigateway-integration: {given}}}}}}}
        """
    assert only_route(kind, body).integration == expected


SCHEMES = """
    Key: {type: apiKey, name: x-api-key, in: header}
    Signed: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4}
    Token:
      type: apiKey
      name: X-Token
      in: header
      x-amazon-apigateway-authtype: custom
      x-amazon-apigateway-authorizer:
        {type: token, authorizerUri: {Ref: Fn}, identityValidationExpression: "a+", authorizerResultTtlInSeconds: 0}
    Asked:
      type: apiKey
      name: Unused
      in: header
      x-amazon-apigateway-authorizer:
        type: request
        authorizerUri: {"Fn::GetAtt": [Fn, Arn]}
        identitySource: method.request.header.A, context.b
    Pool:
      type: apiKey
      name: Authorization
      in: header
      x-amazon-apigateway-authorizer: {type: cognito_user_pools, providerARNs: ["arn:pool"]}
    Jwt:
      type: oauth2
      x-amazon-apigateway-authorizer:
        type: jwt
        identitySource: $request.header.Auth
        jwtConfiguration: {issuer: "https://issuer", audience: [one, two]}
    Simple:
      type: apiKey
      name: Unused
      in: header
      x-amazon-apigateway-authorizer:
        type: request
        authorizerUri: {Ref: Fn}
        identitySource: [$request.header.A, $request.querystring.b]
        authorizerPayloadFormatVersion: "2.0"
        enableSimpleResponses: true
        authorizerResultTtlInSeconds: 60
"""
IAM = Authorizer("AWS_IAM", "IAM")
TOKEN = Authorizer("Token", "TOKEN", "Fn", ("method.request.header.X-Token",), "a+", 0)
ASKED = Authorizer("Asked", "REQUEST", "Fn", ("method.request.header.A", "context.b"))
POOL = Authorizer("Pool", "COGNITO", None, ("method.request.header.Authorization",), user_pools=("arn:pool",))
JWT = Authorizer(
    "Jwt", "JWT", None, ("$request.header.Auth",), ttl_seconds=0, issuer="https://issuer", audience=("one", "two")
)
SIMPLE = Authorizer(
    "Simple",
    "REQUEST",
    "Fn",
    ("$request.header.A", "$request.querystring.b"),
    ttl_seconds=60,
    payload_version="2.0",
    simple=True,
)


@pytest.mark.parametrize(
    ("kind", "operation", "authorizer", "scopes", "key"),
    [
        (REST, "security: []", None, (), False),
        (REST, "security: [{Key: []}]", None, (), True),
        (REST, "security: [{Signed: []}]", IAM, (), False),
        (REST, "x-amazon-apigateway-auth: {type: AWS_IAM}", IAM, (), False),
        (REST, "security: [{Token: []}]", TOKEN, (), False),
        (REST, "security: [{Asked: []}]", ASKED, (), False),
        (REST, "security: [{Pool: [read, write]}]", POOL, ("read", "write"), False),
        (REST, "security: [{Key: []}, {Token: []}]", TOKEN, (), True),
        (REST, "security: [{Token: [], Key: []}]", TOKEN, (), True),
        (HTTP, "security: [{Jwt: [email]}]", JWT, ("email",), False),
        (HTTP, "security: [{Simple: []}]", SIMPLE, (), False),
        (HTTP, "security: [{Signed: []}]", IAM, (), False),
    ],
)
def test_the_security_of_an_operation_says_who_decides(
    kind: str, operation: str, authorizer: Authorizer | None, scopes: tuple[str, ...], key: bool
) -> None:
    for head in ('swagger: "2.0"\nsecurityDefinitions:', "openapi: 3.0.1\ncomponents:\n  securitySchemes:"):
        body = (
            f"{head}{SCHEMES}\npaths:\n  /:\n    get:\n      x-amazon-apigateway-integration: CALL\n      {operation}"
        )
        route = only_route(kind, body)
        assert (route.authorizer, route.scopes, route.api_key_required) == (authorizer, scopes, key)


PARAMETERS = (
    "[{name: id, in: path, required: true, schema: {type: string}}, {name: page, in: query, required: false},"
    " {name: X-Who, in: header, required: true}]"
)


@pytest.mark.parametrize(
    ("body", "models"),
    [
        (
            """
            swagger: "2.0"
            definitions:
              Pet: {type: object, properties: {owner: {$ref: "#/definitions/Owner"}}}
              Owner: {type: string}
            x-amazon-apigateway-request-validators: {all: {validateRequestBody: true, validateRequestParameters: true}}
            x-amazon-apigateway-request-validator: all
            paths:
              "/{id}":
                parameters: PARAMETERS
                post:
                  consumes: [application/json]
                  parameters: [{name: Pet, in: body, schema: {$ref: "#/definitions/Pet"}}]
                  x-amazon-apigateway-integration: CALL
            """,
            {"application/json": "Pet"},
        ),
        (
            """
            openapi: 3.0.1
            components:
              schemas:
                Pet: {type: object, properties: {owner: {$ref: "#/components/schemas/Owner"}}}
                Owner: {type: string}
              requestBodies: {Pet: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
            x-amazon-apigateway-request-validators: {all: {validateRequestBody: true, validateRequestParameters: true}}
            paths:
              "/{id}":
                post:
                  x-amazon-apigateway-request-validator: all
                  parameters: PARAMETERS
                  requestBody: {$ref: "#/components/requestBodies/Pet"}
                  x-amazon-apigateway-integration: CALL
            """,
            {"application/json": "Pet"},
        ),
    ],
    ids=["version 2", "version 3"],
)
def test_validators_models_and_required_parameters(body: str, models: dict[str, str]) -> None:
    api, problems = read_body(REST, body.replace("PARAMETERS", PARAMETERS))
    assert problems == []
    required = ("method.request.path.id", "method.request.header.X-Who")
    assert api.routes[0].validation == Validation(True, True, required, models)
    owner = {"type": "object", "properties": {"owner": {"$ref": "#/definitions/Owner"}}}
    assert api.models == {"Pet": owner, "Owner": {"type": "string"}}


def test_a_schema_without_a_name_becomes_a_model() -> None:
    api, _ = read_body(
        REST,
        """
        openapi: 3.0.1
        paths:
          /:
            put:
              requestBody: {content: {text/json: {schema: {type: array}}}}
              x-amazon-apigateway-integration: CALL
        """,
    )
    assert api.routes[0].validation == Validation(models={"text/json": "PUT / text/json"})
    assert api.models == {"PUT / text/json": {"type": "array"}}


def test_what_a_rest_api_says_of_itself_is_taken_of_its_document() -> None:
    api, problems = read_body(
        REST,
        """
        openapi: 3.0.1
        info: {title: Pets}
        x-amazon-apigateway-binary-media-types: ["image~1png", "*/*"]
        x-amazon-apigateway-api-key-source: AUTHORIZER
        x-amazon-apigateway-minimum-compression-size: 5242880
        x-amazon-apigateway-endpoint-configuration: {disableExecuteApiEndpoint: true}
        x-amazon-apigateway-gateway-responses:
          UNAUTHORIZED:
            statusCode: 418
            responseParameters: {gatewayresponse.header.X: "'y'"}
            responseTemplates: {application/json: '{"m": $context.error.messageString}'}
        paths: {/: {get: {x-amazon-apigateway-integration: CALL}}}
        """,
        BinaryMediaTypes=["image/gif", "image/png"],
    )
    assert problems == []
    assert api.binary_types == ("image/gif", "image/png", "*/*")
    assert (api.key_source, api.minimum_compression, api.disable_execute_api) == ("AUTHORIZER", 5242880, True)
    templates = {"application/json": '{"m": $context.error.messageString}'}
    assert api.gateway_responses == {
        "UNAUTHORIZED": GatewayResponse(418, {"gatewayresponse.header.X": "'y'"}, templates)
    }


def test_what_a_rest_api_says_of_itself_is_taken_of_its_properties() -> None:
    body = "{openapi: 3.0.1, paths: {/: {get: {x-amazon-apigateway-integration: CALL}}}}"
    api, _ = read_body(
        REST,
        body,
        Name="Named",
        ApiKeySourceType="AUTHORIZER",
        MinimumCompressionSize=0,
        DisableExecuteApiEndpoint=True,
    )
    assert (api.name, api.key_source, api.minimum_compression) == ("Named", "AUTHORIZER", 0)
    assert api.disable_execute_api


CORS = Cors(("https://a", "https://b"), ("GET",), ("X",), ("Y",), True, 6)


@pytest.mark.parametrize(
    ("extension", "properties", "expected"),
    [
        ("", {}, None),
        (
            "x-amazon-apigateway-cors: {allowOrigins: ['https://a', 'https://b'], allowMethods: [GET],"
            " allowHeaders: [X], exposeHeaders: [Y], allowCredentials: true, maxAge: 6}",
            {},
            CORS,
        ),
        (
            "",
            {
                "AllowOrigins": ["https://a", "https://b"],
                "AllowMethods": ["GET"],
                "AllowHeaders": ["X"],
                "ExposeHeaders": ["Y"],
                "AllowCredentials": True,
                "MaxAge": 6,
            },
            CORS,
        ),
        ("x-amazon-apigateway-cors: {allowOrigins: ['*']}", {}, Cors(("*",))),
    ],
)
def test_cors_of_an_http_api(extension: str, properties: dict[str, Json], expected: Cors | None) -> None:
    body = f"openapi: 3.0.1\n{extension}\npaths: {{/: {{get: {{x-amazon-apigateway-integration: CALL}}}}}}"
    api, problems = read_body(HTTP, body, **({"CorsConfiguration": properties} if properties else {}))
    assert (api.cors, problems) == (expected, [])
