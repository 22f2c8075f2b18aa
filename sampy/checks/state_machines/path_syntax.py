"""What is a path in JSONPath, as far as its writing goes.

Source: Amazon States Language, "Paths" and "Reference Paths"; AWS page "Accessing execution data from the Context
object".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from sampy.errors import shown

_ROOT = r"\$\$|\$\w*"
_NAME = r"[^.\[\]()\s,'\"]+"
_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_WORD = r"[A-Za-z_][\w-]*"
_STEPS = r"[A-Za-z_][\w.\[\]-]*"

CONTEXT: Mapping[str, object] = {
    "Execution": dict.fromkeys(("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime")),
    "State": dict.fromkeys(("EnteredTime", "Name", "RetryCount")),
    "StateMachine": dict.fromkeys(("Id", "Name")),
    "Task": {"Token": None},
    "Map": {"Item": dict.fromkeys(("Index", "Key", "Source", "Value"))},
}
"""What the context object has; None for what can be anything."""


class BadPath(Exception):
    """A text that is no path.

    Args:
        message: Why.
        fix: What to do about it.
    """

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message, self.fix = message, fix


class Path(NamedTuple):
    """A path that can be read.

    Args:
        root: ``$``, ``$$`` for the context object, or ``$name`` for a variable.
        names: The first steps, as far as they are names.
        single: It leads to one value, as a reference path does.
    """

    root: str
    names: tuple[str, ...]
    single: bool


@lru_cache(maxsize=512)
def read_path(text: str) -> Path:
    """Return what a path leads to.

    Raises:
        BadPath: It is none.
    """
    plain_names = text[2:].split(".") if text.startswith("$.") else None
    if plain_names is not None and all(map(str.isidentifier, plain_names)):
        return Path("$", (*plain_names,), True)
    root = re.match(_ROOT, text)
    if root is None:
        meant = re.fullmatch(_STEPS, text)
        fix = f"did you mean '$.{text}'?" if meant else "write it as $.order.total"
        raise BadPath(f"a path starts with $, and {shown(text)} doesn't", fix)
    names: list[str] = []
    plain, single, at = True, True, root.end()
    while at < len(text):
        if text[at] == "[":
            end = _bracket_end(text, at)
            inner = text[at + 1 : end - 1].strip()
            name = _bracketed(inner, text)
            single = single and (name is not None or inner.lstrip("-").isdigit())
            plain = plain and name is not None
            names += [name] if plain and name is not None else []
            at = end
            continue
        if text[at] != ".":
            raise BadPath(f"{text[at:]!r} is not expected in the path {text!r}", "separate steps with a dot")
        deep = text.startswith("..", at)
        at += 2 if deep else 1
        if deep and text.startswith("[", at):
            plain = single = False
            continue
        step = re.match(_NAME, text[at:])
        if step is None:
            raise BadPath(f"a step is missing in the path {text!r}", "remove the dot, or write a name behind it")
        at += step.end()
        called = text.startswith("(", at)
        at = _closing(text, at) if called else at
        plain = plain and not (deep or called or step[0] == "*")
        single = single and not (deep or called or step[0] == "*")
        names += [step[0]] if plain else []
    return Path(root[0], tuple(names), single)


def _bracketed(inner: str, text: str) -> str | None:
    """Return the name that is in brackets; None for an index, a filter, and the like."""
    quoted = re.fullmatch(_QUOTED, inner)
    if quoted is not None:
        return inner[1:-1]
    if not inner:
        raise BadPath(f"there is nothing in the brackets of {text!r}", "write an index, a name in quotes, or *")
    if re.fullmatch(_WORD, inner):
        raise BadPath(f"the name {inner} in the brackets of {text!r} has no quotes", f"write ['{inner}']")
    return None


def _bracket_end(text: str, at: int) -> int:
    """Return where the bracket that opens at a position is closed."""
    depth = 0
    while at < len(text):
        quoted = re.match(_QUOTED, text[at:]) if text[at] in "'\"" else None
        if quoted is not None:
            at += quoted.end()
            continue
        if text[at] in "'\"":
            raise BadPath(f"a quote of the path {text!r} is not closed", f"add a {text[at]}")
        depth += (text[at] in "[(") - (text[at] in "])")
        at += 1
        if depth == 0:
            return at
    raise BadPath(f"a bracket of the path {text!r} is not closed", "add a ]")


def _closing(text: str, at: int) -> int:
    depth = 0
    for position in range(at, len(text)):
        depth += (text[position] == "(") - (text[position] == ")")
        if depth == 0:
            return position + 1
    raise BadPath(f"a parenthesis of the path {text!r} is not closed", "add a )")
