"""Whether the conditions of a statement hold, as far as that is known.

Source: AWS page "IAM JSON policy elements: Condition operators".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from ipaddress import ip_address, ip_network
from typing import TypeAlias

from sampy.iam.patterns import matches
from sampy.iam.statements import Condition

Values: TypeAlias = Mapping[str, str | Sequence[str]]
"""The condition keys of a request with their values; a key that isn't there is not in the request."""
_VARIABLE = re.compile(r"\$\{([^}]*)\}")
_QUALIFIER = re.compile(r"(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?")


def holds(condition: Condition, values: Values | None) -> bool | None:
    """Return whether a condition holds; None where that can't be known.

    Args:
        condition: The condition.
        values: What is known of the request; None where nothing is. A value that refers to something only
            CloudFormation or AWS knows is compared as the text that it is.
    """
    if values is None:
        return None
    found = _QUALIFIER.fullmatch(condition.operator)
    if found is None or condition.operator == "Fn::If":
        return None
    qualifier, operator, if_exists = found.groups()
    known = {key.lower(): value for key, value in values.items()}
    given = known.get(condition.key.lower())
    actual = [] if given is None else [given] if isinstance(given, str) else [*given]
    expected = [_with_variables(value, known) for value in condition.values]
    if operator == "Null":
        return any((value.lower() == "true") == (not actual) for value in expected)
    negated = "Not" in operator
    test = _OPERATORS.get(operator.replace("Not", ""))
    if test is None:
        return None
    if not actual:
        return qualifier == "ForAllValues" or bool(if_exists) or (negated and qualifier is None)
    each = [_one(value, expected, test, negated=negated) for value in actual]
    return _all(each) if qualifier == "ForAllValues" or (negated and qualifier is None) else _any(each)


def _one(actual: str, expected: Sequence[str], test: _Test, *, negated: bool) -> bool | None:
    found = _any([_compared(actual, value, test) for value in expected])
    return found if found is None else found is not negated


def _compared(actual: str, expected: str, test: _Test) -> bool | None:
    result = test(actual, expected)
    return None if result is False and ("${" in expected or "${" in actual) else result


def _any(results: Sequence[bool | None]) -> bool | None:
    return True if True in results else None if None in results else False


def _all(results: Sequence[bool | None]) -> bool | None:
    return False if False in results else None if None in results else True


def _with_variables(text: str, known: Values) -> str:
    """Return a value with the policy variables that are known replaced."""

    def replaced(found: re.Match[str]) -> str:
        value = known.get(found[1].strip().lower())
        return value if isinstance(value, str) else found[0]

    return _VARIABLE.sub(replaced, text)


_Test: TypeAlias = Callable[[str, str], bool | None]


def _number(compare: Callable[[float, float], bool]) -> _Test:
    def test(actual: str, expected: str) -> bool | None:
        try:
            return compare(float(actual), float(expected))
        except ValueError:
            return None

    return test


def _date(compare: Callable[[datetime, datetime], bool]) -> _Test:
    def test(actual: str, expected: str) -> bool | None:
        try:
            return compare(_moment(actual), _moment(expected))
        except ValueError:
            return None

    return test


def _moment(text: str) -> datetime:
    """Return the time that is told in seconds since 1970 or in the manner of ISO 8601."""
    if text.isdigit():
        return datetime.fromtimestamp(int(text), UTC)
    told = datetime.fromisoformat(text)
    return told if told.tzinfo else told.replace(tzinfo=UTC)


def _address(actual: str, expected: str) -> bool | None:
    try:
        return ip_address(actual) in ip_network(expected, strict=False)
    except ValueError:
        return None


def _arn(actual: str, expected: str) -> bool:
    """Compare ARNs part by part: a wildcard goes no further than the next colon, but in the last part."""
    ours, theirs = actual.split(":", 5), expected.split(":", 5)
    return len(ours) == len(theirs) and all(map(matches, theirs, ours))


_OPERATORS: Mapping[str, _Test] = {
    "ArnEquals": _arn,
    "ArnLike": _arn,
    "BinaryEquals": str.__eq__,
    "Bool": lambda actual, expected: actual.lower() == expected.lower(),
    "DateEquals": _date(datetime.__eq__),
    "DateGreaterThan": _date(datetime.__gt__),
    "DateGreaterThanEquals": _date(datetime.__ge__),
    "DateLessThan": _date(datetime.__lt__),
    "DateLessThanEquals": _date(datetime.__le__),
    "IpAddress": _address,
    "NumericEquals": _number(float.__eq__),
    "NumericGreaterThan": _number(float.__gt__),
    "NumericGreaterThanEquals": _number(float.__ge__),
    "NumericLessThan": _number(float.__lt__),
    "NumericLessThanEquals": _number(float.__le__),
    "StringEquals": str.__eq__,
    "StringEqualsIgnoreCase": lambda actual, expected: actual.lower() == expected.lower(),
    "StringLike": lambda actual, expected: matches(expected, actual),
}
"""The operators that are not negated; ``Not`` within the name of one turns its answer around."""
