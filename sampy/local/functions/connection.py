"""A connection of a runtime client: what `httptools` reads of it, and what is written."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping

import httptools

_AT_MOST = 32 * 1024 * 1024
"""How many bytes a body may have that isn't passed on in parts."""


class TooLarge(Exception):
    """A client sends more than any response may be."""


class Connection:
    """A connection of a runtime client, which sends one request after the other.

    Args:
        stream: Its socket.
        on_head: Is called when the head of a request is there; may set `take`.
    """

    def __init__(self, stream: socket.socket, on_head: Callable[[Connection], None]) -> None:
        self.stream = stream
        self._on_head = on_head
        self._parser = httptools.HttpRequestParser(self)
        self.start_over()

    def start_over(self) -> None:
        """Get ready for the next request."""
        self.method = ""
        self.target = ""
        self.headers: dict[str, str] = {}
        self.body = bytearray()
        self.complete = False
        self.take: Callable[[bytes], None] | None = None
        self._url = bytearray()

    def feed(self, data: bytes) -> None:
        """Read what came.

        Raises:
            httptools.HttpParserError: It is no HTTP.
            TooLarge: It is more than any response may be.
        """
        self._parser.feed_data(data)
        if len(self.body) > _AT_MOST:
            raise TooLarge

    def on_url(self, url: bytes) -> None:
        """Take a part of the address."""
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header, or a trailer."""
        self.headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        """Take the end of the head."""
        self.method = self._parser.get_method().decode("ascii")
        self.target = self._url.decode("latin-1")
        if self.headers.get("expect", "").lower() == "100-continue":
            self.stream.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._on_head(self)

    def on_body(self, body: bytes) -> None:
        """Take a part of the body."""
        if self.take is None:
            self.body += body
        else:
            self.take(body)

    def on_message_complete(self) -> None:
        """Take the end of the request."""
        self.complete = True

    def answer(self, status: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> None:
        """Write a response.

        Raises:
            OSError: The client is gone.
        """
        lines = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{lines}Content-Length: {len(body)}\r\n\r\n"
        self.stream.sendall(head.encode("latin-1") + body)
