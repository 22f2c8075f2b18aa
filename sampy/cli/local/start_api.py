"""``sampy local start-api``: serve the APIs of stacks on this machine."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from sampy.cli.compiling import POLICIES, Request, compiling
from sampy.cli.local.loading import (
    Running,
    allow_host_option,
    api_port_option,
    host_option,
    no_watch_option,
    running_options,
    workers_option,
)
from sampy.errors import CompileError, Place, Problem

if TYPE_CHECKING:
    from sampy.local.apis.serving.pipeline import Exchange
    from sampy.local.apis.serving.session import Session
    from sampy.local.apis.serving.watching import Changes
    from sampy.local.functions.model import Function, LogLine
    from sampy.local.functions.pool import Functions
    from sampy.local.stacks import LocalStack

_PUBLIC = Path("public")
BUILT = Path(".sampy")
_TRANSFORMS = Path("transforms")


@click.command("start-api", epilog="Example: sampy local start-api stacks/votes.py --port 8080")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@host_option
@api_port_option
@click.option(
    "-s",
    "--static-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="Serve the files of this folder where no route takes a request.  [default: public, if it is there]",
)
@workers_option
@allow_host_option
@click.option(
    "--jwks", multiple=True, metavar="FILE", help="Take tokens that a key of this set signed; ISSUER=FILE for one."
)
@no_watch_option
@compiling
@running_options
def command(
    running: Running,
    host: str,
    port: int,
    static_dir: Path | None,
    workers: int,
    names: tuple[str, ...],
    jwks: tuple[str, ...],
    no_watch: bool,
) -> None:
    """Serve the APIs of TARGETS on this machine, without an account and without Docker.

    TARGETS are Python modules, templates, or folders of these. Each REST, HTTP and WebSocket API has a port; paths may
    begin with the stage. What is changed is served at once: code of functions, stacks and templates. Ctrl-C ends it.
    """
    import asyncio

    from sampy.local.apis.authorizing import keys_for
    from sampy.local.apis.serving.hosts import Hosts, is_loopback, own_names
    from sampy.local.apis.serving.running import run
    from sampy.local.apis.serving.server import Address, Sites
    from sampy.local.apis.serving.session import Session
    from sampy.local.apis.serving.static_files import StaticFolder

    console = running.request.console
    folder = _static(static_dir)
    telling = Telling(running.request)
    if not is_loopback(host):
        console.note(f"{host} is reached from other machines: whoever reaches it can run the functions")
    hosts = Hosts([*own_names(host), *names])
    sites = Sites(Address(host, port, hosts, StaticFolder(folder) if folder else None))
    project = Project(running, workers, telling)
    session = Session(project, sites, host, telling.exchange, lambda apis: keys_for(apis, jwks))
    asyncio.run(
        run(
            session,
            sites,
            telling,
            sources=None if no_watch else sources_of(running.request),
            built=BUILT.resolve(),
            project=Path.cwd(),
        )
    )


@attrs.frozen
class Project:
    """What is served, as the command line has it."""

    running: Running
    workers: int
    telling: Telling
    whole: bool = False
    with_apis: bool = True

    def stacks(self) -> Sequence[LocalStack]:
        """Return the stacks as they are now."""
        return self.running.stacks()

    def functions(self, stack: LocalStack, only: Collection[str]) -> list[Function]:
        """Return functions of a stack."""
        return self.running.functions(stack, only=only)

    def started(self, functions: Collection[Function]) -> Functions:
        """Return functions in processes."""
        return self.running.started(functions, self.telling.logged, at_most=self.workers)

    def api_id(self, stack: str, api: str) -> str:
        """Return the logical id of an API, which is its id where it isn't deployed."""
        return api


class Telling:
    """Says what becomes of the server, and what is asked of it.

    Args:
        request: What is compiled.
    """

    def __init__(self, request: Request) -> None:
        self._console = request.console
        self._targets = request.targets
        self._lock = threading.Lock()
        self._shown: list[tuple[str, str, str, str]] = []
        self._noted: set[Problem] = set()

    def serving(self, session: Session) -> None:
        """Print what is served, where that is not what was printed before."""
        if not session.places and not self._shown:
            self.noted(session.problems)
            places = [Place.of(target) for target in self._targets]
            message = "there is no API to serve"
            fix = "give a function an event of type Api or HttpApi, or name other targets"
            raise CompileError([Problem(message, fix, place=places[0] if len(places) == 1 else None)])
        self.routes(session)
        self.say(f"serving {len(session.places)} API{'' if len(session.places) == 1 else 's'}; Ctrl-C ends it")

    def routes(self, session: Session) -> None:
        """Print the routes of APIs, where they are not those that were printed before, and what can't be served."""
        from sampy.cli.tables import echo_table
        from sampy.local.apis.serving.telling import HEAD, key_lines, rows

        self.noted(session.problems)
        shown = rows(session.places)
        if shown != self._shown:
            self._shown = shown
            echo_table(HEAD, shown, unbroken=2)
            for text in key_lines(session.places):
                self.say(text)

    def noted(self, problems: Iterable[Problem]) -> None:
        """Say what the user should know of, once."""
        for problem in problems:
            if problem not in self._noted:
                self._noted.add(problem)
                self._console.note(str(problem))

    def restarted(self, changes: Changes) -> None:
        """Say which functions have other code now."""
        self.say(f"new code: {', '.join(sorted(name.rpartition('/')[2] for name in changes.functions))}")

    def failed(self, problems: Iterable[Problem]) -> None:
        """Say why what has changed isn't served."""
        self._console.problems([*problems])
        self.say("the last stacks without errors are still served")

    def exchange(self, exchange: Exchange) -> None:
        """Say what was asked, and what came of it."""
        from sampy.local.apis.serving.telling import line

        self.say(line(exchange, f"{datetime.now():%H:%M:%S}"))

    def logged(self, line: LogLine) -> None:
        """Say what a function logs."""
        self.say(f"{line.function}  {line.text}")

    def say(self, text: str) -> None:
        """Say something, a line at a time."""
        # Functions log from threads of their own.
        with self._lock:
            self._console.done(text)


def _static(folder: Path | None) -> Path | None:
    """Return the folder with static files.

    Raises:
        CompileError: The one that is named isn't there.
    """
    if folder is None:
        return _PUBLIC if _PUBLIC.is_dir() else None
    if not folder.is_dir():
        message = f"there is no folder {folder.as_posix()!r} to serve files of"
        raise CompileError([Problem(message, "make it, or give another --static-dir")])
    return folder


def sources_of(request: Request) -> list[Path]:
    """Return what the stacks are compiled from: the targets, and what the project has for all stacks."""
    folders = [target if target.is_dir() else target.parent for target in request.targets]
    packages = [path.parent for path in Path().glob("*/__init__.py") if path.parent.name != "tests"]
    return [*folders, *packages, _TRANSFORMS, POLICIES, Path("pyproject.toml")]
