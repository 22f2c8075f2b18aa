"""A resource as the flat map of its smallest parts, so that two states of it can be compared."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import attrs

from sampy.errors import DocumentPath
from sampy.intrinsics import Json, is_intrinsic

Key = tuple[str, ...]
"""What tells a leaf from others: its path, with the items of lists known by their values and not their positions."""


@attrs.frozen
class Leaf:
    """A value that is compared as a whole: text, a number, an intrinsic function, an item of a list.

    Args:
        key: What it is known by in other states of the resource.
        path: The way to it from the resource.
        value: The value.
    """

    key: Key
    path: DocumentPath
    value: Json


def children(value: Json, key: Key, path: DocumentPath) -> list[tuple[Json, Key, DocumentPath]]:
    """Return what a value consists of; nothing where it is a leaf.

    A list of Key and Value, as tags are, has an entry for each key, since that is how they are declared. An item of
    any other list is a leaf, since nothing but its value tells it from the others.
    """
    if isinstance(path[-1], int):
        return []
    if isinstance(value, dict) and not is_intrinsic(value):
        return [(item, (*key, name), (*path, name)) for name, item in value.items()]
    if isinstance(value, list):
        pairs = _pairs(value)
        if pairs is not None:
            return [(item, (*key, name), (*path, name)) for name, item in pairs.items()]
        return [(item, (*key, _text(item)), (*path, index)) for index, item in enumerate(value)]
    return []


def leaves(resource: Mapping[str, Json]) -> dict[Key, Leaf]:
    """Return the leaves of a resource, but for its type."""
    return {
        leaf.key: leaf for name, value in resource.items() if name != "Type" for leaf in _walk(value, (name,), (name,))
    }


def _walk(value: Json, key: Key, path: DocumentPath) -> Iterator[Leaf]:
    inner = children(value, key, path)
    if not inner:
        yield Leaf(key, path, value)
    for item, item_key, item_path in inner:
        yield from _walk(item, item_key, item_path)


def _pairs(items: list[Json]) -> dict[str, Json] | None:
    pairs: dict[str, Json] = {}
    for item in items:
        match item:
            case {"Key": str(key), "Value": value, **rest} if not rest and key not in pairs:
                pairs[key] = value
            case _:
                return None
    return pairs or None


def _text(value: Json) -> str:
    return json.dumps(value, sort_keys=True)
