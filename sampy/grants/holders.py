"""Which declaration holds the policies of what is granted something: itself, or the role that it acts with."""

from __future__ import annotations

from sampy.declaration import BaseResource, Referable
from sampy.errors import shown
from sampy.exports import reference
from sampy.grants.grantees import Grantee
from sampy.intrinsics import values_in

ROLE = "AWS::IAM::Role"
INLINE = frozenset((ROLE, "AWS::IAM::User", "AWS::IAM::Group"))
"""The types whose policies are documents with names."""
_HOLDERS = INLINE | {"AWS::Serverless::Function", "AWS::Serverless::StateMachine"}
"""The types that policies can be added to."""
ACT_WITH = {
    "AWS::AppSync::DataSource": "service_role_arn",
    "AWS::CodeBuild::Project": "service_role",
    "AWS::ECS::TaskDefinition": "task_role_arn",
    "AWS::Glue::Job": "role",
    "AWS::Lambda::Function": "role",
    "AWS::Pipes::Pipe": "role_arn",
    "AWS::Serverless::Function": "role",
    "AWS::Serverless::StateMachine": "role",
    "AWS::Serverless::WebFunction": "execution_role_arn",
    "AWS::StepFunctions::StateMachine": "role_arn",
}
"""The types that act with a role, and the field that names it."""


def holder_of(grantee: Grantee) -> BaseResource:
    """Return the declaration that holds the policies of a grantee: itself, or its role.

    Raises:
        ValueError: Where it acts with a role that is declared nowhere.
    """
    field = ACT_WITH.get(grantee.TYPE)
    role = getattr(grantee, field) if field else None
    if role is None and grantee.TYPE in _HOLDERS:
        return grantee
    found = _declared(role)
    if found is not None and found.TYPE == ROLE and isinstance(found, Grantee):
        return found
    if role is None:
        raise ValueError(f"{grantee!r} has no role to grant anything to: give it {field}=role.arn of an iam.Role")
    fix = "grant to an iam.Role of sampy.resources, whose ARN this is"
    if grantee.TYPE in _HOLDERS:
        fix = f"{fix}; or leave out {field}, and a role is made"
    raise ValueError(f"{grantee!r} acts with the role {shown(role)}, which isn't declared and gets no grants: {fix}")


def _declared(arn: object) -> BaseResource | None:
    """Return the resource whose ARN a value is, alone or as a string; None for any other value."""
    if isinstance(arn, str):
        try:
            marked = values_in(arn)
        except ValueError:
            return None
        arn = marked[0] if len(marked) == 1 and str(marked[0]) == arn else None
    found = None if isinstance(arn, Referable) else reference(arn)
    return found[0] if found and found[1].detail == "Arn" and isinstance(found[0], BaseResource) else None
