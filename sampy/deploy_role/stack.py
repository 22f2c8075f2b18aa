"""A CloudFormation template that makes the role."""

from __future__ import annotations

from typing import NamedTuple

from sampy.deploy_role.policy import DeployRole
from sampy.deploy_role.sizes import LONGEST_INLINE, MOST_MANAGED, shortened, size, split
from sampy.errors import Invalid
from sampy.iam.statements import Policy
from sampy.intrinsics import Json

ACCOUNT = "${AWS::AccountId}"
"""What the policies of a template have for the account: the one that the template is deployed into."""
_ROLE = "DeployRole"


class RoleTemplate(NamedTuple):
    """A template with a role.

    Args:
        document: The template.
        notes: What the user should know about it.
    """

    document: dict[str, Json]
    notes: tuple[str, ...] = ()


def role_template(role: DeployRole, trust: Json) -> RoleTemplate:
    """Return a template that makes a role with the policy of a deploy.

    A policy that is too long for an inline one becomes managed policies. One that is too long for these is
    shortened, and allows all that is named after the stack.

    Args:
        role: What it may do; made for the account ``${AWS::AccountId}``.
        trust: Who may assume it.

    Raises:
        Invalid: Where even that is too long.
    """
    what = f"Deploys the stack {role.stack_name} in {role.region}"
    if size(role.policy) <= LONGEST_INLINE:
        inline: Json = {"PolicyName": "deploy", "PolicyDocument": _document(role.policy)}
        return RoleTemplate(_template(what, trust, {"Policies": [inline]}, {}))
    policies = split(role.policy)
    notes = ["the policy is too long for an inline one, and became managed policies"]
    if len(policies) > MOST_MANAGED:
        policies = split(shortened(role.policy, role.stack_name))
        notes.append(f"{MOST_MANAGED} of them weren't enough: it allows all that is named {role.stack_name}-*")
    if len(policies) > MOST_MANAGED:
        message = f"the policy needs {len(policies)} managed policies, and a role has {MOST_MANAGED}"
        raise Invalid(message, fix="split the stack, and write a role for each")
    managed: dict[str, Json] = {
        f"Policy{number}": {
            "Type": "AWS::IAM::ManagedPolicy",
            "Properties": {"Description": f"{what}, part {number}", "PolicyDocument": _document(policy)},
        }
        for number, policy in enumerate(policies, 1)
    }
    arns: Json = [{"Ref": name} for name in managed]
    return RoleTemplate(_template(what, trust, {"ManagedPolicyArns": arns}, managed), tuple(notes))


def _template(what: str, trust: Json, policies: dict[str, Json], managed: dict[str, Json]) -> dict[str, Json]:
    properties: Json = {"Description": what, "AssumeRolePolicyDocument": trust, **policies}
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": what,
        "Resources": {_ROLE: {"Type": "AWS::IAM::Role", "Properties": properties}, **managed},
        "Outputs": {"RoleArn": {"Description": "The role to deploy with", "Value": {"Fn::GetAtt": [_ROLE, "Arn"]}}},
    }


def _document(policy: Policy) -> Json:
    return _substituted(policy.to_document())


def _substituted(value: Json) -> Json:
    """Return a value with `Fn::Sub` around the texts that name the account."""
    if isinstance(value, list):
        return [_substituted(item) for item in value]
    if isinstance(value, dict):
        return {key: _substituted(item) for key, item in value.items()}
    return {"Fn::Sub": value} if isinstance(value, str) and ACCOUNT in value else value
