"""The connections of a WebSocket API, and what others do with them by their ids."""

from __future__ import annotations

import base64
import hashlib
import os
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeAlias

import attrs

from sampy.local.apis.messages import Request
from sampy.local.apis.model import Authorized

SendMessage: TypeAlias = Callable[[str | bytes], Awaitable[None]]
_ID_BYTES = 11


def new_id() -> str:
    """Return an id as API Gateway makes them for connections, messages and requests."""
    return base64.b64encode(os.urandom(_ID_BYTES), b"AB").decode()


def connection_id(request: Request) -> str:
    """Return the id of the connection that a request opens."""
    digest = hashlib.blake2b(request.request_id.encode(), digest_size=_ID_BYTES).digest()
    return base64.b64encode(digest, b"AB").decode()


@attrs.define(eq=False)
class Connection:
    """A connection.

    Args:
        request: The request that opened it.
        send: Sends a message to the client.
        close: Closes it, with a code.
        authorized: Who opened it.
        active: When a message last came or went, by `time.monotonic`.
    """

    request: Request
    send: SendMessage
    close: Callable[[int], Awaitable[None]]
    authorized: Authorized | None = None
    active: float = attrs.field(factory=time.monotonic)

    @property
    def id(self) -> str:
        """Its id."""
        return connection_id(self.request)

    def touch(self) -> None:
        """Take note that it is in use."""
        self.active = time.monotonic()

    @property
    def last_active(self) -> datetime:
        """When a message last came or went."""
        return datetime.fromtimestamp(time.time() - (time.monotonic() - self.active), UTC)


class Connections:
    """The connections of an API that are open."""

    def __init__(self) -> None:
        self._open: dict[str, Connection] = {}

    def __len__(self) -> int:
        return len(self._open)

    def add(self, connection: Connection) -> None:
        """Take note of one."""
        self._open[connection.id] = connection

    def remove(self, connection: Connection) -> None:
        """Forget one."""
        self._open.pop(connection.id, None)

    def find(self, connection_id: str) -> Connection | None:
        """Return one by its id; None where it is gone, or never was."""
        return self._open.get(connection_id)
