"""The states that a run was in, as its history tells it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from sampy.local.whole_stack.visits import visits

START = datetime(2026, 1, 1, tzinfo=UTC)


class E(NamedTuple):
    """An event: its type, the one that it follows, and what it tells."""

    type: str
    after: int
    details: Mapping[str, Any] = MappingProxyType({})


def history(events: Iterable[E], *, linked: bool) -> list[dict[str, Any]]:
    """Return events as boto3 has them, a second apart; linked, they name the one that they follow."""
    return [
        {
            "id": number,
            "type": event.type,
            "timestamp": START + timedelta(seconds=number),
            **({"previousEventId": event.after} if linked else {}),
            "someEventDetails": dict(event.details),
        }
        for number, event in enumerate(events, 1)
    ]


def entered(kind: str, name: str, after: int, given: Any = 1) -> E:
    return E(f"{kind}StateEntered", after, {"name": name, "input": json.dumps(given)})


def exited(kind: str, name: str, after: int, output: Any = 2) -> E:
    return E(f"{kind}StateExited", after, {"name": name, "output": json.dumps(output)})


CAUGHT = [
    E("ExecutionStarted", 0),
    entered("Task", "Pay", 1, {"order": 7}),
    E("TaskScheduled", 2),
    E("TaskFailed", 3, {"error": "Busy", "cause": "later"}),
    E("TaskScheduled", 4),
    E("TaskFailed", 5, {"error": "Declined", "cause": "no money"}),
    exited("Task", "Pay", 6, {"Error": "Declined"}),
    entered("Fail", "Sorry", 7),
    E("FailStateFailed", 8, {"error": "Sorry"}),
    E("ExecutionFailed", 9, {"error": "Sorry"}),
]


@pytest.mark.parametrize("linked", [True, False])
def test_errors_are_of_their_states(linked: bool) -> None:
    pay, sorry = (each.document() for each in visits(history(CAUGHT, linked=linked)))
    assert pay == {
        "state": "Pay",
        "type": "Task",
        "depth": 0,
        "milliseconds": 5000,
        "input": {"order": 7},
        "output": {"Error": "Declined"},
        "errors": [{"error": "Busy", "cause": "later"}, {"error": "Declined", "cause": "no money"}],
    }
    assert (sorry["state"], sorry["milliseconds"]) == ("Sorry", None)
    assert sorry["errors"] == [{"error": "Sorry", "cause": ""}]


# Two iterations at the same time: what each event follows tells which of them it is of.
ITERATIONS = [
    E("ExecutionStarted", 0),
    entered("Map", "All", 1),
    E("MapStateStarted", 2),
    E("MapIterationStarted", 3),
    E("MapIterationStarted", 3),
    entered("Pass", "Each", 4, "a"),
    entered("Pass", "Each", 5, "b"),
    exited("Pass", "Each", 6, "A"),
    exited("Pass", "Each", 7, "B"),
    E("MapIterationSucceeded", 8),
    E("MapIterationSucceeded", 9),
    E("MapStateSucceeded", 11),
    exited("Map", "All", 12, ["A", "B"]),
    entered("Pass", "Last", 13),
    exited("Pass", "Last", 14),
]


def test_iterations_at_the_same_time() -> None:
    found = [(each.state, each.depth, each.input, each.output) for each in visits(history(ITERATIONS, linked=True))]
    assert found == [("All", 0, 1, ["A", "B"]), ("Each", 1, "a", "A"), ("Each", 1, "b", "B"), ("Last", 0, 1, 2)]


def test_depths_without_links() -> None:
    found = [(each.state, each.depth) for each in visits(history(ITERATIONS, linked=False))]
    assert found == [("All", 0), ("Each", 1), ("Each", 1), ("Last", 0)]
