"""AWS::StepFunctions. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.base import Grantable as _Grantable
from sampy.grants.compute import StateMachineGrants as _StateMachineGrants
from sampy.grants.grantees import Grantee as _Grantee
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Activity(_Grantable, _SchemaResource):
    """Resource schema for Activity."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        type: _Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY"] | _String
        kms_data_key_reuse_period_seconds: _Integer | None = None
        kms_key_id: _String | None = None
    @_declaration
    class TagsEntry(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    encryption_configuration: Activity.EncryptionConfiguration | _Document | None = None
    tags: _Sequence[Activity.TagsEntry | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class StateMachine(_StateMachineGrants, _Grantee, _SchemaResource):
    """Resource schema for StateMachine."""
    @_declaration
    class CloudWatchLogsLogGroup(_SchemaPropertyType):
        log_group_arn: _String | None = None
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        type: _Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY"] | _String
        kms_data_key_reuse_period_seconds: _Integer | None = None
        kms_key_id: _String | None = None
    @_declaration
    class LogDestination(_SchemaPropertyType):
        cloud_watch_logs_log_group: StateMachine.CloudWatchLogsLogGroup | _Document | None = None
    @_declaration
    class LoggingConfiguration(_SchemaPropertyType):
        destinations: _Sequence[StateMachine.LogDestination | _Document] | _Intrinsic | None = None
        include_execution_data: _Boolean | None = None
        level: _Literal["ALL", "ERROR", "FATAL", "OFF"] | _String | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        bucket: _String
        key: _String
        version: _String | None = None
    @_declaration
    class TagsEntry(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TracingConfiguration(_SchemaPropertyType):
        enabled: _Boolean | None = None
    TYPE: _ClassVar[str]
    role_arn: _String
    definition: _Document | None = None
    definition_s3_location: StateMachine.S3Location | _Document | None = None
    definition_string: _String | None = None
    definition_substitutions: _Mapping[str, _String | _Integer | _Boolean] | _Intrinsic | None = None
    encryption_configuration: StateMachine.EncryptionConfiguration | _Document | None = None
    logging_configuration: StateMachine.LoggingConfiguration | _Document | None = None
    state_machine_name: _String | None = None
    state_machine_type: _Literal["STANDARD", "EXPRESS"] | _String | None = None
    tags: _Sequence[StateMachine.TagsEntry | _Document] | _Intrinsic | None = None
    tracing_configuration: StateMachine.TracingConfiguration | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def name(self) -> _Intrinsic: ...
    @property
    def state_machine_revision_id(self) -> _Intrinsic: ...

@_declaration
class StateMachineAlias(_SchemaResource):
    """Resource schema for StateMachineAlias."""
    @_declaration
    class DeploymentPreference(_SchemaPropertyType):
        """The settings to enable gradual state machine deployments."""
        state_machine_version_arn: _String
        type: _Literal["LINEAR", "ALL_AT_ONCE", "CANARY"] | _String
        """The type of deployment to perform."""
        alarms: _Sequence[_String] | _Intrinsic | None = None
        """A list of CloudWatch alarm names that will be monitored during the deployment. The deployment will fail
        and rollback if any alarms go into ALARM state.
        """
        interval: _Integer | None = None
        """The time in minutes between each traffic shifting increment."""
        percentage: _Integer | None = None
        """The percentage of traffic to shift to the new version in each increment."""
    @_declaration
    class RoutingConfigurationVersion(_SchemaPropertyType):
        state_machine_version_arn: _String
        """The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing
        configuration.
        """
        weight: _Integer
        """The percentage of traffic you want to route to the state machine version. The sum of the weights in the
        routing configuration must be equal to 100.
        """
    TYPE: _ClassVar[str]
    deployment_preference: StateMachineAlias.DeploymentPreference | _Document | None = None
    description: _String | None = None
    """An optional description of the alias."""
    name: _String | None = None
    """The alias name."""
    routing_configuration: _Sequence[StateMachineAlias.RoutingConfigurationVersion | _Document] | _Intrinsic | None = None
    state_machine_arn: _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the alias."""

@_declaration
class StateMachineVersion(_SchemaResource):
    """Resource schema for StateMachineVersion."""
    TYPE: _ClassVar[str]
    state_machine_arn: _String
    description: _String | None = None
    state_machine_revision_id: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
