"""What roles, users and groups may do, and policies that others have.

AWS's managed policies are told by their names where they are attached or detached, and by what they allow nowhere:
some allow thousands of actions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from functools import cache
from typing import cast

import attrs

from sampy.data import row
from sampy.differences.security.facts import Fact, policy_facts
from sampy.differences.security.naming import Naming
from sampy.differences.security.pair import Pair
from sampy.errors import Invalid
from sampy.iam.statements import Policy
from sampy.intrinsics import Json
from sampy.permissions.model import Granted, Role
from sampy.permissions.principals import GROUP, ROLE, USER, attached, identities

_NOUNS = {ROLE: "role", USER: "user", GROUP: "group"}
_POLICIES = {
    "AWS::IAM::GroupPolicy": "PolicyDocument",
    "AWS::IAM::ManagedPolicy": "PolicyDocument",
    "AWS::IAM::Policy": "PolicyDocument",
    "AWS::IAM::RolePolicy": "PolicyDocument",
    "AWS::IAM::UserPolicy": "PolicyDocument",
    "AWS::IoT::Policy": "PolicyDocument",
    "AWS::SSO::PermissionSet": "InlinePolicy",
}
"""The types of policies that others may have, with the property that holds the document."""
_PERMITTING = ("Policies", "ManagedPolicyArns", "PermissionsBoundary")
"""The properties of roles, users and groups that say what these may do."""
_AWS = ":iam::aws:policy/"
_FEW = 300
"""How many actions a managed policy may name to be looked into beside what else its holder has."""
_NOBODY = Role("")


def facts(pair: Pair) -> Iterator[Fact]:
    """Yield what changes in what roles, users and groups may do."""
    told: set[str] = set()
    documents = _changed_documents(pair)
    for type_, noun in _NOUNS.items():
        if not pair.has(type_):
            continue
        changed = _changed(pair, type_, documents)
        before = _by_id(identities(pair.before, pair.context_before, type_, changed), pair.names_before)
        after = _by_id(identities(pair.after, pair.context_after, type_, changed), pair.names_after)
        told |= {granted.holder for each in (*before.values(), *after.values()) for granted in each.granted}
        for logical_id in dict.fromkeys((*after, *before)):
            about = Fact(logical_id, noun, "")
            if logical_id not in after:
                yield attrs.evolve(about, words=f"{logical_id} is gone, with all that it might do", narrower=True)
                continue
            old, new = before.get(logical_id, _NOBODY), after[logical_id]
            yield from _policies(pair, about, old, new)
            yield from _unknown(about, old, new)
            yield from _boundary(about, old, new, is_new=logical_id not in before)
    yield from _of_others(pair, documents - told)


def _changed_documents(pair: Pair) -> set[str]:
    """Return the policies of the templates that may not be what they were."""
    found: set[str] = set()
    for both in pair.each(*_POLICIES):
        template = pair.before if both.after is None else pair.after
        document = _POLICIES[template.type_of(both.logical_id)]
        if not pair.unchanged(both, (document,)):
            found.add(both.logical_id)
    return found


def _changed(pair: Pair, type_: str, documents: Set[str]) -> set[str]:
    """Return the roles, users or groups that may not have the policies that they had.

    Args:
        pair: The templates.
        type_: The type.
        documents: The policies that may not be what they were.
    """
    old, new = attached(pair.before, type_), attached(pair.after, type_)
    found: set[str] = set()
    for both in pair.each(type_):
        logical_id = both.logical_id
        policies = new.get(logical_id, [])
        same = old.get(logical_id, []) == policies and documents.isdisjoint(policies)
        if not same or not pair.unchanged(both, _PERMITTING, documents):
            found.add(logical_id)
    return found


def _by_id(found: Iterable[Role], names: Naming) -> dict[str, Role]:
    """Return identities by their logical ids, with statements that call resources by these, too.

    Policies of the template are told by what they allow, and so as if their holders had none but those of AWS.
    """
    return {
        each.logical_id: attrs.evolve(
            each,
            granted=tuple(_with_ids(one, names) for one in each.granted),
            managed=tuple(arn for arn in each.managed if _AWS in arn),
        )
        for each in found
    }


def _with_ids(granted: Granted, names: Naming) -> Granted:
    statement = names.with_ids(granted.statement)
    return granted if statement is granted.statement else attrs.evolve(granted, statement=statement)


def _policies(pair: Pair, about: Fact, old: Role, new: Role) -> Iterator[Fact]:
    if {*old.policy.statements} == {*new.policy.statements}:
        return
    came = [arn for arn in new.managed if arn not in old.managed]
    gone = [arn for arn in old.managed if arn not in new.managed]
    stays = [arn for arn in new.managed if arn in old.managed]
    was, is_ = _looked_into(old, (*gone, *stays)), _looked_into(new, (*came, *stays))
    for arns, beside, verb in ((came, was, "is given"), (gone, is_, "loses")):
        for arn in arns:
            comparison = pair.compared(beside, beside + _managed(arn)) if _is_small(arn) else None
            more = comparison.broader if comparison else True
            less = comparison.narrower if comparison else False
            yield attrs.evolve(
                about,
                words=f"{about.logical_id} {verb} the managed policy {arn.rpartition('/')[2]}",
                broader=more if arns is came else less,
                narrower=less if arns is came else more,
            )
    came_with, gone_with = _all_managed(came), _all_managed(gone)
    newly = pair.compared(was + came_with, is_)
    no_longer = pair.compared(was, is_ + gone_with) if came or gone else newly
    yield from policy_facts(about, newly, no_longer, about.logical_id)


def _looked_into(role: Role, arns: Collection[str]) -> Policy:
    """Return what a role was granted, without the managed policies that are too large to be looked into."""
    large = {statement for arn in arns if not _is_small(arn) for statement in _managed(arn).statements}
    return Policy(tuple(each for each in role.policy.statements if each not in large)) if large else role.policy


def _all_managed(arns: Collection[str]) -> Policy:
    return sum((_managed(arn) for arn in arns if _is_small(arn)), Policy())


@cache
def _managed(arn: str) -> Policy:
    """Return the policy of AWS that has an ARN."""
    return Policy.parse({"Statement": row("managed_policy_documents", arn.partition(_AWS)[2])})


def _is_small(arn: str) -> bool:
    return sum(len(each.actions) for each in _managed(arn).statements) <= _FEW


def _unknown(about: Fact, old: Role, new: Role) -> Iterator[Fact]:
    for arn in new.unknown:
        if arn not in old.unknown:
            words = f"{about.logical_id} is given the managed policy {arn}, whose statements are not known here"
            yield attrs.evolve(about, words=words, broader=True)
    for arn in old.unknown:
        if arn not in new.unknown:
            words = f"{about.logical_id} loses the managed policy {arn}, whose statements are not known here"
            yield attrs.evolve(about, words=words, narrower=True)


def _boundary(about: Fact, old: Role, new: Role, *, is_new: bool) -> Iterator[Fact]:
    if old.boundary == new.boundary:
        return
    if new.boundary is None:
        words = f"{about.logical_id} has no permissions boundary any more, which was {old.boundary}"
        yield attrs.evolve(about, words=words, broader=True)
    elif old.boundary is None:
        words = f"{about.logical_id} may do no more than its permissions boundary allows: {new.boundary}"
        yield attrs.evolve(about, words=words, narrower=not is_new)
    else:
        words = f"the permissions boundary of {about.logical_id} is {new.boundary}, and was {old.boundary}"
        yield attrs.evolve(about, words=words, broader=True, narrower=True)


def _of_others(pair: Pair, documents: Collection[str]) -> Iterator[Fact]:
    """Yield what changes in policies that nobody has whom the templates tell of."""
    for both in pair.each(*_POLICIES):
        if both.logical_id not in documents:
            continue
        template = pair.before if both.after is None else pair.after
        document = _POLICIES[template.type_of(both.logical_id)]
        comparison = pair.compared(
            _parsed(both.before, document, pair.names_before), _parsed(both.after, document, pair.names_after)
        )
        about = Fact(both.logical_id, "policy", "")
        yield from policy_facts(about, comparison, comparison, f"who has {both.logical_id}")


def _parsed(properties: Mapping[str, Json] | None, document: str, names: Naming) -> Policy:
    """Return a policy of the template; one without statements, where it is none."""
    try:
        policy = Policy.parse(cast("Mapping[str, Json] | str", (properties or {}).get(document)))
    except Invalid:
        return Policy()
    return Policy(tuple(map(names.statement, policy.statements)))
