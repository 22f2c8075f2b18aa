"""What objects of the code do where they are used as something: iterated over, looked into, shown as text."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.values import NOTHING, UNKNOWN, Instance, Value, Values, one, ordered, union

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine


def special(
    value: Value, names: Sequence[str], arguments: Sequence[Values], frame: Frame, node: ast.AST, machine: Machine
) -> Values:
    """Return what the first special method returns that an object has; nothing, where it has none of them."""
    if not isinstance(value, Instance):
        return NOTHING
    for name in names:
        method = machine.attribute(one(value), name, frame, node)
        if method != UNKNOWN:
            return machine.call(method, Arguments(tuple(arguments)), frame, node) or UNKNOWN
    return NOTHING


def iterated(values: Values, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return values with containers in place of the objects that iterate in a way of their own."""
    return union(_iterated(each, frame, node, machine) for each in ordered(values))


def _iterated(value: Value, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    found = special(value, ("__iter__", "__aiter__"), (), frame, node, machine)
    if found:
        items = [special(each, ("__next__", "__anext__"), (), frame, node, machine) for each in found]
        listed = union(items)
        others = frozenset(each for each in found if not isinstance(each, Instance))
        return others | (one(machine.container("list", listed)) if listed else NOTHING)
    items_by_index = special(value, ("__getitem__",), (UNKNOWN,), frame, node, machine)
    return one(machine.container("list", items_by_index)) if items_by_index else one(value)
