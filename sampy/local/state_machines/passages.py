"""What way an execution took: the states that were entered, what failed in them, and what came after what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from sampy.executions import Event, Execution
from sampy.intrinsics import Json, as_map

_ENTERED, _EXITED = "StateEntered", "StateExited"
_FAILURES = frozenset(
    {
        *("ActivityFailed", "ActivityTimedOut", "LambdaFunctionFailed", "LambdaFunctionTimedOut"),
        *("EvaluationFailed", "MapRunFailed", "TaskFailed", "TaskTimedOut"),
    }
)
_STARTS = frozenset({"MapStateStarted", "ParallelStateStarted"})
_ENDS = frozenset({"MapStateFailed", "MapStateSucceeded", "ParallelStateFailed", "ParallelStateSucceeded"})


@attrs.frozen
class Passage:
    """What became of a state.

    Args:
        entered: How often it was entered.
        errors: The names of the errors that it failed with, in their order; those that were retried, too.
        ended_it: The execution failed in it.
    """

    entered: int = 0
    errors: tuple[str, ...] = ()
    ended_it: bool = False


def passages(execution: Execution) -> Mapping[str, Passage]:
    """Return what became of each state that was entered, by its name."""
    found: dict[str, Passage] = {}
    for visit in execution.visits:
        before = found.get(visit.state, Passage())
        found[visit.state] = attrs.evolve(before, entered=before.entered + 1)
    for events in _histories(execution):
        for event in events:
            state = state_of(event, events)
            if event.type in _FAILURES and state in found:
                error = str(event.details.get("error", "an error"))
                found[state] = attrs.evolve(found[state], errors=(*found[state].errors, error))
    last = execution.failed_state
    if last in found:
        own = found[last].errors
        errors = own if own[-1:] == (execution.error,) or execution.error is None else (*own, execution.error)
        found[last] = attrs.evolve(found[last], errors=errors, ended_it=True)
    return found


def ways(execution: Execution) -> frozenset[tuple[str, str]]:
    """Return each pair of states of which the second one was entered from the first one."""
    found: set[tuple[str, str]] = set()
    for events in _histories(execution):
        for event in events:
            if event.type.endswith(_ENTERED) and event.previous:
                before = state_of(events[event.previous - 1], events)
                if before is not None:
                    found.add((before, str(event.details["name"])))
    return frozenset(found)


def state_of(event: Event, events: tuple[Event, ...]) -> str | None:
    """Return the state that an event happened in; None for one of the execution itself.

    Args:
        event: The event.
        events: The history that it is in.
    """
    while True:
        if event.type.endswith((_ENTERED, _EXITED)) or event.type.startswith("MapIteration"):
            return str(event.details["name"])
        # Events that a state is ended follow on what ended it, which happened in another one.
        if event.type.startswith("Execution") or event.type.endswith("Aborted") or not event.previous:
            return None
        event = _start(event, events) if event.type in _ENDS else events[event.previous - 1]


def _start(end: Event, events: tuple[Event, ...]) -> Event:
    """Return the event with which the branches or iterations started that have ended with another one."""
    deep, event = 0, end
    while event.previous:
        event = events[event.previous - 1]
        if event.type in _ENDS:
            deep += 1
        elif event.type in _STARTS:
            if not deep:
                break
            deep -= 1
    return event


def flow_of(machine: Mapping[str, Json], depth: int = 0) -> Iterator[tuple[str, int]]:
    """Yield the states of a definition as they come after each other, with how deep in others they are."""
    states = as_map(machine.get("States"))
    left = {name: as_map(state) for name, state in states.items()}
    ahead = [str(machine.get("StartAt")), *states]
    while ahead:
        name = ahead.pop(0)
        state = left.pop(name, None)
        if state is None:
            continue
        yield name, depth
        for inner in _inner(state):
            yield from flow_of(inner, depth + 1)
        ahead = [*_next(state), *ahead]


def _inner(state: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    yield from (as_map(state[field]) for field in ("ItemProcessor", "Iterator") if field in state)
    yield from _maps(state.get("Branches"))


def _next(state: Mapping[str, Json]) -> Iterator[str]:
    places = [state, *_maps(state.get("Choices")), {"Next": state.get("Default")}, *_maps(state.get("Catch"))]
    yield from (str(each["Next"]) for each in places if isinstance(each.get("Next"), str))


def _maps(value: Json) -> Iterable[Mapping[str, Json]]:
    return [as_map(each) for each in value] if isinstance(value, list) else []


def _histories(execution: Execution) -> tuple[tuple[Event, ...], ...]:
    return (execution.history, *execution.children)
