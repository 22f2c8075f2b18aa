"""Templates in files: JSON and YAML, read with the place of every value, and written as people write them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sampy.formats.reading import TemplateFile, read
    from sampy.formats.writing import to_json, to_yaml

__all__ = ["TemplateFile", "read", "to_json", "to_yaml"]

_MODULES = {
    "TemplateFile": "sampy.formats.reading",
    "read": "sampy.formats.reading",
    "to_json": "sampy.formats.writing",
    "to_yaml": "sampy.formats.writing",
}


def __getattr__(name: str) -> object:
    # Reading must not pay for writing, nor writing for reading.
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(module), name)
