"""What happens where a task, a `Parallel` or a `Map` fails: it is tried again, or the error is caught.

Source: Amazon States Language, "Retrying after error" and "Fallback states".
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from random import Random

import attrs

from sampy.executions.failures import StateFailure, matches
from sampy.executions.processing import assigned, combine, next_of, output_of
from sampy.executions.runs import Active, Step
from sampy.intrinsics import Json

_MAX_ATTEMPTS = 3
_INTERVAL_SECONDS = 1.0
_BACKOFF_RATE = 2.0
_MAX_SECONDS = 99_999_999.0


async def with_attempts(active: Active, attempt: Callable[[int], Awaitable[Step]]) -> Step:
    """Return what a state comes to, after as many attempts as its ``Retry`` allows, or what its ``Catch`` makes of it.

    Args:
        active: The state.
        attempt: Makes an attempt; it gets its number, from 1.

    Raises:
        StateFailure: It failed, and nothing catches that.
    """
    retriers = _list(active.definition.get("Retry"))
    counts = [0] * len(retriers)
    while True:
        active.context["RetryCount"] = sum(counts)
        try:
            return await attempt(sum(counts) + 1)
        except StateFailure as failure:
            active.note(failure)
            index = _matching(retriers, failure)
            if index is not None and counts[index] < _number(retriers[index], "MaxAttempts", _MAX_ATTEMPTS):
                delay = delay_of(retriers[index], counts[index], active.run.random)
                counts[index] += 1
                await active.run.loop.sleep(delay)
                continue
            caught = _caught(active, failure)
            if caught is None:
                raise
            return caught


def delay_of(retrier: Mapping[str, Json], before: int, random: Random) -> float:
    """Return how many seconds a retrier waits.

    Args:
        retrier: The retrier.
        before: How often it has tried again already.
        random: Where the jitter comes from.
    """
    # Beyond some hundred attempts the delay is at its limit, whatever the rate.
    growth = _number(retrier, "BackoffRate", _BACKOFF_RATE) ** min(before, 300)
    seconds = _number(retrier, "IntervalSeconds", _INTERVAL_SECONDS) * growth
    seconds = min(seconds, _number(retrier, "MaxDelaySeconds", _MAX_SECONDS))
    return random.uniform(0, seconds) if retrier.get("JitterStrategy") == "FULL" else seconds


def _caught(active: Active, failure: StateFailure) -> Step | None:
    catchers = _list(active.definition.get("Catch"))
    index = _matching(catchers, failure)
    if index is None:
        return None
    catcher = catchers[index]
    error: Json = {"Error": failure.error or "", "Cause": failure.cause or ""}
    scope = attrs.evolve(active.scope(), error_output=error)
    output = output_of(catcher, scope, error) if scope.jsonata else combine(catcher, active.input, error)
    return Step(output, next_of(catcher), assigned(catcher, error, scope))


def _matching(handlers: list[dict[str, Json]], failure: StateFailure) -> int | None:
    for index, handler in enumerate(handlers):
        names = handler.get("ErrorEquals")
        if isinstance(names, list) and matches([str(name) for name in names], failure.error):
            return index
    return None


def _list(value: Json) -> list[dict[str, Json]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _number(retrier: Mapping[str, Json], field: str, otherwise: float) -> float:
    value = retrier.get(field, otherwise)
    return value if isinstance(value, int | float) else otherwise
