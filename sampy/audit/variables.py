"""What the declarations of a stack are called in the module that makes it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from sampy.audit.reading.sources import Unreadable, parsed
from sampy.template import Template


def variable(logical_id: str, template: Template) -> str | None:
    """Return the variable that a declaration is bound to; None where it is bound to none that can be told."""
    place = template.place(logical_id)
    if place is None or place.line is None or not place.file.endswith(".py"):
        return None
    try:
        tree = parsed(Path(place.file))
    except Unreadable:
        return None
    name = template.origin(logical_id).declared
    found = [target for target, line in _bound(tree).get(name, ()) if line == place.line]
    return found[0] if found else None


@cache
def _bound(tree: ast.Module) -> dict[str, list[tuple[str, int]]]:
    """Return the variables that values are bound to which are made with a text as their first argument, by the text."""
    bound: dict[str, list[tuple[str, int]]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Assign([ast.Name(target)], value) | ast.AnnAssign(ast.Name(target), value=ast.Call() as value):
                for call in ast.walk(value):
                    match call:
                        case ast.Call(args=[ast.Constant(str(name)), *_]):
                            bound.setdefault(name, []).append((target, call.lineno))
    return bound
