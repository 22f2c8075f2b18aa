"""Authorizers that call a function: what they get, and what their answers mean."""

from __future__ import annotations

import asyncio
from typing import Any

import attrs
import pytest

from sampy.local.answers import Answer
from sampy.local.apis.model import Authorized, Authorizer, Refused
from tests.local.apis.authorizing.asking import (
    ARN,
    TOKEN,
    Function,
    admitted,
    api_of,
    detail,
    gate_of,
    match_of,
    policy,
    raised,
    request_of,
    told,
)

AUTHORIZATION = ("Authorization", "Bearer secret-token")
UNAUTHORIZED = ("UNAUTHORIZED", None, None)
IMPLICIT = ("ACCESS_DENIED", "User is not authorized to access this resource", None)
EXPLICIT = ("ACCESS_DENIED", "User is not authorized to access this resource with an explicit deny", None)
CONFIGURATION = ("AUTHORIZER_CONFIGURATION_ERROR", None, None)
FAILURE = ("AUTHORIZER_FAILURE", None, None)
REQUEST = Authorizer("Requests", "REQUEST", "Check", ("method.request.header.X-Who", "method.request.querystring.key"))
HTTP_1 = Authorizer(
    "Requests", "REQUEST", "Check", ("$request.header.X-Who", "$request.querystring.key"), ttl_seconds=0
)
HTTP_2 = attrs.evolve(HTTP_1, payload_version="2.0", simple=True)


def test_a_route_without_authorizer_asks_nobody() -> None:
    function = Function()
    assert admitted(match_of(None), request_of(AUTHORIZATION), function=function) is None
    assert function.events == []


def test_a_token_authorizer_gets_the_token_and_the_method_arn() -> None:
    function = Function({**policy(), "context": {"plan": "gold", "level": 3, "staff": True}, "usageIdentifierKey": "k"})
    found = admitted(match_of(TOKEN), request_of(AUTHORIZATION), function=function)
    assert function.events == [
        ("Check", {"type": "TOKEN", "authorizationToken": "Bearer secret-token", "methodArn": ARN}),
    ]
    assert found == Authorized({"plan": "gold", "level": "3", "staff": "true"}, "user-1", usage_key="k")


def test_a_request_authorizer_of_a_rest_api_gets_the_request_without_its_body() -> None:
    function = Function(policy())
    request = request_of(("X-Who", "me"), query="key=a&key=b%20c")
    assert admitted(match_of(REQUEST), request, function=function) == Authorized({}, "user-1")
    [(_, event)] = function.events
    context = event.pop("requestContext")
    assert event == {
        "type": "REQUEST",
        "methodArn": ARN,
        "resource": "/pets/{id}",
        "path": "/pets/7",
        "httpMethod": "GET",
        "headers": event["headers"],
        "multiValueHeaders": event["multiValueHeaders"],
        "queryStringParameters": {"key": "b c"},
        "multiValueQueryStringParameters": {"key": ["a", "b c"]},
        "pathParameters": {"id": "7"},
        "stageVariables": {"tier": "gold"},
    }
    assert event["headers"]["X-Who"] == "me"
    assert {name: context[name] for name in ("apiId", "stage", "resourcePath", "httpMethod", "path")} == {
        "apiId": "Pets",
        "stage": "live",
        "resourcePath": "/pets/{id}",
        "httpMethod": "GET",
        "path": "/live/pets/7",
    }


def test_a_request_authorizer_of_an_http_api_gets_version_1() -> None:
    arn = ARN.replace("/live/", "/$default/")
    function = Function(policy(resource=arn))
    found = admitted(
        match_of(HTTP_1), request_of(("X-Who", "me"), query="key=a"), api=api_of("HTTP"), function=function
    )
    assert found == Authorized({}, "user-1")
    [(_, event)] = function.events
    assert event == {
        "version": "1.0",
        "type": "REQUEST",
        "methodArn": arn,
        "identitySource": "me,a",
        "authorizationToken": "me,a",
        "resource": "/pets/{id}",
        "path": "/pets/7",
        "httpMethod": "GET",
        "headers": event["headers"],
        "queryStringParameters": {"key": "a"},
        "pathParameters": {"id": "7"},
        "stageVariables": {"tier": "gold"},
        "requestContext": event["requestContext"],
    }
    assert event["requestContext"]["resourcePath"] == "/pets/{id}"


def test_a_request_authorizer_of_an_http_api_gets_version_2() -> None:
    function = Function({"isAuthorized": True, "context": {"roles": ["a", "b"], "level": 3}})
    request = request_of(("X-Who", "me"), ("Cookie", "a=1; b=2"), query="key=a&key=b")
    found = admitted(match_of(HTTP_2), request, api=api_of("HTTP"), function=function)
    assert found == Authorized({"roles": ["a", "b"], "level": 3})
    [(_, event)] = function.events
    assert event == {
        "version": "2.0",
        "type": "REQUEST",
        "routeArn": ARN.replace("/live/", "/$default/"),
        "identitySource": ["me", "a,b"],
        "routeKey": "GET /pets/{id}",
        "rawPath": "/pets/7",
        "rawQueryString": "key=a&key=b",
        "cookies": ["a=1", "b=2"],
        "headers": event["headers"],
        "queryStringParameters": {"key": "a,b"},
        "requestContext": event["requestContext"],
        "pathParameters": {"id": "7"},
        "stageVariables": {"tier": "gold"},
    }
    assert event["requestContext"]["http"]["method"] == "GET"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (policy(), None),
        (policy(resource="arn:aws:execute-api:*:*:Pets/live/GET/*"), None),
        (policy(resource="*"), None),
        (policy(resource=None, NotResource="arn:aws:execute-api:*:*:Pets/live/POST/*"), None),
        (policy(Condition={"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}), None),
        (policy(Condition={"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}}), None),
        (policy(Condition={"Bool": {"aws:SecureTransport": "true"}}), None),
        (policy("Deny"), EXPLICIT),
        (policy(resource=ARN.replace("GET", "POST")), IMPLICIT),
        (policy(Action="s3:GetObject"), IMPLICIT),
        (policy(Condition={"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}), IMPLICIT),
        (policy(Condition={"SoonToBe": {"aws:New": "1"}}), IMPLICIT),
        (raised("Unauthorized"), UNAUTHORIZED),
        (raised("unauthorized"), CONFIGURATION),
        (raised("Task timed out", timed_out=True), FAILURE),
        (raised("Runtime exited", crashed=True), FAILURE),
        ({}, CONFIGURATION),
    ],
)
def test_what_an_answer_means_in_a_rest_api(answer: Any, expected: Any) -> None:
    found = admitted(match_of(TOKEN), request_of(AUTHORIZATION), function=Function(answer))
    assert (None if isinstance(found, Authorized) else told(found)) == expected


@pytest.mark.parametrize(
    ("authorizer", "answer", "expected"),
    [
        (HTTP_2, {"isAuthorized": True}, None),
        (HTTP_2, {"isAuthorized": False}, ("ACCESS_DENIED", "Forbidden", 403)),
        (HTTP_2, policy(resource="*"), None),
        (HTTP_2, {"isAuthorized": "true"}, ("AUTHORIZER_CONFIGURATION_ERROR", "Internal Server Error", 500)),
        (HTTP_1, {"isAuthorized": True}, ("AUTHORIZER_CONFIGURATION_ERROR", "Internal Server Error", 500)),
        (HTTP_1, policy("Deny", "*"), ("ACCESS_DENIED", "Forbidden", 403)),
        (HTTP_1, policy(resource="arn:other"), ("ACCESS_DENIED", "Forbidden", 403)),
        (HTTP_1, raised("Unauthorized"), ("UNAUTHORIZED", "Unauthorized", 401)),
        (HTTP_1, raised("no"), ("AUTHORIZER_CONFIGURATION_ERROR", "Internal Server Error", 500)),
    ],
)
def test_what_an_answer_means_in_an_http_api(authorizer: Authorizer, answer: Any, expected: Any) -> None:
    request = request_of(("X-Who", "me"), query="key=a")
    found = admitted(match_of(authorizer), request, api=api_of("HTTP"), function=Function(answer))
    assert (None if isinstance(found, Authorized) else told(found)) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer(b"not json"), "it returned no JSON; return a map with principalId and policyDocument"),
        (Answer(b"[" * 100_000), "it returned no JSON; return a map with principalId and policyDocument"),
        ("Allow", "it returned a text; return a map with principalId and policyDocument"),
        ({"principalId": "me"}, "it returned a map without policyDocument; return a map with"),
        ({"isAuthorized": True}, "it returned isAuthorized, which only HTTP APIs understand; return principalId"),
        ({**policy(), "principalId": None}, "principalId is missing; give it a text that says who asks"),
        ({**policy(), "principalId": True}, "principalId is a Boolean; give it a text that says who asks"),
        ({**policy(), "policyDocument": "{}"}, "policyDocument is a text; make it a map with Version and Statement"),
        ({**policy(), "policyDocument": {}}, "in policyDocument, a policy is a map with Statement"),
        (policy(Effect="allow"), "at policyDocument.Statement.0.Effect: a statement needs an Effect; use Allow or"),
        (policy(Action=None), "at policyDocument.Statement.0: a statement needs an Action"),
        (policy(resource=None), "at policyDocument.Statement.0: a statement needs a Resource"),
        ({**policy(), "context": "x"}, "context is a text; make it a map"),
        ({**policy(), "context": {"a": 1, "b": [1], "c": None}}, "in context, b is a list, c is null; use texts"),
        ({**policy(), "usageIdentifierKey": 5}, "usageIdentifierKey is a number; give it the value of an API key"),
        (raised("no database"), "raised Exception: no database; only an error with the message Unauthorized is"),
        (raised("x", timed_out=True), "took longer than its timeout"),
        (raised("Runtime exited", crashed=True), "its process ended before it answered (Exception: Runtime exited)"),
        (Answer(b"\xff", "Unhandled"), "raised error: None"),
    ],
)
def test_the_developer_is_told_what_is_wrong(answer: Any, expected: str) -> None:
    found = admitted(match_of(TOKEN), request_of(AUTHORIZATION), function=Function(answer))
    assert detail(found).startswith("authorizer Tokens: function Check")
    assert expected in detail(found)


def test_a_token_is_in_no_error() -> None:
    answer = raised("bad token 'secret-token' in Bearer secret-token")
    found = admitted(match_of(TOKEN), request_of(AUTHORIZATION), function=Function(answer))
    assert "raised Exception: bad token '(hidden)' in (hidden);" in detail(found)


@pytest.mark.parametrize(
    ("authorizer", "request_", "expected"),
    [
        (TOKEN, request_of(), "authorizer Tokens: the request has no method.request.header.Authorization"),
        (TOKEN, request_of(("authorization", "")), "the request has no method.request.header.Authorization"),
        (attrs.evolve(TOKEN, validation=r"Bearer \w{5}"), request_of(AUTHORIZATION), "the token doesn't match"),
        (
            REQUEST,
            request_of(("X-Who", "me")),
            "authorizer Requests: the request has no method.request.querystring.key",
        ),
        (REQUEST, request_of(query="key="), "no method.request.header.X-Who, method.request.querystring.key"),
    ],
)
def test_who_does_not_tell_who_they_are_is_refused_without_a_call(
    authorizer: Authorizer, request_: Any, expected: str
) -> None:
    function = Function(policy())
    found = admitted(match_of(authorizer), request_, function=function)
    assert told(found) == UNAUTHORIZED
    assert expected in detail(found)
    assert function.events == []
    assert "secret-token" not in detail(found)


@pytest.mark.parametrize(
    "source",
    [
        "$request.header.x-who",
        "$request.querystring.key",
        "$stageVariables.tier",
        "$context.routeKey",
        "$context.httpMethod",
        "$context.identity.sourceIp",
    ],
)
def test_where_an_http_api_looks(source: str) -> None:
    authorizer = attrs.evolve(HTTP_2, identity_sources=(source,))
    function = Function({"isAuthorized": True})
    request = request_of(("X-Who", "me"), query="key=me")
    assert isinstance(admitted(match_of(authorizer), request, api=api_of("HTTP"), function=function), Authorized)
    expected = {
        "$stageVariables.tier": "gold",
        "$context.routeKey": "GET /pets/{id}",
        "$context.httpMethod": "GET",
        "$context.identity.sourceIp": "127.0.0.1",
    }
    assert function.events[0][1]["identitySource"] == [expected.get(source, "me")]


@pytest.mark.parametrize("source", ["$request.header.X-None", "$context.nothing", "$stageVariables.x", "nonsense"])
def test_an_http_api_refuses_where_a_source_is_missing(source: str) -> None:
    authorizer = attrs.evolve(HTTP_2, identity_sources=(source,))
    found = admitted(match_of(authorizer), request_of(), api=api_of("HTTP"))
    assert told(found) == ("UNAUTHORIZED", "Unauthorized", 401)


def test_a_rest_api_that_keeps_no_decisions_needs_no_sources() -> None:
    authorizer = attrs.evolve(REQUEST, ttl_seconds=0)
    assert isinstance(admitted(match_of(authorizer), request_of(), function=Function(policy())), Authorized)


@pytest.mark.parametrize(
    ("authorizer", "expected"),
    [
        (attrs.evolve(TOKEN, function=None), "authorizer Tokens: its function is not in this stack"),
        (attrs.evolve(TOKEN, validation="("), "its validation expression '(' can't be used here"),
    ],
)
def test_an_authorizer_that_can_not_be_asked_is_a_failure(authorizer: Authorizer, expected: str) -> None:
    found = admitted(match_of(authorizer), request_of(AUTHORIZATION))
    assert told(found) == CONFIGURATION
    assert expected in detail(found)


def test_a_policy_is_kept_and_held_against_each_method() -> None:
    async def run() -> None:
        times = [0.0]
        function = Function({**policy(), "context": {"plan": "gold"}})
        gate = gate_of(api_of(), function, clock=lambda: times[0])
        get, post = request_of(AUTHORIZATION), request_of(AUTHORIZATION, method="POST")
        assert isinstance(await gate.admit(match_of(TOKEN), get), Authorized)
        times[0] = 299.9
        refused = await gate.admit(match_of(TOKEN), post)
        assert isinstance(refused, Refused)
        # The template of a gateway response may tell of it.
        assert refused.authorized == Authorized({"plan": "gold"}, "user-1")
        assert len(function.events) == 1
        await gate.admit(match_of(TOKEN), request_of(("Authorization", "another")))
        assert len(function.events) == 2
        times[0] = 300.0
        await gate.admit(match_of(TOKEN), get)
        assert len(function.events) == 3

    asyncio.run(run())


@pytest.mark.parametrize(
    ("authorizer", "answer"),
    [
        (attrs.evolve(TOKEN, ttl_seconds=0), policy()),
        (TOKEN, raised("Unauthorized")),
        (TOKEN, {"principalId": "me"}),
        (attrs.evolve(REQUEST, identity_sources=()), policy()),
    ],
)
def test_what_is_not_kept(authorizer: Authorizer, answer: Any) -> None:
    async def run() -> None:
        function = Function(answer)
        gate = gate_of(api_of(), function)
        for _ in range(2):
            await gate.admit(match_of(authorizer), request_of(AUTHORIZATION))
        assert len(function.events) == 2

    asyncio.run(run())


def test_a_websocket_api_asks_on_connect() -> None:
    authorizer = Authorizer("Sockets", "REQUEST", "Check", ("route.request.querystring.auth",))
    arn = "arn:aws:execute-api:eu-west-1:123456789012:Pets/live/$connect"
    match = match_of(authorizer, path="$connect")
    function = Function(policy(resource=arn))
    found = admitted(match, request_of(query="auth=me", path="/"), api=api_of("WEBSOCKET"), function=function)
    assert found == Authorized({}, "user-1")
    [(_, event)] = function.events
    assert (event["methodArn"], event["queryStringParameters"]) == (arn, {"auth": "me"})
    missing = admitted(match, request_of(path="/"), api=api_of("WEBSOCKET"))
    assert told(missing) == ("UNAUTHORIZED", "Unauthorized", 401)
