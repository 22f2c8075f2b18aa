"""The two ends of a connector: their types, and how policies name them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from sampy.data import load
from sampy.errors import DocumentPath, Invalid, did_you_mean
from sampy.iam.connector_profiles import filled
from sampy.intrinsics import Json
from sampy.logical_ids import referred
from sampy.serverless.contributions import Compilation, Object

_EXPANDED_TYPES = {
    "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
    "AWS::Serverless::Function": "AWS::Lambda::Function",
    "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
    "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
    "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine",
}
"""What a reference without Id may name by its Serverless type."""
_NAMES = {"Id": "ResourceId", "Url": "QueueUrl"}
"""How references name what the table calls so."""


def expanded_type(resource_type: str) -> str:
    """Return the type that a resource of a type has in the output."""
    return _EXPANDED_TYPES.get(resource_type, resource_type)


class End(NamedTuple):
    """The source or destination of a connector.

    Args:
        logical_id: The logical id, where it is a resource of the template.
        type: Its type in the output.
        declared_type: Its type in the template.
        values: What is known of it: Arn, Name, Qualifier, QueueUrl, ResourceId and RoleName.
    """

    logical_id: str | None
    type: str
    declared_type: str
    values: Mapping[str, Json]


def find_end(reference: Object, other: Object, compilation: Compilation, at: DocumentPath) -> End | None:
    """Return what a reference is to; None where that is missing because of another problem, which is told.

    Args:
        reference: The reference.
        other: The reference at the other end of the connector.
        compilation: What is known of the template.
        at: The way from the connector to the reference.

    Raises:
        Invalid: Where it is to nothing.
    """
    if ("Id" in reference) == any(name not in ("Id", "Qualifier") for name in reference):
        message = "a reference needs either an Id, with a Qualifier or not, or a Type with other properties"
        raise Invalid(message, fix="use the Id where the resource is in this template", at=at)
    logical_id = reference.get("Id")
    if not logical_id:
        return _end_elsewhere(reference, at)
    if not isinstance(logical_id, str):
        raise Invalid(f"Id is {logical_id!r}, which is no logical id", fix="use text", at=(*at, "Id"))
    resource = compilation.expanded.resources.get(logical_id)
    if not resource:
        if _came_of_failed(logical_id, compilation.expanded.failed):
            return None
        fix = did_you_mean(logical_id, compilation.resources) if len(compilation.resources) <= 20 else "add it"
        raise Invalid(f"there is no resource {logical_id!r} in the template", fix=fix, at=(*at, "Id"))
    resource_type = resource.get("Type")
    if not resource_type or not isinstance(resource_type, str):
        raise Invalid(f"the resource {logical_id!r} has no Type", fix="give it one", at=(*at, "Id"))
    declared_type = compilation.resources.get(logical_id, {}).get("Type")
    return End(
        logical_id, resource_type, str(declared_type or resource_type), _values(logical_id, resource, reference, other)
    )


def _end_elsewhere(reference: Object, at: DocumentPath) -> End:
    """Return the end that a reference without an Id tells all of."""
    resource_type = reference.get("Type")
    if not resource_type or not isinstance(resource_type, str):
        raise Invalid("a reference without an Id needs a Type", fix="give the resource type as text", at=at)
    in_output = expanded_type(resource_type)
    return End(None, in_output, in_output, reference)


def _came_of_failed(logical_id: str, failed: frozenset[str]) -> bool:
    """Return whether a resource would be one that failed, or made of one: then its id starts with that one's."""
    return any(logical_id[:length] in failed for length in range(1, len(logical_id) + 1))


def _values(logical_id: str, resource: Object, reference: Object, other: Object) -> Object:
    """Return what is known of a resource of the template by its type."""
    known = load("connector_resources").get(str(resource["Type"]), {})
    outputs = filled(known.get("Outputs", {}), {"logicalId": logical_id})
    assert isinstance(outputs, dict)
    values: Object = {_NAMES.get(name, name): value for name, value in outputs.items()}
    if "Qualifier" in reference:
        values["Qualifier"] = reference["Qualifier"]
    properties = resource.get("Properties")
    if isinstance(properties, dict):
        role = referred(_role(known.get("Inputs", {}).get("Role"), properties, other))
        values["RoleName"] = {"Ref": role} if role else None
    return values


def _role(how: Json, properties: Object, other: Object) -> Json:
    """Return the role of a resource: a property of it, or that of the target of a rule that is the other end."""
    if isinstance(how, str):
        return properties.get(how)
    targets = properties.get("Targets")
    if how is None or not isinstance(targets, list):
        return None
    for target in targets:
        arn = target.get("Arn") if isinstance(target, dict) else None
        same = referred(arn) is not None and referred(arn) == other.get("Id")
        if isinstance(target, dict) and (same or (arn and arn == other.get("Arn"))):
            return target.get("RoleArn")
    return None


def event_source_mappings(resources: Mapping[str, Object]) -> Mapping[tuple[str, str], list[str]]:
    """Return the logical ids of all event source mappings by those of their event source and function."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for logical_id, resource in resources.items():
        properties = resource.get("Properties")
        if resource.get("Type") == "AWS::Lambda::EventSourceMapping" and isinstance(properties, dict):
            source, function = referred(properties.get("EventSourceArn")), referred(properties.get("FunctionName"))
            if source and function:
                found[source, function].append(logical_id)
    return found
