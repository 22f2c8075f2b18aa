"""Items and attributes: what is read by ``held[key]``, and what is written into objects."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sampy.audit.reading import attributes
from sampy.audit.reading.aws_values import has_aws, loosened
from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.heap import ANYTHING, Key
from sampy.audit.reading.protocols import special
from sampy.audit.reading.values import (
    ANY_TEXT,
    NOTHING,
    UNKNOWN,
    Class,
    Constant,
    Container,
    External,
    Instance,
    Module,
    Plain,
    Possible,
    Text,
    Tuple,
    Value,
    Values,
    literals,
    one,
    ordered,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

SLICE = "builtins.slice()"
ENVIRON = "os.environ"


def item(held: Values, keys: Values, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what is held under keys."""
    return union(_item(each, keys, frame, node, machine) for each in ordered(held)) or UNKNOWN


def _item(held: Value, keys: Values, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    match held:
        case Container(id, "namespace") if any(key_of(key) is ANYTHING for key in keys):
            return one(Possible(frozenset(each for each in machine.heap.elements(id) if not isinstance(each, Plain))))
        case Tuple() | Container():
            if External(SLICE) in keys:
                return one(machine.container("list", machine.elements(one(held))))
            return union(under(held, key, machine) for key in keys)
        case External(name) if name == ENVIRON:
            return union(machine.environment.variable(each) for each in literals(keys)) or one(ANY_TEXT)
        case External(name):
            return one(held) | machine.heap.read(machine.externals, f"{name}[]")
        case Class():
            return one(held)
        case Text():
            return one(ANY_TEXT)
        case Instance():
            found = special(held, ("__getitem__",), (keys,), frame, node, machine)
            if found or not attributes.is_dict(held.of):
                return found or UNKNOWN
            entries = union(under(Container(held.id, "dict"), key, machine) for key in keys)
            return entries | special(held, ("__missing__",), (keys,), frame, node, machine)
    return machine.attribute(one(held), "__getitem__", frame, node) or UNKNOWN


def under(held: Tuple | Container, key: Value, machine: Machine) -> Values:
    """Return what a tuple, list or dict holds under a key."""
    entries: Mapping[Key, Values] = (
        dict(enumerate(held.items)) if isinstance(held, Tuple) else machine.heap.all(held.id)
    )
    name = key_of(key)
    if isinstance(name, int) and name < 0 and ANYTHING not in entries:
        name = len(entries) + name
    if name is ANYTHING:
        return loosened(union(entries.values())) or UNKNOWN
    return entries.get(name, NOTHING) | entries.get(ANYTHING, NOTHING) or UNKNOWN


def key_of(value: Value) -> Key:
    """Return a value as a key of the heap."""
    match value:
        case Constant(bool() | int() | float() | bytes() | None as known):
            return known
        case Text():
            known_texts = literals(one(value))
            return known_texts[0] if known_texts else ANYTHING
    return ANYTHING


def set_item(held: Values, keys: Values, values: Values, frame: Frame, node: ast.AST, machine: Machine) -> None:
    """Let what is held under keys be some values."""
    for each in held:
        if isinstance(each, Container):
            names = [key_of(key) for key in keys] or [ANYTHING]
            if len(held) == 1 and len(names) == 1 and names[0] is not ANYTHING:
                machine.heap.write(each.id, names[0], values)
            else:
                for name in names:
                    machine.heap.add(each.id, name, values)
        elif isinstance(each, Instance):
            if not special(each, ("__setitem__",), (keys, values), frame, node, machine):
                for key in keys:
                    machine.heap.add(each.id, key_of(key), values)
        elif isinstance(each, External):
            machine.heap.add(machine.externals, f"{each.name}[]", values)
        else:
            _tell_of_aws(values, frame, node, machine)


def _tell_of_aws(values: Values, frame: Frame, node: ast.AST, machine: Machine) -> None:
    if has_aws([values]):
        machine.gap("a client is kept where it can't be followed", frame, node)


def set_attribute(held: Values, name: str, values: Values, frame: Frame, node: ast.AST, machine: Machine) -> None:
    """Let an attribute of objects, classes or modules be some values."""
    for each in held:
        match each:
            case Instance(id, of):
                setters = attributes.setters(of, name, machine.heap)
                if setters:
                    machine.call(setters, Arguments((one(each), values)), frame, node)
                    continue
                place = id
            case Module(_, id):
                place = id
            case Class():
                place = each.scope
            case External():
                machine.heap.add(machine.externals, f"{each.name}.{name}", values)
                continue
            case _:
                _tell_of_aws(values, frame, node, machine)
                continue
        if len(held) == 1:
            machine.heap.write(place, name, values)
        else:
            machine.heap.add(place, name, values)
