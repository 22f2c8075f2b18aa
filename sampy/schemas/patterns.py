"""The regular expressions of the schemas, which are written for several engines."""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import Protocol

_ASCII = {
    "L": "A-Za-z",
    "M": "",
    "N": "0-9",
    "P": r"!-#%-*,-/:;?@\[-\]_{}",
    "S": r"$+<=>\^`|~",
    "Z": " ",
    "Zs": " ",
}
"""The Unicode properties of the patterns, as what they have in ASCII."""
_HYPHEN = r"\-"
_PART = re.compile(r"\\([pP])\{(\w+)\}(-?)|\\.|\[\^?\]?|\]", re.DOTALL)


class Expression(Protocol):
    """A compiled regular expression of any engine."""

    def search(self, string: str) -> object | None:
        """Return a match anywhere in the text; None where there is none."""


def finds(pattern: str, text: str) -> bool:
    """Return whether a pattern is in a text, or nothing can be said of it."""
    compiled = _ascii_expression(pattern) if text.isascii() else expression(pattern)
    return compiled is None or compiled.search(text) is not None


@cache
def expression(pattern: str) -> Expression | None:
    """Return a pattern compiled; None for one that no engine here understands, of which nothing can be said."""
    return _compiled(pattern) or _with_unicode_properties(pattern)


@cache
def _ascii_expression(pattern: str) -> Expression | None:
    """Return a pattern for texts in ASCII, which seldom needs the engine that knows all of Unicode."""
    return _compiled(pattern) or _compiled(_in_ascii(pattern)) or _with_unicode_properties(pattern)


def _compiled(pattern: str) -> Expression | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what a later Python may read otherwise is no matter of the user's
        try:
            return re.compile(pattern)
        except re.error:
            return None


def _in_ascii(pattern: str) -> str:
    """Return a pattern with the Unicode properties that are known replaced by their ASCII characters."""
    in_set = False

    def replaced(part: re.Match[str]) -> str:
        nonlocal in_set
        if part[0][0] == "[" and not in_set:
            in_set = True
        elif part[0] == "]":
            in_set = False
        if part[1] != "p" or part[2] not in _ASCII:
            return part[0]
        # A hyphen after a property is one, and nothing that leads from it to something else.
        members = _ASCII[part[2]]
        return f"{members}{_HYPHEN if part[3] else ''}" if in_set else f"[{members}]{part[3]}"

    return _PART.sub(replaced, pattern)


def _with_unicode_properties(pattern: str) -> Expression | None:
    import regex

    try:
        compiled: Expression = regex.compile(pattern)
    except regex.error:
        return None
    return compiled
