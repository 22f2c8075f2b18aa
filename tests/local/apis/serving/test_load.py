"""A server under load, while the code of its function and its stack are changed."""

from __future__ import annotations

from tests.benchmarks.local_api import endure


def test_changes_under_load_lose_no_request_and_leave_nothing_behind() -> None:
    found = endure(1.5, connections=4, every=0.4)
    assert found.failed == 0
    assert found.tracebacks == ()
    assert found.changes >= 2
    assert found.processes <= 2
    assert found.grown < 30
