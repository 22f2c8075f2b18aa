"""Api events: a method of an API Gateway REST API invokes the function."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from sampy.declaration import Document, Documents, Integer, PropertyType, String, declaration, prop
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import ref_of
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object, Route

if TYPE_CHECKING:
    from sampy.serverless.api_auth_types import ResourcePolicy

_TRAILING_SLASH = re.compile(r"^(.+)/$")
_PATH_PARAMETER = re.compile(r"{([a-zA-Z0-9._-]+|[a-zA-Z0-9._-]+\+|proxy\+)}")


@declaration
class ApiFunctionAuth(PropertyType):
    """Who may call the method.

    Source: AWS page "ApiFunctionAuth" of the AWS SAM developer guide.

    Args:
        authorizer: An authorizer of the API, ``AWS_IAM``, or ``NONE`` for everybody.
        authorization_scopes: The scopes that are asked for.
        api_key_required: Whether an API key is asked for.
        invoke_role: The role that invokes the function for callers that sign with IAM; ``NONE`` for none.
        override_api_auth: Let this win over what the definition body of the API says.
        resource_policy: Which accounts, addresses and networks may call.
    """

    authorizer: str | None = None
    authorization_scopes: Sequence[String] | None = None
    api_key_required: bool | None = None
    invoke_role: String | None = None
    override_api_auth: bool | None = None
    resource_policy: ResourcePolicy | Document | None = None


@declaration
class RequestModel(PropertyType):
    """The model that the body of a request must match.

    Source: AWS page "RequestModel" of the AWS SAM developer guide.

    Args:
        model: The name of a model of the API.
        required: Whether there must be a body.
        validate_body: Check the body.
        validate_parameters: Check the parameters.
    """

    model: str
    required: bool | None = None
    validate_body: bool | None = None
    validate_parameters: bool | None = None


@declaration
class Api(Event):
    """Invokes the function when a method of a REST API is called.

    Source: AWS page "Api" of the AWS SAM developer guide.

    Args:
        path: The path, such as ``/items/{id}`` or ``/{proxy+}``.
        method: The HTTP method, or ``any`` for all of them.
        rest_api_id: The API; the events of a stack that name none share one.
        auth: Who may call the method.
        request_model: The model that the request must match.
        request_parameters: Parameters that the request must or may have.
        timeout_in_millis: How long API Gateway waits for the function, 50 to 29,000 milliseconds.
        response_transfer_mode: ``BUFFERED`` or ``RESPONSE_STREAM``.
    """

    path: String
    method: String
    rest_api_id: String = prop(default=None)
    stage: String | None = None
    auth: ApiFunctionAuth | Document | None = None
    request_model: RequestModel | Document | None = None
    request_parameters: Documents | Sequence[str | Document] | None = None
    timeout_in_millis: Integer | None = None
    response_transfer_mode: String | None = None

    TYPE: ClassVar[str] = "Api"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission for the method to invoke the function, and the route."""
    given = event.properties
    path, method, api = given["Path"], given["Method"], given.get("RestApiId")
    for name in ("Path", "Method"):
        if not isinstance(given[name], str):
            raise Invalid(f"{name} must be text", fix="write it out", at=("Properties", name))
    api_id = ref_of(api) or (api if isinstance(api, str) else None)
    resource = compilation.resources.get(api_id) if api_id else None
    if api_id is None or resource is None or resource.get("Type") == "AWS::Serverless::HttpApi":
        fix = "name an AWS::Serverless::Api, or leave RestApiId out"
        raise Invalid("RestApiId is no API of this template", fix=fix, at=("Properties", "RestApiId"))
    suffix = _suffix(resource)
    yield _permission(event, invoked, api, suffix, compilation)
    yield Route(
        api_id,
        str(path),
        str(method),
        invoked.declared.logical_id,
        event.name,
        given,
        _integration(invoked, given, compilation),
        invoked.declared.condition,
        suffix,
    )


def _suffix(api: Mapping[str, Json]) -> Json:
    """Return what the permission's id ends with: the stage's name, where it is known."""
    properties = api.get("Properties")
    stage = properties.get("StageName") if isinstance(properties, dict) else None
    return stage if isinstance(stage, str) else "Stage"


def _permission(
    event: DeclaredEvent, invoked: Invoked, api: Json, suffix: Json, compilation: Compilation
) -> Contribution:
    path = _TRAILING_SLASH.sub(r"\1", str(event.properties["Path"]))
    method = str(event.properties["Method"]).upper()
    resource = f"${{__ApiId__}}/${{__Stage__}}/{'*' if method == 'ANY' else method}{_PATH_PARAMETER.sub('*', path)}"
    arn = f"arn:{compilation.context.partition}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:{resource}"
    source: Json = {"Fn::Sub": [arn, {"__ApiId__": api, "__Stage__": "*"}]}
    return invoked.permission(event.logical_id, suffix, "apigateway.amazonaws.com", SourceArn=source)


def _integration(invoked: Invoked, given: Object, compilation: Compilation) -> Object:
    streams = given.get("ResponseTransferMode") == "RESPONSE_STREAM"
    version, ending = ("2021-11-15", "response-streaming-invocations") if streams else ("2015-03-31", "invocations")
    name = ref_of(invoked.arn) or f"{invoked.declared.logical_id}.Arn"
    partition = compilation.context.partition
    uri = f"arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/{version}/functions/${{{name}}}/{ending}"
    integration: Object = {"type": "aws_proxy", "httpMethod": "POST", "uri": {"Fn::Sub": uri}}
    if streams:
        integration["responseTransferMode"] = "STREAM"
    return integration
