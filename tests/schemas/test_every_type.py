"""Every resource type can be declared with a value for every property, and compiles to what its schema wants."""

from __future__ import annotations

import json
import re
import warnings
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from sampy import Stack, compile
from sampy.schemas.patterns import expression
from sampy.schemas.tables import class_names, schema_in, services
from tests.schemas.values import Drawn

PROVIDERS = files("cfnlint").joinpath("data/schemas")
IMPOSSIBLE = (
    r'"^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/.+$"',
    r"^arn:aws([a-z-]+)?:ec2:[a-z\d-]+:\d{12}:placement-group/^.{1,255}$",
)
"""Patterns that no text matches, since they want it to start where it has started already."""


@cache
def types_of_services() -> dict[str, list[str]]:
    """Return the names of the resource types of the tables, by the services' modules."""
    found: dict[str, list[str]] = defaultdict(list)
    for service in services():
        for name in class_names(service):
            schema = schema_in(service, name)
            assert schema is not None
            found[service].append(schema["typeName"])
    return found


def region(name: str) -> dict[str, str]:
    """Return the resource types of a region, each with the name of the file that has its schema."""
    table: dict[str, str] = json.loads(PROVIDERS.joinpath(f"providers/{name}.json").read_text(encoding="utf-8"))
    return table


@cache
def original(resource_type: str) -> dict[str, Any]:
    """Return the schema of a resource type as cfn-lint brings it."""
    for each in sorted(PROVIDERS.joinpath("providers").iterdir(), key=lambda path: path.name != "us-east-1.json"):
        if each.name.endswith(".json") and resource_type in region(each.name.removesuffix(".json")):
            name = region(each.name.removesuffix(".json"))[resource_type]
            schema: dict[str, Any] = json.loads(
                PROVIDERS.joinpath(f"resources/{name}.json").read_text(encoding="utf-8")
            )
            return schema
    raise LookupError(resource_type)


def pattern(validator: object, wanted: str, value: object, schema: object) -> Iterator[jsonschema.ValidationError]:
    """Hold a text against a pattern that may have what `re` does not know."""
    compiled = expression(wanted)
    if isinstance(value, str) and compiled is not None and not compiled.search(value):
        yield jsonschema.ValidationError(f"{value!r} does not match {wanted!r}")


Validator = jsonschema.validators.extend(jsonschema.Draft7Validator, {"pattern": pattern})


def possible(schema: Any) -> Any:
    """Return a schema without what no value can meet, and without the patterns of names that `re` does not know."""
    if isinstance(schema, list):
        return [possible(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {}
    for key, value in schema.items():
        if key == "patternProperties":
            kept[key] = {known(name): possible(each) for name, each in value.items()}
        elif not (key == "oneOf" and {} in value) and not (key == "pattern" and value in IMPOSSIBLE):
            kept[key] = possible(value)
    return kept


def known(name: str) -> str:
    try:
        re.compile(name)
    except re.error:
        return ".*"
    return name


def test_the_tables_have_the_types_of_every_region() -> None:
    listed = {
        name
        for each in PROVIDERS.joinpath("providers").iterdir()
        if each.name.endswith(".json") and each.name != "sam.json"
        for name in region(each.name.removesuffix(".json"))
    }
    tables = {name for names in types_of_services().values() for name in names}
    assert tables == listed
    assert len(region("us-east-1")) == 1854
    assert tables >= region("us-east-1").keys()


@pytest.mark.parametrize("service", services())
def test_every_property_of_every_type(service: str) -> None:
    for resource_type in types_of_services()[service]:
        drawn = Drawn(resource_type)
        assert drawn.wanted == drawn.given, resource_type
        stack = Stack("every-property", allow={"state-machine": "a definition that is drawn is any text"})
        for declaration in drawn.declarations:
            stack.add(declaration)
        template = compile(stack)
        assert template.notes == ()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the patterns are not ours
            validator = Validator(possible(original(resource_type)))
            for logical_id, properties in template.each(resource_type):
                assert [error.message for error in validator.iter_errors(properties)] == [], (resource_type, logical_id)
