"""Parameters of transforms: the keyword-only parameters of their functions, given in a template or a stack.

Each has the name of the keyword in PascalCase: ``RetentionInDays`` is ``retention_in_days``.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator

import attrs

from sampy.conditions import NO_VALUE
from sampy.context import Context
from sampy.errors import CompileError, Invalid, Place, Problem, did_you_mean, shown
from sampy.intrinsics import Json
from sampy.kinds import Kind, fits, kind_of
from sampy.naming import pascal_case
from sampy.template import Template
from sampy.transforms.transform_section import TransformCall


@attrs.frozen
class Keyword:
    """A keyword-only parameter of a transform.

    Args:
        name: Its name in Python.
        kind: What values it takes.
        required: It has no default.
    """

    name: str
    kind: Kind
    required: bool


def keywords(
    function: Callable[..., object], call: TransformCall, template: Template, context: Context
) -> dict[str, Json]:
    """Return the keyword arguments that the Parameters of a call are.

    Intrinsic functions in them are replaced by what they come to.

    Raises:
        CompileError: With every parameter that is unknown, missing, of a wrong type, or not known yet.
    """
    known = {pascal_case(keyword.name): keyword for keyword in _declared(function, call.name)}
    problems: list[Problem] = []
    values: dict[str, Json] = {}
    for name, keyword in known.items():
        if keyword.required and call.parameters.get(name, NO_VALUE) == NO_VALUE:
            message = f"the transform {call.name!r} needs the parameter {name!r}"
            problems.append(Problem(message, f"add {name} to its Parameters", call.path))
    for name, given in call.parameters.items():
        path = (*call.path, "Parameters", name)
        try:
            if name not in known:
                raise Invalid(f"the transform {call.name!r} has no parameter {name!r}", fix=did_you_mean(name, known))
            if given != NO_VALUE:
                value = _known(given, known[name].kind, template, context)
                _check(value, known[name].kind, f"the parameter {name!r} of the transform {call.name!r}")
                values[known[name].name] = value
        except Invalid as invalid:
            problems.append(invalid.problem(path))
    if problems:
        raise CompileError(problems)
    return values


def _declared(function: Callable[..., object], transform: str) -> Iterator[Keyword]:
    """Yield the parameters that a function declares.

    Raises:
        CompileError: At the function, for a type that can't be held against a value of a template.
    """
    function = inspect.unwrap(function)
    for parameter in _parameters(function):
        annotation = "" if parameter.annotation is parameter.empty else parameter.annotation
        text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
        # A number without a fraction is one too.
        kind = kind_of(text.replace("float", "Number")) if text else Kind()
        if not _is_plain(kind):
            message = f"the parameter {parameter.name!r} of the transform {transform!r} is a {text}"
            fix = "make it a str, int, float or bool, or a list or dict of these"
            code = getattr(function, "__code__", None)
            place = Place.of(code.co_filename, code.co_firstlineno) if code else None
            raise CompileError([Problem(message, fix, place=place)])
        yield Keyword(parameter.name, kind, parameter.default is parameter.empty)


def _parameters(function: Callable[..., object]) -> list[inspect.Parameter]:
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):  # some functions that are written in C have none
        return []
    return [each for each in signature.parameters.values() if each.kind is each.KEYWORD_ONLY]


def _is_plain(kind: Kind) -> bool:
    return not kind.nested and all(_is_plain(each) for each in (kind.items, kind.values) if each)


def _known(given: Json, kind: Kind, template: Template, context: Context) -> Json:
    """Return a value with its intrinsic functions replaced by what they come to.

    Raises:
        Invalid: Where only CloudFormation knows that.
    """
    if not isinstance(given, (dict, list)):
        return given
    from sampy.transforms.language_extensions.values import Values

    value = Values(template.document, context).of(given)
    return value if value == given else _read(value, kind)


def _read(value: Json, kind: Kind) -> Json:
    """Return the number or truth value that the text of a template's parameter stands for, where one is needed."""
    if isinstance(value, list) and kind.items is not None:
        return [_read(item, kind.items) for item in value]
    if isinstance(value, dict) and kind.values is not None:
        return {name: _read(item, kind.values) for name, item in value.items()}
    if not isinstance(value, str) or not kind.types or str in kind.types:
        return value
    try:
        read: object = json.loads(value.lower())
    except ValueError:
        return value
    return read if isinstance(read, (bool, int, float)) else value


def _check(value: Json, kind: Kind, what: str) -> None:
    """Hold a value against the annotation of its keyword.

    Raises:
        Invalid: Where it is of another kind.
    """
    if not fits(value, kind, strict=True):
        raise Invalid(f"{what} is {shown(value)}, which is not {_words(kind)}", fix=f"use {_words(kind)}")


def _words(kind: Kind) -> str:
    inner = kind.items or kind.values
    return f"{kind}, each value of it {inner}" if inner and inner.types else str(kind)
