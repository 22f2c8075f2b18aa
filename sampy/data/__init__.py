"""The tables that sampy brings, each read when it is first used."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
_KEYS = re.compile(r'^"([^"]+)":', re.MULTILINE)


@cache
def load(name: str) -> dict[str, Any]:
    """Return the table called `name`, such as ``policy_templates``; to be read only."""
    table: dict[str, Any] = json.loads((_FOLDER / f"{name}.json").read_bytes())
    return table


@cache
def row(name: str, key: str) -> Any:
    """Return an entry of a large table, without parsing the others; None where it has none."""
    text = _text(name)
    start = text.find(f"\n{json.dumps(key)}:")
    if start < 0:
        return None
    value = start + len(json.dumps(key)) + 2
    return json.loads(text[value : text.index("\n", value)].rstrip(","))


@cache
def keys(name: str) -> Sequence[str]:
    """Return the keys of a large table, without parsing its entries; none for a table that isn't there."""
    return tuple(_KEYS.findall(_text(name)))


@cache
def _text(name: str) -> str:
    """Return the text of a table, in which each entry has a line of its own."""
    path = _FOLDER / f"{name}.json"
    return path.read_text(encoding="utf-8") if path.is_file() else ""
