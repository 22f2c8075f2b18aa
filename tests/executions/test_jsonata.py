"""Expressions of JSONata, with what Step Functions adds to them and takes away."""

from __future__ import annotations

import subprocess
import sys
from random import Random
from typing import Any
from uuid import UUID

import pytest

from sampy.executions import jsonata
from sampy.executions.failures import StateFailure

BINDINGS: dict[str, Any] = {
    "states": {"input": {"n": 3, "none": None, "items": [{"p": 1}, {"p": 2}], "one": [{"p": 7}]}},
    "nothing": None,
    "name": "Ada",
}


def given(expression: str) -> Any:
    return jsonata.evaluate_expression(
        expression, BINDINGS, milliseconds=1_893_456_000_000, random=Random(1), field="Output"
    )


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("1 + 1", 2),
        ("$states.input.n / 2", 1.5),
        ("$name & '!'", "Ada!"),
        ("$states.input.none", None),
        ("$nothing", None),
        ("$exists($states.input.x)", False),
        ("$states.input.items.p", [1, 2]),
        ("$states.input.items[p=2]", {"p": 2}),
        ("[$states.input.items[p=2]]", [{"p": 2}]),
        ("$states.input.one.p", 7),
        ("$map($states.input.items, function($i){ $i.p * 2 })", [2, 4]),
        ("$states.input.items ~> $count()", 2),
        ("[1..4]", [1, 2, 3, 4]),
        ("$partition([1,2,3,4,5], 2)", [[1, 2], [3, 4], [5]]),
        ("$range(0, 10, 5)", [0, 5, 10]),
        ("$range(3, 1, -1)", [3, 2, 1]),
        ("$hash('abc', 'SHA-256')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("$parse('{\"a\": [1]}').a", [1]),
        ("$now()", "2030-01-01T00:00:00.000Z"),
        ("$millis()", 1_893_456_000_000),
        ("$random(7) = $random(7)", True),
        ("$merge([{'a': 1}, {'b': 2}])", {"a": 1, "b": 2}),
    ],
)
def test_an_expression_gives(expression: str, value: Any) -> None:
    assert given(expression) == value


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("$states.input.x", "returned nothing"),
        ("function($x){ $x }", "unsupported result type"),
        ("1 +", "Unexpected end|threw an error"),
        ("1 / 0", "Number out of range"),
        ("'a' + 1", "threw an error"),
        ("$unknown()", "threw an error"),
        ("$eval('1')", "use \\$parse"),
        ("$partition([1], 0)", "at least 1"),
        ("$range(0, 10, 0)", "step that is not 0"),
        ("$range(0, 100000, 1)", "100001 items"),
        ("$hash('a', 'CRC')", "one of MD5"),
        ("$parse('{')", "no JSON"),
    ],
)
def test_an_expression_fails(expression: str, message: str) -> None:
    with pytest.raises(StateFailure, match=message) as failed:
        given(expression)
    assert (failed.value.error, failed.value.field) == ("States.QueryEvaluationError", "Output")


def test_chance_is_given() -> None:
    assert given("$random()") == given("$random()") != given("$random(1)")
    assert UUID(given("$uuid()")).version == 4


def test_an_expression_that_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonata, "_MAX_STEPS", 1000)
    with pytest.raises(StateFailure, match="doesn't come to an end"):
        given("($f := function(){ $f() }; $f())")


def test_nothing_of_it_is_imported_before_it_is_needed() -> None:
    code = "import sys, sampy.executions as e; e.run; print([m for m in sys.modules if m.startswith('jsonata')])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
