"""The tables that sampy brings, each read when it is first used."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent


@cache
def load(name: str) -> dict[str, Any]:
    """Return the table called `name`, such as ``policy_templates``; to be read only."""
    table: dict[str, Any] = json.loads((_FOLDER / f"{name}.json").read_bytes())
    return table
