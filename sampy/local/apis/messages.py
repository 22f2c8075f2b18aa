"""HTTP requests and responses, as they come and go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TypeAlias

import attrs

Headers: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values in the order in which they came; a name may be there several times, and is in any case."""


def first(headers: Headers, name: str) -> str | None:
    """Return the first value of a header; None where there is none."""
    return next(values(headers, name), None)


def values(headers: Headers, name: str) -> Iterator[str]:
    """Yield all values of a header."""
    wanted = name.lower()
    return (value for each, value in headers if each.lower() == wanted)


@attrs.frozen
class Request:
    """A request of an API.

    Args:
        method: ``GET``, ``POST``, ...; in upper case.
        path: The path, without the stage; percent-encoded, as it was sent. It begins with a slash.
        query: The query string, without the question mark; percent-encoded, as it was sent.
        headers: The headers.
        body: The body.
        source_ip: The address of the client.
        received: When it came, in UTC.
        request_id: The id that contexts, logs and errors have for it.
        protocol: ``HTTP/1.1``, ...
    """

    method: str
    path: str
    query: str
    headers: Headers
    body: bytes
    source_ip: str
    received: datetime
    request_id: str
    protocol: str = "HTTP/1.1"


@attrs.frozen
class Response:
    """What a request is answered with.

    Args:
        status: The status code.
        headers: The headers, without ``Content-Length``.
        body: The body.
    """

    status: int
    headers: Headers = ()
    body: bytes = b""
