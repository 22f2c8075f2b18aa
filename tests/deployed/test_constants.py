"""Outputs as Python: valid, typed, and exactly the values."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from mypy import api

from sampy.deployed import DeployedOutput, DeployedStack
from sampy.deployed.constants import constants
from sampy.errors import ProblemsError

TEXT = st.text(max_size=40) | st.text("'\"\\\n\r\t{}%uxN\u2028\ud800", max_size=20)


def stack(name: str, *outputs: DeployedOutput) -> DeployedStack:
    """Return a stack with outputs."""
    deployed = {output.name: output for output in outputs}
    return DeployedStack(
        name, f"arn:aws:cloudformation:us-east-1:1:stack/{name}/1", "CREATE_COMPLETE", outputs=deployed
    )


SHOP = stack(
    "shop-prod",
    DeployedOutput("ApiUrl", "https://example.com", "Where it is"),
    DeployedOutput("Motto", 'it\'s "ours"\n', 'ends with a "'),
    DeployedOutput("Plain", 'say "no"'),
)


def test_constants_of_one_stack() -> None:
    assert constants([SHOP]) == (
        '"""What shop-prod has as outputs; made by sampy outputs."""\n'
        "\n"
        "from typing import Final\n"
        "\n"
        'API_URL: Final = "https://example.com"\n'
        '"""Where it is"""\n'
        "MOTTO: Final = 'it\\'s \"ours\"\\n'\n"
        "'ends with a \"'\n"
        "PLAIN: Final = 'say \"no\"'\n"
    )


def test_a_class_for_each_of_several_stacks() -> None:
    text = constants([SHOP, stack("none", DeployedOutput("Url", "1")), stack("final")])
    assert [line for line in text.splitlines() if line.startswith("class")] == [
        "class ShopProd:",
        "class None_:",
        "class Final_:",
    ]
    namespace: dict[str, object] = {}
    exec(text, namespace)
    assert namespace["ShopProd"].API_URL == "https://example.com"  # type: ignore[attr-defined]
    assert namespace["None_"].URL == "1"  # type: ignore[attr-defined]


@pytest.mark.parametrize("stacks", [[SHOP], [SHOP, stack("votes", DeployedOutput("Url", "1")), stack("bare")], []])
def test_mypy_has_nothing_to_say(tmp_path: Path, stacks: list[DeployedStack]) -> None:
    module = tmp_path / "outputs.py"
    module.write_text(constants(stacks) if stacks else constants([stack("bare")]), encoding="utf-8")
    out, err, code = api.run(["--strict", "--cache-dir", str(tmp_path / "cache"), "--config-file=", str(module)])
    assert (code, err) == (0, ""), out


@given(value=TEXT, description=TEXT)
def test_python_reads_what_was_written(value: str, description: str) -> None:
    text = constants([stack("shop", DeployedOutput("Url", value, description))])
    namespace: dict[str, object] = {}
    exec(text, namespace)
    assert namespace["URL"] == value
    if description:
        docstring = ast.parse(text).body[-1]
        assert isinstance(docstring, ast.Expr)
        assert ast.literal_eval(docstring.value) == description


def test_names_that_several_would_get() -> None:
    outputs = (DeployedOutput("ApiUrl", "1"), DeployedOutput("APIUrl", "2"))
    with pytest.raises(ProblemsError, match=r"shop\.ApiUrl and shop\.APIUrl would both be called API_URL"):
        constants([stack("shop", *outputs)])
    with pytest.raises(ProblemsError, match="shop-a and shop-A would both be called ShopA"):
        constants([stack("shop-a"), stack("shop-A")])
