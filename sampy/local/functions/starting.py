"""Starts the processes of functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sampy.local.functions.model import Command, Debug, Function, Log
from sampy.local.functions.pool import Functions, Pool, Process
from sampy.local.functions.runtimes import command
from sampy.local.functions.worker import Worker
from sampy.packaging.options import BuildOptions


def local_functions(
    functions: Iterable[Function],
    log: Log,
    *,
    at_most: int = 10,
    debug: Debug | None = None,
    note: Callable[[str], None] | None = None,
    started: Callable[[Function], Command] | None = None,
    container: bool = False,
    options: BuildOptions | None = None,
) -> Functions:
    """Return functions that run in processes of this machine, or in containers, which start when they are needed.

    Args:
        functions: The functions.
        log: Takes what they log.
        at_most: How many processes each may have.
        debug: Where a debugger may connect to; each may have one process then, and all the time that it likes.
        note: Is told, once, what is not quite as on Lambda.
        started: Returns how a function is started, where that isn't by its runtime.
        container: Whether each runs in the image of its runtime.
        options: Where runtime clients are kept that have to be got, and who is told that they are, and images.
    """
    noted: set[str] = set()

    def start(function: Function, owner: Pool, log: Log) -> Process:
        if container:
            from sampy.local.functions.container import Container

            return Container(function, owner, log, (options or BuildOptions()).progress)
        how = started(function) if started else command(function, debug, options)
        if note is not None and how.note and how.note not in noted:
            noted.add(how.note)
            note(how.note)
        return Worker(function, how, owner, log, patient=debug is not None, loop=owner.loop)

    return Functions(functions, start, log, at_most=1 if debug else at_most)
