"""What is wrong with a document, in the words of json-schema-validator, which API Gateway uses."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, cast

from jsonschema.exceptions import ValidationError

_MAX_TEXT = 500


def message(error: ValidationError) -> str:
    """Return an error in the words that API Gateway has for it."""
    value, found, schema = cast(Any, error.validator_value), cast(Any, error.instance), cast(Any, error.schema)
    words = _MESSAGES.get(str(error.validator))
    return (words(value, found, schema) if words else error.message)[:_MAX_TEXT]


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _type_of(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
    return "object"


def _types(value: str | list[str]) -> list[str]:
    names = {value} if isinstance(value, str) else set(value)
    return sorted(names | ({"integer"} if "number" in names else set()))


def _limit(kind: str, side: str) -> Callable[[Any, Any, Any], str]:
    """Return the words for a limit of numbers, which may be excluded itself."""

    def words(value: Any, found: Any, schema: Any) -> str:
        if schema.get(f"exclusive{kind.capitalize()}"):
            return f"numeric instance is not strictly {side} than the required {kind} {_json(value)}"
        return f"numeric instance is {side} than the required {kind} ({kind}: {_json(value)}, found: {_json(found)})"

    return words


_MESSAGES: dict[str, Callable[[Any, Any, Any], str]] = {
    "type": lambda value, found, schema: (
        f"instance type ({_type_of(found)}) does not match any allowed primitive type (allowed: {_json(_types(value))})"
    ),
    "required": lambda value, found, schema: (
        f"object has missing required properties ({_json(sorted(name for name in value if name not in found))})"
    ),
    "enum": lambda value, found, schema: (
        f"instance value ({_json(found)}) not found in enum (possible values: {_json(value)})"
    ),
    "minProperties": lambda value, found, schema: (
        f"object has too few properties (found {len(found)} but schema requires at least {value})"
    ),
    "maxProperties": lambda value, found, schema: (
        f"object has too many properties (found {len(found)} but schema requires at most {value})"
    ),
    "minItems": lambda value, found, schema: (
        f"array is too short: must have at least {value} elements but instance has {len(found)} elements"
    ),
    "maxItems": lambda value, found, schema: (
        f"array is too long: must have at most {value} elements but instance has {len(found)} elements"
    ),
    "uniqueItems": lambda value, found, schema: "array must not contain duplicate elements",
    "minLength": lambda value, found, schema: (
        f"string {_json(found)} is too short (length: {len(found)}, required minimum: {value})"
    ),
    "maxLength": lambda value, found, schema: (
        f"string {_json(found)} is too long (length: {len(found)}, maximum allowed: {value})"
    ),
    "pattern": lambda value, found, schema: f"ECMA 262 regex {_json(value)} does not match input string {_json(found)}",
    "format": lambda value, found, schema: f"string {_json(found)} is no valid {value}",
    "minimum": _limit("minimum", "lower"),
    "maximum": _limit("maximum", "greater"),
    "multipleOf": lambda value, found, schema: f"remainder of division is not zero ({_json(found)} / {_json(value)})",
    "anyOf": lambda value, found, schema: f"instance failed to match at least one required schema among {len(value)}",
    "oneOf": lambda value, found, schema: f"instance failed to match exactly one schema (out of {len(value)})",
    "not": lambda value, found, schema: "instance matched a schema which it should not have",
}


def not_allowed(names: list[str]) -> str:
    """Return what is said of members that a schema doesn't allow."""
    return f"object instance has properties which are not allowed by the schema: {_json(sorted(names))}"


def extra_members(instance: Any, schema: Any, matches: Callable[[str, str], bool]) -> list[str]:
    """Return the names of members that a schema doesn't know.

    Args:
        instance: The document.
        schema: The schema.
        matches: Whether a pattern of the schema takes a name.
    """
    if not isinstance(instance, dict):
        return []
    patterns = schema.get("patternProperties", {})
    named = schema.get("properties", {})
    return [name for name in instance if name not in named and not any(matches(each, name) for each in patterns)]
