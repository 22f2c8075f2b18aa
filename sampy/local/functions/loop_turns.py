"""Turns of a worker in the event loop of a server."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable

from sampy.local.functions.turns import Read, Source, Turned


def is_running_here(loop: asyncio.AbstractEventLoop) -> bool:
    """Return whether an event loop is the one that runs in this thread."""
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


class LoopTurns:
    """Turns in the event loop of a server.

    Args:
        turned: Who has them.
        loop: The loop, which runs.
    """

    def __init__(self, turned: Turned, loop: asyncio.AbstractEventLoop) -> None:
        self._turned = turned
        self._loop = loop
        self._timer: asyncio.TimerHandle | None = None
        self._over = threading.Event()
        self._sources: dict[int, Read] = {}

    def start(self) -> None:
        """Begin."""
        self.wake()

    def watch(self, source: Source, read: Read) -> None:
        """Read what comes from a source, from now on."""
        number = source.fileno()
        self._sources[number] = read
        if self._here():
            self._loop.add_reader(number, self._read, number)
        else:
            self._loop.call_soon_threadsafe(self._loop.add_reader, number, self._read, number)

    def forget(self, source: Source) -> None:
        """Read no more of a source."""
        number = source.fileno()
        if self._sources.pop(number, None) is not None:
            self._loop.remove_reader(number)

    def wake(self) -> None:
        """Give a turn soon."""
        if self._loop.is_closed():
            self._end()
        elif self._here():
            self._loop.call_soon(self._turn)
        else:
            self._loop.call_soon_threadsafe(self._turn)

    def do(self, what: Callable[[], None]) -> None:
        """Do something, at once where the loop is that of this thread."""
        if self._here():
            what()
        elif not self._loop.is_closed():
            self._loop.call_soon_threadsafe(what)

    def join(self, seconds: float | None) -> None:
        """Wait until it is over."""
        self._over.wait(seconds)

    def _here(self) -> bool:
        return is_running_here(self._loop)

    def _read(self, number: int) -> None:
        read = self._sources.get(number)
        if read is not None and not self._over.is_set():
            read()
            self._turn()

    def _turn(self) -> None:
        if self._over.is_set():
            return
        until = self._turned.turn()
        if until is None:
            self._end()
            return
        due = self._loop.time() + max(0.0, until - time.monotonic())
        # A timer that is early has a turn for nothing; to set one anew each time would take longer.
        if self._timer is None or self._timer.when() > due:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = self._loop.call_at(due, self._rang)

    def _rang(self) -> None:
        self._timer = None
        self._turn()

    def _end(self) -> None:
        if self._over.is_set():
            return
        if self._timer is not None:
            self._timer.cancel()
        try:
            self._turned.end()
        finally:
            self._over.set()
