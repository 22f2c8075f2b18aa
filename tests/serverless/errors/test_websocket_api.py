"""What is wrong with WebSocket APIs: the place, the message, and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.serverless.test_errors import problems

ROUTES = {"$connect": {"FunctionArn": "a"}, "send": {"FunctionArn": "a"}}
DOMAIN = {"DomainName": "a.example", "CertificateArn": "c"}


def websocket_api(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: one WebSocket API with these properties."""
    given = {"RouteSelectionExpression": "$request.body.action", "Routes": ROUTES, **properties}
    given = {name: value for name, value in given.items() if value is not ...}
    return {"Chat": {"Type": "AWS::Serverless::WebSocketApi", "Properties": given}}


def routes(**settings: Any) -> dict[str, Any]:
    """Return a template's resources: one WebSocket API, whose route `send` has these settings."""
    return websocket_api(Routes={**ROUTES, "send": {"FunctionArn": "a", **settings}})


WRONG = [
    (
        websocket_api(RouteSelectionExpression=...),
        "Properties",
        "property 'RouteSelectionExpression' of AWS::Serverless::WebSocketApi is missing",
        "add RouteSelectionExpression",
    ),
    (
        websocket_api(DefaultRouteSettings=[]),
        "Properties/DefaultRouteSettings",
        "property 'DefaultRouteSettings' of AWS::Serverless::WebSocketApi must be a map",
        "it is []",
    ),
    (
        websocket_api(Routes={}),
        "Properties/Routes",
        "Routes must be a map with at least one route",
        "map route keys such as $connect to maps with FunctionArn",
    ),
    (
        websocket_api(Routes={"$other": {"FunctionArn": "a"}}),
        "Properties/Routes/$other",
        "'$other' is not a route key",
        "use letters and digits, or one of $connect, $disconnect and $default",
    ),
    (
        websocket_api(Routes={"send": None}),
        "Properties/Routes/send",
        "the route send has no function",
        "give it FunctionArn",
    ),
    (
        routes(FunctionArn=None),
        "Properties/Routes/send",
        "the route send has no function",
        "give it FunctionArn",
    ),
    (
        routes(RequestParameters={"a": {"Required": True}}),
        "Properties/Routes/send/RequestParameters",
        "only $connect has RequestParameters",
        "remove it, or move it to the route $connect",
    ),
    (
        websocket_api(IpAddressType="ipv6"),
        "Properties/IpAddressType",
        "IpAddressType can't be 'ipv6'",
        "use ipv4 or dualstack",
    ),
    (
        websocket_api(StageName="$default"),
        "Properties/StageName",
        "the stage of a WebSocket API can't be named '$default'",
        "use letters and digits only",
    ),
    (
        websocket_api(Auth={"Name": "x"}),
        "Properties/Auth",
        "Auth has no AuthType",
        "add AuthType: AWS_IAM, CUSTOM or NONE",
    ),
    (
        websocket_api(Auth={"AuthType": "custom"}),
        "Properties/Auth/AuthType",
        "AuthType can't be 'custom'",
        "use AWS_IAM, CUSTOM or NONE",
    ),
    (
        websocket_api(Auth={"AuthType": "CUSTOM"}),
        "Properties/Auth",
        "AuthType CUSTOM needs the function that decides",
        "add AuthArn",
    ),
    (
        websocket_api(Auth={"AuthType": "NONE", "AuthArn": "a"}),
        "Properties/Auth/AuthArn",
        "AuthArn goes with AuthType CUSTOM only, not with NONE",
        "remove it",
    ),
    (
        websocket_api(Auth={"AuthType": "AWS_IAM"}, Routes={"send": {"FunctionArn": "a"}}),
        "Properties/Auth",
        "Auth is for the route $connect, which is missing",
        "add the route, or remove Auth",
    ),
    (
        websocket_api(Domain={"DomainName": "a.example"}),
        "Properties/Domain",
        "Domain needs CertificateArn",
        "add CertificateArn",
    ),
    (
        websocket_api(Domain={**DOMAIN, "MutualTlsAuthentication": {"TruststoreUri": "s3://b/k"}}),
        "Properties/Domain/MutualTlsAuthentication",
        "the domain of a WebSocket API can't have MutualTlsAuthentication",
        "remove it",
    ),
    (
        websocket_api(Domain={**DOMAIN, "EndpointConfiguration": "EDGE"}),
        "Properties/Domain/EndpointConfiguration",
        "the endpoint of a domain of an HTTP or WebSocket API can't be 'EDGE'",
        "use REGIONAL, or leave it out",
    ),
    (
        websocket_api(Domain={**DOMAIN, "BasePath": ["a b"]}),
        "Properties/Domain/BasePath",
        "'a b' is not a base path",
        "use letters, digits, hyphens, underscores and slashes",
    ),
    (
        websocket_api(Domain={**DOMAIN, "BasePath": [1]}),
        "Properties/Domain/BasePath",
        "BasePath must be text or a list of text",
        "write it out",
    ),
    (
        websocket_api(Domain={**DOMAIN, "Route53": {"HostedZoneID": "Z"}}),
        "Properties/Domain/Route53",
        "Route53 needs a hosted zone",
        "add HostedZoneId or HostedZoneName",
    ),
]


@pytest.mark.parametrize(("resources", "path", "message", "fix"), WRONG, ids=[message for _, _, message, _ in WRONG])
def test_a_mistake(resources: dict[str, Any], path: str, message: str, fix: str) -> None:
    assert problems(resources) == [(path, message, fix)]


@pytest.mark.parametrize(
    ("name", "asked"), [("Auth", "give it AuthType"), ("Domain", "give it DomainName and CertificateArn")]
)
def test_a_parameter_must_have_a_map_where_one_is_needed(name: str, asked: str) -> None:
    text = {"Text": {"Type": "String", "Default": "x"}}
    found = problems(websocket_api(**{name: {"Ref": "Text"}}), Parameters=text)
    assert found == [(f"Properties/{name}", f"{name} must be a map", asked)]


def test_routes_from_a_parameter_must_be_a_map() -> None:
    text = {"Text": {"Type": "String", "Default": "x"}}
    found = problems(websocket_api(Routes={"Ref": "Text"}), Parameters=text)
    assert [path for path, _, _ in found] == ["Properties/Routes"]


def test_all_mistakes_are_found_at_once() -> None:
    wrong = websocket_api(
        Routes={"a-b": {"FunctionArn": "a"}, "$connect": {}},
        RouteSettings={"a-b": {}},
        StageName="a-b",
        Auth={"AuthType": "JWT"},
        Domain={},
    )
    assert [path for path, _, _ in problems(wrong)] == [
        "Properties/Routes/a-b",
        "Properties/Routes/$connect",
        "Properties/StageName",
        "Properties/Auth/AuthType",
        "Properties/Domain",
    ]


def test_globals_take_no_routes() -> None:
    document_globals = {"WebSocketApi": {"Routes": ROUTES}}
    (found,) = problems(websocket_api(), Globals=document_globals)
    assert found[1] == "'Routes' can't be set for all of WebSocketApi in Globals"
