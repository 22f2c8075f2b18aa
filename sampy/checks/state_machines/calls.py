"""Calls of intrinsic functions in JSONPath states: ``States.Format('Order {}', $.id)``.

Source: AWS page "Intrinsic functions for JSONPath states in Step Functions".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from sampy.checks.state_machines.path_syntax import BadPath
from sampy.errors import did_you_mean

_MANY = 1000
FUNCTIONS: Mapping[str, tuple[int, int]] = {
    "States.Array": (0, _MANY),
    "States.ArrayContains": (2, 2),
    "States.ArrayGetItem": (2, 2),
    "States.ArrayLength": (1, 1),
    "States.ArrayPartition": (2, 2),
    "States.ArrayRange": (3, 3),
    "States.ArrayUnique": (1, 1),
    "States.Base64Decode": (1, 1),
    "States.Base64Encode": (1, 1),
    "States.Format": (1, _MANY),
    "States.Hash": (2, 2),
    "States.JsonMerge": (3, 3),
    "States.JsonToString": (1, 1),
    "States.MathAdd": (2, 2),
    "States.MathRandom": (2, 3),
    "States.StringSplit": (2, 2),
    "States.StringToJson": (1, 1),
    "States.UUID": (0, 0),
}
"""How many arguments each function takes, at least and at most."""
MAX_DEPTH = 10
"""The most calls within one another."""

_CALL = re.compile(r"\s*([A-Za-z][\w.]*)\s*\(")
_TEXT = re.compile(r"\s*'((?:[^'\\]|\\.)*)'\s*")
_CONSTANT = re.compile(r"\s*(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)\s*(?=[,)])")
_ESCAPED = re.compile(r"\\.")


class Call(NamedTuple):
    """A call that can be read.

    Args:
        paths: The paths in it.
        odd: What is odd about it, with what to do: what fails when it runs.
    """

    paths: list[str]
    odd: list[tuple[str, str]]


@lru_cache(maxsize=512)
def read_call(text: str) -> Call:
    """Return what a call is made of.

    Raises:
        BadPath: It is no call of a function that there is.
    """
    call = Call([], [])
    end = _read(text, 0, 1, call)
    if text[end:].strip():
        raise BadPath(f"{text[end:].strip()!r} is not expected behind the call of a function", "remove it")
    return call


def _read(text: str, at: int, depth: int, call: Call) -> int:
    opened = _CALL.match(text, at)
    if opened is None:
        raise BadPath(f"{text!r} is no call of a function", "write it as States.Format('{}', $.value)")
    name = opened[1]
    if name not in FUNCTIONS:
        raise BadPath(f"there is no intrinsic function {name}", did_you_mean(name, FUNCTIONS))
    if depth > MAX_DEPTH:
        raise BadPath(f"more than {MAX_DEPTH} intrinsic functions are within one another", "compute a part before")
    arguments: list[str] = []
    at = opened.end()
    while True:
        start = at
        if text[at:].lstrip().startswith(")") and not arguments:
            at = text.index(")", at) + 1
            break
        at = _argument(text, at, depth, call)
        arguments.append(text[start:at].strip())
        if at >= len(text):
            raise BadPath(f"the call of {name} is not closed", "add a )")
        at += 1
        if text[at - 1] == ")":
            break
        if text[at - 1] != ",":
            raise BadPath(f"{text[at - 1 :]!r} is not expected in the call of {name}", "separate arguments with commas")
    least, most = FUNCTIONS[name]
    if not least <= len(arguments) <= most:
        number = str(least or "no") if least == most else f"{least} or more" if most == _MANY else f"{least} or {most}"
        given = str(len(arguments) or "none")
        raise BadPath(f"{name} takes {number} argument{'s' * (number != '1')}, and gets {given}", _form(name, least))
    if name == "States.Format":
        _format(arguments, call)
    return at


def _form(name: str, least: int) -> str:
    return f"write it as {name}({', '.join('abc'[:least])})"


def _argument(text: str, at: int, depth: int, call: Call) -> int:
    """Return where an argument ends."""
    for pattern in (_TEXT, _CONSTANT):
        found = pattern.match(text, at)
        if found is not None:
            return found.end()
    rest = text[at:].lstrip()
    at = len(text) - len(rest)
    if rest.startswith("$"):
        end = _path_end(text, at)
        call.paths.append(text[at:end].strip())
        return end
    if rest.startswith("'"):
        raise BadPath(f"a quote is not closed in {text!r}", r"add a ', and write one within the text as \'")
    if rest.startswith('"'):
        raise BadPath(f"text stands in single quotes, and this in double ones: {rest}", "use '...'")
    if _CALL.match(text, at):
        end = _read(text, at, depth + 1, call)
        return end + len(text[end:]) - len(text[end:].lstrip())
    message = f"an argument is missing in {text!r}" if rest[:1] in ("", ",", ")") else f"{rest!r} is no argument"
    raise BadPath(message, "use a path, a number, true, false, null, or text in single quotes")


def _path_end(text: str, at: int) -> int:
    quote, depth = "", 0
    for position in range(at, len(text)):
        each = text[position]
        if quote:
            quote = "" if each == quote and text[position - 1] != "\\" else quote
        elif each in "'\"":
            quote = each
        elif each in "[(":
            depth += 1
        elif each == "]" or (each == ")" and depth):
            depth -= 1
        elif each in ",)" and depth <= 0:
            return position
    return len(text)


def _format(arguments: list[str], call: Call) -> None:
    text = _TEXT.fullmatch(arguments[0])
    if text is None:
        return
    places = _ESCAPED.sub("", text[1]).count("{}")
    if places != len(arguments) - 1:
        message = f"States.Format has {places} {{}} in its text, and {len(arguments) - 1} after it to fill in"
        call.odd.append((message, "write one {} for each value"))
