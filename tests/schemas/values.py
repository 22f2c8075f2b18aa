"""Draws declarations of a resource type from its schema: together they have a value for every property."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from sampy.declaration import properties
from sampy.schemas.classes import TAKEN, SchemaResource
from sampy.schemas.patterns import finds
from sampy.schemas.shapes import fields_of, nested_type, properties_of, resolved
from sampy.schemas.tables import schema_of, service_of
from tests.schemas.alternatives import Alternatives
from tests.schemas.strings import matching

_FORMATS = {
    "date-time": "2024-01-01T00:00:00Z",
    "ipv4-network": "10.0.0.0/16",
    "ipv6-network": "2001:db8::/32",
    "timestamp": "2024-01-01T00:00:00Z",
    "uri": "https://example.com",
}
_MOST_IN_VAIN = 64
Schema = Any


class Drawn:
    """What was drawn of a resource type.

    Attributes:
        declarations: The declarations, with ids `R0`, `R1` ...
        given: The properties that they give a value to, each with the name of its property type.
        wanted: The properties that the schema has.
    """

    def __init__(self, resource_type: str) -> None:
        root = schema_of(resource_type)
        assert root is not None
        self.given: set[tuple[str, str]] = set()
        self.wanted = {("", name) for name in fields_of(root, root).values()}
        for nested in _reachable(root):
            self.wanted |= {(nested, each) for each in fields_of(root["definitions"][nested], root).values()}
        self.declarations: list[SchemaResource] = []
        turns: Counter[int] = Counter()
        in_vain = 0
        while not self.declarations or (self.wanted - self.given and in_vain < _MOST_IN_VAIN):
            drawing = _Drawing(root, len(self.declarations), turns)
            self.declarations.append(drawing.resource())
            in_vain = in_vain + 1 if drawing.given <= self.given else 0
            self.given |= drawing.given


class _Drawing:
    """One declaration. Where there are alternatives, `turns` tells how many declarations chose among them before."""

    def __init__(self, root: Schema, number: int, turns: Counter[int]) -> None:
        self._root = root
        self._index = number
        self._alternatives = Alternatives(root, turns)
        resource_type = root["typeName"]
        module = import_module(f"sampy.resources.{service_of(resource_type)}")
        self._class = getattr(module, resource_type.rpartition("::")[2])
        self._expanded: set[str] = set()
        self._within: list[str] = []
        self.given: set[tuple[str, str]] = set()

    def resource(self) -> SchemaResource:
        fields = fields_of(self._root, self._root, TAKEN)
        values = self._fields(self._root, fields, "", everything=True)
        made: SchemaResource = self._class(f"R{self._index}", **values)
        return made

    def _fields(self, schema: Schema, fields: dict[str, str], owner: str, *, everything: bool, nth: int = 0) -> Any:
        types = properties_of(schema, self._root)
        required, left_out = self._alternatives.chosen(schema)
        if not everything:
            left = [name for name in fields.values() if name not in required | left_out]
            required |= set(left[: max(0, schema.get("minProperties", 0) - len(required))])
        narrowed = self._alternatives.narrowed(schema, set(fields.values()) - left_out)
        values = {}
        for field, name in fields.items():
            if name in left_out or not (everything or name in required):
                continue
            schema_of_value = {**types[name], **narrowed[name]} if name in narrowed else types[name]
            value = self._value(schema_of_value, nth, needed=name in required)
            if value is not _NOTHING:
                values[field] = value
                self.given.add((owner, name))
        return values

    def _value(self, schema: Schema, nth: int = 0, *, needed: bool = False) -> Any:
        name = nested_type(schema, self._root)
        if name is not None:
            return self._object(name, nth, needed=needed)
        schema = resolved(schema, self._root)
        for key in ("oneOf", "anyOf"):
            branches = [
                each for each in schema.get(key, ()) if {"type", "$ref", "enum", "pattern", "format"} & set(each)
            ]
            if branches:
                chosen = branches[self._alternatives.turn(schema[key]) % len(branches)]
                if nested_type(chosen, self._root):
                    return self._value(chosen, nth, needed=needed)
                rest = {each: value for each, value in schema.items() if each != key}
                return self._value({**resolved(chosen, self._root), **rest}, nth)
        for each in schema.get("allOf", ()):
            schema = {**schema, **resolved(each, self._root)}
        return self._plain(schema, nth)

    def _object(self, name: str, nth: int, *, needed: bool) -> Any:
        if self._within.count(name) > 1 and not needed:
            return _NOTHING
        schema = self._root["definitions"][name]
        self._within.append(name)
        first = name not in self._expanded
        self._expanded.add(name)
        values = self._fields(schema, fields_of(schema, self._root), name, everything=first, nth=nth)
        self._within.pop()
        return getattr(self._class, name)(**values)

    def _plain(self, schema: Schema, nth: int) -> Any:
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][(self._index + nth) % len(schema["enum"])]
        types = schema.get("type", "object" if "patternProperties" in schema else "string")
        kind = types if isinstance(types, str) else types[self._alternatives.turn(types) % len(types)]
        match kind:
            case "boolean":
                return True
            case "integer" | "number":
                return self._number(schema, nth)
            case "array":
                return self._list(schema, nth)
            case "object":
                return self._map(schema)
        return self._text(schema, nth)

    def _number(self, schema: Schema, nth: int) -> int | float:
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        step = schema.get("multipleOf", 1)
        most = schema.get("maximum", least + 1000)
        value = least + nth * step if least % step == 0 else least - least % step + step
        return min(round(value, 9), most)  # type: ignore[no-any-return]  # what a schema says is a number

    def _list(self, schema: Schema, nth: int) -> Any:
        fixed = schema.get("prefixItems", [])
        count = max(min(1, schema.get("maxItems", 1)), schema.get("minItems", 0))
        items = schema.get("items", {"type": "string"})
        narrowed = [
            {**resolved(items, self._root)["properties"][name], **each}
            for part in fixed[:count]
            for name, each in part.get("properties", {}).items()
        ]
        values = [self._value(items, nth + index) for index in range(count)]
        for value, each in zip(values, narrowed, strict=False):
            for name in fixed[0]["properties"]:
                setattr(value, next(f for f, n in _fields_of(value) if n == name), each["const"])
        known = [value for value in values if value is not _NOTHING]
        simple = schema.get("uniqueItems") and all(isinstance(value, (str, int, float)) for value in known)
        return list(dict.fromkeys(known)) if simple else known

    def _map(self, schema: Schema) -> Any:
        free = schema.get("additionalProperties")
        entries: dict[str, Any] = {}
        for pattern, each in schema.get("patternProperties", {}).items():
            keys = matching(pattern, 1)[: max(1, schema.get("minProperties", 1))]
            entries |= {key: self._value(each, nth) for nth, key in enumerate(keys)}
        if isinstance(free, dict) or (free is not False and schema.get("minProperties")):
            entries["a"] = self._value(free) if isinstance(free, dict) else "a"
        return {key: value for key, value in entries.items() if value is not _NOTHING}

    def _text(self, schema: Schema, nth: int) -> Any:
        shortest, longest = schema.get("minLength", 0), schema.get("maxLength")
        known = _FORMATS.get(schema.get("format"))
        if known is not None and finds(schema.get("pattern", ""), known):
            return known
        if longest == 0:
            return ""
        texts = matching(schema.get("pattern", "^[a-z0-9]+$"), max(shortest, 1), longest)
        return texts[nth % len(texts)] if texts else _NOTHING


def _reachable(root: Schema) -> set[str]:
    """Return the property types that users can give a value of."""
    own = properties_of(root, root)
    left = [own[name] for name in fields_of(root, root).values()]
    found: set[str] = set()
    while left:
        schema = left.pop()
        nested = nested_type(schema, root)
        if nested in found:
            continue
        if nested is not None:
            found.add(nested)
            left += properties_of(root["definitions"][nested], root).values()
        schema = resolved(schema, root)
        inner = "items" if schema.get("type") != "object" else "additionalProperties"
        left += [each for key in (inner, "additionalProperties") if isinstance(each := schema.get(key), dict)]
        left += [each for key in ("oneOf", "anyOf", "allOf") for each in schema.get(key, ())]
        left += schema.get("patternProperties", {}).values()
    return found


def _fields_of(value: Any) -> Iterator[tuple[str, str]]:
    for name, prop in properties(type(value)).items():
        yield prop.field, name


_NOTHING: Any = object()
