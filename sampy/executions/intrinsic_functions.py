"""What the intrinsic functions give: one function of each name, and the table of them.

Source: AWS page "Intrinsic functions for JSONPath states".
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import NamedTuple
from uuid import UUID

from sampy.executions.documents import is_number, text_of
from sampy.intrinsics import Json

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PLACEHOLDER = re.compile(r"\\(.)|(\{\})|([{}])", re.DOTALL)
_MAX_TEXT = 10_000
_MAX_ITEMS = 1000
_ALGORITHMS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


class Refused(Exception):
    """Arguments that a function does nothing with: why."""


class Template(NamedTuple):
    """Text as it is written in a call, with its escapes."""

    raw: str

    def unescaped(self) -> str:
        """Return the text that is meant."""
        return _ESCAPE.sub(r"\1", self.raw)


Arguments = Sequence[Json | Template]


def _text(arguments: Arguments, index: int) -> str:
    value = arguments[index]
    if not isinstance(value, str):
        raise Refused(f"argument {index + 1} has to be text")
    return value


def _array(arguments: Arguments, index: int) -> list[Json]:
    value = arguments[index]
    if not isinstance(value, list):
        raise Refused(f"argument {index + 1} has to be an array")
    return value


def _integer(arguments: Arguments, index: int) -> int:
    value = arguments[index]
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise Refused(f"argument {index + 1} has to be a number")
    return int(Decimal(value).quantize(Decimal(1), ROUND_HALF_UP))


def _value(argument: Json | Template) -> Json:
    return argument.unescaped() if isinstance(argument, Template) else argument


def _format(arguments: Arguments, random: Random) -> Json:
    first = arguments[0]
    template = first.raw if isinstance(first, Template) else first
    if not isinstance(template, str):
        raise Refused("argument 1 has to be text")
    values = iter(arguments[1:])

    def replaced(match: re.Match[str]) -> str:
        if match[3]:
            raise Refused("a brace that is no placeholder {} needs a backslash before it")
        if match[1]:
            return match[1]
        try:
            return shown(_value(next(values)))
        except StopIteration:
            raise Refused("there are more placeholders {} than arguments") from None

    text = _PLACEHOLDER.sub(replaced, template)
    if next(values, values) is not values:
        raise Refused("there are more arguments than placeholders {}")
    return text


def shown(value: Json) -> str:
    """Return a value as `States.Format` puts it into text: objects as ``{name=value}``, as Java shows them."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return f"[{', '.join(shown(item) for item in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}={shown(item)}' for key, item in value.items())}}}"
    return text_of(value)


def _string_to_json(arguments: Arguments, random: Random) -> Json:
    try:
        value: Json = json.loads(_text(arguments, 0))
    except ValueError as error:
        raise Refused(f"the text is no JSON: {error}") from None
    return value


def _array_partition(arguments: Arguments, random: Random) -> Json:
    array, size = _array(arguments, 0), _integer(arguments, 1)
    if size < 1:
        raise Refused("the size of the parts has to be at least 1")
    return [array[start : start + size] for start in range(0, len(array), size)]


def _array_range(arguments: Arguments, random: Random) -> Json:
    first, last, step = (_integer(arguments, index) for index in range(3))
    if step == 0:
        raise Refused("the step may not be 0")
    numbers = range(first, last + (1 if step > 0 else -1), step)
    if len(numbers) > _MAX_ITEMS:
        raise Refused(f"the array would have {len(numbers)} items, and may have {_MAX_ITEMS}")
    return list(numbers)


def _array_get_item(arguments: Arguments, random: Random) -> Json:
    array, index = _array(arguments, 0), _integer(arguments, 1)
    if not 0 <= index < len(array):
        raise Refused(f"the array has {len(array)} items, and none at {index}")
    return array[index]


def _array_contains(arguments: Arguments, random: Random) -> Json:
    wanted = text_of(_sorted(_value(arguments[1])))
    return any(text_of(_sorted(item)) == wanted for item in _array(arguments, 0))


def _array_unique(arguments: Arguments, random: Random) -> Json:
    unique: dict[str, Json] = {}
    for item in _array(arguments, 0):
        unique.setdefault(text_of(_sorted(item)), item)
    return list(unique.values())


def _sorted(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def _short(arguments: Arguments) -> str:
    text = _text(arguments, 0)
    if len(text) > _MAX_TEXT:
        raise Refused(f"the text has {len(text)} characters, and may have {_MAX_TEXT}")
    return text


def _base64_decode(arguments: Arguments, random: Random) -> Json:
    try:
        return base64.b64decode(_short(arguments), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise Refused("the text is not in Base64, or not text that was encoded") from None


def _hash(arguments: Arguments, random: Random) -> Json:
    algorithm = _text(arguments, 1)
    if algorithm not in _ALGORITHMS:
        raise Refused(f"there is no algorithm {algorithm!r}, only {', '.join(_ALGORITHMS)}")
    return hashlib.new(_ALGORITHMS[algorithm], _short(arguments).encode(), usedforsecurity=False).hexdigest()


def _json_merge(arguments: Arguments, random: Random) -> Json:
    first, second, deep = arguments
    if not isinstance(first, dict) or not isinstance(second, dict):
        raise Refused("the first two arguments have to be objects")
    if deep is not False:
        raise Refused("the third argument has to be false: Step Functions merges shallowly only")
    return {**first, **second}


def _math_random(arguments: Arguments, random: Random) -> Json:
    start, end = _integer(arguments, 0), _integer(arguments, 1)
    if start >= end:
        raise Refused("the first number has to be less than the second one")
    chance = Random(_integer(arguments, 2)) if len(arguments) > 2 else random
    return chance.randrange(start, end)


def _math_add(arguments: Arguments, random: Random) -> Json:
    for index in range(2):
        if not is_number(arguments[index]):
            raise Refused(f"argument {index + 1} has to be a number")
    return _integer(arguments, 0) + _integer(arguments, 1)


def _string_split(arguments: Arguments, random: Random) -> Json:
    text, separators = _text(arguments, 0), _text(arguments, 1)
    parts = re.split(f"[{re.escape(separators)}]", text) if separators else [text]
    return [part for part in parts if part]


Function = Callable[[Arguments, Random], Json]


def _counted(function: Function, least: int, most: int | None) -> Function:
    def counted(arguments: Arguments, random: Random) -> Json:
        if len(arguments) < least or (most is not None and len(arguments) > most):
            numbers = str(least) if least == most else f"{least} or more" if most is None else f"{least} to {most}"
            raise Refused(f"it takes {numbers} arguments, and has {len(arguments)}")
        return function(arguments, random)

    return counted


FUNCTIONS: dict[str, Function] = {
    "Array": _counted(lambda arguments, random: [_value(each) for each in arguments], 0, None),
    "ArrayContains": _counted(_array_contains, 2, 2),
    "ArrayGetItem": _counted(_array_get_item, 2, 2),
    "ArrayLength": _counted(lambda arguments, random: len(_array(arguments, 0)), 1, 1),
    "ArrayPartition": _counted(_array_partition, 2, 2),
    "ArrayRange": _counted(_array_range, 3, 3),
    "ArrayUnique": _counted(_array_unique, 1, 1),
    "Base64Decode": _counted(_base64_decode, 1, 1),
    "Base64Encode": _counted(lambda arguments, random: base64.b64encode(_short(arguments).encode()).decode(), 1, 1),
    "Format": _counted(_format, 1, None),
    "Hash": _counted(_hash, 2, 2),
    "JsonMerge": _counted(_json_merge, 3, 3),
    "JsonToString": _counted(lambda arguments, random: text_of(_value(arguments[0])), 1, 1),
    "MathAdd": _counted(_math_add, 2, 2),
    "MathRandom": _counted(_math_random, 2, 3),
    "StringSplit": _counted(_string_split, 2, 2),
    "StringToJson": _counted(_string_to_json, 1, 1),
    "UUID": _counted(lambda arguments, random: str(UUID(int=random.getrandbits(128), version=4)), 0, 0),
}
"""The functions by their names, without ``States.``."""
