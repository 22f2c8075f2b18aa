"""Transforms that installed packages bring, by the names of their entry points.

Source: Python Packaging User Guide, page "Entry points specification".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import EntryPoint
from typing import cast

from sampy.entry_points import distribution, entry_points_of
from sampy.errors import CompileError, Problem
from sampy.transforms import Transform
from sampy.transforms.custom import CustomTransform
from sampy.user_code import users_own

GROUP = "sampy.transforms"


def packaged() -> Mapping[str, Sequence[EntryPoint]]:
    """Return the entry points of all installed packages by name; a good environment has one for each."""
    return entry_points_of(GROUP)


def load_packaged(name: str, entries: Sequence[EntryPoint]) -> CustomTransform:
    """Return the transform of an entry point.

    Raises:
        CompileError: Where several packages bring one of the name, or it can't be imported.
    """
    if len(entries) > 1:
        owners = " and ".join(sorted(distribution(each) for each in entries))
        fix = "uninstall all but one of them, or put a transform of the name into transforms/"
        raise CompileError([Problem(f"the transform {name!r} is in {owners}", fix)])
    (entry,) = entries
    owner = distribution(entry)
    with users_own(None, f"the transform {name!r} of {owner} can't be imported"):
        function: object = entry.load()
    if not callable(function):
        message = f"the transform {name!r} of {owner} is no function: {entry.value}"
        raise CompileError([Problem(message, "name the function in its entry point: package.module:function")])
    return CustomTransform(name, cast(Transform, function), owner)
