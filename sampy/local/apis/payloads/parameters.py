"""The parameters of a request as events have them: of its query string, decoded, and of its path."""

from __future__ import annotations

from urllib.parse import unquote_plus

from sampy.local.apis.messages import Request
from sampy.local.apis.model import Match


def query_values(query: str, *, semicolons: bool = False) -> dict[str, list[str]]:
    """Return the values of each parameter of a query string, decoded, in their order.

    Args:
        query: The query string, without the question mark; percent-encoded.
        semicolons: Whether a semicolon ends a parameter, as it does in REST APIs.

    Source: AWS page "Amazon API Gateway important notes".
    """
    found: dict[str, list[str]] = {}
    if semicolons:
        query = query.replace(";", "&")
    for parameter in query.split("&"):
        if parameter:
            name, _, value = parameter.partition("=")
            found.setdefault(_decoded(name), []).append(_decoded(value))
    return found


def encoded_path_parameters(match: Match, request: Request) -> dict[str, str]:
    """Return the path parameters of a request of a REST API: percent-encoded, as they were sent."""
    decoded = dict(match.path_parameters)
    if "%" not in request.path or not decoded:
        return decoded
    segments = request.path.strip("/").split("/")
    for index, segment in enumerate(match.route.path.strip("/").split("/")):
        if segment.startswith("{") and index < len(segments):
            greedy = segment.endswith("+}")
            name = segment.strip("{}").removesuffix("+")
            decoded[name] = "/".join(segments[index:]) if greedy else segments[index]
    return decoded


def _decoded(text: str) -> str:
    return unquote_plus(text) if "%" in text or "+" in text else text
