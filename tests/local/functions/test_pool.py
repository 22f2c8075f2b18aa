"""Functions have as many processes as they need, and new ones when they change."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from sampy.errors import PackageError, Problem
from sampy.local.functions.model import Function, Log
from sampy.local.functions.pool import Functions, Pool, Process
from sampy.local.functions.starting import local_functions
from tests.local.functions.running import Answers, Lines, call, function, is_running, until, value

# Each invocation waits until it is let go on, so that the test says what runs at the same time.
CODE = """\
import os, pathlib, time

VERSION = {version!r}


def handler(event, context):
    if event.get("wait"):
        began, goes_on = (pathlib.Path(event["wait"] + end) for end in (".began", ".goes_on"))
        began.touch()
        while not goes_on.exists():
            time.sleep(0.005)
    return [event.get("name"), VERSION, os.getpid()]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with code of its first version."""
    (tmp_path / "app.py").write_text(CODE.format(version=1), encoding="utf-8")
    return tmp_path


def begin(answers: Answers, folder: Path, name: str) -> None:
    """Start an invocation that waits."""
    answers.submit("Vote", {"name": name, "wait": str(folder / name)})


def began(folder: Path, *names: str) -> bool:
    """Return whether invocations run, before long."""
    return until(lambda: all((folder / f"{name}.began").exists() for name in names))


def test_invocations_at_the_same_time_have_a_process_each_and_wait_where_that_would_be_too_many(folder: Path) -> None:
    with local_functions([function(folder, timeout=30)], Lines().append, at_most=2) as functions:
        answers = Answers(functions)
        for name in "abc":
            begin(answers, folder, name)
        assert began(folder, "a", "b")
        assert len(functions.processes("Vote")) == 2
        assert not (folder / "c.began").exists()
        for name in "abc":
            (folder / f"{name}.goes_on").touch()
        told = answers.first(3)
        assert {name for name, *_ in told} == {"a", "b", "c"}
        assert {process for *_, process in told} == set(functions.processes("Vote"))


def test_what_runs_while_code_changes_ends_in_the_old_process(folder: Path) -> None:
    vote = function(folder, timeout=30)
    with local_functions([vote], Lines().append) as functions:
        answers = Answers(functions)
        begin(answers, folder, "old")
        assert began(folder, "old")
        (old,) = functions.processes("Vote")
        (folder / "app.py").write_text(CODE.format(version=2), encoding="utf-8")
        functions.update([vote], changed=["Vote"])
        name, version, new = value(call(functions, "Vote", {"name": "new"}))
        assert (name, version) == ("new", 2)
        assert new != old
        assert not answers.known
        (folder / "old.goes_on").touch()
        assert answers.first(1) == [["old", 1, old]]
        assert until(lambda: not is_running(old))


def test_only_what_is_another_gets_new_processes(folder: Path) -> None:
    with local_functions([function(folder), function(folder, name="Count")], Lines().append) as functions:
        before = [value(call(functions, name, {}))[2] for name in ("Vote", "Count")]
        functions.update([function(folder), function(folder, name="Count", environment={"A": "1"})])
        after = [value(call(functions, name, {}))[2] for name in ("Vote", "Count")]
        assert after[0] == before[0]
        assert after[1] != before[1]
        functions.update([function(folder, name="Count", environment={"A": "1"})])
        assert list(functions.known) == ["Count"]
        assert until(lambda: not is_running(before[0]))


def test_what_waits_is_told_when_functions_are_closed(folder: Path) -> None:
    with local_functions([function(folder, timeout=30)], Lines().append, at_most=1) as functions:
        answers = Answers(functions)
        begin(answers, folder, "a")
        assert began(folder, "a")
        answers.submit("Vote", {"name": "b"})
    waited, ran = answers.first(2)
    assert waited["errorType"] == "Runtime.Closed"
    assert ran["errorType"] == "Runtime.ExitError"


def test_a_function_that_cant_be_started_says_why(folder: Path) -> None:
    def start(function: Function, owner: Pool, log: Log) -> Process:
        raise PackageError([Problem("there is no Ruby here", "install it", resource=function.logical_id)])

    lines = Lines()
    with Functions([function(folder)], start, lines.append) as functions:
        answer = call(functions, "Vote")
    assert value(answer) == {"errorType": "Runtime.InvalidEntrypoint", "errorMessage": "there is no Ruby here"}
    assert lines.texts == ["Vote: there is no Ruby here\n    install it"]


def test_a_program_that_isnt_there_says_so(folder: Path) -> None:
    vote = attrs.evolve(function(folder), runtime="ruby3.4")
    with local_functions([vote], Lines().append) as functions:
        told = value(call(functions, "Vote"))["errorMessage"]
    assert told == "the runtime 'ruby3.4' can't be run on this machine"
