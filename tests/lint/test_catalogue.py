"""All rules have what a rule needs, and are told where people look for them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import sampy
from sampy.context import Context
from sampy.intrinsics import Json
from sampy.lint.catalogue import CFN_LINT_ID, LEFT_OUT, Catalogue, built_in_rules
from sampy.lint.descriptions import OWN
from sampy.lint.rule import Description, Rule
from sampy.template import Template
from tests.lint import test_api_rules, test_data_rules, test_function_rules, test_iam_rules, test_public_rules

PACKAGE = Path(sampy.__file__).parent
PAGE = PACKAGE.parent / "docs/how-to/lint.md"
CASES = [
    case
    for module in (test_api_rules, test_data_rules, test_function_rules, test_iam_rules, test_public_rules)
    for case in module.CASES
]
SHAPES: tuple[Json, ...] = (None, True, 1, "text", [], {}, [[]], [None], {"Ref": "It"}, {"Fn::If": ["A", [], "x"]})


@pytest.mark.parametrize("rule", built_in_rules(), ids=lambda rule: rule.id)
def test_a_rule_says_what_it_is_about(rule: Rule) -> None:
    assert (PACKAGE / f"lint/rules/{rule.id.replace('-', '_')}.py").is_file()
    assert rule.summary.endswith(".")
    assert rule.why.endswith(".")
    assert rule.fix and not rule.fix.endswith(".")
    assert rule.source and rule.source.startswith("AWS page")


@pytest.mark.parametrize("described", OWN.values(), ids=lambda described: described.id)
def test_what_is_no_rule_says_what_it_is_about(described: Description) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", described.id)
    assert described.summary.endswith(".")
    assert described.why.endswith(".")


def test_every_rule_has_cases() -> None:
    without_resources = {"secret-parameter-shown"}  # its cases are parameters
    assert {rule.id for rule in built_in_rules()} == {case.rule for case in CASES} | without_resources


def test_every_rule_of_a_check_has_a_description() -> None:
    modules = [path for folder in ("checks", "schemas") for path in (PACKAGE / folder).glob("*.py")]
    assert {rule for path in modules for rule in _rules(path)} <= OWN.keys()


def _rules(path: Path) -> Iterator[str]:
    """Yield the ids that a module makes findings with."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) in ("found", "Finding", "Fault"):
            first = node.args[0] if node.args else None
            if isinstance(first, ast.Constant):
                yield str(first.value)


def test_what_stands_for_rules_of_cfn_lint_is_there() -> None:
    catalogue = Catalogue(built_in_rules())
    for rule_id, advice in LEFT_OUT.items():
        assert CFN_LINT_ID.fullmatch(rule_id)
        assert not advice.endswith(" stands for it") or advice.split()[0] in catalogue.own


@pytest.mark.parametrize("rule", built_in_rules(), ids=lambda rule: rule.id)
def test_a_rule_survives_values_of_any_shape(rule: Rule) -> None:
    for case in CASES:
        if case.rule == rule.id:
            document = {"Resources": yaml.safe_load(case.wrong)}
            for path in _paths(document["Resources"], ("Resources",)):
                for shape in SHAPES:
                    list(rule.check(Template(_with(document, path, shape)), Context()))


def _paths(value: Json, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in entries:
        yield (*path, step)
        yield from _paths(item, (*path, step))


def _with(value: Json, path: tuple[str | int, ...], shape: Json) -> Json:
    """Return a document with another value at a path."""
    if not path:
        return shape
    step, *rest = path
    if isinstance(value, dict):
        return {**value, step: _with(value[step], tuple(rest), shape)}
    return [_with(item, tuple(rest), shape) if index == step else item for index, item in enumerate(value)]


def test_the_page_lists_all_rules() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| (.*) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    catalogue = Catalogue(built_in_rules())
    described = [each for each in catalogue.own.values() if each.id in catalogue.own]
    assert rows == [(each.id, str(each.severity), each.summary) for each in sorted(described, key=lambda each: each.id)]
