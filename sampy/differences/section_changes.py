"""What changes beside resources: parameters, outputs, conditions and the like, and what a stack is deployed with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from sampy.differences.canonical import Reader
from sampy.differences.causes import Causes
from sampy.differences.known_values import HIDDEN, NOTHING_KNOWN, Known, Opaque
from sampy.differences.model import ABSENT, Change, Effect, Given, SectionChange, Value
from sampy.differences.places import Places
from sampy.differences.shapes import section_shape
from sampy.differences.values import Divergence, Pair
from sampy.intrinsics import Json, as_map

_LEFT_OUT = ("AWSTemplateFormatVersion", "Resources", "Outputs")
"""There is one version only; resources and outputs are compared elsewhere."""
_IN_ORDER = ("Description", "Transform", "Parameters", "Rules", "Mappings", "Conditions", "Metadata", "Hooks")
_WHOLE = ("Description", "Transform")


def section_changes(
    before: Mapping[str, Json], after: Mapping[str, Json], causes: Causes, places: Places
) -> Iterator[SectionChange]:
    """Yield what changes in the sections of a template, but for its resources and outputs."""
    named = [name for name in (*after, *before) if name not in (*_LEFT_OUT, *_IN_ORDER)]
    written = Pair(Reader(NOTHING_KNOWN), Reader(NOTHING_KNOWN))
    for section in dict.fromkeys((*_IN_ORDER, *named)):
        shape = section_shape(section)
        old, new = before.get(section, ABSENT), after.get(section, ABSENT)
        if section in _WHOLE or not _are_maps(old, new):
            found = tuple(_change(each, places, (section,)) for each in written.divergences(old, new, shape, ()))
            if found:
                yield SectionChange(section, "", found)
            continue
        one, other = as_map(old), as_map(new)
        for name in dict.fromkeys((*other, *one)):
            entries = written.divergences(one.get(name, ABSENT), other.get(name, ABSENT), shape, ())
            found = tuple(_change(each, places, (section, name)) for each in entries)
            if not found and section == "Conditions" and name in causes.moved_conditions:
                moved = Divergence((), one[name], other[name])
                cause = causes.moved_conditions[name]
                found = (attrs.evolve(_change(moved, places, (section, name)), because=cause),)
            if found:
                yield SectionChange(section, name, found)


def _are_maps(*values: Value) -> bool:
    return all(value is ABSENT or isinstance(value, dict) for value in values)


def _change(found: Divergence, places: Places, holder: tuple[str, ...]) -> Change:
    place = None if found.after is ABSENT else places.of((*holder, *found.path))
    return Change(found.path, found.before, found.after, Effect.NONE, place=place)


def value_changes(before: Known, after: Known, document: Mapping[str, Json], places: Places) -> Iterator[SectionChange]:
    """Yield the parameters that get another value; one with NoEcho keeps its secret.

    Args:
        before: What is known of the old template.
        after: What is known of the new one.
        document: The new template.
        places: Finds where its parameters are declared.
    """
    for name, declared in as_map(document.get("Parameters")).items():
        old, new = before.parameters.get(name), after.parameters.get(name)
        if old is None or new is None or old == new:
            continue
        secret = str(as_map(declared).get("NoEcho")).lower() == "true"
        one, other = (HIDDEN, HIDDEN) if secret else (_shown(old), _shown(new))
        change = Change((), one, other, Effect.NONE, place=places.of(("Parameters", name)))
        yield SectionChange("Parameter values", name, (change,))


def _shown(value: Json | Opaque) -> Json:
    if isinstance(value, Opaque):
        return HIDDEN if value[0] == "hidden" else value[-1]
    return value


def tag_changes(before: Given, after: Given) -> Iterator[SectionChange]:
    """Yield the tags of the stack that change, and with them those of its resources."""
    if after.tags is None:
        return
    old = before.tags or {}
    for key in dict.fromkeys((*after.tags, *old)):
        one: Value = old.get(key, ABSENT)
        other: Value = after.tags.get(key, ABSENT)
        if one != other:
            yield SectionChange("Tags", key, (Change((), one, other, Effect.IN_PLACE),))
