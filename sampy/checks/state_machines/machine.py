"""A definition taken apart: its scopes, the states in them, and the query language of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from sampy.errors import DocumentPath
from sampy.intrinsics import Json, is_intrinsic
from sampy.states.fields import JSONATA, JSONPATH, STATES

PLACEHOLDER: Final = r"\$\{([\w.:-]+)\}"
"""What CloudFormation puts a value of DefinitionSubstitutions in the place of."""


class Scope(NamedTuple):
    """States that can go on to one another: the whole state machine, a branch, or the processor of a Map state.

    Args:
        kind: ``StateMachine``, ``Branch`` or ``Processor``: the name of the table of its fields.
        path: The way to it in the definition.
        fields: Its fields.
        states: The states that can be read, by name.
        owner: The state that it is in; None for the whole.
    """

    kind: str
    path: DocumentPath
    fields: Mapping[str, Json]
    states: dict[str, State]
    owner: State | None

    @property
    def distributed(self) -> bool:
        """Whether each item is an execution of its own, which doesn't see the variables around it."""
        return mode(self.fields) == "DISTRIBUTED"


class State(NamedTuple):
    """One state.

    Args:
        name: Its name.
        path: The way to it in the definition.
        fields: Its fields.
        type: Its type; None where that is none, or not known yet.
        language: Its query language; None where that isn't known yet.
        scope: The states that it is among.
    """

    name: str
    path: DocumentPath
    fields: Mapping[str, Json]
    type: str | None
    language: str | None
    scope: Scope


class Machine(NamedTuple):
    """A definition.

    Args:
        language: The query language of states that name none; None where that isn't known yet.
        scopes: Its scopes, the whole first.
        express: Executions of it are express ones.
    """

    language: str | None
    scopes: list[Scope]
    express: bool

    @property
    def states(self) -> Iterator[State]:
        """All of its states."""
        return (state for scope in self.scopes for state in scope.states.values())


def machine_of(document: Mapping[str, Json], express: bool = False) -> Machine:
    """Return the parts of a definition.

    Args:
        document: The definition.
        express: Executions of it are express ones.
    """
    language = _language(document, JSONPATH)
    scopes: list[Scope] = []
    _take_apart(document, "StateMachine", (), None, language, scopes)
    return Machine(language, scopes, express)


def _take_apart(
    fields: Mapping[str, Json],
    kind: str,
    path: DocumentPath,
    owner: State | None,
    language: str | None,
    scopes: list[Scope],
) -> None:
    scope = Scope(kind, path, fields, {}, owner)
    scopes.append(scope)
    written = fields.get("States")
    for name, value in written.items() if isinstance(written, dict) else ():
        if not isinstance(value, dict) or filled_in(value):
            continue
        given = value.get("Type")
        known = given if isinstance(given, str) and given in STATES else None
        state = State(name, (*path, "States", name), value, known, _language(value, language), scope)
        scope.states[name] = state
        for inner in ("ItemProcessor", "Iterator"):
            processor = value.get(inner)
            if known == "Map" and isinstance(processor, dict) and not filled_in(processor):
                _take_apart(processor, "Processor", (*state.path, inner), state, language, scopes)
        branches = value.get("Branches")
        for index, branch in enumerate(branches if known == "Parallel" and isinstance(branches, list) else ()):
            if isinstance(branch, dict) and not filled_in(branch):
                _take_apart(branch, "Branch", (*state.path, "Branches", index), state, language, scopes)


def _language(fields: Mapping[str, Json], otherwise: str | None) -> str | None:
    """Return the query language that fields name: every text but JSONPath is taken for JSONata, misspelt as it is."""
    given = fields.get("QueryLanguage")
    if given is None:
        return otherwise
    if filled_in(given):
        return None
    return JSONPATH if given == JSONPATH else JSONATA


def mode(processor: Json | Mapping[str, Json]) -> str | None:
    """Return how the processor of a Map state is run: ``INLINE``, ``DISTRIBUTED``, or None where that isn't known."""
    config = processor.get("ProcessorConfig", {}) if isinstance(processor, Mapping) else {}
    if not isinstance(config, dict) or filled_in(config):
        return None
    given = config.get("Mode", "INLINE")
    return given if given in ("INLINE", "DISTRIBUTED") else None


def filled_in(value: object) -> bool:
    """Return whether CloudFormation fills something into a value, or puts another one in its place."""
    if isinstance(value, str):
        return ("${" in value and re.search(PLACEHOLDER, value) is not None) or "{{resolve:" in value
    return isinstance(value, dict) and (is_intrinsic(value) or any(str(key).startswith("Fn::") for key in value))
