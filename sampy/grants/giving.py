"""How a grant is given: as a policy of who is granted it, or as a connector."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sampy.declaration import BaseResource
from sampy.errors import shown
from sampy.exports import homes_of, note
from sampy.grants.encryption import key_statements
from sampy.grants.filling import Known, filled
from sampy.grants.grantees import Grantee, Sender
from sampy.grants.holders import ACT_WITH, INLINE, holder_of
from sampy.grants.parts import Encryption, Part
from sampy.grants.policy import GrantedInlinePolicy, GrantedPolicy
from sampy.logical_ids import free_name

if TYPE_CHECKING:
    from sampy.serverless.connecting import Permission


def give(
    resource: BaseResource,
    grantee: Grantee | Sender,
    name: str,
    *parts: Part,
    connector: Permission | None,
    encryption: Encryption | None,
    key: str,
    given: Mapping[str, object],
) -> None:
    """Let something do something with a resource; what it may do already is not added again.

    Args:
        resource: The resource.
        grantee: Who is granted it.
        name: What it may do, as a part of names: ``Read``.
        parts: The policies that allow it.
        connector: The permission of connectors that allows it to those that have no role.
        encryption: How the resource is encrypted.
        key: The actions that it takes on a key of one's own, with spaces between.
        given: What the grant was called with.

    Raises:
        TypeError: Where nothing can be granted to a `grantee` like that.
        ValueError: Where a policy would not get to the role that it acts with.
    """
    if not isinstance(grantee, Grantee):
        _connect(grantee, resource, connector)
        return
    holder = holder_of(grantee)
    own = vars(holder)["policies"]
    held = [*own] if isinstance(own, (list, tuple)) else [] if own is None else [own]
    grant = (name, given)
    if any(isinstance(each, GrantedPolicy) and each.resource is resource and each.grant == grant for each in held):
        return
    cls = GrantedInlinePolicy if holder.TYPE in INLINE else GrantedPolicy
    for_key = key_statements(resource, encryption, key) if encryption and key else []
    for policy in filled(parts, Known(resource, given), for_key):
        called = free_name(f"{resource.logical_id}{name}", [_name(each) for each in held])
        held.append(cls(name=called, resource=resource, grant=grant, policy=policy))
        for home in homes_of(holder):
            note({called: held[-1]}, home.stack.serial)
    vars(holder)["policies"] = held


def _name(policy: object) -> object:
    """Return the name of a policy among others, where it has one."""
    if isinstance(policy, GrantedPolicy):
        return policy.name
    return policy.get("PolicyName") if isinstance(policy, Mapping) else getattr(policy, "policy_name", None)


def _connect(sender: object, resource: BaseResource, permission: Permission | None) -> None:
    """Let something that has no role do something with a resource."""
    from sampy.serverless.connecting import can_connect, connect

    if permission is not None and isinstance(sender, Sender) and can_connect(sender, resource, permission):
        connect(sender, resource, permission)
        return
    types = sorted({*INLINE, *ACT_WITH})
    raise TypeError(f"{shown(sender)} can't be granted that: grant it to one of {', '.join(types)}")
