"""``sampy local up``: run whole stacks, with a fake AWS, and a page to look on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sampy.cli.compiling import Request, compiling
from sampy.cli.local.loading import (
    Running,
    api_port_option,
    no_watch_option,
    running_options_without_account,
    workers_option,
)
from sampy.cli.local.start_api import BUILT, Telling, sources_of

if TYPE_CHECKING:
    import socket

    from sampy.errors import Problem
    from sampy.fake_aws import FakeAWS
    from sampy.local.apis.authorizing import KeySets
    from sampy.local.apis.model import Api
    from sampy.local.apis.serving.pipeline import Exchange
    from sampy.local.apis.serving.session import Session
    from sampy.local.apis.serving.watching import Changes
    from sampy.local.functions.model import Function, LogLine
    from sampy.local.functions.pool import Functions
    from sampy.local.lambda_api.serving import Called
    from sampy.local.stacks import LocalStack
    from sampy.local.whole_stack.board import Board

_HOST = "127.0.0.1"
_MOST_NAMES = 4
"""How many stacks the title of the page names."""


@click.command("up", epilog="Example: sampy local up stacks/votes.py")
@click.argument("targets", nargs=-1, type=click.Path(path_type=Path))
@api_port_option
@click.option(
    "--page-port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="The port of the page; 0 takes any.",
)
@workers_option
@click.option("--enforce-iam", is_flag=True, help="Let functions do what their roles allow, and nothing else.")
@no_watch_option
@compiling
@running_options_without_account
def command(running: Running, port: int, page_port: int, workers: int, enforce_iam: bool, no_watch: bool) -> None:
    """Run TARGETS on this machine: tables, queues, buckets, state machines and all, and their functions from source.

    TARGETS are Python modules, templates, or folders of these. They are deployed to a fake AWS that starts and ends
    with this; what triggers a function there, a queue or a schedule, runs it here. A page shows resources, calls, runs
    of state machines and the log. What is changed counts at once. Ctrl-C ends it, and nothing is left.
    """
    import asyncio

    from sampy.fake_aws import running as fake_aws
    from sampy.local.apis.serving.listening import listen
    from sampy.local.whole_stack.running import environment

    if running.container:
        running.request.console.note("functions in containers don't reach the fake AWS, which is at 127.0.0.1")
    # What is wrong is told before anything is started that takes a while.
    with listen(_HOST, page_port, "--page-port") as listener:
        stacks = running.stacks()
        with (
            fake_aws(enforcing=enforce_iam) as fake,
            environment(fake.environment(fake.folder, region=running.request.context.region)),
        ):
            asyncio.run(
                _run(running, stacks, fake, listener, port, workers, enforce_iam=enforce_iam, watch=not no_watch)
            )


async def _run(
    running: Running,
    stacks: list[LocalStack],
    fake: FakeAWS,
    listener: socket.socket,
    port: int,
    workers: int,
    *,
    enforce_iam: bool,
    watch: bool,
) -> None:
    from sampy.aws import Account
    from sampy.local.apis.authorizing import keys_for
    from sampy.local.apis.serving.hosts import Hosts
    from sampy.local.apis.serving.server import Address, Sites
    from sampy.local.apis.serving.session import Session
    from sampy.local.lambda_api.serving import Watched
    from sampy.local.whole_stack.board import Board
    from sampy.local.whole_stack.project import DeployedProject
    from sampy.local.whole_stack.roles import Roles
    from sampy.local.whole_stack.running import run_stacks
    from sampy.local.whole_stack.stand_ins import write_stand_in
    from sampy.local.whole_stack.user_pools import pool_keys

    address = "{}:{}".format(*listener.getsockname())
    stand_in = write_stand_in(fake.folder, address)
    board = Board()
    telling = _Telling(running.request, board, f"http://{address}/")
    account = Account(running.request.context.region)

    first = [stacks]

    def compiled() -> list[LocalStack]:
        return first.pop() if first else running.stacks()

    def found(stack: LocalStack, variables: Mapping[str, Mapping[str, str]]) -> list[Function]:
        return running.functions(stack, variables=variables)

    def start(functions: Collection[Function]) -> Functions:
        return running.started(functions, telling.logged, at_most=workers)

    def keys(apis: Iterable[Api]) -> KeySets:
        return keys_for(apis) + pool_keys(fake.endpoint, account.region_name, project.resources())

    context = running.request.context
    roles = Roles(account) if enforce_iam else None
    project = DeployedProject(account, context, stand_in, compiled, found, start, telling.step, telling.note, roles)
    sites = Sites(Address(_HOST, port, Hosts()))
    session = Session(project, sites, _HOST, telling.exchange, keys)
    telling.say(f"the fake AWS is at {fake.endpoint}: boto3 and aws use it with AWS_ENDPOINT_URL={fake.endpoint}")
    telling.say(f"the page is at http://{address}/")
    watched = Watched(sources_of(running.request) if watch else None, BUILT.resolve(), Path.cwd())
    names = [stack.name for stack in stacks]
    title = ", ".join(names[:_MOST_NAMES]) + (f" and {len(names) - _MOST_NAMES} more" if names[_MOST_NAMES:] else "")
    await run_stacks(title, fake.endpoint, project, session, sites, telling, telling.called, board, listener, watched)


class _Telling(Telling):
    """Says what happens, and has it on the page.

    Args:
        request: What is compiled.
        board: What the page shows.
        address: The address of the page.
    """

    def __init__(self, request: Request, board: Board, address: str) -> None:
        super().__init__(request)
        self._console = request.console
        self._board = board
        self._address = address

    def step(self, text: str) -> None:
        """Say what is done."""
        self.say(text)
        self._board.add("notice", text=text)

    def note(self, text: str) -> None:
        """Say what the user should know."""
        self._console.note(text)
        self._board.add("notice", text=text)

    def serving(self, session: Session) -> None:
        """Say what runs."""
        self.routes(session)
        self._board.add("resources")
        names = ", ".join(session.functions)
        self.step(f"running {names}; Ctrl-C ends it")

    def restarted(self, changes: Changes) -> None:
        """Say which functions have other code now."""
        super().restarted(changes)
        self._board.add("notice", text=f"new code: {', '.join(sorted(changes.functions))}")

    def failed(self, problems: Iterable[Problem]) -> None:
        """Say why what has changed doesn't run."""
        found = [*problems]
        super().failed(found)
        for problem in found:
            self._board.add("failure", text=str(problem))

    def exchange(self, exchange: Exchange) -> None:
        """Say what an API was asked, and what came of it."""
        super().exchange(exchange)
        self._board.exchange(exchange)

    def logged(self, line: LogLine) -> None:
        """Say what a function logs."""
        super().logged(line)
        self._board.logged(line)

    def called(self, called: Called) -> None:
        """Say which function was called, and what came of it."""
        ended = f"failed with {called.failure}" if called.failure else "returned"
        self.say(f"{datetime.now():%H:%M:%S} {called.function} {ended} {called.milliseconds:.0f} ms")
        self._board.called(called)
