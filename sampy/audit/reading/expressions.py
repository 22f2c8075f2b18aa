"""What expressions can be."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, cast

from sampy.audit.reading import functions, protocols, subscripts
from sampy.audit.reading.comparing import compared
from sampy.audit.reading.frames import Arguments, Frame
from sampy.audit.reading.heap import ANYTHING, Key
from sampy.audit.reading.values import (
    ANY_TEXT,
    DATA,
    NONE,
    NOTHING,
    UNKNOWN,
    Constant,
    Container,
    External,
    Text,
    Tuple,
    Value,
    Values,
    concatenated,
    one,
    text,
    truth,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

Evaluate: TypeAlias = "Callable[[ast.expr, Frame, Machine], Values]"


def key_value(key: Key) -> Value:
    """Return a key of a dict as a value."""
    if isinstance(key, str):
        return text(key)
    return DATA if key is ANYTHING else Constant(key)


def bind(name: str, values: Values, frame: Frame, machine: Machine) -> None:
    """Let a name stand for values, in the scope that it belongs to."""
    machine.heap.write(frame.elsewhere.get(name, frame.scopes[0]), name, values)


def assign(target: ast.expr, values: Values, frame: Frame, machine: Machine) -> None:
    """Bind the names of a target of an assignment."""
    match target:
        case ast.Name(name):
            bind(name, values, frame, machine)
        case ast.Tuple(targets) | ast.List(targets):
            known = machine.sequence(values)
            starred = any(isinstance(each, ast.Starred) for each in targets)
            if known is not None and len(known) == len(targets) and not starred:
                for each, value in zip(targets, known, strict=True):
                    assign(each, value, frame, machine)
                return
            elements = machine.elements(values) or UNKNOWN
            for each in targets:
                assign(each, elements, frame, machine)
        case ast.Starred(inner):
            assign(inner, one(machine.container("list", values)), frame, machine)
        case ast.Attribute(of, name):
            subscripts.set_attribute(machine.evaluate(of, frame), name, values, frame, target, machine)
        case ast.Subscript(of, key):
            held, keys = machine.evaluate(of, frame), machine.evaluate(key, frame)
            subscripts.set_item(held, keys, values, frame, target, machine)


def branches(machine: Machine, ways: Iterable[Callable[[], Values]]) -> Values:
    """Return what any of some ways to go on can be; each starts from how things are now."""
    depth = machine.heap.depth
    found, changes = NOTHING, []
    for way in ways:
        machine.heap.push()
        found |= way()
        changes.append(machine.heap.pop(depth))
    machine.heap.merge(changes)
    return found


def _constant(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    value = cast(ast.Constant, node).value
    return one(text(value) if isinstance(value, str) else Constant(value))


def _name(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    name = cast(ast.Name, node).id
    scopes = [frame.elsewhere[name]] if name in frame.elsewhere else frame.scopes
    for scope in scopes:
        found = machine.heap.read(scope, name)
        if found:
            return found
    return functions.builtin(name)


def _attribute(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    attribute = cast(ast.Attribute, node)
    return machine.attribute(machine.evaluate(attribute.value, frame), attribute.attr, frame, node)


def _subscript(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    subscript = cast(ast.Subscript, node)
    held = machine.evaluate(subscript.value, frame)
    return subscripts.item(held, machine.evaluate(subscript.slice, frame), frame, node, machine)


def _call(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    call = cast(ast.Call, node)
    callees = machine.evaluate(call.func, frame)
    return machine.call(callees, _arguments(call, frame, machine), frame, node)


def _arguments(call: ast.Call, frame: Frame, machine: Machine) -> Arguments:
    positional: list[Values] = []
    rest: Values | None = None
    for argument in call.args:
        if not isinstance(argument, ast.Starred):
            values = machine.evaluate(argument, frame)
            if rest is None:
                positional.append(values)
            else:
                rest |= values
            continue
        values = machine.evaluate(argument.value, frame)
        known = machine.sequence(values)
        if known is not None and rest is None:
            positional += known
        else:
            rest = (rest or NOTHING) | (machine.elements(values) or UNKNOWN)
    keywords: dict[str, Values] = {}
    more: Values | None = None
    for keyword in call.keywords:
        values = machine.evaluate(keyword.value, frame)
        if keyword.arg is not None:
            keywords[keyword.arg] = values
            continue
        named, others = functions.spread(values, machine)
        keywords |= named
        more = more if others is None else (more or NOTHING) | others
    return Arguments(tuple(positional), tuple(keywords.items()), rest, more)


def _joined(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    return concatenated([machine.evaluate(each, frame) for each in cast(ast.JoinedStr, node).values])


def _formatted(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    formatted = cast(ast.FormattedValue, node)
    values = machine.evaluate(formatted.value, frame)
    values |= union(protocols.special(each, ("__str__", "__repr__"), (), frame, node, machine) for each in values)
    if formatted.format_spec is not None:
        machine.evaluate(formatted.format_spec, frame)
    as_it_is = formatted.format_spec is None and formatted.conversion in (-1, ord("s"))
    return values if as_it_is else one(ANY_TEXT)


def _binary(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    binary = cast(ast.BinOp, node)
    left, right = machine.evaluate(binary.left, frame), machine.evaluate(binary.right, frame)
    kinds = {type(each) for each in left | right}
    if isinstance(binary.op, ast.Add) and Text in kinds:
        return concatenated([left, right])
    if isinstance(binary.op, (ast.Add, ast.BitOr)) and kinds & {Container, Tuple}:
        return functions.together([left, right], machine)
    if isinstance(binary.op, ast.Mod) and Text in {type(each) for each in left}:
        return functions.percent(left, right, machine)
    return UNKNOWN


def _boolean(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    boolean = cast(ast.BoolOp, node)
    return _either(boolean.values, isinstance(boolean.op, ast.Or), frame, machine)


def _either(operands: Sequence[ast.expr], stops_at: bool, frame: Frame, machine: Machine) -> Values:
    values = machine.evaluate(operands[0], frame)
    known = truth(values)
    if len(operands) == 1 or known is stops_at:
        return values
    if known is not None:
        return _either(operands[1:], stops_at, frame, machine)
    kept = frozenset(each for each in values if truth(one(each)) is not (not stops_at))
    return branches(machine, [lambda: kept, lambda: _either(operands[1:], stops_at, frame, machine)])


def _compare(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    compare = cast(ast.Compare, node)
    operands = [machine.evaluate(each, frame) for each in (compare.left, *compare.comparators)]
    for holder in operands[1]:
        protocols.special(holder, ("__contains__",), (operands[0],), frame, node, machine)
    told = compared(operands[0], compare.ops[0], operands[1], machine.heap) if len(compare.ops) == 1 else None
    return UNKNOWN if told is None else one(Constant(told))


def _unary(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    unary = cast(ast.UnaryOp, node)
    values = machine.evaluate(unary.operand, frame)
    if isinstance(unary.op, ast.Not):
        known = truth(values)
        return UNKNOWN if known is None else one(Constant(not known))
    match (unary.op, *values):
        case (ast.USub(), Constant(int(number))):
            return one(Constant(-number))
    return UNKNOWN


def _conditional(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    conditional = cast(ast.IfExp, node)
    known = truth(machine.evaluate(conditional.test, frame))
    ways = [conditional.body] if known is not False else []
    ways += [conditional.orelse] if known is not True else []
    return branches(machine, [partial(machine.evaluate, way, frame) for way in ways])


def _lambda(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    return one(functions.define(cast(ast.Lambda, node), frame, machine))


def _list(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    items = _items(cast(ast.List, node).elts, frame, machine)
    return machine.listed(items) if isinstance(items, list) else one(machine.container("list", items))


def _set(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    items = _items(cast(ast.Set, node).elts, frame, machine)
    return one(machine.container("set", dict(enumerate(items)) if isinstance(items, list) else items))


def _tuple(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    items = _items(cast(ast.Tuple, node).elts, frame, machine)
    return one(Tuple(tuple(items)) if isinstance(items, list) else machine.container("list", items))


def _items(nodes: Sequence[ast.expr], frame: Frame, machine: Machine) -> list[Values] | Values:
    """Return items one by one; all of them together, where there can be more than are written."""
    items: list[Values] = []
    all_known = True
    for node in nodes:
        if not isinstance(node, ast.Starred):
            items.append(machine.evaluate(node, frame))
            continue
        values = machine.evaluate(node.value, frame)
        known = machine.sequence(values)
        all_known = all_known and known is not None
        items += [machine.elements(values) or UNKNOWN] if known is None else known
    return items if all_known else union(items)


def _dict(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    written = cast(ast.Dict, node)
    made = machine.container("dict", {})
    for key, value in zip(written.keys, written.values, strict=True):
        if key is None:
            functions.update(made, machine.evaluate(value, frame), machine)
        else:
            keys = machine.evaluate(key, frame)
            subscripts.set_item(one(made), keys, machine.evaluate(value, frame), frame, node, machine)
    return one(made)


def _comprehension(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    written = cast("ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp", node)
    found: list[tuple[Values, Values]] = []

    def element() -> None:
        if isinstance(written, ast.DictComp):
            found.append((machine.evaluate(written.key, frame), machine.evaluate(written.value, frame)))
        else:
            found.append((NOTHING, machine.evaluate(written.elt, frame)))

    exact = _generate(written.generators, element, frame, machine)
    if isinstance(written, ast.DictComp):
        made = machine.container("dict", {})
        for keys, values in found:
            subscripts.set_item(one(made), keys, values, frame, node, machine)
        return one(made)
    items = [values for _, values in found]
    return machine.listed(items) if exact else one(machine.container("list", union(items)))


def _generate(
    generators: Sequence[ast.comprehension], element: Callable[[], None], frame: Frame, machine: Machine
) -> bool:
    """Go through the loops of a comprehension; return whether all its elements came one by one."""
    if not generators:
        element()
        return True
    first, *others = generators
    values = protocols.iterated(machine.evaluate(first.iter, frame), frame, first.iter, machine)
    known = machine.sequence(values)
    exact = known is not None
    for item in known if known is not None else [machine.elements(values) or UNKNOWN]:
        assign(first.target, item, frame, machine)
        tests = [truth(machine.evaluate(each, frame)) for each in first.ifs]
        if False in tests:
            continue
        exact = exact and None not in tests
        exact = _generate(others, element, frame, machine) and exact
    return exact


def _named(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    named = cast(ast.NamedExpr, node)
    values = machine.evaluate(named.value, frame)
    assign(named.target, values, frame, machine)
    return values


def _yield(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    value = cast(ast.Yield, node).value
    frame.yielded |= machine.evaluate(value, frame) if value is not None else one(NONE)
    return UNKNOWN


def _yield_from(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    values = machine.evaluate(cast(ast.YieldFrom, node).value, frame)
    frame.yielded |= machine.elements(protocols.iterated(values, frame, node, machine))
    return UNKNOWN


def _awaited(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    return machine.evaluate(cast("ast.Await | ast.Starred", node).value, frame)


def _slice(node: ast.expr, frame: Frame, machine: Machine) -> Values:
    written = cast(ast.Slice, node)
    for each in (written.lower, written.upper, written.step):
        if each is not None:
            machine.evaluate(each, frame)
    return one(External(subscripts.SLICE))


EVALUATE: Mapping[type[ast.expr], Evaluate] = {
    ast.Attribute: _attribute,
    ast.Await: _awaited,
    ast.BinOp: _binary,
    ast.BoolOp: _boolean,
    ast.Call: _call,
    ast.Compare: _compare,
    ast.Constant: _constant,
    ast.Dict: _dict,
    ast.DictComp: _comprehension,
    ast.FormattedValue: _formatted,
    ast.GeneratorExp: _comprehension,
    ast.IfExp: _conditional,
    ast.JoinedStr: _joined,
    ast.Lambda: _lambda,
    ast.List: _list,
    ast.ListComp: _comprehension,
    ast.Name: _name,
    ast.NamedExpr: _named,
    ast.Set: _set,
    ast.SetComp: _comprehension,
    ast.Slice: _slice,
    ast.Starred: _awaited,
    ast.Subscript: _subscript,
    ast.Tuple: _tuple,
    ast.UnaryOp: _unary,
    ast.Yield: _yield,
    ast.YieldFrom: _yield_from,
}
"""What evaluates each kind of expression; of those that later versions of Python have, nothing is known."""
