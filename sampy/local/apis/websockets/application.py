"""A WebSocket API at its address, as an ASGI application: clients that connect, and ``@connections`` for functions."""

from __future__ import annotations

import time

from sampy.local.apis.messages import Response
from sampy.local.apis.serving.asgi import FORBIDDEN, Scope, Send, refused_unread, request_of, respond
from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.limits import BodyTooLong, ClientGone, Receive, body_too_long, read_body
from sampy.local.apis.serving.pipeline import Exchange, Served
from sampy.local.apis.serving.stages import without_stage
from sampy.local.apis.websockets.connections import Connections
from sampy.local.apis.websockets.conversation import Conversation, Times, is_at
from sampy.local.apis.websockets.management import PREFIX, manage
from sampy.local.apis.websockets.protocol import ACTIVITY

_NO_HANDSHAKE = "this is a WebSocket API: clients connect with ws://, and functions use /@connections/"


class WebSocketApplication:
    """A WebSocket API at an address.

    Args:
        served: The API.
        hosts: The names that requests may be for.
        times: How long connections last.
    """

    def __init__(self, served: Served, hosts: Hosts, times: Times | None = None) -> None:
        self._served = served
        self._hosts = hosts
        self._times = times or Times()
        self.connections = Connections()

    def serve(self, served: Served) -> None:
        """Serve an API from now on; connections stay open, and their next messages take its routes."""
        self._served = served

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take a connection, or a request of a function."""
        if scope["type"] == "websocket":
            await self._connect(scope, receive, send)
        elif scope["type"] == "http":
            await self._manage(scope, receive, send)

    async def _connect(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()  # that somebody wants to connect
        served = self._served
        path = scope["raw_path"].decode("latin-1")
        refused = refused_unread(scope, "WEBSOCKET", self._hosts)
        if refused is None and not is_at(served.api, path):
            refused = FORBIDDEN, f"clients connect at /{served.api.stage}"
        if refused is not None:
            response, why = refused
            served.report(Exchange("CONNECT", path, response.status, 0.0, detail=why))
            await send({"type": "websocket.http.response.start", "status": response.status, "headers": []})
            await send({"type": "websocket.http.response.body", "body": response.body})
            return
        request = request_of(scope, path)
        talk = Conversation(lambda: self._served, self.connections, request, receive, send, self._times)
        scope.setdefault("state", {})[ACTIVITY] = talk.connection.touch
        await talk.run()

    async def _manage(self, scope: Scope, receive: Receive, send: Send) -> None:
        started, served = time.perf_counter(), self._served
        method: str = scope["method"]
        path = without_stage((scope.get("raw_path") or b"/").decode("latin-1"), served.api.stage)
        refused = refused_unread(scope, "WEBSOCKET", self._hosts)
        why: str | None = None
        if refused is not None:
            response, why = refused
        elif not path.startswith(PREFIX):
            response, why = FORBIDDEN, _NO_HANDSHAKE
        else:
            try:
                response = await manage(self.connections, method, path, await read_body(scope["headers"], receive))
            except BodyTooLong:
                response = body_too_long("WEBSOCKET")
            except ClientGone:
                response = Response(408, (("Connection", "close"),))
        took = (time.perf_counter() - started) * 1000
        served.report(Exchange(method, path, response.status, took, detail=why))
        await respond(send, method, response)
