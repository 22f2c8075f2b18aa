"""What the policies of resources allow, and to whom: buckets, queues, topics, keys, functions, roles ...

Source: AWS pages "Identity-based policies and resource-based policies", and those of the resource types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from sampy.context import Context
from sampy.errors import Invalid
from sampy.iam.statements import Condition, Policy, Principal, Statement
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import referred
from sampy.permissions.model import Granted
from sampy.permissions.names import Names
from sampy.template import Template
from sampy.texts import told


class _Policy(NamedTuple):
    """A type of resource that holds the policy of others, or of itself.

    Args:
        document: The property with the policy.
        of: The property that names the resources it is for; None where it is that of the resource itself.
    """

    document: str
    of: str | None = None


_TYPES: Mapping[str, _Policy] = {
    "AWS::IAM::Role": _Policy("AssumeRolePolicyDocument"),
    "AWS::KMS::Key": _Policy("KeyPolicy"),
    "AWS::S3::BucketPolicy": _Policy("PolicyDocument", "Bucket"),
    "AWS::SNS::TopicInlinePolicy": _Policy("PolicyDocument", "TopicArn"),
    "AWS::SNS::TopicPolicy": _Policy("PolicyDocument", "Topics"),
    "AWS::SQS::QueueInlinePolicy": _Policy("PolicyDocument", "Queue"),
    "AWS::SQS::QueuePolicy": _Policy("PolicyDocument", "Queues"),
    "AWS::SecretsManager::ResourcePolicy": _Policy("ResourcePolicy", "SecretId"),
}
_LAMBDA_PERMISSION = "AWS::Lambda::Permission"


def resource_statements(template: Template, context: Context) -> Iterator[Granted]:
    """Yield the statements of the policies of resources, each with whom it is about.

    Args:
        template: A compiled template.
        context: What it was compiled with.
    """
    names = Names(template, context)
    for logical_id, properties in template.each(_LAMBDA_PERMISSION):
        yield _granted(template, logical_id, names.statement(permission_statement(properties)))
    for logical_id, properties in template.each(*_TYPES):
        kind = _TYPES[template.type_of(logical_id)]
        document = as_map(properties.get(kind.document))
        try:
            policy = Policy.parse(document)
        except Invalid:
            continue
        arns = _arns(names, logical_id, properties.get(kind.of) if kind.of else None)
        for statement in policy.statements:
            yield _granted(template, logical_id, about(names.statement(statement), arns))


def _granted(template: Template, logical_id: str, statement: Statement) -> Granted:
    origin = template.origin(logical_id)
    name = logical_id if origin.rule == "declared" else origin.rule
    return Granted(statement, name, logical_id, template.path(logical_id), template.place(logical_id))


def _arns(names: Names, logical_id: str, of: Json) -> tuple[str, ...]:
    """Return the ARNs of the resources that a policy is for, as far as they are known."""
    named = [logical_id] if of is None else [referred(each) for each in (of if isinstance(of, list) else [of])]
    return tuple(arn for each in named if each is not None and (arn := names.arn(each)) is not None)


def about(statement: Statement, arns: tuple[str, ...]) -> Statement:
    """Return a statement with ``*``, which is the resource that has the policy, and with nothing told as its ARN."""
    resources = statement.resources or (() if statement.not_resources else ("*",))
    if "*" not in resources or not arns:
        return statement
    return attrs.evolve(statement, resources=tuple(dict.fromkeys((*(r for r in resources if r != "*"), *arns))))


def permission_statement(properties: Mapping[str, Json]) -> Statement:
    """Return what a permission of Lambda adds to the policy of the function."""
    principal = told(properties.get("Principal"))
    conditions = [
        Condition(operator, key, (told(properties[name]),))
        for name, operator, key in (
            ("SourceArn", "ArnLike", "AWS:SourceArn"),
            ("SourceAccount", "StringEquals", "AWS:SourceAccount"),
            ("EventSourceToken", "StringEquals", "lambda:EventSourceToken"),
            ("FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"),
            ("InvokedViaFunctionUrl", "Bool", "lambda:InvokedViaFunctionUrl"),
            ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
        )
        if properties.get(name) is not None
    ]
    function = told(properties.get("FunctionName"))
    return Statement(
        "Allow",
        actions=(told(properties.get("Action")),),
        resources=(_function_arn(function),),
        principals=(Principal("Service" if "." in principal and ":" not in principal else "AWS", principal),),
        conditions=tuple(conditions),
    )


def _function_arn(function: str) -> str:
    """Return how a policy names a function that is named by its `Ref`, its ARN or its name."""
    if function.startswith("${") and function.endswith("}") and "." not in function and "${" not in function[2:]:
        return f"{function[:-1]}.Arn}}"
    if function.startswith(("arn:", "${")):
        return function
    return f"arn:${{AWS::Partition}}:lambda:${{AWS::Region}}:${{AWS::AccountId}}:function:{function}"
