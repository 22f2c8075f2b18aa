"""The rules about APIs."""

from __future__ import annotations

from pathlib import Path

from sampy import Context, Stack, compile
from sampy.lint import Selection, Severity, lint
from sampy.serverless import Function, HttpApi, events
from tests.lint.holding import Case, hold, parametrized


def api(kind: str, body: str, properties: str = "") -> str:
    return f"Api: {{Type: 'AWS::{kind}', Properties: {{Body: {{{body}}}{properties}}}}}\n"


def route(operation: str, method: str = "get") -> str:
    return f"paths: {{/a: {{{method}: {{responses: {{}}{operation}}}}}}}"


REST, HTTP = "ApiGateway::RestApi", "ApiGatewayV2::Api"
PATH = "Api.Body.paths./a"
CASES = [
    Case(
        "open-api-route",
        "an authorizer",
        api(REST, route("")),
        [f"{PATH}.get"],
        api(REST, route(", security: [{Cognito: []}]")),
    ),
    Case(
        "open-api-route",
        "an authorizer of the whole document",
        api(HTTP, route(", security: []") + ", security: [{Jwt: []}]"),
        [f"{PATH}.get"],
        api(HTTP, route("") + ", security: [{Jwt: []}]"),
    ),
    Case(
        "open-api-route",
        "an authorizer that is none",
        api(REST, route(", security: [{NONE: []}]", "x-amazon-apigateway-any-method")),
        [f"{PATH}.x-amazon-apigateway-any-method"],
        api(REST, route("", "options")),
    ),
    Case(
        "open-api-route",
        "a route under a condition",
        api(REST, "paths: {/a: {'Fn::If': [A, {get: {responses: {}}}, {Ref: 'AWS::NoValue'}]}}"),
        [f"{PATH}.Fn::If.1.get"],
        api(REST, "paths: {/a: {'Fn::Transform': {Name: 'AWS::Include'}}}"),
    ),
    Case(
        "open-api-route",
        "a private API",
        api(REST, route(""), ", EndpointConfiguration: {Types: [EDGE]}"),
        [f"{PATH}.get"],
        api(REST, route(""), ", EndpointConfiguration: {Types: [PRIVATE]}"),
    ),
    Case(
        "open-api-route",
        "an API with a resource policy",
        api(REST, route("")),
        [f"{PATH}.get"],
        api(REST, route("") + ", x-amazon-apigateway-policy: {}"),
    ),
    Case(
        "open-api-route",
        "a method",
        "Get: {Type: 'AWS::ApiGateway::Method', Properties: {HttpMethod: GET, AuthorizationType: NONE}}",
        ["Get.AuthorizationType"],
        "Get: {Type: 'AWS::ApiGateway::Method', Properties: {HttpMethod: GET, AuthorizationType: AWS_IAM}}",
    ),
    Case(
        "open-api-route",
        "a method with an API key",
        "Get: {Type: 'AWS::ApiGateway::Method', Properties: {HttpMethod: GET}}",
        ["Get.AuthorizationType"],
        "Get: {Type: 'AWS::ApiGateway::Method', Properties: {HttpMethod: GET, ApiKeyRequired: true}}",
    ),
    Case(
        "open-api-route",
        "a route",
        "Get: {Type: 'AWS::ApiGatewayV2::Route', Properties: {RouteKey: GET /a}}",
        ["Get.RouteKey"],
        "Get: {Type: 'AWS::ApiGatewayV2::Route', Properties: {RouteKey: GET /a, AuthorizationType: JWT}}",
    ),
    Case(
        "open-api-route",
        "a route of a WebSocket API",
        "Connect: {Type: 'AWS::ApiGatewayV2::Route', Properties: {RouteKey: $connect}}",
        ["Connect.RouteKey"],
        "Send: {Type: 'AWS::ApiGatewayV2::Route', Properties: {RouteKey: send}}",
    ),
]


@parametrized(CASES)
def test_rule(case: Case) -> None:
    hold(case)


def test_a_route_that_an_event_made_is_told_at_the_event() -> None:
    stack = Stack("app")
    api = stack.add(HttpApi("Api"))
    stack.add(
        Function(
            "Hello",
            runtime="python3.13",
            handler="index.handler",
            inline_code="pass",
            events={"Get": events.HttpApi(path="/hello", method="get", api_id=api)},
        )
    )
    found = lint(compile(stack), Context(), Selection(only=["open-api-route"], severity=Severity.INFO))
    (problem,) = [each.problem for each in found]
    assert problem.message == "everybody can call GET /hello"
    assert problem.resource == "Hello"
    assert problem.path[:3] == ("Resources", "Api", "Properties")
    assert problem.place.line == _line("events={")


def _line(text: str) -> int:
    lines = Path(__file__).read_text(encoding="utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if line.strip().startswith(text))
