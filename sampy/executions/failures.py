"""What can go wrong while a state machine runs, and which names of errors stand for it.

Source: Amazon States Language, "Errors" and appendix A; AWS page "Handling errors in Step Functions workflows".
"""

from __future__ import annotations

from collections.abc import Iterable

from sampy.errors import SampyError

ALL = "States.ALL"
DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded"
EXCEED_TOLERATED_FAILURE_THRESHOLD = "States.ExceedToleratedFailureThreshold"
HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout"
INTRINSIC_FAILURE = "States.IntrinsicFailure"
ITEM_READER_FAILED = "States.ItemReaderFailed"
NO_CHOICE_MATCHED = "States.NoChoiceMatched"
QUERY_EVALUATION_ERROR = "States.QueryEvaluationError"
RESULT_PATH_MATCH_FAILURE = "States.ResultPathMatchFailure"
RUNTIME = "States.Runtime"
TASK_FAILED = "States.TaskFailed"
TIMEOUT = "States.Timeout"


class BadAnswer(SampyError):
    """What runs tasks gave something that is no result: which state, and what it was."""


class TaskError(Exception):
    """Raised by whatever runs tasks, where a task failed: what `Retry` and `Catch` are about.

    Args:
        error: The name of the error, such as ``Payments.Busy`` or ``States.Timeout``.
        cause: What happened, for people.
    """

    def __init__(self, error: str, cause: str = "") -> None:
        super().__init__(f"{error}: {cause}" if cause else error)
        self.error = error
        self.cause = cause


class StateFailure(Exception):
    """A state failed, and with it the execution where nothing catches that.

    Args:
        error: The name of the error; None for a `Fail` state without one.
        cause: What happened, for people.
        field: The field whose expression failed, where one did.
    """

    def __init__(self, error: str | None, cause: str | None = None, *, field: str | None = None) -> None:
        super().__init__(error, cause)
        self.error = error
        self.cause = cause
        self.field = field
        self.state: str | None = None
        self.entered: int = 0
        self.noted = False

    @property
    def told(self) -> str | None:
        """The cause as histories tell it: errors of the language itself name the state that they happened in."""
        if self.state is None or self.error not in (RUNTIME, QUERY_EVALUATION_ERROR):
            return self.cause
        where = f"An error occurred while executing the state '{self.state}' (entered at the event id #{self.entered})."
        return f"{where} {self.cause}"

    def output(self) -> dict[str, object]:
        """Return what a catcher passes on: the error and its cause, as an object."""
        return {"Error": self.error or "", "Cause": self.cause or ""}


def matches(names: Iterable[str], error: str | None) -> bool:
    """Return whether the ``ErrorEquals`` of a retrier or catcher is about an error.

    ``States.ALL`` leaves out ``States.DataLimitExceeded``; nothing matches ``States.Runtime``, which always ends the
    execution; ``States.TaskFailed`` stands for every error but ``States.Timeout``; and a heartbeat that was missed is
    a timeout, too.
    """
    return error != RUNTIME and any(_matches(name, error) for name in names)


def _matches(name: str, error: str | None) -> bool:
    if name == error:
        return True
    if name == ALL:
        return error != DATA_LIMIT_EXCEEDED
    if name == TASK_FAILED:
        return error != TIMEOUT
    return name == TIMEOUT and error == HEARTBEAT_TIMEOUT


class BadPath(Exception):
    """A text that is no path: what is wrong with it."""


class PathMissing(Exception):
    """A path that can lead to one value only leads nowhere."""
