"""AWS::GreengrassV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ComponentVersion(_SchemaResource):
    """Resource for Greengrass component version."""
    @_declaration
    class ComponentDependencyRequirement(_SchemaPropertyType):
        dependency_type: _Literal["SOFT", "HARD"] | _String | None = None
        version_requirement: _String | None = None
    @_declaration
    class ComponentPlatform(_SchemaPropertyType):
        attributes: _Mapping[str, _String] | _Intrinsic | None = None
        name: _String | None = None
    @_declaration
    class LambdaContainerParams(_SchemaPropertyType):
        devices: _Sequence[ComponentVersion.LambdaDeviceMount | _Document] | _Intrinsic | None = None
        memory_size_in_kb: _Integer | None = None
        mount_ro_sysfs: _Boolean | None = None
        volumes: _Sequence[ComponentVersion.LambdaVolumeMount | _Document] | _Intrinsic | None = None
    @_declaration
    class LambdaDeviceMount(_SchemaPropertyType):
        add_group_owner: _Boolean | None = None
        path: _String | None = None
        permission: _Literal["ro", "rw"] | _String | None = None
    @_declaration
    class LambdaEventSource(_SchemaPropertyType):
        topic: _String | None = None
        type: _Literal["PUB_SUB", "IOT_CORE"] | _String | None = None
    @_declaration
    class LambdaExecutionParameters(_SchemaPropertyType):
        environment_variables: _Mapping[str, _String] | _Intrinsic | None = None
        event_sources: _Sequence[ComponentVersion.LambdaEventSource | _Document] | _Intrinsic | None = None
        exec_args: _Sequence[_String] | _Intrinsic | None = None
        input_payload_encoding_type: _Literal["json", "binary"] | _String | None = None
        linux_process_params: ComponentVersion.LambdaLinuxProcessParams | _Document | None = None
        max_idle_time_in_seconds: _Integer | None = None
        max_instances_count: _Integer | None = None
        max_queue_size: _Integer | None = None
        pinned: _Boolean | None = None
        status_timeout_in_seconds: _Integer | None = None
        timeout_in_seconds: _Integer | None = None
    @_declaration
    class LambdaFunctionRecipeSource(_SchemaPropertyType):
        component_dependencies: _Mapping[str, ComponentVersion.ComponentDependencyRequirement | _Document] | _Intrinsic | None = None
        component_lambda_parameters: ComponentVersion.LambdaExecutionParameters | _Document | None = None
        component_name: _String | None = None
        component_platforms: _Sequence[ComponentVersion.ComponentPlatform | _Document] | _Intrinsic | None = None
        component_version: _String | None = None
        lambda_arn: _String | None = None
    @_declaration
    class LambdaLinuxProcessParams(_SchemaPropertyType):
        container_params: ComponentVersion.LambdaContainerParams | _Document | None = None
        isolation_mode: _Literal["GreengrassContainer", "NoContainer"] | _String | None = None
    @_declaration
    class LambdaVolumeMount(_SchemaPropertyType):
        add_group_owner: _Boolean | None = None
        destination_path: _String | None = None
        permission: _Literal["ro", "rw"] | _String | None = None
        source_path: _String | None = None
    TYPE: _ClassVar[str]
    inline_recipe: _String | None = None
    lambda_function: ComponentVersion.LambdaFunctionRecipeSource | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def component_name(self) -> _Intrinsic: ...
    @property
    def component_version(self) -> _Intrinsic: ...

@_declaration
class Deployment(_SchemaResource):
    """Resource for Greengrass V2 deployment."""
    @_declaration
    class ComponentConfigurationUpdate(_SchemaPropertyType):
        merge: _String | None = None
        reset: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ComponentDeploymentSpecification(_SchemaPropertyType):
        component_version: _String | None = None
        configuration_update: Deployment.ComponentConfigurationUpdate | _Document | None = None
        run_with: Deployment.ComponentRunWith | _Document | None = None
    @_declaration
    class ComponentRunWith(_SchemaPropertyType):
        posix_user: _String | None = None
        system_resource_limits: Deployment.SystemResourceLimits | _Document | None = None
        windows_user: _String | None = None
    @_declaration
    class DeploymentComponentUpdatePolicy(_SchemaPropertyType):
        action: _Literal["NOTIFY_COMPONENTS", "SKIP_NOTIFY_COMPONENTS"] | _String | None = None
        timeout_in_seconds: _Integer | None = None
    @_declaration
    class DeploymentConfigurationValidationPolicy(_SchemaPropertyType):
        timeout_in_seconds: _Integer | None = None
    @_declaration
    class DeploymentIoTJobConfiguration(_SchemaPropertyType):
        abort_config: Deployment.IoTJobAbortConfig | _Document | None = None
        job_executions_rollout_config: Deployment.IoTJobExecutionsRolloutConfig | _Document | None = None
        timeout_config: Deployment.IoTJobTimeoutConfig | _Document | None = None
    @_declaration
    class DeploymentPolicies(_SchemaPropertyType):
        component_update_policy: Deployment.DeploymentComponentUpdatePolicy | _Document | None = None
        configuration_validation_policy: Deployment.DeploymentConfigurationValidationPolicy | _Document | None = None
        failure_handling_policy: _Literal["ROLLBACK", "DO_NOTHING"] | _String | None = None
    @_declaration
    class IoTJobAbortConfig(_SchemaPropertyType):
        criteria_list: _Sequence[Deployment.IoTJobAbortCriteria | _Document] | _Intrinsic
    @_declaration
    class IoTJobAbortCriteria(_SchemaPropertyType):
        action: _Literal["CANCEL"] | _String
        failure_type: _Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"] | _String
        min_number_of_executed_things: _Integer
        threshold_percentage: _Number
    @_declaration
    class IoTJobExecutionsRolloutConfig(_SchemaPropertyType):
        exponential_rate: Deployment.IoTJobExponentialRolloutRate | _Document | None = None
        maximum_per_minute: _Integer | None = None
    @_declaration
    class IoTJobExponentialRolloutRate(_SchemaPropertyType):
        base_rate_per_minute: _Integer
        increment_factor: _Number
        rate_increase_criteria: Deployment.IoTJobRateIncreaseCriteria | _Document
    @_declaration
    class IoTJobRateIncreaseCriteria(_SchemaPropertyType):
        number_of_notified_things: _Integer | None = None
        number_of_succeeded_things: _Integer | None = None
    @_declaration
    class IoTJobTimeoutConfig(_SchemaPropertyType):
        in_progress_timeout_in_minutes: _Integer | None = None
    @_declaration
    class SystemResourceLimits(_SchemaPropertyType):
        cpus: _Number | None = None
        memory: _Integer | None = None
    TYPE: _ClassVar[str]
    target_arn: _String
    components: _Mapping[str, Deployment.ComponentDeploymentSpecification | _Document] | _Intrinsic | None = None
    deployment_name: _String | None = None
    deployment_policies: Deployment.DeploymentPolicies | _Document | None = None
    iot_job_configuration: Deployment.DeploymentIoTJobConfiguration | _Document | None = None
    parent_target_arn: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def deployment_id(self) -> _Intrinsic: ...
