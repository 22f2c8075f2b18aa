"""Variables are assigned before they are read.

Source: AWS page "Passing data between states with variables".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sampy.checks.state_machines.faults import Fault
from sampy.checks.state_machines.machine import Machine, Scope, State, filled_in
from sampy.checks.state_machines.path_syntax import BadPath, read_path
from sampy.checks.state_machines.paths import written_paths
from sampy.checks.state_machines.transitions import Ways, reached, ways
from sampy.errors import DocumentPath, nearest
from sampy.intrinsics import Json
from sampy.states.fields import JSONATA, JSONPATH

VARIABLE = "state-variable"


def variable_faults(machine: Machine) -> Iterator[Fault]:
    """Yield the variables that are read where nothing can have assigned them, and functions that there are not."""
    assigned = {state.path: _assigned(state) for state in machine.states}
    # What is filled in may assign anything.
    if any(names is None for names in assigned.values()):
        return
    reading = _Reading({path: names for path, names in assigned.items() if names})
    for state in machine.states:
        for name, path, called in _read(state):
            yield from reading.variable(name, path, called, state)


def _assigned(state: State) -> set[str] | None:
    """Return the variables that a state assigns; None where that isn't known yet."""
    names: set[str] = set()
    parts: list[Json] = [dict(state.fields)]
    for field in ("Catch", "Choices"):
        items = state.fields.get(field)
        parts += items if isinstance(items, list) else []
    for part in parts:
        given = part.get("Assign", {}) if isinstance(part, dict) else {}
        if filled_in(part) or filled_in(given):
            return None
        names |= {name.removesuffix(".$") for name in given} if isinstance(given, dict) else set()
    return names


def _read(state: State) -> Iterator[tuple[str, DocumentPath, bool]]:
    """Yield the variables that a state reads, each with the way to where, and whether it is called as a function."""
    if state.type is None:
        return
    if state.language == JSONPATH:
        for value, path, _ in written_paths(state):
            if isinstance(value, str) and not filled_in(value) and "$" in value:
                try:
                    inner = _paths_in_call(value) if value.startswith("States.") else [value]
                    roots = [read_path(text).root for text in inner]
                except BadPath:
                    continue
                yield from ((root[1:], path, False) for root in roots if len(root) > 1 and root != "$$")
    elif state.language == JSONATA:
        from sampy.checks.state_machines.jsonata import computed

        for each in computed(state):
            yield from ((name, each.path, called) for name, called in each.expression.variables.items())


def _paths_in_call(text: str) -> Sequence[str]:
    from sampy.checks.state_machines.calls import read_call

    return read_call(text).paths


class _Reading:
    """What is known of the variables of one definition.

    Args:
        assigned: The variables that states assign, by the ways to the states.
    """

    def __init__(self, assigned: Mapping[DocumentPath, set[str]]) -> None:
        self._assigned = assigned
        self._names = {each for names in assigned.values() for each in names}
        self._ways: dict[DocumentPath, Ways] = {}
        self._after: dict[tuple[str, DocumentPath], set[str]] = {}

    def variable(self, name: str, path: DocumentPath, called: bool, state: State) -> Iterator[Fault]:
        """Yield what is wrong with reading a variable, or calling a function, in a state."""
        if name not in self._names:
            yield from self._unknown(name, path, called, state)
        elif not self._is_assigned_before(name, state):
            message = f"nothing before this state assigns the variable ${name}"
            fix = "assign it in a state that comes before"
            owner = _hidden_by(state.scope)
            if owner is not None:
                message = f"${name} is assigned outside of {owner!r}, whose items are executions of their own"
                fix = "pass it on in ItemSelector, or in BatchInput of ItemBatcher"
            yield Fault(VARIABLE, path, message, fix)

    def _unknown(self, name: str, path: DocumentPath, called: bool, state: State) -> Iterator[Fault]:
        if state.language == JSONATA:
            from sampy.checks.state_machines.jsonata import is_function, unknown_function

            if is_function(name):
                return
            if called:
                message = f"there is no function ${name}, and no variable of that name"
                yield Fault(VARIABLE, path, message, unknown_function(name))
                return
        guess = nearest(name, self._names)
        fix = f"did you mean ${guess}?" if guess else f"assign it in a state before: Assign: {{{name}: ...}}"
        yield Fault(VARIABLE, path, f"nothing assigns the variable ${name}", fix)

    def _is_assigned_before(self, name: str, state: State) -> bool:
        """Return whether a state that assigns a variable can have run, and is seen, when another one is run."""
        scope = state.scope
        if (name, scope.path) not in self._after:
            self._after[name, scope.path] = self._states_after(name, scope)
        if state.name in self._after[name, scope.path]:
            return True
        return scope.owner is not None and not scope.distributed and self._is_assigned_before(name, scope.owner)

    def _states_after(self, name: str, scope: Scope) -> set[str]:
        by = [each.name for each in scope.states.values() if name in self._assigned.get(each.path, ())]
        leads = self._ways[scope.path] = self._ways.get(scope.path) or ways(scope)
        if not leads.known:
            return {*scope.states} if by else set()
        return reached(leads.targets, *(target for each in by for target in leads.targets[each]))


def _hidden_by(scope: Scope) -> str | None:
    """Return the Map state around a scope that hides the variables around it."""
    while scope.owner is not None:
        if scope.distributed:
            return scope.owner.name
        scope = scope.owner.scope
    return None
