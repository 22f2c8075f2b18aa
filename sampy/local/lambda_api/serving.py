"""Serves the functions of stacks by the Invoke API, until somebody has seen enough."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeAlias

import attrs
import uvicorn
from starlette.applications import Starlette

from sampy.errors import Problem
from sampy.local.answers import Answer
from sampy.local.apis.serving.running import Told, run
from sampy.local.apis.serving.server import Sites, start
from sampy.local.apis.serving.session import Session
from sampy.local.apis.serving.watching import Changes
from sampy.local.functions.model import Function
from sampy.local.functions.pool import Functions, NoFunction
from sampy.local.lambda_api.application import RETRY_SECONDS, application
from sampy.local.lambda_api.asking import Asked
from sampy.local.lambda_api.names import Names
from sampy.local.lambda_api.refusals import no_function


@attrs.frozen
class Called:
    """A call of a function that has ended.

    Args:
        function: The logical id of the function.
        payload: The event.
        answer: What it came to.
        milliseconds: How long it took.
    """

    function: str
    payload: bytes = attrs.field(repr=False)
    answer: Answer = attrs.field(repr=False)
    milliseconds: float

    @property
    def failure(self) -> str | None:
        """The type of the error that it ended with; None where it returned."""
        if self.answer.error is None:
            return None
        try:
            return str(json.loads(self.answer.payload)["errorType"])
        except (ValueError, KeyError, TypeError):
            return self.answer.error

    @property
    def words(self) -> str:
        """What the log says of it."""
        return f"{self.function} {self.answer.error or 'returned'} {self.milliseconds:.0f} ms"


ReportCall: TypeAlias = Callable[[Called], None]
"""Is told of each call that has ended."""


@attrs.frozen
class Watched:
    """Which changes count.

    Args:
        sources: What the stacks are compiled from; None where no change is to be served.
        built: The folder that packages are installed into.
        project: The folder of the project.
    """

    sources: Iterable[Path] | None
    built: Path
    project: Path


class Runs(Protocol):
    """Has functions that run: a `Session`."""

    @property
    def known(self) -> Mapping[str, Sequence[Function]]:
        """The functions that the stacks have now, by the names of these."""

    @property
    def functions(self) -> Mapping[str, Functions]:
        """What runs them, by the names of their stacks."""


def invoke_api(session: Runs, report: ReportCall, retry_seconds: Sequence[float] = RETRY_SECONDS) -> Starlette:
    """Return the Invoke API for the functions of a session.

    Args:
        session: What runs.
        report: Is told of each call.
        retry_seconds: How long an event waits until it is tried again, each time.
    """
    return application(Names(lambda: session.known), _Calling(session, report), retry_seconds)


async def serve(
    session: Session,
    sites: Sites,
    told: Told,
    app: object,
    listener: socket.socket,
    watched: Watched,
    *,
    once_loaded: bool = False,
    ending: Callable[[], None] = lambda: None,
) -> None:
    """Serve an application that invokes the functions of a session, and the APIs of that, until somebody interrupts.

    Args:
        session: What runs.
        sites: Serves its APIs.
        told: Is told what becomes of it.
        app: The application, which speaks ASGI.
        listener: Where it is served.
        watched: Which changes count.
        once_loaded: Whether requests wait until the functions are there.
        ending: Is called when it ends, to end what answers for as long as somebody listens.

    Raises:
        ProblemsError: What is wrong from the first; nothing is served then.
    """
    server = _Serving(app, listener)
    if not once_loaded:
        server.start()
    try:
        telling = _StartsWhenLoaded(told, server)
        await run(session, sites, telling, sources=watched.sources, built=watched.built, project=watched.project)
    finally:
        ending()
        await server.end()


class _Serving:
    """An application at a socket."""

    def __init__(self, app: object, listener: socket.socket) -> None:
        self._app = app
        self._listener = listener
        self._server: uvicorn.Server | None = None

    def start(self) -> None:
        """Begin to serve, where that hasn't begun."""
        if self._server is None:
            self._server, self._running = start(self._app, self._listener, ws="none")

    async def end(self) -> None:
        """End: what is being answered has a few seconds to be so."""
        if self._server is None:
            self._listener.close()
        else:
            self._server.should_exit = True
            await asyncio.gather(self._running, return_exceptions=True)


@attrs.frozen
class _StartsWhenLoaded:
    """Starts a server as soon as there is something to serve, and passes on what it is told."""

    told: Told
    server: _Serving

    def serving(self, session: Session) -> None:
        """It serves, for the first time or what has changed."""
        self.told.serving(session)
        self.server.start()

    def restarted(self, changes: Changes) -> None:
        """The code of functions has changed."""
        self.told.restarted(changes)

    def failed(self, problems: Iterable[Problem]) -> None:
        """What has changed can't be served."""
        self.told.failed(problems)


@attrs.frozen
class _Calling:
    """Calls functions for the Invoke API, and tells of it."""

    session: Runs
    report: ReportCall

    async def __call__(self, asked: Asked, request_id: str, streamed: Callable[[bytes], None] | None = None) -> Answer:
        """Return what a function comes to."""
        called, started = asked.called, time.perf_counter()
        answer = await self._answer(asked, request_id, streamed)
        self.report(Called(called.function.logical_id, asked.payload, answer, (time.perf_counter() - started) * 1000))
        return answer

    def _answer(self, asked: Asked, request_id: str, streamed: Callable[[bytes], None] | None) -> Awaitable[Answer]:
        called = asked.called
        try:
            return self.session.functions[called.stack].invoke_async(
                called.function.logical_id,
                asked.payload,
                client_context=asked.client_context,
                streamed=streamed,
                request_id=request_id,
                qualifier=called.qualifier,
            )
        except (KeyError, NoFunction):
            raise no_function(called.function.arn, "it was there a moment ago") from None
