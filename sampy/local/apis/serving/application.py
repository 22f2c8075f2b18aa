"""A REST or an HTTP API at its address, as an ASGI application: from a connection to a request, and back.

It speaks ASGI itself, as a framework in between would take longer than all else that sampy does with a request.
"""

from __future__ import annotations

import time

from sampy.local.apis.messages import Response
from sampy.local.apis.model import Refused
from sampy.local.apis.serving.asgi import Scope, Send, refused_unread, request_of, respond
from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.limits import BodyTooLong, ClientGone, Receive, body_too_long, read_body
from sampy.local.apis.serving.pipeline import Exchange, Served, answer
from sampy.local.apis.serving.stages import stage_prefix, without_stage
from sampy.local.apis.serving.static_files import StaticFolder

_LATE = Response(408, (("Connection", "close"),))


class Application:
    """A REST or an HTTP API at an address.

    Args:
        served: The API.
        hosts: The names that requests may be for.
        static: The folder whose files are served where no route takes a request.
    """

    def __init__(self, served: Served, hosts: Hosts, static: StaticFolder | None = None) -> None:
        self._hosts = hosts
        self._static = static
        self.serve(served)

    def serve(self, served: Served) -> None:
        """Serve an API from now on; requests that are being answered go on with the one that was served before."""
        self._served = served
        self._prefix = stage_prefix(served.api)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        started = time.perf_counter()
        served = self._served
        method: str = scope["method"]
        path = without_stage((scope.get("raw_path") or b"/").decode("latin-1"), self._prefix)
        body = b""
        refused = refused_unread(scope, served.api.kind, self._hosts)
        if refused is None:
            try:
                body = await read_body(scope["headers"], receive)
            except BodyTooLong:
                refused = body_too_long(served.api.kind), "its body is longer than API Gateway takes"
            except ClientGone:
                refused = _LATE, "its body never came"
        if refused is not None:
            response, why = refused
            self._report(served, method, path, response.status, started, why)
            await respond(send, method, response)
        elif not await self._sent_file(served, path, scope, receive, send, started):
            await respond(send, method, await answer(served, request_of(scope, path, body)))

    async def _sent_file(
        self, served: Served, path: str, scope: Scope, receive: Receive, send: Send, started: float
    ) -> bool:
        """Send the static file of a path that no route takes, and return whether there is one."""
        method: str = scope["method"]
        if self._static is None or method not in ("GET", "HEAD"):
            return False
        if not isinstance(served.router.match(method, path), Refused):
            return False
        file = await self._static.response(path, scope)
        if file is None:
            return False
        await file(scope, receive, send)
        self._report(served, method, path, file.status_code, started, "a static file")
        return True

    def _report(self, served: Served, method: str, path: str, status: int, started: float, why: str) -> None:
        took = (time.perf_counter() - started) * 1000
        served.report(Exchange(method, path, status, took, detail=why))
