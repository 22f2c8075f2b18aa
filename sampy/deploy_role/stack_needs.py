"""What has to be allowed for the stack as a whole: change sets, artifacts, and values that are read from elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from sampy.deploy_role.arn_texts import as_in_arn
from sampy.deploy_role.names import ANY, Names
from sampy.deploy_role.needs import Need, passing_needs
from sampy.deploy_role.passing import Passed
from sampy.intrinsics import Json, as_map

STACK_ACTIONS = (
    "cloudformation:CancelUpdateStack",
    "cloudformation:ContinueUpdateRollback",
    "cloudformation:CreateChangeSet",
    "cloudformation:CreateStack",
    "cloudformation:DeleteChangeSet",
    "cloudformation:DeleteStack",
    "cloudformation:DescribeChangeSet",
    "cloudformation:DescribeEvents",
    "cloudformation:DescribeStackEvents",
    "cloudformation:DescribeStackResources",
    "cloudformation:DescribeStacks",
    "cloudformation:ExecuteChangeSet",
    "cloudformation:GetStackPolicy",
    "cloudformation:GetTemplate",
    "cloudformation:GetTemplateSummary",
    "cloudformation:ListChangeSets",
    "cloudformation:ListStackResources",
    "cloudformation:RollbackStack",
    "cloudformation:SetStackPolicy",
    "cloudformation:TagResource",
    "cloudformation:UntagResource",
    "cloudformation:UpdateStack",
    "cloudformation:UpdateTerminationProtection",
)
"""What deploys, watches and deletes a stack.

Source: AWS page "Actions, resources, and condition keys for AWS CloudFormation".
"""
_EXPORT_ACTIONS = ("cloudformation:ListExports", "cloudformation:ListImports")
"""What tells who imports from a stack; these are allowed for all stacks or none."""
_UPLOAD_ACTIONS = ("s3:AbortMultipartUpload", "s3:PutObject")
_MADE_BUCKET_ACTIONS = (
    "s3:CreateBucket",
    *(
        f"s3:{verb}{setting}"
        for setting in (
            *("BucketOwnershipControls", "BucketPolicy", "BucketPublicAccessBlock", "BucketTagging"),
            *("BucketVersioning", "EncryptionConfiguration", "LifecycleConfiguration"),
        )
        for verb in ("Get", "Put")
    ),
)
"""What makes the bucket that sampy keeps for artifacts, and sees to it that it is safe.

Source: AWS page "Required permissions for Amazon S3 API operations".
"""
_DYNAMIC = re.compile(r"\{\{resolve:(ssm|ssm-secure|secretsmanager):((?:arn:(?:[^:}]*:){5})?[^:}]+)")
"""A dynamic reference. Source: AWS page "Get values stored in other services using dynamic references"."""
_PARAMETER_VALUE = "AWS::SSM::Parameter::"


def principal_needs(names: Names) -> Iterator[Need]:
    """Yield what who deploys a stack needs of CloudFormation."""
    where = f"{names.context.partition}:cloudformation:{names.context.region}"
    for action in STACK_ACTIONS:
        yield Need(action, (f"arn:{where}:{names.account}:stack/{names.stack_name}/*",))
    if _has_ties(names.template.document):
        yield from (Need(action, (ANY,)) for action in _EXPORT_ACTIONS)
    for transform in _transforms(names.template.document):
        owner = "aws" if transform.startswith("AWS::") else names.account
        name = transform.removeprefix("AWS::")
        yield Need("cloudformation:CreateChangeSet", (f"arn:{where}:{owner}:transform/{name}",))


def service_role_needs(names: Names, service_role: str) -> Iterator[Need]:
    """Yield that a role, by its name or ARN, may be given to CloudFormation."""
    arn = service_role
    if not arn.startswith("arn:"):
        arn = f"arn:{names.context.partition}:iam::{names.account}:role/{service_role}"
    yield from passing_needs([Passed(arn, ("cloudformation.amazonaws.com",), "RoleARN")], "")


def artifact_needs(names: Names, bucket: str, *, upload: bool) -> Iterator[Need]:
    """Yield that the artifacts of a stack may be read, and uploaded."""
    whole = f"arn:{names.context.partition}:s3:::{bucket}"
    yield from (Need(action, (f"{whole}/*",)) for action in ("s3:GetObject", *(_UPLOAD_ACTIONS if upload else ())))
    if upload:
        yield Need("s3:ListBucket", (whole,))


def made_bucket_needs(names: Names, bucket: str) -> Iterator[Need]:
    """Yield that the bucket which sampy keeps for artifacts may be made and secured."""
    whole = f"arn:{names.context.partition}:s3:::{bucket}"
    yield from (Need(action, (whole,)) for action in _MADE_BUCKET_ACTIONS)


def value_needs(names: Names) -> Iterator[Need]:
    """Yield that values may be read which the template takes from Parameter Store and Secrets Manager."""
    document, context = names.template.document, names.context
    where = f"{context.region}:{names.account}"
    for name, parameter in as_map(document.get("Parameters")).items():
        if str(as_map(parameter).get("Type", "")).startswith(_PARAMETER_VALUE):
            names.parameters.add(name)
            yield from (Need("ssm:GetParameters", (arn,)) for arn in _parameter_arns(names, names.value(name)))
    for service, target, user in _dynamic_references(names):
        if service == "secretsmanager":
            named = target if ":" in target else f"{where}:secret:{as_in_arn('SecretId', target)}"
            arn = named if named.startswith("arn:") else f"arn:{context.partition}:secretsmanager:{named}"
            yield Need("secretsmanager:GetSecretValue", (arn,), user)
        else:
            yield from (Need("ssm:GetParameters", (arn,), user) for arn in _parameter_arns(names, target))


def _parameter_arns(names: Names, given: Json) -> Iterator[str]:
    where = f"{names.context.partition}:ssm:{names.context.region}:{names.account}"
    for name in names.patterns(given) or (ANY,):
        in_arn = as_in_arn("ParameterNameWithoutLeadingSlash", name)
        yield name if name.startswith("arn:") else f"arn:{where}:parameter/{in_arn}"


def _dynamic_references(names: Names) -> Iterator[tuple[str, str, str]]:
    """Yield service, name and using resource of each dynamic reference."""
    for logical_id, resource in names.template.resources.items():
        for text in _texts(names, resource):
            for service, target in _DYNAMIC.findall(text):
                yield service, target, logical_id


def _texts(names: Names, value: Json | Mapping[str, Json]) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(names, item)
    elif isinstance(value, dict):
        if "Fn::Sub" in value or "Fn::Join" in value:
            yield from names.patterns(value) if any("{{resolve:" in text for text in names.looked_at(value)) else ()
            return
        for item in value.values():
            yield from _texts(names, item)


def _has_ties(document: Mapping[str, Json]) -> bool:
    """Return whether a stack exports anything, or imports it from another one."""
    exports = any("Export" in as_map(output) for output in as_map(document.get("Outputs")).values())
    return exports or "Fn::ImportValue" in json.dumps(document)


def _transforms(document: Mapping[str, Json]) -> Iterator[str]:
    """Yield the transforms that CloudFormation still has to run."""
    listed = document.get("Transform")
    for each in listed if isinstance(listed, list) else [listed]:
        name = each if isinstance(each, str) else as_map(each).get("Name")
        if isinstance(name, str):
            yield name
