"""APIs that are served in this process, by functions of Python, and clients of them."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any, TypeAlias, TypeVar

import attrs

from sampy.local.answers import Answer
from sampy.local.apis.authorizing import Gate, KeySets
from sampy.local.apis.model import Api, Integration, Route
from sampy.local.apis.payloads import proxy_event
from sampy.local.apis.routing import Router
from sampy.local.apis.serving.pipeline import Exchange, Served
from sampy.local.apis.serving.server import Address, Sites
from sampy.local.apis.websockets.events import authorizing_event

Event: TypeAlias = dict[str, Any]
Handler: TypeAlias = Callable[[Event], object]
_T = TypeVar("_T")


def served(api: Api, handlers: Mapping[str, Handler], log: list[Exchange] | None = None) -> Served:
    """Return an API whose functions are called here; one may return what is awaited."""

    async def invoke(name: str, payload: bytes) -> Answer:
        result = handlers[name](json.loads(payload))
        if isinstance(result, Awaitable):
            result = await result
        return result if isinstance(result, Answer) else Answer(json.dumps(result).encode())

    event = authorizing_event if api.kind == "WEBSOCKET" else proxy_event
    report = log.append if log is not None else lambda exchange: None
    return Served(api, Router(api), Gate(api, invoke, KeySets(), event=event), invoke, report)


def rest(*routes: Route, stage: str = "Prod", **rest: Any) -> Api:
    """Return a REST API; without routes it calls the function Hello for each path."""
    every = (Route("ANY", "/", calls("Hello")), Route("ANY", "/{path+}", calls("Hello")))
    return Api("Pets", "REST", "pets", stage, routes or every, **rest)


def http(*routes: Route, **rest: Any) -> Api:
    """Return an HTTP API; without routes it calls the function Hello for each path."""
    every = (Route("ANY", "$default", calls("Hello", payload_version="2.0")),)
    return Api("Pets", "HTTP", "pets", "$default", routes or every, **rest)


def calls(function: str, **more: Any) -> Integration:
    """Return an integration that calls a function."""
    return Integration("AWS_PROXY", function=function, **more)


def hello(event: Event) -> object:
    """Return what every function says."""
    return {"statusCode": 200, "body": "hello"}


class Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever)
        self._thread.start()

    def run(self, work: Awaitable[_T]) -> _T:
        """Return what comes of something that is awaited there."""
        future: Future[_T] = asyncio.run_coroutine_threadsafe(work, self.loop)  # type: ignore[arg-type]  # coroutines
        return future.result(10)

    def close(self) -> None:
        """End it."""
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


@attrs.frozen
class Running:
    """APIs that are being served.

    Args:
        loop: The loop that serves them.
        sites: What serves them.
        ports: Their ports, by name.
    """

    loop: Loop
    sites: Sites
    ports: Mapping[str, int]

    @property
    def port(self) -> int:
        """The port of the first one."""
        return next(iter(self.ports.values()))


@contextmanager
def serving(*apis: Served, address: Address | None = None) -> Iterator[Running]:
    """Serve APIs, at ports that are free."""
    loop = Loop()
    named = {str(number): each for number, each in enumerate(apis)}
    sites = Sites(address or Address(port=0))
    try:

        async def start() -> Mapping[str, int]:
            ports = sites.reserve(named)
            await sites.serve(named)
            return ports

        yield Running(loop, sites, loop.run(start()))
    finally:
        loop.run(sites.close())
        loop.close()


@attrs.frozen
class Reply:
    """A response as it came over a connection."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def exchange(port: int, request: bytes) -> Reply:
    """Return the response to a request, which is sent as it is."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        return read(connection)


def get(port: int, path: str, *headers: str, method: str = "GET", body: bytes = b"") -> Reply:
    """Return the response to a request."""
    lines = [f"{method} {path} HTTP/1.1", *headers]
    if not any(each.lower().startswith("host:") for each in headers):
        lines.append(f"Host: localhost:{port}")
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return exchange(port, "\r\n".join([*lines, "", ""]).encode() + body)


def read(connection: socket.socket) -> Reply:
    """Return the next response of a connection; status 0 where it was closed without one."""
    with connection.makefile("rb") as stream:
        line = stream.readline()
        if not line:
            return Reply(0, {}, b"")
        headers: dict[str, str] = {}
        while (each := stream.readline().strip()) != b"":
            name, _, value = each.decode().partition(":")
            headers[name.lower()] = value.strip()
        return Reply(int(line.split()[1]), headers, stream.read(int(headers.get("content-length", 0))))
