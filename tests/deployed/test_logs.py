"""Reading log groups page by page, from a service that has more than one page of them."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import attrs
import pytest

from sampy.aws import Account
from sampy.deployed.log_groups import LogSource
from sampy.deployed.logs import follow, read
from sampy.errors import AwsError

A, B = LogSource("A", "/a", "a"), LogSource("B", "/b", "b")


@attrs.define
class Service:
    """A CloudWatch Logs that gives two events a page, and an empty page before the last one.

    Args:
        groups: The events of each log group: when, id, message.
        asked: What was asked for.
        refuses: The code of the error that everything is answered with.
    """

    groups: dict[str, list[tuple[int, str, str]]]
    asked: list[Mapping[str, Any]] = attrs.field(factory=list)
    refuses: str | None = None

    def answer(self, asked: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
        self.asked.append(asked)
        if self.refuses:
            return 400, {"__type": self.refuses, "message": "told by the test"}
        if asked["logGroupName"] not in self.groups:
            return 400, {"__type": "ResourceNotFoundException", "message": "no such group"}
        events = [event for event in self.groups[asked["logGroupName"]] if event[0] >= asked["startTime"]]
        pages = [events[start : start + 2] for start in range(0, len(events), 2)] or [[]]
        pages.insert(len(pages) - 1, [])
        number = int(asked.get("nextToken", 0))
        listed = [
            {"timestamp": when, "eventId": id_, "message": message, "logStreamName": "s", "ingestionTime": when}
            for when, id_, message in pages[number]
        ]
        more = {"nextToken": str(number + 1)} if number + 1 < len(pages) else {}
        return 200, {"events": listed, **more}


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Service]:
    """Return a running service that this process takes for its AWS."""
    served = Service({})

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            status, answer = served.answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            body = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    for name, value in {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_address[1]}",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_CONFIG_FILE": str(tmp_path / "no-config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "no-credentials"),
    }.items():
        monkeypatch.setenv(name, value)
    yield served
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def account() -> Iterator[Account]:
    """Return an account whose connections are closed afterwards."""
    account = Account("us-east-1")
    yield account
    account.client("logs").close()


def test_pages_of_several_groups_are_merged_in_the_order_of_time(service: Service, account: Account) -> None:
    service.groups = {
        "/a": [(when, f"a{when}", f"a{when}") for when in (1, 3, 5, 7, 9)],
        "/b": [(when, f"b{when}", f"b{when}") for when in (2, 4, 8)],
    }
    messages = [event.message for event in read(account, [A, B], 0)]
    assert messages == ["a1", "b2", "a3", "b4", "a5", "a7", "b8", "a9"]


def test_the_range_and_the_pattern_are_asked_for(service: Service, account: Account) -> None:
    service.groups = {"/a": [(50, "1", "one")]}
    assert [event.message for event in read(account, [A], 10, 90, "ERROR")] == ["one"]
    assert service.asked[0] == {
        "logGroupName": "/a",
        "startTime": 10,
        "endTime": 90,
        "filterPattern": "ERROR",
    }
    assert service.asked[1] == {**service.asked[0], "nextToken": "1"}


def test_a_group_that_is_not_there_is_told(service: Service, account: Account) -> None:
    service.groups = {"/a": [(1, "1", "one")]}
    missing: list[LogSource] = []
    assert [event.message for event in read(account, [A, B], 0, missing=missing.append)] == ["one"]
    assert missing == [B]


def test_what_is_refused_is_told(service: Service, account: Account) -> None:
    service.refuses = "InvalidParameterException"
    with pytest.raises(AwsError, match=r"the logs of A \(/a\) can't be read: told by the test"):
        list(read(account, [A], 0, pattern="{"))


def test_two_events_that_are_alike_are_told_both_and_each_once(service: Service, account: Account) -> None:
    service.groups = {"/a": [(1, "1", "same"), (1, "2", "same")]}
    looks = iter([False, False, True])
    events = follow(account, [A], 0, every=0, ended=lambda: next(looks))
    assert [(event.id, event.message) for event in events] == [("1", "same"), ("2", "same")]


def test_each_look_goes_back_only_a_little(service: Service, account: Account) -> None:
    import time

    now = int(time.time() * 1000)
    service.groups = {"/a": [(now - 3_600_000, "1", "old"), (now, "2", "new")]}
    looks = iter([False, True])
    assert len(list(follow(account, [A], now - 7_200_000, every=0, ended=lambda: next(looks)))) == 2
    starts = [asked["startTime"] for asked in service.asked if "nextToken" not in asked]
    assert starts == [now - 7_200_000, now - 30_000]
