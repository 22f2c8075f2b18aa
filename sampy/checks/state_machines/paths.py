"""What states in JSONPath read and write: paths, calls of intrinsic functions, and payloads with these in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.machine import Machine, State, filled_in
from sampy.checks.state_machines.path_syntax import CONTEXT, BadPath, read_path
from sampy.errors import DocumentPath, did_you_mean, nearest, shown
from sampy.intrinsics import Json
from sampy.states.fields import JSONPATH, OPERATORS, PARTS, PATH, PAYLOAD, REFERENCE, STATES, Field

PATHS = "state-path"
FUNCTION = "state-function"
CONTEXT_OBJECT = "state-context"
_LIKE_PATHS = ("$.", "$[", "$$.", "$$[")
_TOKEN = ("$$.Task", "$$['Task'", '$$["Task"')


class Written(NamedTuple):
    """A path or a call of a function, or what stands where one is expected.

    Args:
        value: The value.
        path: The way to it.
        kind: ``a path`` or ``a reference path``; another one for what a key with ``.$`` at its end has.
    """

    value: Json
    path: DocumentPath
    kind: str


def path_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with the paths of states in JSONPath."""
    for state in machine.states:
        if state.language == JSONPATH and state.type is not None:
            for written in written_paths(state):
                yield from _path(written)
            yield from _token(state)
            for name, field in STATES[state.type].items():
                if field.kind == PAYLOAD or name == "Result":
                    yield from _without_mark(state.fields.get(name), (*state.path, name), static=name == "Result")


def written_paths(state: State) -> Iterator[Written]:
    """Yield all that is a path, or should be one, in a state in JSONPath."""
    yield from _in_fields(state.fields, STATES[state.type or ""], state.path)
    choices = state.fields.get("Choices")
    for index, rule in enumerate(choices if state.type == "Choice" and isinstance(choices, list) else ()):
        path = (*state.path, "Choices", index)
        yield from _in_rule(rule, path)
        if isinstance(rule, dict):
            yield from _in_payload(rule.get("Assign"), (*path, "Assign"))


def _in_fields(given: Mapping[str, Json], fields: Mapping[str, Field], path: DocumentPath) -> Iterator[Written]:
    for name, value in given.items():
        field = fields.get(name)
        if field is None or field.language not in (None, JSONPATH):
            continue
        if field.kind in (PATH, REFERENCE):
            if isinstance(value, str):
                yield Written(value, (*path, name), field.kind)
        elif field.kind == PAYLOAD:
            yield from _in_payload(value, (*path, name))
        elif field.fields is not None:
            for step, item in enumerate(value) if isinstance(value, list) else [(None, value)]:
                at = (*path, name) if step is None else (*path, name, step)
                if isinstance(item, dict):
                    yield from _in_fields(item, PARTS[field.fields], at)


def _in_rule(rule: Json, path: DocumentPath) -> Iterator[Written]:
    if not isinstance(rule, dict) or filled_in(rule):
        return
    for name, value in rule.items():
        if (name == "Variable" or OPERATORS.get(name) == PATH) and isinstance(value, str):
            yield Written(value, (*path, name), PATH)
    yield from _in_rule(rule.get("Not"), (*path, "Not"))
    for name in ("And", "Or"):
        inner = rule.get(name)
        for index, item in enumerate(inner if isinstance(inner, list) else ()):
            yield from _in_rule(item, (*path, name, index))


def _in_payload(value: Json, path: DocumentPath) -> Iterator[Written]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _in_payload(item, (*path, index))
    elif isinstance(value, dict):
        for name, item in value.items():
            if name.endswith(".$"):
                yield Written(item, (*path, name), "template")
            else:
                yield from _in_payload(item, (*path, name))


def _path(written: Written) -> Iterator[Fault]:
    value, path, kind = written
    if filled_in(value):
        return
    if not isinstance(value, str):
        message = f"this is {shown(value)}, and a key with .$ at its end has a path or a function"
        yield Fault(PATHS, path, message, f"rename the key to {str(path[-1]).removesuffix('.$')}")
        return
    is_call = value.startswith("States.") and kind != REFERENCE
    try:
        if is_call or (kind == "template" and "(" in value and not value.startswith("$")):
            from sampy.checks.state_machines.calls import read_call

            call = read_call(value)
            for message, fix in call.odd:
                yield noted(FUNCTION, path, message, fix)
            inner = call.paths
        else:
            inner = [value]
        for text in inner:
            if filled_in(text):
                continue
            found = read_path(text)
            if kind == REFERENCE and (found.root != "$" or not found.single):
                message = f"{text!r} can be more than one place in the input, and this has to be one"
                if found.root != "$":
                    message = f"{text!r} is not in the input, where this has to be"
                yield Fault(PATHS, path, message, "use $, names and indexes only, such as $.orders[0].total")
            elif found.root == "$$":
                yield from context_faults(found.names, path, "$$")
    except BadPath as error:
        fix = error.fix
        if kind == "template" and not is_call and not value.startswith("$"):
            before = f"{fix} For" if fix.endswith("?") else f"{fix}; for"
            fix = f"{before} text as it is, rename the key to {str(path[-1]).removesuffix('.$')}"
        yield Fault(FUNCTION if is_call else PATHS, path, error.message, fix)


def context_faults(names: tuple[str, ...], path: DocumentPath, root: str) -> Iterator[Fault]:
    """Yield where a path leads to what the context object doesn't have.

    Args:
        names: The steps of the path.
        path: The way to the path.
        root: What stands for the context object.
    """
    inner: object = CONTEXT
    for index, name in enumerate(names):
        if not isinstance(inner, dict):
            return
        if name not in inner:
            known = ".".join((root, *names[:index]))
            guess = nearest(name, inner)
            message = f"{known} has no {name!r}"
            fix = did_you_mean(name, inner)
            yield Fault(CONTEXT_OBJECT, path, message, fix) if guess else noted(CONTEXT_OBJECT, path, message, fix)
            return
        inner = inner[name]


def _token(state: State) -> Iterator[Fault]:
    """Yield the task that waits for a token that it gives to nobody."""
    resource = state.fields.get("Resource")
    if state.type != "Task" or not isinstance(resource, str) or not resource.endswith(".waitForTaskToken"):
        return
    parameters = state.fields.get("Parameters")
    if filled_in(parameters) or any(_gives_token(each) for each in written_paths(state)):
        return
    path = (*state.path, "Parameters") if parameters is not None else state.path
    message = "the task waits for a token, and Parameters give it to nobody"
    yield Fault(CONTEXT_OBJECT, path, message, 'pass it on, as in "token.$": "$$.Task.Token"')


def _gives_token(written: Written) -> bool:
    value = written.value
    return isinstance(value, str) and (
        value == "$$" or filled_in(value) or any(each in value.replace(" ", "") for each in _TOKEN)
    )


def _without_mark(value: Json, path: DocumentPath, *, static: bool) -> Iterator[Fault]:
    """Yield what looks like a path, and is passed on as text."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _without_mark(item, (*path, index), static=static)
    elif isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, str) and (static or not name.endswith(".$")) and _is_like_path(item):
                fix = f"rename the key to {name}.$" if not static else "use Parameters"
                yield noted(PATHS, (*path, name), f"{shown(item)} is passed on as text", fix)
            else:
                yield from _without_mark(item, (*path, name), static=static)


def _is_like_path(text: str) -> bool:
    return not filled_in(text) and (
        text.startswith(_LIKE_PATHS) or (text.startswith("States.") and text.endswith(")") and "(" in text)
    )
