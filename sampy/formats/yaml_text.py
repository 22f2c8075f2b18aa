"""How text and numbers are written in YAML, so that every reader of YAML 1.1 or 1.2 takes them for what they are."""

from __future__ import annotations

import math
import re

# What starts like this is text to every reader, unless it is one of the words below or goes on as in _MEANINGFUL.
_PLAIN = re.compile(r"[A-Za-z_/$][ -~]*")
_MEANINGFUL = re.compile(r": |:$| #| $")
_PLAIN_IN_FLOW = re.compile(r"[A-Za-z_/][A-Za-z0-9_./-]*")
_WORDS = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})

_NAMED_ESCAPES = {"\0": "\\0", "\t": "\\t", "\n": "\\n", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
# Control, format and private characters, those that some readers take for line breaks, and those that YAML bars.
_INVISIBLE = (
    "\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ue000-\uf8ff\ufeff\ufff0-\uffff\U000e0000-\U0010ffff"
)
_ESCAPED = re.compile(f'[\t\n"\\\\{_INVISIBLE}]')
_UNFIT_FOR_QUOTES = re.compile(f"[\t\n{_INVISIBLE}]")
# Spaces at the end of a line are text that nobody sees and many editors remove.
_UNFIT_FOR_BLOCK = re.compile(f"[{_INVISIBLE}]|[ \t]$", re.MULTILINE)


def text(value: str, *, flow: bool = False) -> str:
    """Return `value` in one line: without quotes where that is safe, within ``[]`` if `flow` is set."""
    if flow:
        is_plain = _PLAIN_IN_FLOW.fullmatch(value) is not None
    else:
        is_plain = _PLAIN.fullmatch(value) is not None and _MEANINGFUL.search(value) is None
    if is_plain and value.lower() not in _WORDS:
        return value
    if ('"' in value or "\\" in value) and _UNFIT_FOR_QUOTES.search(value) is None:
        return "'" + value.replace("'", "''") + "'"
    return '"' + _ESCAPED.sub(_escape, value) + '"'


def block(value: str, column: int) -> str | None:
    """Return `value` as a literal block in the given column, or None if it has but one line or wouldn't survive."""
    if "\n" not in value or value.isspace() or _UNFIT_FOR_BLOCK.search(value) is not None:
        return None
    body = value.rstrip("\n")
    end = len(value) - len(body)
    # The indentation of the first line tells that of the block, unless it starts with a space of its own.
    header = ("|2" if value[0] in " \t\n" else "|") + ("-", "", "+")[min(end, 2)]
    padding = " " * column
    lines = [padding + line if line else "" for line in body.split("\n")]
    return "\n".join([header, *lines, *[""] * (end - 1)])


def number(value: int | float) -> str:
    """Return a number; one with an exponent has a point too, without which YAML 1.1 takes it for text."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} has no place in a template")
    written = repr(value)
    if "e" in written and "." not in written:
        return written.replace("e", ".0e")
    return written


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    named = _NAMED_ESCAPES.get(character)
    if named is not None:
        return named
    code = ord(character)
    if code > 0xFFFF:
        return f"\\U{code:08x}"
    return f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}"
