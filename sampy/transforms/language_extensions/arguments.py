"""The arguments of intrinsic functions, taken apart."""

from __future__ import annotations

import json
import re

from sampy.conditions import NO_VALUE
from sampy.errors import Invalid
from sampy.intrinsics import Json

PLACEHOLDER = re.compile(r"\$\{([^}]+)\}")
"""What `Fn::Sub` replaces; a name that starts with ``!`` is text that it leaves, without that."""


def may_be_nothing(value: Json) -> bool:
    """Return whether an expression can come to AWS::NoValue, so that its entry isn't there."""
    match value:
        case {"Fn::If": [_, one, other]}:
            return may_be_nothing(one) or may_be_nothing(other)
        case {"Fn::FindInMap": [_, _, _, {"DefaultValue": default}]}:
            return may_be_nothing(default)
    return value == NO_VALUE


def as_text(value: Json) -> str:
    """Return a value as CloudFormation writes it into text: ``true``, ``5``."""
    return value if isinstance(value, str) else json.dumps(value)


def json_text(value: Json) -> str:
    """Return a map or list as JSON text, without spaces and in its own order.

    Raises:
        Invalid: Where it is neither.
    """
    if not isinstance(value, (dict, list)) or value == NO_VALUE:
        raise Invalid(f"Fn::ToJsonString takes a map or a list, not {shown(value)}", fix="give it a map or a list")
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def sub_parts(argument: Json) -> tuple[str, dict[str, Json]]:
    """Return the text and the variables of an `Fn::Sub`.

    Raises:
        Invalid: Where it has none.
    """
    if isinstance(argument, str):
        return argument, {}
    match argument:
        case [str(text), dict(variables)]:
            return text, variables
    raise Invalid("Fn::Sub needs text, or a list of text and a map of variables", fix="write it in one of these forms")


def find_in_map_parts(argument: Json) -> tuple[list[Json], list[Json]]:
    """Return the name of the mapping and the two keys of an `Fn::FindInMap`, and its DefaultValue if it has one.

    Raises:
        Invalid: Where it has others.
    """
    match argument:
        case [_, _, _]:
            return list(argument), []
        case [name, first, second, {"DefaultValue": default, **rest}] if not rest:
            return [name, first, second], [default]
    fix = "write [mapping, first key, second key], and {DefaultValue: value} after these if you like"
    raise Invalid("Fn::FindInMap needs the name of a mapping and two keys", fix=fix)


def two(argument: Json, function: str, what: str) -> tuple[Json, Json]:
    """Return the two arguments of a function.

    Raises:
        Invalid: Where there are more or fewer.
    """
    if not isinstance(argument, list) or len(argument) != 2:
        raise Invalid(f"{function} needs {what}", fix=f"give it a list of {what}")
    return argument[0], argument[1]


def comparable(value: Json) -> Json:
    """Return a value as Fn::Equals compares it: as text, unless it is a map or list."""
    return value if isinstance(value, (dict, list)) else as_text(value)


def shown(value: Json) -> str:
    """Return a value as a message names it."""
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
