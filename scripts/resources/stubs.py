"""The stub of a service's module: its resource types and property types as type checkers and editors see them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from resources.descriptions import docstring
from sampy.grants.registry import BASES
from sampy.schemas.classes import TAKEN
from sampy.schemas.shapes import attributes_of, fields_of, nested_type, nested_types, properties_of, resolved

_HEADER = '''"""{service}. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
{grants}from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource
'''
_SIMPLE = {"string": "_String", "integer": "_Integer", "number": "_Number", "boolean": "_Boolean", "null": "None"}
_MOST_LITERALS = 60

Schema = Mapping[str, Any]


def stub(service: str, schemas: Mapping[str, Schema], described: Mapping[str, Schema]) -> str:
    """Return the stub of a service.

    Args:
        service: What the names of its types start with: ``AWS::DynamoDB``.
        schemas: The schemas of its types as in the table.
        described: The same with descriptions.
    """
    classes = (_Stub(name, schemas[name], described[name]).text() for name in sorted(schemas))
    bases = {base for schema in schemas.values() for base in BASES.get(schema["typeName"], ())}
    return _HEADER.format(service=service, grants=_imports(bases)) + "".join(classes)


def _imports(bases: Iterable[str]) -> str:
    """Return the imports of the classes that give types their grants."""
    split = (base.partition(".") for base in sorted(bases))
    return "".join(f"from sampy.grants.{module} import {name} as _{name}\n" for module, _, name in split)


class _Stub:
    """The stub of one resource type."""

    def __init__(self, name: str, schema: Schema, described: Schema) -> None:
        self._name = name
        self._schema = schema
        self._described = described
        self._nested = sorted(nested_types(schema))

    def text(self) -> str:
        """Return the class with all that is in it."""
        grants = (base.partition(".")[2] for base in BASES.get(self._schema["typeName"], ()))
        bases = ", ".join([*(f"_{name}" for name in grants), "_SchemaResource"])
        parts = [
            f"\n@_declaration\nclass {self._name}({bases}):\n",
            docstring(self._described.get("description", ""), "    ") or f'    """{self._schema["typeName"]}."""\n',
            *(self._property_type(name) for name in self._nested),
            "    TYPE: _ClassVar[str]\n",
            *self._fields(self._schema, self._described, fields_of(self._schema, self._schema, TAKEN), "    "),
            *self._attributes(),
        ]
        return "".join(parts)

    def _property_type(self, name: str) -> str:
        schema, described = self._schema["definitions"][name], self._described["definitions"][name]
        head = f"    @_declaration\n    class {name}(_SchemaPropertyType):\n"
        doc = docstring(described.get("description", ""), "        ")
        return head + doc + "".join(self._fields(schema, described, fields_of(schema, self._schema), "        "))

    def _fields(self, schema: Schema, described: Schema, fields: Mapping[str, str], indent: str) -> Iterator[str]:
        required = frozenset(schema.get("required", ()))
        types = properties_of(schema, self._schema)
        texts = properties_of(described, self._described)
        # Fields with a default come last, as type checkers want them.
        for field, name in sorted(fields.items(), key=lambda each: (each[1] not in required, each[0])):
            optional = "" if name in required else " | None = None"
            yield f"{indent}{field}: {self._type(types[name])}{optional}\n"
            yield docstring(texts[name].get("description", ""), indent)

    def _attributes(self) -> Iterator[str]:
        for field, attribute in sorted(attributes_of(self._schema, TAKEN).items()):
            described: Schema = self._described
            for step in attribute.split("."):
                described = resolved(properties_of(described, self._described).get(step, {}), self._described)
            doc = docstring(described.get("description", ""), "        ")
            yield f"    @property\n    def {field}(self) -> _Intrinsic:{'' if doc else ' ...'}\n{doc}"

    def _type(self, schema: Any) -> str:
        return " | ".join(dict.fromkeys(self._alternatives(schema)))

    def _alternatives(self, schema: Any) -> Iterator[str]:
        if not isinstance(schema, dict):
            yield "object"
            return
        nested = nested_type(schema, self._schema)
        if nested is not None:
            yield f"{self._name}.{nested}"
            yield "_Document"
            return
        if "$ref" in schema:
            yield from self._alternatives(resolved(schema, self._schema))
            return
        branches = [each for key in ("oneOf", "anyOf") for each in schema.get(key, ()) if {"type", "$ref"} & set(each)]
        types = schema.get("type", ())
        if not types and branches:
            for each in branches:
                yield from self._alternatives(each)
            return
        listed = [types] if isinstance(types, str) else list(types)
        if not listed:
            yield "object"
        for each in listed:
            yield from self._typed(each, schema)

    def _typed(self, kind: str, schema: Schema) -> Iterator[str]:
        values = schema.get("enum", ())
        if kind == "array":
            yield f"_Sequence[{self._type(schema.get('items', {}))}]"
            yield "_Intrinsic"
        elif kind == "object":
            yield from self._map(schema)
        else:
            texts = [value for value in values if isinstance(value, str)]
            if kind == "string" and texts and len(texts) <= _MOST_LITERALS:
                yield f"_Literal[{', '.join(json.dumps(text) for text in texts)}]"
            yield _SIMPLE[kind]

    def _map(self, schema: Schema) -> Iterator[str]:
        free = schema.get("additionalProperties")
        values = [*schema.get("patternProperties", {}).values(), *([free] if isinstance(free, dict) else [])]
        if values:
            yield f"_Mapping[str, {' | '.join(dict.fromkeys(self._type(each) for each in values))}]"
            yield "_Intrinsic"
        else:
            yield "_Document"
