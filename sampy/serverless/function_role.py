"""The execution role of a function: what it may do, gathered from its policies, features and events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from sampy.conditions import NO_VALUE
from sampy.errors import Invalid
from sampy.iam import roles
from sampy.iam.managed_policies import service_role_policy, xray_policy
from sampy.iam.policies import RolePolicies, role_policies
from sampy.iam.roles import trust_policy
from sampy.intrinsics import Json
from sampy.parameters import resolve
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Grant, NewCondition, Object
from sampy.serverless.tags import creator_tags


def is_traced(given: Object, compilation: Compilation) -> bool:
    """Return whether the function is traced with X-Ray."""
    return bool(given.get("Tracing")) and resolve(given["Tracing"], compilation.parameters) != "Disabled"


def tracing_mode(given: Object, compilation: Compilation) -> Json:
    """Return the mode of tracing, with parameters filled in but where it is a parameter itself."""
    mode = given["Tracing"]
    return mode if isinstance(mode, dict) and "Ref" in mode else resolve(mode, compilation.parameters)


def dead_letter_grant(queue: Object) -> Grant:
    """Return the permission to send to the function's dead letter queue."""
    action = {"SQS": "sqs:SendMessage", "SNS": "sns:Publish"}[str(queue["Type"])]
    statement: Json = {"Action": action, "Resource": queue["TargetArn"], "Effect": "Allow"}
    document: Json = {"Version": "2012-10-17", "Statement": [statement]}
    return Grant(inline=[{"PolicyName": "DeadLetterQueuePolicy", "PolicyDocument": document}])


def execution_role(
    declared: Declared, features: Iterable[Grant], events: Iterable[Grant], compilation: Compilation
) -> tuple[Json, Sequence[Contribution]]:
    """Return the `Role` of the function, and the role and condition to emit for it.

    The policies are looked at even where the function has a role of its own, so that what is wrong with them is told.
    """
    policies = role_policies(declared.properties.get("Policies"), declared.logical_id, compilation.context)
    role: Object = {
        "Type": "AWS::IAM::Role",
        "Properties": _role_properties(declared, policies, features, events, compilation),
        **declared.passed_attributes(),
    }
    arn, made = _role(declared.properties.get("Role"), f"{declared.logical_id}Role", role, compilation)
    return arn, [*policies.problems, *made]


def _role(own: Json, role_id: str, role: Object, compilation: Compilation) -> tuple[Json, Sequence[Contribution]]:
    """Return the role of a function that may have one of its own."""
    if own is None:
        return {"Fn::GetAtt": [role_id, "Arn"]}, [Emit(role_id, role, "execution role")]
    if not isinstance(own, dict) or "Fn::If" not in own or len(own) != 1:
        return own, []
    return _conditional_role(own, role_id, role, compilation)


def _conditional_role(
    own: Object, role_id: str, role: Object, compilation: Compilation
) -> tuple[Json, Sequence[Contribution]]:
    """Return the role of a function that has one of its own only under a condition."""
    resolved = resolve(own, compilation.parameters)
    branches = cast(Object, resolved)["Fn::If"]
    if not isinstance(branches, list) or len(branches) != 3:
        fix = "give it the name of a condition and two values"
        raise Invalid("the Fn::If of Role takes three arguments", fix=fix, at=("Properties", "Role"))
    condition, then, otherwise = branches
    arn: Json = {"Fn::GetAtt": [role_id, "Arn"]}
    if then == NO_VALUE and otherwise == NO_VALUE:
        return arn, [Emit(role_id, role, "execution role")]
    if then == NO_VALUE:
        return {"Fn::If": [condition, arn, NO_VALUE if otherwise is None else otherwise]}, [
            Emit(role_id, {**role, "Condition": condition}, "execution role")
        ]
    if otherwise == NO_VALUE:
        opposite = f"NOT{condition}"
        return {"Fn::If": [condition, then, arn]}, [
            NewCondition(opposite, {"Fn::Not": [{"Condition": condition}]}),
            Emit(role_id, {**role, "Condition": opposite}, "execution role"),
        ]
    return resolved, []


def _role_properties(
    declared: Declared,
    policies: RolePolicies,
    features: Iterable[Grant],
    events: Iterable[Grant],
    compilation: Compilation,
) -> Object:
    given, context = declared.properties, compilation.context
    durable = "AWSLambdaBasicDurableExecutionRolePolicy"
    basic = durable if given.get("DurableConfig") else "AWSLambdaBasicExecutionRole"
    managed: list[Json] = [service_role_policy(basic, context)]
    if is_traced(given, compilation):
        managed.append(xray_policy(context))
    if given.get("VpcConfig"):
        managed.append(service_role_policy("AWSLambdaVPCAccessExecutionRole", context))
    managed += [*policies.managed, *(arn for grant in events for arn in grant.managed)]
    inline: list[Json] = [*(policy for grant in features for policy in grant.inline), *policies.inline]
    documents = [_document(policy) for policy in inline]
    for policy in (policy for grant in events for policy in grant.inline):
        if policy["PolicyDocument"] not in documents:
            inline.append(policy)
            documents.append(policy["PolicyDocument"])
    trust = given.get("AssumeRolePolicyDocument")
    trust = trust_policy("lambda.amazonaws.com") if trust is None else trust
    return roles.execution_role(trust, managed, inline, given, creator_tags("lambda:createdBy", given.get("Tags")))


def _document(policy: Json) -> Json:
    return policy.get("PolicyDocument") if isinstance(policy, dict) else None
