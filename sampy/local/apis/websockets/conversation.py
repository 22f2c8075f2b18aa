"""One connection of a WebSocket API, from the handshake to its end.

Source: AWS pages "Manage connected users and client apps: $connect and $disconnect routes", "Invoke your backend
integration with the $default route and custom routes" and "Quotas for configuring and running a WebSocket API".
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any, Final, TypeAlias

import attrs

from sampy.local.apis.messages import Request, Response, first
from sampy.local.apis.model import Api, Match, Refused
from sampy.local.apis.serving.asgi import JSON, Send
from sampy.local.apis.serving.limits import Receive
from sampy.local.apis.serving.pipeline import Exchange, Served
from sampy.local.apis.websockets.calling import call
from sampy.local.apis.websockets.connections import Connection, Connections, new_id
from sampy.local.apis.websockets.events import Moment, connect_event, disconnect_event, message_event
from sampy.local.apis.websockets.selecting import CONNECT, DISCONNECT, route_for, route_of

IDLE_SECONDS: Final = 10 * 60.0
LONGEST_SECONDS: Final = 2 * 60 * 60.0
_AT_A_TIME: Final = 32
"""How many messages of a connection are answered at the same time; further ones wait."""
_GOING_AWAY, _NO_BINARY = 1001, 1003

Message: TypeAlias = MutableMapping[str, Any]


@attrs.frozen
class Times:
    """How long a connection lasts.

    Args:
        idle: How many seconds nothing may come or go.
        longest: How many seconds it may last at most.
    """

    idle: float = IDLE_SECONDS
    longest: float = LONGEST_SECONDS


class Conversation:
    """A connection, as the server has it.

    Args:
        current: Returns the API as it is now.
        connections: The open connections of the API.
        request: The request that opens it.
        receive: Returns the next message of ASGI.
        send: Sends a message of ASGI.
        times: How long it lasts.
    """

    def __init__(
        self,
        current: Callable[[], Served],
        connections: Connections,
        request: Request,
        receive: Receive,
        send: Send,
        times: Times,
    ) -> None:
        self._current = current
        self._connections = connections
        self._receive = receive
        self._send = send
        self._times = times
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(_AT_A_TIME)
        self.connection = Connection(request, self._say, self._close)

    async def run(self) -> None:
        """Take the client in, or don't; and then its messages until it is gone."""
        started = time.monotonic()
        if not await self._connected():
            return
        self._connections.add(self.connection)
        try:
            code, reason = await self._listen(started + self._times.longest)
        finally:
            self._connections.remove(self.connection)
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._left(code, reason)

    async def _connected(self) -> bool:
        """Ask the authorizer and the route of those who connect; accept the client, or refuse it."""
        served, connection, moment = self._current(), self.connection, Moment()
        api, started, response = served.api, time.perf_counter(), Response(200)
        match = route_of(api, CONNECT)
        refused: Refused | None = None
        if match is not None:
            admitted = await served.gate.admit(match, connection.request)
            if isinstance(admitted, Refused):
                refused = admitted
            else:
                connection.authorized = admitted
                event = connect_event(api, connection.request, admitted, moment)
                outcome = await call(api, match, connection.request, event, admitted, served.invoke)
                refused = outcome if isinstance(outcome, Refused) else None
                response = outcome if isinstance(outcome, Response) else response
        if refused is not None:
            response = _refusal(refused, moment)
        _report(served, "CONNECT", CONNECT, match, response.status, started, refused)
        if not 200 <= response.status < 300:
            await self._refuse(response)
            return False
        protocol = first(response.headers, "Sec-WebSocket-Protocol")
        await self._send({"type": "websocket.accept", "subprotocol": protocol})
        return True

    async def _listen(self, until: float) -> tuple[int, str]:
        """Take messages, and return the code and the reason that the connection ends with."""
        connection = self.connection
        while True:
            ends = min(until, connection.active + self._times.idle)
            try:
                async with asyncio.timeout(ends - time.monotonic()):
                    message = await self._receive()
            except TimeoutError:
                if time.monotonic() >= min(until, connection.active + self._times.idle):
                    await self._close(_GOING_AWAY)
                    return _GOING_AWAY, "Going away"
                continue
            if message["type"] == "websocket.disconnect":
                return int(message.get("code") or 1005), str(message.get("reason") or "")
            connection.touch()
            text = message.get("text")
            if text is None:
                await self._close(_NO_BINARY)
                return _NO_BINARY, "Binary frames are not supported"
            await self._slots.acquire()
            task = asyncio.get_running_loop().create_task(self._answer(text))
            self._tasks.add(task)
            task.add_done_callback(self._answered)

    def _answered(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._slots.release()

    async def _answer(self, text: str) -> None:
        """Call the route of a message, and send back what it is to answer, or what went wrong."""
        served, connection, started = self._current(), self.connection, time.perf_counter()
        api, moment = served.api, Moment(message_id=new_id())
        match = route_for(api, text)
        if match is None:
            why = Refused("ACCESS_DENIED", "Forbidden", 403, "no route takes this message, and there is no $default")
            _report(served, "MESSAGE", "", None, 403, started, why)
            await self._tell(why, moment)
            return
        key = match.route.path
        event = message_event(api, key, connection.request, connection.authorized, moment, text)
        request = attrs.evolve(connection.request, body=text.encode("utf-8", "surrogatepass"))
        outcome = await call(api, match, request, event, connection.authorized, served.invoke)
        if isinstance(outcome, Refused):
            _report(served, "MESSAGE", key, match, outcome.status or 500, started, outcome)
            await self._tell(outcome, moment)
            return
        _report(served, "MESSAGE", key, match, outcome.status, started, None)
        if match.route.replies and outcome.body:
            await self._try_to_say(outcome.body.decode("utf-8", "replace"))

    async def _left(self, code: int, reason: str) -> None:
        """Call the route of those who are gone."""
        served, started = self._current(), time.perf_counter()
        match = route_of(served.api, DISCONNECT)
        if match is None:
            return
        request, authorized = self.connection.request, self.connection.authorized
        event = disconnect_event(served.api, request, authorized, Moment(), code, reason)
        outcome = await call(served.api, match, request, event, authorized, served.invoke)
        refused = outcome if isinstance(outcome, Refused) else None
        status = (outcome.status or 500) if isinstance(outcome, Refused) else outcome.status
        _report(served, "DISCONNECT", DISCONNECT, match, status, started, refused)

    async def _tell(self, refused: Refused, moment: Moment) -> None:
        message = "Forbidden" if refused.status == 403 else "Internal server error"
        told = {"message": message, "connectionId": self.connection.id, "requestId": moment.request_id}
        await self._try_to_say(json.dumps(told))

    async def _try_to_say(self, text: str) -> None:
        try:
            await self._say(text)
        except ConnectionError:
            self._connections.remove(self.connection)

    async def _say(self, message: str | bytes) -> None:
        kind = "text" if isinstance(message, str) else "bytes"
        try:
            await self._send({"type": "websocket.send", kind: message})
        except (OSError, RuntimeError) as error:  # uvicorn's for a client that is gone, or about to be
            raise ConnectionResetError("the connection is closed") from error
        self.connection.touch()

    async def _close(self, code: int) -> None:
        self._connections.remove(self.connection)
        try:
            await self._send({"type": "websocket.close", "code": code})
        except (OSError, RuntimeError):
            return

    async def _refuse(self, response: Response) -> None:
        headers = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in response.headers]
        await self._send({"type": "websocket.http.response.start", "status": response.status, "headers": headers})
        await self._send({"type": "websocket.http.response.body", "body": response.body})


def _refusal(refused: Refused, moment: Moment) -> Response:
    status = refused.status or 500
    message = {401: "Unauthorized", 403: "Forbidden"}.get(status, "Internal server error")
    document: Mapping[str, str] = {"message": message, "connectionId": "", "requestId": moment.request_id}
    return Response(status, JSON, json.dumps({name: value for name, value in document.items() if value}).encode())


def _report(
    served: Served, kind: str, key: str, match: Match | None, status: int, started: float, refused: Refused | None
) -> None:
    integration = match.route.integration if match is not None else None
    function = integration.function if integration is not None else None
    took = (time.perf_counter() - started) * 1000
    served.report(Exchange(kind, key, status, took, function, refused.detail if refused is not None else None))


def is_at(api: Api, path: str) -> bool:
    """Return whether clients connect at a path: that of the stage, or none."""
    return path.rstrip("/") in ("", f"/{api.stage}")
