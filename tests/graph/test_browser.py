"""The page in a real browser: its script runs, cards unfold, search and panel work, and no text lies on another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sampy import Context, compile
from sampy.graph import graph
from sampy.graph.page import page
from tests.browser import root_after
from tests.graph.large import shop

PROBE = (Path(__file__).parent / "probe.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the attributes of the page's root after its script, and the probe's, have run."""
    made = page([graph(compile(shop(), Context()))])
    return root_after(made, PROBE, tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def told(root: dict[str, str]) -> dict[str, Any]:
    """Return what the probe saw."""
    seen: dict[str, Any] = json.loads(root["told"])
    return seen


def test_the_script_finds_every_card(root: dict[str, str]) -> None:
    assert root["ready"] == "41"


@pytest.mark.parametrize("state", ["folded", "unfolded"])
def test_no_text_lies_on_another_or_leaves_its_card(told: dict[str, Any], state: str) -> None:
    assert told[state]["crowded"] == []


@pytest.mark.parametrize("state", ["folded", "unfolded"])
def test_edges_end_at_their_cards(told: dict[str, Any], state: str) -> None:
    assert told[state]["loose"] == []


def test_a_card_unfolds_by_the_keyboard_and_moves_what_lies_below_it(told: dict[str, Any]) -> None:
    assert told["rows"] == ["ReadOrdersRole", "ReadOrdersGet…ission"]
    assert told["expanded"] == "true"
    assert told["moved"] == [0, 0, 44]
    assert told["backAgain"]


def test_the_panel_tells_what_a_card_is_made_of(told: dict[str, Any]) -> None:
    for text in (
        "ChangeOrders",
        "AWS::Serverless::Function",
        "tests/graph/large.py:",
        "OrdersTable",
        "read, write",
        "ShopApi",
        "ChangeOrdersRole",
        "AWS::IAM::Role",
        "execution role",
    ):
        assert text in told["panel"]
    assert told["closed"]


def test_the_search_marks_what_it_finds(told: dict[str, Any]) -> None:
    assert "OrdersQueue" in told["found"]
    assert "OrdersTable" not in told["found"]
    assert told["count"] == f"{len(told['found'])} found"
