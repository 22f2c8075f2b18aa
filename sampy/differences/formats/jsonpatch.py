"""Differences as patches of JSON (RFC 6902), which make the new template of the old one.

One stack has a list of operations; several have an object with that of each by the name of its stack. A secret that
changes is in none of them; one that is added is ``"(hidden)"``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sampy.differences.model import Difference
from sampy.differences.patching import patch


def render(differences: Sequence[Difference]) -> str:
    """Return differences as patches."""
    patches = {each.name: patch(each) for each in differences}
    document = patches if len(patches) != 1 else next(iter(patches.values()))
    return f"{json.dumps(document, indent=2, ensure_ascii=False)}\n"
