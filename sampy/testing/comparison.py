"""Compares values of a template with what is expected of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from sampy.differences.canonical import is_call
from sampy.differences.formats.values import value_text
from sampy.differences.model import ABSENT, Value
from sampy.errors import DocumentPath, nearest
from sampy.intrinsics import Json
from sampy.testing.names import Names

if TYPE_CHECKING:
    from sampy.testing.matchers import Capture

Expected: TypeAlias = object
"""A value of a document, a declaration (for its `Ref`), an intrinsic function, a `Matcher`; or a map or list of these.

A map matches one that has more entries than it. A list matches one with as many items, each of which matches.
"""


class Mismatch(NamedTuple):
    """Something that is not as it is expected.

    Args:
        path: The way to it.
        expected: What is expected, in words.
        actual: What it is.
        hint: What may be meant.
    """

    path: DocumentPath
    expected: str
    actual: Value
    hint: str = ""


class Matcher(ABC):
    """A pattern: what is expected where it isn't one certain value."""

    @abstractmethod
    def words(self, names: Names) -> str:
        """Return what is expected, in words."""

    @abstractmethod
    def mismatches(self, actual: Value, path: DocumentPath, comparison: Comparison) -> list[Mismatch]:
        """Return what of a value is not as it is expected."""


class Comparison:
    """Compares what is expected with what is there.

    Args:
        names: Tells what stands for declarations.
    """

    def __init__(self, names: Names) -> None:
        self.names = names
        self.captured: list[tuple[Capture, Json]] = []
        """What captures matched, which counts only if all else matches."""

    def mismatches(
        self, expected: Expected, actual: Value, path: DocumentPath = (), *, whole: bool = False
    ) -> list[Mismatch]:
        """Return what of a value is not as it is expected.

        Args:
            expected: What is expected.
            actual: What is there.
            path: The way to it.
            whole: Whether maps may have no more entries than those that are expected.
        """
        if isinstance(expected, Matcher):
            return expected.mismatches(actual, path, self)
        if not isinstance(expected, (dict, list, tuple)):
            expected = self.names.encode(expected)
        wrong = [Mismatch(path, words(expected, self.names), actual)]
        if isinstance(expected, Mapping) and isinstance(actual, dict):
            if is_call(expected) or is_call(actual):
                spelt_out = cast("Mapping[str, Json]", _spelt_out(actual))
                inner = self._entries(_spelt_out(expected), spelt_out, path, whole=True)
                return wrong if inner else []
            return self._entries(expected, actual, path, whole=whole)
        if isinstance(expected, (list, tuple)) and isinstance(actual, list) and len(expected) == len(actual):
            pairs = enumerate(zip(expected, actual, strict=True))
            return [
                found
                for index, (one, other) in pairs
                for found in self.mismatches(one, other, (*path, index), whole=whole)
            ]
        # To Python, true is 1.
        is_same = expected == actual and isinstance(expected, bool) == isinstance(actual, bool)
        return [] if is_same and actual is not ABSENT else wrong

    def _entries(
        self, expected: Mapping[str, Expected], actual: Mapping[str, Json], path: DocumentPath, *, whole: bool
    ) -> list[Mismatch]:
        found: list[Mismatch] = []
        for name, each in expected.items():
            inner = self.mismatches(each, actual.get(name, ABSENT), (*path, name), whole=whole)
            guess = nearest(name, actual.keys() - expected.keys()) if name not in actual else None
            found += [one._replace(hint=f"did you mean {guess!r}?") for one in inner] if guess else inner
        if whole:
            more = [name for name in actual if name not in expected]
            found += [Mismatch((*path, name), "nothing", actual[name]) for name in more]
        return found


def words(expected: Expected, names: Names) -> str:
    """Return what is expected as a message shows it."""
    match expected:
        case Matcher():
            return expected.words(names)
        case dict() if not is_call(expected) or _has_matcher(expected):
            return f"{{{', '.join(f'{key}: {words(item, names)}' for key, item in expected.items())}}}"
        case list() | tuple():
            return f"[{', '.join(words(item, names) for item in expected)}]"
    return value_text(names.encode(expected))


def _has_matcher(expected: Expected) -> bool:
    inner = expected.values() if isinstance(expected, dict) else expected if isinstance(expected, (list, tuple)) else ()
    return isinstance(expected, Matcher) or any(map(_has_matcher, inner))


def _spelt_out(value: Mapping[str, Expected]) -> Mapping[str, Expected]:
    """Return a call of `Fn::GetAtt` with its argument as a list, which may be text as well."""
    match value:
        case {"Fn::GetAtt": str(text)}:
            return {"Fn::GetAtt": text.split(".", 1)}
    return value
