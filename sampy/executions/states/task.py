"""`Task` states: something is called, and its answer is the result.

Source: Amazon States Language, "Task State"; AWS page "Task workflow state".
"""

from __future__ import annotations

import math
from typing import NamedTuple

from sampy.executions.documents import NotJson, copied, sized, text_of
from sampy.executions.failures import HEARTBEAT_TIMEOUT, TIMEOUT, BadAnswer, StateFailure, TaskError
from sampy.executions.fibers import Loop
from sampy.executions.history import data, fault
from sampy.executions.processing import arguments, effective_input, finished, number
from sampy.executions.runs import Active, Run, Step
from sampy.executions.states.attempts import with_attempts
from sampy.executions.tasks import Lasting, Pending, Resource, TaskCall
from sampy.intrinsics import Json

__tracebackhide__ = True  # where a task of a test fails, pytest is to show that, and not this

_MAX_SECONDS = 99_999_999


async def run_task(active: Active) -> Step:
    """Return what a `Task` state comes to."""
    resource = Resource.parse(str(active.definition["Resource"]))
    return await with_attempts(active, lambda attempt: _attempt(active, resource, attempt))


async def _attempt(active: Active, resource: Resource, attempt: int) -> Step:
    run, line = active.run, active.line
    token = f"{run.random.getrandbits(256):064x}" if resource.has_token else None
    scope = active.scope(Task={"Token": token}) if token else active.scope()
    effective = effective_input(active, scope)
    given = arguments(active, effective, scope)
    timeout = number(active.definition, "TimeoutSeconds", effective, scope, most=_MAX_SECONDS)
    heartbeat = number(active.definition, "HeartbeatSeconds", effective, scope, most=_MAX_SECONDS)
    times: dict[str, Json] = {
        name: int(value)
        for name, value in (("timeoutInSeconds", timeout), ("heartbeatInSeconds", heartbeat))
        if value is not None
    }
    call = TaskCall(resource.arn, copied(given), active.name, attempt, token, timeout, heartbeat)
    line.add(f"{resource.family}Scheduled", resource.scheduled(text_of(given), run.identity.region, times))
    await run.loop.turn()
    line.add(f"{resource.family}Started", resource.details())
    if resource.pattern:
        line.add("TaskSubmitted", resource.details())
    try:
        result = await answer(run, call)
        text = sized(result, f"The state/task '{resource.label}' returned a result")
    except StateFailure as failure:
        ended = "TimedOut" if failure.error in (TIMEOUT, HEARTBEAT_TIMEOUT) else "Failed"
        line.add(f"{resource.family}{ended}", {**resource.details(), **fault(failure.error, failure.cause)})
        raise
    line.add(f"{resource.family}Succeeded", {**resource.details(), **data("output", text)})
    return finished(active, result, scope)


async def answer(run: Run, call: TaskCall) -> Json:
    """Return the result of a call.

    Raises:
        StateFailure: It failed, or took longer than it may.
        BadAnswer: It gave something that isn't JSON.
    """
    loop = run.loop
    fiber = loop.spawn(_called(run, call))
    until = None if call.timeout_seconds is None else loop.clock.now() + call.timeout_seconds
    try:
        if not await loop.wait(fiber, until):
            raise StateFailure(TIMEOUT)
        result = fiber.result().value
    finally:
        loop.cancel(fiber)
    try:
        return copied(result)
    except NotJson as error:
        raise BadAnswer(f"{call.state}: the task gave no JSON: {error}") from None


class _Answer(NamedTuple):
    value: object


async def _called(run: Run, call: TaskCall) -> _Answer:
    try:
        given: object = await run.loop.call(lambda: run.run_task(call))
        if isinstance(given, Lasting):
            given = await _after_its_time(run.loop, given, call)
        elif isinstance(given, Pending):
            given = await _answered(run.loop, given, call)
        return _Answer(given)
    except TaskError as error:
        raise StateFailure(error.error, error.cause or None) from None


async def _after_its_time(loop: Loop, lasting: Lasting, call: TaskCall) -> object:
    every, beat = lasting.heartbeat_every, call.heartbeat_seconds
    if beat is not None and lasting.seconds > beat and (every is None or every > beat):
        await loop.sleep(beat)
        raise StateFailure(HEARTBEAT_TIMEOUT)
    # A task that never answers is given up after the longest time that a state waits.
    await loop.sleep(lasting.seconds if math.isfinite(lasting.seconds) else _MAX_SECONDS)
    if not math.isfinite(lasting.seconds):
        raise StateFailure(TIMEOUT)
    if isinstance(lasting.answer, TaskError):
        raise lasting.answer
    return lasting.answer


async def _answered(loop: Loop, pending: Pending, call: TaskCall) -> Json:
    """Return what somebody else answers, as long as they send heartbeats in time."""
    try:
        while True:
            beat = call.heartbeat_seconds
            note = await loop.hear(pending.listen, None if beat is None else loop.clock.now() + beat)
            if note is None:
                raise StateFailure(HEARTBEAT_TIMEOUT)
            if note.error is not None:
                raise note.error
            if not note.is_beat:
                return note.result
    finally:
        pending.give_up()
