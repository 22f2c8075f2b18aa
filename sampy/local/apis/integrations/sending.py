"""Sends a request over HTTP, and follows no redirect."""

from __future__ import annotations

import asyncio
import http.client
import ssl
import time
from collections.abc import Sequence
from urllib.parse import urlsplit

from sampy.local.apis.messages import Headers, Response

MAX_BODY = 10 * 1024 * 1024
"""The bytes that a body may have, as API Gateway has it."""
_CHUNK = 64 * 1024
OF_ONE_HOP = frozenset(
    (
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    )
)
"""Headers that are about a connection, and not passed on from one to another."""


class NotAnswered(Exception):
    """There is no usable answer: nobody listens, the address is none, the answer is no HTTP or too large."""


async def send(method: str, url: str, headers: Sequence[tuple[str, str]], body: bytes, seconds: float) -> Response:
    """Send a request and return its response, as it came.

    Args:
        method: The method.
        url: The address, with its query string.
        headers: The headers, without those about the connection.
        body: The body.
        seconds: How long it may take in all.

    Raises:
        NotAnswered: There is no usable answer.
        TimeoutError: It takes longer.
    """
    deadline = time.monotonic() + seconds
    return await asyncio.wait_for(asyncio.to_thread(_sent, method, url, headers, body, deadline), seconds)


def _sent(method: str, url: str, headers: Sequence[tuple[str, str]], body: bytes, deadline: float) -> Response:
    connection: http.client.HTTPConnection | None = None
    try:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise NotAnswered(f"{url} is no address of a web server: it starts with http:// or https://")
        seconds = max(deadline - time.monotonic(), 0.001)
        if parts.scheme == "https":
            context = ssl.create_default_context()
            connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=seconds, context=context)
        else:
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=seconds)
        target = parts.path or "/"
        connection.putrequest(method, f"{target}?{parts.query}" if parts.query else target, skip_accept_encoding=True)
        for name, value in headers:
            connection.putheader(name, value.encode())
        if body or method in ("POST", "PUT", "PATCH"):
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body or None)
        with connection.getresponse() as answer:
            return Response(answer.status, _passed(answer.getheaders()), _read(answer, deadline))
    except TimeoutError:
        raise
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise NotAnswered(f"{url}: {error}") from None
    finally:
        if connection is not None:
            connection.close()


def _read(answer: http.client.HTTPResponse, deadline: float) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(_CHUNK):
        parts.append(part)
        size += len(part)
        if size > MAX_BODY:
            raise NotAnswered("the answer is larger than 10 MB")
        if time.monotonic() > deadline:
            raise TimeoutError
    return b"".join(parts)


def _passed(headers: Sequence[tuple[str, str]]) -> Headers:
    return tuple((name, value) for name, value in headers if name.lower() != "transfer-encoding")
