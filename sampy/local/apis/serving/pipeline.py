"""The way of a request through an API: route, CORS, authorizer, validation, integration, and the response.

Source: AWS pages "Amazon API Gateway important notes", "Set up Lambda proxy integrations in API Gateway", "Working with
AWS Lambda proxy integrations for HTTP APIs" and "Configure CORS for HTTP APIs in API Gateway".
"""

from __future__ import annotations

import asyncio
import json
import time
import traceback
from collections.abc import Callable
from typing import TypeAlias

import attrs

from sampy.errors import ProblemsError
from sampy.local.answers import InvokeAsync
from sampy.local.apis.authorizing import Gate
from sampy.local.apis.cors import preflight, with_cors
from sampy.local.apis.integrations import integrate
from sampy.local.apis.messages import Request, Response
from sampy.local.apis.model import Api, Authorized, Integration, Match, Refused
from sampy.local.apis.payloads import integration_timeout, proxy_event, proxy_response
from sampy.local.apis.refusing import refusal
from sampy.local.apis.routing import Router
from sampy.local.apis.validating import validate

LONGEST_EVENT = 6 * 1024 * 1024 + 100
"""How many bytes an event may have. Source: the message of Lambda's RequestEntityTooLargeException says 6,291,556."""
# Making one takes as long as what it does.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@attrs.frozen
class Exchange:
    """A request and what it was answered with, as the log tells of it: nothing that may be secret.

    Args:
        method: The method.
        path: The path, without the query.
        status: The status of the response.
        milliseconds: How long it took.
        function: The logical id of the function that its route calls; None where it calls none.
        detail: What the developer should know of it, and the client shouldn't.
    """

    method: str
    path: str
    status: int
    milliseconds: float
    function: str | None = None
    detail: str | None = None


Report: TypeAlias = Callable[[Exchange], None]
"""Is told of each request that was answered."""


@attrs.frozen
class Served:
    """An API with all that it takes to serve it.

    Args:
        api: The API.
        router: Finds its routes.
        gate: Asks its authorizers.
        invoke: Invokes functions.
        report: Is told of each request.
    """

    api: Api
    router: Router
    gate: Gate
    invoke: InvokeAsync
    report: Report


@attrs.define
class _Way:
    """How far a request has come.

    Args:
        match: Its route, once that is known.
        authorized: Who asks, once that is known.
    """

    match: Match | None = None
    authorized: Authorized | None = None


async def answer(served: Served, request: Request) -> Response:
    """Answer a request of a REST or an HTTP API, and report it."""
    started = time.perf_counter()
    api, way = served.api, _Way()
    allowed = preflight(api, request)
    if allowed is not None:
        served.report(Exchange(request.method, request.path, allowed.status, _since(started), detail="CORS"))
        return allowed
    try:
        outcome = await _outcome(served, request, way)
    except ProblemsError as error:
        # The route names a function that isn't there any more, or that can't be run.
        outcome = Refused("API_CONFIGURATION_ERROR", status=500, detail=_flat(error))
    except Exception:  # one request that sampy can't answer must not end the others
        outcome = Refused("DEFAULT_5XX", status=500, detail=f"this is a defect of sampy:\n{traceback.format_exc()}")
    detail = None
    if isinstance(outcome, Refused):
        detail = outcome.detail
        outcome = refusal(api, way.match, request, outcome, outcome.authorized or way.authorized)
    outcome = with_cors(api, request, outcome)
    integration = way.match.route.integration if way.match is not None else None
    function = integration.function if integration is not None else None
    served.report(Exchange(request.method, request.path, outcome.status, _since(started), function, detail))
    return outcome


async def _outcome(served: Served, request: Request, way: _Way) -> Response | Refused:
    api = served.api
    match = served.router.match(request.method, request.path)
    if isinstance(match, Refused):
        return match
    way.match = match
    admitted = await served.gate.admit(match, request)
    if isinstance(admitted, Refused):
        return admitted
    way.authorized = admitted
    if api.kind == "REST":
        invalid = validate(api, match, request)
        if invalid is not None:
            return invalid
    integration = match.route.integration
    if integration is None:
        return _nothing_to_call(api, match)
    if integration.type == "AWS_PROXY" and integration.function is not None:
        return await _proxied(served, match, request, admitted, integration, integration.function)
    return await integrate(api, match, request, admitted, served.invoke)


async def _proxied(
    served: Served, match: Match, request: Request, authorized: Authorized | None, integration: Integration, name: str
) -> Response | Refused:
    event = proxy_event(served.api, match, request, authorized)
    payload = _ENCODER.encode(event).encode("utf-8", "replace")
    if len(payload) > LONGEST_EVENT:
        detail = f"the event would have {len(payload):,} bytes, and a function takes {LONGEST_EVENT:,}"
        message = "Request Entity Too Large" if served.api.kind == "HTTP" else "Request Too Long"
        return Refused("REQUEST_TOO_LARGE", message, 413, detail)
    try:
        async with asyncio.timeout(integration.timeout_ms / 1000):
            answered = await served.invoke(name, payload)
    except TimeoutError:
        return integration_timeout(served.api, match, request)
    return proxy_response(served.api, match, request, answered)


def _nothing_to_call(api: Api, match: Match) -> Refused:
    detail = f"the route {match.route.method} {match.route.path} has no integration"
    if api.kind == "HTTP":
        return Refused("NOT_FOUND", "Not Found", 404, detail)
    return Refused("API_CONFIGURATION_ERROR", status=500, detail=detail)


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _flat(error: ProblemsError) -> str:
    return "; ".join(problem.message for problem in error.problems)
