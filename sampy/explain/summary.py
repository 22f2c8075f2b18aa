"""A stack at a glance."""

from __future__ import annotations

import attrs

from sampy.errors import Place
from sampy.explain.history import History
from sampy.intrinsics import as_map


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
        ListedResource(logical_id, compiled.type_of(logical_id), compiled.place(logical_id))
        for logical_id in compiled.resources
    )
    return Summary(
        stack=compiled.name,
        place=compiled.source.place(()),
        description=description if isinstance(description, str) else "",
        declared=len(history.declared.resources),
        parameters=tuple(as_map(compiled.document.get("Parameters"))),
        resources=resources,
    )
