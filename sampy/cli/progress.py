"""What a deploy says while it runs: a line for each thing that happens, or a live display on a terminal."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime

import click

from sampy.cli.console import Console
from sampy.cli.progress_words import event_words, outcome_words
from sampy.deployed import StackEvent
from sampy.deployment.model import Listener, Outcome, Quiet
from sampy.packaging import Artifact


@contextmanager
def display(
    changes: Mapping[str, int], console: Console
) -> Iterator[tuple[Listener, Callable[[], AbstractContextManager[None]]]]:
    """Give what shows an operation on standard error, and what takes that off the terminal to ask something.

    Args:
        changes: How many resources it is about, by the name of the stack.
        console: Where to say things.
    """
    if console.is_quiet:
        yield Quiet(), nullcontext
    elif not sys.stderr.isatty():
        yield Lines(console.done), nullcontext
    else:
        # Only a terminal is worth the time that it takes to import.
        from rich.console import Console as Terminal

        from sampy.cli.live import LiveDisplay

        live = LiveDisplay(changes, Terminal(stderr=True, highlight=False))
        with live.showing():
            yield live, live.hidden


class Lines:
    """Says a line for each thing that happens: for logs, where nothing moves.

    Args:
        say: Prints a line.
        now: Tells the time, for what AWS stamps with none.
    """

    def __init__(
        self, say: Callable[[str], None] = click.echo, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._say = say
        self._now = now
        self._uploaded: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()

    def step(self, stack: str, text: str) -> None:
        """Say what is done now."""
        self._line(self._now(), stack, text)

    def uploaded(self, stack: str, artifact: Artifact, done: int) -> None:
        """Say that an artifact is there, once it is."""
        key = (stack, artifact.name)
        with self._lock:
            before = self._uploaded.get(key)
            self._uploaded[key] = done
            if done < artifact.size or before == artifact.size:
                return
        # What is uploaded begins with nothing.
        word = "unchanged" if before is None else "uploaded"
        self._line(self._now(), stack, f"{artifact.source} is {word} ({artifact.size:,} bytes)")

    def event(self, stack: str, event: StackEvent) -> None:
        """Say what happened to a resource."""
        self._line(event.time, stack, event_words(stack, event))

    def finished(self, outcome: Outcome) -> None:
        """Say what became of a stack."""
        self._line(self._now(), outcome.name, outcome_words(outcome))

    def _line(self, time: datetime, stack: str, text: str) -> None:
        with self._lock:
            self._say(f"{time.astimezone(UTC):%H:%M:%S} {stack}: {text}")
