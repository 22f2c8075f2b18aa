"""Documents held against JSON Schemas of draft 4, as models of API Gateway are.

Nothing is fetched: references lead to models of the API. A document is not validated further after a second.

The library takes a tenth of a second to import: import this module where a body is validated.

Source: AWS page "Data models for REST APIs".
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from datetime import datetime
from functools import lru_cache
from typing import Any, cast

import regex
from jsonschema import Draft4Validator, FormatChecker
from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT4

from sampy.intrinsics import Json
from sampy.local.apis.validating.wording import extra_members, message, not_allowed

SECONDS = 1.0
"""How long a document is validated."""
_MAX_ERRORS = 20
_MODEL = re.compile(
    r"(?:https://apigateway\.amazonaws\.com/restapis/[^/]+/models/|#/(?:definitions|components/schemas|models)/)(?P<name>[^/]+)$"
)
_SCHEME = "model:"
_DEADLINE: ContextVar[float] = ContextVar("deadline")


class TooLong(Exception):
    """A document takes too long to validate."""


class UnusableModel(Exception):
    """A model is no schema, or refers to what there is not."""


def errors_of(model: Json, models: Mapping[str, Json], document: Json) -> Iterator[str]:
    """Yield what is wrong with a document, in the words of API Gateway.

    Args:
        model: The schema.
        models: The models that it may refer to, by their names.
        document: The document.

    Raises:
        UnusableModel: The model, or one that it refers to, is no schema.
        TooLong: It takes too long.
    """

    def resource(uri: str) -> Resource[Any]:
        name = uri.removeprefix(_SCHEME)
        if not uri.startswith(_SCHEME) or name not in models:
            raise KeyError(uri)
        return DRAFT4.create_resource(cast(Any, _linked(models[name])))

    token = _DEADLINE.set(time.monotonic() + SECONDS)
    try:
        kind = _validator()
        schema = cast(Any, _linked(model))
        kind.check_schema(schema, format_checker=FormatChecker(()))  # Python reads other patterns
        registry = cast(Any, Registry)(retrieve=resource)  # mypy takes the argument for a private one
        for count, error in enumerate(kind(schema, registry=registry, format_checker=_formats()).iter_errors(document)):
            if count == _MAX_ERRORS:
                return
            yield message(error)
    except Unresolvable as error:
        name = str(error.ref).removeprefix(_SCHEME)
        raise UnusableModel(f"it refers to {name}, and there is no such model") from None
    except SchemaError as error:
        raise UnusableModel(f"it is no JSON Schema of draft 4: {error.message}") from None
    except regex.error as error:
        raise UnusableModel(f"it has a pattern that is none: {error}") from None
    except TimeoutError:
        raise TooLong from None
    except (TypeError, OverflowError) as error:
        raise UnusableModel(str(error)) from None
    finally:
        _DEADLINE.reset(token)


def _linked(schema: Json) -> Json:
    """Return a schema whose references to models of the API are to be looked up among these."""
    own = schema if isinstance(schema, dict) else {}

    def linked(value: Json) -> Json:
        if isinstance(value, list):
            return [linked(each) for each in value]
        if not isinstance(value, dict):
            return value
        made = {key: linked(each) for key, each in value.items()}
        reference = value.get("$ref")
        found = _MODEL.fullmatch(reference) if isinstance(reference, str) else None
        if found and not _is_inside(own, str(reference)):
            made["$ref"] = _SCHEME + found["name"]
        return made

    return linked(schema)


def _is_inside(schema: dict[str, Json], reference: str) -> bool:
    """Return whether a reference leads to something within the schema itself."""
    value: Json = schema
    if not reference.startswith("#/"):
        return False
    for step in reference[2:].split("/"):
        if not isinstance(value, dict) or step not in value:
            return False
        value = value[step]
    return True


@lru_cache(maxsize=1)
def _validator() -> Any:
    """Return the validator: that of draft 4, which takes no longer than it may."""
    keywords: dict[str, Any] = {**Draft4Validator.VALIDATORS, **_own_keywords()}
    return cast(Any, extend)(Draft4Validator, {name: _timed(keyword) for name, keyword in keywords.items()})


def _timed(keyword: Callable[..., Any]) -> Callable[..., Any]:
    def checked(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if time.monotonic() > _DEADLINE.get():
            raise TooLong
        yield from keyword(validator, value, instance, schema) or ()

    return checked


def _own_keywords() -> dict[str, Callable[..., Iterator[ValidationError]]]:
    """Return the keywords that are not the library's: those that may take long there, and one that says all at once."""

    def matches(pattern: str, text: str) -> bool:
        return regex.search(pattern, text, timeout=max(_DEADLINE.get() - time.monotonic(), 0.001)) is not None

    def pattern(validator: Any, value: str, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if isinstance(instance, str) and not matches(value, instance):
            yield ValidationError("pattern")

    def pattern_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        for each, subschema in value.items() if isinstance(instance, dict) else ():
            for name, member in instance.items():
                if matches(each, name):
                    yield from validator.descend(member, subschema, path=name, schema_path=each)

    def additional_properties(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        extra = extra_members(instance, schema, matches)
        if isinstance(value, dict):
            for name in extra:
                yield from validator.descend(instance[name], value, path=name)
        elif not value and extra:
            yield ValidationError(not_allowed(extra))

    def unique_items(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if value and isinstance(instance, list) and len({_canonical(each) for each in instance}) < len(instance):
            yield ValidationError("uniqueItems")

    def required(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if isinstance(instance, dict) and any(name not in instance for name in value):
            yield ValidationError("required")

    return {
        "pattern": pattern,
        "required": required,
        "patternProperties": pattern_properties,
        "additionalProperties": additional_properties,
        "uniqueItems": unique_items,
    }


def _canonical(value: Any) -> str:
    """Return a text that is the same for equal values: 1.0 is 1, and no order is in objects."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{_canonical(value[key])}" for key in sorted(value)) + "}"
    return f"[{','.join(map(_canonical, value))}]" if isinstance(value, list) else json.dumps(value)


@lru_cache(maxsize=1)
def _formats() -> Any:
    checker = FormatChecker(("email", "ipv4", "ipv6"))
    checker.checks("date-time", raises=ValueError)(
        lambda value: not isinstance(value, str) or ("T" in value and datetime.fromisoformat(value).tzinfo is not None)
    )
    return checker
