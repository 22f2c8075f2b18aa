"""A difference as a JSON Patch, the standard way to say how one document becomes another.

Source: RFC 6902.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sampy.differences.canonical import Reader, inner_shape, is_call
from sampy.differences.known_values import NOTHING_KNOWN
from sampy.differences.model import Difference
from sampy.differences.shapes import ATTRIBUTES, Shape, section_shape, shape_of
from sampy.differences.values import Pair
from sampy.intrinsics import Json


def patch(difference: Difference) -> list[dict[str, Json]]:
    """Return the operations that make the new template of the old one.

    What only differs in a way that means nothing to CloudFormation, such as the order of keys, stays as it was. So what
    the patch makes is the new template, spelt as the old one wherever that means the same.

    Args:
        difference: The difference.
    """
    import jsonpatch

    before, after = _plain(difference.before), _plain(merged(difference.before, difference.after))
    return cast(list[dict[str, Json]], jsonpatch.make_patch(before, after).patch)


def merged(before: Mapping[str, Json], after: Mapping[str, Json]) -> dict[str, Json]:
    """Return a template that means what `after` does, spelt as `before` wherever the two mean the same."""
    merging = _Merging()
    result: dict[str, Json] = {}
    for section, new in after.items():
        if section not in before:
            result[section] = new
        elif section == "Resources":
            result[section] = merging.resources(before[section], new)
        else:
            result[section] = merging.value(before[section], new, section_shape(section))
    return result


class _Merging:
    """Merges values of two templates."""

    def __init__(self) -> None:
        self._pair = Pair(Reader(NOTHING_KNOWN), Reader(NOTHING_KNOWN))

    def resources(self, before: Json, after: Json) -> Json:
        """Return a section of resources that means what `after` does."""
        if not isinstance(before, dict) or not isinstance(after, dict):
            return after
        return {name: self._resource(before[name], each) if name in before else each for name, each in after.items()}

    def _resource(self, before: Json, after: Json) -> Json:
        if not isinstance(before, dict) or not isinstance(after, dict) or before.get("Type") != after.get("Type"):
            return after
        shape = shape_of(str(after.get("Type")))
        return {
            name: self.value(before[name], value, shape if name == "Properties" else ATTRIBUTES.member(name))
            if name in before
            else value
            for name, value in after.items()
        }

    def value(self, before: Json, after: Json, shape: Shape) -> Json:
        """Return a value that means what `after` does, and is `before` where that means the same."""
        if self._pair.same(before, after, shape):
            return before
        if not isinstance(before, dict) or not isinstance(after, dict) or is_call(before) or is_call(after):
            return after
        inner = inner_shape(after, shape)
        if inner is not inner_shape(before, shape):
            return after
        return {
            name: self.value(before[name], value, inner.member(str(name))) if name in before else value
            for name, value in after.items()
        }


def _plain(value: object) -> Json:
    """Return a document as plain dicts and lists, which is what patches are made of."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else cast(Json, value)
