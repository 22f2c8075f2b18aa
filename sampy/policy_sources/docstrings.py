"""What the docstring of a function says of it and of its parameters."""

from __future__ import annotations

import inspect
import re

_SECTION = re.compile(r"^(Args|Arguments|Parameters|Returns|Raises|Yields|Example|Examples)::?$", re.MULTILINE)
_ARGUMENT = re.compile(r"^\s+\*{0,2}(\w+)(?: *\([^)]*\))?: +", re.MULTILINE)


def described(docstring: str) -> tuple[str, dict[str, str]]:
    """Return what a docstring says before its sections, and what its section ``Args`` says of each parameter."""
    before, *sections = _SECTION.split(inspect.cleandoc(docstring))
    bodies = dict(zip(sections[::2], sections[1::2], strict=True))
    _, *found = _ARGUMENT.split(bodies.get("Args", ""))
    meanings = {name: _one_line(text) for name, text in zip(found[::2], found[1::2], strict=True)}
    return _one_line(before), meanings


def _one_line(text: str) -> str:
    return " ".join(text.split())
