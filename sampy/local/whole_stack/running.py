"""Runs whole stacks: the fake AWS, functions, APIs, and the page, until somebody has seen enough."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Iterator

from sampy.errors import ProblemsError
from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.running import Told
from sampy.local.apis.serving.server import Sites
from sampy.local.apis.serving.session import Session
from sampy.local.apis.serving.telling import rows
from sampy.local.lambda_api.serving import ReportCall, Watched, invoke_api, serve
from sampy.local.whole_stack.application import Shown, ShownRoute, application
from sampy.local.whole_stack.board import Board
from sampy.local.whole_stack.contents import contents, has_contents
from sampy.local.whole_stack.project import DeployedProject
from sampy.local.whole_stack.runs import STATE_MACHINE, Runs

_LOOK_SECONDS = 1.0


async def run_stacks(
    title: str,
    endpoint: str,
    project: DeployedProject,
    session: Session,
    sites: Sites,
    told: Told,
    called: ReportCall,
    board: Board,
    listener: socket.socket,
    watched: Watched,
) -> None:
    """Run stacks until somebody interrupts, and then end all that was started.

    Args:
        title: What the page is called.
        endpoint: The address of the fake AWS.
        project: The stacks.
        session: Their functions and APIs.
        sites: Serves the APIs.
        told: Is told what becomes of it.
        called: Is told of each call that something in the fake AWS makes.
        board: Has what happens, for the page.
        listener: Where the page is.
        watched: Which changes count.

    Raises:
        ProblemsError: What is wrong from the first; nothing runs then.
    """
    runs = Runs(project.account, board)
    shown = Shown(
        title,
        endpoint,
        board,
        project.resources,
        lambda: _routes(session),
        lambda each: contents(project.account, each),
        has_contents,
        runs,
    )
    looking = asyncio.get_running_loop().create_task(_look(runs, project, board))
    app = application(shown, invoke_api(session, called), Hosts())
    try:
        await serve(session, sites, told, app, listener, watched, ending=board.close)
    finally:
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)


async def _look(runs: Runs, project: DeployedProject, board: Board) -> None:
    """Look after the runs of state machines now and then."""
    noted: set[str] = set()
    while True:
        await asyncio.sleep(_LOOK_SECONDS)
        machines = project.resources(STATE_MACHINE)
        try:
            await asyncio.to_thread(runs.look, machines)
        except ProblemsError as error:
            for problem in error.problems:
                if problem.message not in noted:
                    noted.add(problem.message)
                    board.add("failure", text=problem.message)


def _routes(session: Session) -> Iterator[ShownRoute]:
    for place in session.places:
        for method, url, called, asked in rows([place]):
            yield ShownRoute(place.stack, method, url, called, asked)


@contextlib.contextmanager
def environment(variables: dict[str, str]) -> Iterator[None]:
    """Take variables of AWS for those of this process, and no others."""
    before = {name: value for name, value in os.environ.items() if name.startswith("AWS_")}
    for name in before:
        del os.environ[name]
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            os.environ.pop(name, None)
        os.environ.update(before)
