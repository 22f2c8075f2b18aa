"""What CloudFormation fills in has a value, and what has a value is filled in.

Source: AWS page "AWS::StepFunctions::StateMachine", property DefinitionSubstitutions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sampy.checks.state_machines.faults import Fault, noted
from sampy.checks.state_machines.machine import PLACEHOLDER
from sampy.errors import DocumentPath, did_you_mean, nearest
from sampy.intrinsics import Json
from sampy.states.fields import ANYTHING, PAYLOAD, STATES

SUBSTITUTION = "substitution"
_FREE = frozenset(
    name for fields in STATES.values() for name, field in fields.items() if field.kind in (ANYTHING, PAYLOAD)
) | {"Comment", "Cause", "Error"}
"""The fields whose texts are passed on, so that what looks like a name to fill in may be meant as it is."""


def unknown_names(document: Mapping[str, Json], known: Mapping[str, Json]) -> Iterator[Fault]:
    """Yield the names to fill in that have no value.

    Args:
        document: The definition.
        known: The values by name.
    """
    for name, path in _names(dict(document), ()):
        if name in known:
            continue
        message = f"there is no {name!r} in DefinitionSubstitutions"
        if _FREE.isdisjoint(path) or nearest(name, known):
            fix = did_you_mean(name, known) if nearest(name, known) else "add it there, or write the value itself"
            yield Fault(SUBSTITUTION, path, message, fix)
        else:
            fix = "add it there; leave it where the text is meant as it is"
            yield noted(SUBSTITUTION, path, f"{message}, so ${{{name}}} is passed on as text", fix)


def unused_names(document: Mapping[str, Json], known: Mapping[str, Json]) -> Iterator[str]:
    """Yield the names that have a value, and that nothing uses."""
    used = {name for name, _ in _names(dict(document), ())}
    yield from (name for name in known if name not in used)


def _names(value: Json, path: DocumentPath) -> Iterator[tuple[str, DocumentPath]]:
    """Yield the names in a value that are filled in, each with the way to it."""
    if isinstance(value, str):
        if "${" in value:
            for name in re.findall(PLACEHOLDER, value):
                yield name, path
    elif isinstance(value, dict):
        for key, item in value.items():
            if "${" in key:
                yield from _names(key, path)
            if key != "Fn::Sub":
                yield from _names(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _names(item, (*path, index))
