"""What properties an object of a schema has, whatever alternatives it is made of."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Iterator, Mapping

from sampy.naming import snake_case
from sampy.schemas.tables import Schema

_ALTERNATIVES = ("oneOf", "anyOf", "allOf")


def resolved(schema: Schema, root: Schema) -> Schema:
    """Return a schema, or what it refers to in the schema of its resource type."""
    while "$ref" in schema:
        schema = resolved_once(schema, root)
    return schema


def resolved_once(schema: Schema, root: Schema) -> Schema:
    """Return what a reference leads to, which may be another one."""
    found: Schema = root
    for step in schema["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return found


def properties_of(schema: Schema, root: Schema) -> Mapping[str, Schema]:
    """Return the properties that an object may have, its own and those of all its alternatives."""
    found: dict[str, Schema] = {}
    for part in _parts(schema, root):
        for name, value in part.get("properties", {}).items():
            # An alternative may only narrow down what the object itself says of a property.
            if name not in found or not found[name]:
                found[name] = value
    return found


def _parts(schema: Schema, root: Schema) -> Iterator[Schema]:
    yield schema
    for key in _ALTERNATIVES:
        for each in schema.get(key, ()):
            yield from _parts(resolved(each, root), root)


def nested_types(root: Schema) -> Iterator[str]:
    """Yield the names of a resource type's property types that have properties."""
    for name, schema in root.get("definitions", {}).items():
        if properties_of(schema, root):
            yield name


def nested_type(schema: Schema, root: Schema) -> str | None:
    """Return the name of the property type that a schema refers to; None where it is no object with properties."""
    name = None
    while "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        schema = resolved_once(schema, root)
    return name if name is not None and properties_of(schema, root) else None


def fields_of(schema: Schema, root: Schema, taken: Collection[str] = ()) -> dict[str, str]:
    """Return the names in Python of the properties that users give, each with its name in a template.

    Args:
        schema: The schema of the resource or property type.
        root: The schema of the resource type; what CloudFormation itself sets there is left out.
        taken: Names that mean something else in Python.
    """
    given: dict[str, str] = {}
    read_only = read_only_properties(root) if schema is root else ()
    for name in properties_of(schema, root):
        if name not in read_only:
            given[python_name(name, taken)] = name
    return given


def read_only_properties(root: Schema) -> frozenset[str]:
    """Return the names of the properties that CloudFormation alone sets."""
    pointers = (pointer.split("/") for pointer in root.get("readOnlyProperties", ()))
    return frozenset(steps[2] for steps in pointers if len(steps) == 3)


def attributes_of(root: Schema, taken: Collection[str] = ()) -> dict[str, str]:
    """Return the names in Python of the attributes that a resource returns, each with its name in `Fn::GetAtt`."""
    read_only = {".".join(pointer.split("/")[2:]) for pointer in root.get("readOnlyProperties", ())}
    return {
        python_name(name.replace(".", "_"), taken): name for name in root.get("attributes", ()) if name in read_only
    }


def python_name(name: str, taken: Collection[str] = ()) -> str:
    """Return the snake_case of a name, with an underscore after it where Python or sampy means something else by it."""
    snake = snake_case(name)
    return f"{snake}_" if keyword.iskeyword(snake) or snake in taken else snake
