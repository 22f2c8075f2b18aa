"""Definitions in Amazon States Language, and flows in Python, held against what others know of that language."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sampy import Stack, Template, compile
from sampy.serverless import StateMachine
from sampy.states import Flow, State, definition_of, read_definition
from sampy.states.definitions import definition_in
from tests.states.flows import FLOWS
from tests.states.linters import CFN_LINT_GAPS, STATELINT_GAPS, Gap, beyond, cfn_lint, statelint

CORPUS = Path(__file__).parent / "corpus"
SUFFIX = ".asl.json"
NAMES = sorted(path.name.removesuffix(SUFFIX) for path in CORPUS.iterdir())
NAME = re.compile(r"\$\{(\w+)\}")

of_each_definition = pytest.mark.parametrize("name", NAMES)
of_each_flow = pytest.mark.parametrize("name", FLOWS)


@cache
def document(name: str) -> Mapping[str, Any]:
    """Return a definition of the corpus."""
    loaded: Mapping[str, Any] = json.loads((CORPUS / f"{name}{SUFFIX}").read_text("utf-8"))
    return loaded


@cache
def emitted(name: str) -> Mapping[str, Any]:
    """Return the definition that is deployed of a flow in Python."""
    stack = Stack("flows")
    return deployed(stack, FLOWS[name](stack))


def deployed(stack: Stack, flow: State | Flow, values: Mapping[str, str] | None = None) -> Mapping[str, Any]:
    """Return the definition that is deployed of a flow of which nothing is told."""
    stack.add(StateMachine("Machine", definition=flow, definition_substitutions=values))
    template: Template = compile(stack)
    assert template.notes == ()
    found = definition_in(template, "Machine")
    assert found is not None
    return found.document


@cache
def of_statelint(name: str) -> list[str]:
    """Return what statelint finds in a definition of the corpus."""
    return statelint(document(name))


@cache
def of_cfn_lint(name: str) -> list[str]:
    """Return what cfn-lint finds in a definition of the corpus."""
    return cfn_lint(document(name))


def text(value: object) -> str:
    """Return a value as text that tells 1, 1.0 and true apart."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def names_of_states(value: object) -> Iterator[list[str]]:
    """Yield the names of the states of a definition in their order, and of those that are in its states."""
    if isinstance(value, Mapping):
        yield [*value.get("States", ())]
        for name in sorted(value):
            yield from names_of_states(value[name])
    elif isinstance(value, list):
        for item in value:
            yield from names_of_states(item)


@of_each_definition
def test_a_definition_becomes_what_it_was(name: str) -> None:
    composed, faults = definition_of(document(name)).composed()
    assert (composed, faults) == (document(name), [])
    assert text(composed) == text(document(name))
    assert [*names_of_states(composed)] == [*names_of_states(document(name))]


@of_each_definition
def test_a_file_becomes_what_it_was(name: str) -> None:
    assert read_definition(f"corpus/{name}{SUFFIX}").composed() == (document(name), [])


@of_each_definition
def test_a_definition_is_deployed_as_it_is(name: str) -> None:
    values = dict.fromkeys(NAME.findall(text(document(name))), "filled in")
    assert deployed(Stack("corpus"), definition_of(document(name)), values or None) == document(name)


@of_each_definition
def test_statelint_finds_nothing_in_a_definition(name: str) -> None:
    assert beyond(STATELINT_GAPS, name, of_statelint(name)) == []


@of_each_definition
def test_cfn_lint_finds_nothing_in_a_definition(name: str) -> None:
    assert beyond(CFN_LINT_GAPS, name, of_cfn_lint(name)) == []


@of_each_flow
def test_statelint_finds_nothing_in_a_flow(name: str) -> None:
    assert beyond(STATELINT_GAPS, name, statelint(emitted(name))) == []


@of_each_flow
def test_cfn_lint_finds_nothing_in_a_flow(name: str) -> None:
    assert beyond(CFN_LINT_GAPS, name, cfn_lint(emitted(name))) == []


@of_each_flow
def test_what_a_flow_becomes_can_be_read_again(name: str) -> None:
    assert definition_of(emitted(name)).composed() == (emitted(name), [])


@pytest.mark.parametrize(
    ("gaps", "findings"), [(STATELINT_GAPS, of_statelint), (CFN_LINT_GAPS, of_cfn_lint)], ids=["statelint", "cfn-lint"]
)
def test_what_a_linter_does_not_know_is_in_the_corpus(
    gaps: Sequence[Gap], findings: Callable[[str], list[str]]
) -> None:
    found = [(name, finding) for name in NAMES for finding in findings(name)]
    assert [gap for gap in gaps if not any(gap.is_for(*each) for each in found)] == []


def test_linters_tell_what_is_wrong() -> None:
    wrong = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Secnds": 1, "Next": "B"}}}
    assert any("Secnds" in finding for finding in statelint(wrong))
    assert any("Secnds" in finding for finding in cfn_lint(wrong))


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ({"Type": "Choice", "Choices": ["S"]}, "Choices is a list of maps, and has 'S' in it"),
        ({"Type": "Task", "Resource": "arn", "Retry": [3]}, "Retry is a list of maps, and has 3 in it"),
        ({"Type": "Task", "Resource": "arn", "Catch": [None]}, "Catch is a list of maps, and has None in it"),
        ({"Type": "Parallel", "Branches": [["S"]]}, "Branches is a list of maps, and has ['S'] in it"),
    ],
)
def test_a_list_that_has_no_maps_is_refused(state: Mapping[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        definition_of({"StartAt": "S", "States": {"S": state}})


def test_a_rule_that_leads_nowhere_is_told() -> None:
    rule = {"Variable": "$.x", "IsNull": True}
    flow = definition_of({"StartAt": "S", "States": {"S": {"Type": "Choice", "Choices": [rule]}}})
    assert [(fault.message, fault.fix) for fault in flow.composed()[1]] == [
        ("'next' of Rule is missing", "add next=...")
    ]


def test_null_where_an_arn_belongs_stays_null() -> None:
    document = {"StartAt": "S", "States": {"S": {"Type": "Task", "Resource": None, "End": True}}}
    assert definition_of(document).composed() == (document, [])
