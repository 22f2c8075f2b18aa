"""What APIs answer to requests that they don't serve."""

from __future__ import annotations

import json

import attrs
import pytest

from sampy.local.apis.model import Authorized, GatewayResponse, Refused
from sampy.local.apis.refusing import KINDS, refusal
from tests.local.apis.integrations.asking import HTTP, REST, matched, request

OWN = GatewayResponse


@pytest.mark.parametrize(
    ("refused", "status", "body", "error"),
    [
        (
            Refused("MISSING_AUTHENTICATION_TOKEN"),
            403,
            {"message": "Missing Authentication Token"},
            "MissingAuthenticationToken",
        ),
        (Refused("UNAUTHORIZED"), 401, {"message": "Unauthorized"}, "Unauthorized"),
        (Refused("ACCESS_DENIED"), 403, {"Message": "User is not authorized to access this resource"}, "AccessDenied"),
        (Refused("INVALID_API_KEY"), 403, {"message": "Forbidden"}, "Forbidden"),
        (Refused("THROTTLED"), 429, {"message": "Too Many Requests"}, "TooManyRequests"),
        (Refused("QUOTA_EXCEEDED"), 429, {"message": "Limit Exceeded"}, "LimitExceeded"),
        (Refused("BAD_REQUEST_BODY"), 400, {"message": "Invalid request body"}, "BadRequest"),
        (Refused("BAD_REQUEST_PARAMETERS", "Missing: [x]"), 400, {"message": "Missing: [x]"}, "BadRequest"),
        (Refused("UNSUPPORTED_MEDIA_TYPE"), 415, {"message": "Unsupported Media Type"}, "BadRequest"),
        (Refused("AUTHORIZER_CONFIGURATION_ERROR"), 500, {"message": None}, "AuthorizerConfiguration"),
        (Refused("INTEGRATION_TIMEOUT"), 504, {"message": "Endpoint request timed out"}, "InternalServerError"),
        (
            Refused("INTEGRATION_FAILURE"),
            504,
            {"message": "Network error communicating with endpoint"},
            "InternalServerError",
        ),
        (Refused("API_CONFIGURATION_ERROR"), 500, {"message": "Internal server error"}, "InternalServerError"),
        (Refused("DEFAULT_5XX", status=502), 502, {"message": "Internal server error"}, "InternalServerError"),
        (Refused("SOMETHING", "What?", 418), 418, {"message": "What?"}, "BadRequest"),
    ],
    ids=lambda value: value.type if isinstance(value, Refused) else "",
)
def test_a_rest_api_answers(refused: Refused, status: int, body: object, error: str) -> None:
    response = refusal(REST, None, request(), refused)
    assert (response.status, json.loads(response.body), dict(response.headers)) == (
        status,
        body,
        {"Content-Type": "application/json", "x-amzn-RequestId": "id-1", "x-amzn-ErrorType": f"{error}Exception"},
    )


@pytest.mark.parametrize(
    ("refused", "status", "message"),
    [
        (Refused("MISSING_AUTHENTICATION_TOKEN"), 404, "Not Found"),
        (Refused("NOT_FOUND", "Not Found", 404), 404, "Not Found"),
        (Refused("UNAUTHORIZED"), 401, "Unauthorized"),
        (Refused("ACCESS_DENIED"), 403, "Forbidden"),
        (Refused("THROTTLED"), 429, "Too Many Requests"),
        (Refused("AUTHORIZER_FAILURE"), 500, "Internal Server Error"),
        (Refused("INTEGRATION_TIMEOUT"), 503, "Service Unavailable"),
        (Refused("INTEGRATION_FAILURE"), 503, "Service Unavailable"),
        (Refused("INTEGRATION_FAILURE", "Not Implemented", 501), 501, "Not Implemented"),
        (Refused("DEFAULT_5XX"), 500, "Internal Server Error"),
        (Refused("REQUEST_TOO_LARGE"), 413, "Request Entity Too Large"),
    ],
    ids=lambda value: value.type if isinstance(value, Refused) else "",
)
def test_an_http_api_answers(refused: Refused, status: int, message: str) -> None:
    api = attrs.evolve(HTTP, gateway_responses={"DEFAULT_4XX": OWN(418)})
    response = refusal(api, None, request(), attrs.evolve(refused, headers=(("www-authenticate", "Bearer"),)))
    assert (response.status, json.loads(response.body)) == (status, {"message": message})
    assert dict(response.headers) == {
        "Content-Type": "application/json",
        "Apigw-Requestid": "id-1",
        "www-authenticate": "Bearer",
    }


@pytest.mark.parametrize(
    ("own", "type", "status"),
    [
        ({"UNAUTHORIZED": OWN(402), "DEFAULT_4XX": OWN(418)}, "UNAUTHORIZED", 402),
        ({"DEFAULT_4XX": OWN(418)}, "UNAUTHORIZED", 418),
        ({"UNAUTHORIZED": OWN(), "DEFAULT_4XX": OWN(418)}, "UNAUTHORIZED", 401),
        ({"DEFAULT_5XX": OWN(599)}, "UNAUTHORIZED", 401),
        ({"DEFAULT_5XX": OWN(599)}, "INTEGRATION_TIMEOUT", 599),
        ({"DEFAULT_4XX": OWN()}, "THROTTLED", 429),
    ],
)
def test_the_responses_of_an_api_come_first(own: dict[str, GatewayResponse], type: str, status: int) -> None:
    assert refusal(attrs.evolve(REST, gateway_responses=own), None, request(), Refused(type)).status == status


@pytest.mark.parametrize(
    ("template", "body"),
    [
        ('{"m": $context.error.messageString}', '{"m": "Say \\"hi\\""}'),
        ('{"m": "$context.error.message"}', '{"m": "Say \\"hi\\""}'),
        ('{"e": "$context.error.validationErrorString"}', '{"e": "[(\\"a\\")]"}'),
        ("$context.error.responseType.", "BAD_REQUEST_BODY."),
        ("${context.stage}s, $stageVariables.color, $context.httpMethod", "Prods, red, GET"),
        ("$context.resourcePath $context.path", "/pets/{id} /Prod/pets/7"),
        ("$context.authorizer.principalId $context.identity.sourceIp", "me 127.0.0.1"),
        ("$context.none|$stageVariables.none|$other|${x}|$5", "||$other|${x}|$5"),
        ("#if(true)$context.stage#end", "#if(true)Prod#end"),
    ],
)
def test_templates_have_variables_and_nothing_else(template: str, body: str) -> None:
    api = attrs.evolve(REST, gateway_responses={"DEFAULT_4XX": OWN(templates={"application/json": template})})
    refused = Refused("BAD_REQUEST_BODY", 'Say "hi"', validation_error='[("a")]')
    assert refusal(api, matched(), request(), refused, Authorized(principal_id="me")).body.decode() == body


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        (None, "application/json"),
        ("text/html", "text/html"),
        ("image/png, text/html;q=0.8", "text/html"),
        ("*/*", "application/json"),
    ],
)
def test_the_client_chooses_the_template(accept: str | None, media_type: str) -> None:
    templates = {"text/html": "<p>$context.error.message</p>", "application/json": "{}"}
    api = attrs.evolve(REST, gateway_responses={"UNAUTHORIZED": OWN(templates=templates)})
    asked = request(**({} if accept is None else {"accept": accept}))
    assert dict(refusal(api, None, asked, Refused("UNAUTHORIZED")).headers)["Content-Type"] == media_type


@pytest.mark.parametrize(
    ("name", "source", "header", "value"),
    [
        ("gatewayresponse.header.Access-Control-Allow-Origin", "'*'", "Access-Control-Allow-Origin", "*"),
        ("gatewayresponse.header.X", "method.request.header.origin", "X", "https://a.example"),
        ("gatewayresponse.header.X", "method.request.querystring.q", "X", "1"),
        ("gatewayresponse.header.X", "context.requestId", "X", "id-1"),
        ("gatewayresponse.header.X", "stageVariables.color", "X", "red"),
        ("gatewayresponse.header.x-amzn-errortype", "'Mine'", "x-amzn-errortype", "Mine"),
        ("gatewayresponse.header.X", "method.request.header.none", "X", None),
    ],
)
def test_headers_come_from(name: str, source: str, header: str, value: str | None) -> None:
    api = attrs.evolve(REST, gateway_responses={"DEFAULT_4XX": OWN(parameters={name: source})})
    asked = request(query="q=1", Origin="https://a.example")
    assert dict(refusal(api, None, asked, Refused("THROTTLED")).headers).get(header) == value


def test_every_type_of_the_page_is_known() -> None:
    named = """ACCESS_DENIED API_CONFIGURATION_ERROR AUTHORIZER_CONFIGURATION_ERROR AUTHORIZER_FAILURE BAD_REQUEST_BODY
        BAD_REQUEST_PARAMETERS DEFAULT_4XX DEFAULT_5XX EXPIRED_TOKEN INTEGRATION_FAILURE INTEGRATION_TIMEOUT
        INVALID_API_KEY INVALID_SIGNATURE MISSING_AUTHENTICATION_TOKEN QUOTA_EXCEEDED REQUEST_TOO_LARGE
        RESOURCE_NOT_FOUND THROTTLED UNAUTHORIZED UNSUPPORTED_MEDIA_TYPE WAF_FILTERED"""
    assert sorted(KINDS) == sorted(named.split())
