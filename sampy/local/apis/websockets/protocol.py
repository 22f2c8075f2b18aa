"""WebSockets by uvicorn and websockets, with the limits of API Gateway.

Source: AWS page "Quotas for configuring and running a WebSocket API in API Gateway".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

LONGEST_MESSAGE: Final = 128 * 1024
LONGEST_FRAME: Final = 32 * 1024
SETTINGS: Final[Mapping[str, Any]] = {
    # uvicorn passes both on as they are: of a message, and of each of its frames.
    "ws_max_size": (LONGEST_MESSAGE, LONGEST_FRAME),
    "ws_ping_interval": None,
    "ws_per_message_deflate": False,
}
"""What uvicorn has to know: API Gateway sends no pings of its own, and compresses nothing."""
ACTIVITY = "activity"
"""The key of the state of a connection, under which is what to call where a client says that it is still there."""


class LimitedSockets(WebSocketsSansIOProtocol):
    """A connection that tells of the pings of its client, which keep it open."""

    async def send(self, message: Any) -> None:
        """Send a message of ASGI; a handshake that is refused is over with its response, which uvicorn doesn't note."""
        await super().send(message)
        if message["type"] == "websocket.http.response.body" and not message.get("more_body"):
            self.handshake_complete = True

    def handle_ping(self) -> None:
        """Answer a ping."""
        super().handle_ping()
        touch: Callable[[], None] | None = self.scope["state"].get(ACTIVITY)
        if touch is not None:
            touch()
