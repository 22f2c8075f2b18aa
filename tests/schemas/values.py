"""Draws declarations of a resource type from its schema: together they have a value for every property."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from sampy.schemas.classes import SchemaResource
from sampy.schemas.patterns import finds
from sampy.schemas.shapes import fields_of, nested_type, properties_of, resolved
from sampy.schemas.tables import schema_of, service_of
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
        self._turns = turns
        self._choices: dict[int, int] = {}
        resource_type = root["typeName"]
        module = import_module(f"sampy.resources.{service_of(resource_type)}")
        self._class = getattr(module, resource_type.rpartition("::")[2])
        self._expanded: set[str] = set()
        self._within: list[str] = []
        self.given: set[tuple[str, str]] = set()

    def _turn(self, alternatives: Any) -> int:
        """Return whose turn it is in this declaration; another one's in the next declaration that comes by here."""
        key = id(alternatives)
        if key not in self._choices:
            self._choices[key] = self._turns[key]
            self._turns[key] += 1
        return self._choices[key]

    def resource(self) -> SchemaResource:
        fields = fields_of(self._root, self._root, sys.modules["sampy.schemas.classes"].TAKEN)
        values = self._fields(self._root, fields, "", everything=True)
        made: SchemaResource = self._class(f"R{self._index}", **values)
        return made

    def _fields(self, schema: Schema, fields: dict[str, str], owner: str, *, everything: bool, nth: int = 0) -> Any:
        types = properties_of(schema, self._root)
        required, left_out = self._chosen(schema)
        if not everything:
            left = [name for name in fields.values() if name not in required | left_out]
            required |= set(left[: max(0, schema.get("minProperties", 0) - len(required))])
        narrowed = self._narrowed(schema, set(fields.values()) - left_out)
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

    def _chosen(self, schema: Schema) -> tuple[set[str], set[str]]:
        """Return what the chosen alternatives of an object demand, and what they have no room for."""
        required = set(schema.get("required", ()))
        left_out: set[str] = set()
        for key in ("oneOf", "anyOf"):
            branches = [resolved(each, self._root) for each in schema.get(key, ())]
            if not branches:
                continue
            chosen = branches[self._turn(schema[key]) % len(branches)]
            inner_required, inner_left_out = self._chosen(chosen)
            mine = set(properties_of(chosen, self._root)) | inner_required
            others = {name for each in branches for name in self._all_names(each)}
            required |= inner_required or set(list(properties_of(chosen, self._root))[:1])
            left_out |= (others - mine - set(schema.get("required", ()))) | inner_left_out
        for each in schema.get("allOf", ()):
            inner_required, inner_left_out = self._chosen(resolved(each, self._root))
            required |= inner_required
            left_out |= inner_left_out
        for group in _groups(schema.get("requiredXor", ())):
            turn = self._turn(schema["requiredXor"])
            kept = next((name for name in group if name in required), group[turn % len(group)])
            required.add(kept)
            left_out |= set(group) - {kept}
        left_out |= self._excluded(schema, required)
        left_out |= self._too_many(schema, required, left_out)
        for name, needs in {**schema.get("dependentRequired", {}), **schema.get("dependencies", {})}.items():
            if isinstance(needs, list) and left_out & set(needs):
                left_out.add(name)
        return required - left_out, left_out

    def _too_many(self, schema: Schema, required: set[str], left_out: set[str]) -> set[str]:
        names = [each for each in properties_of(schema, self._root) if each not in left_out | required]
        most = schema.get("maxProperties", len(names) + len(required)) - len(required)
        if len(names) <= most or most <= 0:
            return set()
        start = self._turn(schema["properties"] if "properties" in schema else schema["oneOf"]) * most % len(names)
        return set(names) - {names[(start + index) % len(names)] for index in range(most)}

    def _all_names(self, branch: Schema) -> set[str]:
        names = set(properties_of(branch, self._root)) | set(branch.get("required", ()))
        for key in ("oneOf", "anyOf", "allOf"):
            for each in branch.get(key, ()):
                names |= self._all_names(resolved(each, self._root))
        return names

    def _excluded(self, schema: Schema, required: set[str]) -> set[str]:
        left_out: set[str] = set()
        group = _choosing(schema)
        if group:
            left_out |= set(group) - {group[self._turn(schema["dependencies"]) % len(group)]}
        conflicts = {(one, other) for one, others in schema.get("dependentExcluded", {}).items() for other in others}
        names = sorted({name for pair in conflicts for name in pair})
        turn = self._turn(schema["dependentExcluded"]) % len(names) if names else 0
        for name in [*sorted(required & set(names)), *names[turn:], *names[:turn]]:
            if name not in left_out:
                left_out |= {other for one, other in conflicts | {pair[::-1] for pair in conflicts} if one == name}
        return left_out - required

    def _too_many(self, schema: Schema, required: set[str], left_out: set[str]) -> set[str]:
        names = [each for each in properties_of(schema, self._root) if each not in left_out | required]
        most = schema.get("maxProperties", len(names) + len(required)) - len(required)
        if len(names) <= most or most <= 0:
            return set()
        start = self._turn(schema["properties"] if "properties" in schema else schema["oneOf"]) * most % len(names)
        return set(names) - {names[(start + index) % len(names)] for index in range(most)}

    def _all_names(self, branch: Schema) -> set[str]:
        names = set(properties_of(branch, self._root)) | set(branch.get("required", ()))
        for key in ("oneOf", "anyOf", "allOf"):
            for each in branch.get(key, ()):
                names |= self._all_names(resolved(each, self._root))
        return names

    def _narrowed(self, schema: Schema, given: set[str]) -> dict[str, Schema]:
        """Return what the chosen alternatives say in addition about properties that the object has itself."""
        own = schema.get("properties", {})
        found: dict[str, Schema] = {}
        for key in ("oneOf", "anyOf"):
            branches = [resolved(each, self._root) for each in schema.get(key, ())]
            if branches:
                chosen = branches[self._turn(schema[key]) % len(branches)]
                found |= {name: each for name, each in chosen.get("properties", {}).items() if name in own}
        for name in _choosing(schema):
            if name in given:
                found |= schema["dependencies"][name]["properties"]
        for each in schema.get("allOf", ()):
            demanded = each.get("if", {}).get("required")
            if demanded is not None and given.issuperset(demanded):
                found |= each["then"].get("properties", {})
        return found

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
                chosen = branches[self._turn(schema[key]) % len(branches)]
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
        kind = types if isinstance(types, str) else types[self._turn(types) % len(types)]
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
    from sampy.declaration import properties

    for name, prop in properties(type(value)).items():
        yield prop.field, name


def _choosing(schema: Schema) -> list[str]:
    """Return the properties of which each wants something else of one and the same property."""
    return [name for name, demand in schema.get("dependencies", {}).items() if "properties" in demand]


def _groups(listed: Any) -> list[list[str]]:
    """Return the groups of a keyword that takes a list of names, or a list of these."""
    if not listed:
        return []
    return [list(each) for each in listed] if isinstance(listed[0], list) else [list(listed)]


_NOTHING: Any = object()
