"""What pages of HTML have in common: they stand alone, with no network and no other file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from sampy.intrinsics import Json

_PLACEHOLDER = re.compile(r"@(\w+)@")


def filled(page: str, values: Mapping[str, str]) -> str:
    """Return a page with its placeholders, such as ``@title@``, replaced by what is HTML already."""
    # One pass: what is put in, which is the user's, is not looked through for placeholders.
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), page)


def embedded(documents: Sequence[Json]) -> str:
    """Return JSON that nothing in it can end: within a script, only ``<`` starts anything else."""
    return json.dumps(documents, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def colours() -> str:
    """Return the style sheet of the colours."""
    return (Path(__file__).parent / "colours.css").read_text(encoding="utf-8")
