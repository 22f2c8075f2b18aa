"""Whether two ARNs of which parts aren't known can be the same one.

Names that CloudFormation makes up are told apart from each other, and from names that somebody wrote: no name that it
makes up for a table is `votes`. What only a deploy can tell, as a parameter, can be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

import attrs

from sampy.audit.environment import parts_of
from sampy.audit.reading.texts import HOLE, Part, Parts, Reference, joined
from sampy.permissions.names import Names
from sampy.template import Template

_VERSIONS = ("AWS::Lambda::Alias", "AWS::Lambda::Version")
_FIELDS = 6
_MARKS = re.compile(r"([*?])")


@attrs.frozen
class Wild:
    """Any characters, none among them."""


@attrs.frozen
class Single:
    """Any single character."""


@attrs.frozen
class Name:
    """A name that CloudFormation makes up for a resource."""

    logical_id: str


Token: TypeAlias = str | Wild | Single | Name
_WILDCARD = Wild()


class Overlap:
    """Tells for one template whether ARNs can be the same.

    Args:
        template: The template.
        names: What its references stand for.
    """

    def __init__(self, template: Template, names: Names) -> None:
        self._template = template
        self._names = names
        arns = ((self.arn(logical_id), logical_id) for logical_id in template.resources)
        self._by_name = {_name_of(arn): logical_id for arn, logical_id in arns if arn is not None}

    def possible(self, pattern: str, resource: Parts) -> bool:
        """Return whether a pattern of a policy can stand for a resource that a call is about."""
        return may_be_same(self._tokens(parts_of(pattern, self._template)), self._tokens(resource))

    def text(self, resource: Parts) -> str:
        """Return a resource as a text, with what can't be told as ``*``."""
        shown = self._whole(resource)
        return "".join(
            f"${{{p.logical_id}}}" if isinstance(p, Reference) else "*" if p == HOLE else str(p) for p in shown
        )

    def arn(self, logical_id: str) -> str | None:
        """Return the ARN of a resource of the template as `text` tells it; None where it has none that is known."""
        arn = self._names.arn(logical_id)
        return None if arn is None else self.text(parts_of(arn, self._template))

    def logical_id(self, resource: Parts) -> str | None:
        """Return the resource of the template that a call is about; None where it is about none for sure."""
        named = [each.logical_id for each in resource if isinstance(each, Reference)]
        if named:
            return named[0] if len(named) == 1 else None
        return self._by_name.get(_name_of(self.text(resource)))

    def _whole(self, parts: Parts) -> Parts:
        """Return an ARN in place of the resource of the template that it begins with."""
        first = parts[0] if parts else ""
        if not isinstance(first, Reference):
            return parts
        arn = self._names.arn(first.logical_id) if first.logical_id in self._template.resources else None
        behind = parts[1:]
        if arn is None and self._template.type_of(first.logical_id) in _VERSIONS:
            function = self._of_version(first.logical_id)
            return (*function, ":", HOLE) if function else (HOLE,)
        if arn is None:
            return (HOLE,)
        return joined((*parts_of(arn, self._template), *behind))

    def _of_version(self, logical_id: str) -> Parts:
        match self._template.resources[logical_id]:
            case {"Properties": {"FunctionName": {"Ref": str(function)}}}:
                return self._whole((Reference(function),))
        return ()

    def _tokens(self, parts: Parts) -> tuple[Token, ...]:
        tokens: list[Token] = []
        for part in self._whole(parts):
            if isinstance(part, str):
                for piece in _MARKS.split(part):
                    tokens += [_WILDCARD] if piece == "*" else [Single()] if piece == "?" else list(piece)
            elif isinstance(part, Reference) and part.attribute is None and self._names.arn(part.logical_id):
                tokens.append(Name(part.logical_id))
            else:
                tokens.append(_WILDCARD)
        return tuple(tokens)


def _name_of(arn: str) -> tuple[str, str]:
    """Return the service and the last part of an ARN, wherever it is."""
    fields = arn.split(":", _FIELDS - 1)
    return (fields[2], fields[-1]) if len(fields) == _FIELDS else ("", arn)


def _shown(part: Part) -> str:
    if isinstance(part, Reference):
        return f"${{{part.logical_id}}}"
    return part if isinstance(part, str) else "*"


@cache
def may_be_same(left: tuple[Token, ...], right: tuple[Token, ...]) -> bool:
    """Return whether there is an ARN that two patterns both stand for.

    A wildcard stands for nothing beyond its part of an ARN: what can be any account is no account and table.
    """
    pairs = list(zip(_fields(left), _fields(right), strict=False))
    if len(pairs) < _FIELDS:
        return _Pair(left, right).same(0, 0)
    return all(_Pair(a, b).same(0, 0) for a, b in pairs)


def _fields(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Return the parts of an ARN: the last one has all that is behind the account, colons too."""
    fields: list[Sequence[Token]] = []
    start = 0
    for index, token in enumerate(tokens):
        if token == ":" and len(fields) < _FIELDS - 1:
            fields.append(tokens[start:index])
            start = index + 1
    return [*fields, tokens[start:]]


class _Pair:
    """Two patterns that are held against each other from the left to the right."""

    def __init__(self, left: Sequence[Token], right: Sequence[Token]) -> None:
        self._sides = (left, right)
        self._known: dict[tuple[int, int], bool] = {}

    def same(self, i: int, j: int) -> bool:
        """Return whether what is left of both from two positions on can be the same."""
        found = self._known.get((i, j))
        if found is None:
            self._known[i, j] = False
            found = self._known[i, j] = self._same(i, j)
        return found

    def _same(self, i: int, j: int) -> bool:
        left, right = self._sides
        while i < len(left) and j < len(right):
            a, b = left[i], right[j]
            if isinstance(a, Name) and any(self.same(i + 1, end) for end in _ends(a, right, j)):
                return True
            if isinstance(b, Name) and any(self.same(end, j + 1) for end in _ends(b, left, i)):
                return True
            if a == _WILDCARD:
                return any(self.same(i + 1, end) for end in range(j, len(right) + 1))
            if b == _WILDCARD:
                return any(self.same(end, j + 1) for end in range(i, len(left) + 1))
            if a != b and not (isinstance(a, Single) or isinstance(b, Single)):
                return False
            i, j = i + 1, j + 1
        return all(each == _WILDCARD for each in (*left[i:], *right[j:]))


def _ends(name: Name, other: Sequence[Token], start: int) -> Iterator[int]:
    """Yield where a made-up name can end in another pattern, in which it starts at a position.

    It can be what has wildcards, or is written as such names are: ``stack-Votes-1A2B3C``.
    """
    wild, written = False, ""
    for end in range(start, len(other)):
        token = other[end]
        if isinstance(token, Name) or token in ("/", ":"):
            return
        wild = wild or not isinstance(token, str)
        written += token if isinstance(token, str) else ""
        if wild or f"-{name.logical_id}-".lower() in written.lower():
            yield end + 1
