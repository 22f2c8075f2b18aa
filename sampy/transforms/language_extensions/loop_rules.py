"""What AWS demands of a loop, whatever its items are.

Source: AWS page "Fn::ForEach".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

import attrs

from sampy.errors import DocumentPath, Problem, resource_in
from sampy.intrinsics import Json, as_map
from sampy.transforms.language_extensions.sections import FOR_EACH, SECTIONS

MOST_NESTED = 5
IDENTIFIER = re.compile(r"([$&])\{\s*([^!{}\s]+)\s*\}")
"""How the identifier of a loop stands in text; ``&`` asks for the letters and digits of the item only."""


@attrs.frozen
class Loop:
    """An `Fn::ForEach` that is written as it should be."""

    name: str
    identifier: str
    collection: Json
    fragment: Mapping[str, Json]


def read_loop(key: str, value: Json) -> Loop | None:
    """Return the loop that an entry of a mapping stands for; None where it is malformed."""
    match value:
        case [str(identifier), dict() | list() as collection, dict(fragment)] if identifier and fragment:
            return Loop(key.removeprefix(FOR_EACH), identifier, cast(Json, collection), fragment)
    return None


def check_loops(document: Mapping[str, Json]) -> Iterator[Problem]:
    """Yield where a loop breaks the rules."""
    rules = _Rules(document)
    for section in SECTIONS:
        yield from rules.check(document.get(section), (section,), ())


class _Rules:
    """One walk over a document that holds each loop against the others and against the names of the template."""

    def __init__(self, document: Mapping[str, Json]) -> None:
        self._taken = {
            name: what
            for what, section in (("parameter", "Parameters"), ("resource", "Resources"))
            for name in as_map(document.get(section))
        }
        self._names: set[str] = set()

    def check(self, value: Json, path: DocumentPath, around: tuple[str, ...]) -> Iterator[Problem]:
        """Yield the problems of the loops in a value that lies in loops with the identifiers `around`."""
        if isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, (dict, list)):
                    yield from self.check(item, (*path, index), around)
        elif isinstance(value, dict):
            for key, item in value.items():
                if key.startswith(FOR_EACH):
                    yield from self._check_loop(key, item, (*path, key), around)
                elif isinstance(item, (dict, list)):
                    yield from self.check(item, (*path, key), around)

    def _check_loop(self, key: str, value: Json, path: DocumentPath, around: tuple[str, ...]) -> Iterator[Problem]:
        loop = read_loop(key, value)
        if loop is None:
            fix = "write [Identifier, [items], {'Key${Identifier}': value}]"
            yield _problem("Fn::ForEach needs an identifier, a collection and a map to repeat", fix, path)
            return
        yield from self._check_names(loop, path, around)
        if len(around) == MOST_NESTED:
            message = f"loops are nested more than {MOST_NESTED} deep"
            yield _problem(message, "write out one of them", path)
        for output_key in loop.fragment:
            named = {found[2] for found in IDENTIFIER.finditer(output_key)}
            if not output_key.startswith(FOR_EACH) and loop.identifier not in named:
                message = f"the key {output_key!r} is the same for every item of the loop"
                fix = f"put ${{{loop.identifier}}} or &{{{loop.identifier}}} into it"
                yield _problem(message, fix, (*path, 2, output_key))
        yield from self.check(cast(Json, loop.fragment), (*path, 2), (*around, loop.identifier))

    def _check_names(self, loop: Loop, path: DocumentPath, around: tuple[str, ...]) -> Iterator[Problem]:
        if not loop.name:
            yield _problem("the loop has no name", f"write {FOR_EACH}Name", path)
        elif loop.name in self._names:
            yield _problem(f"there is a loop with the name {loop.name!r} already", "give it another name", path)
        elif loop.name in self._taken:
            message = f"the loop has the name of the {self._taken[loop.name]} {loop.name!r}"
            yield _problem(message, "give it another name", path)
        self._names.add(loop.name)
        if loop.identifier in around:
            message = f"the identifier {loop.identifier!r} is that of a loop around this one"
            yield _problem(message, "give it another name", (*path, 0))
        elif loop.identifier in self._taken:
            message = f"the identifier {loop.identifier!r} is the name of a {self._taken[loop.identifier]}"
            yield _problem(message, "give it another name", (*path, 0))


def _problem(message: str, fix: str, path: DocumentPath) -> Problem:
    return Problem(message, fix, path, resource=resource_in(path))
