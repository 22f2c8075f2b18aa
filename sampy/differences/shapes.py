"""What kind of value stands where in a resource: whether the order of a list matters there, or the type of a scalar."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, cached_property

from sampy.differences.sets import SETS, SETS_BY_NAME
from sampy.intrinsics import Json
from sampy.schemas.patterns import finds
from sampy.schemas.scalars import is_of_type
from sampy.schemas.shapes import properties_of, resolved
from sampy.schemas.tables import Schema, schema_of

_SCALARS = frozenset(("string", "number", "integer", "boolean"))
_ONE_OR_MANY = "oneOrMany"
"""A keyword of the schemas in this module: a list with one item may be written as that item."""


class Shape:
    """What is known of the values at one place of resources of one type.

    Args:
        schema: The schema of the value.
        root: The schema that references in it lead into.
        name: The name of the property that holds the value.
        sets: Ways from the value to lists whose order means nothing though the schema doesn't say so.
        textual: Whether all that is in the value is text to CloudFormation, as it is for custom resources.
    """

    def __init__(
        self,
        schema: Schema,
        root: Schema,
        name: str = "",
        sets: frozenset[tuple[str, ...]] = frozenset(),
        textual: bool = False,
    ) -> None:
        self._schema = resolved(schema, root)
        self._root = root
        self._name = name
        self._sets = sets
        self._textual = textual
        self._members: dict[str, Shape] = {}

    @cached_property
    def types(self) -> frozenset[str]:
        """The types that the value may have; none, where the schema says nothing of it."""
        found: set[str] = set()
        for part in _alternatives(self._schema, self._root):
            types = part.get("type", ())
            found |= {types} if isinstance(types, str) else set(types)
        return frozenset(found)

    @cached_property
    def _properties(self) -> dict[str, Schema]:
        return dict(properties_of(self._schema, self._root))

    @property
    def is_free(self) -> bool:
        """Whether an object may have any properties, as a policy or the body of an API has."""
        return not self._properties and not self._textual

    @property
    def takes_json(self) -> bool:
        """Whether an object may be written as JSON text."""
        return "object" in self.types and "string" in self.types

    @cached_property
    def is_set(self) -> bool:
        """Whether the order of a list means nothing."""
        return (
            self._schema.get("insertionOrder") is False
            or self._name in SETS_BY_NAME
            or () in self._sets
            or self.is_one_or_many
        )

    @cached_property
    def is_one_or_many(self) -> bool:
        """Whether a list with one item may be written as that item."""
        return bool(self._schema.get(_ONE_OR_MANY))

    def member(self, name: str) -> Shape:
        """Return the shape of a property of an object."""
        if name not in self._members:
            self._members[name] = self._made(self._member_schema(name), name, name)
        return self._members[name]

    def _member_schema(self, name: str) -> Schema:
        if name in self._properties:
            return self._properties[name]
        for pattern, schema in self._schema.get("patternProperties", {}).items():
            if isinstance(schema, dict) and finds(pattern, name):
                return schema
        free = self._schema.get("additionalProperties")
        return free if isinstance(free, dict) else {}

    @cached_property
    def item(self) -> Shape:
        """The shape of the items of a list."""
        items = self._schema.get("items")
        return self._made(items if isinstance(items, dict) else {}, "*", "")

    def _made(self, schema: Schema, step: str, name: str) -> Shape:
        sets = frozenset(way[1:] for way in self._sets if way and way[0] == step)
        return Shape(schema, self._root, name, sets, self._textual)

    def scalar(self, value: Json) -> str | tuple[str, str]:
        """Return a scalar so that two that mean the same to CloudFormation are equal: text, wherever it reads text."""
        if isinstance(value, str):
            if "boolean" in self.types and value.lower() in ("true", "false"):
                return value.lower()
            return _number(value) if self._is_number(value) else value
        text = json.dumps(value)
        if value is None or not (self._textual or self.types & _SCALARS):
            return ("#", text)
        return _number(text) if self._is_number(text) else text

    def _is_number(self, text: str) -> bool:
        return bool(self.types & {"number", "integer"}) and is_of_type(text, "number")


def _number(text: str) -> str:
    number = Decimal(text.strip())
    return str(number.normalize()) if number else "0"


def _alternatives(schema: Schema, root: Schema) -> Iterator[Schema]:
    yield schema
    for key in ("anyOf", "oneOf", "allOf"):
        for each in schema.get(key, ()):
            yield from _alternatives(resolved(each, root), root)


def _shape(schema: Schema) -> Shape:
    return Shape(schema, schema)


FREE = _shape({})
"""Where nothing is known of the values: text is text, and a number is a number."""
TEXT = Shape({}, {}, textual=True)
"""Where CloudFormation reads numbers and truth values as text."""

_VALUES: Schema = {"type": "array", "items": {"type": "string"}, _ONE_OR_MANY: True}
_VALUES_BY_NAME: Schema = {"type": ["object", "string"], "additionalProperties": _VALUES}
POLICY = _shape(
    {
        "properties": {
            "Statement": {
                "type": "array",
                _ONE_OR_MANY: True,
                "items": {
                    "properties": {
                        **dict.fromkeys(("Action", "NotAction", "Resource", "NotResource"), _VALUES),
                        **dict.fromkeys(("Principal", "NotPrincipal"), _VALUES_BY_NAME),
                        "Condition": {"additionalProperties": {"additionalProperties": _VALUES}},
                    }
                },
            }
        }
    }
)
"""A policy: its statements, and the values in them, are sets, of which one member may stand alone.

Source: AWS page "Grammar of the IAM JSON policy language".
"""
ATTRIBUTES = _shape({"properties": {"DependsOn": _VALUES}})
"""What a resource has beside its type and properties."""


def is_custom(resource_type: str) -> bool:
    """Return whether a type is one of custom resources."""
    return resource_type == "AWS::CloudFormation::CustomResource" or resource_type.startswith("Custom::")


@cache
def shape_of(resource_type: str) -> Shape:
    """Return the shape of the properties of a resource type."""
    if is_custom(resource_type):
        return TEXT
    schema = schema_of(resource_type) or {}
    sets = frozenset(tuple(way.split("/")) for way in SETS.get(resource_type, ()))
    return Shape(schema, schema, sets=sets)


_TEXTUAL = ("Conditions", "Description", "Mappings", "Parameters", "Rules", "Transform")


def section_shape(section: str) -> Shape:
    """Return the shape of a section of a template that is not the one of the resources."""
    return TEXT if section in _TEXTUAL else FREE
