"""Values of templates: what they are, how they are printed, and what is found in them.

Source: AWS page "Variables for data transformations for API Gateway"; "Velocity User Guide".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TypeAlias, cast

import attrs

from sampy.intrinsics import Json
from sampy.local.apis.integrations.mapping_templates.faults import TemplateFault

MAX_TEXT = 10 * 1024 * 1024
"""The characters that a text may have: what API Gateway takes as a payload."""

Method: TypeAlias = Callable[..., object]


@attrs.frozen
class Tool:
    """A variable that has methods of its own, such as ``$util``.

    Args:
        methods: Its methods by their names.
        values: What else it has, by names.
    """

    methods: Mapping[str, Method]
    values: Mapping[str, object] = attrs.field(factory=dict)


class JsonArray(list[object]):
    """An array of a JSON document, which is printed as JSON; a list that a template makes is printed as Java does."""


def seen(value: Json) -> object:
    """Return a value of a JSON document as templates see it: a copy, of which they may change what they like."""
    if isinstance(value, dict):
        return {key: seen(each) for key, each in value.items()}
    if isinstance(value, list):
        return JsonArray(seen(each) for each in value)
    return value


def text(value: object) -> str:
    """Return a value as it is printed.

    Raises:
        TemplateFault: It is larger than a payload may be, or holds itself.
    """
    parts: list[str] = []
    _print(value, parts, [MAX_TEXT])
    return "".join(parts)


def _print(value: object, parts: list[str], left: list[int]) -> None:
    match value:
        case str():
            part = value
        case None | bool():
            part = json.dumps(value)
        case int() | float():
            part = str(value)
        case JsonArray():
            part = _as_json(value)
        case dict():
            _print_all("{", [(f"{text(key)}=", each) for key, each in value.items()], "}", parts, left)
            return
        case list():
            _print_all("[", [("", each) for each in value], "]", parts, left)
            return
        case _:
            part = ""  # a tool, which has nothing to print
    left[0] -= len(part) + 1
    if left[0] < 0:
        raise TemplateFault("a text gets longer than 10 MB")
    parts.append(part)


def _print_all(start: str, each: list[tuple[str, object]], end: str, parts: list[str], left: list[int]) -> None:
    parts.append(start)
    for index, (label, value) in enumerate(each):
        parts.append(f"{', ' if index else ''}{label}")
        _print(value, parts, left)
    parts.append(end)


def _as_json(value: object) -> str:
    try:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=text)
    except ValueError:
        raise TemplateFault("a list holds itself") from None


def member(value: object, name: object) -> object:
    """Return what a map or a tool has by a name, or a list at an index; None where it has nothing."""
    match value:
        case Tool():
            return value.values.get(str(name))
        case dict():
            return value.get(name)
        case list() if isinstance(name, int) and 0 <= name < len(value):
            return cast(list[object], value)[name]
    return None
