"""Comparing policies is fast enough to be done for every role of every diff."""

from __future__ import annotations

import pytest

from tests.benchmarks.machine import slowness
from tests.benchmarks.policies import best, pairs


@pytest.mark.parametrize("name", ["the same", "ten statements differ"])
def test_policies_of_100_statements_are_compared_in_no_time(name: str) -> None:
    assert best(*pairs()[name]) < 0.05 * slowness()
