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
import selectors
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

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
from sampy.local.functions.memory import peak_memory
from sampy.local.functions.model import Function, Log, LogLine
from sampy.local.functions.output import Output
from sampy.local.functions.streaming import Stream

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
_ACCEPTED = b'{"status":"OK"}\n'


class Owner(Protocol):
    """Whoever gives a worker its invocations."""

    def ready(self, worker: Worker) -> Invocation | None:
        """Return the next invocation; without one, the worker is idle until `Worker.give`."""

    def gone(self, worker: Worker, failure: Callable[[Invocation], Answer]) -> None:
        """Take note that the process has ended, and of what those invocations come to that waited for it alone."""


@attrs.frozen
class Command:
    """How a process is started.

    Args:
        words: The program and its arguments.
        environment: Its environment.
        folder: The folder that it runs in.
        note: What the developer should know, where it is not quite as on Lambda.
    """

    words: Sequence[str]
    environment: Mapping[str, str] = attrs.field(repr=False)
    folder: str = "."
    note: str | None = None


class Worker:
    """A process that runs a function, which is started at once.

    Args:
        function: The function.
        command: How it is started.
        owner: Whoever gives it invocations.
        log: Takes what it logs.
        patient: It may take as long as it likes, as somebody looks at it with a debugger.
    """

    def __init__(self, function: Function, command: Command, owner: Owner, log: Log, *, patient: bool = False) -> None:
        self.function = function
        self.fresh = True
        self.retiring = False
        self._owner = owner
        self._log = log
        self._patient = patient
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._wake, self._waker = socket.socketpair()
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
        self._silent = False
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
        self._thread = threading.Thread(target=self._serve, name=f"worker-{function.logical_id}", daemon=True)
        self._thread.start()

    def give(self, invocation: Invocation) -> None:
        """Give an idle worker an invocation; may be called by any thread."""
        self._given = invocation
        self._poke()

    def retire(self) -> None:
        """Let the process end once it has done what it does; may be called by any thread."""
        self.retiring = True
        self._poke()

    def close(self) -> None:
        """End the process, whatever it does; may be called by any thread."""
        self._closing = True
        self._poke()

    def join(self, seconds: float | None = None) -> None:
        """Wait until it has ended."""
        self._thread.join(seconds)

    def _poke(self) -> None:
        with contextlib.suppress(OSError):
            self._waker.send(b"\0")

    # What follows is done by its own thread alone.

    def _serve(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ, self._accept)
            selector.register(self._wake, selectors.EVENT_READ, self._woken)
            selector.register(self._output.pipe, selectors.EVENT_READ, self._read_log)
            self._selector = selector
            try:
                while not self._over():
                    for key, _ in selector.select(self._patience()):
                        key.data(key.fileobj)
            finally:
                self._end()
                for key in list(selector.get_map().values()):
                    if isinstance(key.fileobj, socket.socket):
                        key.fileobj.close()
                self._waker.close()

    def _over(self) -> bool:
        if time.monotonic() >= self._tell_at:
            self._tell()
        if self._closing or self.process.poll() is not None:
            return True
        limit = self._limit()
        if limit is None or time.monotonic() < limit:
            return False
        current = self._current
        if current is not None:
            self._kill()
            self._finish(timed_out(current, self.function))
        return True

    def _limit(self) -> float | None:
        """Return when the time is up: of the invocation, or of the start."""
        if self._patient:
            return None
        if self._init is None:
            return self._started + max(_INIT_SECONDS, self.function.timeout)
        return self._deadline

    def _patience(self) -> float:
        limit = self._limit()
        poll = _ENDING_SECONDS if self._silent else _POLL_SECONDS
        return min(poll, max(0.0, min(self._tell_at, math.inf if limit is None else limit) - time.monotonic()))

    def _accept(self, listener: socket.socket) -> None:
        stream, _ = listener.accept()
        stream.settimeout(10)
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = Connection(stream, self._head)
        self._selector.register(stream, selectors.EVENT_READ, lambda _: self._receive(connection))

    def _woken(self, wake: socket.socket) -> None:
        wake.recv(4096)
        given, self._given = self._given, None
        if given is not None:
            self._begin(given)
        elif self.retiring and self._current is None and self._waiting is not None:
            self._closing = True

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
        self._selector.unregister(connection.stream)
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
        if self.retiring:
            self._closing = True
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
            connection.answer("200 OK", invocation.payload, headers)
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
        for line in end_lines(current, self.function, peak_memory(self.process.pid), init):
            self._say(line)
        self._current, self._deadline = None, math.inf
        self._untold = functools.partial(current.done, attrs.evolve(answer, log=bytes(current.log)))
        self._tell_at = time.monotonic() + _BACK_SECONDS

    def _tell(self) -> None:
        """Tell what the last invocation came to."""
        told, self._untold, self._tell_at = self._untold, None, math.inf
        if told is not None:
            told()

    def _read_log(self, _: object = None) -> None:
        """Read what the process has logged by now."""
        if not self._output.read():
            self._silent = True
            with contextlib.suppress(KeyError):
                self._selector.unregister(self._output.pipe)

    def _say(self, text: str) -> None:
        current = self._current
        if current is not None:
            current.note(text)
        self._log(LogLine(self.function.logical_id, current.request_id if current else "", text))

    def _kill(self) -> None:
        """End the process and what it started."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def _end(self) -> None:
        """Put away a process that has ended, or is to end."""
        self._tell()
        running = self.process.poll() is None
        self._read_log()
        self._output.flush()
        self._kill()
        code = self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        # From now on nobody gives it anything.
        self._owner.gone(self, lambda invocation: self._failure(invocation, code, running=running))
        for each in (self._current, self._given):
            if each is not None:
                self._current = each
                self._finish_ended(each, code, running=running)

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
