"""Mocks: the status that a template says, the response that it chooses, and what is in it."""

from __future__ import annotations

import pytest

from sampy import Context, Stack, compile
from sampy.local.apis.messages import Response
from sampy.local.apis.model import Api as LocalApi, IntegrationResponse, Match
from sampy.local.apis.reading import apis_of
from sampy.local.values import LocalValues
from sampy.serverless import Api, CorsConfiguration, Function, events
from tests.local.apis.integrations.asking import (
    answered,
    integrated,
    integration,
    refused,
    request,
)

MOCK = {"application/json": '{"statusCode": 200}'}


@pytest.mark.parametrize(
    ("made", "status"),
    [
        ('{"statusCode": 200}', 200),
        ('{"statusCode": 404}', 410),
        ('{"statusCode": 499}', 200),
        ("{ statusCode: 204 }", 204),
        ("{statusCode:404}", 410),
        ("#if($input.params('id') == '7'){\"statusCode\": 404}#else{\"statusCode\": 200}#end", 410),
    ],
)
def test_the_status_of_the_template_chooses_the_response(made: str, status: int) -> None:
    responses = (IntegrationResponse(410, "404"), IntegrationResponse(204, "2\\d4"), IntegrationResponse(200))
    mock = integration("MOCK", *responses, request_templates={"application/json": made})
    assert answered(mock).status == status


@pytest.mark.parametrize("made", ["{}", '{"statusCode": "200"}', "[]", "nothing", '{"statusCode": true}'])
def test_a_template_without_a_status_is_an_error_at_the_users_line(made: str) -> None:
    found = refused(integration("MOCK", request_templates={"application/json": made}))
    assert (found.type, found.status) == ("DEFAULT_5XX", 500)
    assert found.detail is not None and found.detail.startswith("stacks/pets.py:12: ANY /pets/{id}: ")


@pytest.mark.parametrize(
    ("content_type", "templates", "passthrough", "status"),
    [
        ("application/json", MOCK, "NEVER", 200),
        ("application/json; charset=utf-8", MOCK, "NEVER", 200),
        ("Application/JSON", MOCK, "WHEN_NO_TEMPLATES", 200),
        (None, MOCK, "NEVER", 200),
        ("text/plain", MOCK, "NEVER", 415),
        ("text/plain", MOCK, "WHEN_NO_TEMPLATES", 415),
        ("text/plain", MOCK, "WHEN_NO_MATCH", 200),
        ("text/plain", {}, "WHEN_NO_TEMPLATES", 200),
        ("text/plain", {}, "NEVER", 415),
        ("text/plain", {"$default": '{"statusCode": 200}'}, "NEVER", 200),
    ],
)
def test_the_content_type_chooses_the_template(
    content_type: str | None, templates: dict[str, str], passthrough: str, status: int
) -> None:
    mock = integration("MOCK", request_templates=templates, passthrough=passthrough)
    headers = {} if content_type is None else {"content_type": content_type}
    found = integrated(mock, request("POST", body='{"statusCode": 200}', **headers))
    assert (found.status if isinstance(found, Response) else {"UNSUPPORTED_MEDIA_TYPE": 415}[found.type]) == status


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("'it''s *'", "it''s *"),
        ("context.stage", "Prod"),
        ("context.identity.sourceIp", "127.0.0.1"),
        ("stageVariables.color", "red"),
        ("stageVariables.none", None),
        ("integration.response.header.X", None),
    ],
)
def test_headers_come_from(source: str, value: str | None) -> None:
    response = IntegrationResponse(200, parameters={"method.response.header.X-Is": source})
    made = answered(integration("MOCK", response, request_templates=MOCK))
    assert dict(made.headers).get("X-Is") == value


@pytest.mark.parametrize(
    ("accept", "content_type", "body"),
    [
        (None, "application/json", b"{}"),
        ("application/xml", "application/xml", b"<pet/>"),
        ("text/html, application/xml;q=0.9", "application/xml", b"<pet/>"),
        ("*/*", "application/json", b"{}"),
    ],
)
def test_the_client_chooses_the_response_template(accept: str | None, content_type: str, body: bytes) -> None:
    templates = {"application/xml": "<pet/>", "application/json": "{}"}
    mock = integration("MOCK", IntegrationResponse(200, templates=templates), request_templates=MOCK)
    made = answered(mock, request(**({} if accept is None else {"accept": accept})))
    assert (dict(made.headers)["Content-Type"], made.body) == (content_type, body)


def test_a_template_overrides_the_status_and_headers() -> None:
    template = "#set($context.responseOverride.status = 404)#set($context.responseOverride.header.x-why = 'gone')gone"
    response = IntegrationResponse(
        200, parameters={"method.response.header.X-Why": "'there'"}, templates={"text/plain": template}
    )
    made = answered(integration("MOCK", response, request_templates=MOCK))
    assert made == Response(404, (("Content-Type", "text/plain"), ("x-why", "gone")), b"gone")


def test_an_error_in_a_template_is_told_with_its_line() -> None:
    mock = integration("MOCK", request_templates={"application/json": '{"statusCode":\n $input.body.shout()}'})
    found = refused(mock)
    assert (found.type, found.status, found.message) == ("DEFAULT_5XX", 500, "Internal server error")
    assert found.detail is not None
    assert found.detail.startswith(
        "stacks/pets.py:12: ANY /pets/{id}: the request template for application/json, line 2: a String has no method"
    )


def test_no_response_for_a_status_is_an_error_of_the_api() -> None:
    found = refused(integration("MOCK", IntegrationResponse(404, "404"), request_templates=MOCK))
    assert (found.type, found.detail) == (
        "API_CONFIGURATION_ERROR",
        "stacks/pets.py:12: ANY /pets/{id}: no integration response takes '200', and none is the default",
    )


def compiled(cors: CorsConfiguration) -> LocalApi:
    stack = Stack("pets")
    api = stack.add(Api("Pets", stage_name="Prod", cors=cors))
    pet = events.Api(path="/pets/{id}", method="get", rest_api_id=api)
    stack.add(Function("Pet", runtime="python3.13", handler="app.pet", code_uri="s3://bucket/key", events={"Get": pet}))
    context = Context(account="123456789012", region="eu-west-1")
    template = compile(stack, context)
    apis, problems = apis_of(template, LocalValues(template, context).resolved)
    assert not problems
    return apis[0]


@pytest.mark.parametrize(
    ("cors", "headers"),
    [
        (
            CorsConfiguration(allow_origin="'*'"),
            {"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "GET,OPTIONS"},
        ),
        (
            CorsConfiguration(
                allow_origin="'https://pets.example'",
                allow_headers="'X-Pet,Authorization'",
                allow_methods="'GET'",
                max_age="'600'",
                allow_credentials=True,
            ),
            {
                "Access-Control-Allow-Origin": "https://pets.example",
                "Access-Control-Allow-Methods": "GET",
                "Access-Control-Allow-Headers": "X-Pet,Authorization",
                "Access-Control-Max-Age": "600",
                "Access-Control-Allow-Credentials": "true",
            },
        ),
    ],
)
def test_the_preflights_of_a_rest_api_are_mocks(cors: CorsConfiguration, headers: dict[str, str]) -> None:
    api = compiled(cors)
    route = next(each for each in api.routes if each.method == "OPTIONS")
    assert route.integration is not None
    made = answered(
        route.integration, request("OPTIONS"), api=api, parameters=Match(route, {"id": "7"}).path_parameters
    )
    assert (made.status, dict(made.headers), made.body) == (
        200,
        {"Content-Type": "application/json", **headers},
        b"{}\n",
    )
