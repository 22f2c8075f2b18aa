"""Differences as text, as ``git diff`` has it: for each resource what becomes of it, and each value that changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from sampy.differences.formats.rows import (
    Row,
    drift_rows,
    resource_rows,
    section_rows,
    security_words,
    summary,
)
from sampy.differences.model import Difference
from sampy.errors import Place

_Paint: TypeAlias = Callable[..., str]
_COLOURS = {"+": "green", "-": "red", "~": "yellow", "±": "magenta", "…": "bright_black", "@": "cyan"}


def _plain(text: str, **style: object) -> str:
    return text


def row_lines(row: Row, paint: _Paint = _plain) -> Iterator[str]:
    """Yield the lines of a resource, or an entry of a section."""
    head = paint(f"{row.symbol} {row.name}", fg=_COLOURS[row.symbol], bold=True)
    danger = paint(row.danger, fg="red", bold=True, reverse=True) if row.danger else ""
    yield "  ".join(each for each in (head, row.type, row.words, danger, _place(row.place, paint)) if each)
    for detail in row.details:
        own = _place(None if detail.place == row.place else detail.place, paint)
        text = f"    {paint(f'{detail.symbol} {detail.text}', fg=_COLOURS[detail.symbol])}"
        yield f"{text}  {own}" if own else text
        for line in detail.lines:
            yield f"        {paint(line, fg=_COLOURS.get(line[:1]))}"


def differences_text(differences: Sequence[Difference], *, colour: bool = False) -> str:
    """Return differences as text, one stack after the other.

    Args:
        differences: The differences, without secrets.
        colour: Whether to colour it, for a terminal.
    """
    return "\n".join(difference_text(each, colour=colour) for each in differences)


def difference_text(difference: Difference, *, colour: bool = False) -> str:
    """Return what a deploy would change as text.

    Args:
        difference: The difference, without secrets.
        colour: Whether to colour it, for a terminal.
    """
    paint = _painted if colour else _plain
    lines: list[str] = []
    for row in resource_rows(difference):
        lines += row_lines(row, paint)
    for section, rows in groupby(section_rows(difference), key=lambda each: each[0]):
        lines += ["", paint(section, bold=True)]
        for _, row in rows:
            lines += row_lines(row, paint)
    lines += _security(difference, paint)
    drifted = [line for row in drift_rows(difference) for line in row_lines(row, paint)]
    lines += ["", paint("Drift", bold=True), *drifted] if drifted else []
    lines += ["", *(f"note: {note}" for note in difference.notes)] if difference.notes else []
    name, counted = paint(difference.name, bold=True), summary(difference)
    if not lines:
        return f"{name}: {counted}\n"
    return "".join(f"{line}\n" for line in (name, *lines, "", f"{name}: {counted}"))


def _security(difference: Difference, paint: _Paint) -> Iterable[str]:
    if not difference.security:
        return
    yield from ("", paint("Who may do what", bold=True))
    for each in difference.security:
        words = security_words(each)
        shown = paint(words, fg="red", bold=True) if each.broader else words
        place = _place(each.place, paint)
        yield "  ".join(part for part in (f"{each.logical_id} ({each.kind}): {shown}", place) if part)
        yield from (f"    {sentence}" for sentence in each.words)


def _place(place: Place | None, paint: _Paint) -> str:
    return paint(str(place), dim=True) if place else ""


def _painted(text: str, **style: object) -> str:
    import click

    return click.style(text, **style)  # type: ignore[arg-type]  # the style of a literal call
