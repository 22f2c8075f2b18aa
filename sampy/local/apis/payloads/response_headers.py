"""The headers of a response: what REST APIs rename and drop, and what API Gateway adds.

Source: AWS page "Amazon API Gateway important notes", the table of headers of REST APIs.
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.local.apis.messages import Headers, Request
from sampy.local.apis.model import Api
from sampy.local.apis.payloads.ids import TRACE_HEADER, extended_request_id, trace_id

_REMAPPED = frozenset(
    (
        "authorization",
        "connection",
        "content-md5",
        "date",
        "max-forwards",
        "server",
        "user-agent",
        "www-authenticate",
        # Not in the table: API Gateway has these for itself.
        "x-amz-apigw-id",
        "x-amzn-requestid",
        "x-amzn-trace-id",
    )
)
_DROPPED_BY_REST = frozenset(
    (
        "expect",
        "host",
        "proxy-authenticate",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "via",
        # The length of what is sent, not of what the function meant to send.
        "content-length",
    )
)
_DROPPED_BY_HTTP = frozenset(
    ("apigw-requestid", "connection", "content-length", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade")
)


def response_headers(api: Api, request: Request, headers: Headers, content_type: str) -> Headers:
    """Return the headers of a response.

    Args:
        api: The API.
        request: The request.
        headers: What the function gave.
        content_type: The media type where the function gave none.
    """
    kept = tuple(_kept(headers) if api.kind == "REST" else _passed(headers))
    if not any(name.lower() == "content-type" for name, _ in kept):
        kept = (("Content-Type", content_type), *kept)
    if api.kind == "REST":
        return (
            *kept,
            ("x-amzn-RequestId", request.request_id),
            ("x-amz-apigw-id", extended_request_id(request)),
            (TRACE_HEADER, trace_id(request)),
        )
    return (*kept, ("Apigw-Requestid", request.request_id))


def _kept(headers: Headers) -> Iterator[tuple[str, str]]:
    for name, value in headers:
        lower = name.lower()
        if lower in _REMAPPED:
            yield f"x-amzn-Remapped-{name}", _sent(value)
        elif lower not in _DROPPED_BY_REST:
            yield name, _sent(value)


def _passed(headers: Headers) -> Iterator[tuple[str, str]]:
    return ((name, _sent(value)) for name, value in headers if name.lower() not in _DROPPED_BY_HTTP)


def _sent(value: str) -> str:
    """Return a value as servers take it: one character for each byte of its UTF-8."""
    return value if value.isascii() else value.encode("utf-8", "replace").decode("latin-1")
