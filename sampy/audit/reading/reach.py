"""Which objects can still be reached: what a function made and nobody has any more is left behind when it returns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sampy.audit.reading.heap import Changes
from sampy.audit.reading.values import (
    Bound,
    Class,
    Container,
    Descriptor,
    Function,
    Instance,
    Member,
    Module,
    Partial,
    Possible,
    Super,
    Tuple,
    Value,
    Values,
    Wrapped,
)


def kept(ways: Sequence[Changes], old: int, roots: Iterable[Values], scopes: Iterable[int]) -> list[Changes]:
    """Return changes without the new objects that nothing leads to.

    Args:
        ways: What has changed in each way that a function can take.
        old: The number of the newest object that was there before.
        roots: What is still had of all.
        scopes: The scopes that are still needed, whoever has them.
    """
    found = set(scopes)
    left = [id for values in roots for value in values for id in _ids(value)]
    left += [id for way in ways for changed, held in way.items() if changed <= old for id in _held(held.values())]
    left += [id for way in ways for scope in found if scope in way for id in _held(way[scope].values())]
    while left:
        id = left.pop()
        if id in found:
            continue
        found.add(id)
        for way in ways:
            if id in way:
                left += _held(way[id].values())
    return [{id: held for id, held in way.items() if id <= old or id in found} for way in ways]


def _held(values: Iterable[Values]) -> Iterator[int]:
    for alternatives in values:
        for value in alternatives:
            yield from _ids(value)


def _ids(value: Value) -> Iterator[int]:
    """Yield the objects and scopes that a value leads to."""
    match value:
        case Container(id, _):
            yield id
        case Instance(id, of):
            yield id
            yield from _ids(of)
        case Module(_, scope):
            yield scope
        case Class():
            yield value.scope
            yield from (id for base in value.bases for id in _ids(base))
        case Function(definition, defaults):
            yield from definition.scopes
            yield from _held(values for _, values in defaults)
        case Bound(target, first):
            yield from _ids(target)
            yield from _ids(first)
        case Partial(targets, positional, keywords):
            yield from _held((targets, *positional, *(values for _, values in keywords)))
        case Tuple(items):
            yield from _held(items)
        case Wrapped(targets) | Possible(targets):
            yield from _held((targets,))
        case Descriptor(_, function, setter):
            yield from _held((function, setter))
        case Member(of, _) | Super(of, _):
            yield from _ids(of)
