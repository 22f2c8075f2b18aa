"""Tests that a choice decides by, in either query language.

Source: AWS page "Choice workflow state", section "Choice Rules".
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NoReturn

import attrs

if TYPE_CHECKING:
    from sampy.states.expressions import Expression

Comparison = Literal["Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"]
Sort = Literal["String", "Numeric", "Boolean", "Timestamp"]

_SIGNS: Mapping[Comparison, str] = {
    "Equals": "=",
    "LessThan": "<",
    "LessThanEquals": "<=",
    "GreaterThan": ">",
    "GreaterThanEquals": ">=",
}
_JSONATA_TYPES = {"IsBoolean": "boolean", "IsNumeric": "number", "IsString": "string"}


class Operand:
    """What can be compared."""

    __slots__ = ()


@attrs.frozen(eq=False)
class Predicate:
    """Something that holds or not when the state machine runs; put together with ``&``, ``|`` and ``~``.

    Args:
        rule: Makes it as a choice rule of JSONPath has it.
        text: Makes it as text of JSONata.
        words: What it says, for the name of a choice.
    """

    rule: Callable[[], Mapping[str, object]]
    text: Callable[[], str]
    words: str

    def __and__(self, other: Predicate) -> Predicate:
        return _joined("And", "and", self, other)

    def __or__(self, other: Predicate) -> Predicate:
        return _joined("Or", "or", self, other)

    def __invert__(self) -> Predicate:
        return negated(self)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "whether this holds is known when the state machine runs: use choice(...), and & | ~ for and, "
            "or, not; a range is (low < x) & (x < high)"
        )

    def __repr__(self) -> str:
        return self.words


def negated(predicate: Predicate) -> Predicate:
    """Return what holds where a predicate does not."""
    return Predicate(lambda: {"Not": predicate.rule()}, lambda: f"$not({predicate.text()})", f"not ({predicate.words})")


def _joined(name: str, word: str, first: Predicate, second: Predicate) -> Predicate:
    def rule() -> Mapping[str, object]:
        joined: list[object] = []
        for each in (first.rule(), second.rule()):
            same = each.get(name)
            joined += same if isinstance(same, list) and len(each) == 1 else [each]
        return {name: joined}

    return Predicate(rule, lambda: f"({first.text()}) {word} ({second.text()})", f"{first.words} {word} {second.words}")


def is_equal(left: Expression, right: object, sort: Sort | None = None) -> Predicate:
    """Return the test whether an expression is equal to a value; with None, whether it is null."""
    return is_null(left) if right is None else compared(left, "Equals", right, sort)


def compared(left: Expression, comparison: Comparison, right: object, sort: Sort | None = None) -> Predicate:
    """Return a comparison.

    Args:
        left: What is compared.
        comparison: How.
        right: With what.
        sort: What both are, where `right` doesn't tell.

    Raises:
        TypeError: Where values like that can't be compared.
    """
    from sampy.states.expressions import Expression, NotInLanguage, literal

    if isinstance(right, TypedExpression):
        sort, right = sort or right.sort, right.expression
    of_path = isinstance(right, Expression)
    found = sort or (None if of_path else _sort_of(right))
    if found == "Boolean" and comparison != "Equals":
        raise TypeError("true and false can be compared with == and != only")

    def rule() -> Mapping[str, object]:
        if found is None:
            fix = "say how: number(...), text(...), timestamp(...) or boolean(...) around the left one"
            raise NotInLanguage(f"how {left!r} and {right!r} are to be compared is not said", fix)
        operator = f"{found}{comparison}{'Path' if of_path else ''}"
        return {"Variable": left.jsonpath(), operator: right.jsonpath() if isinstance(right, Expression) else given}

    given = right.isoformat() if isinstance(right, datetime) else right
    sign = _SIGNS[comparison]

    def text() -> str:
        if found == "Timestamp":
            return f"$toMillis({left.jsonata()}) {sign} $toMillis({literal(right)})"
        return f"{left.jsonata()} {sign} {literal(right)}"

    shown = repr(right) if of_path else json.dumps(given, ensure_ascii=False)
    return Predicate(rule, text, f"{_short(left)} {sign} {shown}")


def _sort_of(value: object) -> Sort:
    match value:
        case bool():
            return "Boolean"
        case int() | float():
            return "Numeric"
        case datetime():
            return "Timestamp"
        case str():
            return "String"
    raise TypeError(f"{value!r} can't be compared with: use text, a number, true or false, or a datetime")


def _short(expression: Expression) -> str:
    """Return an expression for a name: what is behind its root."""
    return re.sub(r"^\$+(states\.\w+)?\.?", "", repr(expression)) or repr(expression)


@attrs.frozen(eq=False)
class TypedExpression(Operand):
    """An expression that is said to be a text, a number, a timestamp or a boolean, to be compared with another one."""

    expression: Expression
    sort: Sort

    def __eq__(self, other: object) -> Predicate:  # type: ignore[override]  # a comparison is made when it runs
        return is_equal(self.expression, other, self.sort)

    def __ne__(self, other: object) -> Predicate:  # type: ignore[override]  # as above
        return negated(is_equal(self.expression, other, self.sort))

    def __lt__(self, other: object) -> Predicate:
        return compared(self.expression, "LessThan", other, self.sort)

    def __le__(self, other: object) -> Predicate:
        return compared(self.expression, "LessThanEquals", other, self.sort)

    def __gt__(self, other: object) -> Predicate:
        return compared(self.expression, "GreaterThan", other, self.sort)

    def __ge__(self, other: object) -> Predicate:
        return compared(self.expression, "GreaterThanEquals", other, self.sort)

    def __hash__(self) -> int:
        return hash((self.expression, self.sort))


def text(expression: Expression) -> TypedExpression:
    """Return an expression to compare as text: ``text(state_input.country) == state_input.home``."""
    return TypedExpression(expression, "String")


def number(expression: Expression) -> TypedExpression:
    """Return an expression to compare as a number: ``number(state_input.total) > state_input.limit``."""
    return TypedExpression(expression, "Numeric")


def timestamp(expression: Expression) -> TypedExpression:
    """Return an expression to compare as a timestamp of ISO 8601, as text is too: ``"2027-01-01T00:00:00Z"``."""
    return TypedExpression(expression, "Timestamp")


def boolean(expression: Expression) -> TypedExpression:
    """Return an expression to compare as true or false."""
    return TypedExpression(expression, "Boolean")


def matches(expression: Expression, pattern: str) -> Predicate:
    r"""Return the test whether a text is like a pattern, in which ``*`` stands for any text, and ``\\*`` for a star."""
    parts = re.split(r"(\\.|\*)", pattern)
    regex = "".join(".*" if part == "*" else re.escape(part.removeprefix("\\")).replace("/", r"\/") for part in parts)
    return Predicate(
        lambda: {"Variable": expression.jsonpath(), "StringMatches": pattern},
        lambda: f"$contains({expression.jsonata()}, /^{regex}$/)",
        f"{_short(expression)} like {pattern}",
    )


def is_present(expression: Expression) -> Predicate:
    """Return the test whether there is something at a path."""
    return _tested(expression, "IsPresent", "present", lambda: f"$exists({expression.jsonata()})")


def is_null(expression: Expression) -> Predicate:
    """Return the test whether a value is null."""
    return _tested(expression, "IsNull", "null", lambda: f"{expression.jsonata()} = null")


def is_boolean(expression: Expression) -> Predicate:
    """Return the test whether a value is true or false."""
    return _of_type(expression, "IsBoolean")


def is_numeric(expression: Expression) -> Predicate:
    """Return the test whether a value is a number."""
    return _of_type(expression, "IsNumeric")


def is_string(expression: Expression) -> Predicate:
    """Return the test whether a value is text."""
    return _of_type(expression, "IsString")


def is_timestamp(expression: Expression) -> Predicate:
    """Return the test whether a value is a timestamp; JSONata has no such test."""
    from sampy.states.expressions import NotInLanguage

    def refused() -> str:
        raise NotInLanguage("JSONata can't tell whether a text is a timestamp", 'use jsonata("$contains(..., /.../)")')

    return _tested(expression, "IsTimestamp", "timestamp", refused)


def _of_type(expression: Expression, operator: str) -> Predicate:
    name = _JSONATA_TYPES[operator]
    return _tested(expression, operator, name, lambda: f'$type({expression.jsonata()}) = "{name}"')


def _tested(expression: Expression, operator: str, words: str, text: Callable[[], str]) -> Predicate:
    return Predicate(
        lambda: {"Variable": expression.jsonpath(), operator: True}, text, f"{_short(expression)} is {words}"
    )
