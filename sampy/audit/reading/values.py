"""What a variable of the code that is read can hold: a value is a set of alternatives, each as far as it is known."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from sampy.audit.reading.texts import HOLE, Parts, joined, literal

Values: TypeAlias = "frozenset[Value]"
"""The alternatives; none where the code never gets there."""
MOST_ALTERNATIVES = 48


@attrs.frozen(eq=False)
class Value:
    """The base of all alternatives."""


@attrs.frozen(eq=False)
class Plain(Value):
    """The base of those that hold nothing that can change, so that they are alike wherever they are made."""


@attrs.frozen
class Data(Plain):
    """Something that is no way to AWS: what an event holds, what a library returned."""


@attrs.frozen
class Constant(Plain):
    """A number, True, False, None, bytes or an ellipsis."""

    value: object


@attrs.frozen(cache_hash=True)
class Text(Plain):
    """A text, as far as it is known."""

    parts: Parts


@attrs.frozen(cache_hash=True)
class Tuple(Value):
    """A tuple."""

    items: tuple[Values, ...]


NAMESPACE = "namespace"
"""The kind of the dicts that hold the names of a module, a function or an object."""


@attrs.frozen
class Container(Value):
    """A list, dict or set, or a namespace: its items are in the heap."""

    id: int
    kind: str


@attrs.frozen
class Module(Value):
    """A module of the code; its names are in the heap."""

    name: str
    scope: int


@attrs.frozen
class External(Plain):
    """Something of a module that isn't in the code folder, by its dotted name; a call is told by ``()``."""

    name: str


@attrs.frozen(eq=False)
class Definition:
    """A function as it is written.

    Args:
        node: Its syntax.
        module: The name of its module.
        scopes: The scopes that its names are looked up in, the innermost first.
        owner: The scope of the class that it is a method of.
        name: What it is called.
        yields: It is a generator.
    """

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    module: str
    scopes: tuple[int, ...]
    owner: int | None
    name: str
    yields: bool


@attrs.frozen(cache_hash=True)
class Function(Value):
    """A function or lambda of the code, with the defaults of its parameters."""

    definition: Definition
    defaults: tuple[tuple[str, Values], ...] = ()


@attrs.frozen(cache_hash=True)
class Bound(Value):
    """A function with its first argument."""

    target: Value
    first: Value


@attrs.frozen(cache_hash=True)
class Partial(Value):
    """What `functools.partial` returns."""

    target: Values
    positional: tuple[Values, ...]
    keywords: tuple[tuple[str, Values], ...]


@attrs.frozen(cache_hash=True)
class Wrapped(Value):
    """Functions as a decorator of a library returned them: to call it is to call them.

    Args:
        targets: The functions.
        effects: What is called besides, each time: members of what AWS has.
    """

    targets: Values
    effects: tuple[Value, ...] = ()


@attrs.frozen(cache_hash=True)
class Possible(Value):
    """Functions of which one may be called, and nobody knows which."""

    targets: Values


@attrs.frozen(cache_hash=True)
class Descriptor(Value):
    """A function in a class that isn't a plain method: a `property`, `staticmethod` or `classmethod`.

    Args:
        kind: Which of them.
        function: The function.
        setter: What is called where a property is set.
    """

    kind: str
    function: Values
    setter: Values = frozenset()


@attrs.frozen(eq=False)
class Class(Value):
    """A class of the code; what it defines is in the heap."""

    name: str
    module: str
    scope: int
    bases: tuple[Value, ...]
    fields: tuple[str, ...]


@attrs.frozen
class Instance(Value):
    """An object of a class; its attributes are in the heap."""

    id: int
    of: Class


@attrs.frozen
class Super(Value):
    """What `super()` returns: an object, looked at from behind one of its classes."""

    first: Value
    owner: int


@attrs.frozen(cache_hash=True)
class Member(Value):
    """A method of something that isn't code, before it is called."""

    of: Value
    name: str


DATA = Data()
NONE = Constant(None)
ANY_TEXT = Text((HOLE,))
NOTHING: Values = frozenset()
UNKNOWN: Values = frozenset((DATA,))


def text(value: str) -> Text:
    """Return a text that is known."""
    return Text((value,) if value else ())


def one(value: Value) -> Values:
    """Return the values with a single alternative."""
    return frozenset((value,))


def union(values: Iterable[Values]) -> Values:
    """Return what can be any of some values."""
    return frozenset().union(*values)


def literals(values: Values) -> list[str]:
    """Return the alternatives that are texts and wholly known."""
    told = (literal(each.parts) for each in values if isinstance(each, Text))
    return sorted(each for each in told if each is not None)


def texts(values: Values) -> list[Text]:
    """Return the alternatives as texts; what isn't known to be one is one of which nothing is known."""
    found = {as_text(each) for each in values if each != NONE}
    return sorted(found, key=repr) or [ANY_TEXT]


def as_text(value: Value) -> Text:
    """Return a value as `str` makes it a text."""
    if isinstance(value, Text):
        return value
    if isinstance(value, Constant) and isinstance(value.value, (int, float)):
        return text(str(value.value))
    return ANY_TEXT


def ordered(values: Values) -> list[Value]:
    """Return the alternatives in an order that is the same in each run, as far as they can be called."""
    return sorted(values, key=_order) if len(values) > 1 else list(values)


def _order(value: Value) -> tuple[str, str, int]:
    match value:
        case Function(definition):
            return (type(value).__name__, definition.module, int(getattr(definition.node, "lineno", 0)))
        case Bound(target, _):
            return _order(target)
        case Class():
            return (type(value).__name__, value.module, value.scope)
        case Instance(id, _) | Container(id, _):
            return (type(value).__name__, "", id)
        case Member(of, name):
            return (type(value).__name__, f"{of!r}.{name}", 0)
        case Plain():
            return (type(value).__name__, repr(value), 0)
    return (type(value).__name__, "", 0)


def concatenated(pieces: Iterable[Values]) -> Values:
    """Return the texts that come of putting one alternative of each piece after another."""
    made: list[Parts] = [()]
    for piece in pieces:
        made = [(*before, *each.parts) for before in made for each in texts(piece)]
        if len(made) > MOST_ALTERNATIVES:
            return frozenset((ANY_TEXT,))
    return frozenset(Text(joined(parts)) for parts in made)


def truth(values: Values) -> bool | None:
    """Return whether values are true, or false, whichever of them it is; None where that can't be told."""
    found = {_truth(each) for each in values}
    return found.pop() if len(found) == 1 else None


def _truth(value: Value) -> bool | None:
    match value:
        case Constant(known):
            return bool(known)
        case Text(parts):
            told = literal(parts)
            return bool(told) if told is not None else True if any(isinstance(each, str) for each in parts) else None
        case Tuple(items):
            return bool(items)
        case Module() | Function() | Bound() | Class() | Partial() | Wrapped():
            return True
    return None
