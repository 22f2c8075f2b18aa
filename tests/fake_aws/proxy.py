"""A proxy in front of the fake AWS that does to calls what a bad night does: it throttles, fails and drops them."""

from __future__ import annotations

import http.client
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import attrs

from tests.fake_aws.server import FakeAWS

_SERVICE = re.compile(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/")
_NOT_PASSED_ON = frozenset({"connection", "host", "keep-alive", "transfer-encoding", "content-length"})


@attrs.frozen
class Call:
    """A call on its way to AWS.

    Args:
        service: The service, as it was signed for: ``s3``, ``cloudformation``, ...
        operation: The operation: ``CreateChangeSet``; for a service of REST the method, such as ``PUT``.
        path: The path, with its query.
        body: What was sent.
    """

    service: str
    operation: str
    path: str
    body: bytes = attrs.field(repr=False)


@attrs.frozen
class Answer:
    """An answer on its way back.

    Args:
        status: The HTTP status.
        headers: The headers.
        body: The body.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


Fault = Callable[[Call, Callable[[], Answer]], Answer | None]
"""Gets a call and what passes it on, and returns the answer; None to drop the connection."""


@attrs.define
class Rule:
    """What is to become of some calls.

    Args:
        fault: What is done to them.
        service: The service whose calls they are; None for all.
        operation: The operation; None for all.
        times: To how many more calls it is done.
        after: How many calls go by before.
    """

    fault: Fault
    service: str | None = None
    operation: str | None = None
    times: int = 1
    after: int = 0
    hit: int = 0

    def takes(self, call: Call) -> bool:
        """Return whether it is this call's turn."""
        if self.service not in (None, call.service) or self.operation not in (None, call.operation):
            return False
        if self.after > 0:
            self.after -= 1
            return False
        if self.times <= 0:
            return False
        self.times -= 1
        self.hit += 1
        return True


@attrs.define
class Proxy:
    """A running proxy.

    Args:
        endpoint: Its address.
        calls: All calls that came by.
        rules: What is to become of them; the first that takes a call does.
    """

    endpoint: str
    target: str
    calls: list[Call] = attrs.field(factory=list)
    rules: list[Rule] = attrs.field(factory=list)
    lock: threading.Lock = attrs.field(factory=threading.Lock)

    def fail(
        self,
        fault: Fault,
        *,
        service: str | None = None,
        operation: str | None = None,
        times: int = 1,
        after: int = 0,
    ) -> Rule:
        """Do something to calls from now on; the arguments are those of a `Rule`."""
        rule = Rule(fault, service, operation, times, after)
        self.rules.append(rule)
        return rule

    def count(self, operation: str, service: str | None = None) -> int:
        """Return how many calls of an operation came by."""
        return sum(call.operation == operation and service in (None, call.service) for call in self.calls)


def error(code: str, message: str = "told by the test", status: int = 400) -> Fault:
    """Answer with an error of AWS, in the way of the service."""

    def answer(call: Call, passed_on: Callable[[], Answer]) -> Answer:
        if call.service in ("s3", "cloudformation", "iam", "sts", "sns"):
            inner = f"<Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>"
            text = inner if call.service == "s3" else f"<ErrorResponse>{inner}<RequestId>1</RequestId></ErrorResponse>"
            return Answer(status, (("Content-Type", "text/xml"),), text.encode())
        body = json.dumps({"__type": code, "message": message}).encode()
        return Answer(status, (("Content-Type", "application/x-amz-json-1.1"), ("x-amzn-errortype", code)), body)

    return answer


throttled = error("Throttling", "Rate exceeded")
slow_down = error("SlowDown", "Please reduce your request rate.", 503)
broken = error("InternalFailure", "An internal error occurred.", 500)
expired = error("ExpiredToken", "The security token included in the request is expired", 403)


def dropped(call: Call, passed_on: Callable[[], Answer]) -> None:
    """Drop the connection before AWS hears of the call."""


def unheard(call: Call, passed_on: Callable[[], Answer]) -> None:
    """Let AWS do what it was asked for, and drop the connection before the answer comes back."""
    passed_on()


def delayed(seconds: float) -> Fault:
    """Pass calls on later."""

    def answer(call: Call, passed_on: Callable[[], Answer]) -> Answer:
        time.sleep(seconds)
        return passed_on()

    return answer


def rewritten(old: str, new: str) -> Fault:
    """Put another text in the place of one in the answer."""

    def answer(call: Call, passed_on: Callable[[], Answer]) -> Answer:
        given = passed_on()
        return attrs.evolve(given, body=given.body.replace(old.encode(), new.encode()))

    return answer


@contextmanager
def faulty(fake: FakeAWS) -> Iterator[Proxy]:
    """Run a proxy in front of a fake AWS: use its `endpoint` in the place of the other."""

    class Handler(_Handler):
        pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    proxy = Proxy(f"http://127.0.0.1:{server.server_address[1]}", urlsplit(fake.endpoint).netloc)
    Handler.proxy = proxy
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    proxy: ClassVar[Proxy]
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def _handle(self) -> None:
        body = self._body()
        call = self._call(body)
        with self.proxy.lock:
            self.proxy.calls.append(call)
            rule = next((each for each in self.proxy.rules if each.takes(call)), None)

        def passed_on() -> Answer:
            return self._passed_on(body)

        try:
            answer = rule.fault(call, passed_on) if rule else passed_on()
        except OSError:
            answer = None
        if answer is None:
            self.close_connection = True
            return
        self._answer(answer)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = _handle  # noqa: N815  # the names that the server calls

    def _body(self) -> bytes:
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.send_response_only(100)
            self.end_headers()
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            chunks = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            while self.rfile.readline().strip():
                pass
            return b"".join(chunks)
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _call(self, body: bytes) -> Call:
        signed = _SERVICE.search(self.headers.get("Authorization", ""))
        service = signed.group(1) if signed else ""
        target = self.headers.get("X-Amz-Target", "")
        operation = target.rpartition(".")[2] or self.command
        if not target and "form" in self.headers.get("Content-Type", ""):
            operation = parse_qs(body.decode("latin-1")).get("Action", [operation])[0]
        return Call(service, operation, self.path, body)

    def _passed_on(self, body: bytes) -> Answer:
        connection = http.client.HTTPConnection(self.proxy.target, timeout=60)
        try:
            headers = {name: value for name, value in self.headers.items() if name.lower() not in _NOT_PASSED_ON}
            headers.pop("Expect", None)
            # What was signed was signed for the host that the client knows.
            headers["Host"] = self.headers.get("Host", self.proxy.target)
            connection.request(self.command, self.path, body=body, headers=headers)
            given = connection.getresponse()
            kept = tuple((name, value) for name, value in given.getheaders() if name.lower() not in _NOT_PASSED_ON)
            length = given.getheader("Content-Length")
            if self.command == "HEAD" and length:
                kept = (*kept, ("Content-Length", length))
            return Answer(given.status, kept, given.read())
        finally:
            connection.close()

    def _answer(self, answer: Answer) -> None:
        try:
            self.send_response_only(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value)
            if self.command != "HEAD":
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer.body)
        except OSError:
            self.close_connection = True
