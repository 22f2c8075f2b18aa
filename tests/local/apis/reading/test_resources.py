"""APIs whose parts are resources of their own."""

from __future__ import annotations

from sampy.local.apis.model import (
    ApiKey,
    Authorizer,
    Cors,
    GatewayResponse,
    Integration,
    IntegrationResponse,
    Validation,
)
from tests.local.apis.reading.api_reading import called, read_resources, read_template

FUNCTIONS = """
        Pets: {Type: AWS::Lambda::Function, Properties: {}}
        Guard: {Type: AWS::Lambda::Function, Properties: {}}
"""
REST = f"""{FUNCTIONS}
        Api: {{Type: AWS::ApiGateway::RestApi, Properties: {{Name: pets, BinaryMediaTypes: ["image~1png"]}}}}
        Deployment: {{Type: AWS::ApiGateway::Deployment, Properties: {{RestApiId: {{Ref: Api}}}}}}
        Stage:
          Type: AWS::ApiGateway::Stage
          Properties: {{RestApiId: {{Ref: Api}}, StageName: live, Variables: {{color: blue}}}}
        Toy:
          Type: AWS::ApiGateway::Resource
          Properties: {{RestApiId: {{Ref: Api}}, ParentId: {{Ref: Pet}}, PathPart: "{{toy}}"}}
        Pet:
          Type: AWS::ApiGateway::Resource
          Properties: {{RestApiId: {{Ref: Api}}, ParentId: {{"Fn::GetAtt": [Api, RootResourceId]}}, PathPart: pets}}
"""
INTEGRATION = "{Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: {'Fn::GetAtt': [Pets, Arn]}}"


def test_methods_of_a_rest_api() -> None:
    ((api,), problems) = read_resources(
        f"""{REST}
        Root:
          Type: AWS::ApiGateway::Method
          Properties:
            RestApiId: {{Ref: Api}}
            ResourceId: {{"Fn::GetAtt": [Api, RootResourceId]}}
            HttpMethod: GET
            AuthorizationType: AWS_IAM
            Integration: {INTEGRATION}
        ToyMethod:
          Type: AWS::ApiGateway::Method
          Properties:
            RestApiId: {{Ref: Api}}
            ResourceId: {{Ref: Toy}}
            HttpMethod: ANY
            AuthorizationType: CUSTOM
            AuthorizerId: {{Ref: Authorizer}}
            AuthorizationScopes: [read]
            ApiKeyRequired: true
            RequestValidatorId: {{Ref: Validator}}
            RequestParameters: {{method.request.path.toy: true, method.request.querystring.q: false}}
            RequestModels: {{application/json: {{Ref: ToyModel}}, text/plain: Empty}}
            Integration: {INTEGRATION}
        PetMethod:
          Type: AWS::ApiGateway::Method
          Properties:
            RestApiId: {{Ref: Api}}
            ResourceId: {{Ref: Pet}}
            HttpMethod: OPTIONS
            Integration:
              Type: MOCK
              RequestTemplates: {{application/json: "{{}}"}}
              IntegrationResponses:
                - StatusCode: 204
                  ResponseParameters: {{method.response.header.A: "'b'"}}
                - {{StatusCode: 500, SelectionPattern: "5.*"}}
        Validator:
          Type: AWS::ApiGateway::RequestValidator
          Properties: {{RestApiId: {{Ref: Api}}, ValidateRequestBody: true, ValidateRequestParameters: true}}
        ToyModel:
          Type: AWS::ApiGateway::Model
          Properties:
            RestApiId: {{Ref: Api}}
            Name: ToyOfPet
            Schema:
              properties:
                pet: {{$ref: {{"Fn::Sub": "https://apigateway.amazonaws.com/restapis/${{Api}}/models/Pet"}}}}
        Authorizer:
          Type: AWS::ApiGateway::Authorizer
          Properties:
            RestApiId: {{Ref: Api}}
            Name: guard
            Type: TOKEN
            AuthorizerUri: {{"Fn::Sub": "arn:aws:lambda:path/2015-03-31/functions/${{Guard.Arn}}/invocations"}}
            IdentitySource: method.request.header.Auth
            AuthorizerResultTtlInSeconds: 9
        Refused:
          Type: AWS::ApiGateway::GatewayResponse
          Properties:
            RestApiId: {{Ref: Api}}
            ResponseType: ACCESS_DENIED
            StatusCode: "404"
            ResponseTemplates: {{application/json: "{{}}"}}
        """
    )
    assert problems == []
    assert (api.name, api.stage, api.stage_variables, api.binary_types) == (
        "pets",
        "live",
        {"color": "blue"},
        ("image/png",),
    )
    assert called(api) == {"GET /": "Pets", "ANY /pets/{toy}": "Pets", "OPTIONS /pets": "MOCK"}
    root, toy, pet = api.routes
    assert root.authorizer == Authorizer("AWS_IAM", "IAM")
    assert toy.authorizer == Authorizer("guard", "TOKEN", "Guard", ("method.request.header.Auth",), ttl_seconds=9)
    assert (toy.scopes, toy.api_key_required) == (("read",), True)
    assert toy.validation == Validation(
        True, True, ("method.request.path.toy",), {"application/json": "ToyOfPet", "text/plain": "Empty"}
    )
    assert api.models["ToyOfPet"] == {"properties": {"pet": {"$ref": "#/definitions/Pet"}}}
    assert pet.integration == Integration(
        "MOCK",
        request_templates={"application/json": "{}"},
        responses=(
            IntegrationResponse(204, parameters={"method.response.header.A": "'b'"}),
            IntegrationResponse(500, pattern="5.*"),
        ),
    )
    assert api.gateway_responses == {"ACCESS_DENIED": GatewayResponse(404, templates={"application/json": "{}"})}


def test_keys_of_the_usage_plans_of_a_stage() -> None:
    ((api,), _) = read_resources(
        f"""{REST}
        Plan:
          Type: AWS::ApiGateway::UsagePlan
          Properties: {{ApiStages: [{{ApiId: {{Ref: Api}}, Stage: {{Ref: Stage}}}}]}}
        ByName:
          Type: AWS::ApiGateway::UsagePlan
          Properties: {{ApiStages: [{{ApiId: {{Ref: Api}}, Stage: live}}]}}
        OfAnother:
          Type: AWS::ApiGateway::UsagePlan
          Properties: {{ApiStages: [{{ApiId: {{Ref: Api}}, Stage: test}}]}}
        Given: {{Type: AWS::ApiGateway::ApiKey, Properties: {{Value: secret-of-the-client, Enabled: true}}}}
        Made: {{Type: AWS::ApiGateway::ApiKey}}
        Other: {{Type: AWS::ApiGateway::ApiKey}}
        GivenInPlan:
          Type: AWS::ApiGateway::UsagePlanKey
          Properties: {{KeyId: {{Ref: Given}}, UsagePlanId: {{Ref: Plan}}, KeyType: API_KEY}}
        MadeInByName:
          Type: AWS::ApiGateway::UsagePlanKey
          Properties: {{KeyId: {{Ref: Made}}, UsagePlanId: {{Ref: ByName}}, KeyType: API_KEY}}
        OtherInOfAnother:
          Type: AWS::ApiGateway::UsagePlanKey
          Properties: {{KeyId: {{Ref: Other}}, UsagePlanId: {{Ref: OfAnother}}, KeyType: API_KEY}}
        """
    )
    assert api.api_keys == (
        ApiKey("Given", "secret-of-the-client", True, "Plan"),
        ApiKey("Made", None, False, "ByName"),
    )


def test_keys_that_sam_makes() -> None:
    ((api,), _) = read_template(
        """
        Resources:
          Api:
            Type: AWS::Serverless::Api
            Properties:
              StageName: live
              Auth: {ApiKeyRequired: true, UsagePlan: {CreateUsagePlan: PER_API}}
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: python3.13
              Handler: app.handler
              InlineCode: pass
              Events: {Get: {Type: Api, Properties: {RestApiId: {Ref: Api}, Path: /a, Method: get}}}
        """
    )
    assert api.api_keys == (ApiKey("ApiApiKey", None, True, "ApiUsagePlan"),)
    assert api.routes[0].api_key_required


def test_what_has_a_condition_that_does_not_hold_is_left_out() -> None:
    (apis, problems) = read_template(
        """
        Conditions: {Never: {"Fn::Equals": [a, b]}, Always: {"Fn::Not": [{Condition: Never}]}}
        Resources:
          Gone: {Type: AWS::ApiGateway::RestApi, Condition: Never, Properties: {Name: gone}}
          Fn: {Type: AWS::Lambda::Function, Properties: {Code: {ZipFile: pass}, Role: "arn:aws:iam::1:role/r"}}
          Api: {Type: AWS::ApiGatewayV2::Api, Condition: Always, Properties: {Name: api, ProtocolType: HTTP}}
          Stage: {Type: AWS::ApiGatewayV2::Stage, Properties: {ApiId: {Ref: Api}, StageName: $default}}
          Old: {Type: AWS::ApiGatewayV2::Stage, Condition: Never, Properties: {ApiId: {Ref: Api}, StageName: old}}
          Get:
            Type: AWS::ApiGatewayV2::Route
            Condition: Never
            Properties: {ApiId: {Ref: Api}, RouteKey: GET /, Target: {"Fn::Sub": "integrations/${Call}"}}
          Put:
            Type: AWS::ApiGatewayV2::Route
            Properties: {ApiId: {Ref: Api}, RouteKey: PUT /, Target: {"Fn::Sub": "integrations/${Call}"}}
          Call:
            Type: AWS::ApiGatewayV2::Integration
            Properties: {ApiId: {Ref: Api}, IntegrationType: AWS_PROXY, IntegrationUri: {"Fn::GetAtt": [Fn, Arn]}}
        """
    )
    assert problems == []
    assert [(api.logical_id, api.stage, called(api)) for api in apis] == [("Api", "$default", {"PUT /": "Fn"})]


def test_routes_of_an_http_api() -> None:
    ((api,), problems) = read_resources(
        f"""{FUNCTIONS}
        Api:
          Type: AWS::ApiGatewayV2::Api
          Properties: {{Name: pets, ProtocolType: HTTP, CorsConfiguration: {{AllowOrigins: ["*"], MaxAge: 5}}}}
        Stage:
          Type: AWS::ApiGatewayV2::Stage
          Properties: {{ApiId: {{Ref: Api}}, StageName: $default, StageVariables: {{color: blue}}}}
        Call:
          Type: AWS::ApiGatewayV2::Integration
          Properties:
            ApiId: {{Ref: Api}}
            IntegrationType: AWS_PROXY
            IntegrationUri: {{"Fn::GetAtt": [Pets, Arn]}}
            PayloadFormatVersion: "2.0"
            TimeoutInMillis: 900
            RequestParameters: {{"append:header.X": $request.header.Y}}
            ResponseParameters:
              "404": {{ResponseParameters: [{{Destination: overwrite:statuscode, Source: "403"}}]}}
        Get:
          Type: AWS::ApiGatewayV2::Route
          Properties:
            ApiId: {{Ref: Api}}
            RouteKey: GET /pets/{{id}}
            Target: {{"Fn::Join": [/, [integrations, {{Ref: Call}}]]}}
            AuthorizationType: JWT
            AuthorizerId: {{Ref: Jwt}}
            AuthorizationScopes: [read]
        Default:
          Type: AWS::ApiGatewayV2::Route
          Properties:
            ApiId: {{Ref: Api}}
            RouteKey: $default
            Target: {{"Fn::Sub": "integrations/${{Call}}"}}
            AuthorizationType: CUSTOM
            AuthorizerId: {{Ref: Asked}}
        Jwt:
          Type: AWS::ApiGatewayV2::Authorizer
          Properties:
            ApiId: {{Ref: Api}}
            Name: jwt
            AuthorizerType: JWT
            IdentitySource: [$request.header.Authorization]
            JwtConfiguration: {{Issuer: "https://issuer", Audience: [pets]}}
        Asked:
          Type: AWS::ApiGatewayV2::Authorizer
          Properties:
            ApiId: {{Ref: Api}}
            AuthorizerType: REQUEST
            AuthorizerUri: {{"Fn::Sub": "arn:aws:lambda:path/2015-03-31/functions/${{Guard.Arn}}/invocations"}}
            AuthorizerPayloadFormatVersion: "2.0"
            EnableSimpleResponses: true
        """
    )
    assert problems == []
    assert (api.kind, api.stage, api.stage_variables) == ("HTTP", "$default", {"color": "blue"})
    assert api.cors == Cors(("*",), max_age=5)
    get, default = api.routes
    assert (get.method, get.path, default.method, default.path) == ("GET", "/pets/{id}", "ANY", "$default")
    assert get.integration == default.integration == Integration(
        "AWS_PROXY",
        "Pets",
        payload_version="2.0",
        timeout_ms=900,
        request_parameters={"append:header.X": "$request.header.Y"},
        responses=(IntegrationResponse(404, "404", {"overwrite:statuscode": "403"}),),
    )  # fmt: skip
    sources = ("$request.header.Authorization",)
    issuer = "https://issuer"
    assert get.authorizer == Authorizer("jwt", "JWT", None, sources, ttl_seconds=0, issuer=issuer, audience=("pets",))
    assert get.scopes == ("read",)
    assert default.authorizer == Authorizer(
        "Asked", "REQUEST", "Guard", ttl_seconds=0, payload_version="2.0", simple=True
    )


def test_an_http_api_that_is_made_of_a_target() -> None:
    apis, problems = read_resources(
        f"""{FUNCTIONS}
        OfFunction:
          Type: AWS::ApiGatewayV2::Api
          Properties: {{Name: a, ProtocolType: HTTP, Target: {{"Fn::GetAtt": [Pets, Arn]}}, RouteKey: GET /pets}}
        OfAddress:
          Type: AWS::ApiGatewayV2::Api
          Properties: {{Name: b, ProtocolType: HTTP, Target: "https://example.com"}}
        """
    )
    assert problems == []
    function, address = (api.routes[0] for api in apis)
    assert (function.method, function.path, address.method, address.path) == ("GET", "/pets", "ANY", "$default")
    assert function.integration == Integration("AWS_PROXY", "Pets", payload_version="2.0", timeout_ms=30_000)
    assert address.integration == Integration("HTTP_PROXY", None, "https://example.com", "ANY", timeout_ms=30_000)
    assert [api.stage for api in apis] == ["$default", "$default"]


def test_a_websocket_api() -> None:
    ((api,), problems) = read_resources(
        f"""{FUNCTIONS}
        Chat:
          Type: AWS::ApiGatewayV2::Api
          Properties: {{Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.kind}}
        Stage: {{Type: AWS::ApiGatewayV2::Stage, Properties: {{ApiId: {{Ref: Chat}}, StageName: live}}}}
        Call:
          Type: AWS::ApiGatewayV2::Integration
          Properties:
            ApiId: {{Ref: Chat}}
            IntegrationType: AWS_PROXY
            IntegrationUri: {{"Fn::Sub": "arn:aws:lambda:path/2015-03-31/functions/${{Pets.Arn}}/invocations"}}
        Mock:
          Type: AWS::ApiGatewayV2::Integration
          Properties:
            ApiId: {{Ref: Chat}}
            IntegrationType: MOCK
            TemplateSelectionExpression: \\$default
            RequestTemplates: {{$default: '{{"statusCode": 200}}'}}
        MockResponse:
          Type: AWS::ApiGatewayV2::IntegrationResponse
          Properties:
            ApiId: {{Ref: Chat}}
            IntegrationId: {{Ref: Mock}}
            IntegrationResponseKey: $default
            ResponseTemplates: {{$default: pong}}
        Connect:
          Type: AWS::ApiGatewayV2::Route
          Properties:
            ApiId: {{Ref: Chat}}
            RouteKey: $connect
            Target: {{"Fn::Sub": "integrations/${{Call}}"}}
            AuthorizationType: CUSTOM
            AuthorizerId: {{Ref: Asked}}
            ApiKeyRequired: true
        Ping:
          Type: AWS::ApiGatewayV2::Route
          Properties: {{ApiId: {{Ref: Chat}}, RouteKey: ping, Target: {{"Fn::Sub": "integrations/${{Mock}}"}}}}
        PingResponse:
          Type: AWS::ApiGatewayV2::RouteResponse
          Properties: {{ApiId: {{Ref: Chat}}, RouteId: {{Ref: Ping}}, RouteResponseKey: $default}}
        Asked:
          Type: AWS::ApiGatewayV2::Authorizer
          Properties:
            ApiId: {{Ref: Chat}}
            Name: asked
            AuthorizerType: REQUEST
            IdentitySource: [route.request.header.Auth, route.request.querystring.ticket]
            AuthorizerUri: {{"Fn::Sub": "arn:aws:lambda:path/2015-03-31/functions/${{Guard.Arn}}/invocations"}}
        """
    )
    assert problems == []
    assert (api.kind, api.stage, api.selection_expression) == ("WEBSOCKET", "live", "$request.body.kind")
    connect, ping = api.routes
    assert (connect.path, connect.replies, connect.api_key_required) == ("$connect", False, True)
    assert connect.integration == Integration("AWS_PROXY", "Pets")
    sources = ("route.request.header.Auth", "route.request.querystring.ticket")
    assert connect.authorizer == Authorizer("asked", "REQUEST", "Guard", sources, ttl_seconds=0)
    assert (ping.path, ping.replies) == ("ping", True)
    assert ping.integration == Integration(
        "MOCK",
        request_templates={"$default": '{"statusCode": 200}'},
        responses=(IntegrationResponse(200, templates={"$default": "pong"}),),
        template_selection="\\$default",
    )


def test_a_deployment_makes_the_stage_of_an_api_that_has_no_other() -> None:
    apis, problems = read_resources(
        f"""{FUNCTIONS}
        Api:
          Type: AWS::ApiGateway::RestApi
          Properties:
            Body:
              paths: {{/: {{get: {{x-amazon-apigateway-integration: {{type: aws_proxy, uri: {{Ref: Pets}}}}}}}}}}
        Deployment:
          Type: AWS::ApiGateway::Deployment
          Properties:
            RestApiId: {{Ref: Api}}
            StageName: quick
            StageDescription: {{Variables: {{color: blue}}}}
        """
    )
    assert problems == []
    assert [(api.stage, api.stage_variables) for api in apis] == [("quick", {"color": "blue"})]
