"""What can be granted something, as types: what acts with a role, and what has none."""

from __future__ import annotations

from sampy.declaration import BaseResource


class Grantee(BaseResource):
    """What can be granted something: a role, user or group, and whatever acts with a role."""


class Sender(BaseResource):
    """What has no role and yet sends or invokes: the other end has to allow it, by a connector."""
