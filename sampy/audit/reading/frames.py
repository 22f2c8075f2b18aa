"""Where reading is: in which function, with which arguments, by which way it got there."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import NamedTuple

import attrs

from sampy.audit.reading.heap import Changes
from sampy.audit.reading.values import NOTHING, Value, Values


class Step(NamedTuple):
    """A step of the way from the handler to a place.

    Args:
        path: The file of the step; None for code in the template.
        line: Its line.
        function: The function that it is in; an empty text for the code of a module.
    """

    path: Path | None
    line: int
    function: str


class Arguments(NamedTuple):
    """What a function is called with.

    Args:
        positional: The positional arguments.
        keywords: The keyword arguments.
        rest: What further positional arguments can be, where there can be any.
        more: What further keyword arguments can be, where there can be any.
    """

    positional: tuple[Values, ...] = ()
    keywords: tuple[tuple[str, Values], ...] = ()
    rest: Values | None = None
    more: Values | None = None

    def keyword(self, name: str) -> Values:
        """Return a keyword argument; nothing, where it isn't given."""
        return dict(self.keywords).get(name, NOTHING)

    def at(self, position: int, name: str | None = None) -> Values:
        """Return an argument by its position or its name; nothing, where it isn't given."""
        if position < len(self.positional):
            return self.positional[position]
        return self.keyword(name) if name is not None else NOTHING

    def all(self) -> list[Values]:
        """Return all arguments."""
        rest = [each for each in (self.rest, self.more) if each is not None]
        return [*self.positional, *(values for _, values in self.keywords), *rest]

    def after(self, first: Value) -> Arguments:
        """Return these behind another one."""
        return self._replace(positional=(frozenset((first,)), *self.positional))


def line_of(node: ast.AST) -> int:
    """Return the line that a piece of syntax begins in."""
    return int(getattr(node, "lineno", 1))


@attrs.define
class Loop:
    """A loop that is read.

    Args:
        depth: The layers of the heap below it.
        turn: The layers below the turn that is read.
        left: What had changed where it was left by `break`.
        again: What had changed in this turn where it went on by `continue`.
    """

    depth: int
    turn: int = 0
    left: list[Changes] = attrs.field(factory=list)
    again: list[Changes] = attrs.field(factory=list)


@attrs.define
class Frame:
    """A function, class body or module while it is read.

    Args:
        module: The name of the module.
        path: Its file.
        package: The package that relative imports in it start from.
        function: The name of the function; an empty text for a module.
        scopes: Where names are looked up, the innermost first.
        inner: What functions that are defined in it look names up in: a class body isn't seen by its methods.
        chain: The way to it.
        certain: It is called for sure, as far as anything is.
        importing: It runs when a module is imported, and not in answer to an event.
        owner: The scope of the class whose method it is.
        first: The object whose method it is.
        depth: The layers of the heap below it.
    """

    module: str
    path: Path | None
    package: str
    function: str
    scopes: tuple[int, ...]
    inner: tuple[int, ...]
    chain: tuple[Step, ...]
    certain: bool
    importing: bool
    owner: int | None = None
    first: Value | None = None
    depth: int = 0
    alive: bool = True
    returned: Values = NOTHING
    yielded: Values = NOTHING
    elsewhere: dict[str, int] = attrs.field(factory=dict)
    exits: list[Changes] = attrs.field(factory=list)
    loops: list[Loop] = attrs.field(factory=list)
    tries: list[tuple[int, list[Changes]]] = attrs.field(factory=list)

    def step(self, line: int) -> Step:
        """Return a line of it as a step of a way."""
        return Step(self.path, line, self.function)
