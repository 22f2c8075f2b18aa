"""Responses of REST APIs, made of what an integration came to.

Source: AWS pages "Set up an integration response in API Gateway" and "Override your API's request and response
parameters and status codes for REST APIs in API Gateway".
"""

from __future__ import annotations

import attrs

from sampy.intrinsics import Json
from sampy.local.apis.integrations.mapping import (
    JSON,
    accepted,
    at_route,
    media_type_of,
    rendered,
    response_body,
)
from sampy.local.apis.integrations.request_parameters import Sources
from sampy.local.apis.messages import Headers, Request, Response, first
from sampy.local.apis.model import IntegrationResponse, Match, Refused

_PATTERN_SECONDS = 1.0


@attrs.frozen
class Outcome:
    """What an integration came to.

    Args:
        selection: What the patterns of integration responses are held against: a status code, or an error message.
        headers: Its headers.
        body: Its body.
    """

    selection: str
    headers: Headers = ()
    body: bytes = b""


async def response_of(match: Match, request: Request, asked: Sources, outcome: Outcome) -> Response | Refused:
    """Return the response to a request that has been integrated.

    Args:
        match: The route that takes the request, which has an integration.
        request: The request.
        asked: Its parameters, with the ``$context`` of the request template.
        outcome: What the integration came to.
    """
    assert match.route.integration is not None
    chosen = _chosen(match.route.integration.responses, outcome.selection)
    if isinstance(chosen, str) or chosen is None:
        why = chosen or f"no integration response takes {outcome.selection!r}, and none is the default"
        return Refused("API_CONFIGURATION_ERROR", detail=at_route(match, why))
    answered = attrs.evolve(asked, path={}, query=(), headers=outcome.headers, body=outcome.body)
    headers = {
        name.removeprefix("method.response.header."): value
        for name, source in chosen.parameters.items()
        if (value := answered.value(source)) is not None
    }
    media_type = media_type_of(first(outcome.headers, "Content-Type")) or JSON
    body = response_body(outcome.body, media_type, chosen.content_handling, match, request, asked.api)
    if isinstance(body, Refused):
        return body
    name = _template(chosen, request)
    if name is not None:
        what = f"the response template for {name} of status {chosen.status}"
        body = await rendered(chosen.templates[name], what, body, match, asked, asked=asked)
        if isinstance(body, Refused):
            return body
        media_type = name
    status, overridden = _overrides(asked.context)
    made = layered({"Content-Type": media_type}, headers, overridden)
    return Response(status or chosen.status, made, body)


def _chosen(responses: tuple[IntegrationResponse, ...], selection: str) -> IntegrationResponse | str | None:
    """Return the integration response whose pattern takes all of a text, or the default; a text for a bad pattern."""
    import regex

    for each in responses:
        try:
            if each.pattern and regex.fullmatch(each.pattern, selection, timeout=_PATTERN_SECONDS):
                return each
        except (regex.error, TimeoutError) as error:
            return f"the pattern {each.pattern!r} of status {each.status} can't be used: {error}"
    return next((each for each in responses if not each.pattern), None)


def _template(chosen: IntegrationResponse, request: Request) -> str | None:
    """Return the media type whose template is taken: what the client accepts, or JSON, or the first."""
    wanted = [*accepted(first(request.headers, "Accept")), JSON]
    return next((name for name in wanted if name in chosen.templates), next(iter(chosen.templates), None))


def _overrides(context: dict[str, Json]) -> tuple[int | None, dict[str, str]]:
    override = context.get("responseOverride")
    if not isinstance(override, dict):
        return None, {}
    status, headers = override.get("status"), override.get("header")
    number = int(status) if isinstance(status, int) or (isinstance(status, str) and status.isdecimal()) else 0
    texts = {str(name): str(value) for name, value in headers.items()} if isinstance(headers, dict) else {}
    return (number if 100 <= number < 600 else None), texts


def layered(*layers: dict[str, str]) -> Headers:
    """Return headers of which the later ones win, in whatever case their names are."""
    made: dict[str, tuple[str, str]] = {}
    for layer in layers:
        made |= {name.lower(): (name, value) for name, value in layer.items()}
    return tuple(made.values())
