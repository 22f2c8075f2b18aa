"""What capacity providers, microVM images and network connectors share: their tags, and a role for Lambda."""

from __future__ import annotations

from sampy.iam.roles import trust_policy
from sampy.intrinsics import Json
from sampy.serverless.contributions import Declared, Emit, Object
from sampy.serverless.tags import tag_list

_CREATED_BY = "lambda:createdBy"


def resource_tags(given: Object) -> list[Json]:
    """Return the resource's tags, followed by the one that says who created it unless it is a propagated one."""
    own = _own(given)
    return tag_list({**own, _CREATED_BY: "SAM", **_propagated(given)})


def lambda_role(declared: Declared, suffix: str, rule: str, **permissions: Json) -> tuple[Json, Emit]:
    """Return the ARN of a role that Lambda assumes for a resource, and the role.

    Args:
        declared: The resource.
        suffix: What follows the resource's logical id in that of the role.
        rule: What the role is for, in words.
        permissions: Properties of the role, such as ManagedPolicyArns.
    """
    role_id = declared.logical_id + suffix
    tags = tag_list({_CREATED_BY: "SAM", **_propagated(declared.properties)})
    properties: Object = {"AssumeRolePolicyDocument": trust_policy("lambda.amazonaws.com"), **permissions, "Tags": tags}
    role: Object = {"Type": "AWS::IAM::Role", "Properties": properties, **declared.passed_attributes()}
    return {"Fn::GetAtt": [role_id, "Arn"]}, Emit(role_id, role, rule)


def _own(given: Object) -> Object:
    tags = given.get("Tags")
    return tags if isinstance(tags, dict) else {}


def _propagated(given: Object) -> Object:
    return _own(given) if given.get("PropagateTags") else {}
