"""A container that runs a function, and the emulator in it that takes invocations, one after the other.

Source: the README of the AWS Lambda Runtime Interface Emulator.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import queue
import re
import shutil
import socket
import subprocess
import threading
import time
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from sampy.local.answers import Answer
from sampy.local.functions.images import engine_for, image_of, pull, run_of
from sampy.local.functions.invocation import Invocation, answered, crashed, failed, timed_out
from sampy.local.functions.model import Function, Log, LogLine

if TYPE_CHECKING:
    from sampy.local.functions.pool import Pool

_PATH = "/2015-03-31/functions/function/invocations"
_START_SECONDS = 60
_INIT_SECONDS = 10
"""How long the code may take to load. Source: AWS page "Lambda execution environment"."""
_LATE_SECONDS = 2
"""How much later than the emulator a timeout is told here."""
_POLL_SECONDS = 0.05
_LOG_SECONDS = 1
_STARTED = re.compile(r"START RequestId: (\S+)")
_REPORTED = "REPORT RequestId: "
_OWN = re.compile(r"\d{1,2} \w{3} \d{4} [\d:,]+ \[(INFO|DEBUG)\] ")
"""What the emulator says of itself."""
_EXITED = "Runtime.ExitError"
_TIMED_OUT = b"Task timed out after "
_OF_EVERY_ERROR = frozenset(("errorType", "errorMessage"))
_OF_AN_ERROR = _OF_EVERY_ERROR.union(("stackTrace", "trace", "requestId", "cause"))
_WHEN_IT_ENDS = 'read -r _; exec "$@" >/dev/null 2>&1'
"""Waits until whoever started it has ended, however that ends."""


class Container:
    """A container that runs a function, which is started at once.

    Args:
        function: The function.
        owner: The pool that gives it invocations.
        log: Takes what it logs.
        progress: Is told what takes its time.

    Raises:
        PackageError: There is no engine, or no image.
    """

    def __init__(self, function: Function, owner: Pool, log: Log, progress: Callable[[str], None]) -> None:
        self.function = function
        self.fresh = True
        self.retiring = False
        self._owner = owner
        self._log = log
        self._given: queue.SimpleQueue[Invocation | None] = queue.SimpleQueue()
        self._current: Invocation | None = None
        self._request_id = ""
        self._reported = threading.Event()
        self._closing = False
        engine, image = engine_for(function), image_of(function)
        pull(function, engine, image, progress)
        self._port = _free_port()
        name = f"sampy-{function.logical_id.lower()}-{uuid.uuid4().hex[:12]}"
        self._run = run_of(function, engine, image, name, self._port)
        self.process = subprocess.Popen(
            self._run.words,
            env=self._run.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._ender = subprocess.Popen(
            ["sh", "-c", _WHEN_IT_ENDS, "sh", engine, "kill", name], stdin=subprocess.PIPE, start_new_session=True
        )
        self._reader = threading.Thread(target=self._read_log, name=f"log-{name}", daemon=True)
        self._reader.start()
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def give(self, invocation: Invocation) -> None:
        """Give an idle container an invocation; may be called by any thread."""
        self._given.put(invocation)

    def retire(self) -> None:
        """Let it end once it has done what it does; may be called by any thread."""
        self.retiring = True
        self._given.put(None)

    def close(self) -> None:
        """End it, whatever it does; may be called by any thread."""
        self._closing = True
        self._given.put(None)
        self._kill()

    def join(self, seconds: float | None = None) -> None:
        """Wait until it has ended."""
        self._thread.join(seconds)

    def _kill(self) -> None:
        assert self._ender.stdin is not None
        with contextlib.suppress(OSError):
            self._ender.stdin.close()

    # What follows is done by its own thread alone.

    def _serve(self) -> None:
        there = False
        answer: Answer | None = None
        try:
            there = self._comes_up()
            limit = _INIT_SECONDS + self.function.timeout + _LATE_SECONDS
            while there and (invocation := self._next()) is not None:
                self._current = invocation
                answer = self._asked(invocation, limit)
                limit = self.function.timeout + _LATE_SECONDS
                # After a timeout, or the end of its process, a function gets a new container.
                if answer is None or answer.timed_out or answer.crashed:
                    break
                self._finish(answer)
        finally:
            self._end(answer, there=there)

    def _next(self) -> Invocation | None:
        if self._closing or self.retiring:
            return None
        return self._owner.ready(self) or self._given.get()

    def _comes_up(self) -> bool:
        """Wait until the emulator answers, whatever it says."""
        until = time.monotonic() + _START_SECONDS
        while time.monotonic() < until and self.process.poll() is None and not self._closing:
            connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=_START_SECONDS)
            try:
                connection.request("GET", "/")
                connection.getresponse().read()
                return True
            except (OSError, http.client.HTTPException):
                time.sleep(_POLL_SECONDS)
            finally:
                connection.close()
        return False

    def _asked(self, invocation: Invocation, seconds: float) -> Answer | None:
        """Return what an invocation comes to; None where the container gives no answer any more."""
        invocation.started = time.monotonic()
        self._reported.clear()
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=seconds)
        headers = {"Content-Type": "application/json", "X-Amzn-Trace-Id": invocation.trace_id}
        if invocation.client_context:
            headers["X-Amz-Client-Context"] = base64.b64encode(invocation.client_context.encode()).decode()
        try:
            connection.request("POST", _PATH, invocation.payload, headers)
            response = connection.getresponse()
            body = response.read()
        except TimeoutError:
            return timed_out(invocation, self.function)
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()
        self._reported.wait(_LOG_SECONDS)
        if body.startswith(_TIMED_OUT):
            return timed_out(invocation, self.function)
        refused = response.status >= http.HTTPStatus.BAD_REQUEST
        if refused and not body:
            return None
        error = error_type(body)
        answer = answered(invocation, body, error=refused or error is not None)
        return attrs.evolve(answer, crashed=error == _EXITED)

    def _finish(self, answer: Answer) -> None:
        current, self._current = self._current, None
        if current is not None:
            known = self._request_id or current.request_id
            current.done(attrs.evolve(answer, request_id=known, log=bytes(current.log)))

    def _end(self, last: Answer | None, *, there: bool) -> None:
        """Put away a container that has ended, or is to end."""
        ended = self.process.poll() is not None
        self._kill()
        self._ender.wait()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(_START_SECONDS)
        self.process.kill()
        code = self.process.wait()
        self._reader.join(_LOG_SECONDS)
        for folder in self._run.copied:
            shutil.rmtree(folder, ignore_errors=True)

        def failure(invocation: Invocation) -> Answer:
            if there or self._closing:
                return crashed(invocation, code if ended else -9)
            fix = "its last lines tell why" if ended else "its image needs AWS's runtime interface emulator"
            what = f"ended with {code}" if ended else f"didn't answer within {_START_SECONDS} seconds"
            return failed(invocation, "Runtime.InitError", f"the container {what}: {fix}")

        if self._current is not None:
            self._finish(last or failure(self._current))
        self._owner.gone(self, failure)

    def _read_log(self) -> None:
        """Take what the container prints, in a thread of its own."""
        assert self.process.stdout is not None
        with self.process.stdout as printed:
            for line in printed:
                # Clients have carriage returns between the lines of an error, so that they are one event.
                for text in line.decode("utf-8", "replace").rstrip("\r\n").split("\r"):
                    if not _OWN.match(text):
                        self._say(text)

    def _say(self, text: str) -> None:
        started = _STARTED.match(text)
        if started:
            self._request_id = started[1]
        if (current := self._current) is not None:
            current.note(text)
        self._log(LogLine(self.function.logical_id, self._request_id, text))
        if text.startswith(_REPORTED):
            self._reported.set()


def error_type(payload: bytes) -> str | None:
    """Return the type of the error that an emulator answered, which it tells by nothing else; None for a result."""
    if not payload.startswith(b"{"):
        return None
    try:
        document = json.loads(payload)
    except ValueError:
        return None
    is_error = _OF_EVERY_ERROR.issubset(document) and _OF_AN_ERROR.issuperset(document)
    return str(document["errorType"]) if is_error else None


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port
