"""Functions in Node.js run with AWS's own runtime client, on the Node.js that is there."""

from __future__ import annotations

import asyncio
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.client import connect

from sampy.errors import PackageError
from sampy.local.answers import Answer
from sampy.local.functions import node
from sampy.local.functions.invocation import Invocation
from sampy.local.functions.model import Debug, Part
from sampy.local.functions.pool import Functions
from sampy.local.functions.runtimes import command
from sampy.local.functions.starting import local_functions
from sampy.packaging.options import BuildOptions
from tests.local.functions.running import Answers, Lines, call, function, is_running, until, value
from tests.packaging.conftest import node_packages  # noqa: F401  # a fixture for the tests of this module, too
from tests.packaging.projects import write

pytestmark = pytest.mark.usefixtures("node_packages")

MODULE = '{"main": "index.js"}'
FILES = {
    "code/app.js": """\
        console.log("loading");
        exports.handler = async (event, context) => exports[event.do](event, context);
        exports.echo = async (event, context) => {
          console.log("got", event);
          return [event, context.awsRequestId, context.functionName, context.getRemainingTimeInMillis() > 0];
        };
        exports.fails = async () => { throw new TypeError("no votes"); };
        exports.exits = async () => { process.exit(3); };
        exports.late = () => new Promise(() => { setTimeout(() => { throw new RangeError("late"); }, 1); });
        exports.packages = async () => [require("colours"), require("/opt/nodejs/of_layer"), process.env.TABLE];
        exports.calls_back = (event, context, callback) => { setTimeout(() => callback(null, "later"), 1); };
        exports.process = async () => process.pid;
        exports.spins = async () => { for (;;); };
        """,
    "code/tables.mjs": """\
        import { DynamoDB } from "@aws-sdk/client-dynamodb";
        """,
    "code/streams.mjs": """\
        import colours from "colours";
        import { sizes } from "sizes";
        import { count } from "/opt/nodejs/counting.mjs";

        export const handler = awslambda.streamifyResponse(async (event, stream) => {
          if (event.head) stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201 });
          for (const each of [...colours, ...sizes, count]) stream.write(`${each};`);
          await new Promise((resolve) => setTimeout(resolve, 20));
          if (event.fails) throw new RangeError("half-way");
          stream.end("end");
        });
        """,
    "packages/node_modules/colours/package.json": MODULE,
    "packages/node_modules/colours/index.js": "module.exports = ['red'];",
    "layer/nodejs/node_modules/sizes/package.json": '{"exports": {"import": "./sizes.mjs"}}',
    "layer/nodejs/node_modules/sizes/sizes.mjs": "export const sizes = ['small'];",
    "layer/nodejs/of_layer.js": "module.exports = 'layer';",
    "layer/nodejs/counting.mjs": "export const count = 3;",
}


@pytest.fixture(scope="session")
def options(tmp_path_factory: pytest.TempPathFactory) -> BuildOptions:
    """Return options with a folder in which the runtime client is kept."""
    return BuildOptions(project=tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with code, packages and a layer."""
    return write(tmp_path_factory.mktemp("project"), FILES)


@pytest.fixture(scope="module")
def lines() -> Lines:
    """Return what takes the log."""
    return Lines()


@pytest.fixture(scope="module")
def functions(folder: Path, options: BuildOptions, lines: Lines) -> Iterator[Functions]:
    """Return functions whose processes all tests of this module share."""
    ended = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    runtime = f"nodejs{ended.stdout.strip().removeprefix('v').partition('.')[0]}.x"
    code = (Part(folder / "code"), Part(folder / "packages"))
    shared: dict[str, Any] = {"runtime": runtime, "code": code, "layers": (Part(folder / "layer"),), "timeout": 30}
    with_callbacks = {**shared, "runtime": "nodejs20.x"}
    known = [
        function(folder, environment={"TABLE": "votes"}, **shared),
        function(folder, "streams.handler", name="Streams", **shared),
        function(folder, "app.calls_back", name="Calls", **with_callbacks),
        function(folder, "app.late", name="Late", **with_callbacks),
        function(folder, "missing.handler", name="Missing", **shared),
        function(folder, "tables.handler", name="Tables", **shared),
    ]
    with local_functions(known, lines.append, options=options) as started:
        yield started


def test_a_function_gets_and_returns_json(functions: Functions) -> None:
    event = {"do": "echo", "ü": "\u2028"}
    answer = call(functions, "Vote", event)
    assert value(answer) == [event, answer.request_id, "shop-Vote", True]
    start, own, end, report = answer.log.decode().removesuffix("\n").split("\n")
    assert own.endswith(f"{answer.request_id}\tINFO\tgot {{ do: 'echo', 'ü': '\u2028' }}")
    assert start.startswith("START ") and end.startswith("END ") and report.startswith("REPORT ")


def test_a_function_gets_and_returns_as_much_as_lambda_takes(functions: Functions) -> None:
    event = {"do": "echo", "much": "ü" * (3 * 1024 * 1024 - 200)}
    assert value(call(functions, "Vote", event))[0] == event


def test_an_error_has_the_lines_of_the_user(functions: Functions, folder: Path) -> None:
    answer = call(functions, "Vote", {"do": "fails"})
    told = value(answer)
    assert (answer.error, told["errorType"], told["errorMessage"]) == ("Unhandled", "TypeError", "no votes")
    assert f"({folder}/code/app.js:7:" in told["trace"][1]


def test_a_function_has_its_packages_layers_and_variables(functions: Functions) -> None:
    assert value(call(functions, "Vote", {"do": "packages"})) == [["red"], "layer", "votes"]


def test_a_function_that_ends_gets_a_new_process(functions: Functions) -> None:
    assert value(call(functions, "Vote", {"do": "exits"}))["errorType"] == "Runtime.ExitError"
    assert value(call(functions, "Vote", {"do": "packages"})) == [["red"], "layer", "votes"]


def test_an_error_that_nobody_catches_is_that_of_the_invocation(functions: Functions) -> None:
    answer = call(functions, "Late")
    assert (answer.error, value(answer)["errorType"], value(answer)["errorMessage"]) == (
        "Unhandled",
        "RangeError",
        "late",
    )


def test_a_function_may_call_back_before_node_24(functions: Functions) -> None:
    assert value(call(functions, "Calls")) == "later"


def test_code_that_isnt_there_is_told(functions: Functions) -> None:
    assert value(call(functions, "Missing"))["errorType"] == "Runtime.ImportModuleError"


def test_where_the_sdk_is_missing_it_is_told_what_to_do(functions: Functions, lines: Lines) -> None:
    assert call(functions, "Tables").error == "Unhandled"
    sdk = "@aws-sdk/client-dynamodb"
    assert f"{sdk} isn't installed here: Lambda brings it; npm install --save-dev {sdk}" in lines.texts


def test_a_response_is_streamed(functions: Functions) -> None:
    parts: list[bytes] = []
    answer = asyncio.run(_streamed(functions, b"{}", parts))
    assert (answer.error, b"".join(parts)) == (None, b"red;small;3;end")
    assert parts[-1] == b"end"


def test_a_streamed_response_has_a_prelude(functions: Functions) -> None:
    answer = call(functions, "Streams", {"head": True})
    assert (answer.error, answer.head, answer.payload) == (None, b'{"statusCode":201}', b"red;small;3;end")
    assert answer.content_type == "application/vnd.awslambda.http-integration-response"


def test_a_response_may_fail_half_way(functions: Functions) -> None:
    parts: list[bytes] = []
    answer = asyncio.run(_streamed(functions, b'{"fails": true}', parts))
    assert b"".join(parts) == b"red;small;3;"
    assert answer.error == "Unhandled"
    assert (value(answer)["errorType"], value(answer)["errorMessage"]) == ("RangeError", "half-way")


async def _streamed(functions: Functions, event: bytes, parts: list[bytes]) -> Answer:
    return await functions.invoke_async("Streams", event, streamed=parts.append)


def test_a_process_ends_when_sampy_does_whatever_it_does(functions: Functions, folder: Path) -> None:
    process = value(call(functions, "Vote", {"do": "process"}))
    invocation = Invocation(b'{"do": "spins"}', lambda answer: None)
    functions.submit("Vote", invocation)
    assert until(lambda: bool(invocation.started))
    (worker,) = functions._pools["Vote"]._workers
    assert worker.process.stdin is not None
    worker.process.stdin.close()
    assert until(lambda: not is_running(process))


def test_a_debugger_is_waited_for(folder: Path, options: BuildOptions, functions: Functions) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    lines = Lines()
    vote = functions.known["Vote"]
    with local_functions([vote], lines.append, debug=Debug("127.0.0.1", port), options=options) as waiting:
        answers = Answers(waiting)
        answers.submit("Vote", {"do": "packages"})
        listening = "Debugger listening on "
        assert until(lambda: any(text.startswith(listening) for text in lines.texts))
        assert lines.texts[0] == f"waiting for a debugger on 127.0.0.1:{port}"
        address = next(text for text in lines.texts if text.startswith(listening)).removeprefix(listening)
        with connect(address) as debugger:
            debugger.send('{"id": 1, "method": "Runtime.runIfWaitingForDebugger"}')
            assert answers.first(1) == [[["red"], "layer", "votes"]]


def test_another_version_of_node_is_noted(folder: Path, options: BuildOptions, functions: Functions) -> None:
    noted = command(function(folder, runtime="nodejs12.x"), options=options).note
    assert noted is not None
    assert noted.startswith("there is no Node.js 12 on PATH: Vote runs with ")


@pytest.mark.parametrize(
    ("tools", "message"),
    [
        ({}, "there is no Node.js here: 'node' isn't on PATH"),
        (
            {"node": "echo v22.1.0"},
            "AWS's runtime client for Node.js, aws-lambda-ric@3.3.0, can't be had: there is no 'npm' here",
        ),
        (
            {"node": "echo v22.2.0", "npm": "echo no network; exit 1"},
            "AWS's runtime client for Node.js, aws-lambda-ric@3.3.0, can't be had",
        ),
        (
            {"node": "echo v22.3.0", "npm": 'printf x > c.tgz; echo \'[{"filename": "c.tgz"}]\''},
            "AWS's runtime client for Node.js, aws-lambda-ric@3.3.0, can't be had:"
            " the archive isn't the one that AWS published",
        ),
    ],
    ids=["node", "npm", "network", "archive"],
)
def test_what_is_missing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tools: dict[str, str], message: str
) -> None:
    for name, does in tools.items():
        tool = tmp_path / name
        tool.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    node._printed_version.cache_clear()
    with pytest.raises(PackageError) as raised:
        command(function(tmp_path, runtime="nodejs22.x"), options=BuildOptions(project=tmp_path))
    (problem,) = raised.value.problems
    assert (problem.message, problem.resource, bool(problem.fix)) == (message, "Vote", True)
