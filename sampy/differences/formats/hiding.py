"""Differences with what may be a secret hidden: that it changes can be seen, and not from what or to what."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import attrs

from sampy.differences.model import ABSENT, Change, Difference, SectionChange, Value
from sampy.errors import DocumentPath
from sampy.intrinsics import Json, as_map
from sampy.secrets import HIDDEN, is_access_key, masked

_VALUES = "Parameter values"


def without_secrets(difference: Difference) -> Difference:
    """Return a difference with every secret replaced by a word that says so."""
    no_echo = _no_echo(difference.before) | _no_echo(difference.after)
    resources = tuple(attrs.evolve(each, changes=tuple(map(_without, each.changes))) for each in difference.resources)
    sections = tuple(
        attrs.evolve(each, changes=tuple(_of_section(each, change, no_echo) for change in each.changes))
        for each in difference.sections
    )
    drift = difference.drift and tuple(
        attrs.evolve(each, changes=tuple(map(_without, each.changes))) for each in difference.drift
    )
    return attrs.evolve(
        difference,
        before=_document(difference.before),
        after=_document(difference.after),
        resources=resources,
        sections=sections,
        drift=drift,
    )


def _no_echo(document: Mapping[str, Json]) -> set[str]:
    """Return the parameters whose values nobody is shown."""
    parameters = as_map(document.get("Parameters"))
    return {name for name, each in parameters.items() if as_map(each).get("NoEcho") in (True, "true")}


def _of_section(entry: SectionChange, change: Change, no_echo: Collection[str]) -> Change:
    section, name = entry.section, entry.name
    if section == _VALUES:
        if name in no_echo:
            return attrs.evolve(change, before=_hidden(change.before), after=_hidden(change.after))
        return _without(change, (name,))
    if section == "Parameters" and name in no_echo:
        return attrs.evolve(
            change,
            before=_without_default(change.before, change.path),
            after=_without_default(change.after, change.path),
        )
    return _without(change, (name,) if section == "Tags" else ())


def _without(change: Change, at: DocumentPath = ()) -> Change:
    path = (*at, *change.path)
    return attrs.evolve(change, before=_masked(change.before, path), after=_masked(change.after, path))


def _masked(value: Value, path: DocumentPath) -> Value:
    return value if value is ABSENT else _without_keys(masked(value, path))


def _without_keys(value: Json) -> Json:
    """Return a value without access keys of AWS."""
    match value:
        case dict():
            return {name: _without_keys(item) for name, item in value.items()}
        case list():
            return [_without_keys(item) for item in value]
    return HIDDEN if is_access_key(value) else value


def _hidden(value: Value) -> Value:
    return value if value is ABSENT else HIDDEN


def _without_default(value: Value, path: DocumentPath) -> Value:
    """Return a parameter with NoEcho, or a value of one, without its default."""
    if path == ("Default",):
        return _hidden(value)
    if isinstance(value, dict) and "Default" in value:
        return {**value, "Default": HIDDEN}
    return value


def _document(document: Mapping[str, Json]) -> Mapping[str, Json]:
    """Return a template without secrets, the names of its resources and parameters aside, which are none of them."""
    hidden: dict[str, Json] = {}
    no_echo = _no_echo(document)
    for section, entries in document.items():
        if section == "Parameters":
            hidden[section] = {
                name: _of_parameter(as_map(each), name in no_echo) for name, each in as_map(entries).items()
            }
        elif isinstance(entries, dict):
            hidden[section] = {name: _without_keys(masked(each)) for name, each in entries.items()}
        else:
            hidden[section] = entries
    return hidden


def _of_parameter(declared: Mapping[str, Json], no_echo: bool) -> Json:
    value = _without_default(dict(declared), ()) if no_echo else dict(declared)
    return {} if value is ABSENT else value
