"""Outputs as environment variables: a shell reads exactly what was written."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from sampy.deployed import DeployedOutput, DeployedStack
from sampy.deployed.environment_file import environment_file, quoted
from sampy.errors import ProblemsError

SHELLS = [shell for shell in ("bash", "dash") if shutil.which(shell)]
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
TRICKY = st.text("'\"\\$`!#= \n\r\t;&|*~{}()ab", max_size=20)


def stack(name: str, **outputs: str) -> DeployedStack:
    """Return a stack with outputs."""
    deployed = {key: DeployedOutput(key, value) for key, value in outputs.items()}
    return DeployedStack(
        name, f"arn:aws:cloudformation:us-east-1:1:stack/{name}/1", "CREATE_COMPLETE", outputs=deployed
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("https://example.com/a?b=c", "'https://example.com/a?b=c'"),
        ("arn:aws:sqs:us-east-1:1:q", "arn:aws:sqs:us-east-1:1:q"),
        ("", "''"),
        ("two words", "'two words'"),
        ('say "no"', "'say \"no\"'"),
        ("$HOME", "'$HOME'"),
        ("two\nlines", "'two\nlines'"),
        ("it's", '"it\'s"'),
        ('it\'s $5 \\ `x` "y"', '"it\'s \\$5 \\\\ \\`x\\` \\"y\\""'),
        ("#no comment", "'#no comment'"),
    ],
)
def test_how_values_are_quoted(value: str, written: str) -> None:
    assert quoted(value) == written


@pytest.mark.parametrize("shell", SHELLS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(TEXT | TRICKY, min_size=1, max_size=30))
def test_a_shell_reads_what_was_written(shell: str, tmp_path: Path, values: list[str]) -> None:
    outputs = {f"Value{number}": value for number, value in enumerate(values)}
    file = tmp_path / ".env"
    file.write_bytes(environment_file([stack("shop", **outputs)]).encode())
    names = " ".join(f'"$VALUE{number}"' for number in range(len(values)))
    done = subprocess.run(
        [shell, "-c", f"set -eu; . '{file}'; printf '%s\\0' {names}"], capture_output=True, check=True, env={}
    )
    assert done.stdout.decode().split("\0")[:-1] == values


def test_names_of_one_stack_and_of_several() -> None:
    shop, votes = stack("shop-prod", ApiUrl="1", DBHost="2"), stack("votes", ApiUrl="3")
    assert environment_file([shop]) == "API_URL=1\nDB_HOST=2\n"
    assert environment_file([shop], "APP_") == "APP_API_URL=1\nAPP_DB_HOST=2\n"
    assert environment_file([shop, votes]) == "SHOP_PROD_API_URL=1\nSHOP_PROD_DB_HOST=2\nVOTES_API_URL=3\n"


def test_names_that_several_would_get() -> None:
    with pytest.raises(ProblemsError, match=r"shop\.ApiUrl and shop\.APIUrl would both be called API_URL"):
        environment_file([stack("shop", ApiUrl="1", APIUrl="2")])
    with pytest.raises(ProblemsError, match=r"a-b\.C and A-B\.C would both be called A_B_C"):
        environment_file([stack("a-b", C="1"), stack("A-B", C="2")])


def test_a_name_does_not_begin_with_a_digit() -> None:
    assert environment_file([stack("shop", **{"2ndUrl": "1"})]) == "_2ND_URL=1\n"
