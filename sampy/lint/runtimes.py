"""The runtimes of functions that have come to their end, by the clock of the context."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sampy.conditions import branches
from sampy.context import Context
from sampy.data import load
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.lint.functions import FUNCTION
from sampy.lint.rule import at
from sampy.template import Template


class Ended(NamedTuple):
    """A runtime that AWS no longer updates.

    Args:
        path: The way to it.
        name: Its name.
        deprecated: The day since which it has had no updates.
        blocked: The day since which Lambda refuses new functions with it; None where that day is still to come.
        advice: What to do about it.
    """

    path: DocumentPath
    name: str
    deprecated: str
    blocked: str | None
    advice: str | None


def ended(template: Template, context: Context) -> Iterator[Ended]:
    """Yield the runtimes of functions that have ended; of one that depends on conditions, where all of them have."""
    today = context.clock().date().isoformat()
    for logical_id, properties in template.each(FUNCTION):
        path = at(logical_id, "Runtime")
        found = [_ended(path, value, today) for _, value in branches(properties.get("Runtime"))]
        known = [each for each in found if each is not None]
        if len(known) == len(found):
            # What can be created at least is no worse than deprecated.
            yield next((each for each in known if each.blocked is None), known[0])


def _ended(path: DocumentPath, name: Json, today: str) -> Ended | None:
    dates = load("lambda_runtimes").get(name) if isinstance(name, str) else None
    if dates is None or not _is_past(dates["Deprecated"], today):
        return None
    blocked = dates["BlockCreate"] if _is_past(dates["BlockCreate"], today) else None
    successor = dates["Successor"]
    return Ended(path, str(name), dates["Deprecated"], blocked, f"use {successor}" if successor else None)


def _is_past(day: str | None, today: str) -> bool:
    return day is not None and day <= today
