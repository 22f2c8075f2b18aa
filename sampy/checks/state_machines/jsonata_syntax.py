"""Expressions in JSONata, read as far as it takes to tell that they can be: what they refer to, and what they bind.

The grammar is that of JSONata 2. Nothing is computed here.

Source: docs.jsonata.org; AWS page "Transforming data with JSONata in Step Functions".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

_SPACE = re.compile(r"(?:\s|/\*.*?\*/)+", re.DOTALL)
_TOKEN = re.compile(
    r"""(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    |(?P<number>\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)
    |(?P<quoted>`[^`]*`)
    |(?P<operator>\.\.|:=|!=|<=|>=|\*\*|~>|\?:|\?\?|[.\[\]{}(),@\#;:?+\-*/%|=<>^&!~])
    |(?P<variable>\$[^\s.\[\]{}(),@\#;:?+\-*/%|=<>^&!~"'`]*)
    |(?P<name>[^\s.\[\]{}(),@\#;:?+\-*/%|=<>^&!~"'`$]+)""",
    re.VERBOSE | re.DOTALL,
)
_REGEX = re.compile(r"/((?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)/[a-z]*")
_POWERS = {
    **dict.fromkeys(("[", "(", "@", "#"), 80),
    ".": 75,
    "{": 70,
    **dict.fromkeys(("*", "/", "%"), 60),
    **dict.fromkeys(("+", "-", "&"), 50),
    **dict.fromkeys(("=", "!=", "<", "<=", ">", ">=", "~>", "in", "^", "?:", "??"), 40),
    "and": 30,
    "or": 25,
    "?": 20,
    ":=": 10,
}
"""How strongly an operator binds what is before it."""
_WORDS = ("and", "or", "in")
_VALUES = ("true", "false", "null")
_PREFIX = 70
_STATES = "states"


class BadExpression(Exception):
    """An expression that can't be read: why."""


class Expression(NamedTuple):
    """What an expression refers to.

    Args:
        states: The steps behind each ``$states``.
        variables: The variables that it doesn't bind itself, each with whether it is called.
        names: The names that stand at the top, where there is nothing to find them in.
        root: It reads ``$$``.
    """

    states: list[list[str]]
    variables: dict[str, bool]
    names: list[str]
    root: bool


@lru_cache(maxsize=512)
def read_expression(text: str) -> Expression:
    """Return what an expression refers to.

    Args:
        text: The expression, without the marks around it.

    Raises:
        BadExpression: It can't be read.
    """
    reading = _Reading(text)
    reading.expression(0)
    if reading.kind != "end":
        raise BadExpression(f"{reading.token!r} is not expected in it")
    used = {name: called for name, called in reading.used.items() if name not in reading.bound}
    return Expression(reading.states, used, reading.names, reading.root)


class _Reading:
    """One run over one expression: a parser by operator precedence, with one token in hand."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.kind = self.token = ""
        self.states: list[list[str]] = []
        self.used: dict[str, bool] = {}
        self.bound: set[str] = set()
        self.names: list[str] = []
        self.root = False
        self._inner = 0
        self._advance()

    def _advance(self, expected: str | None = None) -> None:
        """Take the next token in hand."""
        if expected is not None and (self.kind, self.token) != ("operator", expected):
            given = repr(self.token) if self.kind != "end" else "the end"
            raise BadExpression(f"{expected!r} is expected in it, and there is {given}")
        space = _SPACE.match(self._text, self._at)
        start = space.end() if space else self._at
        if self._text.startswith("/*", start):
            raise BadExpression("a comment in it is not closed")
        if start >= len(self._text):
            self.kind, self.token, self._at = "end", "", start
            return
        found = _TOKEN.match(self._text, start)
        if found is None:
            raise BadExpression(f"a quote in it is not closed: {self._text[start : start + 30]}")
        self._at = found.end()
        self.kind, self.token = str(found.lastgroup), found[0]
        if self.kind == "name" and self.token in _WORDS:
            self.kind = "word"

    def _is(self, *operators: str) -> bool:
        return self.kind == "operator" and self.token in operators

    def expression(self, power: int) -> object:
        """Read an expression whose operators bind more strongly than `power`; return a node of it."""
        left = self._first()
        while self.kind in ("operator", "word") and power < _POWERS.get(self.token, 0):
            operator = self.token
            if self.kind == "word":
                self.kind = "operator"
            self._advance()
            left = self._behind(left, operator)
        return left

    def _within(self, power: int) -> object:
        """Read an expression that is computed for each value of what is before it, so that names are found in these."""
        self._inner += 1
        node = self.expression(power)
        self._inner -= 1
        return node

    def _first(self) -> object:
        """Read what can start an expression."""
        kind, token = self.kind, self.token
        if kind == "end":
            raise BadExpression("it ends too early")
        if kind == "operator" and token == "/":
            return self._regex()
        self._advance()
        match kind:
            case "variable":
                return self._variable(token[1:])
            case "name" | "quoted" | "word":
                if kind == "name" and token in _VALUES:
                    return None
                name = token.strip("`")
                if kind == "name" and name in ("function", "λ") and self._is("("):
                    return self._function()
                if not self._inner:
                    self.names.append(name)
                return ("name", name)
            case "text" | "number":
                return None
        return self._opened(token)

    def _opened(self, token: str) -> object:
        match token:
            case "-":
                self.expression(_PREFIX)
            case "*" | "**" | "%":
                pass
            case "(":
                while not self._is(")"):
                    self.expression(0)
                    if not self._is(";"):
                        break
                    self._advance()
                self._advance(")")
            case "[":
                self._list("]", self._item)
            case "{":
                self._list("}", self._pair)
            case "|":
                self._within(_POWERS["?"])
                self._advance("|")
                self._within(_POWERS["?"])
                if self._is(","):
                    self._advance()
                    self._within(_POWERS["?"])
                self._advance("|")
            case _:
                raise BadExpression(f"there is nothing before {token!r} in it")
        return None

    def _list(self, end: str, item: Callable[[], None]) -> None:
        if not self._is(end):
            item()
            while self._is(","):
                self._advance()
                item()
        self._advance(end)

    def _item(self) -> None:
        self.expression(0)
        if self._is(".."):
            self._advance()
            self.expression(0)

    def _pair(self) -> None:
        self.expression(0)
        self._advance(":")
        self.expression(0)

    def _variable(self, name: str) -> object:
        if name == "$":
            self.root = True
        elif name == _STATES:
            self.states.append([])
            return self.states[-1]
        elif name:
            called = self._is("(")
            self.used[name] = self.used.get(name, True) and called
        return ("variable", name)

    def _regex(self) -> object:
        found = _REGEX.match(self._text, self._at - 1)
        if found is None:
            raise BadExpression("a regular expression in it is not closed")
        self._at = found.end()
        self._advance()
        return None

    def _function(self) -> object:
        self._advance("(")
        while self.kind == "variable":
            self.bound.add(self.token[1:])
            self._advance()
            if not self._is(","):
                break
            self._advance()
        self._advance(")")
        if self._is("<"):
            depth = 0
            while self.kind != "end":
                depth += self.token.count("<") - self.token.count(">")
                self._advance()
                if depth <= 0:
                    break
        self._advance("{")
        self._within(0)
        self._advance("}")
        return None

    def _behind(self, left: object, operator: str) -> object:
        """Read what an operator has behind it."""
        match operator:
            case ".":
                right = self._within(_POWERS["."])
                if isinstance(left, list) and isinstance(right, tuple) and right[0] == "name":
                    left.append(right[1])
                    return left
            case "[":
                if not self._is("]"):
                    self._within(0)
                self._advance("]")
            case "{":
                self._inner += 1
                self._list("}", self._pair)
                self._inner -= 1
            case "(":
                self._list(")", self._argument)
            case "@" | "#":
                if self.kind != "variable":
                    raise BadExpression(f"a variable is expected behind {operator!r} in it")
                self.bound.add(self.token[1:])
                self._advance()
            case "^":
                self._advance("(")
                self._inner += 1
                self._list(")", self._sorted_by)
                self._inner -= 1
            case "?":
                self.expression(0)
                if self._is(":"):
                    self._advance()
                    self.expression(0)
            case ":=":
                if not (isinstance(left, tuple) and left[0] == "variable"):
                    raise BadExpression("only a variable can be before ':=' in it")
                self.bound.add(left[1])
                self.expression(_POWERS[":="] - 1)
            case _:
                self.expression(_POWERS[operator])
        return None

    def _argument(self) -> None:
        if self._is("?"):
            self._advance()
        else:
            self.expression(0)

    def _sorted_by(self) -> None:
        if self._is("<", ">"):
            self._advance()
        self.expression(0)
