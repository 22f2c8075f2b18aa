"""How long decisions are kept, and how many."""

from __future__ import annotations

from sampy.local.apis.authorizing.caching import Decisions


def test_the_one_that_was_asked_for_least_recently_goes_first() -> None:
    kept: Decisions[str] = Decisions(lambda: 0.0, most=2)
    kept.keep("A", ["1"], "one", 10)
    kept.keep("A", ["2"], "two", 10)
    assert kept.get("A", ["1"]) == "one"
    kept.keep("A", ["3"], "three", 10)
    assert [kept.get("A", [name]) for name in "123"] == ["one", None, "three"]


def test_parts_of_an_identity_do_not_run_into_each_other() -> None:
    kept: Decisions[str] = Decisions(lambda: 0.0)
    kept.keep("A", ["ab", "c"], "one", 10)
    assert kept.get("A", ["a", "bc"]) is None
    assert kept.get("Aab", ["c"]) is None
