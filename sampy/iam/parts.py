"""Sets of texts that patterns make: what some of them match, without what others do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from sampy.iam.patterns import fewest, has_wildcards, is_prefix, matches, overlap, segments, within, witness

EVERYTHING = "*"


@attrs.frozen(cache_hash=True)
class Part:
    """The texts that match all of some patterns, and none of some others.

    Args:
        all_of: The patterns that they match; nearly always one.
        but: The patterns that they don't match.
    """

    all_of: tuple[str, ...] = (EVERYTHING,)
    but: tuple[str, ...] = ()

    def covers(self, text: str) -> bool:
        """Return whether a text is one of them."""
        return all(matches(each, text) for each in self.all_of) and not any(matches(each, text) for each in self.but)

    def __str__(self) -> str:
        return " and ".join(self.all_of) + (f" but {', '.join(self.but)}" if self.but else "")


def everything_but(patterns: Iterable[str]) -> Part | None:
    """Return all texts that match none of some patterns; None where there are none."""
    return _simplified((EVERYTHING,), patterns)


def both(one: Part, other: Part) -> Part | None:
    """Return the texts that are in two parts; None where there are none."""
    return _simplified((*one.all_of, *other.all_of), (*one.but, *other.but)) if _may_overlap(one, other) else None


def without(part: Part, other: Part) -> Iterator[Part]:
    """Yield the parts of one part that are not in another one."""
    if not _may_overlap(part, other):
        yield part
        return
    for pattern in other.all_of if other.all_of != part.all_of or other.but else ():
        left = _simplified(part.all_of, (*part.but, pattern))
        if left is not None:
            yield left
    for pattern in other.but:
        left = _simplified((*part.all_of, pattern), part.but)
        if left is not None:
            yield left


def without_all(parts: Iterable[Part], others: Iterable[Part]) -> list[Part]:
    """Return what is left of parts where all that is in some others is taken out of them."""
    left = [*parts]
    for other in others:
        if any(_may_overlap(part, other) for part in left):
            left = [rest for part in left for rest in without(part, other)]
    return left


def is_in(inner: Part, outer: Part) -> bool:
    """Return whether all texts of one part are in another one."""
    return _may_overlap(inner, outer) and next(without(inner, outer), None) is None


def _may_overlap(one: Part, other: Part) -> bool:
    if not overlap(one.all_of[0], other.all_of[0]):
        return False
    return all(overlap(ours, theirs) for ours in one.all_of for theirs in other.all_of)


def _simplified(all_of: Iterable[str], but: Iterable[str]) -> Part | None:
    """Return the part without the patterns that say nothing more; None where there is no such text."""
    wanted = _narrowest(all_of)
    plain = next((each for each in wanted if not has_wildcards(each)), None)
    if plain is not None:
        return Part((plain,)) if Part(wanted, tuple(but)).covers(plain) else None
    unwanted = fewest(each for each in but if all(overlap(each, ours) for ours in wanted))
    if any(within(ours, each) for ours in wanted for each in unwanted):
        return None
    certain = len(wanted) == 1 and all(map(_is_simple, (*wanted, *unwanted)))
    if not certain and (unwanted or len(wanted) > 1) and witness(wanted, unwanted) is None:
        return None
    return Part(tuple(sorted(wanted)), unwanted)


def _is_simple(pattern: str) -> bool:
    """Return whether a pattern is plain text or the start of one, part by part: some of these leave some of another."""
    return all(not has_wildcards(each) or is_prefix(each) for each in segments(pattern))


def _narrowest(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return patterns that say all that some patterns say together, and as few of them as is easily seen."""
    kept: list[str] = []
    for pattern in dict.fromkeys(patterns):
        narrowed = pattern
        apart: list[str] = []
        for each in kept:
            common = _common(narrowed, each)
            narrowed, apart = (narrowed, [*apart, each]) if common is None else (common, apart)
        kept = [*apart, narrowed]
    return tuple(kept)


def _common(one: str, other: str) -> str | None:
    """Return the pattern of the texts that match two patterns; None where that is not easily seen."""
    if within(one, other):
        return one
    if within(other, one):
        return other
    ours, theirs = segments(one), segments(other)
    if len(ours) != len(theirs) or len(ours) == 1:
        return None
    common = [_common(*each) for each in zip(ours, theirs, strict=True)]
    return None if None in common else ":".join(each for each in common if each is not None)
