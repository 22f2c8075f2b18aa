"""The rules of a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import CompileError, Context, Template
from sampy.lint import Selection, lint
from sampy.lint.project import project_rules

RULE = """
from sampy.lint import Severity, Violation, at, rule


@rule("{}", Severity.ERROR, fix="name it", source="https://example.com/names")
def named(template, context):
    \"\"\"A queue has no name.

    Operators know queues
    by their names.
    \"\"\"
    for logical_id, properties in template.each("AWS::SQS::Queue"):
        if "QueueName" not in properties:
            yield Violation("the queue has no name", at(logical_id))
"""
QUEUES = Template({"Resources": {"A": {"Type": "AWS::SQS::Queue"}}})


def written(folder: Path, **modules: str) -> Path:
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(CompileError) as caught:
        lint(QUEUES, Context(), Selection(cfn_lint=False), rules=project_rules(folder))
    return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]


def test_a_rule_of_the_project_is_one_like_others(tmp_path: Path) -> None:
    (rule,) = project_rules(written(tmp_path, names=RULE.format("queue-name")))
    assert (rule.id, rule.summary) == ("queue-name", "A queue has no name.")
    assert (rule.why, rule.source) == ("Operators know queues by their names.", "https://example.com/names")
    (finding,) = lint(QUEUES, Context(), Selection(cfn_lint=False), rules=[rule])
    assert (finding.rule, str(finding.severity), finding.problem.resource) == ("queue-name", "error", "A")
    assert (finding.problem.message, finding.problem.fix) == ("the queue has no name", "name it")


def test_no_folder_has_no_rules(tmp_path: Path) -> None:
    assert project_rules(tmp_path / "nothing") == []


def test_modules_with_an_underscore_are_no_rules(tmp_path: Path) -> None:
    assert project_rules(written(tmp_path, _parts="X = 1")) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x =", "rules.py:1:4: the rule can't be imported: invalid syntax\n    mend the syntax of this line"),
        ("\n1 / 0", "rules.py:2: the rule can't be imported: ZeroDivisionError: division by zero"),
        (
            "x = 1",
            "rules.py: there is no rule in this module\n    put @rule(...) of sampy.lint before a function",
        ),
        (
            RULE.format("public-bucket"),
            "rules.py:5: the rule 'public-bucket' is there already: sampy has it\n    give it another id",
        ),
        (
            RULE.format("Queue Name"),
            "rules.py:5: 'Queue Name' is not the id of a rule\n"
            "    use small letters and digits, with hyphens between words",
        ),
        (
            RULE.format("a").replace("properties:", "properties['x']:"),
            "rules.py:13: the rule 'a' failed: KeyError: 'x'",
        ),
        (
            RULE.format("a").replace('yield Violation("the queue has no name", at(logical_id))', "yield logical_id"),
            "rules.py:5: the rule 'a' gave str, and no Violation\n    yield Violation(message, at(logical_id, ...))",
        ),
        (
            RULE.format("a").replace("yield", ""),
            "rules.py:5: the rule 'a' gave NoneType, and no Violation\n"
            "    yield Violation(message, at(logical_id, ...))",
        ),
    ],
)
def test_what_is_wrong_with_a_rule_is_told_at_its_line(text: str, message: str, tmp_path: Path) -> None:
    assert problems(written(tmp_path, rules=text)) == [message]


def test_an_id_that_two_modules_have(tmp_path: Path) -> None:
    folder = written(tmp_path, one=RULE.format("queue-name"), two=RULE.format("queue-name"))
    (problem,) = problems(folder)
    assert problem.startswith("two.py:5: the rule 'queue-name' is there already: ")
    assert "one.py:5 has it" in problem
