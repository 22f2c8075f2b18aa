"""A template that is wrong in any place gives an error of sampy, and never another exception or a hang."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from sampy import CompileError, Context, compile
from sampy.audit import audit
from sampy.deploy_role import deploy_policy
from sampy.permissions import roles
from sampy.permissions.resource_policies import resource_statements
from sampy.permissions.text import roles_text
from tests.comparison import SERVERLESS, time_limit
from tests.mutants import CONFORMANCE, corpus, main, mutants, verdict
from tests.mutation import CHANGES, Change, changed, paths

PLACES = st.integers(0, 2**16)
CHANGE = st.tuples(st.sampled_from(CHANGES), PLACES, PLACES)
SMALL = corpus(CONFORMANCE / "none")


@settings(
    max_examples=500, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
@given(st.sampled_from(range(len(SMALL))), st.lists(CHANGE, min_size=1, max_size=2))
def test_a_mutant_gives_a_template_or_an_error_of_sampy(index: int, changes: list[tuple[Change, int, int]]) -> None:
    document = SMALL[index]
    for change, place, choice in changes:
        document = changed(document, change, place, choice)
    before = copy.deepcopy(document)
    try:
        with time_limit():
            compile({**document, "Transform": SERVERLESS})
    except CompileError as error:
        assert error.problems
        assert all(problem.message for problem in error.problems)
    assert document == before


def test_mutants_of_all_templates_that_are_there_give_a_template_or_an_error_of_sampy() -> None:
    found = [verdict(mutant, oracle=False) for mutant in mutants(corpus(), seed=3, count=500)]
    assert [each for each in found if not each.fine] == []


def test_what_may_be_done_is_told_of_every_mutant_that_compiles() -> None:
    unchecked = Context(checks=False)
    compiled = 0
    for mutant in mutants(corpus(), seed=7, count=500):
        try:
            template = compile(mutant, unchecked)
        except CompileError:
            continue
        compiled += 1
        found = roles(template, unchecked)
        assert roles_text(template, found).startswith(template.name)
        assert all(each.resources or each.not_resources for each in deploy_policy(template, unchecked).statements)
        assert audit(template, unchecked).stack == template.name
        assert all(
            each.statement.actions or each.statement.not_actions for each in resource_statements(template, unchecked)
        )
    assert compiled > 200


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_makes_another_document_and_leaves_the_old_one(change: Change) -> None:
    document: dict[str, Any] = {"Resources": {"A": {"Properties": {"B": ["x", "y"], "C": "z"}}}}
    before = copy.deepcopy(document)
    places = range(len(list(paths(document))))
    assert any(changed(document, change, place, 3) != document for place in places)
    assert document == before


def test_the_command_prints_what_it_ran(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seed", "5", "--count", "3"]) == 0
    assert capsys.readouterr().out == "{'agree': 3}\n"
