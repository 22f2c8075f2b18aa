"""Integrations of REST APIs that call a web server: ``HTTP`` with mapping templates, ``HTTP_PROXY`` without them.

Source: AWS pages "HTTP integrations for REST APIs in API Gateway", "Parameter mapping source reference for REST APIs in
API Gateway" and "Amazon API Gateway important notes", for the headers that are given other names.
"""

from __future__ import annotations

from sampy.local.apis.integrations.mapping import at_route, request_body
from sampy.local.apis.integrations.outgoing import Outgoing, Unfilled, outgoing, passed_on, without
from sampy.local.apis.integrations.request_parameters import Sources, mapped
from sampy.local.apis.integrations.responses import Outcome
from sampy.local.apis.integrations.sending import OF_ONE_HOP, NotAnswered, send
from sampy.local.apis.messages import Headers, Request, Response, first, values
from sampy.local.apis.model import Integration, Match, Refused

_RENAMED = ("connection", "content-length", "date", "server", "www-authenticate", "x-amzn-requestid")
_DEFAULT_TYPE = ("Content-Type", "application/json")


async def called(match: Match, request: Request, integration: Integration, sources: Sources) -> Outcome | Refused:
    """Return what a web server answers to what the request template makes.

    Args:
        match: The route.
        request: The request.
        integration: Its integration.
        sources: What parameters of the integration come from.
    """
    body = await request_body(match, request, sources)
    if isinstance(body, Refused):
        return body
    sent = _request(match, request, integration, sources)
    if isinstance(sent, Refused):
        return sent
    headers = [(name, value) for name in ("Accept", "Content-Type") for value in values(request.headers, name)]
    sent.headers = [*without(headers, *(name for name, _ in sent.headers)), *sent.headers]
    sent.body = body
    answer = await answered(match, integration, sent)
    return answer if isinstance(answer, Refused) else Outcome(str(answer.status), answer.headers, answer.body)


async def proxied(match: Match, request: Request, integration: Integration, sources: Sources) -> Response | Refused:
    """Return the answer of a web server to the request as it came.

    Args:
        match: The route.
        request: The request.
        integration: Its integration.
        sources: What parameters of the integration come from.
    """
    sent = _request(match, request, integration, sources)
    if isinstance(sent, Refused):
        return sent
    own, own_query = sent.headers, {name for name, _ in sent.query}
    sent.query = [*(pair for pair in sources.query if pair[0] not in own_query), *sent.query]
    sent.headers = [*without(passed_on(sources.headers), *(name for name, _ in own)), *own]
    sent.body = request.body
    answer = await answered(match, integration, sent)
    if isinstance(answer, Refused):
        return answer
    return Response(answer.status, renamed(answer.headers), answer.body)


async def answered(match: Match, integration: Integration, sent: Outgoing) -> Response | Refused:
    """Return the answer of a web server to a request; a refusal where there is none in time.

    Args:
        match: The route.
        integration: Its integration.
        sent: The request.
    """
    seconds = integration.timeout_ms / 1000
    try:
        return await send(sent.method, sent.address, sent.headers, sent.body, seconds)
    except TimeoutError:
        why = f"{sent.url} took longer than the {seconds:g} s of its integration"
        return Refused("INTEGRATION_TIMEOUT", detail=at_route(match, why))
    except NotAnswered as error:
        return Refused("INTEGRATION_FAILURE", detail=at_route(match, str(error)))


def renamed(headers: Headers) -> Headers:
    """Return the headers of a backend as a REST API passes them on: with those that it sends itself renamed."""
    kept = [
        (f"x-amzn-Remapped-{name}" if name.lower() in _RENAMED else name, value)
        for name, value in headers
        if name.lower() in _RENAMED or name.lower() not in OF_ONE_HOP
    ]
    return tuple(kept if first(headers, "Content-Type") else [_DEFAULT_TYPE, *kept])


def _request(match: Match, request: Request, integration: Integration, sources: Sources) -> Outgoing | Refused:
    """Return the request with the parameters that are mapped to it, and those that a template has set."""
    parameters = mapped(integration, sources)
    method = request.method if integration.method in ("", "ANY") else integration.method
    try:
        made = outgoing(method, integration.uri, parameters["path"], sources.api.stage_variables)
    except Unfilled as missing:
        why = (
            f"the URL {integration.uri} has {{{missing}}} in it, and no request parameter "
            f"integration.request.path.{missing} says what that is"
        )
        return Refused("API_CONFIGURATION_ERROR", detail=at_route(match, why))
    for name, value in parameters["querystring"].items():
        made.set_query(name, value)
    made.headers = [
        ("User-Agent", f"AmazonAPIGateway_{sources.api.logical_id}"),
        ("x-amzn-apigateway-api-id", sources.api.logical_id),
    ]
    for name, value in parameters["header"].items():
        made.set_header(name, value)
    return made
