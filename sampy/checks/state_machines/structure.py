"""States are of a type that there is, and have its fields: those that have to be there, and no others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import NamedTuple, cast

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.machine import Machine, Scope, State, filled_in
from sampy.checks.state_machines.values import VALUE, is_whole, told, value_faults
from sampy.errors import DocumentPath, did_you_mean, nearest
from sampy.intrinsics import Json
from sampy.states.fields import (
    ENDING,
    JSONATA,
    JSONPATH,
    MAX_NAME,
    NOT_BOTH,
    ONE_OF,
    PARTS,
    STATES,
    Field,
)

FIELD = "state-field"
NAME = "state-name"
TYPE = "state-type"
_GROWING = frozenset(
    ["Branch", "ItemBatcher", "ItemReader", "ProcessorConfig", "ReaderConfig", "ResultWriter", "WriterConfig"]
)
"""What AWS adds fields to: an unknown one that is like no known one may be newer than the table."""
_INSTEAD: Mapping[str, str] = {
    "Arguments": "use Parameters",
    "Condition": "use Variable, and an operator such as StringEquals",
    "InputPath": "use $states.input in Arguments, Assign or Output",
    "Items": "use ItemsPath",
    "ItemsPath": "use Items",
    "Output": "use Parameters, ResultSelector, ResultPath or OutputPath",
    "OutputPath": "use Output",
    "Parameters": "use Arguments",
    "Result": "use Output",
    "ResultPath": "use Output, or Assign it to a variable",
    "ResultSelector": "use $states.result in Output",
}
"""What the other query language has for the same end."""


class Of(NamedTuple):
    """What fields are fields of.

    Args:
        table: The name of the table of its fields.
        words: What it is, as messages say it.
        path: The way to it.
        language: Its query language; None where that isn't known.
    """

    table: str
    words: str
    path: DocumentPath
    language: str | None


def structure_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with the names, types and fields of states, and of what is in them."""
    yield from _names(machine)
    for scope in machine.scopes:
        yield from _scope(scope, machine)
        for state in scope.states.values():
            yield from _state(state, machine)


def _names(machine: Machine) -> Iterator[Fault]:
    first: dict[str, State] = {}
    for state in machine.states:
        if len(state.name) > MAX_NAME:
            message = f"the name of this state has {len(state.name)} characters, and may have {MAX_NAME}"
            yield Fault(NAME, state.path, message, "shorten it")
        if state.name in first:
            message = f"the name is taken already, {_where(first[state.name].scope)}: names are unique in all branches"
            yield Fault(NAME, state.path, message, "rename one of the two states")
        first.setdefault(state.name, state)


def _where(scope: Scope) -> str:
    return f"in {scope.owner.name!r}" if scope.owner is not None else "at the top"


def _scope(scope: Scope, machine: Machine) -> Iterator[Fault]:
    words = {"StateMachine": "a state machine", "Branch": "a branch", "Processor": "the processor of a Map state"}
    yield from field_faults(scope.fields, Of(scope.kind, words[scope.kind], scope.path, machine.language))
    config = scope.fields.get("ProcessorConfig")
    if scope.kind == "Processor" and isinstance(config, dict) and not filled_in(config):
        path = (*scope.path, "ProcessorConfig")
        yield from field_faults(config, Of("ProcessorConfig", "ProcessorConfig", path, machine.language))
    written = scope.fields.get("States")
    if not isinstance(written, dict):
        return
    if not written:
        yield Fault(FIELD, (*scope.path, "States"), "there are no states", "add one, and name it in StartAt")
    for name, value in written.items():
        if not isinstance(value, dict) and not filled_in(value):
            message = f"a state is a map of its fields, and this is {told(value)}"
            yield Fault(FIELD, (*scope.path, "States", name), message, "write it as a map, with a Type")


def _state(state: State, machine: Machine) -> Iterator[Fault]:
    given = state.fields.get("Type")
    if state.type is None:
        if given is None:
            fix = f"add one of: {', '.join(STATES)}"
            yield Fault(TYPE, state.path, "a state needs a Type", fix)
        elif not filled_in(given):
            message = f"there is no type of states {told(given)}"
            yield Fault(TYPE, (*state.path, "Type"), message, did_you_mean(str(given), STATES))
        return
    if machine.language == JSONATA and state.fields.get("QueryLanguage") == JSONPATH:
        message = "a state of a state machine in JSONata can't be in JSONPath"
        yield Fault(FIELD, (*state.path, "QueryLanguage"), message, "remove it, or name JSONata in the states instead")
        return
    of = Of(state.type, f"a {state.type} state", state.path, state.language)
    yield from field_faults(state.fields, of)
    yield from _parts(state)
    yield from _heartbeat(state)


def _heartbeat(state: State) -> Iterator[Fault]:
    longest, beat = state.fields.get("TimeoutSeconds"), state.fields.get("HeartbeatSeconds")
    if state.type == "Task" and is_whole(longest) and is_whole(beat) and 0 < cast(int, longest) <= cast(int, beat):
        message = f"a heartbeat each {beat} s is none in time, where the task may take {longest} s"
        yield Fault(VALUE, (*state.path, "HeartbeatSeconds"), message, f"use less than {longest}")


def _parts(state: State) -> Iterator[Fault]:
    """Yield what is wrong with the fields of what is in a state: retriers, catchers, readers, writers."""
    for name, field in STATES[state.type or ""].items():
        value = state.fields.get(name)
        if field.fields is None or filled_in(value):
            continue
        if isinstance(value, dict):
            yield from _part(value, field.fields, (*state.path, name), state)
        for index, item in enumerate(value if isinstance(value, list) else ()):
            path = (*state.path, name, index)
            if isinstance(item, dict) and not filled_in(item):
                yield from _part(item, field.fields, path, state)
            elif not isinstance(item, dict) and not filled_in(item):
                message = f"this is {told(item)}, which is no map"
                yield Fault(FIELD, path, message, "write it as a map, with ErrorEquals")


def _part(value: Mapping[str, Json], table: str, path: DocumentPath, state: State) -> Iterator[Fault]:
    article = "an" if table[0] in "I" else "a"
    yield from field_faults(value, Of(table, f"{article} {table}", path, state.language))
    for name, field in PARTS[table].items():
        inner = value.get(name)
        if field.fields is not None and isinstance(inner, dict) and not filled_in(inner):
            yield from _part(inner, field.fields, (*path, name), state)


def field_faults(given: Mapping[str, Json], of: Of, apart: Set[str] = frozenset()) -> Iterator[Fault]:
    """Yield what is wrong with fields: unknown ones, those of another language, wrong values, and what is missing.

    Args:
        given: The fields.
        of: What they are fields of.
        apart: Fields that are looked at elsewhere.
    """
    known = STATES.get(of.table) or PARTS[of.table]
    meant: set[str] = set()
    for name, value in given.items():
        path = (*of.path, name)
        field = known.get(name)
        if name in apart or name.startswith("Fn::"):
            continue
        if field is None:
            guess = nearest(name, known)
            meant.add(guess or "")
            yield _unknown(name, of, path, guess)
        elif field.language not in (None, of.language) and of.language is not None:
            message = f"{name} is a field of {field.language}, and this is in {of.language}"
            yield Fault(FIELD, path, message, _other(name, of.language))
        else:
            yield from value_faults(value, name, field, of.language, path)
    if "Fn::Transform" not in given:
        yield from _missing(given, of, known, meant)


def _unknown(name: str, of: Of, path: DocumentPath, guess: str | None) -> Fault:
    if name == "QueryLanguage":
        fix = "name it at the top of the state machine, or in each state"
        return Fault(FIELD, path, f"{of.words} has no QueryLanguage of its own", fix)
    if of.table == "Choice" and name in ENDING:
        fix = "name what comes next in each of Choices, and in Default"
        return Fault(FIELD, path, f"a Choice state has no {name}", fix)
    if of.table in ("Succeed", "Fail") and name in ENDING:
        return Fault(FIELD, path, f"a {of.table} state always ends, and has no {name}", f"remove {name}")
    owners = [each for each, fields in STATES.items() if name in fields]
    if of.table in STATES and owners:
        return Fault(FIELD, path, f"{of.words} has no {name}", f"remove it: only {_listed(owners)} states have it")
    message = f"there is no field {name!r} of {of.words}"
    if guess is None and of.table in _GROWING:
        return noted(FIELD, path, f"sampy knows no field {name!r} of {of.words}", "check its spelling")
    return Fault(FIELD, path, message, did_you_mean(name, STATES.get(of.table) or PARTS[of.table]))


def _other(name: str, language: str) -> str:
    """Return what to use in the place of a field of the other language."""
    if name in _INSTEAD:
        return _INSTEAD[name]
    if language == JSONATA and name.endswith("Path"):
        return f"use {name.removesuffix('Path')}: '{{% ... %}}'"
    return "remove it"


def _missing(given: Mapping[str, Json], of: Of, known: Mapping[str, Field], meant: Set[str]) -> Iterator[Fault]:
    for name, field in known.items():
        if field.required and name not in given and name not in meant and field.language in (None, of.language):
            yield Fault(FIELD, of.path, f"{of.words} needs {name}", f"add {name}")
    if meant.isdisjoint(ENDING) and ENDING[0] in known and ENDING[1] in known:
        yield from _ending(given, of)
    for group in ONE_OF.get(of.table, ()):
        usable = [name for name in group if known[name].language in (None, of.language)]
        if meant.isdisjoint(group) and not any(name in given for name in group):
            yield Fault(FIELD, of.path, f"{of.words} needs {_listed(usable, 'or')}", f"add {usable[0]}")
    for group in (*ONE_OF.get(of.table, ()), *NOT_BOTH.get(of.table, ())):
        names = [name for name in group if name in given]
        if len(names) > 1 and all(known[name].language in (None, of.language) for name in names):
            message = f"there can be only one of {_listed(names)}"
            yield Fault(FIELD, (*of.path, names[-1]), message, f"keep one of them, such as {names[0]}")


def _ending(given: Mapping[str, Json], of: Of) -> Iterator[Fault]:
    if "Next" in given and given.get("End") is True:
        message = "Next goes on, and End ends: a state has one of the two"
        yield Fault(FIELD, (*of.path, "End"), message, "remove one of them")
    elif given.get("End") is False and "Next" in given:
        yield noted(FIELD, (*of.path, "End"), "End: false says nothing", "remove it")
    elif "Next" not in given and given.get("End", False) is False:
        fix = "add Next, with the name of a state, or End: true"
        yield Fault(FIELD, of.path, "nothing says what comes after this state", fix)


def _listed(names: list[str], word: str = "and") -> str:
    return f"{', '.join(names[:-1])} {word} {names[-1]}" if len(names) > 1 else names[0]
