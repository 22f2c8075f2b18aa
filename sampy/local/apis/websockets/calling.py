"""What the routes of a WebSocket API call, and what that comes to.

Source: AWS pages "Set up an integration request in a WebSocket API" and "Set up route responses for WebSocket APIs in
API Gateway".
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping

import attrs

from sampy.errors import ProblemsError
from sampy.intrinsics import Json
from sampy.local.answers import InvokeAsync
from sampy.local.apis.integrations import integrate
from sampy.local.apis.messages import Request, Response
from sampy.local.apis.model import Api, Authorized, Match, Refused
from sampy.local.apis.payloads import integration_timeout, proxy_response

_DONE = Response(200)


async def call(
    api: Api,
    match: Match,
    request: Request,
    event: Mapping[str, Json],
    authorized: Authorized | None,
    invoke: InvokeAsync,
) -> Response | Refused:
    """Return what the integration of a route comes to.

    Args:
        api: The API.
        match: The route.
        request: The request that opened the connection, with the message as its body.
        event: The event for a function.
        authorized: Who opened the connection.
        invoke: Invokes functions.
    """
    integration = match.route.integration
    if integration is None:
        return _DONE
    # A WebSocket API reads what a function answers, and maps what others do, as a REST API does.
    like_rest = attrs.evolve(api, kind="REST")
    try:
        async with asyncio.timeout(integration.timeout_ms / 1000):
            if integration.type != "AWS_PROXY" or integration.function is None:
                return await integrate(like_rest, match, request, authorized, invoke)
            payload = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
            answer = await invoke(integration.function, payload.encode("utf-8", "replace"))
    except TimeoutError:
        return integration_timeout(like_rest, match, request)
    except ProblemsError as error:
        return Refused("API_CONFIGURATION_ERROR", status=500, detail="; ".join(each.message for each in error.problems))
    return proxy_response(like_rest, match, request, answer)
