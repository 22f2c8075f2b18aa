"""HTTP/1.1 by uvicorn and httptools, with an end to what a client may send before its request is known, and when.

The parser keeps a head that isn't complete, however long it is and however long it takes. That would be an easy way to
fill the memory of whoever serves.
"""

from __future__ import annotations

import asyncio
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LONGEST_RAW_HEAD: Final = 64 * 1024
"""How many bytes a request may have before its body: far more than is answered with anything else than an error."""
HEAD_SECONDS: Final = 20.0
"""How long a request may take to come until its body begins."""
NAMES_AS_SENT = "header_names_as_sent"
"""The key of the state of a request, under which its headers are with the names in the case in which they came."""

_TOO_LONG = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: application/json\r\nContent-Length: 45\r\n"
    b'Connection: close\r\n\r\n{"message":"Request Header Fields Too Large"}'
)


class LimitedProtocol(HttpToolsProtocol):
    """A connection of a client whose requests have limits, and keep the case of the names of their headers."""

    head_seconds = HEAD_SECONDS

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._as_sent: list[tuple[bytes, bytes]] = []
        self._in_head = True
        self._head_size = 0
        self._head_timer: asyncio.TimerHandle | None = self.loop.call_later(self.head_seconds, self._head_is_late)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop to wait."""
        self._stop_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what has come, and refuse a head that is too long."""
        if self._in_head:
            self._head_size += len(data)
        super().data_received(data)
        if not self._in_head or self.transport.is_closing():
            return
        if self._head_size > LONGEST_RAW_HEAD:
            self.transport.write(_TOO_LONG)
            self.transport.close()
        elif self._head_timer is None:
            self._head_timer = self.loop.call_later(self.head_seconds, self._head_is_late)

    def on_message_begin(self) -> None:
        """Begin with a request."""
        super().on_message_begin()
        self._in_head = True
        self._as_sent = []
        state: dict[str, Any] = self.scope["state"]
        state[NAMES_AS_SENT] = self._as_sent

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header."""
        super().on_header(name, value)
        self._as_sent.append((name, value))

    def on_headers_complete(self) -> None:
        """Go on to the body."""
        self._in_head = False
        self._head_size = 0
        self._stop_timer()
        super().on_headers_complete()

    def _stop_timer(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _head_is_late(self) -> None:
        self._head_timer = None
        if self._in_head and not self.transport.is_closing():
            self.transport.close()
