"""The arguments of calls of AWS, as far as they are known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sampy.audit.calls import UNTOLD, Argument
from sampy.audit.reading.frames import Arguments
from sampy.audit.reading.heap import ANYTHING
from sampy.audit.reading.values import (
    NONE,
    NOTHING,
    Constant,
    Container,
    Text,
    Tuple,
    Values,
    texts,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

_DEEPEST = 5


def named(arguments: Arguments, machine: Machine) -> Argument:
    """Return the keyword arguments of a call."""
    entries = {name: argument(values, machine) for name, values in arguments.keywords}
    return Argument(entries=tuple(entries.items()), open=arguments.more is not None)


def positional(arguments: Arguments, names: Sequence[str], machine: Machine) -> Argument:
    """Return the arguments of a call by the names that they have by their positions."""
    by_name = dict(zip(names, arguments.positional, strict=False)) | dict(arguments.keywords)
    entries = {name: argument(values, machine) for name, values in by_name.items()}
    extra = by_name.get("ExtraArgs", NOTHING)
    spread = argument(extra, machine) if extra else Argument(entries=())
    entries |= dict(spread.entries or ())
    unsure = arguments.rest is not None or arguments.more is not None or (bool(extra) and spread.entries is None)
    return Argument(entries=tuple(entries.items()), open=unsure or spread.open)


def argument(values: Values, machine: Machine, depth: int = 0) -> Argument:
    """Return what an argument can be."""
    if len(values) == 1 and depth < _DEEPEST:
        (value,) = values
        if isinstance(value, Container) and value.kind == "dict":
            held = machine.heap.all(value.id)
            entries = {str(key): each for key, each in held.items() if key is not ANYTHING}
            told = tuple((key, argument(each, machine, depth + 1)) for key, each in entries.items())
            return Argument(entries=told, open=ANYTHING in held)
        if isinstance(value, (Tuple, Container)):
            known = machine.sequence(values)
            if known is None:
                return UNTOLD
            return Argument(items=tuple(argument(each, machine, depth + 1) for each in known))
    if values and all(isinstance(each, (Text, Constant)) for each in values - {NONE}):
        return Argument(tuple(each.parts for each in texts(values)))
    return UNTOLD
