"""AWS::EMRContainers. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Endpoint(_SchemaResource):
    """Resource Schema of AWS::EMRContainers::Endpoint Type."""
    @_declaration
    class Certificate(_SchemaPropertyType):
        certificate_arn: _String | None = None
        certificate_data: _String | None = None
    @_declaration
    class CloudWatchMonitoringConfiguration(_SchemaPropertyType):
        log_group_name: _String
        log_stream_name_prefix: _String | None = None
    @_declaration
    class ConfigurationOverrides(_SchemaPropertyType):
        application_configuration: _Sequence[Endpoint.EMREKSConfiguration | _Document] | _Intrinsic | None = None
        monitoring_configuration: Endpoint.MonitoringConfiguration | _Document | None = None
    @_declaration
    class ContainerLogRotationConfiguration(_SchemaPropertyType):
        max_files_to_keep: _Integer
        rotation_size: _String
    @_declaration
    class EMREKSConfiguration(_SchemaPropertyType):
        classification: _String
        configurations: _Sequence[Endpoint.EMREKSConfiguration | _Document] | _Intrinsic | None = None
        properties: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class MonitoringConfiguration(_SchemaPropertyType):
        cloud_watch_monitoring_configuration: Endpoint.CloudWatchMonitoringConfiguration | _Document | None = None
        container_log_rotation_configuration: Endpoint.ContainerLogRotationConfiguration | _Document | None = None
        persistent_app_ui: _Literal["ENABLED", "DISABLED"] | _String | None = None
        s3_monitoring_configuration: Endpoint.S3MonitoringConfiguration | _Document | None = None
    @_declaration
    class S3MonitoringConfiguration(_SchemaPropertyType):
        log_uri: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A user-defined key, which is the minimum required information for a valid tag."""
        value: _String
        """A user-defined value, which is optional in a tag."""
    TYPE: _ClassVar[str]
    execution_role_arn: _String
    """The execution role ARN for the managed endpoint."""
    release_label: _String
    """The Amazon EMR release label."""
    type: _String
    """The type of the managed endpoint."""
    virtual_cluster_id: _String
    """The ID of the virtual cluster for which the managed endpoint is created."""
    configuration_overrides: Endpoint.ConfigurationOverrides | _Document | None = None
    """The configuration overrides for the managed endpoint."""
    name: _String | None = None
    """The name of the managed endpoint."""
    session_idle_timeout_in_minutes: _Integer | None = None
    """The idle timeout in minutes for sessions on the managed endpoint."""
    tags: _Sequence[Endpoint.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this managed endpoint."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the managed endpoint."""
    @property
    def auth_proxy_url(self) -> _Intrinsic:
        """The auth proxy URL for Spark Connect connections."""
    @property
    def certificate_authority(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time when the managed endpoint was created."""
    @property
    def failure_reason(self) -> _Intrinsic:
        """The reason for a failed managed endpoint."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the managed endpoint."""
    @property
    def security_group(self) -> _Intrinsic:
        """The security group associated with the managed endpoint."""
    @property
    def server_url(self) -> _Intrinsic:
        """The server URL of the managed endpoint."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the managed endpoint."""
    @property
    def state_details(self) -> _Intrinsic:
        """Additional details about the state of the managed endpoint."""

@_declaration
class JobTemplate(_SchemaResource):
    """Represents an Amazon EMR on EKS job template. A job template stores the values of a StartJobRun API request
    in a reusable template, so they can be used to start a job run or to enforce certain values in a StartJobRun API
    request.
    """
    @_declaration
    class Configuration(_SchemaPropertyType):
        """A configuration specification to be used when provisioning virtual clusters, which can include
        configurations for applications and software bundled with Amazon EMR on EKS.
        """
        classification: _String
        """The classification within a configuration."""
        configurations: _Sequence[JobTemplate.Configuration | _Document] | _Intrinsic | None = None
        properties: _Mapping[str, _String] | _Intrinsic | None = None
        """A set of properties specified within a configuration classification."""
    @_declaration
    class JobDriver(_SchemaPropertyType):
        """Specify the driver that the job runs on. Exactly one of the two available job drivers is required, either
        SparkSqlJobDriver or SparkSubmitJobDriver.
        """
        spark_sql_job_driver: JobTemplate.SparkSqlJobDriver | _Document | None = None
        spark_submit_job_driver: JobTemplate.SparkSubmitJobDriver | _Document | None = None
    @_declaration
    class JobTemplateData(_SchemaPropertyType):
        """The values of a StartJobRun API request used in job runs started using the job template."""
        execution_role_arn: _String
        """The execution role ARN of the job run, or a template parameter reference."""
        job_driver: JobTemplate.JobDriver | _Document
        release_label: _String
        """The release version of Amazon EMR, or a template parameter reference."""
        configuration_overrides: JobTemplate.ParametricConfigurationOverrides | _Document | None = None
        job_tags: _Mapping[str, _String] | _Intrinsic | None = None
        """The tags assigned to jobs started using the job template."""
        parameter_configuration: _Mapping[str, JobTemplate.TemplateParameterConfiguration | _Document] | _Intrinsic | None = None
        """The configuration of parameters existing in the job template."""
    @_declaration
    class ParametricCloudWatchMonitoringConfiguration(_SchemaPropertyType):
        """A configuration for CloudWatch monitoring. This data type allows job template parameters to be specified
        within.
        """
        log_group_name: _String | None = None
        """The name of the log group for log publishing, or a template parameter reference."""
        log_stream_name_prefix: _String | None = None
        """The specified name prefix for log streams."""
    @_declaration
    class ParametricConfigurationOverrides(_SchemaPropertyType):
        """A configuration specification to be used to override existing configurations. This data type allows job
        template parameters to be specified within.
        """
        application_configuration: _Sequence[JobTemplate.Configuration | _Document] | _Intrinsic | None = None
        monitoring_configuration: JobTemplate.ParametricMonitoringConfiguration | _Document | None = None
    @_declaration
    class ParametricMonitoringConfiguration(_SchemaPropertyType):
        """Configuration setting for monitoring. This data type allows job template parameters to be specified
        within.
        """
        cloud_watch_monitoring_configuration: JobTemplate.ParametricCloudWatchMonitoringConfiguration | _Document | None = None
        persistent_app_ui: _String | None = None
        """Monitoring configurations for the persistent application UI, or a template parameter reference."""
        s3_monitoring_configuration: JobTemplate.ParametricS3MonitoringConfiguration | _Document | None = None
    @_declaration
    class ParametricS3MonitoringConfiguration(_SchemaPropertyType):
        """Amazon S3 configuration for monitoring log publishing. This data type allows job template parameters to
        be specified within.
        """
        log_uri: _String | None = None
        """Amazon S3 destination URI for log publishing."""
    @_declaration
    class SparkSqlJobDriver(_SchemaPropertyType):
        """The job driver for job type."""
        entry_point: _String | None = None
        spark_sql_parameters: _String | None = None
    @_declaration
    class SparkSubmitJobDriver(_SchemaPropertyType):
        """The information about job driver for Spark submit."""
        entry_point: _String
        entry_point_arguments: _Sequence[_String] | _Intrinsic | None = None
        spark_submit_parameters: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the job template."""
        key: _String
        value: _String
    @_declaration
    class TemplateParameterConfiguration(_SchemaPropertyType):
        """The configuration of a job template parameter."""
        default_value: _String | None = None
        """The default value for the job template parameter."""
        type: _Literal["NUMBER", "STRING"] | _String | None = None
        """The type of the job template parameter."""
    TYPE: _ClassVar[str]
    job_template_data: JobTemplate.JobTemplateData | _Document
    name: _String
    """The specified name of the job template."""
    tags: _Sequence[JobTemplate.Tag | _Document] | _Intrinsic | None = None
    """The tags that are associated with the job template."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the job template."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time when the job template was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The user who created the job template."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the job template."""

@_declaration
class SecurityConfiguration(_SchemaResource):
    """Resource Schema of AWS::EMRContainers::SecurityConfiguration Type."""
    @_declaration
    class AtRestEncryptionConfiguration(_SchemaPropertyType):
        """At-rest encryption configuration."""
        local_disk_encryption_configuration: SecurityConfiguration.LocalDiskEncryptionConfiguration | _Document | None = None
        s3_encryption_configuration: SecurityConfiguration.S3EncryptionConfiguration | _Document | None = None
    @_declaration
    class AuthenticationConfiguration(_SchemaPropertyType):
        """Authentication configuration for the security configuration."""
        iam_configuration: SecurityConfiguration.IAMConfiguration | _Document | None = None
        identity_center_configuration: SecurityConfiguration.IdentityCenterConfiguration | _Document | None = None
    @_declaration
    class AuthorizationConfiguration(_SchemaPropertyType):
        """Authorization configuration for the security configuration."""
        lake_formation_configuration: SecurityConfiguration.LakeFormationConfiguration | _Document | None = None
    @_declaration
    class ContainerInfo(_SchemaPropertyType):
        """Container information."""
        eks_info: SecurityConfiguration.EksInfo | _Document | None = None
    @_declaration
    class ContainerProvider(_SchemaPropertyType):
        """Container provider information."""
        id: _String
        """The container provider ID."""
        type: _Literal["EKS"] | _String
        """The container provider type."""
        info: SecurityConfiguration.ContainerInfo | _Document | None = None
    @_declaration
    class EksInfo(_SchemaPropertyType):
        """EKS information."""
        namespace: _String | None = None
        """The EKS namespace."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """Encryption configuration for the security configuration."""
        at_rest_encryption_configuration: SecurityConfiguration.AtRestEncryptionConfiguration | _Document | None = None
        in_transit_encryption_configuration: SecurityConfiguration.InTransitEncryptionConfiguration | _Document | None = None
    @_declaration
    class IAMConfiguration(_SchemaPropertyType):
        """IAM configuration."""
        system_role: _String | None = None
        """The system role ARN."""
    @_declaration
    class IdentityCenterConfiguration(_SchemaPropertyType):
        """Identity Center configuration."""
        enable_identity_center: _Boolean | None = None
        """Whether to enable Identity Center integration."""
        identity_center_application_assignment_required: _Boolean | None = None
        """Whether Identity Center application assignment is required."""
        identity_center_instance_arn: _String | None = None
        """The ARN of the Identity Center instance."""
    @_declaration
    class InTransitEncryptionConfiguration(_SchemaPropertyType):
        """In-transit encryption configuration."""
        tls_certificate_configuration: SecurityConfiguration.TLSCertificateConfiguration | _Document | None = None
    @_declaration
    class LakeFormationConfiguration(_SchemaPropertyType):
        """Lake Formation configuration."""
        authorized_session_tag_value: _String | None = None
        """The session tag to authorize Lake Formation access."""
        query_access_control_enabled: _Boolean | None = None
        """Whether query access control is enabled."""
        query_engine_role_arn: _String | None = None
        """The ARN of the query engine role."""
        secure_namespace_info: SecurityConfiguration.SecureNamespaceInfo | _Document | None = None
    @_declaration
    class LocalDiskEncryptionConfiguration(_SchemaPropertyType):
        """Local disk encryption configuration."""
        aws_kms_key_id: _String | None = None
        """The AWS KMS key ID."""
        encryption_key_provider_type: _Literal["AwsKms"] | _String | None = None
        """The encryption key provider type."""
    @_declaration
    class S3EncryptionConfiguration(_SchemaPropertyType):
        """S3 encryption configuration."""
        encryption_option: _Literal["SSE-S3", "SSE-KMS", "CSE-KMS"] | _String | None = None
        """The S3 encryption option."""
        kms_key_id: _String | None = None
        """The KMS key ID for encryption."""
    @_declaration
    class SecureNamespaceInfo(_SchemaPropertyType):
        """Secure namespace information for Lake Formation."""
        cluster_id: _String | None = None
        """The ID of the cluster."""
        namespace: _String | None = None
        """The namespace."""
    @_declaration
    class SecurityConfigurationData(_SchemaPropertyType):
        """Security configuration data containing encryption and authorization settings."""
        authentication_configuration: SecurityConfiguration.AuthenticationConfiguration | _Document | None = None
        authorization_configuration: SecurityConfiguration.AuthorizationConfiguration | _Document | None = None
        encryption_configuration: SecurityConfiguration.EncryptionConfiguration | _Document | None = None
    @_declaration
    class TLSCertificateConfiguration(_SchemaPropertyType):
        """TLS certificate configuration for in-transit encryption."""
        certificate_provider_type: _Literal["PEM"] | _String | None = None
        """The certificate provider type."""
        private_key_secret_arn: _String | None = None
        """The ARN of the secret containing the private key."""
        public_key_secret_arn: _String | None = None
        """The ARN of the secret containing the public key."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) for this security configuration."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    security_configuration_data: SecurityConfiguration.SecurityConfigurationData | _Document
    """Security configuration input for the security configuration."""
    container_provider: SecurityConfiguration.ContainerProvider | _Document | None = None
    """Container provider for the security configuration."""
    name: _String | None = None
    """The name of the security configuration."""
    tags: _Sequence[SecurityConfiguration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this security configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the security configuration."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the security configuration."""

@_declaration
class VirtualCluster(_SchemaResource):
    """Resource Schema of AWS::EMRContainers::VirtualCluster Type."""
    @_declaration
    class ContainerInfo(_SchemaPropertyType):
        eks_info: VirtualCluster.EksInfo | _Document
    @_declaration
    class ContainerProvider(_SchemaPropertyType):
        id: _String
        """The ID of the container cluster."""
        info: VirtualCluster.ContainerInfo | _Document
        type: _Literal["EKS"] | _String
        """The type of the container provider."""
    @_declaration
    class EksInfo(_SchemaPropertyType):
        namespace: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) for this virtual cluster."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    container_provider: VirtualCluster.ContainerProvider | _Document
    """Container provider of the virtual cluster."""
    name: _String
    """Name of the virtual cluster."""
    security_configuration_id: _String | None = None
    """The ID of the security configuration."""
    session_enabled: _Boolean | None = None
    """Whether the virtual cluster is session-enabled for Spark Connect."""
    tags: _Sequence[VirtualCluster.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this virtual cluster."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """Id of the virtual cluster."""
