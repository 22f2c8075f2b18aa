"""Input and output of states: what goes in, and what becomes of what comes out.

With JSONPath the input goes through ``InputPath`` and ``Parameters``, and the result through ``ResultSelector``,
``ResultPath`` and ``OutputPath``; with JSONata there are ``Arguments`` and ``Output``.

Source: Amazon States Language, "Input and Output Processing"; AWS page "Processing input and output".
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.executions.documents import is_number, sized
from sampy.executions.failures import QUERY_EVALUATION_ERROR, RUNTIME, StateFailure
from sampy.executions.reference_paths import put
from sampy.executions.runs import Active, Step
from sampy.executions.scopes import Scope
from sampy.executions.templates import evaluated, filled, path_value
from sampy.intrinsics import Json


def effective_input(active: Active, scope: Scope) -> Json:
    """Return the part of the input that a state works with: all of it, with JSONata."""
    if active.query_language == "JSONata":
        return active.input
    return _selected(active, "InputPath", active.input, scope)


def arguments(active: Active, effective: Json, scope: Scope) -> Json:
    """Return what a state is to work with: its ``Parameters`` or ``Arguments``, or its input where it has none."""
    if active.query_language == "JSONata":
        given = active.definition.get("Arguments", active.input)
        value = evaluated(given, scope, "Arguments") if "Arguments" in active.definition else given
    elif "Parameters" in active.definition:
        value = filled(active.definition["Parameters"], effective, scope)
    else:
        value = effective
    sized(value, f"The state/task '{active.name}' was given arguments")
    return value


def finished(active: Active, result: Json, scope: Scope) -> Step:
    """Return what a state comes to that has a result: a task, a `Pass`, a `Parallel` or a `Map`.

    Args:
        active: The state.
        result: Its result.
        scope: What its expressions may refer to.
    """
    scope = attrs.evolve(scope, result=result)
    if active.query_language == "JSONata":
        output = output_of(active.definition, scope, result)
    else:
        selector = active.definition.get("ResultSelector")
        selected = result if selector is None else filled(selector, result, scope)
        combined = combine(active.definition, active.input, selected)
        output = _selected(active, "OutputPath", combined, scope)
    return Step(output, next_of(active.definition), assigned(active.definition, result, scope))


def passed_on(active: Active, effective: Json, scope: Scope) -> Step:
    """Return what a state comes to that only passes on its input: a `Wait`, a `Choice` or a `Succeed`."""
    if active.query_language == "JSONata":
        output = output_of(active.definition, scope, active.input)
    else:
        output = _selected(active, "OutputPath", effective, scope)
    return Step(output, next_of(active.definition), assigned(active.definition, effective, scope))


def output_of(fields: Mapping[str, Json], scope: Scope, otherwise: Json) -> Json:
    """Return the ``Output`` of a state, rule or catcher with JSONata; `otherwise` where it has none."""
    return evaluated(fields["Output"], scope, "Output") if "Output" in fields else otherwise


def assigned(fields: Mapping[str, Json], root: Json, scope: Scope) -> dict[str, Json]:
    """Return the variables that the ``Assign`` of a state, rule or catcher gives values.

    All of them see the values from before.

    Args:
        fields: The state, rule or catcher.
        root: What ``$`` is with JSONPath.
        scope: What there is to refer to.
    """
    template = fields.get("Assign")
    if not isinstance(template, dict):
        return {}
    values = evaluated(template, scope, "Assign") if scope.jsonata else filled(template, root, scope)
    return values if isinstance(values, dict) else {}


def combine(fields: Mapping[str, Json], document: Json, result: Json) -> Json:
    """Return an input with a result in it, in the place that ``ResultPath`` tells."""
    path = fields.get("ResultPath", "$")
    return document if path is None else put(str(path), document, result)


def next_of(fields: Mapping[str, Json]) -> str | None:
    """Return the name of the state that comes next; None at the end."""
    following = fields.get("Next")
    return following if isinstance(following, str) else None


def number(
    fields: Mapping[str, Json], field: str, root: Json, scope: Scope, *, most: float | None = None
) -> float | None:
    """Return the number that a field tells: itself, with JSONata by an expression, or with ``Path`` after its name.

    Args:
        fields: The state, or a part of it.
        field: The name of the field, without ``Path``.
        root: What ``$`` is with JSONPath.
        scope: What there is to refer to.
        most: The greatest number that is allowed.

    Returns:
        The number; None where there is no such field.

    Raises:
        StateFailure: It is no number, or none that is allowed.
    """
    if scope.jsonata:
        if field not in fields:
            return None
        name, value, error = field, evaluated(fields[field], scope, field), QUERY_EVALUATION_ERROR
    elif f"{field}Path" in fields:
        name, error = f"{field}Path", RUNTIME
        value = path_value(fields[name], root, scope, name)
    elif field in fields:
        name, value, error = field, fields[field], RUNTIME
    else:
        return None
    if not isinstance(value, int | float) or not is_number(value) or value < 0 or (most is not None and value > most):
        limit = "" if most is None else f" to {most:g}"
        raise StateFailure(error, f"The field '{name}' has to be a number from 0{limit}, and is {value!r}", field=name)
    return value


def _selected(active: Active, field: str, value: Json, scope: Scope) -> Json:
    path = active.definition.get(field, "$")
    return {} if path is None else scope.value_at(str(path), value, field)
