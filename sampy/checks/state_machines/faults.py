"""What is wrong with a definition, before it is known where the definition was written."""

from __future__ import annotations

from typing import NamedTuple

from sampy.errors import DocumentPath
from sampy.findings import Severity


class Fault(NamedTuple):
    """One mistake in a definition.

    Args:
        rule: The id of the rule.
        path: The way to it in the definition.
        message: What is wrong.
        fix: What to do about it.
        severity: How bad it is.
    """

    rule: str
    path: DocumentPath
    message: str
    fix: str
    severity: Severity = Severity.ERROR


def noted(rule: str, path: DocumentPath, message: str, fix: str) -> Fault:
    """Return what Step Functions takes, and what is odd about it nevertheless."""
    return Fault(rule, path, message, fix, Severity.WARNING)


def way(path: DocumentPath) -> str:
    """Return how a message names a place in a definition: by the state, and the way within it."""
    return ".".join(str(step) for step in path[_innermost(path) :])


def _innermost(path: DocumentPath) -> int:
    """Return where in a path the name of the innermost state is; 0, where it leads to none."""
    at, name = 0, 0
    while path[at : at + 1] == ("States",) and len(path) > at + 1:
        name, at = at + 1, at + 2
        if path[at : at + 1] == ("Branches",):
            at += 2
        elif path[at : at + 1] in (("ItemProcessor",), ("Iterator",)):
            at += 1
    return name
