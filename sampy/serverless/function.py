"""AWS::Serverless::Function: a Lambda function with its role, alias and events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

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
from sampy.errors import Problem
from sampy.grants.compute import FunctionGrants
from sampy.grants.grantees import Grantee
from sampy.intrinsics import Json
from sampy.serverless.base import Event, ServerlessResource
from sampy.serverless.code_location import lambda_code
from sampy.serverless.contributions import (
    Compilation,
    Contribution,
    Declared,
    Emit,
    Grant,
    Invoked,
    Object,
    stated,
)
from sampy.serverless.declared_events import expand_event
from sampy.serverless.function_role import dead_letter_grant, execution_role, is_traced, tracing_mode
from sampy.serverless.function_rules import broken_rules
from sampy.serverless.tags import creator_tags, with_propagated_tags

if TYPE_CHECKING:
    from sampy.policies import PolicyTemplate
    from sampy.serverless.function_capacity import CapacityProviderConfig
    from sampy.serverless.function_types import (
        DeadLetterQueue,
        DeploymentPreference,
        DurableConfig,
        Environment,
        EphemeralStorage,
        EventInvokeConfiguration,
        FileSystemConfig,
        FunctionCode,
        FunctionScalingConfig,
        FunctionUrlConfig,
        ImageConfig,
        LoggingConfig,
        ProvisionedConcurrencyConfig,
        RuntimeManagementConfig,
        SnapStart,
        TenancyConfig,
        VpcConfig,
    )

_SAME = (
    "Handler",
    "Runtime",
    "Description",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Environment",
    "KmsKeyArn",
    "ReservedConcurrentExecutions",
    "Layers",
    "FileSystemConfigs",
    "ImageConfig",
    "PackageType",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "CodeSigningConfigArn",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "TenancyConfig",
    "RecursiveLoop",
    "DurableConfig",
    "PublishToLatestPublished",
)
_SAME_UNLESS_EMPTY = ("FunctionName", "FunctionScalingConfig")


@declaration
class Function(FunctionGrants, Grantee, ServerlessResource):
    """A Lambda function, its execution role, and what invokes it.

    Source: AWS page "AWS::Serverless::Function".

    Args:
        function_name: The name of the function; CloudFormation makes one where it isn't given.
        handler: What Lambda calls: ``app.handler``. Required for the package type ``Zip``.
        runtime: The runtime, such as ``python3.13``. Required for the package type ``Zip``.
        code_uri: The code: an S3 URI, Bucket and Key, or a file or folder relative to the stack's module.
        image_uri: The image in ECR, for the package type ``Image``.
        package_type: ``Zip`` or ``Image``.
        inline_code: The code itself, for a few lines.
        dead_letter_queue: Where events go that the function failed to process.
        description: Up to 256 characters.
        memory_size: Memory in MB, 128 to 10,240.
        timeout: The longest that it may run, in seconds, 1 to 900.
        vpc_config: The subnets and security groups to run in.
        role: The ARN of an execution role of your own; without it, one is made from `policies`.
        assume_role_policy_document: Who may assume the role that is made.
        policies: What the function may do: managed policies, policy documents and policy templates.
        role_path: The path of the role that is made.
        permissions_boundary: The ARN of the policy that bounds the role that is made.
        environment: Environment variables.
        events: What invokes the function, by a name of your choice.
        tags: Tags of the function and its role.
        propagate_tags: Give the tags to everything that is generated.
        tracing: ``Active``, ``PassThrough`` or ``Disabled``: tracing with X-Ray.
        kms_key_arn: The KMS key that encrypts environment variables.
        deployment_preference: Shift traffic to a new version gradually. Needs `auto_publish_alias`.
        reserved_concurrent_executions: The most that run at the same time.
        layers: ARNs of layer versions.
        event_invoke_config: Retries and destinations of asynchronous invocation.
        ephemeral_storage: The size of ``/tmp``.
        auto_publish_alias: The alias that follows each new version of the code.
        auto_publish_code_sha256: The hash that tells when the code has changed, instead of its place.
        auto_publish_alias_all_properties: Publish a version when any property changes, not the code alone.
        version_description: The description of the published version.
        provisioned_concurrency_config: Instances that are kept ready. Needs `auto_publish_alias`.
        file_system_configs: EFS file systems to mount.
        image_config: Entry point, command and working directory of the image.
        code_signing_config_arn: The code signing configuration.
        architectures: ``["x86_64"]`` or ``["arm64"]``.
        snap_start: Start from a snapshot of the initialised function.
        function_url_config: An HTTPS address of the function's own.
        runtime_management_config: When the runtime is updated.
        logging_config: Where and how the function logs.
        recursive_loop: ``Allow`` or ``Terminate`` recursive loops.
        source_kms_key_arn: The KMS key that encrypts the zip file.
        capacity_provider_config: The capacity provider to run on.
        function_scaling_config: How many environments a capacity provider keeps.
        version_deletion_policy: ``Delete`` or ``Retain`` the published versions.
        publish_to_latest_published: Publish to the latest published version.
        tenancy_config: Isolate the tenants of the function.
        durable_config: Timeouts of durable executions.

    Example::

        votes = stack.add(SimpleTable("Votes"))
        stack.add(
            Function(
                "Count",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): return 'counted'",
                environment=Environment(variables={"TABLE": votes}),
                policies=[DynamoDBReadPolicy(table_name=votes)],
                events={"Daily": events.Schedule(schedule="rate(1 day)")},
            )
        )
    """

    function_name: String | Document | None = None
    handler: String | None = prop(default=None, passed_through=True, in_globals=True)
    runtime: String | None = prop(default=None, passed_through=True, in_globals=True)
    code_uri: String | FunctionCode | Document | None = prop(default=None, passed_through=True, in_globals=True)
    image_uri: String | None = prop(default=None, passed_through=True)
    package_type: String | None = prop(default=None, passed_through=True)
    inline_code: String | None = prop(default=None, passed_through=True)
    dead_letter_queue: DeadLetterQueue | Document | None = prop(default=None, in_globals=True)
    description: String | None = prop(default=None, passed_through=True, in_globals=True)
    memory_size: Integer | None = prop(default=None, passed_through=True, in_globals=True)
    timeout: Integer | None = prop(default=None, passed_through=True, in_globals=True)
    vpc_config: VpcConfig | Document | None = prop(default=None, passed_through=True, in_globals=True)
    role: String | None = None
    assume_role_policy_document: Document | None = prop(default=None, in_globals=True)
    policies: String | Document | PolicyTemplate | Sequence[String | Document | PolicyTemplate] | None = None
    role_path: String | None = prop(default=None, passed_through=True, in_globals=True)
    permissions_boundary: String | None = prop(default=None, in_globals=True)
    environment: Environment | Mapping[str, Document] | None = prop(default=None, in_globals=True)
    events: Mapping[str, Event | Document] | None = None
    tags: Document | None = prop(default=None, in_globals=True)
    propagate_tags: Boolean | None = prop(default=None, in_globals=True)
    tracing: String | Document | None = prop(default=None, in_globals=True)
    kms_key_arn: String | None = prop(default=None, passed_through=True, in_globals=True)
    deployment_preference: DeploymentPreference | Document | None = prop(default=None, in_globals=True)
    reserved_concurrent_executions: Integer | None = prop(default=None, passed_through=True, in_globals=True)
    layers: Sequence[String | Document] | None = prop(default=None, in_globals=True)
    event_invoke_config: EventInvokeConfiguration | Document | None = prop(default=None, in_globals=True)
    ephemeral_storage: EphemeralStorage | Document | None = prop(default=None, passed_through=True, in_globals=True)
    auto_publish_alias: String | None = prop(default=None, in_globals=True)
    auto_publish_code_sha256: String | None = None
    auto_publish_alias_all_properties: bool | None = prop(default=None, in_globals=True, intrinsics=False)
    version_description: String | None = prop(default=None, passed_through=True)
    provisioned_concurrency_config: ProvisionedConcurrencyConfig | Document | None = prop(
        default=None, passed_through=True, in_globals=True
    )
    file_system_configs: Sequence[FileSystemConfig | Document] | Documents | None = prop(
        default=None, passed_through=True, in_globals=True
    )
    image_config: ImageConfig | Document | None = prop(default=None, passed_through=True)
    code_signing_config_arn: String | None = prop(default=None, passed_through=True, in_globals=True)
    architectures: Strings | None = prop(default=None, passed_through=True, in_globals=True)
    snap_start: SnapStart | Document | None = prop(default=None, in_globals=True)
    function_url_config: FunctionUrlConfig | Document | None = prop(default=None, in_globals=True)
    runtime_management_config: RuntimeManagementConfig | Document | None = prop(
        default=None, passed_through=True, in_globals=True
    )
    logging_config: LoggingConfig | Document | None = prop(default=None, passed_through=True, in_globals=True)
    recursive_loop: String | None = prop(default=None, passed_through=True, in_globals=True)
    source_kms_key_arn: String | None = prop(default=None, name="SourceKMSKeyArn", passed_through=True, in_globals=True)
    capacity_provider_config: CapacityProviderConfig | Document | None = prop(default=None, in_globals=True)
    function_scaling_config: FunctionScalingConfig | Document | None = prop(default=None, in_globals=True)
    version_deletion_policy: String | None = prop(default=None, in_globals=True)
    publish_to_latest_published: Boolean | None = prop(default=None, passed_through=True, in_globals=True)
    tenancy_config: TenancyConfig | Document | None = prop(default=None, passed_through=True, in_globals=True)
    durable_config: DurableConfig | Document | None = prop(default=None, in_globals=True)

    TYPE: ClassVar[str] = "AWS::Serverless::Function"
    REFERABLE: ClassVar[Mapping[str, str]] = {
        "Alias": "AWS::Lambda::Alias",
        "Version": "AWS::Lambda::Version",
        "DestinationTopic": "AWS::SNS::Topic",
        "DestinationQueue": "AWS::SQS::Queue",
    }

    arn = Attribute("Arn")
    snap_start_response = Attribute("SnapStartResponse")
    snap_start_apply_on = Attribute("SnapStartResponse.ApplyOn")
    snap_start_optimization_status = Attribute("SnapStartResponse.OptimizationStatus")
    alias = GeneratedResource("Alias")
    version = GeneratedResource("Version")
    destination_topic = GeneratedResource("DestinationTopic")
    destination_queue = GeneratedResource("DestinationQueue")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the Lambda function and all that its properties ask for."""
    return with_propagated_tags(declared, _contributions(declared, compilation))


def _contributions(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    broken = [*broken_rules(declared), *_broken_capacity(declared)]
    if broken:
        yield from broken
        return
    properties = _lambda_properties(declared, compilation)
    made: list[Contribution] = []
    alias_id: str | None = None
    alias_name = ""
    if declared.properties.get("AutoPublishAlias"):
        from sampy.serverless.function_alias import published

        properties, version, alias = published(declared, properties, compilation)
        made += [version, alias]
        alias_id, alias_name = alias.logical_id, str(cast(Object, alias.resource["Properties"])["Name"])
    features = list(_features(declared, alias_id, alias_name, compilation))
    invoked = Invoked.by_events(declared, alias_id)
    if alias_id is None:
        invoked = invoked._replace(default_of=_default_of(declared.properties.get("Events")))
    events = list(_events(invoked, compilation))
    role, role_made = execution_role(declared, _grants(features), _grants(events), compilation)
    function: Object = {"Type": "AWS::Lambda::Function", "Properties": {**properties, "Role": role}}
    yield Emit(declared.logical_id, {**function, **declared.attributes()})
    made += [*role_made, *features, *events]
    yield from (contribution for contribution in made if not isinstance(contribution, Grant))


def _grants(contributions: list[Contribution]) -> list[Grant]:
    return [contribution for contribution in contributions if isinstance(contribution, Grant)]


def _default_of(events: Json) -> frozenset[str]:
    """Return the HTTP APIs whose route for all requests is one of these events."""
    if not isinstance(events, dict) or not any(_is_http(event) for event in events.values()):
        return frozenset()
    from sampy.serverless.events.http_api import default_of

    return default_of(event for event in events.values() if _is_http(event))


def _is_http(event: Json) -> bool:
    return isinstance(event, dict) and event.get("Type") == "HttpApi"


def _lambda_properties(declared: Declared, compilation: Compilation) -> Object:
    """Return the properties of the Lambda function, without its role."""
    given = declared.properties
    code: Object = {"Code": lambda_code(given, compilation.source)}
    properties = code | stated(given, _SAME)
    for name in _SAME_UNLESS_EMPTY:
        if given.get(name):
            properties[name] = given[name]
    if is_traced(given, compilation):
        properties["TracingConfig"] = {"Mode": tracing_mode(given, compilation)}
    if given.get("DeadLetterQueue"):
        properties["DeadLetterConfig"] = {"TargetArn": cast(Object, given["DeadLetterQueue"])["TargetArn"]}
    if given.get("CapacityProviderConfig"):
        from sampy.serverless import function_capacity
        from sampy.serverless.strict import strict_value

        config = strict_value(Function, "CapacityProviderConfig", given["CapacityProviderConfig"])
        properties["CapacityProviderConfig"] = function_capacity.as_lambda_names_it(config)
    properties["Tags"] = creator_tags("lambda:createdBy", given.get("Tags"))
    return properties


def _broken_capacity(declared: Declared) -> list[Problem]:
    name = "CapacityProviderConfig"
    config = declared.properties.get(name)
    if not config:
        return []
    from sampy.serverless.strict import strict_problems

    path = ("Resources", declared.logical_id, "Properties", name)
    return strict_problems(Function, name, config, path, declared.logical_id)


def _features(
    declared: Declared, alias_id: str | None, alias_name: str, compilation: Compilation
) -> Iterator[Contribution]:
    """Yield what properties with a feature behind them contribute; each feature is loaded only where it is used."""
    given = declared.properties
    if given.get("DeadLetterQueue"):
        yield dead_letter_grant(cast(Object, given["DeadLetterQueue"]))
    if given.get("FunctionUrlConfig"):
        from sampy.serverless import function_url

        yield from function_url.expand(declared, cast(Object, given["FunctionUrlConfig"]), alias_id)
    if given.get("DeploymentPreference"):
        from sampy.serverless import deployment_preference

        preference = cast(Object, given["DeploymentPreference"])
        yield from deployment_preference.expand(declared, preference, alias_id, compilation)
    if given.get("EventInvokeConfig"):
        from sampy.serverless import event_invoke_config

        config = cast(Object, given["EventInvokeConfig"])
        yield from event_invoke_config.expand(declared, config, alias_id, alias_name, compilation)


def _events(invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    events = invoked.declared.properties.get("Events")
    for name, event in sorted(events.items(), key=_event_order) if isinstance(events, dict) else ():
        yield from expand_event(name, event, invoked, compilation)


def _event_order(item: tuple[str, Json]) -> str:
    name, event = item
    properties = event.get("Properties") if isinstance(event, dict) else None
    path = properties.get("Path") if isinstance(properties, dict) else None
    return path if isinstance(path, str) else name
