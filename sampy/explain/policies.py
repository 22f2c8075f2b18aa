"""Which entry of a declaration's `Policies` became a policy of its execution role."""

from __future__ import annotations

import re
from typing import NamedTuple

from sampy.errors import DocumentPath
from sampy.explain.leaves import Leaf
from sampy.iam.policy_templates import template_name
from sampy.intrinsics import Json


class DeclaredPolicy(NamedTuple):
    """An entry of `Policies`.

    Args:
        name: The name of the policy template, or what else it is.
        path: The way to it from the declaration.
    """

    name: str
    path: DocumentPath


def declared_policy(role_id: str, leaf: Leaf, owner: Json) -> DeclaredPolicy | None:
    """Return the entry of `Policies` that a part of a role came from; None where it came from none.

    Args:
        role_id: The logical id of the role.
        leaf: The part of the role: an item of its Policies or ManagedPolicyArns.
        owner: What the role was made for.
    """
    match owner:
        case {"Properties": {"Policies": policies}}:
            listed = policies if isinstance(policies, list) else [policies]
        case _:
            return None
    index = None
    if leaf.path[:2] == ("Properties", "Policies"):
        index = _inline(role_id, leaf.value)
    elif leaf.path[:2] == ("Properties", "ManagedPolicyArns"):
        index = next((index for index, policy in enumerate(listed) if _is_managed(policy, leaf.value)), None)
    if index is None or index >= len(listed):
        return None
    path: DocumentPath = ("Properties", "Policies")
    return DeclaredPolicy(_name(listed[index]), (*path, index) if isinstance(policies, list) else path)


def _inline(role_id: str, policy: Json) -> int | None:
    """Return the position that the name of an inline policy tells: ``VoteRolePolicy0``."""
    name = policy.get("PolicyName") if isinstance(policy, dict) else None
    told = re.fullmatch(rf"{re.escape(role_id)}Policy(\d+)", name) if isinstance(name, str) else None
    return int(told[1]) if told else None


def _is_managed(policy: Json, arn: Json) -> bool:
    if isinstance(policy, str) and isinstance(arn, str):
        return arn == policy or arn.endswith(f"/{policy}")
    return policy == arn


def _name(policy: Json) -> str:
    return policy if isinstance(policy, str) else template_name(policy) or "policy document"
