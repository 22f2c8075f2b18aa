"""Attributes of everything: of modules, classes and objects of the code, of libraries, and of what AWS has."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from sampy.audit.reading import boto
from sampy.audit.reading.aws_values import AwsValue, Client, Item
from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.heap import Heap
from sampy.audit.reading.protocols import special
from sampy.audit.reading.values import (
    DATA,
    NOTHING,
    UNKNOWN,
    Bound,
    Class,
    Constant,
    Container,
    Descriptor,
    External,
    Function,
    Instance,
    Member,
    Module,
    Partial,
    Super,
    Text,
    Tuple,
    Value,
    Values,
    Wrapped,
    one,
    ordered,
    text,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

_LONGEST_NAME = 160
_DICTS = ("OrderedDict", "UserDict", "defaultdict", "dict")
SAME = {
    "boto3.session": "boto3",
    "boto3.session.Session": "boto3.Session",
    "os.environb": "builtins.dict()",
    "builtins.__builtins__": "builtins",
}
"""Names for what has another one."""


def attribute(values: Values, name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return an attribute of any of some values."""
    found = {each: _attribute(each, name, frame, node, machine) for each in ordered(values)}
    told = union(found.values())
    if told:
        return told
    for each in found:
        if isinstance(each, AwsValue):
            machine.gap(f"{boto.spelled(each)} has no {name!r} in the installed botocore", frame, node)
    return UNKNOWN


def _attribute(value: Value, name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    match value:
        case AwsValue():
            return boto.attribute(value, name, frame, node, machine)
        case Member(Item(service, own=own, certain=certain), "meta") if name == "client":
            return one(Client(service, own, certain))
        case Module():
            return machine.heap.read(value.scope, name) or _submodule(value, name, frame, node, machine)
        case External():
            return machine.heap.read(machine.externals, f"{value.name}.{name}") | external(value.name, name)
        case Instance():
            return _of_instance(value, name, frame, node, machine)
        case Class() if name == "__subclasses__":
            machine.gap("which classes inherit from one is looked up", frame, node)
            return UNKNOWN
        case Class():
            return _of_class(value, name, machine)
        case Super(first, owner):
            classes = mro(first.of if isinstance(first, Instance) else first)
            scopes = [each.scope for each in classes]
            behind = classes[scopes.index(owner) + 1 :] if owner in scopes else []
            found = _lookup(behind, name, machine.heap)
            if name == "__new__":
                return found or one(External("builtins.object.__new__"))
            return union(_bound(each, first, frame, node, machine) for each in found)
        case Text() | Constant() | Tuple() if name == "value":
            # The value of a member of an enumeration, which is told as the value itself.
            return one(value)
        case Text() | Container() | Tuple() | Descriptor() | Constant():
            return one(Member(value, name))
        case Function() | Bound() | Partial() | Wrapped() if name == "__name__":
            return one(text(value.definition.name)) if isinstance(value, Function) else UNKNOWN
        case Partial() if name == "func":
            return value.target
        case Wrapped() if name == "__wrapped__":
            return value.targets
        case Bound() if name == "__self__":
            return one(value.first)
    return UNKNOWN


def external(of: str, name: str) -> Values:
    """Return an attribute of something of a library."""
    if of in ("typing", "typing_extensions") and name == "TYPE_CHECKING":
        return one(Constant(False))
    dotted = f"{of}.{name}"
    return one(External(SAME.get(dotted, dotted))) if len(dotted) <= _LONGEST_NAME else UNKNOWN


def _submodule(value: Module, name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    dotted = f"{value.name}.{name}"
    return machine.module(dotted, frame, node) if dotted in machine.modules else NOTHING


def _of_instance(value: Instance, name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    own = machine.heap.read(value.id, name)
    if own:
        return own
    classes = mro(value.of)
    defined = _lookup(classes, name, machine.heap)
    if defined:
        return union(_bound(each, value, frame, node, machine) for each in defined)
    if name == "__class__":
        return one(value.of)
    if name == "__dict__":
        return one(Container(value.id, "dict"))
    if is_dict(value.of) and not name.startswith("__"):
        return one(Member(Container(value.id, "dict"), name))
    fallback = _lookup(classes, "__getattr__", machine.heap)
    bound = union(_bound(each, value, frame, node, machine) for each in fallback)
    return machine.call(bound, Arguments((one(text(name)),)), frame, node) if bound else UNKNOWN


def _of_class(value: Class, name: str, machine: Machine) -> Values:
    found = NOTHING
    for each in _lookup(mro(value), name, machine.heap):
        match each:
            case Descriptor("classmethod", functions):
                found |= frozenset(Bound(function, value) for function in functions)
            case Descriptor("staticmethod", functions):
                found |= functions
            case _:
                found |= one(each)
    if name in ("__name__", "__qualname__"):
        return found or one(text(value.name))
    return found or UNKNOWN


def mro(value: Value) -> list[Class]:
    """Return the classes of the code that a class inherits from, itself first."""
    found: list[Class] = []
    left = [value]
    while left:
        each = left.pop(0)
        if isinstance(each, Class) and each not in found:
            found.append(each)
            left = [*each.bases, *left]
    return found


def foreign_bases(value: Class) -> list[str]:
    """Return the names of the classes of libraries that a class inherits from."""
    return [base.name for each in mro(value) for base in each.bases if isinstance(base, External)]


def is_enumeration(value: Class) -> bool:
    """Return whether a class is one of the enumerations of the standard library."""
    return any(each.startswith("enum.") for each in foreign_bases(value))


def is_dict(value: Class) -> bool:
    """Return whether a class is a dict, with more to it."""
    return any(
        each.rpartition(".")[2] in ("dict", "UserDict", "OrderedDict", "defaultdict") for each in foreign_bases(value)
    )


def setters(value: Class, name: str, heap: Heap) -> Values:
    """Return what is called where an attribute is set that is a property."""
    found = _lookup(mro(value), name, heap)
    return union(each.setter for each in found if isinstance(each, Descriptor))


def _lookup(classes: list[Class], name: str, heap: Heap) -> Values:
    return next((found for each in classes if (found := heap.read(each.scope, name))), NOTHING)


def _bound(value: Value, first: Value, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what is found in a class, as an object has it."""
    match value:
        case Function() | Wrapped():
            return one(Bound(value, first))
        case Descriptor("property", functions):
            return machine.call(functions, Arguments((one(first),)), frame, node)
        case Descriptor("classmethod", functions):
            of = first.of if isinstance(first, Instance) else first
            return frozenset(Bound(function, of) for function in functions)
        case Descriptor(_, functions):
            return functions
        case Instance():
            of = first.of if isinstance(first, Instance) else first
            return special(value, ("__get__",), (one(first), one(of)), frame, node, machine) or one(value)
    return one(value)


def elements(value: Value) -> Values:
    """Return what the items of something can be that is no container."""
    if isinstance(value, AwsValue):
        return boto.elements(value)
    return NOTHING if value == DATA else UNKNOWN
