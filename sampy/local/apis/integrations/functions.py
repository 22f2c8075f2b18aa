"""Functions that are called with what a request template makes, and whose output a response template gets.

Source: AWS pages "Set up Lambda custom integrations in API Gateway" and "Handle Lambda errors in API Gateway".
"""

from __future__ import annotations

import asyncio
import json

from sampy.local.answers import Answer, InvokeAsync
from sampy.local.apis.integrations.mapping import JSON, at_route
from sampy.local.apis.integrations.request_parameters import Sources
from sampy.local.apis.integrations.responses import Outcome
from sampy.local.apis.model import Integration, Match, Refused

_INVOCATION_TYPE = "integration.request.header.x-amz-invocation-type"
_UNFINISHED: set[asyncio.Task[Answer]] = set()  # the loop itself holds no task that nobody waits for


async def invoked(
    match: Match, integration: Integration, function: str, body: bytes, sources: Sources, invoke: InvokeAsync
) -> Outcome | Refused:
    """Return what a function comes to.

    Args:
        match: The route.
        integration: Its integration.
        function: The logical id of the function.
        body: The event, as the request template made it.
        sources: What parameters of the integration come from.
        invoke: Invokes functions.
    """
    try:
        json.loads(body or b"{}")
    except (ValueError, RecursionError) as error:
        why = f"the event that {function} would get is no JSON: {error}"
        return Refused("DEFAULT_5XX", "Internal server error", 500, detail=at_route(match, why))
    call = asyncio.create_task(_call(invoke, function, body or b"{}"))
    _UNFINISHED.add(call)  # it goes on where nobody waits for it any longer, as it does in AWS
    call.add_done_callback(_finished)
    if _is_event(integration, sources):
        return Outcome("202", (("Content-Type", JSON),))
    try:
        answer = await asyncio.wait_for(asyncio.shield(call), integration.timeout_ms / 1000)
    except TimeoutError:
        why = f"{function} took longer than the {integration.timeout_ms / 1000:g} s of its integration"
        return Refused("INTEGRATION_TIMEOUT", detail=at_route(match, why))
    return Outcome(_error_message(answer.payload) or "200", (("Content-Type", JSON),), answer.payload)


async def _call(invoke: InvokeAsync, function: str, event: bytes) -> Answer:
    return await invoke(function, event)


def _finished(call: asyncio.Task[Answer]) -> None:
    _UNFINISHED.discard(call)
    if not call.cancelled():
        call.exception()  # what nobody waits for is not reported as forgotten


def _is_event(integration: Integration, sources: Sources) -> bool:
    named = (source for name, source in integration.request_parameters.items() if name.lower() == _INVOCATION_TYPE)
    return any(sources.value(source) == "Event" for source in named)


def _error_message(payload: bytes) -> str | None:
    """Return the error message in an output; what a function returns with that name counts, too."""
    if b'"errorMessage"' not in payload:
        return None
    try:
        document = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    message = document.get("errorMessage") if isinstance(document, dict) else None
    return message if isinstance(message, str) else None
