"""What has to be allowed for each resource of a stack: one action on some ARNs at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from sampy.deploy_role.arns import Arns
from sampy.deploy_role.locations import is_local, objects_read
from sampy.deploy_role.names import ANY
from sampy.deploy_role.needed_with import also_needed, is_needed
from sampy.deploy_role.passing import Passed, passed_roles
from sampy.iam.patterns import fewest
from sampy.iam.statements import Condition
from sampy.intrinsics import Json

_OBJECT_READS = frozenset({"s3:GetObject", "s3:GetObjectVersion"})
_ATTACHING = {"iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy"}
_POLICY = "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"
_WITHIN_BOUNDARY = {"iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"}
"""The actions that can be limited to roles with a boundary.

Source: AWS page "Permissions boundaries for IAM entities".
"""
_OF_FUNCTION = {"lambda:CreateEventSourceMapping", "lambda:DeleteEventSourceMapping", "lambda:UpdateEventSourceMapping"}
"""The actions on event source mappings, whose ids Lambda makes up, that can be limited to those of a function.

Source: AWS page "Actions, resources, and condition keys for AWS Lambda".
"""
_FUNCTION = "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"
_SERVICE_LINKED = "role/aws-service-role/*"
_CONNECTION_SECRETS = "arn:{partition}:secretsmanager:{region}:{account}:secret:events!connection/*"
"""Where EventBridge keeps what a connection authorizes with.

Source: AWS page "Connections for API targets in Amazon EventBridge".
"""
_ELSEWHERE = {("AWS::Events::Connection", "secretsmanager"): _CONNECTION_SECRETS}
"""What actions of a service are done to that AWS makes for a resource, by type and service."""
_RETAINING = ("DeletionPolicy", "UpdateReplacePolicy")
"""What says together that a resource is never deleted. Source: AWS pages of these two attributes."""
CUSTOM = ("AWS::CloudFormation::CustomResource", "Custom::")


@attrs.frozen
class Need:
    """An action that has to be allowed.

    Args:
        action: The action.
        resources: The ARNs that it is done to, with wildcards; ``*`` where it can't be limited.
        user: The logical id of the resource that needs it; an empty text for the stack itself.
        conditions: What holds of every request.
        known: Whether the action is in the table of actions.
    """

    action: str
    resources: tuple[str, ...]
    user: str = ""
    conditions: tuple[Condition, ...] = ()
    known: bool = True


def resource_needs(arns: Arns, logical_id: str) -> Iterator[Need]:
    """Yield what has to be allowed to create, update and delete a resource."""
    template = arns.names.template
    kind, resource = template.type_of(logical_id), template.resources[logical_id]
    if kind.startswith(CUSTOM):
        yield from _custom(arns, logical_id)
        return
    handlers = arns.names.handlers(logical_id)
    if handlers is None:
        return
    kept = all(resource.get(policy) == "Retain" for policy in _RETAINING)
    listed = [
        name
        for name, operations in handlers.actions.items()
        if is_needed(kind, resource, name) and not (kept and operations == "d")
    ]
    for name in dict.fromkeys([*listed, *also_needed(kind, resource)]):
        yield from _action_needs(arns, logical_id, name)


def _action_needs(arns: Arns, logical_id: str, name: str) -> Iterator[Need]:
    template = arns.names.template
    context, kind = arns.names.context, template.type_of(logical_id)
    elsewhere = _ELSEWHERE.get((kind, name.partition(":")[0]))
    if name == "iam:PassRole":
        yield from passing_needs(passed_roles(arns, logical_id), logical_id)
    elif name == "iam:CreateServiceLinkedRole":
        yield Need(name, (f"arn:{context.partition}:iam::{arns.names.account}:{_SERVICE_LINKED}",), logical_id)
    elif elsewhere is not None:
        where = {"partition": context.partition, "region": context.region, "account": arns.names.account}
        yield Need(name, (elsewhere.format(**where),), logical_id)
    elif name in _OBJECT_READS and kind != "AWS::S3::Bucket":
        found = fewest(objects_read(arns.names, logical_id))
        if found or not is_local(arns.names, logical_id):
            yield Need(name, found or arns.targets(name, logical_id).arns, logical_id)
    else:
        targets = arns.targets(name, logical_id)
        yield Need(name, targets.arns, logical_id, tuple(_conditions(arns, logical_id, name)), targets.known)


def passing_needs(passed: Iterable[Passed], user: str) -> Iterator[Need]:
    """Yield that roles may be passed, each to the services that it is passed to."""
    for arn, services, _ in dict.fromkeys(passed):
        conditions = (Condition("StringEquals", "iam:PassedToService", services),) if services else ()
        yield Need("iam:PassRole", (arn,), user, conditions)


def _conditions(arns: Arns, logical_id: str, name: str) -> Iterator[Condition]:
    """Yield what holds of every request of CloudFormation's: which policies it attaches, which boundary it sets."""
    properties = arns.names.template.properties(logical_id)
    if name in _ATTACHING:
        own = arns.own[logical_id].get(_POLICY)
        attached = own or attached_policies(arns, properties.get("ManagedPolicyArns"))
        if ANY not in attached:
            yield Condition("ArnEquals", "iam:PolicyARN", attached)
    if name in _OF_FUNCTION:
        functions = arns.meant(_FUNCTION, logical_id)
        if functions:
            named = (arn for each in functions for arn in (each, f"{each}:*"))
            yield Condition("ArnLike", "lambda:FunctionArn", fewest(named))
    if name in _WITHIN_BOUNDARY and properties.get("PermissionsBoundary") is not None:
        boundary = _policy_arns(arns, properties["PermissionsBoundary"])
        if not any(ANY in arn for arn in boundary):
            yield Condition("StringEquals", "iam:PermissionsBoundary", boundary)


def attached_policies(arns: Arns, value: Json) -> tuple[str, ...]:
    """Return the ARNs of the managed policies of a list; any, where one is not known."""
    listed = value if isinstance(value, list) else [value]
    return tuple(sorted({arn for item in listed for arn in _policy_arns(arns, item)}))


def _policy_arns(arns: Arns, value: Json) -> tuple[str, ...]:
    match value:
        case {"Ref": str(target)} | {"Fn::GetAtt": [str(target), _]} if target in arns.own:
            return arns.own[target].get(_POLICY, (ANY,))
    return tuple(arn if arn.startswith("arn:") else ANY for arn in arns.names.patterns(value))


def _custom(arns: Arns, logical_id: str) -> Iterator[Need]:
    """Yield that CloudFormation may call who makes a custom resource.

    Source: AWS page "Create custom provisioning logic with custom resources".
    """
    properties = arns.names.template.properties(logical_id)
    token = properties.get("ServiceToken")
    match token:
        case {"Ref": str(target)} | {"Fn::GetAtt": [str(target), _]} if target in arns.own:
            topics = arns.names.template.type_of(target) == "AWS::SNS::Topic"
            found = [arn for of_kind in arns.own[target].values() for arn in of_kind]
        case _:
            texts = arns.names.patterns(token)
            topics = any(":sns:" in text for text in texts)
            found = [text if text != ANY else arns.everywhere(_FUNCTION) for text in texts]
    if found:
        yield Need("sns:Publish" if topics else "lambda:InvokeFunction", fewest(found), logical_id)
