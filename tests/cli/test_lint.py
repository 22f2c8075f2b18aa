"""``sampy lint``, and ``sampy synth --lint``: what is told, how, and with which exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LOGS = "Resources:\n  Logs:\n    Type: AWS::Logs::LogGroup\n    Properties:\n      LogGroupName: app\n"
FOUND = """\
app.yaml:2:3: warning missing-log-retention: Logs: the log group keeps its logs for ever
    set RetentionInDays
"""
SOUND = f"{LOGS}      RetentionInDays: 7\n"
SECRET = """\
from sampy import Stack
from sampy.serverless import Environment, Function

stack = Stack("app")
stack.add(
    Function(
        "Fn",
        runtime="python3.13",
        handler="index.handler",
        inline_code="pass",
        environment=Environment(variables={"DB_PASSWORD": "hunter2"}),
    )
)
"""
TOLD = (
    "app.py:11: error secret-in-environment: Fn: DB_PASSWORD holds a secret as plain text\n"
    "    keep it in Secrets Manager or the Parameter Store, and let the function read it there\n"
)
RULE = """\
from sampy.lint import Severity, Violation, at, rule


@rule("log-group-name", Severity.INFO, fix="start it with /")
def named(template, context):
    \"\"\"A log group has a name of its own.\"\"\"
    for logical_id, properties in template.each("AWS::Logs::LogGroup"):
        if not properties["LogGroupName"].startswith("/"):
            yield Violation("the name is not a path", at(logical_id, "LogGroupName"))
"""


@pytest.fixture
def logs(project: Path) -> Path:
    """Return a project with a template in which there is something to find."""
    (project / "app.yaml").write_text(LOGS, encoding="utf-8")
    return project


def test_what_is_found_is_told(logs: Path, sampy: Run) -> None:
    assert sampy("lint", "app.yaml") == (1, f"{FOUND}1 warning\n", "")


def test_nothing_found(project: Path, sampy: Run) -> None:
    (project / "stacks").mkdir()
    (project / "stacks/app.yaml").write_text(SOUND, encoding="utf-8")
    assert sampy("lint") == (0, "nothing found\n", "")


def test_a_stack_in_python(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(SECRET, encoding="utf-8")
    assert sampy("lint", "app.py") == (1, f"{TOLD}1 error\n", "")


@pytest.mark.parametrize(("severity", "code"), [("error", 0), ("warning", 1), ("info", 1)])
def test_the_severity_is_that_of_the_exit_code_too(severity: str, code: int, logs: Path, sampy: Run) -> None:
    assert sampy("lint", "app.yaml", "--severity", severity, "--no-cfn-lint").code == code


def test_one_rule(logs: Path, sampy: Run) -> None:
    assert sampy("lint", "app.yaml", "--rule", "public-bucket").code == 0
    assert sampy("lint", "app.yaml", "--rule", "public-bucket", "--rule", "missing-log-retention").code == 1


def test_one_rule_is_looked_for_however_bad_it_is(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(SECRET, encoding="utf-8")
    assert "info missing-log-group" in sampy("lint", "app.py", "--rule", "missing-log-group").out


def test_all_but_one_rule(logs: Path, sampy: Run) -> None:
    assert sampy("lint", "app.yaml", "--ignore", "missing-log-retention", "--no-cfn-lint").code == 0


@pytest.mark.parametrize("option", ["--rule", "--ignore", "--explain"])
@pytest.mark.parametrize(
    ("rule", "advice"),
    [
        ("public-buket", "did you mean 'public-bucket'?"),
        ("W2001", "unused-parameter stands for it"),
        ("E9999", "sampy lint --list-rules lists them"),
    ],
)
def test_a_rule_that_there_is_not_is_wrong_usage(option: str, rule: str, advice: str, logs: Path, sampy: Run) -> None:
    outcome = sampy("lint", "app.yaml", option, rule)
    assert outcome.code == 2
    assert f"there is no rule {rule!r}: {advice}" in outcome.err


def test_a_report_in_a_file(logs: Path, sampy: Run) -> None:
    outcome = sampy("lint", "app.yaml", "--no-cfn-lint", "--format", "sarif", "--output", "out/lint.sarif")
    assert outcome == (1, "", "wrote out/lint.sarif\n")
    (run,) = json.loads((logs / "out/lint.sarif").read_text(encoding="utf-8"))["runs"]
    assert [each["ruleId"] for each in run["results"]] == ["missing-log-retention"]


def test_a_report_that_cannot_be_written(logs: Path, sampy: Run) -> None:
    (logs / "taken").write_text("", encoding="utf-8")
    outcome = sampy("lint", "app.yaml", "--no-cfn-lint", "--output", "taken/lint.txt")
    assert outcome.code == 1
    assert "taken/lint.txt: this can't be written: " in outcome.err


@pytest.mark.parametrize("format_", ["text", "json", "sarif", "junit", "github"])
def test_what_does_not_compile_is_in_the_report_beside_the_others(format_: str, logs: Path, sampy: Run) -> None:
    (logs / "broken.yaml").write_text(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n"
        "    Properties: {Runtim: python3.13}\n",
        encoding="utf-8",
    )
    outcome = sampy("lint", "broken.yaml", "app.yaml", "--no-cfn-lint", "--format", format_)
    assert (outcome.code, outcome.err) == (1, "")
    assert "Runtim" in outcome.out
    assert "missing-log-retention" in outcome.out
    assert "compile" in outcome.out


def test_what_cannot_be_loaded_is_in_the_report(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text("1 / 0\n", encoding="utf-8")
    assert sampy("lint", "app.py") == (
        1,
        "app.py:1: error compile: the module can't be imported: ZeroDivisionError: division by zero\n1 error\n",
        "",
    )


def test_rules_of_the_project(logs: Path, sampy: Run) -> None:
    (logs / "lint_rules").mkdir()
    (logs / "lint_rules/names.py").write_text(RULE, encoding="utf-8")
    outcome = sampy("lint", "app.yaml", "--rule", "log-group-name")
    assert outcome.out == (
        "app.yaml:5:7: info log-group-name: Logs: the name is not a path\n    start it with /\n1 note\n"
    )
    assert "log-group-name" in sampy("lint", "--list-rules").out
    assert sampy("lint", "--explain", "log-group-name").out == (
        "log-group-name (info): A log group has a name of its own.\n\nTo do: start it with /.\n"
    )


def test_a_rule_of_the_project_that_fails(logs: Path, sampy: Run) -> None:
    (logs / "lint_rules").mkdir()
    (logs / "lint_rules/names.py").write_text(RULE.replace('properties["LogGroupName"]', "None"), encoding="utf-8")
    outcome = sampy("lint", "app.yaml", "--no-cfn-lint")
    assert outcome.code == 1
    assert outcome.err.startswith("error: lint_rules/names.py:8: the rule 'log-group-name' failed: AttributeError: ")


def test_settings(logs: Path, sampy: Run) -> None:
    (logs / "rules").mkdir()
    (logs / "rules/names.py").write_text(RULE, encoding="utf-8")
    (logs / "pyproject.toml").write_text(
        '[tool.sampy.lint]\nseverity = "info"\nignore = ["missing-log-retention"]\nrules = "rules"\ncfn-lint = false\n',
        encoding="utf-8",
    )
    assert sampy("lint", "app.yaml").out == (
        "app.yaml:5:7: info log-group-name: Logs: the name is not a path\n    start it with /\n1 note\n"
    )
    assert sampy("lint", "app.yaml", "--severity", "warning").code == 0


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("ignored = []", "there is no setting 'ignored' in [tool.sampy.lint]\n    did you mean 'ignore'?"),
        ("ignore = 'x'", "the setting 'ignore' must be a list of text\n    it is 'x'"),
        ("cfn-lint = 'no'", "the setting 'cfn-lint' must be true or false\n    it is 'no'"),
        ("ignore = ['public-buket']", "there is no rule 'public-buket' to ignore\n    did you mean 'public-bucket'?"),
        ("severity = 'bad'", "there is no severity 'bad'\n    use one of: error, warning, info"),
    ],
)
def test_wrong_settings(settings: str, message: str, logs: Path, sampy: Run) -> None:
    (logs / "pyproject.toml").write_text(f"[tool.sampy.lint]\n{settings}\n", encoding="utf-8")
    assert sampy("lint", "app.yaml") == (1, "", f"error: pyproject.toml: {message}\n")


def test_the_rules_are_listed(project: Path, sampy: Run) -> None:
    outcome = sampy("lint", "--list-rules")
    assert outcome.code == 0
    assert "public-bucket                   warning  A bucket is open to everybody.\n" in outcome.out


def test_a_rule_is_explained(project: Path, sampy: Run) -> None:
    assert sampy("lint", "--explain", "function-url-without-auth").out == (
        "function-url-without-auth (warning): A function URL has no authentication.\n\n"
        "With the AuthType NONE, whoever knows the URL can call the function, with no limit but that of its\n"
        "concurrency.\n\n"
        "To do: set AuthType to AWS_IAM, or allow it with the reason why everybody may call it.\n\n"
        'Source: AWS page "Control access to Lambda function URLs"\n'
    )


def test_a_rule_of_cfn_lint_is_explained(project: Path, sampy: Run) -> None:
    assert sampy("lint", "--explain", "E3012").out.startswith("E3012 (error): Check resource properties values.\n")


def test_a_transform_that_is_left_is_told_beside_the_report(logs: Path, sampy: Run) -> None:
    (logs / "app.yaml").write_text(f"Transform: MyMacro\n{SOUND}", encoding="utf-8")
    outcome = sampy("lint", "app.yaml", "--no-cfn-lint")
    assert outcome == (0, "nothing found\n", "note: app: the transform 'MyMacro' is left for CloudFormation to run\n")


def test_synth_writes_nothing_where_the_linter_finds_an_error(project: Path, sampy: Run) -> None:
    (project / "app.py").write_text(SECRET, encoding="utf-8")
    assert sampy("synth", "app.py", "--lint", "--output-dir", "out") == (1, "", f"{TOLD}1 error\n")
    assert not (project / "out").exists()


def test_synth_tells_what_else_the_linter_finds(logs: Path, sampy: Run) -> None:
    assert sampy("synth", "app.yaml", "--lint") == (0, LOGS, f"note: {FOUND}")


def test_synth_writes_nothing_where_a_stack_does_not_compile(logs: Path, sampy: Run) -> None:
    (logs / "broken.py").write_text("1 / 0\n", encoding="utf-8")
    outcome = sampy("synth", "app.yaml", "broken.py", "--lint", "--output-dir", "out")
    assert (outcome.code, outcome.out) == (1, "")
    assert "broken.py:1: error compile: " in outcome.err
    assert not (logs / "out").exists()
