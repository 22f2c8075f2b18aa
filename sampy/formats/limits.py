"""What no template needs, and only a mistake or an attack has: without these, reading could take for ever."""

from __future__ import annotations

from sampy.errors import Place, Problem

MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 100
MAX_EXPANDED = 10_000_000
"""How many characters the values of a file may have, each counted as often as an alias repeats it."""

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
