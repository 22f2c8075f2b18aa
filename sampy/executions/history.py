"""The history of an execution: its events, as ``GetExecutionHistory`` tells them.

Source: AWS page "HistoryEvent" of the API reference.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from sampy.executions.clocks import Clock
from sampy.executions.failures import RUNTIME, StateFailure
from sampy.intrinsics import Json

MAX_EVENTS = 25_000
"""How many events a history has at most. Source: AWS page "Step Functions service quotas"."""


@attrs.frozen
class Event:
    """One event of a history.

    Args:
        id: Its number, from 1.
        previous: The number of the event that led to it; 0 for the first ones.
        timestamp: When it happened.
        type: What happened: ``TaskStateEntered``.
        details: More about it, under the names of the API; data are JSON in text.
    """

    id: int
    previous: int
    timestamp: datetime
    type: str
    details: Mapping[str, Json]

    def document(self) -> dict[str, object]:
        """Return the event as the API tells it."""
        told: dict[str, object] = {
            "id": self.id,
            "previousEventId": self.previous,
            "timestamp": self.timestamp,
            "type": self.type,
        }
        return {**told, _details_name(self.type): dict(self.details)} if self.details else told


def _details_name(event_type: str) -> str:
    for suffix in ("StateEntered", "StateExited"):
        if event_type.endswith(suffix):
            return f"s{suffix[1:]}EventDetails"
    return f"{event_type[0].lower()}{event_type[1:]}EventDetails"


class History:
    """Takes down events.

    Args:
        clock: The clock that they are timed by.
        limit: How many there may be.
    """

    def __init__(self, clock: Clock, limit: int = MAX_EVENTS) -> None:
        self._clock = clock
        self._limit = limit
        self.events: list[Event] = []

    def add(self, event_type: str, previous: int, details: Mapping[str, Json] | None = None) -> int:
        """Take down an event, and return its number.

        Raises:
            StateFailure: There are too many; the last one is kept for the end of the execution.
        """
        if len(self.events) >= self._limit - 1 and not event_type.startswith("Execution"):
            message = f"The execution reached the maximum number of history events ({self._limit})."
            raise StateFailure(RUNTIME, message)
        number = len(self.events) + 1
        self.events.append(Event(number, previous, self._clock.moment(), event_type, details or {}))
        return number


def data(name: str, text: str) -> dict[str, Json]:
    """Return the details of an event that tell an input or output.

    Args:
        name: ``input`` or ``output``.
        text: What it was, as JSON.
    """
    return {name: text, f"{name}Details": {"truncated": False}}


def fault(error: str | None, cause: str | None) -> dict[str, Json]:
    """Return the details of an event that tell an error."""
    return {name: value for name, value in (("error", error), ("cause", cause)) if value}
