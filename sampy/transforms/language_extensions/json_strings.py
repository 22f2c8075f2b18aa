"""Fn::ToJsonString: a map or a list as JSON text, with an Fn::Sub for what is known only when a stack is deployed.

Source: AWS page "Fn::ToJsonString".
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial

from sampy.conditions import NO_VALUE
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.transforms.language_extensions.arguments import PLACEHOLDER, json_text, may_be_nothing, sub_parts
from sampy.transforms.language_extensions.conditions import CONDITION_FUNCTIONS
from sampy.transforms.language_extensions.parameters import NotKnown
from sampy.transforms.language_extensions.values import Values

Resolve = Callable[[Json], Json]
"""Returns an expression without the functions of the transform."""

_LISTS = ("Fn::Cidr", "Fn::GetAZs", "Fn::Split")
_LOOKS_LIKE_ONE = re.compile(r"\$\{(?:(\w+)\})?")
"""What Fn::Sub would take for a placeholder; it leaves ``${!name}`` as ``${name}``, and nothing else."""

_UNSUPPORTED = (*CONDITION_FUNCTIONS, "Fn::Transform")


def to_json_string(argument: Json, values: Values, resolve: Resolve) -> Json:
    """Return what an `Fn::ToJsonString` stands for: text, or an `Fn::Sub`.

    Raises:
        Invalid: Where it can't be text.
    """
    _check(argument)
    try:
        return json_text(values.of(argument))
    except NotKnown:
        if not isinstance(argument, (dict, list)):
            raise
    text = _Text(values, resolve)
    text.write(argument)
    return text.expression()


def _check(value: Json) -> None:
    """Refuse what AWS doesn't support in it."""
    if value == {"Ref": "AWS::NotificationARNs"}:
        raise Invalid("Fn::ToJsonString doesn't support AWS::NotificationARNs", fix="write the ARNs")
    if isinstance(value, dict):
        for key, item in value.items():
            if key in _UNSUPPORTED and len(value) == 1:
                raise Invalid(f"Fn::ToJsonString doesn't support {key}", fix="use Fn::If with a condition")
            _check(item)
    elif isinstance(value, list):
        for item in value:
            _check(item)


class _Text:
    """The text of an `Fn::Sub` while it is written, and its variables."""

    def __init__(self, values: Values, resolve: Resolve) -> None:
        self._values = values
        self._resolve = resolve
        self._parts: list[str] = []
        self._unwritten = ""
        self._variables: dict[str, Json] = {}

    def expression(self) -> Json:
        """Return the `Fn::Sub`."""
        self._placeholder("")
        text = "".join(self._parts)
        return {"Fn::Sub": [text, self._variables]} if self._variables else {"Fn::Sub": text}

    def write(self, value: Json) -> None:
        """Add a value as JSON."""
        try:
            self._literal(json.dumps(self._values.of(value), separators=(",", ":"), ensure_ascii=False))
            return
        except NotKnown:
            pass
        if isinstance(value, list):
            self._between("[]", [partial(self.write, item) for item in value if not self._is_nothing(item)])
        elif isinstance(value, dict):
            if len(value) == 1 and next(iter(value)).startswith(("Fn::", "Ref")):
                self._write_function(value)
                return
            entries = {key: item for key, item in value.items() if not self._is_nothing(item)}
            self._between("{}", [partial(self._entry, key, item) for key, item in entries.items()])

    def _is_nothing(self, value: Json) -> bool:
        return may_be_nothing(value) and self._values.of(value) == NO_VALUE

    def _between(self, brackets: str, items: list[Callable[[], None]]) -> None:
        self._literal(brackets[0])
        for index, write in enumerate(items):
            if index:
                self._literal(",")
            write()
        self._literal(brackets[1])

    def _entry(self, key: str, value: Json) -> None:
        self._literal(json.dumps(key, ensure_ascii=False) + ":")
        self.write(value)

    def _write_function(self, value: dict[str, Json]) -> None:
        ((name, argument),) = value.items()
        if name == "Fn::If" and isinstance(argument, list) and len(argument) == 3:
            branches: list[Json] = [to_json_text(each, self._values, self._resolve) for each in argument[1:]]
            self._variable({"Fn::If": [argument[0], *branches]})
        elif name == "Fn::Length":
            self._values.of(value)  # which fails, and says why
        elif name in _LISTS or self._values.is_list(value):
            self._literal('["')
            self._variable({"Fn::Join": ['","', self._resolve(value)]})
            self._literal('"]')
        else:
            self._literal('"')
            self._write_text(value)
            self._literal('"')

    def _write_text(self, value: Json) -> None:
        """Add what comes to text, as it stands between the quotes of a JSON text."""
        try:
            self._literal(_quoted(self._values.text(value)))
            return
        except NotKnown:
            pass
        match value:
            case {"Ref": str(name)}:
                self._placeholder(f"${{{name}}}")
            case {"Fn::GetAtt": [str(name), str(attribute)]}:
                self._placeholder(f"${{{name}.{attribute}}}")
            case {"Fn::GetAtt": str(name)}:
                self._placeholder(f"${{{name}}}")
            case {"Fn::Sub": argument}:
                self._write_sub(*sub_parts(argument))
            case {"Fn::Join": [str(delimiter), list(items)]}:
                for index, item in enumerate(items):
                    self._literal(_quoted(delimiter if index else ""))
                    self._write_text(item)
            case {"Fn::ToJsonString": argument}:
                self._write_nested(to_json_string(argument, self._values, self._resolve))
            case _:
                self._variable(self._resolve(value))

    def _write_nested(self, value: Json) -> None:
        """Add JSON text in JSON text, whose quotes have quotes of their own to get through."""
        match value:
            case {"Fn::Sub": str(text)}:
                self._write_sub(text, {})
            case _:
                message = "an Fn::ToJsonString within another one has a list or a condition that isn't known yet"
                raise NotKnown(message, fix="pass the parameters of it with --parameter")

    def _write_sub(self, text: str, variables: dict[str, Json]) -> None:
        end = 0
        for found in PLACEHOLDER.finditer(text):
            self._literal(_quoted(text[end : found.start()]))
            name, end = found[1].strip(), found.end()
            if name.startswith("!"):
                self._literal(_quoted(f"${{{name[1:]}}}"))
            elif name in variables:
                self._write_text(variables[name])
            else:
                self._write_text({"Fn::GetAtt": name} if "." in name else {"Ref": name})
        self._literal(_quoted(text[end:]))

    def _literal(self, text: str) -> None:
        # What must not look like a placeholder may be in two pieces, so it is known only when a placeholder comes.
        self._unwritten += text

    def _placeholder(self, text: str) -> None:
        self._parts.append(_LOOKS_LIKE_ONE.sub(self._escaped, self._unwritten))
        self._parts.append(text)
        self._unwritten = ""

    def _escaped(self, found: re.Match[str]) -> str:
        if found[1]:
            return f"${{!{found[1]}}}"
        return f"{self._named('$')}{{"

    def _variable(self, value: Json) -> None:
        self._placeholder(self._named(value))

    def _named(self, value: Json) -> str:
        name = f"Value{len(self._variables) + 1}"
        self._variables[name] = value
        return f"${{{name}}}"


def to_json_text(value: Json, values: Values, resolve: Resolve) -> Json:
    """Return any value as JSON text, or as an expression of it.

    Raises:
        Invalid: Where it can't be text.
    """
    if value == NO_VALUE:
        message = "whether there is a value or AWS::NoValue depends on a condition that isn't known yet"
        raise NotKnown(message, fix="pass the parameters of the condition with --parameter")
    try:
        known = values.of(value)
        return json.dumps(known, separators=(",", ":"), ensure_ascii=False)
    except NotKnown:
        text = _Text(values, resolve)
        text.write(value)
        return text.expression()


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
