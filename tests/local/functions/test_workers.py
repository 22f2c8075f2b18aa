"""Functions run in processes of their own, as on Lambda: what they get, return and log, and how they fail."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sampy.errors import PackageError
from sampy.local.functions.model import Debug, Part
from sampy.local.functions.pool import Functions, NoFunction
from sampy.local.functions.runtimes import command
from sampy.local.functions.starting import local_functions
from tests.local.functions.running import Lines, call, function, is_running, until, value

CODE = """\
import importlib, json, os, signal, sys, time

print("loading")


def handler(event, context):
    return globals()[event["do"]](event, context)


def echo(event, context):
    return event


def fails(event, context):
    raise KeyError("votes")


def logs(event, context):
    print("one")
    print("two", file=sys.stderr)
    sys.stdout.write("three")


def logs_much(event, context):
    print("x" * 1000000)


def unprintable(event, context):
    return {1, 2}


def exits(event, context):
    os._exit(7)


def is_killed(event, context):
    os.kill(os.getpid(), signal.SIGKILL)


def sleeps(event, context):
    time.sleep(30)


def variables(event, context):
    return {name: os.environ.get(name) for name in event["names"]}


def tells_context(event, context):
    return {
        "aws_request_id": context.aws_request_id,
        "client": context.client_context and context.client_context.custom,
        "function_name": context.function_name,
        "invoked_function_arn": context.invoked_function_arn,
        "log_group_name": context.log_group_name,
        "memory_limit_in_mb": context.memory_limit_in_mb,
        "left": context.get_remaining_time_in_millis(),
    }


def imports(event, context):
    found = {}
    for name in event["names"]:
        try:
            importlib.import_module(name)
            found[name] = True
        except ImportError:
            found[name] = False
    return found


def process(event, context):
    return os.getpid()
"""
ENVIRONMENT = {"TABLE": "votes", "LANG": "C.UTF-8"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with code, and with a layer."""
    made = tmp_path_factory.mktemp("code")
    (made / "app.py").write_text(CODE, encoding="utf-8")
    (made / "broken.py").write_text("import not_there\n", encoding="utf-8")
    (made / "layer" / "python").mkdir(parents=True)
    (made / "layer" / "python" / "of_layer.py").touch()
    return made


@pytest.fixture(scope="module")
def lines() -> Lines:
    """Return what takes the log."""
    return Lines()


@pytest.fixture(scope="module")
def functions(folder: Path, lines: Lines) -> Iterator[Functions]:
    """Return functions whose processes all tests of this module share."""
    layers = (Part(folder / "layer"),)
    known = [
        function(folder, name="Vote", layers=layers, environment=ENVIRONMENT, memory=256, timeout=30),
        function(folder, name="Ends", timeout=30),
        function(folder, name="Short", timeout=0.3),
        function(folder, "broken.handler", name="Broken"),
        function(folder, "app.nothing", name="Nothing"),
    ]
    with local_functions(known, lines.append) as started:
        yield started


@pytest.mark.parametrize("event", [{}, {"a": [1, None, True, 1.5]}, {"ü": "\u2028 \U0001f4a1"}])
def test_a_function_returns(functions: Functions, event: dict[str, object]) -> None:
    answer = call(functions, "Vote", {**event, "do": "echo"})
    assert (value(answer), answer.error) == ({**event, "do": "echo"}, None)


def test_a_function_gets_and_returns_as_much_as_lambda_takes(functions: Functions) -> None:
    event = {"do": "echo", "much": "x" * (6 * 1024 * 1024 - 100)}
    assert value(call(functions, "Vote", event)) == event


def test_more_than_lambda_takes_is_an_error(functions: Functions) -> None:
    answer = call(functions, "Vote", {"do": "echo", "much": "x" * (6 * 1024 * 1024 + 100)})
    assert (answer.error, value(answer)) == (
        "Unhandled",
        {
            "errorType": "Function.ResponseSizeTooLarge",
            "errorMessage": "Response payload size exceeded maximum allowed payload size (6291556 bytes).",
        },
    )


def test_an_error_has_the_lines_of_the_user(functions: Functions, folder: Path) -> None:
    answer = call(functions, "Vote", {"do": "fails"})
    assert answer.error == "Unhandled"
    told = value(answer)
    assert (told["errorType"], told["errorMessage"]) == ("KeyError", "'votes'")
    assert f'File "{folder}/app.py", line 15, in fails' in told["stackTrace"][-1]
    assert "[ERROR] KeyError: 'votes'" in answer.log.decode()


def test_what_cant_be_json_is_an_error(functions: Functions) -> None:
    assert value(call(functions, "Vote", {"do": "unprintable"}))["errorType"] == "Runtime.MarshalError"


def test_an_invocation_has_its_log(functions: Functions, lines: Lines) -> None:
    call(functions, "Vote", {"do": "echo"})
    lines.clear()
    answer = call(functions, "Vote", {"do": "logs"})
    start, *own, end, report = answer.log.decode().splitlines()
    known = answer.request_id
    assert start == f"START RequestId: {known} Version: $LATEST"
    assert own == ["one", "two", "three"]
    assert end == f"END RequestId: {known}"
    assert re.fullmatch(
        rf"REPORT RequestId: {known}\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 256 MB"
        r"\tMax Memory Used: \d+ MB",
        report,
    )
    assert lines.texts == [start, *own, end, report]
    assert {(line.function, line.request_id) for line in lines} == {("Vote", known)}


def test_a_long_line_is_logged_in_whole(functions: Functions) -> None:
    log = call(functions, "Vote", {"do": "logs_much"}).log
    assert log.count(b"x") >= 250000
    assert b"REPORT" in log


def test_a_function_has_its_variables_and_those_of_lambda(functions: Functions, folder: Path) -> None:
    expected = {
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
        "AWS_LAMBDA_FUNCTION_NAME": "shop-Vote",
        "AWS_REGION": "us-east-1",
        "LAMBDA_TASK_ROOT": str(folder),
        "LANG": "C.UTF-8",
        "PYTEST_CURRENT_TEST": None,
        "TABLE": "votes",
        "TZ": ":UTC",
        "_HANDLER": "app.handler",
    }
    assert value(call(functions, "Vote", {"do": "variables", "names": list(expected)})) == expected


def test_a_function_knows_its_context(functions: Functions) -> None:
    payload = b'{"do": "tells_context"}'
    answer = functions.invoke("Vote", payload, client_context='{"custom": {"app": "shop"}}')
    told = value(answer)
    assert 20000 < told.pop("left") <= 30000
    assert told == {
        "aws_request_id": answer.request_id,
        "client": {"app": "shop"},
        "function_name": "shop-Vote",
        "invoked_function_arn": "arn:aws:lambda:us-east-1:000000000000:function:shop-Vote",
        "log_group_name": "/aws/lambda/shop-Vote",
        "memory_limit_in_mb": "256",
    }


def test_only_what_lambda_has_can_be_imported(functions: Functions) -> None:
    found = {"attrs": False, "click": False, "sampy": False, "boto3": True, "of_layer": True}
    assert value(call(functions, "Vote", {"do": "imports", "names": list(found)})) == found


def test_a_process_is_used_again(functions: Functions) -> None:
    first, second = (call(functions, "Vote", {"do": "process"}) for _ in range(2))
    assert value(first) == value(second)
    assert functions.processes("Vote") == [value(first)]
    assert b"Init Duration" not in second.log


@pytest.mark.parametrize(
    ("does", "how"), [("exits", "exit status 7"), ("is_killed", "signal: killed")], ids=["exit", "kill"]
)
def test_a_function_that_ends_gets_a_new_process(functions: Functions, does: str, how: str) -> None:
    answer = call(functions, "Ends", {"do": does})
    assert (answer.error, answer.crashed) == ("Unhandled", True)
    message = f"RequestId: {answer.request_id} Error: Runtime exited with error: {how}"
    assert value(answer) == {"errorType": "Runtime.ExitError", "errorMessage": message}
    assert value(call(functions, "Ends", {"do": "echo"})) == {"do": "echo"}


def test_a_function_that_takes_too_long_is_ended(functions: Functions) -> None:
    process = value(call(functions, "Short", {"do": "process"}))
    answer = call(functions, "Short", {"do": "sleeps"})
    assert (answer.error, answer.timed_out) == ("Unhandled", True)
    message = f"RequestId: {answer.request_id} Error: Task timed out after 0.30 seconds"
    assert value(answer) == {"errorType": "Sandbox.Timedout", "errorMessage": message}
    assert message in answer.log.decode()
    assert value(call(functions, "Short", {"do": "echo"})) == {"do": "echo"}
    assert not is_running(process)


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("Broken", "Runtime.ImportModuleError", "Unable to import module 'broken': No module named 'not_there'"),
        ("Nothing", "Runtime.HandlerNotFound", "Handler 'nothing' missing on module 'app'"),
    ],
)
def test_a_function_that_cant_be_loaded_says_why(functions: Functions, name: str, kind: str, message: str) -> None:
    answer = call(functions, name)
    assert answer.error == "Unhandled"
    assert (value(answer)["errorType"], value(answer)["errorMessage"]) == (kind, message)


def test_an_unknown_function_is_told(functions: Functions) -> None:
    with pytest.raises(NoFunction, match="there is no function 'Voat'"):
        call(functions, "Voat")


def test_a_function_can_be_awaited(functions: Functions) -> None:
    async def both() -> list[object]:
        answers = await asyncio.gather(*(functions.invoke_async("Vote", b'{"do": "process"}') for _ in range(2)))
        return [answer.error for answer in answers]

    assert asyncio.run(both()) == [None, None]


def test_a_debugger_needs_debugpy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(PackageError, match=r"Vote: there is no debugpy here.*\n    pip install debugpy"):
        command(function(folder), Debug("127.0.0.1", 5678))


def test_a_debugger_is_waited_for(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    lines = Lines()
    with local_functions([function(folder)], lines.append, debug=Debug("127.0.0.1", port)) as waiting:
        answer = ThreadPoolExecutor(1).submit(call, waiting, "Vote", {"do": "process"})
        assert until(lambda: f"waiting for a debugger on 127.0.0.1:{port}" in lines.texts)
        assert not answer.done()
        with socket.create_connection(("127.0.0.1", port)) as debugger:
            for number, name in enumerate(("initialize", "attach", "configurationDone"), 1):
                asked = {"seq": number, "type": "request", "command": name, "arguments": {"adapterID": "test"}}
                body = json.dumps(asked).encode()
                debugger.sendall(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            assert answer.result(20).error is None


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
def test_no_process_stays_when_functions_are_closed(folder: Path) -> None:
    with local_functions([function(folder)], Lines().append) as started:
        process = value(call(started, "Vote", {"do": "process"}))
        assert is_running(process)
    assert until(lambda: not is_running(process))
