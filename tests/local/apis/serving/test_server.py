"""APIs at their ports: real connections of this machine, and what clients may do with them."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from sampy.local.apis.serving.listening import CannotListen, listen
from sampy.local.apis.serving.protocol import LONGEST_RAW_HEAD, LimitedProtocol
from sampy.local.apis.serving.server import Address, Sites
from tests.local.apis.serving.local_server import Event, Running, get, hello, read, rest, served, serving


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    async def slow(event: Event) -> object:
        if event["path"] == "/slow":
            await asyncio.sleep(0.3)
        return {"statusCode": 200, "body": event["path"]}

    with serving(served(rest(), {"Hello": slow})) as sites:
        yield sites


def test_answers_over_one_connection_again_and_again(running: Running) -> None:
    with socket.create_connection(("127.0.0.1", running.port), timeout=10) as connection:
        for path in ("/a", "/b"):
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            assert read(connection).body == path.encode()


def test_response_does_not_wait_for_an_acknowledgement(running: Running) -> None:
    with socket.create_connection(("127.0.0.1", running.port), timeout=10) as connection:
        times = []
        for _ in range(5):
            start = time.perf_counter()
            connection.sendall(b"GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n")
            read(connection)
            times.append(time.perf_counter() - start)
    assert min(times[1:]) < 0.035  # Nagle's algorithm and delayed acknowledgements take 40 ms each time


def test_function_cannot_hang_the_server(running: Running) -> None:
    start = time.monotonic()
    slow = threading.Thread(target=get, args=(running.port, "/slow"))
    slow.start()
    assert get(running.port, "/fast").body == b"/fast"
    assert (time.monotonic() - start < 0.3, slow.is_alive()) == (True, True)
    slow.join()


def test_client_that_goes_away_is_no_trouble(running: Running) -> None:
    for sent in (b"", b"GET /slow HT", b"GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", running.port), timeout=10) as connection:
            connection.sendall(sent)
    with socket.create_connection(("127.0.0.1", running.port), timeout=10) as connection:
        connection.sendall(b"POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf")
    assert get(running.port, "/a").status == 200


@pytest.mark.parametrize("sent", [b"nonsense\r\n\r\n", b"GET /\xff HTTP/1.1\r\n\r\n", b"GET http:// HTTP/1.1\r\n\r\n"])
def test_what_is_no_request_is_a_400(running: Running, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", running.port), timeout=10) as connection:
        connection.sendall(sent)
        assert read(connection).status in (0, 400)
    assert get(running.port, "/a").status == 200


def test_endless_headers_are_refused(running: Running) -> None:
    with socket.create_connection(("127.0.0.1", running.port), timeout=10) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nLong: ")
        try:
            for _ in range(LONGEST_RAW_HEAD // 1000 * 3):
                connection.sendall(b"x" * 1000)
            answer = read(connection).status
        except ConnectionError:
            answer = 431  # it was closed while this was still sending
    assert answer == 431


def test_head_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LimitedProtocol, "head_seconds", 0.05)
    with serving(served(rest(), {"Hello": hello})) as sites:
        for sent in (b"", b"GET / HTTP/1.1\r\nHo"):
            with socket.create_connection(("127.0.0.1", sites.port), timeout=10) as connection:
                connection.sendall(sent)
                assert read(connection).status == 0


def test_nothing_listens_beyond_loopback() -> None:
    with serving(served(rest(), {"Hello": hello})) as sites:
        site = next(iter(sites.sites._sites.values()))
        assert site.listener.getsockname()[0] == "127.0.0.1"
    assert Address().host == "127.0.0.1"


def test_each_api_has_a_port_and_keeps_it() -> None:
    with listen("127.0.0.1", 0) as free:
        first = free.getsockname()[1]
    sites = Sites(Address(port=first))

    async def scenario() -> None:
        try:
            assert sites.reserve(["a"]) == {"a": first}
            with listen("127.0.0.1", first + 1), pytest.raises(CannotListen, match="in use already"):
                sites.reserve(["a", "b"])
            assert sites.reserve(["a"]) == {"a": first}
            await sites.serve({"b": served(rest(), {})})
            assert sites.reserve(["b"])["b"] == first + 1
        finally:
            await sites.close()

    asyncio.run(scenario())


def test_request_that_is_on_its_way_is_answered_by_what_was_served_before() -> None:
    started, go = threading.Event(), threading.Event()

    async def old(event: Event) -> object:
        started.set()
        await asyncio.to_thread(go.wait, 5)
        return {"statusCode": 200, "body": "old"}

    with serving(served(rest(), {"Hello": old})) as sites:
        answers: list[bytes] = []
        asking = threading.Thread(target=lambda: answers.append(get(sites.port, "/").body))
        asking.start()
        assert started.wait(5)
        sites.loop.run(sites.sites.serve({"0": served(rest(), {"Hello": hello})}))
        assert get(sites.port, "/").body == b"hello"
        go.set()
        asking.join()
    assert answers == [b"old"]


@pytest.mark.parametrize(
    ("host", "port", "message", "fix"),
    [
        ("127.0.0.1", 65536, "there is no port 65536", "--port"),
        ("no-such-host.invalid", 0, "there is no host", "--host"),
        ("192.0.2.1", 0, "is no address of this machine", "0.0.0.0"),
    ],
)
def test_address_that_cannot_be_had(host: str, port: int, message: str, fix: str) -> None:
    with pytest.raises(CannotListen) as raised:
        listen(host, port)
    assert (message in str(raised.value), fix in str(raised.value)) == (True, True)
