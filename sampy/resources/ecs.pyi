"""AWS::ECS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.grantees import Grantee as _Grantee
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class CapacityProvider(_SchemaResource):
    """Resource Type definition for AWS::ECS::CapacityProvider."""
    @_declaration
    class AcceleratorCountRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class AcceleratorTotalMemoryMiBRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class AutoRepairConfiguration(_SchemaPropertyType):
        actions_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class AutoScalingGroupProvider(_SchemaPropertyType):
        auto_scaling_group_arn: _String
        managed_draining: _Literal["DISABLED", "ENABLED"] | _String | None = None
        managed_scaling: CapacityProvider.ManagedScaling | _Document | None = None
        managed_termination_protection: _Literal["DISABLED", "ENABLED"] | _String | None = None
    @_declaration
    class BaselineEbsBandwidthMbpsRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class CapacityReservationRequest(_SchemaPropertyType):
        reservation_group_arn: _String | None = None
        reservation_preference: _Literal["RESERVATIONS_ONLY", "RESERVATIONS_FIRST", "RESERVATIONS_EXCLUDED"] | _String | None = None
    @_declaration
    class InstanceLaunchTemplate(_SchemaPropertyType):
        ec2_instance_profile_arn: _String
        network_configuration: CapacityProvider.ManagedInstancesNetworkConfiguration | _Document
        capacity_option_type: _Literal["ON_DEMAND", "SPOT", "RESERVED"] | _String | None = None
        capacity_reservations: CapacityProvider.CapacityReservationRequest | _Document | None = None
        fips_enabled: _Boolean | None = None
        instance_metadata_tags_propagation: _Boolean | None = None
        instance_requirements: CapacityProvider.InstanceRequirementsRequest | _Document | None = None
        local_storage_configuration: CapacityProvider.ManagedInstancesLocalStorageConfiguration | _Document | None = None
        monitoring: _Literal["BASIC", "DETAILED"] | _String | None = None
        storage_configuration: CapacityProvider.ManagedInstancesStorageConfiguration | _Document | None = None
    @_declaration
    class InstanceRequirementsRequest(_SchemaPropertyType):
        memory_mi_b: CapacityProvider.MemoryMiBRequest | _Document
        v_cpu_count: CapacityProvider.VCpuCountRangeRequest | _Document
        accelerator_count: CapacityProvider.AcceleratorCountRequest | _Document | None = None
        accelerator_manufacturers: _Sequence[_Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | _String] | _Intrinsic | None = None
        accelerator_names: _Sequence[_Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"] | _String] | _Intrinsic | None = None
        accelerator_total_memory_mi_b: CapacityProvider.AcceleratorTotalMemoryMiBRequest | _Document | None = None
        accelerator_types: _Sequence[_Literal["gpu", "fpga", "inference"] | _String] | _Intrinsic | None = None
        allowed_instance_types: _Sequence[_String] | _Intrinsic | None = None
        bare_metal: _Literal["included", "required", "excluded"] | _String | None = None
        baseline_ebs_bandwidth_mbps: CapacityProvider.BaselineEbsBandwidthMbpsRequest | _Document | None = None
        burstable_performance: _Literal["included", "required", "excluded"] | _String | None = None
        cpu_manufacturers: _Sequence[_Literal["intel", "amd", "amazon-web-services"] | _String] | _Intrinsic | None = None
        excluded_instance_types: _Sequence[_String] | _Intrinsic | None = None
        instance_generations: _Sequence[_Literal["current", "previous"] | _String] | _Intrinsic | None = None
        local_storage: _Literal["included", "required", "excluded"] | _String | None = None
        local_storage_types: _Sequence[_Literal["hdd", "ssd"] | _String] | _Intrinsic | None = None
        max_spot_price_as_percentage_of_optimal_on_demand_price: _Integer | None = None
        memory_gi_b_per_v_cpu: CapacityProvider.MemoryGiBPerVCpuRequest | _Document | None = None
        network_bandwidth_gbps: CapacityProvider.NetworkBandwidthGbpsRequest | _Document | None = None
        network_interface_count: CapacityProvider.NetworkInterfaceCountRequest | _Document | None = None
        on_demand_max_price_percentage_over_lowest_price: _Integer | None = None
        require_hibernate_support: _Boolean | None = None
        spot_max_price_percentage_over_lowest_price: _Integer | None = None
        total_local_storage_gb: CapacityProvider.TotalLocalStorageGBRequest | _Document | None = None
    @_declaration
    class ManagedInstancesLocalStorageConfiguration(_SchemaPropertyType):
        use_local_storage: _Boolean | None = None
    @_declaration
    class ManagedInstancesNetworkConfiguration(_SchemaPropertyType):
        security_groups: _Sequence[_String] | _Intrinsic
        subnets: _Sequence[_String] | _Intrinsic
    @_declaration
    class ManagedInstancesProvider(_SchemaPropertyType):
        infrastructure_role_arn: _String
        instance_launch_template: CapacityProvider.InstanceLaunchTemplate | _Document
        auto_repair_configuration: CapacityProvider.AutoRepairConfiguration | _Document | None = None
        infrastructure_optimization: CapacityProvider.ManagedInstancesProviderInfrastructureOptimization | _Document | None = None
        propagate_tags: _Literal["CAPACITY_PROVIDER", "NONE"] | _String | None = None
    @_declaration
    class ManagedInstancesProviderInfrastructureOptimization(_SchemaPropertyType):
        """Defines how Amazon ECS Managed Instances optimizes the infrastructure in your capacity provider.
        Configure it to turn on or off the infrastructure optimization in your capacity provider, and to control the
        idle EC2 instances optimization delay.
        """
        scale_in_after: _Integer | None = None
        """This parameter defines the number of seconds Amazon ECS Managed Instances waits before optimizing EC2
        instances that have become idle or underutilized. A longer delay increases the likelihood of placing new
        tasks on idle instances, reducing startup time. A shorter delay helps reduce infrastructure costs by
        optimizing idle instances more quickly.
        """
    @_declaration
    class ManagedInstancesStorageConfiguration(_SchemaPropertyType):
        storage_size_gi_b: _Integer
    @_declaration
    class ManagedScaling(_SchemaPropertyType):
        """The managed scaling settings for the Auto Scaling group capacity provider."""
        instance_warmup_period: _Integer | None = None
        maximum_scaling_step_size: _Integer | None = None
        minimum_scaling_step_size: _Integer | None = None
        status: _Literal["DISABLED", "ENABLED"] | _String | None = None
        target_capacity: _Integer | None = None
    @_declaration
    class MemoryGiBPerVCpuRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class MemoryMiBRequest(_SchemaPropertyType):
        min: _Integer
        max: _Integer | None = None
    @_declaration
    class NetworkBandwidthGbpsRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class NetworkInterfaceCountRequest(_SchemaPropertyType):
        max: _Integer | None = None
        min: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class TotalLocalStorageGBRequest(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class VCpuCountRangeRequest(_SchemaPropertyType):
        min: _Integer
        max: _Integer | None = None
    TYPE: _ClassVar[str]
    auto_scaling_group_provider: CapacityProvider.AutoScalingGroupProvider | _Document | None = None
    cluster_name: _String | None = None
    managed_instances_provider: CapacityProvider.ManagedInstancesProvider | _Document | None = None
    name: _String | None = None
    tags: _Sequence[CapacityProvider.Tag | _Document] | _Intrinsic | None = None

@_declaration
class Cluster(_SchemaResource):
    """The ``AWS::ECS::Cluster`` resource creates an Amazon Elastic Container Service (Amazon ECS) cluster."""
    @_declaration
    class CapacityProviderStrategyItem(_SchemaPropertyType):
        """The ``CapacityProviderStrategyItem`` property specifies the details of the default capacity provider
        strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity
        provider strategy specified, the default capacity provider strategy is used.
        """
        base: _Integer | None = None
        """The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for
        each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no
        value is specified, the default value of ``0`` is used.
        """
        capacity_provider: _String | None = None
        """The short name of the capacity provider. This can be either an AWS managed capacity provider (``FARGATE``
        or ``FARGATE_SPOT``) or the name of a custom capacity provider that you created.
        """
        weight: _Integer | None = None
        """The *weight* value designates the relative percentage of the total number of tasks launched that should
        use the specified capacity provider. The ``weight`` value is taken into consideration after the ``base``
        value, if defined, is satisfied. If no ``weight`` value is specified, the default value of ``0`` is used.
        """
    @_declaration
    class ClusterConfiguration(_SchemaPropertyType):
        """The execute command and managed storage configuration for the cluster."""
        execute_command_configuration: Cluster.ExecuteCommandConfiguration | _Document | None = None
        """The details of the execute command configuration."""
        managed_storage_configuration: Cluster.ManagedStorageConfiguration | _Document | None = None
        """The details of the managed storage configuration."""
    @_declaration
    class ClusterSettings(_SchemaPropertyType):
        """The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container
        Insights with enhanced observability or CloudWatch Container Insights for a cluster. Container Insights with
        enhanced observability provides all the Container Insights metrics, plus additional task and container
        metrics. This version supports enhanced observability for Amazon ECS clusters using the Amazon EC2 and
        Fargate launch types.
        """
        name: _String | None = None
        """The name of the cluster setting. The value is ``containerInsights``."""
        value: _String | None = None
        """The value to set for the cluster setting. The supported values are ``enhanced``, ``enabled``, and
        ``disabled``. To use Container Insights with enhanced observability, set the ``containerInsights`` account
        setting to ``enhanced``. To use Container Insights, set the ``containerInsights`` account setting to
        ``enabled``. If a cluster value is specified, it will override the ``containerInsights`` value set with
        PutAccountSetting or PutAccountSettingDefault.
        """
    @_declaration
    class ExecuteCommandConfiguration(_SchemaPropertyType):
        """The details of the execute command configuration."""
        kms_key_id: _String | None = None
        """Specify an KMSlong key ID to encrypt the data between the local client and the container."""
        log_configuration: Cluster.ExecuteCommandLogConfiguration | _Document | None = None
        """The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch
        Logs or an Amazon S3 bucket. When ``logging=OVERRIDE`` is specified, a ``logConfiguration`` must be
        provided.
        """
        logging: _Literal["DEFAULT", "NONE", "OVERRIDE"] | _String | None = None
        """The log setting to use for redirecting logs for your execute command results. The following log settings
        are available.
        """
    @_declaration
    class ExecuteCommandLogConfiguration(_SchemaPropertyType):
        """The log configuration for the results of the execute command actions. The logs can be sent to CloudWatch
        Logs or an Amazon S3 bucket.
        """
        cloud_watch_encryption_enabled: _Boolean | None = None
        """Determines whether to use encryption on the CloudWatch logs. If not specified, encryption will be off."""
        cloud_watch_log_group_name: _String | None = None
        """The name of the CloudWatch log group to send logs to. The CloudWatch log group must already be created.
        """
        s3_bucket_name: _String | None = None
        """The name of the S3 bucket to send logs to. The S3 bucket must already be created."""
        s3_encryption_enabled: _Boolean | None = None
        """Determines whether to use encryption on the S3 logs. If not specified, encryption is not used."""
        s3_key_prefix: _String | None = None
        """An optional folder in the S3 bucket to place logs in."""
    @_declaration
    class ManagedStorageConfiguration(_SchemaPropertyType):
        """The managed storage configuration for the cluster."""
        fargate_ephemeral_storage_kms_key_id: _String | None = None
        """Specify the KMSlong key ID for Fargate ephemeral storage. When you specify a
        ``fargateEphemeralStorageKmsKeyId``, AWS Fargate uses the key to encrypt data at rest in ephemeral storage.
        For more information about Fargate ephemeral storage encryption, see Customer managed keys for Fargate
        ephemeral storage for Amazon ECS in the *Amazon Elastic Container Service Developer Guide*. The key must be
        a single Region key.
        """
        kms_key_id: _String | None = None
        """Specify a KMSlong key ID to encrypt Amazon ECS managed storage. When you specify a ``kmsKeyId``, Amazon
        ECS uses the key to encrypt data volumes managed by Amazon ECS that are attached to tasks in the cluster.
        The following data volumes are managed by Amazon ECS: Amazon EBS.
        """
    @_declaration
    class ServiceConnectDefaults(_SchemaPropertyType):
        """Use this parameter to set a default Service Connect namespace. After you set a default Service Connect
        namespace, any new services with Service Connect turned on that are created in the cluster are added as
        client services in the namespace. This setting only applies to new services that set the ``enabled``
        parameter to ``true`` in the ``ServiceConnectConfiguration``.
        """
        namespace: _String | None = None
        """The namespace name or full Amazon Resource Name (ARN) of the CMAPlong namespace that's used when you
        create a service and don't specify a Service Connect configuration. The namespace name can include up to
        1024 characters. The name is case-sensitive. The name can't include greater than (>), less than (<), double
        quotation marks ("), or slash (/). If you enter an existing namespace name or ARN, then that namespace will
        be used. Any namespace type is supported.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of
        a key and an optional value. You define them.
        """
        key: _String | None = None
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String | None = None
        """The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag
        category (key).
        """
    TYPE: _ClassVar[str]
    capacity_providers: _Sequence[_String] | _Intrinsic | None = None
    """The short name of one or more capacity providers to associate with the cluster. A capacity provider must be
    associated with a cluster before it can be included as part of the default capacity provider strategy of the
    cluster or used in a capacity provider strategy when calling the CreateService or RunTask actions. If specifying
    a capacity provider that uses an Auto Scaling group, the capacity provider must be created but not associated
    with another cluster.
    """
    cluster_name: _String | None = None
    """A user-generated string that you use to identify your cluster. If you don't specify a name, CFNlong generates
    a unique physical ID for the name.
    """
    cluster_settings: _Sequence[Cluster.ClusterSettings | _Document] | _Intrinsic | None = None
    """The settings to use when creating a cluster. This parameter is used to turn on CloudWatch Container Insights
    with enhanced observability or CloudWatch Container Insights for a cluster. Container Insights with enhanced
    observability provides all the Container Insights metrics, plus additional task and container metrics. This
    version supports enhanced observability for Amazon ECS clusters using the Amazon EC2 and Fargate launch types.
    """
    configuration: Cluster.ClusterConfiguration | _Document | None = None
    """The execute command and managed storage configuration for the cluster."""
    default_capacity_provider_strategy: _Sequence[Cluster.CapacityProviderStrategyItem | _Document] | _Intrinsic | None = None
    """The default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no
    launch type or capacity provider strategy specified, the default capacity provider strategy is used.
    """
    service_connect_defaults: Cluster.ServiceConnectDefaults | _Document | None = None
    """Use this parameter to set a default Service Connect namespace. After you set a default Service Connect
    namespace, any new services with Service Connect turned on that are created in the cluster are added as client
    services in the namespace. This setting only applies to new services that set the ``enabled`` parameter to
    ``true`` in the ``ServiceConnectConfiguration``.
    """
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    """The metadata that you apply to the cluster to help you categorize and organize them. Each tag consists of a
    key and an optional value. You define both.
    """
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class ClusterCapacityProviderAssociations(_SchemaResource):
    """Associate a set of ECS Capacity Providers with a specified ECS Cluster."""
    @_declaration
    class CapacityProviderStrategy(_SchemaPropertyType):
        capacity_provider: _String
        base: _Integer | None = None
        weight: _Integer | None = None
    TYPE: _ClassVar[str]
    cluster: _String
    default_capacity_provider_strategy: _Sequence[ClusterCapacityProviderAssociations.CapacityProviderStrategy | _Document] | _Intrinsic
    capacity_providers: _Sequence[_String] | _Intrinsic | None = None

@_declaration
class Daemon(_SchemaResource):
    """Information about a daemon resource."""
    @_declaration
    class DaemonAlarmConfiguration(_SchemaPropertyType):
        """The CloudWatch alarm configuration for a daemon. When enabled, CloudWatch alarms determine whether a
        daemon deployment has failed.
        """
        alarm_names: _Sequence[_String] | _Intrinsic | None = None
        """The CloudWatch alarm names to monitor during a daemon deployment."""
        enable: _Boolean | None = None
        """Determines whether to use the CloudWatch alarm option in the daemon deployment process. The default value
        is ``false``.
        """
    @_declaration
    class DaemonDeploymentConfiguration(_SchemaPropertyType):
        """Optional deployment parameters that control how a daemon rolls out updates across container instances."""
        alarms: Daemon.DaemonAlarmConfiguration | _Document | None = None
        """The CloudWatch alarm configuration for the daemon deployment. When alarms are triggered during a
        deployment, the deployment can be automatically rolled back.
        """
        bake_time_in_minutes: _Integer | None = None
        """The amount of time (in minutes) to wait after a successful deployment step before proceeding. This allows
        time to monitor for issues before continuing. The default value is 0.
        """
        drain_percent: _Number | None = None
        """The percentage of container instances to drain simultaneously during a daemon deployment. Valid values
        are between 0.0 and 100.0.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of
        a key and an optional value. You define them.
        """
        key: _String
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String | None = None
        """The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag
        category (key).
        """
    TYPE: _ClassVar[str]
    capacity_provider_arns: _Sequence[_String] | _Intrinsic | None = None
    """The Amazon Resource Names (ARNs) of the capacity providers associated with the daemon."""
    cluster_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the cluster that the daemon is running in."""
    critical: _Boolean | None = None
    daemon_name: _String | None = None
    daemon_task_definition_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the daemon task definition used by this revision."""
    deployment_configuration: Daemon.DaemonDeploymentConfiguration | _Document | None = None
    """The deployment configuration used for this daemon deployment."""
    enable_ecs_managed_tags: _Boolean | None = None
    """Specifies whether Amazon ECS managed tags are turned on for the daemon tasks."""
    enable_execute_command: _Boolean | None = None
    """Specifies whether the execute command functionality is turned on for the daemon tasks."""
    propagate_tags: _Literal["DAEMON", "NONE"] | _String | None = None
    """Specifies whether tags are propagated from the daemon to the daemon tasks."""
    tags: _Sequence[Daemon.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def daemon_arn(self) -> _Intrinsic: ...
    @property
    def daemon_status(self) -> _Intrinsic: ...
    @property
    def deployment_arn(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class DaemonTaskDefinition(_SchemaResource):
    """The details of a daemon task definition. A daemon task definition is a template that describes the containers
    that form a daemon. Daemons deploy cross-cutting software agents independently across your Amazon ECS
    infrastructure.
    """
    @_declaration
    class ContainerDependency(_SchemaPropertyType):
        """The dependencies defined for container startup and shutdown. A container can contain multiple
        dependencies. When a dependency is defined for container startup, for container shutdown it is reversed.
        Your Amazon ECS container instances require at least version 1.26.0 of the container agent to use container
        dependencies. However, we recommend using the latest container agent version.
        """
        condition: _Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"] | _String | None = None
        """The dependency condition of the container."""
        container_name: _String | None = None
        """The name of a container."""
    @_declaration
    class DaemonContainerDefinition(_SchemaPropertyType):
        """A container definition for a daemon task. Daemon container definitions describe the containers that run
        as part of a daemon task on container instances managed by capacity providers.
        """
        image: _String
        """The image used to start the container. This string is passed directly to the Docker daemon. Images in the
        Docker Hub registry are available by default. Other repositories are specified with either
        ``repository-url/image:tag`` or ``repository-url/image@digest``.
        """
        name: _String
        """The name of the container. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens
        are allowed.
        """
        command: _Sequence[_String] | _Intrinsic | None = None
        """The command that's passed to the container."""
        cpu: _Integer | None = None
        """The number of ``cpu`` units reserved for the container."""
        depends_on: _Sequence[DaemonTaskDefinition.ContainerDependency | _Document] | _Intrinsic | None = None
        """The dependencies defined for container startup and shutdown. A container can contain multiple
        dependencies on other containers in a task definition.
        """
        entry_point: _Sequence[_String] | _Intrinsic | None = None
        """The entry point that's passed to the container."""
        environment: _Sequence[DaemonTaskDefinition.KeyValuePair | _Document] | _Intrinsic | None = None
        """The environment variables to pass to a container."""
        environment_files: _Sequence[DaemonTaskDefinition.EnvironmentFile | _Document] | _Intrinsic | None = None
        """A list of files containing the environment variables to pass to a container."""
        essential: _Boolean | None = None
        """If the ``essential`` parameter of a container is marked as ``true``, and that container fails or stops
        for any reason, all other containers that are part of the task are stopped.
        """
        firelens_configuration: DaemonTaskDefinition.FirelensConfiguration | _Document | None = None
        """The FireLens configuration for the container. This is used to specify and configure a log router for
        container logs.
        """
        health_check: DaemonTaskDefinition.HealthCheck | _Document | None = None
        """The container health check command and associated configuration parameters for the container."""
        interactive: _Boolean | None = None
        """When this parameter is ``true``, you can deploy containerized applications that require ``stdin`` or a
        ``tty`` to be allocated.
        """
        linux_parameters: DaemonTaskDefinition.LinuxParameters | _Document | None = None
        """Linux-specific modifications that are applied to the container configuration, such as Linux kernel
        capabilities.
        """
        log_configuration: DaemonTaskDefinition.LogConfiguration | _Document | None = None
        """The log configuration specification for the container."""
        memory: _Integer | None = None
        """The amount (in MiB) of memory to present to the container. If the container attempts to exceed the memory
        specified here, the container is killed.
        """
        memory_reservation: _Integer | None = None
        """The soft limit (in MiB) of memory to reserve for the container."""
        mount_points: _Sequence[DaemonTaskDefinition.MountPoint | _Document] | _Intrinsic | None = None
        """The mount points for data volumes in your container."""
        privileged: _Boolean | None = None
        """When this parameter is true, the container is given elevated privileges on the host container instance
        (similar to the ``root`` user).
        """
        pseudo_terminal: _Boolean | None = None
        """When this parameter is ``true``, a TTY is allocated."""
        readonly_root_filesystem: _Boolean | None = None
        """When this parameter is true, the container is given read-only access to its root file system."""
        repository_credentials: DaemonTaskDefinition.RepositoryCredentials | _Document | None = None
        """The private repository authentication credentials to use."""
        restart_policy: DaemonTaskDefinition.RestartPolicy | _Document | None = None
        """The restart policy for the container. When you set up a restart policy, Amazon ECS can restart the
        container without needing to replace the task.
        """
        secrets: _Sequence[DaemonTaskDefinition.Secret | _Document] | _Intrinsic | None = None
        """The secrets to pass to the container."""
        start_timeout: _Integer | None = None
        """Time duration (in seconds) to wait before giving up on resolving dependencies for a container."""
        stop_timeout: _Integer | None = None
        """Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally
        on its own.
        """
        system_controls: _Sequence[DaemonTaskDefinition.SystemControl | _Document] | _Intrinsic | None = None
        """A list of namespaced kernel parameters to set in the container."""
        ulimits: _Sequence[DaemonTaskDefinition.Ulimit | _Document] | _Intrinsic | None = None
        """A list of ``ulimits`` to set in the container."""
        user: _String | None = None
        """The user to use inside the container."""
        working_directory: _String | None = None
        """The working directory to run commands inside the container in."""
    @_declaration
    class Device(_SchemaPropertyType):
        """An object representing a container instance host device."""
        container_path: _String | None = None
        """The path inside the container at which to expose the host device."""
        host_path: _String | None = None
        """The path for the device on the host container instance."""
        permissions: _Sequence[_Literal["mknod", "read", "write"] | _String] | _Intrinsic | None = None
        """The explicit permissions to provide to the container for the device. By default, the container has
        permissions for ``read``, ``write``, and ``mknod`` for the device.
        """
    @_declaration
    class EnvironmentFile(_SchemaPropertyType):
        """A list of files containing the environment variables to pass to a container. You can specify up to ten
        environment files. The file must have a ``.env`` file extension. Each line in an environment file should
        contain an environment variable in ``VARIABLE=VALUE`` format. Lines beginning with ``#`` are treated as
        comments and are ignored.
        """
        type: _Literal["s3"] | _String | None = None
        """The file type to use. Environment files are objects in Amazon S3. The only supported value is ``s3``."""
        value: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file."""
    @_declaration
    class FirelensConfiguration(_SchemaPropertyType):
        """The FireLens configuration for the container. This is used to specify and configure a log router for
        container logs. For more information, see Custom log routing in the *Amazon Elastic Container Service
        Developer Guide*.
        """
        options: _Mapping[str, _String] | _Intrinsic | None = None
        """The options to use when configuring the log router. This field is optional and can be used to specify a
        custom configuration file or to add additional metadata, such as the task, task definition, cluster, and
        container instance details to the log event. If specified, the syntax to use is
        ``"options":{"enable-ecs-log-metadata":"true|false","config-file-type:"s3|file","config-file-value":"arn:aws:s3:::mybucket/fluent.conf|filepath"}``.
        """
        type: _Literal["fluentbit", "fluentd"] | _String | None = None
        """The log router to use. The valid values are ``fluentd`` or ``fluentbit``."""
    @_declaration
    class HealthCheck(_SchemaPropertyType):
        """An object representing a container health check. Health check parameters that are specified in a
        container definition override any Docker health checks that exist in the container image (such as those
        specified in a parent image or from the image's Dockerfile). This configuration maps to the ``HEALTHCHECK``
        parameter of docker run. The Amazon ECS container agent only monitors and reports on the health checks
        specified in the task definition.
        """
        command: _Sequence[_String] | _Intrinsic | None = None
        """A string array representing the command that the container runs to determine if it is healthy. The string
        array must start with ``CMD`` to run the command arguments directly, or ``CMD-SHELL`` to run the command
        with the container's default shell. When you use the AWS Management Console JSON panel, the CLIlong, or the
        APIs, enclose the list of commands in double quotes and brackets.
        """
        interval: _Integer | None = None
        """The time period in seconds between each health check execution. You may specify between 5 and 300
        seconds. The default value is 30 seconds. This value applies only when you specify a ``command``.
        """
        retries: _Integer | None = None
        """The number of times to retry a failed health check before the container is considered unhealthy. You may
        specify between 1 and 10 retries. The default value is 3. This value applies only when you specify a
        ``command``.
        """
        start_period: _Integer | None = None
        """The optional grace period to provide containers time to bootstrap before failed health checks count
        towards the maximum number of retries. You can specify between 0 and 300 seconds. By default, the
        ``startPeriod`` is off. This value applies only when you specify a ``command``. If a health check succeeds
        within the ``startPeriod``, then the container is considered healthy and any subsequent failures count
        toward the maximum number of retries.
        """
        timeout: _Integer | None = None
        """The time period in seconds to wait for a health check to succeed before it is considered a failure. You
        may specify between 2 and 60 seconds. The default value is 5. This value applies only when you specify a
        ``command``.
        """
    @_declaration
    class HostVolumeProperties(_SchemaPropertyType):
        """Details on a container instance bind mount host volume."""
        source_path: _String | None = None
        """When the ``host`` parameter is used, specify a ``sourcePath`` to declare the path on the host container
        instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned
        a host path for you. If the ``host`` parameter contains a ``sourcePath`` file location, then the data volume
        persists at the specified location on the host container instance until you delete it manually.
        """
    @_declaration
    class KernelCapabilities(_SchemaPropertyType):
        """The Linux capabilities to add or remove from the default Docker configuration for a container defined in
        the task definition. For more detailed information about these Linux capabilities, see the capabilities(7)
        Linux manual page. The following describes how Docker processes the Linux capabilities specified in the
        ``add`` and ``drop`` request parameters. For information about the latest behavior, see Docker Compose:
        order of cap_drop and cap_add in the Docker Community Forum.
        """
        add: _Sequence[_String] | _Intrinsic | None = None
        """The Linux capabilities for the container that have been added to the default configuration provided by
        Docker. This parameter maps to ``CapAdd`` in the docker container create command and the ``--cap-add``
        option to docker run. Tasks launched on FARGATElong only support adding the ``SYS_PTRACE`` kernel
        capability.
        """
        drop: _Sequence[_String] | _Intrinsic | None = None
        """The Linux capabilities for the container that have been removed from the default configuration provided
        by Docker. This parameter maps to ``CapDrop`` in the docker container create command and the ``--cap-drop``
        option to docker run.
        """
    @_declaration
    class KeyValuePair(_SchemaPropertyType):
        """A key-value pair object."""
        name: _String | None = None
        """The name of the key-value pair. For environment variables, this is the name of the environment variable.
        """
        value: _String | None = None
        """The value of the key-value pair. For environment variables, this is the value of the environment
        variable.
        """
    @_declaration
    class LinuxParameters(_SchemaPropertyType):
        """The Linux-specific options that are applied to the container, such as Linux KernelCapabilities."""
        capabilities: DaemonTaskDefinition.KernelCapabilities | _Document | None = None
        """The Linux capabilities for the container that are added to or dropped from the default configuration
        provided by Docker. For tasks that use the Fargate launch type, ``capabilities`` is supported for all
        platform versions but the ``add`` parameter is only supported if using platform version 1.4.0 or later.
        """
        devices: _Sequence[DaemonTaskDefinition.Device | _Document] | _Intrinsic | None = None
        """Any host devices to expose to the container. This parameter maps to ``Devices`` in the docker container
        create command and the ``--device`` option to docker run. If you're using tasks that use the Fargate launch
        type, the ``devices`` parameter isn't supported.
        """
        init_process_enabled: _Boolean | None = None
        """Run an ``init`` process inside the container that forwards signals and reaps processes. This parameter
        maps to the ``--init`` option to docker run. This parameter requires version 1.25 of the Docker Remote API
        or greater on your container instance. To check the Docker Remote API version on your container instance,
        log in to your container instance and run the following command: ``sudo docker version --format
        '{{.Server.APIVersion}}'``.
        """
        tmpfs: _Sequence[DaemonTaskDefinition.Tmpfs | _Document] | _Intrinsic | None = None
        """The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the
        ``--tmpfs`` option to docker run.
        """
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        """The log configuration for the container. This parameter maps to ``LogConfig`` in the docker container
        create command and the ``--log-driver`` option to docker run. By default, containers use the same logging
        driver that the Docker daemon uses. However, the container might use a different logging driver than the
        Docker daemon by specifying a log driver configuration in the container definition. Understand the following
        when specifying a log configuration for your containers.
        """
        log_driver: _String
        """The log driver to use for the container. For tasks on FARGATElong, the supported log drivers are
        ``awslogs``, ``splunk``, and ``awsfirelens``. For tasks hosted on Amazon EC2 instances, the supported log
        drivers are ``awslogs``, ``fluentd``, ``gelf``, ``json-file``, ``journald``, ``syslog``, ``splunk``, and
        ``awsfirelens``.
        """
        options: _Mapping[str, _String] | _Intrinsic | None = None
        """The configuration options to send to the log driver. The options you can specify depend on the log
        driver.
        """
        secret_options: _Sequence[DaemonTaskDefinition.Secret | _Document] | _Intrinsic | None = None
        """The secrets to pass to the log configuration. For more information, see Specifying sensitive data in the
        *Amazon Elastic Container Service Developer Guide*.
        """
    @_declaration
    class MountPoint(_SchemaPropertyType):
        """The details for a volume mount point that's used in a container definition."""
        container_path: _String | None = None
        """The path on the container to mount the host volume at."""
        read_only: _Boolean | None = None
        """If this value is ``true``, the container has read-only access to the volume. If this value is ``false``,
        then the container can write to the volume. The default value is ``false``.
        """
        source_volume: _String | None = None
        """The name of the volume to mount. Must be a volume name referenced in the ``name`` parameter of task
        definition ``volume``.
        """
    @_declaration
    class RepositoryCredentials(_SchemaPropertyType):
        """The repository credentials for private registry authentication."""
        credentials_parameter: _String | None = None
        """The Amazon Resource Name (ARN) of the secret containing the private repository credentials. When you use
        the Amazon ECS API, CLI, or AWS SDK, if the secret exists in the same Region as the task that you're
        launching then you can use either the full ARN or the name of the secret. When you use the AWS Management
        Console, you must specify the full ARN of the secret.
        """
    @_declaration
    class RestartPolicy(_SchemaPropertyType):
        enabled: _Boolean | None = None
        ignored_exit_codes: _Sequence[_Integer] | _Intrinsic | None = None
        restart_attempt_period: _Integer | None = None
    @_declaration
    class Secret(_SchemaPropertyType):
        """An object representing the secret to expose to your container."""
        name: _String
        """The name of the secret."""
        value_from: _String
        """The secret to expose to the container. The supported values are either the full ARN of the ASMlong secret
        or the full ARN of the parameter in the SSM Parameter Store. For information about the require IAMlong
        permissions, see Required IAM permissions for Amazon ECS secrets (for Secrets Manager) or Required IAM
        permissions for Amazon ECS secrets (for Systems Manager Parameter store) in the *Amazon Elastic Container
        Service Developer Guide*.
        """
    @_declaration
    class SystemControl(_SchemaPropertyType):
        """A list of namespaced kernel parameters to set in the container. This parameter maps to ``Sysctls`` in the
        docker container create command and the ``--sysctl`` option to docker run. For example, you can configure
        ``net.ipv4.tcp_keepalive_time`` setting to maintain longer lived connections. We don't recommend that you
        specify network-related ``systemControls`` parameters for multiple containers in a single task that also
        uses either the ``awsvpc`` or ``host`` network mode.
        """
        namespace: _String | None = None
        """The namespaced kernel parameter to set a ``value`` for."""
        value: _String | None = None
        """The namespaced kernel parameter to set a ``value`` for. Valid IPC namespace values: ``"kernel.msgmax" |
        "kernel.msgmnb" | "kernel.msgmni" | "kernel.sem" | "kernel.shmall" | "kernel.shmmax" | "kernel.shmmni" |
        "kernel.shm_rmid_forced"``, and ``Sysctls`` that start with ``"fs.mqueue.*"`` Valid network namespace
        values: ``Sysctls`` that start with ``"net.*"``. Only namespaced ``Sysctls`` that exist within the container
        starting with "net.* are accepted.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of
        a key and an optional value. You define them.
        """
        key: _String | None = None
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String | None = None
        """The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag
        category (key).
        """
    @_declaration
    class Tmpfs(_SchemaPropertyType):
        """The container path, mount options, and size of the tmpfs mount."""
        size: _Integer
        """The maximum size (in MiB) of the tmpfs volume."""
        container_path: _String | None = None
        """The absolute file path where the tmpfs volume is to be mounted."""
        mount_options: _Sequence[_String] | _Intrinsic | None = None
        """The list of tmpfs volume mount options."""
    @_declaration
    class Ulimit(_SchemaPropertyType):
        """The ``ulimit`` settings to pass to the container. Amazon ECS tasks hosted on FARGATElong use the default
        resource limit values set by the operating system with the exception of the ``nofile`` resource limit
        parameter which FARGATElong overrides. The ``nofile`` resource limit sets a restriction on the number of
        open files that a container can use. The default ``nofile`` soft limit is ``65535`` and the default hard
        limit is ``65535``.
        """
        hard_limit: _Integer
        """The hard limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count,
        depending on the ``type`` of the ``ulimit``.
        """
        name: _Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] | _String
        """The ``type`` of the ``ulimit``."""
        soft_limit: _Integer
        """The soft limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count,
        depending on the ``type`` of the ``ulimit``.
        """
    @_declaration
    class Volume(_SchemaPropertyType):
        """The data volume configuration for tasks launched using this task definition. Specifying a volume
        configuration in a task definition is optional. The volume configuration may contain multiple volumes but
        only one volume configured at launch is supported.
        """
        host: DaemonTaskDefinition.HostVolumeProperties | _Document | None = None
        """This parameter is specified when you use bind mount host volumes. The contents of the ``host`` parameter
        determine whether your bind mount host volume persists on the host container instance and where it's stored.
        If the ``host`` parameter is empty, then the Docker daemon assigns a host path for your data volume.
        However, the data isn't guaranteed to persist after the containers that are associated with it stop running.
        """
        name: _String | None = None
        """The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens
        are allowed. When using a volume configured at launch, the ``name`` is required and must also be specified
        as the volume name in the ``ServiceVolumeConfiguration`` or ``TaskVolumeConfiguration`` parameter when
        creating your service or standalone task.
        """
    TYPE: _ClassVar[str]
    container_definitions: _Sequence[DaemonTaskDefinition.DaemonContainerDefinition | _Document] | _Intrinsic | None = None
    """A list of container definitions in JSON format that describe the containers that make up the daemon task."""
    cpu: _String | None = None
    """The number of CPU units used by the daemon task."""
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent
    permission to make Amazon Web Services API calls on your behalf.
    """
    family: _String | None = None
    """The name of a family that this daemon task definition is registered to."""
    ipc_mode: _Literal["none", "shared"] | _String | None = None
    """The IPC namespace mode for the daemon. The valid values are ``none`` and ``shared``. The default is ``none``.
    If ``none`` is specified or no value is provided, the daemon runs with its own IPC namespace, isolated from
    other tasks. If ``shared`` is specified, the daemon joins the host IPC namespace, making it accessible to
    non-daemon tasks that use ``ipcMode: "host"`` or other daemons that use ``ipcMode: "shared"``.
    """
    memory: _String | None = None
    """The amount of memory (in MiB) used by the daemon task."""
    pid_mode: _Literal["none", "shared"] | _String | None = None
    """The PID namespace mode for the daemon. The valid values are ``none`` and ``shared``. The default is ``none``.
    If ``none`` is specified or no value is provided, the daemon runs with its own PID namespace, isolated from
    other tasks. If ``shared`` is specified, the daemon joins the host PID namespace, making it accessible to
    non-daemon tasks that use ``pidMode: "host"`` or other daemons that use ``pidMode: "shared"``.
    """
    tags: _Sequence[DaemonTaskDefinition.Tag | _Document] | _Intrinsic | None = None
    task_role_arn: _String | None = None
    """The short name or full Amazon Resource Name (ARN) of the IAM role that grants containers in the daemon task
    permission to call Amazon Web Services APIs on your behalf.
    """
    volumes: _Sequence[DaemonTaskDefinition.Volume | _Document] | _Intrinsic | None = None
    """The list of data volume definitions for the daemon task."""
    @property
    def daemon_task_definition_arn(self) -> _Intrinsic: ...

@_declaration
class ExpressGatewayService(_SchemaResource):
    """Resource Type definition for AWS::ECS::ExpressGatewayService."""
    @_declaration
    class AutoScalingArns(_SchemaPropertyType):
        application_auto_scaling_policies: _Sequence[_String] | _Intrinsic | None = None
        scalable_target: _String | None = None
    @_declaration
    class ECSManagedResourceArns(_SchemaPropertyType):
        auto_scaling: ExpressGatewayService.AutoScalingArns | _Document | None = None
        ingress_path: ExpressGatewayService.IngressPathArns | _Document | None = None
        log_groups: _Sequence[_String] | _Intrinsic | None = None
        metric_alarms: _Sequence[_String] | _Intrinsic | None = None
        service_security_groups: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ExpressGatewayContainer(_SchemaPropertyType):
        image: _String
        aws_logs_configuration: ExpressGatewayService.ExpressGatewayServiceAwsLogsConfiguration | _Document | None = None
        command: _Sequence[_String] | _Intrinsic | None = None
        container_port: _Integer | None = None
        environment: _Sequence[ExpressGatewayService.KeyValuePair | _Document] | _Intrinsic | None = None
        repository_credentials: ExpressGatewayService.ExpressGatewayRepositoryCredentials | _Document | None = None
        secrets: _Sequence[ExpressGatewayService.Secret | _Document] | _Intrinsic | None = None
    @_declaration
    class ExpressGatewayRepositoryCredentials(_SchemaPropertyType):
        credentials_parameter: _String
    @_declaration
    class ExpressGatewayScalingTarget(_SchemaPropertyType):
        auto_scaling_metric: _Literal["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"] | _String | None = None
        auto_scaling_target_value: _Integer | None = None
        max_task_count: _Integer | None = None
        min_task_count: _Integer | None = None
    @_declaration
    class ExpressGatewayServiceAwsLogsConfiguration(_SchemaPropertyType):
        log_group: _String
        log_stream_prefix: _String
    @_declaration
    class ExpressGatewayServiceConfiguration(_SchemaPropertyType):
        cpu: _String | None = None
        created_at: _String | None = None
        execution_role_arn: _String | None = None
        health_check_path: _String | None = None
        ingress_paths: _Sequence[ExpressGatewayService.IngressPathSummary | _Document] | _Intrinsic | None = None
        memory: _String | None = None
        network_configuration: ExpressGatewayService.ExpressGatewayServiceNetworkConfiguration | _Document | None = None
        primary_container: ExpressGatewayService.ExpressGatewayContainer | _Document | None = None
        scaling_target: ExpressGatewayService.ExpressGatewayScalingTarget | _Document | None = None
        service_revision_arn: _String | None = None
        task_definition_arn: _String | None = None
        task_role_arn: _String | None = None
    @_declaration
    class ExpressGatewayServiceNetworkConfiguration(_SchemaPropertyType):
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        subnets: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ExpressGatewayServiceStatus(_SchemaPropertyType):
        status_code: _Literal["ACTIVE", "DRAINING", "INACTIVE"] | _String | None = None
    @_declaration
    class IngressPathArns(_SchemaPropertyType):
        certificate_arn: _String | None = None
        listener_arn: _String | None = None
        listener_rule_arn: _String | None = None
        load_balancer_arn: _String | None = None
        load_balancer_security_groups: _Sequence[_String] | _Intrinsic | None = None
        target_group_arns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class IngressPathSummary(_SchemaPropertyType):
        access_type: _Literal["PUBLIC", "PRIVATE"] | _String | None = None
        endpoint: _String | None = None
    @_declaration
    class KeyValuePair(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class Secret(_SchemaPropertyType):
        name: _String
        value_from: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    infrastructure_role_arn: _String
    cluster: _String | None = None
    cpu: _String | None = None
    execution_role_arn: _String | None = None
    health_check_path: _String | None = None
    memory: _String | None = None
    network_configuration: ExpressGatewayService.ExpressGatewayServiceNetworkConfiguration | _Document | None = None
    primary_container: ExpressGatewayService.ExpressGatewayContainer | _Document | None = None
    scaling_target: ExpressGatewayService.ExpressGatewayScalingTarget | _Document | None = None
    service_name: _String | None = None
    tags: _Sequence[ExpressGatewayService.Tag | _Document] | _Intrinsic | None = None
    task_definition_arn: _String | None = None
    task_role_arn: _String | None = None
    @property
    def active_configurations(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_auto_scaling(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_auto_scaling_scalable_target(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_ingress_path(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_ingress_path_certificate_arn(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_ingress_path_listener_arn(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_ingress_path_listener_rule_arn(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_ingress_path_load_balancer_arn(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_ingress_path_load_balancer_security_groups(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_ingress_path_target_group_arns(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_log_groups(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_metric_alarms(self) -> _Intrinsic: ...
    @property
    def ecs_managed_resource_arns_service_security_groups(self) -> _Intrinsic: ...
    @property
    def endpoint(self) -> _Intrinsic: ...
    @property
    def service_arn(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Gateway(_SchemaResource):
    """Resource schema for AWS ECS Gateway."""
    @_declaration
    class GatewayAlbTestTrafficRules(_SchemaPropertyType):
        """The test traffic rules for the gateway ALB."""
        header: Gateway.GatewayTestTrafficHeader | _Document | None = None
    @_declaration
    class GatewayConfiguration(_SchemaPropertyType):
        """The configuration for the gateway. Currently only supports hostSharedAlb."""
        host_shared_alb: Gateway.HostSharedAlbConfiguration | _Document
    @_declaration
    class GatewayElbAccessLogConfiguration(_SchemaPropertyType):
        """The access log configuration for the gateway ALB. Access logging is enabled by the presence of a
        destination.
        """
        destination: Gateway.GatewayElbAccessLogDestination | _Document | None = None
    @_declaration
    class GatewayElbAccessLogDestination(_SchemaPropertyType):
        """The destination for gateway ALB access logs. Exactly one destination type must be specified."""
        s3: Gateway.GatewayElbAccessLogS3Destination | _Document | None = None
    @_declaration
    class GatewayElbAccessLogS3Destination(_SchemaPropertyType):
        """The S3 destination for gateway ALB access logs."""
        bucket: _String
        """The S3 bucket for access logs."""
        prefix: _String | None = None
        """The S3 prefix for access logs."""
    @_declaration
    class GatewayElbNetworkConfiguration(_SchemaPropertyType):
        """The network configuration for the gateway ALB."""
        inbound_security_group: _String | None = None
        """The inbound security group for the ALB."""
        ip_address_type: _Literal["ipv4", "dualstack", "dualstack-without-public-ipv4"] | _String | None = None
        subnets: _Sequence[_String] | _Intrinsic | None = None
        """The subnets for the ALB."""
    @_declaration
    class GatewayTestTrafficHeader(_SchemaPropertyType):
        """The header configuration for test traffic routing."""
        name: _String
        """The name of the header."""
        values: _Sequence[_String] | _Intrinsic
        """The values for the header."""
    @_declaration
    class HostSharedAlbConfiguration(_SchemaPropertyType):
        """The host shared ALB configuration for the gateway."""
        access_logs: Gateway.GatewayElbAccessLogConfiguration | _Document | None = None
        current_alb_count: _Integer | None = None
        """The current number of ALBs provisioned for the gateway."""
        http_desync: _Literal["monitor", "defensive", "strictest"] | _String | None = None
        max_alb_count: _Integer | None = None
        """The maximum number of ALBs to provision for the gateway."""
        network_configuration: Gateway.GatewayElbNetworkConfiguration | _Document | None = None
        port: _Integer | None = None
        """The port on which the ALB listens."""
        protocol: _Literal["HTTP", "HTTPS"] | _String | None = None
        scheme: _Literal["internet-facing", "internal"] | _String | None = None
        test_traffic_rules: Gateway.GatewayAlbTestTrafficRules | _Document | None = None
        web_acl_arn: _String | None = None
        """The ARN of the WAFv2 web ACL to associate with the ALB."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    TYPE: _ClassVar[str]
    configuration: Gateway.GatewayConfiguration | _Document
    """The configuration for the gateway."""
    gateway_name: _String
    """The name of the gateway. Up to 255 letters (uppercase and lowercase), numbers, and hyphens are allowed."""
    infrastructure_role_arn: _String
    """The ARN of the IAM role that ECS uses to manage infrastructure for the gateway."""
    deletion_protection: _Boolean | None = None
    """Whether deletion protection is enabled for the gateway."""
    propagate_tags: _Literal["NONE", "GATEWAY"] | _String | None = None
    """Specifies whether to propagate the tags from the gateway to other resources."""
    tags: _Sequence[Gateway.Tag | _Document] | _Intrinsic | None = None
    """The metadata that you apply to the gateway to help you categorize and organize them."""
    @property
    def access_type(self) -> _Intrinsic:
        """The access type for the gateway."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the gateway."""
    @property
    def configuration_host_shared_alb_current_alb_count(self) -> _Intrinsic:
        """The current number of ALBs provisioned for the gateway."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the gateway was created."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the gateway."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the gateway was last updated."""

@_declaration
class GatewayClusterAssociations(_SchemaResource):
    """Resource Type definition for AWS::ECS::GatewayClusterAssociations, which associates an ECS Gateway with an
    ECS Cluster.
    """
    TYPE: _ClassVar[str]
    cluster: _String
    """The name or full Amazon Resource Name (ARN) of the cluster to associate the gateway with."""
    gateway: _String
    """The name or full Amazon Resource Name (ARN) of the gateway to associate with the cluster."""
    @property
    def cluster_arn(self) -> _Intrinsic:
        """The full Amazon Resource Name (ARN) of the associated cluster."""
    @property
    def gateway_arn(self) -> _Intrinsic:
        """The full Amazon Resource Name (ARN) of the associated gateway."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the association between the gateway and the cluster."""

@_declaration
class PrimaryTaskSet(_SchemaResource):
    """A pseudo-resource that manages which of your ECS task sets is primary."""
    TYPE: _ClassVar[str]
    cluster: _String
    """The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task
    set in.
    """
    service: _String
    """The short name or full Amazon Resource Name (ARN) of the service to create the task set in."""
    task_set_id: _String
    """The ID or full Amazon Resource Name (ARN) of the task set."""

@_declaration
class Service(_SchemaResource):
    """The ``AWS::ECS::Service`` resource creates an Amazon Elastic Container Service (Amazon ECS) service that runs
    and maintains the requested number of tasks and associated load balancers. The stack update fails if you change
    any properties that require replacement and at least one ECS Service Connect ``ServiceConnectConfiguration``
    property is configured.
    """
    @_declaration
    class AdvancedConfiguration(_SchemaPropertyType):
        """The advanced settings for a load balancer used in blue/green deployments. Specify the alternate target
        group, listener rules, and IAM role required for traffic shifting during blue/green deployments. For more
        information, see Required resources for Amazon ECS blue/green deployments in the *Amazon Elastic Container
        Service Developer Guide*.
        """
        alternate_target_group_arn: _String
        """The Amazon Resource Name (ARN) of the alternate target group for Amazon ECS blue/green deployments."""
        production_listener_rule: _String | None = None
        """The Amazon Resource Name (ARN) that that identifies the production listener rule (in the case of an
        Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing production
        traffic.
        """
        role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call the Elastic Load
        Balancing APIs for you.
        """
        test_listener_rule: _String | None = None
        """The Amazon Resource Name (ARN) that identifies ) that identifies the test listener rule (in the case of
        an Application Load Balancer) or listener (in the case for an Network Load Balancer) for routing test
        traffic.
        """
    @_declaration
    class AwsVpcConfiguration(_SchemaPropertyType):
        """An object representing the networking details for a task or service. For example
        ``awsVpcConfiguration={subnets=["subnet-12344321"],securityGroups=["sg-12344321"]}``.
        """
        assign_public_ip: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """Whether the task's elastic network interface receives a public IP address."""
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the security groups associated with the task or service. If you don't specify a security
        group, the default security group for the VPC is used. There's a limit of 5 security groups that can be
        specified. All specified security groups must be from the same VPC.
        """
        subnets: _Sequence[_String] | _Intrinsic | None = None
        """The IDs of the subnets associated with the task or service. There's a limit of 16 subnets that can be
        specified. All specified subnets must be from the same VPC.
        """
    @_declaration
    class CanaryConfiguration(_SchemaPropertyType):
        """Configuration for a canary deployment strategy that shifts a fixed percentage of traffic to the new
        service revision, waits for a specified bake time, then shifts the remaining traffic. The following
        validation applies only to Canary deployments created through CFN. CFN operations time out after 36 hours.
        Canary deployments can approach this limit because of their extended duration. This can cause CFN to roll
        back the deployment.
        """
        canary_bake_time_in_minutes: _Integer | None = None
        """The amount of time in minutes to wait during the canary phase before shifting the remaining production
        traffic to the new service revision. Valid values are 0 to 1440 minutes (24 hours). The default value is 10.
        """
        canary_percent: _Number | None = None
        """The percentage of production traffic to shift to the new service revision during the canary phase. Valid
        values are multiples of 0.1 from 0.1 to 100.0. The default value is 5.0.
        """
    @_declaration
    class CapacityProviderStrategyItem(_SchemaPropertyType):
        """The details of a capacity provider strategy. A capacity provider strategy can be set when using the
        ``RunTask`` or ``CreateService`` APIs or as the default capacity provider strategy for a cluster with the
        ``CreateCluster`` API. Only capacity providers that are already associated with a cluster and have an
        ``ACTIVE`` or ``UPDATING`` status can be used in a capacity provider strategy.
        """
        base: _Integer | None = None
        """The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for
        each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no
        value is specified, the default value of ``0`` is used.
        """
        capacity_provider: _String | None = None
        """The short name of the capacity provider. This can be either an AWS managed capacity provider (``FARGATE``
        or ``FARGATE_SPOT``) or the name of a custom capacity provider that you created.
        """
        weight: _Integer | None = None
        """The *weight* value designates the relative percentage of the total number of tasks launched that should
        use the specified capacity provider. The ``weight`` value is taken into consideration after the ``base``
        value, if defined, is satisfied. If no ``weight`` value is specified, the default value of ``0`` is used.
        """
    @_declaration
    class DeploymentAlarms(_SchemaPropertyType):
        """One of the methods which provide a way for you to quickly identify when a deployment has failed, and then
        to optionally roll back the failure to the last working deployment. When the alarms are generated, Amazon
        ECS sets the service deployment to failed. Set the rollback parameter to have Amazon ECS to roll back your
        service to the last completed deployment after a failure.
        """
        alarm_names: _Sequence[_String] | _Intrinsic
        """One or more CloudWatch alarm names. Use a "," to separate the alarms."""
        enable: _Boolean
        """Determines whether to use the CloudWatch alarm option in the service deployment process."""
        rollback: _Boolean
        """Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If
        rollback is used, when a service deployment fails, the service is rolled back to the last deployment that
        completed successfully.
        """
    @_declaration
    class DeploymentCircuitBreaker(_SchemaPropertyType):
        """The deployment circuit breaker can only be used for services using the rolling update (``ECS``)
        deployment type. The *deployment circuit breaker* determines whether a service deployment will fail if the
        service can't reach a steady state. If it is turned on, a service deployment will transition to a failed
        state and stop launching new tasks. You can also configure Amazon ECS to roll back your service to the last
        completed deployment after a failure.
        """
        enable: _Boolean
        """Determines whether to use the deployment circuit breaker logic for the service."""
        rollback: _Boolean
        """Determines whether to configure Amazon ECS to roll back the service if a service deployment fails. If
        rollback is on, when a service deployment fails, the service is rolled back to the last deployment that
        completed successfully.
        """
        reset_on_healthy_task: _Boolean | None = None
        """Specifies whether the deployment circuit breaker resets its failure count when a task reaches a healthy
        state. When set to ``true``, a task that reaches a healthy state resets the failure count to ``0``. When set
        to ``false``, Amazon ECS does not reset the failure count. The default is ``true``.
        """
        threshold_configuration: Service.ThresholdConfiguration | _Document | None = None
        """The threshold configuration that controls when the deployment circuit breaker triggers. The ``type`` and
        ``value`` together determine how many task failures are tolerated before the circuit breaker activates.
        """
    @_declaration
    class DeploymentConfiguration(_SchemaPropertyType):
        """Optional deployment parameters that control how many tasks run during a deployment and the ordering of
        stopping and starting tasks.
        """
        alarms: Service.DeploymentAlarms | _Document | None = None
        """Information about the CloudWatch alarms."""
        bake_time_in_minutes: _Integer | None = None
        """The duration waiting before terminating the previous service revision and marking a deployment complete.
        """
        canary_configuration: Service.CanaryConfiguration | _Document | None = None
        """Configuration for canary deployment strategy. Only valid when the deployment strategy is ``CANARY``. This
        configuration enables shifting a fixed percentage of traffic for testing, followed by shifting the remaining
        traffic after a bake period.
        """
        deployment_circuit_breaker: Service.DeploymentCircuitBreaker | _Document | None = None
        """The deployment circuit breaker can only be used for services using the rolling update (``ECS``)
        deployment type. The *deployment circuit breaker* determines whether a service deployment will fail if the
        service can't reach a steady state. If you use the deployment circuit breaker, a service deployment will
        transition to a failed state and stop launching new tasks.
        """
        early_success_criteria: Service.DeploymentEarlySuccessCriteria | _Document | None = None
        """The early success criteria configuration for a rolling deployment. With early success criteria, you can
        configure an Amazon ECS deployment to complete faster. Amazon ECS declares a deployment successful once a
        target percentage of tasks are healthy, instead of waiting for the service to fully stabilize.
        """
        lifecycle_hooks: _Sequence[Service.DeploymentLifecycleHook | _Document] | _Intrinsic | None = None
        """An array of deployment lifecycle hook objects to run custom logic or pause the deployment at specific
        stages of the deployment lifecycle.
        """
        linear_configuration: Service.LinearConfiguration | _Document | None = None
        """Configuration for linear deployment strategy. Only valid when the deployment strategy is ``LINEAR``. This
        configuration enables progressive traffic shifting in equal percentage increments with configurable bake
        times between each step.
        """
        maximum_percent: _Integer | None = None
        """If a service is using the rolling update (``ECS``) deployment type, the ``maximumPercent`` parameter
        represents an upper limit on the number of your service's tasks that are allowed in the ``RUNNING`` or
        ``PENDING`` state during a deployment, as a percentage of the ``desiredCount`` (rounded down to the nearest
        integer). This parameter enables you to define the deployment batch size.
        """
        minimum_healthy_percent: _Integer | None = None
        """If a service is using the rolling update (``ECS``) deployment type, the ``minimumHealthyPercent``
        represents a lower limit on the number of your service's tasks that must remain in the ``RUNNING`` state
        during a deployment, as a percentage of the ``desiredCount`` (rounded up to the nearest integer). This
        parameter enables you to deploy without using additional cluster capacity.
        """
        strategy: _Literal["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"] | _String | None = None
        """The deployment strategy for the service."""
    @_declaration
    class DeploymentController(_SchemaPropertyType):
        """The deployment controller to use for the service."""
        type: _Literal["CODE_DEPLOY", "ECS", "EXTERNAL"] | _String | None = None
        """The deployment controller type to use. The deployment controller is the mechanism that determines how
        tasks are deployed for your service.
        """
    @_declaration
    class DeploymentEarlySuccessCriteria(_SchemaPropertyType):
        """You can use early success criteria only with rolling deployment strategy. The configuration that
        determines when a rolling update deployment is considered successful. Early success criteria defines the
        percentage of tasks that must be healthy before a deployment completes. It also controls whether Amazon ECS
        must remove the previous tasks before a deployment completes.
        """
        enable: _Boolean | None = None
        """Specifies whether to use the early success criteria for the service deployment. When set to ``false``,
        the deployment uses the default behavior, where Amazon ECS considers the deployment successful when the
        target service revision fully stabilizes and the previous tasks are removed. The default value is ``false``.
        When set to ``true``, Amazon ECS monitors the deployment to meet early success criteria.
        """
        healthy_percent: _Integer | None = None
        """The percentage of healthy tasks that the target service revision must reach before Amazon ECS considers
        the deployment successful. This percentage is relative to the service's ``desiredCount`` and must be an
        integer between ``0`` and ``100``. This value must be greater than or equal to the ``minimumHealthyPercent``
        value. After this percentage of tasks is healthy and the bake time elapses, Amazon ECS completes the
        deployment.
        """
        source_service_revision_cleanup: _Literal["BLOCKING", "DEFERRED"] | _String | None = None
        """The time when Amazon ECS removes the source revisions' tasks relative to deployment completion."""
    @_declaration
    class DeploymentLifecycleHook(_SchemaPropertyType):
        """A deployment lifecycle hook runs custom logic or pauses the deployment at specific stages of the
        deployment process. You can use Lambda functions or pause hooks as hook targets. For more information, see
        Lifecycle hooks for Amazon ECS service deployments in the *Amazon Elastic Container Service Developer
        Guide*.
        """
        lifecycle_stages: _Sequence[_Literal["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"] | _String] | _Intrinsic
        """The lifecycle stages at which to run the hook."""
        hook_details: _String | _Document | None = None
        """Use this field to specify custom parameters that ECS passes to your hook target invocations (such as a
        Lambda function). This field must be a JSON object as a string.
        """
        hook_target_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the hook target. For ``AWS_LAMBDA`` hooks, this is the Lambda function
        ARN. This field is not applicable for ``PAUSE`` hooks. You must provide this parameter when configuring an
        ``AWS_LAMBDA`` lifecycle hook.
        """
        role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the IAM role that grants Amazon ECS permission to call Lambda functions
        on your behalf. For more information, see Permissions required for Lambda functions in Amazon ECS blue/green
        deployments in the *Amazon Elastic Container Service Developer Guide*.
        """
        target_type: _Literal["AWS_LAMBDA", "PAUSE"] | _String | None = None
        """The type of action the lifecycle hook performs."""
        timeout_configuration: Service.HookTimeoutConfig | _Document | None = None
        """The timeout configuration for the lifecycle hook. This specifies how long Amazon ECS waits before taking
        the timeout action if the hook is not resolved.
        """
    @_declaration
    class EBSTagSpecification(_SchemaPropertyType):
        """The tag specifications of an Amazon EBS volume."""
        resource_type: _Literal["volume"] | _String
        """The type of volume resource."""
        propagate_tags: _Literal["SERVICE", "TASK_DEFINITION"] | _String | None = None
        """Determines whether to propagate the tags from the task definition to the Amazon EBS volume. Tags can only
        propagate to a ``SERVICE`` specified in ``ServiceVolumeConfiguration``. If no value is specified, the tags
        aren't propagated.
        """
        tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
        """The tags applied to this Amazon EBS volume. ``AmazonECSCreated`` and ``AmazonECSManaged`` are reserved
        tags that can't be used.
        """
    @_declaration
    class ForceNewDeployment(_SchemaPropertyType):
        """Determines whether to force a new deployment of the service. By default, deployments aren't forced. You
        can use this option to start a new deployment with no service definition changes. For example, you can
        update a service's tasks to use a newer Docker image with the same image/tag combination
        (``my_image:latest``) or to roll Fargate tasks onto a newer platform version.
        """
        enable_force_new_deployment: _Boolean
        """Determines whether to force a new deployment of the service. By default, deployments aren't forced. You
        can use this option to start a new deployment with no service definition changes. For example, you can
        update a service's tasks to use a newer Docker image with the same image/tag combination
        (``my_image:latest``) or to roll Fargate tasks onto a newer platform version.
        """
        force_new_deployment_nonce: _String | None = None
        """When you change the``ForceNewDeploymentNonce`` value in your template, it signals ECS to start a new
        deployment even though no other service parameters have changed. The value must be a unique, time- varying
        value like a timestamp, random string, or sequence number. Use this property when you want to ensure your
        tasks pick up the latest version of a Docker image that uses the same tag but has been updated in the
        registry.
        """
    @_declaration
    class GatewayConnector(_SchemaPropertyType):
        port_name: _String
        filters: Service.GatewayConnectorFilters | _Document | None = None
        health_check: Service.GatewayConnectorHealthCheck | _Document | None = None
    @_declaration
    class GatewayConnectorFilters(_SchemaPropertyType):
        access_types: _Sequence[_Literal["PUBLIC", "PRIVATE"] | _String] | _Intrinsic | None = None
    @_declaration
    class GatewayConnectorHealthCheck(_SchemaPropertyType):
        health_check_interval_seconds: _Integer | None = None
        health_check_path: _String | None = None
        health_check_port: _Integer | None = None
        health_check_protocol: _Literal["HTTP", "HTTPS"] | _String | None = None
        health_check_timeout_seconds: _Integer | None = None
        healthy_threshold_count: _Integer | None = None
        matcher: Service.GatewayConnectorHealthCheckMatcher | _Document | None = None
        unhealthy_threshold_count: _Integer | None = None
    @_declaration
    class GatewayConnectorHealthCheckMatcher(_SchemaPropertyType):
        grpc_code: _String | None = None
        http_code: _String | None = None
    @_declaration
    class HookTimeoutConfig(_SchemaPropertyType):
        action: _Literal["ROLLBACK", "CONTINUE"] | _String | None = None
        timeout_in_minutes: _Integer | None = None
    @_declaration
    class LinearConfiguration(_SchemaPropertyType):
        """Configuration for a linear deployment strategy that shifts production traffic in equal percentage
        increments with configurable wait times between each step until 100 percent of traffic is shifted to the new
        service revision. The following validation applies only to Linear deployments created through CFN. CFN
        operations time out after 36 hours. Linear deployments can approach this limit because of their extended
        duration. This can cause CFN to roll back the deployment.
        """
        step_bake_time_in_minutes: _Integer | None = None
        """The amount of time in minutes to wait between each traffic shifting step during a linear deployment.
        Valid values are 0 to 1440 minutes (24 hours). The default value is 6. This bake time is not applied after
        reaching 100 percent traffic.
        """
        step_percent: _Number | None = None
        """The percentage of production traffic to shift in each step during a linear deployment. Valid values are
        multiples of 0.1 from 3.0 to 100.0. The default value is 10.0.
        """
    @_declaration
    class LoadBalancer(_SchemaPropertyType):
        """The ``LoadBalancer`` property specifies details on a load balancer that is used with a service. If the
        service is using the ``CODE_DEPLOY`` deployment controller, the service is required to use either an
        Application Load Balancer or Network Load Balancer. When you are creating an ACDlong deployment group, you
        specify two target groups (referred to as a ``targetGroupPair``). Each target group binds to a separate task
        set in the deployment.
        """
        advanced_configuration: Service.AdvancedConfiguration | _Document | None = None
        """The advanced settings for the load balancer used in blue/green deployments. Specify the alternate target
        group, listener rules, and IAM role required for traffic shifting during blue/green deployments.
        """
        container_name: _String | None = None
        """The name of the container (as it appears in a container definition) to associate with the load balancer.
        You need to specify the container name when configuring the target group for an Amazon ECS load balancer.
        """
        container_port: _Integer | None = None
        """The port on the container to associate with the load balancer. This port must correspond to a
        ``containerPort`` in the task definition the tasks in the service are using. For tasks that use the EC2
        launch type, the container instance they're launched on must allow ingress traffic on the ``hostPort`` of
        the port mapping.
        """
        load_balancer_name: _String | None = None
        """The name of the load balancer to associate with the Amazon ECS service or task set. If you are using an
        Application Load Balancer or a Network Load Balancer the load balancer name parameter should be omitted.
        """
        target_group_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with
        a service or task set. A target group ARN is only specified when using an Application Load Balancer or
        Network Load Balancer. For services using the ``ECS`` deployment controller, you can specify one or multiple
        target groups. For more information, see Registering multiple target groups with a service in the *Amazon
        Elastic Container Service Developer Guide*.
        """
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        """The log configuration for the container. This parameter maps to ``LogConfig`` in the docker container
        create command and the ``--log-driver`` option to docker run. By default, containers use the same logging
        driver that the Docker daemon uses. However, the container might use a different logging driver than the
        Docker daemon by specifying a log driver configuration in the container definition. Understand the following
        when specifying a log configuration for your containers.
        """
        log_driver: _String | None = None
        """The log driver to use for the container. For tasks on FARGATElong, the supported log drivers are
        ``awslogs``, ``splunk``, and ``awsfirelens``. For tasks hosted on Amazon EC2 instances, the supported log
        drivers are ``awslogs``, ``fluentd``, ``gelf``, ``json-file``, ``journald``, ``syslog``, ``splunk``, and
        ``awsfirelens``.
        """
        options: _Mapping[str, _String] | _Intrinsic | None = None
        """The configuration options to send to the log driver. The options you can specify depend on the log
        driver.
        """
        secret_options: _Sequence[Service.Secret | _Document] | _Intrinsic | None = None
        """The secrets to pass to the log configuration. For more information, see Specifying sensitive data in the
        *Amazon Elastic Container Service Developer Guide*.
        """
    @_declaration
    class MetricConfiguration(_SchemaPropertyType):
        """The configuration for a specific set of metrics to collect for a service."""
        metric_names: _Sequence[_Literal["CPUUtilization", "MemoryUtilization"] | _String] | _Intrinsic
        """The list of metric names to configure. The supported metric names are ``CPUUtilization`` and
        ``MemoryUtilization``.
        """
        resolution_seconds: _Integer
        """The resolution, in seconds, at which to collect the metrics. The valid values are ``20`` and ``60``."""
    @_declaration
    class MonitoringConfiguration(_SchemaPropertyType):
        """The optional monitoring configuration for a service, which defines the resolution for the service-level
        ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics. When not specified, Amazon ECS uses
        the default resolution of ``60`` seconds.
        """
        metric_configurations: _Sequence[Service.MetricConfiguration | _Document] | _Intrinsic
        """The list of metric configurations for the service monitoring."""
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        """The network configuration for a task or service."""
        awsvpc_configuration: Service.AwsVpcConfiguration | _Document | None = None
        """The VPC subnets and security groups that are associated with a task. All specified subnets and security
        groups must be from the same VPC.
        """
    @_declaration
    class PlacementConstraint(_SchemaPropertyType):
        """An object representing a constraint on task placement. For more information, see Task placement
        constraints in the *Amazon Elastic Container Service Developer Guide*. If you're using the Fargate launch
        type, task placement constraints aren't supported.
        """
        type: _Literal["distinctInstance", "memberOf"] | _String
        """The type of constraint. Use ``distinctInstance`` to ensure that each task in a particular group is
        running on a different container instance. Use ``memberOf`` to restrict the selection to a group of valid
        candidates.
        """
        expression: _String | None = None
        """A cluster query language expression to apply to the constraint. The expression can have a maximum length
        of 2000 characters. You can't specify an expression if the constraint type is ``distinctInstance``. For more
        information, see Cluster query language in the *Amazon Elastic Container Service Developer Guide*.
        """
    @_declaration
    class PlacementStrategy(_SchemaPropertyType):
        """The task placement strategy for a task or service. For more information, see Task placement strategies in
        the *Amazon Elastic Container Service Developer Guide*.
        """
        type: _Literal["binpack", "random", "spread"] | _String
        """The type of placement strategy. The ``random`` placement strategy randomly places tasks on available
        candidates. The ``spread`` placement strategy spreads placement across available candidates evenly based on
        the ``field`` parameter. The ``binpack`` strategy places tasks on available candidates that have the least
        available amount of the resource that's specified with the ``field`` parameter.
        """
        field: _String | None = None
        """The field to apply the placement strategy against. For the ``spread`` placement strategy, valid values
        are ``instanceId`` (or ``host``, which has the same effect), or any platform or custom attribute that's
        applied to a container instance, such as ``attribute:ecs.availability-zone``. For the ``binpack`` placement
        strategy, valid values are ``cpu`` and ``memory``. For the ``random`` placement strategy, this field is not
        used.
        """
    @_declaration
    class Secret(_SchemaPropertyType):
        """An object representing the secret to expose to your container."""
        name: _String
        """The name of the secret."""
        value_from: _String
        """The secret to expose to the container. The supported values are either the full ARN of the ASMlong secret
        or the full ARN of the parameter in the SSM Parameter Store. For information about the require IAMlong
        permissions, see Required IAM permissions for Amazon ECS secrets (for Secrets Manager) or Required IAM
        permissions for Amazon ECS secrets (for Systems Manager Parameter store) in the *Amazon Elastic Container
        Service Developer Guide*.
        """
    @_declaration
    class ServiceConnectAccessLogConfiguration(_SchemaPropertyType):
        """Configuration for Service Connect access logging. Access logs provide detailed information about requests
        made to your service, including request patterns, response codes, and timing data for debugging and
        monitoring purposes. To enable access logs, you must also specify a ``logConfiguration`` in the
        ``serviceConnectConfiguration``.
        """
        format: _Literal["TEXT", "JSON"] | _String
        """The format for Service Connect access log output. Choose TEXT for human-readable logs or JSON for
        structured data that integrates well with log analysis tools.
        """
        include_query_parameters: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """Specifies whether to include query parameters in Service Connect access logs. When enabled, query
        parameters from HTTP requests are included in the access logs. Consider security and privacy implications
        when enabling this feature, as query parameters may contain sensitive information such as request IDs and
        tokens. By default, this parameter is ``DISABLED``.
        """
    @_declaration
    class ServiceConnectClientAlias(_SchemaPropertyType):
        """Each alias ("endpoint") is a fully-qualified name and port number that other tasks ("clients") can use to
        connect to this service. Each name and port mapping must be unique within the namespace. Tasks that run in a
        namespace can use short names to connect to services in the namespace. Tasks can connect to services across
        all of the clusters in the namespace. Tasks connect through a managed proxy container that collects logs and
        metrics for increased visibility.
        """
        port: _Integer
        """The listening port number for the Service Connect proxy. This port is available inside of all of the
        tasks within the same namespace. To avoid changing your applications in client Amazon ECS services, set this
        to the same port that the client application uses by default. For more information, see Service Connect in
        the *Amazon Elastic Container Service Developer Guide*.
        """
        dns_name: _String | None = None
        """The ``dnsName`` is the name that you use in the applications of client tasks to connect to this service.
        The name must be a valid DNS name but doesn't need to be fully-qualified. The name can include up to 127
        characters. The name can include lowercase letters, numbers, underscores (_), hyphens (-), and periods (.).
        The name can't start with a hyphen. If this parameter isn't specified, the default value of
        ``discoveryName.namespace`` is used.
        """
        test_traffic_rules: Service.ServiceConnectTestTrafficRules | _Document | None = None
        """The configuration for test traffic routing rules used during blue/green deployments with Amazon ECS
        Service Connect. This allows you to route a portion of traffic to the new service revision of your service
        for testing before shifting all production traffic.
        """
    @_declaration
    class ServiceConnectConfiguration(_SchemaPropertyType):
        """The Service Connect configuration of your Amazon ECS service. The configuration for this service to
        discover and connect to services, and be discovered by, and connected from, other services within a
        namespace. Tasks that run in a namespace can use short names to connect to services in the namespace. Tasks
        can connect to services across all of the clusters in the namespace. Tasks connect through a managed proxy
        container that collects logs and metrics for increased visibility.
        """
        enabled: _Boolean
        """Specifies whether to use Service Connect with this service."""
        access_log_configuration: Service.ServiceConnectAccessLogConfiguration | _Document | None = None
        """The configuration for Service Connect access logging. Access logs capture detailed information about
        requests made to your service, including request patterns, response codes, and timing data. They can be
        useful for debugging connectivity issues, monitoring service performance, and auditing service-to-service
        communication for security and compliance purposes. To enable access logs, you must also specify a
        ``logConfiguration`` in the ``serviceConnectConfiguration``.
        """
        container_configurations: _Sequence[Service.ServiceConnectContainerConfiguration | _Document] | _Intrinsic | None = None
        log_configuration: Service.LogConfiguration | _Document | None = None
        """The log configuration for the container. This parameter maps to ``LogConfig`` in the docker container
        create command and the ``--log-driver`` option to docker run. By default, containers use the same logging
        driver that the Docker daemon uses. However, the container might use a different logging driver than the
        Docker daemon by specifying a log driver configuration in the container definition. Understand the following
        when specifying a log configuration for your containers.
        """
        namespace: _String | None = None
        """The namespace name or full Amazon Resource Name (ARN) of the CMAPlong namespace for use with Service
        Connect. The namespace must be in the same AWS Region as the Amazon ECS service and cluster. The type of
        namespace doesn't affect Service Connect. For more information about CMAPlong, see Working with Services in
        the *Developer Guide*.
        """
        services: _Sequence[Service.ServiceConnectService | _Document] | _Intrinsic | None = None
        """The list of Service Connect service objects. These are names and aliases (also known as endpoints) that
        are used by other Amazon ECS services to connect to this service. This field is not required for a "client"
        Amazon ECS service that's a member of a namespace only to connect to other services within the namespace. An
        example of this would be a frontend application that accepts incoming requests from either a load balancer
        that's attached to the service or by other means.
        """
    @_declaration
    class ServiceConnectContainerConfiguration(_SchemaPropertyType):
        log_level: _Literal["debug", "info"] | _String | None = None
    @_declaration
    class ServiceConnectService(_SchemaPropertyType):
        """The Service Connect service object configuration. For more information, see Service Connect in the
        *Amazon Elastic Container Service Developer Guide*.
        """
        port_name: _String
        """The ``portName`` must match the name of one of the ``portMappings`` from all the containers in the task
        definition of this Amazon ECS service.
        """
        client_aliases: _Sequence[Service.ServiceConnectClientAlias | _Document] | _Intrinsic | None = None
        """The list of client aliases for this Service Connect service. You use these to assign names that can be
        used by client applications. The maximum number of client aliases that you can have in this list is 1. Each
        alias ("endpoint") is a fully-qualified name and port number that other Amazon ECS tasks ("clients") can use
        to connect to this service. Each name and port mapping must be unique within the namespace.
        """
        discovery_name: _String | None = None
        """The ``discoveryName`` is the name of the new CMAP service that Amazon ECS creates for this Amazon ECS
        service. This must be unique within the CMAP namespace. The name can contain up to 64 characters. The name
        can include lowercase letters, numbers, underscores (_), and hyphens (-). The name can't start with a
        hyphen. If the ``discoveryName`` isn't specified, the port mapping name from the task definition is used in
        ``portName.namespace``.
        """
        ingress_port_override: _Integer | None = None
        """The port number for the Service Connect proxy to listen on. Use the value of this field to bypass the
        proxy for traffic on the port number specified in the named ``portMapping`` in the task definition of this
        application, and then use it in your VPC security groups to allow traffic into the proxy for this Amazon ECS
        service. In ``awsvpc`` mode and Fargate, the default value is the container port number.
        """
        timeout: Service.TimeoutConfiguration | _Document | None = None
        """A reference to an object that represents the configured timeouts for Service Connect."""
        tls: Service.ServiceConnectTlsConfiguration | _Document | None = None
        """A reference to an object that represents a Transport Layer Security (TLS) configuration."""
    @_declaration
    class ServiceConnectTestTrafficRules(_SchemaPropertyType):
        """The test traffic routing configuration for Amazon ECS blue/green deployments. This configuration allows
        you to define rules for routing specific traffic to the new service revision during the deployment process,
        allowing for safe testing before full production traffic shift. For more information, see Service Connect
        for Amazon ECS blue/green deployments in the *Amazon Elastic Container Service Developer Guide*.
        """
        header: Service.ServiceConnectTestTrafficRulesHeader | _Document
        """The HTTP header-based routing rules that determine which requests should be routed to the new service
        version during blue/green deployment testing. These rules provide fine-grained control over test traffic
        routing based on request headers.
        """
    @_declaration
    class ServiceConnectTestTrafficRulesHeader(_SchemaPropertyType):
        name: _String
        value: Service.ServiceConnectTestTrafficRulesHeaderValue | _Document | None = None
    @_declaration
    class ServiceConnectTestTrafficRulesHeaderValue(_SchemaPropertyType):
        exact: _String
    @_declaration
    class ServiceConnectTlsCertificateAuthority(_SchemaPropertyType):
        """The certificate root authority that secures your service."""
        aws_pca_authority_arn: _String | None = None
        """The ARN of the AWS Private Certificate Authority certificate."""
    @_declaration
    class ServiceConnectTlsConfiguration(_SchemaPropertyType):
        """The key that encrypts and decrypts your resources for Service Connect TLS."""
        issuer_certificate_authority: Service.ServiceConnectTlsCertificateAuthority | _Document
        """The signer certificate authority."""
        kms_key: _String | None = None
        """The AWS Key Management Service key."""
        role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the IAM role that's associated with the Service Connect TLS."""
    @_declaration
    class ServiceManagedEBSVolumeConfiguration(_SchemaPropertyType):
        """The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These
        settings are used to create each Amazon EBS volume, with one volume created for each task in the service.
        For information about the supported launch types and operating systems, see Supported operating systems and
        launch types in the*Amazon Elastic Container Service Developer Guide*. Many of these parameters map 1:1 with
        the Amazon EBS ``CreateVolume`` API request parameters.
        """
        role_arn: _String
        """The ARN of the IAM role to associate with this volume. This is the Amazon ECS infrastructure IAM role
        that is used to manage your AWS infrastructure. We recommend using the Amazon ECS-managed
        ``AmazonECSInfrastructureRolePolicyForVolumes`` IAM policy with this role. For more information, see Amazon
        ECS infrastructure IAM role in the *Amazon ECS Developer Guide*.
        """
        encrypted: _Boolean | None = None
        """Indicates whether the volume should be encrypted. If you turn on Region-level Amazon EBS encryption by
        default but set this value as ``false``, the setting is overridden and the volume is encrypted with the KMS
        key specified for Amazon EBS encryption by default. This parameter maps 1:1 with the ``Encrypted`` parameter
        of the CreateVolume API in the *Amazon EC2 API Reference*.
        """
        filesystem_type: _Literal["ext3", "ext4", "ntfs", "xfs"] | _String | None = None
        """The filesystem type for the volume. For volumes created from a snapshot, you must specify the same
        filesystem type that the volume was using when the snapshot was created. If there is a filesystem type
        mismatch, the tasks will fail to start. The available Linux filesystem types are ``ext3``, ``ext4``, and
        ``xfs``. If no value is specified, the ``xfs`` filesystem type is used by default. The available Windows
        filesystem types are ``NTFS``.
        """
        iops: _Integer | None = None
        """The number of I/O operations per second (IOPS). For ``gp3``, ``io1``, and ``io2`` volumes, this
        represents the number of IOPS that are provisioned for the volume. For ``gp2`` volumes, this represents the
        baseline performance of the volume and the rate at which the volume accumulates I/O credits for bursting.
        The following are the supported values for each volume type.
        """
        kms_key_id: _String | None = None
        """The Amazon Resource Name (ARN) identifier of the AWS Key Management Service key to use for Amazon EBS
        encryption. When a key is specified using this parameter, it overrides Amazon EBS default encryption or any
        KMS key that you specified for cluster-level managed storage encryption. This parameter maps 1:1 with the
        ``KmsKeyId`` parameter of the CreateVolume API in the *Amazon EC2 API Reference*.
        """
        size_in_gi_b: _Integer | None = None
        """The size of the volume in GiB. You must specify either a volume size or a snapshot ID. If you specify a
        snapshot ID, the snapshot size is used for the volume size by default. You can optionally specify a volume
        size greater than or equal to the snapshot size. This parameter maps 1:1 with the ``Size`` parameter of the
        CreateVolume API in the *Amazon EC2 API Reference*. The following are the supported volume size values for
        each volume type.
        """
        snapshot_id: _String | None = None
        """The snapshot that Amazon ECS uses to create volumes for attachment to tasks maintained by the service.
        You must specify either ``snapshotId`` or ``sizeInGiB`` in your volume configuration. This parameter maps
        1:1 with the ``SnapshotId`` parameter of the CreateVolume API in the *Amazon EC2 API Reference*.
        """
        tag_specifications: _Sequence[Service.EBSTagSpecification | _Document] | _Intrinsic | None = None
        """The tags to apply to the volume. Amazon ECS applies service-managed tags by default. This parameter maps
        1:1 with the ``TagSpecifications.N`` parameter of the CreateVolume API in the *Amazon EC2 API Reference*.
        """
        throughput: _Integer | None = None
        """The throughput to provision for a volume, in MiB/s, with a maximum of 1,000 MiB/s. This parameter maps
        1:1 with the ``Throughput`` parameter of the CreateVolume API in the *Amazon EC2 API Reference*. This
        parameter is only supported for the ``gp3`` volume type.
        """
        volume_initialization_rate: _Integer | None = None
        """The rate, in MiB/s, at which data is fetched from a snapshot of an existing EBS volume to create new
        volumes for attachment to the tasks maintained by the service. This property can be specified only if you
        specify a ``snapshotId``. For more information, see Initialize Amazon EBS volumes in the *Amazon EBS User
        Guide*.
        """
        volume_type: _String | None = None
        """The volume type. This parameter maps 1:1 with the ``VolumeType`` parameter of the CreateVolume API in the
        *Amazon EC2 API Reference*. For more information, see Amazon EBS volume types in the *Amazon EC2 User
        Guide*. The following are the supported volume types.
        """
    @_declaration
    class ServiceRegistry(_SchemaPropertyType):
        """The details for the service registry. Each service may be associated with one service registry. Multiple
        service registries for each service are not supported. When you add, update, or remove the service
        registries configuration, Amazon ECS starts a new deployment. New tasks are registered and deregistered to
        the updated service registry configuration.
        """
        container_name: _String | None = None
        """The container name value to be used for your service discovery service. It's already specified in the
        task definition. If the task definition that your service task specifies uses the ``bridge`` or ``host``
        network mode, you must specify a ``containerName`` and ``containerPort`` combination from the task
        definition.
        """
        container_port: _Integer | None = None
        """The port value to be used for your service discovery service. It's already specified in the task
        definition. If the task definition your service task specifies uses the ``bridge`` or ``host`` network mode,
        you must specify a ``containerName`` and ``containerPort`` combination from the task definition.
        """
        port: _Integer | None = None
        """The port value used if your service discovery service specified an SRV record. This field might be used
        if both the ``awsvpc`` network mode and SRV records are used.
        """
        registry_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is CMAP.
        For more information, see CreateService.
        """
    @_declaration
    class ServiceVolumeConfiguration(_SchemaPropertyType):
        """The configuration for a volume specified in the task definition as a volume that is configured at launch
        time. Currently, the only supported volume type is an Amazon EBS volume.
        """
        name: _String
        """The name of the volume. This value must match the volume name from the ``Volume`` object in the task
        definition.
        """
        managed_ebs_volume: Service.ServiceManagedEBSVolumeConfiguration | _Document | None = None
        """The configuration for the Amazon EBS volume that Amazon ECS creates and manages on your behalf. These
        settings are used to create each Amazon EBS volume, with one volume created for each task in the service.
        The Amazon EBS volumes are visible in your account in the Amazon EC2 console once they are created.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of
        a key and an optional value. You define them.
        """
        key: _String | None = None
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String | None = None
        """The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag
        category (key).
        """
    @_declaration
    class ThresholdConfiguration(_SchemaPropertyType):
        """Defines the failure threshold that the deployment circuit breaker uses to monitor a deployment. The
        ``type`` and ``value`` together determine the number of task failures that are tolerated before the circuit
        breaker triggers. By default, the threshold configuration uses a ``type`` of ``BOUNDED_PERCENT`` with a
        ``value`` of ``50``.
        """
        type: _Literal["COUNT", "BOUNDED_PERCENT", "UNBOUNDED_PERCENT"] | _String
        """Determines how Amazon ECS uses ``value`` to calculate the failure threshold. For the percentage types
        (``BOUNDED_PERCENT`` and ``UNBOUNDED_PERCENT``), Amazon ECS multiplies ``value`` by the latest service
        desired count. For ``COUNT``, Amazon ECS uses ``value`` directly as the threshold. The default is
        ``BOUNDED_PERCENT``.
        """
        value: _Integer
        """Specifies the integer that Amazon ECS uses to calculate the failure threshold. When ``type`` is
        ``COUNT``, this value is the failure threshold itself. When ``type`` is a percentage type, Amazon ECS
        multiplies this value by the latest service desired count to produce the failure threshold. The default is
        ``50``.
        """
    @_declaration
    class TimeoutConfiguration(_SchemaPropertyType):
        """An object that represents the timeout configurations for Service Connect. If ``idleTimeout`` is set to a
        time that is less than ``perRequestTimeout``, the connection will close when the ``idleTimeout`` is reached
        and not the ``perRequestTimeout``.
        """
        idle_timeout_seconds: _Integer | None = None
        """The amount of time in seconds a connection will stay active while idle. A value of ``0`` can be set to
        disable ``idleTimeout``. The ``idleTimeout`` default for ``HTTP``/``HTTP2``/``GRPC`` is 5 minutes. The
        ``idleTimeout`` default for ``TCP`` is 1 hour.
        """
        per_request_timeout_seconds: _Integer | None = None
        """The amount of time waiting for the upstream to respond with a complete response per request. A value of
        ``0`` can be set to disable ``perRequestTimeout``. ``perRequestTimeout`` can only be set if Service Connect
        ``appProtocol`` isn't ``TCP``. Only ``idleTimeout`` is allowed for ``TCP````appProtocol``.
        """
    @_declaration
    class VpcLatticeAdvancedConfiguration(_SchemaPropertyType):
        """The advanced settings for VPC Lattice used in blue/green deployments. Specify the alternate target group
        and listener rules required for traffic shifting during blue/green deployments. For more information, see
        Required resources for Amazon ECS blue/green deployments in the *Amazon Elastic Container Service Developer
        Guide*.
        """
        alternate_target_group_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the alternate target group associated with the VPC Lattice
        Configuration for Amazon ECS blue/green deployments.
        """
        production_listener_rule: _String | None = None
        """The Amazon Resource Name (ARN) that identifies the production listener rule or listener for routing
        production traffic.
        """
        test_listener_rule: _String | None = None
        """The Amazon Resource Name (ARN) that identifies the test listener rule or listener for routing test
        traffic.
        """
    @_declaration
    class VpcLatticeConfiguration(_SchemaPropertyType):
        """The VPC Lattice configuration for your service that holds the information for the target group(s) Amazon
        ECS tasks will be registered to.
        """
        port_name: _String
        """The name of the port mapping to register in the VPC Lattice target group. This is the name of the
        ``portMapping`` you defined in your task definition.
        """
        role_arn: _String
        """The ARN of the IAM role to associate with this VPC Lattice configuration. This is the Amazon ECS
        infrastructure IAM role that is used to manage your VPC Lattice infrastructure.
        """
        target_group_arn: _String
        """The full Amazon Resource Name (ARN) of the target group or groups associated with the VPC Lattice
        configuration that the Amazon ECS tasks will be registered to.
        """
        advanced_configuration: Service.VpcLatticeAdvancedConfiguration | _Document | None = None
    TYPE: _ClassVar[str]
    availability_zone_rebalancing: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Indicates whether to use Availability Zone rebalancing for the service. For more information, see Balancing
    an Amazon ECS service across Availability Zones in the *Amazon Elastic Container Service Developer Guide*.
    """
    capacity_provider_strategy: _Sequence[Service.CapacityProviderStrategyItem | _Document] | _Intrinsic | None = None
    """The capacity provider strategy to use for the service. If a ``capacityProviderStrategy`` is specified, the
    ``launchType`` parameter must be omitted. If no ``capacityProviderStrategy`` or ``launchType`` is specified, the
    ``defaultCapacityProviderStrategy`` for the cluster is used. A capacity provider strategy can contain a maximum
    of 20 capacity providers. To remove this property from your service resource, specify an empty
    ``CapacityProviderStrategyItem`` array.
    """
    cluster: _String | None = None
    """The short name or full Amazon Resource Name (ARN) of the cluster that you run your service on. If you do not
    specify a cluster, the default cluster is assumed.
    """
    deployment_configuration: Service.DeploymentConfiguration | _Document | None = None
    """Optional deployment parameters that control how many tasks run during the deployment and the ordering of
    stopping and starting tasks.
    """
    deployment_controller: Service.DeploymentController | _Document | None = None
    """The deployment controller to use for the service."""
    desired_count: _Integer | None = None
    """The number of instantiations of the specified task definition to place and keep running in your service. For
    new services, if a desired count is not specified, a default value of ``1`` is used. When using the ``DAEMON``
    scheduling strategy, the desired count is not required. For existing services, if a desired count is not
    specified, it is omitted from the operation.
    """
    enable_ecs_managed_tags: _Boolean | None = None
    """Specifies whether to turn on Amazon ECS managed tags for the tasks within the service. For more information,
    see Tagging your Amazon ECS resources in the *Amazon Elastic Container Service Developer Guide*. When you use
    Amazon ECS managed tags, you must set the ``propagateTags`` request parameter.
    """
    enable_execute_command: _Boolean | None = None
    """Determines whether the execute command functionality is turned on for the service. If ``true``, the execute
    command functionality is turned on for all containers in tasks as part of the service.
    """
    force_new_deployment: Service.ForceNewDeployment | _Document | None = None
    """Determines whether to force a new deployment of the service. By default, deployments aren't forced. You can
    use this option to start a new deployment with no service definition changes. For example, you can update a
    service's tasks to use a newer Docker image with the same image/tag combination (``my_image:latest``) or to roll
    Fargate tasks onto a newer platform version.
    """
    gateway_connectors: _Sequence[Service.GatewayConnector | _Document] | _Intrinsic | None = None
    health_check_grace_period_seconds: _Integer | None = None
    """The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load
    Balancing, VPC Lattice, and container health checks after a task has first started. If you do not specify a
    health check grace period value, the default value of 0 is used. If you do not use any of the health checks,
    then ``healthCheckGracePeriodSeconds`` is unused.
    """
    launch_type: _Literal["EC2", "FARGATE", "EXTERNAL"] | _String | None = None
    """The launch type on which to run your service. For more information, see Amazon ECS Launch Types in the
    *Amazon Elastic Container Service Developer Guide*. If you want to use Managed Instances, you must use the
    ``capacityProviderStrategy`` request parameter.
    """
    load_balancers: _Sequence[Service.LoadBalancer | _Document] | _Intrinsic | None = None
    """A list of load balancer objects to associate with the service. If you specify the ``Role`` property,
    ``LoadBalancers`` must be specified as well. For information about the number of load balancers that you can
    specify per service, see Service Load Balancing in the *Amazon Elastic Container Service Developer Guide*. To
    remove this property from your service resource, specify an empty ``LoadBalancer`` array.
    """
    monitoring: Service.MonitoringConfiguration | _Document | None = None
    """The optional monitoring configuration for the service, which defines the resolution for the service-level
    ``CPUUtilization`` and ``MemoryUtilization`` Amazon CloudWatch metrics. When not specified, Amazon ECS uses the
    default resolution of ``60`` seconds.
    """
    network_configuration: Service.NetworkConfiguration | _Document | None = None
    """The network configuration for the service. This parameter is required for task definitions that use the
    ``awsvpc`` network mode to receive their own elastic network interface, and it is not supported for other
    network modes. For more information, see Task Networking in the *Amazon Elastic Container Service Developer
    Guide*.
    """
    placement_constraints: _Sequence[Service.PlacementConstraint | _Document] | _Intrinsic | None = None
    """An array of placement constraint objects to use for tasks in your service. You can specify a maximum of 10
    constraints for each task. This limit includes constraints in the task definition and those specified at
    runtime. To remove this property from your service resource, specify an empty ``PlacementConstraint`` array.
    """
    placement_strategies: _Sequence[Service.PlacementStrategy | _Document] | _Intrinsic | None = None
    """The placement strategy objects to use for tasks in your service. You can specify a maximum of 5 strategy
    rules for each service. To remove this property from your service resource, specify an empty
    ``PlacementStrategy`` array.
    """
    platform_version: _String | None = None
    """The platform version that your tasks in the service are running on. A platform version is specified only for
    tasks using the Fargate launch type. If one isn't specified, the ``LATEST`` platform version is used. For more
    information, see platform versions in the *Amazon Elastic Container Service Developer Guide*.
    """
    propagate_tags: _Literal["SERVICE", "TASK_DEFINITION"] | _String | None = None
    """Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the
    tags aren't propagated. Tags can only be propagated to the task during task creation. To add tags to a task
    after task creation, use the TagResource API action. You must set this to a value other than ``NONE`` when you
    use Cost Explorer. For more information, see Amazon ECS usage reports in the *Amazon Elastic Container Service
    Developer Guide*. The default is ``NONE``.
    """
    role: _String | None = None
    """The name or full Amazon Resource Name (ARN) of the IAM role that allows Amazon ECS to make calls to your load
    balancer on your behalf. This parameter is only permitted if you are using a load balancer with your service and
    your task definition doesn't use the ``awsvpc`` network mode. If you specify the ``role`` parameter, you must
    also specify a load balancer object with the ``loadBalancers`` parameter.
    """
    scheduling_strategy: _Literal["DAEMON", "REPLICA"] | _String | None = None
    """The scheduling strategy to use for the service. For more information, see Services."""
    service_connect_configuration: Service.ServiceConnectConfiguration | _Document | None = None
    """The configuration for this service to discover and connect to services, and be discovered by, and connected
    from, other services within a namespace. Tasks that run in a namespace can use short names to connect to
    services in the namespace. Tasks can connect to services across all of the clusters in the namespace. Tasks
    connect through a managed proxy container that collects logs and metrics for increased visibility.
    """
    service_name: _String | None = None
    """The name of your service. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are
    allowed. Service names must be unique within a cluster, but you can have similarly named services in multiple
    clusters within a Region or across multiple Regions. The stack update fails if you change any properties that
    require replacement and the ``ServiceName`` is configured.
    """
    service_registries: _Sequence[Service.ServiceRegistry | _Document] | _Intrinsic | None = None
    """The details of the service discovery registry to associate with this service. For more information, see
    Service discovery. Each service may be associated with one service registry. Multiple service registries for
    each service isn't supported. To remove this property from your service resource, specify an empty
    ``ServiceRegistry`` array.
    """
    tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
    """The metadata that you apply to the service to help you categorize and organize them. Each tag consists of a
    key and an optional value, both of which you define. When a service is deleted, the tags are deleted as well.
    """
    task_definition: _String | None = None
    """The ``family`` and ``revision`` (``family:revision``) or full ARN of the task definition to run in your
    service. If a ``revision`` isn't specified, the latest ``ACTIVE`` revision is used. A task definition must be
    specified if the service uses either the ``ECS`` or ``CODE_DEPLOY`` deployment controllers. For more information
    about deployment types, see Amazon ECS deployment types.
    """
    volume_configurations: _Sequence[Service.ServiceVolumeConfiguration | _Document] | _Intrinsic | None = None
    """The configuration for a volume specified in the task definition as a volume that is configured at launch
    time. Currently, the only supported volume type is an Amazon EBS volume. To remove this property from your
    service resource, specify an empty ``ServiceVolumeConfiguration`` array.
    """
    vpc_lattice_configurations: _Sequence[Service.VpcLatticeConfiguration | _Document] | _Intrinsic | None = None
    """The VPC Lattice configuration for the service being created."""
    @property
    def name(self) -> _Intrinsic: ...
    @property
    def service_arn(self) -> _Intrinsic: ...

@_declaration
class TaskDefinition(_Grantee, _SchemaResource):
    """Registers a new task definition from the supplied ``family`` and ``containerDefinitions``. Optionally, you
    can add data volumes to your containers with the ``volumes`` parameter. For more information about task
    definition parameters and defaults, see Amazon ECS Task Definitions in the *Amazon Elastic Container Service
    Developer Guide*. You can specify a role for your task with the ``taskRoleArn`` parameter.
    """
    @_declaration
    class AuthorizationConfig(_SchemaPropertyType):
        """The authorization configuration details for the Amazon EFS file system."""
        access_point_id: _String | None = None
        """The Amazon EFS access point ID to use. If an access point is specified, the root directory value
        specified in the ``EFSVolumeConfiguration`` must either be omitted or set to ``/`` which will enforce the
        path set on the EFS access point. If an access point is used, transit encryption must be on in the
        ``EFSVolumeConfiguration``. For more information, see Working with Amazon EFS access points in the *Amazon
        Elastic File System User Guide*.
        """
        iam: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Determines whether to use the Amazon ECS task role defined in a task definition when mounting the Amazon
        EFS file system. If it is turned on, transit encryption must be turned on in the ``EFSVolumeConfiguration``.
        If this parameter is omitted, the default value of ``DISABLED`` is used. For more information, see Using
        Amazon EFS access points in the *Amazon Elastic Container Service Developer Guide*.
        """
    @_declaration
    class ContainerDefinition(_SchemaPropertyType):
        """The ``ContainerDefinition`` property specifies a container definition. Container definitions are used in
        task definitions to describe the different containers that are launched as part of a task.
        """
        image: _String
        """The image used to start a container. This string is passed directly to the Docker daemon. By default,
        images in the Docker Hub registry are available. Other repositories are specified with either
        ``repository-url/image:tag`` or ``repository-url/image@digest``.
        """
        name: _String
        """The name of a container. If you're linking multiple containers together in a task definition, the
        ``name`` of one container can be entered in the ``links`` of another container to connect the containers. Up
        to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens are allowed. This parameter maps
        to ``name`` in the docker container create command and the ``--name`` option to docker run.
        """
        command: _Sequence[_String] | _Intrinsic | None = None
        """The command that's passed to the container. This parameter maps to ``Cmd`` in the docker container create
        command and the ``COMMAND`` parameter to docker run. If there are multiple arguments, each argument is a
        separated string in the array.
        """
        cpu: _Integer | None = None
        """The number of ``cpu`` units reserved for the container. This parameter maps to ``CpuShares`` in the
        docker container create command and the ``--cpu-shares`` option to docker run. This field is optional for
        tasks using the Fargate launch type, and the only requirement is that the total amount of CPU reserved for
        all containers within a task be lower than the task-level ``cpu`` value.
        """
        credential_specs: _Sequence[_String] | _Intrinsic | None = None
        """A list of ARNs in SSM or Amazon S3 to a credential spec (``CredSpec``) file that configures the container
        for Active Directory authentication. We recommend that you use this parameter instead of the
        ``dockerSecurityOptions``. The maximum number of ARNs is 1. There are two formats for each ARN.
        """
        depends_on: _Sequence[TaskDefinition.ContainerDependency | _Document] | _Intrinsic | None = None
        """The dependencies defined for container startup and shutdown. A container can contain multiple
        dependencies. When a dependency is defined for container startup, for container shutdown it is reversed. For
        tasks using the EC2 launch type, the container instances require at least version 1.26.0 of the container
        agent to turn on container dependencies. However, we recommend using the latest container agent version.
        """
        disable_networking: _Boolean | None = None
        """When this parameter is true, networking is off within the container. This parameter maps to
        ``NetworkDisabled`` in the docker container create command. This parameter is not supported for Windows
        containers.
        """
        dns_search_domains: _Sequence[_String] | _Intrinsic | None = None
        """A list of DNS search domains that are presented to the container. This parameter maps to ``DnsSearch`` in
        the docker container create command and the ``--dns-search`` option to docker run. This parameter is not
        supported for Windows containers.
        """
        dns_servers: _Sequence[_String] | _Intrinsic | None = None
        """A list of DNS servers that are presented to the container. This parameter maps to ``Dns`` in the docker
        container create command and the ``--dns`` option to docker run. This parameter is not supported for Windows
        containers.
        """
        docker_labels: _Mapping[str, _String] | _Intrinsic | None = None
        """A key/value map of labels to add to the container. This parameter maps to ``Labels`` in the docker
        container create command and the ``--label`` option to docker run. This parameter requires version 1.18 of
        the Docker Remote API or greater on your container instance. To check the Docker Remote API version on your
        container instance, log in to your container instance and run the following command: ``sudo docker version
        --format '{{.Server.APIVersion}}'``.
        """
        docker_security_options: _Sequence[_String] | _Intrinsic | None = None
        """A list of strings to provide custom configuration for multiple security systems. This field isn't valid
        for containers in tasks using the Fargate launch type. For Linux tasks on EC2, this parameter can be used to
        reference custom labels for SELinux and AppArmor multi-level security systems. For any tasks on EC2, this
        parameter can be used to reference a credential spec file that configures a container for Active Directory
        authentication.
        """
        entry_point: _Sequence[_String] | _Intrinsic | None = None
        """Early versions of the Amazon ECS container agent don't properly handle ``entryPoint`` parameters. If you
        have problems using ``entryPoint``, update your container agent or enter your commands and arguments as
        ``command`` array items instead. The entry point that's passed to the container. This parameter maps to
        ``Entrypoint`` in the docker container create command and the ``--entrypoint`` option to docker run.
        """
        environment: _Sequence[TaskDefinition.KeyValuePair | _Document] | _Intrinsic | None = None
        """The environment variables to pass to a container. This parameter maps to ``Env`` in the docker container
        create command and the ``--env`` option to docker run. We don't recommend that you use plaintext environment
        variables for sensitive information, such as credential data.
        """
        environment_files: _Sequence[TaskDefinition.EnvironmentFile | _Document] | _Intrinsic | None = None
        """A list of files containing the environment variables to pass to a container. This parameter maps to the
        ``--env-file`` option to docker run. You can specify up to ten environment files. The file must have a
        ``.env`` file extension. Each line in an environment file contains an environment variable in
        ``VARIABLE=VALUE`` format. Lines beginning with ``#`` are treated as comments and are ignored.
        """
        essential: _Boolean | None = None
        """If the ``essential`` parameter of a container is marked as ``true``, and that container fails or stops
        for any reason, all other containers that are part of the task are stopped. If the ``essential`` parameter
        of a container is marked as ``false``, its failure doesn't affect the rest of the containers in a task. If
        this parameter is omitted, a container is assumed to be essential. All tasks must have at least one
        essential container.
        """
        extra_hosts: _Sequence[TaskDefinition.HostEntry | _Document] | _Intrinsic | None = None
        """A list of hostnames and IP address mappings to append to the ``/etc/hosts`` file on the container. This
        parameter maps to ``ExtraHosts`` in the docker container create command and the ``--add-host`` option to
        docker run. This parameter isn't supported for Windows containers or tasks that use the ``awsvpc`` network
        mode.
        """
        firelens_configuration: TaskDefinition.FirelensConfiguration | _Document | None = None
        """The FireLens configuration for the container. This is used to specify and configure a log router for
        container logs. For more information, see Custom Log Routing in the *Amazon Elastic Container Service
        Developer Guide*.
        """
        health_check: TaskDefinition.HealthCheck | _Document | None = None
        """The container health check command and associated configuration parameters for the container. This
        parameter maps to ``HealthCheck`` in the docker container create command and the ``HEALTHCHECK`` parameter
        of docker run.
        """
        hostname: _String | None = None
        """The hostname to use for your container. This parameter maps to ``Hostname`` in the docker container
        create command and the ``--hostname`` option to docker run. The ``hostname`` parameter is not supported if
        you're using the ``awsvpc`` network mode.
        """
        interactive: _Boolean | None = None
        """When this parameter is ``true``, you can deploy containerized applications that require ``stdin`` or a
        ``tty`` to be allocated. This parameter maps to ``OpenStdin`` in the docker container create command and the
        ``--interactive`` option to docker run.
        """
        links: _Sequence[_String] | _Intrinsic | None = None
        """The ``links`` parameter allows containers to communicate with each other without the need for port
        mappings. This parameter is only supported if the network mode of a task definition is ``bridge``. The
        ``name:internalName`` construct is analogous to ``name:alias`` in Docker links. Up to 255 letters (uppercase
        and lowercase), numbers, underscores, and hyphens are allowed..
        """
        linux_parameters: TaskDefinition.LinuxParameters | _Document | None = None
        """Linux-specific modifications that are applied to the container, such as Linux kernel capabilities. For
        more information see KernelCapabilities. This parameter is not supported for Windows containers.
        """
        log_configuration: TaskDefinition.LogConfiguration | _Document | None = None
        """The log configuration specification for the container. This parameter maps to ``LogConfig`` in the docker
        Create a container command and the ``--log-driver`` option to docker run. By default, containers use the
        same logging driver that the Docker daemon uses. However, the container may use a different logging driver
        than the Docker daemon by specifying a log driver with this parameter in the container definition.
        """
        memory: _Integer | None = None
        """The amount (in MiB) of memory to present to the container. If your container attempts to exceed the
        memory specified here, the container is killed. The total amount of memory reserved for all containers
        within a task must be lower than the task ``memory`` value, if one is specified. This parameter maps to
        ``Memory`` in the Create a container section of the Docker Remote API and the ``--memory`` option to docker
        run. If using the Fargate launch type, this parameter is optional.
        """
        memory_reservation: _Integer | None = None
        """The soft limit (in MiB) of memory to reserve for the container. When system memory is under heavy
        contention, Docker attempts to keep the container memory to this soft limit. However, your container can
        consume more memory when it needs to, up to either the hard limit specified with the ``memory`` parameter
        (if applicable), or all of the available memory on the container instance, whichever comes first.
        """
        mount_points: _Sequence[TaskDefinition.MountPoint | _Document] | _Intrinsic | None = None
        """The mount points for data volumes in your container. This parameter maps to ``Volumes`` in the docker
        container create command and the ``--volume`` option to docker run. Windows containers can mount whole
        directories on the same drive as ``$env:ProgramData``. Windows containers can't mount directories on a
        different drive, and mount point can't be across drives.
        """
        port_mappings: _Sequence[TaskDefinition.PortMapping | _Document] | _Intrinsic | None = None
        """The list of port mappings for the container. Port mappings allow containers to access ports on the host
        container instance to send or receive traffic. For task definitions that use the ``awsvpc`` network mode,
        you should only specify the ``containerPort``. The ``hostPort`` can be left blank or it must be the same
        value as the ``containerPort``. Port mappings on Windows use the ``NetNAT`` gateway address rather than
        ``localhost``.
        """
        privileged: _Boolean | None = None
        """When this parameter is true, the container is given elevated privileges on the host container instance
        (similar to the ``root`` user). This parameter maps to ``Privileged`` in the docker container create command
        and the ``--privileged`` option to docker run This parameter is not supported for Windows containers or
        tasks run on FARGATElong.
        """
        pseudo_terminal: _Boolean | None = None
        """When this parameter is ``true``, a TTY is allocated. This parameter maps to ``Tty`` in the docker
        container create command and the ``--tty`` option to docker run.
        """
        readonly_root_filesystem: _Boolean | None = None
        """When this parameter is true, the container is given read-only access to its root file system. This
        parameter maps to ``ReadonlyRootfs`` in the docker container create command and the ``--read-only`` option
        to docker run. This parameter is not supported for Windows containers.
        """
        repository_credentials: TaskDefinition.RepositoryCredentials | _Document | None = None
        """The private repository authentication credentials to use."""
        resource_requirements: _Sequence[TaskDefinition.ResourceRequirement | _Document] | _Intrinsic | None = None
        """The type and amount of a resource to assign to a container. The supported resources are GPUs and Neuron
        devices.
        """
        restart_policy: TaskDefinition.RestartPolicy | _Document | None = None
        """The restart policy for a container. When you set up a restart policy, Amazon ECS can restart the
        container without needing to replace the task. For more information, see Restart individual containers in
        Amazon ECS tasks with container restart policies in the *Amazon Elastic Container Service Developer Guide*.
        """
        secrets: _Sequence[TaskDefinition.Secret | _Document] | _Intrinsic | None = None
        """The secrets to pass to the container. For more information, see Specifying Sensitive Data in the *Amazon
        Elastic Container Service Developer Guide*.
        """
        start_timeout: _Integer | None = None
        """Time duration (in seconds) to wait before giving up on resolving dependencies for a container. For
        example, you specify two containers in a task definition with containerA having a dependency on containerB
        reaching a ``COMPLETE``, ``SUCCESS``, or ``HEALTHY`` status. If a ``startTimeout`` value is specified for
        containerB and it doesn't reach the desired status within that time then containerA gives up and not start.
        """
        stop_timeout: _Integer | None = None
        """Time duration (in seconds) to wait before the container is forcefully killed if it doesn't exit normally
        on its own.
        """
        system_controls: _Sequence[TaskDefinition.SystemControl | _Document] | _Intrinsic | None = None
        """A list of namespaced kernel parameters to set in the container. This parameter maps to ``Sysctls`` in the
        docker container create command and the ``--sysctl`` option to docker run. For example, you can configure
        ``net.ipv4.tcp_keepalive_time`` setting to maintain longer lived connections.
        """
        ulimits: _Sequence[TaskDefinition.Ulimit | _Document] | _Intrinsic | None = None
        """A list of ``ulimits`` to set in the container. This parameter maps to ``Ulimits`` in the Create a
        container section of the Docker Remote API and the ``--ulimit`` option to docker run. Valid naming values
        are displayed in the Ulimit data type. This parameter requires version 1.18 of the Docker Remote API or
        greater on your container instance.
        """
        user: _String | None = None
        """The user to use inside the container. This parameter maps to ``User`` in the docker container create
        command and the ``--user`` option to docker run. When running tasks using the ``host`` network mode, don't
        run containers using the root user (UID 0). We recommend using a non-root user for better security. You can
        specify the ``user`` using the following formats. If specifying a UID or GID, you must specify it as a
        positive integer.
        """
        version_consistency: _Literal["enabled", "disabled"] | _String | None = None
        """Specifies whether Amazon ECS will resolve the container image tag provided in the container definition to
        an image digest. By default, the value is ``enabled``. If you set the value for a container as ``disabled``,
        Amazon ECS will not resolve the provided container image tag to a digest and will use the original image URI
        specified in the container definition for deployment.
        """
        volumes_from: _Sequence[TaskDefinition.VolumeFrom | _Document] | _Intrinsic | None = None
        """Data volumes to mount from another container. This parameter maps to ``VolumesFrom`` in the docker
        container create command and the ``--volumes-from`` option to docker run.
        """
        working_directory: _String | None = None
        """The working directory to run commands inside the container in. This parameter maps to ``WorkingDir`` in
        the docker container create command and the ``--workdir`` option to docker run.
        """
    @_declaration
    class ContainerDependency(_SchemaPropertyType):
        """The ``ContainerDependency`` property specifies the dependencies defined for container startup and
        shutdown. A container can contain multiple dependencies. When a dependency is defined for container startup,
        for container shutdown it is reversed. Your Amazon ECS container instances require at least version 1.26.0
        of the container agent to enable container dependencies. However, we recommend using the latest container
        agent version.
        """
        condition: _Literal["COMPLETE", "HEALTHY", "START", "SUCCESS"] | _String | None = None
        """The dependency condition of the container."""
        container_name: _String | None = None
        """The name of a container."""
    @_declaration
    class Device(_SchemaPropertyType):
        """The ``Device`` property specifies an object representing a container instance host device."""
        container_path: _String | None = None
        """The path inside the container at which to expose the host device."""
        host_path: _String | None = None
        """The path for the device on the host container instance."""
        permissions: _Sequence[_Literal["mknod", "read", "write"] | _String] | _Intrinsic | None = None
        """The explicit permissions to provide to the container for the device. By default, the container has
        permissions for ``read``, ``write``, and ``mknod`` for the device.
        """
    @_declaration
    class DockerVolumeConfiguration(_SchemaPropertyType):
        """The ``DockerVolumeConfiguration`` property specifies a Docker volume configuration and is used when you
        use Docker volumes. Docker volumes are only supported when you are using the EC2 launch type. Windows
        containers only support the use of the ``local`` driver. To use bind mounts, specify a ``host`` instead.
        """
        autoprovision: _Boolean | None = None
        """If this value is ``true``, the Docker volume is created if it doesn't already exist. This field is only
        used if the ``scope`` is ``shared``.
        """
        driver: _String | None = None
        """The Docker volume driver to use. The driver value must match the driver name provided by Docker because
        it is used for task placement. If the driver was installed using the Docker plugin CLI, use ``docker plugin
        ls`` to retrieve the driver name from your container instance. If the driver was installed using another
        method, use Docker plugin discovery to retrieve the driver name.
        """
        driver_opts: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of Docker driver-specific options passed through. This parameter maps to ``DriverOpts`` in the
        docker create-volume command and the ``xxopt`` option to docker volume create.
        """
        labels: _Mapping[str, _String] | _Intrinsic | None = None
        """Custom metadata to add to your Docker volume. This parameter maps to ``Labels`` in the docker container
        create command and the ``xxlabel`` option to docker volume create.
        """
        scope: _Literal["shared", "task"] | _String | None = None
        """The scope for the Docker volume that determines its lifecycle. Docker volumes that are scoped to a
        ``task`` are automatically provisioned when the task starts and destroyed when the task stops. Docker
        volumes that are scoped as ``shared`` persist after the task stops.
        """
    @_declaration
    class EFSVolumeConfiguration(_SchemaPropertyType):
        """This parameter is specified when you're using an Amazon Elastic File System file system for task storage.
        For more information, see Amazon EFS volumes in the *Amazon Elastic Container Service Developer Guide*.
        """
        filesystem_id: _String
        """The Amazon EFS file system ID to use."""
        authorization_config: TaskDefinition.AuthorizationConfig | _Document | None = None
        """The authorization configuration details for the Amazon EFS file system."""
        root_directory: _String | None = None
        """The directory within the Amazon EFS file system to mount as the root directory inside the host. If this
        parameter is omitted, the root of the Amazon EFS volume will be used. Specifying ``/`` will have the same
        effect as omitting this parameter. If an EFS access point is specified in the ``authorizationConfig``, the
        root directory parameter must either be omitted or set to ``/`` which will enforce the path set on the EFS
        access point.
        """
        transit_encryption: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Determines whether to use encryption for Amazon EFS data in transit between the Amazon ECS host and the
        Amazon EFS server. Transit encryption must be turned on if Amazon EFS IAM authorization is used. If this
        parameter is omitted, the default value of ``DISABLED`` is used. For more information, see Encrypting data
        in transit in the *Amazon Elastic File System User Guide*.
        """
        transit_encryption_port: _Integer | None = None
        """The port to use when sending encrypted data between the Amazon ECS host and the Amazon EFS server. If you
        do not specify a transit encryption port, it will use the port selection strategy that the Amazon EFS mount
        helper uses. For more information, see EFS mount helper in the *Amazon Elastic File System User Guide*.
        """
    @_declaration
    class EnvironmentFile(_SchemaPropertyType):
        """A list of files containing the environment variables to pass to a container. You can specify up to ten
        environment files. The file must have a ``.env`` file extension. Each line in an environment file should
        contain an environment variable in ``VARIABLE=VALUE`` format. Lines beginning with ``#`` are treated as
        comments and are ignored.
        """
        type: _Literal["s3"] | _String | None = None
        """The file type to use. Environment files are objects in Amazon S3. The only supported value is ``s3``."""
        value: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon S3 object containing the environment variable file."""
    @_declaration
    class EphemeralStorage(_SchemaPropertyType):
        """The amount of ephemeral storage to allocate for the task. This parameter is used to expand the total
        amount of ephemeral storage available, beyond the default amount, for tasks hosted on FARGATElong. For more
        information, see Using data volumes in tasks in the *Amazon ECS Developer Guide;*.
        """
        size_in_gi_b: _Integer | None = None
        """The total amount, in GiB, of ephemeral storage to set for the task. The minimum supported value is ``21``
        GiB and the maximum supported value is ``200`` GiB.
        """
    @_declaration
    class FSxAuthorizationConfig(_SchemaPropertyType):
        """The authorization configuration details for Amazon FSx for Windows File Server file system. See
        FSxWindowsFileServerVolumeConfiguration in the *Amazon ECS API Reference*. For more information and the
        input format, see Amazon FSx for Windows File Server Volumes in the *Amazon Elastic Container Service
        Developer Guide*.
        """
        credentials_parameter: _String
        """The authorization credential option to use. The authorization credential options can be provided using
        either the Amazon Resource Name (ARN) of an ASMlong secret or SSM Parameter Store parameter. The ARN refers
        to the stored credentials.
        """
        domain: _String
        """A fully qualified domain name hosted by an Managed Microsoft AD (Active Directory) or self-hosted AD on
        Amazon EC2.
        """
    @_declaration
    class FSxWindowsFileServerVolumeConfiguration(_SchemaPropertyType):
        """This parameter is specified when you're using Amazon FSx for Windows File Server file system for task
        storage. For more information and the input format, see Amazon FSx for Windows File Server volumes in the
        *Amazon Elastic Container Service Developer Guide*.
        """
        file_system_id: _String
        """The Amazon FSx for Windows File Server file system ID to use."""
        root_directory: _String
        """The directory within the Amazon FSx for Windows File Server file system to mount as the root directory
        inside the host.
        """
        authorization_config: TaskDefinition.FSxAuthorizationConfig | _Document | None = None
        """The authorization configuration details for the Amazon FSx for Windows File Server file system."""
    @_declaration
    class FirelensConfiguration(_SchemaPropertyType):
        """The FireLens configuration for the container. This is used to specify and configure a log router for
        container logs. For more information, see Custom log routing in the *Amazon Elastic Container Service
        Developer Guide*.
        """
        options: _Mapping[str, _String] | _Intrinsic | None = None
        """The options to use when configuring the log router. This field is optional and can be used to add
        additional metadata, such as the task, task definition, cluster, and container instance details to the log
        event.
        """
        type: _Literal["fluentbit", "fluentd"] | _String | None = None
        """The log router to use. The valid values are ``fluentd`` or ``fluentbit``."""
    @_declaration
    class HealthCheck(_SchemaPropertyType):
        """The ``HealthCheck`` property specifies an object representing a container health check. Health check
        parameters that are specified in a container definition override any Docker health checks that exist in the
        container image (such as those specified in a parent image or from the image's Dockerfile). This
        configuration maps to the ``HEALTHCHECK`` parameter of docker run.
        """
        command: _Sequence[_String] | _Intrinsic | None = None
        """A string array representing the command that the container runs to determine if it is healthy. The string
        array must start with ``CMD`` to run the command arguments directly, or ``CMD-SHELL`` to run the command
        with the container's default shell. When you use the AWS Management Console JSON panel, the CLIlong, or the
        APIs, enclose the list of commands in double quotes and brackets.
        """
        interval: _Integer | None = None
        """The time period in seconds between each health check execution. You may specify between 5 and 300
        seconds. The default value is 30 seconds. This value applies only when you specify a ``command``.
        """
        retries: _Integer | None = None
        """The number of times to retry a failed health check before the container is considered unhealthy. You may
        specify between 1 and 10 retries. The default value is 3. This value applies only when you specify a
        ``command``.
        """
        start_period: _Integer | None = None
        """The optional grace period to provide containers time to bootstrap before failed health checks count
        towards the maximum number of retries. You can specify between 0 and 300 seconds. By default, the
        ``startPeriod`` is off. This value applies only when you specify a ``command``. If a health check succeeds
        within the ``startPeriod``, then the container is considered healthy and any subsequent failures count
        toward the maximum number of retries.
        """
        timeout: _Integer | None = None
        """The time period in seconds to wait for a health check to succeed before it is considered a failure. You
        may specify between 2 and 60 seconds. The default value is 5. This value applies only when you specify a
        ``command``.
        """
    @_declaration
    class HostEntry(_SchemaPropertyType):
        """The ``HostEntry`` property specifies a hostname and an IP address that are added to the ``/etc/hosts``
        file of a container through the ``extraHosts`` parameter of its ``ContainerDefinition`` resource.
        """
        hostname: _String | None = None
        """The hostname to use in the ``/etc/hosts`` entry."""
        ip_address: _String | None = None
        """The IP address to use in the ``/etc/hosts`` entry."""
    @_declaration
    class HostVolumeProperties(_SchemaPropertyType):
        """The ``HostVolumeProperties`` property specifies details on a container instance bind mount host volume.
        """
        source_path: _String | None = None
        """When the ``host`` parameter is used, specify a ``sourcePath`` to declare the path on the host container
        instance that's presented to the container. If this parameter is empty, then the Docker daemon has assigned
        a host path for you. If the ``host`` parameter contains a ``sourcePath`` file location, then the data volume
        persists at the specified location on the host container instance until you delete it manually.
        """
    @_declaration
    class InferenceAccelerator(_SchemaPropertyType):
        device_name: _String | None = None
        device_type: _String | None = None
    @_declaration
    class KernelCapabilities(_SchemaPropertyType):
        """The Linux capabilities to add or remove from the default Docker configuration for a container defined in
        the task definition. For more detailed information about these Linux capabilities, see the capabilities(7)
        Linux manual page. The following describes how Docker processes the Linux capabilities specified in the
        ``add`` and ``drop`` request parameters. For information about the latest behavior, see Docker Compose:
        order of cap_drop and cap_add in the Docker Community Forum.
        """
        add: _Sequence[_String] | _Intrinsic | None = None
        """The Linux capabilities for the container that have been added to the default configuration provided by
        Docker. This parameter maps to ``CapAdd`` in the docker container create command and the ``--cap-add``
        option to docker run. Tasks launched on FARGATElong only support adding the ``SYS_PTRACE`` kernel
        capability.
        """
        drop: _Sequence[_String] | _Intrinsic | None = None
        """The Linux capabilities for the container that have been removed from the default configuration provided
        by Docker. This parameter maps to ``CapDrop`` in the docker container create command and the ``--cap-drop``
        option to docker run.
        """
    @_declaration
    class KeyValuePair(_SchemaPropertyType):
        """A key-value pair object."""
        name: _String | None = None
        """The name of the key-value pair. For environment variables, this is the name of the environment variable.
        """
        value: _String | None = None
        """The value of the key-value pair. For environment variables, this is the value of the environment
        variable.
        """
    @_declaration
    class LinuxParameters(_SchemaPropertyType):
        """The Linux-specific options that are applied to the container, such as Linux KernelCapabilities."""
        capabilities: TaskDefinition.KernelCapabilities | _Document | None = None
        """The Linux capabilities for the container that are added to or dropped from the default configuration
        provided by Docker. For tasks that use the Fargate launch type, ``capabilities`` is supported for all
        platform versions but the ``add`` parameter is only supported if using platform version 1.4.0 or later.
        """
        devices: _Sequence[TaskDefinition.Device | _Document] | _Intrinsic | None = None
        """Any host devices to expose to the container. This parameter maps to ``Devices`` in the docker container
        create command and the ``--device`` option to docker run. If you're using tasks that use the Fargate launch
        type, the ``devices`` parameter isn't supported.
        """
        init_process_enabled: _Boolean | None = None
        """Run an ``init`` process inside the container that forwards signals and reaps processes. This parameter
        maps to the ``--init`` option to docker run. This parameter requires version 1.25 of the Docker Remote API
        or greater on your container instance. To check the Docker Remote API version on your container instance,
        log in to your container instance and run the following command: ``sudo docker version --format
        '{{.Server.APIVersion}}'``.
        """
        max_swap: _Integer | None = None
        """The total amount of swap memory (in MiB) a container can use. This parameter will be translated to the
        ``--memory-swap`` option to docker run where the value would be the sum of the container memory plus the
        ``maxSwap`` value. If a ``maxSwap`` value of ``0`` is specified, the container will not use swap. Accepted
        values are ``0`` or any positive integer.
        """
        shared_memory_size: _Integer | None = None
        """The value for the size (in MiB) of the ``/dev/shm`` volume. This parameter maps to the ``--shm-size``
        option to docker run. If you are using tasks that use the Fargate launch type, the ``sharedMemorySize``
        parameter is not supported.
        """
        swappiness: _Integer | None = None
        """This allows you to tune a container's memory swappiness behavior. A ``swappiness`` value of ``0`` will
        cause swapping to not happen unless absolutely necessary. A ``swappiness`` value of ``100`` will cause pages
        to be swapped very aggressively. Accepted values are whole numbers between ``0`` and ``100``. If the
        ``swappiness`` parameter is not specified, a default value of ``60`` is used. If a value is not specified
        for ``maxSwap`` then this parameter is ignored.
        """
        tmpfs: _Sequence[TaskDefinition.Tmpfs | _Document] | _Intrinsic | None = None
        """The container path, mount options, and size (in MiB) of the tmpfs mount. This parameter maps to the
        ``--tmpfs`` option to docker run.
        """
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        """The ``LogConfiguration`` property specifies log configuration options to send to a custom log driver for
        the container.
        """
        log_driver: _String
        """The log driver to use for the container. For tasks on FARGATElong, the supported log drivers are
        ``awslogs``, ``splunk``, and ``awsfirelens``. For tasks hosted on Amazon EC2 instances, the supported log
        drivers are ``awslogs``, ``fluentd``, ``gelf``, ``json-file``, ``journald``, ``syslog``, ``splunk``, and
        ``awsfirelens``.
        """
        options: _Mapping[str, _String] | _Intrinsic | None = None
        """The configuration options to send to the log driver. The options you can specify depend on the log
        driver.
        """
        secret_options: _Sequence[TaskDefinition.Secret | _Document] | _Intrinsic | None = None
        """The secrets to pass to the log configuration. For more information, see Specifying sensitive data in the
        *Amazon Elastic Container Service Developer Guide*.
        """
    @_declaration
    class MountPoint(_SchemaPropertyType):
        """The details for a volume mount point that's used in a container definition."""
        container_path: _String | None = None
        """The path on the container to mount the host volume at."""
        read_only: _Boolean | None = None
        """If this value is ``true``, the container has read-only access to the volume. If this value is ``false``,
        then the container can write to the volume. The default value is ``false``.
        """
        source_volume: _String | None = None
        """The name of the volume to mount. Must be a volume name referenced in the ``name`` parameter of task
        definition ``volume``.
        """
    @_declaration
    class NvidiaMpsAllocation(_SchemaPropertyType):
        memory: _Integer
        """The amount of GPU memory, in MiB, allocated to the container."""
        max_compute_percent: _Integer | None = None
        """The maximum percentage of the GPU's compute capacity that the container can use."""
    @_declaration
    class PortMapping(_SchemaPropertyType):
        """The ``PortMapping`` property specifies a port mapping. Port mappings allow containers to access ports on
        the host container instance to send or receive traffic. Port mappings are specified as part of the container
        definition. If you are using containers in a task with the ``awsvpc`` or ``host`` network mode, exposed
        ports should be specified using ``containerPort``. The ``hostPort`` can be left blank or it must be the same
        value as the ``containerPort``.
        """
        app_protocol: _Literal["http", "http2", "grpc"] | _String | None = None
        """The application protocol that's used for the port mapping. This parameter only applies to Service
        Connect. We recommend that you set this parameter to be consistent with the protocol that your application
        uses. If you set this parameter, Amazon ECS adds protocol-specific connection handling to the Service
        Connect proxy. If you set this parameter, Amazon ECS adds protocol-specific telemetry in the Amazon ECS
        console and CloudWatch.
        """
        container_port: _Integer | None = None
        """The port number on the container that's bound to the user-specified or automatically assigned host port.
        If you use containers in a task with the ``awsvpc`` or ``host`` network mode, specify the exposed ports
        using ``containerPort``. If you use containers in a task with the ``bridge`` network mode and you specify a
        container port and not a host port, your container automatically receives a host port in the ephemeral port
        range. For more information, see ``hostPort``.
        """
        container_port_range: _String | None = None
        """The port number range on the container that's bound to the dynamically mapped host port range."""
        host_port: _Integer | None = None
        """The port number on the container instance to reserve for your container."""
        name: _String | None = None
        """The name that's used for the port mapping. This parameter is the name that you use in the
        ``serviceConnectConfiguration`` and the ``vpcLatticeConfigurations`` of a service. The name can include up
        to 64 characters. The characters can include lowercase letters, numbers, underscores (_), and hyphens (-).
        The name can't start with a hyphen.
        """
        protocol: _Literal["tcp", "udp"] | _String | None = None
        """The protocol that's used for the port mapping. Valid values are ``tcp`` and ``udp`` (case-sensitive). The
        default is ``tcp``. Amazon ECS treats any other specified value as ``tcp``. ``protocol`` is immutable in a
        Service Connect service. To update this field, you must delete and redeploy the service.
        """
    @_declaration
    class ProxyConfiguration(_SchemaPropertyType):
        """The configuration details for the App Mesh proxy. For tasks that use the EC2 launch type, the container
        instances require at least version 1.26.0 of the container agent and at least version 1.26.0-1 of the
        ``ecs-init`` package to use a proxy configuration. If your container instances are launched from the Amazon
        ECS optimized AMI version ``20190301`` or later, then they contain the required versions of the container
        agent and ``ecs-init``.
        """
        container_name: _String
        """The name of the container that will serve as the App Mesh proxy."""
        proxy_configuration_properties: _Sequence[TaskDefinition.KeyValuePair | _Document] | _Intrinsic | None = None
        """The set of network configuration parameters to provide the Container Network Interface (CNI) plugin,
        specified as key-value pairs.
        """
        type: _Literal["APPMESH"] | _String | None = None
        """The proxy type. The only supported value is ``APPMESH``."""
    @_declaration
    class RepositoryCredentials(_SchemaPropertyType):
        """The repository credentials for private registry authentication."""
        credentials_parameter: _String | None = None
        """The Amazon Resource Name (ARN) of the secret containing the private repository credentials. When you use
        the Amazon ECS API, CLI, or AWS SDK, if the secret exists in the same Region as the task that you're
        launching then you can use either the full ARN or the name of the secret. When you use the AWS Management
        Console, you must specify the full ARN of the secret.
        """
    @_declaration
    class ResourceRequirement(_SchemaPropertyType):
        """The type and amount of a resource to assign to a container. The supported resource types are GPUs, Neuron
        devices, and Elastic Inference accelerators. For more information, see Working with GPUs on Amazon ECS or
        Working with Amazon Elastic Inference on Amazon ECS in the *Amazon Elastic Container Service Developer
        Guide*.
        """
        type: _Literal["GPU", "InferenceAccelerator", "NeuronDevice"] | _String
        """The type of resource to assign to a container."""
        sharing_strategy: TaskDefinition.SharingStrategy | _Document | None = None
        value: _String | None = None
        """The value for the specified resource type. When the type is ``GPU``, the value is the number of physical
        ``GPUs`` the Amazon ECS container agent reserves for the container. The number of GPUs that's reserved for
        all containers in a task can't exceed the number of available GPUs on the container instance that the task
        is launched on. You can also specify ``ALL`` to allocate all available GPUs on the instance to the
        container.
        """
    @_declaration
    class RestartPolicy(_SchemaPropertyType):
        """You can enable a restart policy for each container defined in your task definition, to overcome transient
        failures faster and maintain task availability. When you enable a restart policy for a container, Amazon ECS
        can restart the container if it exits, without needing to replace the task. For more information, see
        Restart individual containers in Amazon ECS tasks with container restart policies in the *Amazon Elastic
        Container Service Developer Guide*.
        """
        enabled: _Boolean | None = None
        """Specifies whether a restart policy is enabled for the container."""
        ignored_exit_codes: _Sequence[_Integer] | _Intrinsic | None = None
        """A list of exit codes that Amazon ECS will ignore and not attempt a restart on. You can specify a maximum
        of 50 container exit codes. By default, Amazon ECS does not ignore any exit codes.
        """
        restart_attempt_period: _Integer | None = None
        """A period of time (in seconds) that the container must run for before a restart can be attempted. A
        container can be restarted only once every ``restartAttemptPeriod`` seconds. If a container isn't able to
        run for this time period and exits early, it will not be restarted. You can set a minimum
        ``restartAttemptPeriod`` of 60 seconds and a maximum ``restartAttemptPeriod`` of 1800 seconds. By default, a
        container must run for 300 seconds before it can be restarted.
        """
    @_declaration
    class RuntimePlatform(_SchemaPropertyType):
        """Information about the platform for the Amazon ECS service or task. For more information about
        ``RuntimePlatform``, see RuntimePlatform in the *Amazon Elastic Container Service Developer Guide*.
        """
        cpu_architecture: _Literal["ARM64", "X86_64"] | _String | None = None
        """The CPU architecture. You can run your Linux tasks on an ARM-based platform by setting the value to
        ``ARM64``. This option is available for tasks that run on Linux Amazon EC2 instance, Amazon ECS Managed
        Instances, or Linux containers on Fargate.
        """
        operating_system_family: _Literal["LINUX", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE"] | _String | None = None
        """The operating system."""
    @_declaration
    class S3FilesVolumeConfiguration(_SchemaPropertyType):
        """This parameter is specified when you're using an Amazon S3 Files file system for task storage. For more
        information, see Amazon S3 Files volumes in the *Amazon Elastic Container Service Developer Guide*. Your
        task definition must include a Task IAM Role. See IAM role for attaching your file system to compute
        resources for required permissions.
        """
        file_system_arn: _String
        """The full ARN of the S3 Files file system to mount."""
        access_point_arn: _String | None = None
        """The full ARN of the S3 Files access point to use. If an access point is specified, the root directory
        value specified in the ``S3FilesVolumeConfiguration`` must either be omitted or set to ``/`` which will
        enforce the path set on the S3 Files access point. For more information, see Creating S3 Files access
        points.
        """
        root_directory: _String | None = None
        """The directory within the Amazon S3 Files file system to mount as the root directory. If this parameter is
        omitted, the root of the Amazon S3 Files file system will be used. Specifying ``/`` will have the same
        effect as omitting this parameter. If a S3 Files access point is specified in the ``accessPointArn``, the
        root directory parameter must either be omitted or set to ``/`` which will enforce the path set on the S3
        Files access point.
        """
        transit_encryption_port: _Integer | None = None
        """The port to use for sending encrypted data between the ECS host and the S3 Files file system. If you do
        not specify a transit encryption port, it will use the port selection strategy that the Amazon S3 Files
        mount helper uses. For more information, see S3 Files mount helper.
        """
    @_declaration
    class Secret(_SchemaPropertyType):
        """An object representing the secret to expose to your container."""
        name: _String
        """The name of the secret."""
        value_from: _String
        """The secret to expose to the container. The supported values are either the full ARN of the ASMlong secret
        or the full ARN of the parameter in the SSM Parameter Store. For information about the require IAMlong
        permissions, see Required IAM permissions for Amazon ECS secrets (for Secrets Manager) or Required IAM
        permissions for Amazon ECS secrets (for Systems Manager Parameter store) in the *Amazon Elastic Container
        Service Developer Guide*.
        """
    @_declaration
    class SharingStrategy(_SchemaPropertyType):
        nvidia_mps: TaskDefinition.NvidiaMpsAllocation | _Document
    @_declaration
    class SystemControl(_SchemaPropertyType):
        """A list of namespaced kernel parameters to set in the container. This parameter maps to ``Sysctls`` in the
        docker container create command and the ``--sysctl`` option to docker run. For example, you can configure
        ``net.ipv4.tcp_keepalive_time`` setting to maintain longer lived connections. We don't recommend that you
        specify network-related ``systemControls`` parameters for multiple containers in a single task that also
        uses either the ``awsvpc`` or ``host`` network mode.
        """
        namespace: _String | None = None
        """The namespaced kernel parameter to set a ``value`` for."""
        value: _String | None = None
        """The namespaced kernel parameter to set a ``value`` for. Valid IPC namespace values: ``"kernel.msgmax" |
        "kernel.msgmnb" | "kernel.msgmni" | "kernel.sem" | "kernel.shmall" | "kernel.shmmax" | "kernel.shmmni" |
        "kernel.shm_rmid_forced"``, and ``Sysctls`` that start with ``"fs.mqueue.*"`` Valid network namespace
        values: ``Sysctls`` that start with ``"net.*"``. Only namespaced ``Sysctls`` that exist within the container
        starting with "net.* are accepted.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata that you apply to a resource to help you categorize and organize them. Each tag consists of
        a key and an optional value. You define them.
        """
        key: _String | None = None
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String | None = None
        """The optional part of a key-value pair that make up a tag. A ``value`` acts as a descriptor within a tag
        category (key).
        """
    @_declaration
    class TaskDefinitionPlacementConstraint(_SchemaPropertyType):
        """The constraint on task placement in the task definition. For more information, see Task placement
        constraints in the *Amazon Elastic Container Service Developer Guide*. Task placement constraints aren't
        supported for tasks run on FARGATElong.
        """
        type: _Literal["memberOf"] | _String
        """The type of constraint. The ``MemberOf`` constraint restricts selection to be from a group of valid
        candidates.
        """
        expression: _String | None = None
        """A cluster query language expression to apply to the constraint. For more information, see Cluster query
        language in the *Amazon Elastic Container Service Developer Guide*.
        """
    @_declaration
    class Tmpfs(_SchemaPropertyType):
        """The container path, mount options, and size of the tmpfs mount."""
        size: _Integer
        """The maximum size (in MiB) of the tmpfs volume."""
        container_path: _String | None = None
        """The absolute file path where the tmpfs volume is to be mounted."""
        mount_options: _Sequence[_String] | _Intrinsic | None = None
        """The list of tmpfs volume mount options."""
    @_declaration
    class Ulimit(_SchemaPropertyType):
        """The ``ulimit`` settings to pass to the container. Amazon ECS tasks hosted on FARGATElong use the default
        resource limit values set by the operating system with the exception of the ``nofile`` resource limit
        parameter which FARGATElong overrides. The ``nofile`` resource limit sets a restriction on the number of
        open files that a container can use. The default ``nofile`` soft limit is ``65535`` and the default hard
        limit is ``65535``.
        """
        hard_limit: _Integer
        """The hard limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count,
        depending on the ``type`` of the ``ulimit``.
        """
        name: _Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] | _String
        """The ``type`` of the ``ulimit``."""
        soft_limit: _Integer
        """The soft limit for the ``ulimit`` type. The value can be specified in bytes, seconds, or as a count,
        depending on the ``type`` of the ``ulimit``.
        """
    @_declaration
    class Volume(_SchemaPropertyType):
        """The data volume configuration for tasks launched using this task definition. Specifying a volume
        configuration in a task definition is optional. The volume configuration may contain multiple volumes but
        only one volume configured at launch is supported.
        """
        configured_at_launch: _Boolean | None = None
        """Indicates whether the volume should be configured at launch time. This is used to create Amazon EBS
        volumes for standalone tasks or tasks created as part of a service. Each task definition revision may only
        have one volume configured at launch in the volume configuration. To configure a volume at launch time, use
        this task definition revision and specify a ``volumeConfigurations`` object when calling the
        ``CreateService``, ``UpdateService``, ``RunTask`` or ``StartTask`` APIs.
        """
        docker_volume_configuration: TaskDefinition.DockerVolumeConfiguration | _Document | None = None
        """This parameter is specified when you use Docker volumes. Windows containers only support the use of the
        ``local`` driver. To use bind mounts, specify the ``host`` parameter instead. Docker volumes aren't
        supported by tasks run on FARGATElong.
        """
        efs_volume_configuration: TaskDefinition.EFSVolumeConfiguration | _Document | None = None
        """This parameter is specified when you use an Amazon Elastic File System file system for task storage."""
        f_sx_windows_file_server_volume_configuration: TaskDefinition.FSxWindowsFileServerVolumeConfiguration | _Document | None = None
        """This parameter is specified when you use Amazon FSx for Windows File Server file system for task storage.
        """
        host: TaskDefinition.HostVolumeProperties | _Document | None = None
        """This parameter is specified when you use bind mount host volumes. The contents of the ``host`` parameter
        determine whether your bind mount host volume persists on the host container instance and where it's stored.
        If the ``host`` parameter is empty, then the Docker daemon assigns a host path for your data volume.
        However, the data isn't guaranteed to persist after the containers that are associated with it stop running.
        """
        name: _String | None = None
        """The name of the volume. Up to 255 letters (uppercase and lowercase), numbers, underscores, and hyphens
        are allowed. When using a volume configured at launch, the ``name`` is required and must also be specified
        as the volume name in the ``ServiceVolumeConfiguration`` or ``TaskVolumeConfiguration`` parameter when
        creating your service or standalone task.
        """
        s3_files_volume_configuration: TaskDefinition.S3FilesVolumeConfiguration | _Document | None = None
        """This parameter is specified when you use an Amazon S3 Files file system for task storage."""
    @_declaration
    class VolumeFrom(_SchemaPropertyType):
        """Details on a data volume from another container in the same task definition."""
        read_only: _Boolean | None = None
        """If this value is ``true``, the container has read-only access to the volume. If this value is ``false``,
        then the container can write to the volume. The default value is ``false``.
        """
        source_container: _String | None = None
        """The name of another container within the same task definition to mount volumes from."""
    TYPE: _ClassVar[str]
    container_definitions: _Sequence[TaskDefinition.ContainerDefinition | _Document] | _Intrinsic | None = None
    """A list of container definitions in JSON format that describe the different containers that make up your task.
    For more information about container definition parameters and defaults, see Amazon ECS Task Definitions in the
    *Amazon Elastic Container Service Developer Guide*.
    """
    cpu: _String | None = None
    """The number of ``cpu`` units used by the task. If you use the EC2 launch type, this field is optional. Any
    value can be used. If you use the Fargate launch type, this field is required. You must use one of the following
    values. The value that you choose determines your range of valid values for the ``memory`` parameter. If you're
    using the EC2 launch type or the external launch type, this field is optional.
    """
    enable_fault_injection: _Boolean | None = None
    """Enables fault injection and allows for fault injection requests to be accepted from the task's containers.
    The default value is ``false``.
    """
    ephemeral_storage: TaskDefinition.EphemeralStorage | _Document | None = None
    """The ephemeral storage settings to use for tasks run with the task definition."""
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the task execution role that grants the Amazon ECS container agent
    permission to make AWS API calls on your behalf. For informationabout the required IAM roles for Amazon ECS, see
    IAM roles for Amazon ECS in the *Amazon Elastic Container Service Developer Guide*.
    """
    family: _String | None = None
    """The name of a family that this task definition is registered to. Up to 255 letters (uppercase and lowercase),
    numbers, hyphens, and underscores are allowed. A family groups multiple versions of a task definition. Amazon
    ECS gives the first task definition that you registered to a family a revision number of 1. Amazon ECS gives
    sequential revision numbers to each task definition that you add. To use revision numbers when you update a task
    definition, specify this property.
    """
    inference_accelerators: _Sequence[TaskDefinition.InferenceAccelerator | _Document] | _Intrinsic | None = None
    ipc_mode: _Literal["host", "none", "task"] | _String | None = None
    """The IPC resource namespace to use for the containers in the task. The valid values are ``host``, ``task``, or
    ``none``. If ``host`` is specified, then all containers within the tasks that specified the ``host`` IPC mode on
    the same container instance share the same IPC resources with the host Amazon EC2 instance. If ``task`` is
    specified, all containers within the specified task share the same IPC resources.
    """
    memory: _String | None = None
    """The amount (in MiB) of memory used by the task. If your tasks runs on Amazon EC2 instances, you must specify
    either a task-level memory value or a container-level memory value. This field is optional and any value can be
    used. If a task-level memory value is specified, the container-level memory value is optional. For more
    information regarding container-level memory and memory reservation, see ContainerDefinition. If your tasks runs
    on FARGATElong, this field is required.
    """
    network_mode: _Literal["awsvpc", "bridge", "host", "none"] | _String | None = None
    """The Docker networking mode to use for the containers in the task. The valid values are ``none``, ``bridge``,
    ``awsvpc``, and ``host``. If no network mode is specified, the default is ``bridge``. For Amazon ECS tasks on
    Fargate, the ``awsvpc`` network mode is required. For Amazon ECS tasks on Amazon EC2 Linux instances, any
    network mode can be used. For Amazon ECS tasks on Amazon EC2 Windows instances, ```` or ``awsvpc`` can be used.
    """
    pid_mode: _Literal["host", "task"] | _String | None = None
    """The process namespace to use for the containers in the task. The valid values are ``host`` or ``task``. On
    Fargate for Linux containers, the only valid value is ``task``. For example, monitoring sidecars might need
    ``pidMode`` to access information about other containers running in the same task.
    """
    placement_constraints: _Sequence[TaskDefinition.TaskDefinitionPlacementConstraint | _Document] | _Intrinsic | None = None
    """An array of placement constraint objects to use for tasks. This parameter isn't supported for tasks run on
    FARGATElong.
    """
    proxy_configuration: TaskDefinition.ProxyConfiguration | _Document | None = None
    """The configuration details for the App Mesh proxy. Your Amazon ECS container instances require at least
    version 1.26.0 of the container agent and at least version 1.26.0-1 of the ``ecs-init`` package to use a proxy
    configuration. If your container instances are launched from the Amazon ECS optimized AMI version ``20190301``
    or later, they contain the required versions of the container agent and ``ecs-init``.
    """
    requires_compatibilities: _Sequence[_Literal["EC2", "EXTERNAL", "FARGATE", "MANAGED_INSTANCES"] | _String] | _Intrinsic | None = None
    """The task launch types the task definition was validated against. The valid values are ``MANAGED_INSTANCES``,
    ``EC2``, ``FARGATE``, and ``EXTERNAL``. For more information, see Amazon ECS launch types in the *Amazon Elastic
    Container Service Developer Guide*.
    """
    runtime_platform: TaskDefinition.RuntimePlatform | _Document | None = None
    """The operating system that your tasks definitions run on."""
    tags: _Sequence[TaskDefinition.Tag | _Document] | _Intrinsic | None = None
    """The metadata that you apply to the task definition to help you categorize and organize them. Each tag
    consists of a key and an optional value. You define both of them.
    """
    task_role_arn: _String | None = None
    """The short name or full Amazon Resource Name (ARN) of the IAMlong role that grants containers in the task
    permission to call AWS APIs on your behalf. For more information, see Amazon ECS Task Role in the *Amazon
    Elastic Container Service Developer Guide*. IAM roles for tasks on Windows require that the
    ``-EnableTaskIAMRole`` option is set when you launch the Amazon ECS-optimized Windows AMI. Your containers must
    also run some configuration code to use the feature.
    """
    volumes: _Sequence[TaskDefinition.Volume | _Document] | _Intrinsic | None = None
    """The list of data volume definitions for the task. For more information, see Using data volumes in tasks in
    the *Amazon Elastic Container Service Developer Guide*. The ``host`` and ``sourcePath`` parameters aren't
    supported for tasks run on FARGATElong.
    """
    @property
    def task_definition_arn(self) -> _Intrinsic: ...

@_declaration
class TaskSet(_SchemaResource):
    """Create a task set in the specified cluster and service. This is used when a service uses the EXTERNAL
    deployment controller type. For more information, see
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-types.htmlin the Amazon Elastic Container
    Service Developer Guide.
    """
    @_declaration
    class AwsVpcConfiguration(_SchemaPropertyType):
        """The VPC subnets and security groups associated with a task. All specified subnets and security groups
        must be from the same VPC.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The subnets associated with the task or service. There is a limit of 16 subnets that can be specified per
        AwsVpcConfiguration.
        """
        assign_public_ip: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """Whether the task's elastic network interface receives a public IP address. The default value is DISABLED.
        """
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        """The security groups associated with the task or service. If you do not specify a security group, the
        default security group for the VPC is used. There is a limit of 5 security groups that can be specified per
        AwsVpcConfiguration.
        """
    @_declaration
    class CapacityProviderStrategyItem(_SchemaPropertyType):
        base: _Integer | None = None
        capacity_provider: _String | None = None
        weight: _Integer | None = None
    @_declaration
    class LoadBalancer(_SchemaPropertyType):
        """A load balancer object representing the load balancer to use with the task set. The supported load
        balancer types are either an Application Load Balancer or a Network Load Balancer.
        """
        container_name: _String | None = None
        """The name of the container (as it appears in a container definition) to associate with the load balancer.
        """
        container_port: _Integer | None = None
        """The port on the container to associate with the load balancer. This port must correspond to a
        containerPort in the task definition the tasks in the service are using. For tasks that use the EC2 launch
        type, the container instance they are launched on must allow ingress traffic on the hostPort of the port
        mapping.
        """
        target_group_arn: _String | None = None
        """The full Amazon Resource Name (ARN) of the Elastic Load Balancing target group or groups associated with
        a service or task set. A target group ARN is only specified when using an Application Load Balancer or
        Network Load Balancer. If you are using a Classic Load Balancer this should be omitted. For services using
        the ECS deployment controller, you can specify one or multiple target groups.
        """
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        """An object representing the network configuration for a task or service."""
        aws_vpc_configuration: TaskSet.AwsVpcConfiguration | _Document | None = None
    @_declaration
    class Scale(_SchemaPropertyType):
        unit: _Literal["PERCENT"] | _String | None = None
        """The unit of measure for the scale value."""
        value: _Number | None = None
        """The value, specified as a percent total of a service's desiredCount, to scale the task set. Accepted
        values are numbers between 0 and 100.
        """
    @_declaration
    class ServiceRegistry(_SchemaPropertyType):
        container_name: _String | None = None
        """The container name value, already specified in the task definition, to be used for your service discovery
        service. If the task definition that your service task specifies uses the bridge or host network mode, you
        must specify a containerName and containerPort combination from the task definition.
        """
        container_port: _Integer | None = None
        """The port value, already specified in the task definition, to be used for your service discovery service.
        If the task definition your service task specifies uses the bridge or host network mode, you must specify a
        containerName and containerPort combination from the task definition.
        """
        port: _Integer | None = None
        """The port value used if your service discovery service specified an SRV record. This field may be used if
        both the awsvpc network mode and SRV records are used.
        """
        registry_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the service registry. The currently supported service registry is AWS
        Cloud Map. For more information, see
        https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    cluster: _String
    """The short name or full Amazon Resource Name (ARN) of the cluster that hosts the service to create the task
    set in.
    """
    service: _String
    """The short name or full Amazon Resource Name (ARN) of the service to create the task set in."""
    task_definition: _String
    """The short name or full Amazon Resource Name (ARN) of the task definition for the tasks in the task set to
    use.
    """
    capacity_provider_strategy: _Sequence[TaskSet.CapacityProviderStrategyItem | _Document] | _Intrinsic | None = None
    external_id: _String | None = None
    """An optional non-unique tag that identifies this task set in external systems. If the task set is associated
    with a service discovery registry, the tasks in this task set will have the ECS_TASK_SET_EXTERNAL_ID AWS Cloud
    Map attribute set to the provided value.
    """
    launch_type: _Literal["EC2", "FARGATE"] | _String | None = None
    """The launch type that new tasks in the task set will use. For more information, see
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html in the Amazon Elastic Container
    Service Developer Guide.
    """
    load_balancers: _Sequence[TaskSet.LoadBalancer | _Document] | _Intrinsic | None = None
    network_configuration: TaskSet.NetworkConfiguration | _Document | None = None
    platform_version: _String | None = None
    """The platform version that the tasks in the task set should use. A platform version is specified only for
    tasks using the Fargate launch type. If one isn't specified, the LATEST platform version is used by default.
    """
    scale: TaskSet.Scale | _Document | None = None
    """A floating-point percentage of the desired number of tasks to place and keep running in the task set."""
    service_registries: _Sequence[TaskSet.ServiceRegistry | _Document] | _Intrinsic | None = None
    """The details of the service discovery registries to assign to this task set. For more information, see
    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html.
    """
    tags: _Sequence[TaskSet.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic:
        """The ID of the task set."""
