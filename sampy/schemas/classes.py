"""Makes the classes of resource types and property types of their schemas, each when it is first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import ClassVar, TypeVar

from sampy.declaration import RESOURCE_ATTRIBUTES, Attribute, BaseResource, PropertyType, declaration, prop
from sampy.errors import did_you_mean
from sampy.grants.registry import bases_of
from sampy.schemas.shapes import attributes_of, fields_of, nested_types
from sampy.schemas.tables import Schema, class_names, schema_in

C = TypeVar("C")

TAKEN = frozenset((*RESOURCE_ATTRIBUTES, "allow", "logical_id", "place", "ref", "serial"))
"""What the attributes of every resource declaration are called."""


@declaration
class SchemaResource(BaseResource):
    """The base of the resource types that are made of a schema, which is held against the compiled template."""

    CHECKED_LATER: ClassVar[bool] = True
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset()
    """What `Fn::GetAtt` takes, beside what the class has a field for: a queue returns the name that it was given."""


@declaration
class SchemaPropertyType(PropertyType):
    """The base of the property types that are made of a schema."""

    CHECKED_LATER: ClassVar[bool] = True


def service_classes(module: str) -> tuple[Callable[[str], type[SchemaResource]], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of the module of a service."""
    service = module.rpartition(".")[2]

    def load(name: str) -> type[SchemaResource]:
        schema = None if name.startswith("_") else schema_in(service, name)
        if schema is None:
            fix = did_you_mean(name, class_names(service))
            raise AttributeError(f"module {module!r} has no resource type {name!r}; {fix}")
        made = _resource_class(module, name, schema)
        setattr(sys.modules[module], name, made)
        return made

    return load, lambda: [*class_names(service)]


def _resource_class(module: str, name: str, schema: Schema) -> type[SchemaResource]:
    resource_type: str = schema["typeName"]
    body: dict[str, object] = {"TYPE": resource_type, "ATTRIBUTES": frozenset(schema.get("attributes", ()))}
    body |= {field: Attribute(attribute) for field, attribute in attributes_of(schema, TAKEN).items()}
    body |= {nested: _Nested(module, f"{name}.{nested}", nested, schema) for nested in nested_types(schema)}
    bases = (*bases_of(resource_type), SchemaResource)
    return _class(SchemaResource, module, name, fields_of(schema, schema, TAKEN), body, bases)


class _Nested:
    """A property type as an attribute of its resource type: a class from when it is first asked for."""

    def __init__(self, module: str, qualified: str, name: str, schema: Schema) -> None:
        self._module = module
        self._qualified = qualified
        self._name = name
        self._schema = schema

    def __get__(self, instance: object, owner: type) -> type[SchemaPropertyType]:
        fields = fields_of(self._schema["definitions"][self._name], self._schema)
        made = _class(SchemaPropertyType, self._module, self._qualified, fields, {})
        setattr(owner, self._name, made)
        return made


def _class(
    base: type[C],
    module: str,
    qualified: str,
    fields: Mapping[str, str],
    body: Mapping[str, object],
    bases: tuple[type, ...] = (),
) -> type[C]:
    properties = {field: prop(default=None, name=name) for field, name in fields.items()}
    about = {"__module__": module, "__qualname__": qualified, "__annotations__": dict.fromkeys(fields, "object")}
    made: type[C] = type(qualified.rpartition(".")[2], bases or (base,), {**about, **body, **properties})
    return declaration(made)
