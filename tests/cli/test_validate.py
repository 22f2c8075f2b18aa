"""``sampy validate``: whether CloudFormation would take stacks and templates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_main import NOT_FOR_SYNTH, imported

FAULTS = """\
Parameters:
  Owner:
    Type: String
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: long
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: !GetAtt Queue.Nmae
  Logs:
    Type: AWS::Logs::LogGroup
"""


def test_what_cloudformation_would_refuse_is_told(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text(FAULTS, encoding="utf-8")
    outcome = sampy("validate", "app.yaml")
    assert (outcome.code, outcome.err) == (1, "")
    lines = [line for line in outcome.out.split("\n") if not line.startswith(" ")]
    assert [line.split(": ")[0:2] for line in lines[:3]] == [
        ["app.yaml:2:3", "warning unused-parameter"],
        ["app.yaml:8:7", "error property-type"],
        ["app.yaml:12:7", "error reference"],
    ]
    assert lines[3:] == ["2 errors, 1 warning", ""]


def test_nothing_wrong(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text("Resources: {Logs: {Type: 'AWS::Logs::LogGroup'}}", encoding="utf-8")
    assert sampy("validate", "app.yaml") == (0, "nothing found\n", "")


def test_errors_alone(project: Path, sampy: Run) -> None:
    text = "Parameters: {Owner: {Type: String}}\nResources: {Logs: {Type: 'AWS::Logs::LogGroup'}}"
    (project / "app.yaml").write_text(text, encoding="utf-8")
    assert sampy("validate", "app.yaml").code == 1
    assert sampy("validate", "app.yaml", "--severity", "error").code == 0


def test_what_does_not_compile_is_in_the_report(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text("x =\n", encoding="utf-8")
    outcome = sampy("validate", "app.py", "--format", "json")
    (finding,) = json.loads(outcome.out)["findings"]
    assert (outcome.code, finding["rule"], finding["file"], finding["line"]) == (1, "compile", "app.py", 1)


@pytest.mark.parametrize("format_", ["sarif", "junit", "github"])
def test_all_formats(format_: str, project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text(FAULTS, encoding="utf-8")
    outcome = sampy("validate", "app.yaml", "--format", format_, "--output", "report")
    assert (outcome.code, outcome.out, outcome.err) == (1, "", "wrote report\n")
    assert "property-type" in (project / "report").read_text(encoding="utf-8")


def test_it_imports_nothing_that_belongs_to_other_commands() -> None:
    assert imported("validate", "stacks/votes.py") & NOT_FOR_SYNTH == set()
