"""The rules of `Choice` states with JSONPath, and all of their operators.

Source: Amazon States Language, "Data-test Expression".
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from sampy.executions.documents import is_number
from sampy.executions.failures import RUNTIME, StateFailure
from sampy.executions.scopes import Scope
from sampy.executions.timestamps import timestamp
from sampy.intrinsics import Json

_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "Equals": operator.eq,
    "LessThan": operator.lt,
    "LessThanEquals": operator.le,
    "GreaterThan": operator.gt,
    "GreaterThanEquals": operator.ge,
}
_IS: dict[str, Callable[[Json], bool]] = {
    "IsNull": lambda value: value is None,
    "IsString": lambda value: isinstance(value, str),
    "IsNumeric": is_number,
    "IsBoolean": lambda value: isinstance(value, bool),
    "IsTimestamp": lambda value: timestamp(value) is not None,
}
_COMPARISON = re.compile(rf"(String|Numeric|Boolean|Timestamp)({'|'.join(_ORDERS)})(Path)?")
OPERATORS: frozenset[str] = frozenset(
    [
        *_IS,
        "IsPresent",
        "StringMatches",
        *(
            f"{kind}{order}{path}"
            for kind in ("String", "Numeric", "Boolean", "Timestamp")
            for order in (["Equals"] if kind == "Boolean" else _ORDERS)
            for path in ("", "Path")
        ),
    ]
)
"""Every operator that a rule may have."""


def holds(rule: Mapping[str, Json], value: Json, scope: Scope) -> bool:
    """Return whether a rule holds.

    Args:
        rule: The rule.
        value: What ``$`` is.
        scope: What there is to refer to besides.

    Raises:
        StateFailure: A path that it compares leads nowhere.
    """
    for name, combined in (("And", all), ("Or", any)):
        rules = rule.get(name)
        if isinstance(rules, list):
            return combined(holds(each, value, scope) for each in rules if isinstance(each, dict))
    negated = rule.get("Not")
    if isinstance(negated, dict):
        return not holds(negated, value, scope)
    name = next(each for each in rule if each in OPERATORS)
    return _tested(name, rule, value, scope)


def _tested(name: str, rule: Mapping[str, Json], value: Json, scope: Scope) -> bool:
    wanted, path = rule[name], str(rule["Variable"])
    if name == "IsPresent":
        return _present(path, value, scope) is wanted
    variable = _variable(path, value, scope)
    if name in _IS:
        return _IS[name](variable) is wanted
    if name == "StringMatches":
        return isinstance(variable, str) and _pattern(str(wanted)).fullmatch(variable) is not None
    match = _COMPARISON.fullmatch(name)
    assert match is not None
    other = _variable(str(wanted), value, scope) if match[3] else wanted
    left, right = _comparable(match[1], variable), _comparable(match[1], other)
    return left is not None and right is not None and _ORDERS[match[2]](left, right)


def _present(path: str, value: Json, scope: Scope) -> bool:
    try:
        scope.value_at(path, value, "Variable")
    except StateFailure:
        return False
    return True


def _variable(path: str, value: Json, scope: Scope) -> Json:
    try:
        return scope.value_at(path, value, "Variable")
    except StateFailure:
        message = f"Invalid path '{path}': The choice state's condition path references an invalid value."
        raise StateFailure(RUNTIME, message, field="Variable") from None


def _comparable(kind: str, value: Json) -> object:
    """Return a value as it is compared; None where it is of another kind, and no comparison holds."""
    match kind:
        case "String":
            return value if isinstance(value, str) else None
        case "Numeric":
            return value if is_number(value) else None
        case "Boolean":
            return value if isinstance(value, bool) else None
    return timestamp(value)


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    r"""Return what `StringMatches` compares with: ``*`` stands for anything, ``\*`` and ``\\`` for themselves."""
    parts = re.findall(r"\\[\\*]|\*|[^\\*]+|\\", text)
    return re.compile(
        "".join(".*" if part == "*" else re.escape(part[-1] if part[0] == "\\" else part) for part in parts), re.DOTALL
    )
