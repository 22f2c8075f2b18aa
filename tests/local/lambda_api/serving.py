"""Functions that a test has written, served by the Invoke API in this process."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import attrs

from sampy.local.apis.serving.hosts import Hosts
from sampy.local.apis.serving.listening import listen
from sampy.local.apis.serving.own_hosts import OwnHosts
from sampy.local.apis.serving.server import start
from sampy.local.functions.model import Function
from sampy.local.functions.pool import Functions
from sampy.local.functions.starting import local_functions
from sampy.local.lambda_api.refusals import not_yours
from sampy.local.lambda_api.serving import Called, invoke_api
from tests.local.apis.serving.local_server import Loop
from tests.local.functions.running import Lines, function

CODE = '''\
import json, os, pathlib, time


def handler(event, context):
    return globals()[event.pop("do", "echo")](event, context)


def echo(event, context):
    return event


def fails(event, context):
    raise ValueError("no vote")


def exits(event, context):
    os._exit(7)


def sleeps(event, context):
    time.sleep(30)


def logs(event, context):
    print("first line")
    print("x" * 5000)


def text(event, context):
    return "x" * event["size"]


def tells(event, context):
    return {
        "id": context.aws_request_id,
        "arn": context.invoked_function_arn,
        "custom": context.client_context and context.client_context.custom,
    }


def notes(event, context):
    """Writes that it ran into a file, and fails."""
    with open(event["file"], "a") as file:
        file.write(json.dumps(tells(event, context)) + "\\n")
    if event.get("fails"):
        raise ValueError("no vote")


def meets(event, context):
    """Returns as soon as another invocation runs as well."""
    own, other = (pathlib.Path(event["folder"], event[key]) for key in ("own", "other"))
    own.touch()
    while not other.exists():
        time.sleep(0.005)
    return os.getpid()
'''
BOOTSTRAP = f"""\
#!{sys.executable} -S
import base64, http.client, json, os, pathlib, socket, time

host, port = os.environ["AWS_LAMBDA_RUNTIME_API"].split(":")
base = "/2018-06-01/runtime/invocation/"
runtime = http.client.HTTPConnection(host, int(port))


def respond(known, event):
    lines = [
        f"POST {{base}}{{known}}/response HTTP/1.1",
        f"Host: {{host}}",
        "Content-Type: " + event.get("type", "text/plain"),
        "Lambda-Runtime-Function-Response-Mode: streaming",
        "Transfer-Encoding: chunked",
        "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body",
    ]
    with socket.create_connection((host, int(port))) as stream:
        stream.sendall("\\r\\n".join([*lines, "", ""]).encode())
        for part in event["parts"]:  # a text, or how many bytes of zero
            data = bytes(part) if isinstance(part, int) else part.encode()
            stream.sendall(b"%x\\r\\n%b\\r\\n" % (len(data), data))
            while "goes_on" in event and not pathlib.Path(event["goes_on"]).exists():
                time.sleep(0.005)
        if event.get("exits"):
            os._exit(3)
        stream.sendall(b"0\\r\\n")
        if "error" in event:
            body = base64.b64encode(json.dumps(event["error"]).encode()).decode()
            stream.sendall(f"Lambda-Runtime-Function-Error-Type: {{event['error']['errorType']}}\\r\\n".encode())
            stream.sendall(f"Lambda-Runtime-Function-Error-Body: {{body}}\\r\\n".encode())
        stream.sendall(b"\\r\\n")
        stream.recv(4096)


while True:
    runtime.request("GET", base + "next")
    response = runtime.getresponse()
    respond(response.getheader("Lambda-Runtime-Aws-Request-Id"), json.loads(response.read()))
"""


@attrs.frozen
class Stacks:
    """The functions of stacks that run."""

    functions: Mapping[str, Functions]

    @property
    def known(self) -> dict[str, list[Function]]:
        """The functions."""
        return {stack: [*functions.known.values()] for stack, functions in self.functions.items()}


@attrs.frozen
class LocalLambda:
    """The Invoke API as it is served.

    Args:
        port: Its port.
        calls: What it says of each call.
    """

    port: int
    calls: list[Called]


@contextmanager
def served(functions: Mapping[str, Functions]) -> Iterator[LocalLambda]:
    """Serve functions of stacks by the Invoke API, at a port that is free."""
    loop, calls = Loop(), []
    listener = listen("127.0.0.1", 0)
    app = OwnHosts(invoke_api(Stacks(functions), calls.append, (0.02, 0.02)), Hosts(), not_yours().response())

    async def begin() -> tuple:
        return start(app, listener, ws="none")

    async def end() -> None:
        server.should_exit = True
        await asyncio.gather(running, return_exceptions=True)

    server, running = loop.run(begin())
    try:
        yield LocalLambda(listener.getsockname()[1], calls)
    finally:
        loop.run(end())
        for each in functions.values():
            loop.run(asyncio.to_thread(each.close))
        loop.close()


@contextmanager
def votes(folder: Path) -> Iterator[Functions]:
    """Run functions: `Vote`, which does what it is told; `Slow`; `Broken`, whose module fails; and `Stream`."""
    for name in ("vote", "broken", "stream"):
        (folder / name).mkdir()
    (folder / "vote" / "app.py").write_text(CODE, encoding="utf-8")
    (folder / "broken" / "app.py").write_text("import no_such_module\n", encoding="utf-8")
    bootstrap = folder / "stream" / "bootstrap"
    bootstrap.write_text(BOOTSTRAP, encoding="utf-8")
    bootstrap.chmod(0o755)
    functions = [
        function(folder / "vote", aliases=("live",), timeout=20),
        function(folder / "vote", name="Slow", timeout=0.2, retries=0),
        function(folder / "broken", name="Broken"),
        function(folder / "stream", name="Stream", runtime="provided.al2023", timeout=20),
    ]
    with local_functions(functions, Lines().append) as running:
        yield running
