"""A stack at a glance."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.errors import Place
from sampy.explain.declarations import resource_type
from sampy.explain.history import History
from sampy.intrinsics import Json


@attrs.frozen
class ListedResource:
    """A resource of a compiled template.

    Args:
        logical_id: Its logical id.
        type: Its type.
        place: Where the declaration stands that it came from.
    """

    logical_id: str
    type: str
    place: Place | None


@attrs.frozen
class Summary:
    """What is in a stack.

    Args:
        stack: Its name.
        place: Where it was declared.
        description: What it is for.
        declared: How many resources the user declared.
        parameters: The names of its parameters.
        resources: The resources of the compiled template.
    """

    stack: str
    place: Place | None
    description: str
    declared: int
    parameters: tuple[str, ...]
    resources: tuple[ListedResource, ...]


def summary(history: History) -> Summary:
    """Return what is in a stack, as it was declared and as it was compiled."""
    compiled = history.compiled
    description = compiled.document.get("Description")
    resources = tuple(
        ListedResource(logical_id, resource_type(compiled, logical_id), compiled.place(logical_id))
        for logical_id in compiled.resources
    )
    return Summary(
        stack=compiled.name,
        place=compiled.source.place(()),
        description=description if isinstance(description, str) else "",
        declared=len(history.declared.resources),
        parameters=tuple(_map(compiled.document.get("Parameters"))),
        resources=resources,
    )


def _map(section: Json) -> Mapping[str, Json]:
    return section if isinstance(section, dict) else {}
