"""Which function runs a state of which type."""

from __future__ import annotations

from sampy.executions.runs import Active, RunState, Step
from sampy.executions.states.choice import run_choice
from sampy.executions.states.map import run_map
from sampy.executions.states.parallel import run_parallel
from sampy.executions.states.simple import run_fail, run_pass, run_succeed, run_wait
from sampy.executions.states.task import run_task

KINDS: dict[str, RunState] = {
    "Choice": run_choice,
    "Fail": run_fail,
    "Map": run_map,
    "Parallel": run_parallel,
    "Pass": run_pass,
    "Succeed": run_succeed,
    "Task": run_task,
    "Wait": run_wait,
}
"""The types of states, each with what runs it."""


async def run_state(active: Active) -> Step:
    """Return what a state of whatever type comes to."""
    return await KINDS[str(active.definition["Type"])](active)
