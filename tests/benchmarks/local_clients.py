"""Clients of a server on this machine that send one request after another, and count what comes back."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections import Counter
from collections.abc import Sequence

import attrs
import httptools


@attrs.define
class Tally:
    """What came back.

    Args:
        statuses: How many responses had each status.
        seconds: How long each one took.
        lost: How many requests had no response.
        took: How long all of them took together.
    """

    statuses: Counter[int] = attrs.field(factory=Counter)
    seconds: list[float] = attrs.field(factory=list)
    lost: int = 0
    took: float = 0.0

    @property
    def per_second(self) -> float:
        """How many responses came in a second."""
        return len(self.seconds) / self.took

    @property
    def median(self) -> float:
        """The median time of a response in milliseconds."""
        return statistics.median(self.seconds) * 1000

    @property
    def slow(self) -> float:
        """The time in milliseconds that 99 of 100 responses took at most."""
        return sorted(self.seconds)[int(len(self.seconds) * 0.99)] * 1000


class _Client(asyncio.Protocol):
    """One connection, which sends its next request when the response to the one before is there."""

    def __init__(self, request: bytes, tally: Tally, until: float, done: asyncio.Future[None]) -> None:
        self._request = request
        self._tally = tally
        self._until = until
        self._done = done
        self._waits = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_complete(self) -> None:
        self._waits = False
        self._tally.statuses[self._parser.get_status_code()] += 1
        self._tally.seconds.append(time.perf_counter() - self._sent)
        if time.perf_counter() < self._until:
            self._send()
        else:
            self._transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        self._tally.lost += self._waits
        if not self._done.done():
            self._done.set_result(None)

    def _send(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._waits = True
        self._sent = time.perf_counter()
        self._transport.write(self._request)


def request(port: int, path: str, body: bytes = b"") -> bytes:
    """Return a request as it goes over a connection."""
    method = b"POST" if body else b"GET"
    length = b"Content-Length: %d\r\nContent-Type: application/json\r\n" % len(body) if body else b""
    return b"%s %s HTTP/1.1\r\nHost: localhost:%d\r\n%s\r\n%s" % (method, path.encode(), port, length, body)


async def load(port: int, paths: Sequence[str], *, connections: int, seconds: float) -> Tally:
    """Send requests for some time, over connections that each send one after another.

    Args:
        port: The port.
        paths: The paths, of which the connections take turns.
        connections: How many connections there are.
        seconds: How long.
    """
    loop = asyncio.get_running_loop()
    tally = Tally()
    start = time.perf_counter()
    ends: list[asyncio.Future[None]] = []
    for number in range(connections):
        done: asyncio.Future[None] = loop.create_future()
        sent = request(port, paths[number % len(paths)])
        await loop.create_connection(lambda: _Client(sent, tally, start + seconds, done), "127.0.0.1", port)  # noqa: B023
        ends.append(done)
    await asyncio.gather(*ends)
    tally.took = time.perf_counter() - start
    return tally
