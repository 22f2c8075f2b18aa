"""Comparing and minimising, held against looking at every request that can be made."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings

from sampy.iam import Change, Part, Policy, Statement, compare, minimise
from sampy.iam.patterns import witness
from tests.iam.universe import REQUESTS, WORLDS, bits, decided, permitted, plain_policies, policies

MANY = settings(max_examples=2_000, deadline=None, database=None)
SOME = settings(MANY, max_examples=800)
FEW = settings(MANY, max_examples=600)


@cache
def covered(change: Change) -> int:
    return bits([change.covers(*request) for request in REQUESTS])


def told(changes: tuple[Change, ...]) -> int:
    found = 0
    for change in changes:
        found |= covered(change)
    return found


def differing(before: Policy, after: Policy) -> int:
    """Return the requests that `after` permits in some world in which `before` does not."""
    found = 0
    for world in WORLDS:
        found |= permitted(after, world) & ~permitted(before, world)
    return found


@given(policies, policies)
@MANY
def test_what_is_told_is_what_every_single_request_shows(before: Policy, after: Policy) -> None:
    comparison = compare(before, after)
    newly, no_longer = differing(before, after), differing(after, before)
    assert told(comparison.newly) == newly
    assert told(comparison.no_longer) == no_longer


@given(plain_policies, plain_policies)
@FEW
def test_policies_without_patterns_are_compared_as_any_others(before: Policy, after: Policy) -> None:
    comparison = compare(before, after)
    assert told(comparison.newly) == differing(before, after)
    assert told(comparison.no_longer) == differing(after, before)
    # What is denied to both, and allowed by neither, takes the longer way to the same.
    denied = Policy((Statement("Deny", actions=("c:c",), resources=("c",)),))
    assert compare(before + denied, after + denied) == comparison


@given(policies, policies)
@SOME
def test_each_change_has_a_request_that_shows_it(before: Policy, after: Policy) -> None:
    comparison = compare(before, after)
    assert comparison.broader == bool(comparison.newly)
    assert all(shows(change, before, after) for change in comparison.newly)
    assert all(shows(change, after, before) for change in comparison.no_longer)


def shows(change: Change, before: Policy, after: Policy) -> bool:
    """Return whether a request within a change is permitted after and not before, where its conditions hold."""
    action, resource = text_in(change.actions), text_in(change.resources)
    principal = None if change.principals is None else text_in(change.principals)
    return any(
        decided(after, action, resource, principal, world) and not decided(before, action, resource, principal, world)
        for world in WORLDS
        if world.issuperset(change.conditions)
    )


def text_in(part: Part) -> str:
    found = witness(tuple(map(str.lower, part.all_of)), tuple(map(str.lower, part.but)))
    assert found is not None
    return found


@given(policies)
@SOME
def test_minimising_changes_nothing_that_is_permitted(policy: Policy) -> None:
    smaller = minimise(policy)
    assert len(smaller.statements) <= len(policy.statements)
    assert all(permitted(smaller, world) == permitted(policy, world) for world in WORLDS)
    assert compare(policy, smaller).same
    assert minimise(smaller) == smaller
