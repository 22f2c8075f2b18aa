"""Fn::ForEach: a part of the template once for each item of a collection.

Source: AWS page "Fn::ForEach".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

import attrs

from sampy.errors import CompileError, DocumentPath, Invalid, Problem, Source, resource_in
from sampy.intrinsics import Json
from sampy.logical_ids import LOGICAL_ID
from sampy.template import Origin, Template
from sampy.transforms.language_extensions.arguments import as_text
from sampy.transforms.language_extensions.loop_rules import IDENTIFIER, MOST_NESTED, Loop, check_loops, read_loop
from sampy.transforms.language_extensions.sections import FOR_EACH, SECTIONS
from sampy.transforms.language_extensions.values import Values
from sampy.transforms.moved_source import MovedSource

Items = Mapping[str, str]
"""The items that the loops around a value are at, by their identifiers."""

MOST_COPIES = 20_000
"""How often all loops of a template may repeat their parts: no stack needs as much, and five loops make it quickly."""

_NOT_ALPHANUMERIC = re.compile(r"[^A-Za-z0-9]+")
_FOLDED = ("Fn::Join", "Fn::Select", "Fn::Split")
"""Functions that are replaced with their value where an item makes it known; others stay for CloudFormation."""


def expand_loops(template: Template, values: Values, problems: list[Problem]) -> Template:
    """Return the template with each loop replaced by what it stands for."""
    if not _has_loops(template.document):
        return template
    problems += check_loops(template.document)
    loops = _Loops(template.source, values, problems)
    document = dict(template.document)
    for name in SECTIONS:
        section = document.get(name)
        if isinstance(section, dict):
            loops.values = values.with_conditions(document.get("Conditions"))
            document[name] = loops.map(section, {}, (name,), (name,))
            if name != "Resources" and not document[name]:
                del document[name]
    source = MovedSource(template.source, loops.moves)
    origins = {**template.origins, **loops.origins}
    return attrs.evolve(template, document=document, source=source, origins=origins)


def _has_loops(value: Json | Mapping[str, Json]) -> bool:
    if isinstance(value, Mapping):
        return any(key.startswith(FOR_EACH) for key in value) or any(map(_has_loops, value.values()))
    return isinstance(value, list) and any(map(_has_loops, value))


class _Loops:
    """One walk over a document that makes the copies."""

    def __init__(self, source: Source, values: Values, problems: list[Problem]) -> None:
        self.values = values
        self.moves: dict[DocumentPath, tuple[Source, DocumentPath]] = {}
        self.origins: dict[str, Origin] = {}
        self._source = source
        self._count = 0
        self._problems = problems
        # What an item makes known needs nothing else: no parameter, and no region.
        self._constants = Values({})

    def map(self, value: Mapping[str, Json], items: Items, path: DocumentPath, made: DocumentPath) -> dict[str, Json]:
        """Return a map without loops.

        Args:
            value: The map.
            items: What the loops around it are at.
            path: Where it stands in the document.
            made: Where what is made of it will stand.
        """
        entries: dict[str, Json] = {}
        for key, item, inner, origin in self._entries(value, items, path, len(made) == 1):
            target = (*made, key)
            if key in entries or (inner is not items and key in value):
                message = f"{key!r} is there twice: an item of the loop makes it, and something else does"
                self._problem(message, "give the loop another key, or remove the item", origin)
                continue
            if origin != (*path, key):
                self.moves[target] = (self._source, origin)
            if inner is not items and len(target) == 2 and target[0] == "Resources":
                self.origins[key] = _origin(key, item, inner)
            entries[key] = self._copy(item, inner, origin, target)
        return entries

    def _entries(
        self, value: Mapping[str, Json], items: Items, path: DocumentPath, named: bool
    ) -> Iterator[tuple[str, Json, Items, DocumentPath]]:
        """Yield key, value, items and origin of each entry, those of loops in the place of the loop."""
        for key, item in value.items():
            if key.startswith(FOR_EACH):
                yield from self._copies(key, item, items, (*path, key), named)
            else:
                written = _with_items(key, items) if items else key
                if items and named and not LOGICAL_ID.fullmatch(written):
                    fix = f"write {key.replace('$', '&')!r}: & takes the letters and digits of an item only"
                    self._problem(f"the loop makes {written!r}, which is not a logical id", fix, (*path, key))
                yield written, item, items, (*path, key)

    def _copies(
        self, key: str, value: Json, items: Items, path: DocumentPath, named: bool
    ) -> Iterator[tuple[str, Json, Items, DocumentPath]]:
        loop = read_loop(key, value)
        if loop is None or loop.identifier in items or len(items) >= MOST_NESTED:
            return  # that much is told by the rules
        for item in self._collection(loop, items, path):
            self._count += 1
            if self._count > MOST_COPIES:
                message = f"loops repeat their parts more than {MOST_COPIES:,} times"
                raise CompileError([Problem(message, "give them fewer items", path, resource=resource_in(path))])
            yield from self._entries(loop.fragment, {**items, loop.identifier: item}, (*path, 2), named)

    def _collection(self, loop: Loop, items: Items, path: DocumentPath) -> Iterator[str]:
        at = (*path, 1)
        try:
            collection = self.values.items(self._copy(loop.collection, items, at, at))
        except Invalid as invalid:
            self._problems.append(
                Problem(
                    f"the collection of the loop isn't known: {invalid.message}",
                    invalid.fix,
                    at,
                    resource=resource_in(at),
                )
            )
            return
        for item in collection:
            if isinstance(item, (dict, list)) or item is None:
                self._problem("an item of a collection must be text", "use text, or a parameter that is text", at)
            else:
                yield as_text(item)

    def _copy(self, value: Json, items: Items, path: DocumentPath, made: DocumentPath) -> Json:
        """Return a value with items for identifiers; the very same object where there is nothing to do."""
        if isinstance(value, str):
            return _with_items(value, items) if items else value
        if isinstance(value, list):
            copies = [self._copy(each, items, (*path, i), (*made, i)) for i, each in enumerate(value)]
            return copies if any(new is not old for new, old in zip(copies, value, strict=True)) else value
        if not isinstance(value, dict):
            return value
        if items and len(value) == 1:
            ((name, argument),) = value.items()
            if name == "Ref" and isinstance(argument, str) and argument in items:
                return items[argument]
            if name == "Fn::Sub":
                return self._sub(value, argument, items, path, made)
        entries = self.map(value, items, path, made)
        if len(entries) == len(value) and all(key in value and value[key] is entries[key] for key in entries):
            return value
        return self._folded(entries)

    def _sub(self, value: Json, argument: Json, items: Items, path: DocumentPath, made: DocumentPath) -> Json:
        """Return an `Fn::Sub` with its items; the text alone where they are all that it needs."""
        text, variables = argument, cast(Json, {})
        if isinstance(argument, list) and len(argument) == 2:
            text, variables = argument[0], argument[1]
        if not isinstance(text, str) or not isinstance(variables, dict):
            return value
        inner = {name: item for name, item in items.items() if name not in variables}
        # An item with a placeholder in it is text, and must stay so.
        written = _with_items(text, {name: item.replace("${", "${!") for name, item in inner.items()})
        if written != text and "${" not in written:
            return written
        if not isinstance(argument, list):
            return value if written == text else {"Fn::Sub": written}
        step = ("Fn::Sub", 1)
        return {"Fn::Sub": [written, self._copy(variables, items, (*path, *step), (*made, *step))]}

    def _folded(self, entries: dict[str, Json]) -> Json:
        if len(entries) == 1 and next(iter(entries)) in _FOLDED:
            try:
                return self._constants.of(entries)
            except Invalid:
                pass
        return entries

    def _problem(self, message: str, fix: str, path: DocumentPath) -> None:
        self._problems.append(Problem(message, fix, path, resource=resource_in(path)))


def _with_items(text: str, items: Items) -> str:
    """Return the text with the items for identifiers."""
    if "{" not in text:
        return text

    def replacement(found: re.Match[str]) -> str:
        item = items.get(found[2])
        if item is None:
            return found[0]
        return _NOT_ALPHANUMERIC.sub("", item) if found[1] == "&" else item

    return IDENTIFIER.sub(replacement, text)


def _origin(logical_id: str, resource: Json, items: Items) -> Origin:
    type_ = resource.get("Type") if isinstance(resource, dict) else None
    at = ", ".join(f"{identifier} = {item}" for identifier, item in items.items())
    return Origin(logical_id, str(type_), f"Fn::ForEach, {at}")
