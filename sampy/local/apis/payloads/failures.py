"""Why a function gave no response, for the client in few words and for the developer in all.

Source: AWS pages "Handle Lambda errors in API Gateway" and "Gateway response types for API Gateway".
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sampy.local.answers import Answer
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Match, Refused


def malformed(api: Api, match: Match, request: Request, faults: Sequence[str]) -> Refused:
    """Return the refusal for an answer that is no response.

    Args:
        api: The API.
        match: The route.
        request: The request.
        faults: What is wrong with the answer, each as a clause: ``its `body` is a number, and has to be text``.
    """
    return _refused(api, f"{_where(match)} answered {_asked(request)} with no response: {'; '.join(faults)}")


def failed(api: Api, match: Match, request: Request, answer: Answer) -> Refused:
    """Return the refusal for a function that ended with an error, was ended, or ended before it answered."""
    if answer.timed_out:
        what = "took longer than its Timeout; give it more time, or let it do less"
    elif answer.crashed:
        what = "ended before it answered; its log may tell why"
    else:
        what = f"failed: {_error(answer.payload)}"
    return _refused(api, f"{_where(match)} {what} ({_asked(request)})")


def unconvertible(api: Api, match: Match, request: Request) -> Refused:
    """Return the refusal for a body that is said to be Base64 and isn't."""
    detail = (
        f"{_where(match)} answered {_asked(request)} with no response: "
        "`isBase64Encoded` is true and its `body` is no Base64"
    )
    if api.kind == "REST":
        return Refused("API_CONFIGURATION_ERROR", "Internal server error", 500, detail)
    return _refused(api, detail)


def integration_timeout(api: Api, match: Match, request: Request) -> Refused:
    """Return the refusal for an integration that took longer than API Gateway waits."""
    integration = match.route.integration
    seconds = (integration.timeout_ms if integration is not None else 0) / 1000
    detail = f"{_where(match)} took longer than the {seconds:g} s that API Gateway waits ({_asked(request)})"
    if api.kind == "REST":
        return Refused("INTEGRATION_TIMEOUT", "Endpoint request timed out", 504, detail)
    return Refused("INTEGRATION_TIMEOUT", "Service Unavailable", 503, detail)


def _refused(api: Api, detail: str) -> Refused:
    """Return what clients see of any error of a function.

    REST APIs answer with their gateway response for errors without a type of their own.
    """
    if api.kind == "REST":
        return Refused("DEFAULT_5XX", "Internal server error", 502, detail)
    return Refused("DEFAULT_5XX", "Internal Server Error", 500, detail)


def _where(match: Match) -> str:
    integration = match.route.integration
    name = integration.function if integration is not None else None
    place = f"{match.route.place}: " if match.route.place is not None else ""
    return f"{place}the function {name}" if name is not None else f"{place}its function"


def _asked(request: Request) -> str:
    return f"{request.method} {request.path}"


def _error(payload: bytes) -> str:
    """Return what a function says of its error: ``KeyError: 'name'``."""
    try:
        document = json.loads(payload)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        return payload[:200].decode("utf-8", "replace") or "it said nothing"
    told = (document.get("errorType"), document.get("errorMessage"))
    return ": ".join(str(each) for each in told if each) or "it said nothing"
