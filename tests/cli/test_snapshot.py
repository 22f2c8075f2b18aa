"""``sampy snapshot``: what stacks compile to in files, and what changed since."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

JOBS = """\
from sampy import Stack
from sampy.resources import sqs

stack = Stack("jobs")
stack.add(sqs.Queue("Jobs", delay_seconds=5))
"""
MAIL = JOBS.replace('"jobs"', '"mail"').replace('"Jobs"', '"Mail"')
WRITTEN = "wrote snapshots/jobs.yaml\nwrote snapshots/mail.yaml\n"


@pytest.fixture(autouse=True)
def _stacks(project: Path) -> None:
    (project / "stacks").mkdir()
    (project / "stacks/jobs.py").write_text(JOBS)
    (project / "stacks/mail.py").write_text(MAIL)


def test_snapshots_are_written_and_hold(project: Path, sampy: Run) -> None:
    assert sampy("snapshot") == (0, "", WRITTEN)
    assert (project / "snapshots/jobs.yaml").read_text() == (
        "# A snapshot of what the stack 'jobs' compiles to. "
        "It is written by sampy: --snapshot-update, or sampy snapshot.\n"
        'AWSTemplateFormatVersion: "2010-09-09"\n'
        "Resources:\n"
        "  Jobs:\n"
        "    Type: AWS::SQS::Queue\n"
        "    Properties:\n"
        "      DelaySeconds: 5\n"
    )
    assert sampy("snapshot", "--check") == (0, "", "2 snapshots are as they should be\n")
    assert sampy("snapshot") == (0, "", "")
    assert sampy("snapshot", "-v").err == "snapshots/jobs.yaml is as it was\nsnapshots/mail.yaml is as it was\n"


def test_what_differs_is_missing_or_left_over_is_told(project: Path, sampy: Run) -> None:
    sampy("snapshot")
    (project / "stacks/jobs.py").write_text(JOBS.replace("delay_seconds=5", "delay_seconds=9"))
    (project / "stacks/mail.py").write_text(MAIL.replace('"mail"', '"post"'))
    told = (
        "the stack 'jobs' (stacks/jobs.py:4) is not as in its snapshot, snapshots/jobs.yaml:\n"
        "~ Jobs  AWS::SQS::Queue  changed in place  stacks/jobs.py:5\n"
        "    ~ DelaySeconds: 5 → 9\n"
        "run sampy snapshot if this is meant\n"
        "the stack 'post' (stacks/mail.py:4) has no snapshot yet, snapshots/post.yaml: run sampy snapshot to write it\n"
        "snapshots/mail.yaml is the snapshot of no stack: run sampy snapshot to delete it\n"
    )
    assert sampy("snapshot", "--check") == (1, told, "")
    assert sampy("snapshot").err == (
        "wrote snapshots/jobs.yaml\nwrote snapshots/post.yaml\ndeleted snapshots/mail.yaml, the snapshot of no stack\n"
    )
    assert sampy("snapshot", "--check").code == 0


def test_of_named_targets_nothing_is_left_over(project: Path, sampy: Run) -> None:
    sampy("snapshot")
    assert sampy("snapshot", "stacks/jobs.py", "--check") == (0, "", "1 snapshot is as it should be\n")
    assert sampy("snapshot", "stacks/jobs.py", "--output-dir", "here").err == "wrote here/jobs.yaml\n"
    assert (project / "snapshots/mail.yaml").exists()


def test_files_of_others_are_left_alone(project: Path, sampy: Run) -> None:
    other = project / "snapshots/other.yaml"
    other.parent.mkdir()
    other.write_text("a: 1\n")
    assert sampy("snapshot").err == WRITTEN
    assert sampy("snapshot", "--check").code == 0
    assert other.read_text() == "a: 1\n"


def test_what_cannot_be_compiled_writes_nothing(project: Path, sampy: Run) -> None:
    (project / "stacks/mail.py").write_text(MAIL.replace("delay_seconds", "delay_second"))
    outcome = sampy("snapshot")
    assert outcome.code == 1
    assert "did you mean 'delay_seconds'?" in outcome.err
    assert not (project / "snapshots").exists()


@pytest.mark.parametrize("arguments", [(), ("--check",)])
def test_a_snapshot_that_cannot_be_read(project: Path, sampy: Run, arguments: tuple[str, ...]) -> None:
    (project / "snapshots").mkdir()
    (project / "snapshots/jobs.yaml").write_bytes(b"\xff")
    assert sampy("snapshot", *arguments) == (
        1,
        "",
        "error: snapshots/jobs.yaml: the snapshot can't be read: it is not in UTF-8\n    mend it, or delete it\n",
    )


def test_a_folder_that_cannot_be_written(project: Path, sampy: Run) -> None:
    (project / "here").write_text("")
    outcome = sampy("snapshot", "stacks/jobs.py", "--output-dir", "here/below")
    assert outcome.code == 1
    assert "here/below/jobs.yaml: " in outcome.err
    assert "name another --output-dir" in outcome.err
