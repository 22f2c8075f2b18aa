"""A change of a value in lines: each value in a document on its own, each line of a text of many lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher, unified_diff
from typing import NamedTuple

import attrs

from sampy.differences.formats.values import as_document, both_texts, path_text, short_text
from sampy.differences.model import ABSENT, Change, Effect, Value
from sampy.errors import DocumentPath, Place
from sampy.intrinsics import Json, is_intrinsic

_EFFECTS = {Effect.MAYBE_REPLACED: "may replace it", Effect.REPLACED: "replaces it"}
_CONTEXT = 1


@attrs.frozen
class Detail:
    """One value that changes, in words.

    Args:
        symbol: ``+``, ``-`` or ``~``.
        path: The way to it.
        before: What it was; None where it wasn't there, and where `lines` show it.
        after: What it will be; None where it isn't there, and where `lines` show it.
        note: What comes of it, and what it comes of.
        lines: The lines of a long text that change, each with ``+``, ``-`` or a space before it.
        place: The user's line.
    """

    symbol: str
    path: str
    before: str | None = None
    after: str | None = None
    note: str = ""
    lines: tuple[str, ...] = ()
    place: Place | None = None

    @property
    def text(self) -> str:
        """The change on one line."""
        if self.before is None or self.after is None:
            value = self.before if self.after is None else self.after
            shown = self.path if value is None else f"{self.path}: {value}" if self.path else value
        elif self.before == self.after:
            shown = f"{self.path}: {self.after}" if self.path else self.after
        else:
            shown = f"{self.path}: {self.before} → {self.after}" if self.path else f"{self.before} → {self.after}"
        return f"{shown}  ({self.note})" if self.note else shown


def details(change: Change) -> Iterator[Detail]:
    """Yield what a change changes, one value after the other; the first one has the note and the place."""
    because = f"because of {change.because}" if change.because else ""
    note = ", ".join(each for each in (_EFFECTS.get(change.effect, ""), because) if each)
    for index, leaf in enumerate(_leaves(change.path, change.before, change.after)):
        made = _detail(leaf)
        yield attrs.evolve(made, note=note, place=change.place) if index == 0 else made


class _Leaf(NamedTuple):
    path: DocumentPath
    before: Value
    after: Value


def _detail(leaf: _Leaf) -> Detail:
    path = path_text(leaf.path)
    if leaf.before is ABSENT:
        return Detail("+", path, after=short_text(leaf.after))
    if leaf.after is ABSENT:
        return Detail("-", path, before=short_text(leaf.before))
    if isinstance(leaf.before, str) and isinstance(leaf.after, str) and "\n" in f"{leaf.before}{leaf.after}":
        return Detail("~", path, lines=tuple(_text_lines(leaf.before, leaf.after)))
    return Detail("~", path, *both_texts(leaf.before, leaf.after))


def _text_lines(before: str, after: str) -> Iterator[str]:
    lines = unified_diff(before.splitlines(), after.splitlines(), n=_CONTEXT, lineterm="")
    for line in lines:
        if line.startswith(("---", "+++")) and not line[3:].strip():
            continue
        yield "…" if line.startswith("@@") else "".join(map(_printable, line))


def _printable(character: str) -> str:
    """Return a character; what steers a terminal is spelt out."""
    return character if character.isprintable() or character == "\t" else repr(character)[1:-1]


def _leaves(path: DocumentPath, before: Value, after: Value) -> Iterator[_Leaf]:
    """Yield what differs within two values, also within texts that are JSON."""
    old, new = as_document(before), as_document(after)
    if old is not None and new is not None:
        yield from _leaves(path, old, new) if old != new else [_Leaf(path, before, after)]
    elif isinstance(before, dict) and isinstance(after, dict) and not (is_intrinsic(before) or is_intrinsic(after)):
        for key in dict.fromkeys((*before, *after)):
            old_item, new_item = before.get(key, ABSENT), after.get(key, ABSENT)
            if old_item != new_item:
                yield from _leaves((*path, key), old_item, new_item)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _items(path, before, after)
    else:
        yield _Leaf(path, before, after)


def _items(path: DocumentPath, before: list[Json], after: list[Json]) -> Iterator[_Leaf]:
    """Yield what differs in two lists; what stays in one that others are added to is the same."""
    old, new = ([json.dumps(each, sort_keys=True) for each in items] for items in (before, after))
    for kind, i, i_end, j, j_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for offset in range(max(i_end - i, j_end - j)):
            there, here = i + offset, j + offset
            old_item = before[there] if there < i_end else ABSENT
            new_item = after[here] if here < j_end else ABSENT
            yield from _leaves((*path, here if here < j_end else there), old_item, new_item)
