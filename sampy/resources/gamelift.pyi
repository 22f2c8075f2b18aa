"""AWS::GameLift. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Alias(_SchemaResource):
    """The AWS::GameLift::Alias resource creates an alias for an Amazon GameLift (GameLift) fleet destination."""
    @_declaration
    class RoutingStrategy(_SchemaPropertyType):
        type: _Literal["SIMPLE", "TERMINAL"] | _String
        """Simple routing strategy. The alias resolves to one specific fleet. Use this type when routing to active
        fleets.
        """
        fleet_id: _String | None = None
        """A unique identifier for a fleet that the alias points to. If you specify SIMPLE for the Type property,
        you must specify this property.
        """
        message: _String | None = None
        """The message text to be used with a terminal routing strategy. If you specify TERMINAL for the Type
        property, you must specify this property.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    name: _String
    """A descriptive label that is associated with an alias. Alias names do not need to be unique."""
    routing_strategy: Alias.RoutingStrategy | _Document
    """A routing configuration that specifies where traffic is directed for this alias, such as to a fleet or to a
    message.
    """
    description: _String | None = None
    """A human-readable description of the alias."""
    tags: _Sequence[Alias.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def alias_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift Alias resource and uniquely
        identifies it. ARNs are unique across all Regions. In a GameLift Alias ARN, the resource ID matches the
        AliasId value.
        """
    @property
    def alias_id(self) -> _Intrinsic:
        """Unique alias ID."""

@_declaration
class Build(_SchemaResource):
    """Resource Type definition for AWS::GameLift::Build."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        role_arn: object | None = None
    @_declaration
    class StorageLocation(_SchemaPropertyType):
        bucket: _String
        """An Amazon S3 bucket identifier. This is the name of the S3 bucket."""
        key: _String
        """The name of the zip file that contains the build files or script files."""
        role_arn: _String
        """The Amazon Resource Name (ARN) for an IAM role that allows Amazon GameLift to access the S3 bucket."""
        object_version: _String | None = None
        """The version of the file, if object versioning is turned on for the bucket. Amazon GameLift uses this
        information when retrieving files from your S3 bucket. To retrieve a specific version of the file, provide
        an object version. To retrieve the latest version of the file, do not set this parameter.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    name: _String | None = None
    """A descriptive label that is associated with a build. Build names do not need to be unique."""
    operating_system: _Literal["AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2023", "WINDOWS_2012", "WINDOWS_2016", "WINDOWS_2022"] | _String | None = None
    """The operating system that the game server binaries are built to run on. This value determines the type of
    fleet resources that you can use for this build. If your game build contains multiple executables, they all must
    run on the same operating system. If an operating system is not specified when creating a build, Amazon GameLift
    uses the default value (WINDOWS_2012). This value cannot be changed later.
    """
    server_sdk_version: _String | None = None
    """A server SDK version you used when integrating your game server build with Amazon GameLift. By default Amazon
    GameLift sets this value to 4.0.2.
    """
    storage_location: Build.StorageLocation | _Document | None = None
    """Information indicating where your game build files are stored. Use this parameter only when creating a build
    with files stored in an Amazon S3 bucket that you own. The storage location must specify an Amazon S3 bucket
    name and key. The location must also specify a role ARN that you set up to allow Amazon GameLift to access your
    Amazon S3 bucket. The S3 bucket and your new build must be in the same Region.
    """
    tags: _Sequence[Build.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    version: _String | None = None
    """Version information that is associated with this build. Version strings do not need to be unique."""
    @property
    def build_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift build resource and uniquely
        identifies it. ARNs are unique across all Regions. In a GameLift build ARN, the resource ID matches the
        BuildId value.
        """
    @property
    def build_id(self) -> _Intrinsic:
        """A unique identifier for a build to be deployed on the new fleet. If you are deploying the fleet with a
        custom game build, you must specify this property. The build must have been successfully uploaded to Amazon
        GameLift and be in a READY status. This fleet setting cannot be changed once the fleet is created.
        """

@_declaration
class ContainerFleet(_SchemaResource):
    """The AWS::GameLift::ContainerFleet resource creates an Amazon GameLift (GameLift) container fleet to host game
    servers.
    """
    @_declaration
    class ConnectionPortRange(_SchemaPropertyType):
        """Defines the range of ports on the instance that allow inbound traffic to connect with containers in a
        fleet.
        """
        from_port: _Integer
        """A starting value for a range of allowed port numbers."""
        to_port: _Integer
        """An ending value for a range of allowed port numbers. Port numbers are end-inclusive. This value must be
        higher than FromPort.
        """
    @_declaration
    class DeploymentConfiguration(_SchemaPropertyType):
        """Provides details about how to drain old tasks and replace them with new updated tasks."""
        impairment_strategy: _Literal["MAINTAIN", "ROLLBACK"] | _String | None = None
        """The strategy to apply in case of impairment; defaults to MAINTAIN."""
        minimum_healthy_percentage: _Integer | None = None
        """The minimum percentage of healthy required; defaults to 75."""
        protection_strategy: _Literal["WITH_PROTECTION", "IGNORE_PROTECTION"] | _String | None = None
        """The protection strategy for deployment on the container fleet; defaults to WITH_PROTECTION."""
    @_declaration
    class DeploymentDetails(_SchemaPropertyType):
        """Provides information about the last deployment ID and its status."""
        latest_deployment_id: _String | None = None
        """The ID of the last deployment on the container fleet. This field will be empty if the container fleet
        does not have a ContainerGroupDefinition attached.
        """
    @_declaration
    class GameSessionCreationLimitPolicy(_SchemaPropertyType):
        """A policy that limits the number of game sessions a player can create on the same fleet. This optional
        policy gives game owners control over how players can consume available game server resources. A resource
        creation policy makes the following statement: "An individual player can create a maximum number of new game
        sessions within a specified time period".
        """
        new_game_sessions_per_creator: _Integer | None = None
        """The maximum number of game sessions that an individual can create during the policy period."""
        policy_period_in_minutes: _Integer | None = None
        """The time span used in evaluating the resource creation limit policy."""
    @_declaration
    class IpPermission(_SchemaPropertyType):
        """A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an
        Amazon GameLift hosting resource. New game sessions that are started on the fleet are assigned an IP
        address/port number combination, which must fall into the fleet's allowed ranges. For fleets created with a
        custom game server, the ranges reflect the server's game session assignments.
        """
        from_port: _Integer
        """A starting value for a range of allowed port numbers."""
        ip_range: _String
        """A range of allowed IP addresses. This value must be expressed in CIDR notation. Example:
        "000.000.000.000/[subnet mask]" or optionally the shortened version "0.0.0.0/[subnet mask]".
        """
        protocol: _Literal["TCP", "UDP"] | _String
        """The network communication protocol used by the fleet."""
        to_port: _Integer
        """An ending value for a range of allowed port numbers. Port numbers are end-inclusive. This value must be
        higher than FromPort.
        """
    @_declaration
    class LocationCapacity(_SchemaPropertyType):
        """Current resource capacity settings in a specified fleet or location. The location value might refer to a
        fleet's remote location or its home Region.
        """
        max_size: _Integer
        """The maximum value that is allowed for the fleet's instance count for a location."""
        desired_ec2_instances: _Integer | None = None
        """Defaults to MinSize if not defined. The number of EC2 instances you want to maintain in the specified
        fleet location. This value must fall between the minimum and maximum size limits. If any auto-scaling policy
        is defined for the container fleet, the desired instance will only be applied once during fleet creation and
        will be ignored in updates to avoid conflicts with auto-scaling.
        """
        managed_capacity_configuration: ContainerFleet.ManagedCapacityConfiguration | _Document | None = None
        """Configuration options for Amazon GameLift Servers-managed capacity behavior."""
        min_size: _Integer | None = None
        """The minimum value allowed for the fleet's instance count for a location."""
    @_declaration
    class LocationConfiguration(_SchemaPropertyType):
        """A remote location where a multi-location fleet can deploy EC2 instances for game hosting."""
        location: _String
        location_capacity: ContainerFleet.LocationCapacity | _Document | None = None
        player_gateway_status: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """The player gateway status for the location."""
        stopped_actions: _Sequence[_Literal["AUTO_SCALING"] | _String] | _Intrinsic | None = None
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        """A policy the location and provider of logs from the fleet."""
        log_destination: _Literal["NONE", "CLOUDWATCH", "S3"] | _String | None = None
        log_group_arn: _String | None = None
        """If log destination is CLOUDWATCH, logs are sent to the specified log group in Amazon CloudWatch."""
        s3_bucket_name: _String | None = None
        """The name of the S3 bucket to pull logs from if S3 is the LogDestination."""
    @_declaration
    class ManagedCapacityConfiguration(_SchemaPropertyType):
        """Configuration options for Amazon GameLift Servers managed capacity behavior."""
        zero_capacity_strategy: _Literal["SCALE_TO_AND_FROM_ZERO", "MANUAL"] | _String
        """The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in
        response to game session activity. Game session activity refers to any active running sessions or game
        session requests. When set to SCALE_TO_AND_FROM_ZERO, MinSize must not be specified and will be managed
        automatically. When set to MANUAL, MinSize is required.
        """
        scale_in_after_inactivity_minutes: _Integer | None = None
        """Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and
        DesiredInstances to 0 after a period with no game session activity.
        """
    @_declaration
    class ScalingPolicy(_SchemaPropertyType):
        """Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of
        name and fleet ID.
        """
        name: _String
        """A descriptive label that is associated with a fleet's scaling policy. Policy names do not need to be
        unique.
        """
        comparison_operator: _Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] | _String | None = None
        """Comparison operator to use when measuring a metric against the threshold value."""
        evaluation_periods: _Integer | None = None
        """Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is
        triggered.
        """
        metric_name: _Literal["ActivatingGameSessions", "ActiveGameSessions", "ActiveInstances", "AvailableGameSessions", "AvailablePlayerSessions", "CurrentPlayerSessions", "IdleInstances", "PercentAvailableGameSessions", "PercentIdleInstances", "QueueDepth", "WaitTime", "ConcurrentActivatableGameSessions"] | _String | None = None
        """Name of the Amazon GameLift-defined metric that is used to trigger a scaling adjustment. This is required
        for RuleBased and TargetBased policies.
        """
        policy_type: _Literal["RuleBased", "TargetBased", "ManagedScaling"] | _String | None = None
        """The type of scaling policy to create. For a target-based policy, set the parameter MetricName to
        'PercentAvailableGameSessions' and specify a TargetConfiguration. For a rule-based policy set the following
        parameters: MetricName, ComparisonOperator, Threshold, EvaluationPeriods, ScalingAdjustmentType, and
        ScalingAdjustment.
        """
        scaling_adjustment: _Integer | None = None
        """Amount of adjustment to make, based on the scaling adjustment type."""
        scaling_adjustment_type: _Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | _String | None = None
        """The type of adjustment to make to a fleet's instance count."""
        target_configuration: ContainerFleet.TargetConfiguration | _Document | None = None
        """An object that contains settings for a target-based scaling policy."""
        threshold: _Number | None = None
        """Metric value used to trigger a scaling event."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    @_declaration
    class TargetConfiguration(_SchemaPropertyType):
        """Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric
        specifies a target value for the metric. As player usage changes, the policy triggers Amazon GameLift to
        adjust capacity so that the metric returns to the target value. The target configuration specifies settings
        as needed for the target based policy, including the target value.
        """
        target_value: _Number
        """Desired value to use with a target-based scaling policy. The value must be relevant for whatever metric
        the scaling policy is using. For example, in a policy using the metric PercentAvailableGameSessions, the
        target value should be the preferred size of the fleet's buffer (the percent of capacity that should be idle
        and ready for new game sessions).
        """
    TYPE: _ClassVar[str]
    fleet_role_arn: _String
    """A unique identifier for an AWS IAM role that manages access to your AWS services. Create a role or look up a
    role's ARN from the IAM dashboard in the AWS Management Console.
    """
    billing_type: _Literal["ON_DEMAND", "SPOT"] | _String | None = None
    """Indicates whether to use On-Demand instances or Spot instances for this fleet. If empty, the default is
    ON_DEMAND. Both categories of instances use identical hardware and configurations based on the instance type
    selected for this fleet.
    """
    deployment_configuration: ContainerFleet.DeploymentConfiguration | _Document | None = None
    description: _String | None = None
    """A human-readable description of a fleet."""
    game_server_container_group_definition_name: _String | None = None
    """The name of the container group definition that will be created per game server. You must specify GAME_SERVER
    container group. You have the option to also specify one PER_INSTANCE container group.
    """
    game_server_container_groups_per_instance: _Integer | None = None
    """The number of desired game server container groups per instance, a number between 1-5000."""
    game_session_creation_limit_policy: ContainerFleet.GameSessionCreationLimitPolicy | _Document | None = None
    """A policy that limits the number of game sessions an individual player can create over a span of time for this
    fleet.
    """
    instance_connection_port_range: ContainerFleet.ConnectionPortRange | _Document | None = None
    instance_inbound_permissions: _Sequence[ContainerFleet.IpPermission | _Document] | _Intrinsic | None = None
    """A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an
    Amazon GameLift server.
    """
    instance_type: _String | None = None
    """The name of an EC2 instance type that is supported in Amazon GameLift. A fleet instance type determines the
    computing resources of each instance in the fleet, including CPU, memory, storage, and networking capacity.
    Amazon GameLift supports the following EC2 instance types. See Amazon EC2 Instance Types for detailed
    descriptions.
    """
    locations: _Sequence[ContainerFleet.LocationConfiguration | _Document] | _Intrinsic | None = None
    log_configuration: ContainerFleet.LogConfiguration | _Document | None = None
    metric_groups: _Sequence[_String] | _Intrinsic | None = None
    """The name of an Amazon CloudWatch metric group. A metric group aggregates the metrics for all fleets in the
    group. Specify a string containing the metric group name. You can use an existing name or use a new name to
    create a new metric group. Currently, this parameter can have only one string.
    """
    new_game_session_protection_policy: _Literal["FullProtection", "NoProtection"] | _String | None = None
    """A game session protection policy to apply to all game sessions hosted on instances in this fleet. When
    protected, active game sessions cannot be terminated during a scale-down event. If this parameter is not set,
    instances in this fleet default to no protection. You can change a fleet's protection policy to affect future
    game sessions on the fleet. You can also set protection for individual game sessions.
    """
    per_instance_container_group_definition_name: _String | None = None
    """The name of the container group definition that will be created per instance. This field is optional if you
    specify GameServerContainerGroupDefinitionName.
    """
    player_gateway_mode: _Literal["DISABLED", "ENABLED", "REQUIRED"] | _String | None = None
    """The player gateway mode for the container fleet."""
    scaling_policies: _Sequence[ContainerFleet.ScalingPolicy | _Document] | _Intrinsic | None = None
    """A list of rules that control how a fleet is scaled."""
    tags: _Sequence[ContainerFleet.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def creation_time(self) -> _Intrinsic:
        """A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
        milliseconds (for example "1469498468.057").
        """
    @property
    def deployment_details(self) -> _Intrinsic:
        """Provides information about the last deployment ID and its status."""
    @property
    def fleet_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift container fleet resource and
        uniquely identifies it across all AWS Regions.
        """
    @property
    def fleet_id(self) -> _Intrinsic:
        """Unique fleet ID."""
    @property
    def game_server_container_group_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the game server container group definition. This field will be empty if
        GameServerContainerGroupDefinitionName is not specified.
        """
    @property
    def maximum_game_server_container_groups_per_instance(self) -> _Intrinsic:
        """The maximum number of game server container groups per instance, a number between 1-5000."""
    @property
    def per_instance_container_group_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the per instance container group definition. This field will be empty
        if PerInstanceContainerGroupDefinitionName is not specified.
        """
    @property
    def status(self) -> _Intrinsic:
        """The current status of the container fleet."""

@_declaration
class ContainerGroupDefinition(_SchemaResource):
    """The AWS::GameLift::ContainerGroupDefinition resource creates an Amazon GameLift container group definition.
    """
    @_declaration
    class ContainerDependency(_SchemaPropertyType):
        """A dependency that impacts a container's startup and shutdown."""
        condition: _Literal["START", "COMPLETE", "SUCCESS", "HEALTHY"] | _String
        """The type of dependency."""
        container_name: _String
        """A descriptive label for the container definition. The container being defined depends on this container's
        condition.
        """
    @_declaration
    class ContainerEnvironment(_SchemaPropertyType):
        """An environment variable to set inside a container, in the form of a key-value pair."""
        name: _String
        """The environment variable name."""
        value: _String
        """The environment variable value."""
    @_declaration
    class ContainerHealthCheck(_SchemaPropertyType):
        """Specifies how the process manager checks the health of containers."""
        command: _Sequence[_String] | _Intrinsic
        """A string array representing the command that the container runs to determine if it is healthy."""
        interval: _Integer | None = None
        """How often (in seconds) the health is checked."""
        retries: _Integer | None = None
        """How many times the process manager will retry the command after a timeout. (The first run of the command
        does not count as a retry.).
        """
        start_period: _Integer | None = None
        """The optional grace period (in seconds) to give a container time to boostrap before teh health check is
        declared failed.
        """
        timeout: _Integer | None = None
        """How many seconds the process manager allows the command to run before canceling it."""
    @_declaration
    class ContainerMountPoint(_SchemaPropertyType):
        """Defines the mount point configuration within a container."""
        instance_path: _String
        """The path on the host that will be mounted in the container."""
        access_level: _Literal["READ_ONLY", "READ_AND_WRITE"] | _String | None = None
        """The access permissions for the mounted path."""
        container_path: _String | None = None
        """The path inside the container where the mount is accessible."""
    @_declaration
    class ContainerPortRange(_SchemaPropertyType):
        """A set of one or more port numbers that can be opened on the container."""
        from_port: _Integer
        """A starting value for the range of allowed port numbers."""
        protocol: _Literal["TCP", "UDP"] | _String
        """Defines the protocol of these ports."""
        to_port: _Integer
        """An ending value for the range of allowed port numbers. Port numbers are end-inclusive. This value must be
        equal to or greater than FromPort.
        """
    @_declaration
    class GameServerContainerDefinition(_SchemaPropertyType):
        """Specifies the information required to run game servers with this container group."""
        container_name: _String
        """A descriptive label for the container definition. Container definition names must be unique with a
        container group definition.
        """
        image_uri: _String
        """Specifies the image URI of this container."""
        server_sdk_version: _String
        """The version of the server SDK used in this container group."""
        depends_on: _Sequence[ContainerGroupDefinition.ContainerDependency | _Document] | _Intrinsic | None = None
        """A list of container dependencies that determines when this container starts up and shuts down. For
        container groups with multiple containers, dependencies let you define a startup/shutdown sequence across
        the containers.
        """
        environment_override: _Sequence[ContainerGroupDefinition.ContainerEnvironment | _Document] | _Intrinsic | None = None
        """The environment variables to pass to a container."""
        linux_capabilities: ContainerGroupDefinition.LinuxCapabilities | _Document | None = None
        """Linux-specific modifications applied to the default Docker container configuration, such as Linux
        capabilities.
        """
        mount_points: _Sequence[ContainerGroupDefinition.ContainerMountPoint | _Document] | _Intrinsic | None = None
        """A list of mount point configurations to be used in a container."""
        port_configuration: ContainerGroupDefinition.PortConfiguration | _Document | None = None
        """Defines the ports on the container."""
        resolved_image_digest: _String | None = None
        """The digest of the container image."""
        vcpu: _Number | None = None
        """The number of virtual CPUs to give to the game server container. This is required when the container
        group definition doesn't set TotalVcpuLimit.
        """
    @_declaration
    class LinuxCapabilities(_SchemaPropertyType):
        """A set of Linux capabilities that are added to a container's default Docker configuration. For more
        detailed information, see the capabilities(7) Linux manual page.
        """
        include: _Sequence[_Literal["AUDIT_CONTROL", "AUDIT_WRITE", "BLOCK_SUSPEND", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK", "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE", "NET_BROADCAST", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM"] | _String] | _Intrinsic | None = None
        """The list of Linux capabilities to add to the container's default configuration."""
    @_declaration
    class PortConfiguration(_SchemaPropertyType):
        """Defines the ports on a container."""
        container_port_ranges: _Sequence[ContainerGroupDefinition.ContainerPortRange | _Document] | _Intrinsic
        """Specifies one or more ranges of ports on a container."""
    @_declaration
    class SupportContainerDefinition(_SchemaPropertyType):
        """Supports the function of the main container group."""
        container_name: _String
        """A descriptive label for the container definition."""
        image_uri: _String
        """Specifies the image URI of this container."""
        depends_on: _Sequence[ContainerGroupDefinition.ContainerDependency | _Document] | _Intrinsic | None = None
        """A list of container dependencies that determines when this container starts up and shuts down. For
        container groups with multiple containers, dependencies let you define a startup/shutdown sequence across
        the containers.
        """
        environment_override: _Sequence[ContainerGroupDefinition.ContainerEnvironment | _Document] | _Intrinsic | None = None
        """The environment variables to pass to a container."""
        essential: _Boolean | None = None
        """Specifies if the container is essential. If an essential container fails a health check, then all
        containers in the container group will be restarted. You must specify exactly 1 essential container in a
        container group.
        """
        health_check: ContainerGroupDefinition.ContainerHealthCheck | _Document | None = None
        """Specifies how the health of the containers will be checked."""
        linux_capabilities: ContainerGroupDefinition.LinuxCapabilities | _Document | None = None
        """Linux-specific modifications applied to the default Docker container configuration, such as Linux
        capabilities.
        """
        memory_hard_limit_mebibytes: _Integer | None = None
        """The total memory limit of container groups following this definition in MiB."""
        mount_points: _Sequence[ContainerGroupDefinition.ContainerMountPoint | _Document] | _Intrinsic | None = None
        """A list of mount point configurations to be used in a container."""
        port_configuration: ContainerGroupDefinition.PortConfiguration | _Document | None = None
        """Defines the ports on the container."""
        resolved_image_digest: _String | None = None
        """The digest of the container image."""
        vcpu: _Number | None = None
        """The number of virtual CPUs to give to the support group."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    name: _String
    """A descriptive label for the container group definition."""
    operating_system: _Literal["AMAZON_LINUX_2023"] | _String
    """The operating system of the container group."""
    total_memory_limit_mebibytes: _Integer
    """The total memory limit of container groups following this definition in MiB."""
    container_group_type: _Literal["GAME_SERVER", "PER_INSTANCE"] | _String | None = None
    """The scope of the container group."""
    game_server_container_definition: ContainerGroupDefinition.GameServerContainerDefinition | _Document | None = None
    source_version_number: _Integer | None = None
    """A specific ContainerGroupDefinition version to be updated."""
    support_container_definitions: _Sequence[ContainerGroupDefinition.SupportContainerDefinition | _Document] | _Intrinsic | None = None
    """A collection of support container definitions that define the containers in this group."""
    tags: _Sequence[ContainerGroupDefinition.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    total_vcpu_limit: _Number | None = None
    """The total amount of virtual CPUs on the container group definition."""
    version_description: _String | None = None
    """The description of this version."""
    @property
    def container_group_definition_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift container group resource and
        uniquely identifies it across all AWS Regions.
        """
    @property
    def creation_time(self) -> _Intrinsic:
        """A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
        milliseconds (for example "1469498468.057").
        """
    @property
    def status(self) -> _Intrinsic:
        """A string indicating ContainerGroupDefinition status."""
    @property
    def status_reason(self) -> _Intrinsic:
        """A string indicating the reason for ContainerGroupDefinition status."""
    @property
    def version_number(self) -> _Intrinsic:
        """The version of this ContainerGroupDefinition."""

@_declaration
class Fleet(_SchemaResource):
    """The AWS::GameLift::Fleet resource creates an Amazon GameLift (GameLift) fleet to host game servers. A fleet
    is a set of EC2 or Anywhere instances, each of which can host multiple game sessions.
    """
    @_declaration
    class AnywhereConfiguration(_SchemaPropertyType):
        """Configuration for Anywhere fleet."""
        cost: _String
        """Cost of compute can be specified on Anywhere Fleets to prioritize placement across Queue destinations
        based on Cost.
        """
    @_declaration
    class CertificateConfiguration(_SchemaPropertyType):
        """Information about the use of a TLS/SSL certificate for a fleet. TLS certificate generation is enabled at
        the fleet level, with one certificate generated for the fleet. When this feature is enabled, the certificate
        can be retrieved using the GameLift Server SDK call GetInstanceCertificate. All instances in a fleet share
        the same certificate.
        """
        certificate_type: _Literal["DISABLED", "GENERATED"] | _String
    @_declaration
    class IpPermission(_SchemaPropertyType):
        """A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an
        Amazon GameLift hosting resource. New game sessions that are started on the fleet are assigned an IP
        address/port number combination, which must fall into the fleet's allowed ranges. For fleets created with a
        custom game server, the ranges reflect the server's game session assignments.
        """
        from_port: _Integer
        """A starting value for a range of allowed port numbers."""
        ip_range: _String
        """A range of allowed IP addresses. This value must be expressed in CIDR notation. Example:
        "000.000.000.000/[subnet mask]" or optionally the shortened version "0.0.0.0/[subnet mask]".
        """
        protocol: _Literal["TCP", "UDP"] | _String
        """The network communication protocol used by the fleet."""
        to_port: _Integer
        """An ending value for a range of allowed port numbers. Port numbers are end-inclusive. This value must be
        higher than FromPort.
        """
    @_declaration
    class LocationCapacity(_SchemaPropertyType):
        """Current resource capacity settings in a specified fleet or location. The location value might refer to a
        fleet's remote location or its home Region.
        """
        max_size: _Integer
        """The maximum value that is allowed for the fleet's instance count for a location. When creating a new
        fleet, GameLift automatically sets this value to "1". Once the fleet is active, you can change this value.
        """
        desired_ec2_instances: _Integer | None = None
        """Defaults to MinSize if not defined. The number of EC2 instances you want to maintain in the specified
        fleet location. This value must fall between the minimum and maximum size limits.
        """
        managed_capacity_configuration: Fleet.ManagedCapacityConfiguration | _Document | None = None
        """Configuration options for Amazon GameLift Servers-managed capacity behavior."""
        min_size: _Integer | None = None
        """The minimum value allowed for the fleet's instance count for a location. When creating a new fleet,
        GameLift automatically sets this value to "0". After the fleet is active, you can change this value.
        """
    @_declaration
    class LocationConfiguration(_SchemaPropertyType):
        """A remote location where a multi-location fleet can deploy EC2 instances for game hosting."""
        location: _String
        location_capacity: Fleet.LocationCapacity | _Document | None = None
        player_gateway_status: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """The player gateway status for the location."""
    @_declaration
    class ManagedCapacityConfiguration(_SchemaPropertyType):
        """Configuration options for Amazon GameLift Servers-managed capacity behavior."""
        zero_capacity_strategy: _Literal["SCALE_TO_AND_FROM_ZERO", "MANUAL"] | _String
        """The strategy Amazon GameLift Servers will use to automatically scale your capacity to and from zero in
        response to game session activity. Game session activity refers to any active running sessions or game
        session requests. When set to SCALE_TO_AND_FROM_ZERO, MinSize must not be specified and will be managed
        automatically. When set to MANUAL, MinSize is required.
        """
        scale_in_after_inactivity_minutes: _Integer | None = None
        """Length of time, in minutes, that Amazon GameLift Servers will wait before scaling in your MinSize and
        DesiredInstances to 0 after a period with no game session activity.
        """
    @_declaration
    class PlayerGatewayConfiguration(_SchemaPropertyType):
        """Configuration for player gateway."""
        game_server_ip_protocol_supported: _Literal["IPv4", "DUAL_STACK"] | _String | None = None
        """The IP protocol supported by the game server."""
    @_declaration
    class ResourceCreationLimitPolicy(_SchemaPropertyType):
        """A policy that limits the number of game sessions a player can create on the same fleet. This optional
        policy gives game owners control over how players can consume available game server resources. A resource
        creation policy makes the following statement: "An individual player can create a maximum number of new game
        sessions within a specified time period".
        """
        new_game_sessions_per_creator: _Integer | None = None
        """The maximum number of game sessions that an individual can create during the policy period."""
        policy_period_in_minutes: _Integer | None = None
        """The time span used in evaluating the resource creation limit policy."""
    @_declaration
    class RuntimeConfiguration(_SchemaPropertyType):
        """A collection of server process configurations that describe the processes to run on each instance in a
        fleet. All fleets must have a runtime configuration. Each instance in the fleet maintains server processes
        as specified in the runtime configuration, launching new ones as existing processes end. Each instance
        regularly checks for an updated runtime configuration makes adjustments as called for.
        """
        game_session_activation_timeout_seconds: _Integer | None = None
        """The maximum amount of time (in seconds) that a game session can remain in status ACTIVATING. If the game
        session is not active before the timeout, activation is terminated and the game session status is changed to
        TERMINATED.
        """
        max_concurrent_game_session_activations: _Integer | None = None
        """The maximum number of game sessions with status ACTIVATING to allow on an instance simultaneously. This
        setting limits the amount of instance resources that can be used for new game activations at any one time.
        """
        server_processes: _Sequence[Fleet.ServerProcess | _Document] | _Intrinsic | None = None
        """A collection of server process configurations that describe which server processes to run on each
        instance in a fleet.
        """
    @_declaration
    class ScalingPolicy(_SchemaPropertyType):
        """Rule that controls how a fleet is scaled. Scaling policies are uniquely identified by the combination of
        name and fleet ID.
        """
        name: _String
        """A descriptive label that is associated with a fleet's scaling policy. Policy names do not need to be
        unique.
        """
        comparison_operator: _Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] | _String | None = None
        """Comparison operator to use when measuring a metric against the threshold value."""
        evaluation_periods: _Integer | None = None
        """Length of time (in minutes) the metric must be at or beyond the threshold before a scaling event is
        triggered.
        """
        location: _String | None = None
        metric_name: _Literal["ActivatingGameSessions", "ActiveGameSessions", "ActiveInstances", "AvailableGameSessions", "AvailablePlayerSessions", "CurrentPlayerSessions", "IdleInstances", "PercentAvailableGameSessions", "PercentIdleInstances", "QueueDepth", "WaitTime", "ConcurrentActivatableGameSessions"] | _String | None = None
        """Name of the Amazon GameLift-defined metric that is used to trigger a scaling adjustment. This is required
        for RuleBased and TargetBased policies.
        """
        policy_type: _Literal["RuleBased", "TargetBased", "ManagedScaling"] | _String | None = None
        """The type of scaling policy to create. For a target-based policy, set the parameter MetricName to
        'PercentAvailableGameSessions' and specify a TargetConfiguration. For a rule-based policy set the following
        parameters: MetricName, ComparisonOperator, Threshold, EvaluationPeriods, ScalingAdjustmentType, and
        ScalingAdjustment.
        """
        scaling_adjustment: _Integer | None = None
        """Amount of adjustment to make, based on the scaling adjustment type."""
        scaling_adjustment_type: _Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] | _String | None = None
        """The type of adjustment to make to a fleet's instance count."""
        status: _Literal["ACTIVE", "UPDATE_REQUESTED", "UPDATING", "DELETE_REQUESTED", "DELETING", "DELETED", "ERROR"] | _String | None = None
        """Current status of the scaling policy. The scaling policy can be in force only when in an ACTIVE status.
        Scaling policies can be suspended for individual fleets. If the policy is suspended for a fleet, the policy
        status does not change.
        """
        target_configuration: Fleet.TargetConfiguration | _Document | None = None
        """An object that contains settings for a target-based scaling policy."""
        threshold: _Number | None = None
        """Metric value used to trigger a scaling event."""
        update_status: _Literal["PENDING_UPDATE"] | _String | None = None
        """The current status of the fleet's scaling policies in a requested fleet location. The status
        PENDING_UPDATE indicates that an update was requested for the fleet but has not yet been completed for the
        location.
        """
    @_declaration
    class ServerProcess(_SchemaPropertyType):
        """A set of instructions for launching server processes on each instance in a fleet. Each instruction set
        identifies the location of the server executable, optional launch parameters, and the number of server
        processes with this configuration to maintain concurrently on the instance. Server process configurations
        make up a fleet's RuntimeConfiguration.
        """
        concurrent_executions: _Integer
        """The number of server processes that use this configuration to run concurrently on an instance."""
        launch_path: _String
        """The location of the server executable in a custom game build or the name of the Realtime script file that
        contains the Init() function.
        """
        parameters: _String | None = None
        """An optional list of parameters to pass to the server executable or Realtime script on launch."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    @_declaration
    class TargetConfiguration(_SchemaPropertyType):
        """Settings for a target-based scaling policy. A target-based policy tracks a particular fleet metric
        specifies a target value for the metric. As player usage changes, the policy triggers Amazon GameLift to
        adjust capacity so that the metric returns to the target value. The target configuration specifies settings
        as needed for the target based policy, including the target value.
        """
        target_value: _Number
        """Desired value to use with a target-based scaling policy. The value must be relevant for whatever metric
        the scaling policy is using. For example, in a policy using the metric PercentAvailableGameSessions, the
        target value should be the preferred size of the fleet's buffer (the percent of capacity that should be idle
        and ready for new game sessions).
        """
    TYPE: _ClassVar[str]
    name: _String
    """A descriptive label that is associated with a fleet. Fleet names do not need to be unique."""
    anywhere_configuration: Fleet.AnywhereConfiguration | _Document | None = None
    """Configuration for Anywhere fleet."""
    apply_capacity: _Literal["ON_UPDATE", "ON_CREATE_AND_UPDATE", "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING"] | _String | None = None
    """Determines when and how to apply fleet or location capacities. Allowed options are ON_UPDATE (default),
    ON_CREATE_AND_UPDATE and ON_CREATE_AND_UPDATE_WITH_AUTOSCALING. If you choose
    ON_CREATE_AND_UPDATE_WITH_AUTOSCALING, MinSize and MaxSize will still be applied on creation and on updates, but
    DesiredEC2Instances will only be applied once on fleet creation and will be ignored during updates to prevent
    conflicts with auto-scaling.
    """
    build_id: _String | None = None
    """A unique identifier for a build to be deployed on the new fleet. If you are deploying the fleet with a custom
    game build, you must specify this property. The build must have been successfully uploaded to Amazon GameLift
    and be in a READY status. This fleet setting cannot be changed once the fleet is created.
    """
    certificate_configuration: Fleet.CertificateConfiguration | _Document | None = None
    """Indicates whether to generate a TLS/SSL certificate for the new fleet. TLS certificates are used for
    encrypting traffic between game clients and game servers running on GameLift. If this parameter is not set,
    certificate generation is disabled. This fleet setting cannot be changed once the fleet is created.
    """
    compute_type: _Literal["EC2", "ANYWHERE"] | _String | None = None
    """ComputeType to differentiate EC2 hardware managed by GameLift and Anywhere hardware managed by the customer.
    """
    description: _String | None = None
    """A human-readable description of a fleet."""
    desired_ec2_instances: _Integer | None = None
    """[DEPRECATED] The number of EC2 instances that you want this fleet to host. When creating a new fleet,
    GameLift automatically sets this value to "1" and initiates a single instance. Once the fleet is active, update
    this value to trigger GameLift to add or remove instances from the fleet.
    """
    ec2_inbound_permissions: _Sequence[Fleet.IpPermission | _Document] | _Intrinsic | None = None
    """A range of IP addresses and port settings that allow inbound traffic to connect to server processes on an
    Amazon GameLift server.
    """
    ec2_instance_type: _String | None = None
    """The name of an EC2 instance type that is supported in Amazon GameLift. A fleet instance type determines the
    computing resources of each instance in the fleet, including CPU, memory, storage, and networking capacity.
    Amazon GameLift supports the following EC2 instance types. See Amazon EC2 Instance Types for detailed
    descriptions.
    """
    fleet_type: _Literal["ON_DEMAND", "SPOT"] | _String | None = None
    """Indicates whether to use On-Demand instances or Spot instances for this fleet. If empty, the default is
    ON_DEMAND. Both categories of instances use identical hardware and configurations based on the instance type
    selected for this fleet.
    """
    instance_role_arn: _String | None = None
    """A unique identifier for an AWS IAM role that manages access to your AWS services. With an instance role ARN
    set, any application that runs on an instance in this fleet can assume the role, including install scripts,
    server processes, and daemons (background processes). Create a role or look up a role's ARN from the IAM
    dashboard in the AWS Management Console.
    """
    instance_role_credentials_provider: _Literal["SHARED_CREDENTIAL_FILE"] | _String | None = None
    """Credentials provider implementation that loads credentials from the Amazon EC2 Instance Metadata Service."""
    locations: _Sequence[Fleet.LocationConfiguration | _Document] | _Intrinsic | None = None
    log_paths: _Sequence[_String] | _Intrinsic | None = None
    """This parameter is no longer used. When hosting a custom game build, specify where Amazon GameLift should
    store log files using the Amazon GameLift server API call ProcessReady().
    """
    max_size: _Integer | None = None
    """[DEPRECATED] The maximum value that is allowed for the fleet's instance count. When creating a new fleet,
    GameLift automatically sets this value to "1". Once the fleet is active, you can change this value.
    """
    metric_groups: _Sequence[_String] | _Intrinsic | None = None
    """The name of an Amazon CloudWatch metric group. A metric group aggregates the metrics for all fleets in the
    group. Specify a string containing the metric group name. You can use an existing name or use a new name to
    create a new metric group. Currently, this parameter can have only one string.
    """
    min_size: _Integer | None = None
    """[DEPRECATED] The minimum value allowed for the fleet's instance count. When creating a new fleet, GameLift
    automatically sets this value to "0". After the fleet is active, you can change this value.
    """
    new_game_session_protection_policy: _Literal["FullProtection", "NoProtection"] | _String | None = None
    """A game session protection policy to apply to all game sessions hosted on instances in this fleet. When
    protected, active game sessions cannot be terminated during a scale-down event. If this parameter is not set,
    instances in this fleet default to no protection. You can change a fleet's protection policy to affect future
    game sessions on the fleet. You can also set protection for individual game sessions.
    """
    peer_vpc_aws_account_id: _String | None = None
    """A unique identifier for the AWS account with the VPC that you want to peer your Amazon GameLift fleet with.
    You can find your account ID in the AWS Management Console under account settings.
    """
    peer_vpc_id: _String | None = None
    """A unique identifier for a VPC with resources to be accessed by your Amazon GameLift fleet. The VPC must be in
    the same Region as your fleet. To look up a VPC ID, use the VPC Dashboard in the AWS Management Console.
    """
    player_gateway_configuration: Fleet.PlayerGatewayConfiguration | _Document | None = None
    """Configuration for player gateway."""
    player_gateway_mode: _Literal["DISABLED", "ENABLED", "REQUIRED"] | _String | None = None
    """The player gateway mode for the fleet."""
    resource_creation_limit_policy: Fleet.ResourceCreationLimitPolicy | _Document | None = None
    """A policy that limits the number of game sessions an individual player can create over a span of time for this
    fleet.
    """
    runtime_configuration: Fleet.RuntimeConfiguration | _Document | None = None
    """Instructions for launching server processes on each instance in the fleet. Server processes run either a
    custom game build executable or a Realtime script. The runtime configuration defines the server executables or
    launch script file, launch parameters, and the number of processes to run concurrently on each instance.
    """
    scaling_policies: _Sequence[Fleet.ScalingPolicy | _Document] | _Intrinsic | None = None
    """A list of rules that control how a fleet is scaled."""
    script_id: _String | None = None
    """A unique identifier for a Realtime script to be deployed on a new Realtime Servers fleet. The script must
    have been successfully uploaded to Amazon GameLift. This fleet setting cannot be changed once the fleet is
    created.
    """
    server_launch_parameters: _String | None = None
    """This parameter is no longer used but is retained for backward compatibility. Instead, specify server launch
    parameters in the RuntimeConfiguration parameter. A request must specify either a runtime configuration or
    values for both ServerLaunchParameters and ServerLaunchPath.
    """
    server_launch_path: _String | None = None
    """This parameter is no longer used. Instead, specify a server launch path using the RuntimeConfiguration
    parameter. Requests that specify a server launch path and launch parameters instead of a runtime configuration
    will continue to work.
    """
    tags: _Sequence[Fleet.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def fleet_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift Servers Fleet resource and uniquely
        identifies it. ARNs are unique across all Regions. In a GameLift Fleet ARN, the resource ID matches the
        FleetId value.
        """
    @property
    def fleet_id(self) -> _Intrinsic:
        """Unique fleet ID."""

@_declaration
class GameServerGroup(_SchemaResource):
    """The AWS::GameLift::GameServerGroup resource creates an Amazon GameLift (GameLift) GameServerGroup."""
    @_declaration
    class AutoScalingPolicy(_SchemaPropertyType):
        """Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game
        hosting. Updating this game server group property will not take effect for the created EC2 Auto Scaling
        group, please update the EC2 Auto Scaling group directly after creating the resource.
        """
        target_tracking_configuration: GameServerGroup.TargetTrackingConfiguration | _Document
        estimated_instance_warmup: _Number | None = None
    @_declaration
    class GameServerGroupProperty(_SchemaPropertyType):
        """Properties that describe a game server group resource. A game server group manages certain properties of
        a corresponding EC2 Auto Scaling group.
        """
        auto_scaling_group_arn: _String | None = None
        balancing_strategy: _Literal["SPOT_ONLY", "SPOT_PREFERRED", "ON_DEMAND_ONLY"] | _String | None = None
        creation_time: _String | None = None
        game_server_group_arn: _String | None = None
        game_server_group_name: _String | None = None
        game_server_protection_policy: _Literal["NO_PROTECTION", "FULL_PROTECTION"] | _String | None = None
        instance_definitions: _Sequence[GameServerGroup.InstanceDefinition | _Document] | _Intrinsic | None = None
        last_updated_time: _String | None = None
        role_arn: _String | None = None
        status: _Literal["NEW", "ACTIVATING", "ACTIVE", "DELETE_SCHEDULED", "DELETING", "DELETED", "ERROR"] | _String | None = None
        status_reason: _String | None = None
        suspended_actions: _Sequence[_Literal["REPLACE_INSTANCE_TYPES"] | _String] | _Intrinsic | None = None
    @_declaration
    class InstanceDefinition(_SchemaPropertyType):
        """An allowed instance type for your game server group."""
        instance_type: _String
        weighted_capacity: _String | None = None
    @_declaration
    class LaunchTemplate(_SchemaPropertyType):
        """The EC2 launch template that contains configuration settings and game server code to be deployed to all
        instances in the game server group. Updating this game server group property will not take effect for the
        created EC2 Auto Scaling group, please update the EC2 Auto Scaling group directly after creating the
        resource.
        """
        launch_template_id: _String | None = None
        launch_template_name: _String | None = None
        version: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        """The key for a developer-defined key:value pair for tagging an AWS resource."""
        value: _String | None = None
        """The value for a developer-defined key:value pair for tagging an AWS resource."""
    @_declaration
    class TargetTrackingConfiguration(_SchemaPropertyType):
        """Settings for a target-based scaling policy applied to Auto Scaling group."""
        target_value: _Number
    TYPE: _ClassVar[str]
    game_server_group_name: _String
    """An identifier for the new game server group."""
    instance_definitions: _Sequence[GameServerGroup.InstanceDefinition | _Document] | _Intrinsic
    """A set of EC2 instance types to use when creating instances in the group."""
    role_arn: _String
    """The Amazon Resource Name (ARN) for an IAM role that allows Amazon GameLift to access your EC2 Auto Scaling
    groups.
    """
    auto_scaling_policy: GameServerGroup.AutoScalingPolicy | _Document | None = None
    """Configuration settings to define a scaling policy for the Auto Scaling group that is optimized for game
    hosting. Updating this game server group property will not take effect for the created EC2 Auto Scaling group,
    please update the EC2 Auto Scaling group directly after creating the resource.
    """
    balancing_strategy: _Literal["SPOT_ONLY", "SPOT_PREFERRED", "ON_DEMAND_ONLY"] | _String | None = None
    """The fallback balancing method to use for the game server group when Spot Instances in a Region become
    unavailable or are not viable for game hosting.
    """
    delete_option: _Literal["SAFE_DELETE", "FORCE_DELETE", "RETAIN"] | _String | None = None
    """The type of delete to perform."""
    game_server_protection_policy: _Literal["NO_PROTECTION", "FULL_PROTECTION"] | _String | None = None
    """A flag that indicates whether instances in the game server group are protected from early termination."""
    launch_template: GameServerGroup.LaunchTemplate | _Document | None = None
    """The EC2 launch template that contains configuration settings and game server code to be deployed to all
    instances in the game server group. Updating this game server group property will not take effect for the
    created EC2 Auto Scaling group, please update the EC2 Auto Scaling group directly after creating the resource.
    """
    max_size: _Number | None = None
    """The maximum number of instances allowed in the EC2 Auto Scaling group. Updating this game server group
    property will not take effect for the created EC2 Auto Scaling group, please update the EC2 Auto Scaling group
    directly after creating the resource.
    """
    min_size: _Number | None = None
    """The minimum number of instances allowed in the EC2 Auto Scaling group. Updating this game server group
    property will not take effect for the created EC2 Auto Scaling group, please update the EC2 Auto Scaling group
    directly after creating the resource.
    """
    tags: _Sequence[GameServerGroup.Tag | _Document] | _Intrinsic | None = None
    """A list of labels to assign to the new game server group resource. Updating game server group tags with
    CloudFormation will not take effect. Please update this property using AWS GameLift APIs instead.
    """
    vpc_subnets: _Sequence[_String] | _Intrinsic | None = None
    """A list of virtual private cloud (VPC) subnets to use with instances in the game server group. Updating this
    game server group property will not take effect for the created EC2 Auto Scaling group, please update the EC2
    Auto Scaling group directly after creating the resource.
    """
    @property
    def auto_scaling_group_arn(self) -> _Intrinsic:
        """A generated unique ID for the EC2 Auto Scaling group that is associated with this game server group."""
    @property
    def game_server_group_arn(self) -> _Intrinsic:
        """A generated unique ID for the game server group."""

@_declaration
class GameSessionQueue(_SchemaResource):
    """The AWS::GameLift::GameSessionQueue resource creates an Amazon GameLift (GameLift) game session queue."""
    @_declaration
    class FilterConfiguration(_SchemaPropertyType):
        allowed_locations: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class GameSessionQueueDestination(_SchemaPropertyType):
        """A fleet or alias designated in a game session queue."""
        destination_arn: _String | None = None
    @_declaration
    class PlayerLatencyPolicy(_SchemaPropertyType):
        """Sets a latency cap for individual players when placing a game session."""
        maximum_individual_player_latency_milliseconds: _Integer | None = None
        """The maximum latency value that is allowed for any player, in milliseconds. All policies must have a value
        set for this property.
        """
        policy_duration_seconds: _Integer | None = None
        """The length of time, in seconds, that the policy is enforced while placing a new game session."""
    @_declaration
    class PriorityConfiguration(_SchemaPropertyType):
        location_order: _Sequence[_String] | _Intrinsic | None = None
        priority_order: _Sequence[_Literal["LATENCY", "COST", "DESTINATION", "LOCATION"] | _String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    name: _String
    """A descriptive label that is associated with game session queue. Queue names must be unique within each
    Region.
    """
    custom_event_data: _String | None = None
    """Information that is added to all events that are related to this game session queue."""
    destinations: _Sequence[GameSessionQueue.GameSessionQueueDestination | _Document] | _Intrinsic | None = None
    """A list of fleets and/or fleet aliases that can be used to fulfill game session placement requests in the
    queue.
    """
    filter_configuration: GameSessionQueue.FilterConfiguration | _Document | None = None
    """A list of locations where a queue is allowed to place new game sessions."""
    notification_target: _String | None = None
    """An SNS topic ARN that is set up to receive game session placement notifications."""
    player_latency_policies: _Sequence[GameSessionQueue.PlayerLatencyPolicy | _Document] | _Intrinsic | None = None
    """A set of policies that act as a sliding cap on player latency."""
    priority_configuration: GameSessionQueue.PriorityConfiguration | _Document | None = None
    """Custom settings to use when prioritizing destinations and locations for game session placements."""
    tags: _Sequence[GameSessionQueue.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    timeout_in_seconds: _Integer | None = None
    """The maximum time, in seconds, that a new game session placement request remains in the queue."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift game session queue resource and
        uniquely identifies it.
        """

@_declaration
class Location(_SchemaResource):
    """The AWS::GameLift::Location resource creates an Amazon GameLift (GameLift) custom location."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    location_name: _String
    tags: _Sequence[Location.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def location_arn(self) -> _Intrinsic: ...

@_declaration
class MatchmakingConfiguration(_SchemaResource):
    """The AWS::GameLift::MatchmakingConfiguration resource creates an Amazon GameLift (GameLift) matchmaking
    configuration.
    """
    @_declaration
    class GameProperty(_SchemaPropertyType):
        """A key-value pair that contains information about a game session."""
        key: _String
        """The game property identifier."""
        value: _String
        """The game property value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    acceptance_required: _Boolean
    """A flag that indicates whether a match that was created with this configuration must be accepted by the
    matched players.
    """
    name: _String
    """A unique identifier for the matchmaking configuration."""
    request_timeout_seconds: _Integer
    """The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out."""
    rule_set_name: _String
    """A unique identifier for the matchmaking rule set to use with this configuration."""
    acceptance_timeout_seconds: _Integer | None = None
    """The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required."""
    additional_player_count: _Integer | None = None
    """The number of player slots in a match to keep open for future players."""
    backfill_mode: _Literal["AUTOMATIC", "MANUAL"] | _String | None = None
    """The method used to backfill game sessions created with this matchmaking configuration."""
    creation_time: _String | None = None
    """A time stamp indicating when this data object was created."""
    custom_event_data: _String | None = None
    """Information to attach to all events related to the matchmaking configuration."""
    description: _String | None = None
    """A descriptive label that is associated with matchmaking configuration."""
    flex_match_mode: _Literal["STANDALONE", "WITH_QUEUE"] | _String | None = None
    """Indicates whether this matchmaking configuration is being used with Amazon GameLift hosting or as a
    standalone matchmaking solution.
    """
    game_properties: _Sequence[MatchmakingConfiguration.GameProperty | _Document] | _Intrinsic | None = None
    """A set of custom properties for a game session, formatted as key:value pairs."""
    game_session_data: _String | None = None
    """A set of custom game session properties, formatted as a single string value."""
    game_session_queue_arns: _Sequence[_String] | _Intrinsic | None = None
    """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift game session queue resource and uniquely
    identifies it.
    """
    notification_target: _String | None = None
    """An SNS topic ARN that is set up to receive matchmaking notifications."""
    rule_set_arn: _String | None = None
    """The Amazon Resource Name (ARN) associated with the GameLift matchmaking rule set resource that this
    configuration uses.
    """
    tags: _Sequence[MatchmakingConfiguration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift matchmaking configuration resource
        and uniquely identifies it.
        """

@_declaration
class MatchmakingRuleSet(_SchemaResource):
    """The AWS::GameLift::MatchmakingRuleSet resource creates an Amazon GameLift (GameLift) matchmaking rule set."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    name: _String
    """A unique identifier for the matchmaking rule set."""
    rule_set_body: _String
    """A collection of matchmaking rules, formatted as a JSON string."""
    tags: _Sequence[MatchmakingRuleSet.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift matchmaking rule set resource and
        uniquely identifies it.
        """
    @property
    def creation_time(self) -> _Intrinsic:
        """A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
        milliseconds.
        """

@_declaration
class Script(_SchemaResource):
    """The AWS::GameLift::Script resource creates a new script record for your Realtime Servers script. Realtime
    scripts are JavaScript that provide configuration settings and optional custom game logic for your game. The
    script is deployed when you create a Realtime Servers fleet to host your game sessions. Script logic is executed
    during an active game session.
    """
    @_declaration
    class S3Location(_SchemaPropertyType):
        bucket: _String
        """An Amazon S3 bucket identifier. This is the name of the S3 bucket."""
        key: _String
        """The name of the zip file that contains the script files."""
        role_arn: _String
        """The Amazon Resource Name (ARN) for an IAM role that allows Amazon GameLift to access the S3 bucket."""
        object_version: _String | None = None
        """The version of the file, if object versioning is turned on for the bucket. Amazon GameLift uses this
        information when retrieving files from your S3 bucket. To retrieve a specific version of the file, provide
        an object version. To retrieve the latest version of the file, do not set this parameter.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    storage_location: Script.S3Location | _Document
    """The location of the Amazon S3 bucket where a zipped file containing your Realtime scripts is stored. The
    storage location must specify the Amazon S3 bucket name, the zip file name (the "key"), and a role ARN that
    allows Amazon GameLift to access the Amazon S3 storage location. The S3 bucket must be in the same Region where
    you want to create a new script.
    """
    name: _String | None = None
    """A descriptive label that is associated with a script. Script names do not need to be unique."""
    node_js_version: _String | None = None
    """The Node.js version used for execution of the Realtime script."""
    tags: _Sequence[Script.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    version: _String | None = None
    """The version that is associated with a script. Version strings do not need to be unique."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is assigned to a Amazon GameLift script resource and uniquely
        identifies it. ARNs are unique across all Regions. In a GameLift script ARN, the resource ID matches the Id
        value.
        """
    @property
    def creation_time(self) -> _Intrinsic:
        """A time stamp indicating when this data object was created. Format is a number expressed in Unix time as
        milliseconds (for example "1469498468.057").
        """
    @property
    def id(self) -> _Intrinsic:
        """A unique identifier for the Realtime script."""
    @property
    def size_on_disk(self) -> _Intrinsic:
        """The file size of the uploaded Realtime script, expressed in bytes. When files are uploaded from an S3
        location, this value remains at "0".
        """
