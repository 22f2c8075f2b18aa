"""``sampy outputs`` on stacks that are deployed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.fake_aws.in_account import QUEUE, create
from tests.fake_aws.server import FakeAWS

URL = "https://example.com/?a=1&b=$HOME"
SHOP = {
    "Resources": {"Jobs": QUEUE},
    "Outputs": {
        "ApiUrl": {"Value": URL, "Description": 'Where it is: "here"', "Export": {"Name": "shop-url"}},
        "Motto": {"Value": "it's\nours"},
    },
}


@pytest.fixture
def shop(cloud: FakeAWS) -> FakeAWS:
    """Return a fake AWS with three stacks."""
    create(cloud, "shop-prod", SHOP)
    create(cloud, "shop-test", {"Resources": {"Jobs": QUEUE}, "Outputs": {"ApiUrl": {"Value": "http://test"}}})
    create(cloud, "empty", {"Resources": {"Jobs": QUEUE}})
    return cloud


def test_a_table(shop: FakeAWS, sampy: Run) -> None:
    assert sampy("outputs", "shop-prod").out == (
        "OUTPUT  VALUE                             EXPORTED AS  DESCRIPTION\n"
        'ApiUrl  https://example.com/?a=1&b=$HOME  shop-url     Where it is: "here"\n'
        "Motto   it's\\nours                        -\n"
    )


def test_one_value_as_it_is(shop: FakeAWS, sampy: Run) -> None:
    assert sampy("outputs", "shop-prod", "--only", "ApiUrl") == (0, f"{URL}\n", "")


def test_an_unknown_output_is_told(shop: FakeAWS, sampy: Run) -> None:
    outcome = sampy("outputs", "shop-prod", "--only", "ApiURI")
    assert (outcome.code, outcome.err) == (
        1,
        "error: the stack 'shop-prod' has no output 'ApiURI'\n    did you mean 'ApiUrl'?\n",
    )


def test_json_of_one_stack_and_of_several(shop: FakeAWS, sampy: Run) -> None:
    one = sampy("outputs", "shop-prod", "--format", "json").out
    assert json.loads(one) == {"ApiUrl": URL, "Motto": "it's\nours"}
    several = sampy("outputs", "shop-*", "--format", "json").out
    assert json.loads(several) == {
        "shop-prod": {"ApiUrl": URL, "Motto": "it's\nours"},
        "shop-test": {"ApiUrl": "http://test"},
    }


def test_a_shell_reads_the_values(shop: FakeAWS, sampy: Run, project: Path) -> None:
    outcome = sampy("outputs", "shop-prod", "--format", "dotenv", "--prefix", "SHOP_", "--output", ".env")
    assert outcome.err == "wrote .env\n"
    script = 'set -eu; . ./.env; printf "%s|%s" "$SHOP_API_URL" "$SHOP_MOTTO"'
    done = subprocess.run(["sh", "-c", script], cwd=project, capture_output=True, text=True, check=True)
    assert done.stdout == f"{URL}|it's\nours"


def test_python_imports_the_values(shop: FakeAWS, sampy: Run, project: Path) -> None:
    sampy("outputs", "shop-prod", "--format", "python", "--output", "outputs.py")
    program = "import outputs; print(outputs.API_URL, outputs.MOTTO, sep='|')"
    done = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True)
    assert done.stdout == f"{URL}|it's\nours\n"


def test_a_stack_without_outputs_is_told(shop: FakeAWS, sampy: Run) -> None:
    assert sampy("outputs", "empty") == (0, "", "note: the stack 'empty' has no outputs\n")


def test_all_unknown_stacks_are_told(shop: FakeAWS, sampy: Run) -> None:
    outcome = sampy("outputs", "shop-prd", "votes-*")
    assert outcome.code == 1
    assert outcome.err == (
        "error: there is no stack 'shop-prd' in us-east-1\n    did you mean 'shop-prod'?\n"
        "error: no stack matches 'votes-*' in us-east-1\n    use one of: empty, shop-prod, shop-test\n"
        "2 errors\n"
    )


def test_names_that_would_be_the_same_are_told(cloud: FakeAWS, sampy: Run) -> None:
    outputs = {"ApiUrl": {"Value": "1"}, "ApiURL": {"Value": "2"}}
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE}, "Outputs": outputs})
    for format_ in ("dotenv", "python"):
        outcome = sampy("outputs", "shop", "--format", format_)
        assert (outcome.code, outcome.err) == (
            1,
            "error: shop.ApiUrl and shop.ApiURL would both be called API_URL\n"
            "    use --format json, or rename an output\n",
        )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--prefix", "SHOP_"), "--prefix goes with --format dotenv"),
        (("--prefix", "a b", "--format", "dotenv"), "made of letters, digits and _"),
        (("--output", "x"), "--output goes with --format json, dotenv or python"),
        (("shop-test", "--only", "ApiUrl"), "--only takes one stack"),
    ],
)
def test_what_makes_no_sense_is_refused(shop: FakeAWS, sampy: Run, arguments: tuple[str, ...], message: str) -> None:
    outcome = sampy("outputs", "shop-prod", *arguments)
    assert outcome.code == 2
    assert message in outcome.err


def test_a_drawn_table_on_a_terminal(shop: FakeAWS, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "120")
    lines = re.sub(r"\x1b\[[\d;]*m", "", sampy("outputs", "shop-prod").out).splitlines()
    assert [line.split() for line in lines if "ApiUrl" in line or "Output" in line] == [
        ["Output", "Value", "Exported", "as", "Description"],
        ["ApiUrl", URL, "shop-url", "Where", "it", "is:", '"here"'],
    ]
