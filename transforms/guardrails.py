"""What the platform team asks of every stack: tags that say whose it is, and a boundary on every role."""

from sampy import Context, Template
from sampy.intrinsics import Sub
from sampy.visiting import Properties, ResourceView, changed, checked

REQUIRED_TAGS = ("Owner", "CostCenter")
TAGGED_TYPES = ("AWS::DynamoDB::Table", "AWS::Lambda::Function", "AWS::S3::Bucket", "AWS::SQS::Queue")
BOUNDARY = Sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/developer-boundary")


def transform(template: Template, context: Context) -> Template:
    """Return the template with the boundary on each role that has none, refused where a required tag is missing."""
    bounded = changed(template, "AWS::IAM::Role", change=with_boundary)
    return checked(bounded, *TAGGED_TYPES, check=check_tags)


def with_boundary(role: ResourceView) -> Properties:
    """Return the properties of a role with the boundary, where it has none of its own."""
    return {"PermissionsBoundary": BOUNDARY, **role.properties}


def check_tags(resource: ResourceView) -> None:
    """Tell which of the required tags a resource lacks."""
    for tag in REQUIRED_TAGS:
        if tag not in resource.tags:
            resource.problem(f"the tag {tag!r} is missing", f"add it to the tags of {resource.origin.declared}", "Tags")
