"""Type checkers find the mistakes that sampy's types are there for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
USES = Path(__file__).parent / "uses.py"


def wrong_lines() -> dict[int, str]:
    """Return the lines of the file that are wrong, with the words that name the mistake."""
    lines = enumerate(USES.read_text(encoding="utf-8").splitlines(), start=1)
    return {number: line.partition("# wrong: ")[2] for number, line in lines if "# wrong: " in line}


def test_pyright_finds_each_wrong_use_and_no_other() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--level", "error", "--outputjson", str(USES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[int, str] = {}
    for each in json.loads(run.stdout)["generalDiagnostics"]:
        found.setdefault(each["range"]["start"]["line"] + 1, each["message"])
    expected = wrong_lines()
    assert found.keys() == expected.keys(), found
    for number, words in expected.items():
        assert words.lower() in found[number].lower().replace("\xa0", " ")


def test_mypy_finds_each_wrong_use_and_no_other() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(USES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = {int(number) for number in re.findall(r"uses\.py:(\d+): error", run.stdout)}
    assert found == wrong_lines().keys(), run.stdout
