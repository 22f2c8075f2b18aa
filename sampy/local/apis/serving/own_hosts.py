"""Keeps pages of elsewhere from a server of this machine, whatever application that serves."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from sampy.local.apis.serving.hosts import Hosts


class OwnHosts:
    """Lets in requests that are for this machine, and that no page of another site sends.

    Args:
        app: The application.
        hosts: The names that requests may be for, and pages from.
    """

    def __init__(self, app: ASGIApp, hosts: Hosts) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or refuse it."""
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            origin = headers.get("origin")
            if headers.get("host", "") not in self._hosts or (origin and urlsplit(origin).netloc not in self._hosts):
                await Response("This server is for this machine alone.", 403)(scope, receive, send)
                return
        await self._app(scope, receive, send)
