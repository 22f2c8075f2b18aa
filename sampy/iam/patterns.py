"""Patterns of IAM: text in which ``*`` stands for any characters, none among them, and ``?`` for any single one.

Beside what matches a pattern, two things are answered exactly, for which the patterns are followed through all texts at
once: a text that matches some patterns and none of some others; and one text of each kind that patterns tell apart.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

_WILD = re.compile(r"[*?]")
_OTHER = "\uf8ff"
"""A character that no pattern has: it stands for all that the patterns don't tell apart."""
_ARN = re.compile(
    r"(arn:[^:]*(?:::Partition\})?:[a-z0-9-]+):(\*|[a-z0-9-]*|\$\{AWS::Region\}):(\*|[0-9]*|\$\{AWS::AccountId\}):(.*)",
    re.DOTALL,
)
MOST_STATES = 20_000


class TooManyKinds(ValueError):
    """Raised where patterns can be told apart in more ways than there is time to look at."""


def has_wildcards(pattern: str) -> bool:
    """Return whether a pattern stands for more than itself."""
    return "*" in pattern or "?" in pattern


@lru_cache(maxsize=1 << 14)
def stem(pattern: str) -> str:
    """Return what a pattern starts with, as far as it is plain text."""
    wild = _WILD.search(pattern)
    return pattern if wild is None else pattern[: wild.start()]


def is_prefix(pattern: str) -> bool:
    """Return whether the one wildcard of a pattern is a star at its end."""
    return pattern.endswith("*") and len(stem(pattern)) == len(pattern) - 1


@cache
def matcher(pattern: str) -> Callable[[str], bool]:
    """Return what tells whether a text matches a pattern."""
    if not has_wildcards(pattern):
        return pattern.__eq__
    if is_prefix(pattern):
        start = pattern[:-1]
        return lambda text: text.startswith(start)
    expression = re.compile(
        "".join({"*": ".*", "?": "."}.get(character, re.escape(character)) for character in pattern), re.DOTALL
    )
    return lambda text: expression.fullmatch(text) is not None


def matches(pattern: str, text: str) -> bool:
    """Return whether a text matches a pattern; upper and lower case are different."""
    return matcher(pattern)(text)


@lru_cache(maxsize=1 << 14)
def segments(pattern: str) -> tuple[str, ...]:
    """Return the parts of the pattern of an ARN whose region and account are told or left open; else itself alone.

    A wildcard for a region or an account stands for one of them here. As text, it might go on over the colons behind it
    to others that look the same; there are no ARNs like that.
    """
    found = _ARN.fullmatch(pattern)
    return (pattern,) if found is None else found.groups()


@lru_cache(maxsize=1 << 16)
def overlap(one: str, other: str) -> bool:
    """Return whether a text matches both patterns."""
    ours, theirs = segments(one), segments(other)
    if len(ours) == len(theirs) > 1:
        return all(map(overlap, ours, theirs))
    if not has_wildcards(one):
        return matches(other, one)
    if not has_wildcards(other):
        return matches(one, other)
    start, beginning = stem(one), stem(other)
    if not start.startswith(beginning) and not beginning.startswith(start):
        return False
    return (is_prefix(one) and is_prefix(other)) or witness((one, other)) is not None


@lru_cache(maxsize=1 << 16)
def within(inner: str, outer: str) -> bool:
    """Return whether all texts that match a pattern match another one, too."""
    if inner == outer or outer == "*":
        return True
    ours, theirs = segments(inner), segments(outer)
    if len(ours) == len(theirs) > 1:
        return all(map(within, ours, theirs))
    if not has_wildcards(inner):
        return matches(outer, inner)
    if is_prefix(outer):
        return stem(inner).startswith(outer[:-1])
    return has_wildcards(outer) and witness((inner,), (outer,)) is None


class ByStem:
    """Patterns by what they start with, so that few have to be looked at for a text."""

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        self._stems: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for pattern in patterns:
            self.of(pattern).append(pattern)

    def of(self, pattern: str) -> list[str]:
        """Return the patterns that start as one does, as a list to be changed."""
        start = stem(pattern)
        return self._stems[len(start)][start]

    def near(self, text: str) -> Iterator[str]:
        """Yield the patterns that a text, or a pattern that starts with it, may match."""
        for length, stems in self._stems.items():
            yield from stems.get(text[:length], ())


def fewest(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return patterns in order, without those whose texts all match another one of them."""
    return _fewest(frozenset(patterns))


@lru_cache(maxsize=1024)
def _fewest(patterns: frozenset[str]) -> tuple[str, ...]:
    kept: list[str] = []
    known = ByStem()
    # What includes another pattern starts no later to be open than that one does.
    for pattern in sorted(patterns, key=lambda each: (len(stem(each)), len(each), each)):
        if any(within(pattern, other) for other in known.near(stem(pattern))):
            continue
        alike = known.of(pattern)
        alike[:] = [*(other for other in alike if not within(other, pattern)), pattern]
        kept.append(pattern)
    return tuple(sorted(pattern for pattern in kept if pattern in known.of(pattern)))


def in_lower_case(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return patterns of actions, in which upper and lower case are alike."""
    return tuple(pattern.lower() for pattern in patterns)


def witness(all_of: Sequence[str], but: Sequence[str] = ()) -> str | None:
    """Return a text that matches all of some patterns, and none of some others; None where there is none.

    Raises:
        TooManyKinds: Where there is too much to look at.
    """
    automaton = _Automaton.of((*all_of, *but))
    wanted, unwanted = automaton.patterns[: len(all_of)], automaton.patterns[len(all_of) :]
    lost = [each.end for each in unwanted if each.forever]

    def is_open(state: int) -> bool:
        return all(state & each.positions for each in wanted) and not any(state & end for end in lost)

    start = max(map(stem, all_of), key=len)
    for state, text in automaton.reached(automaton.after(start), is_open):
        if all(state & each.end for each in wanted) and not any(state & each.end for each in unwanted):
            return start + text
    return None


def representatives(patterns: Iterable[str]) -> set[str]:
    """Return texts such that for any text at all, one of them matches the very same patterns.

    Raises:
        TooManyKinds: Where there are more kinds of texts than can be looked at.
    """
    distinct = {*patterns}
    found = {_OTHER}
    for pattern in distinct:
        found |= {pattern} if not has_wildcards(pattern) else {stem(pattern), stem(pattern) + _OTHER}
    inner = {pattern for pattern in distinct if has_wildcards(pattern) and not is_prefix(pattern)}
    for group in _groups(inner, distinct):
        found.update(_one_of_each_kind(group))
    return found


def samples(pattern: str) -> Iterator[str]:
    """Yield texts that match a pattern and hardly any other one."""
    yield pattern.replace("?", _OTHER).replace("*", "")
    yield pattern.replace("?", _OTHER).replace("*", _OTHER)


def _groups(inner: Iterable[str], patterns: Iterable[str]) -> Iterator[list[str]]:
    """Yield the patterns with wildcards inside, each with all others that can match the same texts as it does.

    Only those are left out that match whatever it matches, and those that match nothing that it does.
    """
    left = {*inner}
    while left:
        group = [left.pop()]
        for member in group:
            for other in patterns if has_wildcards(member) and not is_prefix(member) else ():
                if other in group or (is_prefix(other) and stem(member).startswith(stem(other))):
                    continue
                if stem(other).startswith(stem(member)) or (other in left and stem(member).startswith(stem(other))):
                    group.append(other)
                    left.discard(other)
        yield group


def _one_of_each_kind(patterns: Sequence[str]) -> Iterable[str]:
    automaton = _Automaton.of(patterns)
    kinds: dict[int, str] = {}
    start = _common_prefix([stem(pattern) for pattern in patterns])
    for state, text in automaton.reached(automaton.after(start), lambda state: True):
        kinds.setdefault(state & automaton.ends, start + text)
    return kinds.values()


class _Positions(NamedTuple):
    """The positions in a pattern, as bits.

    Args:
        positions: All of them.
        end: The one behind its last character.
        forever: It ends with a star: a text that matches it goes on to match it, however it goes on.
    """

    positions: int
    end: int
    forever: bool


class _Automaton(NamedTuple):
    """Follows patterns through a text: a state is the positions that are reached in each of them, as bits of a number.

    Args:
        patterns: The positions of each pattern.
        starts: Where the patterns start.
        ends: Where they end.
        stars: The positions before stars.
        steps: For each character, the positions from which it leads to the next one.
        any_steps: The positions from which any character does.
    """

    patterns: Sequence[_Positions]
    starts: int
    ends: int
    stars: int
    steps: dict[str, int]
    any_steps: int

    @classmethod
    def of(cls, patterns: Iterable[str]) -> _Automaton:
        """Return the automaton of some patterns."""
        made: list[_Positions] = []
        starts = ends = stars = 0
        steps: dict[str, int] = {"?": 0}
        bit = 1
        for pattern in patterns:
            first = bit
            for character in re.sub(r"\*+", "*", pattern):
                if character == "*":
                    stars |= bit
                else:
                    steps[character] = steps.get(character, 0) | bit
                bit <<= 1
            starts, ends = starts | first, ends | bit
            bit <<= 1
            made.append(_Positions(bit - first, bit >> 1, pattern.endswith("*")))
        any_steps = steps.pop("?")
        return cls(made, starts, ends, stars, {key: value | any_steps for key, value in steps.items()}, any_steps)

    def after(self, text: str) -> int:
        """Return the state after a text."""
        state = self._past_stars(self.starts)
        for character in text:
            state = self._step(state, self.steps.get(character, self.any_steps))
        return state

    def reached(self, state: int, is_open: Callable[[int], bool]) -> Iterator[tuple[int, str]]:
        """Yield the states that can be reached from one, each with a text that leads to it; only those that are open.

        Raises:
            TooManyKinds: Where there are too many.
        """
        texts = {state: ""} if is_open(state) else {}
        for before in (queue := [*texts]):
            yield before, texts[before]
            # A character that no position here is waiting for does as any other one.
            telling = [each for each in self.steps.items() if before & each[1] & ~self.any_steps]
            for character, allowed in (*telling, (_OTHER, self.any_steps)):
                after = self._step(before, allowed)
                if after not in texts and is_open(after):
                    if len(texts) > MOST_STATES:
                        raise TooManyKinds
                    texts[after] = texts[before] + character
                    queue.append(after)

    def _step(self, state: int, allowed: int) -> int:
        return self._past_stars(((state & allowed) << 1) | (state & self.stars))

    def _past_stars(self, state: int) -> int:
        """Return the positions with those behind stars, which may stand for nothing."""
        return state | ((state & self.stars) << 1)


def _common_prefix(texts: Sequence[str]) -> str:
    shortest = min(texts, key=len)
    same = next((at for at, character in enumerate(shortest) if any(text[at] != character for text in texts)), None)
    return shortest if same is None else shortest[:same]
