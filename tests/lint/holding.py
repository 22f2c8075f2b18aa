"""Holds templates against one rule."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
import yaml

from sampy.context import Context
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.lint import Violation
from sampy.lint.catalogue import built_in_rules
from sampy.template import Template

NOW = datetime(2026, 6, 1, tzinfo=UTC)


class Case(NamedTuple):
    """What breaks a rule, and beside it what doesn't.

    Args:
        rule: The id of the rule.
        name: What it is about.
        wrong: Resources that break it, as YAML.
        at: Where they do: the path without Resources and Properties.
        right: Resources that don't.
    """

    rule: str
    name: str
    wrong: str
    at: list[str]
    right: str


def parametrized(cases: Iterable[Case]) -> pytest.MarkDecorator:
    """Return the mark that runs a test for each of the cases."""
    return pytest.mark.parametrize("case", [pytest.param(each, id=f"{each.rule}, {each.name}") for each in cases])


def hold(case: Case) -> None:
    """Assert that the rule of a case finds what is wrong, and nothing else."""
    assert broken(case.rule, case.wrong) == case.at
    assert broken(case.rule, case.right) == []


def broken(rule_id: str, resources: str) -> list[str]:
    """Return where resources break a rule."""
    return [_shown(each.path) for each in _violations(rule_id, {"Resources": yaml.safe_load(resources)})]


def messages(rule_id: str, resources: str) -> list[str]:
    """Return what a rule says of resources."""
    return [each.message for each in _violations(rule_id, {"Resources": yaml.safe_load(resources)})]


def _violations(rule_id: str, document: dict[str, Json]) -> list[Violation]:
    (rule,) = [each for each in built_in_rules() if each.id == rule_id]
    return list(rule.check(Template(document), Context(clock=lambda: NOW)))


def _shown(path: DocumentPath) -> str:
    return ".".join(str(step) for index, step in enumerate(path) if index and (index != 2 or step != "Properties"))
