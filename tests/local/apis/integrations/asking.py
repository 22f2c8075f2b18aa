"""APIs, routes and requests for tests, each with what a test doesn't care about filled in."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import attrs

from sampy.errors import Place
from sampy.local.answers import Answer
from sampy.local.apis.integrations import integrate
from sampy.local.apis.messages import Headers, Request, Response
from sampy.local.apis.model import (
    Api,
    Authorized,
    Integration,
    IntegrationResponse,
    IntegrationType,
    Match,
    Refused,
    Route,
    Validation,
)

DEFAULT = IntegrationResponse(200)
REST = Api("Pets", "REST", "Pets", "Prod", (), stage_variables={"color": "red"})
HTTP = attrs.evolve(REST, kind="HTTP", stage="$default")


def request(
    method: str = "GET", path: str = "/pets/7", query: str = "", body: bytes | str = b"", **headers: str
) -> Request:
    """Return a request; a header ``content_type`` is ``content-type``."""
    sent: Headers = (("Host", "localhost:3000"), *((name.replace("_", "-"), value) for name, value in headers.items()))
    content = body.encode() if isinstance(body, str) else body
    received = datetime(2020, 3, 4, 19, 15, 17, tzinfo=UTC)
    return Request(method, path, query, sent, content, "127.0.0.1", received, "id-1")


def matched(
    integration: Integration | None = None, parameters: Mapping[str, str] | None = None, **fields: Any
) -> Match:
    """Return a route that takes a request of a pet, with its path parameters."""
    route = Route("ANY", "/pets/{id}", integration, place=Place("stacks/pets.py", 12), **fields)
    return Match(route, {"id": "7"} if parameters is None else parameters)


def validated(validation: Validation, parameters: Mapping[str, str] | None = None) -> Match:
    return matched(None, parameters, validation=validation)


def integration(type: IntegrationType, *responses: IntegrationResponse, **fields: Any) -> Integration:
    return Integration(type, responses=responses or (DEFAULT,), **fields)


async def nobody(function: str, event: bytes) -> Answer:
    raise AssertionError(f"{function} is not to be invoked")


class Invoked:
    """Takes the invocations of functions, and answers all of them alike."""

    def __init__(self, payload: object = None, *, error: bool = False, seconds: float = 0) -> None:
        self.answer = Answer(json.dumps(payload).encode(), "Unhandled" if error else None)
        self.seconds = seconds
        self.calls: list[tuple[str, Any]] = []

    async def __call__(self, function: str, event: bytes) -> Answer:
        self.calls.append((function, json.loads(event)))
        await asyncio.sleep(self.seconds)
        return self.answer


def integrated(
    given: Integration,
    asked: Request | None = None,
    invoke: Any = nobody,
    *,
    api: Api = REST,
    parameters: Mapping[str, str] | None = None,
    authorized: Authorized | None = None,
) -> Response | Refused:
    return asyncio.run(integrate(api, matched(given, parameters), asked or request(), authorized, invoke))


def answered(*arguments: Any, **named: Any) -> Response:
    response = integrated(*arguments, **named)
    assert isinstance(response, Response), response
    return response


def refused(*arguments: Any, **named: Any) -> Refused:
    response = integrated(*arguments, **named)
    assert isinstance(response, Refused), response
    return response
