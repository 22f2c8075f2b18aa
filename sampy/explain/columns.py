"""Text in columns that are as wide as what stands in them."""

from __future__ import annotations

from collections.abc import Sequence

_GAP = "  "


def columns(rows: Sequence[Sequence[str]], indent: int = 0) -> list[str]:
    """Return a line for each row, with its cells below those of the others."""
    widths: list[int] = []
    for row in rows:
        widths += [0] * (len(row) - len(widths))
        widths = [max(width, len(cell)) for width, cell in zip(widths, [*row, *[""] * len(widths)], strict=False)]
    lines = (_GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) for row in rows)
    return [f"{' ' * indent}{line}".rstrip() for line in lines]
