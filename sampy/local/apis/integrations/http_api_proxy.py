"""Integrations of HTTP APIs that pass requests on to a web server, with the parameters that are changed on the way.

Source: AWS pages "Create HTTP proxy integrations for HTTP APIs" and "Transform API requests and responses for HTTP
APIs in API Gateway".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, urlsplit, urlunsplit

from sampy.local.apis.context_variables import variable
from sampy.local.apis.integrations.mapping import at_route
from sampy.local.apis.integrations.outgoing import Outgoing, Unfilled, outgoing, passed_on, without
from sampy.local.apis.integrations.request_parameters import Sources, in_body
from sampy.local.apis.integrations.web import answered
from sampy.local.apis.messages import Headers, Request, Response, first, values
from sampy.local.apis.model import Integration, Match, Refused

_EMBEDDED = re.compile(r"\$\{([^{}]+)\}")


async def passed(match: Match, request: Request, integration: Integration, sources: Sources) -> Response | Refused:
    """Return the answer of a web server to a request of an HTTP API.

    Args:
        match: The route.
        request: The request.
        integration: Its integration.
        sources: What parameters of the integration come from.
    """
    if not integration.uri.startswith(("http://", "https://")):
        why = f"sampy calls http:// and https:// addresses only, and not {integration.uri or 'a private integration'}"
        return Refused("INTEGRATION_FAILURE", "Not Implemented", 501, detail=at_route(match, why))
    method = request.method if integration.method in ("", "ANY") else integration.method
    try:
        sent = outgoing(method, integration.uri, match.path_parameters, sources.api.stage_variables)
    except Unfilled as missing:
        why = f"the URL {integration.uri} has {{{missing}}} in it, which is no path parameter of the route"
        return Refused("INTEGRATION_FAILURE", detail=at_route(match, why))
    sent.query += sources.query
    host = first(request.headers, "Host") or "localhost"
    forwarded = ("Forwarded", f"for={request.source_ip};host={host};proto=http")
    sent.headers = [*passed_on(request.headers), forwarded]
    sent.body = request.body
    _change(sent, integration.request_parameters, request, sources)
    answer = await answered(match, integration, sent)
    if isinstance(answer, Refused):
        return answer
    return changed(answer, integration, sources)


def changed(answer: Response, integration: Integration, sources: Sources) -> Response:
    """Return an answer with what the response parameters of its status change in it.

    Args:
        answer: The answer of the integration.
        integration: The integration.
        sources: What parameters of the request are.
    """
    status, headers = answer.status, passed_on(answer.headers)
    for chosen in integration.responses:
        if str(answer.status) not in (chosen.pattern, str(chosen.status)):
            continue
        for key, source in chosen.parameters.items():
            action, _, target = key.partition(":")
            value = _value(source, "response", sources, answer.headers, answer.body)
            if target == "statuscode":
                status = int(value) if value and value.isdecimal() else status
            else:
                headers = _with(headers, action, target.removeprefix("header."), value)
        break
    return Response(status, tuple(headers), answer.body)


def _change(sent: Outgoing, parameters: Mapping[str, str], request: Request, sources: Sources) -> None:
    for key, source in parameters.items():
        action, _, target = key.partition(":")
        value = _value(source, "request", sources, request.headers, request.body)
        kind, _, name = target.partition(".")
        if kind == "header":
            sent.headers = _with(sent.headers, action, name, value)
        elif kind == "path" and value is not None:
            parts = urlsplit(sent.url)
            path = quote(value if value.startswith("/") else f"/{value}", safe="/!$&'()*+,;=:@%")
            sent.url = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
        elif kind == "querystring":
            if action != "append":
                sent.query = [pair for pair in sent.query if pair[0] != name]
            if action != "remove" and value is not None:
                sent.query.append((name, value))


def _with(headers: list[tuple[str, str]], action: str, name: str, value: str | None) -> list[tuple[str, str]]:
    if action == "remove":
        return without(headers, name)
    if value is None:
        return headers
    if action == "append":
        before = [each for key, each in headers if key.lower() == name.lower()]
        value = ",".join([*before, value])
    return [*without(headers, name), (name, value)]


def _value(source: str, scope: str, sources: Sources, headers: Headers, body: bytes) -> str | None:
    """Return what a value stands for: ``$request.header.x``, a text with ``${...}`` in it, or itself."""
    if source.startswith("$") and not source.startswith("${"):
        return _selected(source[1:], scope, sources, headers, body)
    return _EMBEDDED.sub(lambda found: _selected(found[1], scope, sources, headers, body) or "", source)


def _selected(way: str, scope: str, sources: Sources, headers: Headers, body: bytes) -> str | None:
    start, _, rest = way.partition(".")
    if start == "context":
        return variable(sources.context, rest)
    if start == "stageVariables":
        return sources.api.stage_variables.get(rest)
    kind, _, name = rest.partition(".")
    if start == "response" and scope == "response":
        return _part(kind, name, headers, body)
    if start != "request":
        return None
    if kind == "path":
        return sources.path.get(name) if name else variable(sources.context, "path")
    if kind == "querystring":
        return ",".join(value for key, value in sources.query if key == name) or None
    return _part(kind, name, sources.headers, sources.body)


def _part(kind: str, name: str, headers: Headers, body: bytes) -> str | None:
    if kind == "header":
        return ",".join(values(headers, name)) or None
    return in_body(body, name) if kind == "body" else None
