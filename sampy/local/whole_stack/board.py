"""What happens in a stack that runs here: the last of it for who looks first, and each new thing for who looks on."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections import deque
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from sampy.intrinsics import Json

if TYPE_CHECKING:
    from sampy.local.apis.serving.pipeline import Exchange
    from sampy.local.functions.model import LogLine
    from sampy.local.lambda_api.serving import Called

Kind: TypeAlias = Literal["request", "call", "log", "run", "notice", "failure", "resources"]
_KEPT = 1000
_LONGEST = 10_000
"""How many characters of a text are kept."""
_WAITING = 5000
"""How many events may wait for somebody who looks on and doesn't read."""


@attrs.frozen
class Happened:
    """Something that happened.

    Args:
        number: Its number, larger than that of all before, those of earlier boards included.
        at: When, in UTC.
        kind: A ``request`` of an API, a ``call`` of a function, a line of a ``log``, a ``run`` of a state machine, a
            ``notice`` of sampy, a ``failure`` of what has changed, or that ``resources`` are others.
        about: What is to be known of it.
    """

    number: int
    at: datetime
    kind: Kind
    about: dict[str, Json]

    def document(self) -> dict[str, Json]:
        """Return it as JSON."""
        at = self.at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return {"number": self.number, "at": at, "kind": self.kind, **self.about}


class Board:
    """Takes down what happens; may be used by several threads at once."""

    def __init__(self) -> None:
        # A page that was open when sampy ended goes on with what the next one says.
        self._numbers = itertools.count(time.time_ns() // 1_000_000)
        self._kept: deque[Happened] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()
        self._lookers: dict[asyncio.Queue[Happened | None], asyncio.AbstractEventLoop] = {}

    def add(self, kind: Kind, **about: Json) -> None:
        """Take down something."""
        with self._lock:
            happened = Happened(next(self._numbers), datetime.now(UTC), kind, about)
            self._kept.append(happened)
            lookers = list(self._lookers.items())
        for queue, loop in lookers:
            if not loop.is_closed():
                loop.call_soon_threadsafe(_put, queue, happened)

    def exchange(self, exchange: Exchange) -> None:
        """Take down a request of an API."""
        self.add("request", **attrs.asdict(exchange))

    def called(self, called: Called) -> None:
        """Take down a call of a function that something triggered, with its event, answer and log."""
        answer = called.answer
        self.add(
            "call",
            function=called.function,
            milliseconds=called.milliseconds,
            error=called.failure,
            event=_text(called.payload),
            answer=_text(answer.payload),
            log=_text(answer.log),
        )

    def logged(self, line: LogLine) -> None:
        """Take down a line that a function logs."""
        self.add("log", function=line.function, request_id=line.request_id, text=line.text[:_LONGEST])

    async def follow(self, number: int = 0) -> AsyncIterator[Happened]:
        """Yield what happened after the event of a number, and each new thing, until `close`."""
        queue: asyncio.Queue[Happened | None] = asyncio.Queue(_WAITING)
        with self._lock:
            before = [each for each in self._kept if each.number > number]
            self._lookers[queue] = asyncio.get_running_loop()
        try:
            for each in before:
                yield each
            while (new := await queue.get()) is not None:
                yield new
        finally:
            with self._lock:
                del self._lookers[queue]

    def close(self) -> None:
        """Let everybody who looks on go."""
        with self._lock:
            lookers = list(self._lookers.items())
        for queue, loop in lookers:
            if not loop.is_closed():
                loop.call_soon_threadsafe(_put, queue, None)


def _text(data: bytes) -> str:
    text = data.decode("utf-8", "replace")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _put(queue: asyncio.Queue[Happened | None], happened: Happened | None) -> None:
    if queue.full():
        # Whoever doesn't read comes back and asks for what is kept.
        while not queue.empty():
            queue.get_nowait()
        happened = None
    queue.put_nowait(happened)
