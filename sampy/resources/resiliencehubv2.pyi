"""AWS::ResilienceHubV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Policy(_SchemaResource):
    """Creates a resilience policy that defines availability and disaster recovery requirements."""
    @_declaration
    class AvailabilitySlo(_SchemaPropertyType):
        target: _Number | None = None
        """Availability target percentage."""
    @_declaration
    class DataRecoveryTargets(_SchemaPropertyType):
        time_between_backups_in_minutes: _Integer | None = None
        """Time between backups in minutes."""
    @_declaration
    class MultiAzTargets(_SchemaPropertyType):
        disaster_recovery_approach: _Literal["ACTIVE_ACTIVE", "HOT_STANDBY", "WARM_STANDBY", "PILOT_LIGHT", "BACKUP_AND_RESTORE"] | _String | None = None
        """Multi-AZ disaster recovery approach."""
        rpo_in_minutes: _Integer | None = None
        """Recovery Point Objective in minutes."""
        rto_in_minutes: _Integer | None = None
        """Recovery Time Objective in minutes."""
    @_declaration
    class MultiRegionTargets(_SchemaPropertyType):
        disaster_recovery_approach: _Literal["ACTIVE_ACTIVE", "HOT_STANDBY", "WARM_STANDBY", "PILOT_LIGHT", "BACKUP_AND_RESTORE"] | _String | None = None
        """Multi-Region disaster recovery approach."""
        rpo_in_minutes: _Integer | None = None
        """Recovery Point Objective in minutes."""
        rto_in_minutes: _Integer | None = None
        """Recovery Time Objective in minutes."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the policy."""
    availability_slo: Policy.AvailabilitySlo | _Document | None = None
    data_recovery: Policy.DataRecoveryTargets | _Document | None = None
    description: _String | None = None
    """The description of the policy."""
    kms_key_id: _String | None = None
    """The KMS key ID for encrypting policy data."""
    multi_az: Policy.MultiAzTargets | _Document | None = None
    multi_region: Policy.MultiRegionTargets | _Document | None = None
    sharing_enabled: _Boolean | None = None
    """Whether the policy is enabled to be shared with other members of the Organization. Only applicable if the
    policy owner is a management account or delegated admin.
    """
    tags: _Sequence[Policy.Tag | _Document] | _Intrinsic | None = None
    """Tags assigned to the policy."""
    @property
    def associated_service_count(self) -> _Intrinsic:
        """The number of services associated with this policy."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the policy was created."""
    @property
    def policy_arn(self) -> _Intrinsic:
        """The ARN of the policy."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the policy was last updated."""

@_declaration
class Service(_SchemaResource):
    """Creates a resilience-managed service with associated systems, input sources, assertions, and service
    functions.
    """
    @_declaration
    class AssertionDefinition(_SchemaPropertyType):
        """An assertion about the service's resilience posture."""
        text: _String
        """The text of the assertion."""
    @_declaration
    class AssociatedSystem(_SchemaPropertyType):
        system_arn: _String
        """The system ARN."""
        user_journey_ids: _Sequence[_String] | _Intrinsic | None = None
        """User journey IDs associated with this system."""
    @_declaration
    class CrossAccountRoleConfiguration(_SchemaPropertyType):
        cross_account_role_arn: _String
        """ARN of the cross-account IAM role."""
        external_id: _String | None = None
        """External ID for cross-account access."""
    @_declaration
    class DevOpsAgentConfiguration(_SchemaPropertyType):
        """Links the service to an AWS DevOps Agent Agent Space. Provide AgentSpaceArn to connect the service; omit
        this property to leave an existing link unchanged. The DevOps Agent integration is governed by the service's
        resilience policy and operates in analysis-only mode.
        """
        agent_space_arn: _String
        """The ARN of the DevOps Agent Agent Space to link to this service."""
    @_declaration
    class DisasterRecoverySource(_SchemaPropertyType):
        policy_name: _String | None = None
        value: _String | None = None
    @_declaration
    class EffectivePolicyValues(_SchemaPropertyType):
        """Effective policy values computed from the associated policy."""
        availability_slo: Service.SloSource | _Document | None = None
        multi_az_dr_approach: Service.DisasterRecoverySource | _Document | None = None
        multi_az_rpo: Service.TargetSource | _Document | None = None
        multi_az_rto: Service.TargetSource | _Document | None = None
        multi_region_dr_approach: Service.DisasterRecoverySource | _Document | None = None
        multi_region_rpo: Service.TargetSource | _Document | None = None
        multi_region_rto: Service.TargetSource | _Document | None = None
    @_declaration
    class EksLabelSelector(_SchemaPropertyType):
        """Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. An
        object must satisfy both MatchLabels and MatchExpressions. Specify at least one of them; a selector carrying
        neither is treated as though no selector were supplied, and all supported objects in the specified
        namespaces are discovered.
        """
        match_expressions: _Sequence[Service.EksLabelSelectorRequirement | _Document] | _Intrinsic | None = None
        """Label selector requirements an object must satisfy to be discovered. Up to 20 requirements, all of which
        must match.
        """
        match_labels: _Mapping[str, _String] | _Intrinsic | None = None
        """Label key/value pairs an object must carry to be discovered. Up to 20 pairs."""
    @_declaration
    class EksLabelSelectorRequirement(_SchemaPropertyType):
        """A single label selector requirement. Specify Values when Operator is IN or NOT_IN, and omit Values when
        Operator is EXISTS or DOES_NOT_EXIST.
        """
        key: _String
        """Label key the requirement applies to."""
        operator: _Literal["IN", "NOT_IN", "EXISTS", "DOES_NOT_EXIST"] | _String
        """Operator applied to the label key."""
        values: _Sequence[_String] | _Intrinsic | None = None
        """Label values the requirement compares against. Up to 20 values. Required for IN and NOT_IN; omit for
        EXISTS and DOES_NOT_EXIST.
        """
    @_declaration
    class EksSource(_SchemaPropertyType):
        cluster_arn: _String
        """ARN of the EKS cluster."""
        namespaces: _Sequence[_String] | _Intrinsic
        """EKS namespaces."""
        label_selector: Service.EksLabelSelector | _Document | None = None
    @_declaration
    class InputSourceDefinition(_SchemaPropertyType):
        """An input source for the service."""
        resource_configuration: Service.ResourceConfiguration | _Document
    @_declaration
    class PermissionModel(_SchemaPropertyType):
        invoker_role_name: _String
        """Name of the invoker IAM role."""
        cross_account_role_arns: _Sequence[Service.CrossAccountRoleConfiguration | _Document] | _Intrinsic | None = None
        """Cross-account role ARNs."""
    @_declaration
    class ReportOutputConfiguration(_SchemaPropertyType):
        """Configuration for a report output destination."""
        s3: Service.S3ReportOutputConfiguration | _Document | None = None
    @_declaration
    class ResourceConfiguration(_SchemaPropertyType):
        """Resource configuration for an input source. Provide exactly one field."""
        cfn_stack_arn: _String | None = None
        """ARN of a CloudFormation stack."""
        design_file_s3_url: _String | None = None
        """S3 URL of a design file."""
        eks: Service.EksSource | _Document | None = None
        resource_tags: _Sequence[Service.ResourceTag | _Document] | _Intrinsic | None = None
        """Resource tags to discover resources."""
        tf_state_file_url: _String | None = None
        """URL of a Terraform state file."""
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        key: _String
        """Tag key."""
        values: _Sequence[_String] | _Intrinsic
        """Tag values."""
    @_declaration
    class S3ReportOutputConfiguration(_SchemaPropertyType):
        """S3 configuration for report output."""
        bucket_owner: _String
        """Account ID of the bucket owner."""
        bucket_path: _String
        """S3 bucket path where reports will be written."""
    @_declaration
    class ServiceReportConfiguration(_SchemaPropertyType):
        """Configuration for automatic report generation on a Service."""
        report_output: _Sequence[Service.ReportOutputConfiguration | _Document] | _Intrinsic
        """Output destinations for generated reports."""
    @_declaration
    class SloSource(_SchemaPropertyType):
        policy_name: _String | None = None
        value: _Number | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class TargetSource(_SchemaPropertyType):
        policy_name: _String | None = None
        value: _Integer | None = None
    TYPE: _ClassVar[str]
    name: _String
    """The name of the service."""
    regions: _Sequence[_String] | _Intrinsic
    """AWS regions for the service."""
    assertions: _Sequence[Service.AssertionDefinition | _Document] | _Intrinsic | None = None
    """Assertions associated with this service."""
    associated_systems: _Sequence[Service.AssociatedSystem | _Document] | _Intrinsic | None = None
    """Systems associated with this service."""
    dependency_discovery: _Literal["ENABLED", "DISABLED", "INITIALIZING"] | _String | None = None
    """Dependency discovery state."""
    description: _String | None = None
    """The description of the service."""
    dev_ops_agent_configuration: Service.DevOpsAgentConfiguration | _Document | None = None
    input_sources: _Sequence[Service.InputSourceDefinition | _Document] | _Intrinsic | None = None
    """Input sources for this service."""
    kms_key_id: _String | None = None
    """The KMS key ID for encrypting service data."""
    permission_model: Service.PermissionModel | _Document | None = None
    policy_arn: _String | None = None
    """The ARN of the resilience policy to associate."""
    report_configuration: Service.ServiceReportConfiguration | _Document | None = None
    tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
    """Tags assigned to the service."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the service was created."""
    @property
    def effective_policy_values(self) -> _Intrinsic:
        """Effective policy values computed from the associated policy."""
    @property
    def service_arn(self) -> _Intrinsic:
        """The ARN of the service."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the service was last updated."""

@_declaration
class ServiceFunction(_SchemaResource):
    """Creates a service function within a Resilience Hub service."""
    TYPE: _ClassVar[str]
    criticality: _Literal["PRIMARY", "SUPPLEMENTAL"] | _String
    """The criticality of the service function."""
    name: _String
    """The name of the service function."""
    service_arn: _String
    """The ARN of the parent service."""
    description: _String | None = None
    """The description of the service function."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the service function was created."""
    @property
    def resource_count(self) -> _Intrinsic:
        """The number of resources associated with this function."""
    @property
    def service_function_id(self) -> _Intrinsic:
        """The server-generated service function ID."""
    @property
    def source(self) -> _Intrinsic:
        """The source of the service function."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the service function was last updated."""

@_declaration
class System(_SchemaResource):
    """Creates a system that represents a logical grouping of services."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the system."""
    description: _String | None = None
    """The description of the system."""
    kms_key_id: _String | None = None
    """The KMS key ID for encrypting system data."""
    sharing_enabled: _Boolean | None = None
    """Whether the system is enabled to be shared with other members of the Organization. Only applicable if the
    system owner is a management account or delegated admin.
    """
    tags: _Sequence[System.Tag | _Document] | _Intrinsic | None = None
    """Tags assigned to the system."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the system was created."""
    @property
    def system_arn(self) -> _Intrinsic:
        """The ARN of the system."""
    @property
    def system_id(self) -> _Intrinsic:
        """The system ID."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the system was last updated."""

@_declaration
class UserJourney(_SchemaResource):
    """Creates a user journey within a Resilience Hub system."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the user journey."""
    system_identifier: _String
    """The system ARN or system ID that owns this user journey."""
    description: _String | None = None
    """The description of the user journey."""
    policy_arn: _String | None = None
    """The ARN of the resilience policy to associate with this user journey."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the user journey was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the user journey was last updated."""
    @property
    def user_journey_id(self) -> _Intrinsic:
        """The server-generated user journey ID."""
