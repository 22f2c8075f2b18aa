"""The paths that the events of functions make a document of, with the conditions of those that are not always there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from sampy.conditions import any_of, conditional
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.openapi.document import Object, method_key, skeleton


class Planned(Protocol):
    """A path and a method that an event asks for, under the condition of its function."""

    @property
    def path(self) -> str:
        """The path."""
        ...

    @property
    def method(self) -> str:
        """The method, as the event spells it."""
        ...

    @property
    def condition(self) -> str | None:
        """The condition of the function."""
        ...


class Refused(NamedTuple):
    """An entry that can't be added: its position among the entries, and the reason."""

    position: int
    reason: Invalid


class Document(NamedTuple):
    """The document of an API.

    Args:
        body: The document.
        conditions: The conditions that it needs.
        refused: The entries that could not be added.
        failure: Why the rest could not be added, if so.
    """

    body: Object
    conditions: Object
    refused: Sequence[Refused] = ()
    failure: Invalid | None = None


def paths_of_events(api_id: str, version: Json, entries: Iterable[Planned]) -> tuple[Object, Object]:
    """Return a document with the paths and methods of events, and the conditions for paths that are not always there.

    Args:
        api_id: The logical id of the API, with which the names of conditions start.
        version: The version of the document, as `OpenApiVersion` has it.
        entries: The entries in the order of the template, which is that of the paths.
    """
    items: dict[str, Object] = defaultdict(dict)
    conditions: dict[str, dict[str, str | None]] = defaultdict(dict)
    for entry in entries:
        items[entry.path].setdefault(method_key(entry.method), {})
        conditions[entry.path][entry.method] = entry.condition
    paths: Object = {}
    added: Object = {}
    for path, item in items.items():
        name = path.replace("/", "SLASH").replace("{", "OB").replace("}", "CB")
        condition, new = any_of(conditions[path].values(), f"{api_id}{name}PathCondition")
        paths[path] = conditional(condition, item)
        added |= new
    return {**skeleton(version), "paths": paths}, added
