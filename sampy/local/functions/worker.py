"""A process that runs a function, and the Runtime API that it asks for invocations.

One thread serves both: it reads what the process logs, and answers its runtime client. So all that was logged before a
response is there when the response is.

Source: AWS page "Using the Lambda runtime API for custom runtimes".
"""

from __future__ import annotations

import contextlib
import functools
import json
import math
import os
import re
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

import attrs
import httptools

from sampy.local.answers import Answer
from sampy.local.functions.connection import Connection, TooLarge
from sampy.local.functions.invocation import (
    Invocation,
    answered,
    crashed,
    end_lines,
    failed,
    invoked_arn,
    start_line,
    timed_out,
)
from sampy.local.functions.memory import Memory
from sampy.local.functions.model import Command, Function, Log, LogLine
from sampy.local.functions.output import Output
from sampy.local.functions.streaming import Stream
from sampy.local.functions.turns import turns

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

_VERSION = "/2018-06-01/runtime"
_ANSWER = re.compile(rf"{_VERSION}/invocation/([^/]+)/(response|error)")
_READ = 256 * 1024
_POLL_SECONDS = 0.5
_ENDING_SECONDS = 0.01
"""How often a process is looked at that has closed its output, which it does when it ends."""
_BACK_SECONDS = 0.05
"""How long an answer waits at most until its process asks for more, so that whoever calls next finds it idle."""
_INIT_SECONDS = 10
"""How long a process may take to start at least. Source: AWS page "Lambda execution environment"."""
_LARGEST_ANSWER = 6 * 1024 * 1024 + 100
"""How many bytes an answer may have that isn't streamed. Source: the message of Lambda's error says 6,291,556."""
_LARGE = 64 * 1024
_ACCEPTED = b'{"status":"OK"}\n'


class Owner(Protocol):
    """Whoever gives a worker its invocations."""

    def ready(self, worker: Worker) -> Invocation | None:
        """Return the next invocation; without one, the worker is idle until `Worker.give`."""

    def gone(self, worker: Worker, failure: Callable[[Invocation], Answer]) -> None:
        """Take note that the process has ended, and of what those invocations come to that waited for it alone."""


class Worker:
    """A process that runs a function, which is started at once.

    Args:
        function: The function.
        command: How it is started.
        owner: Whoever gives it invocations.
        log: Takes what it logs.
        patient: It may take as long as it likes, as somebody looks at it with a debugger.
        loop: The event loop that it has its turns in; without one, it has a thread of its own.
    """

    def __init__(
        self,
        function: Function,
        command: Command,
        owner: Owner,
        log: Log,
        *,
        patient: bool = False,
        loop: AbstractEventLoop | None = None,
    ) -> None:
        self.function = function
        self.fresh = True
        self.retiring = False
        self._owner = owner
        self._log = log
        self._patient = patient
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: dict[socket.socket, Connection] = {}
        self._given: Invocation | None = None
        self._current: Invocation | None = None
        self._untold: Callable[[], None] | None = None
        self._tell_at = math.inf
        self._waiting: Connection | None = None
        self._stream: Stream | None = None
        self._init_error: bytes | None = None
        self._deadline: float | None = None
        self._started = time.monotonic()
        self._init: float | None = None
        self._closing = False
        self._ending = False
        self._silent = False
        self._memory = Memory()
        address = "{}:{}".format(*self._listener.getsockname())
        self.process = subprocess.Popen(
            command.words,
            cwd=command.folder,
            env={**command.environment, "AWS_LAMBDA_RUNTIME_API": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        self._output = Output(self.process.stdout, self._say)
        self._turns = turns(self, f"worker-{function.logical_id}", loop)
        self._turns.watch(self._listener, self._accept)
        self._turns.watch(self._output.pipe, self._read_log)
        self._turns.start()

    def give(self, invocation: Invocation) -> None:
        """Give an idle worker an invocation; may be called by any thread."""
        self._given = invocation
        self._turns.do(self._take)

    def retire(self) -> None:
        """Let the process end once it has done what it does; may be called by any thread."""
        self.retiring = True
        self._turns.wake()

    def close(self) -> None:
        """End the process, whatever it does; may be called by any thread."""
        self._closing = True
        self._turns.wake()

    def join(self, seconds: float | None = None) -> None:
        """Wait until it has ended."""
        self._turns.join(seconds)

    # What follows is done in its turns alone.

    def turn(self) -> float | None:
        """Do what is due, and return when the next thing is; None where it is over."""
        now = time.monotonic()
        if now >= self._tell_at:
            self._tell()
        if self.retiring and self._current is None and self._given is None and self._waiting is not None:
            return None
        if self._closing or self.process.poll() is not None:
            return None
        limit = self._limit()
        if limit is not None and now >= limit:
            if self._current is not None:
                self._kill()
                self._finish(timed_out(self._current, self.function))
            return None
        poll = now + (_ENDING_SECONDS if self._silent else _POLL_SECONDS)
        return min(poll, self._tell_at, math.inf if limit is None else limit)

    def _limit(self) -> float | None:
        """Return when the time is up: of the invocation, or of the start."""
        if self._patient:
            return None
        if self._init is None:
            return self._started + max(_INIT_SECONDS, self.function.timeout)
        return self._deadline

    def _accept(self) -> None:
        stream, _ = self._listener.accept()
        stream.settimeout(10)
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = Connection(stream, self._head)
        self._connections[stream] = connection
        self._turns.watch(stream, functools.partial(self._receive, connection))

    def _take(self) -> None:
        given, self._given = self._given, None
        if given is not None:
            self._begin(given)

    def _receive(self, connection: Connection) -> None:
        try:
            data = connection.stream.recv(_READ)
            if data:
                connection.feed(data)
                if connection.complete:
                    self._handle(connection)
                    connection.start_over()
                return
        except (OSError, httptools.HttpParserError, TooLarge):
            pass
        self._turns.forget(connection.stream)
        self._connections.pop(connection.stream, None)
        connection.stream.close()
        if self._waiting is connection:
            self._waiting = None

    def _head(self, connection: Connection) -> None:
        """Take a streamed response in parts."""
        mode = connection.headers.get("lambda-runtime-function-response-mode", "")
        current = self._current
        if mode.lower() == "streaming" and connection.target.endswith("/response") and current is not None:
            self._stream = Stream(current, connection.headers.get("content-type", ""))
            connection.take = self._stream.take

    def _handle(self, connection: Connection) -> None:
        target = connection.target
        if connection.method == "GET" and target == f"{_VERSION}/invocation/next":
            self._next(connection)
        elif connection.method == "POST" and target == f"{_VERSION}/init/error":
            self._init_error = bytes(connection.body)
            connection.answer("202 Accepted", _ACCEPTED)
        elif connection.method == "POST" and (found := _ANSWER.fullmatch(target)):
            self._answered(connection, found[1], error=found[2] == "error")
        else:
            connection.answer("404 Not Found", b'{"errorType":"NotFound","errorMessage":"There is no such path."}')

    def _next(self, connection: Connection) -> None:
        if self._init is None:
            self._init = time.monotonic() - self._started
        self._waiting = connection
        if self._ending:
            return
        invocation = self._owner.ready(self)
        self._tell()
        if invocation is not None:
            self._begin(invocation)

    def _begin(self, invocation: Invocation) -> None:
        function, connection = self.function, self._waiting
        invocation.started = time.monotonic()
        invocation.first = self._deadline is None
        self._current, self._waiting = invocation, None
        self._deadline = invocation.started + function.timeout
        self._say(start_line(invocation))
        headers = {
            "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
            "Lambda-Runtime-Deadline-Ms": str(int((time.time() + function.timeout) * 1000)),
            "Lambda-Runtime-Invoked-Function-Arn": invoked_arn(invocation, function),
            "Lambda-Runtime-Trace-Id": invocation.trace_id,
        }
        if invocation.client_context:
            headers["Lambda-Runtime-Client-Context"] = invocation.client_context
        try:
            if connection is None:
                raise OSError
            if len(invocation.payload) < _LARGE:
                connection.answer("200 OK", invocation.payload, headers)
                return
        except OSError:
            self._kill()
            return
        # It may not all fit at once into what the system keeps for the process, and nobody is to wait for that.
        send = functools.partial(self._send, connection, invocation.payload, headers)
        threading.Thread(target=send, name="payload", daemon=True).start()

    def _send(self, connection: Connection, payload: bytes, headers: Mapping[str, str]) -> None:
        try:
            connection.answer("200 OK", payload, headers)
        except OSError:
            self._kill()

    def _answered(self, connection: Connection, request_id: str, *, error: bool) -> None:
        current = self._current
        if current is None or current.request_id != request_id:
            body = b'{"errorType":"InvalidRequestID","errorMessage":"This isn\'t the invocation that runs."}'
            connection.answer("400 Bad Request", body)
            return
        stream, self._stream = self._stream, None
        if stream is not None:
            answer = stream.finished(connection.headers)
        elif len(connection.body) > _LARGEST_ANSWER:
            message = f"Response payload size exceeded maximum allowed payload size ({_LARGEST_ANSWER} bytes)."
            answer = failed(current, "Function.ResponseSizeTooLarge", message)
        else:
            content_type = connection.headers.get("content-type", "application/json")
            answer = answered(current, bytes(connection.body), error=error, content_type=content_type)
        connection.answer("202 Accepted", _ACCEPTED)
        self._finish(answer)

    def _finish(self, answer: Answer) -> None:
        current = self._current
        if current is None:
            return
        self._read_log()
        self._output.flush()
        if answer.timed_out or answer.crashed:
            self._say(json.loads(answer.payload)["errorMessage"])
        init = self._init if current.first else None
        for line in end_lines(current, self.function, self._memory.peak(self.process.pid), init):
            self._say(line)
        self._current, self._deadline = None, math.inf
        self._untold = functools.partial(current.done, attrs.evolve(answer, log=bytes(current.log)))
        self._tell_at = time.monotonic() + _BACK_SECONDS

    def _tell(self) -> None:
        """Tell what the last invocation came to."""
        told, self._untold, self._tell_at = self._untold, None, math.inf
        if told is not None:
            told()

    def _read_log(self) -> None:
        """Read what the process has logged by now."""
        if not self._silent and not self._output.read():
            self._silent = True
            self._turns.forget(self._output.pipe)

    def _say(self, text: str) -> None:
        current = self._current
        if current is not None:
            current.note(text)
        self._log(LogLine(self.function.logical_id, current.request_id if current else "", text))

    def _kill(self) -> None:
        """End the process and what it started."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def end(self) -> None:
        """Put away a process that has ended, or is to end."""
        running = self.process.poll() is None
        self._ending = True
        if not running:
            self._read_rest()
        self._tell()
        self._read_log()
        self._output.flush()
        self._kill()
        code = self.process.wait()
        for stream in (self._listener, *self._connections):
            self._turns.forget(stream)
            stream.close()
        self._turns.forget(self._output.pipe)
        for pipe in (self.process.stdin, self._output.pipe):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        # From now on nobody gives it anything.
        self._owner.gone(self, lambda invocation: self._failure(invocation, code, running=running))
        for invocation in (self._current, self._given):
            if invocation is not None:
                self._current = invocation
                self._finish_ended(invocation, code, running=running)

    def _read_rest(self) -> None:
        """Read what a process sent before it ended."""
        for connection in list(self._connections.values()):
            connection.stream.setblocking(False)
            while connection.stream in self._connections:
                self._receive(connection)

    def _finish_ended(self, invocation: Invocation, code: int, *, running: bool) -> None:
        if not invocation.started:
            invocation.started = time.monotonic()
        answer = self._failure(invocation, code, running=running)
        self._say(json.loads(answer.payload).get("errorMessage", ""))
        for line in end_lines(invocation, self.function, None, None):
            self._say(line)
        self._current = None
        invocation.done(attrs.evolve(answer, log=bytes(invocation.log)))

    def _failure(self, invocation: Invocation, code: int, *, running: bool) -> Answer:
        """Return what an invocation comes to that this process was to run."""
        if self._init_error is not None:
            return answered(invocation, self._init_error, error=True)
        if running and self._init is None and not self._closing:
            message = f"RequestId: {invocation.request_id} Error: the function took too long to start"
            return failed(invocation, "Runtime.InitTimeout", message)
        if running:
            return crashed(invocation, -signal.SIGTERM)
        return crashed(invocation, code)
