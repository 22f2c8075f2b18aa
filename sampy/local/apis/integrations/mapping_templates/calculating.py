"""How templates calculate and compare, which is not quite how Python does.

Source: "Velocity User Guide", "Math" and "Relational and Logical Operators".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from sampy.local.apis.integrations.mapping_templates.faults import TemplateFault
from sampy.local.apis.integrations.mapping_templates.values import text

_MAX_NUMBER = 2**63


def plus(left: object, right: object) -> object:
    """Return the sum of two numbers, or two texts one after the other."""
    if isinstance(left, str) or isinstance(right, str):
        return text(left) + text(right)
    return arithmetic(lambda one, other: one + other)(left, right)


def arithmetic(operation: Callable[[float, float], float | None]) -> Callable[[object, object], object]:
    """Return the operation for numbers only; with anything else it gives nothing, as in Velocity."""

    def calculated(left: object, right: object) -> object:
        if not _is_number(left) or not _is_number(right):
            return None
        made = operation(cast(float, left), cast(float, right))
        if made is not None and abs(made) > _MAX_NUMBER:
            raise TemplateFault("a number gets larger than Java has them")
        return made

    return calculated


def divided(left: float, right: float) -> float | None:
    """Return a quotient; that of whole numbers is whole, and rounded towards zero."""
    if not right:
        return None
    if isinstance(left, int) and isinstance(right, int):
        return abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
    return left / right


def remainder(left: float, right: float) -> float | None:
    """Return what a division leaves, with the sign of the dividend."""
    whole = divided(left, right)
    return None if whole is None else left - right * int(whole)


def compared(comparison: Callable[[float, float], bool]) -> Callable[[object, object], bool]:
    """Return the comparison of two numbers or two texts; anything else has no order, and it is false."""

    def holds(left: object, right: object) -> bool:
        alike = (_is_number(left) and _is_number(right)) or (isinstance(left, str) and isinstance(right, str))
        return alike and comparison(cast(float, left), cast(float, right))

    return holds


def same(left: object, right: object) -> bool:
    """Return whether two values are equal; a boolean is never a number."""
    return isinstance(left, bool) == isinstance(right, bool) and left == right


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
