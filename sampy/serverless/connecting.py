"""connect(): a connector from one declaration to another, in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from sampy.declaration import BaseResource
from sampy.errors import shown
from sampy.iam.connector_profiles import ConnectorProfile, connector_profile, destination_types, source_types
from sampy.logical_ids import free_name
from sampy.sections import Resource
from sampy.serverless.connector import EmbeddedConnector, ResourceReference
from sampy.serverless.connector_resources import expanded_type

Permission: TypeAlias = Literal["Read", "Write"]
_EXPANDED_TYPES = {
    "AWS::Serverless::GraphQLApi": "AWS::AppSync::GraphQLApi",
    "AWS::Serverless::WebSocketApi": "AWS::ApiGatewayV2::Api",
}
"""What can't be referred to by its Serverless type, and yet be an end of a connector."""


def connect(source: BaseResource, destination: BaseResource, *permissions: Permission) -> None:
    """Let one resource reach another, as AWS's own profile of connectors for the two types has it.

    It adds an `EmbeddedConnector` to the `connectors` of the source, named after the destination: ``ToVotes``. What is
    connected with these permissions already stays as it is.

    Source: AWS page "AWS SAM connector reference".

    Args:
        source: What reaches out: ``handler``.
        destination: What it reaches, in the same stack: ``votes``.
        permissions: What it may do there: ``"Read"``, ``"Write"`` or both.

    Raises:
        TypeError: Where there are no connectors between resources of these types.
        ValueError: Where they don't have the permissions.

    Example::

        votes = stack.add(SimpleTable("Votes"))
        vote = stack.add(
            Function("Vote", runtime="python3.13", handler="index.handler", inline_code="def handler(*_): ...")
        )
        connect(vote, votes, "Read", "Write")
    """
    _check(_profile(source, destination), source, destination, permissions)
    connectors = dict(source.connectors or {})
    wanted = sorted(set(permissions))
    if any(_is_same(each, destination, wanted) for each in connectors.values()):
        return
    name = free_name(f"To{destination.logical_id}", connectors)
    connectors[name] = EmbeddedConnector(destination=ResourceReference(id=destination), permissions=wanted)
    source.connectors = connectors


def can_connect(source: BaseResource, destination: BaseResource, permission: Permission) -> bool:
    """Return whether there are connectors with a permission between resources of these types."""
    profile = connector_profile(_type(source), _type(destination))
    return profile is not None and permission in profile.permissions


def _profile(source: BaseResource, destination: BaseResource) -> ConnectorProfile:
    for end in (source, destination):
        if not isinstance(end, BaseResource):
            raise TypeError(f"{shown(end)} is no resource: connect takes the declarations of two")
    profile = connector_profile(_type(source), _type(destination))
    if profile is not None:
        return profile
    to, into = destination_types(_type(source)), source_types(_type(destination))
    fix = "use a grant, or policies"
    if to:
        fix = f"from {_type(source)}, connectors lead to: {', '.join(to)}"
    elif into:
        fix = f"to {_type(destination)}, connectors lead from: {', '.join(into)}"
    raise TypeError(f"there are no connectors from {source!r} to {destination!r}: {fix}")


def _check(
    profile: ConnectorProfile, source: BaseResource, destination: BaseResource, permissions: tuple[str, ...]
) -> None:
    known = [tuple(sorted(each)) for each in profile.combinations]
    sets = ", or ".join(" and ".join(each) for each in known) or ", ".join(sorted(profile.permissions))
    unknown = [name for name in permissions if name not in profile.permissions]
    between = f"from {source!r} to {destination!r}"
    if unknown or not permissions:
        what = f"there is no permission {unknown[0]!r}" if unknown else "no permission is given"
        raise ValueError(f"{what} {between}: use {sets}")
    if known and tuple(sorted(set(permissions))) not in known:
        raise ValueError(f"{' and '.join(permissions)} can't be granted alone {between}: use {sets}")


def _is_same(connector: object, destination: BaseResource, permissions: Sequence[str]) -> bool:
    """Return whether a connector leads to a destination with all of the permissions."""
    if not isinstance(connector, EmbeddedConnector) or not isinstance(connector.destination, ResourceReference):
        return False
    return connector.destination.id is destination and set(permissions) <= set(connector.permissions)


def _type(resource: BaseResource) -> str:
    declared = resource.type if isinstance(resource, Resource) else resource.TYPE
    return _EXPANDED_TYPES.get(declared) or expanded_type(declared)
