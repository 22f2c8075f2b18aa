"""What REST and HTTP APIs are made of in the same way."""

from __future__ import annotations

from collections.abc import Iterable

from sampy.errors import Invalid, Problem, Source
from sampy.intrinsics import Json
from sampy.logical_ids import short_hash
from sampy.serverless.code_location import definition_location
from sampy.serverless.contributions import Declared, Emit, Object, Route, invoke_permission

_ENDPOINT = "DisableExecuteApiEndpoint"


def body_location(given: Object, need_body: Iterable[str], source: Source) -> Json:
    """Return the place of the document that `DefinitionUri` names.

    Args:
        given: The properties of the API.
        need_body: Properties that need the document in the template.
        source: Tells the folder that a path is relative to.

    Raises:
        Invalid: Where it is none, or one of the properties is there.
    """
    for name in need_body:
        if given.get(name) or (name == _ENDPOINT and given.get(name) is not None):
            fix = f"write the document into DefinitionBody, or remove {name}"
            raise Invalid(f"{name} can't be used with DefinitionUri", fix=fix, at=("Properties", name))
    return definition_location(given["DefinitionUri"], source)


def refused(route: Route, invalid: Invalid) -> Problem:
    """Return what is wrong with a route as a problem of its event."""
    path = ("Resources", route.owner, "Properties", "Events", route.event)
    return invalid.problem(path, resource=route.owner, event=route.event)


def stage_suffix(name: Json) -> str:
    """Return what the logical id of a stage has after that of its API."""
    if isinstance(name, str) and name.isalnum():
        return f"{name}Stage"
    return f"Stage{short_hash(name if isinstance(name, str) else '')}"


def authorizer_permission(api: Declared, name: str, function: Json, partition: str) -> Emit:
    """Return the permission for an API to invoke the function of one of its Lambda authorizers."""
    arn = f"arn:{partition}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/authorizers/*"
    source: Json = {"Fn::Sub": [arn, {"__ApiId__": {"Ref": api.logical_id}}]}
    permission_id, rule = f"{api.logical_id}{name}AuthorizerPermission", "permission for an authorizer"
    return invoke_permission(permission_id, function, rule, api.passed_attributes(), SourceArn=source)
