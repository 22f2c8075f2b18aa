"""AWS::Greengrass. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ConnectorDefinition(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::ConnectorDefinition."""
    @_declaration
    class Connector(_SchemaPropertyType):
        connector_arn: _String
        id: _String
        parameters: _Document | _String | None = None
    @_declaration
    class ConnectorDefinitionVersion(_SchemaPropertyType):
        connectors: _Sequence[ConnectorDefinition.Connector | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    initial_version: ConnectorDefinition.ConnectorDefinitionVersion | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...

@_declaration
class ConnectorDefinitionVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::ConnectorDefinitionVersion."""
    @_declaration
    class Connector(_SchemaPropertyType):
        connector_arn: _String
        id: _String
        parameters: _Document | _String | None = None
    TYPE: _ClassVar[str]
    connector_definition_id: _String
    connectors_: _Sequence[ConnectorDefinitionVersion.Connector | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class CoreDefinition(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::CoreDefinition."""
    @_declaration
    class Core(_SchemaPropertyType):
        certificate_arn: _String
        id: _String
        thing_arn: _String
        sync_shadow: _Boolean | None = None
    @_declaration
    class CoreDefinitionVersion(_SchemaPropertyType):
        cores: _Sequence[CoreDefinition.Core | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    initial_version: CoreDefinition.CoreDefinitionVersion | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...

@_declaration
class CoreDefinitionVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::CoreDefinitionVersion."""
    @_declaration
    class Core(_SchemaPropertyType):
        certificate_arn: _String
        id: _String
        thing_arn: _String
        sync_shadow: _Boolean | None = None
    TYPE: _ClassVar[str]
    core_definition_id: _String
    cores: _Sequence[CoreDefinitionVersion.Core | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class DeviceDefinition(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::DeviceDefinition."""
    @_declaration
    class Device(_SchemaPropertyType):
        certificate_arn: _String
        id: _String
        thing_arn: _String
        sync_shadow: _Boolean | None = None
    @_declaration
    class DeviceDefinitionVersion(_SchemaPropertyType):
        devices: _Sequence[DeviceDefinition.Device | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    initial_version: DeviceDefinition.DeviceDefinitionVersion | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...

@_declaration
class DeviceDefinitionVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::DeviceDefinitionVersion."""
    @_declaration
    class Device(_SchemaPropertyType):
        certificate_arn: _String
        id: _String
        thing_arn: _String
        sync_shadow: _Boolean | None = None
    TYPE: _ClassVar[str]
    device_definition_id: _String
    devices: _Sequence[DeviceDefinitionVersion.Device | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class FunctionDefinition(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::FunctionDefinition."""
    @_declaration
    class DefaultConfig(_SchemaPropertyType):
        execution: FunctionDefinition.Execution | _Document
    @_declaration
    class Environment(_SchemaPropertyType):
        access_sysfs: _Boolean | None = None
        execution: FunctionDefinition.Execution | _Document | None = None
        resource_access_policies: _Sequence[FunctionDefinition.ResourceAccessPolicy | _Document] | _Intrinsic | None = None
        variables: _Document | _String | None = None
    @_declaration
    class Execution(_SchemaPropertyType):
        isolation_mode: _String | None = None
        run_as: FunctionDefinition.RunAs | _Document | None = None
    @_declaration
    class Function(_SchemaPropertyType):
        function_arn: _String
        function_configuration: FunctionDefinition.FunctionConfiguration | _Document
        id: _String
    @_declaration
    class FunctionConfiguration(_SchemaPropertyType):
        encoding_type: _String | None = None
        environment: FunctionDefinition.Environment | _Document | None = None
        exec_args: _String | None = None
        executable: _String | None = None
        memory_size: _Integer | None = None
        pinned: _Boolean | None = None
        timeout: _Integer | None = None
    @_declaration
    class FunctionDefinitionVersion(_SchemaPropertyType):
        functions: _Sequence[FunctionDefinition.Function | _Document] | _Intrinsic
        default_config: FunctionDefinition.DefaultConfig | _Document | None = None
    @_declaration
    class ResourceAccessPolicy(_SchemaPropertyType):
        resource_id: _String
        permission: _String | None = None
    @_declaration
    class RunAs(_SchemaPropertyType):
        gid: _Integer | None = None
        uid: _Integer | None = None
    TYPE: _ClassVar[str]
    name: _String
    initial_version: FunctionDefinition.FunctionDefinitionVersion | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...

@_declaration
class FunctionDefinitionVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::FunctionDefinitionVersion."""
    @_declaration
    class DefaultConfig(_SchemaPropertyType):
        execution: FunctionDefinitionVersion.Execution | _Document
    @_declaration
    class Environment(_SchemaPropertyType):
        access_sysfs: _Boolean | None = None
        execution: FunctionDefinitionVersion.Execution | _Document | None = None
        resource_access_policies: _Sequence[FunctionDefinitionVersion.ResourceAccessPolicy | _Document] | _Intrinsic | None = None
        variables: _Document | _String | None = None
    @_declaration
    class Execution(_SchemaPropertyType):
        isolation_mode: _String | None = None
        run_as: FunctionDefinitionVersion.RunAs | _Document | None = None
    @_declaration
    class Function(_SchemaPropertyType):
        function_arn: _String
        function_configuration: FunctionDefinitionVersion.FunctionConfiguration | _Document
        id: _String
    @_declaration
    class FunctionConfiguration(_SchemaPropertyType):
        encoding_type: _String | None = None
        environment: FunctionDefinitionVersion.Environment | _Document | None = None
        exec_args: _String | None = None
        executable: _String | None = None
        memory_size: _Integer | None = None
        pinned: _Boolean | None = None
        timeout: _Integer | None = None
    @_declaration
    class ResourceAccessPolicy(_SchemaPropertyType):
        resource_id: _String
        permission: _String | None = None
    @_declaration
    class RunAs(_SchemaPropertyType):
        gid: _Integer | None = None
        uid: _Integer | None = None
    TYPE: _ClassVar[str]
    function_definition_id: _String
    functions: _Sequence[FunctionDefinitionVersion.Function | _Document] | _Intrinsic
    default_config: FunctionDefinitionVersion.DefaultConfig | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Group(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::Group."""
    @_declaration
    class GroupVersion(_SchemaPropertyType):
        connector_definition_version_arn: _String | None = None
        core_definition_version_arn: _String | None = None
        device_definition_version_arn: _String | None = None
        function_definition_version_arn: _String | None = None
        logger_definition_version_arn: _String | None = None
        resource_definition_version_arn: _String | None = None
        subscription_definition_version_arn: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    initial_version: Group.GroupVersion | _Document | None = None
    role_arn: _String | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...
    @property
    def role_attached_at(self) -> _Intrinsic: ...

@_declaration
class GroupVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::GroupVersion."""
    TYPE: _ClassVar[str]
    group_id: _String
    connector_definition_version_arn: _String | None = None
    core_definition_version_arn: _String | None = None
    device_definition_version_arn: _String | None = None
    function_definition_version_arn: _String | None = None
    logger_definition_version_arn: _String | None = None
    resource_definition_version_arn: _String | None = None
    subscription_definition_version_arn: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class LoggerDefinition(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::LoggerDefinition."""
    @_declaration
    class Logger(_SchemaPropertyType):
        component: _String
        id: _String
        level: _String
        type: _String
        space: _Integer | None = None
    @_declaration
    class LoggerDefinitionVersion(_SchemaPropertyType):
        loggers: _Sequence[LoggerDefinition.Logger | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    initial_version: LoggerDefinition.LoggerDefinitionVersion | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...

@_declaration
class LoggerDefinitionVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::LoggerDefinitionVersion."""
    @_declaration
    class Logger(_SchemaPropertyType):
        component: _String
        id: _String
        level: _String
        type: _String
        space: _Integer | None = None
    TYPE: _ClassVar[str]
    logger_definition_id: _String
    loggers: _Sequence[LoggerDefinitionVersion.Logger | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ResourceDefinition(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::ResourceDefinition."""
    @_declaration
    class GroupOwnerSetting(_SchemaPropertyType):
        auto_add_group_owner: _Boolean
        group_owner: _String | None = None
    @_declaration
    class LocalDeviceResourceData(_SchemaPropertyType):
        source_path: _String
        group_owner_setting: ResourceDefinition.GroupOwnerSetting | _Document | None = None
    @_declaration
    class LocalVolumeResourceData(_SchemaPropertyType):
        destination_path: _String
        source_path: _String
        group_owner_setting: ResourceDefinition.GroupOwnerSetting | _Document | None = None
    @_declaration
    class ResourceDataContainer(_SchemaPropertyType):
        local_device_resource_data: ResourceDefinition.LocalDeviceResourceData | _Document | None = None
        local_volume_resource_data: ResourceDefinition.LocalVolumeResourceData | _Document | None = None
        s3_machine_learning_model_resource_data: ResourceDefinition.S3MachineLearningModelResourceData | _Document | None = None
        sage_maker_machine_learning_model_resource_data: ResourceDefinition.SageMakerMachineLearningModelResourceData | _Document | None = None
        secrets_manager_secret_resource_data: ResourceDefinition.SecretsManagerSecretResourceData | _Document | None = None
    @_declaration
    class ResourceDefinitionVersion(_SchemaPropertyType):
        resources: _Sequence[ResourceDefinition.ResourceInstance | _Document] | _Intrinsic
    @_declaration
    class ResourceDownloadOwnerSetting(_SchemaPropertyType):
        group_owner: _String
        group_permission: _String
    @_declaration
    class ResourceInstance(_SchemaPropertyType):
        id: _String
        name: _String
        resource_data_container: ResourceDefinition.ResourceDataContainer | _Document
    @_declaration
    class S3MachineLearningModelResourceData(_SchemaPropertyType):
        destination_path: _String
        s3_uri: _String
        owner_setting: ResourceDefinition.ResourceDownloadOwnerSetting | _Document | None = None
    @_declaration
    class SageMakerMachineLearningModelResourceData(_SchemaPropertyType):
        destination_path: _String
        sage_maker_job_arn: _String
        owner_setting: ResourceDefinition.ResourceDownloadOwnerSetting | _Document | None = None
    @_declaration
    class SecretsManagerSecretResourceData(_SchemaPropertyType):
        arn: _String
        additional_staging_labels_to_download: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    name: _String
    initial_version: ResourceDefinition.ResourceDefinitionVersion | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...

@_declaration
class ResourceDefinitionVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::ResourceDefinitionVersion."""
    @_declaration
    class GroupOwnerSetting(_SchemaPropertyType):
        auto_add_group_owner: _Boolean
        group_owner: _String | None = None
    @_declaration
    class LocalDeviceResourceData(_SchemaPropertyType):
        source_path: _String
        group_owner_setting: ResourceDefinitionVersion.GroupOwnerSetting | _Document | None = None
    @_declaration
    class LocalVolumeResourceData(_SchemaPropertyType):
        destination_path: _String
        source_path: _String
        group_owner_setting: ResourceDefinitionVersion.GroupOwnerSetting | _Document | None = None
    @_declaration
    class ResourceDataContainer(_SchemaPropertyType):
        local_device_resource_data: ResourceDefinitionVersion.LocalDeviceResourceData | _Document | None = None
        local_volume_resource_data: ResourceDefinitionVersion.LocalVolumeResourceData | _Document | None = None
        s3_machine_learning_model_resource_data: ResourceDefinitionVersion.S3MachineLearningModelResourceData | _Document | None = None
        sage_maker_machine_learning_model_resource_data: ResourceDefinitionVersion.SageMakerMachineLearningModelResourceData | _Document | None = None
        secrets_manager_secret_resource_data: ResourceDefinitionVersion.SecretsManagerSecretResourceData | _Document | None = None
    @_declaration
    class ResourceDownloadOwnerSetting(_SchemaPropertyType):
        group_owner: _String
        group_permission: _String
    @_declaration
    class ResourceInstance(_SchemaPropertyType):
        id: _String
        name: _String
        resource_data_container: ResourceDefinitionVersion.ResourceDataContainer | _Document
    @_declaration
    class S3MachineLearningModelResourceData(_SchemaPropertyType):
        destination_path: _String
        s3_uri: _String
        owner_setting: ResourceDefinitionVersion.ResourceDownloadOwnerSetting | _Document | None = None
    @_declaration
    class SageMakerMachineLearningModelResourceData(_SchemaPropertyType):
        destination_path: _String
        sage_maker_job_arn: _String
        owner_setting: ResourceDefinitionVersion.ResourceDownloadOwnerSetting | _Document | None = None
    @_declaration
    class SecretsManagerSecretResourceData(_SchemaPropertyType):
        arn: _String
        additional_staging_labels_to_download: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    resource_definition_id: _String
    resources: _Sequence[ResourceDefinitionVersion.ResourceInstance | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SubscriptionDefinition(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::SubscriptionDefinition."""
    @_declaration
    class Subscription(_SchemaPropertyType):
        id: _String
        source: _String
        subject: _String
        target: _String
    @_declaration
    class SubscriptionDefinitionVersion(_SchemaPropertyType):
        subscriptions: _Sequence[SubscriptionDefinition.Subscription | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    initial_version: SubscriptionDefinition.SubscriptionDefinitionVersion | _Document | None = None
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def latest_version_arn(self) -> _Intrinsic: ...

@_declaration
class SubscriptionDefinitionVersion(_SchemaResource):
    """Resource Type definition for AWS::Greengrass::SubscriptionDefinitionVersion."""
    @_declaration
    class Subscription(_SchemaPropertyType):
        id: _String
        source: _String
        subject: _String
        target: _String
    TYPE: _ClassVar[str]
    subscription_definition_id: _String
    subscriptions: _Sequence[SubscriptionDefinitionVersion.Subscription | _Document] | _Intrinsic
    @property
    def id(self) -> _Intrinsic: ...
