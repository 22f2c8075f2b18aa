"""Policies with fewer words that permit the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from sampy.iam.patterns import fewest, in_lower_case, within
from sampy.iam.statements import Policy, Principal, Statement


def normalise(statement: Statement) -> Statement:
    """Return a statement that says the same with every pattern once, in order, and none that another one includes."""
    return attrs.evolve(
        statement,
        actions=_actions(statement.actions),
        not_actions=_actions(statement.not_actions),
        resources=fewest(statement.resources),
        not_resources=fewest(statement.not_resources),
        principals=_principals(statement.principals),
        not_principals=_principals(statement.not_principals),
        conditions=tuple(sorted({*statement.conditions})),
    )


def minimise(policy: Policy) -> Policy:
    """Return a policy that permits exactly the same with as few statements as are found by putting them together.

    Statements that differ in their actions alone, or in their resources alone, become one; what another statement says
    already is left out. Nothing is made wider: no wildcard comes in that wasn't there.
    """
    statements = [*dict.fromkeys(attrs.evolve(normalise(each), sid=None) for each in policy.statements)]
    before = len(statements) + 1
    while len(statements) < before:
        before = len(statements)
        statements = _united(statements, _by_resources, _with_actions)
        statements = _united(statements, _by_actions, _with_resources)
        statements = _needed(statements)
    names = {normalise(attrs.evolve(each, sid=None)): each.sid for each in reversed(policy.statements)}
    kept = [attrs.evolve(each, sid=names.get(each)) for each in statements]
    return Policy(tuple(sorted(kept, key=lambda each: (each.effect != "Deny", each.actions, each.resources))))


def includes(wider: Statement, statement: Statement) -> bool:
    """Return whether a statement says all that another one says; False where that can't be told part by part."""
    same = (
        wider.effect == statement.effect
        and wider.not_actions == statement.not_actions
        and wider.not_resources == statement.not_resources
        and wider.not_principals == statement.not_principals
        and {*wider.conditions} <= {*statement.conditions}
    )
    return (
        same
        and _all_within(in_lower_case(statement.actions), in_lower_case(wider.actions))
        and (wider.resources == statement.resources or _all_within(statement.resources, wider.resources))
        and {*statement.principals} <= {*wider.principals}
        and bool(statement.principals) == bool(wider.principals)
    )


def _united(
    statements: Sequence[Statement],
    key: Callable[[Statement], object],
    unite: Callable[[Sequence[Statement]], Statement],
) -> list[Statement]:
    groups: dict[object, list[Statement]] = {}
    for index, each in enumerate(statements):
        # What is said of all but some things can't be put together with what is said of all but others.
        alone = each.not_actions or each.not_resources
        groups.setdefault(index if alone else key(each), []).append(each)
    return [group[0] if len(group) == 1 else normalise(unite(group)) for group in groups.values()]


def _by_resources(statement: Statement) -> object:
    return attrs.evolve(statement, actions=())


def _with_actions(group: Sequence[Statement]) -> Statement:
    return attrs.evolve(group[0], actions=tuple(each for statement in group for each in statement.actions))


def _by_actions(statement: Statement) -> object:
    return attrs.evolve(statement, resources=()) if statement.resources else statement


def _with_resources(group: Sequence[Statement]) -> Statement:
    return attrs.evolve(group[0], resources=tuple(each for statement in group for each in statement.resources))


def _needed(statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements without those that another one includes; of two that include each other, one stays."""
    kept: list[Statement] = []
    for each in statements:
        if not any(includes(other, each) for other in kept):
            kept = [*(other for other in kept if not includes(each, other)), each]
    return kept


def _all_within(inner: Iterable[str], outer: Sequence[str]) -> bool:
    return all(any(within(each, other) for other in outer) for each in inner)


def _actions(patterns: Iterable[str]) -> tuple[str, ...]:
    spelling = {pattern.lower(): pattern for pattern in sorted(patterns)}
    return tuple(sorted(spelling[each] for each in fewest(spelling)))


def _principals(principals: Iterable[Principal]) -> tuple[Principal, ...]:
    found = sorted({*principals})
    return (Principal("*", "*"),) if Principal("*", "*") in found else tuple(found)
