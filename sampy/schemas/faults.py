"""What is wrong with a value of a template, and values that a condition may leave out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sampy.conditions import NO_VALUE
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.schemas.tables import Schema


class Fault(NamedTuple):
    """What is wrong with a value.

    Args:
        rule: The id of the rule.
        message: What is wrong, with ``{value}`` where the value is to be shown.
        fix: What to do.
        path: The way to it.
        value: The value.
    """

    rule: str
    message: str
    fix: str
    path: DocumentPath
    value: Json = None


def wrong_count(count: int, what: str, schema: Schema, path: DocumentPath, keys: tuple[str, str]) -> Iterator[Fault]:
    """Yield that there are too few or too many of something; `keys` are the keywords for these."""
    least, most = schema.get(keys[0], 0), schema.get(keys[1], count)
    if count < least:
        yield Fault("length", f"there are {count} {what}, and {least} are needed", f"give {least} or more", path)
    if count > most:
        yield Fault("length", f"there are {count} {what}, and {most} are allowed", f"give {most} or fewer", path)


def is_function(value: Json) -> bool:
    """Return whether a value is a call of a function, of which nobody knows what it will become."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    (key,) = value
    return key == "Ref" or key.startswith("Fn::")


def is_nothing(value: Json) -> bool:
    """Return whether a value is as good as left out."""
    return value is None or value == NO_VALUE


def may_be_nothing(value: Json) -> bool:
    """Return whether a value is left out, or is where a condition wants it."""
    match value:
        case {"Fn::If": [_, *branches]}:
            return any(may_be_nothing(each) for each in branches)
    return is_nothing(value)
