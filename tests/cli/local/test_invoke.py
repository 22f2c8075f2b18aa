"""``sampy local invoke``: a function runs once, as on Lambda."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.packaging.projects import write

STACK = """\
from sampy import Stack
from sampy.serverless import Environment, Function, SimpleTable

stack = Stack("shop")
table = stack.add(SimpleTable("Orders"))
for name in ("Hello", "Fails", "Told"):
    stack.add(
        Function(
            name,
            code_uri="code",
            handler=f"app.{name.lower()}",
            runtime="python3.11",
            environment=Environment(variables={"TABLE": table, "LEVEL": "stack"}),
        )
    )
"""
CODE = """\
import os


def hello(event, context):
    print("hello from", context.function_name)
    return {"name": event.get("name"), "table": os.environ["TABLE"], "level": os.environ["LEVEL"]}


def fails(event, context):
    raise ValueError("no orders")


def told(event, context):
    return context.client_context.custom
"""
MOST_TIMES = 6
"""How many times what it takes to import attrs and yaml a whole invocation may take; it is about three."""


@pytest.fixture
def shop(project: Path) -> Path:
    """Return a project with three functions, of which the working directory is the folder."""
    return write(project, {"stacks/shop.py": STACK, "stacks/code/app.py": CODE})


def test_what_it_returns_is_printed_and_what_it_logs_is_beside(shop: Path, sampy: Run) -> None:
    write(shop, {"event.json": '{"name": "Ada"}'})
    outcome = sampy("local", "invoke", "Hello", "--event", "event.json")
    assert (outcome.code, json.loads(outcome.out)) == (
        0,
        {"name": "Ada", "table": "shop-Orders", "level": "stack"},
    )
    start, hello, end, report = outcome.err.splitlines()[-4:]
    assert start.startswith("START RequestId: ")
    assert hello == "hello from shop-Hello"
    assert end.startswith("END RequestId: ")
    assert [part.partition(":")[0] for part in report.split("\t")] == [
        "REPORT RequestId",
        "Duration",
        "Billed Duration",
        "Memory Size",
        "Max Memory Used",
        "Init Duration",
    ]


def test_an_error_is_told_with_the_line_of_the_user(shop: Path, sampy: Run) -> None:
    outcome = sampy("local", "invoke", "Fails")
    document = json.loads(outcome.out)
    assert (outcome.code, document["errorType"], document["errorMessage"]) == (1, "ValueError", "no orders")
    assert document["stackTrace"][-1].splitlines()[1].strip() == 'raise ValueError("no orders")'


def test_an_event_may_come_from_a_pipe(shop: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"name": "Grace"}')))
    assert json.loads(sampy("local", "invoke", "shop-Hello", "-e", "-").out)["name"] == "Grace"


def test_variables_of_a_file_win(shop: Path, sampy: Run) -> None:
    write(shop, {"env.json": json.dumps({"Parameters": {"LEVEL": "all"}, "Hello": {"TABLE": "mine"}})})
    outcome = json.loads(sampy("local", "invoke", "Hello", "--env-vars", "env.json").out)
    assert outcome == {"name": None, "table": "mine", "level": "all"}


def test_a_client_context_is_told(shop: Path, sampy: Run) -> None:
    write(shop, {"context.json": '{"custom": {"a": 1}}'})
    assert json.loads(sampy("local", "invoke", "Told", "--client-context", "context.json").out) == {"a": 1}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("Helo",), "error: there is no function 'Helo'\n    did you mean 'Hello'?\n"),
        (("Hello", "-e", "none.json"), "error: none.json: this can't be read: No such file or directory\n"),
        (("Hello", "-e", "bad.json"), "error: bad.json: this is no JSON: Expecting value: line 1 column 1 (char 0)\n"),
    ],
)
def test_what_is_wrong_is_told(arguments: tuple[str, ...], message: str, shop: Path, sampy: Run) -> None:
    write(shop, {"bad.json": "hello"})
    outcome = sampy("local", "invoke", *arguments)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(message)


def test_with_watch_it_runs_again_when_its_code_changes(shop: Path) -> None:
    command = [sys.executable, "-m", "sampy", "local", "invoke", "Hello", "--watch"]
    with subprocess.Popen(command, cwd=shop, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        assert json.loads(process.stdout.readline())["level"] == "stack"
        while "waiting for changes" not in process.stderr.readline():
            pass
        time.sleep(0.3)  # it watches from then on
        write(shop, {"stacks/code/app.py": CODE.replace('os.environ["LEVEL"]', '"new"')})
        assert json.loads(process.stdout.readline())["level"] == "new"
        process.send_signal(2)
        process.communicate(timeout=10)


def test_a_cold_start_takes_a_few_times_what_its_libraries_do(shop: Path) -> None:
    # What Python makes of the modules is kept, as it is for everybody; elsewhere in the tests it isn't.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(shop / "bytecode")
    commands = {"invoke": ["-m", "sampy", "local", "invoke", "Hello"], "libraries": ["-c", "import attrs, yaml"]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(6):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, *command], cwd=shop, env=environment, capture_output=True, check=True)
            times[name].append(time.perf_counter() - start)
    assert min(times["invoke"]) <= MOST_TIMES * min(times["libraries"])
