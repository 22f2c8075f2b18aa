"""What values a property takes, as the annotation of its field tells it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import attrs

from sampy.intrinsics import Json, is_intrinsic


@attrs.frozen
class Kind:
    """What values a property takes, apart from intrinsic functions.

    Args:
        types: The types of the document's value; empty where any will do.
        items: What the items of a list are; None where any will do.
        values: What the values of a map are; None where any will do.
        nested: The names of the property types that it may be.
    """

    types: tuple[type, ...] = ()
    items: Kind | None = None
    values: Kind | None = None
    nested: tuple[str, ...] = ()

    def __str__(self) -> str:
        words = {
            str: "a string",
            int: "an integer",
            float: "a number",
            bool: "true or false",
            dict: "a map",
            list: "a list",
        }
        return " or ".join(words[each] for each in self.types) or "any value"


def fits(value: Json, kind: Kind, *, strict: bool) -> bool:
    """Return whether a value of a document is of a kind.

    Args:
        value: The value.
        kind: The kind.
        strict: As declarations mean it: true is no number, and an intrinsic function anywhere may become anything.
            Otherwise as the transform sees a document.
    """
    if not kind.types or (strict and is_intrinsic(value)):
        return True
    if not isinstance(value, kind.types) or (strict and isinstance(value, bool) and bool not in kind.types):
        return False
    if kind.items is not None and isinstance(value, list):
        return all(fits(item, kind.items, strict=strict) for item in value)
    if kind.values is not None and isinstance(value, dict):
        return all(fits(item, kind.values, strict=strict) for item in value.values())
    return True


_KINDS = {
    "String": Kind((str,)),
    "Integer": Kind((int,)),
    "Number": Kind((int, float)),
    "Float": Kind((float, int)),
    "Boolean": Kind((bool,)),
    "Document": Kind((dict,)),
    "Strings": Kind((list,)),
    "Documents": Kind((list,)),
    "object": Kind(),
    "str": Kind((str,)),
    "int": Kind((int,)),
    "float": Kind((float,)),
    "bool": Kind((bool,)),
}


@cache
def kind_of(annotation: str) -> Kind:
    """Return the kind that a field's annotation tells: ``"String | list[Layer] | None"``."""
    kinds = [_alternative(part) for part in _alternatives(annotation) if part != "None"]
    if any(not kind.types for kind in kinds):
        return Kind()
    types = tuple(dict.fromkeys(each for kind in kinds for each in kind.types))
    nested = tuple(name for kind in kinds for name in kind.nested)
    # Nested types say what is in their maps themselves, so only a map or list of anything lifts what others ask for.
    free = {kind.types for kind in kinds if not (kind.items or kind.values or kind.nested)}
    items = next((kind.items for kind in kinds if kind.items and (list,) not in free), None)
    values = next((kind.values for kind in kinds if kind.values and (dict,) not in free), None)
    return Kind(types, items, values, nested)


def _alternatives(annotation: str) -> Iterator[str]:
    depth, start = 0, 0
    for position, character in enumerate(annotation):
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == "|" and depth == 0:
            yield annotation[start:position].strip()
            start = position + 1
    yield annotation[start:].strip()


def _alternative(text: str) -> Kind:
    known = _KINDS.get(text)
    if known is not None:
        return known
    outer, _, inner = text.removeprefix("abc.").partition("[")
    if outer in ("Sequence", "list"):
        return Kind((list,), kind_of(inner[:-1]))
    if outer in ("Mapping", "dict"):
        return Kind((dict,), values=kind_of(inner[:-1].partition(",")[2].strip()))
    return Kind((dict,), nested=(text,))
