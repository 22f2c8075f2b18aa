"""Each state is reached, leads to states that there are, and to an end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.machine import Machine, Scope, State, filled_in
from sampy.errors import DocumentPath, did_you_mean, nearest
from sampy.intrinsics import Json
from sampy.states.fields import ENDING, STATES

TARGET = "state-target"
UNREACHABLE = "unreachable-state"
LOOP = "state-loop"
_OUTLASTS = (".waitForTaskToken", ".sync", ":activity:")
"""What a task waits for, so that a loop around it may be meant to run for as long as the execution."""
_MAX_SHOWN = 5


class Ways(NamedTuple):
    """Where the states of a scope lead.

    Args:
        targets: The states that each state leads to; to the one that was meant, where a name is misspelt.
        sources: The states that lead to each state.
        ends: The states that end, or of which that isn't known.
        known: It is known where all of them lead, or what was meant.
        exact: All that they name is there.
        start: The first state; None where that isn't known.
    """

    targets: Mapping[str, list[str]]
    sources: Mapping[str, list[str]]
    ends: set[str]
    known: bool
    exact: bool
    start: str | None


def transition_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with where states lead."""
    places: dict[str, Scope] = {}
    for scope in machine.scopes:
        for name in _names(scope):
            places.setdefault(name, scope)
    for scope in machine.scopes:
        for path, name in _written_targets(scope):
            if name not in _names(scope):
                yield _no_target(name, path, scope, places)
        yield from _ways_out(scope, machine)


def _names(scope: Scope) -> Mapping[str, Json]:
    written = scope.fields.get("States")
    return written if isinstance(written, dict) else {}


def _written_targets(scope: Scope) -> Iterator[tuple[DocumentPath, str]]:
    """Yield all names of states that a scope is to go on to, each with the way to it."""
    if _names(scope):
        yield from _targets(scope.fields, scope.path, ("StartAt",))
    for state in scope.states.values():
        yield from _targets_of(state)


def _targets_of(state: State) -> Iterator[tuple[DocumentPath, str]]:
    known = STATES.get(state.type or "", {})
    yield from _targets(state.fields, state.path, [name for name in ("Next", "Default") if name in known])
    for field in ("Choices", "Catch"):
        items = state.fields.get(field) if field in known else None
        for index, item in enumerate(items if isinstance(items, list) else ()):
            if isinstance(item, dict):
                yield from _targets(item, (*state.path, field, index), ("Next",))


def _targets(
    fields: Mapping[str, Json], path: DocumentPath, names: tuple[str, ...] | list[str]
) -> Iterator[tuple[DocumentPath, str]]:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and not filled_in(value):
            yield (*path, name), value


def _no_target(name: str, path: DocumentPath, scope: Scope, places: Mapping[str, Scope]) -> Fault:
    other = places.get(name)
    if other is not None:
        if scope.owner is not None:
            message = f"{name!r} is outside of {scope.owner.name!r}, and only its own states can come next here"
            fix = f"end here, and let {scope.owner.name!r} go on to it"
        else:
            message = f"{name!r} is within {other.owner.name if other.owner else ''!r}, and can't be reached from here"
            fix = "go on to the state that it is in"
        return Fault(TARGET, path, message, fix)
    names = _names(scope)
    return Fault(TARGET, path, f"there is no state {name!r}", did_you_mean(name, names))


def ways(scope: Scope) -> Ways:
    """Return where the states of a scope lead."""
    names = _names(scope)
    targets: dict[str, list[str]] = {name: [] for name in names}
    ends = {name for name in names if name not in scope.states}
    known = not ends and not any(key.startswith("Fn::") for key in names)
    exact = True
    for state in scope.states.values():
        for _, name in _targets_of(state):
            to = name if name in names else nearest(name, names)
            exact = exact and name in names
            known = known and to is not None
            targets[state.name] += [to] if to is not None else []
        if not _is_plain(state):
            known = False
            ends.add(state.name)
        elif state.type in ("Succeed", "Fail") or state.fields.get("End") is True:
            ends.add(state.name)
    start = scope.fields.get("StartAt")
    first = start if isinstance(start, str) and start in names else nearest(str(start), names)
    sources: dict[str, list[str]] = {name: [] for name in names}
    for name, leading in targets.items():
        for target in leading:
            sources[target].append(name)
    return Ways(targets, sources, ends, known, exact, first if not filled_in(start) else None)


def _is_plain(state: State) -> bool:
    """Return whether it is known where a state leads: nothing of that is filled in, missing or wrong."""
    if state.type is None:
        return False
    known = STATES[state.type]
    leading = [state.fields[name] for name in ("Next", "Default") if name in known and name in state.fields]
    for name in ("Choices", "Catch"):
        items = state.fields.get(name, []) if name in known else []
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            return False
        leading += [item.get("Next") for item in items if isinstance(item, dict)]
    if not all(isinstance(each, str) and not filled_in(each) for each in leading):
        return False
    if ENDING[0] not in known:
        return state.type != "Choice" or bool(leading)
    return "Next" in state.fields or state.fields.get("End") is True


def reached(targets: Mapping[str, list[str]], *starts: str) -> set[str]:
    """Return the states that some lead to at last, these among them."""
    found = {*starts}
    pending = [*starts]
    while pending:
        for name in targets[pending.pop()]:
            if name not in found:
                found.add(name)
                pending.append(name)
    return found


def _ways_out(scope: Scope, machine: Machine) -> Iterator[Fault]:
    leads = ways(scope)
    if not leads.known or leads.start is None:
        return
    reachable = reached(leads.targets, leads.start)
    if leads.ends:
        yield from _unreachable(scope, leads, reachable)
    if leads.exact:
        yield from _endless(scope, leads, reachable, machine)


def _endless(scope: Scope, leads: Ways, reachable: set[str], machine: Machine) -> Iterator[Fault]:
    """Yield the loops that lead to no end."""
    ending = reached(leads.sources, *leads.ends)
    endless = [name for name in leads.targets if name in reachable and name not in ending]
    while endless:
        around = reached(leads.targets, endless[0])
        # Those that lead into the loop are no part of it, and reach more.
        loop = min((reached(leads.targets, name) for name in around), key=len)
        yield _loop(scope, leads, loop, machine)
        leading = reached(leads.sources, *loop)
        endless = [name for name in endless if name not in leading]


def _unreachable(scope: Scope, leads: Ways, reachable: set[str]) -> Iterator[Fault]:
    """Yield the states that nothing leads to; not those that only come after such a one."""
    lost = dict.fromkeys(name for name in leads.targets if name not in reachable)
    while lost:
        before = reached(leads.sources, next(iter(lost)))
        # Where it begins fewest states come before: itself alone, or a loop.
        begin = min((reached(leads.sources, name) for name in before), key=len)
        root = next(name for name in leads.targets if name in begin)
        path = (*scope.path, "States", root)
        yield Fault(UNREACHABLE, path, "nothing leads to this state", "name it as Next of another one, or remove it")
        for name in reached(leads.targets, root):
            lost.pop(name, None)


def _loop(scope: Scope, leads: Ways, loop: set[str], machine: Machine) -> Fault:
    names = [name for name in leads.targets if name in loop]
    round_trip = [names[0]]
    while (following := leads.targets[round_trip[-1]][0]) not in round_trip:
        round_trip.append(following)
    round_trip = [*round_trip[round_trip.index(following) :], following]
    shown = round_trip if len(round_trip) <= _MAX_SHOWN else [*round_trip[: _MAX_SHOWN - 2], "...", round_trip[-1]]
    until = "the 5 minutes of an express execution" if machine.express else "the 25,000 events of an execution"
    message = f"{' -> '.join(shown)} has no way out: it runs until {until} are used up"
    fix = "let a Choice lead out of it, to a state that ends"
    path = (*scope.path, "States", round_trip[0])
    # Without any end at all, Step Functions refuses the whole; of a loop within it nothing is asked.
    refused = scope.owner is None and not leads.ends
    if not refused and any(_outlasts(scope.states[name]) for name in names):
        return noted(LOOP, path, message, fix)
    return Fault(LOOP, path, message, fix)


def _outlasts(state: State) -> bool:
    resource = state.fields.get("Resource")
    return state.type == "Wait" or any(each in str(resource) for each in _OUTLASTS)
