"""Methods of texts, lists, dicts and sets."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

from sampy.audit.reading import functions, subscripts
from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.heap import ANYTHING
from sampy.audit.reading.texts import HOLE, literal
from sampy.audit.reading.values import (
    ANY_TEXT,
    NONE,
    UNKNOWN,
    Constant,
    Container,
    Descriptor,
    Text,
    Tuple,
    Value,
    Values,
    concatenated,
    literals,
    one,
    text,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

_Method: TypeAlias = "Callable[[Container, Arguments, Machine], Values]"
_FOLDED = frozenset(
    [
        *("capitalize", "casefold", "lower", "title", "upper", "zfill", "replace", "removeprefix", "removesuffix"),
        *("strip", "lstrip", "rstrip", "split", "rsplit", "partition", "rpartition", "startswith", "endswith"),
    ]
)
"""Methods of texts that are called where all is known."""
_SAME = ("strip", "lstrip", "rstrip", "lower", "encode", "decode", "casefold")
"""Methods of texts that leave what they name the same, whatever the text is."""


def call(of: Value, name: str, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what a method returns, and do what it does."""
    match of:
        case Text():
            return _of_text(of, name, arguments, machine)
        case Descriptor() if name == "setter":
            return one(attrs.evolve(of, setter=arguments.at(0)))
        case Descriptor():
            return one(of)
        case Tuple() | Container() if name == "__getitem__":
            return subscripts.item(one(of), arguments.at(0), frame, node, machine)
        case Container(kind="namespace") if name == "get":
            return subscripts.item(one(of), arguments.at(0), frame, node, machine) | arguments.at(1)
        case Container():
            if name == "sort" and arguments.keyword("key"):
                machine.call(arguments.keyword("key"), Arguments((machine.elements(one(of)),)), frame, node)
            method = _METHODS.get(name)
            return UNKNOWN if method is None else method(of, arguments, machine) or UNKNOWN
        case Constant(bytes()):
            return one(ANY_TEXT)
    return UNKNOWN


def _of_text(of: Text, name: str, arguments: Arguments, machine: Machine) -> Values:
    if name == "format":
        return _formatted(of, arguments)
    if name == "join":
        known = machine.sequence(arguments.at(0))
        pieces: list[Values] = []
        for each in known or ():
            pieces += [one(of), each] if pieces else [each]
        return concatenated(pieces) if known else one(ANY_TEXT)
    told = literal(of.parts)
    given = [literals(each) for each in arguments.positional]
    exact = [each[0] for each in given if len(each) == 1]
    if told is not None and name in _FOLDED and len(exact) == len(given) and not arguments.keywords:
        try:
            return _value(getattr(told, name)(*exact), machine)
        except (TypeError, ValueError):
            return UNKNOWN
    if name in _SAME and not arguments.positional and HOLE not in of.parts and told is None:
        return one(of)
    if name in ("split", "rsplit", "splitlines", "partition", "rpartition"):
        return one(machine.container("list", one(ANY_TEXT)))
    return UNKNOWN if name in ("startswith", "endswith", "isdigit", "find", "count", "index") else one(ANY_TEXT)


def _value(told: object, machine: Machine) -> Values:
    if isinstance(told, str):
        return one(text(told))
    if isinstance(told, (list, tuple)):
        return machine.listed([one(text(str(each))) for each in told])
    return one(Constant(told))


def _formatted(of: Text, arguments: Arguments) -> Values:
    """Return what ``"{}-{name}".format(...)`` makes."""
    from string import Formatter

    told = literal(of.parts)
    if told is None or arguments.rest is not None or arguments.more is not None:
        return one(ANY_TEXT)
    pieces: list[Values] = []
    try:
        for index, (before, field, spec, conversion) in enumerate(Formatter().parse(told)):
            pieces.append(one(text(before)))
            if field is None:
                continue
            if spec or conversion:
                return one(ANY_TEXT)
            given = arguments.keyword(field) if field and not field.isdigit() else None
            position = int(field) if field.isdigit() else index
            pieces.append((given if given is not None else arguments.at(position)) or one(ANY_TEXT))
    except ValueError:
        return one(ANY_TEXT)
    return concatenated(pieces)


def _append(of: Container, arguments: Arguments, machine: Machine) -> Values:
    held = machine.heap.all(of.id)
    values = arguments.at(1 if len(arguments.positional) == 2 else 0)
    in_order = ANYTHING not in held and len(arguments.positional) == 1
    machine.heap.add(of.id, len(held) if in_order else ANYTHING, values or UNKNOWN)
    return one(NONE)


def _extend(of: Container, arguments: Arguments, machine: Machine) -> Values:
    known = machine.sequence(arguments.at(0))
    for each in known if known is not None else [machine.elements(arguments.at(0)) or UNKNOWN]:
        _append(of, Arguments((each,)), machine)
    return one(NONE)


def _elements(of: Container, arguments: Arguments, machine: Machine) -> Values:
    return machine.heap.elements(of.id)


def _get(of: Container, arguments: Arguments, machine: Machine) -> Values:
    default = arguments.at(1, "default") or one(NONE)
    keys = arguments.at(0)
    held = machine.heap.all(of.id)
    absent = ANYTHING not in held and bool(literals(keys)) and all(each not in held for each in literals(keys))
    if absent and len(literals(keys)) == len(keys):
        return default
    return union(subscripts.under(of, key, machine) for key in keys) | default


def _set_default(of: Container, arguments: Arguments, machine: Machine) -> Values:
    for key in arguments.at(0):
        machine.heap.add(of.id, subscripts.key_of(key), arguments.at(1, "default") or one(NONE))
    return _get(of, arguments, machine)


def _update(of: Container, arguments: Arguments, machine: Machine) -> Values:
    for each in arguments.positional:
        functions.update(of, each, machine)
    for name, values in arguments.keywords:
        machine.heap.write(of.id, name, values)
    return one(NONE)


def _items(of: Container, arguments: Arguments, machine: Machine) -> Values:
    from sampy.audit.reading.expressions import key_value

    held = machine.heap.all(of.id)
    rows = [one(Tuple((one(key_value(key)), values))) for key, values in held.items()]
    return one(machine.container("list", union(rows))) if ANYTHING in held else machine.listed(rows)


def _keys(of: Container, arguments: Arguments, machine: Machine) -> Values:
    known = machine.sequence(one(of))
    return machine.listed(known) if known is not None else one(machine.container("list", machine.elements(one(of))))


def _values(of: Container, arguments: Arguments, machine: Machine) -> Values:
    held = machine.heap.all(of.id)
    if ANYTHING in held:
        return one(machine.container("list", machine.heap.elements(of.id)))
    return machine.listed(list(held.values()))


def _copy(of: Container, arguments: Arguments, machine: Machine) -> Values:
    return one(machine.container(of.kind, dict(machine.heap.all(of.id))))


_METHODS: Mapping[str, _Method] = {
    "add": _append,
    "append": _append,
    "appendleft": _append,
    "copy": _copy,
    "extend": _extend,
    "get": _get,
    "insert": _append,
    "items": _items,
    "keys": _keys,
    "pop": _elements,
    "popitem": _elements,
    "popleft": _elements,
    "setdefault": _set_default,
    "update": _update,
    "values": _values,
}
