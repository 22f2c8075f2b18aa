"""The page of permissions in a real browser: its filters show and hide rows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sampy.permissions import roles
from sampy.permissions.page import roles_page
from tests.browser import root_after
from tests.permissions.stacks import CONTEXT, shop

PROBE = """
const seen = {};
const shown = () => [...document.querySelectorAll("#rows tr")].filter((row) => !row.hidden).map((row) => row.innerText);
const set = (id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event("input"));
};
seen.all = shown();
set("words", "orders putitem");
seen.words = shown();
set("words", "");
set("role", "NightlyRole");
set("level", "Write");
seen.writes = shown();
seen.count = document.getElementById("count").textContent;
document.documentElement.dataset.told = JSON.stringify(seen);
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    template = shop()
    page = roles_page([(template, roles(template, CONTEXT))])
    seen: dict[str, Any] = json.loads(root_after(page, PROBE, tmp_path_factory.mktemp("page"))["told"])
    return seen


def test_every_statement_has_a_row_for_each_access_level(told: dict[str, Any]) -> None:
    assert len(told["all"]) == 13


def test_words_are_looked_for_in_all_columns(told: dict[str, Any]) -> None:
    (row,) = told["words"]
    assert "dynamodb:PutItem" in row
    assert "Orders/index/*" in row
    assert "DynamoDBWritePolicy" in row


def test_a_role_and_a_level_can_be_chosen(told: dict[str, Any]) -> None:
    assert [row.split("\t")[0].split("\n")[0] for row in told["writes"]] == ["NightlyRole"]
    assert told["count"] == "1 of 13 rows"


def test_what_the_user_wrote_is_no_html() -> None:
    import attrs

    template = attrs.evolve(shop(), name="<script>alert(1)</script>")
    assert "<script>alert(1)" not in roles_page([(template, roles(template, CONTEXT))])
