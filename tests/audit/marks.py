"""Files whose comments tell what has to be found on which of their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path


def marked(folder: Path, mark: str) -> set[tuple[str, int, str]]:
    """Return file, line and action of all that a folder is marked with: ``# missing: s3:PutObject, s3:GetObject``."""
    return {
        (path.relative_to(folder).as_posix(), line, action)
        for path in folder.rglob("*.py")
        for line, action in _marks(path.read_text(encoding="utf-8"), re.compile(rf"# {mark}: (.*)"))
    }


def _marks(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Yield lines and actions; a comment that has a line of its own is about the next line of code."""
    above: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        actions = [action for found in pattern.findall(line) for action in found.split(", ")]
        if line.lstrip().startswith("#"):
            above += actions
            continue
        yield from ((number, action) for action in (*above, *actions))
        above = []
