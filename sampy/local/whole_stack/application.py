"""The page of stacks that run here, as an ASGI application, with the Invoke API that its stand-ins call.

The page shows events as they are sent by the server. It loads nothing from elsewhere, and no script but its own.
"""

from __future__ import annotations

import asyncio
import html
import json
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from pathlib import Path

import attrs
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from sampy.errors import ProblemsError
from sampy.intrinsics import Json
from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.own_hosts import OwnHosts
from sampy.local.whole_stack.board import Board
from sampy.local.whole_stack.deploying import There
from sampy.local.whole_stack.runs import Runs
from sampy.pages import filled

_FOLDER = Path(__file__).parent
_FILES = {"page.css": "text/css", "page.js": "text/javascript"}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
_MISSING = JSONResponse({"error": "there is no such resource"}, 404, _HEADERS)


@attrs.frozen
class ShownRoute:
    """A route of an API, as the page shows it.

    Args:
        stack: The name of its stack.
        method: Its method; of a WebSocket API its route key.
        url: Its address.
        function: What it calls.
        authorizer: Who is asked first.
    """

    stack: str
    method: str
    url: str
    function: str
    authorizer: str


@attrs.frozen
class Shown:
    """What the page shows.

    Args:
        title: What it is called.
        endpoint: The address of the fake AWS.
        board: What happens.
        resources: Returns the resources that are there.
        routes: Returns the routes of all APIs.
        contents: Returns what is in a resource; None where nothing is known of its type.
        has_contents: Whether anything is known of what is in resources of a type.
        runs: The runs of state machines.
    """

    title: str
    endpoint: str
    board: Board
    resources: Callable[[], Sequence[There]]
    routes: Callable[[], Iterable[ShownRoute]]
    contents: Callable[[There], Json]
    has_contents: Callable[[str], bool]
    runs: Runs


def application(shown: Shown, invoke_api: Starlette, hosts: Hosts) -> ASGIApp:
    """Return the page, and the Invoke API.

    Args:
        shown: What the page shows.
        invoke_api: The Invoke API.
        hosts: The names that requests may be for.
    """
    page = _Page(shown)
    return Starlette(
        routes=[
            Route("/", page.page),
            *(Route(f"/{name}", page.file) for name in _FILES),
            Route("/state", page.state),
            Route("/events", page.events),
            Route("/contents/{stack}/{logical_id}", page.contents),
            Route("/run", page.run),
            Route("/start/{stack}/{logical_id}", page.start, methods=["POST"]),
            Mount("/", invoke_api),
        ],
        middleware=[Middleware(OwnHosts, hosts=hosts)],
    )


class _Page:
    def __init__(self, shown: Shown) -> None:
        self._shown = shown

    async def page(self, request: Request) -> Response:
        """Answer with the page."""
        values = {"title": html.escape(self._shown.title), "endpoint": html.escape(self._shown.endpoint)}
        return HTMLResponse(filled((_FOLDER / "page.html").read_text(encoding="utf-8"), values), headers=_HEADERS)

    async def file(self, request: Request) -> Response:
        """Answer with the style sheet, or the script."""
        name = request.url.path.lstrip("/")
        return Response((_FOLDER / name).read_bytes(), headers=_HEADERS, media_type=_FILES[name])

    async def state(self, request: Request) -> Response:
        """Answer with what there is."""
        resources = [
            {**attrs.asdict(each), "opens": self._shown.has_contents(each.type) and bool(each.physical_id)}
            for each in self._shown.resources()
        ]
        routes = [attrs.asdict(each) for each in self._shown.routes()]
        return JSONResponse({"resources": resources, "apis": routes}, headers=_HEADERS)

    async def events(self, request: Request) -> Response:
        """Answer with what happens, for as long as somebody looks on."""
        after = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        number = int(after) if after.isascii() and after.isdigit() else 0
        return StreamingResponse(self._sent(number), headers=_HEADERS, media_type="text/event-stream")

    async def contents(self, request: Request) -> Response:
        """Answer with what is in a resource."""
        found = self._resource(request)
        return _MISSING if found is None else await _asked(lambda: self._shown.contents(found))

    async def start(self, request: Request) -> Response:
        """Start a run of a state machine with what was sent."""
        found, given = self._resource(request), (await request.body()).decode("utf-8", "replace")
        return _MISSING if found is None else await _asked(lambda: self._shown.runs.start(found, given))

    async def run(self, request: Request) -> Response:
        """Answer with what is to be known of a run of a state machine."""
        return await _asked(lambda: self._shown.runs.told(request.query_params.get("arn", "")))

    def _resource(self, request: Request) -> There | None:
        stack, logical_id = request.path_params["stack"], request.path_params["logical_id"]
        every = self._shown.resources()
        return next((each for each in every if (each.stack, each.logical_id) == (stack, logical_id)), None)

    async def _sent(self, number: int) -> AsyncIterator[str]:
        async for each in self._shown.board.follow(number):
            yield f"id: {each.number}\ndata: {json.dumps(each.document())}\n\n"


async def _asked(ask: Callable[[], Json]) -> Response:
    """Answer with what the fake AWS says."""
    try:
        return JSONResponse(await asyncio.to_thread(ask), headers=_HEADERS)
    except ProblemsError as error:
        return JSONResponse({"error": "; ".join(problem.message for problem in error.problems)}, 502, _HEADERS)
