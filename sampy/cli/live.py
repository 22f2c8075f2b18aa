"""The live display of a deploy on a terminal: the stacks and resources in progress, and below them nothing old."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import attrs
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from sampy.cli.progress_words import duration, event_words, outcome_words
from sampy.deployed import StackEvent
from sampy.deployment.model import Outcome, Result
from sampy.packaging import Artifact

_REFRESHES_PER_SECOND = 8
_MOST_RESOURCES = 8
_BAR_WIDTH = 24


@attrs.define
class _Resource:
    """A resource in progress.

    Args:
        type: Its type.
        status: What CloudFormation does with it.
        since: When that began.
    """

    type: str
    status: str
    since: float


@attrs.define
class _Stack:
    """A stack in progress.

    Args:
        since: When it began.
        doing: What is done now.
        resources: Its resources in progress, by logical id.
        done: The logical ids of those that are done.
        uploads: How much of each artifact is uploaded.
    """

    since: float
    doing: str = ""
    resources: dict[str, _Resource] = attrs.field(factory=dict)
    done: set[str] = attrs.field(factory=set)
    uploads: dict[str, tuple[Artifact, int]] = attrs.field(factory=dict)


class LiveDisplay:
    """Shows what is in progress, and says above that what became of the stacks and what failed.

    Args:
        changes: How many resources change, by the name of the stack.
        console: The terminal.
        clock: Tells the time in seconds.
    """

    def __init__(
        self, changes: Mapping[str, int], console: Console | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._changes = changes
        self._clock = clock
        self._lock = threading.RLock()
        self._stacks: dict[str, _Stack] = {}
        self._ended: set[str] = set()
        self._spinner = Spinner("dots")
        self.console = console or Console(highlight=False)
        self._live = self._made()

    @contextmanager
    def showing(self) -> Iterator[None]:
        """Show it for as long as this lasts."""
        self._live.start(refresh=True)
        try:
            yield
        finally:
            self._live.stop()

    @contextmanager
    def hidden(self) -> Iterator[None]:
        """Take it off the terminal while somebody is asked something."""
        self._live.stop()
        try:
            yield
        finally:
            self._live = self._made()
            self._live.start(refresh=True)

    def step(self, stack: str, text: str) -> None:
        """Show what is done now."""
        with self._lock:
            self._of(stack).doing = text

    def uploaded(self, stack: str, artifact: Artifact, done: int) -> None:
        """Show how much of an artifact is uploaded."""
        with self._lock:
            self._of(stack).uploads[artifact.name] = (artifact, done)

    def event(self, stack: str, event: StackEvent) -> None:
        """Show what happens to a resource, and say what failed."""
        with self._lock:
            shown = self._of(stack)
            name = event.logical_id if event.stack_name == stack else f"{event.stack_name}/{event.logical_id}"
            if event.status.endswith("_IN_PROGRESS") and not event.of_stack:
                known = shown.resources.get(name)
                since = known.since if known and known.status == event.status else self._clock()
                shown.resources[name] = _Resource(event.type, event.status, since)
            elif not event.of_stack:
                shown.resources.pop(name, None)
                shown.done.add(name)
        if event.failed:
            self.console.print(Text(f"{stack}: {event_words(stack, event)}", style="red"))

    def finished(self, outcome: Outcome) -> None:
        """Say what became of a stack, and show it no more."""
        with self._lock:
            self._stacks.pop(outcome.name, None)
            self._ended.add(outcome.name)
        style = "green" if outcome.succeeded else "yellow" if outcome.result is Result.SKIPPED else "red"
        self.console.print(Text(f"{outcome.name}: {outcome_words(outcome)}", style=style))

    def __rich__(self) -> RenderableType:
        """Return what is shown now."""
        with self._lock:
            parts: list[RenderableType] = [
                part for name, stack in self._stacks.items() for part in self._parts(name, stack)
            ]
            waiting = len(self._changes) - len(self._stacks) - len(self._ended)
        if waiting > 0:
            parts.append(Text(f"  {waiting} more {'stacks wait' if waiting > 1 else 'stack waits'}", style="dim"))
        return Group(*parts)

    def _parts(self, name: str, stack: _Stack) -> Iterator[RenderableType]:
        total = self._changes.get(name, 0)
        count = f"  {min(len(stack.done), total)} of {total} resources" if total and stack.done else ""
        line = Table.grid(padding=(0, 1))
        words = Text.assemble((name, "bold"), f" {stack.doing}{count}", (f"  {self._elapsed(stack.since)}", "dim"))
        line.add_row(self._spinner, words)
        yield line
        table = Table.grid(padding=(0, 2))
        for artifact, done in stack.uploads.values():
            if done < artifact.size:
                bar = ProgressBar(total=artifact.size, completed=done, width=_BAR_WIDTH)
                table.add_row("", Text(artifact.source), bar, Text(f"{done / artifact.size:4.0%}", style="dim"))
        for logical_id, each in list(stack.resources.items())[:_MOST_RESOURCES]:
            took = Text(self._elapsed(each.since), style="dim")
            table.add_row("", Text(logical_id), Text(f"{each.status}  {each.type}", style="cyan"), took)
        left = len(stack.resources) - _MOST_RESOURCES
        if left > 0:
            table.add_row("", Text(f"and {left} more", style="dim"))
        if table.row_count:
            yield table

    def _elapsed(self, since: float) -> str:
        return duration(self._clock() - since)

    def _of(self, name: str) -> _Stack:
        return self._stacks.setdefault(name, _Stack(self._clock()))

    def _made(self) -> Live:
        return Live(
            get_renderable=self.__rich__,
            console=self.console,
            refresh_per_second=_REFRESHES_PER_SECOND,
            transient=True,
        )
