"""The intrinsic functions of JSONPath states: ``functions.format("Order {} is paid", state_input.id)``.

An argument is an expression, text, a number, true, false or None. In JSONata, use its own functions in `jsonata(...)`.

Source: AWS page "Intrinsic functions for JSONPath states in Step Functions".
"""

from __future__ import annotations

from typing import Final, NoReturn

import attrs

from sampy.states.expressions import Expression, Literal, NotInLanguage

__all__ = [
    "array",
    "array_contains",
    "array_get_item",
    "array_length",
    "array_partition",
    "array_range",
    "array_unique",
    "base64_decode",
    "base64_encode",
    "format",
    "hash",
    "json_merge",
    "json_to_string",
    "math_add",
    "math_random",
    "string_split",
    "string_to_json",
    "uuid",
]

_IN_JSONATA: Final = {
    "States.Array": "[...]",
    "States.ArrayContains": "... in [...]",
    "States.ArrayGetItem": "array[index]",
    "States.ArrayLength": "$count(...)",
    "States.ArrayPartition": "$partition(...)",
    "States.ArrayRange": "$range(...)",
    "States.ArrayUnique": "$distinct(...)",
    "States.Base64Decode": "$base64decode(...)",
    "States.Base64Encode": "$base64encode(...)",
    "States.Format": "... & ...",
    "States.Hash": "$hash(...)",
    "States.JsonMerge": "$merge([...])",
    "States.JsonToString": "$string(...)",
    "States.MathAdd": "... + ...",
    "States.MathRandom": "$random()",
    "States.StringSplit": "$split(...)",
    "States.StringToJson": "$parse(...)",
    "States.UUID": "$uuid()",
}


@attrs.frozen(repr=False, eq=False)
class Call(Expression):
    """A call of an intrinsic function."""

    _name: str
    _arguments: tuple[Expression | Literal, ...]

    def jsonpath(self) -> str:
        """Return it as Step Functions writes it: ``States.Format('Order {}', $.id)``."""
        return f"{self._name}({', '.join(_argument(each) for each in self._arguments)})"

    def jsonata(self) -> NoReturn:
        """Refuse: JSONata has functions of its own.

        Raises:
            NotInLanguage: Always.
        """
        fix = f"use jsonata(...) with {_IN_JSONATA[self._name]}"
        raise NotInLanguage(f"{self._name} is a function of JSONPath, and this state's language is JSONata", fix)

    def __repr__(self) -> str:
        return f"{self._name}({', '.join(repr(each) for each in self._arguments)})"


def _argument(value: Expression | Literal) -> str:
    match value:
        case Expression():
            return value.jsonpath()
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            escaped = value.replace("\\", "\\\\").replace("'", "\\'")
            return f"'{escaped}'"
    return str(value)


def format(template: str, *values: Expression | Literal) -> Expression:
    r"""Return a text with each ``{}`` replaced by the value in its turn; ``\{`` and ``\}`` stand for braces."""
    return Call("States.Format", (_Template(template), *values))


@attrs.frozen(repr=False, eq=False)
class _Template(Expression):
    """The text of `format`, in which a backslash before a brace has its meaning already."""

    _text: str

    def jsonpath(self) -> str:
        escaped = self._text.replace("'", "\\'")
        return f"'{escaped}'"

    def jsonata(self) -> NoReturn:
        raise NotInLanguage("a template of States.Format is no JSONata", "use jsonata(...)")

    def __repr__(self) -> str:
        return repr(self._text)


def string_to_json(text: Expression | str) -> Expression:
    """Return what a text of JSON holds."""
    return Call("States.StringToJson", (text,))


def json_to_string(value: Expression) -> Expression:
    """Return a value as text of JSON."""
    return Call("States.JsonToString", (value,))


def array(*values: Expression | Literal) -> Expression:
    """Return an array of the values."""
    return Call("States.Array", values)


def array_partition(values: Expression, size: Expression | int) -> Expression:
    """Return arrays of `size` values at most, which together are the values."""
    return Call("States.ArrayPartition", (values, size))


def array_contains(values: Expression, value: Expression | Literal) -> Expression:
    """Return whether an array holds a value."""
    return Call("States.ArrayContains", (values, value))


def array_range(first: Expression | int, last: Expression | int, step: Expression | int) -> Expression:
    """Return the numbers from the first to the last, 1,000 at most."""
    return Call("States.ArrayRange", (first, last, step))


def array_get_item(values: Expression, index: Expression | int) -> Expression:
    """Return the value at an index, from 0."""
    return Call("States.ArrayGetItem", (values, index))


def array_length(values: Expression) -> Expression:
    """Return the number of values in an array."""
    return Call("States.ArrayLength", (values,))


def array_unique(values: Expression) -> Expression:
    """Return the values of an array, each of them once."""
    return Call("States.ArrayUnique", (values,))


def base64_encode(text: Expression | str) -> Expression:
    """Return a text of 10,000 characters at most in Base64."""
    return Call("States.Base64Encode", (text,))


def base64_decode(text: Expression | str) -> Expression:
    """Return the text that a text in Base64, of 10,000 characters at most, stands for."""
    return Call("States.Base64Decode", (text,))


def hash(value: Expression | str, algorithm: Expression | str) -> Expression:
    """Return the hash of a value: ``MD5``, ``SHA-1``, ``SHA-256``, ``SHA-384`` or ``SHA-512``."""
    return Call("States.Hash", (value, algorithm))


def json_merge(first: Expression, second: Expression) -> Expression:
    """Return one object of two; where both have a key, the value of the second counts."""
    return Call("States.JsonMerge", (first, second, False))


def math_random(start: Expression | int, end: Expression | int, seed: Expression | int | None = None) -> Expression:
    """Return a whole number from `start`, and below `end`; the same one for the same `seed`."""
    return Call("States.MathRandom", (start, end) if seed is None else (start, end, seed))


def math_add(first: Expression | int, second: Expression | int) -> Expression:
    """Return the sum of two whole numbers."""
    return Call("States.MathAdd", (first, second))


def string_split(text: Expression | str, delimiters: Expression | str) -> Expression:
    """Return the parts of a text between any of the characters of `delimiters`."""
    return Call("States.StringSplit", (text, delimiters))


def uuid() -> Expression:
    """Return a random UUID of version 4."""
    return Call("States.UUID", ())
