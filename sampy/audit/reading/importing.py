"""Imports: modules of the code are read, libraries are known or they aren't."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, cast

import attrs

from sampy.audit.reading.frames import Frame, line_of
from sampy.audit.reading.libraries import is_aws, is_harmless
from sampy.audit.reading.sources import Source, Unreadable, mentions_aws
from sampy.audit.reading.values import UNKNOWN, External, Module, Values, one, text

if TYPE_CHECKING:
    from sampy.audit.reading.machine import Machine


@attrs.frozen
class Location:
    """Where a module is.

    Args:
        path: Its file; None for code in the template.
        package: The package that relative imports in it start from.
    """

    path: Path | None
    package: str


def plain(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    """Do what ``import a.b as c`` does."""
    for alias in cast(ast.Import, node).names:
        found = machine.module(alias.name, frame, node)
        top = alias.name.split(".")[0]
        if alias.asname is not None:
            _bind(alias.asname, found, frame, machine)
        elif top != alias.name:
            _bind(top, machine.module(top, frame, node), frame, machine)
        else:
            _bind(top, found, frame, machine)


def names(node: ast.stmt, frame: Frame, machine: Machine) -> None:
    """Do what ``from .a import b as c`` does."""
    written = cast(ast.ImportFrom, node)
    base = _absolute(written, frame)
    if base == "__future__":
        return
    found = machine.module(base, frame, node)
    for alias in written.names:
        if alias.name == "*":
            _all_names(found, frame, machine)
            continue
        for value in found:
            # A name of the package goes before a module of the same name in it.
            missing = isinstance(value, Module) and not machine.heap.read(value.scope, alias.name)
            if missing and _exists(f"{base}.{alias.name}", machine):
                machine.module(f"{base}.{alias.name}", frame, node)
        _bind(alias.asname or alias.name, machine.attribute(found, alias.name, frame, node), frame, machine)


def _bind(name: str, values: Values, frame: Frame, machine: Machine) -> None:
    machine.heap.write(frame.elsewhere.get(name, frame.scopes[0]), name, values)


def _absolute(written: ast.ImportFrom, frame: Frame) -> str:
    if not written.level:
        return written.module or ""
    parts = frame.package.split(".") if frame.package else []
    parts = parts[: len(parts) - (written.level - 1)] if written.level > 1 else parts
    return ".".join([*parts, *([written.module] if written.module else [])])


def _all_names(values: Values, frame: Frame, machine: Machine) -> None:
    for value in values:
        if isinstance(value, Module):
            for name, held in machine.heap.all(value.scope).items():
                if isinstance(name, str) and not name.startswith("_"):
                    machine.heap.write(frame.scopes[0], name, held)


def _exists(name: str, machine: Machine) -> bool:
    try:
        return machine.code.find(name) is not None
    except Unreadable:
        return True


def module(name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    """Return a module by its dotted name; it is read, where it is one of the code."""
    top = name.split(".")[0]
    if not name or is_aws(top):
        return one(External(name)) if name else UNKNOWN
    installed = machine.code.installed(top)
    if installed is not None:
        if not is_harmless(top) and (not isinstance(installed, Path) or mentions_aws(installed)):
            machine.gap(f"the library {top!r} may call AWS", frame, node)
        return one(External(name))
    try:
        return _read(name, frame, node, machine)
    except Unreadable as error:
        where = f", line {error.line}" if error.line else ""
        machine.gap(f"the module {name!r} can't be read: {error.reason}{where}", frame, node)
        return UNKNOWN


def _read(name: str, frame: Frame, node: ast.AST, machine: Machine) -> Values:
    parent, _, last = name.rpartition(".")
    within = module(parent, frame, node, machine) if parent else None
    if within is not None and not any(isinstance(each, Module) for each in within):
        return one(External(name))
    scope = machine.modules.get(name)
    if scope is None or not machine.heap.read(scope, "__name__"):
        source = machine.code.find(name)
        if source is None:
            top = name.split(".")[0]
            if not is_harmless(top):
                machine.gap(f"the module {top!r} isn't in the code, and may call AWS", frame, node)
            return one(External(name))
        scope = _run(source, frame, node, machine)
    made = one(Module(name, scope))
    for each in within or ():
        if isinstance(each, Module):
            machine.heap.write(each.scope, last, made)
    return made


def _run(source: Source, frame: Frame, node: ast.AST, machine: Machine) -> int:
    """Read a module from its top to its end; return its scope."""
    scope = machine.modules.setdefault(source.name, machine.heap.new())
    machine.heap.write(scope, "__name__", one(text(source.name)))
    package = source.name if source.is_package else source.name.rpartition(".")[0]
    machine.files[source.name] = Location(source.path, package)
    outermost = not frame.module
    inner = Frame(
        module=source.name,
        path=source.path,
        package=package,
        function="",
        scopes=(scope,),
        inner=(scope,),
        chain=() if outermost else (*frame.chain, frame.step(line_of(node))),
        certain=frame.certain,
        importing=True,
        depth=machine.heap.depth,
    )
    machine.execute(source.tree.body, inner)
    return scope
