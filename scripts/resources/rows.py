"""Schemas as the tables have them: what a template can be held against, and each property type under a name."""

from __future__ import annotations

from typing import Any

_LEFT_OUT = frozenset(
    (
        *("$comment", "$schema", "default", "description", "documentationUrl", "examples", "sourceUrl", "title"),
        *("additionalIdentifiers", "arrayType", "handlers", "lifecycle", "propertyTransform"),
        *("relationshipRef", "replacementStrategy", "resourceLink", "taggable", "tagging", "typeConfiguration"),
    )
)
_NAMED = ("properties", "patternProperties", "definitions", "dependencies", "dependentExcluded", "dependentRequired")
_IMPOSSIBLE = frozenset(
    (
        r'"^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/.+$"',
        r"^arn:aws([a-z-]+)?:ec2:[a-z\d-]+:\d{12}:placement-group/^.{1,255}$",
    )
)
"""Patterns that no text matches, since they want it to start where it has started already."""
_SUFFIX = "Property"
_ALTERNATIVES = ("oneOf", "anyOf", "allOf")

Schema = dict[str, Any]


def named(schema: Schema) -> Schema:
    """Return a schema in which every object within another is a definition, so that it can be a class.

    An object that had no name gets that of its property, after that of the definition that it is in. A definition of
    a list is that of its items instead, as the documentation calls them. One with the name of the resource type gets
    another, since type checkers take the name of the inner class for that of the outer one.
    """
    definitions: Schema = {}
    given: Schema = schema.get("definitions", {})
    renamed = {name: f"{name[:1].upper()}{name[1:]}" for name in given}
    own = schema["typeName"].rpartition("::")[2]
    if own in given:
        renamed[own] = f"{own}{_SUFFIX}"
    lists = {name: each for name, each in given.items() if _has_properties(each.get("items", {}))}
    naming = _Naming(definitions, {own, *renamed.values()}, renamed, lists)
    for name, each in given.items():
        definitions[renamed[name]] = naming.inner(each["items"] if name in lists else each, renamed[name])
    result = naming.inner({key: value for key, value in schema.items() if key != "definitions"}, "")
    return {**result, "definitions": definitions} if definitions else result


class _Naming:
    """Moves objects that have no name to the definitions."""

    def __init__(self, definitions: Schema, taken: set[str], renamed: dict[str, str], lists: Schema) -> None:
        self._definitions = definitions
        self._taken = taken
        self._renamed = renamed
        self._lists = lists

    def inner(self, schema: Schema, owner: str) -> Schema:
        """Return the schema of an object, or of anything else, with what is in it named."""
        if "$ref" in schema:
            return self._reference(schema)
        found = dict(schema)
        for key in ("properties", "patternProperties"):
            if key in found:
                found[key] = {
                    name: self._value(value, owner, name if key == "properties" else "Value")
                    for name, value in found[key].items()
                }
        for key in ("items", "additionalProperties"):
            if isinstance(found.get(key), dict):
                found[key] = self._value(found[key], owner, "Item" if key == "items" else "Value")
        for key in _ALTERNATIVES:
            if key in found:
                found[key] = [self.inner(each, owner) for each in found[key]]
        return found

    def _reference(self, schema: Schema) -> Schema:
        """Return a reference to a definition with its new name, or the list that it was the name of."""
        *steps, name = schema["$ref"].split("/")
        reference = {"$ref": "/".join([*steps, self._renamed.get(name, name)])}
        # JSON Schema ignores what stands beside a reference, and some of it here contradicts the definition.
        described = {key: schema[key] for key in ("description",) if key in schema}
        if name not in self._lists:
            return described | reference
        return {**self._lists[name], "items": reference, **described}

    def _value(self, schema: Any, owner: str, name: str) -> Any:
        if not isinstance(schema, dict):
            return schema
        if isinstance(schema.get("items"), dict):
            return {**self.inner({**schema, "items": {}}, owner), "items": self._value(schema["items"], owner, name)}
        if not _has_properties(schema):
            return self.inner(schema, owner)
        chosen = f"{owner}{name[:1].upper()}{name[1:]}"
        while chosen in self._taken:
            chosen += _SUFFIX
        self._taken.add(chosen)
        self._definitions[chosen] = self.inner(schema, chosen)
        return {"$ref": f"#/definitions/{chosen}"}


def _has_properties(schema: Schema) -> bool:
    """Return whether a schema itself, or an alternative that has no name, has properties."""
    return bool(schema.get("properties")) or any(
        _has_properties(each) for key in _ALTERNATIVES for each in schema.get(key, ())
    )


def row(schema: Schema) -> Schema:
    """Return what a template can be held against: a schema without descriptions and what only providers need."""
    kept: Schema = {}
    for key, value in schema.items():
        if key in _NAMED:
            kept[key] = {name: row(each) if isinstance(each, dict) else each for name, each in value.items()}
        elif key not in _LEFT_OUT and not _is_impossible(key, value) and not _is_default(key, value):
            kept[key] = _row_of(value)
    return kept


def _is_impossible(key: str, value: Any) -> bool:
    """Return whether a keyword can't be met: one of several must fit, and one of them fits everything."""
    return (key == "pattern" and value in _IMPOSSIBLE) or (key == "oneOf" and {} in value)


def _is_default(key: str, value: Any) -> bool:
    """Return whether a keyword says what holds without it: the order of a list means something."""
    return key == "insertionOrder" and value is not False


def _row_of(value: Any) -> Any:
    if isinstance(value, dict):
        return row(value)
    return [_row_of(each) for each in value] if isinstance(value, list) else value
