"""What reads code: it follows every way that the code can take, and keeps the calls of AWS that it comes by."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from typing import Protocol

import attrs

from sampy.audit.calls import AwsCall
from sampy.audit.reading import attributes, calling, expressions, importing, statements
from sampy.audit.reading.frames import Arguments, Frame, Step, line_of
from sampy.audit.reading.heap import ANYTHING, Heap, Key
from sampy.audit.reading.sources import Source
from sampy.audit.reading.values import (
    ANY_TEXT,
    DATA,
    MOST_ALTERNATIVES,
    UNKNOWN,
    Class,
    Constant,
    Container,
    Data,
    Definition,
    Text,
    Tuple,
    Value,
    Values,
    one,
    union,
)

MOST_STEPS = 250_000
"""How many expressions and statements are read before it is too much: what takes some seconds."""


class Code(Protocol):
    """Where modules are looked for."""

    def find(self, name: str) -> Source | None:
        """Return a module by its dotted name; None where it isn't there."""

    def installed(self, name: str) -> object | None:
        """Return where a library is that was installed into the code; None for the user's own."""


class Environment(Protocol):
    """The environment variables of a function."""

    def variable(self, name: str) -> Values:
        """Return what a variable holds; nothing, where it isn't set."""


class TooLarge(Exception):
    """Raised where there is more to follow than there is time for."""


@attrs.frozen
class Gap:
    """A place where the code could not be followed.

    Args:
        reason: Why, as a sentence.
        step: The place.
        complete: Nothing can be called because of it that isn't known.
    """

    reason: str
    step: Step
    complete: bool = False


class Machine:
    """Reads the code of one function.

    Args:
        code: Where its modules are.
        environment: Its environment variables.
    """

    def __init__(self, code: Code, environment: Environment) -> None:
        self.code = code
        self.environment = environment
        self.heap = Heap()
        self.modules: dict[str, int] = {}
        self.externals = self.heap.new()
        self.files: dict[str, importing.Location] = {}
        self.definitions: dict[tuple[ast.AST, tuple[int, ...]], Definition] = {}
        self.registered: dict[str, Values] = {}
        self.calls: dict[AwsCall, None] = {}
        self.gaps: dict[Gap, None] = {}
        self.known: dict[tuple[calling.CallKey, int], Values] = {}
        self.stack: list[calling.CallKey] = []
        self.steps = 0

    def evaluate(self, node: ast.expr, frame: Frame) -> Values:
        """Return what an expression can be, and do what it does."""
        self._count()
        evaluate = expressions.EVALUATE.get(type(node))
        return UNKNOWN if evaluate is None else narrowed(evaluate(node, frame, self))

    def execute(self, body: Sequence[ast.stmt], frame: Frame) -> None:
        """Do what statements do, up to where they leave the function or the loop."""
        for statement in body:
            if not frame.alive:
                return
            self._count()
            execute = statements.EXECUTE.get(type(statement))
            if execute is not None:
                execute(statement, frame, self)

    def _count(self) -> None:
        self.steps += 1
        if self.steps + self.heap.work > MOST_STEPS:
            raise TooLarge

    def call(self, callees: Values, arguments: Arguments, frame: Frame, node: ast.AST) -> Values:
        """Return what calling any of some values returns, and do what that does."""
        return calling.call(callees, arguments, frame, node, self)

    def attribute(self, values: Values, name: str, frame: Frame, node: ast.AST) -> Values:
        """Return an attribute of any of some values."""
        return attributes.attribute(values, name, frame, node, self)

    def module(self, name: str, frame: Frame, node: ast.AST) -> Values:
        """Return a module by its dotted name; it is read, where it wasn't."""
        return importing.module(name, frame, node, self)

    def gap(self, reason: str, frame: Frame, node: ast.AST, *, complete: bool = False) -> None:
        """Keep in mind that code can't be followed at a place."""
        self.gaps.setdefault(Gap(reason, frame.step(line_of(node)), complete))

    def container(self, kind: str, values: Mapping[Key, Values] | Values) -> Value:
        """Return a new list, dict or set: of what it holds by key, or of values under keys that can't be told."""
        held: Mapping[Key, Values] = values if isinstance(values, Mapping) else {ANYTHING: values} if values else {}
        return Container(self.heap.new(held), kind)

    def listed(self, values: Sequence[Values]) -> Values:
        """Return a new list of known items."""
        return one(self.container("list", dict(enumerate(values))))

    def elements(self, values: Values) -> Values:
        """Return what any item of values can be."""
        return union(self._elements(each) for each in values)

    def _elements(self, value: Value) -> Values:
        match value:
            case Tuple(items):
                return union(items)
            case Container(id, "dict"):
                return frozenset(expressions.key_value(key) for key in self.heap.all(id))
            case Container(id, _):
                return self.heap.elements(id)
            case Data():
                return UNKNOWN
            case Class() if attributes.is_enumeration(value):
                return union(self.members(value))
        return attributes.elements(value)

    def members(self, enumeration: Class) -> list[Values]:
        """Return the values of the members of an enumeration."""
        held = self.heap.all(enumeration.scope)
        plain = [values for name, values in held.items() if not str(name).startswith("_")]
        return [values for values in plain if all(isinstance(each, (Text, Constant, Tuple)) for each in values)]

    def sequence(self, values: Values) -> Sequence[Values] | None:
        """Return the items of values one by one, where there is one such value and its items are all known."""
        if len(values) != 1:
            return None
        (value,) = values
        if isinstance(value, Tuple):
            return value.items
        if isinstance(value, Class) and attributes.is_enumeration(value):
            return self.members(value)
        if not isinstance(value, Container):
            return None
        held = self.heap.all(value.id)
        if ANYTHING in held:
            return None
        if value.kind == "dict":
            return [one(expressions.key_value(key)) for key in held]
        return list(held.values())


def narrowed(values: Values) -> Values:
    """Return values as long as there are few of them; what is more is not told apart."""
    if len(values) <= MOST_ALTERNATIVES:
        return values
    return frozenset(each for each in values if not isinstance(each, (Text, Constant))) | {ANY_TEXT, DATA}
