"""``sampy local start-lambda``: serve functions to the AWS SDKs, as Lambda does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sampy.cli.compiling import Request, compiling
from sampy.cli.local.loading import (
    Running,
    allow_host_option,
    host_option,
    no_watch_option,
    running_options,
    workers_option,
)
from sampy.cli.local.start_api import BUILT, Project, Telling, sources_of
from sampy.errors import CompileError, Problem

if TYPE_CHECKING:
    from sampy.local.apis.serving.session import Session
    from sampy.local.lambda_api.serving import Called


@click.command("start-lambda", epilog="Example: sampy local start-lambda stacks/votes.py --port 3001")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@host_option
@click.option("--port", type=click.IntRange(0, 65535), default=3001, show_default=True, help="The port; 0 takes any.")
@workers_option
@allow_host_option
@no_watch_option
@compiling
@running_options
def command(running: Running, host: str, port: int, workers: int, names: tuple[str, ...], no_watch: bool) -> None:
    """Serve the functions of TARGETS to the AWS SDKs, by the Invoke API of Lambda.

    TARGETS are Python modules, templates, or folders of these. Clients of Lambda call them by their logical ids, names
    or ARNs, where their endpoint URL is the address that is printed. What is changed counts at once. Ctrl-C ends it.
    """
    import asyncio

    from sampy.local.apis.authorizing import KeySets
    from sampy.local.apis.serving.hosts import Hosts, is_loopback, own_names, url_of
    from sampy.local.apis.serving.listening import listen
    from sampy.local.apis.serving.own_hosts import OwnHosts
    from sampy.local.apis.serving.server import Address, Sites
    from sampy.local.apis.serving.session import Session
    from sampy.local.lambda_api.refusals import not_yours
    from sampy.local.lambda_api.serving import Watched, invoke_api, serve

    console = running.request.console
    if not is_loopback(host):
        console.note(f"{host} is reached from other machines: whoever reaches it can run the functions")
    listener = listen(host, port)
    telling = _Telling(running.request, url_of(host, listener.getsockname()[1]))
    project = Project(running, workers, telling, whole=True, with_apis=False)
    sites = Sites(Address(host, 0, Hosts()))
    session = Session(project, sites, host, telling.exchange, lambda _: KeySets())
    watched = Watched(None if no_watch else sources_of(running.request), BUILT.resolve(), Path.cwd())
    hosts = Hosts([*own_names(host), *names])
    app = OwnHosts(invoke_api(session, telling.called), hosts, not_yours().response())
    asyncio.run(serve(session, sites, telling, app, listener, watched, once_loaded=True))


class _Telling(Telling):
    """Says what is served, and what is called.

    Args:
        request: What is compiled.
        address: Where it is served.
    """

    def __init__(self, request: Request, address: str) -> None:
        super().__init__(request)
        self._address = address
        self._serves = False

    def serving(self, session: Session) -> None:
        """Print the functions that are served."""
        names = [each.logical_id for functions in session.known.values() for each in functions]
        if not names and not self._serves:
            raise CompileError(
                [Problem("there is no function to serve", "add one to the stack, or name other targets")]
            )
        self._serves = True
        self.say(f"serving {', '.join(names) or 'no function'} at {self._address}; Ctrl-C ends it")

    def called(self, called: Called) -> None:
        """Say what was called, and what came of it."""
        self.say(called.words)
