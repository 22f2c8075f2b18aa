"""Builders: each knows whether code is for it, and which folders that code is made of, once it was built."""

from __future__ import annotations

from sampy.packaging.builders import command, node, python
from sampy.packaging.code import Code, Part
from sampy.packaging.keeping import Kept

BUILDERS = (command.parts, python.parts, node.parts)
"""In the order in which they are asked."""


def parts_of(code: Code, kept: Kept) -> list[Part]:
    """Return the folders that code is made of, the first ones winning; what needs no build is its own folder alone.

    Raises:
        BuildFailed: Where it can't be built.
    """
    for builder in BUILDERS if code.may_need_a_build else ():
        parts = builder(code, kept)
        if parts is not None:
            return parts
    return [Part(code.folder)]
