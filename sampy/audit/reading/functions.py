"""Functions as they are defined, and what the built-in ones make of containers and texts."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sampy.audit.reading.frames import Frame
from sampy.audit.reading.heap import ANYTHING, Key
from sampy.audit.reading.values import (
    ANY_TEXT,
    NOTHING,
    UNKNOWN,
    Container,
    Definition,
    External,
    Function,
    Tuple,
    Value,
    Values,
    concatenated,
    literals,
    one,
    text,
    texts,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine


def define(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, frame: Frame, machine: Machine) -> Function:
    """Return the function that is defined, with the defaults that its parameters have now."""
    positional = [*node.args.posonlyargs, *node.args.args]
    given = zip(reversed(positional), reversed(node.args.defaults), strict=False)
    defaults = [(argument.arg, machine.evaluate(default, frame)) for argument, default in given]
    for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        if default is not None:
            defaults.append((argument.arg, machine.evaluate(default, frame)))
    machine.heap.private.difference_update(frame.inner)
    name = "lambda" if isinstance(node, ast.Lambda) else node.name
    owner = frame.scopes[0] if frame.scopes != frame.inner else None
    known = machine.definitions.get((node, frame.inner))
    if known is None:
        known = Definition(node, frame.module, frame.inner, owner, name, _is_generator(node))
        machine.definitions[node, frame.inner] = known
    return Function(known, tuple(sorted(defaults, key=lambda each: each[0])))


def _is_generator(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> bool:
    """Return whether a function yields."""
    return any(isinstance(each, (ast.Yield, ast.YieldFrom)) for each in own_nodes(node))


def own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the syntax within a function, without that of functions and classes in it."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            yield from own_nodes(child)


def builtin(name: str) -> Values:
    """Return what a name stands for that no module defines."""
    return one(External(f"builtins.{name}")) if hasattr(builtins, name) else UNKNOWN


def together(operands: Sequence[Values], machine: Machine) -> Values:
    """Return the container that holds what several do, as `+` and `|` make it."""
    kinds = {each.kind for values in operands for each in values if isinstance(each, Container)}
    if kinds == {"dict"}:
        made = machine.container("dict", {})
        for values in operands:
            update(made, values, machine)
        return one(made)
    known = [machine.sequence(values) for values in operands]
    exact = [each for each in known if each is not None]
    if len(exact) == len(known):
        items = [item for each in exact for item in each]
        return one(Tuple(tuple(items))) if not kinds else machine.listed(items)
    return one(machine.container("list", union(machine.elements(values) for values in operands)))


def update(made: Value, values: Values, machine: Machine) -> None:
    """Put the entries of other dicts into one."""
    if not isinstance(made, Container):
        return
    for value in values:
        if isinstance(value, Container) and value.kind == "dict":
            for key, held in machine.heap.all(value.id).items():
                if len(values) == 1 and key is not ANYTHING:
                    machine.heap.write(made.id, key, held)
                else:
                    machine.heap.add(made.id, key, held)
        else:
            pairs(made, machine.elements(one(value)) or UNKNOWN, machine)


def pairs(made: Container, values: Values, machine: Machine) -> None:
    """Put what pairs of key and value say into a dict."""
    for value in values:
        if isinstance(value, Tuple) and len(value.items) == 2:
            keys: list[Key] = [*literals(value.items[0])]
            for key in keys or [ANYTHING]:
                machine.heap.add(made.id, key, value.items[1])
        else:
            machine.heap.add(made.id, ANYTHING, machine.elements(one(value)) | UNKNOWN)


def spread(values: Values, machine: Machine) -> tuple[dict[str, Values], Values | None]:
    """Return the keyword arguments that a dict is, and what there can be besides; None, where there can be none."""
    keywords: dict[str, Values] = {}
    more: Values | None = None
    for value in values:
        held: Mapping[Key, Values] = machine.heap.all(value.id) if isinstance(value, Container) else {}
        keywords |= {key: each for key, each in held.items() if isinstance(key, str)}
        if not isinstance(value, Container) or ANYTHING in held:
            more = (more or NOTHING) | held.get(ANYTHING, UNKNOWN)
    return keywords, more


def percent(left: Values, right: Values, machine: Machine) -> Values:
    """Return what ``"%s" % value`` makes."""
    found: Values = NOTHING
    for pattern in texts(left):
        for each in right:
            pieces = each.items if isinstance(each, Tuple) else (one(each),)
            found |= filled(pattern, list(pieces), "%s")
    return found or one(ANY_TEXT)


def filled(pattern: Value, pieces: list[Values], placeholder: str) -> Values:
    """Return a text with values in its placeholders; an unknown one, where it has other ones."""
    known = literals(one(pattern))
    parts = known[0].split(placeholder) if known else []
    if len(parts) != len(pieces) + 1 or any(mark in part for part in parts for mark in placeholder[0]):
        return one(ANY_TEXT)
    woven = [one(text(parts[0]))]
    for piece, part in zip(pieces, parts[1:], strict=True):
        woven += [piece, one(text(part))]
    return concatenated(woven)
