"""Type checkers find the mistakes that sampy's types are there for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
FILES = ("uses.py", "resources.py", "grants.py")


def wrong_lines(file: str) -> dict[int, str]:
    """Return the lines of the file that are wrong, with the words that name the mistake."""
    lines = enumerate((FOLDER / file).read_text(encoding="utf-8").splitlines(), start=1)
    return {number: line.partition("# wrong: ")[2] for number, line in lines if "# wrong: " in line}


def run(*arguments: str) -> str:
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout


@pytest.mark.parametrize("file", FILES)
def test_pyright_finds_each_wrong_use_and_no_other(file: str) -> None:
    output = run("basedpyright", "--level", "error", "--outputjson", str(FOLDER / file))
    found = [(each["range"]["start"]["line"] + 1, each["message"]) for each in json.loads(output)["generalDiagnostics"]]
    expected = wrong_lines(file)
    assert [number for number, _ in found] == list(expected), found
    for number, message in found:
        assert expected[number].lower() in message.lower().replace("\xa0", " ")


@pytest.mark.parametrize("file", FILES)
def test_mypy_finds_each_wrong_use_and_no_other(file: str) -> None:
    output = run("mypy", "--strict", "--no-error-summary", str(FOLDER / file))
    assert [int(number) for number in re.findall(r":(\d+): error", output)] == list(wrong_lines(file)), output


def test_ten_uses_of_resource_types_are_wrong() -> None:
    assert len(wrong_lines("resources.py")) == 10
