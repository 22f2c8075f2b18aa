"""Every operator of `Choice` states: where it holds, and where it doesn't."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from sampy.executions.failures import StateFailure
from sampy.executions.scopes import Scope
from sampy.executions.states.choice_rules import OPERATORS, holds

VALUES: dict[str, Any] = {
    "text": "abc",
    "other": "abd",
    "star": "a*c",
    "slash": "a\\c",
    "path": "logs/2030/05.txt",
    "number": 5,
    "same": 5.0,
    "more": 6,
    "yes": True,
    "no": False,
    "null": None,
    "time": "2030-05-01T12:00:00Z",
    "later": "2030-05-01T12:00:00.5Z",
    "there": "2030-05-01T14:00:00+02:00",
    "digits": "5",
}
SCOPE = Scope(VALUES, {"State": {"Name": "S"}}, {"limit": 5}, Random(0), datetime(2030, 1, 1, tzinfo=UTC))

TRUE: list[tuple[str, str, Any]] = [
    ("text", "StringEquals", "abc"),
    ("text", "StringEqualsPath", "$.text"),
    ("text", "StringLessThan", "abd"),
    ("text", "StringLessThanPath", "$.other"),
    ("text", "StringLessThanEquals", "abc"),
    ("text", "StringLessThanEqualsPath", "$.text"),
    ("other", "StringGreaterThan", "abc"),
    ("other", "StringGreaterThanPath", "$.text"),
    ("text", "StringGreaterThanEquals", "abc"),
    ("text", "StringGreaterThanEqualsPath", "$.text"),
    ("path", "StringMatches", "logs/*.txt"),
    ("path", "StringMatches", "*/*/*"),
    ("star", "StringMatches", "a\\*c"),
    ("slash", "StringMatches", "a\\\\c"),
    ("text", "StringMatches", "abc"),
    ("number", "NumericEquals", 5.0),
    ("number", "NumericEqualsPath", "$.same"),
    ("number", "NumericEqualsPath", "$limit"),
    ("number", "NumericLessThan", 5.5),
    ("number", "NumericLessThanPath", "$.more"),
    ("number", "NumericLessThanEquals", 5),
    ("number", "NumericLessThanEqualsPath", "$.same"),
    ("more", "NumericGreaterThan", 5),
    ("more", "NumericGreaterThanPath", "$.number"),
    ("number", "NumericGreaterThanEquals", 5),
    ("number", "NumericGreaterThanEqualsPath", "$.same"),
    ("yes", "BooleanEquals", True),
    ("no", "BooleanEqualsPath", "$.no"),
    ("time", "TimestampEquals", "2030-05-01T14:00:00+02:00"),
    ("time", "TimestampEqualsPath", "$.there"),
    ("time", "TimestampLessThan", "2030-05-01T12:00:00.001Z"),
    ("time", "TimestampLessThanPath", "$.later"),
    ("time", "TimestampLessThanEquals", "2030-05-01T12:00:00Z"),
    ("time", "TimestampLessThanEqualsPath", "$.there"),
    ("later", "TimestampGreaterThan", "2030-05-01T12:00:00Z"),
    ("later", "TimestampGreaterThanPath", "$.time"),
    ("time", "TimestampGreaterThanEquals", "2030-05-01T12:00:00Z"),
    ("time", "TimestampGreaterThanEqualsPath", "$.there"),
    ("null", "IsNull", True),
    ("text", "IsNull", False),
    ("null", "IsPresent", True),
    ("missing", "IsPresent", False),
    ("same", "IsNumeric", True),
    ("digits", "IsNumeric", False),
    ("yes", "IsNumeric", False),
    ("digits", "IsString", True),
    ("null", "IsString", False),
    ("no", "IsBoolean", True),
    ("number", "IsBoolean", False),
    ("time", "IsTimestamp", True),
    ("text", "IsTimestamp", False),
]
FALSE: list[tuple[str, str, Any]] = [
    ("digits", "NumericEquals", 5),
    ("number", "StringEquals", "5"),
    ("yes", "NumericEquals", 1),
    ("number", "BooleanEquals", True),
    ("null", "StringEquals", "null"),
    ("text", "TimestampEquals", "2030-05-01T12:00:00Z"),
    ("text", "StringMatches", "a\\*c"),
    ("text", "StringMatches", "ab"),
    ("text", "StringLessThan", "abc"),
    ("missing", "IsPresent", True),
]


@pytest.mark.parametrize(("name", "operator", "wanted"), TRUE)
def test_what_holds(name: str, operator: str, wanted: Any) -> None:
    rule = {"Variable": f"$.{name}", operator: wanted}
    assert holds(rule, VALUES, SCOPE)
    assert not holds({"Not": rule}, VALUES, SCOPE)


@pytest.mark.parametrize(("name", "operator", "wanted"), FALSE)
def test_what_does_not_hold(name: str, operator: str, wanted: Any) -> None:
    assert not holds({"Variable": f"$.{name}", operator: wanted}, VALUES, SCOPE)


def test_every_operator_has_an_example() -> None:
    assert {operator for _, operator, _ in TRUE} == OPERATORS


@pytest.mark.parametrize(
    ("first", "second", "and_", "or_"),
    [(1, 1, True, True), (1, 0, False, True), (0, 1, False, True), (0, 0, False, False)],
)
def test_rules_are_combined(first: int, second: int, and_: bool, or_: bool) -> None:
    rules = [{"Variable": "$.number", "NumericEquals": 5 if each else 6} for each in (first, second)]
    assert holds({"And": rules}, VALUES, SCOPE) is and_
    assert holds({"Or": rules}, VALUES, SCOPE) is or_


def test_a_rule_that_decides_leaves_the_others_alone() -> None:
    absent = {"Variable": "$.missing", "NumericEquals": 1}
    present = {"Variable": "$.missing", "IsPresent": True}
    assert not holds({"And": [present, absent]}, VALUES, SCOPE)


def test_the_context_object_and_variables_are_compared() -> None:
    assert holds({"Variable": "$$.State.Name", "StringEquals": "S"}, VALUES, SCOPE)
    assert holds({"Variable": "$limit", "NumericLessThanPath": "$.more"}, VALUES, SCOPE)


def test_a_path_that_leads_nowhere_fails() -> None:
    with pytest.raises(StateFailure, match="references an invalid value"):
        holds({"Variable": "$.number", "NumericEqualsPath": "$.missing"}, VALUES, SCOPE)
