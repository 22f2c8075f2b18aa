"""Requests and responses as ASGI has them, and what is refused before a request is read."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from sampy.local.apis.messages import Headers, Request, Response
from sampy.local.apis.model import Kind
from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.limits import Bytes, has_long_head, head_too_long
from sampy.local.apis.serving.protocol import NAMES_AS_SENT

Scope: TypeAlias = MutableMapping[str, Any]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

JSON: Final[Headers] = (("Content-Type", "application/json"),)
FORBIDDEN: Final = Response(403, JSON, b'{"message":"Forbidden"}')
_NO_BODY = (204, 304)


def refused_unread(scope: Scope, kind: Kind, hosts: Hosts) -> tuple[Response, str] | None:
    """Return what a request is refused with before it is read, and why; None for one that is read.

    Args:
        scope: The request.
        kind: The kind of the API.
        hosts: The names that requests may be for.
    """
    headers: list[Bytes] = scope["headers"]
    named = [value.decode("latin-1") for name, value in headers if name == b"host"]
    host = next((each for each in named if each not in hosts), None)
    if host is not None:
        name = host.rpartition(":")[0] or host
        return FORBIDDEN, f"it is for the host {name!r}; --allow-host {name} lets such requests in"
    line = len(scope.get("method", "GET")) + len(scope.get("raw_path", b"")) + len(scope["query_string"])
    if has_long_head(kind, line, headers):
        return head_too_long(kind), "its headers are longer than API Gateway takes"
    return None


def request_of(scope: Scope, path: str, body: bytes = b"") -> Request:
    """Return a request.

    Args:
        scope: The request as ASGI has it.
        path: Its path, without the stage.
        body: Its body.
    """
    client = scope.get("client")
    return Request(
        method=scope.get("method", "GET"),
        path=path,
        query=scope["query_string"].decode("latin-1"),
        headers=_headers(scope),
        body=body,
        source_ip=client[0] if client else "127.0.0.1",
        received=datetime.now(UTC),
        request_id=str(uuid.uuid4()),
        protocol=f"HTTP/{scope['http_version']}",
    )


async def respond(send: Send, method: str, response: Response) -> None:
    """Send a response to a request with a method."""
    headers = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in response.headers]
    if response.status not in _NO_BODY:
        headers.append((b"content-length", str(len(response.body)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    body = b"" if response.status in _NO_BODY or method == "HEAD" else response.body
    await send({"type": "http.response.body", "body": body})


def _headers(scope: Mapping[str, Any]) -> Headers:
    given: list[Bytes] = scope.get("state", {}).get(NAMES_AS_SENT) or scope["headers"]
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in given)
