"""``sampy local start-lambda``."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

from tests.cli.conftest import Run
from tests.local.functions.running import is_running, until

STACK = """
from sampy import Stack
from sampy.serverless import Function

stack = Stack("votes")
stack.add(Function("Vote", runtime="python3.11", handler="app.vote", code_uri="handlers"))
"""
HANDLER = """
import os


def vote(event, context):
    return ["first", os.getpid()]
"""


@pytest.fixture
def votes(project: Path) -> Path:
    (project / "stacks" / "handlers").mkdir(parents=True)
    (project / "stacks" / "votes.py").write_text(STACK)
    (project / "stacks" / "handlers" / "app.py").write_text(HANDLER)
    return project


@contextmanager
def started(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the command, and yield its process and the line in which it says what it serves."""
    with subprocess.Popen(
        [sys.executable, "-m", "sampy", "local", "start-lambda", "--port", "0"],
        cwd=folder,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            yield process, next(line for line in process.stdout if "Ctrl-C ends it" in line)
        finally:
            process.kill()


@contextmanager
def client(url: str) -> Iterator[Any]:
    """Yield a client of Lambda."""
    keys = {"aws_access_key_id": "local", "aws_secret_access_key": "local", "region_name": "us-east-1"}
    made = boto3.client("lambda", endpoint_url=url, config=Config(retries={"total_max_attempts": 1}), **keys)
    yield made
    made.close()


def test_serves_a_project_and_each_change_of_it(votes: Path) -> None:
    code = votes / "stacks" / "handlers" / "app.py"
    workers: set[int] = set()
    with started(votes) as (process, line):
        found = re.fullmatch(r"serving Vote at (http://127\.0\.0\.1:\d+); Ctrl-C ends it\n", line)
        assert found, line
        with client(found[1]) as functions:

            def returned() -> str:
                version, worker = json.loads(functions.invoke(FunctionName="Vote")["Payload"].read())
                workers.add(worker)
                return version

            assert returned() == "first"
            # Once in a second: a machine that is busy with other tests may be late, but not each time.
            took = []
            for number in range(3):
                code.write_text(HANDLER.replace("first", f"{number}"))
                start = time.monotonic()
                assert until(lambda number=number: returned() == str(number))
                took.append(time.monotonic() - start)
                if took[-1] < 1:
                    break
            assert min(took) < 1, took
        assert len(workers) > 1
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=10)[0]
        assert process.returncode == 0
        assert not any(is_running(each) for each in workers)
        assert "new code: Vote" in said
        assert re.search(r"^Vote returned \d+ ms$", said, re.MULTILINE)
        assert "Traceback" not in said


def test_what_cannot_be_served(votes: Path, sampy: Run) -> None:
    (votes / "stacks" / "votes.py").write_text('from sampy import Stack\nstack = Stack("votes")\n')
    outcome = sampy("local", "start-lambda", "--port", "0")
    assert (outcome.code, outcome.err) == (
        1,
        "error: there is no function to serve\n    add one to the stack, or name other targets\n",
    )


def test_port_that_is_taken(votes: Path, sampy: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = sampy("local", "start-lambda", "--port", str(port))
    assert (outcome.code, outcome.err.startswith(f"error: port {port} of 127.0.0.1 is in use already")) == (1, True)
