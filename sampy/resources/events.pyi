"""AWS::Events. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
from sampy.grants.grantees import Sender as _Sender
from sampy.grants.messages import EventBusGrants as _EventBusGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class ApiDestination(_SchemaResource):
    """Resource Type definition for AWS::Events::ApiDestination."""
    TYPE: _ClassVar[str]
    connection_arn: _String
    """The arn of the connection."""
    http_method: _Literal["GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH"] | _String
    invocation_endpoint: _String
    """Url endpoint to invoke."""
    description: _String | None = None
    invocation_rate_limit_per_second: _Integer | None = None
    name: _String | None = None
    """Name of the apiDestination."""
    @property
    def arn(self) -> _Intrinsic:
        """The arn of the api destination."""
    @property
    def arn_for_policy(self) -> _Intrinsic:
        """The arn of the api destination to be used in IAM policies."""

@_declaration
class Archive(_SchemaResource):
    """Resource Type definition for AWS::Events::Archive."""
    TYPE: _ClassVar[str]
    source_arn: _String
    archive_name: _String | None = None
    description: _String | None = None
    event_pattern: _Document | _String | None = None
    kms_key_identifier: _String | None = None
    retention_days: _Integer | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Connection(_SchemaResource):
    """Resource Type definition for AWS::Events::Connection."""
    @_declaration
    class ApiKeyAuthParameters(_SchemaPropertyType):
        api_key_name: _String
        api_key_value: _String
    @_declaration
    class AuthParameters(_SchemaPropertyType):
        api_key_auth_parameters: Connection.ApiKeyAuthParameters | _Document | None = None
        basic_auth_parameters: Connection.BasicAuthParameters | _Document | None = None
        connectivity_parameters: Connection.ConnectivityParameters | _Document | None = None
        invocation_http_parameters: Connection.ConnectionHttpParameters | _Document | None = None
        o_auth_parameters: Connection.OAuthParameters | _Document | None = None
    @_declaration
    class BasicAuthParameters(_SchemaPropertyType):
        password: _String
        username: _String
    @_declaration
    class ClientParameters(_SchemaPropertyType):
        client_id: _String
        client_secret: _String
    @_declaration
    class ConnectionHttpParameters(_SchemaPropertyType):
        body_parameters: _Sequence[Connection.Parameter | _Document] | _Intrinsic | None = None
        header_parameters: _Sequence[Connection.Parameter | _Document] | _Intrinsic | None = None
        query_string_parameters: _Sequence[Connection.Parameter | _Document] | _Intrinsic | None = None
    @_declaration
    class ConnectivityParameters(_SchemaPropertyType):
        resource_parameters: Connection.ResourceParameters | _Document
    @_declaration
    class InvocationConnectivityParameters(_SchemaPropertyType):
        """The private resource the HTTP request will be sent to."""
        resource_parameters: Connection.ResourceParameters | _Document
    @_declaration
    class OAuthParameters(_SchemaPropertyType):
        authorization_endpoint: _String
        client_parameters: Connection.ClientParameters | _Document
        http_method: _Literal["GET", "POST", "PUT"] | _String
        o_auth_http_parameters: Connection.ConnectionHttpParameters | _Document | None = None
    @_declaration
    class Parameter(_SchemaPropertyType):
        key: _String
        value: _String
        is_value_secret: _Boolean | None = None
    @_declaration
    class ResourceParameters(_SchemaPropertyType):
        resource_configuration_arn: _String
        resource_association_arn: _String | None = None
    TYPE: _ClassVar[str]
    auth_parameters: Connection.AuthParameters | _Document | None = None
    authorization_type: _Literal["API_KEY", "BASIC", "OAUTH_CLIENT_CREDENTIALS"] | _String | None = None
    description: _String | None = None
    """Description of the connection."""
    invocation_connectivity_parameters: Connection.InvocationConnectivityParameters | _Document | None = None
    kms_key_identifier: _String | None = None
    name: _String | None = None
    """Name of the connection."""
    @property
    def arn(self) -> _Intrinsic:
        """The arn of the connection resource."""
    @property
    def arn_for_policy(self) -> _Intrinsic:
        """The arn of the connection resource to be used in IAM policies."""
    @property
    def auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(self) -> _Intrinsic: ...
    @property
    def invocation_connectivity_parameters_resource_parameters_resource_association_arn(self) -> _Intrinsic: ...
    @property
    def secret_arn(self) -> _Intrinsic:
        """The arn of the secrets manager secret created in the customer account."""

@_declaration
class Endpoint(_SchemaResource):
    """Resource Type definition for AWS::Events::Endpoint."""
    @_declaration
    class EndpointEventBus(_SchemaPropertyType):
        event_bus_arn: _String
    @_declaration
    class FailoverConfig(_SchemaPropertyType):
        primary: Endpoint.Primary | _Document
        secondary: Endpoint.Secondary | _Document
    @_declaration
    class Primary(_SchemaPropertyType):
        health_check: _String
    @_declaration
    class ReplicationConfig(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class RoutingConfig(_SchemaPropertyType):
        failover_config: Endpoint.FailoverConfig | _Document
    @_declaration
    class Secondary(_SchemaPropertyType):
        route: _String
    TYPE: _ClassVar[str]
    event_buses: _Sequence[Endpoint.EndpointEventBus | _Document] | _Intrinsic
    routing_config: Endpoint.RoutingConfig | _Document
    description: _String | None = None
    name: _String | None = None
    replication_config: Endpoint.ReplicationConfig | _Document | None = None
    role_arn: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def endpoint_id(self) -> _Intrinsic: ...
    @property
    def endpoint_url(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic: ...
    @property
    def state_reason(self) -> _Intrinsic: ...

@_declaration
class EventBus(_EventBusGrants, _SchemaResource):
    """Resource type definition for AWS::Events::EventBus."""
    @_declaration
    class DeadLetterConfig(_SchemaPropertyType):
        """Dead Letter Queue for the event bus."""
        arn: _String | None = None
    @_declaration
    class LogConfig(_SchemaPropertyType):
        """The logging configuration settings for vended logs."""
        include_detail: _Literal["FULL", "NONE"] | _String | None = None
        """Configures whether or not to include event detail, input transformer details, target properties, and
        target input in the applicable log messages.
        """
        level: _Literal["INFO", "ERROR", "TRACE", "OFF"] | _String | None = None
        """Configures the log level of the EventBus and determines which log messages are sent to Ingestion Hub for
        delivery.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the event bus."""
    dead_letter_config: EventBus.DeadLetterConfig | _Document | None = None
    description: _String | None = None
    """The description of the event bus."""
    event_source_name: _String | None = None
    """If you are creating a partner event bus, this specifies the partner event source that the new event bus will
    be matched with.
    """
    kms_key_identifier: _String | None = None
    """Kms Key Identifier used to encrypt events at rest in the event bus."""
    log_config: EventBus.LogConfig | _Document | None = None
    policy: _Document | _String | None = None
    """A JSON string that describes the permission policy statement for the event bus."""
    tags: _Sequence[EventBus.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the event bus."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the event bus."""

@_declaration
class EventBusPolicy(_SchemaResource):
    """Resource Type definition for AWS::Events::EventBusPolicy."""
    @_declaration
    class Condition(_SchemaPropertyType):
        """This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as
        being a member of a certain AWS organization.
        """
        key: _String | None = None
        """Specifies the value for the key. Currently, this must be the ID of the organization."""
        type: _Literal["StringEquals"] | _String | None = None
        """Specifies the type of condition. Currently the only supported value is StringEquals."""
        value: _String | None = None
        """Specifies the key for the condition. Currently the only supported key is aws:PrincipalOrgID."""
    TYPE: _ClassVar[str]
    statement_id: _String
    """An identifier string for the external account that you are granting permissions to."""
    action: _Literal["events:PutEvents"] | _String | None = None
    """The action that you are enabling the other account to perform."""
    condition_: EventBusPolicy.Condition | _Document | None = None
    event_bus_name: _String | None = None
    """The name of the event bus associated with the rule. If you omit this, the default event bus is used."""
    principal: _String | None = None
    """The 12-digit AWS account ID that you are permitting to put events to your default event bus. Specify "*" to
    permit any account to put events to your default event bus.
    """
    statement: _Document | _String | None = None

@_declaration
class Rule(_Sender, _SchemaResource):
    """Resource Type definition for AWS::Events::Rule."""
    @_declaration
    class AppSyncParameters(_SchemaPropertyType):
        graph_ql_operation: _String
    @_declaration
    class AwsVpcConfiguration(_SchemaPropertyType):
        subnets: _Sequence[_String] | _Intrinsic
        assign_public_ip: _Literal["DISABLED", "ENABLED"] | _String | None = None
        security_groups: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class BatchArrayProperties(_SchemaPropertyType):
        size: _Integer | None = None
    @_declaration
    class BatchParameters(_SchemaPropertyType):
        job_definition: _String
        job_name: _String
        array_properties: Rule.BatchArrayProperties | _Document | None = None
        retry_strategy: Rule.BatchRetryStrategy | _Document | None = None
    @_declaration
    class BatchRetryStrategy(_SchemaPropertyType):
        attempts: _Integer | None = None
    @_declaration
    class CapacityProviderStrategyItem(_SchemaPropertyType):
        capacity_provider: _String
        base: _Integer | None = None
        weight: _Integer | None = None
    @_declaration
    class DeadLetterConfig(_SchemaPropertyType):
        arn: _String | None = None
    @_declaration
    class EcsParameters(_SchemaPropertyType):
        task_definition_arn: _String
        capacity_provider_strategy: _Sequence[Rule.CapacityProviderStrategyItem | _Document] | _Intrinsic | None = None
        enable_ecs_managed_tags: _Boolean | None = None
        enable_execute_command: _Boolean | None = None
        group: _String | None = None
        launch_type: _Literal["EC2", "EXTERNAL", "FARGATE"] | _String | None = None
        network_configuration: Rule.NetworkConfiguration | _Document | None = None
        placement_constraints: _Sequence[Rule.PlacementConstraint | _Document] | _Intrinsic | None = None
        placement_strategies: _Sequence[Rule.PlacementStrategy | _Document] | _Intrinsic | None = None
        platform_version: _String | None = None
        propagate_tags: _Literal["TASK_DEFINITION"] | _String | None = None
        reference_id: _String | None = None
        tag_list: _Sequence[Rule.Tag | _Document] | _Intrinsic | None = None
        task_count: _Integer | None = None
    @_declaration
    class HttpParameters(_SchemaPropertyType):
        header_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        path_parameter_values: _Sequence[_String] | _Intrinsic | None = None
        query_string_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class InputTransformer(_SchemaPropertyType):
        input_template: _String
        input_paths_map: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class KinesisParameters(_SchemaPropertyType):
        partition_key_path: _String
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        aws_vpc_configuration: Rule.AwsVpcConfiguration | _Document | None = None
    @_declaration
    class PlacementConstraint(_SchemaPropertyType):
        expression: _String | None = None
        type: _Literal["distinctInstance", "memberOf"] | _String | None = None
    @_declaration
    class PlacementStrategy(_SchemaPropertyType):
        field: _String | None = None
        type: _String | None = None
    @_declaration
    class RedshiftDataParameters(_SchemaPropertyType):
        database: _String
        db_user: _String | None = None
        secret_manager_arn: _String | None = None
        sql: _String | None = None
        sqls: _Sequence[_String] | _Intrinsic | None = None
        statement_name: _String | None = None
        with_event: _Boolean | None = None
    @_declaration
    class RetryPolicy(_SchemaPropertyType):
        maximum_event_age_in_seconds: _Integer | None = None
        maximum_retry_attempts: _Integer | None = None
    @_declaration
    class RunCommandParameters(_SchemaPropertyType):
        run_command_targets: _Sequence[Rule.RunCommandTarget | _Document] | _Intrinsic
    @_declaration
    class RunCommandTarget(_SchemaPropertyType):
        key: _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class SageMakerPipelineParameter(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class SageMakerPipelineParameters(_SchemaPropertyType):
        pipeline_parameter_list: _Sequence[Rule.SageMakerPipelineParameter | _Document] | _Intrinsic | None = None
    @_declaration
    class SqsParameters(_SchemaPropertyType):
        message_group_id: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class Target(_SchemaPropertyType):
        arn: _String
        id: _String
        app_sync_parameters: Rule.AppSyncParameters | _Document | None = None
        batch_parameters: Rule.BatchParameters | _Document | None = None
        dead_letter_config: Rule.DeadLetterConfig | _Document | None = None
        ecs_parameters: Rule.EcsParameters | _Document | None = None
        http_parameters: Rule.HttpParameters | _Document | None = None
        input: _String | None = None
        input_path: _String | None = None
        input_transformer: Rule.InputTransformer | _Document | None = None
        kinesis_parameters: Rule.KinesisParameters | _Document | None = None
        redshift_data_parameters: Rule.RedshiftDataParameters | _Document | None = None
        retry_policy: Rule.RetryPolicy | _Document | None = None
        role_arn: _String | None = None
        run_command_parameters: Rule.RunCommandParameters | _Document | None = None
        sage_maker_pipeline_parameters: Rule.SageMakerPipelineParameters | _Document | None = None
        sqs_parameters: Rule.SqsParameters | _Document | None = None
    TYPE: _ClassVar[str]
    description: _String | None = None
    """The description of the rule."""
    event_bus_name: _String | None = None
    """The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used.
    """
    event_pattern: _String | _Document | None = None
    """The event pattern of the rule. For more information, see Events and Event Patterns in the Amazon EventBridge
    User Guide.
    """
    name: _String | None = None
    """The name of the rule."""
    role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the role that is used for target invocation."""
    schedule_expression: _String | None = None
    """The scheduling expression. For example, "cron(0 20 * * ? *)", "rate(5 minutes)". For more information, see
    Creating an Amazon EventBridge rule that runs on a schedule.
    """
    state: _Literal["DISABLED", "ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] | _String | None = None
    """The state of the rule."""
    tags: _Sequence[Rule.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the event rule."""
    targets: _Sequence[Rule.Target | _Document] | _Intrinsic | None = None
    """Adds the specified targets to the specified rule, or updates the targets if they are already associated with
    the rule. Targets are the resources that are invoked when a rule is triggered.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the rule, such as arn:aws:events:us-east-2:123456789012:rule/example."""
    @property
    def rule_name(self) -> _Intrinsic:
        """The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt."""
