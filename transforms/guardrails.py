"""What the platform team asks of every stack: tags that say whose it is, and a boundary on every role."""

import attrs

from sampy import CompileError, Context, Problem, Template
from sampy.intrinsics import Json

REQUIRED_TAGS = ("Owner", "CostCenter")
TAGGED_TYPES = ("AWS::DynamoDB::Table", "AWS::Lambda::Function", "AWS::S3::Bucket", "AWS::SQS::Queue")
BOUNDARY = "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/developer-boundary"


def transform(template: Template, context: Context) -> Template:
    """Return the template with the boundary on each role that has none.

    Raises:
        CompileError: Where a resource lacks a required tag.
    """
    problems = [
        Problem(
            f"the tag {tag!r} is missing",
            f"add it to the tags of {template.origin(logical_id).declared}",
            ("Resources", logical_id),
            template.place(logical_id),
            logical_id,
        )
        for logical_id, resource in template.resources.items()
        if resource.get("Type") in TAGGED_TYPES
        for tag in REQUIRED_TAGS
        if tag not in _tags(resource)
    ]
    if problems:
        raise CompileError(problems)
    resources: dict[str, Json] = {
        logical_id: _bounded(resource) if resource.get("Type") == "AWS::IAM::Role" else resource
        for logical_id, resource in template.resources.items()
    }
    return attrs.evolve(template, document={**template.document, "Resources": resources})


def _tags(resource: dict[str, Json]) -> set[Json]:
    properties = resource.get("Properties")
    tags = properties.get("Tags") if isinstance(properties, dict) else None
    return {tag.get("Key") for tag in tags if isinstance(tag, dict)} if isinstance(tags, list) else set()


def _bounded(role: dict[str, Json]) -> dict[str, Json]:
    properties = role.get("Properties")
    own = properties if isinstance(properties, dict) else {}
    return {**role, "Properties": {"PermissionsBoundary": {"Fn::Sub": BOUNDARY}, **own}}
