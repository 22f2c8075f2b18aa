"""The value of a field is of its kind, and in its range."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from sampy.checks.state_machines.faults import Fault
from sampy.checks.state_machines.machine import filled_in
from sampy.errors import DocumentPath, did_you_mean, shown
from sampy.intrinsics import Json
from sampy.states.fields import (
    ANYTHING,
    JSONATA,
    LIST,
    MAP,
    NUMBER,
    PATH,
    PAYLOAD,
    REFERENCE,
    TARGET,
    TEXT,
    TIMESTAMP,
    TRUTH,
    WHOLE,
    Field,
)

VALUE = "state-value"
_FIXED = frozenset(["Comment", "Default", "End", "Label", "Next", "QueryLanguage", "Resource", "StartAt", "Type"])
"""The fields that JSONata can't compute."""
_TIMESTAMP = r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d([.,]\d+)?([Zz]|[+-]\d\d:\d\d)"
_HOW: Mapping[str, str] = {
    LIST: "write it as a list",
    MAP: "write it as a map",
    NUMBER: "write a number",
    PATH: "write it as a path, such as $.order",
    REFERENCE: "write it as a path, such as $.order",
    TARGET: "write the name of a state",
    TEXT: "write it as text",
    TIMESTAMP: "write it as 2027-01-31T12:00:00Z",
    TRUTH: "write true or false, without quotes",
    WHOLE: "write a number, without quotes",
}


def value_faults(value: Json, name: str, field: Field, language: str | None, path: DocumentPath) -> Iterator[Fault]:
    """Yield what is wrong with the value of a field.

    Args:
        value: The value.
        name: The name of the field.
        field: What it is.
        language: The query language; None where that isn't known.
        path: The way to the value.
    """
    if field.kind in (ANYTHING, PAYLOAD) or filled_in(value) or (value is None and field.nullable):
        return
    if isinstance(value, str) and is_jsonata(value) and language in (JSONATA, None) and name not in _FIXED:
        return
    if not _IS[field.kind](value):
        yield Fault(VALUE, path, f"this is {told(value)}, and has to be {field.kind}", _how(field, name, language))
    elif field.values and value not in field.values:
        yield Fault(VALUE, path, f"{told(value)} is not one of its values", did_you_mean(str(value), field.values))
    elif isinstance(value, int | float) and not _in_range(value, field):
        yield Fault(VALUE, path, f"{told(value)} is out of its range", f"use {_range(field)}")


def is_jsonata(text: str) -> bool:
    """Return whether a text is an expression in JSONata, or begins or ends as one."""
    return text.startswith("{%") or text.endswith("%}")


def is_timestamp(value: object) -> bool:
    """Return whether a value is a time as RFC 3339 writes it, with ``T`` and a time zone."""
    return isinstance(value, str) and re.fullmatch(_TIMESTAMP, value) is not None


def is_number(value: object) -> bool:
    """Return whether a value is a number, as true and false are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def is_whole(value: object) -> bool:
    """Return whether a value is a whole number."""
    return is_number(value) and (isinstance(value, int) or (isinstance(value, float) and value.is_integer()))


_IS: Mapping[str, Callable[[object], bool]] = {
    LIST: lambda value: isinstance(value, list),
    MAP: lambda value: isinstance(value, dict),
    NUMBER: is_number,
    PATH: _is_text,
    REFERENCE: _is_text,
    TARGET: _is_text,
    TEXT: _is_text,
    TIMESTAMP: is_timestamp,
    TRUTH: lambda value: isinstance(value, bool),
    WHOLE: is_whole,
}


def told(value: Json) -> str:
    """Return a value as a message shows it, in the words of JSON."""
    return "null" if value is None else shown(value) if not isinstance(value, bool) else str(value).lower()


def fits(kind: str, value: object) -> bool:
    """Return whether a value is of a kind of `sampy.states.fields`."""
    return _IS[kind](value)


def how(kind: str) -> str:
    """Return how a value of a kind is written."""
    return _HOW[kind]


def _how(field: Field, name: str, language: str | None) -> str:
    computed = ", or compute it: '{% ... %}'" if language == JSONATA and name not in _FIXED else ""
    return f"{_HOW[field.kind]}{computed}"


def _in_range(value: float, field: Field) -> bool:
    return (field.low is None or value >= field.low) and (field.high is None or value <= field.high)


def _range(field: Field) -> str:
    if field.high is None:
        return f"{field.low} or more"
    return f"{field.low} to {field.high}"
