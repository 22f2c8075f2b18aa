"""States that need nobody else: `Pass`, `Succeed`, `Fail` and `Wait`.

Source: Amazon States Language, the sections of these names.
"""

from __future__ import annotations

from datetime import UTC

from sampy.executions.failures import QUERY_EVALUATION_ERROR, RUNTIME, StateFailure
from sampy.executions.processing import arguments, effective_input, finished, number, passed_on
from sampy.executions.runs import Active, Step
from sampy.executions.scopes import Scope
from sampy.executions.templates import evaluated, path_value
from sampy.executions.timestamps import timestamp
from sampy.intrinsics import Json

_MAX_SECONDS = 99_999_999


async def run_pass(active: Active) -> Step:
    """Return what a `Pass` state comes to: its input, or the result that it has."""
    scope = active.scope()
    if active.query_language == "JSONata":
        return passed_on(active, active.input, scope)
    given = arguments(active, effective_input(active, scope), scope)
    return finished(active, active.definition.get("Result", given), scope)


async def run_succeed(active: Active) -> Step:
    """Return what a `Succeed` state comes to: its input."""
    scope = active.scope()
    return passed_on(active, effective_input(active, scope), scope)


async def run_fail(active: Active) -> Step:
    """Fail.

    Raises:
        StateFailure: Always.
    """
    scope = active.scope()
    effective = effective_input(active, scope)
    raise StateFailure(_told(active, "Error", effective, scope), _told(active, "Cause", effective, scope))


def _told(active: Active, field: str, effective: Json, scope: Scope) -> str | None:
    if scope.jsonata:
        value, error = evaluated(active.definition.get(field), scope, field), QUERY_EVALUATION_ERROR
    elif f"{field}Path" in active.definition:
        field = f"{field}Path"
        value, error = path_value(active.definition[field], effective, scope, field), RUNTIME
    else:
        value, error = active.definition.get(field), RUNTIME
    if value is None or isinstance(value, str):
        return value
    raise StateFailure(error, f"The field '{field}' has to be text, and is {value!r}", field=field)


async def run_wait(active: Active) -> Step:
    """Return what a `Wait` state comes to: its input, later."""
    scope = active.scope()
    effective = effective_input(active, scope)
    seconds = number(active.definition, "Seconds", effective, scope, most=_MAX_SECONDS)
    if seconds is None:
        seconds = _until(active, effective, scope)
    await active.run.loop.sleep(seconds)
    return passed_on(active, effective, scope)


def _until(active: Active, effective: Json, scope: Scope) -> float:
    """Return the seconds until the point in time that the state tells; 0 where that has passed."""
    name, error = "Timestamp", RUNTIME
    if scope.jsonata:
        value, error = evaluated(active.definition.get(name), scope, name), QUERY_EVALUATION_ERROR
    elif "TimestampPath" in active.definition:
        name = "TimestampPath"
        value = path_value(active.definition[name], effective, scope, name)
    else:
        value = active.definition.get(name)
    moment = timestamp(value)
    if moment is None:
        message = f"The {name} parameter does not reference a valid ISO-8601 extended offset date-time format string"
        raise StateFailure(error, f"{message}: {value!r}", field=name)
    return max(0.0, (moment.astimezone(UTC) - scope.moment).total_seconds())
