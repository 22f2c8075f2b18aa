"""Tasks that wait for somebody to answer: by task tokens, and as workers of activities.

Source: AWS pages "Discover service integration patterns in Step Functions" and "Learn about Activities in Step
Functions".
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import NamedTuple

from sampy.executions import Pending
from sampy.executions.documents import text_of
from sampy.intrinsics import Json


class Work(NamedTuple):
    """A task of an activity that a worker has taken.

    Args:
        token: What the worker answers with.
        input: What the task was called with, as JSON.
    """

    token: str
    input: str


class Tokens:
    """The tasks that are waited for; threads may share it."""

    def __init__(self) -> None:
        self._pending: dict[str, Pending] = {}
        self._work: dict[str, deque[Work]] = {}
        self._changed = threading.Condition()

    def wait_for(self, token: str) -> Pending:
        """Return what will have the answer of whoever gets a token."""
        pending = Pending()
        with self._changed:
            self._pending[token] = pending
        return pending

    def offer(self, activity: str, token: str, given: Json) -> Pending:
        """Return what will have the answer of a worker of an activity.

        Args:
            activity: The ARN of the activity.
            token: What the worker is to answer with.
            given: What the task is called with.
        """
        pending = self.wait_for(token)
        with self._changed:
            self._work.setdefault(activity, deque()).append(Work(token, text_of(given)))
            self._changed.notify_all()
        return pending

    def take(self, activity: str, seconds: float) -> Work | None:
        """Return the next task of an activity that is still waited for, or None where none comes in some seconds."""
        end = time.monotonic() + seconds
        with self._changed:
            while True:
                waiting = self._work.setdefault(activity, deque())
                while waiting:
                    work = waiting.popleft()
                    if not self._pending[work.token].over:
                        return work
                left = end - time.monotonic()
                if left <= 0:
                    return None
                self._changed.wait(left)

    def pending(self, token: str) -> Pending | None:
        """Return what a token was given out for, be it waited for or over; None where it is no token from here."""
        with self._changed:
            return self._pending.get(token)
