"""What a state machine computes while it runs: paths into its data, written as Python, in either query language."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final, NoReturn, TypeAlias

import attrs

from sampy.states.predicates import Operand, Predicate, compared, is_equal, negated

_PLAIN_STEP = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ROOTS: Mapping[str, tuple[str, str]] = {
    "input": ("$", "$states.input"),
    "result": ("$", "$states.result"),
    "error_output": ("$", "$states.errorOutput"),
    "context": ("$$", "$states.context"),
}

Literal: TypeAlias = str | bool | int | float | None
Comparable: TypeAlias = "str | bool | int | float | datetime | Expression"


class NotInLanguage(Exception):
    """An expression can't be said in the query language of the state that it is in.

    Args:
        message: What can't be said.
        fix: What to do about it.
    """

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message, self.fix = message, fix


class Expression(Operand):
    """A value that is known when the state machine runs.

    Comparing it gives a `Predicate` for a choice: ``state_input.total > 100``. Two expressions are compared as what
    they are said to be: ``number(state_input.total) > state_input.limit``.
    """

    __slots__ = ()

    def jsonpath(self) -> str:
        """Return it in JSONPath, as the value of a key that ends with ``.$``."""
        raise AssertionError("each kind of expression says it")

    def jsonata(self) -> str:
        """Return it in JSONata, without the marks around it."""
        raise AssertionError("each kind of expression says it")

    def __eq__(self, other: object) -> Predicate:  # type: ignore[override]  # a comparison is made when it runs
        return is_equal(self, other)

    def __ne__(self, other: object) -> Predicate:  # type: ignore[override]  # as above
        return negated(is_equal(self, other))

    def __lt__(self, other: Comparable) -> Predicate:
        return compared(self, "LessThan", other)

    def __le__(self, other: Comparable) -> Predicate:
        return compared(self, "LessThanEquals", other)

    def __gt__(self, other: Comparable) -> Predicate:
        return compared(self, "GreaterThan", other)

    def __ge__(self, other: Comparable) -> Predicate:
        return compared(self, "GreaterThanEquals", other)

    def __hash__(self) -> int:
        return hash(repr(self))

    def __bool__(self) -> NoReturn:
        raise TypeError("what this is, is known when the state machine runs: use choice(...), and & | ~ between tests")

    def __iter__(self) -> NoReturn:
        raise TypeError("what is in this, is known when the state machine runs: use a Map state")

    def __str__(self) -> NoReturn:
        raise TypeError('this can\'t be part of a string: use functions.format("...{}...", ...), or jsonata(...)')

    def __format__(self, specification: str) -> NoReturn:
        str(self)
        raise AssertionError("an expression is no text")


@attrs.frozen(repr=False, eq=False)
class Path(Expression):
    """A way into the data of a state machine: ``state_input.order.lines[0]["unit price"]``."""

    _root: str
    _steps: tuple[str | int, ...] = ()

    def __getattr__(self, name: str) -> Path:
        if name.startswith("_"):
            raise AttributeError(f"{name!r} is no step of a path; write it as [{name!r}]")
        return Path(self._root, (*self._steps, name))

    def __getitem__(self, step: str | int) -> Path:
        return Path(self._root, (*self._steps, step))

    def jsonpath(self) -> str:
        """Return it in JSONPath: ``$.order.lines[0]``."""
        root = _ROOTS[self._root][0] if self._root in _ROOTS else f"${self._root.removeprefix('$')}"
        return root + "".join(_jsonpath_step(step) for step in self._steps)

    def jsonata(self) -> str:
        """Return it in JSONata: ``$states.input.order.lines[0]``."""
        root = _ROOTS[self._root][1] if self._root in _ROOTS else f"${self._root.removeprefix('$')}"
        return root + "".join(_jsonata_step(step) for step in self._steps)

    def __repr__(self) -> str:
        return self.jsonpath() if self._root == "input" else self.jsonata()


def _jsonpath_step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    quoted = step.replace("\\", "\\\\").replace("'", "\\'")
    return f".{step}" if _PLAIN_STEP.fullmatch(step) else f"['{quoted}']"


def _jsonata_step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN_STEP.fullmatch(step) else f".`{step}`"


@attrs.frozen(repr=False, eq=False)
class Jsonpath(Expression):
    """An expression in JSONPath as it is: a path with filters or wildcards, or an intrinsic function."""

    _text: str

    def jsonpath(self) -> str:
        """Return the text."""
        return self._text

    def jsonata(self) -> str:
        """Refuse: JSONata has no such thing.

        Raises:
            NotInLanguage: Always.
        """
        raise NotInLanguage(f"{self._text} is JSONPath, and this state's language is JSONata", "use jsonata(...)")

    def __repr__(self) -> str:
        return f"jsonpath({self._text!r})"


@attrs.frozen(repr=False, eq=False)
class Jsonata(Expression):
    """An expression in JSONata as it is."""

    _text: str

    def jsonpath(self) -> str:
        """Refuse: JSONPath has no such thing.

        Raises:
            NotInLanguage: Always.
        """
        fix = 'give the state, or the whole definition, query_language="JSONata"'
        raise NotInLanguage("this is JSONata, and this state's language is JSONPath", fix)

    def jsonata(self) -> str:
        """Return the text."""
        return self._text

    def __repr__(self) -> str:
        return f"jsonata({self._text!r})"


state_input: Final = Path("input")
"""The input of the state: ``state_input.order.total`` is ``$.order.total``."""
result: Final = Path("result")
"""What the task, branches or items of the state returned; for `result_selector`, `assign` and `output`."""
error_output: Final = Path("error_output")
"""``Error`` and ``Cause`` of what was caught; for `assign` and `output` of a catch in JSONata."""
context: Final = Path("context")
"""The context object: ``context.Execution.Id``, ``context.Task.Token``, ``context.Map.Item.Value``.

Source: AWS page "Accessing execution data from the Context object in Step Functions".
"""


def variable(name: str) -> Path:
    """Return a variable that a state before has assigned: ``variable("total")`` is ``$total``."""
    return Path(f"${name.removeprefix('$')}")


def jsonpath(text: str) -> Jsonpath:
    """Return an expression that is written in JSONPath: ``jsonpath("$.lines[?(@.price > 10)]")``."""
    return Jsonpath(text)


def jsonata(text: str) -> Jsonata:
    """Return an expression that is written in JSONata, with the marks ``{% %}`` or without."""
    bare = text.strip()
    if bare.startswith("{%") and bare.endswith("%}"):
        bare = bare[2:-2].strip()
    return Jsonata(bare)


def literal(value: object) -> str:
    """Return a value as JSONata writes it."""
    if isinstance(value, Expression):
        return value.jsonata()
    if isinstance(value, datetime):
        return json.dumps(value.isoformat())
    return json.dumps(value, ensure_ascii=False)
