"""Snapshots of templates: their text, and what a template changes to one, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path
from typing import cast

import attrs

from sampy.differences.comparing import diff
from sampy.differences.formats.hiding import without_secrets
from sampy.differences.formats.text import difference_text
from sampy.differences.model import Action, Difference
from sampy.differences.warnings import refused
from sampy.errors import CompileError, Place
from sampy.formats import to_yaml
from sampy.formats.reading import read_text
from sampy.intrinsics import Json, as_map
from sampy.references import references
from sampy.template import Template
from sampy.testing.stable import stable

SUFFIX = "yaml"
_HEAD = "# A snapshot of what the stack "
_HEADER = _HEAD + "{name!r} compiles to. It is written by sampy: --snapshot-update, or sampy snapshot.\n"
_MOST_LINES = 40
"""How many lines of text that comes to the same are shown."""


def snapshot_text(template: Template) -> str:
    """Return the snapshot of a compiled template.

    It is the same for another hash of the code, and for another order of what was declared.

    Args:
        template: The compiled template.
    """
    return _text(stable(template))


def _text(template: Template) -> str:
    return f"{_HEADER.format(name=template.name)}{to_yaml(template.document)}"


def is_snapshot(text: str) -> bool:
    """Return whether a text is that of a snapshot, as its first line tells."""
    return text.startswith(_HEAD)


def file_stem(name: str) -> str:
    """Return the name of a file for the name of a stack, or of whatever else a snapshot is of."""
    return re.sub(r"[^\w.\[\]-]+", "_", name).lstrip(".") or "_"


def difference_told(template: Template, file: Path, saved: str | None, update: str) -> str | None:
    """Return that a template is not as in its snapshot, with each change and what to do; None where it is.

    Args:
        template: The compiled template.
        file: The file of the snapshot.
        saved: Its text; None where there is none.
        update: What to do to write it anew: ``run sampy snapshot``.
    """
    place = template.source.place(())
    stack = f"the stack {template.name!r}{f' ({place})' if place else ''}"
    if saved is None:
        return f"{stack} has no snapshot yet, {Place.of(file)}: {update} to write it"
    found = changes(saved, file, template)
    return f"{stack} is not as in its snapshot, {Place.of(file)}:\n{found}{update} if this is meant" if found else None


def changes(saved: str, file: Path, template: Template) -> str:
    """Return what differs from a snapshot to a template, in lines; an empty text where nothing does.

    For each resource, output and the like it is told what becomes of it, which of its values differ, and in which line
    of the user's it was declared.

    Args:
        saved: The text of the snapshot.
        file: Its file.
        template: The compiled template.
    """
    made = stable(template)
    text = _text(made)
    if saved == text:
        return ""
    try:
        document = cast(Mapping[str, Json], read_text(saved, file).document)
    except CompileError as error:
        return "".join(f"the snapshot can't be read: {problem}\n" for problem in error.problems)
    difference = diff(Template(document, name=made.name), made, name=made.name)
    if not difference:
        return _written_otherwise(saved, text)
    notes = tuple(refused(difference.resources, difference.after))
    told = without_secrets(attrs.evolve(_with_places(difference, made), notes=notes))
    # The first line and the last two are of the stack as a whole.
    lines = difference_text(told).splitlines()[1:-2]
    return "\n".join(lines[1:] if not lines[0] else lines) + "\n"


def _written_otherwise(saved: str, text: str) -> str:
    lines = [*unified_diff(saved.splitlines(), text.splitlines(), n=0, lineterm="")][2:]
    shown = [line for line in lines if not line.startswith("@@")]
    more = [f"and {len(shown) - _MOST_LINES} lines more"] if len(shown) > _MOST_LINES else []
    return "\n".join(("it is written otherwise, and comes to the same:", *shown[:_MOST_LINES], *more)) + "\n"


def _with_places(difference: Difference, made: Template) -> Difference:
    """Return a difference in which what is gone has a place too: of what it was made of, or of the stack."""
    of_stack = made.source.place(())
    related = dict(_related(difference.before)) if any(each.place is None for each in difference.resources) else {}
    resources = tuple(
        attrs.evolve(each, place=_place_of_gone(each.logical_id, related.get(each.logical_id, set()), made) or of_stack)
        if each.action is Action.REMOVE
        else each
        for each in difference.resources
    )
    sections = tuple(
        attrs.evolve(section, changes=tuple(attrs.evolve(each, place=each.place or place) for each in section.changes))
        for section in difference.sections
        for place in [made.source.place((section.section, section.name))]
    )
    return attrs.evolve(difference, resources=resources, sections=sections)


def _related(document: Mapping[str, Json]) -> Iterator[tuple[str, set[str]]]:
    """Yield each resource of a document with those that it refers to, and that refer to it."""
    found: dict[str, set[str]] = {name: set() for name in as_map(document.get("Resources"))}
    for each in references(document):
        if each.section == "Resources" and each.target in found:
            found[each.holder].add(each.target)
            found[each.target].add(each.holder)
    yield from found.items()


def _place_of_gone(name: str, related: set[str], made: Template) -> Place | None:
    """Return the place of the declaration that a resource was made of, if that is there still.

    What is made of a declaration has its logical id before its own, and one of the two refers to the other.
    """
    declared = [each for each in related if name.startswith(each) and each in made.resources]
    return made.place(max(declared, key=len)) if declared else None
