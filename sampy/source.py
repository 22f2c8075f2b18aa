"""The way back from a document to the line of Python that declared it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

import attrs

from sampy.declaration import RESOURCE_ATTRIBUTES, BaseResource, Composed, Declaration, PropertyType, properties
from sampy.errors import DocumentPath, Place
from sampy.sections import Condition, Mapping as MappingSection, Metadata, Output, Parameter, Resource, Rule, Stack

if TYPE_CHECKING:
    import ast


_KINDS: Mapping[str, type[Declaration]] = {
    "Conditions": Condition,
    "Mappings": MappingSection,
    "Metadata": Metadata,
    "Outputs": Output,
    "Parameters": Parameter,
    "Resources": BaseResource,
    "Rules": Rule,
}

_WAY_TO_AN_ITEM = len(("Resources", "Vote", "Properties", "Policies", 0))


class StackSource:
    """Finds the declarations of a stack by the path of their documents.

    Args:
        stack: The stack.
        moved: The ways to what stands elsewhere in the document than where it was declared, each with the way that
            its declaration tells.
    """

    def __init__(self, stack: Stack, moved: Mapping[DocumentPath, DocumentPath] | None = None) -> None:
        self._stack = stack
        self._moved = moved or {}

    @property
    def folder(self) -> Path | None:
        """The folder of the module that declared the stack."""
        return self._stack.folder

    def place(self, path: DocumentPath) -> Place | None:
        """Return where the value at `path`, or its nearest surrounding that is known, was written."""
        for start in (path[:2], path[:_WAY_TO_AN_ITEM]) if self._moved else ():
            if start in self._moved:
                return StackSource(self._stack).place((*self._moved[start], *path[len(start) :]))
        if path and path[0] in ("Transform", "Transforms"):
            return self.declared_at(self._stack, "transforms")
        if path and path[0] == "Globals":
            return _place(self._stack, ("globals", *path[1:]))
        declared = self._member(path)
        if declared is None:
            return self.declared_at(self._stack)
        return _within(declared, declared, path[2:])

    def declared_at(self, declared: Declaration, keyword: str | None = None) -> Place | None:
        """Return where a declaration, or one keyword argument of it, was written."""
        return _place(declared, (keyword,) if keyword else ())

    def _member(self, path: DocumentPath) -> Declaration | None:
        if len(path) < 2:
            return None
        wanted = _KINDS.get(str(path[0]), Declaration)
        for member in self._stack.members:
            if member.logical_id == path[1] and isinstance(member.declaration, wanted):
                return member.declaration
        return None


def _within(
    declared: Declaration, value: object, path: Sequence[str | int], steps: Sequence[str | int] = ()
) -> Place | None:
    """Follow `path` into `value`; the place is the innermost that is written in a declaration.

    Args:
        declared: The innermost declaration so far.
        value: The value that was reached.
        path: The rest of the way.
        steps: The way from the declaration to the value: a keyword, then keys and indexes.
    """
    if isinstance(value, Declaration) and value is not declared and not isinstance(value, PropertyType):
        return _place(declared, steps)
    if isinstance(value, Composed):
        declared, path = value.found(tuple(path))
        field = _field(declared, path[0]) if path else None
        if field is None:
            return _place(declared)
        return _within(declared, getattr(declared, field), path[1:], (field,))
    if isinstance(value, Declaration):
        declared, steps = value, ()
        inner = value.inner_path() if isinstance(value, PropertyType) else ("Properties",)
        if (*path[: len(inner)],) == inner and not isinstance(value, Resource):
            path = path[len(inner) :]
        field = _field(value, path[0]) if path else None
        if field is None:
            return _place(declared)
        return _within(declared, getattr(value, field), path[1:], (field,))
    if path:
        step = path[0]
        if isinstance(value, Mapping) and step in value:
            return _within(declared, value[step], path[1:], (*steps, step))
        if isinstance(value, (list, tuple)) and isinstance(step, int) and step < len(value):
            return _within(declared, value[step], path[1:], (*steps, step))
    return _place(declared, steps)


def _field(declared: Declaration, step: str | int) -> str | None:
    known = properties(type(declared)).get(str(step))
    if known is not None:
        return known.field
    if isinstance(declared, Resource) and step == "Properties":
        return "properties"
    return next(
        (field for field, name in RESOURCE_ATTRIBUTES.items() if name == step and hasattr(declared, field)), None
    )


def _place(declared: Declaration, steps: Sequence[str | int] = ()) -> Place | None:
    """Return where a declaration, or what `steps` lead to in its call, was written."""
    if declared._written is None:
        return None
    file, line = declared._written
    if steps:
        line = _line(_arguments(file), declared, line, steps)
    return Place.of(file, line)


def _line(
    arguments: Mapping[tuple[int, str | int], ast.expr], declared: Declaration, line: int, steps: Sequence[str | int]
) -> int:
    fields = attrs.fields(cast(type[attrs.AttrsInstance], type(declared)))
    positional = [field.name for field in fields if not field.kw_only]
    first, *inner = steps
    keyword = str(first).rstrip("_")  # a field has that at its end where a method has its name
    node = arguments.get((line, keyword))
    if node is None and keyword in positional:
        node = arguments.get((line, positional.index(keyword)))
    for step in inner:
        if node is None:
            break
        line = node.lineno
        node = _item(node, step)
    return node.lineno if node is not None else line


def _item(node: ast.expr, step: str | int) -> ast.expr | None:
    """Return the item of a list or map that is written out; None where it isn't."""
    import ast

    if isinstance(node, ast.Dict):
        keys = [key.value if isinstance(key, ast.Constant) else None for key in node.keys]
        return node.values[keys.index(step)] if step in keys else None
    if isinstance(node, (ast.List, ast.Tuple)) and isinstance(step, int) and step < len(node.elts):
        written = node.elts[: step + 1]
        return None if any(isinstance(each, ast.Starred) for each in written) else written[-1]
    return None


@cache
def _arguments(file: str) -> Mapping[tuple[int, str | int], ast.expr]:
    """Return the arguments of the calls in a file, by the line of the call and by keyword or position.

    Nothing is known of a file that can't be read. Of two calls in a line the outer one counts.
    """
    import ast

    try:
        tree = ast.parse(Path(file).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return {}
    found: dict[tuple[int, str | int], ast.expr] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg is not None:
                    found.setdefault((node.lineno, keyword.arg), keyword.value)
            for position, argument in enumerate(node.args):
                found.setdefault((node.lineno, position), argument)
    return found
