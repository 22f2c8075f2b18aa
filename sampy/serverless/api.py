"""AWS::Serverless::Api: a REST API of API Gateway with its deployment and stage."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from sampy.declaration import (
    Attribute,
    Boolean,
    Document,
    Documents,
    GeneratedResource,
    Integer,
    String,
    Strings,
    declaration,
    prop,
)
from sampy.errors import Invalid, Problem
from sampy.grants.apis import ApiGrants
from sampy.grants.grantees import Sender
from sampy.intrinsics import Json
from sampy.logical_ids import digest
from sampy.openapi.rest import is_supported_version, rest_document
from sampy.openapi.routes import Auths, Entry
from sampy.parameters import resolve, resolve_in
from sampy.serverless.api_parts import authorizer_permission, body_location, refused, stage_suffix
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import (
    Compilation,
    Contribution,
    Declared,
    Emit,
    NewCondition,
    Object,
    Route,
    stated,
)
from sampy.serverless.tags import tag_list, with_propagated_tags

if TYPE_CHECKING:
    from sampy.serverless.api_auth_types import ApiAuth
    from sampy.serverless.api_types import (
        AccessLogSetting,
        ApiDefinition,
        CanarySetting,
        CorsConfiguration,
        DomainConfiguration,
        EndpointConfiguration,
        GatewayResponse,
        MethodSetting,
    )

_SAME = ("BinaryMediaTypes", "MinimumCompressionSize")
_SAME_UNLESS_EMPTY = (
    "FailOnWarnings",
    "Name",
    "Description",
    "Mode",
    "ApiKeySourceType",
    "Policy",
    "SecurityPolicy",
    "EndpointAccessMode",
)
_LOOKED_INTO = ("BinaryMediaTypes", "Domain", "Auth")
_NEED_BODY = (
    "DefinitionBody",
    "MergeDefinitions",
    "Cors",
    "Auth",
    "GatewayResponses",
    "Models",
    "DisableExecuteApiEndpoint",
)
_STAGE = (
    "CacheClusterEnabled",
    "CacheClusterSize",
    "Variables",
    "MethodSettings",
    "AccessLogSetting",
    "CanarySetting",
    "TracingEnabled",
)


@declaration
class Api(ApiGrants, Sender, ServerlessResource):
    """A REST API of API Gateway, with a deployment and a stage.

    Source: AWS page "AWS::Serverless::Api".

    Args:
        name: The name of the API.
        stage_name: The name of the stage, which is the first part of the path of its address.
        tags: Tags of the API and its stage.
        propagate_tags: Give the tags to everything that is generated.
        definition_body: The OpenAPI document; made of the events of the stack's functions where it isn't given.
        definition_uri: The OpenAPI document: an S3 URI, Bucket and Key, or a file relative to the stack's module.
        merge_definitions: Merge what the events make into the definition body.
        cache_cluster_enabled: Cache responses.
        cache_cluster_size: The size of the cache in GB: ``0.5``, ``1.6``, ``6.1`` ...
        variables: Variables of the stage.
        endpoint_configuration: ``EDGE``, ``REGIONAL`` or ``PRIVATE``, or a map with Type and VPCEndpointIds.
        method_settings: Logging, metrics, caching and throttling of methods.
        binary_media_types: Media types of binary content, with ``~1`` for the slash.
        minimum_compression_size: The size in bytes from which on responses are compressed.
        cors: The allowed origin, in quotes, or a map with AllowOrigin and others.
        auth: Authorizers, API keys, usage plans and resource policies.
        gateway_responses: Responses of the gateway itself.
        access_log_setting: Where and in which format requests are logged.
        canary_setting: A share of the traffic for another deployment.
        tracing_enabled: Trace with X-Ray.
        open_api_version: ``2.0`` or ``3.0.1``.
        models: Schemas of requests.
        domain: A domain of your own.
        fail_on_warnings: Refuse a definition with warnings.
        description: What the API is for.
        mode: ``merge`` or ``overwrite`` the API that is there.
        disable_execute_api_endpoint: Take the default address away.
        api_key_source_type: ``HEADER`` or ``AUTHORIZER``.
        always_deploy: Make a new deployment each time.
        policy: The resource policy of the API.
        security_policy: The TLS version that clients need.
        endpoint_access_mode: ``BASIC`` or ``STRICT``.

    Example::

        shop = stack.add(
            Api(
                "Shop",
                stage_name="live",
                cors=CorsConfiguration(allow_origin="'https://example.com'", max_age="'600'"),
                tracing_enabled=True,
            )
        )
        stack.add(
            Function(
                "Items",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): return {'statusCode': 200, 'body': '[]'}",
                events={"List": events.Api(path="/items", method="get", rest_api_id=shop)},
            )
        )
    """

    name: String | Document | None = prop(default=None, in_globals=True)
    stage_name: String | Document
    tags: Document | None = None
    propagate_tags: Boolean | None = prop(default=None, in_globals=True)
    definition_body: Document | None = None
    definition_uri: String | ApiDefinition | Document | None = prop(default=None, in_globals=True)
    merge_definitions: bool | None = prop(default=None, in_globals=True, intrinsics=False)
    cache_cluster_enabled: Boolean | None = prop(default=None, in_globals=True)
    cache_cluster_size: String | None = prop(default=None, in_globals=True)
    variables: Document | None = prop(default=None, in_globals=True)
    endpoint_configuration: String | EndpointConfiguration | Document | None = prop(default=None, in_globals=True)
    method_settings: Sequence[MethodSetting | Document] | Documents | None = prop(default=None, in_globals=True)
    binary_media_types: Strings | None = prop(default=None, in_globals=True)
    minimum_compression_size: Integer | None = prop(default=None, in_globals=True)
    cors: String | CorsConfiguration | Document | None = prop(default=None, in_globals=True)
    auth: ApiAuth | Document | None = prop(default=None, in_globals=True)
    gateway_responses: Mapping[str, GatewayResponse | Document] | None = prop(default=None, in_globals=True)
    access_log_setting: AccessLogSetting | Document | None = prop(default=None, in_globals=True)
    canary_setting: CanarySetting | Document | None = prop(default=None, in_globals=True)
    tracing_enabled: Boolean | None = prop(default=None, in_globals=True)
    open_api_version: String | float | None = prop(default=None, in_globals=True)
    models: Document | None = None
    domain: DomainConfiguration | Document | None = prop(default=None, in_globals=True)
    fail_on_warnings: Boolean | None = None
    description: String | None = None
    mode: String | None = None
    disable_execute_api_endpoint: Boolean | None = None
    api_key_source_type: String | None = None
    always_deploy: bool | None = prop(default=None, in_globals=True, intrinsics=False)
    policy: String | Document | None = None
    security_policy: String | None = prop(default=None, in_globals=True)
    endpoint_access_mode: String | None = prop(default=None, in_globals=True)

    TYPE: ClassVar[str] = "AWS::Serverless::Api"
    REFERABLE: ClassVar[Mapping[str, str]] = {
        "Stage": "AWS::ApiGateway::Stage",
        "Deployment": "AWS::ApiGateway::Deployment",
        "DomainName": "AWS::ApiGateway::DomainName",
        "DomainNameV2": "AWS::ApiGateway::DomainNameV2",
        "UsagePlan": "AWS::ApiGateway::UsagePlan",
        "UsagePlanKey": "AWS::ApiGateway::UsagePlanKey",
        "ApiKey": "AWS::ApiGateway::ApiKey",
    }

    rest_api_id = Attribute("RestApiId")
    root_resource_id = Attribute("RootResourceId")
    stage = GeneratedResource("Stage")
    deployment = GeneratedResource("Deployment")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the API, its deployment and its stage, and what its domain and its auth ask for."""
    return with_propagated_tags(declared, _contributions(declared, compilation))


def _contributions(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    given = resolve_in(declared.properties, _LOOKED_INTO, compilation.parameters)
    auth = given.get("Auth") or {}
    if not isinstance(auth, dict):
        raise Invalid("Auth must be a map", fix="give it Authorizers and others", at=("Properties", "Auth"))
    version = given.get("OpenApiVersion")
    managed = not given.get("DefinitionBody") and not given.get("DefinitionUri")
    if version and not is_supported_version(version, managed=managed):
        path = ("Resources", declared.logical_id, "Properties", "OpenApiVersion")
        fix = 'use "2.0", or "3.0.1" and its like, in quotes'
        yield Problem(f"OpenApiVersion can't be {version!r}", fix, path, resource=declared.logical_id)
    yield from declared.reporting(_api(declared, given, auth, compilation))
    if given.get("Domain") is not None:
        from sampy.serverless import api_domain

        yield from declared.reporting(api_domain.expand(declared, given["Domain"]))
    if auth.get("UsagePlan") is not None:
        from sampy.serverless import usage_plan

        yield from declared.reporting(usage_plan.expand(declared, auth["UsagePlan"], _stage_id(declared)))


def _api(declared: Declared, given: Object, auth: Object, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the API with its deployment, its stage and the permissions of its authorizers."""
    routes = compilation.routes.get(declared.logical_id, ())
    properties: Object = {}
    if given.get("DefinitionUri"):
        properties["BodyS3Location"] = body_location(given, _NEED_BODY, compilation.source)
    else:
        own = [route for route in routes if isinstance(route.entry, Entry)]
        entries = _entries(own)
        in_order = _entries(_in_order_of_template(own, compilation))
        http = [route.entry for route in routes if not isinstance(route.entry, Entry)]
        written = declared.properties.get("Auth")
        auths = Auths(written if isinstance(written, dict) else {}, auth)
        partition = compilation.context.partition
        described = _with_version_of_body(given, compilation)
        document = rest_document(declared.logical_id, described, auths, entries, in_order, http, partition)
        yield from (refused(own[position], invalid) for position, invalid in document.refused)
        if document.failure is not None:
            raise document.failure
        yield from (NewCondition(name, expression) for name, expression in document.conditions.items())
        properties["Body"] = document.body
    properties |= _rest_api_properties(given, compilation)
    yield Emit(
        declared.logical_id, {"Type": "AWS::ApiGateway::RestApi", "Properties": properties, **declared.attributes()}
    )
    deployment_id, deployment = _deployment(declared, properties, routes, compilation)
    yield Emit(deployment_id, deployment, "deployment")
    yield Emit(_stage_id(declared), _stage(declared, deployment_id), "stage")
    yield from _authorizer_permissions(declared, auth, compilation)


def _entries(routes: Sequence[Route]) -> list[Entry]:
    return [route.entry for route in routes if isinstance(route.entry, Entry)]


def _in_order_of_template(routes: Sequence[Route], compilation: Compilation) -> Sequence[Route]:
    """Return the routes as the template has their events; those of one function come in the order of their paths."""
    ranks: dict[tuple[str, str], tuple[int, int]] = {}
    owners = dict.fromkeys(route.owner for route in routes)
    for position, owner in enumerate(owners):
        properties = compilation.resources[owner]["Properties"]
        events = properties["Events"] if isinstance(properties, dict) else {}
        for index, event in enumerate(events if isinstance(events, dict) else ()):
            ranks[owner, event] = (position, index)
    return sorted(routes, key=lambda route: ranks[route.owner, route.event])


def _with_version_of_body(given: Object, compilation: Compilation) -> Object:
    """Return the properties with the version that the document says it is, where that comes first."""
    body = given.get("DefinitionBody")
    if "normalized_open_api_version" in compilation.context.feature_toggles and isinstance(body, dict):
        return {**given, "OpenApiVersion": body.get("openapi", given.get("OpenApiVersion"))}
    return given


def _authorizer_permissions(declared: Declared, auth: Object, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission to invoke the function of each Lambda authorizer."""
    authorizers = auth.get("Authorizers")
    for name, authorizer in authorizers.items() if isinstance(authorizers, dict) else ():
        if not isinstance(authorizer, dict) or not authorizer.get("FunctionArn"):
            continue
        if authorizer.get("DisableFunctionDefaultPermissions"):
            continue
        yield authorizer_permission(declared, name, authorizer["FunctionArn"], compilation.context.partition)


def _stage_id(declared: Declared) -> str:
    return declared.logical_id + stage_suffix(declared.properties["StageName"])


def _rest_api_properties(given: Object, compilation: Compilation) -> Object:
    """Return the properties of the API beside its document."""
    properties: Object = stated(given, _SAME)
    properties |= {name: given[name] for name in _SAME_UNLESS_EMPTY if given.get(name)}
    endpoint = given.get("EndpointConfiguration")
    if endpoint or compilation.context.partition != "aws":
        properties |= _endpoint(endpoint or "REGIONAL")
    return properties


def _endpoint(endpoint: Json) -> Object:
    if not isinstance(endpoint, dict) or not endpoint.get("Type"):
        return {"EndpointConfiguration": {"Types": [endpoint]}, "Parameters": {"endpointConfigurationTypes": endpoint}}
    configuration: Object = {"Types": [endpoint["Type"]]}
    if "VPCEndpointIds" in endpoint and "VpcEndpointIds" in endpoint:
        at = ("Properties", "EndpointConfiguration")
        raise Invalid("VPCEndpointIds and VpcEndpointIds say the same thing", fix="remove one of them", at=at)
    if "VPCEndpointIds" in endpoint or "VpcEndpointIds" in endpoint:
        configuration["VpcEndpointIds"] = endpoint.get("VPCEndpointIds") or endpoint.get("VpcEndpointIds")
    if "IpAddressType" in endpoint:
        configuration["IpAddressType"] = endpoint["IpAddressType"]
    return {"EndpointConfiguration": configuration, "Parameters": {"endpointConfigurationTypes": endpoint["Type"]}}


def _deployment(
    declared: Declared, rest_api: Object, routes: Sequence[Route], compilation: Compilation
) -> tuple[str, Object]:
    """Return the deployment, whose id changes when what it deploys does."""
    given, values = declared.properties, compilation.parameters
    # What is only hashed takes values of all kinds where text is asked for.
    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in values.items()}
    names = [compilation.resources[route.owner].get("Properties", {}) for route in routes]
    functions = [each["FunctionName"] for each in names if isinstance(each, dict) and each.get("FunctionName")]
    deployed: list[Json] = [
        resolve(rest_api.get("Body", rest_api.get("BodyS3Location")), texts),
        given.get("OpenApiVersion"),
        resolve(given.get("Domain"), values),
        resolve(functions, texts),
    ]
    if given.get("AlwaysDeploy"):
        deployed.append(compilation.context.clock().isoformat())
    full = digest(deployed)
    properties: Object = {"RestApiId": {"Ref": declared.logical_id}}
    if not given.get("OpenApiVersion"):
        properties["StageName"] = "Stage"
    properties["Description"] = f"RestApi deployment id: {full}"
    deployment: Object = {
        "Type": "AWS::ApiGateway::Deployment",
        "Properties": properties,
        **declared.passed_attributes(),
    }
    return f"{declared.logical_id}Deployment{full[:10]}", deployment


def _stage(declared: Declared, deployment_id: str) -> Object:
    given = declared.properties
    properties: Object = {
        "RestApiId": {"Ref": declared.logical_id},
        "DeploymentId": {"Ref": deployment_id},
        "StageName": given["StageName"],
        **stated(given, _STAGE),
    }
    if given.get("Tags") is not None:
        properties["Tags"] = tag_list(given["Tags"])
    return {"Type": "AWS::ApiGateway::Stage", "Properties": properties, **declared.passed_attributes()}
