"""``sampy graph``: pictures of stacks, printed or written."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_main import NOT_FOR_SYNTH

JOBS = """\
Resources:
  Topic:
    Type: AWS::SNS::Topic
  Jobs:
    Type: AWS::SQS::Queue
  Subscription:
    Type: AWS::SNS::Subscription
    Properties: {TopicArn: !Ref Topic, Protocol: sqs, Endpoint: !GetAtt Jobs.Arn}
"""


@pytest.fixture
def jobs(project: Path) -> Path:
    """Return the project with a template."""
    (project / "jobs.yaml").write_text(JOBS, encoding="utf-8")
    return project


def test_mermaid_is_printed(jobs: Path, sampy: Run) -> None:
    assert sampy("graph", "jobs.yaml") == (
        0,
        "flowchart LR\n"
        '  subgraph g0["Events and messages"]\n'
        '    n0["Topic<br/>SNS::Topic<br/>+1 more"]:::event\n'
        '    n1["Jobs<br/>SQS::Queue"]:::event\n'
        "  end\n"
        '  n0 -->|"sends"| n1\n'
        "  classDef event fill:#ffe0ea,stroke:#c02a5f,color:#1c2430\n",
        "",
    )


@pytest.mark.parametrize(("format_", "start"), [("svg", "<svg "), ("html", "<!doctype html>\n"), ("json", "[\n")])
def test_other_formats(format_: str, start: str, jobs: Path, sampy: Run) -> None:
    outcome = sampy("graph", "jobs.yaml", "--format", format_)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(start)
    assert "Topic" in outcome.out


def test_it_is_written_into_a_file(jobs: Path, sampy: Run) -> None:
    outcome = sampy("graph", "jobs.yaml", "--format", "json", "--output", "out/jobs.json")
    assert outcome == (0, "", "wrote out/jobs.json (1 stack)\n")
    (stack,) = json.loads((jobs / "out/jobs.json").read_text(encoding="utf-8"))
    assert stack["edges"] == [{"from": "Topic", "to": "Jobs", "access": ["sends"]}]


def test_several_stacks_are_in_one_picture(jobs: Path, sampy: Run) -> None:
    (jobs / "more.yaml").write_text(JOBS, encoding="utf-8")
    stacks = json.loads(sampy("graph", "jobs.yaml", "more.yaml", "--format", "json").out)
    assert [stack["stack"] for stack in stacks] == ["jobs", "more"]


def test_a_file_that_cannot_be_written(jobs: Path, sampy: Run) -> None:
    (jobs / "taken").write_text("", encoding="utf-8")
    assert sampy("graph", "jobs.yaml", "--output", "taken/jobs.mmd") == (
        1,
        "",
        "error: taken/jobs.mmd: this can't be written: File exists\n    name another --output\n",
    )


def test_it_is_drawn_without_anything_that_is_slow_to_load(jobs: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sampy", "graph", "jobs.yaml", "--format", "html"],
        cwd=jobs,
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(re.findall(r"\| +(\w+)", run.stderr)) & NOT_FOR_SYNTH == set()
