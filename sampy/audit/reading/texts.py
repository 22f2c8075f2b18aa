"""Texts of which parts are known: literal parts, references of the template, and holes for what can't be told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import attrs


@attrs.frozen
class Reference:
    """A part of a text that CloudFormation fills in.

    Args:
        logical_id: The resource.
        attribute: The attribute of it; None for its `Ref`.
    """

    logical_id: str
    attribute: str | None = None


@attrs.frozen
class Hole:
    """A part of a text that can't be told."""


HOLE = Hole()
Part: TypeAlias = str | Reference | Hole
Parts: TypeAlias = tuple[Part, ...]


def joined(parts: Iterable[Part]) -> Parts:
    """Return parts with neighbours of one kind made one, and without empty ones."""
    made: list[Part] = []
    for part in parts:
        last = made[-1] if made else None
        if isinstance(part, str) and isinstance(last, str):
            made[-1] = last + part
        elif part != "" and not (part == HOLE and last == HOLE):
            made.append(part)
    return tuple(made)


def literal(parts: Parts) -> str | None:
    """Return the text, where all of it is known."""
    if not parts:
        return ""
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else None
