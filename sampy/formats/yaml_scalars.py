"""What a plain YAML 1.1 scalar stands for: text, a number, true, false or null."""

from __future__ import annotations

import math
import re

# Python itself neither reads nor writes longer integers, and the conversion is quadratic.
MAX_DIGITS = 4300
MAX_BITS = 14280

Scalar = str | int | float | bool | None

NULLS = frozenset({"", "~", "null", "Null", "NULL"})

BOOLEANS = {
    spelling: value
    for word, value in (("yes", True), ("no", False), ("true", True), ("false", False), ("on", True), ("off", False))
    for spelling in (word, word.capitalize(), word.upper())
}

_WORDS: dict[str, bool | None] = {**dict.fromkeys(NULLS), **BOOLEANS}
_NUMBER_STARTS = frozenset("0123456789+-.")

_INTEGER = re.compile(
    r"""[-+]?(?:
        0b[01_]+                                  # binary
      | 0[0-7_]+                                  # octal
      | 0x[0-9a-fA-F_]+                           # hexadecimal
      | 0
      | [1-9][0-9_]*(?::[0-5]?[0-9])*             # decimal, or to the base of 60: 1:30:00
    )""",
    re.VERBOSE,
)
_FLOAT = re.compile(
    r"""
        [-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?
      | \.[0-9][0-9_]*(?:[eE][-+][0-9]+)?
      | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*
      | [-+]?\.(?:inf|Inf|INF)
      | \.(?:nan|NaN|NAN)
    """,
    re.VERBOSE,
)
_BASES = {"0b": 2, "0x": 16}


class NotAScalar(ValueError):
    """Raised for what looks like a number and can't be one."""


def plain(text: str) -> Scalar:
    """Return the value of a scalar without quotes or tag. Dates and times stay the text that they are."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    if _INTEGER.fullmatch(text):
        return integer(text)
    if _FLOAT.fullmatch(text):
        return floating(text)
    return text


def integer(text: str) -> int:
    """Return the integer that `text` writes in one of YAML's ways."""
    if not _INTEGER.fullmatch(text):
        raise NotAScalar(f"{shown(text)} is not an integer")
    digits = _digits(text)
    if digits[:2] in _BASES:
        if len(digits) == 2:
            raise NotAScalar(f"{shown(text)} is a number without digits")
        value = int(digits[2:], _BASES[digits[:2]])
    elif ":" in digits:
        value = 0
        for part in digits.split(":"):
            value = value * 60 + int(part)
    else:
        value = int(digits, 8 if digits.startswith("0") else 10)
    if value.bit_length() > MAX_BITS:
        raise NotAScalar(f"{shown(text)} is too large a number")
    return -value if text.startswith("-") else value


def floating(text: str) -> float:
    """Return the floating-point number that `text` writes in one of YAML's ways."""
    if _INTEGER.fullmatch(text):
        digits = str(abs(integer(text)))
    elif _FLOAT.fullmatch(text):
        digits = _digits(text).lower()
    else:
        raise NotAScalar(f"{shown(text)} is not a number")
    if digits in (".inf", ".nan"):
        raise NotAScalar(f"{shown(text)} is a number that JSON, and so CloudFormation, can't hold")
    value = 0.0
    for part in digits.split(":"):
        value = value * 60 + float(part)
    if math.isinf(value):
        raise NotAScalar(f"{shown(text)} is too large a number")
    return -value if text.startswith("-") else value


def _digits(text: str) -> str:
    digits = text.replace("_", "").lstrip("+-")
    if len(digits) > MAX_DIGITS:
        raise NotAScalar(f"{shown(text)} is a number of {len(digits)} digits")
    return digits


def shown(text: str) -> str:
    """Return `text` quoted for a message, and shortened where it is long."""
    return repr(text if len(text) <= 40 else f"{text[:37]}...")
