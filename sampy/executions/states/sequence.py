"""States that run one after the other, from the first one to the last."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.executions.documents import text_of
from sampy.executions.failures import StateFailure
from sampy.executions.history import data, fault
from sampy.executions.runs import Active, Line, Run
from sampy.intrinsics import Json


async def run_line(run: Run, machine: Mapping[str, Json], input: Json, line: Line) -> Json:
    """Run the states of a state machine, branch or iteration, and return the output of the last one.

    Args:
        run: The execution.
        machine: What has ``StartAt`` and ``States``.
        input: The input of the first state.
        line: Where it is taken down.

    Raises:
        StateFailure: A state failed.
    """
    states = machine["States"]
    assert isinstance(states, dict)
    name, value = str(machine["StartAt"]), input
    while True:
        definition = states[name]
        assert isinstance(definition, dict)
        active = Active.enter(run, line, name, definition, value)
        try:
            await run.loop.turn()
            step = await run.run_state(active)
            active.leave(step)
        except StateFailure as failure:
            active.note(failure)
            raise
        if step.next is None:
            return step.output
        name, value = step.next, step.output


async def run_execution(run: Run, machine: Mapping[str, Json], input: Json, line: Line) -> Json:
    """Run the states of an execution of its own, and take down how it starts and ends.

    Raises:
        StateFailure: It failed.
    """
    line.history.add("ExecutionStarted", 0, {**data("input", text_of(input)), "roleArn": run.identity.role_arn})
    try:
        output = await run_line(run, machine, input, line)
    except StateFailure as failure:
        line.add("ExecutionFailed", fault(failure.error, failure.told))
        raise
    line.add("ExecutionSucceeded", data("output", text_of(output)))
    return output
