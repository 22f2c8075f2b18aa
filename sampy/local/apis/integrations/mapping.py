"""Bodies on their way to integrations and back: which mapping template is taken, and what it makes of them.

Source: AWS pages "Method request behavior for payloads without mapping templates for REST APIs in API Gateway" and
"Content type conversions in API Gateway".
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Iterable

from sampy.intrinsics import Json
from sampy.local.apis.integrations.request_parameters import Sources
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Match, Refused

JSON = "application/json"
_ANY = "$default"


def overridable(context: dict[str, Json]) -> dict[str, Json]:
    """Return ``$context`` with what templates may set, empty as yet."""
    empty: dict[str, Json] = {"requestOverride": {"header": {}, "path": {}, "querystring": {}}}
    return {**context, **empty, "responseOverride": {"header": {}}}


async def request_body(match: Match, request: Request, sources: Sources) -> bytes | Refused:
    """Return the body that an integration gets of a request.

    Args:
        match: The route that takes the request, which has an integration.
        request: The request.
        sources: Its parameters, and the ``$context`` that a template may set overrides in.
    """
    integration = match.route.integration
    assert integration is not None
    media_type = media_type_of(first(request.headers, "Content-Type")) or JSON
    body = _converted(request.body, integration.content_handling, is_binary(sources.api, media_type), match)
    if isinstance(body, Refused):
        return body
    templates = {media_type_of(name) or name: template for name, template in integration.request_templates.items()}
    name = next((name for name in (media_type, _ANY) if name in templates), None)
    if name is not None:
        return await rendered(templates[name], f"the request template for {name}", body, match, sources, asked=sources)
    passes = {"WHEN_NO_MATCH": True, "WHEN_NO_TEMPLATES": not templates}.get(integration.passthrough, False)
    if passes:
        return body
    there = f"there are templates for {', '.join(templates)}" if templates else "there is no template"
    return Refused(
        "UNSUPPORTED_MEDIA_TYPE",
        detail=at_route(match, f"no request template takes {media_type}: {there}, and nothing else is passed through"),
    )


def response_body(
    body: bytes, media_type: str, handling: str | None, match: Match, request: Request, api: Api
) -> bytes | Refused:
    """Return the body of a response of an integration, made binary or text as the API has it.

    Args:
        body: The body.
        media_type: Its media type.
        handling: How the integration response has it.
        match: The route.
        request: The request, whose Accept header tells whether the client takes it binary.
        api: The API, with its binary media types.
    """
    accepted = media_type_of(first(request.headers, "Accept"))
    binary = is_binary(api, media_type)
    if handling is None and accepted is not None and is_binary(api, accepted) != binary:
        handling = "CONVERT_TO_TEXT" if binary else "CONVERT_TO_BINARY"
    return _converted(body, handling, binary, match)


async def rendered(
    template: str, what: str, body: bytes, match: Match, sources: Sources, *, asked: Sources
) -> bytes | Refused:
    """Return what a mapping template makes of a body.

    Args:
        template: The template.
        what: What template it is, for an error.
        body: The body.
        match: The route, for an error.
        sources: What ``$context`` and ``$stageVariables`` are.
        asked: The parameters of the request.
    """
    if "$" not in template and "#" not in template:
        return template.encode()
    from sampy.local.apis.integrations.mapping_templates.faults import BodyFault, TemplateFault
    from sampy.local.apis.integrations.mapping_templates.variables import variables_of
    from sampy.local.apis.integrations.mapping_templates.velocity import render

    variables = variables_of(body, asked.by_kind(), sources.context, sources.api.stage_variables)
    try:
        return (await asyncio.to_thread(render, template, variables)).encode(errors="replace")
    except BodyFault as fault:
        why = f"Could not parse request body into json: {fault}"
        return Refused("DEFAULT_4XX", why, 400, detail=at_route(match, f"{what} reads the body: {fault}"))
    except TemplateFault as fault:
        where = "" if fault.line is None else f", line {fault.line}"
        return Refused(
            "DEFAULT_5XX", "Internal server error", 500, detail=at_route(match, f"{what}{where}: {fault.why}")
        )


def media_type_of(header: str | None) -> str | None:
    """Return the first media type of a header, without its parameters; None where there is none."""
    name = (header or "").split(",")[0].split(";")[0].strip().lower()
    return name or None


def accepted(header: str | None) -> Iterable[str]:
    """Yield the media types that an Accept header names, in their order."""
    return (name for each in (header or "").split(",") if (name := media_type_of(each)))


def is_binary(api: Api, media_type: str) -> bool:
    """Return whether bodies of a media type are binary in an API."""
    names = {each.lower() for each in api.binary_types}
    return media_type in names or "*/*" in names or f"{media_type.split('/')[0]}/*" in names


def at_route(match: Match, what: str) -> str:
    """Return a sentence for the log with the user's line before it."""
    route = match.route
    return f"{f'{route.place}: ' if route.place else ''}{route.method} {route.path}: {what}"


def _converted(body: bytes, handling: str | None, binary: bool, match: Match) -> bytes | Refused:
    if handling == "CONVERT_TO_TEXT" and binary:
        return base64.b64encode(body)
    if handling == "CONVERT_TO_BINARY" and not binary:
        try:
            return base64.b64decode(body, validate=True)
        except binascii.Error as error:
            why = f"what is to be made binary is no base64: {error}"
            return Refused("API_CONFIGURATION_ERROR", detail=at_route(match, why))
    return body
