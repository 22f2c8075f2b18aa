"""What a definition needs to be run at all: states, one to start at, and transitions that lead to one.

Everything else that Step Functions would refuse is told by the checks of state machines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.errors import DocumentPath, Problem, ProblemsError, did_you_mean
from sampy.executions.states.choice_rules import OPERATORS
from sampy.intrinsics import Json

TYPES = ("Choice", "Fail", "Map", "Parallel", "Pass", "Succeed", "Task", "Wait")
_ENDS = ("Fail", "Succeed")
_LANGUAGES = ("JSONPath", "JSONata")


class InvalidDefinition(ProblemsError):
    """A definition that can't be run: every reason, with the way to it in the definition."""


def check_structure(definition: object) -> Mapping[str, Json]:
    """Return a definition where it can be run.

    Raises:
        InvalidDefinition: It can't be; with everything that is in its way.
    """
    problems = list(_machine(definition, (), "JSONPath"))
    if problems or not isinstance(definition, Mapping):
        raise InvalidDefinition(problems)
    return definition


def states_of(machine: object, path: DocumentPath = ()) -> Iterator[tuple[str, Mapping[str, Json], DocumentPath]]:
    """Yield each state of a definition, those of branches and iterations behind what has them.

    Args:
        machine: The definition, or a part of one that has ``States``.
        path: The way to it.

    Yields:
        The name of a state, its definition, and the way to it.
    """
    states = machine.get("States") if isinstance(machine, Mapping) else None
    for name, state in states.items() if isinstance(states, Mapping) else ():
        if not isinstance(state, Mapping):
            continue
        at = (*path, "States", str(name))
        yield str(name), state, at
        branches = state.get("Branches")
        for index, branch in enumerate(branches if isinstance(branches, list) else []):
            yield from states_of(branch, (*at, "Branches", index))
        for field in ("ItemProcessor", "Iterator"):
            yield from states_of(state.get(field), (*at, field))


def _machine(machine: object, path: DocumentPath, language: object) -> Iterator[Problem]:
    whose = f"the definition{_at(path)}"
    if not isinstance(machine, Mapping):
        yield Problem(f"{whose} is no mapping", "give it 'StartAt' and 'States'", path)
        return
    language = machine.get("QueryLanguage", language)
    yield from _language(language, whose, path)
    states = machine.get("States")
    if not isinstance(states, Mapping) or not states:
        yield Problem(f"{whose} has no states", "give it 'States', a mapping with at least one state", path)
        return
    yield from _reference(machine.get("StartAt"), "StartAt", states, path)
    for name, state in states.items():
        yield from _state(str(name), state, states, (*path, "States", name), language)


def _language(language: object, whose: str, path: DocumentPath) -> Iterator[Problem]:
    if language not in _LANGUAGES:
        yield Problem(f"the query language of {whose} is {language!r}", f"use one of: {', '.join(_LANGUAGES)}", path)


def _state(
    name: str, state: object, states: Mapping[str, object], path: DocumentPath, language: object
) -> Iterator[Problem]:
    kind = state.get("Type") if isinstance(state, Mapping) else None
    if not isinstance(state, Mapping) or kind not in TYPES:
        message = f"the state {name!r}{_at(path[:-2])} has {'no type' if kind is None else f'an unknown type {kind!r}'}"
        yield Problem(message, did_you_mean(str(kind or ""), TYPES), path)
        return
    if "QueryLanguage" in state:
        language = state["QueryLanguage"]
        yield from _language(language, f"the state {name!r}", path)
    if kind == "Task" and not isinstance(state.get("Resource"), str):
        yield Problem(f"the state {name!r} has no resource", "say what it calls: 'Resource', a text", path)
    if kind == "Choice":
        yield from _choices(name, state, states, path, language)
    elif kind not in _ENDS and state.get("End") is True:
        if "Next" in state:
            yield Problem(f"the state {name!r} has 'End' and 'Next'", "remove one of them", path)
    elif kind not in _ENDS:
        yield from _reference(state.get("Next"), "Next", states, path, "'End': true")
    for index, catcher in enumerate(_items(state.get("Catch"))):
        yield from _reference(catcher.get("Next"), "Next", states, (*path, "Catch", index))
    yield from _inner(name, state, path, language)


def _inner(name: str, state: Mapping[str, object], path: DocumentPath, language: object) -> Iterator[Problem]:
    if state["Type"] == "Parallel":
        branches = state.get("Branches")
        if not isinstance(branches, list) or not branches:
            yield Problem(f"the state {name!r} has no branches", "give it 'Branches', a list", path)
            return
        for index, branch in enumerate(branches):
            yield from _machine(branch, (*path, "Branches", index), language)
    elif state["Type"] == "Map":
        field = "Iterator" if "Iterator" in state and "ItemProcessor" not in state else "ItemProcessor"
        yield from _machine(state.get(field), (*path, field), language)


def _choices(
    name: str, state: Mapping[str, object], states: Mapping[str, object], path: DocumentPath, language: object
) -> Iterator[Problem]:
    rules = state.get("Choices")
    if not isinstance(rules, list) or not rules:
        yield Problem(f"the state {name!r} has no choices", "give it 'Choices', a list of rules", path)
        return
    for index, rule in enumerate(rules):
        at = (*path, "Choices", index)
        if not isinstance(rule, Mapping):
            yield Problem(f"a rule of the state {name!r} is no mapping", "write it as a mapping", at)
            continue
        yield from _reference(rule.get("Next"), "Next", states, at)
        if language != "JSONata":
            yield from _rule(name, rule, at)
        elif "Condition" not in rule:
            yield Problem(f"a rule of the state {name!r} has no condition", "give it 'Condition': '{% ... %}'", at)
    if "Default" in state:
        yield from _reference(state["Default"], "Default", states, path)


def _rule(name: str, rule: object, path: DocumentPath) -> Iterator[Problem]:
    inner = [(key, rule[key]) for key in ("And", "Or") if key in rule] if isinstance(rule, Mapping) else []
    if inner:
        for key, rules in inner:
            for index, each in enumerate(rules if isinstance(rules, list) else [rules]):
                yield from _rule(name, each, (*path, key, index))
    elif isinstance(rule, Mapping) and "Not" in rule:
        yield from _rule(name, rule["Not"], (*path, "Not"))
    elif not isinstance(rule, Mapping) or "Variable" not in rule or not OPERATORS & rule.keys():
        keys = [str(key) for key in rule if key not in ("Variable", "Next")] if isinstance(rule, Mapping) else []
        fix = did_you_mean(keys[0], OPERATORS) if keys else "give it 'Variable' and an operator such as 'StringEquals'"
        yield Problem(f"a rule of the state {name!r} compares nothing", fix, path)


def _reference(
    target: object, field: str, states: Mapping[str, object], path: DocumentPath, otherwise: str = ""
) -> Iterator[Problem]:
    where = f"{path[-1]!r}" if path and isinstance(path[-1], str) else f"the definition{_at(path)}"
    if target is None:
        instead = f", or {otherwise}" if otherwise else ""
        yield Problem(f"{where} doesn't say where it goes", f"give it {field!r}{instead}", path)
    elif not isinstance(target, str) or target not in states:
        message = f"there is no state {target!r}, which {field!r} of {where} names"
        yield Problem(message, did_you_mean(str(target), [str(name) for name in states]), path)


def _at(path: DocumentPath) -> str:
    return f" at {'.'.join(str(step) for step in path)}" if path else ""


def _items(value: object) -> list[Mapping[str, object]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []
