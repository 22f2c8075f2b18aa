"""Draws a string that matches a regular expression and has a length, of the parse tree of the expression."""

from __future__ import annotations

import re
import re._constants as codes  # type: ignore[import-not-found]  # the parse tree has no stubs
import re._parser as parser  # type: ignore[import-not-found]  # the same
from collections.abc import Iterator
from functools import cache
from typing import Any

from sampy.schemas.patterns import expression

_PROPERTY = re.compile(r"\\[pP]\{\w+\}|\\[pP][A-Z]")
_KNOWN = (
    "abc",
    "Abcdefg1",
    "$.a",
    "Ā",
    f"arn:aws:codebuild:{'a' * 40}",
    "arn:aws:fsx:us-east-1:123456789012:volume/fs-0123456789abcdef0/fsvol-0123456789abcdef0",
    "arn:aws:lambda:us-east-1:123456789012:function:a",
    "arn:aws:iam::123456789012:role/a",
    "2024-01-01T00:00:00Z",
    f"-----BEGIN PRIVATE KEY-----\n{''.join(f'{chr(97 + n % 26) * 64}{chr(10)}' for n in range(25))}aa==\n"
    "-----END PRIVATE KEY-----",
)
"""Strings for expressions that look ahead, which the parse tree doesn't tell how to meet."""
_CANDIDATES = "a1A_-/.: zZ9+=@,b0"
_DRAWS = 24
_ENOUGH = 5


@cache
def matching(pattern: str, shortest: int = 0, longest: int | None = None) -> tuple[str, ...]:
    """Return different strings that a pattern finds itself in, of a length between two; none where none was found."""
    compiled = expression(pattern)
    if compiled is None:
        return ("a" * max(shortest, 1),)
    found: dict[str, None] = {}
    for text in _drawn(pattern, shortest):
        for long in _lengthened(text, shortest):
            if (longest is None or len(long) <= longest) and len(long) >= shortest and compiled.search(long):
                found[long] = None
                break
        if len(found) == _ENOUGH:
            break
    return tuple(found)


def _drawn(pattern: str, shortest: int) -> Iterator[str]:
    yield "a" * max(shortest, 1)
    yield from _KNOWN
    # Unicode properties and stray hyphens in sets are nothing that `re` can parse: letters stand for them.
    plain = re.sub(r"(\\[ws])-", r"\1\\-", _PROPERTY.sub("a-z", pattern)).replace("(?i)", "")
    try:
        tree = parser.parse(plain)
    except re.error:
        return
    for draw in range(_DRAWS):
        repeats = {0: 0, 1: 1, 2: shortest}.get(draw % 3, 0)
        try:
            yield "".join(_Drawing(draw, repeats).text(tree))
        except (ValueError, IndexError):
            continue


def _lengthened(text: str, shortest: int) -> Iterator[str]:
    yield text
    missing = shortest - len(text)
    if missing > 0 and text:
        yield text + text[-1] * missing
        yield text[0] * missing + text
        middle = len(text) // 2
        yield text[:middle] + text[middle] * missing + text[middle:]


class _Drawing:
    """One way through the parse tree: `draw` chooses branches, `repeats` how often what may repeat does."""

    def __init__(self, draw: int, repeats: int) -> None:
        self._draw = draw
        self._repeats = repeats
        self._groups: dict[int, str] = {}

    def text(self, tree: Any) -> Iterator[str]:
        for operation, argument in tree:
            yield self._one(operation, argument)

    def _one(self, operation: Any, argument: Any) -> str:
        if operation is codes.LITERAL:
            return chr(argument)
        if operation is codes.NOT_LITERAL:
            return next(each for each in _CANDIDATES if ord(each) != argument)
        if operation is codes.ANY:
            return "a"
        if operation is codes.IN:
            return self._member(argument)
        if operation in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            least, most, inner = argument
            count = max(least, min(self._repeats, most))
            return "".join("".join(self.text(inner)) for _ in range(count))
        if operation is codes.SUBPATTERN:
            group, _, _, inner = argument
            text = "".join(self.text(inner))
            self._groups[group] = text
            return text
        if operation is codes.BRANCH:
            branches = argument[1]
            return "".join(self.text(branches[self._draw % len(branches)]))
        if operation is codes.GROUPREF:
            return self._groups.get(argument, "")
        return ""  # a position or an assertion; what it demands is seen when the whole is held against the pattern

    def _member(self, items: Any) -> str:
        negated = items[0][0] is codes.NEGATE
        candidates = _members(tuple(items))
        if candidates:
            return candidates[self._draw % min(len(candidates), 3)]
        if negated:
            raise ValueError("nothing that is tried is outside of the set")
        operation, argument = items[0]
        return chr(argument if operation is codes.LITERAL else argument[0])


@cache
def _members(items: tuple[Any, ...]) -> list[str]:
    """Return the candidates that are in a set."""
    single = re.compile(_as_set(items))
    return [each for each in _CANDIDATES if single.fullmatch(each)]


def _as_set(items: Any) -> str:
    names = {
        codes.CATEGORY_DIGIT: r"\d",
        codes.CATEGORY_NOT_DIGIT: r"\D",
        codes.CATEGORY_SPACE: r"\s",
        codes.CATEGORY_NOT_SPACE: r"\S",
        codes.CATEGORY_WORD: r"\w",
        codes.CATEGORY_NOT_WORD: r"\W",
    }
    parts: list[str] = []
    for operation, argument in items:
        if operation is codes.NEGATE:
            parts.append("^")
        elif operation is codes.LITERAL:
            parts.append(re.escape(chr(argument)))
        elif operation is codes.RANGE:
            parts.append(f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}")
        elif operation is codes.CATEGORY:
            parts.append(names[argument])
    return f"[{''.join(parts)}]"
