"""What intrinsic functions give, and what they refuse."""

from __future__ import annotations

from random import Random
from typing import Any
from uuid import UUID

import pytest

from sampy.executions.failures import StateFailure
from sampy.executions.intrinsic_calls import evaluate_call, parse_call
from sampy.executions.intrinsic_functions import FUNCTIONS
from sampy.executions.json_paths import parse_path, read

VALUES: dict[str, Any] = {"n": 3, "list": [1, 2, 3, 4], "text": "a,b;c", "map": {"x": 1, "y": [True, None]}, "t": "{}!"}


def given(call: str) -> Any:
    return evaluate_call(parse_call(call), lambda path: read(parse_path(path), VALUES), Random(1))


@pytest.mark.parametrize(
    ("call", "value"),
    [
        ("States.Format('n is {}', $.n)", "n is 3"),
        ("States.Format('{} and {}', 'a', true)", "a and true"),
        (r"States.Format('\{{}\} \'x\' \\', 1.5)", r"{1.5} 'x' \ ".rstrip()),
        ("States.Format('{}', $.map)", "{x=1, y=[true, null]}"),
        ("States.Format($.t, 'hi')", "hi!"),
        ("States.Format('none')", "none"),
        ("States.StringToJson('{\"a\": [1]}')", {"a": [1]}),
        ("States.JsonToString($.map)", '{"x":1,"y":[true,null]}'),
        ("States.Array(1, 'two', $.list, null)", [1, "two", [1, 2, 3, 4], None]),
        ("States.Array()", []),
        ("States.ArrayPartition($.list, 3)", [[1, 2, 3], [4]]),
        ("States.ArrayContains($.list, 3)", True),
        ("States.ArrayContains(States.Array($.map), $.map)", True),
        ("States.ArrayContains($.list, '3')", False),
        ("States.ArrayRange(1, 9, 2)", [1, 3, 5, 7, 9]),
        ("States.ArrayRange(3, 1, -1)", [3, 2, 1]),
        ("States.ArrayGetItem($.list, 2)", 3),
        ("States.ArrayLength($.list)", 4),
        ("States.ArrayUnique(States.Array(1, 2, 1, '1'))", [1, 2, "1"]),
        ("States.Base64Encode('ä')", "w6Q="),
        ("States.Base64Decode('w6Q=')", "ä"),
        ("States.Hash('abc', 'MD5')", "900150983cd24fb0d6963f7d28e17f72"),
        ("States.Hash('abc', 'SHA-1')", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("States.JsonMerge($.map, States.StringToJson('{\"x\": 2}'), false)", {"x": 2, "y": [True, None]}),
        ("States.MathAdd($.n, -5)", -2),
        ("States.MathAdd(1.5, 0)", 2),
        ("States.MathRandom(4, 5)", 4),
        ("States.StringSplit($.text, ',;')", ["a", "b", "c"]),
        ("States.StringSplit('a,,b', ',')", ["a", "b"]),
        ("States.MathAdd( States.ArrayLength( $.list ) , $.list.length() )", 8),
        ("States.ArrayLength($.list[?(@ > 2)])", 2),
        ("States.Format('{}', $['n'])", "3"),
    ],
)
def test_a_function_gives(call: str, value: Any) -> None:
    assert given(call) == value


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("States.Format('{} {}', 1)", "more placeholders"),
        ("States.Format('{}', 1, 2)", "more arguments"),
        ("States.Format('{', 1)", "needs a backslash"),
        ("States.Format(1)", "has to be text"),
        ("States.StringToJson('{')", "no JSON"),
        ("States.ArrayPartition($.list, 0)", "at least 1"),
        ("States.ArrayPartition($.n, 2)", "has to be an array"),
        ("States.ArrayRange(0, 5000, 1)", "5001 items"),
        ("States.ArrayRange(0, 5, 0)", "may not be 0"),
        ("States.ArrayGetItem($.list, 4)", "none at 4"),
        ("States.Base64Decode('*')", "not in Base64"),
        ("States.Hash('a', 'SHA')", "no algorithm 'SHA'"),
        ("States.JsonMerge($.map, $.map, true)", "shallowly only"),
        ("States.MathAdd('1', 2)", "has to be a number"),
        ("States.MathRandom(5, 5)", "less than"),
        ("States.ArrayLength()", "takes 1 arguments, and has 0"),
        ("States.Nothing()", "no function States.Nothing"),
        ("States.Array(1", r"'\)' is missing|',' is missing|argument"),
        ("States.Array(1) x", "'x' is not expected"),
        ('States.Array("a")', "single quotes"),
    ],
)
def test_a_function_refuses(call: str, message: str) -> None:
    with pytest.raises(StateFailure, match=message) as failed:
        given(call)
    assert failed.value.error == "States.IntrinsicFailure"


def test_chance_is_given() -> None:
    assert given("States.UUID()") == given("States.UUID()")
    assert UUID(given("States.UUID()")).version == 4
    assert given("States.MathRandom(0, 1000, 7)") == evaluate_call(
        parse_call("States.MathRandom(0, 1000, 7)"), lambda path: None, Random(2)
    )


def test_every_function_has_an_example() -> None:
    (values,) = (mark.args[1] for mark in test_a_function_gives.pytestmark)
    shown = " ".join(call for call, _ in values) + "States.UUID("
    assert [name for name in FUNCTIONS if f"States.{name}(" not in shown] == []
