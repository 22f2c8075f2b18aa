"""The formats of a report on findings: one in each module, which is called as the format is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TypeAlias

from sampy.findings import Finding
from sampy.lint.rule import Description

FORMATS = ("text", "json", "sarif", "junit", "github")

Render: TypeAlias = Callable[[Sequence[Finding], Mapping[str, Description]], str]
"""Makes a report of findings, and of what their rules say of themselves."""


def render(name: str, findings: Sequence[Finding], descriptions: Mapping[str, Description]) -> str:
    """Return a report in one of the `FORMATS`; it ends with a line break, or is empty.

    Args:
        name: The format.
        findings: The findings, in their order.
        descriptions: What the rules of the findings say of themselves, by their ids.
    """
    made: Render = import_module(f"{__name__}.{name}").render
    return made(findings, descriptions)
