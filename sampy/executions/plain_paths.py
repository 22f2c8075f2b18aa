"""Paths of names and indexes alone, ``$.orders[0].id``: most are, and need no library, which takes time to load.

Source: Amazon States Language, "Reference Paths".
"""

from __future__ import annotations

import re
from functools import lru_cache

from sampy.executions.failures import PathMissing
from sampy.intrinsics import Json

_PLAIN = re.compile(r"\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[[0-9]{1,9}\])*", re.ASCII)
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]", re.ASCII)


@lru_cache(maxsize=1024)
def plain_steps(path: str) -> tuple[str | int, ...] | None:
    """Return the names and indexes that a path consists of; None where there is anything else in it."""
    if not _PLAIN.fullmatch(path):
        return None
    return tuple(int(step[2]) if step[2] else step[1] for step in _STEP.finditer(path))


def follow(steps: tuple[str | int, ...], value: Json) -> Json:
    """Return what names and indexes lead to in a value.

    Raises:
        PathMissing: They lead nowhere.
    """
    for step in steps:
        match step, value:
            case str(name), dict() if name in value:
                value = value[name]
            case int(index), list() if index < len(value):
                value = value[index]
            case _:
                raise PathMissing
    return value
