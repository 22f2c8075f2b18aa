"""`Map` states in distributed mode: each iteration is an execution of its own, and some of them may fail.

Source: AWS page "Using Map state in Distributed mode for large-scale parallel workloads".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import attrs

from sampy.executions.failures import EXCEED_TOLERATED_FAILURE_THRESHOLD, ITEM_READER_FAILED, StateFailure
from sampy.executions.fibers import Fiber
from sampy.executions.history import History, fault
from sampy.executions.processing import effective_input, finished, number
from sampy.executions.runs import Active, Line, Step
from sampy.executions.scopes import Scope
from sampy.executions.states.items import batches, items_in, items_of, selected
from sampy.executions.states.sequence import run_execution
from sampy.executions.states.task import answer
from sampy.executions.tasks import TaskCall
from sampy.executions.templates import evaluated, filled
from sampy.intrinsics import Json

_MAX_CONCURRENCY = 10_000


@attrs.define
class _Tolerance:
    """How many items may fail.

    Args:
        count: This many.
        percentage: Or this many of a hundred.
        total: How many items there are.
        failed: How many have failed.
    """

    count: float | None
    percentage: float | None
    total: int
    failed: int = 0

    def exceeded(self) -> bool:
        if self.count is None and self.percentage is None:
            return self.failed > 0
        by_count = self.count is not None and self.failed > self.count
        return by_count or (self.percentage is not None and self.failed * 100 > self.percentage * self.total)


async def run_distributed(active: Active, processor: Mapping[str, Json], attempt: int) -> Step:
    """Return what a `Map` state in distributed mode comes to."""
    line, scope = active.line, active.scope()
    effective = effective_input(active, scope)
    arn = active.run.identity.arn("mapRun", f"{active.run.identity.state_machine}/{active.name}", str(active.entered))
    reader = active.definition.get("ItemReader")
    items = None if isinstance(reader, dict) else items_of(active, effective, scope)
    line.add("MapStateStarted", {"length": len(items)} if items is not None else {})
    line.add("MapRunStarted", {"mapRunArn": arn})
    try:
        if isinstance(reader, dict):
            items = await _read(active, reader, effective, scope, attempt)
        results = await _executions(active, processor, effective, scope, items or [])
        writer = active.definition.get("ResultWriter")
        if isinstance(writer, dict):
            results = await _written(active, writer, effective, scope, results, arn)
    except StateFailure as failure:
        active.note(failure)
        line.add("MapRunFailed", fault(failure.error, failure.cause))
        line.add("MapStateFailed")
        raise
    line.add("MapRunSucceeded")
    line.add("MapStateSucceeded")
    return finished(active, results, scope)


async def _read(active: Active, reader: Mapping[str, Json], effective: Json, scope: Scope, attempt: int) -> list[Json]:
    given = _arguments(reader, "ItemReader", effective, scope)
    call = TaskCall(str(reader.get("Resource", "")), given, active.name, attempt, purpose="read items")
    try:
        read = await answer(active.run, call)
    except StateFailure as failure:
        raise StateFailure(ITEM_READER_FAILED, failure.cause or failure.error) from None
    return items_in(read, reader, effective, scope)


async def _executions(
    active: Active, processor: Mapping[str, Json], effective: Json, scope: Scope, items: list[Json]
) -> Json:
    run, fields = active.run, active.definition
    contexts: list[dict[str, Json]] = [{"Index": index, "Value": item} for index, item in enumerate(items)]
    inputs = [(selected(active, effective, each), 1) for each in contexts]
    batcher = fields.get("ItemBatcher")
    if isinstance(batcher, dict):
        inputs = batches([value for value, _ in inputs], batcher, effective, scope)
        contexts = [{"Index": index, "Value": value} for index, (value, _) in enumerate(inputs)]
    tolerance = _Tolerance(
        number(fields, "ToleratedFailureCount", effective, scope),
        number(fields, "ToleratedFailurePercentage", effective, scope, most=100),
        len(items),
    )
    results: list[Json] = [None] * len(inputs)

    async def execution(index: int) -> Json:
        identity = attrs.evolve(run.identity, execution=f"{run.identity.execution}-{active.name}-{index}")
        context: dict[str, Json] = {
            "Id": identity.arn("execution", f"{identity.state_machine}/{active.name}", identity.execution),
            "Name": identity.execution,
            "Input": inputs[index][0],
        }
        around = run.execution["Execution"]
        assert isinstance(around, dict)
        child = attrs.evolve(run, identity=identity, execution={**run.execution, "Execution": {**around, **context}})
        line = Line(History(run.loop.clock, run.event_limit), item=contexts[index])
        await run.loop.turn()
        try:
            return await run_execution(child, processor, inputs[index][0], line)
        finally:
            run.children.append(tuple(line.history.events))

    def ended(index: int, fiber: Fiber[Json]) -> None:
        try:
            results[index] = fiber.result()
        except StateFailure as failure:
            tolerance.failed += inputs[index][1]
            if tolerance.exceeded():
                message = "The specified tolerated failure threshold was exceeded"
                exceeded = StateFailure(EXCEED_TOLERATED_FAILURE_THRESHOLD, message)
                raise exceeded from failure

    limit = int(number(fields, "MaxConcurrency", effective, scope) or _MAX_CONCURRENCY)
    await run.loop.side_by_side([partial(execution, index) for index in range(len(inputs))], limit, ended)
    return results


async def _written(
    active: Active, writer: Mapping[str, Json], effective: Json, scope: Scope, results: Json, arn: str
) -> Json:
    """Have the results written, and return what stands for them: where they are."""
    place = _arguments(writer, "ResultWriter", effective, scope)
    resource = writer.get("Resource")
    details = dict(place) if isinstance(place, dict) else {}
    prefix = str(details.get("Prefix", "")).strip("/")
    key = "/".join(part for part in (prefix, arn.rpartition(":")[2], "manifest.json") if part)
    if isinstance(resource, str):
        given: Json = {**details, "Results": results, "MapRunArn": arn, "ManifestKey": key}
        await answer(active.run, TaskCall(resource, given, active.name, purpose="write results"))
    return {"MapRunArn": arn, "ResultWriterDetails": {"Bucket": details.get("Bucket"), "Key": key}}


def _arguments(part: Mapping[str, Json], name: str, root: Json, scope: Scope) -> Json:
    if scope.jsonata:
        return evaluated(part.get("Arguments", {}), scope, f"{name}/Arguments")
    return filled(part.get("Parameters", {}), root, scope)
