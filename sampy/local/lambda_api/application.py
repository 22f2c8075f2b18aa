"""The Invoke API of Lambda as an ASGI application: calls that are waited for, events, dry runs, log tails, and streams.

Source: AWS pages "Invoke" and "InvokeWithResponseStream" of the AWS Lambda API Reference, and "How Lambda handles
errors and retries with asynchronous invocation".
"""

from __future__ import annotations

import asyncio
import base64
import json
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Final, Protocol

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sampy.local.answers import Answer
from sampy.local.functions.streaming import END_OF_PRELUDE
from sampy.local.lambda_api.asking import DRY_RUN, EVENT, WAITING, Asked, asked
from sampy.local.lambda_api.event_stream import CONTENT_TYPE, message
from sampy.local.lambda_api.names import Names
from sampy.local.lambda_api.refusals import Refusal, not_here

RETRY_SECONDS: Final = (1.0, 2.0)
"""How long an event waits until it is tried again, for the first time and the second; on AWS these are minutes."""
_TAIL = 4096
_INVOKE = "/2015-03-31/functions/{name:path}/invocations"
_STREAM = "/2021-11-15/functions/{name:path}/response-streaming-invocations"
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class Call(Protocol):
    """Calls a function."""

    def __call__(
        self, asked: Asked, request_id: str, streamed: Callable[[bytes], None] | None = None
    ) -> Awaitable[Answer]:
        """Return what it comes to, to be awaited.

        Args:
            asked: The call.
            request_id: The id of the invocation.
            streamed: Is called in the event loop with each part of a streamed answer as it comes.

        Raises:
            Refusal: The function is gone.
        """


def application(names: Names, call: Call, retry_seconds: Sequence[float] = RETRY_SECONDS) -> Starlette:
    """Return the Invoke API for some functions.

    Args:
        names: Finds functions.
        call: Calls them.
        retry_seconds: How long an event waits until it is tried again, each time.
    """
    api = _Api(names, call, retry_seconds)
    return Starlette(
        routes=[
            Route(_INVOKE, _refusing(api.invoke), methods=["POST"]),
            Route(_STREAM, _refusing(api.stream), methods=["POST"]),
            Route("/{path:path}", _refusing(_other), methods=_METHODS),
        ]
    )


def _refusing(answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers requests, with refusals as they are told to clients."""

    async def told(request: Request) -> Response:
        try:
            return await answer(request)
        except Refusal as refusal:
            return refusal.response()
        except ClientDisconnect:
            return Response(None, 400)

    return told


async def _other(request: Request) -> Response:
    raise not_here(request.method, request.url.path)


class _Api:
    def __init__(self, names: Names, call: Call, retry_seconds: Sequence[float]) -> None:
        self._names = names
        self._call = call
        self._retry_seconds = retry_seconds
        self._events: set[asyncio.Task[None]] = set()

    async def invoke(self, request: Request) -> Response:
        """Answer a call of Invoke."""
        call = await asked(request, self._names, WAITING, EVENT, DRY_RUN)
        headers = {"x-amzn-RequestId": str(uuid.uuid4())}
        if call.kind == DRY_RUN:
            return Response(None, 204, headers)
        if call.kind == EVENT:
            task = asyncio.get_running_loop().create_task(self._handle(call, headers["x-amzn-RequestId"]))
            self._events.add(task)
            task.add_done_callback(self._events.discard)
            return Response(None, 202, headers)
        answer = await self._call(call, headers["x-amzn-RequestId"])
        headers["X-Amz-Executed-Version"] = "$LATEST"
        if answer.error:
            headers["X-Amz-Function-Error"] = answer.error
        if call.tail:
            headers["X-Amz-Log-Result"] = _tail(answer)
        prelude = b"" if answer.head is None else answer.head + END_OF_PRELUDE
        return Response(prelude + answer.payload, 200, headers, "application/json")

    async def stream(self, request: Request) -> Response:
        """Answer a call of InvokeWithResponseStream."""
        call = await asked(request, self._names, WAITING, DRY_RUN)
        headers = {"x-amzn-RequestId": str(uuid.uuid4()), "X-Amz-Executed-Version": "$LATEST"}
        if call.kind == DRY_RUN:
            return Response(None, 204, headers)
        parts: asyncio.Queue[bytes | None] = asyncio.Queue()
        answer = asyncio.ensure_future(self._call(call, headers["x-amzn-RequestId"], parts.put_nowait))
        answer.add_done_callback(lambda _: parts.put_nowait(None))
        return StreamingResponse(_messages(parts, answer, tail=call.tail), 200, headers, CONTENT_TYPE)

    async def _handle(self, call: Asked, request_id: str) -> None:
        """Run a function that nobody waits for, until it returns or has been tried often enough."""
        for seconds in (*self._retry_seconds[: call.called.function.retries], None):
            try:
                answer = await self._call(call, request_id)
            except Refusal:
                return
            if not answer.error or seconds is None:
                return
            await asyncio.sleep(seconds)


async def _messages(
    parts: asyncio.Queue[bytes | None], answer: asyncio.Future[Answer], *, tail: bool
) -> AsyncIterator[bytes]:
    """Yield an answer as messages: its parts as they come, until there is None, and its end."""
    while (part := await parts.get()) is not None:
        yield message("PayloadChunk", part, "application/octet-stream")
    done = answer.result()
    end: dict[str, str] = {}
    if done.error:
        end = {"ErrorCode": _error_type(done.payload), "ErrorDetails": done.payload.decode("utf-8", "replace")}
    elif done.payload:
        yield message("PayloadChunk", done.payload, "application/octet-stream")
    if tail:
        end["LogResult"] = _tail(done)
    yield message("InvokeComplete", json.dumps(end).encode(), "application/json")


def _error_type(document: bytes) -> str:
    """Return the type of an error, which a custom runtime may tell in any way that it likes."""
    try:
        error = json.loads(document)
    except ValueError:
        error = None
    return str(error.get("errorType", "Unhandled")) if isinstance(error, dict) else "Unhandled"


def _tail(answer: Answer) -> str:
    return base64.b64encode(answer.log[-_TAIL:]).decode()
