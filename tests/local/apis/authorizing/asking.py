"""APIs, routes, requests and functions for the tests of authorizers, each with what a test doesn't care about."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sampy.local.answers import Answer
from sampy.local.apis.authorizing import Gate, KeySets
from sampy.local.apis.messages import Headers, Request
from sampy.local.apis.model import Api, ApiKey, Authorized, Authorizer, Integration, Kind, Match, Refused, Route

NOW = datetime(2026, 3, 4, 19, 15, 17, tzinfo=UTC)
TOKEN = Authorizer("Tokens", "TOKEN", "Check", ("method.request.header.Authorization",))
ARN = "arn:aws:execute-api:eu-west-1:123456789012:Pets/live/GET/pets/7"
ANSWERS: dict[str, Any] = {"Allow": "user-1", "Deny": "user-2"}


def api_of(kind: Kind = "REST", *, keys: tuple[ApiKey, ...] = (), source: Any = "HEADER") -> Api:
    stage = "$default" if kind == "HTTP" else "live"
    return Api("Pets", kind, "Pets", stage, (), stage_variables={"tier": "gold"}, api_keys=keys, key_source=source)


def match_of(
    authorizer: Authorizer | None, *, scopes: tuple[str, ...] = (), api_key: bool = False, path: str = "/pets/{id}"
) -> Match:
    route = Route("GET", path, Integration("AWS_PROXY", "List"), authorizer, scopes, api_key)
    return Match(route, {"id": "7"})


def request_of(*headers: tuple[str, str], query: str = "", path: str = "/pets/7", method: str = "GET") -> Request:
    all_headers: Headers = (("Host", "localhost:3000"), *headers)
    return Request(method, path, query, all_headers, b"a body", "127.0.0.1", NOW, "request-1")


def policy(effect: str = "Allow", resource: Any = ARN, **others: Any) -> dict[str, Any]:
    statement = {"Effect": effect, "Action": "execute-api:Invoke", "Resource": resource, **others}
    document = {"Version": "2012-10-17", "Statement": [{key: value for key, value in statement.items() if value}]}
    return {"principalId": ANSWERS[effect], "policyDocument": document}


class Function:
    """A function that answers the same each time, and remembers its events.

    Args:
        answer: What it returns, or an error.
    """

    def __init__(self, answer: object = None) -> None:
        self.answer = answer if isinstance(answer, Answer) else Answer(json.dumps(answer).encode())
        self.events: list[tuple[str, Any]] = []

    async def __call__(self, name: str, payload: bytes) -> Answer:
        self.events.append((name, json.loads(payload)))
        return self.answer


def raised(message: str, **others: bool) -> Answer:
    payload = json.dumps({"errorType": "Exception", "errorMessage": message, "stackTrace": []}).encode()
    return Answer(payload, "Unhandled", **others)


def gate_of(
    api: Api, function: Function, keys: KeySets | None = None, clock: Callable[[], float] = lambda: 0.0
) -> Gate:
    return Gate(api, function, keys or KeySets(), region="eu-west-1", clock=clock)


def admitted(
    match: Match,
    request: Request,
    *,
    api: Api | None = None,
    function: Function | None = None,
    keys: KeySets | None = None,
) -> Authorized | Refused | None:
    return asyncio.run(gate_of(api or api_of(), function or Function(), keys).admit(match, request))


def told(refused: Authorized | Refused | None) -> tuple[str, str | None, int | None]:
    """Return the type, the message and the status of a refusal."""
    assert isinstance(refused, Refused), refused
    return refused.type, refused.message, refused.status


def detail(refused: Authorized | Refused | None) -> str:
    assert isinstance(refused, Refused), refused
    return refused.detail or ""


def claims(**others: object) -> Mapping[str, Any]:
    began = int(NOW.timestamp())
    return {"iss": "https://issuer.example.com/", "aud": "pets", "iat": began - 60, "exp": began + 60, **others}
