"""An execution as text: its events, the way that it took, how it ended, and its history as the API has it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sampy.errors import Problem
from sampy.executions import Event
from sampy.executions.timestamps import written
from sampy.explain.columns import columns
from sampy.intrinsics import Json
from sampy.local.state_machines.passages import Passage, flow_of, passages, state_of
from sampy.local.state_machines.world import LocalExecution

_HEAD = ("id", "time", "type", "state", "")
_DETAILS = ("error", "resource", "index", "length")
_LONGEST = 60
_ENTERED, _FAILED, _NOT = "+", "x", "."


def events_table(ended: LocalExecution) -> list[str]:
    """Return a line for each event: its number, when it happened since the start, what it was, and in which state."""
    history = ended.execution.history
    return columns([_HEAD, *(_row(event, history) for event in history)])


def _row(event: Event, history: tuple[Event, ...]) -> tuple[str, ...]:
    passed = (event.timestamp - history[0].timestamp).total_seconds()
    more = " ".join(_shortened(str(event.details[name])) for name in _DETAILS if name in event.details)
    return str(event.id), f"{passed:.3f}s", event.type, state_of(event, history) or "", more


def way_taken(ended: LocalExecution) -> list[str]:
    """Return the flow of the state machine, a line for each state: marked where it was entered, and where it failed."""
    known = passages(ended.execution)
    rows = [_of_state(name, depth, known.get(name), ended) for name, depth in flow_of(ended.machine.document)]
    return columns(rows, 2)


def _of_state(name: str, depth: int, passage: Passage | None, ended: LocalExecution) -> tuple[str, ...]:
    if passage is None:
        return f"{'  ' * depth}{_NOT} {name}", ""
    times = f"{passage.entered} times" if passage.entered > 1 else ""
    failed = f"failed with {', then '.join(_counted(passage.errors))}" if passage.errors else ""
    where = str(ended.place) if passage.ended_it and ended.place else ""
    mark = _FAILED if passage.ended_it else _ENTERED
    return f"{'  ' * depth}{mark} {name}", ", ".join(each for each in (times, failed, where) if each)


def _counted(errors: tuple[str, ...]) -> Iterator[str]:
    """Yield names of errors, those that follow each other as one: ``Busy (3 times)``."""
    count = 0
    for number, error in enumerate(errors):
        count += 1
        if errors[number + 1 : number + 2] != (error,):
            yield f"{error} ({count} times)" if count > 1 else error
            count = 0


def ending(ended: LocalExecution) -> str:
    """Return how an execution ended in a few words: ``Orders FAILED after 3.5 seconds``."""
    return f"{ended.machine.logical_id} {ended.execution.status} after {ended.execution.seconds:.1f} seconds"


def failure_of(ended: LocalExecution) -> Problem | None:
    """Return why an execution failed, at the line of the state that did; None where it succeeded."""
    execution = ended.execution
    if execution.status == "SUCCEEDED":
        return None
    where = f" in {execution.failed_state!r}" if execution.failed_state else ""
    error = f" with {execution.error}" if execution.error else ""
    message = f"{ending(ended)}{where}{error}"
    return Problem(message, place=ended.place, detail=execution.cause)


def history_document(ended: LocalExecution) -> dict[str, Json]:
    """Return the history of an execution as ``GetExecutionHistory`` tells it."""
    events: list[Json] = [json.loads(json.dumps(each.document(), default=written)) for each in ended.execution.history]
    return {"events": events}


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
