"""Nested properties that the transform checks and converts, as the classes of their property types tell them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection
from typing import NamedTuple, cast

from sampy.declaration import Declaration, Property, properties
from sampy.errors import DocumentPath, Problem, did_you_mean
from sampy.intrinsics import Json
from sampy.kinds import Kind
from sampy.serverless.contributions import Object
from sampy.serverless.validation import shown

_TRUE = frozenset({"1", "on", "t", "true", "y", "yes"})
_FALSE = frozenset({"0", "off", "f", "false", "n", "no"})


class _Unfit(Exception):
    """Raised for a value that can't be converted."""


class Conversion(NamedTuple):
    """A document as the transform reads it, and what is wrong with it.

    Args:
        document: The document with its values converted; without those that are null.
        problems: Everything that is wrong, with its path.
    """

    document: Object
    problems: list[Problem]


def converted(
    cls: type[Declaration],
    document: Object,
    resource: str,
    path: DocumentPath = ("Properties",),
    only: Collection[str] | None = None,
) -> Conversion:
    """Return the properties that `cls` declares, each of the type that it declares.

    The transform is lenient about spelling: text that is a number passes for it, and a list of pairs for a map.

    Args:
        cls: The class. Its ``CHOICES``, where it has them, tell by property the only texts that are allowed.
        document: The map of the properties.
        resource: The logical id of the resource.
        path: The way from the resource to the map.
        only: The properties to look at; the others are left out. Without it all are, and unknown ones are refused.
    """
    reader = _Reader(resource)
    return Conversion(reader.members(cls, document, path, only), reader.problems)


class _Reader:
    def __init__(self, resource: str) -> None:
        self.resource = resource
        self.problems: list[Problem] = []

    def members(
        self, cls: type[Declaration], document: Object, path: DocumentPath, only: Collection[str] | None = None
    ) -> Object:
        known = properties(cls)
        for name in document if only is None else ():
            if name not in known:
                self._report(f"unknown property {name!r} of {_last(path)}", did_you_mean(name, known), (*path, name))
        result: Object = {}
        for name, prop in known.items():
            if only is not None and name not in only:
                continue
            value = document.get(name)
            if value is not None:
                result[name] = self._value(cls, prop, value, (*path, name))
            elif prop.required:
                self._report(f"property {name!r} of {_last(path)} is missing", f"add {name}", path)
        return result

    def _value(self, cls: type[Declaration], prop: Property, value: Json, path: DocumentPath) -> Json:
        choices = cast(dict[str, tuple[str, ...]], getattr(cls, "CHOICES", {})).get(prop.name, ())
        kind = prop.kind
        try:
            if kind.nested:
                return self._nested(cls, kind, value, path)
            if prop.intrinsics:
                as_map = _map_of(value)
                if as_map is not None:
                    return as_map
            if list in kind.types:
                return self._items(cls, kind.items, value, choices, path)
            if kind.types == (dict,):
                raise _Unfit("a map")
            return _scalar(kind, value, choices)
        except _Unfit as unfit:
            self._report(f"property {path[-1]!r} must be {unfit}", f"it is {shown(value)}", path)
            return None

    def _nested(self, cls: type[Declaration], kind: Kind, value: Json, path: DocumentPath) -> Json:
        as_map = _map_of(value)
        if as_map is None:
            raise _Unfit("a map")
        nested = cast(type[Declaration], getattr(sys.modules[cls.__module__], kind.nested[0]))
        return self.members(nested, as_map, path)

    def _items(
        self, cls: type[Declaration], kind: Kind | None, value: Json, choices: tuple[str, ...], path: DocumentPath
    ) -> Json:
        if not isinstance(value, list):
            raise _Unfit("a list")
        result: list[Json] = []
        for index, item in enumerate(value):
            at = (*path, index)
            try:
                if kind is not None and kind.nested:
                    result.append(self._nested(cls, kind, item, at))
                    continue
                as_map = _map_of(item)
                result.append(_scalar(_TEXT, item, choices) if as_map is None else as_map)
            except _Unfit as unfit:
                self._report(f"each item of {path[-1]!r} must be {unfit}", f"it is {shown(item)}", at)
        return result

    def _report(self, message: str, fix: str, path: DocumentPath) -> None:
        at = ("Resources", self.resource, *path)
        self.problems.append(Problem(message, fix, at, resource=self.resource))


_TEXT = Kind((str,))


def _last(path: DocumentPath) -> str:
    """Return the name of what stands at the path: ``Resources[0]`` for an item of a list."""
    return f"{path[-2]}[{path[-1]}]" if isinstance(path[-1], int) else path[-1]


def _map_of(value: Json) -> Object | None:
    """Return the map that `value` is or spells: an empty list or text is an empty map, a list of pairs a full one."""
    if value is None or isinstance(value, (bool, int, float)):
        return None
    try:
        return {str(key): item for key, item in dict(cast(Object, value)).items()}
    except (TypeError, ValueError):
        return None


def _scalar(kind: Kind, value: Json, choices: tuple[str, ...]) -> Json:
    """Return the value as the first type of its kind that it can be."""
    if choices:
        if value not in choices:
            raise _Unfit(" or ".join(choices))
        return value
    convert, words = next(_CONVERSIONS[each] for each in _CONVERSIONS if each in kind.types)
    try:
        return convert(value)
    except (TypeError, ValueError, OverflowError):
        raise _Unfit(words) from None


def _text(value: Json) -> str:
    if not isinstance(value, (str, int, float)):
        raise TypeError
    return str(value)


def _integer(value: Json) -> int:
    return int(cast(str, value))


def _number(value: Json) -> float:
    return float(cast(str, value))


def _truth(value: Json) -> bool:
    spelled = str(value).lower()
    if isinstance(value, float):
        spelled = str(int(value)) if value.is_integer() else ""
    if not isinstance(value, (str, int, float)) or spelled not in _TRUE | _FALSE:
        raise TypeError
    return spelled in _TRUE


_CONVERSIONS: dict[type, tuple[Callable[[Json], Json], str]] = {
    bool: (_truth, "true or false"),
    float: (_number, "a number"),
    int: (_integer, "an integer"),
    str: (_text, "text"),
}
