"""The functions of the transform stand only where AWS runs them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.errors import DocumentPath, Problem
from sampy.intrinsics import Json

SECTIONS = ("Conditions", "Resources", "Outputs")
"""The sections that the transform works in; conditions come first, since the others may ask for them."""

FOR_EACH = "Fn::ForEach::"
_OWN = ("Fn::Length", "Fn::ToJsonString")


def check_sections(document: Mapping[str, Json]) -> Iterator[Problem]:
    """Yield where a function of the transform stands in another section."""
    for name, section in document.items():
        if name.startswith(FOR_EACH):
            yield _misplaced(name, (name,))
        elif name not in SECTIONS and name != "Transform":
            yield from _uses(section, (name,))


def _uses(value: Json, path: DocumentPath) -> Iterator[Problem]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, (dict, list)):
                yield from _uses(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            if key.startswith(FOR_EACH) or (key in _OWN and len(value) == 1):
                yield _misplaced(key, (*path, key))
            elif isinstance(item, (dict, list)):
                yield from _uses(item, (*path, key))


def _misplaced(key: str, path: DocumentPath) -> Problem:
    function = "Fn::ForEach" if key.startswith(FOR_EACH) else key
    message = f"{function} works in Resources, Conditions and Outputs only"
    return Problem(message, "write out what it stands for", path)
