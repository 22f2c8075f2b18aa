"""Runs a state machine: a definition and an input become an execution."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Literal

import attrs

from sampy.executions.clocks import Clock, VirtualClock
from sampy.executions.documents import copied
from sampy.executions.failures import StateFailure
from sampy.executions.fibers import Loop
from sampy.executions.history import MAX_EVENTS, Event, History
from sampy.executions.runs import Identity, Line, Run, Visit
from sampy.executions.scopes import Variables
from sampy.executions.states.kinds import run_state
from sampy.executions.states.sequence import run_execution
from sampy.executions.structure import check_structure
from sampy.executions.tasks import RunTask
from sampy.executions.timestamps import written
from sampy.intrinsics import Json

__tracebackhide__ = True  # where a task of a test fails, pytest is to show that, and not this

Status = Literal["SUCCEEDED", "FAILED", "TIMED_OUT"]


@attrs.frozen
class Execution:
    """An execution that has ended.

    Args:
        status: How: ``SUCCEEDED``, ``FAILED`` or ``TIMED_OUT``.
        output: Its output; None where it didn't succeed.
        error: The name of the error that it failed with.
        cause: The cause of that.
        failed_state: The state that failed, the innermost one.
        history: Its events, in their order.
        visits: The states that were entered, in that order; those of branches and iterations, too.
        seconds: How long it took, by its clock.
        children: The histories of the executions that distributed `Map` states started.
    """

    status: Status
    output: Json
    error: str | None
    cause: str | None
    failed_state: str | None
    history: tuple[Event, ...]
    visits: tuple[Visit, ...]
    seconds: float
    children: tuple[tuple[Event, ...], ...] = ()


def run(
    definition: Mapping[str, Json],
    input: Json = None,
    *,
    run_task: RunTask,
    clock: Clock | None = None,
    random: Random | None = None,
    identity: Identity | None = None,
    event_limit: int = MAX_EVENTS,
    workers: int = 0,
) -> Execution:
    """Run a state machine, and return its execution.

    Args:
        definition: The definition, in Amazon States Language, with its substitutions made.
        input: The input; an empty object where it is None.
        run_task: Runs tasks.
        clock: The clock that it goes by; by default one whose waits take no time.
        random: Where chance comes from: jitter, UUIDs, task tokens. By default it is the same in each execution.
        identity: The names that the context object tells.
        event_limit: How many events a history may have, as a loop that doesn't end fills it.
        workers: How many threads run tasks; without any, tasks run one after the other, in this thread.

    Raises:
        InvalidDefinition: The definition can't be run.
        BadAnswer: A task gave something that isn't JSON.
        NotJson: The definition or the input isn't JSON.
        Exception: Whatever else than `TaskError` a task raises.
    """
    machine = check_structure(copied(definition))
    clock = clock or VirtualClock()
    identity = identity or Identity()
    given = copied({} if input is None else input)
    history = History(clock, event_limit)
    loop = Loop(clock, workers)
    context: dict[str, Json] = {
        "Execution": {
            "Id": identity.arn("execution", identity.state_machine, identity.execution),
            "Input": given,
            "Name": identity.execution,
            "RoleArn": identity.role_arn,
            "StartTime": written(clock.moment()),
            "RedriveCount": 0,
        },
        "StateMachine": {
            "Id": identity.arn("stateMachine", identity.state_machine),
            "Name": identity.state_machine,
        },
    }
    language: Literal["JSONPath", "JSONata"] = "JSONata" if machine.get("QueryLanguage") == "JSONata" else "JSONPath"
    running = Run(loop, run_task, random or Random(0), identity, language, context, event_limit, run_state)
    line = Line(history, Variables())
    timeout = machine.get("TimeoutSeconds")
    until = clock.now() + timeout if isinstance(timeout, int | float) else None
    done = loop.run(run_execution(running, machine, given, line), until)

    def ended(status: Status, output: Json = None, failure: StateFailure | None = None) -> Execution:
        return Execution(
            status,
            output,
            failure.error if failure else None,
            failure.told if failure else None,
            failure.state if failure else line.active.name if line.active and status == "TIMED_OUT" else None,
            tuple(history.events),
            tuple(running.visits),
            clock.now(),
            tuple(running.children),
        )

    if done is None:
        history.add("ExecutionTimedOut", line.previous)
        return ended("TIMED_OUT")
    try:
        return ended("SUCCEEDED", done.result())
    except StateFailure as failure:
        return ended("FAILED", failure=failure)
