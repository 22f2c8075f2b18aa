"""The page of a difference in a real browser: it can be searched and folded."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from sampy.differences.formats import render
from tests.browser import root_after
from tests.differences.formats.example import NOTHING, VOTES

PROBE = """{
const seen = {};
const items = () => [...document.querySelectorAll(".item")].filter((item) => !item.hidden);
const shown = () => items().map((item) => item.innerText);
const set = (id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event("input"));
};
const open = () => document.querySelectorAll("details[open]").length;
seen.all = shown();
set("words", "votes tablename");
seen.words = shown();
set("words", "");
set("kind", "danger");
seen.danger = shown();
seen.count = document.getElementById("count").textContent;
seen.open = open();
document.getElementById("fold").click();
seen.folded = open();
document.getElementById("fold").click();
seen.unfolded = open();
document.documentElement.dataset.told = JSON.stringify(seen);
}"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    page = render("html", [VOTES, NOTHING])
    seen: dict[str, Any] = json.loads(root_after(page, PROBE, tmp_path_factory.mktemp("page"))["told"])
    return seen


def test_everything_is_there(told: dict[str, Any]) -> None:
    assert len(told["all"]) == 16
    assert any("DATA LOSS" in item and "Votes" in item for item in told["all"])


def test_words_are_looked_for_in_all_of_a_change(told: dict[str, Any]) -> None:
    (item,) = told["words"]
    assert "TableName: votes → ballots" in item
    assert "stacks/votes.py:9" in item


def test_what_is_dangerous_can_be_chosen(told: dict[str, Any]) -> None:
    assert [item.split("\n")[0].split("  ")[0].split(" AWS")[0] for item in told["danger"]][:3] == [
        "± Votes",
        "± Ballots (was Box)",
        "- Old",
    ]
    assert told["count"] == f"{len(told['danger'])} of 16 changes"


def test_everything_can_be_folded(told: dict[str, Any]) -> None:
    assert told["open"] == told["unfolded"] > 5
    assert told["folded"] == 0


def test_what_users_write_is_no_html() -> None:
    page = render("html", [attrs.evolve(VOTES, name="<script>alert(1)</script>", notes=("<img src=x>",))])
    assert "<script>alert(1)" not in page
    assert "<img" not in page
    assert "&lt;Vote&gt;" in page
