"""What changes in who may do what, in plain words.

What is new counts too: a role that is added permits somebody what nobody was permitted, as does a route without
authorization. What a removed resource permitted ends with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Set
from typing import TypeAlias

from sampy.context import Context
from sampy.differences.model import SecurityChange
from sampy.differences.security.facts import Fact
from sampy.differences.security.identities import facts as identities_facts
from sampy.differences.security.membership import facts as membership_facts
from sampy.differences.security.open_settings import facts as open_settings_facts
from sampy.differences.security.pair import Pair
from sampy.differences.security.public_access_blocks import facts as public_access_blocks_facts
from sampy.differences.security.resource_policies import facts as resource_policies_facts
from sampy.differences.security.routes import facts as routes_facts
from sampy.differences.security.security_groups import facts as security_groups_facts
from sampy.template import Template

_Area: TypeAlias = Callable[[Pair], Iterator[Fact]]
_AREAS: tuple[_Area, ...] = (
    identities_facts,
    membership_facts,
    resource_policies_facts,
    public_access_blocks_facts,
    open_settings_facts,
    routes_facts,
    security_groups_facts,
)


def security_changes(
    before: Template,
    after: Template,
    context: Context,
    *,
    renamed: Mapping[str, str] | None = None,
    before_context: Context | None = None,
    same: Set[str] = frozenset(),
) -> tuple[SecurityChange, ...]:
    """Return what changes in who may do what, each fact once.

    Args:
        before: The compiled template that is deployed.
        after: The compiled template that would be.
        context: What they are deployed with: the region, the account, and values of parameters.
        renamed: The resources that only have another logical id: the new one, with the old one.
        before_context: What the first one is deployed with, where its parameters have other values.
        same: The resources that are known to be written the same in both, which saves looking at them again.
    """
    pair = Pair.of(before, after, context, renamed or {}, before_context, same)
    told: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for area in _AREAS:
        for fact in area(pair):
            told[fact.logical_id, fact.kind].append(fact)
    return tuple(_change(pair, *about, facts) for about, facts in told.items())


def _change(pair: Pair, logical_id: str, kind: str, facts: list[Fact]) -> SecurityChange:
    places = (fact.place for fact in facts if fact.place is not None)
    return SecurityChange(
        logical_id,
        kind,
        tuple(dict.fromkeys(fact.words for fact in facts)),
        any(fact.broader for fact in facts),
        any(fact.narrower for fact in facts),
        next(places, None) or pair.place(logical_id),
    )
