"""The regular expressions of the schemas, which are written for several engines."""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import Protocol


class Expression(Protocol):
    """A compiled regular expression of any engine."""

    def search(self, string: str) -> object | None:
        """Return a match anywhere in the text; None where there is none."""


@cache
def expression(pattern: str) -> Expression | None:
    """Return a pattern compiled; None for one that no engine here understands, of which nothing can be said."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what a later Python may read otherwise is no matter of the user's
        try:
            return re.compile(pattern)
        except re.error:
            return _with_unicode_properties(pattern)


def finds(pattern: str, text: str) -> bool:
    """Return whether a pattern is in a text, or nothing can be said of it."""
    compiled = expression(pattern)
    return compiled is None or compiled.search(text) is not None


def _with_unicode_properties(pattern: str) -> Expression | None:
    import regex

    try:
        compiled: Expression = regex.compile(pattern)
    except regex.error:
        return None
    return compiled
