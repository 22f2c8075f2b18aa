"""Whether an event matches a pattern: those of EventBridge, the filter criteria of Lambda, the filter policies of SNS.

Source: AWS page "Comparison operators for use in event patterns in Amazon EventBridge", of which the other two have a
part each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from ipaddress import ip_address, ip_network
from operator import eq, ge, gt, le, lt
from typing import Final

from sampy.intrinsics import Json

OR: Final = "$or"
ABSENT: Final = object()
"""Stands for the value of a field that an event doesn't have."""
COMPARISONS: Mapping[str, Callable[[float, float], bool]] = {"=": eq, "<": lt, "<=": le, ">": gt, ">=": ge}


def matches(pattern: Json, event: object) -> bool:
    """Return whether an event, or a part of one, matches a pattern."""
    if isinstance(pattern, list):
        return any(matches_one(matcher, event) for matcher in pattern)
    if not isinstance(pattern, dict):
        return False
    if isinstance(event, list):
        return any(matches(pattern, each) for each in event)
    fields = event if isinstance(event, dict) else {}
    return all(
        any(matches(each, fields) for each in wanted)
        if name == OR and isinstance(wanted, list)
        else matches(wanted, fields.get(name, ABSENT))
        for name, wanted in pattern.items()
    )


def matches_one(matcher: Json, value: object) -> bool:
    """Return whether a value, or one of a list of them, is what one entry of a pattern asks for."""
    if isinstance(matcher, dict) and "exists" in matcher:
        # It is about leaves: an object is none.
        return (value is not ABSENT and not isinstance(value, dict)) is bool(matcher["exists"])
    if value is ABSENT:
        return False
    if isinstance(value, list):
        return any(matches_one(matcher, each) for each in value)
    if not isinstance(matcher, dict):
        return _is_same(matcher, value)
    return len(matcher) == 1 and all(_holds(name, operand, value) for name, operand in matcher.items())


def _holds(operator: str, operand: Json, value: object) -> bool:
    test = _TESTS.get(operator)
    return test is not None and test(operand, value)


def _is_same(wanted: object, value: object) -> bool:
    return wanted == value and isinstance(wanted, bool) is isinstance(value, bool)


def _begins(operand: Json, value: object) -> bool:
    match operand, value:
        case {"equals-ignore-case": str(start)}, str(text):
            return text.lower().startswith(start.lower())
        case str(start), str(text):
            return text.startswith(start)
    return False


def _ends(operand: Json, value: object) -> bool:
    match operand, value:
        case {"equals-ignore-case": str(end)}, str(text):
            return text.lower().endswith(end.lower())
        case str(end), str(text):
            return text.endswith(end)
    return False


def _is_same_letters(operand: Json, value: object) -> bool:
    return isinstance(operand, str) and isinstance(value, str) and operand.lower() == value.lower()


def _is_like(operand: Json, value: object) -> bool:
    if not isinstance(operand, str) or not isinstance(value, str):
        return False
    parts = [_ESCAPED.sub(r"\1", part) for part in _STAR.split(operand)]
    return re.fullmatch(".*".join(map(re.escape, parts)), value, re.DOTALL) is not None


def _is_other(operand: Json, value: object) -> bool:
    if isinstance(operand, dict):
        return not any(
            _holds(name, each, value)
            for name, given in operand.items()
            for each in (given if isinstance(given, list) else [given])
        )
    return not any(_is_same(each, value) for each in (operand if isinstance(operand, list) else [operand]))


def _is_in_range(operand: Json, value: object) -> bool:
    if not isinstance(operand, list) or isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return all(test(value, bound) for test, bound in bounds(operand))


def bounds(operand: Sequence[Json]) -> list[tuple[Callable[[float, float], bool], float]]:
    """Return the comparisons of ``[">", 0, "<=", 5]``, each with its number; none of what is none."""
    pairs = zip(operand[::2], operand[1::2], strict=False)
    return [
        (COMPARISONS[str(sign)], bound)
        for sign, bound in pairs
        if str(sign) in COMPARISONS and isinstance(bound, int | float)
    ]


def _is_within(operand: Json, value: object) -> bool:
    try:
        return ip_address(str(value)) in ip_network(str(operand), strict=False)
    except ValueError:
        return False


_STAR = re.compile(r"(?<!\\)\*")
_ESCAPED = re.compile(r"\\([*\\])")
_TESTS: Mapping[str, Callable[[Json, object], bool]] = {
    "anything-but": _is_other,
    "cidr": _is_within,
    "equals-ignore-case": _is_same_letters,
    "numeric": _is_in_range,
    "prefix": _begins,
    "suffix": _ends,
    "wildcard": _is_like,
}
