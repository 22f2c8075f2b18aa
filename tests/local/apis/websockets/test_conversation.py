"""How long a connection lasts."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Route
from sampy.local.apis.websockets.connections import Connections
from sampy.local.apis.websockets.conversation import Conversation, Times
from tests.local.apis.serving.local_server import Event, calls, served


@pytest.mark.parametrize(
    ("times", "messages", "expected"),
    [(Times(idle=0.03, longest=60), 0, 1001), (Times(idle=60, longest=0.03), 0, 1001), (Times(0.2, 60), 3, 1001)],
)
def test_connection_ends_when_its_time_is_up(times: Times, messages: int, expected: int) -> None:
    sent: list[dict[str, Any]] = []
    codes: list[int] = []
    coming = [{"type": "websocket.receive", "text": "hi"}] * messages

    def leave(event: Event) -> object:
        codes.append(event["requestContext"]["disconnectStatusCode"])
        return {"statusCode": 200}

    async def receive() -> Any:
        if not coming:
            await asyncio.Event().wait()
        await asyncio.sleep(0.08)  # each message starts the time anew
        return coming.pop()

    async def send(message: Any) -> None:
        sent.append(message)

    async def scenario() -> None:
        api = Api("Chat", "WEBSOCKET", "chat", "live", (Route("ANY", "$disconnect", calls("Leave")),))
        request = Request("GET", "/", "", (("Host", "localhost"),), b"", "127.0.0.1", datetime.now(UTC), "id")
        connections = Connections()
        current = served(api, {"Leave": leave})
        await Conversation(lambda: current, connections, request, receive, send, times).run()
        assert len(connections) == 0

    asyncio.run(asyncio.wait_for(scenario(), 5))
    kinds = [message["type"] for message in sent]
    forbidden = ["websocket.send"] * messages  # no route takes them
    assert kinds == ["websocket.accept", *forbidden, "websocket.close"]
    assert (sent[-1]["code"], codes) == (expected, [expected])
