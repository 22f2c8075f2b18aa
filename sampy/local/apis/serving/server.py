"""APIs at their ports: each API has one, and keeps it for as long as its stack has the API."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs
import uvicorn

from sampy.local.apis.serving.application import Application
from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.listening import listen
from sampy.local.apis.serving.pipeline import Served
from sampy.local.apis.serving.protocol import LimitedProtocol
from sampy.local.apis.serving.static_files import StaticFolder

if TYPE_CHECKING:
    from sampy.local.apis.websockets.application import WebSocketApplication

_KEEP_ALIVE_SECONDS: Final = 60
_MOST_CONNECTIONS: Final = 500
"""Far fewer than files that a process may have open, so that one client too many gets a 503, and nobody nothing."""
_GRACE_SECONDS: Final = 3


@attrs.frozen
class Address:
    """Where APIs are to be served.

    Args:
        host: The host to listen at.
        port: The port of the first API; 0 for ports that are free.
        hosts: The names that requests may be for.
        static: The folder whose files are served where no route takes a request.
    """

    host: str = "127.0.0.1"
    port: int = 3000
    hosts: Hosts = attrs.field(factory=Hosts)
    static: StaticFolder | None = None


class _Server(uvicorn.Server):
    """A server that leaves signals to whoever runs it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def start(application: Any, listener: socket.socket, **options: Any) -> tuple[uvicorn.Server, asyncio.Task[None]]:
    """Serve an ASGI application at a socket, and return the server and the task that ends with it.

    Args:
        application: The application.
        listener: The socket.
        options: What uvicorn has to know beside what holds for all servers of sampy.
    """
    server = _Server(
        uvicorn.Config(
            application,
            http=LimitedProtocol,
            lifespan="off",
            interface="asgi3",
            loop="none",
            log_config=None,
            log_level="error",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            limit_concurrency=_MOST_CONNECTIONS,
            **options,
        )
    )
    return server, asyncio.get_running_loop().create_task(server.serve(sockets=[listener]))


@attrs.define
class _Site:
    """An API at its port."""

    application: Application | WebSocketApplication
    listener: socket.socket
    server: uvicorn.Server
    running: asyncio.Task[None]


class Sites:
    """The APIs that are served.

    Args:
        address: Where they are to be served.
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        self._sites: dict[str, _Site] = {}
        self._ending: list[asyncio.Task[None]] = []
        self._reserved: dict[str, socket.socket] = {}
        self._next_port = address.port

    def reserve(self, names: Iterable[str]) -> Mapping[str, int]:
        """Return the ports of APIs, those that have none yet included: it is theirs from now on.

        Args:
            names: The names of the APIs.

        Raises:
            CannotListen: A port can't be had; nothing has changed then.
        """
        new = [name for name in names if name not in self._sites and name not in self._reserved]
        with contextlib.ExitStack() as opened:
            listeners = []
            for index in range(len(new)):
                port = self._next_port + index if self._next_port else 0
                listeners.append(listen(self._address.host, port))
                opened.callback(listeners[-1].close)
            opened.pop_all()
        if self._next_port:
            self._next_port += len(new)
        self._reserved.update(zip(new, listeners, strict=True))
        held = {**{name: site.listener for name, site in self._sites.items()}, **self._reserved}
        return {name: listener.getsockname()[1] for name, listener in held.items()}

    async def serve(self, served: Mapping[str, Served]) -> None:
        """Serve APIs, and no others any more.

        Those that were served before keep their ports. Requests that are being answered are answered as they would have
        been.

        Args:
            served: The APIs, by names that tell the APIs of several stacks apart.

        Raises:
            CannotListen: A port can't be had; nothing has changed then.
        """
        self.reserve(served)
        for name in [name for name in self._sites if name not in served]:
            self._end(self._sites.pop(name))
        for name, each in served.items():
            if name in self._sites:
                self._sites[name].application.serve(each)
            else:
                self._sites[name] = self._start(each, self._reserved.pop(name))
        await self._until_started()

    async def close(self) -> None:
        """End: what is being answered has a few seconds to be so."""
        for site in self._sites.values():
            self._end(site)
        self._sites.clear()
        for listener in self._reserved.values():
            listener.close()
        self._reserved.clear()
        await asyncio.gather(*self._ending, return_exceptions=True)

    def hasten(self) -> None:
        """End now, whatever is being answered."""
        for task in self._ending:
            task.cancel()

    def _start(self, served: Served, listener: socket.socket) -> _Site:
        application, options = self._application(served)
        server, running = start(application, listener, **options)
        return _Site(application, listener, server, running)

    def _application(self, served: Served) -> tuple[Application | WebSocketApplication, dict[str, Any]]:
        """Return an API as an application, and what uvicorn has to know of it."""
        if served.api.kind != "WEBSOCKET":
            return Application(served, self._address.hosts, self._address.static), {"ws": "none"}
        from sampy.local.apis.websockets.application import WebSocketApplication
        from sampy.local.apis.websockets.protocol import SETTINGS, LimitedSockets

        return WebSocketApplication(served, self._address.hosts), {"ws": LimitedSockets, **SETTINGS}

    def _end(self, site: _Site) -> None:
        site.server.should_exit = True
        self._ending = [task for task in self._ending if not task.done()]
        self._ending.append(site.running)

    async def _until_started(self) -> None:
        while not all(site.server.started or site.running.done() for site in self._sites.values()):
            await asyncio.sleep(0)
