"""An API at its address: what comes over a connection, and what goes back."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from sampy.local.apis.model import Api
from sampy.local.apis.serving.application import Application
from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.limits import LONGEST_BODY, ClientGone, read_body
from sampy.local.apis.serving.pipeline import Exchange
from sampy.local.apis.serving.protocol import NAMES_AS_SENT
from sampy.local.apis.serving.static_files import StaticFolder
from tests.local.apis.serving.local_server import Event, hello, http, rest, served

Sent = dict[str, Any]


def ask(
    api: Api,
    path: str = "/",
    *,
    method: str = "GET",
    headers: dict[str, str] | None = None,
    parts: tuple[bytes, ...] = (),
    static: Path | None = None,
    log: list[Exchange] | None = None,
    handler: Any = hello,
) -> tuple[int, dict[str, str], bytes]:
    """Return the status, the headers and the body of a response."""
    raw_path, _, query = path.partition("?")
    given = {"Host": "localhost:3000", **(headers or {})}
    scope = {
        "type": "http",
        "method": method,
        "path": raw_path,
        "raw_path": raw_path.encode("latin-1"),
        "query_string": query.encode(),
        "headers": [(name.lower().encode(), value.encode()) for name, value in given.items()],
        "client": ("127.0.0.1", 5),
        "http_version": "1.1",
        "state": {NAMES_AS_SENT: [(name.encode(), value.encode()) for name, value in given.items()]},
    }
    coming = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    coming.append({"type": "http.request", "body": b"", "more_body": False})
    sent: list[Sent] = []

    async def receive() -> Sent:
        if not coming:
            await asyncio.Event().wait()  # the client waits for its response
        return coming.pop(0)

    async def send(message: Sent) -> None:
        sent.append(message)

    folder = StaticFolder(static) if static else None
    application = Application(served(api, {"Hello": handler}, log), Hosts(), folder)
    asyncio.run(application(scope, receive, send))  # type: ignore[arg-type]  # ASGI's maps
    named = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], named, b"".join(each.get("body", b"") for each in sent[1:])


def told(field: str) -> Any:
    """Return a function that answers with a field of its event."""
    return lambda event: {"statusCode": 200, "body": str(event[field])}


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        ("/pets", "/pets"),
        ("/Prod/pets", "/pets"),
        ("/Prod", "/"),
        ("/Prod/", "/"),
        ("/Pro%64/pets", "/pets"),
        ("/Products", "/Products"),
        ("/prod/pets", "/prod/pets"),
    ],
)
def test_paths_may_begin_with_the_stage(path: str, seen: str) -> None:
    assert ask(rest(), path, handler=told("path"))[2] == seen.encode()


def test_names_of_headers_are_as_they_were_sent() -> None:
    def names(event: Event) -> object:
        return {"statusCode": 200, "body": ",".join(sorted(event["headers"]))}

    assert b"X-Own-Header" in ask(rest(), headers={"X-Own-Header": "1"}, handler=names)[2]


def test_body_comes_in_parts() -> None:
    headers = {"Content-Type": "text/plain", "Transfer-Encoding": "chunked"}
    assert ask(rest(), method="POST", headers=headers, parts=(b"one ", b"two"), handler=told("body"))[2] == b"one two"


def test_response_without_a_body_has_no_length() -> None:
    status, headers, body = ask(rest(), handler=lambda event: {"statusCode": 204})
    assert (status, headers.get("content-length"), body) == (204, None, b"")


def test_response_to_head_has_the_length_and_no_body() -> None:
    status, headers, body = ask(rest(), method="HEAD")
    assert (status, headers["content-length"], body) == (200, "5", b"")


@pytest.mark.parametrize(
    ("api", "headers", "parts", "answer"),
    [
        (
            rest(),
            {"Content-Length": str(LONGEST_BODY + 1)},
            (),
            (413, b"HTTP content length exceeded 10485760 bytes."),
        ),
        (
            http(),
            {"Transfer-Encoding": "chunked"},
            (b"x" * LONGEST_BODY, b"x"),
            (413, b'{"message":"Request Entity Too Large"}'),
        ),
        (rest(), {"Long": "x" * 10_241}, (), (431, b"HTTP header is larger than 10240 bytes.")),
        (http(), {"Long": "x" * 10_240}, (), (431, b'{"message":"Request Header Fields Too Large"}')),
        (rest(), {"Host": "evil.example:3000"}, (), (403, b'{"message":"Forbidden"}')),
    ],
)
def test_limits(api: Api, headers: dict[str, str], parts: tuple[bytes, ...], answer: tuple[int, bytes]) -> None:
    log: list[Exchange] = []
    status, _, body = ask(api, method="POST", headers=headers, parts=parts, log=log)
    assert (status, body) == answer
    assert (log[0].status, bool(log[0].detail)) == (status, True)


def test_body_that_never_comes_is_not_waited_for() -> None:
    async def receive() -> Any:
        await asyncio.sleep(60)

    with pytest.raises(ClientGone):
        asyncio.run(read_body([(b"content-length", b"5")], receive, 0.01))


@pytest.fixture
def public(tmp_path: Path) -> Path:
    folder = tmp_path / "public"
    (folder / "sub").mkdir(parents=True)
    (folder / "page.html").write_text("page")
    (folder / "sub" / "index.html").write_text("index")
    (folder / ".." / "secret.txt").write_text("SECRET")
    (tmp_path / "public-too").mkdir()
    (tmp_path / "public-too" / "secret.txt").write_text("SECRET")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "outside").symlink_to(tmp_path)
    return folder


NONE = Api("Pets", "REST", "pets", "Prod", ())


@pytest.mark.parametrize(
    ("path", "body"),
    [("/page.html", b"page"), ("/Prod/page.html", b"page"), ("/sub/", b"index"), ("/p%61ge.html", b"page")],
)
def test_static_files_are_served_where_no_route_is(public: Path, path: str, body: bytes) -> None:
    assert ask(NONE, path, static=public)[::2] == (200, body)


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/sub/../../secret.txt",
        "/sub/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "//secret.txt",
        "/../public-too/secret.txt",
        "/link.txt",
        "/outside/secret.txt",
        "/..%5csecret.txt",
        "/page.html%00.txt",
        "/%ff",
        f"/{'x' * 5000}",
        "/nope.html",
    ],
)
def test_paths_cannot_leave_the_static_folder(public: Path, path: str) -> None:
    status, _, body = ask(NONE, path, static=public)
    assert (status, b"SECRET" in body) == (403, False)


def test_absolute_path_of_a_file_leads_nowhere(public: Path) -> None:
    assert ask(NONE, f"/%2f{public.parent}/secret.txt", static=public)[0] == 403


def test_routes_come_before_static_files_and_other_methods_get_none(public: Path) -> None:
    assert ask(rest(), "/page.html", static=public)[2] == b"hello"
    assert ask(NONE, "/page.html", method="POST", static=public)[0] == 403
