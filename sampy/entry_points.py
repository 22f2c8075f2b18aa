"""What installed packages bring for sampy, by the names of their entry points.

Source: Python Packaging User Guide, page "Entry points specification".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points


def entry_points_of(group: str) -> Mapping[str, Sequence[EntryPoint]]:
    """Return the entry points of all installed packages by name; a good environment has one for each."""
    found: dict[str, list[EntryPoint]] = defaultdict(list)
    for each in entry_points(group=group):
        found[each.name].append(each)
    return dict(found)


def distribution(entry: EntryPoint) -> str:
    """Return the name and version of the package that an entry point is of."""
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist is not None else entry.module
