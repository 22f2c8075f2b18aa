"""`Parallel` states: branches run side by side, and their outputs are the result.

Source: Amazon States Language, "Parallel State".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sampy.executions.failures import StateFailure
from sampy.executions.fibers import Fiber
from sampy.executions.processing import arguments, effective_input, finished
from sampy.executions.runs import Active, Line, Step
from sampy.executions.scopes import Variables
from sampy.executions.states.attempts import with_attempts
from sampy.executions.states.sequence import run_line
from sampy.intrinsics import Json

_ABORTED = ("Map", "Parallel", "Task", "Wait")
"""The types of states that take their time, and so can end before they are done."""


async def run_parallel(active: Active) -> Step:
    """Return what a `Parallel` state comes to."""
    return await with_attempts(active, lambda attempt: _branches(active))


async def _branches(active: Active) -> Step:
    run, line, scope = active.run, active.line, active.scope()
    given = arguments(active, effective_input(active, scope), scope)
    started = line.add("ParallelStateStarted")
    branches = active.definition["Branches"]
    assert isinstance(branches, list)
    lines = [Line(line.history, Variables(line.variables), started, line.item) for _ in branches]
    results: list[Json] = [None] * len(branches)

    def ended(index: int, fiber: Fiber[Json]) -> None:
        line.previous = lines[index].previous
        try:
            results[index] = fiber.result()
        except StateFailure:
            abort(line, [each for each in lines if each is not lines[index]])
            line.add("ParallelStateFailed")
            raise

    bodies = [
        partial(run_line, run, branch, given, own)
        for branch, own in zip(branches, lines, strict=True)
        if isinstance(branch, dict)
    ]
    await run.loop.side_by_side(bodies, len(bodies), ended)
    line.add("ParallelStateSucceeded")
    return finished(active, results, scope)


def abort(line: Line, others: Sequence[Line]) -> None:
    """Take down that the states of other lines end because one line failed.

    Args:
        line: The line whose state has failed with it; its last event is the reason.
        others: The other lines.
    """
    for other in others:
        kind = other.active.definition["Type"] if other.active else None
        if kind in _ABORTED:
            line.history.add(f"{kind}StateAborted", line.previous)
