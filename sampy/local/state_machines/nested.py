"""Tasks that start other state machines of the stack: what these are given, and what comes back.

Source: AWS pages "Start a new AWS Step Functions state machine from a running execution" and "StartSyncExecution".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from sampy.executions import Execution, Identity, TaskError
from sampy.executions.documents import text_of
from sampy.executions.timestamps import written
from sampy.intrinsics import Json, as_map

_STARTING = frozenset({("states", "startExecution"), ("aws-sdk:sfn", "startExecution")})
_SYNC = ("aws-sdk:sfn", "startSyncExecution")


class Start(NamedTuple):
    """An execution that is to be started.

    Args:
        machine: The name or the ARN of the state machine.
        name: What the execution is to be called; None for a name that nobody chose.
        input: Its input.
        waiting: What is waited for: ``""``, ``.sync``, ``.sync:2``, ``.waitForTaskToken``, or ``sync`` for the
            execution that `startSyncExecution` starts.
    """

    machine: str
    name: str | None
    input: Json
    waiting: str


def start_of(service: str, action: str, arguments: Json) -> Start | None:
    """Return the execution that a task starts; None where it starts none.

    Raises:
        TaskError: Its input is no JSON.
    """
    operation, dot, pattern = action.partition(".")
    if (service, operation) not in (*_STARTING, _SYNC):
        return None
    given = as_map(arguments)
    name = given.get("Name")
    waiting = "sync" if (service, operation) == _SYNC else f"{dot}{pattern}"
    return Start(str(given.get("StateMachineArn")), str(name) if name else None, _input(given.get("Input")), waiting)


def _input(given: Json) -> Json:
    if not isinstance(given, str):
        return {} if given is None else given
    try:
        value: Json = json.loads(given)
    except ValueError:
        message = "Invalid State Machine Execution Input: 'not valid JSON'"
        raise TaskError("StepFunctions.InvalidExecutionInputException", message) from None
    return value


class Started(NamedTuple):
    """An execution that was started.

    Args:
        identity: Who it is.
        input: Its input.
        moment: When it started.
    """

    identity: Identity
    input: Json
    moment: datetime

    @property
    def arn(self) -> str:
        """Its ARN."""
        return self.identity.arn("execution", self.identity.state_machine, self.identity.execution)

    def answer(self) -> dict[str, Json]:
        """Return what is told of it where nobody waits."""
        return {"ExecutionArn": self.arn, "StartDate": written(self.moment)}


def awaited(started: Started, ended: Execution, waiting: str) -> Json:
    """Return what is told of an execution that was waited for.

    Args:
        started: The execution.
        ended: What it came to.
        waiting: What is waited for, as in `Start`.

    Raises:
        TaskError: It failed, and the task with it.
    """
    told = _told(started, ended, parsed=waiting == ".sync:2")
    if waiting != "sync" and ended.status != "SUCCEEDED":
        raise TaskError("States.TaskFailed", text_of(told))
    return told


def _told(started: Started, ended: Execution, *, parsed: bool) -> dict[str, Json]:
    output: Mapping[str, Json] = {}
    if ended.status == "SUCCEEDED":
        value = ended.output if parsed else text_of(ended.output)
        output = {"Output": value, "OutputDetails": {"Included": True}}
    failure: Mapping[str, Json] = {"Error": ended.error or "", "Cause": ended.cause or ""} if ended.error else {}
    return {
        **started.answer(),
        "Input": started.input if parsed else text_of(started.input),
        "InputDetails": {"Included": True},
        "Name": started.identity.execution,
        **output,
        **failure,
        "StateMachineArn": started.identity.arn("stateMachine", started.identity.state_machine),
        "Status": ended.status,
        "StopDate": written(started.moment + timedelta(seconds=ended.seconds)),
    }


Run = Callable[[Identity, Json, datetime], Execution]
"""Runs a state machine: as an execution, with an input, from a point in time on."""
