"""Which properties an object must have together, and which exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.schemas.faults import Fault, may_be_nothing
from sampy.schemas.tables import Schema


def combination_faults(
    value: Mapping[str, Json], given: set[str], schema: Schema, path: DocumentPath
) -> Iterator[Fault]:
    """Yield which properties an object must have together, or must not."""
    # An empty list or map is there, and says nothing that could contradict.
    certain = {name for name in given if not may_be_nothing(value[name]) and value[name] not in ([], {})}
    for name, needed in {**schema.get("dependencies", {}), **schema.get("dependentRequired", {})}.items():
        for each in needed if isinstance(needed, list) and name in certain else ():
            if each not in given:
                yield Fault("either-or", f"{name!r} needs {each!r} as well", f"add {each}, or remove {name}", path)
    for name, excluded in schema.get("dependentExcluded", {}).items():
        for each in excluded if name in certain else ():
            if each in certain:
                yield _not_both(name, each, path)
    for group in groups(schema.get("requiredXor")):
        there = [name for name in group if name in certain]
        if len(there) > 1:
            yield _not_both(there[0], there[1], (*path, there[1]))
        elif not given & set(group):
            yield _none_of(group, path)
    for group in groups(schema.get("requiredOr")):
        if not given & set(group):
            yield _none_of(group, path)


def double_faults(value: Mapping[str, Json], branches: list[Schema], path: DocumentPath) -> Iterator[Fault]:
    """Yield where two alternatives are both met that do nothing but demand a property each."""
    if all(set(each) == {"required"} and len(each["required"]) == 1 for each in branches):
        names = dict.fromkeys(each["required"][0] for each in branches)
        there = [name for name in names if name in value and not may_be_nothing(value[name])]
        if len(there) > 1:
            yield _not_both(there[0], there[1], path)


def _not_both(one: str, other: str, path: DocumentPath) -> Fault:
    return Fault("either-or", f"{one!r} and {other!r} can't be given both", f"remove {one} or {other}", path)


def _none_of(group: list[str], path: DocumentPath) -> Fault:
    names = " or ".join(repr(name) for name in group)
    return Fault("either-or", f"one of {names} is needed, and there is none", f"add {names}", path)


def groups(listed: Any) -> list[list[str]]:
    """Return the groups of a keyword that takes a list of names, or a list of these."""
    if not listed:
        return []
    return [list(each) for each in listed] if isinstance(listed[0], list) else [list(listed)]
