"""Api events: a method of an API Gateway REST API invokes the function."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from sampy.declaration import Document, Documents, Integer, PropertyType, String, declaration, prop
from sampy.errors import Invalid, Problem
from sampy.intrinsics import Json
from sampy.logical_ids import ref_of
from sampy.openapi.document import INTEGRATION, is_version_3
from sampy.openapi.operations import Demands, Surroundings, demands, operation
from sampy.openapi.routes import Entry
from sampy.parameters import resolve
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object, Route

if TYPE_CHECKING:
    from sampy.serverless.api_auth_types import ResourcePolicy

_OVERRIDES = ("Authorizer", "ApiKeyRequired", "ResourcePolicy")
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
        stage: Has no effect: the method may invoke the function from every stage.
        auth: Who may call the method.
        request_model: The model that the request must match.
        request_parameters: Parameters that the request must or may have.
        timeout_in_millis: How long API Gateway waits for the function, 50 to 29,000 milliseconds.
        response_transfer_mode: ``BUFFERED`` or ``RESPONSE_STREAM``.

    Example::

        stack.add(
            Function(
                "Item",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): return {'statusCode': 200, 'body': '{}'}",
                events={"Get": events.Api(path="/items/{id}", method="get")},
            )
        )
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


class CalledApi(NamedTuple):
    """The API that an event is about."""

    logical_id: str
    type: Json
    properties: Object
    problem: Problem | None = None
    """Why an event can't use it, if so."""


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission for the method to invoke the function, and the route."""
    api = called_api(event, compilation)
    if api.problem is not None:
        yield api.problem
        return
    suffix = _suffix(api.properties)
    yield _permission(event, invoked, suffix, compilation)
    if api.type == "AWS::Serverless::Api":
        call: Object = {INTEGRATION: _integration(invoked, event.properties, compilation), "responses": {}}
        entry = entry_of(event, api, suffix, call, invoked.declared.condition, compilation)
        yield Route(api.logical_id, invoked.declared.logical_id, event.name, entry)
        check_entry(event, entry)


def called_api(event: DeclaredEvent, compilation: Compilation) -> CalledApi:
    """Return the API that an event is about.

    Raises:
        Invalid: Where it is none of the template.
    """
    given = event.properties
    for name in ("Path", "Method"):
        if not isinstance(given[name], str):
            raise Invalid(f"{name} must be text", fix="write it out", at=("Properties", name))
    api = given.get("RestApiId")
    api_id = ref_of(api) or (api if isinstance(api, str) else None)
    resource = compilation.resources.get(api_id) if api_id else None
    if api_id is None or resource is None or resource.get("Type") == "AWS::Serverless::HttpApi":
        fix = "name an AWS::Serverless::Api, or leave RestApiId out"
        raise Invalid("RestApiId is no API of this template", fix=fix, at=("Properties", "RestApiId"))
    return CalledApi(api_id, resource.get("Type"), *_usable(api_id, resource.get("Properties", {})))


def _usable(api_id: str, properties: Json) -> tuple[Object, Problem | None]:
    """Return the properties of an API, and what is wrong with those that each event needs."""
    path = ("Resources", api_id, "Properties")
    if not isinstance(properties, dict):
        return {}, Problem("Properties must be a map", "give it entries or leave it out", path, resource=api_id)
    if properties.get("StageName") == "":
        message = "StageName can't be empty"
        return properties, Problem(message, "name the stage", (*path, "StageName"), resource=api_id)
    return properties, None


def check_entry(event: DeclaredEvent, entry: Entry) -> None:
    """Check what an entry asks for once its route is there, so that the API reports its own mistakes as well.

    Raises:
        Invalid: Where the resource policy is no map, or nothing is to override what the document says.
    """
    if not isinstance(entry.auth.get("ResourcePolicy") or {}, dict):
        message = f"the ResourcePolicy of {event.name} must be a map"
        fix = "give it IpRangeWhitelist and others"
        raise Invalid(message, fix=fix, at=("Properties", "Auth", "ResourcePolicy"))
    if entry.overrides and not any(entry.auth.get(name) for name in _OVERRIDES):
        fix = f"add {', '.join(_OVERRIDES[:-1])} or {_OVERRIDES[-1]}"
        raise Invalid("OverrideApiAuth has nothing to override with", fix=fix, at=("Properties", "Auth"))


def entry_of(
    event: DeclaredEvent, called: CalledApi, stage: Json, call: Object, condition: str | None, compilation: Compilation
) -> Entry:
    """Return what an event has to do with the document of its API.

    Args:
        event: The event.
        called: The API.
        stage: What resource policies call the stage.
        call: The operation with no more than what it calls, and how it answers.
        condition: The condition of what is called.
        compilation: The compilation.

    Raises:
        Invalid: Where it asks for what the API doesn't have.
    """
    given, api = event.properties, called.properties
    auth = given.get("Auth") or {}
    if not isinstance(auth, dict):
        raise Invalid("Auth must be a map", fix="give it an Authorizer", at=("Properties", "Auth"))
    managed = not api.get("DefinitionBody") and not api.get("DefinitionUri")
    calls_function = "credentials" not in cast(Object, call[INTEGRATION])
    added = managed or (calls_function and bool(api.get("MergeDefinitions") and api.get("DefinitionBody")))
    overrides = calls_function and bool(auth.get("OverrideApiAuth")) and not api.get("DefinitionUri")
    asked, made = Demands(), None
    if added or overrides:
        version_3 = not api.get("MergeDefinitions") and is_version_3(api.get("OpenApiVersion"))
        surroundings = Surroundings(_looked_at(api.get("Auth"), auth, compilation), api.get("Models"), version_3)
        asked = demands(auth, surroundings)
        if added:
            made = operation(given, call, surroundings)
    return Entry(str(given["Path"]), str(given["Method"]), condition, stage, auth, asked, made, overrides)


def _looked_at(api_auth: Json, auth: Object, compilation: Compilation) -> Object:
    """Return what an event looks at in the `Auth` of its API, with parameters filled in, and no more than that."""
    if not isinstance(api_auth, dict):
        return {}
    name = auth.get("Authorizer")
    authorizers = api_auth.get("Authorizers")
    looked_at: Object = {each: api_auth[each] for each in ("DefaultAuthorizer", "ApiKeyRequired") if each in api_auth}
    if isinstance(authorizers, dict) and isinstance(name, str):
        authorizers = {each: authorizers[each] if each == name else True for each in authorizers}
    filled_in = resolve({**looked_at, "Authorizers": authorizers}, compilation.parameters)
    assert isinstance(filled_in, dict)
    return filled_in


def _suffix(api: Object) -> Json:
    """Return what the permission's id ends with: the stage's name, where it is known."""
    stage = api.get("StageName")
    return stage if isinstance(stage, str) else "Stage"


def _permission(event: DeclaredEvent, invoked: Invoked, suffix: Json, compilation: Compilation) -> Contribution:
    path = _TRAILING_SLASH.sub(r"\1", str(event.properties["Path"]))
    method = str(event.properties["Method"]).upper()
    resource = f"${{__ApiId__}}/${{__Stage__}}/{'*' if method == 'ANY' else method}{_PATH_PARAMETER.sub('*', path)}"
    arn = f"arn:{compilation.context.partition}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:{resource}"
    source: Json = {"Fn::Sub": [arn, {"__ApiId__": event.properties["RestApiId"], "__Stage__": "*"}]}
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
