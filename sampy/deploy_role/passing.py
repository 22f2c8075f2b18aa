"""Which roles a resource gives to AWS: with `iam:PassRole`, and to which service.

Source: AWS page "Grant a user permissions to pass a role to an AWS service".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sampy.conditions import branches
from sampy.deploy_role.arns import Arns
from sampy.deploy_role.names import ANY
from sampy.intrinsics import Json, as_map, is_intrinsic

ROLE = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"
_HOLDS_ROLE = re.compile("role|credentials|snscallerarn", re.IGNORECASE)
"""What properties that take a role are called."""
_NO_ROLES = frozenset({"Environment", "Tags"})
_SERVICES: Mapping[str, str] = {
    "AWS::ApiGateway": "apigateway",
    "AWS::ApiGatewayV2": "apigateway",
    "AWS::AppSync": "appsync",
    "AWS::CloudFormation": "cloudformation",
    "AWS::CodeBuild": "codebuild",
    "AWS::CodeDeploy": "codedeploy",
    "AWS::CodePipeline": "codepipeline",
    "AWS::ECS": "ecs-tasks",
    "AWS::Events": "events",
    "AWS::IoT": "iot",
    "AWS::KinesisFirehose": "firehose",
    "AWS::Lambda": "lambda",
    "AWS::Pipes": "pipes",
    "AWS::Scheduler": "scheduler",
    "AWS::StepFunctions": "states",
}
"""The services that the types of a namespace pass their roles to, where all of them pass to one."""


class Passed(NamedTuple):
    """A role that a resource passes.

    Args:
        arn: The ARN of the role, with wildcards.
        services: The services that it is passed to; none, where that isn't known.
        place: The property that says so.
    """

    arn: str
    services: tuple[str, ...]
    place: str


def passed_roles(arns: Arns, logical_id: str) -> Iterator[Passed]:
    """Yield the roles that a resource passes; any role, where a property takes one of which nothing is known."""
    template = arns.names.template
    known = _SERVICES.get(template.type_of(logical_id).rpartition("::")[0])
    properties = template.properties(logical_id)
    for name, value in _values(properties, ""):
        for arn, services in _roles(arns, value, name):
            yield Passed(arn, (f"{known}.amazonaws.com",) if known else services, name)


def _values(value: Json | Mapping[str, Json], name: str) -> Iterator[tuple[str, Json]]:
    """Yield the values of the properties that take roles, each with the name of the property."""
    if isinstance(value, list):
        for item in value:
            yield from _values(item, name)
    elif isinstance(value, Mapping) and not is_intrinsic(value):
        for key, item in value.items():
            if key not in _NO_ROLES:
                yield from _values(item, key)
    elif isinstance(value, dict) and "Fn::If" in value:
        for _, branch in branches(value):
            # One without a condition and two values is a branch of its own.
            if branch is not None and branch is not value:
                yield from _values(branch, name)
    elif _HOLDS_ROLE.search(name) and isinstance(value, (str, dict)):
        yield name, value


def _roles(arns: Arns, value: Json, name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the roles that a value names, each with the services that may take it where it is one of the stack."""
    template = arns.names.template
    match value:
        case {"Ref": str(target)} | {"Fn::GetAtt": [str(target), _]} if target in template.resources:
            if template.type_of(target) == "AWS::IAM::Role":
                services = tuple(_trusted(template.properties(target)))
                yield from ((arn, services) for arn in arns.own[target].get(ROLE, ()))
            return
    for text in arns.names.patterns(value):
        if ":role/" in text:
            yield text, ()
        elif text == ANY:
            yield arns.everywhere(ROLE), ()
        elif name == "Roles":  # of an instance profile, which takes names; the path isn't known
            anywhere = arns.everywhere(ROLE)
            yield f"{anywhere[:-1]}{text}", ()
            yield f"{anywhere}/{text}", ()


def _trusted(properties: Mapping[str, Json]) -> Iterator[str]:
    """Yield the services that may assume a role."""
    statements = as_map(properties.get("AssumeRolePolicyDocument")).get("Statement")
    for statement in statements if isinstance(statements, list) else [statements]:
        services = as_map(as_map(statement).get("Principal")).get("Service")
        yield from (each for each in (services if isinstance(services, list) else [services]) if isinstance(each, str))
