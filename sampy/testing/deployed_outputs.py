"""Outputs of a deployed stack as a value of a class, with their names and types checked."""

from __future__ import annotations

import dataclasses
import inspect
import types
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, NotRequired, Required, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from sampy.errors import Place, Problem, ProblemsError, did_you_mean, shown
from sampy.naming import pascal_case

__tracebackhide__ = True  # pytest is to show the line of the test, and not this

T = TypeVar("T")
_BOOLEANS = {"true": True, "false": False}
_READERS: Mapping[object, tuple[str, Callable[[str], object]]] = {
    str: ("text", str),
    int: ("a whole number", int),
    float: ("a number", float),
    bool: ("true or false", lambda text: _BOOLEANS[text.lower()]),
}
"""The types that an output can have, each with its words and what reads it; CloudFormation has text alone."""


class OutputsError(ProblemsError):
    """Outputs that don't fit a class: each that is missing, and each that is of another type."""


class _Field(NamedTuple):
    """A field of the class.

    Args:
        name: Its name.
        type: Its type.
        required: Whether it has to be given.
    """

    name: str
    type: object
    required: bool


def outputs_as(outputs: Mapping[str, str], cls: type[T], stack: str) -> T:
    """Return outputs as a value of a class of attrs, a dataclass, a NamedTuple or a TypedDict.

    Args:
        outputs: The outputs.
        cls: The class. A field has the name of an output, ``ApiUrl``, or that in snake_case, ``api_url``. It is a str,
            or an int, a float, a bool or a Literal, which are read from the text. Outputs without a field are left.
        stack: The name of the stack.

    Raises:
        OutputsError: With every output that is missing, and every one that is of another type.
        TypeError: For a class that is none of these.
    """
    problems: list[Problem] = []
    values: dict[str, object] = {}
    place = _place(cls)
    for field in _fields(cls):
        name = next((each for each in (field.name, pascal_case(field.name)) if each in outputs), None)
        if name is not None:
            value = _read(outputs[name], field.type)
            if isinstance(value, _Unlike):
                message = f"the output {name!r} of the stack {stack!r} must be {value.words}, and is {value.shown}"
                problems.append(Problem(message, f"mend the type of {cls.__name__}.{field.name}", place=place))
            values[field.name] = value
        elif field.required:
            message = f"the stack {stack!r} has no output for {cls.__name__}.{field.name}"
            problems.append(Problem(message, did_you_mean(pascal_case(field.name), outputs), place=place))
    if problems:
        raise OutputsError(problems)
    return cls(**values)


class _Unlike(NamedTuple):
    """What a value should have been, and what it is."""

    words: str
    shown: str


def _read(text: str, kind: object) -> object:
    """Return a text as a value of a type; what it should have been, where it isn't."""
    if get_origin(kind) is Literal:
        allowed = get_args(kind)
        found = next((each for each in allowed if str(each) == text), None)
        return _Unlike(f"one of {', '.join(map(repr, allowed))}", shown(text)) if found is None else found
    words, reader = _READERS[kind]
    try:
        return reader(text)
    except (ValueError, KeyError):
        return _Unlike(words, shown(text))


def _fields(cls: type) -> list[_Field]:
    """Return the fields of a class.

    Raises:
        TypeError: For a class of no known kind, and for a field of a type that no output can have.
    """
    hints = get_type_hints(cls, include_extras=True)
    if attrs.has(cls):
        own = {each.alias: each.default is attrs.NOTHING for each in attrs.fields(cls) if each.init}
        hints |= {each.alias: hints[each.name] for each in attrs.fields(cls)}
    elif dataclasses.is_dataclass(cls):
        own = {each.name: _is_required(each) for each in dataclasses.fields(cls) if each.init}
    elif hasattr(cls, "__required_keys__"):
        own = {
            name: get_origin(hint) is not NotRequired and name in cls.__required_keys__ for name, hint in hints.items()
        }
    elif hasattr(cls, "_field_defaults"):
        own = {name: name not in cls._field_defaults for name in hints}
    else:
        message = f"{cls.__name__} is no class of attrs, no dataclass, no NamedTuple and no TypedDict"
        raise TypeError(message)
    return [_Field(name, _type(hints[name], cls, name), required) for name, required in own.items()]


def _is_required(field: dataclasses.Field[object]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _type(hint: object, cls: type, name: str) -> object:
    """Return the type of a field without what says that it may be left out."""
    if get_origin(hint) in (Required, NotRequired):
        (hint,) = get_args(hint)
    if get_origin(hint) in (Union, types.UnionType):
        left = [each for each in get_args(hint) if each is not types.NoneType]
        hint = left[0] if len(left) == 1 else hint
    if hint in _READERS or get_origin(hint) is Literal:
        return hint
    raise TypeError(
        f"an output can be a str, an int, a float, a bool or a Literal, and {cls.__name__}.{name} is {hint}"
    )


def _place(cls: type) -> Place | None:
    """Return where a class stands; None where that can't be told, as for one that was made while the program runs."""
    try:
        return Place.of(inspect.getfile(cls), inspect.getsourcelines(cls)[1])
    except (OSError, TypeError):
        return None
