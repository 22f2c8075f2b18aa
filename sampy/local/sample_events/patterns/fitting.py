"""An event that matches a pattern: what a sample has already is kept where it fits, and the rest is made up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from ipaddress import ip_network

from sampy.errors import SampyError
from sampy.intrinsics import Json
from sampy.local.sample_events.patterns.matching import ABSENT, OR, matches, matches_one

_TEXT = "example"
_TRIES = 100
_STAR = re.compile(r"(?<!\\)\*")
_ESCAPED = re.compile(r"\\([*\\])")


class NothingFits(SampyError):
    """Raised for a pattern that no value was found for: it contradicts itself, or is none.

    Args:
        path: The fields that lead to it.
        asked: What it asks for there.
    """

    def __init__(self, path: tuple[str, ...], asked: Json) -> None:
        super().__init__(".".join(path))
        self.path = path
        self.asked = asked


def fitted(pattern: Json, sample: Json, path: tuple[str, ...] = ()) -> Json:
    """Return a sample with what a pattern asks for.

    Args:
        pattern: The pattern: fields, with a list of what each may be at the end.
        sample: The event, or part of one, to start with.
        path: The fields that lead to it.

    Raises:
        NothingFits: No value was found for what the pattern asks for.
    """
    if isinstance(pattern, list):
        return _value(pattern, sample, path)
    if not isinstance(pattern, dict):
        raise NothingFits(path, pattern)
    fields: dict[str, Json] = dict(sample) if isinstance(sample, dict) else {}
    for name, wanted in pattern.items():
        if name == OR and isinstance(wanted, list):
            fields = _one_of(wanted, fields, (*path, name))
        elif isinstance(wanted, list):
            present = fields.get(name, ABSENT)
            if matches(wanted, present):
                continue
            if {"exists": False} in wanted:
                fields.pop(name, None)
            else:
                fields[name] = _value(wanted, fields.get(name), (*path, name))
        else:
            fields[name] = fitted(wanted, fields.get(name), (*path, name))
    return fields


def narrowed(asked: Json, more: Json) -> Json:
    """Return what is asked of a field together with more that is asked of it: two comparisons make a range.

    Raises:
        NothingFits: They are of kinds that can't be put together.
    """
    match asked, more:
        case [{"numeric": [*one]}], [{"numeric": [*other]}]:
            return [{"numeric": [*one, *other]}]
    if asked is None or asked == more:
        return more
    raise NothingFits((), [asked, more])


def _one_of(patterns: list[Json], fields: dict[str, Json], path: tuple[str, ...]) -> dict[str, Json]:
    for pattern in patterns:
        try:
            found = fitted(pattern, fields, path)
        except NothingFits:
            continue
        if isinstance(found, dict):
            return found
    raise NothingFits(path, patterns)


def _value(matchers: list[Json], sample: Json, path: tuple[str, ...]) -> Json:
    """Return a value that one of the entries of a pattern asks for; in a list, where the sample has one there."""
    for matcher in matchers:
        for value in _candidates(matcher):
            if matches_one(matcher, value):
                return [value] if isinstance(sample, list) else value
    raise NothingFits(path, matchers)


def _candidates(matcher: Json) -> Iterator[Json]:
    """Yield values that what is asked for may be."""
    if not isinstance(matcher, dict):
        yield matcher
        return
    for operator, operand in matcher.items():
        make = _MAKERS.get(operator)
        if make is not None:
            yield from make(operand)


def _with_start(operand: Json) -> Iterator[Json]:
    yield f"{_letters(operand)}{_TEXT}"


def _with_end(operand: Json) -> Iterator[Json]:
    yield f"{_TEXT}{_letters(operand)}"


def _letters(operand: Json) -> str:
    return str(operand.get("equals-ignore-case", "") if isinstance(operand, dict) else operand)


def _same(operand: Json) -> Iterator[Json]:
    yield operand


def _like(operand: Json) -> Iterator[Json]:
    yield _TEXT.join(_ESCAPED.sub(r"\1", part) for part in _STAR.split(str(operand)))


def _others(operand: Json) -> Iterator[Json]:
    unwanted = operand if isinstance(operand, list) else [operand]
    if any(isinstance(each, int | float) for each in unwanted):
        yield from range(1, len(unwanted) + 2)
    yield _TEXT
    for number in range(1, _TRIES):
        yield f"{number}-other"
        yield f"other-{number}"


def _there(operand: Json) -> Iterator[Json]:
    yield _TEXT


def _numbers(operand: Json) -> Iterator[Json]:
    limits = [each for each in operand if isinstance(each, int | float)] if isinstance(operand, list) else []
    for limit in limits:
        yield from (limit, limit + 1, limit - 1)
    if len(limits) > 1:
        yield (limits[0] + limits[1]) / 2


def _address(operand: Json) -> Iterator[Json]:
    try:
        network = ip_network(str(operand), strict=False)
    except ValueError:
        return
    yield str(network[min(1, network.num_addresses - 1)])


_MAKERS: Mapping[str, Callable[[Json], Iterator[Json]]] = {
    "anything-but": _others,
    "cidr": _address,
    "equals-ignore-case": _same,
    "exists": _there,
    "numeric": _numbers,
    "prefix": _with_start,
    "suffix": _with_end,
    "wildcard": _like,
}
