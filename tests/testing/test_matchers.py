"""What matches, and what is told where it doesn't."""

from __future__ import annotations

import re

import pytest

from sampy import Template
from sampy.differences.model import ABSENT as NOT_THERE, Value
from sampy.intrinsics import Json
from sampy.testing import ABSENT, ANY, Capture, Expected, array_with, exactly, json_like, like, matching, unlike
from sampy.testing.comparison import Comparison, words
from sampy.testing.names import Names

NAMES = Names(Template({}))


def told(expected: Expected, actual: Value) -> list[str]:
    """Return what differs: the way to it, and what is expected."""
    found = Comparison(NAMES).mismatches(expected, actual)
    return [f"{'.'.join(map(str, each.path))}: {each.expected}" for each in found]


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("a", "a"),
        (3, 3),
        (3, 3.0),
        (True, True),
        (None, None),
        ([1, {"a": 1}], [1, {"a": 1, "b": 2}]),
        ((1, 2), [1, 2]),
        ({}, {"a": 1}),
        ({"a": {"b": 1}}, {"a": {"b": 1, "c": 2}, "d": 3}),
        ({"Ref": "A"}, {"Ref": "A"}),
        ({"Fn::GetAtt": ["A", "Arn"]}, {"Fn::GetAtt": "A.Arn"}),
        ({"Fn::GetAtt": "A.Arn"}, {"Fn::GetAtt": ["A", "Arn"]}),
        ({"Fn::GetAtt": [ANY, "Arn"]}, {"Fn::GetAtt": ["A", "Arn"]}),
        ({"Condition": {"Bool": ANY}}, {"Condition": {"Bool": {}}, "Effect": "Allow"}),
        (ANY, "a"),
        (ANY, None),
        ({"a": ABSENT}, {"b": 1}),
        (exactly({"a": {"b": 1}}), {"a": {"b": 1}}),
        (exactly({"a": like({"b": 1})}), {"a": {"b": 1, "c": 2}}),
        (exactly({"a": ANY}), {"a": 1}),
        (array_with(), []),
        (array_with("b"), ["a", "b", "c"]),
        (array_with("a", "c"), ["a", "b", "c"]),
        (array_with({"a": 1}), [{"b": 1}, {"a": 1, "b": 2}]),
        (matching("^arn:.*:table/"), "arn:aws:dynamodb:eu-west-1:123456789012:table/a"),
        (matching(re.compile("ARN", re.IGNORECASE)), "arn:aws"),
        (json_like({"a": 1}), '{"a": 1, "b": 2}'),
        (json_like([ANY]), "[null]"),
        (unlike("a"), "b"),
        ({"a": unlike(1)}, {}),
        (unlike({"a": 1}), {"a": 2}),
        (Capture(), "a"),
        (Capture(matching("a")), "a"),
    ],
)
def test_what_matches(expected: Expected, actual: Json) -> None:
    assert told(expected, actual) == []


@pytest.mark.parametrize(
    ("expected", "actual", "differs"),
    [
        ("a", "b", [": a"]),
        ("1", 1, [': "1"']),
        (1, True, [": 1"]),
        (True, 1, [": true"]),
        (None, NOT_THERE, [": null"]),
        ([1], [1, 2], [": [1]"]),
        ([1, 2], [1, 3], ["1: 2"]),
        ({"a": 1}, [1], [": {a: 1}"]),
        ({"a": {"b": 1, "c": 1}}, {"a": {"b": 2}}, ["a.b: 1", "a.c: 1"]),
        ({"Ref": "A"}, {"Ref": "B"}, [": !Ref A"]),
        ({"Ref": "A"}, "A", [": !Ref A"]),
        ({"a": 1}, {"Ref": "A"}, [": {a: 1}"]),
        (ANY, NOT_THERE, [": anything"]),
        (ABSENT, None, [": nothing"]),
        (exactly({"a": {"b": 1}}), {"a": {"b": 1, "c": 2}}, ["a.c: nothing"]),
        (exactly([{}]), [{"a": 1}], ["0.a: nothing"]),
        (array_with("c", "a"), ["a", "c"], [": a list with c, a"]),
        (array_with("a", "a"), ["a"], [": a list with a, a"]),
        (array_with(), "a", [": a list"]),
        (matching("^b"), "ab", [": text that matches '^b'"]),
        (matching("1"), 1, [": text that matches '1'"]),
        (json_like({"a": 1}), "{", [": JSON of {a: 1}"]),
        (json_like({"a": 1}), {"a": 1}, [": JSON of {a: 1}"]),
        (json_like({"a": 1}), '{"a": 2}', ["a: 1"]),
        (unlike({"a": 1}), {"a": 1, "b": 1}, [": anything but {a: 1}"]),
        (Capture("a"), "b", [": a"]),
        (Capture(), NOT_THERE, [": anything"]),
    ],
)
def test_what_does_not_match(expected: Expected, actual: Value, differs: list[str]) -> None:
    assert told(expected, actual) == differs


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ([ANY, {"a": ABSENT}], "[anything, {a: nothing}]"),
        (exactly({"a": matching("b")}), "exactly {a: text that matches 'b'}"),
        (like({"a": 1}), "{a: 1}"),
        (Capture(unlike("x")), "anything but x"),
        ({"Fn::GetAtt": ["A", "Arn"]}, "!GetAtt A.Arn"),
        ({"Fn::GetAtt": [ANY, "Arn"]}, "{Fn::GetAtt: [anything, Arn]}"),
        ({"Condition": {"Bool": ANY}}, "{Condition: {Bool: anything}}"),
    ],
)
def test_what_is_expected_in_words(expected: Expected, text: str) -> None:
    assert words(expected, NAMES) == text


def test_the_nearest_name_is_told_where_one_is_missing() -> None:
    (found,) = Comparison(NAMES).mismatches({"memory_size": 128}, {"MemorySize": 128})
    assert found.hint == "did you mean 'MemorySize'?"


def test_an_item_that_does_not_match_leaves_nothing_captured() -> None:
    capture = Capture()
    comparison = Comparison(NAMES)
    items: list[Json] = [{"a": 1, "b": 1}, {"a": 2, "b": 2}]
    assert comparison.mismatches(array_with({"a": capture, "b": 2}), items) == []
    assert comparison.captured == [(capture, 2)]


def test_the_only_value_that_was_captured() -> None:
    capture = Capture()
    with pytest.raises(AssertionError, match=r"^captured nothing$"):
        _ = capture.value
    capture.values.append("a")
    assert capture.value == "a"
    capture.values.append({"Ref": "B"})
    with pytest.raises(AssertionError, match=r"^captured 2 values, a, !Ref B: use values$"):
        _ = capture.value
