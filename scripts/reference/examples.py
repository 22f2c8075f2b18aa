"""The examples of docstrings: what they import, the stack that they declare, and that stack as a SAM template."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping
from importlib import import_module

from sampy import CompileError, Stack
from sampy.codec import encode
from sampy.formats import to_yaml
from sampy.intrinsics import Json

MODULES = ("sampy", "sampy.serverless", "sampy.policies", "sampy.intrinsics")
"""Where the names of an example may come from, the first that has it."""

_WIDTH = 100


def module_of(example: str) -> str:
    """Return the module that an example is: its imports, a stack, and the example."""
    names: dict[str, list[str]] = {module: [] for module in MODULES} | {"sampy": ["Stack"]}
    for name in _free_names(example):
        names[_home(name)].append(name)
    lines = [_import(module, sorted(set(found), key=_order)) for module, found in names.items() if found]
    return "\n".join([*sorted(lines), "", 'stack = Stack("example")', example]) + "\n"


def declared(module: str, name: str) -> Stack:
    """Return the stack that a module declares; `name` tells where, in errors."""
    namespace: dict[str, object] = {"__name__": name}
    exec(compile(module, name, "exec"), namespace)
    made = namespace["stack"]
    assert isinstance(made, Stack)
    return made


def document_of(stack: Stack) -> Mapping[str, Json]:
    """Return the document of a stack before any transform.

    Raises:
        CompileError: Where the declarations are wrong.
    """
    template, problems = encode(stack)
    if problems:
        raise CompileError(problems)
    return template.document


def yaml_of(example: str, name: str) -> str:
    """Return the SAM template that an example is, in YAML."""
    return to_yaml(document_of(declared(module_of(example), name)))


def _free_names(example: str) -> list[str]:
    """Return the names that an example uses and doesn't make, in their order."""
    nodes = [node for node in ast.walk(ast.parse(example)) if isinstance(node, ast.Name)]
    made = {node.id for node in nodes if isinstance(node.ctx, ast.Store)} | {"stack", *dir(builtins)}
    return list(dict.fromkeys(node.id for node in nodes if node.id not in made))


def _home(name: str) -> str:
    for module in MODULES:
        if hasattr(import_module(module), name):
            return module
    raise ValueError(f"an example uses {name!r}, which is in none of {', '.join(MODULES)}")


def _order(name: str) -> tuple[int, str]:
    """Constants, classes, functions: the order in which the imports of this project stand."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)


def _import(module: str, names: list[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= _WIDTH:
        return line
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in names), ")"])
