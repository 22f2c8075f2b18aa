"""A small world of principals, actions and resources, in which all that policies permit can be looked at one by one."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

from sampy.iam import Condition, Policy, Principal, Statement
from sampy.iam.evaluation import action_matches, principal_matches, resource_matches

T = TypeVar("T")
PRINCIPALS = ("alice", "bob", None)
ACTIONS = ("a:x", "a:y", "a:xy", "b:x", "b:xx", "zz:z")
RESOURCES = ("", "r", "ra", "rb", "rab", "q", "qa", "qab")
REQUESTS = tuple(itertools.product(ACTIONS, RESOURCES, PRINCIPALS))
"""Everything that anybody can ask for."""

ONE = Condition("StringEquals", "aws:key", ("1",))
ONE_OR_TWO = Condition("StringEquals", "aws:key", ("1", "2"))
TLS = Condition("Bool", "aws:SecureTransport", ("true",))
PROD = Condition("Fn::If", "IsProd", ("true",))
NOT_PROD = Condition("Fn::If", "IsProd", ("false",))
CONDITIONS = (ONE, ONE_OR_TWO, TLS, PROD, NOT_PROD)

_ACTIONS = ("a:*", "a:x", "a:x*", "a:*y", "*", "b:?", "B:X", "*:x", "a:?y", "zz:z")
_RESOURCES = ("*", "r*", "ra", "r?", "*b", "q*b", "q", "r*b", "?")
_PRINCIPALS = (Principal("AWS", "alice"), Principal("AWS", "bob"), Principal("*", "*"))
_POOL = 3_000


def _statement(random: Random) -> Statement:
    """Return a statement with or without NotAction, NotResource, principals and conditions."""
    actions, resources = _some(random, _ACTIONS, 3), _some(random, _RESOURCES, 3)
    about = _some(random, _PRINCIPALS, 2) if random.random() < 0.4 else ()
    no_action, no_resource, no_principal = (random.random() < share for share in (0.2, 0.2, 0.4))
    return Statement(
        "Deny" if random.random() < 0.35 else "Allow",
        actions=() if no_action else actions,
        not_actions=actions if no_action else (),
        resources=() if no_resource else resources,
        not_resources=resources if no_resource else (),
        principals=() if no_principal else about,
        not_principals=about if no_principal else (),
        conditions=_some(random, CONDITIONS, 2) if random.random() < 0.3 else (),
    )


def _some(random: Random, values: Sequence[T], most: int) -> tuple[T, ...]:
    return tuple(random.sample(values, random.randint(1, most)))


def _pool() -> list[Statement]:
    """Return statements, the simplest first, so that what fails is made of simple ones."""
    random = Random(2026)
    return sorted({_statement(random) for _ in range(_POOL)}, key=lambda each: (len(str(each)), str(each)))


def _is_plain(statement: Statement) -> bool:
    """Return whether a statement only allows, and names actions and principals without wildcards."""
    others = statement.effect == "Deny" or statement.not_actions or statement.not_principals
    named = (*statement.actions, *(each.name for each in statement.principals))
    return not others and not any("*" in each or "?" in each for each in named)


# A statement is drawn as a whole: drawing its parts one by one takes longer than all that is tested.
policies = st.builds(Policy, st.lists(st.sampled_from(_pool()), max_size=4).map(tuple))
plain_policies = st.builds(
    Policy, st.lists(st.sampled_from([each for each in _pool() if _is_plain(each)]), max_size=4).map(tuple)
)


def worlds() -> Iterator[frozenset[Condition]]:
    """Yield the conditions that hold together in each world that there can be."""
    for count in range(len(CONDITIONS) + 1):
        for held in itertools.combinations(CONDITIONS, count):
            if not {PROD, NOT_PROD} <= {*held} and (ONE not in held or ONE_OR_TWO in held):
                yield frozenset(held)


WORLDS = tuple(worlds())


def permitted(policy: Policy, world: frozenset[Condition]) -> int:
    """Return what a policy permits in a world, one request after the other, as the bits of a number."""
    applying = [each for each in policy.statements if world.issuperset(each.conditions)]
    allowed = _any(_asked(each) for each in applying if each.effect == "Allow")
    return allowed & ~_any(_asked(each) for each in applying if each.effect == "Deny")


def decided(policy: Policy, action: str, resource: str, principal: str | None, world: frozenset[Condition]) -> bool:
    """Return whether a policy permits a request, of this world or not, where some conditions hold."""
    effects = {
        each.effect
        for each in policy.statements
        if world.issuperset(each.conditions)
        and action_matches(each, action)
        and resource_matches(each, resource)
        and principal_matches(each, principal)
    }
    return effects == {"Allow"}


def bits(holds: Sequence[bool]) -> int:
    """Return answers as the bits of a number."""
    return sum(1 << index for index, each in enumerate(holds) if each)


def _any(found: Iterable[int]) -> int:
    total = 0
    for each in found:
        total |= each
    return total


@cache
def _asked(statement: Statement) -> int:
    """Return the requests that a statement is about."""
    return bits(
        [
            action_matches(statement, action)
            and resource_matches(statement, resource)
            and principal_matches(statement, principal)
            for action, resource, principal in REQUESTS
        ]
    )
