"""The way of a request through an API."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from sampy.errors import Problem
from sampy.local.answers import Answer
from sampy.local.apis.messages import Request, Response
from sampy.local.apis.model import Api, Authorizer, Cors, Integration, Route, Validation
from sampy.local.apis.serving.pipeline import LONGEST_EVENT, Exchange, answer
from sampy.local.functions.pool import NoFunction
from tests.local.apis.serving.local_server import Event, Handler, calls, hello, http, rest, served


def request(method: str = "GET", path: str = "/pets", **rest: Any) -> Request:
    given = {"query": "", "headers": (), "body": b"", **rest}
    return Request(method, path, source_ip="127.0.0.1", received=datetime.now(UTC), request_id="id", **given)


def ask(api: Api, asked: Request, *, log: list[Exchange] | None = None, **handlers: Handler) -> Response:
    return asyncio.run(answer(served(api, {"Hello": hello, **handlers}, log), asked))


async def forever(event: Event) -> object:
    await asyncio.sleep(60)
    return None


def missing(event: Event) -> object:
    raise NoFunction([Problem("there is no function 'Hello'")])


def broken(event: Event) -> object:
    raise ZeroDivisionError


def deny(event: Event) -> object:
    statement = {"Effect": "Deny", "Action": "*", "Resource": "*"}
    return {"principalId": "me", "policyDocument": {"Version": "2012-10-17", "Statement": [statement]}}


ASKED = Authorizer("Asked", "REQUEST", "Decide", identity_sources=("method.request.header.Who",))
SLOW = Integration("AWS_PROXY", function="Slow", timeout_ms=10)


@pytest.mark.parametrize(
    ("api", "asked", "status", "body"),
    [
        (rest(), request(), 200, "hello"),
        (http(), request(), 200, "hello"),
        (rest(Route("GET", "/a", calls("Hello"))), request(), 403, {"message": "Missing Authentication Token"}),
        (http(Route("GET", "/a", calls("Hello"))), request(), 404, {"message": "Not Found"}),
        (rest(Route("GET", "/pets", SLOW)), request(), 504, {"message": "Endpoint request timed out"}),
        (http(Route("GET", "/pets", SLOW)), request(), 503, {"message": "Service Unavailable"}),
        (rest(), request(body=b"x" * LONGEST_EVENT), 413, {"message": "Request Too Long"}),
        (http(), request(body=b"x" * LONGEST_EVENT), 413, {"message": "Request Entity Too Large"}),
        (rest(Route("GET", "/pets", None)), request(), 500, {"message": "Internal server error"}),
        (http(Route("GET", "/pets", None)), request(), 404, {"message": "Not Found"}),
        (rest(Route("GET", "/pets", calls("Missing"))), request(), 500, {"message": "Internal server error"}),
        (rest(Route("GET", "/pets", calls("Broken"))), request(), 500, {"message": "Internal server error"}),
        (rest(Route("GET", "/pets", calls("Hello"), ASKED)), request(), 401, {"message": "Unauthorized"}),
        (
            rest(Route("GET", "/pets", calls("Hello"), ASKED)),
            request(headers=(("Who", "me"),)),
            403,
            {"Message": "User is not authorized to access this resource with an explicit deny"},
        ),
        (
            rest(Route("GET", "/pets", calls("Hello"), api_key_required=True)),
            request(),
            403,
            {"message": "Forbidden"},
        ),
        (
            rest(
                Route(
                    "GET",
                    "/pets",
                    calls("Hello"),
                    validation=Validation(parameters=True, required=("method.request.querystring.page",)),
                )
            ),
            request(),
            400,
            {"message": "Missing required request parameters: [page]"},
        ),
    ],
)
def test_answers(api: Api, asked: Request, status: int, body: object) -> None:
    response = ask(api, asked, Slow=forever, Missing=missing, Broken=broken, Decide=deny)
    said = response.body.decode()
    assert (response.status, said if isinstance(body, str) else json.loads(said)) == (status, body)


def test_http_api_answers_preflights_and_adds_cors_headers_to_what_it_refuses() -> None:
    api = http(Route("POST", "/pets", calls("Hello")), cors=Cors(allow_origins=("*",), allow_methods=("POST",)))
    origin = ("Origin", "https://example.com")
    asks = request("OPTIONS", headers=(origin, ("Access-Control-Request-Method", "POST")))
    assert (ask(api, asks).status, dict(ask(api, asks).headers)["access-control-allow-methods"]) == (204, "POST")
    refused = ask(api, request("GET", headers=(origin,)))
    assert (refused.status, dict(refused.headers)["access-control-allow-origin"]) == (404, "*")


def test_other_integrations_are_answered_without_a_function() -> None:
    mock = Integration("MOCK", request_templates={"application/json": '{"statusCode": 200}'})
    assert ask(rest(Route("GET", "/pets", mock)), request()).status == 500  # it has no response for any status


def test_log_tells_of_a_request_and_nothing_that_is_secret() -> None:
    log: list[Exchange] = []
    secret = request("POST", query="key=SECRET", headers=(("Authorization", "SECRET"),), body=b"SECRET")
    ask(rest(), secret, log=log)
    ask(rest(Route("POST", "/pets", calls("Hello"), ASKED)), secret, log=log)
    assert [(each.method, each.path, each.status, each.function) for each in log] == [
        ("POST", "/pets", 200, "Hello"),
        ("POST", "/pets", 401, "Hello"),
    ]
    assert log[1].detail is not None
    assert "method.request.header.Who" in log[1].detail
    assert "SECRET" not in str([attrs.asdict(each) for each in log])


def test_a_defect_of_sampy_is_told_to_the_developer_alone() -> None:
    log: list[Exchange] = []
    response = ask(rest(Route("GET", "/pets", calls("Broken"))), request(), log=log, Broken=broken)
    assert b"ZeroDivision" not in response.body
    assert "ZeroDivisionError" in str(log[0].detail)


def test_function_that_fails_is_a_502() -> None:
    def crashed(event: Event) -> object:
        return Answer(b'{"errorType": "Runtime.ExitError", "errorMessage": "killed"}', "Unhandled", crashed=True)

    assert ask(rest(Route("GET", "/pets", calls("Crash"))), request(), Crash=crashed).status == 502
