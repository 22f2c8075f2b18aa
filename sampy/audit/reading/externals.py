"""Calls of what isn't in the code: built-in functions, the standard library, boto3, and other libraries."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from sampy.audit.reading import boto, builtin_functions, calling, powertools, standard_library
from sampy.audit.reading.aws_values import has_aws
from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.libraries import (
    CALLING,
    KEEPING,
    PROGRAMS,
    REFLECTING,
    SIGNERS,
    calls_for_sure,
    is_quiet,
    is_router,
    is_standard,
)
from sampy.audit.reading.values import (
    NOTHING,
    UNKNOWN,
    Class,
    Container,
    External,
    Partial,
    Tuple,
    Values,
    Wrapped,
    one,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine


class Call(NamedTuple):
    """A call of something that isn't in the code.

    Args:
        name: Its dotted name.
        arguments: What it is called with.
        frame: Where it is called.
        node: The syntax of the call.
        machine: What reads the code.
    """

    name: str
    arguments: Arguments
    frame: Frame
    node: ast.AST
    machine: Machine


_LONGEST_NAME = 120
WRAPPING = "builtins.wrapping"
"""What decorates functions with others that were given by keywords."""


_MODELS: Mapping[str, Callable[[Call], Values]] = {
    **builtin_functions.MODELS,
    **standard_library.MODELS,
    **boto.MODELS,
}


def call(name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what calling something of a library returns, and do what that does with what it gets."""
    made = Call(name, arguments, frame, node, machine)
    model = _wrapping if name == WRAPPING else _MODELS.get(name) or powertools.model(name)
    if model is not None:
        return model(made)
    plain = name.removesuffix("()")
    if plain in KEEPING:
        kept = arguments.at(0)
        return kept or one(External(f"{plain}()"))
    if name.startswith(PROGRAMS):
        machine.gap("another program is run, which may call AWS", frame, node)
    elif name.startswith(REFLECTING):
        machine.gap("code is looked up in a way that isn't followed", frame, node)
    elif name.startswith(SIGNERS):
        machine.gap("requests are signed that no client sends", frame, node)
    return _unmodelled(made)


def _unmodelled(made: Call) -> Values:
    """Return what is known of what a library returns: where it came from, and the functions that it got."""
    name, arguments, frame = made.name, made.arguments, made.frame
    result = one(External(f"{name}()")) if len(name) < _LONGEST_NAME else UNKNOWN
    given = union(arguments.all())
    code = frozenset(each for each in given if calling.is_code(each))
    base, is_made, _ = name.partition("()")
    sure, standard = calls_for_sure(name), is_standard(name)
    if is_router(base) or not sure:
        _register(made, base, code if is_made or not sure else NOTHING)
    _tell_of_aws(made, given)
    if not code:
        classes = frozenset(each for each in given if isinstance(each, Class))
        return classes if classes and len(arguments.all()) == 1 else result
    if len(arguments.all()) == 1 and arguments.positional:
        # It may be a decorator as well as something that calls what it gets.
        if not frame.importing or name in CALLING:
            calling.called_back(arguments, frame, made.node, made.machine, certain=name in CALLING)
        return one(Wrapped(code))
    if frame.importing and not standard and not any(calling.is_code(each) for each in union(arguments.positional)):
        return one(Partial(one(External(WRAPPING)), (), (("code", code),)))
    if not frame.importing or standard:
        calling.called_back(arguments, frame, made.node, made.machine, certain=sure)
    return result if standard else one(Wrapped(code))


def _wrapping(made: Call) -> Values:
    """Return a function as a decorator left it that was given other functions: to call it is to call them too."""
    return one(Wrapped(made.arguments.at(0) | made.arguments.keyword("code")))


def _tell_of_aws(made: Call, given: Values) -> None:
    """Tell where a client is lost: it is given to something that may keep it, or call it."""
    held = [given, *(made.machine.elements(one(each)) for each in given if isinstance(each, (Tuple, Container)))]
    if has_aws(held) and calls_for_sure(made.name) and not is_quiet(made.name):
        made.machine.gap(f"a client is given to {made.name}, which isn't followed", made.frame, made.node)


def _register(made: Call, base: str, code: Values) -> None:
    """Keep functions with the object of a library that they are given to; when it answers an event, they are called.

    An object that is given to another one, as an app to an adapter, brings what it keeps along.
    """
    machine = made.machine
    others = {each.name.partition("()")[0] for each in union(made.arguments.all()) if isinstance(each, External)}
    brought = union(machine.registered.get(each, NOTHING) for each in others if each != base)
    known = machine.registered.get(base, NOTHING)
    machine.registered[base] = known | code | brought
    if not made.frame.importing and known and not code:
        unsure = Arguments(rest=UNKNOWN, more=UNKNOWN)
        before, made.frame.certain = made.frame.certain, made.frame.certain and calls_for_sure(base)
        machine.call(known, unsure, made.frame, made.node)
        made.frame.certain = before
