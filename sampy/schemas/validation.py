"""Holds a value of a template against a schema, as CloudFormation does when it deploys.

CloudFormation reads texts as numbers and the other way round, and takes a function for any value; what a function will
become is not known, so nothing is said of it. A value under a condition may be there or not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.errors import DocumentPath, did_you_mean
from sampy.intrinsics import Json
from sampy.schemas.combinations import combination_faults, double_faults
from sampy.schemas.faults import Fault, is_function, is_nothing, may_be_nothing, wrong_count
from sampy.schemas.patterns import finds
from sampy.schemas.scalars import is_of_type, scalar_faults
from sampy.schemas.shapes import properties_of, read_only_properties, resolved
from sampy.schemas.tables import Schema

_WORDS = {
    "string": "text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a map",
    "null": "null",
}


def faults(value: Json, schema: Schema, root: Schema) -> Iterator[Fault]:
    """Yield what is wrong with the properties of a resource, or any value in them.

    Args:
        value: The value.
        schema: What it must be.
        root: The schema of the resource type, which references in `schema` lead into.
    """
    yield from _Validation(root).value(value, schema, ())


class _Validation:
    """One run over one resource."""

    def __init__(self, root: Schema) -> None:
        self.root = root

    def value(self, value: Json, schema: Schema, path: DocumentPath) -> Iterator[Fault]:
        """Yield what is wrong with a value, whatever it is."""
        schema = resolved(schema, self.root)
        if isinstance(value, dict) and len(value) == 1:
            ((function, argument),) = value.items()
            if function == "Fn::If" and isinstance(argument, list) and len(argument) == 3:
                for index in (1, 2):
                    yield from self.value(argument[index], schema, (*path, function, index))
                return
            if is_function(value):
                return
        if value is None or (isinstance(value, str) and "{{resolve:" in value):
            return
        wrong_type = list(self._type(value, schema, path))
        if wrong_type:
            yield from wrong_type
            return
        if isinstance(value, dict):
            yield from self._object(value, schema, path)
        elif isinstance(value, list):
            yield from self._list(value, schema, path)
        else:
            yield from scalar_faults(value, schema, path)
        yield from self._alternatives(value, schema, path)

    def _type(self, value: Json, schema: Schema, path: DocumentPath) -> Iterator[Fault]:
        types = schema.get("type", ())
        kinds = [types] if isinstance(types, str) else types
        if kinds and not any(is_of_type(value, kind) for kind in kinds):
            expected = " or ".join(_WORDS[kind] for kind in kinds)
            yield Fault("property-type", f"{{value}} is not {expected}", f"use {expected}", path, value)

    def _object(self, value: Mapping[str, Json], schema: Schema, path: DocumentPath) -> Iterator[Fault]:
        if any(key.startswith("Fn::") for key in value):
            return  # a macro, or a loop, puts what it makes in its place
        own: Schema = schema.get("properties", {})
        patterns: Schema = schema.get("patternProperties", {})
        free = schema.get("additionalProperties", True)
        for name, item in value.items():
            inner = [own[name]] if name in own else [each for key, each in patterns.items() if finds(key, name)]
            if not inner and isinstance(free, dict):
                inner = [free]
            if not inner and free is False:
                yield self._unknown(name, schema, (*path, name))
            for each in inner:
                if isinstance(each, dict):
                    yield from self.value(item, each, (*path, name))
        given = {name for name, item in value.items() if not is_nothing(item)}
        for name in schema.get("required", ()):
            if name not in given:
                yield Fault("required-property", f"{name!r} is missing", f"add {name}", path)
        yield from wrong_count(len(given), "properties", schema, path, ("minProperties", "maxProperties"))
        yield from combination_faults(value, given, schema, path)

    def _unknown(self, name: str, schema: Schema, path: DocumentPath) -> Fault:
        hidden = read_only_properties(self.root) if schema is self.root else ()
        known = [each for each in properties_of(schema, self.root) if each not in hidden]
        return Fault("unknown-property", f"there is no property {name!r} here", did_you_mean(name, known), path)

    def _list(self, value: list[Json], schema: Schema, path: DocumentPath) -> Iterator[Fault]:
        certain = [item for item in value if not may_be_nothing(item) and not is_function(item)]
        if len(certain) == len(value):
            yield from wrong_count(len(value), "items", schema, path, ("minItems", "maxItems"))
        if schema.get("uniqueItems"):
            yield from _repeated(value, path)
        fixed = schema.get("prefixItems", ())
        for index, item in enumerate(value):
            for each in (schema.get("items"), fixed[index] if index < len(fixed) else None):
                if isinstance(each, dict):
                    yield from self.value(item, each, (*path, index))

    def _alternatives(self, value: Json, schema: Schema, path: DocumentPath) -> Iterator[Fault]:
        for each in schema.get("allOf", ()):
            yield from self.value(value, each, path)
            if "if" in each and self._surely(value, each["if"]) and "then" in each:
                yield from self.value(value, each["then"], path)
        for key in ("anyOf", "oneOf"):
            branches = schema.get(key)
            if branches:
                yield from self._one_of(value, branches, path)
        if "oneOf" in schema and isinstance(value, dict):
            yield from double_faults(value, [resolved(each, self.root) for each in schema["oneOf"]], path)

    def _one_of(self, value: Json, branches: list[Schema], path: DocumentPath) -> Iterator[Fault]:
        """Yield what is wrong with a value that fits none of the alternatives: with the one that it fits best."""
        found: list[list[Fault]] = []
        for each in branches:
            wrong = list(self.value(value, each, path))
            if not wrong:
                return
            found.append(wrong)
        demands = [name for each in found for name in _missing(each, path)]
        if len(demands) == len(found) and all(len(each) == 1 for each in found):
            names = " or ".join(repr(name) for name in dict.fromkeys(demands))
            yield Fault("either-or", f"one of {names} is needed, and there is none", f"add {names}", path)
            return
        yield from min(found, key=lambda each: (-max(len(fault.path) for fault in each), len(each)))

    def _surely(self, value: Json, schema: Schema) -> bool:
        """Return whether a value fits a schema, whatever conditions will be."""
        if isinstance(value, dict) and any(may_be_nothing(item) or is_function(item) for item in value.values()):
            return False
        if "not" in schema:
            return any(True for _ in self.value(value, schema["not"], ()))
        return not any(True for _ in self.value(value, schema, ()))


def _missing(found: list[Fault], path: DocumentPath) -> list[str]:
    return [
        fault.fix.removeprefix("add ") for fault in found if fault.rule == "required-property" and fault.path == path
    ]


def _repeated(value: list[Json], path: DocumentPath) -> Iterator[Fault]:
    for index, item in enumerate(value):
        if item in value[:index] and not is_function(item):
            yield Fault("unique", "{value} is in the list already", "remove one of them", (*path, index), item)
