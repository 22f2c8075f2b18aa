"""What one policy permits that another one does not, exactly.

Policies tell apart only what their patterns do. So of all who may ask and all that they may do, one of each kind that
the patterns tell apart is looked at: what holds of it holds of all of its kind. For each of them, the resources are the
sets that patterns make, from which those of other statements are taken. A condition of a statement is a fact that
nobody knows: it may hold or not, whatever others do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import product
from typing import NamedTuple

import attrs

from sampy.iam.actions import matching
from sampy.iam.dimensions import Dimension, Kind
from sampy.iam.evaluation import principal_patterns
from sampy.iam.parts import Part, both, everything_but, is_in, without_all
from sampy.iam.patterns import has_wildcards, in_lower_case
from sampy.iam.statements import Condition, Policy, Principal, Statement


@attrs.frozen
class Change:
    """Something that is permitted by one policy and not by the other.

    Args:
        principals: Who may do it; None is whoever has the policy.
        actions: What may be done.
        resources: What it may be done to.
        conditions: Where it may be done: where all of them hold.
    """

    principals: Part | None
    actions: Part
    resources: Part
    conditions: tuple[Condition, ...] = ()

    def covers(self, action: str, resource: str, principal: str | None = None) -> bool:
        """Return whether somebody's doing something is a part of this, where its conditions hold."""
        return (
            (self.principals is None or self.principals.covers(principal or ""))
            and Part(in_lower_case(self.actions.all_of), in_lower_case(self.actions.but)).covers(action.lower())
            and self.resources.covers(resource)
        )


@attrs.frozen
class Comparison:
    """How two policies differ in what they permit.

    Args:
        newly: What is permitted now, and was not.
        no_longer: What was permitted, and is not now.
    """

    newly: tuple[Change, ...] = ()
    no_longer: tuple[Change, ...] = ()

    @property
    def broader(self) -> bool:
        """Whether anything is permitted now that was not."""
        return bool(self.newly)

    @property
    def narrower(self) -> bool:
        """Whether anything was permitted that is not now."""
        return bool(self.no_longer)

    @property
    def same(self) -> bool:
        """Whether the same is permitted."""
        return not self.newly and not self.no_longer


def compare(before: Policy, after: Policy) -> Comparison:
    """Return what `after` permits that `before` does not, and the other way around.

    Conditions are compared as they are written, but for those that ask for one of fewer values of a key. Both policies
    are of the same principal, or both of the same resource.

    Raises:
        TooManyKinds: Where the wildcards tell more apart than there is time to look at.
    """
    pair = _PlainPair.of(before, after) or _Pair(before, after)
    return pair.compared()


class _Found(NamedTuple):
    """What one policy permits somebody to do, and the other does not.

    Args:
        resources: What it may be done to.
        conditions: Where it may be done.
    """

    resources: Part
    conditions: tuple[Condition, ...]


class _Pair:
    """Two policies, with the statements of both as the bits of numbers."""

    def __init__(self, before: Policy, after: Policy) -> None:
        own = {_unnamed(each): None for each in (*before.statements, *after.statements)}
        self._statements = list(own)
        bits = {statement: 1 << index for index, statement in enumerate(self._statements)}
        self.before = _bits(before.statements, bits)
        self.after = _bits(after.statements, bits)
        self._allow = sum(bits[each] for each in self._statements if each.effect == "Allow")
        self._conditional = sum(bits[each] for each in self._statements if each.conditions)
        self._resources = [_resources(each) for each in self._statements]
        self._of_several: dict[int, tuple[Part, ...]] = {}
        self._principals = Dimension(
            [(_patterns_of(each.principals), _patterns_of(each.not_principals)) for each in self._statements]
        )
        self._is_of_anybody = not any(each.principals or each.not_principals for each in self._statements)
        written = {name for each in self._statements for name in (*each.actions, *each.not_actions)}
        names = {name for pattern in written for name in _known(pattern)}
        spelling = {name.lower(): name for name in (*sorted(written), *names)}
        actions = [(in_lower_case(each.actions), in_lower_case(each.not_actions)) for each in self._statements]
        self._actions = Dimension(actions, in_lower_case(names), spelling)

    def compared(self) -> Comparison:
        """Return how they differ."""
        newly, no_longer = self.changes(self.before, self.after), self.changes(self.after, self.before)
        return Comparison(tuple(newly), tuple(no_longer))

    def changes(self, before: int, after: int) -> Sequence[Change]:
        """Return what the statements of `after` permit, and those of `before` do not."""
        changed = before ^ after
        known: dict[int, list[_Found]] = {}
        found: dict[_Found, dict[Kind, list[Kind]]] = defaultdict(lambda: defaultdict(list))
        for principal in self._principals.kinds if changed else ():
            for action in self._actions.kinds:
                about = principal.statements & action.statements
                if not about & changed:
                    continue
                if about not in known:
                    known[about] = self._found(about & before, about & after)
                for each in known[about]:
                    found[each][principal].append(action)
        changes = [change for each, actions in found.items() for change in self._told(each, actions)]
        return sorted(changes, key=_order)

    def _found(self, before: int, after: int) -> list[_Found]:
        """Return what the statements of `after` permit, and those of `before` do not, of those about one action.

        Of the conditions, it is enough to look at those of one statement that allows it after, and of one that denies
        it before: more conditions that hold only make more statements deny it after, or allow it before.
        """
        found: list[_Found] = []
        denying = [self._conditions(each) for each in _each(before & ~self._allow & self._conditional)]
        for allowing in _each(after & self._allow):
            own = self._conditions(allowing)
            for holding in dict.fromkeys((own, *(tuple(dict.fromkeys((*own, *each))) for each in denying))):
                if not _contradicts(holding):
                    parts = self._new(allowing, before, after, holding)
                    found += [_Found(part, holding) for part in parts]
        return _widest(found)

    def _new(self, allowing: int, before: int, after: int, holding: Sequence[Condition]) -> Iterator[Part]:
        """Yield the resources on which a statement of `after` allows what `before` does not, where conditions hold."""
        ours = without_all(self._about(allowing), self._about(self._applying(after & ~self._allow, holding)))
        if not ours:
            return
        yield from without_all(ours, self._about(self._applying(before & self._allow, holding)))
        for denied in self._about(self._applying(before & ~self._allow, holding)):
            yield from (part for each in ours if (part := both(each, denied)) is not None)

    def _about(self, statements: int) -> Iterable[Part]:
        """Return the resources that statements are about."""
        if statements not in self._of_several:
            of_each = (self._resources[each.bit_length() - 1] for each in _each(statements))
            self._of_several[statements] = tuple(dict.fromkeys(part for parts in of_each for part in parts))
        return self._of_several[statements]

    def _applying(self, statements: int, holding: Sequence[Condition]) -> int:
        """Return the statements that apply where some conditions hold, and no others."""
        applying = statements & ~self._conditional
        for each in _each(statements & self._conditional):
            if _hold(self._conditions(each), holding):
                applying |= each
        return applying

    def _conditions(self, statement: int) -> tuple[Condition, ...]:
        return self._statements[statement.bit_length() - 1].conditions

    def _told(self, found: _Found, actions: Mapping[Kind, Sequence[Kind]]) -> Iterator[Change]:
        """Yield the changes that tell who may do what with some resources."""
        alike: dict[frozenset[Kind], list[Kind]] = defaultdict(list)
        for principal, done in actions.items():
            alike[frozenset(done)].append(principal)
        for kinds, principals in alike.items():
            whom = (None,) if self._is_of_anybody else self._principals.parts(frozenset(principals))
            for action in self._actions.parts(kinds):
                for who in whom:
                    yield Change(who, action, found.resources, found.conditions)


class _PlainPair:
    """Two policies that deny nothing and have no patterns of actions or principals, as most policies of stacks are.

    Nothing has to be told apart in them, so that they are compared in a small part of the time.
    """

    def __init__(self, statements: Sequence[Statement], before: Set[int], after: Set[int]) -> None:
        self.before = before
        self.after = after
        self._conditions = [each.conditions for each in statements]
        self._resources = [tuple(dict.fromkeys(_resources(each))) for each in statements]
        self._spelling = {name.lower(): name for name in sorted(name for each in statements for name in each.actions)}
        self._about: dict[tuple[str | None, str], list[int]] = defaultdict(list)
        for index, each in enumerate(statements):
            whom = dict.fromkeys(_patterns_of(each.principals)) or (None,)
            for about in product(whom, dict.fromkeys(in_lower_case(each.actions))):
                self._about[about].append(index)

    @classmethod
    def of(cls, before: Policy, after: Policy) -> _PlainPair | None:
        """Return two policies side by side; None where they are not that plain."""
        old, new = dict.fromkeys(map(_unnamed, before.statements)), dict.fromkeys(map(_unnamed, after.statements))
        statements = [*{**old, **new}]
        if not all(map(_is_plain, statements)) or len({bool(each.principals) for each in statements}) > 1:
            return None
        there = [{at for at, each in enumerate(statements) if each in policy} for policy in (old, new)]
        return cls(statements, *there)

    def compared(self) -> Comparison:
        """Return how they differ."""
        newly, no_longer = self.changes(self.before, self.after), self.changes(self.after, self.before)
        return Comparison(tuple(newly), tuple(no_longer))

    def changes(self, before: Set[int], after: Set[int]) -> Sequence[Change]:
        """Return what the statements of `after` permit, and those of `before` do not."""
        known: dict[tuple[int, ...], list[_Found]] = {}
        found: dict[_Found, list[tuple[str | None, str]]] = defaultdict(list)
        for about in sorted(self._about):
            statements = tuple(self._about[about])
            if statements not in known:
                about_it = {*statements}
                known[statements] = self._found(before & about_it, after & about_it)
            for each in known[statements]:
                found[each].append(about)
        changes = [
            Change(None if whom is None else Part((whom,)), Part((self._spelling[action],)), *each)
            for each, those in found.items()
            for whom, action in those
        ]
        return sorted(changes, key=_order)

    def _found(self, before: Set[int], after: Set[int]) -> list[_Found]:
        """Return what statements of `after` permit, and those of `before` do not, of those about one action."""
        found: list[_Found] = []
        for allowing in sorted(after):
            holding = self._conditions[allowing]
            known = [at for at in sorted(before) if _hold(self._conditions[at], holding)]
            theirs = dict.fromkeys(part for at in known for part in self._resources[at])
            found += [_Found(part, holding) for part in without_all(self._resources[allowing], theirs)]
        return _widest(found)


def _is_plain(statement: Statement) -> bool:
    """Return whether a statement allows actions that it names, to those that it names, if it names any."""
    if statement.effect != "Allow" or not statement.actions or statement.not_actions or statement.not_principals:
        return False
    named = (*statement.actions, *_patterns_of(statement.principals))
    return not any(map(has_wildcards, named)) and not _contradicts(statement.conditions)


def _order(change: Change) -> tuple[tuple[str, ...], ...]:
    parts = (change.principals or Part(()), change.resources, change.actions)
    return tuple(patterns for part in parts for patterns in (part.all_of, part.but))


def _resources(statement: Statement) -> tuple[Part, ...]:
    if statement.not_resources:
        part = everything_but(statement.not_resources)
        return () if part is None else (part,)
    return tuple(Part((pattern,)) for pattern in statement.resources) or (Part(),)


def _widest(found: Sequence[_Found]) -> list[_Found]:
    """Return what was found without what is a part of something else that was."""
    kept: list[_Found] = []
    for each in dict.fromkeys(found):
        if not any(_is_in(each, other) for other in kept):
            kept = [*(other for other in kept if not _is_in(other, each)), each]
    return kept


def _is_in(inner: _Found, outer: _Found) -> bool:
    return is_in(inner.resources, outer.resources) and {*outer.conditions} <= {*inner.conditions}


def _bits(statements: Iterable[Statement], bits: dict[Statement, int]) -> int:
    found = 0
    for statement in statements:
        found |= bits[_unnamed(statement)]
    return found


def _unnamed(statement: Statement) -> Statement:
    return attrs.evolve(statement, sid=None) if statement.sid else statement


def _each(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest


def _patterns_of(named: Iterable[Principal]) -> tuple[str, ...]:
    return tuple(pattern for each in named for pattern in principal_patterns(each))


def _known(pattern: str) -> Iterator[str]:
    """Yield the known actions that a pattern of one service stands for."""
    service = pattern.partition(":")[0]
    if has_wildcards(pattern) and not has_wildcards(service):
        yield from (action.name for action in matching(pattern))


_OF_ANY = ("StringEquals", "StringLike", "StringEqualsIgnoreCase", "ArnEquals", "ArnLike", "IpAddress", "NumericEquals")
"""The operators with which a key may have any one of the values, so that fewer values demand more."""


def _hold(conditions: Iterable[Condition], holding: Sequence[Condition]) -> bool:
    """Return whether conditions hold where some others do."""
    return all(any(_implies(known, asked) for known in holding) for asked in conditions)


def _implies(known: Condition, asked: Condition) -> bool:
    """Return whether a condition that holds makes another one hold."""
    if known == asked:
        return True
    same = known.operator == asked.operator and known.key.lower() == asked.key.lower()
    return same and known.operator in _OF_ANY and set(known.values) <= set(asked.values)


def _contradicts(conditions: Sequence[Condition]) -> bool:
    """Return whether a condition of the template would have to be true and false at once."""
    decided = {(each.key, each.values) for each in conditions if each.operator == "Fn::If"}
    return len(decided) > len({key for key, _ in decided})
