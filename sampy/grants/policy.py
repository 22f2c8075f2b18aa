"""What a grant leaves behind: an entry in the policies of a function, a state machine or a role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from sampy.context import Context
from sampy.declaration import BaseResource, declaration, prop
from sampy.errors import DocumentPath
from sampy.iam.policy_templates import filled, template_of
from sampy.intrinsics import Json, as_map
from sampy.policies import PolicyTemplate


@declaration
class GrantedPolicy(PolicyTemplate):
    """A policy that was granted, at the place of the grant.

    Args:
        name: What it is called where it needs a name.
        resource: What was granted something on.
        grant: What tells the grant apart from others on that resource.
        policy: A policy template, or a policy document.
    """

    name: str = prop(positional=True)
    resource: BaseResource = prop(positional=True)
    grant: Sequence[object] = prop(positional=True)
    policy: object

    GRANTED: ClassVar[bool] = True
    INLINE: ClassVar[bool] = False
    """It stands where AWS::IAM types have their policies, each with a name."""

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the entry of the policies, given the policy."""
        return properties["Policy"]

    def inner_path(self) -> DocumentPath:
        """Return the way from the entry to the policy, which it is."""
        return ()


@declaration
class GrantedInlinePolicy(GrantedPolicy):
    """A policy that was granted to a role, a user or a group."""

    INLINE: ClassVar[bool] = True

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the entry of the policies, given the policy."""
        return named(self.name, properties["Policy"])


def named(name: str, policy: Json) -> dict[str, Json]:
    """Return an inline policy: a policy document with a name, also where a template stands for it."""
    template = template_of(policy, Context())
    document = filled(template, as_map(as_map(policy)[template.name])) if template else as_map(policy)
    return {"PolicyName": name, "PolicyDocument": {"Version": "2012-10-17", **document}}
