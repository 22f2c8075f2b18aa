"""Texts, numbers and truth values against a schema; CloudFormation reads one as another where it can."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Any

from sampy.errors import DocumentPath, did_you_mean
from sampy.intrinsics import Json
from sampy.schemas.faults import Fault, wrong_count
from sampy.schemas.patterns import finds
from sampy.schemas.tables import Schema

_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_MOST_VALUES = 12


def scalar_faults(value: Any, schema: Schema, path: DocumentPath) -> Iterator[Fault]:
    """Yield what is wrong with a text, number or truth value of the right type."""
    text = _text(value)
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    if values:
        fold = str.lower if schema.get("enumCaseInsensitive") else str
        if fold(text) not in {fold(_text(each)) for each in values}:
            texts = [_text(each) for each in values]
            fix = did_you_mean(text, texts) if len(texts) > _MOST_VALUES else f"use one of: {', '.join(texts)}"
            yield Fault("allowed-value", "{value} is not one of the allowed values", fix, path, value)
    pattern = schema.get("pattern")
    if pattern is not None and not finds(pattern, text):
        yield Fault("pattern", "{value} does not match " + pattern, "write it as the pattern demands", path, value)
    if isinstance(value, str):
        yield from wrong_count(len(value), "characters", schema, path, ("minLength", "maxLength"))
    network = schema.get("format")
    if network in ("ipv4-network", "ipv6-network") and not _is_network(text, network):
        yield Fault("format", "{value} is no address block", "write it as in 10.0.0.0/16", path, value)
    if is_of_type(value, "number"):
        yield from _range(value, schema, path)


def _range(value: Any, schema: Schema, path: DocumentPath) -> Iterator[Fault]:
    number = float(value)
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and number < least:
        yield Fault("range", f"{{value}} is less than {least}", f"use {least} or more", path, value)
    if most is not None and number > most:
        yield Fault("range", f"{{value}} is more than {most}", f"use {most} or less", path, value)
    step = schema.get("multipleOf")
    if step is not None and abs(number / step - round(number / step)) > 1e-9:
        yield Fault("range", f"{{value}} is no multiple of {step}", f"use a multiple of {step}", path, value)


def is_of_type(value: Json, kind: str) -> bool:
    """Return whether a value is of a type, or text that CloudFormation reads as one."""
    match kind:
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list)
        case "string":
            return isinstance(value, (str, int, float))
        case "boolean":
            return isinstance(value, bool) or (isinstance(value, str) and value.lower() in ("true", "false"))
        case "integer":
            whole = isinstance(value, float) and value.is_integer()
            return whole or _is_number(value, int, _INTEGER)
        case "number":
            return _is_number(value, (int, float), _NUMBER)
    return value is None


def _is_number(value: Json, types: type | tuple[type, ...], pattern: re.Pattern[str]) -> bool:
    if isinstance(value, str):
        return pattern.fullmatch(value.strip()) is not None
    return isinstance(value, types) and not isinstance(value, bool)


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_network(text: str, kind: str) -> bool:
    network = ipaddress.IPv4Network if kind == "ipv4-network" else ipaddress.IPv6Network
    try:
        network(text, strict=False)
    except ValueError:
        return False
    return True
