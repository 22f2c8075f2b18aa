"""AWS::Serverless::HttpApi: an HTTP API of API Gateway with its stage."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar

from sampy.declaration import Attribute, Boolean, Document, GeneratedResource, String, declaration, prop
from sampy.errors import Invalid
from sampy.grants.apis import ApiGrants
from sampy.grants.grantees import Sender
from sampy.intrinsics import Json
from sampy.openapi.document import is_open_api
from sampy.openapi.http import http_document, tags_of_api
from sampy.openapi.http_routes import HttpEntry
from sampy.parameters import resolve_in
from sampy.serverless.api_parts import authorizer_permission, body_location, refused, stage_suffix
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import (
    Compilation,
    Contribution,
    Declared,
    Emit,
    NewCondition,
    Object,
    stated,
)

if TYPE_CHECKING:
    from sampy.serverless.api_v2_types import AccessLogSettings, RouteSettings
    from sampy.serverless.http_api_types import (
        HttpApiAuth,
        HttpApiCorsConfiguration,
        HttpApiDefinition,
        HttpApiDomainConfiguration,
    )

DEFAULT_STAGE = "$default"
_LOOKED_INTO = ("CorsConfiguration", "Domain")
_NEED_BODY = ("DefinitionBody", "CorsConfiguration", "Auth", "Tags", "Name", "Description", "DisableExecuteApiEndpoint")
_STAGE = ("StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings")


@declaration
class HttpApi(ApiGrants, Sender, ServerlessResource):
    """An HTTP API of API Gateway, with a stage that is deployed whenever the API changes.

    Source: AWS page "AWS::Serverless::HttpApi".

    Args:
        name: The name of the API.
        stage_name: The name of the stage; ``$default``, which has no part in the address, where it isn't given.
        tags: Tags of the API, its stage and its domain.
        propagate_tags: Give the tags to everything that is generated, which they are in any case.
        definition_body: The OpenAPI 3 document; made of the events of the stack's functions where it isn't given.
        definition_uri: The OpenAPI 3 document: an S3 URI, Bucket and Key, or a file relative to the stack's module.
        stage_variables: Variables of the stage.
        cors_configuration: True for all origins, or what pages of which origins may do.
        access_log_settings: Where and in which format requests are logged.
        default_route_settings: Throttling and metrics of all routes.
        auth: Authorizers.
        route_settings: Throttling and metrics of routes, by their keys such as ``GET /items``.
        domain: A domain of your own.
        fail_on_warnings: Refuse a definition with warnings.
        description: What the API is for.
        disable_execute_api_endpoint: Take the default address away.

    Example::

        orders = stack.add(
            HttpApi("Orders", cors_configuration=HttpApiCorsConfiguration(allow_origins=["https://example.com"]))
        )
        stack.add(
            Function(
                "ListOrders",
                code_uri="s3://example-bucket/orders.zip",
                handler="orders.list_all",
                runtime="python3.12",
                events={"List": events.HttpApi(path="/orders", method="get", api_id=orders)},
            )
        )
    """

    name: String | None = prop(default=None, passed_through=True)
    stage_name: String | Document | None = None
    tags: Document | None = prop(default=None, in_globals=True)
    propagate_tags: Boolean | None = prop(default=None, in_globals=True)
    definition_body: Document | None = None
    definition_uri: String | HttpApiDefinition | Document | None = None
    stage_variables: Document | None = prop(default=None, in_globals=True)
    cors_configuration: Boolean | HttpApiCorsConfiguration | Document | None = prop(default=None, in_globals=True)
    access_log_settings: AccessLogSettings | Document | None = prop(default=None, in_globals=True)
    default_route_settings: RouteSettings | Document | None = prop(default=None, in_globals=True)
    auth: HttpApiAuth | Document | None = prop(default=None, in_globals=True)
    route_settings: Mapping[str, RouteSettings | Document] | Document | None = prop(default=None, in_globals=True)
    domain: HttpApiDomainConfiguration | Document | None = prop(default=None, in_globals=True)
    fail_on_warnings: Boolean | None = prop(default=None, in_globals=True)
    description: String | None = None
    disable_execute_api_endpoint: Boolean | None = None

    TYPE: ClassVar[str] = "AWS::Serverless::HttpApi"
    REFERABLE: ClassVar[Mapping[str, str]] = {
        "Stage": "AWS::ApiGatewayV2::Stage",
        "DomainName": "AWS::ApiGatewayV2::DomainName",
    }

    api_id = Attribute("ApiId")
    api_endpoint = Attribute("ApiEndpoint")
    execute_api_arn = Attribute("ExecuteApiArn")
    stage = GeneratedResource("Stage")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the API and its stage, and what its domain and its authorizers ask for."""
    given = resolve_in(declared.properties, _LOOKED_INTO, compilation.parameters)
    tags: Object = {"httpapi:createdBy": "SAM"}
    try:
        properties: Object = {"FailOnWarnings": given["FailOnWarnings"]} if given.get("FailOnWarnings") else {}
        if given.get("DefinitionUri"):
            properties["BodyS3Location"] = body_location(given, _NEED_BODY, compilation.source)
            stage_tags = given.get("Tags")
        else:
            properties["Body"] = yield from _body(declared, given, compilation)
            tags = tags_of_api(given.get("Tags"))
            stage_tags = tags if is_open_api(properties["Body"]) else given.get("Tags")
        api: Object = {"Type": "AWS::ApiGatewayV2::Api", "Properties": properties, **declared.attributes()}
        yield Emit(declared.logical_id, api)
        yield from _authorizer_permissions(declared)
        yield _stage(declared, stage_tags)
    except Invalid as invalid:
        # What is wrong with the domain is to show at once.
        yield invalid.problem(("Resources", declared.logical_id), resource=declared.logical_id)
    if given.get("Domain") is not None:
        from sampy.serverless import http_domain

        stage: Json = {"Ref": f"{declared.logical_id}.Stage"}
        mapped = http_domain.MappedApi(declared.logical_id, stage, tags, declared.passed_attributes())
        yield from http_domain.expand(mapped, given["Domain"])


def _body(declared: Declared, given: Object, compilation: Compilation) -> Generator[Contribution, None, Json]:
    """Yield what the document needs and what is wrong with its routes, and return it."""
    routes = compilation.routes.get(declared.logical_id, ())
    entries = [route.entry for route in routes if isinstance(route.entry, HttpEntry)]
    document = http_document(declared.logical_id, given, entries, compilation.context.partition)
    yield from (refused(routes[position], invalid) for position, invalid in document.refused)
    if document.failure is not None:
        raise document.failure
    yield from (NewCondition(name, expression) for name, expression in document.conditions.items())
    return document.body


def _authorizer_permissions(declared: Declared) -> Iterator[Contribution]:
    """Yield the permission to invoke the function of each Lambda authorizer that asks for one."""
    auth = declared.properties.get("Auth")
    authorizers = auth.get("Authorizers") if isinstance(auth, dict) else None
    for name, authorizer in authorizers.items() if isinstance(authorizers, dict) else ():
        if not isinstance(authorizer, dict) or not authorizer.get("EnableFunctionDefaultPermissions"):
            continue
        yield authorizer_permission(declared, name, authorizer.get("FunctionArn"), "${AWS::Partition}")


def _stage(declared: Declared, tags: Json) -> Emit:
    given = declared.properties
    name = given.get("StageName") or DEFAULT_STAGE
    properties: Object = {
        "ApiId": {"Ref": declared.logical_id},
        "StageName": name,
        **stated(given, _STAGE),
        **({} if tags is None else {"Tags": tags}),
        "AutoDeploy": True,
    }
    stage: Object = {"Type": "AWS::ApiGatewayV2::Stage", "Properties": properties, **declared.passed_attributes()}
    suffix = "ApiGatewayDefaultStage" if name == DEFAULT_STAGE else stage_suffix(name)
    return Emit(f"{declared.logical_id}{suffix}", stage, "stage")
