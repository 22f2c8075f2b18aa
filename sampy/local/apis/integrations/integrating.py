"""Requests that are answered by something else than a function which gets them as they are.

Source: AWS page "Choose an API Gateway API integration type".
"""

from __future__ import annotations

from sampy.local.answers import InvokeAsync
from sampy.local.apis.context_variables import context_of
from sampy.local.apis.integrations.functions import invoked
from sampy.local.apis.integrations.http_api_proxy import passed
from sampy.local.apis.integrations.mapping import at_route, overridable, request_body
from sampy.local.apis.integrations.mock import mocked
from sampy.local.apis.integrations.request_parameters import Sources
from sampy.local.apis.integrations.responses import Outcome, response_of
from sampy.local.apis.integrations.services import acted, not_called
from sampy.local.apis.integrations.web import called, proxied
from sampy.local.apis.messages import Request, Response
from sampy.local.apis.model import Api, Authorized, Match, Refused


async def integrate(
    api: Api, match: Match, request: Request, authorized: Authorized | None, invoke: InvokeAsync
) -> Response | Refused:
    """Return the response to a request of which a route's integration is no Lambda proxy.

    That is ``MOCK``, ``HTTP`` and ``HTTP_PROXY``, and ``AWS``, which calls a function of the stack or a service. An
    HTTP API that calls a service itself is refused, and so is a service where no fake AWS is there.

    Args:
        api: The API.
        match: The route that takes the request.
        request: The request.
        authorized: Who asks; None where nobody knows.
        invoke: Invokes functions of the stack.
    """
    integration = match.route.integration
    if integration is None:
        why = "it has no integration"
        return Refused("API_CONFIGURATION_ERROR", detail=at_route(match, why))
    context = overridable(context_of(api, match, request, authorized))
    sources = Sources.of(api, match, request, context)
    if api.kind == "HTTP":
        if integration.type != "HTTP_PROXY":
            return not_called(match, integration.uri or f"the integration of type {integration.type}")
        return await passed(match, request, integration, sources)
    outcome: Outcome | Refused
    match integration.type:
        case "HTTP_PROXY":
            return await proxied(match, request, integration, sources)
        case "HTTP":
            outcome = await called(match, request, integration, sources)
        case "MOCK":
            body = await request_body(match, request, sources)
            outcome = body if isinstance(body, Refused) else mocked(match, body)
        case _ if integration.function is not None:
            body = await request_body(match, request, sources)
            if isinstance(body, Refused):
                return body
            outcome = await invoked(match, integration, integration.function, body, sources, invoke)
        case _:
            outcome = await acted(match, request, integration, sources)
    return outcome if isinstance(outcome, Refused) else await response_of(match, request, sources, outcome)
