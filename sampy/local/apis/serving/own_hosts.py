"""Keeps pages of elsewhere from a server of this machine, whatever application that serves."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from sampy.local.apis.serving.hosts import Hosts, is_loopback

_FORBIDDEN = Response("This server is for this machine alone.", 403)


class OwnHosts:
    """Lets in requests that are for this machine, and that no page of another site sends.

    Args:
        app: The application.
        hosts: The names that requests may be for.
        refusal: What others get.
    """

    def __init__(self, app: ASGIApp, hosts: Hosts, refusal: ASGIApp = _FORBIDDEN) -> None:
        self._app = app
        self._hosts = hosts
        self._refusal = refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or refuse it."""
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            host, origin = headers.get("host", ""), headers.get("origin")
            if host not in self._hosts or (origin is not None and not _is_own(origin, host)):
                await self._refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _is_own(origin: str, host: str) -> bool:
    """Tell whether a page is of the server itself, or of another one on this machine.

    A page that is named by an address may well be of elsewhere, though a request for an address is for this machine.
    """
    try:
        page = urlsplit(origin)
        name = page.hostname or ""
    except ValueError:
        return False
    return page.netloc == host or is_loopback(name) or name.endswith(".localhost")
