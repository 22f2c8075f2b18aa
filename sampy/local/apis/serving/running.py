"""The loop of a server: it serves until it is interrupted, and what changes meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from sampy.errors import Problem, ProblemsError
from sampy.local.apis.serving.server import Sites
from sampy.local.apis.serving.session import Session
from sampy.local.apis.serving.watching import Changes, forget_project_modules, watch


class Told(Protocol):
    """Is told what becomes of a server."""

    def serving(self, session: Session) -> None:
        """It serves, for the first time or what has changed."""

    def restarted(self, changes: Changes) -> None:
        """The code of functions has changed, and new requests have it."""

    def failed(self, problems: Iterable[Problem]) -> None:
        """What has changed can't be served."""


async def run(
    session: Session, sites: Sites, told: Told, *, sources: Iterable[Path] | None, built: Path, project: Path
) -> None:
    """Serve until somebody interrupts, and then end.

    Args:
        session: What is served.
        sites: Serves it.
        told: Is told what becomes of it.
        sources: What the stacks are compiled from; None where no change is to be served.
        built: The folder that packages are installed into.
        project: The folder of the project.

    Raises:
        ProblemsError: What is wrong from the first; nothing is served then.
    """
    stop = asyncio.Event()
    with _interrupts(stop, sites.hasten):
        try:
            await session.load()
            if stop.is_set():
                return
            told.serving(session)
            if sources is None:
                await stop.wait()
            else:
                await _follow(session, told, [*sources], built, project, stop)
        finally:
            await session.close()


async def _follow(
    session: Session, told: Told, sources: list[Path], built: Path, project: Path, stop: asyncio.Event
) -> None:
    """Serve what changes, until it is to stop."""
    while not stop.is_set():
        watched = session.watched(sources, built)
        async for changes in watch(watched, stop):
            try:
                if changes.stacks:
                    forget_project_modules(project)
                await session.apply(changes)
            except ProblemsError as error:
                told.failed(error.problems)
                continue
            if changes.stacks:
                told.serving(session)
            else:
                told.restarted(changes)
            if session.watched(sources, built).roots != watched.roots:
                break


@contextlib.contextmanager
def _interrupts(stop: asyncio.Event, hasten: Callable[[], None]) -> Iterator[None]:
    """Let the first Ctrl-C end it, and the next one at once."""
    loop = asyncio.get_running_loop()

    def interrupted() -> None:
        if stop.is_set():
            hasten()
        stop.set()

    caught: list[signal.Signals] = []
    for each in (signal.SIGINT, signal.SIGTERM):
        # Only the main thread may, and Windows can't.
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(each, interrupted)
            caught.append(each)
    try:
        yield
    finally:
        for each in caught:
            loop.remove_signal_handler(each)
