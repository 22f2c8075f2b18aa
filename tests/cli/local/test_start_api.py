"""``sampy local start-api``."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from pathlib import Path

import pytest

from tests.benchmarks.local_api import Process, started
from tests.cli.conftest import Run
from tests.local.apis.serving.local_server import Reply, get

STACK = """
from sampy import Stack
from sampy.serverless import Function, events

stack = Stack("pets")
stack.add(
    Function(
        "Hello",
        runtime="python3.11",
        handler="app.hello",
        code_uri="handlers",
        timeout=1,
        events={
            "Hello": events.Api(path="/hello", method="get"),
            "Who": events.Api(path="/who", method="get"),
            "Slow": events.Api(path="/slow", method="get"),
        },
    )
)
"""
EMPTY = """
from sampy import Stack
from sampy.resources import sqs

stack = Stack("empty")
stack.add(sqs.Queue("Jobs"))
"""
HANDLER = """
import os
import time


def hello(event, context):
    if event["path"] == "/slow":
        time.sleep(60)
    return {"statusCode": 200, "body": str(os.getpid()) if event["path"] == "/who" else "one"}
"""


def until(server: Process, path: str, body: str, seconds: float = 5) -> None:
    """Wait until a path is answered so."""
    end = time.monotonic() + seconds
    while (reply := get(server.port, path)).body.decode() != body:
        assert time.monotonic() < end, (reply, server.lines)


def says(server: Process, text: str) -> bool:
    """Return whether a server says something within a while."""
    for _ in range(100):
        if any(text in line for line in server.lines):
            return True
        time.sleep(0.02)
    return False


@pytest.fixture
def pets(project: Path) -> Path:
    (project / "stacks" / "handlers").mkdir(parents=True)
    (project / "public").mkdir()
    (project / "stacks" / "pets.py").write_text(STACK)
    (project / "stacks" / "handlers" / "app.py").write_text(HANDLER)
    (project / "public" / "page.html").write_text("page")
    return project


def test_serves_a_project_and_each_change_of_it(pets: Path) -> None:
    stack, code = pets / "stacks" / "pets.py", pets / "stacks" / "handlers" / "app.py"
    with started(["-m", "sampy", "local", "start-api", "--port", "0"], pets) as server:
        assert server.lines[1].split() == ["GET", f"http://127.0.0.1:{server.port}/hello", "Hello", "-"]
        assert get(server.port, "/hello").body == b"one"
        assert get(server.port, "/page.html").body == b"page"

        # A process that is killed fails its request, and the next one has a new process.
        killed = int(get(server.port, "/who").body)
        replies: list[Reply] = []
        asking = threading.Thread(target=lambda: replies.append(get(server.port, "/slow")))
        asking.start()
        time.sleep(0.2)
        os.kill(killed, signal.SIGKILL)
        asking.join()
        assert [each.status for each in replies] == [502]
        assert get(server.port, "/who").body.decode() != str(killed)

        # A change of code counts from the next request on.
        code.write_text(HANDLER.replace('"one"', '"two"'))
        until(server, "/hello", "two")

        # So does one of the stack; what can't be compiled changes nothing.
        stack.write_text(STACK.replace('path="/hello"', 'path="/hallo"'))
        until(server, "/hallo", "two")
        stack.write_text(STACK.replace("Stack(", "Stock("))
        assert says(server, "name 'Stock' is not defined")
        assert get(server.port, "/hallo").status == 200

        # Ctrl-C ends it and all that it started.
        workers = server.children
        assert workers
        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(5) == 0
        assert not any(Path(f"/proc/{each}").exists() for each in workers)
    assert not any("Traceback" in line for line in server.lines)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--static-dir", "nope"), "there is no folder 'nope' to serve files of"),
        (("--host", "no-such-host.invalid"), "there is no host 'no-such-host.invalid'"),
        (("--jwks", "nope.json"), "this key set can't be read"),
        (("nope.py",), "there is no such file or folder"),
    ],
)
def test_what_cannot_be_served(pets: Path, sampy: Run, arguments: tuple[str, ...], said: str) -> None:
    outcome = sampy("local", "start-api", "--port", "0", *arguments)
    assert outcome.code == 1
    assert said in outcome.err


def test_port_that_is_taken(pets: Path, sampy: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = sampy("local", "start-api", "--port", str(port))
    assert outcome.code == 1
    assert outcome.err == (
        f"error: port {port} of 127.0.0.1 is in use already\n    end what listens there, or give another --port\n"
    )


def test_stack_without_an_api(project: Path, sampy: Run) -> None:
    (project / "stacks").mkdir()
    (project / "stacks" / "empty.py").write_text(EMPTY)
    outcome = sampy("local", "start-api", "--port", "0", "--host", "localhost")
    assert (outcome.code, "there is no API to serve" in outcome.err) == (1, True)
