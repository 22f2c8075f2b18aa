"""Differences as Markdown for comments on pull requests: what is dangerous first, all else to unfold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from sampy.differences.formats.rows import (
    Row,
    drift_rows,
    resource_rows,
    section_rows,
    security_words,
    summary,
)
from sampy.differences.model import Difference

_MOST = 65_536
"""How many characters GitHub takes in a comment."""
_CUT = "\n\nThis is cut: it is longer than a comment may be. `sampy diff` shows all of it.\n"
_FENCE = re.compile(r"^\s*(`{3,})", re.MULTILINE)
_DANGEROUS = ("±", "-")
_TABLE = ("| | Resource | Type | What becomes of it |", "|---|---|---|---|")


def render(differences: Sequence[Difference]) -> str:
    """Return differences as Markdown of at most as many characters as a comment on GitHub may have."""
    blocks = [block for each in differences for block in _blocks(each)]
    text = "\n\n".join(blocks) + "\n"
    if len(text) <= _MOST:
        return text
    kept: list[str] = []
    left = _MOST - len(_CUT)
    # Whole blocks are kept, so that nothing that is unfolded or fenced stays open.
    for block in blocks:
        if len(block) + 2 > left:
            break
        kept.append(block)
        left -= len(block) + 2
    return "\n\n".join(kept) + _CUT


def _blocks(difference: Difference) -> Iterator[str]:
    yield f"### {_text(difference.name)}: {summary(difference)}"
    rows = [*resource_rows(difference)]
    dangerous = [row for row in rows if row.symbol in _DANGEROUS]
    if dangerous:
        yield "\n".join(
            ["| | Resource | Type | What becomes of it |", "|---|---|---|---|", *map(_table_row, dangerous)]
        )
    for each in difference.security:
        if each.broader:
            sentences = "\n".join(f"- {_text(words)}" for words in each.words)
            yield f"**{_text(each.logical_id)} ({each.kind}): {security_words(each)}**{_at(each.place)}\n\n{sentences}"
    for row in rows:
        yield _folded(row, row.type)
    for section, row in section_rows(difference):
        yield _folded(row, section)
    narrower = [each for each in difference.security if not each.broader]
    if narrower:
        less = [f"- {_text(words)}" for each in narrower for words in each.words]
        yield _details("Who may do less", "\n".join(less))
    for row in drift_rows(difference):
        yield _folded(row, f"{row.type} (drift)")
    if difference.notes:
        yield "\n".join(f"- {_text(note)}" for note in difference.notes)


def _table_row(row: Row) -> str:
    danger = f"**{row.danger}**: " if row.danger else ""
    cells = (row.symbol, _code(row.name), _code(row.type), f"{danger}{_text(row.words)}{_at(row.place)}")
    return f"| {' | '.join(cells)} |"


def _folded(row: Row, about: str) -> str:
    title = f"<code>{row.symbol}</code> <b>{escape(row.name)}</b> {escape(about)} {escape(row.words)}"
    title += f" <b>{escape(row.danger)}</b>" if row.danger else ""
    title += f" <code>{escape(str(row.place))}</code>" if row.place else ""
    return _details(title.rstrip(), _fenced(_diff_lines(row))) if row.details else title.rstrip()


def _diff_lines(row: Row) -> Iterable[str]:
    """Yield the values of a row in the lines of a diff; what changes is in two of them."""
    for detail in row.details:
        note = f"  ({detail.note})" if detail.note else ""
        name = f"{detail.path}: " if detail.path else ""
        if detail.lines:
            yield f"  {detail.path}{note}"
            yield from detail.lines
        elif detail.before is not None and detail.before == detail.after:
            yield f"  {name}{detail.after}{note}"
        else:
            if detail.before is not None:
                yield f"- {name}{detail.before}{note if detail.after is None else ''}"
            if detail.after is not None:
                yield f"+ {name}{detail.after}{note}"


def _fenced(lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    longest = max((len(found) for found in _FENCE.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}diff\n{text}\n{fence}"


def _details(title: str, content: str) -> str:
    return f"<details><summary>{title}</summary>\n\n{content}\n\n</details>"


def _at(place: object) -> str:
    return f" {_code(str(place))}" if place else ""


def _code(text: str) -> str:
    """Return text that nothing in it can mark up."""
    if not text:
        return ""
    ticks = "`" * (max((len(found) for found in re.findall(r"`+", text)), default=0) + 1)
    spaced = f" {text} " if ticks != "`" else text
    return f"{ticks}{spaced}{ticks}"


def _text(text: str) -> str:
    """Return text as itself: what Markdown and HTML would make of it is escaped, and nobody is mentioned."""
    return re.sub(r"([\\`*_\[\]|~#])", r"\\\1", escape(text, quote=False)).replace("@", "@<!-- -->")
