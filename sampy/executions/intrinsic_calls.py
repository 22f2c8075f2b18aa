r"""Calls of intrinsic functions in payload templates: ``States.Format('Order {}', $.id)``.

Text stands in single quotes, in which ``\'``, ``\{``, ``\}`` and ``\\`` stand for the characters themselves.

Source: Amazon States Language, "Intrinsic Functions"; AWS page "Intrinsic functions for JSONPath states".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from random import Random
from typing import NamedTuple

from sampy.executions.failures import INTRINSIC_FAILURE, StateFailure
from sampy.executions.intrinsic_functions import FUNCTIONS, Refused, Template
from sampy.intrinsics import Json

_CALL = re.compile(r"\s*(States\.\w+)\s*\(")
_TEXT = re.compile(r"\s*'((?:[^'\\]|\\.)*)'")
_CONSTANT = re.compile(r"\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,)])")
_PATH = re.compile(r"\s*(\$(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|\((?:[^()]|\([^()]*\))*\)|[^,()'\"])*)")
_CONSTANTS: dict[str, Json] = {"true": True, "false": False, "null": None}
_MAX_DEPTH = 10


class Constant(NamedTuple):
    """A value that is written out; text with its escapes in it, as `States.Format` tells them from placeholders."""

    value: Json | Template


class Reference(NamedTuple):
    """A path, or a variable."""

    path: str


class Call(NamedTuple):
    """A call of a function.

    Args:
        function: The name: ``States.Format``.
        arguments: What it is called with.
        text: The call as it was written.
    """

    function: str
    arguments: tuple[Constant | Reference | Call, ...]
    text: str


def is_call(text: str) -> bool:
    """Return whether a text is meant to call an intrinsic function."""
    return text.startswith("States.")


@lru_cache(maxsize=1024)
def parse_call(text: str) -> Call:
    """Return the call that a text stands for.

    Raises:
        StateFailure: It is no call.
    """
    call, end = _call(text, 0, 1)
    if text[end:].strip():
        raise _bad(text, f"{text[end:].strip()!r} is not expected")
    return call


def evaluate_call(call: Call, value_at: Callable[[str], Json], random: Random) -> Json:
    """Return what a call gives.

    Args:
        call: The call.
        value_at: Gives the value that a path or variable stands for.
        random: Where chance comes from.

    Raises:
        StateFailure: The function refuses its arguments.
    """
    arguments: list[Json | Template] = []
    for argument in call.arguments:
        match argument:
            case Constant(value):
                # Only the first argument of States.Format has placeholders, and needs to know what is escaped.
                is_template = call.function == "States.Format" and not arguments
                arguments.append(value.unescaped() if isinstance(value, Template) and not is_template else value)
            case Reference(path):
                arguments.append(value_at(path))
            case Call():
                arguments.append(evaluate_call(argument, value_at, random))
    try:
        return FUNCTIONS[call.function.removeprefix("States.")](arguments, random)
    except Refused as error:
        raise StateFailure(INTRINSIC_FAILURE, f"The function '{call.text}' had the following error: {error}") from None


def _call(text: str, position: int, depth: int) -> tuple[Call, int]:
    opened = _CALL.match(text, position)
    if opened is None:
        raise _bad(text, "a call looks like States.Format('{}', $.value)")
    name = opened[1]
    if name.removeprefix("States.") not in FUNCTIONS:
        raise _bad(text, f"there is no function {name}")
    if depth > _MAX_DEPTH:
        raise _bad(text, f"more than {_MAX_DEPTH} functions are nested")
    arguments: list[Constant | Reference | Call] = []
    end = opened.end()
    while not text[end:].lstrip().startswith(")"):
        if arguments:
            end = _after(text, end, ",")
        argument, end = _argument(text, end, depth)
        arguments.append(argument)
    end = _after(text, end, ")")
    return Call(name, tuple(arguments), text[position:end].strip()), end


def _argument(text: str, position: int, depth: int) -> tuple[Constant | Reference | Call, int]:
    if written := _TEXT.match(text, position):
        return Constant(Template(written[1])), written.end()
    if constant := _CONSTANT.match(text, position):
        token = constant[1]
        value = _CONSTANTS[token] if token in _CONSTANTS else float(token) if re.search("[.eE]", token) else int(token)
        return Constant(value), constant.end()
    if path := _PATH.match(text, position):
        return Reference(path[1].strip()), path.end()
    if text[position:].lstrip().startswith("States."):
        return _call(text, position, depth + 1)
    raise _bad(text, "an argument is text in single quotes, a number, true, false, null, a path or a function")


def _after(text: str, position: int, token: str) -> int:
    found = re.compile(rf"\s*{re.escape(token)}").match(text, position)
    if found is None:
        raise _bad(text, f"a {token!r} is missing")
    return found.end()


def _bad(text: str, message: str) -> StateFailure:
    return StateFailure(INTRINSIC_FAILURE, f"The intrinsic function '{text}' can't be read: {message}")
