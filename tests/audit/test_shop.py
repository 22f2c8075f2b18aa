"""All that the code of a shop is marked with is found on its line, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import Context, compile
from sampy.audit import Audit, audit
from sampy.errors import Place
from tests.audit.marks import marked
from tests.audit.shop.stack import shop

FOLDER = Path(__file__).parent / "shop"


@pytest.fixture(scope="module")
def audited() -> Audit:
    """Return the audit of the shop."""
    return audit(compile(shop), Context())


def at(place: Place | None, action: str) -> tuple[str, int, str]:
    """Return a place as marks have it, with an action."""
    assert place is not None
    return Path(place.file).resolve().relative_to(FOLDER).as_posix(), place.line or 0, action


def test_what_is_missing_is_found_and_nothing_else(audited: Audit) -> None:
    found = {at(each.place, action) for each in audited.missing for action in each.actions}
    assert found == marked(FOLDER, "missing")


def test_what_is_unused_is_found_and_nothing_else(audited: Audit) -> None:
    found = {at(each.place, action) for each in audited.unused for action in each.actions}
    assert found == marked(FOLDER, "unused")


def test_all_functions_are_read_to_their_ends(audited: Audit) -> None:
    assert [each.logical_id for each in audited.functions if not each.complete] == []
    assert len(audited.functions) >= 25


def test_nothing_is_uncertain(audited: Audit) -> None:
    assert [each for each in audited.notes if each.uncertain] == []
