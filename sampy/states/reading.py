"""Flows made of definitions that are written in Amazon States Language, and settings of whole definitions."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sampy.declaration import Document, Integer, PropertyType, properties
from sampy.errors import CompileError
from sampy.naming import snake_case
from sampy.states.flow import Catcher, Flow, Retrier, Rule, State, changed, flow_of
from sampy.states.state_types import Choice, Fail, Map, Parallel, Pass, Succeed, Task, Wait
from sampy.states.values import NULL

_TYPES: Mapping[str, type[State]] = {cls.TYPE: cls for cls in (Choice, Fail, Map, Parallel, Pass, Succeed, Task, Wait)}
_OF_RULE = ("Next", "Assign", "Output", "Comment", "Condition")


def definition(
    flow: State | Flow,
    *,
    comment: str | None = None,
    query_language: str | None = None,
    version: str | None = None,
    timeout_seconds: Integer | None = None,
    processor_config: Document | None = None,
) -> Flow:
    """Return a flow with settings of the whole definition.

    Args:
        flow: The flow.
        comment: What people should know.
        query_language: ``JSONPath`` or ``JSONata``: the language of all states that name none.
        version: The version of Amazon States Language: ``1.0``.
        timeout_seconds: The most seconds that an execution may take.
        processor_config: How a Map state runs it: ``{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}``.
    """
    given = {
        "comment": comment,
        "query_language": query_language,
        "version": version,
        "timeout_seconds": timeout_seconds,
        "processor_config": processor_config,
    }
    return changed(flow_of(flow), **{name: value for name, value in given.items() if value is not None})


def definition_of(document: Mapping[str, object]) -> Flow:
    """Return the flow that a definition in Amazon States Language is, with the permissions that a flow brings.

    Args:
        document: The definition, as a map.

    Raises:
        ValueError: Where it has no `StartAt` and `States`, or a state of no type that there is, or one that neither
            ends nor goes on.
    """
    states = document.get("States")
    start_at = document.get("StartAt")
    if not isinstance(states, Mapping) or not isinstance(start_at, str):
        raise ValueError("a definition needs StartAt, the name of a state, and States, a map of states by name")
    fields = _fields(Flow, {name: value for name, value in document.items() if name != "States"})
    return Flow(states=tuple(_state(str(name), state) for name, state in states.items()), **fields)


def read_definition(path: str | Path) -> Flow:
    """Return the flow in a file of Amazon States Language, in JSON or YAML, as `definition_of` does.

    Args:
        path: The file, relative to the folder of the module that calls this.

    Raises:
        ValueError: Where the file can't be read, or holds no definition.
    """
    from sampy.formats.reading import read

    frame = inspect.currentframe()
    caller = frame.f_back if frame is not None else None
    folder = Path(caller.f_code.co_filename).parent if caller is not None else Path()
    try:
        file = read(folder / path)
        return definition_of(file.document)
    except CompileError as error:
        raise ValueError("; ".join(str(problem) for problem in error.problems)) from None
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def _state(name: str, document: object) -> State:
    if not isinstance(document, Mapping):
        raise ValueError(f"the state {name!r} is no map")
    cls = _TYPES.get(str(document.get("Type")))
    if cls is None:
        raise ValueError(f"the state {name!r} has no Type that there is: use one of {', '.join(_TYPES)}")
    fields = _fields(cls, {key: value for key, value in document.items() if key != "Type"})
    if not (cls.ENDS or cls is Choice or {"Next", "End"} & {*document}):
        raise ValueError(f"the state {name!r} has neither Next nor End")
    return cls(name, **fields)


def _fields(cls: type[PropertyType], document: Mapping[str, object]) -> dict[str, Any]:  # of any class that is made
    """Return the arguments for a document; what is no field becomes an argument that the compile tells of."""
    names = _arguments(cls)
    return {names.get(name, snake_case(name)): _value(cls, name, value) for name, value in document.items()}


@cache
def _arguments(cls: type[PropertyType]) -> Mapping[str, str]:
    return {name: each.field.rstrip("_") for name, each in properties(cls).items()}


def _value(cls: type[PropertyType], name: str, value: object) -> object:
    if value is None:
        return NULL
    if name in ("ItemProcessor", "Iterator") and isinstance(value, Mapping):
        return definition_of(value)
    if not isinstance(value, Sequence) or isinstance(value, str) or not issubclass(cls, State):
        return value
    match name:
        case "Branches":
            return [definition_of(_map(name, each)) for each in value]
        case "Choices":
            return [_rule(_map(name, each)) for each in value]
        case "Retry":
            return [Retrier(**_fields(Retrier, _map(name, each))) for each in value]
        case "Catch":
            return [Catcher(**_fields(Catcher, _map(name, each))) for each in value]
    return value


def _map(name: str, value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"{name} is a list of maps, and has {value!r} in it")
    return value


def _rule(document: Mapping[str, Any]) -> Rule:
    rest = {name: value for name, value in document.items() if name in _OF_RULE and name != "Condition"}
    comparison = {name: each for name, each in document.items() if name not in _OF_RULE}
    fields = {"condition": document.get("Condition", comparison), "next": None, **_fields(Rule, rest)}
    return Rule(**fields)
