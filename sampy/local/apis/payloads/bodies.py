"""Bodies as text or Base64: which media types are binary, and the body of a request as events have it.

REST APIs know binary media types by their configuration, HTTP APIs by a rule.

Source: AWS pages "Content type conversions in API Gateway" and "Create AWS Lambda proxy integrations for HTTP APIs in
API Gateway".
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from typing import NamedTuple

from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api

_TEXT_APPLICATIONS = frozenset(("application/javascript", "application/json", "application/xml"))


def media_type(value: str) -> str:
    """Return the media type of a header: ``text/html; charset=utf-8`` is ``text/html``."""
    return value.partition(";")[0].strip().lower()


def accepted(value: str) -> str:
    """Return the first media type of an ``Accept`` header, which is the only one that API Gateway looks at."""
    return media_type(value.partition(",")[0])


def is_binary(media: str, binary_types: Iterable[str]) -> bool:
    """Tell whether a media type is one of the binary types of a REST API: ``image/png``, ``image/*``, ``*/*``."""
    for each in binary_types:
        pattern = each.strip().lower()
        if pattern in ("*/*", media) or (pattern.endswith("/*") and media.startswith(pattern[:-1])):
            return True
    return False


def is_text(media: str) -> bool:
    """Tell whether HTTP APIs pass a body of a media type as text; all others, and none, are binary."""
    return media.startswith("text/") or media in _TEXT_APPLICATIONS


class Body(NamedTuple):
    """A body within JSON.

    Attributes:
        text: The text; None where there is no body.
        base64: Whether the text is Base64.
    """

    text: str | None
    base64: bool = False


_EMPTY = Body(None)


def rest_body(api: Api, request: Request) -> Body:
    """Return the body for a REST API: in Base64 where the ``Content-Type`` is a binary type of the API."""
    if not request.body:
        return _EMPTY
    # A request that doesn't say what it has is taken as JSON.
    media = media_type(first(request.headers, "content-type") or "application/json")
    if is_binary(media, api.binary_types):
        return _base64(request.body)
    return Body(request.body.decode("utf-8", "replace"))


def http_body(request: Request) -> Body:
    """Return the body for an HTTP API: in Base64 where its media type is no text, or its bytes are none."""
    if not request.body:
        return _EMPTY
    if not is_text(media_type(first(request.headers, "content-type") or "")):
        return _base64(request.body)
    try:
        return Body(request.body.decode())
    except UnicodeDecodeError:
        return _base64(request.body)


def _base64(body: bytes) -> Body:
    return Body(b64encode(body).decode("ascii"), base64=True)
