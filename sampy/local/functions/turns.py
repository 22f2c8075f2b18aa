"""What lets a worker do what there is to do: a thread of its own, or the event loop of a server.

In the loop of a server nothing is handed from thread to thread, which takes longer than all else that a call takes.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

Read: TypeAlias = Callable[[], None]
"""Reads what has come from a file."""


class Source(Protocol):
    """Something that data come from."""

    def fileno(self) -> int:
        """Return its number."""


class Turned(Protocol):
    """Who has turns."""

    def turn(self) -> float | None:
        """Do what is due, and return when to have a turn at the latest, by `time.monotonic`; None where it is over."""

    def end(self) -> None:
        """Put away what there is: it is over."""


class Turns(Protocol):
    """Gives turns: whenever something has come, when it is time, and when it is woken."""

    def start(self) -> None:
        """Begin."""

    def watch(self, source: Source, read: Read) -> None:
        """Read what comes from a source, from now on."""

    def forget(self, source: Source) -> None:
        """Read no more of a source."""

    def wake(self) -> None:
        """Give a turn soon; may be called by any thread."""

    def do(self, what: Callable[[], None]) -> None:
        """Do something, and give a turn; may be called by any thread, and is done at once where that may be."""

    def join(self, seconds: float | None) -> None:
        """Wait until it is over; may be called by any other thread."""


class ThreadTurns:
    """Turns in a thread of its own.

    Args:
        turned: Who has them.
        name: The name of the thread.
    """

    def __init__(self, turned: Turned, name: str) -> None:
        self._turned = turned
        self._selector = selectors.DefaultSelector()
        self._woken, self._waker = socket.socketpair()
        self._todo: list[Callable[[], None]] = []
        self.watch(self._woken, self._do)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def watch(self, source: Source, read: Read) -> None:
        """Read what comes from a source, from now on."""
        self._selector.register(source, selectors.EVENT_READ, read)

    def forget(self, source: Source) -> None:
        """Read no more of a source."""
        with contextlib.suppress(KeyError, ValueError):
            self._selector.unregister(source)

    def wake(self) -> None:
        """Give a turn soon."""
        with contextlib.suppress(OSError):
            self._waker.send(b"\0")

    def do(self, what: Callable[[], None]) -> None:
        """Do something in the thread."""
        self._todo.append(what)
        self.wake()

    def join(self, seconds: float | None) -> None:
        """Wait until it is over."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            while (until := self._turned.turn()) is not None:
                for key, _ in self._selector.select(max(0.0, until - time.monotonic())):
                    key.data()
        finally:
            self._turned.end()
            self._selector.close()
            self._woken.close()
            self._waker.close()

    def _do(self) -> None:
        self._woken.recv(4096)
        while self._todo:
            self._todo.pop(0)()


def turns(turned: Turned, name: str, loop: AbstractEventLoop | None) -> Turns:
    """Return turns for somebody, which begin when they are started.

    Args:
        turned: Who has them.
        name: What that is called.
        loop: The event loop that they are in; without one, they are in a thread of their own.
    """
    if loop is None:
        return ThreadTurns(turned, name)
    # Where there is no server, nothing of it is imported.
    from sampy.local.functions.loop_turns import LoopTurns

    return LoopTurns(turned, loop)
