"""The way back from a document to the line of Python that declared it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sampy.declaration import RESOURCE_ATTRIBUTES, Declaration, PropertyType, properties
from sampy.errors import DocumentPath, Place
from sampy.sections import Output, Parameter, Resource, Stack


class StackSource:
    """Finds the declarations of a stack by the path of their documents."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack

    @property
    def folder(self) -> Path | None:
        """The folder of the module that declared the stack."""
        return self._stack.folder

    def place(self, path: DocumentPath) -> Place | None:
        """Return where the value at `path`, or its nearest surrounding that is known, was written."""
        declared = self._member(path)
        if declared is None:
            return self.declared_at(self._stack)
        return _within(declared, declared, list(path[2:]))

    def declared_at(self, declared: Declaration, keyword: str | None = None) -> Place | None:
        """Return where a declaration, or one keyword argument of it, was written."""
        return _keyword_place(declared, keyword)

    def _member(self, path: DocumentPath) -> Declaration | None:
        if len(path) < 2:
            return None
        wanted = {"Outputs": Output, "Parameters": Parameter}.get(str(path[0]), Declaration)
        for member in self._stack.members:
            if member.logical_id == path[1] and isinstance(member.declaration, wanted):
                return member.declaration
        return None


def _within(declared: Declaration, value: object, path: list[str | int], keyword: str | None = None) -> Place | None:
    """Follow `path` into `value`; the place is that of the innermost declaration, at the keyword that leads on."""
    if isinstance(value, Declaration) and value is not declared and not isinstance(value, PropertyType):
        return _keyword_place(declared, keyword)
    if isinstance(value, Declaration):
        declared, keyword = value, None
        steps = value.inner_path() if isinstance(value, PropertyType) else ("Properties",)
        if path[: len(steps)] == [*steps] and not isinstance(value, Resource):
            path = path[len(steps) :]
        if not path:
            return _keyword_place(declared, None)
        step, *path = path
        field = _field(value, step)
        if field is None:
            return _keyword_place(declared, None)
        return _within(declared, getattr(value, field), path, field)
    if path:
        step = path[0]
        if isinstance(value, Mapping) and step in value:
            return _within(declared, value[step], path[1:], keyword)
        if isinstance(value, (list, tuple)) and isinstance(step, int) and step < len(value):
            return _within(declared, value[step], path[1:], keyword)
    return _keyword_place(declared, keyword)


def _field(declared: Declaration, step: str | int) -> str | None:
    known = properties(type(declared)).get(str(step))
    if known is not None:
        return known.field
    if isinstance(declared, Resource) and step == "Properties":
        return "properties"
    return next(
        (field for field, name in RESOURCE_ATTRIBUTES.items() if name == step and hasattr(declared, field)), None
    )


def _keyword_place(declared: Declaration, keyword: str | None) -> Place | None:
    if declared._written is None:
        return None
    file, line = declared._written
    if keyword is not None:
        line = _keyword_lines(file).get((line, keyword), line)
    return Place.of(file, line)


@cache
def _keyword_lines(file: str) -> dict[tuple[int, str], int]:
    """Return the line of each keyword argument in a file, by the line of its call; nothing if it can't be read."""
    import ast

    try:
        tree = ast.parse(Path(file).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return {}
    lines: dict[tuple[int, str], int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg is not None:
                    lines.setdefault((node.lineno, keyword.arg), keyword.value.lineno)
    return lines
