"""Where ``ResultPath`` puts a result: a path to one place, which is made where it isn't there yet.

Source: Amazon States Language, "Reference Paths" and "Input and Output Processing".
"""

from __future__ import annotations

from sampy.executions.failures import RESULT_PATH_MATCH_FAILURE, RUNTIME, BadPath, StateFailure
from sampy.executions.plain_paths import plain_steps
from sampy.intrinsics import Json


def put(path: str, document: Json, value: Json) -> Json:
    """Return a document with a value in the place that a path leads to; the document itself stays as it is.

    Raises:
        StateFailure: The path is no reference path, or can't lead anywhere in this document.
    """
    steps = plain_steps(path)
    if steps is None:
        steps = _steps(path)
    try:
        return _put(steps, document, value)
    except LookupError:
        message = f"Unable to apply step of ResultPath '{path}' to the input"
        raise StateFailure(RESULT_PATH_MATCH_FAILURE, message, field="ResultPath") from None


def _steps(path: str) -> tuple[str | int, ...]:
    from sampy.executions.json_paths import parse_path, steps_of

    try:
        steps = steps_of(parse_path(path))
    except BadPath as error:
        raise StateFailure(RUNTIME, f"Invalid path '{path}': {error}", field="ResultPath") from None
    if steps is None:
        raise StateFailure(RUNTIME, f"Invalid path '{path}': it has to lead to one place only", field="ResultPath")
    return steps


def _put(steps: tuple[str | int, ...], document: Json, value: Json) -> Json:
    if not steps:
        return value
    match steps[0]:
        case str(name) if isinstance(document, dict):
            return {**document, name: _put(steps[1:], document.get(name, {}), value)}
        case int(index) if isinstance(document, list) and 0 <= index < len(document):
            return [*document[:index], _put(steps[1:], document[index], value), *document[index + 1 :]]
    raise LookupError
