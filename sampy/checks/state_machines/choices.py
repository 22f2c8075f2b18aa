"""The rules of Choice states: each compares one thing with one value, and says what comes next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.checks.state_machines.faults import Fault
from sampy.checks.state_machines.machine import Machine, State, filled_in
from sampy.checks.state_machines.structure import Of, field_faults
from sampy.checks.state_machines.values import fits, how, told
from sampy.errors import DocumentPath, did_you_mean, nearest
from sampy.intrinsics import Json
from sampy.states.fields import JSONATA, JSONPATH, OPERATORS, PARTS

CHOICE = "state-choice"
_COMBINED = ("And", "Or", "Not")
_OF_RULES = frozenset([*OPERATORS, *_COMBINED, "Variable"])
_NOT_WITHIN = ("Next", "Assign", "Output")
"""What only a rule has that is in no other."""


def choice_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with the rules of Choice states."""
    for state in machine.states:
        choices = state.fields.get("Choices")
        if state.type != "Choice" or not isinstance(choices, list):
            continue
        if not choices:
            path = (*state.path, "Choices")
            yield Fault(CHOICE, path, "there are no choices", "add a rule, or use a Pass state")
        for index, rule in enumerate(choices):
            yield from _rule(rule, (*state.path, "Choices", index), state)


def _rule(rule: Json, path: DocumentPath, state: State) -> Iterator[Fault]:
    if filled_in(rule):
        return
    if not isinstance(rule, dict):
        yield Fault(CHOICE, path, f"a rule is a map, and this is {told(rule)}", "write it as a map, with Next")
        return
    of_rule = _OF_RULES if state.language != JSONATA else frozenset[str]()
    misspelt = {name: guess for name in rule if (guess := _misspelt(name, state.language))}
    of = Of("Rule", "a rule of a Choice state", path, state.language)
    other = [name for name in rule if state.language == JSONATA and name in _OF_RULES]
    for fault in field_faults(rule, of, of_rule | misspelt.keys() | set(other)):
        # What a rule in JSONPath has in the place of a condition is told, and not that this is missing.
        if not (other and fault.path == path and fault.message.endswith("Condition")):
            yield fault
    if other:
        message = f"{other[0]} is a field of JSONPath, and this is in JSONata"
        yield Fault("state-field", (*path, other[0]), message, "use Condition: '{% ... %}'")
    for name, guess in misspelt.items():
        message = f"there is no operator {name!r}"
        yield Fault(CHOICE, (*path, name), message, f"did you mean {guess!r}?")
    if state.language == JSONPATH and not misspelt and "Condition" not in rule:
        yield from _comparison(rule, path)


def _misspelt(name: str, language: str | None) -> str | None:
    """Return the operator that was meant by a name that is none."""
    if language != JSONPATH or name in _OF_RULES or name in PARTS["Rule"] or name.startswith("Fn::"):
        return None
    guess = nearest(name, [*_OF_RULES, *PARTS["Rule"]])
    return guess if guess in _OF_RULES else None


def _comparison(rule: Mapping[str, Json], path: DocumentPath) -> Iterator[Fault]:
    """Yield what is wrong with what a rule compares, or how it combines others."""
    combined = [name for name in _COMBINED if name in rule]
    operators = [name for name in rule if name in OPERATORS]
    if len(combined) + len(operators) > 1:
        message = f"{combined[0] if combined else operators[0]} and {(combined[1:] + operators)[-1]} are in one rule"
        yield Fault(CHOICE, path, message, "keep one of them in it, or combine rules with And or Or")
        return
    if combined:
        yield from _combination(combined[0], rule, path)
        return
    if not operators:
        if "Variable" in rule:
            yield Fault(CHOICE, path, "the rule doesn't say what it compares with", "add one such as StringEquals")
        else:
            fix = "add Variable and an operator such as StringEquals, or And, Or, Not"
            yield Fault(CHOICE, path, "the rule has no condition", fix)
        return
    if "Variable" not in rule:
        yield Fault(CHOICE, path, "the rule doesn't say what it compares", "add Variable, with a path such as $.total")
    name = operators[0]
    value = rule[name]
    if not filled_in(value) and not fits(OPERATORS[name], value):
        message = f"{name} compares with {OPERATORS[name]}, and this is {told(value)}"
        yield Fault(CHOICE, (*path, name), message, how(OPERATORS[name]))


def _combination(name: str, rule: Mapping[str, Json], path: DocumentPath) -> Iterator[Fault]:
    inner = rule[name]
    if "Variable" in rule:
        message = f"{name} combines rules, and compares no Variable of its own"
        yield Fault(CHOICE, (*path, "Variable"), message, f"move it into the rules of {name}")
    if filled_in(inner):
        return
    if name == "Not":
        if isinstance(inner, dict):
            yield from _inner(inner, (*path, name))
        else:
            yield Fault(CHOICE, (*path, name), f"Not takes one rule, and this is {_kind(inner)}", "write it as a map")
        return
    if not isinstance(inner, list) or not inner:
        fix = "write a list of rules"
        what = "an empty list" if inner == [] else _kind(inner)
        yield Fault(CHOICE, (*path, name), f"{name} takes a list of rules, and this is {what}", fix)
        return
    for index, item in enumerate(inner):
        at = (*path, name, index)
        if isinstance(item, dict):
            yield from _inner(item, at)
        elif not filled_in(item):
            yield Fault(CHOICE, at, f"a rule is a map, and this is {told(item)}", "write it as a map")


def _inner(rule: Mapping[str, Json], path: DocumentPath) -> Iterator[Fault]:
    """Yield what is wrong with a rule within another one."""
    if filled_in(rule):
        return
    for name in rule:
        if name in _NOT_WITHIN:
            message = f"{name} stands in the outermost rule, and not within And, Or or Not"
            yield Fault(CHOICE, (*path, name), message, f"move {name} to the outermost rule")
    unknown = [name for name in rule if name not in _OF_RULES and name not in (*_NOT_WITHIN, "Comment")]
    for name in unknown:
        yield Fault(CHOICE, (*path, name), f"there is no operator {name!r}", did_you_mean(name, _OF_RULES))
    if not unknown:
        yield from _comparison(rule, path)


def _kind(value: Json) -> str:
    return "a list" if isinstance(value, list) else "a map" if isinstance(value, dict) else told(value)
