"""Tables and links in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table, without the columns that are empty in all rows."""
    cells = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    kept = [column for column in range(len(head)) if any(row[column] for row in cells)]
    lines = [
        [head[column] for column in kept],
        ["---"] * len(kept),
        *([row[column] for column in kept] for row in cells),
    ]
    return "\n".join("|" + "".join(f" {cell} |" if cell else " |" for cell in line) for line in lines)


def anchor(heading: str) -> str:
    """Return the anchor that a heading gets."""
    return _NOT_IN_ANCHORS.sub("", heading.lower()).replace(" ", "-")


def code_block(language: str, text: str) -> str:
    """Return a code block."""
    return f"```{language}\n{text.rstrip()}\n```"


def page(parts: Iterable[str]) -> str:
    """Return a page of its parts, leaving out empty ones."""
    return "\n\n".join(part for part in parts if part) + "\n"
