"""What statements do: all branches are followed that can be taken, and loops as often as they tell anything new."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, cast

from sampy.audit.reading import expressions, functions, importing, protocols
from sampy.audit.reading.frames import Arguments, Frame, Loop
from sampy.audit.reading.heap import Changes
from sampy.audit.reading.patterns import bind_pattern
from sampy.audit.reading.values import (
    NONE,
    UNKNOWN,
    Class,
    Container,
    External,
    Function,
    Instance,
    Member,
    Values,
    one,
    truth,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine

Execute: TypeAlias = "Callable[[ast.stmt, Frame, Machine], None]"
_TURNS = 4
"""How often the body of a loop is read whose turns can't be told: what it learns from a turn shows in the next ones."""


def _expression(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    machine.evaluate(cast(ast.Expr, node).value, frame)


def _assign(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    assignment = cast(ast.Assign, node)
    values = machine.evaluate(assignment.value, frame)
    for target in assignment.targets:
        expressions.assign(target, values, frame, machine)


def _annotated(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    assignment = cast(ast.AnnAssign, node)
    if assignment.value is not None:
        expressions.assign(assignment.target, machine.evaluate(assignment.value, frame), frame, machine)


def _augmented(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    assignment = cast(ast.AugAssign, node)
    target = cast(ast.expr, assignment.target)
    read = ast.copy_location(ast.BinOp(target, assignment.op, assignment.value), node)
    expressions.assign(target, machine.evaluate(read, frame), frame, machine)


def _return(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    value = cast(ast.Return, node).value
    frame.returned |= machine.evaluate(value, frame) if value is not None else one(NONE)
    _leave(frame, machine)


def _leave(frame: Frame, machine: Machine) -> None:
    """Leave the function: what has changed up to here is what its caller finds."""
    frame.exits.append(machine.heap.since(frame.depth))
    frame.alive = False


def _raise(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    raised = cast(ast.Raise, node)
    for each in (raised.exc, raised.cause):
        if each is not None:
            machine.evaluate(each, frame)
    if frame.tries:
        depth, states = frame.tries[-1]
        states.append(machine.heap.since(depth))
    _leave(frame, machine)


def _if(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    branch = cast(ast.If, node)
    known = truth(machine.evaluate(branch.test, frame))
    bodies = [branch.body] if known is not False else []
    bodies += [branch.orelse] if known is not True else []
    _branch([partial(machine.execute, body, frame) for body in bodies], frame, machine)


def _branch(ways: Sequence[Callable[[], None]], frame: Frame, machine: Machine) -> None:
    """Take each of some ways from how things are now, and go on with how they are after any that comes to an end."""
    depth, ends = machine.heap.depth, []
    for way in ways:
        machine.heap.push()
        frame.alive = True
        way()
        changes = machine.heap.pop(depth)
        if frame.alive:
            ends.append(changes)
    machine.heap.merge(ends)
    frame.alive = bool(ends)


def _for(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    loop = cast("ast.For | ast.AsyncFor", node)
    values = protocols.iterated(machine.evaluate(loop.iter, frame), frame, loop, machine)
    known = machine.sequence(values)
    items = known if known is not None else [machine.elements(values) or UNKNOWN] * _TURNS

    def turn(number: int) -> None:
        expressions.assign(loop.target, items[number], frame, machine)
        machine.execute(loop.body, frame)

    _loop(turn, len(items), loop.orelse, frame, machine, certain=known is not None)


def _while(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    loop = cast(ast.While, node)
    for_ever = truth(machine.evaluate(loop.test, frame))
    if for_ever is False:
        machine.execute(loop.orelse, frame)
        return

    def turn(number: int) -> None:
        if number:
            machine.evaluate(loop.test, frame)
        machine.execute(loop.body, frame)

    _loop(turn, _TURNS, loop.orelse, frame, machine, certain=False)


def _loop(
    turn: Callable[[int], None],
    turns: int,
    otherwise: Sequence[ast.stmt],
    frame: Frame,
    machine: Machine,
    *,
    certain: bool,
) -> None:
    """Read the turns of a loop: each of them for certain, or as many as there may be."""
    heap = machine.heap
    loop = Loop(heap.depth)
    heap.push()
    frame.loops.append(loop)
    for number in range(turns):
        loop.turn, loop.again = heap.depth, []
        heap.push()
        turn(number)
        ends = [*loop.again, *([heap.since(loop.turn)] if frame.alive else []), *([] if certain else [{}])]
        heap.pop(loop.turn)
        changed = heap.merge(ends)
        frame.alive = bool(ends)
        if not frame.alive or not (certain or changed):
            break
    frame.loops.pop()
    machine.execute(otherwise, frame)
    ends = [*loop.left, *([heap.since(loop.depth)] if frame.alive else [])]
    heap.pop(loop.depth)
    heap.merge(ends)
    frame.alive = bool(ends)


def _break(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    if frame.loops:
        frame.loops[-1].left.append(machine.heap.since(frame.loops[-1].depth))
    frame.alive = False


def _continue(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    if frame.loops:
        frame.loops[-1].again.append(machine.heap.since(frame.loops[-1].turn))
    frame.alive = False


def _try(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    written = cast("ast.Try | ast.TryStar", node)
    heap = machine.heap
    depth = heap.push()
    states: list[Changes] = [{}]
    frame.tries.append((depth, states))
    for statement in written.body:
        machine.execute([statement], frame)
        states.append(heap.since(depth))
    frame.tries.pop()
    machine.execute(written.orelse, frame)
    ends = [heap.since(depth)] if frame.alive else []
    heap.pop(depth)
    for handler in written.handlers:
        heap.push()
        heap.merge(states)
        frame.alive = True
        if handler.type is not None:
            machine.evaluate(handler.type, frame)
        if handler.name is not None:
            expressions.bind(handler.name, UNKNOWN, frame, machine)
        machine.execute(handler.body, frame)
        if frame.alive:
            ends.append(heap.since(depth))
        heap.pop(depth)
    goes_on = bool(ends)
    heap.merge(ends or states)
    frame.alive = True
    machine.execute(written.finalbody, frame)
    frame.alive = frame.alive and goes_on


def _with(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    block = cast("ast.With | ast.AsyncWith", node)
    suppresses = False
    for each in block.items:
        manager = machine.evaluate(each.context_expr, frame)
        suppresses = suppresses or any(
            isinstance(value, (Instance, Container)) or value == External("contextlib.suppress()") for value in manager
        )
        entered = _entered(manager, frame, each.context_expr, machine)
        if each.optional_vars is not None:
            expressions.assign(each.optional_vars, entered, frame, machine)
    if suppresses:
        _branch([lambda: machine.execute(block.body, frame), lambda: None], frame, machine)
    else:
        machine.execute(block.body, frame)


def _entered(manager: Values, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return what `with ... as` gets, and leave it again."""
    found: Values = frozenset()
    for each in manager:
        match each:
            case Instance():
                for name in ("__enter__", "__aenter__"):
                    enter = machine.attribute(one(each), name, frame, node)
                    if enter != UNKNOWN:
                        found |= machine.call(enter, Arguments(), frame, node)
                for name in ("__exit__", "__aexit__"):
                    leave = machine.attribute(one(each), name, frame, node)
                    machine.call(leave, Arguments(rest=UNKNOWN), frame, node)
            case Container(kind="list"):
                found |= machine.elements(one(each))
            case _:
                found |= one(each)
    return found or UNKNOWN


def _define(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    definition = cast("ast.FunctionDef | ast.AsyncFunctionDef", node)
    made = one(functions.define(definition, frame, machine))
    expressions.bind(definition.name, _decorated(made, definition.decorator_list, frame, machine), frame, machine)


def _decorated(made: Values, decorators: Sequence[ast.expr], frame: Frame, machine: Machine) -> Values:
    for decorator in reversed(decorators):
        made = machine.call(machine.evaluate(decorator, frame), Arguments((made,)), frame, decorator) or made
    return made


def _class(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    definition = cast(ast.ClassDef, node)
    bases = [value for base in definition.bases for value in machine.evaluate(base, frame)]
    scope = machine.heap.new()
    body = Frame(
        module=frame.module,
        path=frame.path,
        package=frame.package,
        function=frame.function,
        scopes=(scope, *frame.inner),
        inner=frame.inner,
        chain=frame.chain,
        certain=frame.certain,
        importing=frame.importing,
        depth=machine.heap.depth,
    )
    machine.execute(definition.body, body)
    fields = [
        each.target.id
        for each in definition.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    ]
    made = one(Class(definition.name, frame.module, scope, tuple(bases), tuple(fields)))
    decorated = _decorated(made, definition.decorator_list, frame, machine)
    # A decorator of a library, such as dataclass, leaves a class the class that it is.
    kept = decorated if any(isinstance(each, (Class, Function, Member)) for each in decorated) else made
    expressions.bind(definition.name, kept, frame, machine)


def _global(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    for name in cast(ast.Global, node).names:
        frame.elsewhere[name] = frame.scopes[-1]


def _nonlocal(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    for name in cast(ast.Nonlocal, node).names:
        holders = [scope for scope in frame.scopes[1:-1] if machine.heap.read(scope, name)]
        if holders:
            frame.elsewhere[name] = holders[0]


def _delete(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    """Leave what is deleted: to know of more than there is does no harm."""


def _assert(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    machine.evaluate(cast(ast.Assert, node).test, frame)


def _match(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    match = cast(ast.Match, node)
    subject = machine.evaluate(match.subject, frame)

    def case(each: ast.match_case) -> Callable[[], None]:
        def way() -> None:
            if not bind_pattern(each.pattern, subject, frame, machine):
                frame.alive = False
                return
            if each.guard is not None:
                machine.evaluate(each.guard, frame)
            machine.execute(each.body, frame)

        return way

    _branch([*(case(each) for each in match.cases), lambda: None], frame, machine)


EXECUTE: Mapping[type[ast.stmt], Execute] = {
    ast.AnnAssign: _annotated,
    ast.Assert: _assert,
    ast.Assign: _assign,
    ast.AsyncFor: _for,
    ast.AsyncFunctionDef: _define,
    ast.AsyncWith: _with,
    ast.AugAssign: _augmented,
    ast.Break: _break,
    ast.ClassDef: _class,
    ast.Continue: _continue,
    ast.Delete: _delete,
    ast.Expr: _expression,
    ast.For: _for,
    ast.FunctionDef: _define,
    ast.Global: _global,
    ast.If: _if,
    ast.Import: importing.plain,
    ast.ImportFrom: importing.names,
    ast.Match: _match,
    ast.Nonlocal: _nonlocal,
    ast.Pass: _delete,
    ast.Raise: _raise,
    ast.Return: _return,
    ast.Try: _try,
    ast.TryStar: _try,
    ast.While: _while,
    ast.With: _with,
}
"""What executes each kind of statement; those that later versions of Python have do nothing."""
