"""The formats of differences: one in each module, which is called as the format is.

Secrets are in none of them: values of parameters with NoEcho, and of properties with the name of a secret.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TypeAlias

from sampy.differences.formats.hiding import without_secrets
from sampy.differences.model import Difference

FORMATS = ("text", "json", "jsonpatch", "markdown", "html")

_Render: TypeAlias = Callable[[Sequence[Difference]], str]
"""Makes a report of differences without secrets."""


def render(name: str, differences: Sequence[Difference], *, colour: bool = False) -> str:
    """Return differences in one of the `FORMATS`; what is returned ends with a line break.

    Args:
        name: The format.
        differences: The differences, one for each stack.
        colour: Whether text has colours, for a terminal.
    """
    shown = [without_secrets(each) for each in differences]
    if name == "text":
        from sampy.differences.formats.text import differences_text

        return differences_text(shown, colour=colour)
    made: _Render = import_module(f"{__name__}.{name}").render
    return made(shown)
