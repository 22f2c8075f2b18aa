"""The tables of sampy/data are what their scripts make of the installed packages, and say where they are from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = sorted((ROOT / "scripts").glob("refresh_*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_the_tables_of_a_script_are_up_to_date(script: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(script), "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_every_table_has_its_provenance() -> None:
    folder = ROOT / "sampy/data"
    provenance = (folder / "PROVENANCE.md").read_text(encoding="utf-8")
    for table in folder.rglob("*.json"):
        path = table.relative_to(folder)
        assert f"`{path.as_posix()}`" in provenance or f"`{path.with_name('*.json').as_posix()}`" in provenance
