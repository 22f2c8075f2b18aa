"""Where nodes, edges and labels stand: nothing overlaps, whatever the graph."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings, strategies as st

from sampy.graph.geometry import Box, Link, Size
from sampy.graph.heights import spread
from sampy.graph.layout import Layout, layout
from sampy.graph.ordering import crossings, ordered
from sampy.graph.ranks import ranks

NODE, LABEL = Size(100, 40), Size(50, 16)
NAMES = [f"n{number}" for number in range(9)]
PAIRS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=16, unique=True)


def laid_out(pairs: list[tuple[str, str]], names: list[str] = NAMES) -> Layout:
    links = [Link(a, b, LABEL if index % 3 else None) for index, (a, b) in enumerate(pairs) if a != b]
    return layout(dict.fromkeys(names, NODE), links)


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width - 0.01
        and other.x < one.x + one.width - 0.01
        and one.y < other.y + other.height - 0.01
        and other.y < one.y + one.height - 0.01
    )


@settings(max_examples=60, deadline=None)
@given(PAIRS)
def test_nothing_overlaps(pairs: list[tuple[str, str]]) -> None:
    made = laid_out(pairs)
    boxes = [*made.boxes.values(), *(route.label for route in made.routes if route.label)]
    assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]
    for box in boxes:
        assert 0 <= box.x <= box.x + box.width <= made.size.width + 0.01
        assert -0.01 <= box.y <= box.y + box.height <= made.size.height + 0.01


@settings(max_examples=60, deadline=None)
@given(PAIRS)
def test_edges_run_from_their_source_to_their_target_and_through_no_node(pairs: list[tuple[str, str]]) -> None:
    made = laid_out(pairs)
    for (source, target), route in zip([pair for pair in pairs if pair[0] != pair[1]], made.routes, strict=True):
        assert _meets(made.boxes[source], route.points[0])
        assert _meets(made.boxes[target], route.points[-1])
        for one, other in zip(route.points[1:-1:2], route.points[2:-1:2], strict=True):
            assert one.y == other.y
            level = Box(min(one.x, other.x), one.y, abs(one.x - other.x), 0.02)
            assert not any(overlap(level, box) for box in made.boxes.values())
        assert len(route.points) == 2 + 2 * len(route.columns)


def _meets(box: Box, point: tuple[float, float]) -> bool:
    x, y = point
    return (abs(x - box.x) < 0.01 or abs(x - box.x - box.width) < 0.01) and box.y < y < box.y + box.height


def test_equal_input_gives_equal_output() -> None:
    pairs = [("n0", "n1"), ("n1", "n2"), ("n2", "n0"), ("n3", "n1"), ("n4", "n5")]
    assert laid_out(pairs) == laid_out(pairs)


def test_what_acts_stands_to_the_left_of_what_it_acts_upon() -> None:
    boxes = laid_out([("n0", "n1"), ("n1", "n2")]).boxes
    assert boxes["n0"].x < boxes["n1"].x < boxes["n2"].x


def test_what_is_not_connected_stands_in_rows() -> None:
    names = [f"lone{number}" for number in range(20)]
    made = laid_out([], names)
    assert made.size.width <= 1200
    assert len({box.y for box in made.boxes.values()}) > 1
    assert made.rows[0] == 0
    assert made.rows[-1] > 0


def test_nothing_to_lay_out() -> None:
    assert layout({}, []).size == Size(0, 0)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("a", "b"), ("b", "c")], {"a": 0, "b": 1, "c": 2}),
        ([("a", "b"), ("b", "c"), ("a", "c")], {"a": 0, "b": 1, "c": 2}),
        ([("a", "b"), ("b", "d"), ("c", "d")], {"a": 0, "b": 1, "c": 1, "d": 2}),
        ([("a", "b"), ("b", "a")], {"a": 0, "b": 1}),
        ([("a", "a")], {"a": 0}),
    ],
)
def test_ranks(pairs: list[tuple[str, str]], expected: dict[str, int]) -> None:
    assert ranks(list(expected), pairs) == expected


def test_a_cycle_turns_one_edge_around() -> None:
    rank = ranks(["a", "b", "c"], [("a", "b"), ("b", "c"), ("c", "a")])
    assert sorted(rank.values()) == [0, 1, 2]


def test_an_order_without_crossings_is_found() -> None:
    after = {0: [5], 1: [4], 2: [3], 3: [], 4: [], 5: []}
    before = {0: [], 1: [], 2: [], 3: [2], 4: [1], 5: [0]}
    layers = [[0, 1, 2], [3, 4, 5]]
    assert crossings(layers, after) == 3
    assert crossings(ordered(layers, before, after), after) == 0


@pytest.mark.parametrize(
    ("wanted", "weights", "positions"),
    [
        ([0, 100], [1, 1], [0, 100]),
        ([0, 0], [1, 1], [-5, 5]),
        ([0, 0], [3, 1], [-2.5, 7.5]),
        ([20, 0], [1, 1], [5, 15]),
        ([0, 0, 0], [1, 1, 1], [-10, 0, 10]),
    ],
)
def test_what_is_too_near_moves_apart(wanted: list[float], weights: list[float], positions: list[float]) -> None:
    assert spread(wanted, weights, [0, *[10] * (len(wanted) - 1)]) == pytest.approx(positions)
