"""Values in one form, so that two that come to the same in CloudFormation are equal, however they are written."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Hashable, Iterable
from enum import Enum
from typing import Final, TypeAlias

from sampy.differences.known_values import Known, Opaque
from sampy.differences.shapes import FREE, POLICY, TEXT, Shape
from sampy.intrinsics import Json

Canonical: TypeAlias = Hashable
"""Text for a scalar; a tuple that starts with its kind for anything else."""
_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")


class Nothing(Enum):
    """Stands for a value that is left out."""

    NOTHING = "nothing"


NOTHING: Final = Nothing.NOTHING


def is_call(value: object) -> bool:
    """Return whether a value is a call of an intrinsic function."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    (key,) = value
    return key == "Ref" or (isinstance(key, str) and key.startswith("Fn::"))


def parsed(text: str) -> Json:
    """Return the object that JSON text stands for; the text itself, where it is none."""
    if not text.lstrip().startswith("{"):
        return text
    try:
        value: Json = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, dict) else text


def inner_shape(value: Json, shape: Shape) -> Shape:
    """Return the shape to read an object with: that of a policy, where it is one and nothing else is known of it."""
    return POLICY if isinstance(value, dict) and "Statement" in value and shape.is_free else shape


class Reader:
    """Brings values of one template into their one form, each once.

    Args:
        known: What is known of the template.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self._read: dict[tuple[int, int], tuple[Json, Shape, Canonical]] = {}
        self._truths: dict[str, bool | None] = {}
        self._identities: dict[str, Canonical] = {}

    def read(self, value: Json, shape: Shape) -> Canonical:
        """Return the one form of a value."""
        if not isinstance(value, (dict, list)):
            return self._scalar(value, shape)
        key = (id(value), id(shape))
        if key not in self._read:
            # The value is kept with its form, so that no other one gets its identity.
            self._read[key] = (value, shape, self._composite(value, shape))
        return self._read[key][2]

    def truth(self, condition: str) -> bool | None:
        """Return whether a condition holds; None where that isn't known."""
        if condition not in self._truths:
            self._truths[condition] = None
            if condition in self._known.conditions:
                self._truths[condition] = self._holds(self._known.conditions[condition])
        return self._truths[condition]

    def identity(self, condition: str) -> Canonical:
        """Return what a condition depends on: two with the same are true together, whatever their names."""
        if condition not in self._identities:
            self._identities[condition] = ("Condition", condition)
            if condition in self._known.conditions:
                self._identities[condition] = self._expression(self._known.conditions[condition])
        return self._identities[condition]

    def taken(self, value: Json) -> tuple[Json, tuple[int, ...]]:
        """Return what a value is under the conditions that are known, and the branches of `Fn::If` that lead there."""
        steps: list[int] = []
        while True:
            match value:
                case {"Fn::If": [str(condition), then, otherwise], **others} if not others:
                    truth = self.truth(condition)
                    if truth is None:
                        return value, tuple(steps)
                    value = then if truth else otherwise
                    steps.append(1 if truth else 2)
                case _:
                    return value, tuple(steps)

    def _scalar(self, value: Json, shape: Shape) -> Canonical:
        if isinstance(value, str) and shape.takes_json:
            read = parsed(value)
            if isinstance(read, dict):
                return self.read(read, shape)
        return _many([shape.item.scalar(value)]) if shape.is_one_or_many else shape.scalar(value)

    def _composite(self, value: Json, shape: Shape) -> Canonical:
        if isinstance(value, list):
            items = [self.read(item, shape.item) for item in value]
            return _many(items) if shape.is_set else ("[", *(item for item in items if item is not NOTHING))
        assert isinstance(value, dict)
        if is_call(value):
            ((function, argument),) = value.items()
            found = self._call(function, argument, shape)
            is_list = isinstance(found, tuple) and found and found[0] in ("[", "set")
            return found if not shape.is_one_or_many or is_list or found is NOTHING else _many([found])
        if shape.is_one_or_many:
            return _many([self.read(value, shape.item)])
        inner = inner_shape(value, shape)
        members = ((key, self.read(item, inner.member(str(key)))) for key, item in value.items())
        return ("{", frozenset((key, item) for key, item in members if item is not NOTHING))

    def _call(self, function: str, argument: Json, shape: Shape) -> Canonical:
        match function, argument:
            case "Ref", str(name):
                return self._ref(name, shape)
            case "Fn::GetAtt", str(text) if "." in text:
                return ("GetAtt", *text.split(".", 1))
            case "Fn::GetAtt", [str(name), attribute]:
                return ("GetAtt", name, self.read(attribute, TEXT))
            case "Fn::Sub", str(text):
                return _joined(self._placeholders(text, {}), shape)
            case "Fn::Sub", [str(text), dict(variables)]:
                return _joined(self._placeholders(text, variables), shape)
            case "Fn::Join", [str(delimiter), values]:
                return self._join(delimiter, values, shape)
            case "Fn::If", [str(condition), then, otherwise]:
                truth = self.truth(condition)
                if truth is not None:
                    return self.read(then if truth else otherwise, shape)
                return ("If", self.identity(condition), self.read(then, shape), self.read(otherwise, shape))
            case "Fn::FindInMap", [_, _, _, *_]:
                return self._found(argument, shape)
            case "Fn::Select", [index, values]:
                return self._selected(self.read(index, TEXT), self.read(values, TEXT), shape)
            case "Fn::Split", [str(delimiter), text] if delimiter:
                whole = self.read(text, TEXT)
                return ("[", *whole.split(delimiter)) if isinstance(whole, str) else ("Split", delimiter, whole)
            case "Fn::And" | "Fn::Or", list(operands):
                return (function, _many(self.read(each, TEXT) for each in operands))
        return (function, self.read(argument, TEXT))

    def _ref(self, name: str, shape: Shape) -> Canonical:
        if name == "AWS::NoValue":
            return NOTHING
        value = self._known.parameters.get(name)
        if value is None:
            return ("Ref", name)
        return ("opaque", *value) if isinstance(value, Opaque) else self.read(value, shape)

    def _placeholders(self, text: str, variables: dict[str, Json]) -> Iterable[Canonical]:
        end = 0
        for found in _PLACEHOLDER.finditer(text):
            yield text[end : found.start()]
            end = found.end()
            name = found[1].strip()
            if name.startswith("!"):
                yield f"${{{name[1:]}}}"
            elif name in variables:
                yield self.read(variables[name], TEXT)
            elif "." in name:
                yield ("GetAtt", *name.split(".", 1))
            else:
                yield self._ref(name, TEXT)
        yield text[end:]

    def _join(self, delimiter: str, values: Json, shape: Shape) -> Canonical:
        items = self.read(values, TEXT)
        if not (isinstance(items, tuple) and items[0] == "["):
            return ("Join", delimiter, items)
        parts: list[Canonical] = []
        for item in items[1:]:
            parts += [delimiter, item] if parts else [item]
        return _joined(parts, shape)

    def _found(self, argument: Json, shape: Shape) -> Canonical:
        assert isinstance(argument, list)
        keys = [self.read(each, TEXT) for each in argument]
        found: object = self._known.mappings
        for key in keys[:3]:
            found = found.get(key) if isinstance(found, dict) and isinstance(key, str) else None
        if found is None or isinstance(found, dict):
            return ("FindInMap", *keys)
        return self.read(found, shape)  # type: ignore[arg-type]  # what is in a map of a document is of a document

    def _selected(self, index: Canonical, values: Canonical, shape: Shape) -> Canonical:
        items = values[1:] if isinstance(values, tuple) and values[0] == "[" else ()
        if isinstance(index, str) and index.isdigit() and int(index) < len(items):
            item = items[int(index)]
            return shape.scalar(item) if isinstance(item, str) else item
        return ("Select", index, values)

    def _holds(self, expression: Json) -> bool | None:
        match expression:
            case {"Condition": str(name)}:
                return self.truth(name)
            case {"Fn::Not": [operand]}:
                held = self._holds(operand)
                return None if held is None else not held
            case {"Fn::And": list(operands)}:
                held_all = [self._holds(each) for each in operands]
                return False if False in held_all else None if None in held_all else True
            case {"Fn::Or": list(operands)}:
                held_any = [self._holds(each) for each in operands]
                return True if True in held_any else None if None in held_any else False
            case {"Fn::Equals": [left, right]}:
                one, other = self.read(left, TEXT), self.read(right, TEXT)
                if one == other:
                    return True
                return False if isinstance(one, str) and isinstance(other, str) else None
        return None

    def _expression(self, expression: Json) -> Canonical:
        match expression:
            case {"Condition": str(name)}:
                return self.identity(name)
            case {"Fn::Not": [operand]}:
                return ("Not", self._expression(operand))
            case {"Fn::And": list(operands)}:
                return ("And", _many(self._expression(each) for each in operands))
            case {"Fn::Or": list(operands)}:
                return ("Or", _many(self._expression(each) for each in operands))
        return self.read(expression, FREE)


def _many(items: Iterable[Canonical]) -> Canonical:
    return ("set", frozenset(Counter(item for item in items if item is not NOTHING).items()))


def _joined(parts: Iterable[Canonical], shape: Shape) -> Canonical:
    """Return the text that parts come to; what they are together, where only CloudFormation knows some of them."""
    merged: list[Canonical] = []
    for part in parts:
        # A text within a text is the parts of both.
        for each in part[1:] if isinstance(part, tuple) and part and part[0] == "text" else (part,):
            if isinstance(each, str) and merged and isinstance(merged[-1], str):
                merged[-1] += each
            elif each != "":
                merged.append(each)
    if not merged:
        return shape.scalar("")
    if len(merged) == 1:
        return shape.scalar(merged[0]) if isinstance(merged[0], str) else merged[0]
    return ("text", *merged)
