"""Clocks that executions go by: one whose waits take no time, one that waits, and one that waits for tasks alone."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

import attrs

START = datetime(2030, 1, 1, tzinfo=UTC)
"""When an execution starts that nobody gave a clock."""


class Clock(Protocol):
    """What time it is, and how it passes."""

    def now(self) -> float:
        """Return the seconds since the start."""

    def moment(self) -> datetime:
        """Return what time it is."""

    def patience(self, until: float) -> float | None:
        """Return how many seconds to wait for a task, where the next thing happens at a time; None is forever."""

    def pass_until(self, until: float) -> None:
        """Let time pass until so many seconds after the start."""


@attrs.define
class VirtualClock:
    """A clock that is put forward wherever one would wait.

    Args:
        start: When the execution starts.
    """

    start: datetime = START
    _seconds: float = attrs.field(default=0.0, init=False)

    def now(self) -> float:
        """Return the seconds since the start."""
        return self._seconds

    def moment(self) -> datetime:
        """Return what time it is."""
        return self.start + timedelta(seconds=self._seconds)

    def patience(self, until: float) -> float | None:
        """Return None: tasks take no time, so nothing happens before they are done."""
        return None

    def pass_until(self, until: float) -> None:
        """Put the clock forward."""
        self._seconds = max(self._seconds, until)


@attrs.define
class RealClock:
    """The clock on the wall."""

    _start: datetime = attrs.field(factory=lambda: datetime.now(UTC), init=False)
    _zero: float = attrs.field(factory=time.monotonic, init=False)

    def now(self) -> float:
        """Return the seconds since the start."""
        return time.monotonic() - self._zero

    def moment(self) -> datetime:
        """Return what time it is."""
        return self._start + timedelta(seconds=self.now())

    def patience(self, until: float) -> float | None:
        """Return the seconds that are left until then."""
        return max(0.0, until - self.now())

    def pass_until(self, until: float) -> None:
        """Wait."""
        time.sleep(max(0.0, until - self.now()))


@attrs.define
class SkippingClock:
    """A clock that goes as the one on the wall does while tasks run, and is put forward where nobody works.

    So tasks have their real time, and with it their timeouts and heartbeats; waits and retries take none.

    Args:
        start: When the execution starts; now, where it isn't given.
    """

    start: datetime = attrs.field(factory=lambda: datetime.now(UTC))
    _zero: float = attrs.field(factory=time.monotonic, init=False)
    _skipped: float = attrs.field(default=0.0, init=False)

    def now(self) -> float:
        """Return the seconds since the start, with those that were skipped."""
        return time.monotonic() - self._zero + self._skipped

    def moment(self) -> datetime:
        """Return what time it is."""
        return self.start + timedelta(seconds=self.now())

    def patience(self, until: float) -> float | None:
        """Return the seconds that are left until then: a task that runs may be done before."""
        return max(0.0, until - self.now())

    def pass_until(self, until: float) -> None:
        """Put the clock forward."""
        self._skipped += max(0.0, until - self.now())
