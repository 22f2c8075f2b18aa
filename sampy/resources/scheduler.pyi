"""AWS::Scheduler. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Schedule(_SchemaResource):
    """Definition of AWS::Scheduler::Schedule Resource Type."""
    @_declaration
    class AwsVpcConfiguration(_SchemaPropertyType):
        """This structure specifies the VPC subnets and security groups for the task, and whether a public IP
        address is to be used. This structure is relevant only for ECS tasks that use the awsvpc network mode.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can
        specify as many as 16 subnets.
        """
        assign_public_ip: _Literal["ENABLED", "DISABLED"] | _String | None = None
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the security groups associated with the task. These security groups must all be in the same
        VPC. You can specify as many as five security groups. If you do not specify a security group, the default
        security group for the VPC is used.
        """
    @_declaration
    class CapacityProviderStrategyItem(_SchemaPropertyType):
        """The details of a capacity provider strategy."""
        capacity_provider: _String
        """The short name of the capacity provider."""
        base: _Number | None = None
        """The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only
        one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the
        default value of 0 is used.
        """
        weight: _Number | None = None
        """The weight value designates the relative percentage of the total number of tasks launched that should use
        the specified capacity provider. The weight value is taken into consideration after the base value, if
        defined, is satisfied.
        """
    @_declaration
    class DeadLetterConfig(_SchemaPropertyType):
        """A DeadLetterConfig object that contains information about a dead-letter queue configuration."""
        arn: _String | None = None
        """The ARN of the SQS queue specified as the target for the dead-letter queue."""
    @_declaration
    class EcsParameters(_SchemaPropertyType):
        """The custom parameters to be used when the target is an Amazon ECS task."""
        task_definition_arn: _String
        """The ARN of the task definition to use if the event target is an Amazon ECS task."""
        capacity_provider_strategy: _Sequence[Schedule.CapacityProviderStrategyItem | _Document] | _Intrinsic | None = None
        """The capacity provider strategy to use for the task."""
        enable_ecs_managed_tags: _Boolean | None = None
        """Specifies whether to enable Amazon ECS managed tags for the task. For more information, see Tagging Your
        Amazon ECS Resources in the Amazon Elastic Container Service Developer Guide.
        """
        enable_execute_command: _Boolean | None = None
        """Whether or not to enable the execute command functionality for the containers in this task. If true, this
        enables execute command functionality on all containers in the task.
        """
        group: _String | None = None
        """Specifies an ECS task group for the task. The maximum length is 255 characters."""
        launch_type: _Literal["EC2", "FARGATE", "EXTERNAL"] | _String | None = None
        network_configuration: Schedule.NetworkConfiguration | _Document | None = None
        placement_constraints: _Sequence[Schedule.PlacementConstraint | _Document] | _Intrinsic | None = None
        """An array of placement constraint objects to use for the task. You can specify up to 10 constraints per
        task (including constraints in the task definition and those specified at runtime).
        """
        placement_strategy: _Sequence[Schedule.PlacementStrategy | _Document] | _Intrinsic | None = None
        """The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per
        task.
        """
        platform_version: _String | None = None
        """Specifies the platform version for the task. Specify only the numeric portion of the platform version,
        such as 1.1.0.
        """
        propagate_tags: _Literal["TASK_DEFINITION"] | _String | None = None
        reference_id: _String | None = None
        """The reference ID to use for the task."""
        tags: _Sequence[_Mapping[str, _String] | _Intrinsic] | _Intrinsic | None = None
        """The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a
        key and an optional value, both of which you define. To learn more, see RunTask in the Amazon ECS API
        Reference.
        """
        task_count: _Number | None = None
        """The number of tasks to create based on TaskDefinition. The default is 1."""
    @_declaration
    class EventBridgeParameters(_SchemaPropertyType):
        """EventBridge PutEvent predefined target type."""
        detail_type: _String
        """Free-form string, with a maximum of 128 characters, used to decide what fields to expect in the event
        detail.
        """
        source: _String
        """The source of the event."""
    @_declaration
    class FlexibleTimeWindow(_SchemaPropertyType):
        """Flexible time window allows configuration of a window within which a schedule can be invoked."""
        mode: _Literal["OFF", "FLEXIBLE"] | _String
        maximum_window_in_minutes: _Number | None = None
        """The maximum time window during which a schedule can be invoked."""
    @_declaration
    class KinesisParameters(_SchemaPropertyType):
        """The custom parameter you can use to control the shard to which EventBridge Scheduler sends the event."""
        partition_key: _String
        """The custom parameter used as the Kinesis partition key. For more information, see Amazon Kinesis Streams
        Key Concepts in the Amazon Kinesis Streams Developer Guide.
        """
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        """This structure specifies the network configuration for an ECS task."""
        awsvpc_configuration: Schedule.AwsVpcConfiguration | _Document | None = None
    @_declaration
    class PlacementConstraint(_SchemaPropertyType):
        """An object representing a constraint on task placement."""
        expression: _String | None = None
        """A cluster query language expression to apply to the constraint. You cannot specify an expression if the
        constraint type is distinctInstance. To learn more, see Cluster Query Language in the Amazon Elastic
        Container Service Developer Guide.
        """
        type: _Literal["distinctInstance", "memberOf"] | _String | None = None
    @_declaration
    class PlacementStrategy(_SchemaPropertyType):
        """The task placement strategy for a task or service."""
        field: _String | None = None
        """The field to apply the placement strategy against. For the spread placement strategy, valid values are
        instanceId (or host, which has the same effect), or any platform or custom attribute that is applied to a
        container instance, such as attribute:ecs.availability-zone. For the binpack placement strategy, valid
        values are cpu and memory. For the random placement strategy, this field is not used.
        """
        type: _Literal["random", "spread", "binpack"] | _String | None = None
    @_declaration
    class RetryPolicy(_SchemaPropertyType):
        """A RetryPolicy object that includes information about the retry policy settings."""
        maximum_event_age_in_seconds: _Number | None = None
        """The maximum amount of time, in seconds, to continue to make retry attempts."""
        maximum_retry_attempts: _Number | None = None
        """The maximum number of retry attempts to make before the request fails. Retry attempts with exponential
        backoff continue until either the maximum number of attempts is made or until the duration of the
        MaximumEventAgeInSeconds is reached.
        """
    @_declaration
    class SageMakerPipelineParameter(_SchemaPropertyType):
        """Name/Value pair of a parameter to start execution of a SageMaker Model Building Pipeline."""
        name: _String
        """Name of parameter to start execution of a SageMaker Model Building Pipeline."""
        value: _String
        """Value of parameter to start execution of a SageMaker Model Building Pipeline."""
    @_declaration
    class SageMakerPipelineParameters(_SchemaPropertyType):
        """These are custom parameters to use when the target is a SageMaker Model Building Pipeline that starts
        based on AWS EventBridge Scheduler schedules.
        """
        pipeline_parameter_list: _Sequence[Schedule.SageMakerPipelineParameter | _Document] | _Intrinsic | None = None
        """List of Parameter names and values for SageMaker Model Building Pipeline execution."""
    @_declaration
    class SqsParameters(_SchemaPropertyType):
        """Contains the message group ID to use when the target is a FIFO queue. If you specify an SQS FIFO queue as
        a target, the queue must have content-based deduplication enabled.
        """
        message_group_id: _String | None = None
        """The FIFO message group ID to use as the target."""
    @_declaration
    class Target(_SchemaPropertyType):
        """The schedule target."""
        arn: _String
        """The Amazon Resource Name (ARN) of the target."""
        role_arn: _String
        """The Amazon Resource Name (ARN) of the IAM role to be used for this target when the schedule is triggered.
        """
        dead_letter_config: Schedule.DeadLetterConfig | _Document | None = None
        ecs_parameters: Schedule.EcsParameters | _Document | None = None
        event_bridge_parameters: Schedule.EventBridgeParameters | _Document | None = None
        input: _String | None = None
        """The text, or well-formed JSON, passed to the target. If you are configuring a templated Lambda, AWS Step
        Functions, or Amazon EventBridge target, the input must be a well-formed JSON. For all other target types, a
        JSON is not required. If you do not specify anything for this field, EventBridge Scheduler delivers a
        default notification to the target.
        """
        kinesis_parameters: Schedule.KinesisParameters | _Document | None = None
        retry_policy: Schedule.RetryPolicy | _Document | None = None
        sage_maker_pipeline_parameters: Schedule.SageMakerPipelineParameters | _Document | None = None
        sqs_parameters: Schedule.SqsParameters | _Document | None = None
    TYPE: _ClassVar[str]
    flexible_time_window: Schedule.FlexibleTimeWindow | _Document
    schedule_expression: _String
    """The scheduling expression."""
    target: Schedule.Target | _Document
    description: _String | None = None
    """The description of the schedule."""
    end_date: _String | None = None
    """The date, in UTC, before which the schedule can invoke its target. Depending on the schedule's recurrence
    expression, invocations might stop on, or before, the EndDate you specify.
    """
    group_name: _String | None = None
    """The name of the schedule group to associate with this schedule. If you omit this, the default schedule group
    is used.
    """
    kms_key_arn: _String | None = None
    """The ARN for a KMS Key that will be used to encrypt customer data."""
    name: _String | None = None
    schedule_expression_timezone: _String | None = None
    """The timezone in which the scheduling expression is evaluated."""
    start_date: _String | None = None
    """The date, in UTC, after which the schedule can begin invoking its target. Depending on the schedule's
    recurrence expression, invocations might occur on, or after, the StartDate you specify.
    """
    state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the schedule."""

@_declaration
class ScheduleGroup(_SchemaResource):
    """Definition of AWS::Scheduler::ScheduleGroup Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Tag to associate with the resource."""
        key: _String
        """Key for the tag."""
        value: _String
        """Value for the tag."""
    TYPE: _ClassVar[str]
    name: _String | None = None
    tags: _Sequence[ScheduleGroup.Tag | _Document] | _Intrinsic | None = None
    """The list of tags to associate with the schedule group."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the schedule group."""
    @property
    def creation_date(self) -> _Intrinsic:
        """The time at which the schedule group was created."""
    @property
    def last_modification_date(self) -> _Intrinsic:
        """The time at which the schedule group was last modified."""
    @property
    def state(self) -> _Intrinsic:
        """Specifies the state of the schedule group."""
