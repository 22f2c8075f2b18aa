"""Requests of the Invoke API, as values.

Source: AWS pages "Invoke" and "InvokeWithResponseStream" of the AWS Lambda API Reference, and "Lambda quotas".
"""

from __future__ import annotations

import base64
import json
from typing import Final, NoReturn

import attrs
from starlette.requests import Request

from sampy.local.lambda_api.names import Found, Names
from sampy.local.lambda_api.refusals import content, no_json, too_large, too_large_to_wait, wrong

LARGEST: Final = 6 * 1024 * 1024
"""How many bytes the event of a call may have whose answer is waited for."""
LARGEST_EVENT: Final = 1024 * 1024
"""How many bytes an event may have whose answer nobody waits for."""
LONGEST_CONTEXT: Final = 3583
"""How many bytes the client context may have, in base64."""
WAITING, EVENT, DRY_RUN = "RequestResponse", "Event", "DryRun"


@attrs.frozen
class Asked:
    """A call of a function.

    Args:
        called: What is called.
        kind: ``RequestResponse``, ``Event`` or ``DryRun``.
        payload: The event, as JSON in UTF-8.
        client_context: The client context, as JSON; None where there is none, and for calls that nobody waits for.
        tail: Whether the end of the log is wanted.
    """

    called: Found
    kind: str
    payload: bytes
    client_context: str | None
    tail: bool


async def asked(request: Request, names: Names, *kinds: str) -> Asked:
    """Return what a request asks for.

    Args:
        request: The request.
        names: Finds functions.
        kinds: The invocation types that there are.

    Raises:
        Refusal: What is wrong with it.
        ClientDisconnect: The client is gone.
    """
    called = names.find(request.path_params["name"], request.query_params.get("Qualifier"))
    kind = _one_of(request, "x-amz-invocation-type", "invocation type", kinds)
    tail = _one_of(request, "x-amz-log-type", "log type", ("None", "Tail")) == "Tail"
    context = _client_context(request.headers.get("x-amz-client-context"))
    payload = await _payload(request)
    if kind == EVENT and len(payload) > LARGEST_EVENT:
        raise too_large_to_wait(len(payload), LARGEST_EVENT)
    return Asked(called, kind, payload, None if kind == EVENT else context, tail)


def _one_of(request: Request, header: str, what: str, known: tuple[str, ...]) -> str:
    value = request.headers.get(header, known[0])
    if value not in known:
        raise wrong(f"The {what} {value} is none of {', '.join(known)}")
    return value


async def _payload(request: Request) -> bytes:
    """Return the event of a request.

    Raises:
        Refusal: It is too large, or no JSON.
    """
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            raise too_large(LARGEST)
    if not body:
        return b"{}"
    try:
        json.loads(body.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise no_json(str(error)) from None
    return bytes(body)


def _client_context(encoded: str | None) -> str | None:
    if not encoded:
        return None
    if len(encoded) > LONGEST_CONTEXT:
        raise content(f"Client context must have {LONGEST_CONTEXT} bytes in base64 at most, and not {len(encoded)}")
    try:
        context = base64.b64decode(encoded, validate=True).decode()
        is_object = isinstance(json.loads(context), dict)
    except (ValueError, RecursionError):
        is_object = False
    if not is_object:
        raise content("Client context must be an object of JSON in base64")
    return context


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no value of JSON")
