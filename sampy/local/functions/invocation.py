"""One invocation of a function, from what it gets to what it comes to, and the lines that Lambda logs of it.

Source: AWS pages "Lambda runtime API", "Lambda function errors" and "Sending Lambda function logs to CloudWatch".
"""

from __future__ import annotations

import json
import math
import time
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from sampy.local.answers import Answer
from sampy.local.functions.model import Function

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

_LOG_KEPT = 256 * 1024
"""How many bytes of its log an answer has."""


@attrs.define
class Invocation:
    """An invocation that waits, or runs.

    Args:
        payload: The event, as JSON in UTF-8.
        done: Is told what it comes to, once, by whatever thread finds that out; must not wait.
        client_context: The client context, as JSON.
        streamed: Is told each part of a streamed answer as it comes, with the prelude of an HTTP response as it was
            sent; without it, the parts are put together.
        request_id: Its id.
        qualifier: The version or alias that was called, where one was named.
        loop: The event loop that it comes from, where it does from one.
    """

    payload: bytes
    done: Callable[[Answer], None]
    client_context: str | None = None
    streamed: Callable[[bytes], None] | None = None
    request_id: str = attrs.field(factory=lambda: str(uuid.uuid4()))
    qualifier: str | None = None
    loop: AbstractEventLoop | None = None
    trace_id: str = attrs.field(factory=lambda: f"Root=1-{int(time.time()):08x}-{uuid.uuid4().hex[:24]};Sampled=0")
    started: float = 0.0
    first: bool = False
    log: bytearray = attrs.field(factory=bytearray, repr=False)

    def note(self, line: str) -> None:
        """Keep a line of its log, of which the last ones are kept."""
        self.log += line.encode("utf-8", "replace") + b"\n"
        if len(self.log) > 2 * _LOG_KEPT:
            del self.log[:-_LOG_KEPT]


def start_line(invocation: Invocation) -> str:
    """Return what Lambda logs when an invocation starts."""
    return f"START RequestId: {invocation.request_id} Version: $LATEST"


def end_lines(invocation: Invocation, function: Function, memory: int | None, init: float | None) -> list[str]:
    """Return what Lambda logs when an invocation ends.

    Args:
        invocation: The invocation.
        function: The function.
        memory: The most memory that its process had, in MB, where that is known.
        init: How long its process took to start, in seconds, for the first invocation of it.
    """
    seconds = time.monotonic() - invocation.started
    parts = [
        f"REPORT RequestId: {invocation.request_id}",
        f"Duration: {seconds * 1000:.2f} ms",
        f"Billed Duration: {math.ceil(seconds * 1000)} ms",
        f"Memory Size: {function.memory} MB",
    ]
    if memory is not None:
        parts.append(f"Max Memory Used: {memory} MB")
    if init is not None:
        parts.append(f"Init Duration: {init * 1000:.2f} ms")
    return [f"END RequestId: {invocation.request_id}", "\t".join(parts)]


def invoked_arn(invocation: Invocation, function: Function) -> str:
    """Return the ARN that a function was called by."""
    return f"{function.arn}:{invocation.qualifier}" if invocation.qualifier else function.arn


def timed_out(invocation: Invocation, function: Function) -> Answer:
    """Return what an invocation comes to that took too long."""
    message = f"RequestId: {invocation.request_id} Error: Task timed out after {function.timeout:.2f} seconds"
    return attrs.evolve(failed(invocation, "Sandbox.Timedout", message), timed_out=True)


def crashed(invocation: Invocation, code: int) -> Answer:
    """Return what an invocation comes to whose process ended.

    Args:
        invocation: The invocation.
        code: The exit code; the number of the signal as a negative number, where one ended it.
    """
    how = f"signal: {_SIGNALS.get(-code, -code)}" if code < 0 else f"exit status {code}"
    message = f"RequestId: {invocation.request_id} Error: Runtime exited with error: {how}"
    if code == 0:
        message = f"RequestId: {invocation.request_id} Error: Runtime exited without providing a reason"
    return attrs.evolve(failed(invocation, "Runtime.ExitError", message), crashed=True)


def failed(invocation: Invocation, kind: str, message: str) -> Answer:
    """Return what an invocation comes to that ended with an error outside of the code of its function."""
    return answered(invocation, json.dumps({"errorType": kind, "errorMessage": message}).encode(), error=True)


def answered(
    invocation: Invocation,
    payload: bytes,
    *,
    error: bool = False,
    content_type: str = "application/json",
    head: bytes | None = None,
) -> Answer:
    """Return what an invocation comes to."""
    return Answer(
        payload,
        "Unhandled" if error else None,
        invocation.request_id,
        content_type=content_type,
        head=head,
    )


_SIGNALS = {6: "aborted", 9: "killed", 11: "segmentation fault", 15: "terminated"}
