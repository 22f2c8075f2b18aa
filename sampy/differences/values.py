"""Finds where two values differ, down to the smallest part of them."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sampy.differences.canonical import NOTHING, Canonical, Reader, inner_shape, is_call, parsed
from sampy.differences.model import ABSENT, Value
from sampy.differences.shapes import Shape
from sampy.errors import DocumentPath
from sampy.intrinsics import Json

_NATURAL_KEYS = (
    *("Key", "AttributeName", "IndexName", "Sid", "Id", "PolicyName", "Name", "ParameterKey", "RegionName"),
    *("Path", "Region", "EventName", "DeviceName", "MetricName", "SourceArn", "ContainerName", "ResourceId"),
)
"""Properties by which the items of a list are known, the surest first."""
_LONGEST_ALIGNED = 2000
"""Longer lists are compared as a whole: how they are aligned takes time that grows with the square of their length."""


_WRITTEN = json.JSONEncoder(sort_keys=True, check_circular=False)
"""Writes values in one way; one writer for all of them takes two thirds of the time of `json.dumps`."""


def same_text(one: object, other: object) -> bool:
    """Return whether two values are written the same, but for the order of keys: the quickest way to tell."""
    try:
        return _WRITTEN.encode(one) == _WRITTEN.encode(other)
    except TypeError:
        return False  # keys of several types can't be sorted


class Divergence(NamedTuple):
    """A place at which two values differ.

    Args:
        path: The way to it: by the positions of the new list where there is one, else by those of the old.
        before: The old value as it is written.
        after: The new value as it is written.
    """

    path: DocumentPath
    before: Value
    after: Value


class _Item(NamedTuple):
    """An item of a list.

    Args:
        position: Its position.
        value: The item as it is written.
        plain: What it is under the conditions that are known.
        form: Its one form.
    """

    position: int
    value: Json
    plain: Json
    form: Canonical


class Pair:
    """Compares values of one template with values of another one.

    Args:
        before: Reads the old template.
        after: Reads the new one.
    """

    def __init__(self, before: Reader, after: Reader) -> None:
        self.before = before
        self.after = after

    def same(self, before: Json, after: Json, shape: Shape) -> bool:
        """Return whether two values come to the same."""
        return self.before.read(before, shape) == self.after.read(after, shape)

    def divergences(self, before: Value, after: Value, shape: Shape, path: DocumentPath) -> Iterator[Divergence]:
        """Yield where two values differ."""
        old = NOTHING if before is ABSENT else self.before.read(before, shape)
        new = NOTHING if after is ABSENT else self.after.read(after, shape)
        if old == new:
            return
        if before is ABSENT or after is ABSENT or old is NOTHING or new is NOTHING:
            yield Divergence(path, before, after)
            return
        one, steps = self.before.taken(before)
        other, new_steps = self.after.taken(after)
        way = (*path, *(step for branch in new_steps for step in ("Fn::If", branch)))
        inner = list(self._inner(one, other, shape, way)) if not steps or steps == new_steps else []
        # Where nothing within differs, the whole does: by the order of a list, or as one value.
        yield from inner or [Divergence(path, before, after)]

    def _inner(self, before: Json, after: Json, shape: Shape, path: DocumentPath) -> Iterator[Divergence]:
        if shape.takes_json:
            before = parsed(before) if isinstance(before, str) else before
            after = parsed(after) if isinstance(after, str) else after
        if is_call(before) or is_call(after):
            yield from self._branches(before, after, shape, path)
        elif shape.is_one_or_many and (isinstance(before, (dict, list)) or isinstance(after, (dict, list))):
            old, new = _as_list(before), _as_list(after)
            yield from self._items(old, new, shape, path, is_list=isinstance(after, list))
        elif isinstance(before, dict) and isinstance(after, dict):
            yield from self._members(before, after, shape, path)
        elif isinstance(before, list) and isinstance(after, list):
            yield from self._items(before, after, shape, path)

    def _members(
        self, before: Mapping[str, Json], after: Mapping[str, Json], shape: Shape, path: DocumentPath
    ) -> Iterator[Divergence]:
        old_shape, new_shape = inner_shape(dict(before), shape), inner_shape(dict(after), shape)
        inner = new_shape if old_shape is new_shape else shape
        for name in (*after, *(name for name in before if name not in after)):
            member = inner.member(str(name))
            yield from self.divergences(before.get(name, ABSENT), after.get(name, ABSENT), member, (*path, name))

    def _branches(self, before: Json, after: Json, shape: Shape, path: DocumentPath) -> Iterator[Divergence]:
        """Yield where the branches of two `Fn::If` differ that depend on one thing that isn't known."""
        match before, after:
            case {"Fn::If": [str(one), *old]}, {"Fn::If": [str(other), *new]} if len(old) == len(new) == 2:
                if self.before.identity(one) == self.after.identity(other):
                    for branch in (0, 1):
                        way = (*path, "Fn::If", branch + 1)
                        yield from self.divergences(old[branch], new[branch], shape, way)

    def _items(
        self, before: Sequence[Json], after: Sequence[Json], shape: Shape, path: DocumentPath, *, is_list: bool = True
    ) -> Iterator[Divergence]:
        old, old_hidden = _items(before, self.before, shape)
        new, new_hidden = _items(after, self.after, shape)
        if max(len(old), len(new)) > _LONGEST_ALIGNED:
            return
        for one, other in _with_same_text(_matched(old, new, shape), old_hidden, new_hidden):
            item: _Item = other or one  # type: ignore[assignment]  # one of a pair is there
            way = (*path, item.position) if is_list else path
            old_value: Value = one.value if one else ABSENT
            yield from self.divergences(old_value, other.value if other else ABSENT, shape.item, way)


def _as_list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [value]


_Matched = tuple[_Item | None, _Item | None]


def _items(values: Sequence[Json], reader: Reader, shape: Shape) -> tuple[list[_Item], list[_Item]]:
    """Return the items of a list, and those that a condition leaves out."""
    read = [
        _Item(position, value, reader.taken(value)[0], reader.read(value, shape.item))
        for position, value in enumerate(values)
    ]
    return [item for item in read if item.form is not NOTHING], [item for item in read if item.form is NOTHING]


def _matched(old: list[_Item], new: list[_Item], shape: Shape) -> Iterator[_Matched]:
    """Yield the items of two lists that are each other, and those that are alone."""
    for name in _NATURAL_KEYS:
        before, after = _by_key(old, name), _by_key(new, name)
        if before is not None and after is not None:
            yield from ((before.get(key), item) for key, item in after.items())
            yield from ((item, None) for key, item in before.items() if key not in after)
            return
    yield from _matched_as_set(old, new) if shape.is_set else _aligned(old, new)


def _with_same_text(
    matched: Iterable[_Matched], old_hidden: list[_Item], new_hidden: list[_Item]
) -> Iterator[_Matched]:
    """Yield matches, with those together that are alone and written the same, and come to something else."""
    removed, added = [], []
    for one, other in matched:
        if one and other:
            yield one, other
        elif one:
            removed.append(one)
        elif other:
            added.append(other)
    waiting: dict[str, list[_Item]] = defaultdict(list)
    for item in (*removed, *old_hidden) if added or removed else ():
        waiting[_text(item)].append(item)
    taken: set[int] = set()
    for item in (*added, *new_hidden):
        same = [each for each in waiting.get(_text(item), ()) if each.form != item.form] if waiting else []
        if same:
            one = same[0]
            waiting[_text(item)].remove(one)
            taken.add(one.position)
            yield one, item
        elif item.form is not NOTHING:
            yield None, item
    yield from ((item, None) for item in removed if item.position not in taken)


def _text(item: _Item) -> str:
    return _WRITTEN.encode(item.value)


def _by_key(items: list[_Item], name: str) -> dict[Canonical, _Item] | None:
    found: dict[Canonical, _Item] = {}
    for item in items:
        key = item.plain.get(name) if isinstance(item.plain, dict) else None
        if not isinstance(key, str) or key in found:
            return None
        found[key] = item
    return found


def _matched_as_set(old: list[_Item], new: list[_Item]) -> Iterator[_Matched]:
    left = Counter(item.form for item in old)
    added = []
    for item in new:
        if left[item.form]:
            left[item.form] -= 1
        else:
            added.append(item)
    kept = Counter(item.form for item in new)
    removed = []
    for item in old:
        if kept[item.form]:
            kept[item.form] -= 1
        else:
            removed.append(item)
    yield from _paired(removed, added)


def _aligned(old: list[_Item], new: list[_Item]) -> Iterator[_Matched]:
    from difflib import SequenceMatcher

    if Counter(item.form for item in old) == Counter(item.form for item in new):
        return  # only the order is another one, which is told of the list as a whole
    matcher = SequenceMatcher(None, [item.form for item in old], [item.form for item in new], autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag != "equal":
            one, other = old[start:end], new[new_start:new_end]
            if len(one) == len(other):
                yield from zip(one, other, strict=True)
            else:
                yield from _paired(one, other)


def _paired(removed: list[_Item], added: list[_Item]) -> Iterator[_Matched]:
    """Yield what was removed and added: as one that changed, where there are as many maps of each."""
    are_maps = all(isinstance(item.plain, dict) and not is_call(item.plain) for item in (*removed, *added))
    if are_maps and len(removed) == len(added):
        yield from zip(removed, added, strict=True)
        return
    yield from ((None, item) for item in added)
    yield from ((item, None) for item in removed)
