"""Documents with expressions in them, as each query language has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import cast

from sampy.states.expressions import Expression, NotInLanguage
from sampy.states.predicates import Operand, Predicate
from sampy.states.values import Null

JSONATA = "JSONata"


def marked(text: str) -> str:
    """Return an expression in JSONata with the marks that tell it from text."""
    return f"{{% {text} %}}"


def with_null(value: object) -> object:
    """Return a value, and None for a null that is meant."""
    return None if isinstance(value, Null) else value


def payload(value: object, language: str | None) -> object:
    """Return a document with its expressions as its language has them.

    Raises:
        NotInLanguage: Where it has no such expression, or none in that place.
    """
    if isinstance(value, Null):
        return None
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (Predicate, Operand)) and not isinstance(value, Expression):
        raise NotInLanguage(f"{value!r} is a test, and no value", "use it in choice(...)")
    if language == JSONATA:
        return _in_jsonata(value)
    if isinstance(value, Expression):
        raise NotInLanguage(f"the expression {value!r} can't stand alone here", "put it into a map: {'name': ...}")
    return _in_jsonpath(value)


def _in_jsonata(value: object) -> object:
    if isinstance(value, Expression):
        return marked(value.jsonata())
    if isinstance(value, Mapping):
        return {key: payload(item, JSONATA) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [payload(item, JSONATA) for item in value]
    return value


def _in_jsonpath(value: object) -> object:
    if isinstance(value, Mapping):
        document: dict[object, object] = {}
        for key, item in value.items():
            if isinstance(item, Expression):
                document[f"{key}.$"] = item.jsonpath()
            elif isinstance(item, (list, tuple)) and any(isinstance(each, Expression) for each in item):
                document[f"{key}.$"] = _array(item)
            else:
                document[key] = payload(item, None)
        return document
    if isinstance(value, (list, tuple)):
        return [payload(item, None) for item in value]
    return value


def _array(items: Sequence[object]) -> str:
    """Return a list with expressions in it as JSONPath has it: as a call of `States.Array`."""
    from sampy.states.functions import array

    if all(each is None or isinstance(each, (Expression, str, bool, int, float)) for each in items):
        return array(*cast("Sequence[str]", items)).jsonpath()
    fix = "put what the maps in it are made of into a state before, or use JSONata"
    raise NotInLanguage("a list with maps and expressions in it has no meaning in JSONPath", fix)


def literal_payload(value: object) -> object:
    """Return a document that is passed on as it is written.

    Raises:
        NotInLanguage: Where it has an expression in it.
    """
    if isinstance(value, (Operand, Predicate)):
        raise NotInLanguage(f"{value!r} is computed, and a result is as it is written", "use parameters=")
    if isinstance(value, Mapping):
        return {key: literal_payload(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [literal_payload(item) for item in value]
    return with_null(value)
