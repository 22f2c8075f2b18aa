"""The states that a run of a state machine was in, of its history: each with its input, its output and its errors.

Source: AWS page "HistoryEvent" of the AWS Step Functions API Reference.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import attrs

from sampy.intrinsics import Json, as_map

_ENTERED, _EXITED, _FAILED = "StateEntered", "StateExited", ("Failed", "TimedOut", "Aborted")
_AROUND = ("Map", "Parallel")
"""The types of states that have states within."""


@attrs.define
class Visit:
    """A state that was entered.

    Args:
        state: Its name.
        type: Its type: ``Task``.
        depth: How many states it is within: branches of a ``Parallel``, iterations of a ``Map``.
        entered: When it was entered.
        input: What it was given.
        parent: The state that it is within.
        exited: When it was left; None where it wasn't.
        output: What it gave.
        errors: What went wrong in it, retried or caught or not: pairs of an error and its cause.
    """

    state: str
    type: str
    depth: int
    entered: datetime
    input: Json
    parent: Visit | None
    exited: datetime | None = None
    output: Json = None
    errors: list[tuple[str, str]] = attrs.field(factory=list)

    def document(self) -> dict[str, Json]:
        """Return it as JSON."""
        took = None if self.exited is None else (self.exited - self.entered).total_seconds() * 1000
        errors: list[Json] = [{"error": error, "cause": cause} for error, cause in self.errors]
        return {
            "state": self.state,
            "type": self.type,
            "depth": self.depth,
            "milliseconds": took,
            "input": self.input,
            "output": self.output,
            "errors": errors,
        }


def visits(events: Iterable[Mapping[str, Any]]) -> list[Visit]:
    """Return the states that a run was in, in the order in which they were entered.

    Args:
        events: Its history, as boto3 has it.
    """
    found: list[Visit] = []
    # What each event happened in: the history is a tree, as each event names the one that it follows. The fake AWS
    # doesn't tell that; there it is taken to be the one before.
    within: dict[int, Visit | None] = {}
    for event in events:
        inside = within.get(event.get("previousEventId", event["id"] - 1))
        kind, details = event["type"], _details(event)
        if kind.endswith(_ENTERED):
            while inside is not None and inside.type not in _AROUND:
                inside = inside.parent
            depth = inside.depth + 1 if inside else 0
            given = _parsed(details.get("input"))
            name = str(details.get("name"))
            inside = Visit(name, kind.removesuffix(_ENTERED), depth, event["timestamp"], given, inside)
            found.append(inside)
        elif kind.endswith(_EXITED):
            left = _left(str(details.get("name")), inside, found)
            if left is not None:
                left.exited, left.output = event["timestamp"], _parsed(details.get("output"))
                inside = left.parent
        elif kind.endswith(_FAILED) and inside is not None and details.get("error"):
            problem = str(details["error"]), str(details.get("cause", ""))
            # A state fails with what failed in it, which needs to be told once.
            if problem not in inside.errors[-1:]:
                inside.errors.append(problem)
        within[event["id"]] = inside
    return found


def _left(name: str, inside: Visit | None, found: list[Visit]) -> Visit | None:
    """Return the state that is left: that of the event before, or one around it."""
    while inside is not None:
        if inside.state == name and inside.exited is None:
            return inside
        inside = inside.parent
    return next((each for each in reversed(found) if each.state == name and each.exited is None), None)


def _details(event: Mapping[str, Any]) -> Mapping[str, Json]:
    # What else is told is in one member, which each type of event calls otherwise.
    return as_map(next((value for key, value in event.items() if key.endswith("Details")), None))


def _parsed(text: Json) -> Json:
    if not isinstance(text, str):
        return text
    try:
        parsed: Json = json.loads(text)
    except ValueError:
        return text
    return parsed
