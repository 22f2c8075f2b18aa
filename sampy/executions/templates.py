"""Payload templates: documents in which expressions stand for the values that they give.

Source: Amazon States Language, "Payload Template"; AWS page "Transforming data with JSONata in Step Functions".
"""

from __future__ import annotations

from sampy.executions.failures import RUNTIME, StateFailure
from sampy.executions.intrinsic_calls import evaluate_call, is_call, parse_call
from sampy.executions.jsonata import expression_in
from sampy.executions.scopes import Scope
from sampy.intrinsics import Json

_MARK = ".$"


def filled(template: Json, root: Json, scope: Scope) -> Json:
    """Return a template of JSONPath with the values of its paths: each field whose name ends in ``.$`` has one.

    Args:
        template: The template.
        root: What ``$`` is.
        scope: What there is to refer to besides.

    Raises:
        StateFailure: A path leads nowhere, or an intrinsic function fails.
    """
    if isinstance(template, list):
        return [filled(item, root, scope) for item in template]
    if not isinstance(template, dict):
        return template
    return {
        key.removesuffix(_MARK): path_value(value, root, scope, key)
        if key.endswith(_MARK)
        else filled(value, root, scope)
        for key, value in template.items()
    }


def path_value(path: Json, root: Json, scope: Scope, field: str) -> Json:
    """Return what a path, a variable, or a call of an intrinsic function stands for.

    Args:
        path: The path or the call.
        root: What ``$`` is.
        scope: What there is to refer to besides.
        field: The field that it stands in, for messages.

    Raises:
        StateFailure: It is neither, leads nowhere, or fails.
    """
    if not isinstance(path, str):
        raise StateFailure(RUNTIME, f"The value of the field '{field}' has to be a path or an intrinsic function")
    if is_call(path):
        return evaluate_call(parse_call(path), lambda each: scope.value_at(each, root, field), scope.random)
    return scope.value_at(path, root, field)


def evaluated(value: Json, scope: Scope, field: str) -> Json:
    """Return a value with what the expressions of JSONata in it give.

    Args:
        value: The value: a text ``{% ... %}`` in it is an expression.
        scope: What there is to refer to.
        field: The field that the value stands in, for messages.

    Raises:
        StateFailure: An expression fails, or gives nothing.
    """
    if isinstance(value, list):
        return [evaluated(item, scope, f"{field}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: evaluated(item, scope, f"{field}/{key}") for key, item in value.items()}
    expression = expression_in(value)
    return value if expression is None else scope.evaluate(expression, field)
