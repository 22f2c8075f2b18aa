"""Where the policies of grants stand in a document: in the role that they are for, or as resources of their own.

A bucket notifies a function, which needs its role first. If that role told what may be done with the bucket, it would
need the bucket first: CloudFormation can't make any of them. As a resource, the policy is made after all of them.
And where a resource is there under a condition only, so is the policy for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sampy.conditions import NO_VALUE
from sampy.errors import DocumentPath
from sampy.grants.circles import leads_to, named_by, needs_of
from sampy.grants.holders import INLINE
from sampy.grants.policy import GrantedPolicy, named
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import free_name
from sampy.references import references
from sampy.template import Origin

_POLICY = "AWS::IAM::Policy"
_WAY_TO_A_POLICY = len(("Resources", "Vote", "Properties", "Policies", 0))
_ATTACHED_TO = {"AWS::IAM::Group": "Groups", "AWS::IAM::User": "Users"}


class Granted(NamedTuple):
    """A policy of a grant, as it stands in a document.

    Args:
        path: The way to it.
        policy: The policy.
        target: The logical id of the resource that it is for; None where that is in another stack.
    """

    path: DocumentPath
    policy: GrantedPolicy
    target: str | None

    @property
    def holder(self) -> str:
        """The logical id of what has the policy."""
        return str(self.path[1])

    @property
    def position(self) -> int:
        """Its place among the policies of the holder."""
        return int(self.path[-1])


class Settled(NamedTuple):
    """A document whose grants can be deployed.

    Args:
        sections: Its sections.
        moved: The ways to what stands elsewhere than where it was declared, each with that way.
        origins: What each new resource is made of.
    """

    sections: Mapping[str, dict[str, Json]]
    moved: dict[DocumentPath, DocumentPath]
    origins: dict[str, Origin]


def settle(
    sections: Mapping[str, dict[str, Json]],
    policies: Iterable[tuple[DocumentPath, GrantedPolicy]],
    logical_ids: Mapping[int, str],
) -> Settled:
    """Return the sections of a document, before transforms, with each policy of a grant where it can be.

    Args:
        sections: The sections.
        policies: The policies, each with the way to it.
        logical_ids: The logical ids of all that is in the stack, by their serial numbers.
    """
    granted = [Granted(path, policy, logical_ids.get(policy.resource.serial)) for path, policy in policies]
    resources = sections["Resources"]
    found = references({"Resources": resources})
    needs = needs_of(resources, found)
    targets: dict[DocumentPath, set[str]] = defaultdict(set)
    for one in found:
        targets[one.path[:_WAY_TO_A_POLICY]].add(named_by(one))
    by_holder: dict[str, list[Granted]] = defaultdict(list)
    apart: set[DocumentPath] = set()
    for each in granted:
        by_holder[each.holder].append(each)
        if leads_to(each.holder, targets[each.path], needs):
            apart.add(each.path)
    settling = _Settling(sections)
    for holder, held in by_holder.items():
        settling.settle(holder, held, apart)
    return Settled(settling.sections, settling.moved, settling.origins)


class _Settling:
    """One run over one document."""

    def __init__(self, sections: Mapping[str, dict[str, Json]]) -> None:
        self.sections = {name: dict(section) for name, section in sections.items()}
        self.moved: dict[DocumentPath, DocumentPath] = {}
        self.origins: dict[str, Origin] = {}

    def settle(self, holder: str, granted: Sequence[Granted], apart: set[DocumentPath]) -> None:
        resource = as_map(self.sections["Resources"][holder])
        properties = as_map(resource["Properties"])
        policies = properties["Policies"]
        assert isinstance(policies, list)
        leaving = [each for each in granted if each.path in apart]
        kept = [index for index in range(len(policies)) if index not in {each.position for each in leaving}]
        conditions = {each.position: self._condition(each) for each in granted}
        entries = [_only_if(conditions.get(index), policies[index]) for index in kept]
        rest = {name: value for name, value in properties.items() if name != "Policies"}
        own: dict[str, Json] = {**rest, "Policies": entries} if entries else rest
        self.sections["Resources"][holder] = {**resource, "Properties": own}
        way: DocumentPath = ("Resources", holder, "Properties", "Policies")
        order = [*kept, *(each.position for each in leaving)]
        self.moved |= {(*way, new): (*way, old) for new, old in enumerate(order) if new != old}
        for new, each in enumerate(leaving, start=len(kept)):
            logical_id = self._attach(each, policies[each.position])
            self.moved["Resources", logical_id] = each.path
            at = ("Properties", "Policies", new)
            self.origins[logical_id] = Origin(holder, str(resource["Type"]), "policy of a grant", holder, at=at)

    def _condition(self, granted: Granted) -> str | None:
        """Return the condition for the resource that a policy is for; None where its holder depends on it as well."""
        condition = self._condition_of(granted.target) if granted.target else None
        return None if condition == self._condition_of(granted.holder) else condition

    def _condition_of(self, logical_id: str) -> str | None:
        condition = as_map(self.sections["Resources"].get(logical_id)).get("Condition")
        return condition if isinstance(condition, str) else None

    def _attach(self, granted: Granted, entry: Json) -> str:
        """Add a resource for a policy, and return its logical id."""
        holder, name = granted.holder, granted.policy.name
        holder_type = str(as_map(self.sections["Resources"][holder])["Type"])
        policy = as_map(entry) if granted.policy.INLINE else named(name, entry)
        to: Json = [{"Ref": holder if holder_type in INLINE else f"{holder}Role"}]
        logical_id = free_name(f"{holder}{name}Policy", self.sections["Resources"])
        made: dict[str, Json] = {
            "Type": _POLICY,
            "Properties": {**policy, _ATTACHED_TO.get(holder_type, "Roles"): to},
        }
        conditions = [each for each in (self._condition_of(holder), self._condition(granted)) if each]
        if len(conditions) > 1:
            both = free_name(f"{logical_id}Condition", self.sections["Conditions"])
            self.sections["Conditions"][both] = {"Fn::And": [{"Condition": each} for each in conditions]}
            conditions = [both]
        self.sections["Resources"][logical_id] = {**made, "Condition": conditions[0]} if conditions else made
        return logical_id


def _only_if(condition: str | None, policy: Json) -> Json:
    return {"Fn::If": [condition, policy, NO_VALUE]} if condition else policy
