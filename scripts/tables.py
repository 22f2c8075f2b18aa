"""Writes tables of sampy/data, or checks that they are what would be written."""

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


def write_or_check(files: Mapping[Path, str], description: str | None) -> None:
    """Write the files; with ``--check``, end with 1 where one of them is not what would be written."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is out of date")
    check = parser.parse_args().check
    for path, text in files.items():
        if check and (not path.exists() or path.read_text(encoding="utf-8") != text):
            sys.exit(f"{path.relative_to(PACKAGE.parent)} is out of date: run {sys.argv[0]}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
