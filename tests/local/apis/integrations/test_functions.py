"""Functions behind mapping templates: their events, their output, and their errors."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import attrs
import pytest

from sampy.local.apis.integrations import integrate
from sampy.local.apis.messages import Response
from sampy.local.apis.model import Authorized, IntegrationResponse
from tests.local.apis.integrations.asking import (
    REST,
    Invoked,
    answered,
    integration,
    matched,
    refused,
    request,
)


def function(*responses: IntegrationResponse, **fields: Any) -> Any:
    return integration("AWS", *responses, function="Pet", **fields)


def test_a_template_makes_the_event() -> None:
    template = """{"id": "$input.params('id')", "pet": $input.json('$.pet'), "who": "$context.authorizer.principalId",
        "color": "$stageVariables.color", "method": "$context.httpMethod", "page": "$input.params('page')"}"""
    pet = Invoked("ok")
    answered(
        function(request_templates={"application/json": template}),
        request("PUT", query="page=2", body='{"pet": {"name": "Tom"}}', content_type="application/json"),
        pet,
        authorized=Authorized(principal_id="me"),
    )
    event = {"id": "7", "pet": {"name": "Tom"}, "who": "me", "color": "red", "method": "PUT", "page": "2"}
    assert pet.calls == [("Pet", event)]


@pytest.mark.parametrize(("body", "event"), [("", {}), ('{"a": 1}', {"a": 1}), ("[1]", [1])])
def test_a_body_passes_where_there_is_no_template(body: str, event: object) -> None:
    pet = Invoked("ok")
    answered(function(), request("POST", body=body), pet)
    assert pet.calls == [("Pet", event)]


def test_the_output_is_the_body() -> None:
    made = answered(function(), invoke=Invoked({"name": "Tom"}))
    assert made == Response(200, (("Content-Type", "application/json"),), b'{"name": "Tom"}')


def test_a_template_makes_the_body_of_the_output() -> None:
    response = IntegrationResponse(
        201,
        parameters={"method.response.header.Location": "integration.response.body.way", "X": "'y'"},
        templates={"application/json": '{"pet": "$input.path(\'$.name\')", "asked": "$input.params(\'id\')"}'},
    )
    made = answered(function(response), invoke=Invoked({"name": "Tom", "way": "/pets/7"}))
    headers = (("Content-Type", "application/json"), ("Location", "/pets/7"), ("X", "y"))
    assert made == Response(201, headers, b'{"pet": "Tom", "asked": "7"}')


ERRORS = (
    IntegrationResponse(404, ".*not found.*", templates={"application/json": "$input.path('$.errorMessage')"}),
    IntegrationResponse(400, "Bad:.*"),
    IntegrationResponse(504, "(\\n|.)*Task timed out(\\n|.)*"),
    IntegrationResponse(200),
)


@pytest.mark.parametrize(
    ("payload", "status", "body"),
    [
        ({"errorMessage": "pet not found", "errorType": "KeyError"}, 404, b"pet not found"),
        ({"errorMessage": "Bad: name"}, 400, b'{"errorMessage": "Bad: name"}'),
        ({"errorMessage": "Too Bad: name"}, 200, b'{"errorMessage": "Too Bad: name"}'),
        ({"errorMessage": "x\nTask timed out after 3.00 seconds"}, 504, None),
        ({"errorMessage": None}, 200, None),
        ("errorMessage", 200, b'"errorMessage"'),
    ],
)
def test_the_message_of_an_error_chooses_the_response(payload: object, status: int, body: bytes | None) -> None:
    made = answered(function(*ERRORS), invoke=Invoked(payload, error=True))
    assert made.status == status
    assert body is None or made.body == body


@pytest.mark.parametrize(
    ("responses", "detail"),
    [
        ((IntegrationResponse(404, "x"),), "no integration response takes 'boom', and none is the default"),
        ((IntegrationResponse(404, "("),), "the pattern '(' of status 404 can't be used: "),
    ],
)
def test_an_error_that_nothing_takes(responses: tuple[IntegrationResponse, ...], detail: str) -> None:
    found = refused(function(*responses), invoke=Invoked({"errorMessage": "boom"}, error=True))
    assert found.type == "API_CONFIGURATION_ERROR"
    assert found.detail is not None and detail in found.detail


@pytest.mark.parametrize(
    ("template", "body", "type", "status"),
    [
        ("not json", "", "DEFAULT_5XX", 500),
        ("$input.json('$')", "<pet/>", "DEFAULT_4XX", 400),
        ("$input.nope()", "", "DEFAULT_5XX", 500),
    ],
)
def test_a_request_that_makes_no_event(template: str, body: str, type: str, status: int) -> None:
    found = refused(function(request_templates={"application/json": template}), request("POST", body=body))
    assert (found.type, found.status) == (type, status)


def test_an_integration_that_takes_too_long() -> None:
    found = refused(function(timeout_ms=10), invoke=Invoked(seconds=0.2))
    assert (found.type, found.detail) == (
        "INTEGRATION_TIMEOUT",
        "stacks/pets.py:12: ANY /pets/{id}: Pet took longer than the 0.01 s of its integration",
    )


def test_an_event_is_not_waited_for() -> None:
    pet = Invoked("late", seconds=0.01)
    given = function(request_parameters={"integration.request.header.X-Amz-Invocation-Type": "'Event'"})

    async def asked() -> Any:
        response = await integrate(REST, matched(given), request("POST", body="[1]"), None, pet)
        await asyncio.sleep(0.03)
        return response

    assert asyncio.run(asked()) == Response(200, (("Content-Type", "application/json"),), b"")
    assert pet.calls == [("Pet", [1])]


PNG = b"\x89PNG"
TEXT = base64.b64encode(PNG).decode()


@pytest.mark.parametrize(
    ("handling", "content_type", "event"),
    [("CONVERT_TO_TEXT", "image/png", TEXT), ("CONVERT_TO_TEXT", "image/gif", "\ufffdPNG")],
)
def test_a_binary_body_becomes_text(handling: str, content_type: str, event: str) -> None:
    pet = Invoked("ok")
    given = function(content_handling=handling, request_templates={content_type: '"$input.body"'})
    api = attrs.evolve(REST, binary_types=("image/png",))
    answered(given, request("POST", body=PNG, content_type=content_type), pet, api=api)
    assert pet.calls == [("Pet", event)]


@pytest.mark.parametrize(
    ("handling", "accept", "body"),
    [
        ("CONVERT_TO_BINARY", "text/html", PNG),
        (None, "image/png", PNG),
        (None, "text/html", TEXT.encode()),
        ("CONVERT_TO_TEXT", "image/png", TEXT.encode()),
    ],
)
def test_text_of_a_function_becomes_binary(handling: str | None, accept: str, body: bytes) -> None:
    response = IntegrationResponse(200, content_handling=handling)
    pet = Invoked()
    pet.answer = attrs.evolve(pet.answer, payload=TEXT.encode())
    api = attrs.evolve(REST, binary_types=("image/*",))
    assert answered(function(response), request(accept=accept), pet, api=api).body == body


def test_what_is_no_base64_can_not_become_binary() -> None:
    response = IntegrationResponse(200, content_handling="CONVERT_TO_BINARY")
    assert refused(function(response), invoke=Invoked("?")).type == "API_CONFIGURATION_ERROR"
