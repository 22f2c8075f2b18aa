"""Tasks: what is called, with what, and how histories tell it.

Source: AWS pages "Integrating services with Step Functions" and "HistoryEvent" of the API reference.
"""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import Literal

import attrs

from sampy.intrinsics import Json

Purpose = Literal["task", "read items", "write results"]
_SERVICE = re.compile(
    r"arn:[^:]*:states:[^:]*:[^:]*:(aws-sdk:[^:]+|[^:]+):([^:.]+)((?:\.sync(?::\d)?|\.waitForTaskToken)?)"
)
_ACTIVITY = re.compile(r"arn:[^:]*:states:[^:]*:[^:]*:activity:.+")


@attrs.frozen
class TaskCall:
    """A call that a state makes.

    Args:
        resource: What is called, as the state has it: the ARN of a function or an activity, or of an integration such
            as ``arn:aws:states:::sqs:sendMessage``.
        arguments: What it is called with: a copy, which may be changed.
        state: The name of the state.
        attempt: Which attempt this is, from 1.
        token: The task token that is waited for, where the state waits for one.
        timeout_seconds: How long the state waits, where it says so.
        heartbeat_seconds: How long it waits between heartbeats, where it says so.
        purpose: ``task`` for the call of a `Task` state; for a distributed `Map` state ``read items``, whose answer is
            the items or the text of a file that holds them, and ``write results``, whose arguments have the ``Results``
            besides, the ``MapRunArn``, and as ``ManifestKey`` the key of the file that is to name those with them.
    """

    resource: str
    arguments: Json
    state: str
    attempt: int = 1
    token: str | None = None
    timeout_seconds: float | None = None
    heartbeat_seconds: float | None = None
    purpose: Purpose = "task"


@attrs.frozen
class Lasting:
    """An answer that comes after some time, where tasks otherwise take none.

    Args:
        seconds: How long the task takes; `float("inf")` where no answer ever comes.
        answer: What it gives; a `TaskError` is raised.
        heartbeat_every: How often it sends a heartbeat, in seconds; it sends none where this is None.
    """

    seconds: float
    answer: object = None
    heartbeat_every: float | None = None


class Pending:
    """An answer that somebody else gives, some time: what is called with a task token, or the worker of an activity.

    Whatever runs tasks returns it, and whoever has the answer gives it to it; threads may share it. It goes with clocks
    whose time passes while tasks run, `RealClock` and `SkippingClock`: a `VirtualClock` waits for it forever.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._notes: deque[Note] = deque()
        self._listener: Callable[[Note], None] | None = None
        self._over = False

    @property
    def over(self) -> bool:
        """Whether nobody waits for it any more: it was answered, or given up."""
        return self._over

    def succeed(self, result: Json) -> None:
        """Give the result."""
        self._note(Note(result=result), over=True)

    def fail(self, error: Exception) -> None:
        """Say that the task failed: with a `TaskError`; or with any other error, which ends the run of the machine."""
        self._note(Note(error=error), over=True)

    def beat(self) -> None:
        """Say that the task is still worked on: a heartbeat."""
        self._note(Note(is_beat=True))

    def give_up(self) -> None:
        """Wait no longer."""
        self._over = True

    def listen(self, listener: Callable[[Note], None]) -> None:
        """Have the next thing that is said passed on, which may have been said already."""
        with self._lock:
            if not self._notes:
                self._listener = listener
                return
            note = self._notes.popleft()
        listener(note)

    def _note(self, note: Note, *, over: bool = False) -> None:
        with self._lock:
            if self._over:
                return
            self._over = over
            listener, self._listener = self._listener, None
            if listener is None:
                self._notes.append(note)
                return
        listener(note)


@attrs.frozen
class Note:
    """Something that is said of a task that is waited for.

    Args:
        result: Its result.
        error: Why it failed.
        is_beat: It is still worked on.
    """

    result: Json = None
    error: Exception | None = None
    is_beat: bool = False


RunTask = Callable[[TaskCall], "Json | Lasting | Pending"]
"""Runs a task and returns its result; it raises `TaskError` where the task failed."""


@attrs.frozen
class Resource:
    """What a state calls.

    Args:
        arn: As the state has it.
        family: How histories call it: ``LambdaFunction``, ``Activity``, or ``Task`` for integrations.
        service: The service of an integration: ``sqs``, ``aws-sdk:s3``.
        action: Its action, with what is waited for: ``sendMessage.waitForTaskToken``.
        pattern: What is waited for: nothing more than an answer, a job (``.sync``), or a token.
    """

    arn: str
    family: Literal["LambdaFunction", "Activity", "Task"]
    service: str = ""
    action: str = ""
    pattern: str = ""

    @classmethod
    def parse(cls, arn: str) -> Resource:
        """Return what an ARN stands for; what is no integration and no activity counts as a function."""
        if _ACTIVITY.fullmatch(arn):
            return cls(arn, "Activity")
        match = _SERVICE.fullmatch(arn)
        return cls(arn, "Task", match[1], match[2] + match[3], match[3]) if match else cls(arn, "LambdaFunction")

    @property
    def has_token(self) -> bool:
        """Whether the state waits for somebody to answer with a token."""
        return self.pattern == ".waitForTaskToken"

    @property
    def label(self) -> str:
        """How messages call it."""
        return self.service or self.arn

    def details(self) -> dict[str, Json]:
        """Return what the details of every event of an integration tell."""
        return {"resource": self.action, "resourceType": self.service} if self.family == "Task" else {}

    def scheduled(self, text: str, region: str, times: Mapping[str, Json]) -> dict[str, Json]:
        """Return the details of the event that a task is scheduled.

        Args:
            text: Its arguments, as JSON.
            region: The region.
            times: Timeout and heartbeat.
        """
        if self.family == "Task":
            return {**self.details(), "parameters": text, "region": region, **times}
        return {"resource": self.arn, "input": text, "inputDetails": {"truncated": False}, **times}
