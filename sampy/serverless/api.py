"""AWS::Serverless::Api: a REST API of API Gateway with its deployment and stage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, cast

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
from sampy.intrinsics import Json
from sampy.logical_ids import digest, short_hash
from sampy.openapi.rest import method_key, paths_of, skeleton
from sampy.parameters import resolve
from sampy.serverless.base import ServerlessResource
from sampy.serverless.code_location import s3_location
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, NewCondition, Object, Route
from sampy.serverless.tags import tag_list

_SAME = (
    "BinaryMediaTypes",
    "MinimumCompressionSize",
    "FailOnWarnings",
    "Name",
    "Description",
    "Mode",
    "ApiKeySourceType",
    "Policy",
    "SecurityPolicy",
    "EndpointAccessMode",
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
_LATER = ("Auth", "Cors", "Domain", "GatewayResponses", "MergeDefinitions", "Models")


@declaration
class Api(ServerlessResource):
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
    """

    name: String | Document | None = prop(default=None, in_globals=True)
    stage_name: String | Document
    tags: Document | None = None
    propagate_tags: Boolean | None = prop(default=None, in_globals=True)
    definition_body: Document | None = None
    definition_uri: String | Document | None = prop(default=None, in_globals=True)
    merge_definitions: bool | None = prop(default=None, in_globals=True, intrinsics=False)
    cache_cluster_enabled: Boolean | None = prop(default=None, in_globals=True)
    cache_cluster_size: String | None = prop(default=None, in_globals=True)
    variables: Document | None = prop(default=None, in_globals=True)
    endpoint_configuration: String | Document | None = prop(default=None, in_globals=True)
    method_settings: Documents | None = prop(default=None, in_globals=True)
    binary_media_types: Strings | None = prop(default=None, in_globals=True)
    minimum_compression_size: Integer | None = prop(default=None, in_globals=True)
    cors: String | Document | None = prop(default=None, in_globals=True)
    auth: Document | None = prop(default=None, in_globals=True)
    gateway_responses: Document | None = prop(default=None, in_globals=True)
    access_log_setting: Document | None = prop(default=None, in_globals=True)
    canary_setting: Document | None = prop(default=None, in_globals=True)
    tracing_enabled: Boolean | None = prop(default=None, in_globals=True)
    open_api_version: String | None = prop(default=None, in_globals=True)
    models: Document | None = None
    domain: Document | None = prop(default=None, in_globals=True)
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
    """Yield the API, its deployment and its stage."""
    given = declared.properties
    for name in _LATER:
        if given.get(name):
            raise Invalid(
                f"{name} of AWS::Serverless::Api is what this version can't expand",
                fix="write it into the DefinitionBody, or declare the resources it stands for",
                at=("Properties", name),
            )
    routes = compilation.routes.get(declared.logical_id, ())
    body, conditions = _body(declared, routes)
    yield from conditions
    yield from _twice(routes)
    rest_api = _rest_api(declared, body, compilation)
    yield Emit(declared.logical_id, rest_api)
    deployment_id, deployment = _deployment(declared, cast(Object, rest_api["Properties"]), routes, compilation)
    yield Emit(deployment_id, deployment, "deployment")
    yield Emit(_stage_id(declared), _stage(declared, deployment_id), "stage")


def _stage_id(declared: Declared) -> str:
    name = declared.properties["StageName"]
    if isinstance(name, str) and name.isalnum():
        return f"{declared.logical_id}{name}Stage"
    return f"{declared.logical_id}Stage{short_hash(name if isinstance(name, str) else '')}"


def _body(declared: Declared, routes: Sequence[Route]) -> tuple[Object | None, list[Contribution]]:
    """Return the OpenAPI document of the API, where it has one here, and the conditions that it needs."""
    given = declared.properties
    if given.get("DefinitionUri") and given.get("DefinitionBody"):
        raise Invalid("the API has a DefinitionUri and a DefinitionBody", fix="remove one of them")
    if given.get("DefinitionUri"):
        return None, []
    if given.get("DefinitionBody"):
        return cast(Object, given["DefinitionBody"]), []
    paths, conditions = paths_of(
        declared.logical_id, [(route.path, route.method, route.integration, route.condition) for route in routes]
    )
    added: list[Contribution] = [NewCondition(name, expression) for name, expression in conditions.items()]
    return {**skeleton(), "paths": paths}, added


def _twice(routes: Sequence[Route]) -> Iterator[Problem]:
    """Yield the events whose method another event has already."""
    first: dict[tuple[str, str], Route] = {}
    for route in routes:
        key = (route.path, method_key(route.method))
        if key in first:
            other = first[key]
            yield Problem(
                f"{route.method} {route.path} is answered by the event {other.event} of {other.owner} already",
                "give one of them another path or method",
                ("Resources", route.owner, "Properties", "Events", route.event),
                None,
                route.owner,
                route.event,
            )
        first.setdefault(key, route)


def _rest_api(declared: Declared, body: Object | None, compilation: Compilation) -> Object:
    given = declared.properties
    properties: Object = {}
    if body is None:
        location = s3_location(given["DefinitionUri"], "DefinitionUri", compilation.source)
        properties["BodyS3Location"] = location
    else:
        properties["Body"] = _with_extensions(body, given)
    properties |= {name: given[name] for name in _SAME if given.get(name) is not None}
    endpoint = given.get("EndpointConfiguration")
    if endpoint or compilation.context.partition != "aws":
        properties |= _endpoint(endpoint or "REGIONAL")
    if given.get("Tags"):
        properties["Tags"] = tag_list(given["Tags"])
    return {"Type": "AWS::ApiGateway::RestApi", "Properties": properties, **declared.attributes()}


def _with_extensions(body: Object, given: Object) -> Object:
    extensions: Object = {}
    if given.get("BinaryMediaTypes"):
        types = cast(list[Json], given["BinaryMediaTypes"])
        extensions["x-amazon-apigateway-binary-media-types"] = [
            each.replace("~1", "/") if isinstance(each, str) else each for each in types
        ]
    if given.get("DisableExecuteApiEndpoint") is not None:
        extensions["x-amazon-apigateway-endpoint-configuration"] = {
            "disableExecuteApiEndpoint": given["DisableExecuteApiEndpoint"]
        }
    return {**body, **extensions}


def _endpoint(endpoint: Json) -> Object:
    if not isinstance(endpoint, dict) or "Type" not in endpoint:
        return {
            "EndpointConfiguration": {"Types": [endpoint]},
            "Parameters": {"endpointConfigurationTypes": endpoint},
        }
    configuration: Object = {"Types": [endpoint["Type"]]}
    for name in ("VPCEndpointIds", "VpcEndpointIds", "IpAddressType"):
        if name in endpoint:
            configuration[name] = endpoint[name]
    return {"EndpointConfiguration": configuration, "Parameters": {"endpointConfigurationTypes": endpoint["Type"]}}


def _deployment(
    declared: Declared, rest_api: Object, routes: Sequence[Route], compilation: Compilation
) -> tuple[str, Object]:
    """Return the deployment, whose id changes when what it deploys does."""
    given, values = declared.properties, compilation.parameters
    names = [compilation.resources[route.owner].get("Properties", {}) for route in routes]
    functions = [each["FunctionName"] for each in names if isinstance(each, dict) and each.get("FunctionName")]
    deployed: list[Json] = [
        resolve(rest_api.get("Body", rest_api.get("BodyS3Location")), values),
        given.get("OpenApiVersion"),
        resolve(functions, values),
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
        **{name: given[name] for name in _STAGE if given.get(name) is not None},
    }
    if given.get("Tags"):
        properties["Tags"] = tag_list(given["Tags"])
    return {"Type": "AWS::ApiGateway::Stage", "Properties": properties, **declared.passed_attributes()}
