"""The check of properties that the transform looks into all the way down, as their declared types tell it.

Of most properties the transform sees the first level alone. Those that a resource class names in `STRICT` are
checked to the leaves: no unknown name, nothing missing, nothing that isn't of its kind. It is lenient about spelling:
text that is a number passes for it, and a list of pairs for a map.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import ClassVar, cast

from sampy.declaration import Declaration, Property, PropertyType, declaration, properties
from sampy.errors import DocumentPath, Problem, did_you_mean, shown
from sampy.intrinsics import Json, is_intrinsic
from sampy.kinds import Kind
from sampy.serverless.contributions import Object

_TRUE = frozenset({"1", "on", "t", "true", "y", "yes"})
_FALSE = frozenset({"0", "off", "f", "false", "n", "no"})


@declaration
class StrictPropertyType(PropertyType):
    """The base of property types whose documents the transform checks by name, kind and presence."""

    CHECKED_LATER: ClassVar[bool] = True
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """The values that a property, or each item of it, may have, by its name in a template."""
    TAKES_FUNCTIONS: ClassVar[bool] = True
    """Whether values may be intrinsic functions, for which the transform takes any map."""


def strict_problems(cls: type[Declaration], name: str, value: Json, path: DocumentPath, resource: str) -> list[Problem]:
    """Return everything that is wrong in `value`, which stands at `path` and is the property `name` of `cls`."""
    check = _Check(path, resource)
    prop = properties(cls)[name]
    if prop.passed_through or isinstance(value, prop.kind.types):
        check.read(prop.kind, value, path, _choices(cls, prop), _items_take_functions(cls))
    else:
        check.wrong_kind(prop.kind, value, path)
    return check.problems


def strict_value(cls: type[Declaration], name: str, value: Json) -> Json:
    """Return a value without problems as the transform reads it: nothing that is null, and leaves of their kind."""
    prop = properties(cls)[name]
    return _Check((), "").read(prop.kind, value, (), _choices(cls, prop), _items_take_functions(cls))


def _choices(cls: type[Declaration], prop: Property) -> Sequence[str]:
    choices: Mapping[str, tuple[str, ...]] = getattr(cls, "CHOICES", {})
    return choices.get(prop.name, ())


def _items_take_functions(cls: type[Declaration]) -> bool:
    return not issubclass(cls, StrictPropertyType) or cls.TAKES_FUNCTIONS


class _Check:
    """One walk over one property: what it reads, and the problems it meets."""

    def __init__(self, start: DocumentPath, resource: str) -> None:
        self.start = len(start) - 1
        self.resource = resource
        self.problems: list[Problem] = []

    def read(
        self,
        kind: Kind,
        value: Json,
        path: DocumentPath,
        choices: Sequence[str] = (),
        function_items: bool = False,
        functions: bool = False,
    ) -> Json:
        """Return a value as the transform reads it.

        Args:
            kind: What it must be.
            value: The value.
            path: Where it stands.
            choices: The values that it, or each item of it, may have.
            function_items: Whether its items may be intrinsic functions.
            functions: Whether it may be one itself.
        """
        if value is None:
            return self._wrong(f"{self._name(path)} has no value", "give it one, or leave it out", path)
        if not kind.types:
            return value
        entries = _map_of(value) if functions or dict in kind.types else None
        if entries is not None:
            return self._map(kind, entries, path)
        if list in kind.types:
            if isinstance(value, list):
                items = kind.items or Kind((str,))
                return [
                    self.read(items, item, (*path, at), choices, function_items, function_items)
                    for at, item in enumerate(value)
                ]
        elif choices:
            if value in choices:
                return value
            message = f"{self._name(path)} can't be {shown(value)}"
            return self._wrong(message, f"use one of: {', '.join(choices)}", path)
        elif (read := _leaf(kind, value)) is not None:
            return read
        return self.wrong_kind(kind, value, path)

    def wrong_kind(self, kind: Kind, value: Json, path: DocumentPath) -> Json:
        fix = f"it is {shown(value)}"
        if is_intrinsic(value):
            fix += ", and the transform needs a value here, not a function"
        return self._wrong(f"{self._name(path)} must be {kind}", fix, path)

    def _map(self, kind: Kind, entries: Object, path: DocumentPath) -> Json:
        if kind.nested:
            # The package loads the module of the type when it is asked for the name.
            cls = getattr(import_module("sampy.serverless"), kind.nested[0])
            return self._typed(cast(type[StrictPropertyType], cls), entries, path)
        if kind.values is None:
            return entries
        return {name: self.read(kind.values, value, (*path, name)) for name, value in entries.items()}

    def _typed(self, cls: type[StrictPropertyType], entries: Object, path: DocumentPath) -> Object:
        known = properties(cls)
        for name in entries:
            if name not in known:
                message = f"unknown property {name!r} of {self._name(path)}"
                self._wrong(message, did_you_mean(name, known), (*path, name))
        found: Object = {}
        for name, prop in known.items():
            value = entries.get(name)
            if value is not None:
                found[name] = self._property(cls, prop, value, (*path, name))
            elif prop.required:
                self._wrong(f"property {name!r} of {self._name(path)} is missing", f"add {name}", path)
        return found

    def _property(self, cls: type[StrictPropertyType], prop: Property, value: Json, path: DocumentPath) -> Json:
        if prop.passed_through:
            return value
        functions = cls.TAKES_FUNCTIONS
        return self.read(prop.kind, value, path, _choices(cls, prop), functions, functions and prop.intrinsics)

    def _name(self, path: DocumentPath) -> str:
        """Return how a template's reader calls the value: ``Auth.Additional.0``."""
        return ".".join(str(step) for step in path[self.start :])

    def _wrong(self, message: str, fix: str, path: DocumentPath) -> Json:
        """Note a problem; there is nothing to read then."""
        self.problems.append(Problem(message, fix, path, resource=self.resource))
        return None


def _map_of(value: Json) -> Object | None:
    """Return the map that a value is or spells: an empty list or text is an empty map, a list of pairs a full one."""
    if value is None or isinstance(value, (bool, int, float)):
        return None
    try:
        return {str(key): item for key, item in dict(cast(Object, value)).items()}
    except (TypeError, ValueError):
        return None


def _leaf(kind: Kind, value: Json) -> Json:
    """Return the value as the first type of its kind that it can be; None where it can be none."""
    if isinstance(value, (dict, list)):
        return None
    for each in kind.types:
        if each in _CONVERSIONS:
            try:
                return _CONVERSIONS[each](value)
            except (TypeError, ValueError, OverflowError):
                continue
    return None


def _truth(value: Json) -> bool:
    text = str(int(value) if isinstance(value, float) and value.is_integer() else value).lower()
    if text not in _TRUE | _FALSE:
        raise ValueError
    return text in _TRUE


_CONVERSIONS: dict[type, Callable[[Json], Json]] = {
    bool: _truth,
    float: lambda value: float(cast(str, value)),
    int: lambda value: int(cast(str, value)),
    str: str,
}
