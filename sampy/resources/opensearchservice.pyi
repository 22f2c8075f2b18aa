"""AWS::OpenSearchService. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Amazon OpenSearchService application resource."""
    @_declaration
    class AppConfig(_SchemaPropertyType):
        """A key-value pair of AppConfig."""
        key: _Literal["opensearchDashboards.dashboardAdmin.users", "opensearchDashboards.dashboardAdmin.groups"] | _String
        """The configuration key."""
        value: _String
        """The configuration value."""
    @_declaration
    class DataSource(_SchemaPropertyType):
        """Datasource arn and description."""
        data_source_arn: _String
        """The ARN of the data source."""
        data_source_description: _String | None = None
        """Description of the data source."""
    @_declaration
    class IamIdentityCenterOptions(_SchemaPropertyType):
        """Options for configuring IAM Identity Center."""
        enabled: _Boolean | None = None
        """Whether IAM Identity Center is enabled."""
        iam_identity_center_instance_arn: _String | None = None
        """The ARN of the IAM Identity Center instance."""
        iam_role_for_identity_center_application_arn: _String | None = None
        """The ARN of the IAM role for Identity Center application."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair metadata associated with resource."""
        key: _String
        """The key in the key-value pair."""
        value: _String
        """The value in the key-value pair."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the application."""
    app_configs: _Sequence[Application.AppConfig | _Document] | _Intrinsic | None = None
    """List of application configurations."""
    data_sources: _Sequence[Application.DataSource | _Document] | _Intrinsic | None = None
    """List of data sources."""
    endpoint: _String | None = None
    """The endpoint for the application."""
    iam_identity_center_options: Application.IamIdentityCenterOptions | _Document | None = None
    kms_key_arn: _String | None = None
    """The ARN of the KMS key used to encrypt the application."""
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this application."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) format."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the application."""

@_declaration
class Domain(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class AIMLOptions(_SchemaPropertyType):
        s3_vectors_engine: Domain.S3VectorsEngine | _Document | None = None
        serverless_vector_acceleration: Domain.ServerlessVectorAcceleration | _Document | None = None
    @_declaration
    class AdvancedSecurityOptionsInput(_SchemaPropertyType):
        anonymous_auth_disable_date: _String | None = None
        anonymous_auth_enabled: _Boolean | None = None
        enabled: _Boolean | None = None
        iam_federation_options: Domain.IAMFederationOptions | _Document | None = None
        internal_user_database_enabled: _Boolean | None = None
        jwt_options: Domain.JWTOptions | _Document | None = None
        master_user_options: Domain.MasterUserOptions | _Document | None = None
        saml_options: Domain.SAMLOptions | _Document | None = None
    @_declaration
    class AutomatedSnapshotPauseOptions(_SchemaPropertyType):
        enabled: _Boolean
        end_time: _String | None = None
        start_time: _String | None = None
    @_declaration
    class ClusterConfig(_SchemaPropertyType):
        cold_storage_options: Domain.ColdStorageOptions | _Document | None = None
        dedicated_master_count: _Integer | None = None
        dedicated_master_enabled: _Boolean | None = None
        dedicated_master_type: _String | None = None
        instance_count: _Integer | None = None
        instance_type: _String | None = None
        multi_az_with_standby_enabled: _Boolean | None = None
        node_options: _Sequence[Domain.NodeOption | _Document] | _Intrinsic | None = None
        warm_count: _Integer | None = None
        warm_enabled: _Boolean | None = None
        warm_type: _String | None = None
        zone_awareness_config: Domain.ZoneAwarenessConfig | _Document | None = None
        zone_awareness_enabled: _Boolean | None = None
    @_declaration
    class CognitoOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        identity_pool_id: _String | None = None
        role_arn: _String | None = None
        user_pool_id: _String | None = None
    @_declaration
    class ColdStorageOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class DeploymentStrategyOptions(_SchemaPropertyType):
        deployment_strategy: _Literal["Default", "CapacityOptimized"] | _String | None = None
    @_declaration
    class DomainEndpointOptions(_SchemaPropertyType):
        custom_endpoint: _String | None = None
        custom_endpoint_certificate_arn: _String | None = None
        custom_endpoint_enabled: _Boolean | None = None
        enforce_https: _Boolean | None = None
        tls_security_policy: _String | None = None
    @_declaration
    class EBSOptions(_SchemaPropertyType):
        ebs_enabled: _Boolean | None = None
        iops: _Integer | None = None
        throughput: _Integer | None = None
        volume_size: _Integer | None = None
        volume_type: _String | None = None
    @_declaration
    class EncryptionAtRestOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        kms_key_id: _String | None = None
    @_declaration
    class IAMFederationOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        roles_key: _String | None = None
        subject_key: _String | None = None
    @_declaration
    class IdentityCenterOptions(_SchemaPropertyType):
        """Options for configuring Identity Center."""
        enabled_api_access: _Boolean | None = None
        """Whether Identity Center is enabled."""
        identity_center_application_arn: _String | None = None
        """The ARN of the Identity Center application."""
        identity_center_instance_arn: _String | None = None
        """The ARN of the Identity Center instance."""
        identity_store_id: _String | None = None
        """The IdentityStoreId for Identity Center options."""
        roles_key: _Literal["GroupName", "GroupId"] | _String | None = None
        """The roles key for Identity Center options."""
        subject_key: _Literal["UserName", "UserId", "Email"] | _String | None = None
        """The subject key for Identity Center options."""
    @_declaration
    class Idp(_SchemaPropertyType):
        entity_id: _String
        metadata_content: _String
    @_declaration
    class JWTOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        public_key: _String | None = None
        roles_key: _String | None = None
        subject_key: _String | None = None
    @_declaration
    class LogPublishingOption(_SchemaPropertyType):
        cloud_watch_logs_log_group_arn: _String | None = None
        enabled: _Boolean | None = None
    @_declaration
    class MasterUserOptions(_SchemaPropertyType):
        master_user_arn: _String | None = None
        master_user_name: _String | None = None
        master_user_password: _String | None = None
    @_declaration
    class NodeConfig(_SchemaPropertyType):
        count: _Integer | None = None
        enabled: _Boolean | None = None
        type: _String | None = None
    @_declaration
    class NodeOption(_SchemaPropertyType):
        node_config: Domain.NodeConfig | _Document | None = None
        node_type: _Literal["coordinator"] | _String | None = None
    @_declaration
    class NodeToNodeEncryptionOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class OffPeakWindow(_SchemaPropertyType):
        window_start_time: Domain.WindowStartTime | _Document | None = None
    @_declaration
    class OffPeakWindowOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        off_peak_window: Domain.OffPeakWindow | _Document | None = None
    @_declaration
    class S3VectorsEngine(_SchemaPropertyType):
        enabled: _Boolean
        """Whether to enable S3 vectors engine."""
    @_declaration
    class SAMLOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        idp: Domain.Idp | _Document | None = None
        master_backend_role: _String | None = None
        master_user_name: _String | None = None
        roles_key: _String | None = None
        session_timeout_minutes: _Integer | None = None
        subject_key: _String | None = None
    @_declaration
    class ServerlessVectorAcceleration(_SchemaPropertyType):
        enabled: _Boolean | None = None
        """Whether to enable serverless vector acceleration."""
    @_declaration
    class ServiceSoftwareOptions(_SchemaPropertyType):
        automated_update_date: _String | None = None
        cancellable: _Boolean | None = None
        current_version: _String | None = None
        description: _String | None = None
        new_version: _String | None = None
        optional_deployment: _Boolean | None = None
        update_available: _Boolean | None = None
        update_status: _String | None = None
    @_declaration
    class SnapshotOptions(_SchemaPropertyType):
        automated_snapshot_start_hour: _Integer | None = None
    @_declaration
    class SoftwareUpdateOptions(_SchemaPropertyType):
        auto_software_update_enabled: _Boolean | None = None
        use_latest_service_software_for_blue_green: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The value of the tag."""
        value: _String
        """The key of the tag."""
    @_declaration
    class VPCOptions(_SchemaPropertyType):
        egress_enabled: _Boolean | None = None
        """Controls whether egress traffic from the domain is routed through the customer VPC."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class WindowStartTime(_SchemaPropertyType):
        hours: _Integer
        minutes: _Integer
    @_declaration
    class ZoneAwarenessConfig(_SchemaPropertyType):
        availability_zone_count: _Integer | None = None
    TYPE: _ClassVar[str]
    access_policies: _Document | _String | None = None
    advanced_options: _Mapping[str, _String] | _Intrinsic | None = None
    advanced_security_options: Domain.AdvancedSecurityOptionsInput | _Document | None = None
    aiml_options: Domain.AIMLOptions | _Document | None = None
    automated_snapshot_pause_options: Domain.AutomatedSnapshotPauseOptions | _Document | None = None
    cluster_config: Domain.ClusterConfig | _Document | None = None
    cognito_options: Domain.CognitoOptions | _Document | None = None
    deployment_strategy_options: Domain.DeploymentStrategyOptions | _Document | None = None
    domain_endpoint_options: Domain.DomainEndpointOptions | _Document | None = None
    domain_name: _String | None = None
    ebs_options: Domain.EBSOptions | _Document | None = None
    encryption_at_rest_options: Domain.EncryptionAtRestOptions | _Document | None = None
    engine_mode: _Literal["GENERAL", "OPTIMIZED"] | _String | None = None
    """The engine mode of the domain. Determines whether the domain runs the standard (GENERAL) engine or the
    optimized multi-engine (OPTIMIZED) engine. This value cannot be changed after the domain is created.
    """
    engine_version: _String | None = None
    identity_center_options: Domain.IdentityCenterOptions | _Document | None = None
    ip_address_type: _String | None = None
    log_publishing_options: _Mapping[str, Domain.LogPublishingOption | _Document] | _Intrinsic | None = None
    node_to_node_encryption_options: Domain.NodeToNodeEncryptionOptions | _Document | None = None
    off_peak_window_options: Domain.OffPeakWindowOptions | _Document | None = None
    skip_shard_migration_wait: _Boolean | None = None
    snapshot_options: Domain.SnapshotOptions | _Document | None = None
    software_update_options: Domain.SoftwareUpdateOptions | _Document | None = None
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this Domain."""
    use_case: _Literal["SEARCH", "VECTOR", "OBSERVABILITY", "MIXED"] | _String | None = None
    """The primary use case of the domain. Determines the default configuration tuned for the workload. For GENERAL
    engine-mode domains, this value can be changed after creation. For OPTIMIZED engine-mode domains, this value
    cannot be changed after creation.
    """
    vpc_options: Domain.VPCOptions | _Document | None = None
    @property
    def advanced_security_options_anonymous_auth_disable_date(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def domain_arn(self) -> _Intrinsic: ...
    @property
    def domain_endpoint(self) -> _Intrinsic: ...
    @property
    def domain_endpoint_v2(self) -> _Intrinsic: ...
    @property
    def domain_endpoints(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def identity_center_options_identity_center_application_arn(self) -> _Intrinsic:
        """The ARN of the Identity Center application."""
    @property
    def identity_center_options_identity_store_id(self) -> _Intrinsic:
        """The IdentityStoreId for Identity Center options."""
    @property
    def service_software_options(self) -> _Intrinsic: ...
