"""Who may ask and what they may do, as statements tell them apart: kinds of texts, and the patterns that tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

import attrs

from sampy.iam.parts import EVERYTHING, Part
from sampy.iam.patterns import ByStem, TooManyKinds, has_wildcards, matches, representatives, samples


@attrs.frozen(eq=False)
class Kind:
    """All texts that match the same patterns.

    Args:
        text: One of them.
        patterns: The patterns that they match.
        statements: The statements that are about them, as the bits of a number.
    """

    text: str
    patterns: frozenset[str]
    statements: int


class Dimension:
    """The kinds of texts that some statements tell apart.

    Args:
        given: For each statement, the patterns of what it is about, and of what it is not about; it is about
            everything where there are neither.
        names: Texts that there are known to be.
        spelling: How patterns and names are spelled in what is told, where it isn't the same.
    """

    def __init__(
        self,
        given: Sequence[tuple[Sequence[str], Sequence[str]]],
        names: Iterable[str] = (),
        spelling: Mapping[str, str] | None = None,
    ) -> None:
        self._spelling = spelling or {}
        self._about: dict[str, int] = defaultdict(int)
        self._not_about: dict[str, int] = defaultdict(int)
        self._always = self._negated = 0
        for index, (patterns, others) in enumerate(given):
            for pattern in patterns:
                self._about[pattern] |= 1 << index
            for pattern in others:
                self._not_about[pattern] |= 1 << index
            if others:
                self._negated |= 1 << index
            elif not patterns:
                self._always |= 1 << index
        self._patterns = frozenset((*self._about, *self._not_about, *names))
        plain = {pattern for pattern in self._patterns if not has_wildcards(pattern)}
        wild = ByStem(self._patterns - plain)
        self.kinds = [self._kind(text, _matching(text, plain, wild)) for text in sorted(_texts(self._patterns))]
        self._told: dict[frozenset[Kind], tuple[Part, ...]] = {}
        self._of: dict[str, set[Kind]] = defaultdict(set)
        for kind in self.kinds:
            for pattern in kind.patterns:
                self._of[pattern].add(kind)

    def _kind(self, text: str, found: frozenset[str]) -> Kind:
        about = not_about = 0
        for pattern in found:
            about |= self._about.get(pattern, 0)
            not_about |= self._not_about.get(pattern, 0)
        return Kind(text, found, self._always | about | (self._negated & ~not_about))

    def parts(self, wanted: frozenset[Kind]) -> tuple[Part, ...]:
        """Return parts that have the wanted kinds in them and no others; as few as are found easily."""
        if wanted not in self._told:
            self._told[wanted] = tuple(map(self._spelled, self._parts(wanted)))
        return self._told[wanted]

    def _parts(self, wanted: frozenset[Kind]) -> tuple[Part, ...]:
        left = set(wanted)
        if len(left) == len(self.kinds):
            return (Part(),)
        candidates = {pattern: self._of[pattern] for kind in left for pattern in kind.patterns}
        if not all(kind.patterns for kind in left):
            candidates[EVERYTHING] = {*self.kinds}
        made = {
            pattern: part
            for pattern, kinds in candidates.items()
            if (part := _worthwhile(pattern, kinds - left, kinds & left)) is not None
        }
        found: list[Part] = []
        while left:
            best = max(made, key=lambda each: (len(candidates[each] & left) - len(made[each].but), each), default=None)
            if best is None or not candidates[best] & left:
                # Nothing is left but what no pattern tells by itself.
                return (*found, *(self._alone(kind) for kind in sorted(left, key=lambda kind: kind.text)))
            found.append(made.pop(best))
            left -= candidates[best]
        return tuple(found)

    def _spelled(self, part: Part) -> Part:
        spelling = self._spelling
        return Part(
            tuple(spelling.get(each, each) for each in part.all_of),
            tuple(spelling.get(each, each) for each in part.but),
        )

    def _alone(self, kind: Kind) -> Part:
        """Return the part that has one kind in it and no other."""
        return Part(tuple(sorted(kind.patterns)) or (EVERYTHING,), tuple(sorted(self._patterns - kind.patterns)))


def _texts(patterns: Iterable[str]) -> set[str]:
    """Return texts of all kinds; of those that there are easily too many of, only what patterns look like."""
    patterns = [*patterns]
    try:
        return representatives(patterns)
    except TooManyKinds:
        return {text for pattern in (*patterns, EVERYTHING) for text in samples(pattern)}


def _worthwhile(pattern: str, out: set[Kind], kept: set[Kind]) -> Part | None:
    """Return the texts of a pattern without some kinds of them; None where the others are told as well one by one."""
    if len(out) > len(kept) and all(kind.text in kind.patterns for kind in kept):
        return None
    return _without(pattern, out, kept)


def _without(pattern: str, out: set[Kind], kept: set[Kind]) -> Part | None:
    """Return the texts of a pattern without some kinds of them; None where no other patterns tell these."""
    if not out:
        return Part((pattern,))
    takers = set[str]().union(*(kind.patterns for kind in out)).difference(*(kind.patterns for kind in kept))
    taken = {each: {kind for kind in out if each in kind.patterns} for each in takers}
    but: list[str] = []
    left = set(out)
    for each in sorted(takers, key=lambda each: (-len(taken[each]), each)):
        if taken[each] & left:
            but.append(each)
            left -= taken[each]
    return None if left else Part((pattern,), tuple(but))


def _matching(text: str, plain: Container[str], wild: ByStem) -> frozenset[str]:
    """Return the patterns that match a text, of those without and those with wildcards."""
    found = [pattern for pattern in wild.near(text) if matches(pattern, text)]
    return frozenset([*found, text] if text in plain else found)
