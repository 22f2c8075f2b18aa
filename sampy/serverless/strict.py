"""The check of properties that the transform looks into all the way down, as their declared types tell it.

Of most properties the transform sees the first level alone. Those that a resource class names in `STRICT` are
checked to the leaves: no unknown name, nothing missing, no intrinsic function where the transform needs the value.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import ClassVar, cast

from sampy.declaration import Declaration, Property, PropertyType, declaration, properties
from sampy.errors import DocumentPath, Problem, did_you_mean
from sampy.intrinsics import Json, is_intrinsic
from sampy.kinds import Kind
from sampy.serverless.contributions import Object

_TRUE = ("1", "on", "t", "true", "y", "yes")
_FALSE = ("0", "off", "f", "false", "n", "no")


@declaration
class StrictPropertyType(PropertyType):
    """The base of property types whose documents the transform checks by name, kind and presence."""

    CHECKED_BY_TRANSFORM: ClassVar[bool] = True
    CHOICES: ClassVar[dict[str, tuple[str, ...]]] = {}
    """The values that a property, or each item of it, may have, by its name in a template."""


def strict_problems(cls: type[Declaration], name: str, value: Json, path: DocumentPath, resource: str) -> list[Problem]:
    """Return everything that is wrong in `value`, which stands at `path` and is the property `name` of `cls`."""
    check = _Check(path, resource)
    prop = properties(cls)[name]
    if prop.passed_through or isinstance(value, prop.kind.types):
        check.read(prop.kind, value, path)
    else:
        check.wrong_kind(prop.kind, value, path)
    return check.problems


def strict_value(cls: type[Declaration], name: str, value: Json) -> Json:
    """Return a value without problems as the transform reads it: nothing that is null, and leaves of their kind."""
    return _Check((), "").read(properties(cls)[name].kind, value, ())


class _Check:
    """One walk over one property: what it reads, and the problems it meets."""

    def __init__(self, start: DocumentPath, resource: str) -> None:
        self.start = len(start) - 1
        self.resource = resource
        self.problems: list[Problem] = []

    def read(self, kind: Kind, value: Json, path: DocumentPath, choices: Sequence[str] = ()) -> Json:
        if value is None:
            return self._wrong(f"{self._name(path)} has no value", "give it one, or leave it out", path)
        if not kind.types:
            return value
        if list in kind.types:
            if isinstance(value, list):
                items = kind.items or Kind()
                return [self.read(items, item, (*path, index), choices) for index, item in enumerate(value)]
        elif choices:
            if value in choices:
                return value
            allowed = ", ".join(choices)
            return self._wrong(f"{self._name(path)} can't be {_shown(value)}", f"use one of: {allowed}", path)
        elif dict in kind.types and (entries := _as_map(value)) is not None:
            return self._map(kind, entries, path)
        elif (read := _leaf(kind, value)) is not None:
            return read
        return self.wrong_kind(kind, value, path)

    def wrong_kind(self, kind: Kind, value: Json, path: DocumentPath) -> Json:
        fix = f"it is {_shown(value)}"
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
        return value if prop.passed_through else self.read(prop.kind, value, path, cls.CHOICES.get(prop.name, ()))

    def _name(self, path: DocumentPath) -> str:
        """Return how a template's reader calls the value: ``Auth.Additional.0``."""
        return ".".join(str(step) for step in path[self.start :])

    def _wrong(self, message: str, fix: str, path: DocumentPath) -> Json:
        """Note a problem; there is nothing to read then."""
        self.problems.append(Problem(message, fix, path, resource=self.resource))
        return None


def _as_map(value: Json) -> Object | None:
    """Return a map, or what the transform takes for one: no entries, or a list of pairs."""
    if isinstance(value, dict):
        return value
    if not isinstance(value, (str, list)):
        return None
    try:
        entries: Object = dict(cast(list[tuple[str, Json]], value))
    except (TypeError, ValueError):
        return None
    return entries if all(isinstance(name, str) for name in entries) else None


def _leaf(kind: Kind, value: Json) -> Json:
    """Return the string or boolean that the transform reads; None where it reads none."""
    if isinstance(value, (dict, list)):
        return None
    if bool in kind.types:
        text = str(int(value) if value in (0, 1) else value).lower()
        return True if text in _TRUE else False if text in _FALSE else None
    return str(value) if str in kind.types else None


def _shown(value: Json) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
