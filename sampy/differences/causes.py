"""Which parameters, mappings and conditions differ between two templates, and so change what refers to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sampy.differences.canonical import Reader
from sampy.differences.known_values import Known
from sampy.differences.shapes import TEXT
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.references import Reference, references_in

Name = tuple[str, str]
"""The kind of a reference, and what it refers to."""


class Causes:
    """What differs, beside the resources, in what values are made of.

    Args:
        before: What is known of the old template.
        after: What is known of the new one.
        old: Reads the old template.
        new: Reads the new one.
    """

    def __init__(self, before: Known, after: Known, old: Reader, new: Reader) -> None:
        self._names: dict[Name, str] = {}
        for name in before.parameters.keys() | after.parameters.keys():
            if before.parameters.get(name) != after.parameters.get(name):
                self._names["Ref", name] = name
        for name in before.mappings.keys() & after.mappings.keys():
            if old.read(before.mappings[name], TEXT) != new.read(after.mappings[name], TEXT):
                self._names["Mapping", name] = name
        for name in before.conditions.keys() & after.conditions.keys():
            if (old.truth(name), old.identity(name)) != (new.truth(name), new.identity(name)):
                self._names["Condition", name] = self._of_condition(name, after.conditions, [])
        self.moved_conditions = {name: cause for (kind, name), cause in self._names.items() if kind == "Condition"}
        """The conditions that come to something else, each with why: itself, where it is written anew."""

    def _of_condition(self, name: str, conditions: Mapping[str, Json], seen: list[str]) -> str:
        for reference in references_in(conditions.get(name), ("Conditions", name)):
            if (reference.kind, reference.target) in self._names and reference.kind != "Condition":
                return self._names[reference.kind, reference.target]
            if reference.kind == "Condition" and reference.target not in seen:
                cause = self._of_condition(reference.target, conditions, [*seen, name])
                if cause != reference.target:
                    return cause
        return name

    def affected(self, found: Iterable[Reference]) -> set[Name]:
        """Return the sections and names of all that refers to what differs."""
        return {(each.section, each.holder) for each in found if (each.kind, each.target) in self._names}

    def of(self, value: Json, path: DocumentPath) -> str | None:
        """Return what makes a value another one though it is written the same; None where nothing is known to."""
        for reference in references_in(value, path):
            if (reference.kind, reference.target) in self._names:
                return self._names[reference.kind, reference.target]
        return None

    def __bool__(self) -> bool:
        return bool(self._names)
