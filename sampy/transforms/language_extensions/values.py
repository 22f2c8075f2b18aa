"""What an expression comes to, as far as that is known before a stack is deployed."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import cast

from sampy.conditions import NO_VALUE
from sampy.context import Context
from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json, as_map
from sampy.transforms.language_extensions.arguments import (
    PLACEHOLDER,
    as_text,
    find_in_map_parts,
    json_text,
    may_be_nothing,
    shown,
    sub_parts,
    two,
)
from sampy.transforms.language_extensions.conditions import CONDITION_FUNCTIONS, Conditions
from sampy.transforms.language_extensions.parameters import NotKnown, Parameters


class Values:
    """Evaluates expressions with the known parameters, the mappings and the conditions of a document.

    Args:
        document: The document.
        context: What is known of its parameters and region; nothing, where there is none.

    Attributes:
        used: The names of the parameters whose values became a part of what was returned.
    """

    def __init__(self, document: Mapping[str, Json], context: Context | None = None) -> None:
        self._document = document
        self._context = context
        self._parameters = None if context is None else Parameters(document, context)
        self._mappings = as_map(document.get("Mappings"))
        self._conditions = Conditions(document.get("Conditions"), self._of, self._condition)
        self._taken: set[str] = set()
        self._taken_by: dict[str, frozenset[str]] = {}
        self.used: set[str] = set()

    def with_conditions(self, conditions: Json) -> Values:
        """Return the same values for a document whose conditions have been expanded."""
        values = Values(self._document, self._context)
        values._conditions = Conditions(conditions, values._of, values._condition)
        values.used = self.used
        return values

    def of(self, value: Json) -> Json:
        """Return what `value` comes to; `NO_VALUE` where that is nothing.

        Raises:
            NotKnown: Where that depends on what nobody knows yet.
            Invalid: Where it comes to nothing whatever the rest may be.
        """
        with self._counting():
            return self._of(value)

    def text(self, value: Json) -> str:
        """Return the text that `value` comes to.

        Raises:
            Invalid: Where it isn't known, or no text.
        """
        with self._counting():
            return self._text(value)

    def items(self, value: Json) -> list[Json]:
        """Return the items of the list that `value` comes to.

        Raises:
            Invalid: Where it isn't known, or no list.
        """
        with self._counting():
            return self._items(value)

    def look_up(self, argument: Json) -> tuple[bool, Json]:
        """Return whether an `Fn::FindInMap` finds something, and that, or its DefaultValue as it is written.

        Raises:
            Invalid: Where that isn't known, or there is neither.
        """
        with self._counting():
            return self._look_up(argument)

    def is_list(self, value: Json) -> bool:
        """Return whether an expression is a reference to a parameter that is a list, known or not."""
        name = as_map(value).get("Ref")
        return self._parameters is not None and isinstance(name, str) and self._parameters.is_list(name)

    @contextmanager
    def _counting(self) -> Iterator[None]:
        """Count the parameters that are taken within as used, unless it fails."""
        self._taken = set()
        yield
        self.used |= self._taken

    def _text(self, value: Json) -> str:
        result = self._of(value)
        if isinstance(result, (str, int, float)):
            return as_text(result)
        raise Invalid(f"{shown(value)} must come to text, and comes to {shown(result)}", fix="use text")

    def _items(self, value: Json) -> list[Json]:
        result = self._of(value)
        if isinstance(result, list):
            return result
        fix = "use a list, or a parameter of type CommaDelimitedList"
        raise Invalid(f"{shown(value)} must come to a list, and comes to {shown(result)}", fix=fix)

    def _of(self, value: Json) -> Json:
        if isinstance(value, list):
            items = [self._of(item) for item in value]
            return [item for item in items if item != NO_VALUE]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            ((name, argument),) = value.items()
            function = _FUNCTIONS.get(name)
            if function is not None:
                return function(self, argument)
            if name in CONDITION_FUNCTIONS:
                return self._conditions.expression(value)
            if name.startswith("Fn::"):
                raise NotKnown(f"what {name} returns is known only when the stack is deployed", fix="use a parameter")
        entries = {key: self._of(item) for key, item in value.items()}
        return {key: item for key, item in entries.items() if item != NO_VALUE}

    def _ref(self, argument: Json) -> Json:
        name = argument if isinstance(argument, str) else self._text(argument)
        if name == "AWS::NoValue":
            return NO_VALUE
        if self._parameters is None:
            raise NotKnown(f"{name} isn't known")
        value = self._parameters.value(name)
        if name not in self._parameters.pseudo:
            self._taken.add(name)
        return value

    def _sub(self, argument: Json) -> Json:
        text, variables = sub_parts(argument)

        def replacement(found: re.Match[str]) -> str:
            name = found[1].strip()
            if name.startswith("!"):
                return f"${{{name[1:]}}}"
            if name in variables:
                return self._text(variables[name])
            if "." in name:
                raise NotKnown(f"{name} is known only when the stack is deployed", fix="use a parameter")
            return self._text({"Ref": name})

        return PLACEHOLDER.sub(replacement, text)

    def _join(self, argument: Json) -> Json:
        delimiter, values = two(argument, "Fn::Join", "a delimiter and a list")
        return self._text(delimiter).join(self._text(item) for item in self._items(values))

    def _split(self, argument: Json) -> Json:
        delimiter, text = two(argument, "Fn::Split", "a delimiter and text")
        separator = self._text(delimiter)
        if not separator:
            raise Invalid("Fn::Split needs a delimiter", fix="use one character or more")
        return cast(Json, self._text(text).split(separator))

    def _select(self, argument: Json) -> Json:
        index, values = two(argument, "Fn::Select", "an index and a list")
        wanted, items = self._text(index), self._items(values)
        if not wanted.isdecimal() or int(wanted) >= len(items):
            message = f"Fn::Select takes the item {wanted} of a list of {len(items)}"
            raise Invalid(message, fix="use an index from 0 that exists")
        return items[int(wanted)]

    def _if(self, argument: Json) -> Json:
        if not isinstance(argument, list) or len(argument) != 3 or not isinstance(argument[0], str):
            raise Invalid("Fn::If needs a condition and two values", fix="write [Condition, value, other value]")
        return self._of(argument[1] if self._condition(argument[0]) else argument[2])

    def _condition(self, name: str) -> bool:
        outside, self._taken = self._taken, set()
        try:
            holds = self._conditions.named(name)
            self._taken_by.setdefault(name, frozenset(self._taken))
            return holds
        finally:
            self._taken = outside | self._taken_by.get(name, frozenset())

    def _base64(self, argument: Json) -> Json:
        return base64.b64encode(self._text(argument).encode()).decode()

    def _find_in_map(self, argument: Json) -> Json:
        found, value = self._look_up(argument)
        return value if found else self._of(value)

    def _look_up(self, argument: Json) -> tuple[bool, Json]:
        keys, default = find_in_map_parts(argument)
        name, first, second = (self._text(key) for key in keys)
        level: Json | Mapping[str, Json] = self._mappings
        for step in (name, first, second):
            if not isinstance(level, Mapping) or step not in level:
                return False, self._missing(level, step, default)
            level = level[step]
        return True, cast(Json, level)

    def _missing(self, level: Json | Mapping[str, Json], step: str, default: list[Json]) -> Json:
        if "Fn::Transform" in as_map(level) or "Fn::Transform" in self._mappings:
            raise NotKnown("the mapping comes from an Fn::Transform that CloudFormation has yet to run")
        if default:
            return default[0]
        raise Invalid(
            f"Fn::FindInMap finds no {step!r}", fix=f"{did_you_mean(step, as_map(level))}; or give a DefaultValue"
        )

    def _length(self, argument: Json) -> Json:
        if not isinstance(argument, list):
            return len(self._items(argument))
        # Whether an item is there must be known, and not what it is.
        return sum(1 for item in argument if not may_be_nothing(item) or self._of(item) != NO_VALUE)

    def _to_json_string(self, argument: Json) -> Json:
        return json_text(self._of(argument))


_FUNCTIONS: Mapping[str, Callable[[Values, Json], Json]] = {
    "Fn::Base64": Values._base64,
    "Fn::FindInMap": Values._find_in_map,
    "Fn::If": Values._if,
    "Fn::Join": Values._join,
    "Fn::Length": Values._length,
    "Fn::Select": Values._select,
    "Fn::Split": Values._split,
    "Fn::Sub": Values._sub,
    "Fn::ToJsonString": Values._to_json_string,
    "Ref": Values._ref,
}
