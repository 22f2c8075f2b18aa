"""Patterns of what assertions about templates expect, where that isn't one certain value."""

from __future__ import annotations

import json
import re
from operator import methodcaller

import attrs

from sampy.differences.formats.values import short_text
from sampy.differences.model import ABSENT as _NOT_THERE, Value
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.testing.comparison import Comparison, Expected, Matcher, Mismatch, words
from sampy.testing.names import Names

# What pytest shows of a failed assertion ends in the user's test.
__tracebackhide__ = methodcaller("errisinstance", AssertionError)


class Anything(Matcher):
    """Whatever is there."""

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        return "anything"

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return that nothing is there, where nothing is."""
        return [Mismatch(path, self.words(comparison.names), actual)] if actual is _NOT_THERE else []


class Nothing(Matcher):
    """Nothing is there."""

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        return "nothing"

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return that something is there, where something is."""
        return [] if actual is _NOT_THERE else [Mismatch(path, self.words(comparison.names), actual)]


ANY = Anything()
"""Matches whatever is there, as long as something is."""
ABSENT = Nothing()
"""Matches where nothing is."""


@attrs.frozen
class _Like(Matcher):
    """A value; as a whole, or with more in it."""

    expected: Expected
    whole: bool

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        told = words(self.expected, names)
        return f"exactly {told}" if self.whole else told

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return what of a value is not as it is expected."""
        return comparison.mismatches(self.expected, actual, path, whole=self.whole)


def like(expected: Expected) -> Matcher:
    """Match what has at least what is expected, within `exactly` too."""
    return _Like(expected, whole=False)


def exactly(expected: Expected) -> Matcher:
    """Match what has nothing in it but what is expected."""
    return _Like(expected, whole=True)


@attrs.frozen
class _ArrayWith(Matcher):
    items: tuple[Expected, ...]

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        told = ", ".join(words(item, names) for item in self.items)
        return f"a list with {told}" if told else "a list"

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return that the items are not in a list in their order, where they aren't."""
        left = list(enumerate(actual)) if isinstance(actual, list) else []
        for item in self.items:
            while left:
                index, candidate = left.pop(0)
                captured = len(comparison.captured)
                if not comparison.mismatches(item, candidate, (*path, index)):
                    break
                del comparison.captured[captured:]
            else:
                return [Mismatch(path, self.words(comparison.names), actual)]
        return [] if isinstance(actual, list) else [Mismatch(path, self.words(comparison.names), actual)]


def array_with(*items: Expected) -> Matcher:
    """Match a list that has items in this order, and maybe others before, between and behind them."""
    return _ArrayWith(items)


@attrs.frozen
class _Matching(Matcher):
    pattern: re.Pattern[str]

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        return f"text that matches {self.pattern.pattern!r}"

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return that a value is no such text, where it isn't."""
        if isinstance(actual, str) and self.pattern.search(actual):
            return []
        return [Mismatch(path, self.words(comparison.names), actual)]


def matching(pattern: str | re.Pattern[str]) -> Matcher:
    """Match text in which a regular expression finds something; ``^...$`` for the whole of it."""
    return _Matching(re.compile(pattern))


@attrs.frozen
class _Json(Matcher):
    expected: Expected

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        return f"JSON of {words(self.expected, names)}"

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return what of the object that a text stands for is not as it is expected."""
        try:
            parsed: Json = json.loads(actual) if isinstance(actual, str) else None
        except ValueError:
            parsed = None
        if parsed is None:
            return [Mismatch(path, self.words(comparison.names), actual)]
        return comparison.mismatches(self.expected, parsed, path)


def json_like(expected: Expected) -> Matcher:
    """Match text that is JSON of an object, or a list, that matches."""
    return _Json(expected)


@attrs.frozen
class _Not(Matcher):
    expected: Expected

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        return f"anything but {words(self.expected, names)}"

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return that a value is what it must not be, where it is."""
        if Comparison(comparison.names).mismatches(self.expected, actual, path):
            return []
        return [Mismatch(path, self.words(comparison.names), actual)]


def unlike(expected: Expected) -> Matcher:
    """Match whatever does not match what is given; where nothing is, too."""
    return _Not(expected)


class Capture(Matcher):
    """Matches what is there, and hands it out.

    Args:
        expected: What it must match; anything, where it isn't given.
    """

    def __init__(self, expected: Expected = ANY) -> None:
        self._expected = expected
        self.values: list[Json] = []
        """What it matched in all resources that match as a whole, in the order of the template."""

    @property
    def value(self) -> Json:
        """The only value that it matched.

        Raises:
            AssertionError: Where it matched nothing, or several values.
        """
        if len(self.values) == 1:
            return self.values[0]
        found = ", ".join(map(short_text, self.values))
        raise AssertionError(
            f"captured {len(self.values)} values, {found}: use values" if found else "captured nothing"
        )

    def words(self, names: Names) -> str:
        """Return what is expected, in words."""
        return words(self._expected, names)

    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return what of a value is not as it is expected, and keep the value."""
        found = comparison.mismatches(self._expected, actual, path)
        if not found and actual is not _NOT_THERE:
            comparison.captured.append((self, actual))
        return found
