"""AWS::InspectorV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CisScanConfiguration(_SchemaResource):
    """CIS Scan Configuration resource schema."""
    @_declaration
    class CisTargets(_SchemaPropertyType):
        account_ids: _Sequence[_String] | _Intrinsic
        target_resource_tags: object
    @_declaration
    class DailySchedule(_SchemaPropertyType):
        start_time: CisScanConfiguration.Time | _Document
    @_declaration
    class MonthlySchedule(_SchemaPropertyType):
        day: _Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | _String
        start_time: CisScanConfiguration.Time | _Document
    @_declaration
    class Schedule(_SchemaPropertyType):
        """Choose a Schedule cadence."""
        daily: CisScanConfiguration.DailySchedule | _Document | None = None
        monthly: CisScanConfiguration.MonthlySchedule | _Document | None = None
        one_time: _Document | _String | None = None
        weekly: CisScanConfiguration.WeeklySchedule | _Document | None = None
    @_declaration
    class Time(_SchemaPropertyType):
        time_of_day: _String
        time_zone: _String
    @_declaration
    class WeeklySchedule(_SchemaPropertyType):
        days: _Sequence[_Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] | _String] | _Intrinsic
        start_time: CisScanConfiguration.Time | _Document
    TYPE: _ClassVar[str]
    scan_name: _String
    """Name of the scan."""
    schedule: CisScanConfiguration.Schedule | _Document
    security_level: _Literal["LEVEL_1", "LEVEL_2"] | _String
    targets: CisScanConfiguration.CisTargets | _Document
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """CIS Scan configuration unique identifier."""

@_declaration
class CodeSecurityIntegration(_SchemaResource):
    """Inspector CodeSecurityIntegration resource schema."""
    @_declaration
    class CreateDetails(_SchemaPropertyType):
        gitlab_self_managed: CodeSecurityIntegration.CreateGitLabSelfManagedIntegrationDetail | _Document
    @_declaration
    class CreateGitLabSelfManagedIntegrationDetail(_SchemaPropertyType):
        access_token: _String
        instance_url: _String
    @_declaration
    class UpdateDetails(_SchemaPropertyType):
        github: CodeSecurityIntegration.UpdateGitHubIntegrationDetail | _Document | None = None
        gitlab_self_managed: CodeSecurityIntegration.UpdateGitLabSelfManagedIntegrationDetail | _Document | None = None
    @_declaration
    class UpdateGitHubIntegrationDetail(_SchemaPropertyType):
        code: _String
        installation_id: _String
    @_declaration
    class UpdateGitLabSelfManagedIntegrationDetail(_SchemaPropertyType):
        auth_code: _String
    TYPE: _ClassVar[str]
    create_integration_details: CodeSecurityIntegration.CreateDetails | _Document | None = None
    """Create Integration Details."""
    name: _String | None = None
    """Code Security Integration name."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    type: _Literal["GITLAB_SELF_MANAGED", "GITHUB"] | _String | None = None
    """Integration Type."""
    update_integration_details: CodeSecurityIntegration.UpdateDetails | _Document | None = None
    """Update Integration Details."""
    @property
    def arn(self) -> _Intrinsic:
        """Code Security Integration ARN."""
    @property
    def authorization_url(self) -> _Intrinsic:
        """Authorization URL for OAuth flow."""
    @property
    def created_at(self) -> _Intrinsic:
        """Creation timestamp."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """Last update timestamp."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_reason(self) -> _Intrinsic:
        """Reason for the current status."""

@_declaration
class CodeSecurityScanConfiguration(_SchemaResource):
    """Inspector CodeSecurityScanConfiguration resource schema."""
    @_declaration
    class CodeSecurityScanConfigurationProperty(_SchemaPropertyType):
        rule_set_categories: _Sequence[_Literal["SAST", "IAC", "SCA"] | _String] | _Intrinsic
        continuous_integration_scan_configuration: CodeSecurityScanConfiguration.ContinuousIntegrationScanConfiguration | _Document | None = None
        periodic_scan_configuration: CodeSecurityScanConfiguration.PeriodicScanConfiguration | _Document | None = None
    @_declaration
    class ContinuousIntegrationScanConfiguration(_SchemaPropertyType):
        supported_events: _Sequence[_Literal["PULL_REQUEST", "PUSH"] | _String] | _Intrinsic
    @_declaration
    class PeriodicScanConfiguration(_SchemaPropertyType):
        frequency: _Literal["WEEKLY", "MONTHLY", "NEVER"] | _String | None = None
        frequency_expression: _String | None = None
    @_declaration
    class ScopeSettings(_SchemaPropertyType):
        project_selection_scope: _Literal["ALL"] | _String | None = None
    TYPE: _ClassVar[str]
    configuration: CodeSecurityScanConfiguration.CodeSecurityScanConfigurationProperty | _Document | None = None
    """Code Security Scan Configuration."""
    level: _Literal["ORGANIZATION", "ACCOUNT"] | _String | None = None
    """Configuration Level."""
    name: _String | None = None
    """Code Security Scan Configuration name."""
    scope_settings: CodeSecurityScanConfiguration.ScopeSettings | _Document | None = None
    """Scope Settings."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Code Security Scan Configuration ARN."""

@_declaration
class Connector(_SchemaResource):
    """Creates and manages a multi-cloud connector for Amazon Inspector, enabling vulnerability scanning of Azure
    resources.
    """
    @_declaration
    class AzureProviderConfiguration(_SchemaPropertyType):
        aws_config_connector_arn: _String
        """The ARN of the AWS Config connector used for Azure resource discovery."""
        azure_regions: _Sequence[_String] | _Intrinsic
        """List of Azure regions to scan."""
        scope_configuration: Connector.AzureScopeConfigurationMap | _Document
        auto_install_vm_scanner: _Boolean | None = None
        """Whether to automatically install the VM scanner. Defaults to true."""
    @_declaration
    class AzureScopeConfigurationMap(_SchemaPropertyType):
        """Defines which resource types to scan and at what scope level."""
        container_image_scanning: Connector.ScopeConfiguration | _Document | None = None
        serverless_scanning: Connector.ScopeConfiguration | _Document | None = None
        vm_scanning: Connector.ScopeConfiguration | _Document | None = None
    @_declaration
    class ConnectorHealth(_SchemaPropertyType):
        connector_status: _Literal["CONNECTED", "DEGRADED", "FAILED_TO_CONNECT", "PENDING_AUTHORIZATION", "PENDING_CONFIGURATION", "UNKNOWN"] | _String | None = None
        last_checked_at: _String | None = None
        message: _String | None = None
    @_declaration
    class ProviderConfiguration(_SchemaPropertyType):
        azure: Connector.AzureProviderConfiguration | _Document
    @_declaration
    class ScopeConfiguration(_SchemaPropertyType):
        """Defines the scope of Azure resources to monitor for a specific resource type."""
        scope_type: _Literal["TENANT", "SUBSCRIPTION"] | _String
        scope_values: _Sequence[_String] | _Intrinsic | None = None
        """List of subscription IDs. Empty for TENANT scope."""
        state: _Literal["ACTIVE", "PENDING", "ERROR", "DISABLED"] | _String | None = None
        state_reason: _String | None = None
        """Reason for the current scope state."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """Display name for the connector."""
    provider: _Literal["AZURE"] | _String
    """The cloud provider for this connector."""
    provider_configuration: Connector.ProviderConfiguration | _Document
    """Provider-specific configuration including regions and scope."""
    description: _String | None = None
    """Optional description of the connector."""
    tags: _Sequence[Connector.Tag | _Document] | _Intrinsic | None = None
    """Tags to apply to the connector."""
    @property
    def connector_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the connector."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the connector was created."""
    @property
    def enablement_status(self) -> _Intrinsic: ...
    @property
    def enablement_status_reason(self) -> _Intrinsic:
        """Reason for the current enablement status, if applicable."""
    @property
    def health(self) -> _Intrinsic: ...
    @property
    def last_updated_at(self) -> _Intrinsic:
        """Timestamp when the connector was last updated."""
    @property
    def provider_configuration_azure_scope_configuration_container_image_scanning_state(self) -> _Intrinsic: ...
    @property
    def provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(self) -> _Intrinsic:
        """Reason for the current scope state."""
    @property
    def provider_configuration_azure_scope_configuration_serverless_scanning_state(self) -> _Intrinsic: ...
    @property
    def provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(self) -> _Intrinsic:
        """Reason for the current scope state."""
    @property
    def provider_configuration_azure_scope_configuration_vm_scanning_state(self) -> _Intrinsic: ...
    @property
    def provider_configuration_azure_scope_configuration_vm_scanning_state_reason(self) -> _Intrinsic:
        """Reason for the current scope state."""

@_declaration
class Filter(_SchemaResource):
    """Inspector Filter resource schema."""
    @_declaration
    class DateFilter(_SchemaPropertyType):
        end_inclusive: _Integer | None = None
        start_inclusive: _Integer | None = None
    @_declaration
    class FilterCriteria(_SchemaPropertyType):
        aws_account_id: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        code_vulnerability_detector_name: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        code_vulnerability_detector_tags: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        code_vulnerability_file_path: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        component_id: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        component_type: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ec2_instance_image_id: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ec2_instance_subnet_id: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ec2_instance_vpc_id: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ecr_image_architecture: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ecr_image_hash: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ecr_image_in_use_count: _Sequence[Filter.NumberFilter | _Document] | _Intrinsic | None = None
        ecr_image_pushed_at: _Sequence[Filter.DateFilter | _Document] | _Intrinsic | None = None
        ecr_image_registry: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ecr_image_repository_name: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        ecr_image_tags: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        epss_score: _Sequence[Filter.NumberFilter | _Document] | _Intrinsic | None = None
        exploit_available: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        finding_arn: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        finding_status: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        finding_type: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        first_observed_at: _Sequence[Filter.DateFilter | _Document] | _Intrinsic | None = None
        fix_available: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        inspector_score: _Sequence[Filter.NumberFilter | _Document] | _Intrinsic | None = None
        lambda_function_execution_role_arn: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        lambda_function_last_modified_at: _Sequence[Filter.DateFilter | _Document] | _Intrinsic | None = None
        lambda_function_layers: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        lambda_function_name: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        lambda_function_runtime: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        last_observed_at: _Sequence[Filter.DateFilter | _Document] | _Intrinsic | None = None
        network_protocol: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        port_range: _Sequence[Filter.PortRangeFilter | _Document] | _Intrinsic | None = None
        related_vulnerabilities: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        resource_id: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        resource_tags: _Sequence[Filter.MapFilter | _Document] | _Intrinsic | None = None
        resource_type: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        severity: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        title: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        updated_at: _Sequence[Filter.DateFilter | _Document] | _Intrinsic | None = None
        vendor_severity: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        vulnerability_id: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        vulnerability_source: _Sequence[Filter.StringFilter | _Document] | _Intrinsic | None = None
        vulnerable_packages: _Sequence[Filter.PackageFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class MapFilter(_SchemaPropertyType):
        comparison: _Literal["EQUALS"] | _String
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class NumberFilter(_SchemaPropertyType):
        lower_inclusive: _Number | None = None
        upper_inclusive: _Number | None = None
    @_declaration
    class PackageFilter(_SchemaPropertyType):
        architecture: Filter.StringFilter | _Document | None = None
        epoch: Filter.NumberFilter | _Document | None = None
        file_path: Filter.StringFilter | _Document | None = None
        name: Filter.StringFilter | _Document | None = None
        release: Filter.StringFilter | _Document | None = None
        source_lambda_layer_arn: Filter.StringFilter | _Document | None = None
        source_layer_hash: Filter.StringFilter | _Document | None = None
        version: Filter.StringFilter | _Document | None = None
    @_declaration
    class PortRangeFilter(_SchemaPropertyType):
        begin_inclusive: _Integer | None = None
        end_inclusive: _Integer | None = None
    @_declaration
    class StringFilter(_SchemaPropertyType):
        comparison: _Literal["EQUALS", "PREFIX", "NOT_EQUALS"] | _String
        value: _String
    TYPE: _ClassVar[str]
    filter_action: _Literal["NONE", "SUPPRESS"] | _String
    """Findings filter action."""
    filter_criteria: Filter.FilterCriteria | _Document
    """Findings filter criteria."""
    name: _String
    """Findings filter name."""
    description: _String | None = None
    """Findings filter description."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Findings filter ARN."""
