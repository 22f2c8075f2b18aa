"""What a plain YAML 1.1 scalar stands for: text, a number, true, false or null."""

from __future__ import annotations

import math
import re

MAX_NUMBER_LENGTH = 300

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
    check_length(text)
    digits = text.replace("_", "").lstrip("+-")
    sign = -1 if text.startswith("-") else 1
    if ":" in digits:
        return sign * int(_base_60(digits))
    base = _BASES.get(digits[:2])
    if base is not None:
        if len(digits) == 2:
            raise NotAScalar(f"{shown(text)} is a number without digits")
        return sign * int(digits[2:], base)
    return sign * int(digits, 8 if digits.startswith("0") else 10)


def floating(text: str) -> float:
    """Return the floating-point number that `text` writes in one of YAML's ways."""
    if not _FLOAT.fullmatch(text):
        if not _INTEGER.fullmatch(text):
            raise NotAScalar(f"{shown(text)} is not a number")
        return float(integer(text))
    check_length(text)
    digits = text.replace("_", "").lower().lstrip("+-")
    sign = -1 if text.startswith("-") else 1
    if digits in (".inf", ".nan"):
        raise NotAScalar(f"{shown(text)} is a number that JSON, and so CloudFormation, can't hold")
    value = float(_base_60(digits)) if ":" in digits else float(digits)
    return sign * check_range(value, text)


def check_length(text: str) -> None:
    """Refuse a number so long that only an attack, or text that lacks its quotes, has it."""
    if len(text) > MAX_NUMBER_LENGTH:
        raise NotAScalar(f"{shown(text)} is a number of {len(text)} characters")


def check_range(value: float, text: str) -> float:
    """Return `value`, which `text` stands for, unless it is past the largest number there is."""
    if math.isinf(value):
        raise NotAScalar(f"{shown(text)} is too large a number")
    return value


def shown(text: str) -> str:
    """Return `text` quoted for a message, and shortened where it is long."""
    return repr(text if len(text) <= 40 else f"{text[:37]}...")


def _base_60(digits: str) -> int | float:
    value: int | float = 0
    for part in digits.split(":"):
        value = value * 60 + (float(part) if "." in part else int(part))
    return value
