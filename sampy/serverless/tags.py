"""Tags of generated resources."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.serverless.contributions import Contribution, Declared, Emit, Object

_RESERVED = ("lambda:createdBy", "serverlessrepo:applicationId", "serverlessrepo:semanticVersion")
_TAGGABLE = frozenset(
    {
        "AWS::ApiGateway::ApiKey",
        "AWS::ApiGateway::DomainName",
        "AWS::ApiGateway::DomainNameAccessAssociation",
        "AWS::ApiGateway::DomainNameV2",
        "AWS::ApiGateway::RestApi",
        "AWS::ApiGateway::Stage",
        "AWS::ApiGateway::UsagePlan",
        "AWS::IAM::Role",
        "AWS::IoT::TopicRule",
        "AWS::Lambda::Function",
        "AWS::SNS::Topic",
        "AWS::SQS::Queue",
        "AWS::StepFunctions::StateMachine",
    }
)


def tag_list(tags: Json) -> list[Json]:
    """Return a map of tags as the list that most resource types take; no value is an empty one."""
    if not isinstance(tags, dict):
        return []
    return [{"Key": key, "Value": "" if value is None else value} for key, value in tags.items()]


def creator_tags(creator: str, tags: Json) -> list[Json]:
    """Return the tag that says who created the resource, followed by the resource's own.

    Raises:
        Invalid: Where one of its own has a reserved name.
    """
    own: Object = tags if isinstance(tags, dict) else {}
    for reserved in (creator, *_RESERVED):
        if reserved in own:
            raise Invalid(
                f"{reserved} is a tag that only the transform sets",
                fix="give the tag another name",
                at=("Properties", "Tags", reserved),
            )
    return tag_list({creator: "SAM", **own})


def with_propagated_tags(declared: Declared, contributions: Iterator[Contribution]) -> Iterator[Contribution]:
    """Return the contributions of a resource, with its tags alone on all that can have tags where it asks for that."""
    given = declared.properties
    if not given.get("PropagateTags") or not given.get("Tags"):
        return contributions
    return (propagated(contribution, given["Tags"]) for contribution in contributions)


def propagated(contribution: Contribution, tags: Json) -> Contribution:
    """Return the contribution with nothing but `tags` on it, where it is a resource that can have tags."""
    if not isinstance(contribution, Emit) or contribution.resource.get("Type") not in _TAGGABLE:
        return contribution
    properties = contribution.resource.get("Properties")
    tagged: Object = {**(properties if isinstance(properties, dict) else {}), "Tags": tag_list(tags)}
    return contribution._replace(resource={**contribution.resource, "Properties": tagged})
