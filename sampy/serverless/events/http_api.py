"""HttpApi events: a route of an API Gateway HTTP API invokes the function."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from sampy.declaration import Document, Integer, PropertyType, String, declaration
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import ref_of
from sampy.openapi.document import ANY, BODY, DEFAULT_ROUTE, is_open_api, method_key
from sampy.openapi.http_auth import requirement_of_event
from sampy.openapi.http_routes import HttpEntry, default_route_invokes
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object, Route
from sampy.serverless.http_route import api_of, route_key

if TYPE_CHECKING:
    from sampy.serverless.api_v2_types import RouteSettings

_TRAILING_SLASH = re.compile(r"^(.+)/$")
_PATH_PARAMETER = re.compile(r"{([a-zA-Z0-9._-]+|proxy\+)}")
_PARAMETER_NAME = re.compile(r"{(.*?)}")
_APIS = ("AWS::Serverless::HttpApi", "AWS::Serverless::Api")


@declaration
class HttpApiFunctionAuth(PropertyType):
    """Who may call the route.

    Source: AWS page "HttpApiFunctionAuth" of the AWS SAM developer guide.

    Args:
        authorizer: An authorizer of the API, ``AWS_IAM``, or ``NONE`` for everybody.
        authorization_scopes: The scopes that are asked for, instead of those of the authorizer.
    """

    authorizer: str | None = None
    authorization_scopes: Sequence[String] | None = None


@declaration
class HttpApi(Event):
    """Invokes the function when a route of an HTTP API is called; without path and method, for all requests.

    Source: AWS page "HttpApi" of the AWS SAM developer guide.

    Args:
        path: The path, such as ``/items/{id}`` or ``/{proxy+}``.
        method: The HTTP method, or ``any`` for all of them.
        api_id: The API; the events of a stack that name none share one.
        stage: The stage; all of them may invoke the function in any case.
        auth: Who may call the route.
        timeout_in_millis: How long API Gateway waits for the function, 50 to 30,000 milliseconds.
        route_settings: Throttling and metrics of the route.
        payload_format_version: ``1.0`` or ``2.0``, the form of what the function gets.

    Example::

        stack.add(
            Function(
                "ListOrders",
                code_uri="s3://example-bucket/orders.zip",
                handler="orders.list_all",
                runtime="python3.13",
                events={"List": events.HttpApi(path="/orders", method="get")},
            )
        )
    """

    path: String | None = None
    method: String | None = None
    api_id: String | None = None
    stage: String | None = None
    auth: HttpApiFunctionAuth | Document | None = None
    timeout_in_millis: Integer | None = None
    route_settings: RouteSettings | Document | None = None
    payload_format_version: String | None = None

    TYPE: ClassVar[str] = "HttpApi"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission for the route to invoke the function, and the route."""
    given = event.properties
    for name in ("Path", "Method"):
        if not isinstance(given.get(name), str):
            fix = "give both as text, or neither for a route that takes all requests"
            raise Invalid(f"{name} must be text", fix=fix, at=("Properties", name))
    api_id, resource = _api(given, compilation)
    kind, properties = resource.get("Type"), resource.get("Properties")
    api = properties if isinstance(properties, dict) else {}
    if "RouteSettings" in given:
        _check_settings(given, api_id, api, invoked)
    body = api.get("DefinitionBody") if kind in _APIS else None
    if body and not is_open_api(body):
        message = f"the DefinitionBody of {api_id} is no OpenAPI 3 document that a route could be added to"
        raise Invalid(message, fix=f"give it paths, and openapi: 3.0.1 ({'.'.join(BODY)})", at=("Properties", "ApiId"))
    has_document = kind in _APIS and bool(body or not api.get("DefinitionUri"))
    if not has_document or not _is_permitted(given, api_id, body, invoked):
        yield _permission(event, invoked)
    if has_document:
        yield Route(api_id, invoked.declared.logical_id, event.name, _entry(given, api_id, api, invoked))


def default_of(events: Iterable[Json]) -> frozenset[str]:
    """Return the logical ids of the APIs whose route for all requests is one of these HttpApi events."""
    found: set[str] = set()
    for event in events:
        given = event.get("Properties") if isinstance(event, dict) else None
        if not isinstance(given, dict) or given.get("Path") != DEFAULT_ROUTE:
            continue
        method, api_id = given.get("Method"), api_of(given)
        if isinstance(method, str) and method_key(method) == ANY and isinstance(api_id, str):
            found.add(api_id)
    return frozenset(found)


def _api(given: Object, compilation: Compilation) -> tuple[str, Object]:
    """Return logical id and resource of the API."""
    api_id = api_of(given)
    resource = compilation.resources.get(api_id) if isinstance(api_id, str) else None
    if not isinstance(api_id, str) or resource is None:
        fix = "name an AWS::Serverless::HttpApi, or leave ApiId out"
        raise Invalid("ApiId is no API of this template", fix=fix, at=("Properties", "ApiId"))
    return api_id, resource


def _check_settings(given: Object, api_id: str, api: Object, invoked: Invoked) -> None:
    """Refuse settings that the pass before could not add to those of the API."""
    at = ("Properties", "RouteSettings")
    if given["RouteSettings"] is None and invoked.declared.condition is None:
        raise Invalid("RouteSettings must be a map", fix="give them ThrottlingRateLimit and others", at=at)
    routes = api.get("RouteSettings")
    if not isinstance(routes, dict) or not isinstance(routes.get(route_key(given)), dict):
        message = f"RouteSettings can't be added to those of the API {api_id}, which has no map of them"
        raise Invalid(message, fix="remove them, or mend the API", at=at)


def _is_permitted(given: Object, api_id: str, body: Json, invoked: Invoked) -> bool:
    """Return whether the permission of another route, the one for all requests, is for this one as well."""
    path = str(given["Path"])
    if path == DEFAULT_ROUTE:
        return False
    calls = default_route_invokes(body, invoked.declared.logical_id)
    # Routes of a function come in the order of their paths.
    return path > DEFAULT_ROUTE and api_id in invoked.default_of if calls is None else calls


def _permission(event: DeclaredEvent, invoked: Invoked) -> Contribution:
    given = event.properties
    path = _TRAILING_SLASH.sub(r"\1", str(given["Path"]))
    path = "" if path == DEFAULT_ROUTE else _PATH_PARAMETER.sub("*", path)
    method = str(given["Method"]).lower()
    route = f"/{'*' if method in ('any', ANY) else method.upper()}{path}"
    if method == "any" and path == f"/{DEFAULT_ROUTE}":
        route = path
    arn = (
        f"arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/${{__Stage__}}{route}"
    )
    source: Json = {"Fn::Sub": [arn, {"__ApiId__": given["ApiId"], "__Stage__": "*"}]}
    return invoked.permission(event.logical_id, "", "apigateway.amazonaws.com", SourceArn=source)


def _entry(given: Object, api_id: str, api: Object, invoked: Invoked) -> HttpEntry:
    """Return what the event has to do with the document of the API.

    Raises:
        Invalid: Where it asks for what the API doesn't have.
    """
    auth = given.get("Auth")
    requirement = requirement_of_event(auth, api.get("Auth", {}), api_id) if isinstance(auth, dict) and auth else None
    name = ref_of(invoked.arn) or f"{invoked.declared.logical_id}.Arn"
    function = f"functions/${{{name}}}/invocations"
    uri: Json = {"Fn::Sub": f"arn:${{AWS::Partition}}:apigateway:${{AWS::Region}}:lambda:path/2015-03-31/{function}"}
    path = str(given["Path"])
    return HttpEntry(
        path,
        str(given["Method"]),
        invoked.declared.condition,
        uri,
        requirement,
        _PARAMETER_NAME.findall(path),
        given.get("TimeoutInMillis"),
        given.get("PayloadFormatVersion"),
    )
