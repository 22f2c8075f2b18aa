"""JSONata expressions, with the functions that Step Functions adds and without the one that it removes.

Source: AWS page "Transforming data with JSONata in Step Functions".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING

from sampy.executions.failures import QUERY_EVALUATION_ERROR, StateFailure
from sampy.intrinsics import Json

if TYPE_CHECKING:
    from jsonata import Jsonata

_EXPRESSION = re.compile(r"\{%(.*)%\}", re.DOTALL)
_MAX_STEPS = 500_000
"""How many parts of an expression are evaluated before it counts as one that doesn't end."""


def expression_in(value: object) -> str | None:
    """Return the expression that a text holds between ``{%`` and ``%}``; None where it is no expression."""
    match = _EXPRESSION.fullmatch(value) if isinstance(value, str) else None
    return match[1].strip() if match else None


def evaluate_expression(
    expression: str, bindings: Mapping[str, Json], *, milliseconds: int, random: Random, field: str
) -> Json:
    """Return what an expression gives.

    Args:
        expression: The expression, without ``{%`` and ``%}``.
        bindings: The values of its variables: ``states``, and those that were assigned.
        milliseconds: What time it is, since 1970.
        random: Where chance comes from.
        field: The field that the expression stands in, for messages.

    Raises:
        StateFailure: It is no expression, fails, or gives nothing or a function.
    """
    from jsonata.jexception import JException
    from jsonata.utils import Utils

    from sampy.executions.jsonata_functions import functions

    def failed(message: str) -> StateFailure:
        said = f"The JSONata expression '{expression}' specified for the field '{field}' {message}"
        return StateFailure(QUERY_EVALUATION_ERROR, said, field=field)

    steps = 0

    def count(*ignored: object) -> None:
        nonlocal steps
        steps += 1
        if steps > _MAX_STEPS:
            raise ValueError("it doesn't come to an end")

    given = {name: Utils.NULL_VALUE if value is None else value for name, value in bindings.items()}
    frame = {**functions(milliseconds, random), **given, "__evaluate_entry": count}
    try:
        result = _parsed(expression).evaluate(None, frame)
    except RecursionError:
        raise failed("calls itself too often") from None
    except ArithmeticError as error:
        raise failed(f"threw an error: Number out of range: {error}") from None
    except (JException, LookupError, TypeError, ValueError, AttributeError) as error:
        # The library lets errors of Python through where JSONata has one of its own.
        raise failed(f"threw an error: {error}") from None
    if result is None:
        raise failed("returned nothing (undefined).")
    try:
        return _json(result)
    except TypeError:
        raise failed("returned an unsupported result type.") from None


@lru_cache(maxsize=1024)
def _parsed(expression: str) -> Jsonata:
    from jsonata import Jsonata

    parsed = Jsonata(expression)
    # Null and nothing are two different things.
    parsed.set_output_convert_nulls(False)
    return parsed


def _json(value: object) -> Json:
    from jsonata.utils import Utils

    if value is None or value is Utils.NULL_VALUE:
        return None
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, list):
        # Ranges of the library tell their items by index only.
        return [_json(value[index]) for index in range(len(value))]
    if isinstance(value, dict):
        return {str(key): _json(item) for key, item in value.items()}
    raise TypeError(value)
