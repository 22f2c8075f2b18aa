"""Differences as one page of HTML that needs no other file and no network: to search, and to fold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from sampy.differences.formats.rows import (
    Row,
    drift_rows,
    resource_rows,
    section_rows,
    security_words,
    summary,
)
from sampy.differences.model import Difference, SecurityChange
from sampy.errors import Place
from sampy.pages import colours, filled

_FOLDER = Path(__file__).parent
_KINDS = {"+": "added", "-": "removed", "~": "changed", "±": "replaced"}


def render(differences: Sequence[Difference]) -> str:
    """Return differences as a page."""
    heading = differences[0].name if len(differences) == 1 else f"{len(differences)} stacks"
    return filled(
        _read("page.html"),
        {
            "title": escape(f"{heading}: what would change"),
            "style": colours(),
            "heading": escape(heading),
            "stacks": "\n".join(map(_stack, differences)),
            "script": _read("page.js"),
        },
    )


def _stack(difference: Difference) -> str:
    parts = [
        _part("Resources", map(_row, resource_rows(difference))),
        _part("Beside the resources", (_row(row, section) for section, row in section_rows(difference))),
        _part("Who may do what", map(_security, difference.security)),
        _part("Drift", map(_row, drift_rows(difference))),
        _part("Notes", (f"<p class=item>{escape(note)}</p>" for note in difference.notes)),
    ]
    return f"<section><h2>{escape(difference.name)}</h2><p>{escape(summary(difference))}</p>{''.join(parts)}</section>"


def _part(title: str, items: Iterable[str]) -> str:
    listed = "\n".join(items)
    return f"<h3>{title}</h3>\n{listed}\n" if listed else ""


def _row(row: Row, section: str = "") -> str:
    head = f"<b>{escape(row.symbol)} {escape(row.name)}</b> <span class=quiet>{escape(row.type or section)}</span>"
    head += f" {escape(row.words)}" + (f" <strong>{escape(row.danger)}</strong>" if row.danger else "")
    kind = "danger" if row.danger else _KINDS[row.symbol]
    return _item(kind, f"{head}{_place(row.place)}", "".join(_details(row)))


def _details(row: Row) -> Iterator[str]:
    for detail in row.details:
        yield f'<li class="{_KINDS[detail.symbol]}"><code>{escape(f"{detail.symbol} {detail.text}")}</code>'
        if detail.lines:
            yield f"<pre>{''.join(map(_line, detail.lines))}</pre>"
        yield f"{_place(None if detail.place == row.place else detail.place)}</li>"


def _line(line: str) -> str:
    kind = {"+": "added", "-": "removed"}.get(line[:1], "quiet")
    return f"<span class={kind}>{escape(line)}</span>\n"


def _security(each: SecurityChange) -> str:
    head = f"<b>{escape(each.logical_id)}</b> <span class=quiet>{escape(each.kind)}</span> "
    head += f"<strong>{security_words(each)}</strong>" if each.broader else security_words(each)
    sentences = "".join(f"<li>{escape(words)}</li>" for words in each.words)
    return _item("danger" if each.broader else "changed", f"{head}{_place(each.place)}", sentences)


def _item(kind: str, head: str, items: str) -> str:
    if not items:
        return f"<p class='item {kind}'>{head}</p>"
    return f"<details open class='item {kind}'><summary>{head}</summary><ul>{items}</ul></details>"


def _place(place: Place | None) -> str:
    return f" <small>{escape(str(place))}</small>" if place else ""


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
