"""AWS::GammaDilithium. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class JobDefinition(_SchemaResource):
    """Resource Type definition for AWS::GammaDilithium::JobDefinition."""
    @_declaration
    class AuthorizationConfig(_SchemaPropertyType):
        access_point_id: _String | None = None
        iam: _String | None = None
    @_declaration
    class ContainerProperties(_SchemaPropertyType):
        image: _String
        command: _Sequence[_String] | _Intrinsic | None = None
        environment: _Sequence[JobDefinition.Environment | _Document] | _Intrinsic | None = None
        ephemeral_storage: JobDefinition.EphemeralStorage | _Document | None = None
        execution_role_arn: _String | None = None
        fargate_platform_configuration: JobDefinition.FargatePlatformConfiguration | _Document | None = None
        instance_type: _String | None = None
        job_role_arn: _String | None = None
        linux_parameters: JobDefinition.LinuxParameters | _Document | None = None
        log_configuration: JobDefinition.LogConfiguration | _Document | None = None
        memory: _Integer | None = None
        mount_points: _Sequence[JobDefinition.MountPoints | _Document] | _Intrinsic | None = None
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
        volumes: _Sequence[JobDefinition.Volumes | _Document] | _Intrinsic | None = None
    @_declaration
    class Device(_SchemaPropertyType):
        container_path: _String | None = None
        host_path: _String | None = None
        permissions: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class EcsProperties(_SchemaPropertyType):
        task_properties: _Sequence[JobDefinition.EcsTaskProperties | _Document] | _Intrinsic
    @_declaration
    class EcsTaskProperties(_SchemaPropertyType):
        containers: _Sequence[JobDefinition.TaskContainerProperties | _Document] | _Intrinsic | None = None
        ephemeral_storage: JobDefinition.EphemeralStorage | _Document | None = None
        execution_role_arn: _String | None = None
        ipc_mode: _String | None = None
        network_configuration: JobDefinition.NetworkConfiguration | _Document | None = None
        pid_mode: _String | None = None
        platform_version: _String | None = None
        runtime_platform: JobDefinition.RuntimePlatform | _Document | None = None
        task_role_arn: _String | None = None
        volumes: _Sequence[JobDefinition.Volumes | _Document] | _Intrinsic | None = None
    @_declaration
    class EfsVolumeConfiguration(_SchemaPropertyType):
        file_system_id: _String
        authorization_config: JobDefinition.AuthorizationConfig | _Document | None = None
        root_directory: _String | None = None
        transit_encryption: _String | None = None
        transit_encryption_port: _Integer | None = None
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
        limits: _Document | _String | None = None
        requests: _Document | _String | None = None
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
    @_declaration
    class EksEmptyDir(_SchemaPropertyType):
        medium: _String | None = None
        size_limit: _String | None = None
    @_declaration
    class EksHostPath(_SchemaPropertyType):
        path: _String | None = None
    @_declaration
    class EksProperties(_SchemaPropertyType):
        pod_properties: JobDefinition.PodProperties | _Document | None = None
    @_declaration
    class EksSecret(_SchemaPropertyType):
        secret_name: _String
        optional: _Boolean | None = None
    @_declaration
    class EksVolume(_SchemaPropertyType):
        name: _String
        empty_dir: JobDefinition.EksEmptyDir | _Document | None = None
        host_path: JobDefinition.EksHostPath | _Document | None = None
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
    class FargatePlatformConfiguration(_SchemaPropertyType):
        platform_version: _String | None = None
    @_declaration
    class ImagePullSecret(_SchemaPropertyType):
        name: _String
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
        options: _Document | _String | None = None
        secret_options: _Sequence[JobDefinition.Secret | _Document] | _Intrinsic | None = None
    @_declaration
    class Metadata(_SchemaPropertyType):
        labels: _Document | _String | None = None
    @_declaration
    class MountPoints(_SchemaPropertyType):
        container_path: _String | None = None
        read_only: _Boolean | None = None
        source_volume: _String | None = None
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
        container: JobDefinition.ContainerProperties | _Document | None = None
        ecs_properties: JobDefinition.EcsProperties | _Document | None = None
        eks_properties: JobDefinition.EksProperties | _Document | None = None
        instance_types: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PodProperties(_SchemaPropertyType):
        containers: _Sequence[JobDefinition.EksContainer | _Document] | _Intrinsic | None = None
        dns_policy: _String | None = None
        host_network: _Boolean | None = None
        image_pull_secrets: _Sequence[JobDefinition.ImagePullSecret | _Document] | _Intrinsic | None = None
        init_containers: _Sequence[JobDefinition.EksContainer | _Document] | _Intrinsic | None = None
        metadata: JobDefinition.Metadata | _Document | None = None
        service_account_name: _String | None = None
        share_process_namespace: _Boolean | None = None
        volumes: _Sequence[JobDefinition.EksVolume | _Document] | _Intrinsic | None = None
    @_declaration
    class RepositoryCredentials(_SchemaPropertyType):
        credentials_parameter: _String
    @_declaration
    class ResourceRequirement(_SchemaPropertyType):
        type: _String | None = None
        value: _String | None = None
    @_declaration
    class RetryStrategy(_SchemaPropertyType):
        attempts: _Integer | None = None
        evaluate_on_exit: _Sequence[JobDefinition.EvaluateOnExit | _Document] | _Intrinsic | None = None
    @_declaration
    class RuntimePlatform(_SchemaPropertyType):
        cpu_architecture: _String | None = None
        operating_system_family: _String | None = None
    @_declaration
    class Secret(_SchemaPropertyType):
        name: _String
        value_from: _String
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
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
        linux_parameters: JobDefinition.LinuxParameters | _Document | None = None
        log_configuration: JobDefinition.LogConfiguration | _Document | None = None
        mount_points: _Sequence[JobDefinition.MountPoints | _Document] | _Intrinsic | None = None
        name: _String | None = None
        privileged: _Boolean | None = None
        readonly_root_filesystem: _Boolean | None = None
        repository_credentials: JobDefinition.RepositoryCredentials | _Document | None = None
        resource_requirements: _Sequence[JobDefinition.ResourceRequirement | _Document] | _Intrinsic | None = None
        secrets: _Sequence[JobDefinition.Secret | _Document] | _Intrinsic | None = None
        ulimits: _Sequence[JobDefinition.Ulimit | _Document] | _Intrinsic | None = None
        user: _String | None = None
    @_declaration
    class Timeout(_SchemaPropertyType):
        attempt_duration_seconds: _Integer | None = None
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
    class Volumes(_SchemaPropertyType):
        efs_volume_configuration: JobDefinition.EfsVolumeConfiguration | _Document | None = None
        host: JobDefinition.VolumesHost | _Document | None = None
        name: _String | None = None
    @_declaration
    class VolumesHost(_SchemaPropertyType):
        source_path: _String | None = None
    TYPE: _ClassVar[str]
    type: _String
    container_properties: JobDefinition.ContainerProperties | _Document | None = None
    ecs_properties: JobDefinition.EcsProperties | _Document | None = None
    eks_properties: JobDefinition.EksProperties | _Document | None = None
    job_definition_name: _String | None = None
    node_properties: JobDefinition.NodeProperties | _Document | None = None
    parameters: _Document | _String | None = None
    platform_capabilities: _Sequence[_String] | _Intrinsic | None = None
    propagate_tags: _Boolean | None = None
    retry_strategy: JobDefinition.RetryStrategy | _Document | None = None
    scheduling_priority: _Integer | None = None
    tags: _Sequence[JobDefinition.Tags | _Document] | _Intrinsic | None = None
    timeout: JobDefinition.Timeout | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...
