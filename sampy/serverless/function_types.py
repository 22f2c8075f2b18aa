"""The property types of a function that the transform hands to Lambda as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sampy.declaration import Boolean, Document, Documents, Integer, PropertyType, String, Strings, declaration
from sampy.serverless.s3_object import S3Object


@declaration
class FunctionCode(S3Object):
    """A zip file in S3.

    Source: AWS page "FunctionCode" of the AWS SAM developer guide.

    Args:
        storage_mode: ``CODE_STORAGE`` or ``S3_OBJECT``.
    """

    storage_mode: String | None = None


@declaration
class Environment(PropertyType):
    """Environment variables.

    Source: AWS page "AWS::Lambda::Function Environment".

    Args:
        variables: The variables, up to 4 KB in all.
    """

    variables: Mapping[str, String] | Document | None = None


@declaration
class VpcConfig(PropertyType):
    """The network that the function runs in.

    Source: AWS page "AWS::Lambda::Function VpcConfig".

    Args:
        security_group_ids: Its security groups.
        subnet_ids: Its subnets.
        ipv6_allowed_for_dual_stack: Let it send over IPv6.
    """

    security_group_ids: Strings | None = None
    subnet_ids: Strings | None = None
    ipv6_allowed_for_dual_stack: Boolean | None = None


@declaration
class EphemeralStorage(PropertyType):
    """The size of ``/tmp``.

    Source: AWS page "AWS::Lambda::Function EphemeralStorage".

    Args:
        size: In MB, 512 to 10,240.
    """

    size: Integer


@declaration
class FileSystemConfig(PropertyType):
    """An EFS file system to mount.

    Source: AWS page "AWS::Lambda::Function FileSystemConfig".

    Args:
        arn: The ARN of the access point.
        local_mount_path: Where to mount it: ``/mnt/...``.
    """

    arn: String
    local_mount_path: String


@declaration
class ImageConfig(PropertyType):
    """What of the image's own settings is to be different.

    Source: AWS page "AWS::Lambda::Function ImageConfig".

    Args:
        command: The parameters of the entry point.
        entry_point: The entry point.
        working_directory: The working directory.
    """

    command: Strings | None = None
    entry_point: Strings | None = None
    working_directory: String | None = None


@declaration
class SnapStart(PropertyType):
    """Start from a snapshot of the initialised function.

    Source: AWS page "AWS::Lambda::Function SnapStart".

    Args:
        apply_on: ``PublishedVersions`` or ``None``.
    """

    apply_on: String


@declaration
class RuntimeManagementConfig(PropertyType):
    """When the runtime is updated.

    Source: AWS page "AWS::Lambda::Function RuntimeManagementConfig".

    Args:
        update_runtime_on: ``Auto``, ``FunctionUpdate`` or ``Manual``.
        runtime_version_arn: The version of the runtime, for ``Manual``.
    """

    update_runtime_on: String
    runtime_version_arn: String | None = None


@declaration
class LoggingConfig(PropertyType):
    """Where and how the function logs.

    Source: AWS page "AWS::Lambda::Function LoggingConfig".

    Args:
        application_log_level: ``TRACE``, ``DEBUG``, ``INFO``, ``WARN``, ``ERROR`` or ``FATAL``.
        log_format: ``Text`` or ``JSON``.
        log_group: The log group.
        system_log_level: ``DEBUG``, ``INFO`` or ``WARN``.
    """

    application_log_level: String | None = None
    log_format: String | None = None
    log_group: String | None = None
    system_log_level: String | None = None


@declaration
class ProvisionedConcurrencyConfig(PropertyType):
    """Instances that are kept ready.

    Source: AWS page "AWS::Lambda::Alias ProvisionedConcurrencyConfiguration".

    Args:
        provisioned_concurrent_executions: How many.
    """

    provisioned_concurrent_executions: Integer


@declaration
class TenancyConfig(PropertyType):
    """Isolation of the tenants of a function.

    Source: AWS page "AWS::Lambda::Function TenancyConfig".

    Args:
        tenant_isolation_mode: ``PER_TENANT``.
    """

    tenant_isolation_mode: String


@declaration
class DurableConfig(PropertyType):
    """How long durable executions may take and are kept.

    Source: AWS page "AWS::Lambda::Function DurableConfig".

    Args:
        execution_timeout: The longest that one may take, in seconds.
        retention_period_in_days: For how long its history is kept.
    """

    execution_timeout: Integer
    retention_period_in_days: Integer | None = None


@declaration
class FunctionScalingConfig(PropertyType):
    """How many execution environments a capacity provider keeps.

    Source: AWS page "AWS::Lambda::Function FunctionScalingConfig".

    Args:
        min_execution_environments: The fewest.
        max_execution_environments: The most.
    """

    min_execution_environments: Integer | None = None
    max_execution_environments: Integer | None = None


@declaration
class DeadLetterQueue(PropertyType):
    """Where events go that the function failed to process.

    Source: AWS page "DeadLetterQueue" of the AWS SAM developer guide.

    Args:
        type: ``SQS`` or ``SNS``.
        target_arn: The ARN of the queue or topic.
    """

    type: String
    target_arn: String


@declaration
class OnDestination(PropertyType):
    """A destination of an asynchronous invocation.

    Source: AWS page "OnSuccess" of the AWS SAM developer guide.

    Args:
        type: ``SQS``, ``SNS``, ``EventBridge``, ``Lambda`` or ``S3Bucket``.
        destination: Its ARN; a queue or topic is made where it isn't given.
    """

    type: String
    destination: String | None = None


@declaration
class EventInvokeDestinationConfiguration(PropertyType):
    """Where the records of asynchronous invocations go.

    Source: AWS page "EventInvokeDestinationConfiguration" of the AWS SAM developer guide.

    Args:
        on_failure: Those of failed ones.
        on_success: Those of successful ones.
    """

    on_failure: OnDestination | Document | None = None
    on_success: OnDestination | Document | None = None


@declaration
class EventInvokeConfiguration(PropertyType):
    """Retries and destinations of asynchronous invocations.

    Source: AWS page "EventInvokeConfiguration" of the AWS SAM developer guide.

    Args:
        destination_config: Where the records go.
        maximum_event_age_in_seconds: How long Lambda tries, 60 to 21,600.
        maximum_retry_attempts: How often it tries again, 0 to 2.
    """

    destination_config: EventInvokeDestinationConfiguration | Document | None = None
    maximum_event_age_in_seconds: Integer | None = None
    maximum_retry_attempts: Integer | None = None


@declaration
class FunctionUrlCors(PropertyType):
    """CORS of a function URL.

    Source: AWS page "AWS::Lambda::Url Cors".

    Args:
        allow_credentials: Let browsers send cookies.
        allow_headers: The request headers that are allowed.
        allow_methods: The methods that are allowed.
        allow_origins: The origins that are allowed.
        expose_headers: The response headers that scripts can read.
        max_age: For how many seconds browsers keep the answer.
    """

    allow_credentials: Boolean | None = None
    allow_headers: Strings | None = None
    allow_methods: Strings | None = None
    allow_origins: Strings | None = None
    expose_headers: Strings | None = None
    max_age: Integer | None = None


@declaration
class FunctionUrlConfig(PropertyType):
    """An HTTPS address of the function's own.

    Source: AWS page "FunctionUrlConfig" of the AWS SAM developer guide.

    Args:
        auth_type: ``AWS_IAM``, or ``NONE`` for everybody.
        cors: What pages of other origins may do.
        invoke_mode: ``BUFFERED`` or ``RESPONSE_STREAM``.
    """

    auth_type: String
    cors: FunctionUrlCors | Document | None = None
    invoke_mode: String | None = None


@declaration
class Hooks(PropertyType):
    """Functions that check a deployment.

    Source: AWS page "Hooks" of the AWS SAM developer guide.

    Args:
        pre_traffic: Runs before traffic is shifted.
        post_traffic: Runs after.
    """

    pre_traffic: String | None = None
    post_traffic: String | None = None


@declaration
class DeploymentPreference(PropertyType):
    """How traffic is shifted to a new version.

    Source: AWS page "DeploymentPreference" of the AWS SAM developer guide.

    Args:
        alarms: Alarms that roll the deployment back.
        enabled: Whether traffic is shifted gradually.
        hooks: Functions that check the deployment.
        passthrough_condition: Put the function's condition on what is generated.
        role: The role of CodeDeploy; one is made where it isn't given.
        trigger_configurations: Notifications of the deployment.
        type: ``Canary10Percent5Minutes``, ``AllAtOnce`` and its like, or a deployment configuration of your own.
    """

    alarms: Sequence[String] | Document | None = None
    enabled: Boolean | None = None
    hooks: Hooks | Document | None = None
    passthrough_condition: Boolean | None = None
    role: String | None = None
    trigger_configurations: Documents | None = None
    type: String | None = None
