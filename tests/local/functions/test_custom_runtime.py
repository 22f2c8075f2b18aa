"""Custom runtimes bring the program that asks for invocations: a file `bootstrap`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sampy.errors import PackageError
from sampy.local.functions.model import Part
from sampy.local.functions.runtimes import command
from sampy.local.functions.starting import local_functions
from tests.local.functions.running import Lines, call, function, value

# What the AWS page "Building a custom runtime for AWS Lambda" asks of a bootstrap.
BOOTSTRAP = f"""\
#!{sys.executable} -S
import http.client, json, os

runtime = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
base = "/2018-06-01/runtime"


def ask(method, path, body=None):
    runtime.request(method, base + path, body)
    response = runtime.getresponse()
    return response, json.loads(response.read())


if os.environ.get("BROKEN"):
    ask("POST", "/init/error", json.dumps({{"errorType": "Setup", "errorMessage": "no table"}}))
    raise SystemExit(1)
while True:
    head, event = ask("GET", "/invocation/next")
    known = head.getheader("Lambda-Runtime-Aws-Request-Id")
    print("runs", os.environ["_HANDLER"], flush=True)
    if event.get("fails"):
        error = json.dumps({{"errorType": "Vote", "errorMessage": "no vote"}})
        print(ask("POST", f"/invocation/{{known}}/error", error)[0].status, flush=True)
        continue
    wrong = ask("POST", "/invocation/another/response", "1")[0].status
    missing = ask("GET", "/elsewhere")[0].status
    arn = head.getheader("Lambda-Runtime-Invoked-Function-Arn")
    ask("POST", f"/invocation/{{known}}/response", json.dumps([event, arn, wrong, missing]))
"""


@pytest.fixture
def bootstrap(tmp_path: Path) -> Path:
    """Return a file that runs functions."""
    file = tmp_path / "bootstrap"
    file.write_text(BOOTSTRAP, encoding="utf-8")
    file.chmod(0o755)
    return file


def test_a_bootstrap_runs_functions(bootstrap: Path) -> None:
    vote = function(bootstrap.parent, "vote.cast", runtime="provided.al2023")
    with local_functions([vote], Lines().append) as functions:
        answer = call(functions, "Vote", {"a": 1})
        assert value(answer) == [{"a": 1}, vote.arn, 400, 404]
        assert answer.log.decode().splitlines()[1] == "runs vote.cast"
        failed = call(functions, "Vote", {"fails": True})
        assert (failed.error, value(failed)["errorMessage"]) == ("Unhandled", "no vote")


def test_a_bootstrap_says_what_is_in_its_way(bootstrap: Path, tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    vote = function(
        tmp_path / "code",
        runtime="provided.al2",
        layers=(Part(bootstrap.parent),),  # where a bootstrap may be as well
        environment={"BROKEN": "1"},
    )
    with local_functions([vote], Lines().append) as functions:
        answer = call(functions, "Vote")
    assert (answer.error, value(answer)) == ("Unhandled", {"errorType": "Setup", "errorMessage": "no table"})


def test_a_bootstrap_is_needed_that_may_be_executed(bootstrap: Path, tmp_path: Path) -> None:
    bootstrap.chmod(0o644)
    with pytest.raises(PackageError, match=r"Vote: 'bootstrap' may not be executed"):
        command(function(tmp_path, runtime="provided.al2023"))
    bootstrap.unlink()
    with pytest.raises(PackageError, match=r"Vote: a custom runtime needs a file 'bootstrap', and there is none"):
        command(function(tmp_path, runtime="provided.al2023"))
