"""``sampy local start-api``: how many requests it answers, how long each takes, and what it is like after many changes.

``python -m tests.benchmarks load`` runs it under load for a minute, with changes of code and of the stack in between.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import attrs

from tests.benchmarks.local_clients import Tally, load

STACK = """
from sampy import Stack
from sampy.serverless import Function, events

stack = Stack("pets")
stack.add(
    Function(
        "Hello",
        runtime="python{}.{}",
        handler="app.hello",
        code_uri="handlers",
        events={{"Hello": events.HttpApi(path="/hello", method="get")}},
    )
)
""".format(*sys.version_info)
HANDLER = """
import time


def hello(event, context):
    time.sleep({pause})
    return {{"statusCode": 200, "body": "{body}"}}
"""
BARE = """
import asyncio, uvicorn
from sampy.local.apis.serving.listening import listen

async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]})
    await send({"type": "http.response.body", "body": b"hello"})

listener = listen("127.0.0.1", 0)
print(f"http://127.0.0.1:{listener.getsockname()[1]}/hello", flush=True)
config = uvicorn.Config(app, http="httptools", loop="asyncio", lifespan="off", log_level="error", access_log=False)
asyncio.run(uvicorn.Server(config).serve([listener]))
"""
_ADDRESS = re.compile(r"(?:http|ws)://127\.0\.0\.1:(\d+)/")
_MEGABYTE = 1024


@attrs.frozen
class Process:
    """A server that runs.

    Args:
        process: Its process.
        port: Its port.
        lines: What it says.
    """

    process: subprocess.Popen[str]
    port: int
    lines: list[str]

    @property
    def children(self) -> list[int]:
        """The processes that it has started."""
        told = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True, check=False
        )
        return [int(each) for each in told.stdout.split()]

    @property
    def megabytes(self) -> float:
        """How much memory it has."""
        told = subprocess.run(
            ["ps", "-o", "rss=", "-p", str(self.process.pid)], capture_output=True, text=True, check=True
        )
        return int(told.stdout) / _MEGABYTE


@contextmanager
def started(words: Sequence[str], folder: Path) -> Iterator[Process]:
    """Start a server, wait until it serves, and end it."""
    process = subprocess.Popen(
        [sys.executable, *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    lines: list[str] = []
    ready = threading.Event()

    def read() -> None:
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                lines.append(line.rstrip())
                if _ADDRESS.search(line):
                    ready.set()
        ready.set()

    reading = threading.Thread(target=read)
    reading.start()
    try:
        ready.wait(30)
        port = _ADDRESS.search("\n".join(lines))
        if port is None:
            raise RuntimeError("\n".join(["it doesn't serve:", *lines]))
        yield Process(process, int(port[1]), lines)
    finally:
        process.terminate()
        process.wait()
        reading.join()


@contextmanager
def pets(*options: str, pause: float = 0.0) -> Iterator[tuple[Process, Path]]:
    """Serve a function that says hello, and yield the folder of the project, too.

    Args:
        options: Options of ``start-api``.
        pause: How many seconds the function takes.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "stacks" / "handlers").mkdir(parents=True)
        (folder / "stacks" / "pets.py").write_text(STACK)
        (folder / "stacks" / "handlers" / "app.py").write_text(HANDLER.format(pause=pause, body="hello"))
        with started(["-m", "sampy", "local", "start-api", "--port", "0", *options], folder) as process:
            yield process, folder


@attrs.frozen
class Endured:
    """What a server was like under load, with changes in between.

    Args:
        tally: What its clients got.
        changes: How often something was changed.
        processes: How many processes it had at the end.
        grown: How many MB of memory it has more than after a first part of the load.
        tracebacks: What it said that looks like a defect.
    """

    tally: Tally
    changes: int
    processes: int
    grown: float
    tracebacks: tuple[str, ...]

    @property
    def failed(self) -> int:
        """How many requests had no response, or another one than 200."""
        return self.tally.lost + sum(count for status, count in self.tally.statuses.items() if status != 200)


def endure(seconds: float, *, connections: int = 8, every: float = 0.5, workers: int = 2) -> Endured:
    """Run a server under load, and change the code of its function and its stack meanwhile.

    Args:
        seconds: How long.
        connections: How many clients there are.
        every: How many seconds there are between changes.
        workers: How many processes the function has.
    """
    with pets("--workers", str(workers), "--quiet") as (server, folder):
        asyncio.run(load(server.port, ["/hello"], connections=connections, seconds=min(2.0, seconds / 4)))
        before = server.megabytes
        done = threading.Event()
        changes = 0

        def change() -> None:
            nonlocal changes
            while not done.wait(every):
                changes += 1
                if changes % 4:
                    code = HANDLER.format(pause=0.0, body=f"hello {changes}")
                    (folder / "stacks" / "handlers" / "app.py").write_text(code)
                else:
                    (folder / "stacks" / "pets.py").write_text(f"{STACK}\n# {changes}\n")

        changing = threading.Thread(target=change)
        changing.start()
        try:
            tally = asyncio.run(load(server.port, ["/hello"], connections=connections, seconds=seconds))
        finally:
            done.set()
            changing.join()
        # Processes of code that has been replaced end when they have answered.
        end = time.monotonic() + 5
        while len(server.children) > workers and time.monotonic() < end:
            time.sleep(0.1)
        told = tuple(line for line in server.lines if "Traceback" in line or "defect" in line)
        return Endured(tally, changes, len(server.children), server.megabytes - before, told)


def report(seconds: float = 5.0) -> str:
    """Return how many requests are answered, beside uvicorn alone, and how long one takes beside its function."""
    with tempfile.TemporaryDirectory() as folder, started(["-c", BARE], Path(folder)) as server:
        bare = asyncio.run(load(server.port, ["/hello"], connections=8, seconds=seconds))
    with pets("--workers", "2", "--quiet") as (server, _):
        asyncio.run(load(server.port, ["/hello"], connections=8, seconds=1))
        many = asyncio.run(load(server.port, ["/hello"], connections=8, seconds=seconds))
    pause = 0.02
    with pets("--workers", "2", "--quiet", pause=pause) as (server, _):
        asyncio.run(load(server.port, ["/hello"], connections=1, seconds=1))
        one = asyncio.run(load(server.port, ["/hello"], connections=1, seconds=seconds))
    return "\n".join(
        [
            f"  uvicorn alone, 8 clients          {bare.per_second:7.0f} requests/s",
            f"  start-api, 2 workers, 8 clients   {many.per_second:7.0f} requests/s   "
            f"{many.per_second / bare.per_second:5.2f} times   99%: {many.slow:.1f} ms",
            f"  one client, a function of {pause * 1000:.0f} ms   {one.median:7.1f} ms           "
            f"{one.median / pause / 1000:5.2f} times its own time",
        ]
    )


def endured(seconds: float = 60.0) -> str:
    """Return what a server was like under load, in words."""
    found = endure(seconds)
    return "\n".join(
        [
            f"  {sum(found.tally.statuses.values()):,} responses, {found.tally.per_second:.0f} in a second; "
            f"{found.changes} changes in between",
            f"  {found.failed} requests lost or failed, {found.processes} processes at the end, "
            f"{found.grown:+.1f} MB of memory",
            *found.tracebacks,
        ]
    )
