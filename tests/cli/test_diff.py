"""``sampy diff`` against a saved template, which asks no account."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

STACK = """\
from sampy import Parameter, Stack
from sampy.serverless import Function, SimpleTable
from sampy.policies import DynamoDBReadPolicy

stack = Stack("votes")
stack.add(Parameter("Level", type="String", default="info"))
votes = stack.add(SimpleTable("Votes"))
stack.add(
    Function(
        "Show",
        runtime="python3.13",
        handler="app.show",
        code_uri="handlers",
        timeout=10,
        policies=[DynamoDBReadPolicy(table_name=votes)],
    )
)
"""


@pytest.fixture
def folder(project: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with a stack, and what it compiled to."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_ENDPOINT_URL"):
        monkeypatch.delenv(name, raising=False)
    (project / "handlers").mkdir()
    (project / "handlers" / "app.py").write_text("def show(event, context): ...\n", encoding="utf-8")
    (project / "votes.py").write_text(STACK, encoding="utf-8")
    (project / "saved.json").write_text(sampy("synth", "votes.py", "--format", "json").out, encoding="utf-8")
    return project


def edit(folder: Path, before: str, after: str) -> None:
    text = (folder / "votes.py").read_text(encoding="utf-8")
    assert before in text
    (folder / "votes.py").write_text(text.replace(before, after), encoding="utf-8")


def test_no_differences(folder: Path, sampy: Run) -> None:
    assert sampy("diff", "votes.py", "--against", "saved.json") == (0, "votes: no differences\n", "")


def test_a_property(folder: Path, sampy: Run) -> None:
    edit(folder, "timeout=10", "timeout=30")
    assert sampy("diff", "votes.py", "--against", "saved.json") == (
        0,
        "votes\n"
        "~ Show  AWS::Lambda::Function  changed in place  votes.py:9\n"
        "    ~ Timeout: 10 → 30  votes.py:14\n"
        "\n"
        "votes: 1 to change in place\n",
        "",
    )


@pytest.mark.parametrize(
    ("before", "after", "fail_on"),
    [
        ('SimpleTable("Votes")', 'SimpleTable("Votes", table_name="votes")', "replacement"),
        ("stack.add(Parameter", "(Parameter", "any"),
        ("DynamoDBReadPolicy", "DynamoDBCrudPolicy", "broader"),
        ('votes = stack.add(SimpleTable("Votes"))', 'votes = stack.add(SimpleTable("Ballots"))', "data-loss"),
        ('"Show"', '"View"', "deletion"),
    ],
)
def test_what_to_fail_on(folder: Path, sampy: Run, before: str, after: str, fail_on: str) -> None:
    edit(folder, before, after)
    run = ("diff", "votes.py", "--against", "saved.json")
    assert sampy(*run).code == 0
    assert sampy(*run, "--fail-on", fail_on).code == 1
    others = {"replacement", "deletion", "broader"} - {fail_on}
    if fail_on not in ("deletion", "data-loss"):
        assert sampy(*run, "--fail-on", ",".join(others)).code == 0
    assert sampy(*run, "--exit-code").code == 1


def test_it_fails_on_nothing_where_nothing_changes(folder: Path, sampy: Run) -> None:
    run = ("diff", "votes.py", "--against", "saved.json", "--fail-on", "any", "--fail-on", "broader", "--exit-code")
    assert sampy(*run).code == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--fail-on", "everything"), "'everything' is none of replacement, deletion, data-loss, broader, any"),
        (("--drift",), "--drift is about a stack in an account"),
        (("--change-set",), "--change-set is about a stack in an account"),
        (("--stack-name", "x"), "--stack-name is about a stack in an account"),
        (("--format", "xml"), "'xml' is not one of"),
    ],
)
def test_wrong_usage(folder: Path, sampy: Run, arguments: tuple[str, ...], told: str) -> None:
    outcome = sampy("diff", "votes.py", "--against", "saved.json", *arguments)
    assert outcome.code == 2
    assert told in outcome.err


def test_a_saved_template_that_is_none(folder: Path, sampy: Run) -> None:
    (folder / "saved.json").write_text("{}", encoding="utf-8")
    outcome = sampy("diff", "votes.py", "--against", "saved.json")
    assert outcome.code == 1
    assert outcome.err.startswith("error: saved.json: this is no template: it has no Resources\n")


def test_several_stacks(folder: Path, sampy: Run) -> None:
    edit(folder, "stack.add(Parameter", 'other = Stack("other")\nother.add(SimpleTable("T"))\nstack.add(Parameter')
    outcome = sampy("diff", "votes.py", "--against", "saved.json")
    assert outcome.code == 1
    assert "one stack can be compared with one template, and here are: votes, other" in outcome.err


def test_a_template_with_a_transform_is_compiled(project: Path, sampy: Run) -> None:
    text = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Votes: {Type: AWS::Serverless::SimpleTable}
"""
    (project / "old.yaml").write_text(text, encoding="utf-8")
    (project / "new.yaml").write_text(f"{text}  More: {{Type: AWS::Serverless::SimpleTable}}\n", encoding="utf-8")
    outcome = sampy("diff", "new.yaml", "--against", "old.yaml")
    assert outcome.out == "new\n+ More  AWS::DynamoDB::Table  added  new.yaml:4:3\n\nnew: 1 to add\n"


def test_code_is_built_where_the_saved_template_points_at_a_bucket(folder: Path, sampy: Run) -> None:
    saved = json.loads((folder / "saved.json").read_text(encoding="utf-8"))
    code = saved["Resources"]["Show"]["Properties"]["Code"] = {"S3Bucket": "artifacts", "S3Key": f"{'0' * 64}.zip"}
    (folder / "saved.json").write_text(json.dumps(saved), encoding="utf-8")
    run = ("diff", "votes.py", "--against", "saved.json", "--format", "json")
    (told,) = json.loads(sampy(*run).out)
    changed = {each["path"][-1]: each["after"] for each in told["resources"][0]["changes"]}
    code["S3Key"] = changed["S3Key"]
    (folder / "saved.json").write_text(json.dumps(saved), encoding="utf-8")
    assert sampy("diff", "votes.py", "--against", "saved.json") == (0, "votes: no differences\n", "")
    (folder / "handlers" / "app.py").write_text("def show(event, context): return 1\n", encoding="utf-8")
    assert "~ Show  AWS::Lambda::Function" in sampy("diff", "votes.py", "--against", "saved.json").out


def test_parameters(folder: Path, sampy: Run) -> None:
    run = ("diff", "votes.py", "--against", "saved.json", "-p", "Level=debug")
    assert sampy(*run).out == "votes: no differences\n"


def test_a_parameter_that_is_not_there(folder: Path, sampy: Run) -> None:
    outcome = sampy("diff", "votes.py", "--against", "saved.json", "-p", "Levle=debug")
    assert outcome.code == 1
    assert outcome.err == "error: there is no parameter 'Levle' to give a value to\n    did you mean 'Level'?\n"


def test_a_report_in_a_file(folder: Path, sampy: Run) -> None:
    edit(folder, "timeout=10", "timeout=30")
    outcome = sampy("diff", "votes.py", "--against", "saved.json", "--format", "markdown", "--output", "diff.md")
    assert outcome == (0, "", "wrote diff.md: 1 to change in place\n")
    assert (folder / "diff.md").read_text(encoding="utf-8").startswith("### votes: 1 to change in place\n")


def test_a_page(folder: Path, sampy: Run) -> None:
    edit(folder, "timeout=10", "timeout=30")
    assert sampy("diff", "votes.py", "--against", "saved.json", "--format", "html").out.startswith("<!doctype html>")


def test_a_patch(folder: Path, sampy: Run) -> None:
    edit(folder, "timeout=10", "timeout=30")
    outcome = sampy("diff", "votes.py", "--against", "saved.json", "--format", "jsonpatch")
    assert json.loads(outcome.out) == [{"op": "replace", "path": "/Resources/Show/Properties/Timeout", "value": 30}]
