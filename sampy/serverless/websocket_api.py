"""AWS::Serverless::WebSocketApi: a WebSocket API of API Gateway with its routes and its stage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar

from sampy.declaration import Attribute, Boolean, Document, GeneratedResource, String, declaration, prop
from sampy.errors import Invalid
from sampy.grants.apis import SocketGrants
from sampy.grants.grantees import Sender
from sampy.intrinsics import Json, is_intrinsic
from sampy.parameters import resolve_in
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object, invoke_permission, stated

if TYPE_CHECKING:
    from sampy.serverless.api_v2_types import AccessLogSettings, RouteSettings
    from sampy.serverless.websocket_api_types import (
        RouteConfiguration,
        WebSocketApiAuth,
        WebSocketApiDomainConfiguration,
    )

_CREATOR = {"websocketapi:createdBy": "SAM"}
_SPECIAL_ROUTES = {"$connect": "Connect", "$disconnect": "Disconnect", "$default": "Default"}
_ALPHANUMERIC = re.compile(r"[A-Za-z0-9]+")
_AUTH_TYPES = ("AWS_IAM", "CUSTOM", "NONE")
_LOOKED_INTO = ("Auth", "Domain", "Routes")
_API = (
    "ApiKeySelectionExpression",
    "Description",
    "DisableExecuteApiEndpoint",
    "DisableSchemaValidation",
    "IpAddressType",
    "RouteSelectionExpression",
)
_ROUTE = (
    "ApiKeyRequired",
    "ModelSelectionExpression",
    "OperationName",
    "RequestModels",
    "RouteResponseSelectionExpression",
)
_STAGE = ("AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables")
_INVOCATIONS = "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions"
_EXECUTE_API = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}"


@declaration
class WebSocketApi(SocketGrants, Sender, ServerlessResource):
    """A WebSocket API of API Gateway: functions get the messages of clients, and may send them some at any time.

    Source: AWS page "AWS::Serverless::WebSocketApi".

    Of the resource attributes only ``depends_on`` has an effect, as with AWS's own transform.

    Args:
        routes: The function of each route, by its key: ``$connect``, ``$disconnect``, ``$default``, or letters and
            digits of your own.
        route_selection_expression: What chooses the route of a message: ``$request.body.action``.
        access_log_settings: Where and in which format requests are logged.
        api_key_selection_expression: Where API keys stand: ``$request.header.x-api-key``.
        auth: Who may connect.
        default_route_settings: Logging, metrics and throttling of routes that have none of their own.
        description: What the API is for.
        disable_execute_api_endpoint: Take the default address away.
        disable_schema_validation: Don't check models when they are deployed.
        domain: A domain of your own.
        fail_on_warnings: Accepted, and without effect.
        ip_address_type: ``ipv4`` or ``dualstack``.
        name: The name of the API; its logical id where it isn't given.
        propagate_tags: Give the tags to the stage and the domain as well.
        route_settings: Logging, metrics and throttling, by route key.
        stage_name: The name of the stage, letters and digits; ``default`` where it isn't given.
        stage_variables: Variables of the stage.
        tags: Tags of the API.

    Example::

        connect = stack.add(Function("Connect", runtime="python3.13", handler="app.connect", inline_code="pass"))
        chat = stack.add(
            WebSocketApi(
                "Chat",
                route_selection_expression="$request.body.action",
                routes={"$connect": RouteConfiguration(function_arn=connect.arn)},
            )
        )
        stack.add(Output("ChatEndpoint", value=f"{chat.api_endpoint}/{chat.stage}"))
    """

    access_log_settings: AccessLogSettings | Document | None = prop(default=None, in_globals=True)
    api_key_selection_expression: String | None = prop(default=None, in_globals=True)
    auth: WebSocketApiAuth | Document | None = None
    default_route_settings: RouteSettings | Document | None = prop(default=None, in_globals=True)
    description: String | None = None
    disable_execute_api_endpoint: Boolean | None = prop(default=None, in_globals=True)
    disable_schema_validation: Boolean | None = prop(default=None, in_globals=True)
    domain: WebSocketApiDomainConfiguration | Document | None = prop(default=None, in_globals=True)
    fail_on_warnings: Boolean | None = prop(default=None, in_globals=True)
    ip_address_type: String | None = prop(default=None, in_globals=True)
    name: String | None = None
    propagate_tags: Boolean | None = prop(default=None, in_globals=True)
    routes: Mapping[str, RouteConfiguration | Document] | Document
    route_selection_expression: String = prop(in_globals=True)
    route_settings: Mapping[str, RouteSettings | Document] | Document | None = prop(default=None, in_globals=True)
    stage_name: String | Document | None = None
    stage_variables: Document | None = prop(default=None, in_globals=True)
    tags: Document | None = prop(default=None, in_globals=True)

    TYPE: ClassVar[str] = "AWS::Serverless::WebSocketApi"
    REFERABLE: ClassVar[Mapping[str, str]] = {
        "Stage": "AWS::ApiGatewayV2::Stage",
        "DomainName": "AWS::ApiGatewayV2::DomainName",
    }

    api_id = Attribute("ApiId")
    api_endpoint = Attribute("ApiEndpoint")
    execute_api_arn = Attribute("ExecuteApiArn")
    stage = GeneratedResource("Stage")
    domain_name = GeneratedResource("DomainName")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the API, its routes and its stage, and what its domain and its auth ask for."""
    given = resolve_in(declared.properties, _LOOKED_INTO, compilation.parameters)
    api = declared.logical_id
    tags = given.get("Tags") or {}
    own_tags: Object = {**(tags if isinstance(tags, dict) else {}), **_CREATOR}
    stage_tags: Object = own_tags if given.get("PropagateTags") and tags else dict(_CREATOR)
    yield from declared.reporting(_api(declared, given, own_tags))
    routes = given["Routes"]
    for key, route in routes.items() if isinstance(routes, dict) else ():
        yield from declared.reporting(_route(api, key, route, given))
    yield from declared.reporting(_stage(api, given, stage_tags))
    yield from declared.reporting(_authorization(api, given))
    if given.get("Domain") is not None:
        yield from declared.reporting(_domain(api, given["Domain"], stage_tags))


def _api(declared: Declared, given: Object, tags: Object) -> Iterator[Contribution]:
    if not isinstance(given["Routes"], dict) or not given["Routes"]:
        fix = "map route keys such as $connect to maps with FunctionArn"
        raise Invalid("Routes must be a map with at least one route", fix=fix, at=("Properties", "Routes"))
    address_type = given.get("IpAddressType")
    if address_type not in (None, "ipv4", "dualstack") and not is_intrinsic(address_type):
        at = ("Properties", "IpAddressType")
        raise Invalid(f"IpAddressType can't be {address_type!r}", fix="use ipv4 or dualstack", at=at)
    name = given.get("Name")
    properties: Object = {
        "Name": declared.logical_id if name is None else name,
        "ProtocolType": "WEBSOCKET",
        **stated(given, _API),
        "Tags": tags,
    }
    resource: Object = {"Type": "AWS::ApiGatewayV2::Api", "Properties": properties, **declared.depends_on()}
    yield Emit(declared.logical_id, resource)


def _route(api: str, key: str, route: Json, given: Object) -> Iterator[Contribution]:
    """Yield a route, the integration of its function, and the permission to invoke that."""
    at = ("Properties", "Routes", key)
    name = _route_name(key)
    if name is None:
        fix = "use letters and digits, or one of $connect, $disconnect and $default"
        raise Invalid(f"{key!r} is not a route key", fix=fix, at=at)
    prefix = api + name
    if not isinstance(route, dict) or route.get("FunctionArn") is None:
        raise Invalid(f"the route {key} has no function", fix="give it FunctionArn", at=at)
    properties: Object = {
        "ApiId": {"Ref": api},
        "RouteKey": key,
        **stated(route, _ROUTE),
        "Target": {"Fn::Join": ["/", ["integrations", {"Ref": f"{prefix}Integration"}]]},
    }
    if route.get("RequestParameters"):
        if key != "$connect":
            fix = "remove it, or move it to the route $connect"
            raise Invalid("only $connect has RequestParameters", fix=fix, at=(*at, "RequestParameters"))
        properties["RequestParameters"] = route["RequestParameters"]
    if key == "$connect" and given.get("Auth"):
        properties |= _connect_authorization(api, given["Auth"])
    yield Emit(f"{prefix}Route", {"Type": "AWS::ApiGatewayV2::Route", "Properties": properties}, f"route {key}")
    integration: Object = {
        "ApiId": {"Ref": api},
        "IntegrationType": "AWS_PROXY",
        "IntegrationUri": _invocations("FunctionArn", route["FunctionArn"]),
    }
    if route.get("IntegrationTimeout") is not None:
        integration["TimeoutInMillis"] = route["IntegrationTimeout"]
    resource: Object = {"Type": "AWS::ApiGatewayV2::Integration", "Properties": integration}
    yield Emit(f"{prefix}Integration", resource, f"integration of the route {key}")
    source = _route_arn(api, key, given)
    rule = f"permission for the route {key}"
    yield invoke_permission(f"{prefix}Permission", route["FunctionArn"], rule, {}, SourceArn=source)


def _route_name(key: str) -> str | None:
    """Return what stands for a route in logical ids; None where the key isn't one."""
    return _SPECIAL_ROUTES.get(key) or (key.capitalize() if _ALPHANUMERIC.fullmatch(key) else None)


def _route_arn(api: str, key: str, given: Object) -> Json:
    """Return the ARN of a route in the stage."""
    stage = _stage_name(given)
    if isinstance(stage, str):
        return {"Fn::Sub": f"{_EXECUTE_API}:${{{api}.ApiId}}/{stage}/{key}"}
    return {"Fn::Sub": [f"{_EXECUTE_API}:${{{api}.ApiId}}/${{__StageName__}}/{key}", {"__StageName__": stage}]}


def _stage_name(given: Object) -> Json:
    name = given.get("StageName")
    return "default" if name is None else name


def _stage(api: str, given: Object, tags: Object) -> Iterator[Contribution]:
    name = _stage_name(given)
    in_id = name if isinstance(name, str) else ""
    if in_id and not _ALPHANUMERIC.fullmatch(in_id):
        message = f"the stage of a WebSocket API can't be named {in_id!r}"
        raise Invalid(message, fix="use letters and digits only", at=("Properties", "StageName"))
    properties: Object = {
        "ApiId": {"Ref": api},
        "StageName": name,
        "AutoDeploy": True,
        **stated(given, _STAGE),
        "Tags": tags,
    }
    stage: Object = {"Type": "AWS::ApiGatewayV2::Stage", "Properties": properties}
    routes = given["Routes"]
    if given.get("RouteSettings") and isinstance(routes, dict):
        # Settings can only be made for routes that are there.
        stage["DependsOn"] = [f"{api}{name}Route" for name in map(_route_name, routes) if name is not None]
    yield Emit(f"{api}{'Default' if in_id == 'default' else in_id}Stage", stage, "stage")


def _connect_authorization(api: str, auth: Json) -> Object:
    """Return how the route ``$connect`` is authorized; `_authorization` tells what is wrong with it."""
    kind = auth.get("AuthType") if isinstance(auth, dict) else None
    if kind == "CUSTOM":
        return {"AuthorizationType": kind, "AuthorizerId": {"Ref": f"{api}ConnectAuthorizer"}}
    return {"AuthorizationType": kind}


def _authorization(api: str, given: Object) -> Iterator[Contribution]:
    """Yield the authorizer and the permission to invoke its function, where a function decides who may connect."""
    if not given.get("Auth"):
        return
    auth = _checked_auth(given["Auth"], given["Routes"])
    if auth["AuthType"] != "CUSTOM":
        return
    properties: Object = {
        "ApiId": {"Ref": api},
        "AuthorizerType": "REQUEST",
        "AuthorizerUri": _invocations("AuthArn", auth["AuthArn"]),
        **stated(auth, ("IdentitySource",)),
        "Name": auth.get("Name") or f"{api}ConnectAuthorizer",
    }
    if auth.get("InvokeRole") is not None:
        properties["AuthorizerCredentialsArn"] = auth["InvokeRole"]
    resource: Object = {"Type": "AWS::ApiGatewayV2::Authorizer", "Properties": properties}
    yield Emit(f"{api}ConnectAuthorizer", resource, "authorizer")
    if not auth.get("InvokeRole"):
        source: Json = {"Fn::Sub": [f"{_EXECUTE_API}:${{__ApiId__}}/authorizers/*", {"__ApiId__": {"Ref": api}}]}
        permission_id, rule = f"{api}AuthorizerPermission", "permission for the authorizer"
        yield invoke_permission(permission_id, auth["AuthArn"], rule, {}, SourceArn=source)


def _checked_auth(auth: Json, routes: Json) -> Object:
    at = ("Properties", "Auth")
    if not isinstance(auth, dict):
        raise Invalid("Auth must be a map", fix="give it AuthType", at=at)
    kind = auth.get("AuthType")
    if not kind:
        raise Invalid("Auth has no AuthType", fix="add AuthType: AWS_IAM, CUSTOM or NONE", at=at)
    if kind not in _AUTH_TYPES:
        raise Invalid(f"AuthType can't be {kind!r}", fix="use AWS_IAM, CUSTOM or NONE", at=(*at, "AuthType"))
    if kind == "CUSTOM" and not auth.get("AuthArn"):
        raise Invalid("AuthType CUSTOM needs the function that decides", fix="add AuthArn", at=at)
    other = next((name for name in auth if name != "AuthType"), None)
    if kind != "CUSTOM" and other is not None:
        raise Invalid(f"{other} goes with AuthType CUSTOM only, not with {kind}", fix="remove it", at=(*at, other))
    if not isinstance(routes, dict) or "$connect" not in routes:
        raise Invalid("Auth is for the route $connect, which is missing", fix="add the route, or remove Auth", at=at)
    return auth


def _domain(api: str, domain: Json, tags: Object) -> Iterator[Contribution]:
    from sampy.serverless import http_domain

    if isinstance(domain, dict) and domain.get("MutualTlsAuthentication"):
        at = ("Properties", "Domain", "MutualTlsAuthentication")
        raise Invalid("the domain of a WebSocket API can't have MutualTlsAuthentication", fix="remove it", at=at)
    mapped = http_domain.MappedApi(api, {"Ref": f"{api}.Stage"}, tags, {}, shares_records=False)
    yield from http_domain.expand(mapped, domain)


def _invocations(name: str, function_arn: Json) -> Json:
    """Return the URI at which API Gateway invokes a function."""
    return {"Fn::Sub": [f"{_INVOCATIONS}/${{{name}}}/invocations", {name: function_arn}]}
