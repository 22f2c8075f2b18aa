"""What paths find."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.executions.failures import BadPath, PathMissing, StateFailure
from sampy.executions.json_paths import parse_path, read
from sampy.executions.plain_paths import follow, plain_steps
from sampy.executions.reference_paths import put

SHOP: dict[str, Any] = {
    "items": [
        {"name": "pen", "price": 2, "tags": ["a", "b"]},
        {"name": "book", "price": 12.5, "isbn": "1-2"},
        {"name": "lamp", "price": 30, "tags": []},
    ],
    "limit": 12,
    "of day": {"name": "pen", "x.y": 1, "it's": 2},
    "grid": [[1, 2], [3]],
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$", SHOP),
        ("$.limit", 12),
        ("$.items[0].name", "pen"),
        ("$['items'][1][\"isbn\"]", "1-2"),
        ("$.items[-1].name", "lamp"),
        ("$['of day'].name", "pen"),
        ("$['of day']['x.y']", 1),
        ("$['of day']['it\\'s']", 2),
        ("$['of day']['name', 'x.y']", {"name": "pen", "x.y": 1}),
        ("$.grid[0][1]", 2),
        ("$.items.length()", 3),
        ("$.items[*].name", ["pen", "book", "lamp"]),
        ("$.items[*].isbn", ["1-2"]),
        ("$.items[0, 2].name", ["pen", "lamp"]),
        ("$.items[1:].name", ["book", "lamp"]),
        ("$.items[:2].price", [2, 12.5]),
        ("$.items[-2:].price", [12.5, 30]),
        ("$..name", ["pen", "book", "lamp", "pen"]),
        ("$.grid[*][*]", [1, 2, 3]),
        ("$.grid..[0]", [[1, 2], 1, 3]),
        ("$.items[?(@.price > 10)].name", ["book", "lamp"]),
        ("$.items[?(@.price >= 2 && @.price < 30)].name", ["pen", "book"]),
        ("$.items[?(@.name == 'pen' || @.name == \"lamp\")].price", [2, 30]),
        ("$.items[?(@.isbn)].name", ["book"]),
        ("$.items[?(!@.isbn)].name", ["pen", "lamp"]),
        ("$.items[?(!(@.price > 10))].name", ["pen"]),
        ("$.items[?(@.price > $.limit)].name", ["book", "lamp"]),
        ("$.items[?(@.name =~ /P.*/i)].name", ["pen"]),
        ("$.items[?(@.name in ['pen', 'ink'])].price", [2]),
        ("$.items[?(@.name nin ['pen'])].price", [12.5, 30]),
        ("$.items[?(@.tags contains 'b')].name", ["pen"]),
        ("$.items[?(@.name in $.items[1:].name)].price", [12.5, 30]),
        ("$.items[?(@.name in $.items[:1].name)].price", [2]),
        ("$.items[?(@.tags[*] == ['a', 'b'])].name", ["pen"]),
        ("$.items[?(@.tags[0] == 'a')].name", ["pen"]),
        ("$.items[?(@.price == '2')].name", []),
        ("$.items[?(@.price > 99)]", []),
        ("$..[?(@.isbn)].name", ["book"]),
        ("$.nothing[*]", []),
    ],
)
def test_a_path_finds(path: str, found: Any) -> None:
    assert read(parse_path(path), SHOP) == found


@pytest.mark.parametrize(
    "path", ["$.missing", "$.items[3]", "$.items.name", "$.limit.x", "$.limit[0]", "$.limit.length()"]
)
def test_a_definite_path_leads_nowhere(path: str) -> None:
    with pytest.raises(PathMissing):
        read(parse_path(path), SHOP)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("limit", "starts with"),
        ("$.", "name is missing"),
        ("$.items[0", "not closed"),
        ("$.items[x]", r"\[x\] is no index"),
        ("$ .limit", "not expected"),
        ("$.items.sum()", "no function 'sum"),
        ("$.items[?(@.price >)]", "value is missing|not expected"),
        ("$.items[?(@.price ~ 3)]", "not expected"),
    ],
)
def test_a_text_is_no_path(path: str, message: str) -> None:
    with pytest.raises(BadPath, match=message):
        parse_path(path)


def test_putting_a_value_changes_nothing_that_was_given() -> None:
    given = {"a": {"b": [1, 2]}}
    assert put("$.a.b[0]", given, 9) == {"a": {"b": [9, 2]}}
    assert given == {"a": {"b": [1, 2]}}


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("$.a[*]", "States.Runtime"),
        ("$.a[", "States.Runtime"),
        ("$.a[5]", "States.ResultPathMatchFailure"),
        ("$.n.x", "States.ResultPathMatchFailure"),
    ],
)
def test_a_result_has_no_place(path: str, error: str) -> None:
    with pytest.raises(StateFailure) as failed:
        put(path, {"a": [1], "n": 1}, 9)
    assert failed.value.error == error


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("$", 1),
        ("$.a", {"a": None}),
        ("$.in.true", {"in": {"true": 3}}),
        ("$.a[1].b", {"a": [0, {"b": [2]}]}),
        ("$[0][1]", [[1, 2]]),
        ("$[0]", {"0": 1}),
        ("$.a", [{"a": 1}]),
        ("$[2]", [1, 2]),
        ("$.a", "text"),
        ("$.a.b", {"a": "b"}),
        ("$[0]", "text"),
    ],
)
def test_plain_paths_find_what_the_library_finds(path: str, value: Any) -> None:
    def told(find: Any) -> object:
        try:
            return find()
        except PathMissing:
            return PathMissing

    steps = plain_steps(path)
    assert steps is not None
    assert told(lambda: follow(steps, value)) == told(lambda: read(parse_path(path), value))


@pytest.mark.parametrize("path", ["$.a-b", "$['a']", "$..a", "$.a[*]", "$.a[-1]", "$.a.length()", "$.", "a", "$.ä"])
def test_other_paths_are_left_to_the_library(path: str) -> None:
    assert plain_steps(path) is None
