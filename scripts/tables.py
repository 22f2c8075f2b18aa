"""Writes files that are made by scripts, or checks that they are what would be written."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "sampy"


def canonical(table: Mapping[str, object]) -> str:
    """Return a table as JSON with sorted keys, a line for each entry, so that a change is seen in a diff."""
    lines = [
        f"{json.dumps(key)}:{json.dumps(table[key], sort_keys=True, separators=(',', ':'))}" for key in sorted(table)
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def write_or_check(files: Mapping[Path, str], description: str | None, *, alone_in: Path | None = None) -> None:
    """Write the files; with ``--check``, end with 1 where one of them is not what would be written.

    Args:
        files: The files and their texts.
        description: What the script does.
        alone_in: A folder that has no other files: those are removed.
    """
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is out of date")
    check = parser.parse_args().check
    for path, text in files.items():
        if check and (not path.exists() or path.read_text(encoding="utf-8") != text):
            sys.exit(f"{path.relative_to(PACKAGE.parent)} is out of date: run {sys.argv[0]}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    others = {path for path in alone_in.rglob("*") if path.is_file()} - files.keys() if alone_in else set()
    for path in sorted(others):
        if check:
            sys.exit(f"{path.relative_to(PACKAGE.parent)} is of nothing that there is: run {sys.argv[0]}")
        path.unlink()
