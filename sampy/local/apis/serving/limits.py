"""How much a request may have, and how long it may take to come.

Source: AWS pages "Quotas for configuring and running a REST API in API Gateway" and "Quotas for configuring and running
an HTTP API in API Gateway". What clients are told is as others saw it on AWS: issue 10 of koki-develop/lgtm-generator
(a body, and an event, that is too long).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, MutableMapping, Sequence
from typing import Any, Final, TypeAlias

from sampy.local.apis.messages import Response
from sampy.local.apis.model import Kind

LONGEST_BODY: Final = 10 * 1024 * 1024
LONGEST_HEAD: Final = 10_240
"""How many bytes the values of all headers may have; in HTTP APIs with the request line."""
BODY_SECONDS: Final = 30.0
"""How long a body may take to come."""

Bytes: TypeAlias = tuple[bytes, bytes]
_SAYS_THERE_IS_A_BODY = frozenset((b"content-length", b"transfer-encoding"))
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]


class BodyTooLong(Exception):
    """A body has more bytes than API Gateway takes."""


class ClientGone(Exception):
    """A client went away before its request was there, or took too long to send it."""


def has_long_head(kind: Kind, line: int, headers: Iterable[Bytes]) -> bool:
    """Tell whether a request has more in its headers than API Gateway takes.

    Args:
        kind: The kind of the API.
        line: How many bytes its method, path and query have.
        headers: Its headers.
    """
    return (line if kind == "HTTP" else 0) + sum(len(value) for _, value in headers) > LONGEST_HEAD


def head_too_long(kind: Kind) -> Response:
    """Return what a client gets whose headers are too long."""
    if kind == "HTTP":
        return _told(431, b'{"message":"Request Header Fields Too Large"}', "application/json")
    return _told(431, f"HTTP header is larger than {LONGEST_HEAD} bytes.".encode(), "text/plain; charset=utf-8")


def body_too_long(kind: Kind) -> Response:
    """Return what a client gets whose body is too long."""
    if kind == "HTTP":
        return _told(413, b'{"message":"Request Entity Too Large"}', "application/json")
    text = f"HTTP content length exceeded {LONGEST_BODY} bytes."
    return _told(413, text.encode(), "text/plain; charset=utf-8")


async def read_body(headers: Sequence[Bytes], receive: Receive, seconds: float = BODY_SECONDS) -> bytes:
    """Return the body of a request.

    Args:
        headers: The headers, with names in lower case.
        receive: Returns the next message of ASGI.
        seconds: How long it may take.

    Raises:
        BodyTooLong: It has more bytes than may be; they aren't read then.
        ClientGone: The client is gone, or too slow.
    """
    declared = {name: value for name, value in headers if name in _SAYS_THERE_IS_A_BODY}
    length = declared.get(b"content-length", b"0")
    if length.isdigit() and int(length) > LONGEST_BODY:
        raise BodyTooLong
    if b"transfer-encoding" not in declared and length == b"0":
        return b""
    body = bytearray()
    try:
        async with asyncio.timeout(seconds):
            while True:
                message = await receive()
                if message["type"] != "http.request":
                    raise ClientGone
                body += message.get("body", b"")
                if len(body) > LONGEST_BODY:
                    raise BodyTooLong
                if not message.get("more_body"):
                    return bytes(body)
    except TimeoutError:
        raise ClientGone from None


def _told(status: int, body: bytes, content_type: str) -> Response:
    return Response(status, (("Content-Type", content_type), ("Connection", "close")), body)
