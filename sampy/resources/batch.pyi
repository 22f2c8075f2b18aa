"""AWS::Batch. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ComputeEnvironment(_SchemaResource):
    """Resource Type definition for AWS::Batch::ComputeEnvironment."""
    @_declaration
    class CapacityReservations(_SchemaPropertyType):
        reservation_group_arn: _String | None = None
        reservation_preference: _String | None = None
    @_declaration
    class ComputeResources(_SchemaPropertyType):
        maxv_cpus: _Integer
        type: _String
        allocation_strategy: _String | None = None
        bid_percentage: _Integer | None = None
        capacity_tags: _Mapping[str, _String] | _Intrinsic | None = None
        """Capacity-level tags for compute environments."""
        desiredv_cpus: _Integer | None = None
        ec2_configuration: _Sequence[ComputeEnvironment.Ec2ConfigurationObject | _Document] | _Intrinsic | None = None
        ec2_key_pair: _String | None = None
        image_id: _String | None = None
        instance_role: _String | None = None
        instance_types: _Sequence[_String] | _Intrinsic | None = None
        launch_template: ComputeEnvironment.LaunchTemplateSpecification | _Document | None = None
        managed_instances_provider: ComputeEnvironment.ManagedInstancesProvider | _Document | None = None
        minv_cpus: _Integer | None = None
        placement_group: _String | None = None
        scaling_policy: ComputeEnvironment.ComputeScalingPolicy | _Document | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        spot_iam_fleet_role: _String | None = None
        subnets: _Sequence[_String] | _Intrinsic | None = None
        tags: _Mapping[str, _String] | _Intrinsic | None = None
        """A key-value pair to associate with a resource."""
        update_to_latest_image_version: _Boolean | None = None
    @_declaration
    class ComputeScalingPolicy(_SchemaPropertyType):
        min_scale_down_delay_minutes: _Integer | None = None
    @_declaration
    class Ec2ConfigurationObject(_SchemaPropertyType):
        image_type: _String
        batch_image_status: _String | None = None
        image_id_override: _String | None = None
        image_kubernetes_version: _String | None = None
    @_declaration
    class EcsSettings(_SchemaPropertyType):
        container_insights: _String | None = None
        """The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs this compute
        environment. After you set this property, you can't revert it to the default (unset) state in which the
        setting is managed outside of AWS Batch. If you remove this property after previously setting it, AWS Batch
        treats the omission as DISABLED, because the underlying API has no way to unset the value.
        """
    @_declaration
    class EksAccessEntry(_SchemaPropertyType):
        """The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the
        EKS access entry for the compute environment's service role, or inherits it from the cluster.
        """
        desired_state: _String | None = None
        """The desired state of the EKS access entry managed by AWS Batch. When omitted, AWS Batch applies
        INHERIT_FROM_CLUSTER.
        """
        status: _String | None = None
        """The read-only status of the EKS access entry, returned by DescribeComputeEnvironments."""
    @_declaration
    class EksConfiguration(_SchemaPropertyType):
        eks_cluster_arn: _String
        kubernetes_namespace: _String
        access_entry: ComputeEnvironment.EksAccessEntry | _Document | None = None
    @_declaration
    class InfrastructureOptimization(_SchemaPropertyType):
        scale_in_after: _Integer | None = None
    @_declaration
    class InstanceLaunchTemplate(_SchemaPropertyType):
        ec2_instance_profile_arn: _String
        network_configuration: ComputeEnvironment.ManagedInstancesNetworkConfiguration | _Document
        capacity_option_type: _Literal["ON_DEMAND", "SPOT", "RESERVED"] | _String | None = None
        capacity_reservations: ComputeEnvironment.CapacityReservations | _Document | None = None
        fips_enabled: _Boolean | None = None
        instance_metadata_tags_propagation: _Boolean | None = None
        instance_requirements: ComputeEnvironment.InstanceRequirements | _Document | None = None
        local_storage_configuration: ComputeEnvironment.ManagedInstancesLocalStorageConfiguration | _Document | None = None
        monitoring: _String | None = None
        storage_configuration: ComputeEnvironment.ManagedInstancesStorageConfiguration | _Document | None = None
    @_declaration
    class InstanceRequirements(_SchemaPropertyType):
        allowed_instance_types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class LaunchTemplateSpecification(_SchemaPropertyType):
        launch_template_id: _String | None = None
        launch_template_name: _String | None = None
        overrides: _Sequence[ComputeEnvironment.LaunchTemplateSpecificationOverride | _Document] | _Intrinsic | None = None
        userdata_type: _String | None = None
        version: _String | None = None
    @_declaration
    class LaunchTemplateSpecificationOverride(_SchemaPropertyType):
        launch_template_id: _String | None = None
        launch_template_name: _String | None = None
        target_instance_types: _Sequence[_String] | _Intrinsic | None = None
        userdata_type: _String | None = None
        version: _String | None = None
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
        instance_launch_template: ComputeEnvironment.InstanceLaunchTemplate | _Document
        infrastructure_optimization: ComputeEnvironment.InfrastructureOptimization | _Document | None = None
        propagate_tags: _Literal["CAPACITY_PROVIDER", "NONE"] | _String | None = None
    @_declaration
    class ManagedInstancesStorageConfiguration(_SchemaPropertyType):
        storage_size_gi_b: _Integer | None = None
    @_declaration
    class UpdatePolicy(_SchemaPropertyType):
        job_execution_timeout_minutes: _Integer | None = None
        terminate_jobs_on_update: _Boolean | None = None
    TYPE: _ClassVar[str]
    type: _String
    compute_environment_name: _String | None = None
    compute_resources: ComputeEnvironment.ComputeResources | _Document | None = None
    context: _String | None = None
    ecs_settings: ComputeEnvironment.EcsSettings | _Document | None = None
    eks_configuration: ComputeEnvironment.EksConfiguration | _Document | None = None
    replace_compute_environment: _Boolean | None = None
    service_role: _String | None = None
    state: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    unmanagedv_cpus: _Integer | None = None
    update_policy_: ComputeEnvironment.UpdatePolicy | _Document | None = None
    @property
    def compute_environment_arn(self) -> _Intrinsic: ...
    @property
    def eks_configuration_access_entry_status(self) -> _Intrinsic:
        """The read-only status of the EKS access entry, returned by DescribeComputeEnvironments."""

@_declaration
class ConsumableResource(_SchemaResource):
    """Resource Type definition for AWS::Batch::ConsumableResource."""
    TYPE: _ClassVar[str]
    resource_type: _Literal["REPLENISHABLE", "NON_REPLENISHABLE"] | _String
    total_quantity: _Integer
    """Total Quantity of ConsumableResource."""
    consumable_resource_name: _String | None = None
    """Name of ConsumableResource."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def available_quantity(self) -> _Intrinsic:
        """Available Quantity of ConsumableResource."""
    @property
    def consumable_resource_arn(self) -> _Intrinsic:
        """ARN of the Consumable Resource."""
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def in_use_quantity(self) -> _Intrinsic:
        """In-use Quantity of ConsumableResource."""

@_declaration
class JobDefinition(_SchemaResource):
    """Resource Type definition for AWS::Batch::JobDefinition."""
    @_declaration
    class ConsumableResourceProperties(_SchemaPropertyType):
        consumable_resource_list: _Sequence[JobDefinition.ConsumableResourceRequirement | _Document] | _Intrinsic
    @_declaration
    class ConsumableResourceRequirement(_SchemaPropertyType):
        consumable_resource: _String
        """The ARN of the consumable resource the job definition should consume."""
        quantity: _Integer
    @_declaration
    class ContainerProperties(_SchemaPropertyType):
        image: _String
        command: _Sequence[_String] | _Intrinsic | None = None
        enable_execute_command: _Boolean | None = None
        environment: _Sequence[JobDefinition.Environment | _Document] | _Intrinsic | None = None
        ephemeral_storage: JobDefinition.EphemeralStorage | _Document | None = None
        execution_role_arn: _String | None = None
        fargate_platform_configuration: JobDefinition.ContainerPropertiesFargatePlatformConfiguration | _Document | None = None
        job_role_arn: _String | None = None
        linux_parameters: JobDefinition.LinuxParameters | _Document | None = None
        log_configuration: JobDefinition.LogConfiguration | _Document | None = None
        memory: _Integer | None = None
        mount_points: _Sequence[JobDefinition.MountPoint | _Document] | _Intrinsic | None = None
        network_configuration: JobDefinition.NetworkConfiguration | _Document | None = None
        privileged: _Boolean | None = None
        readonly_root_filesystem: _Boolean | None = None
        repository_credentials: JobDefinition.RepositoryCredentials | _Document | None = None
        resource_requirements: _Sequence[JobDefinition.ResourceRequirement | _Document] | _Intrinsic | None = None
        runtime_platform: JobDefinition.RuntimePlatform | _Document | None = None
        secrets: _Sequence[JobDefinition.Secret | _Document] | _Intrinsic | None = None
        ulimits: _Sequence[JobDefinition.Ulimit | _Document] | _Intrinsic | None = None
        user: _String | None = None
        vcpus: _Integer | None = None
        volumes: _Sequence[JobDefinition.Volume | _Document] | _Intrinsic | None = None
    @_declaration
    class ContainerPropertiesFargatePlatformConfiguration(_SchemaPropertyType):
        platform_version: _String | None = None
    @_declaration
    class Device(_SchemaPropertyType):
        container_path: _String | None = None
        host_path: _String | None = None
        permissions: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class EFSAuthorizationConfig(_SchemaPropertyType):
        access_point_id: _String | None = None
        iam: _String | None = None
    @_declaration
    class EFSVolumeConfiguration(_SchemaPropertyType):
        file_system_id: _String
        authorization_config: JobDefinition.EFSAuthorizationConfig | _Document | None = None
        root_directory: _String | None = None
        transit_encryption: _String | None = None
        transit_encryption_port: _Integer | None = None
    @_declaration
    class EcsProperties(_SchemaPropertyType):
        task_properties: _Sequence[JobDefinition.EcsTaskProperties | _Document] | _Intrinsic
    @_declaration
    class EcsTaskProperties(_SchemaPropertyType):
        containers: _Sequence[JobDefinition.TaskContainerProperties | _Document] | _Intrinsic | None = None
        enable_execute_command: _Boolean | None = None
        ephemeral_storage: JobDefinition.EphemeralStorage | _Document | None = None
        execution_role_arn: _String | None = None
        ipc_mode: _String | None = None
        network_configuration: JobDefinition.NetworkConfiguration | _Document | None = None
        network_mode: _String | None = None
        pid_mode: _String | None = None
        platform_version: _String | None = None
        runtime_platform: JobDefinition.RuntimePlatform | _Document | None = None
        task_role_arn: _String | None = None
        volumes: _Sequence[JobDefinition.Volume | _Document] | _Intrinsic | None = None
    @_declaration
    class EksContainer(_SchemaPropertyType):
        image: _String
        args: _Sequence[_String] | _Intrinsic | None = None
        command: _Sequence[_String] | _Intrinsic | None = None
        env: _Sequence[JobDefinition.EksContainerEnvironmentVariable | _Document] | _Intrinsic | None = None
        image_pull_policy: _String | None = None
        name: _String | None = None
        resources: JobDefinition.EksContainerResourceRequirements | _Document | None = None
        security_context: JobDefinition.EksContainerSecurityContext | _Document | None = None
        volume_mounts: _Sequence[JobDefinition.EksContainerVolumeMount | _Document] | _Intrinsic | None = None
    @_declaration
    class EksContainerEnvironmentVariable(_SchemaPropertyType):
        name: _String
        value: _String | None = None
    @_declaration
    class EksContainerResourceRequirements(_SchemaPropertyType):
        limits: _Mapping[str, _String] | _Intrinsic | None = None
        requests: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class EksContainerSecurityContext(_SchemaPropertyType):
        allow_privilege_escalation: _Boolean | None = None
        privileged: _Boolean | None = None
        read_only_root_filesystem: _Boolean | None = None
        run_as_group: _Integer | None = None
        run_as_non_root: _Boolean | None = None
        run_as_user: _Integer | None = None
    @_declaration
    class EksContainerVolumeMount(_SchemaPropertyType):
        mount_path: _String | None = None
        name: _String | None = None
        read_only: _Boolean | None = None
        sub_path: _String | None = None
    @_declaration
    class EksEmptyDir(_SchemaPropertyType):
        medium: _String | None = None
        size_limit: _String | None = None
    @_declaration
    class EksHostPath(_SchemaPropertyType):
        path: _String | None = None
    @_declaration
    class EksMetadata(_SchemaPropertyType):
        annotations: _Mapping[str, _String] | _Intrinsic | None = None
        labels: _Mapping[str, _String] | _Intrinsic | None = None
        namespace: _String | None = None
    @_declaration
    class EksPersistentVolumeClaim(_SchemaPropertyType):
        claim_name: _String
        read_only: _Boolean | None = None
    @_declaration
    class EksPodProperties(_SchemaPropertyType):
        containers: _Sequence[JobDefinition.EksContainer | _Document] | _Intrinsic | None = None
        dns_policy: _String | None = None
        host_network: _Boolean | None = None
        image_pull_secrets: _Sequence[JobDefinition.ImagePullSecret | _Document] | _Intrinsic | None = None
        init_containers: _Sequence[JobDefinition.EksContainer | _Document] | _Intrinsic | None = None
        metadata: JobDefinition.EksMetadata | _Document | None = None
        service_account_name: _String | None = None
        share_process_namespace: _Boolean | None = None
        volumes: _Sequence[JobDefinition.EksVolume | _Document] | _Intrinsic | None = None
    @_declaration
    class EksProperties(_SchemaPropertyType):
        pod_properties: JobDefinition.EksPodProperties | _Document | None = None
    @_declaration
    class EksSecret(_SchemaPropertyType):
        secret_name: _String
        optional: _Boolean | None = None
    @_declaration
    class EksVolume(_SchemaPropertyType):
        name: _String
        empty_dir: JobDefinition.EksEmptyDir | _Document | None = None
        host_path: JobDefinition.EksHostPath | _Document | None = None
        persistent_volume_claim: JobDefinition.EksPersistentVolumeClaim | _Document | None = None
        secret: JobDefinition.EksSecret | _Document | None = None
    @_declaration
    class Environment(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class EphemeralStorage(_SchemaPropertyType):
        size_in_gi_b: _Integer
    @_declaration
    class EvaluateOnExit(_SchemaPropertyType):
        action: _String
        on_exit_code: _String | None = None
        on_reason: _String | None = None
        on_status_reason: _String | None = None
    @_declaration
    class Host(_SchemaPropertyType):
        source_path: _String | None = None
    @_declaration
    class ImagePullSecret(_SchemaPropertyType):
        name: _String | None = None
    @_declaration
    class JobTimeout(_SchemaPropertyType):
        attempt_duration_seconds: _Integer | None = None
    @_declaration
    class LinuxParameters(_SchemaPropertyType):
        devices: _Sequence[JobDefinition.Device | _Document] | _Intrinsic | None = None
        init_process_enabled: _Boolean | None = None
        max_swap: _Integer | None = None
        shared_memory_size: _Integer | None = None
        swappiness: _Integer | None = None
        tmpfs: _Sequence[JobDefinition.Tmpfs | _Document] | _Intrinsic | None = None
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        log_driver: _String
        options: _Mapping[str, _String] | _Intrinsic | None = None
        secret_options: _Sequence[JobDefinition.Secret | _Document] | _Intrinsic | None = None
    @_declaration
    class MountPoint(_SchemaPropertyType):
        container_path: _String | None = None
        read_only: _Boolean | None = None
        source_volume: _String | None = None
    @_declaration
    class MultiNodeContainerProperties(_SchemaPropertyType):
        image: _String
        command: _Sequence[_String] | _Intrinsic | None = None
        enable_execute_command: _Boolean | None = None
        environment: _Sequence[JobDefinition.Environment | _Document] | _Intrinsic | None = None
        ephemeral_storage: JobDefinition.EphemeralStorage | _Document | None = None
        execution_role_arn: _String | None = None
        instance_type: _String | None = None
        job_role_arn: _String | None = None
        linux_parameters: JobDefinition.LinuxParameters | _Document | None = None
        log_configuration: JobDefinition.LogConfiguration | _Document | None = None
        memory: _Integer | None = None
        mount_points: _Sequence[JobDefinition.MountPoint | _Document] | _Intrinsic | None = None
        privileged: _Boolean | None = None
        readonly_root_filesystem: _Boolean | None = None
        repository_credentials: JobDefinition.RepositoryCredentials | _Document | None = None
        resource_requirements: _Sequence[JobDefinition.ResourceRequirement | _Document] | _Intrinsic | None = None
        runtime_platform: JobDefinition.RuntimePlatform | _Document | None = None
        secrets: _Sequence[JobDefinition.Secret | _Document] | _Intrinsic | None = None
        ulimits: _Sequence[JobDefinition.Ulimit | _Document] | _Intrinsic | None = None
        user: _String | None = None
        vcpus: _Integer | None = None
        volumes: _Sequence[JobDefinition.Volume | _Document] | _Intrinsic | None = None
    @_declaration
    class MultiNodeEcsProperties(_SchemaPropertyType):
        task_properties: _Sequence[JobDefinition.MultiNodeEcsTaskProperties | _Document] | _Intrinsic
    @_declaration
    class MultiNodeEcsTaskProperties(_SchemaPropertyType):
        containers: _Sequence[JobDefinition.TaskContainerProperties | _Document] | _Intrinsic | None = None
        enable_execute_command: _Boolean | None = None
        execution_role_arn: _String | None = None
        ipc_mode: _String | None = None
        pid_mode: _String | None = None
        task_role_arn: _String | None = None
        volumes: _Sequence[JobDefinition.Volume | _Document] | _Intrinsic | None = None
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        assign_public_ip: _String | None = None
    @_declaration
    class NodeProperties(_SchemaPropertyType):
        main_node: _Integer
        node_range_properties: _Sequence[JobDefinition.NodeRangeProperty | _Document] | _Intrinsic
        num_nodes: _Integer
    @_declaration
    class NodeRangeProperty(_SchemaPropertyType):
        target_nodes: _String
        consumable_resource_properties: JobDefinition.ConsumableResourceProperties | _Document | None = None
        container: JobDefinition.MultiNodeContainerProperties | _Document | None = None
        ecs_properties: JobDefinition.MultiNodeEcsProperties | _Document | None = None
        eks_properties: JobDefinition.EksProperties | _Document | None = None
        instance_types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class RepositoryCredentials(_SchemaPropertyType):
        credentials_parameter: _String
    @_declaration
    class ResourceRequirement(_SchemaPropertyType):
        type: _String | None = None
        value: _String | None = None
    @_declaration
    class ResourceRetentionPolicy(_SchemaPropertyType):
        skip_deregister_on_update: _Boolean | None = None
    @_declaration
    class RetryStrategy(_SchemaPropertyType):
        attempts: _Integer | None = None
        evaluate_on_exit: _Sequence[JobDefinition.EvaluateOnExit | _Document] | _Intrinsic | None = None
    @_declaration
    class RuntimePlatform(_SchemaPropertyType):
        cpu_architecture: _String | None = None
        operating_system_family: _String | None = None
    @_declaration
    class S3FilesVolumeConfiguration(_SchemaPropertyType):
        file_system_arn: _String
        access_point_arn: _String | None = None
        root_directory: _String | None = None
        transit_encryption_port: _Integer | None = None
    @_declaration
    class Secret(_SchemaPropertyType):
        name: _String
        value_from: _String
    @_declaration
    class TaskContainerDependency(_SchemaPropertyType):
        condition: _String
        container_name: _String
    @_declaration
    class TaskContainerProperties(_SchemaPropertyType):
        image: _String
        command: _Sequence[_String] | _Intrinsic | None = None
        depends_on: _Sequence[JobDefinition.TaskContainerDependency | _Document] | _Intrinsic | None = None
        environment: _Sequence[JobDefinition.Environment | _Document] | _Intrinsic | None = None
        essential: _Boolean | None = None
        firelens_configuration: JobDefinition.TaskContainerPropertiesFirelensConfiguration | _Document | None = None
        linux_parameters: JobDefinition.LinuxParameters | _Document | None = None
        log_configuration: JobDefinition.LogConfiguration | _Document | None = None
        mount_points: _Sequence[JobDefinition.MountPoint | _Document] | _Intrinsic | None = None
        name: _String | None = None
        privileged: _Boolean | None = None
        readonly_root_filesystem: _Boolean | None = None
        repository_credentials: JobDefinition.RepositoryCredentials | _Document | None = None
        resource_requirements: _Sequence[JobDefinition.ResourceRequirement | _Document] | _Intrinsic | None = None
        secrets: _Sequence[JobDefinition.Secret | _Document] | _Intrinsic | None = None
        start_timeout: _Integer | None = None
        stop_timeout: _Integer | None = None
        ulimits: _Sequence[JobDefinition.Ulimit | _Document] | _Intrinsic | None = None
        user: _String | None = None
    @_declaration
    class TaskContainerPropertiesFirelensConfiguration(_SchemaPropertyType):
        type: _String
        options: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class Tmpfs(_SchemaPropertyType):
        container_path: _String
        size: _Integer
        mount_options: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Ulimit(_SchemaPropertyType):
        hard_limit: _Integer
        name: _String
        soft_limit: _Integer
    @_declaration
    class Volume(_SchemaPropertyType):
        efs_volume_configuration: JobDefinition.EFSVolumeConfiguration | _Document | None = None
        host: JobDefinition.Host | _Document | None = None
        name: _String | None = None
        s3_files_volume_configuration: JobDefinition.S3FilesVolumeConfiguration | _Document | None = None
    TYPE: _ClassVar[str]
    type: _String
    consumable_resource_properties: JobDefinition.ConsumableResourceProperties | _Document | None = None
    container_properties: JobDefinition.ContainerProperties | _Document | None = None
    ecs_properties: JobDefinition.EcsProperties | _Document | None = None
    eks_properties: JobDefinition.EksProperties | _Document | None = None
    job_definition_name: _String | None = None
    node_properties: JobDefinition.NodeProperties | _Document | None = None
    parameters: _Mapping[str, _String] | _Intrinsic | None = None
    platform_capabilities: _Sequence[_String] | _Intrinsic | None = None
    propagate_tags: _Boolean | None = None
    resource_retention_policy: JobDefinition.ResourceRetentionPolicy | _Document | None = None
    retry_strategy: JobDefinition.RetryStrategy | _Document | None = None
    scheduling_priority: _Integer | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    timeout: JobDefinition.JobTimeout | _Document | None = None
    @property
    def job_definition_arn(self) -> _Intrinsic: ...

@_declaration
class JobQueue(_SchemaResource):
    """Resource Type definition for AWS::Batch::JobQueue."""
    @_declaration
    class ComputeEnvironmentOrder(_SchemaPropertyType):
        compute_environment: _String
        order: _Integer
    @_declaration
    class JobStateTimeLimitAction(_SchemaPropertyType):
        action: _String
        max_time_seconds: _Integer
        reason: _String
        state: _Literal["RUNNABLE"] | _String
    @_declaration
    class ServiceEnvironmentOrder(_SchemaPropertyType):
        order: _Integer
        service_environment: _String
    TYPE: _ClassVar[str]
    priority: _Integer
    compute_environment_order: _Sequence[JobQueue.ComputeEnvironmentOrder | _Document] | _Intrinsic | None = None
    job_queue_name: _String | None = None
    job_queue_type: _String | None = None
    job_state_time_limit_actions: _Sequence[JobQueue.JobStateTimeLimitAction | _Document] | _Intrinsic | None = None
    scheduling_policy_arn: _String | None = None
    service_environment_order: _Sequence[JobQueue.ServiceEnvironmentOrder | _Document] | _Intrinsic | None = None
    state: _Literal["DISABLED", "ENABLED"] | _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def job_queue_arn(self) -> _Intrinsic: ...

@_declaration
class QuotaShare(_SchemaResource):
    """Creates an AWS Batch quota share. Each quota share operates as a virtual queue with a configured compute
    capacity, resource sharing strategy, and borrow limits.
    """
    @_declaration
    class QuotaShareCapacityLimit(_SchemaPropertyType):
        capacity_unit: _String
        """The unit of compute capacity for the capacityLimit. For example, `ml.m5.large`."""
        max_capacity: _Integer
        """The maximum capacity available for the quota share. This value represents the maximum quantity of a
        resource that can be allocated to jobs in the quota share without borrowing.
        """
    @_declaration
    class QuotaSharePreemptionConfiguration(_SchemaPropertyType):
        in_share_preemption: _String
        """Specifies whether jobs within a quota share can be preempted by another, higher priority job in the same
        quota share.
        """
    @_declaration
    class QuotaShareResourceSharingConfiguration(_SchemaPropertyType):
        strategy: _String
        """The resource sharing strategy for the quota share. The `RESERVE` strategy allows a quota share to reserve
        idle capacity for itself. `LEND` configures the share to lend its idle capacity to another share in need of
        capacity. The `LEND_AND_BORROW` strategy configures the share to borrow idle capacity from an underutilized
        share, as well as lend to another share.
        """
        borrow_limit: _Integer | None = None
        """The maximum percentage of additional capacity that the quota share can borrow from other shares.
        `BorrowLimit` can only be applied to quota shares with a strategy of `LEND_AND_BORROW`. This value is
        expressed as a percentage of the quota share's configured CapacityLimits. The `BorrowLimit` is applied
        uniformly across all capacity units. For example, if the `BorrowLimit` is 200, the quota share can borrow up
        to 200% of its configured `maxCapacity` for each capacity unit.
        """
    TYPE: _ClassVar[str]
    capacity_limits: _Sequence[QuotaShare.QuotaShareCapacityLimit | _Document] | _Intrinsic
    """A list that specifies the quantity and type of compute capacity allocated to the quota share."""
    job_queue: _String
    """The AWS Batch job queue associated with the quota share. This can be the job queue name or ARN. A job queue
    must be in the `VALID` state before you can associate it with a quota share.
    """
    preemption_configuration: QuotaShare.QuotaSharePreemptionConfiguration | _Document
    """Specifies the preemption behavior for jobs in a quota share."""
    quota_share_name: _String
    """The name of the quota share. It can be up to 128 characters long. It can contain uppercase and lowercase
    letters, numbers, hyphens (-), and underscores (_).
    """
    resource_sharing_configuration: QuotaShare.QuotaShareResourceSharingConfiguration | _Document
    """Specifies whether a quota share reserves, lends, or both lends and borrows idle compute capacity."""
    state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The state of the quota share. If the quota share is `ENABLED`, it is able to accept jobs. If the quota share
    is `DISABLED`, new jobs won't be accepted but jobs already submitted can finish. The default state is `ENABLED`.
    """
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """The tags that you apply to the quota share to help you categorize and organize your resources. Each tag
    consists of a key and an optional value.
    """
    @property
    def quota_share_arn(self) -> _Intrinsic: ...

@_declaration
class SchedulingPolicy(_SchemaResource):
    """Resource Type definition for AWS::Batch::SchedulingPolicy."""
    @_declaration
    class FairsharePolicy(_SchemaPropertyType):
        """Fair Share Policy for the Job Queue."""
        compute_reservation: _Number | None = None
        share_decay_seconds: _Number | None = None
        share_distribution: _Sequence[SchedulingPolicy.ShareAttributes | _Document] | _Intrinsic | None = None
        """List of Share Attributes."""
    @_declaration
    class QuotaSharePolicy(_SchemaPropertyType):
        """Quota Share Policy for the Job Queue."""
        idle_resource_assignment_strategy: _String | None = None
    @_declaration
    class ShareAttributes(_SchemaPropertyType):
        share_identifier: _String | None = None
        weight_factor: _Number | None = None
    TYPE: _ClassVar[str]
    fairshare_policy: SchedulingPolicy.FairsharePolicy | _Document | None = None
    name: _String | None = None
    """Name of Scheduling Policy."""
    quota_share_policy: SchedulingPolicy.QuotaSharePolicy | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the Scheduling Policy."""

@_declaration
class ServiceEnvironment(_SchemaResource):
    """Resource Type definition for AWS::Batch::ServiceEnvironment."""
    @_declaration
    class CapacityLimit(_SchemaPropertyType):
        capacity_unit: _String | None = None
        max_capacity: _Integer | None = None
    TYPE: _ClassVar[str]
    capacity_limits: _Sequence[ServiceEnvironment.CapacityLimit | _Document] | _Intrinsic
    service_environment_type: _String
    service_environment_name: _String | None = None
    state: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def service_environment_arn(self) -> _Intrinsic: ...
