"""What no template may be, in any format: without a mapping, with a key twice, or larger or deeper than any needs."""

from __future__ import annotations

from sampy.errors import CompileError, Place, Problem
from sampy.formats.yaml_scalars import shown

MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 100
MAX_EXPANDED = 10_000_000
"""How many characters the values of a file may have, each counted as often as an alias repeats it."""

MAX_PROBLEMS = 100
"""How many problems are told at once: whoever has more has one cause, and wants to start."""

_KINDS = {list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}


def too_deep(place: Place | None) -> Problem:
    """Return the problem of values within values beyond all measure."""
    message = f"values are nested more than {MAX_DEPTH} levels deep"
    return Problem(message, "flatten the structure, or move a part of it into a file of its own", place=place)


def wrong_root(document: object, place: Place) -> Problem:
    """Return the problem of a file that holds `document`, which is no mapping."""
    if document is None:
        return Problem("the file is empty", "give it a Resources section with at least one resource", place=place)
    kind = _KINDS.get(type(document), "a value")
    message = f"a template is a mapping of sections, and this file holds {kind}"
    return Problem(message, "start it with its sections, such as 'Resources:'", place=place)


def repeated_key(key: str, place: Place, first: Place) -> Problem:
    """Return the problem of a key that a mapping has already."""
    message = f"the key {shown(key)} is already in this mapping, in line {first.line}"
    return Problem(message, "remove one of the two, or rename it", place=place)


def tell(problem: Problem, problems: list[Problem]) -> None:
    """Put `problem` with the others of its file, and raise them all where they are enough."""
    problems.append(problem)
    if len(problems) >= MAX_PROBLEMS:
        raise CompileError(in_order(problems))


def in_order(problems: list[Problem]) -> list[Problem]:
    """Return the problems of a file in the order of their places."""
    return sorted(problems, key=lambda each: (each.place.line or 0, each.place.column or 0) if each.place else (0, 0))
