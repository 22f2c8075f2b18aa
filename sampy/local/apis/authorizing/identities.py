"""Where an authorizer finds who asks.

REST APIs write ``method.request.header.Authorization``, WebSocket APIs ``route.request.header.Auth``, HTTP APIs
``$request.header.Authorization``; ``context`` and ``stageVariables`` have a dollar sign before them in HTTP APIs.

Source: AWS pages "AWS::ApiGateway::Authorizer" and "Control access to HTTP APIs with AWS Lambda authorizers".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from sampy.intrinsics import Json
from sampy.local.apis.messages import Request, first, values
from sampy.local.apis.model import Api, Authorizer
from sampy.local.apis.payloads.parameters import query_values
from sampy.secrets import HIDDEN

TOKEN_SOURCE = "method.request.header.Authorization"
"""Where a token is looked for, where an authorizer doesn't tell."""
_SOURCE = re.compile(
    r"\$?(?:(?:method|route)\.)?"
    r"(?P<kind>request\.(?:multivalue)?(?:header|querystring)|context|stageVariables)\.(?P<name>.+)"
)
_SHORTEST_SECRET = 4
_PATIENCE = 1.0
"""How many seconds an expression may take."""


def identity(
    authorizer: Authorizer, api: Api, request: Request, context: Mapping[str, Json]
) -> tuple[tuple[str, str | None], ...]:
    """Return what a request has at each identity source of an authorizer.

    Args:
        authorizer: The authorizer.
        api: Its API.
        request: The request.
        context: The variables of ``$context``.

    Returns:
        The sources with what is there; None where there is nothing, or an empty text.
    """
    return tuple((source, at_source(source, api, request, context) or None) for source in authorizer.identity_sources)


def bearer(authorizer: Authorizer, api: Api, request: Request, context: Mapping[str, Json]) -> str | None:
    """Return the token at the identity source of an authorizer, without ``Bearer``; None where there is none."""
    sources = authorizer.identity_sources or (TOKEN_SOURCE,)
    found = next((text for each in sources if (text := at_source(each, api, request, context))), None)
    if found is None:
        return None
    scheme, _, rest = found.strip().partition(" ")
    return (rest.strip() if scheme.lower() == "bearer" else found.strip()) or None


def at_source(source: str, api: Api, request: Request, context: Mapping[str, Json]) -> str | None:
    """Return what a request has at one identity source; None where there is nothing, or no such source."""
    found = _SOURCE.fullmatch(source.strip())
    if found is None:
        return None
    name = found["name"]
    if found["kind"] == "context":
        return _variable(name, context)
    if found["kind"] == "stageVariables":
        return api.stage_variables.get(name)
    if found["kind"].endswith("header"):
        several = [*values(request.headers, name)]
    else:
        several = query_values(request.query, semicolons=api.kind == "REST").get(name, [])
    if not several:
        return None
    return ",".join(several) if api.kind == "HTTP" or "multivalue" in found["kind"] else several[-1]


def _variable(name: str, context: Mapping[str, Json]) -> str | None:
    """Return a variable of ``$context`` as text: ``httpMethod``, ``identity.sourceIp``."""
    value: Json = dict(context)
    for step in name.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, str) else None if value is None or isinstance(value, dict | list) else str(value)


def fits(pattern: str, text: str) -> bool | None:
    """Return whether all of a text matches the validation expression of an authorizer.

    None where it is no expression, or takes longer than a request should.
    """
    import regex

    try:
        return regex.fullmatch(pattern, text, timeout=_PATIENCE) is not None
    except (regex.error, TimeoutError):
        return None


def presented(authorizer: Authorizer, request: Request, known: Iterable[str | None]) -> Sequence[str]:
    """Return what of a request is a secret of who asks: what is at identity sources, and in ``Authorization``."""
    texts = [text for text in (*known, first(request.headers, "Authorization")) if text]
    parts = (part for text in texts for part in (text, *text.split()))
    secret = {part for part in parts if len(part) >= _SHORTEST_SECRET and part.lower() not in ("basic", "bearer")}
    return sorted(secret, key=len, reverse=True)


def without(secrets: Iterable[str], text: str) -> str:
    """Return a text in which secrets are hidden, such as the message of an error that has a token in it."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text
