"""The DependsOn of resources: what is to be created before them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sampy.intrinsics import Json
from sampy.serverless.contributions import Object


def with_depends_on(resource: Object, others: Iterable[str]) -> Object:
    """Return the resource with others that it depends on too, each named once."""
    return {**resource, "DependsOn": _with(_named(resource), others)}


def with_replaced(resource: Object, names: Mapping[str, Iterable[str]]) -> Object:
    """Return the resource with what `names` has in place of each name that its DependsOn holds; else itself."""
    named = _named(resource)
    found = [name for name in named if isinstance(name, str) and name in names]
    if not found:
        return resource
    kept = [name for name in named if not (isinstance(name, str) and name in names)]
    return {**resource, "DependsOn": _with(kept, (new for name in found for new in names[name]))}


def _named(resource: Object) -> list[Json]:
    named = resource.get("DependsOn")
    if named is None:
        return []
    return named if isinstance(named, list) else [named]


def _with(named: list[Json], others: Iterable[str]) -> list[Json]:
    known = {name for name in named if isinstance(name, str)}
    return [*named, *(other for other in dict.fromkeys(others) if other not in known)]
