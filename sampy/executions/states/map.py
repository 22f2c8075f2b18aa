"""`Map` states: the same states run for each item, side by side, and their outputs are the result.

Source: Amazon States Language, "Map State"; AWS page "Using Map state in Inline mode".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sampy.executions.failures import StateFailure
from sampy.executions.fibers import Fiber
from sampy.executions.processing import effective_input, finished, number
from sampy.executions.runs import Active, Line, Step
from sampy.executions.scopes import Variables
from sampy.executions.states.attempts import with_attempts
from sampy.executions.states.distributed import run_distributed
from sampy.executions.states.items import items_of, selected
from sampy.executions.states.parallel import abort
from sampy.executions.states.sequence import run_line
from sampy.intrinsics import Json

_MAX_CONCURRENCY = 40


async def run_map(active: Active) -> Step:
    """Return what a `Map` state comes to."""
    return await with_attempts(active, lambda attempt: _iterations(active, attempt))


def processor_of(definition: Mapping[str, Json]) -> Mapping[str, Json]:
    """Return the states that run for each item; they used to be called ``Iterator``."""
    processor = definition.get("ItemProcessor", definition.get("Iterator"))
    assert isinstance(processor, dict)
    return processor


async def _iterations(active: Active, attempt: int) -> Step:
    processor = processor_of(active.definition)
    config = processor.get("ProcessorConfig")
    if isinstance(config, dict) and config.get("Mode") == "DISTRIBUTED":
        return await run_distributed(active, processor, attempt)
    run, line, scope = active.run, active.line, active.scope()
    effective = effective_input(active, scope)
    items = items_of(active, effective, scope)
    concurrency = number(active.definition, "MaxConcurrency", effective, scope) or _MAX_CONCURRENCY
    started = line.add("MapStateStarted", {"length": len(items)})
    lines = [
        Line(line.history, Variables(line.variables), started, {"Index": index, "Value": item})
        for index, item in enumerate(items)
    ]
    results: list[Json] = [None] * len(items)

    async def iteration(index: int) -> Json:
        own = lines[index]
        own.add("MapIterationStarted", {"name": active.name, "index": index})
        await run.loop.turn()
        assert own.item is not None
        return await run_line(run, processor, selected(active, effective, own.item), own)

    def ended(index: int, fiber: Fiber[Json]) -> None:
        told: dict[str, Json] = {"name": active.name, "index": index}
        line.previous = lines[index].previous
        try:
            results[index] = fiber.result()
        except StateFailure:
            line.history.add("MapIterationFailed", line.previous, told)
            abort(line, [lines[index]])
            for other, own in enumerate(lines):
                if own.active is not None and other != index:
                    line.history.add("MapIterationAborted", line.previous, {"name": active.name, "index": other})
                    abort(line, [own])
            line.add("MapStateFailed")
            raise
        line.add("MapIterationSucceeded", told)

    bodies = [partial(iteration, index) for index in range(len(items))]
    await run.loop.side_by_side(bodies, min(int(concurrency), _MAX_CONCURRENCY), ended)
    line.add("MapStateSucceeded")
    return finished(active, results, scope)
