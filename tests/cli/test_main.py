"""The command as a process: version, help, completion, what it imports, and readers that stop reading."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from sampy import __version__
from tests.cli.conftest import Run

ROOT = Path(__file__).parent.parent.parent
NOT_FOR_INVOKE = {
    "airspeed",
    "asyncio",
    "awslambdaric",
    "boto3",
    "botocore",
    "cattrs",
    "cfnlint",
    "hypothesis",
    "jsonata",
    "jsonpatch",
    "jsonpath",
    "jsonschema",
    "jwt",
    "regex",
    "rich",
    "samtranslator",
    "starlette",
    "uvicorn",
    "watchfiles",
    "websockets",
    "yaml",
}
NOT_FOR_SYNTH = NOT_FOR_INVOKE - {"yaml"} | {"httptools", "tempfile"}
NOT_FOR_HELP = NOT_FOR_SYNTH | {"yaml"}


def imported(*arguments: str) -> set[str]:
    """Return the top-level packages that a run imports."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sampy", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(re.findall(r"\| +(\w+)", run.stderr))


def test_the_module_is_the_same_as_the_command(process: Run) -> None:
    assert process("--version") == (0, f"sampy {__version__}\n", "")


def test_help_has_an_example_for_each_command(sampy: Run) -> None:
    for arguments in ([], ["synth"], ["completion"]):
        outcome = sampy(*arguments, "--help")
        assert outcome.code == 0
        assert "Example: " in outcome.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str, sampy: Run) -> None:
    assert "_SAMPY_COMPLETE" in sampy("completion", shell).out


def test_synth_imports_nothing_that_belongs_to_other_commands() -> None:
    assert imported("synth", "stacks/votes.py") & NOT_FOR_SYNTH == set()


def test_invoke_imports_nothing_of_a_server() -> None:
    assert imported("local", "invoke", "Exercise", "--stack", "stacks/multiplication.py") & NOT_FOR_INVOKE == set()


def test_help_imports_next_to_nothing() -> None:
    assert imported("--help") & NOT_FOR_HELP == set()


def test_a_reader_that_stops_reading_is_no_error() -> None:
    run = subprocess.run(
        f"{sys.executable} -m sampy synth stacks/votes.py | head -1",
        shell=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_no_colour_where_there_is_no_terminal(process: Run) -> None:
    assert "\x1b" not in process("synth", "nowhere.py").err
