"""What ``sampy package`` says while it builds and uploads: a line for each file, and bars on a terminal."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sampy.cli.console import Console
from sampy.packaging import Artifact

if TYPE_CHECKING:
    from rich.progress import Progress


@contextmanager
def told_while_packaging(console: Console) -> Iterator[PackageProgress]:
    """Give what says how far it is: with bars, if somebody looks at a terminal.

    Args:
        console: Where lines are said.
    """
    if console.is_quiet or not sys.stderr.isatty():
        yield PackageProgress(console.done)
        return
    import rich.console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    screen = rich.console.Console(stderr=True, highlight=False)
    with Progress(*columns, console=screen, transient=True) as bars:
        yield PackageProgress(lambda line: screen.print(line, markup=False), bars)


class PackageProgress:
    """Says what was built, uploaded and pushed. Its methods may be called by several threads.

    Args:
        say: Says a line.
        bars: The bars of what is being uploaded, where there are any.
    """

    def __init__(self, say: Callable[[str], None], bars: Progress | None = None) -> None:
        self._say = say
        self._bars = bars
        self._done: dict[str, int] = {}
        self._tasks: dict[str, int] = {}
        self._lock = threading.Lock()

    def built(self, what: str) -> None:
        """Say what is being built."""
        with self._lock:
            self._say(what)

    def uploaded(self, artifact: Artifact, done: int) -> None:
        """Say that an artifact is there, once it is: uploaded, or unchanged where it was there already."""
        from rich.filesize import decimal

        with self._lock:
            before = self._done.get(artifact.name)
            self._done[artifact.name] = done
            self._draw(artifact, done)
            if done < artifact.size or before == artifact.size:
                return
            # What is uploaded begins with nothing.
            word = "unchanged" if before is None else "uploaded"
            self._say(f"{word} {artifact.source} ({decimal(artifact.size)})")

    def pushed(self, address: str, was_pushed: bool) -> None:
        """Say that an image is there: pushed, or unchanged where it was there already."""
        with self._lock:
            self._say(f"{'pushed' if was_pushed else 'unchanged'} {address}")

    def _draw(self, artifact: Artifact, done: int) -> None:
        if self._bars is None:
            return
        from rich.progress import TaskID

        if artifact.name not in self._tasks:
            self._tasks[artifact.name] = self._bars.add_task(artifact.source, total=artifact.size)
        task = TaskID(self._tasks[artifact.name])
        self._bars.update(task, completed=done, visible=done < artifact.size)
