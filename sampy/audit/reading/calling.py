"""Calls: of functions and classes of the code, and of everything else."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias

from sampy.audit.reading import boto, externals, methods
from sampy.audit.reading.attributes import foreign_bases, is_enumeration, mro
from sampy.audit.reading.aws_values import AwsValue
from sampy.audit.reading.frames import Arguments, Frame, line_of
from sampy.audit.reading.heap import ANYTHING, Key
from sampy.audit.reading.libraries import CALLED_BY_BASES, QUIET_BASES
from sampy.audit.reading.reach import kept
from sampy.audit.reading.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    Bound,
    Class,
    Container,
    Data,
    Descriptor,
    External,
    Function,
    Instance,
    Member,
    Partial,
    Plain,
    Possible,
    Tuple,
    Value,
    Values,
    Wrapped,
    one,
    ordered,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

MOST_DEPTH = 28
FIELD = External("builtins.field")
"""What makes the default of a field of a dataclass, with the factory as its keyword."""
CallKey: TypeAlias = "tuple[Function, tuple[tuple[Key, Values], ...], bool, bool]"
"""What a call of a function is known by: two calls that have it in common do the same."""


def call(callees: Values, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what calling any of some values returns, and do what that does."""
    alternatives = ordered(callees)
    if len(alternatives) == 1:
        return _call(alternatives[0], arguments, frame, node, machine)
    depth, found, changes = machine.heap.depth, NOTHING, []
    for each in alternatives:
        machine.heap.push()
        found |= _call(each, arguments, frame, node, machine)
        changes.append(machine.heap.pop(depth))
    machine.heap.merge(changes)
    return found


def _call(callee: Value, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    match callee:
        case Function():
            return _invoke(callee, arguments, frame, node, machine)
        case Bound(target, first):
            return _call(target, arguments.after(first), frame, node, machine)
        case Class():
            return _instantiate(callee, arguments, frame, node, machine)
        case Instance():
            return machine.call(machine.attribute(one(callee), "__call__", frame, node), arguments, frame, node)
        case Partial(targets, positional, keywords):
            merged = dict(keywords) | dict(arguments.keywords)
            given = arguments._replace(positional=(*positional, *arguments.positional), keywords=tuple(merged.items()))
            return machine.call(targets, given, frame, node)
        case Wrapped(targets, effects):
            for effect in effects:
                _call(effect, Arguments(), frame, node, machine)
            return machine.call(targets, arguments, frame, node)
        case Possible(targets):
            before, frame.certain = frame.certain, False
            found = machine.call(targets, arguments, frame, node)
            frame.certain = before
            return found or UNKNOWN
        case Descriptor(_, targets):
            return machine.call(targets, arguments, frame, node)
        case Member(AwsValue() as of, name):
            return boto.call(of, name, arguments, frame, node, machine)
        case Member(of, name):
            return methods.call(of, name, arguments, frame, node, machine)
        case External(name):
            return externals.call(name, arguments, frame, node, machine)
        case Data():
            if not frame.importing:
                called_back(arguments, frame, node, machine, certain=False)
            code = frozenset(each for each in union(arguments.positional) if is_code(each))
            return one(Wrapped(code)) if code else UNKNOWN
    return UNKNOWN


def called_back(arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine, *, certain: bool) -> None:
    """Call the functions among arguments, as something does that they are given to."""
    given = union(arguments.all())
    given |= union(machine.elements(one(each)) for each in given if isinstance(each, (Tuple, Container)))
    callables = frozenset(each for each in given if is_code(each))
    if not callables:
        return
    others = (given - callables) | UNKNOWN
    before, frame.certain = frame.certain, frame.certain and certain
    machine.call(callables, Arguments(rest=others, more=others), frame, node)
    frame.certain = before


def is_code(value: Value) -> bool:
    """Return whether a value is code that whoever has it can run."""
    match value:
        case Bound(target, _):
            return is_code(target)
        case Partial(targets) | Wrapped(targets) | Possible(targets):
            return any(is_code(each) for each in targets)
        case Member(AwsValue()):
            return True
    return isinstance(value, Function)


def _invoke(function: Function, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    bound = _bind(function, arguments, machine)
    call_key: CallKey = (function, tuple(bound.items()), frame.certain, frame.importing)
    if call_key in machine.stack:
        return NOTHING
    definition = function.definition
    again = sum(each[0].definition.node is definition.node for each in machine.stack)
    if len(machine.stack) >= MOST_DEPTH or again > 2:
        machine.gap("the calls go too deep to be followed", frame, node)
        return UNKNOWN
    state = machine.heap.version
    if (call_key, state) in machine.known:
        return machine.known[call_key, state]
    heap, newest, outer = machine.heap, machine.heap.count, machine.heap.depth
    heap.push()
    scope = heap.new(bound)
    heap.private.add(scope)
    source = machine.files[definition.module]
    inner = Frame(
        module=definition.module,
        path=source.path,
        package=source.package,
        function=definition.name,
        scopes=(scope, *definition.scopes),
        inner=(scope, *definition.scopes),
        chain=(*frame.chain, frame.step(line_of(node))) if frame.scopes else (),
        certain=frame.certain,
        importing=frame.importing,
        owner=definition.owner,
        first=next(iter(next(iter(bound.values()), NOTHING)), None),
        depth=outer,
    )
    machine.stack.append(call_key)
    try:
        if isinstance(definition.node, ast.Lambda):
            inner.returned |= machine.evaluate(definition.node.body, inner)
        else:
            machine.execute(definition.node.body, inner)
    finally:
        machine.stack.pop()
    if inner.alive and not isinstance(definition.node, ast.Lambda):
        inner.returned |= one(NONE)
    ways = [*inner.exits, *([heap.since(outer)] if inner.alive else [])]
    heap.pop(outer)
    roots = (inner.returned, inner.yielded, *machine.registered.values())
    heap.merge(kept(ways, newest, roots, machine.modules.values()))
    heap.private.discard(scope)
    result = one(machine.container("list", inner.yielded)) if definition.yields else inner.returned
    if all(isinstance(each, Plain) for each in result) and heap.version == state:
        machine.known[call_key, state] = result
    return result


def _bind(function: Function, arguments: Arguments, machine: Machine) -> dict[Key, Values]:
    """Return what the parameters of a function are in a call."""
    signature = function.definition.node.args
    names = [each.arg for each in (*signature.posonlyargs, *signature.args)]
    keywords = dict(arguments.keywords)
    defaults = dict(function.defaults)
    bound: dict[Key, Values] = dict(zip(names, arguments.positional, strict=False))
    for name in [*names[len(bound) :], *(each.arg for each in signature.kwonlyargs)]:
        unsure = [each for each in (arguments.rest if name in names else None, arguments.more) if each is not None]
        given = keywords.pop(name, None)
        if given is not None:
            bound[name] = given
        elif unsure:
            bound[name] = union(unsure) | defaults.get(name, NOTHING)
        else:
            bound[name] = defaults.get(name, UNKNOWN)
    if signature.vararg is not None:
        extra = arguments.positional[len(names) :]
        known = Tuple(extra) if arguments.rest is None else machine.container("list", union(extra) | arguments.rest)
        bound[signature.vararg.arg] = one(known)
    if signature.kwarg is not None:
        entries: dict[Key, Values] = dict(keywords.items())
        if arguments.more is not None:
            entries[ANYTHING] = arguments.more
        bound[signature.kwarg.arg] = one(machine.container("dict", entries))
    return bound


def _instantiate(made_of: Class, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    if is_enumeration(made_of):
        return arguments.at(0, "value") or UNKNOWN
    if any(each.endswith(".TypedDict") for each in foreign_bases(made_of)):
        return externals.call("builtins.dict", arguments, frame, node, machine)
    makers = machine.attribute(one(made_of), "__new__", frame, node)
    if makers != UNKNOWN:
        found = machine.call(makers, arguments.after(made_of), frame, node)
        for each in found:
            if isinstance(each, Instance):
                _initialize(each, arguments, frame, node, machine)
        return found or UNKNOWN
    made = Instance(machine.heap.new(), made_of)
    _initialize(made, arguments, frame, node, machine)
    return one(made)


def _initialize(made: Instance, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> None:
    made_of = made.of
    defined = [each for each in mro(made_of) if machine.heap.read(each.scope, "__init__")]
    if defined:
        initialize = machine.attribute(one(made), "__init__", frame, node)
        machine.call(initialize, arguments, frame, node)
    else:
        _fill(made, arguments, frame, node, machine)
    _run_by_bases(made, frame, node, machine)


def _fill(made: Instance, arguments: Arguments, frame: Frame, node: ast.AST, machine: Machine) -> None:
    """Set the fields of an object whose class only lists them, as dataclasses do."""
    fields = list(dict.fromkeys(field for each in reversed(mro(made.of)) for field in each.fields))
    given = dict(zip(fields, arguments.positional, strict=False)) | dict(arguments.keywords)
    for name in fields:
        default = machine.attribute(one(made.of), name, frame, node)
        factories = [each for each in default if isinstance(each, Partial) and each.target == one(FIELD)]
        for factory in factories:
            default |= machine.call(factory.keywords[0][1], Arguments(), frame, node)
        unsure = union(each for each in (arguments.rest, arguments.more) if each is not None)
        machine.heap.write(made.id, name, given.get(name, (default - frozenset(factories)) | unsure))
    for name, values in given.items():
        if name not in fields:
            machine.heap.write(made.id, name, values)
    for each in mro(made.of):
        if machine.heap.read(each.scope, "__post_init__"):
            machine.call(machine.attribute(one(made), "__post_init__", frame, node), Arguments(), frame, node)
            return


def _run_by_bases(made: Instance, frame: Frame, node: ast.AST, machine: Machine) -> None:
    """Call the methods of an object that a class of a library calls which it inherits from."""
    for base in foreign_bases(made.of):
        if base in CALLED_BY_BASES:
            names, certain = CALLED_BY_BASES[base], True
        elif base.split(".")[0] in QUIET_BASES:
            continue
        else:
            methods_of = {str(name): None for each in mro(made.of) for name in machine.heap.all(each.scope)}
            names, certain = tuple(name for name in methods_of if not name.startswith("_")), False
        for name in names:
            method = machine.attribute(one(made), name, frame, node)
            code = frozenset(each for each in method if is_code(each))
            if code:
                before, frame.certain = frame.certain, frame.certain and certain
                machine.call(code, Arguments(rest=UNKNOWN, more=UNKNOWN), frame, node)
                frame.certain = before
