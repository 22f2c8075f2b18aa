"""What is retried and caught: names of errors that there are, in an order in which each has its turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.machine import Machine, State, filled_in
from sampy.checks.state_machines.values import is_number
from sampy.errors import DocumentPath, nearest, shown
from sampy.intrinsics import Json
from sampy.states.fields import STATES

ERRORS = "state-errors"
ALL = "States.ALL"
NAMES = (
    ALL,
    "States.BranchFailed",
    "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold",
    "States.HeartbeatTimeout",
    "States.Http.Socket",
    "States.IntrinsicFailure",
    "States.ItemReaderFailed",
    "States.NoChoiceMatched",
    "States.ParameterPathFailure",
    "States.Permissions",
    "States.QueryEvaluationError",
    "States.ResultPathMatchFailure",
    "States.ResultWriterFailed",
    "States.Runtime",
    "States.TaskFailed",
    "States.Timeout",
)
"""The names that Step Functions gives errors of its own.

Source: AWS page "Handling errors in Step Functions workflows", section "Error names".
"""
_OWN = "States."
_OF_HTTP = "States.Http.StatusCode."
"""What comes before the status of a response that an HTTP task takes for an error."""


def failure_faults(machine: Machine) -> Iterator[Fault]:
    """Yield what is wrong with retriers and catchers."""
    for state in machine.states:
        known = STATES.get(state.type or "", {})
        for field in ("Retry", "Catch"):
            items = state.fields.get(field)
            if field in known and isinstance(items, list):
                yield from _handlers(state, field, items)


def _handlers(state: State, field: str, items: Sequence[Json]) -> Iterator[Fault]:
    taken: dict[str, int] = {}
    for index, item in enumerate(items):
        if not isinstance(item, dict) or filled_in(item):
            continue
        path = (*state.path, field, index)
        names = item.get("ErrorEquals")
        if isinstance(names, list):
            yield from _names(names, (*path, "ErrorEquals"), taken, is_last=index == len(items) - 1)
            for name in names:
                taken.setdefault(str(name), index)
        if field == "Retry":
            yield from _delays(item, path)


def _names(names: Sequence[Json], path: DocumentPath, taken: Mapping[str, int], *, is_last: bool) -> Iterator[Fault]:
    if not names:
        yield Fault(ERRORS, path, "there are no names of errors", f"name some, or {ALL} for any")
    if ALL in names and len(names) > 1:
        yield Fault(ERRORS, path, f"{ALL} stands alone: it takes the others too", "remove the other names")
    elif ALL in names and not is_last:
        yield Fault(ERRORS, path, f"{ALL} comes last: nothing behind it has its turn", "move it to the end")
    for index, name in enumerate(names):
        if not isinstance(name, str):
            if not filled_in(name):
                message = f"the name of an error is text, and this is {shown(name)}"
                yield Fault(ERRORS, (*path, index), message, "write it as text")
            continue
        if name.startswith(_OWN) and name not in NAMES and not filled_in(name) and not name.startswith(_OF_HTTP):
            yield _unknown(name, (*path, index))
        by = _takes(name, taken)
        if by is not None:
            message = f"{name} is taken by the one before it that names {by}, so this never has its turn"
            yield noted(ERRORS, (*path, index), message, "remove it, or move it before that one")


def _unknown(name: str, path: DocumentPath) -> Fault:
    guess = nearest(name.removeprefix(_OWN), [each.removeprefix(_OWN) for each in NAMES])
    if guess is not None:
        return Fault(ERRORS, path, f"Step Functions has no error {name}", f"did you mean '{_OWN}{guess}'?")
    fix = "check its spelling: names of your own start with something else"
    return noted(ERRORS, path, f"sampy knows no error {name} of Step Functions", fix)


def _takes(name: str, taken: Mapping[str, int]) -> str | None:
    """Return the name before it that takes an error of this name, where one does."""
    if name in taken:
        return name
    if name == "States.HeartbeatTimeout" and "States.Timeout" in taken:
        return "States.Timeout"
    if "States.TaskFailed" in taken and not name.startswith(_OWN):
        return "States.TaskFailed"
    return None


def _delays(retrier: Mapping[str, Json], path: DocumentPath) -> Iterator[Fault]:
    longest, interval = retrier.get("MaxDelaySeconds"), retrier.get("IntervalSeconds", 1)
    if isinstance(longest, int) and is_number(interval) and isinstance(interval, int) and 1 <= longest <= interval:
        message = f"the longest interval is {longest} s, and the first one is {interval} s already"
        yield Fault(ERRORS, (*path, "MaxDelaySeconds"), message, f"use more than {interval}, or a shorter interval")
