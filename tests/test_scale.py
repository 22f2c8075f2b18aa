"""The time of a compile grows with the size of the template, not with its square."""

from __future__ import annotations

import pytest

from tests.benchmarks.scale import SHAPES, ratio


@pytest.mark.parametrize("name", SHAPES)
def test_ten_times_the_size_takes_about_ten_times_as_long(name: str) -> None:
    # What grows by the square takes a hundred times as long; the rest is room for a busy machine.
    assert ratio(SHAPES[name], 100, 1000) < 20
