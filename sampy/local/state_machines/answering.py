"""The part of Step Functions' API that functions and workers answer tasks with, served on this machine.

Source: AWS pages "SendTaskSuccess", "SendTaskFailure", "SendTaskHeartbeat" and "GetActivityTask" of the AWS Step
Functions API Reference; "AWS JSON 1.0 protocol" of Smithy.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from sampy.errors import Problem, ProblemsError
from sampy.executions import TaskError
from sampy.executions.documents import MAX_BYTES
from sampy.intrinsics import Json
from sampy.local.state_machines.tokens import Tokens

VARIABLE = "AWS_ENDPOINT_URL_SFN"
"""The variable of the environment that tells clients of Step Functions, and these alone, where it is."""
_TARGET = "AWSStepFunctions."
_MEDIA_TYPE = "application/x-amz-json-1.0"
_POLL_SECONDS = 60.0
_FORWARDED = ("content-type", "x-amz-target", "authorization", "x-amz-date", "x-amz-security-token")


class _Answered(NamedTuple):
    status: int
    body: bytes


class _Refused(Exception):
    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


@contextmanager
def endpoint(
    tokens: Tokens, *, forward_to: str | None = None, port: int = 0, poll_seconds: float = _POLL_SECONDS
) -> Iterator[str]:
    """Serve what answers tasks, and yield the address for clients: the value of ``AWS_ENDPOINT_URL_SFN``.

    Args:
        tokens: The tasks that are waited for.
        forward_to: Where all other operations of Step Functions go: the address of a fake AWS. Without it they are
            refused.
        port: The port; 0 for any that is free.
        poll_seconds: How long a worker that asks an activity for a task waits for one.

    Raises:
        ProblemsError: The port is taken.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # its name is that of the method of HTTP
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            operation = (self.headers.get("X-Amz-Target") or "").removeprefix(_TARGET)
            answered = _answer(operation, body, dict(self.headers), tokens, forward_to, poll_seconds)
            self.send_response(answered.status)
            self.send_header("Content-Type", _MEDIA_TYPE)
            self.send_header("Content-Length", str(len(answered.body)))
            self.end_headers()
            self.wfile.write(answered.body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing of requests."""

    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    except OSError as error:
        message = f"task tokens can't be answered at port {port}: {error.strerror}"
        raise ProblemsError([Problem(message, "choose another --port, or leave it out")]) from None
    server.daemon_threads = True
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(
    operation: str, body: bytes, headers: Mapping[str, str], tokens: Tokens, forward_to: str | None, poll: float
) -> _Answered:
    try:
        if operation not in ("SendTaskSuccess", "SendTaskFailure", "SendTaskHeartbeat", "GetActivityTask"):
            if forward_to is not None:
                return _forwarded(forward_to, body, headers)
            message = f"{operation or 'This'} is not served here, and no fake AWS that could is known"
            raise _Refused("UnknownOperationException", message)
        given = _parsed(body)
        if operation == "GetActivityTask":
            work = tokens.take(str(given.get("activityArn")), poll)
            return _answered({"taskToken": work.token, "input": work.input} if work else {})
        _told(operation, given, tokens)
    except _Refused as refused:
        return _answered({"__type": refused.kind, "message": str(refused)}, 400)
    return _answered({})


def _parsed(body: bytes) -> Mapping[str, Json]:
    try:
        given = json.loads(body or b"{}")
    except ValueError:
        raise _Refused("SerializationException", "The body of the request is no JSON") from None
    if not isinstance(given, dict):
        raise _Refused("SerializationException", "The body of the request is no object")
    return given


def _told(operation: str, given: Mapping[str, Json], tokens: Tokens) -> None:
    """Pass on what is said of a task."""
    pending = tokens.pending(str(given.get("taskToken")))
    if pending is None:
        raise _Refused("InvalidToken", "Invalid Token: 'Invalid token'")
    if pending.over:
        raise _Refused("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'")
    if operation == "SendTaskHeartbeat":
        pending.beat()
    elif operation == "SendTaskFailure":
        pending.fail(TaskError(str(given.get("error") or ""), str(given.get("cause") or "")))
    else:
        output = given.get("output")
        if not isinstance(output, str) or len(output.encode()) > MAX_BYTES:
            raise _Refused("ValidationException", f"output has to be a text of at most {MAX_BYTES} bytes")
        try:
            pending.succeed(json.loads(output))
        except ValueError:
            raise _Refused("InvalidOutput", "Invalid Output: 'Invalid JSON'") from None


def _answered(document: Mapping[str, Json], status: int = 200) -> _Answered:
    return _Answered(status, json.dumps(document).encode())


def _forwarded(address: str, body: bytes, headers: Mapping[str, str]) -> _Answered:
    import urllib.error
    import urllib.request

    kept = {name: value for name, value in headers.items() if name.lower() in _FORWARDED}
    request = urllib.request.Request(address, body, kept)
    try:
        with urllib.request.urlopen(request) as answer:
            return _Answered(answer.status, answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return _Answered(error.code, error.read())
    except OSError as error:
        message = f"{address} doesn't answer: {error}"
        return _answered({"__type": "ServiceUnavailable", "message": message}, 503)
