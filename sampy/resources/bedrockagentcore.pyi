"""AWS::BedrockAgentCore. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ApiKeyCredentialProvider(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::ApiKeyCredentialProvider."""
    @_declaration
    class ApiKeySecretArn(_SchemaPropertyType):
        """Contains information about the API key secret in AWS Secrets Manager."""
        secret_arn: _String
        """The ARN of the secret in AWS Secrets Manager."""
    @_declaration
    class SecretReference(_SchemaPropertyType):
        """A reference to a customer-provided secret stored in AWS Secrets Manager."""
        json_key: _String
        """The JSON key within the secret that contains the credential value."""
        secret_id: _String
        """The ID or ARN of the secret in AWS Secrets Manager."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the API key credential provider."""
    api_key: _String | None = None
    """The API key to use for authentication."""
    api_key_secret_config: ApiKeyCredentialProvider.SecretReference | _Document | None = None
    """Configuration for a customer-provided secret containing the API key."""
    api_key_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    """The source of the API key secret. Use MANAGED for service-managed secrets or EXTERNAL for customer-provided
    secrets.
    """
    tags: _Sequence[ApiKeyCredentialProvider.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the API key credential provider."""
    @property
    def api_key_secret_arn(self) -> _Intrinsic:
        """Contains information about the API key secret in AWS Secrets Manager."""
    @property
    def api_key_secret_json_key(self) -> _Intrinsic:
        """The JSON key within the secret that contains the API key value."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp when the credential provider was created."""
    @property
    def credential_provider_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the API key credential provider."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the credential provider was last updated."""

@_declaration
class BrowserCustom(_SchemaResource):
    """Resource definition for AWS::BedrockAgentCore::BrowserCustom."""
    @_declaration
    class BrowserEnterprisePolicy(_SchemaPropertyType):
        """Browser enterprise policy configuration."""
        location: BrowserCustom.S3Location | _Document
        """The S3 location of the enterprise policy file."""
        type: _Literal["MANAGED", "RECOMMENDED"] | _String
        """The type of browser enterprise policy."""
    @_declaration
    class BrowserNetworkConfiguration(_SchemaPropertyType):
        """Network configuration for browser."""
        network_mode: _Literal["PUBLIC", "VPC"] | _String
        vpc_config: BrowserCustom.VpcConfig | _Document | None = None
    @_declaration
    class BrowserSigning(_SchemaPropertyType):
        """Browser signing configuration."""
        enabled: _Boolean | None = None
    @_declaration
    class BrowserSummary(_SchemaPropertyType):
        """Browser."""
        browser_arn: _String
        browser_id: _String
        created_at: _String
        status: _Literal["CREATING", "CREATE_FAILED", "READY", "DELETING", "DELETE_FAILED", "DELETED"] | _String
        description: _String | None = None
        last_updated_at: _String | None = None
        name: _String | None = None
    @_declaration
    class Certificate(_SchemaPropertyType):
        """A root CA certificate configuration."""
        certificate_location: BrowserCustom.CertificateLocation | _Document
        """Certificate location in Secrets Manager."""
    @_declaration
    class CertificateLocation(_SchemaPropertyType):
        """Certificate location in Secrets Manager."""
        secret_arn: _String
        """Secrets Manager secret ARN."""
    @_declaration
    class RecordingConfig(_SchemaPropertyType):
        """Recording configuration for browser."""
        enabled: _Boolean | None = None
        s3_location: BrowserCustom.S3Location | _Document | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        """S3 Location Configuration."""
        bucket: _String
        prefix: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Network mode configuration for VPC."""
        security_groups: _Sequence[_String] | _Intrinsic
        subnets: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    """The name of the browser."""
    network_configuration: BrowserCustom.BrowserNetworkConfiguration | _Document
    """Network configuration for browser."""
    browser_signing: BrowserCustom.BrowserSigning | _Document | None = None
    """Browser signing configuration."""
    certificates: _Sequence[BrowserCustom.Certificate | _Document] | _Intrinsic | None = None
    """List of root CA certificates in PEM format."""
    description: _String | None = None
    """The description of the browser."""
    enterprise_policies: _Sequence[BrowserCustom.BrowserEnterprisePolicy | _Document] | _Intrinsic | None = None
    """A list of enterprise policy files for the browser."""
    execution_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM role that the browser uses to access resources."""
    recording_config: BrowserCustom.RecordingConfig | _Document | None = None
    """Recording configuration for browser."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def browser_arn(self) -> _Intrinsic:
        """The ARN of a Browser resource."""
    @property
    def browser_id(self) -> _Intrinsic:
        """The id of the browser."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the browser was created."""
    @property
    def failure_reason(self) -> _Intrinsic:
        """The reason for failure if the browser creation or operation failed."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """Timestamp when the browser was last updated."""
    @property
    def status(self) -> _Intrinsic:
        """Status of browser."""

@_declaration
class BrowserProfile(_SchemaResource):
    """Resource definition for AWS::BedrockAgentCore::BrowserProfile."""
    @_declaration
    class BrowserProfileSummary(_SchemaPropertyType):
        """Browser Profile Summary."""
        created_at: _String
        last_updated_at: _String
        name: _String
        profile_arn: _String
        profile_id: _String
        status: _Literal["READY", "DELETING", "DELETED", "SAVING"] | _String
        description: _String | None = None
        last_saved_at: _String | None = None
        last_saved_browser_id: _String | None = None
        last_saved_browser_session_id: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    description: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of tag keys and values."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the browser profile was created."""
    @property
    def last_saved_at(self) -> _Intrinsic:
        """Timestamp when the browser profile was last saved."""
    @property
    def last_saved_browser_id(self) -> _Intrinsic:
        """ID of the last saved browser."""
    @property
    def last_saved_browser_session_id(self) -> _Intrinsic:
        """ID of the last saved browser session."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """Timestamp when the browser profile was last updated."""
    @property
    def profile_arn(self) -> _Intrinsic:
        """The ARN of a BrowserProfile resource."""
    @property
    def profile_id(self) -> _Intrinsic:
        """The id of the browser profile."""
    @property
    def status(self) -> _Intrinsic:
        """Status of browser profile."""

@_declaration
class CapacityProvider(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::CapacityProvider. A capacity provider defines the compute
    resources (EC2) used to run Amazon Bedrock AgentCore agent runtimes.
    """
    @_declaration
    class CapacityReservationSpecification(_SchemaPropertyType):
        """The Capacity Reservation targeting option."""
        capacity_reservation_preference: _Literal["capacity-reservations-only", "open", "none"] | _String | None = None
        """Indicates the instance's Capacity Reservation preferences."""
        capacity_reservation_target: CapacityProvider.CapacityReservationTarget | _Document | None = None
    @_declaration
    class CapacityReservationTarget(_SchemaPropertyType):
        """Information about the target Capacity Reservation or Capacity Reservation group."""
        capacity_reservation_id: _String | None = None
        """The ID of the Capacity Reservation in which to run the instance."""
        capacity_reservation_resource_group_arn: _String | None = None
        """The ARN of the Capacity Reservation resource group in which to run the instance."""
    @_declaration
    class ComputeConfiguration(_SchemaPropertyType):
        """The capacity configuration for the capacity provider. Defines the compute resources for this capacity
        provider.
        """
        ec2_configuration: CapacityProvider.Ec2Configuration | _Document
    @_declaration
    class EbsVolumeConfiguration(_SchemaPropertyType):
        """Configuration for an EBS-backed persistent volume."""
        name: _String
        """The logical name of the volume, used to reference it when mounting."""
        size_gi_b: _Integer
        """The size of the volume in GiB."""
        encrypted: _Boolean | None = None
        """Whether to encrypt the volume. Defaults to true."""
        iops: _Integer | None = None
        """The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes."""
        kms_key_id: _String | None = None
        """Identifier of the KMS key to use for encryption."""
        snapshot_id: _String | None = None
        """Optional EBS snapshot ID to initialize the volume from."""
        throughput: _Integer | None = None
        """The throughput in MiB/s. Only valid for gp3 volumes."""
        volume_type: _Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | _String | None = None
        """The EBS volume type. Defaults to gp3 if not specified."""
    @_declaration
    class Ec2Configuration(_SchemaPropertyType):
        """Configuration for EC2-based capacity."""
        launch_template_source: CapacityProvider.LaunchTemplateSource | _Document
        vpc_configuration: CapacityProvider.VpcConfiguration | _Document
        lifecycle_configuration: CapacityProvider.InstanceLifecycleConfiguration | _Document | None = None
        root_volume: CapacityProvider.RootVolumeConfiguration | _Document | None = None
        volumes: _Sequence[CapacityProvider.VolumeConfiguration | _Document] | _Intrinsic | None = None
        """Named persistent EBS volumes for this capacity provider."""
    @_declaration
    class EphemeralBlockDeviceMapping(_SchemaPropertyType):
        """Describes an ephemeral block device mapping."""
        device_name: _String | None = None
        """The device name (for example, /dev/sdh or xvdh)."""
        ebs: CapacityProvider.EphemeralEBSVolumeConfiguration | _Document | None = None
        virtual_name: _String | None = None
        """The virtual device name (ephemeralN)."""
    @_declaration
    class EphemeralEBSVolumeConfiguration(_SchemaPropertyType):
        """Parameters used to automatically set up EBS volumes when the instance is launched."""
        ebs_card_index: _Integer | None = None
        """The index of the EBS card. Applies to instances with multiple EBS cards."""
        encrypted: _Boolean | None = None
        """Indicates whether the EBS volume is encrypted."""
        iops: _Integer | None = None
        """The number of I/O operations per second (IOPS)."""
        kms_key_id: _String | None = None
        """Identifier of the customer managed KMS key to use for EBS encryption."""
        snapshot_id: _String | None = None
        """The ID of the snapshot."""
        throughput: _Integer | None = None
        """The throughput to provision for a gp3 volume, in MiB/s."""
        volume_initialization_rate: _Integer | None = None
        """The rate at which the volume is initialized after creation, in MiB/s. Supported only for volumes created
        from snapshots. If the snapshot is enabled for fast snapshot restore and a volume initialization rate is
        also specified, the volume is initialized at the specified rate instead of by fast snapshot restore. Valid
        range: 100-300 MiB/s.
        """
        volume_size: _Integer | None = None
        """The size of the volume, in GiBs."""
        volume_type: _Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | _String | None = None
        """The volume type. Defaults to gp3 if not specified."""
    @_declaration
    class InstanceLifecycleConfiguration(_SchemaPropertyType):
        """Configuration for managing the lifecycle of instances in a capacity provider."""
        idle_instance_timeout: _Integer | None = None
        """The number of seconds an instance can remain idle before it is stopped."""
        max_lifetime: _Integer | None = None
        """Maximum lifetime for the instance in seconds. Once reached, instances will be automatically terminated
        regardless of activity. Default: 28800 seconds (8 hours). Maximum: 1209600 seconds (14 days).
        """
    @_declaration
    class InstanceRequirements(_SchemaPropertyType):
        """Requirements for EC2 instance types."""
        allowed_instance_types: _Sequence[_String] | _Intrinsic
        """List of allowed instance types."""
    @_declaration
    class LaunchParameters(_SchemaPropertyType):
        """Parameters for launching EC2 instances."""
        instance_requirements: CapacityProvider.InstanceRequirements | _Document
        operating_system: _Literal["LINUX_X86_64", "LINUX_ARM64"] | _String
        """The operating system and CPU architecture for the instances."""
        capacity_reservation_specification: CapacityProvider.CapacityReservationSpecification | _Document | None = None
        ephemeral_volumes: _Sequence[CapacityProvider.EphemeralBlockDeviceMapping | _Document] | _Intrinsic | None = None
        """The block device mapping for ephemeral (instance store) volumes."""
        instance_profile_arn: _String | None = None
        """The ARN of the IAM instance profile to associate with launched instances."""
        license_specifications: _Sequence[CapacityProvider.LicenseSpecification | _Document] | _Intrinsic | None = None
        """The license configurations."""
        monitoring: _Literal["BASIC", "DETAILED"] | _String | None = None
        """The monitoring level for the instance."""
        propagated_tags: _Mapping[str, _String] | _Intrinsic | None = None
        """Tags to apply to all EC2 resources (instances, volumes, and network interfaces) created by this capacity
        provider.
        """
        ssh_key_name: _String | None = None
        """The name of the SSH key pair to configure on instances for SSH connectivity."""
    @_declaration
    class LaunchTemplateSource(_SchemaPropertyType):
        """How the launch template is specified."""
        launch_parameters: CapacityProvider.LaunchParameters | _Document
    @_declaration
    class LicenseSpecification(_SchemaPropertyType):
        """Describes a license configuration."""
        license_configuration_arn: _String
        """The ARN of the license configuration."""
    @_declaration
    class PermissionsConfiguration(_SchemaPropertyType):
        """Configuration for permissions associated with a capacity provider."""
        capacity_provider_operator_role_arn: _String
        """The ARN of the IAM role that operators use to manage the capacity provider."""
    @_declaration
    class RootVolumeConfiguration(_SchemaPropertyType):
        """Customer-facing configuration for the (service-managed) root volume. The service provisions the root
        volume at its own AMI size estimate plus FreeSpaceGiB, and pins the visible free space to FreeSpaceGiB with
        a filler file, so the space you are guaranteed does not change as the underlying AMI grows. The device name
        and the delete-on-termination behavior are service-owned and are not configurable.
        """
        encrypted: _Boolean | None = None
        """Indicates whether the EBS volume is encrypted. Encrypted volumes can only be attached to instances that
        support Amazon EBS encryption. If you are creating a volume from a snapshot, you can't specify an encryption
        value.
        """
        free_space_gi_b: _Integer | None = None
        """The free space guaranteed on the root volume, in GiB. The service adds the operating system overhead on
        top of this value. Defaults to 8 GiB. The maximum is below the 65,536 GiB gp3 ceiling because the service
        adds the AMI size bucket on top of this value, and the resulting total must still be a provisionable gp3
        volume.
        """
        iops: _Integer | None = None
        """The number of IOPS to provision. Only valid for gp3, io1, and io2 volumes."""
        kms_key_id: _String | None = None
        """Identifier of the customer managed KMS key to use for EBS encryption."""
        throughput: _Integer | None = None
        """The throughput to provision for a gp3 volume, in MiB/s. Valid range: 125-2000 MiB/s."""
        volume_type: _Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | _String | None = None
        """The EBS volume type. Defaults to gp3 if not specified."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the capacity provider."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class VolumeConfiguration(_SchemaPropertyType):
        """Configuration for a persistent volume attached to a capacity provider session."""
        ebs_configuration: CapacityProvider.EbsVolumeConfiguration | _Document
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        """VPC configuration for launching EC2 instances."""
        security_groups: _Sequence[_String] | _Intrinsic
        """The IDs of the security groups to associate with the instances."""
        subnets: _Sequence[_String] | _Intrinsic
        """The IDs of the subnets in which to launch instances."""
    TYPE: _ClassVar[str]
    compute_configuration: CapacityProvider.ComputeConfiguration | _Document
    name: _String
    """The name of the capacity provider."""
    permissions_configuration: CapacityProvider.PermissionsConfiguration | _Document
    description: _String | None = None
    """An optional description of the capacity provider."""
    tags: _Sequence[CapacityProvider.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the capacity provider."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the capacity provider."""
    @property
    def capacity_provider_id(self) -> _Intrinsic:
        """The unique identifier of the capacity provider."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the capacity provider was created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp when the capacity provider was last updated."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the capacity provider."""

@_declaration
class CodeInterpreterCustom(_SchemaResource):
    """Resource definition for AWS::BedrockAgentCore::CodeInterpreterCustom."""
    @_declaration
    class Certificate(_SchemaPropertyType):
        """A root CA certificate configuration."""
        certificate_location: CodeInterpreterCustom.CertificateLocation | _Document
        """Certificate location in Secrets Manager."""
    @_declaration
    class CertificateLocation(_SchemaPropertyType):
        """Certificate location in Secrets Manager."""
        secret_arn: _String
        """Secrets Manager secret ARN."""
    @_declaration
    class CodeInterpreterNetworkConfiguration(_SchemaPropertyType):
        """Network configuration for code interpreter."""
        network_mode: _Literal["PUBLIC", "SANDBOX", "VPC"] | _String
        vpc_config: CodeInterpreterCustom.VpcConfig | _Document | None = None
    @_declaration
    class CodeInterpreterSummary(_SchemaPropertyType):
        """Code Interpreter."""
        code_interpreter_arn: _String
        code_interpreter_id: _String
        created_at: _String
        status: _Literal["CREATING", "CREATE_FAILED", "READY", "DELETING", "DELETE_FAILED", "DELETED"] | _String
        description: _String | None = None
        last_updated_at: _String | None = None
        name: _String | None = None
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Network mode configuration for VPC."""
        security_groups: _Sequence[_String] | _Intrinsic
        subnets: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    """The name of the code interpreter."""
    network_configuration: CodeInterpreterCustom.CodeInterpreterNetworkConfiguration | _Document
    """Network configuration for code interpreter."""
    certificates: _Sequence[CodeInterpreterCustom.Certificate | _Document] | _Intrinsic | None = None
    """List of root CA certificates in PEM format."""
    description: _String | None = None
    """The description of the code interpreter."""
    execution_role_arn: _String | None = None
    """The ARN of the IAM role that the code interpreter uses to access resources."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def code_interpreter_arn(self) -> _Intrinsic:
        """The ARN of a CodeInterpreter resource."""
    @property
    def code_interpreter_id(self) -> _Intrinsic:
        """The id of the code interpreter."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the code interpreter was created."""
    @property
    def failure_reason(self) -> _Intrinsic:
        """The reason for failure if the code interpreter creation or operation failed."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """Timestamp when the code interpreter was last updated."""
    @property
    def status(self) -> _Intrinsic:
        """Status of Code interpreter."""

@_declaration
class ConfigurationBundle(_SchemaResource):
    """Definition of AWS::BedrockAgentCore::ConfigurationBundle Resource Type."""
    @_declaration
    class ComponentConfiguration(_SchemaPropertyType):
        """The configuration for a component within a configuration bundle."""
        configuration: _Document
        """The configuration values as a flexible JSON document."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag consisting of a key-value pair."""
        key: _String
        value: _String
    @_declaration
    class VersionCreatedBySource(_SchemaPropertyType):
        """The source that created a configuration bundle version."""
        name: _String
        """The name of the source (for example, user, optimization-job, or system)."""
        arn: _String | None = None
        """The Amazon Resource Name (ARN) of the source, if applicable."""
    @_declaration
    class VersionLineageMetadata(_SchemaPropertyType):
        """The version lineage metadata that tracks parent versions and creation source."""
        branch_name: _String | None = None
        """The branch name for this version."""
        commit_message: _String | None = None
        """A commit message describing the changes in this version."""
        created_by: ConfigurationBundle.VersionCreatedBySource | _Document | None = None
        parent_version_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of parent version identifiers."""
    TYPE: _ClassVar[str]
    bundle_name: _String
    """The name for the configuration bundle. Names must be unique within your account."""
    components: _Mapping[str, ConfigurationBundle.ComponentConfiguration | _Document] | _Intrinsic
    """A map of component identifiers to their configurations."""
    branch_name: _String | None = None
    """The branch name for version tracking."""
    commit_message: _String | None = None
    """A commit message describing the version of the configuration bundle."""
    created_by: ConfigurationBundle.VersionCreatedBySource | _Document | None = None
    description: _String | None = None
    """The description for the configuration bundle."""
    kms_key_arn: _String | None = None
    """The ARN of the KMS key used to encrypt component configurations."""
    tags: _Sequence[ConfigurationBundle.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the configuration bundle."""
    @property
    def bundle_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the configuration bundle."""
    @property
    def bundle_id(self) -> _Intrinsic:
        """The unique identifier of the configuration bundle."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the configuration bundle was created."""
    @property
    def lineage_metadata(self) -> _Intrinsic:
        """The version lineage metadata that tracks parent versions and creation source."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the configuration bundle was last updated."""
    @property
    def version_id(self) -> _Intrinsic:
        """The version identifier of the configuration bundle."""

@_declaration
class ConsentPortal(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::ConsentPortal."""
    @_declaration
    class ConsentPortalSource(_SchemaPropertyType):
        identifier: _String
        type: _Literal["agentcore-gateway"] | _String
    @_declaration
    class IdpConfig(_SchemaPropertyType):
        credential_provider_arn: _String
        """The ARN of an AWS::BedrockAgentCore::OAuth2CredentialProvider resource."""
        scopes: _Sequence[_String] | _Intrinsic
        audience: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    execution_role_arn: _String
    idp_config: ConsentPortal.IdpConfig | _Document
    name: _String
    sources: _Sequence[ConsentPortal.ConsentPortalSource | _Document] | _Intrinsic
    description: _String | None = None
    tags: _Sequence[ConsentPortal.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the consent portal."""
    @property
    def consent_portal_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def consent_portal_id(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def portal_url(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Dataset(_SchemaResource):
    """Definition of AWS::BedrockAgentCore::Dataset Resource Type."""
    @_declaration
    class DataSourceType(_SchemaPropertyType):
        """Source of initial examples. Provide either inline examples or an S3 URI pointing to a JSONL file."""
        inline_examples: Dataset.InlineExamplesSource | _Document | None = None
        s3_source: Dataset.S3Source | _Document | None = None
    @_declaration
    class InlineExamplesSource(_SchemaPropertyType):
        """Inline examples provided directly in the request body."""
        examples: _Sequence[_Document] | _Intrinsic
        """Examples to add. Each example is a free-form JSON document validated against the declared schemaType."""
    @_declaration
    class S3Source(_SchemaPropertyType):
        """S3 location of a JSONL file containing dataset examples."""
        s3_uri: _String
        """S3 URI of the JSONL file (e.g. s3://my-bucket/path/to/examples.jsonl)."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dataset_name: _String
    """Human-readable name for the dataset. Unique within the account (case-insensitive). Immutable after creation.
    """
    schema_type: _Literal["AGENTCORE_EVALUATION_PREDEFINED_V1", "AGENTCORE_EVALUATION_SIMULATED_V1", "GENERIC_EVALUATION_PREDEFINED_V1", "THIRD_PARTY_EVALUATION_V1"] | _String
    """Versioned schema type governing the structure of examples. Immutable after creation."""
    description: _String | None = None
    """A description of the dataset."""
    kms_key_arn: _String | None = None
    """Optional AWS KMS key ARN for SSE-KMS on service S3 writes."""
    source: Dataset.DataSourceType | _Document | None = None
    tags: _Sequence[Dataset.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to assign to the dataset."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the dataset was created."""
    @property
    def dataset_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the dataset."""
    @property
    def dataset_id(self) -> _Intrinsic:
        """The unique identifier of the dataset."""
    @property
    def example_count(self) -> _Intrinsic:
        """The number of examples in the dataset DRAFT."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the dataset."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the dataset was last updated."""

@_declaration
class Evaluator(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::Evaluator - Creates a custom evaluator for agent quality
    assessment using LLM-as-a-Judge, code-based, or derived evaluator configurations. Derived evaluators run an
    existing built-in or third-party evaluator's logic on a model that you supply.
    """
    @_declaration
    class BedrockEvaluatorModelConfig(_SchemaPropertyType):
        """The configuration for using Amazon Bedrock models in evaluator assessments."""
        model_id: _String
        """The identifier of the Amazon Bedrock model to use for evaluation."""
        additional_model_request_fields: _Document | None = None
        """Additional model-specific request fields."""
        inference_config: Evaluator.InferenceConfiguration | _Document | None = None
    @_declaration
    class CategoricalScaleDefinition(_SchemaPropertyType):
        """A categorical rating scale option."""
        definition: _String
        """The description that explains what this categorical rating represents."""
        label: _String
        """The label of this categorical rating option."""
    @_declaration
    class CodeBasedEvaluatorConfig(_SchemaPropertyType):
        """The configuration for code-based evaluation using a Lambda function."""
        lambda_config: Evaluator.LambdaEvaluatorConfig | _Document
    @_declaration
    class DerivedEvaluatorConfig(_SchemaPropertyType):
        """The configuration for an evaluator derived from an existing base evaluator (a built-in or third-party
        evaluator), run on your own model. The base evaluator supplies the prompt and scoring logic.
        """
        base_evaluator_id: _String
        """The identifier of the base evaluator whose logic to run (a Builtin.* or ThirdParty.* evaluator)."""
        model_config: Evaluator.EvaluatorModelConfig | _Document
    @_declaration
    class DimensionRatingScale(_SchemaPropertyType):
        """The rating scale for one dimension of an LLM-as-a-Judge evaluator."""
        categorical: _Sequence[Evaluator.CategoricalScaleDefinition | _Document] | _Intrinsic | None = None
        """The categorical rating scale for this dimension."""
        numerical: _Sequence[Evaluator.NumericalScaleDefinition | _Document] | _Intrinsic | None = None
        """The numerical rating scale for this dimension."""
    @_declaration
    class EvaluationDimension(_SchemaPropertyType):
        """One dimension of an LLM-as-a-Judge evaluator."""
        dimension_instruction: _String
        """The instruction to the evaluator model describing what to judge for this dimension."""
        dimension_name: _String
        """The name of the dimension. Must be unique within the evaluator."""
        dimension_rating_scale: Evaluator.DimensionRatingScale | _Document
    @_declaration
    class EvaluatorConfig(_SchemaPropertyType):
        """The configuration that defines how an evaluator assesses agent performance."""
        code_based: Evaluator.CodeBasedEvaluatorConfig | _Document | None = None
        derived: Evaluator.DerivedEvaluatorConfig | _Document | None = None
        llm_as_a_judge: Evaluator.LlmAsAJudgeEvaluatorConfig | _Document | None = None
    @_declaration
    class EvaluatorModelConfig(_SchemaPropertyType):
        """The model configuration that specifies which foundation model to use for evaluation."""
        bedrock_evaluator_model_config: Evaluator.BedrockEvaluatorModelConfig | _Document | None = None
        responses_evaluator_model_config: Evaluator.OpenResponsesEvaluatorModelConfig | _Document | None = None
    @_declaration
    class InferenceConfiguration(_SchemaPropertyType):
        """The inference configuration parameters that control model behavior during evaluation."""
        max_tokens: _Integer | None = None
        """The maximum number of tokens to generate in the model response."""
        stop_sequences: _Sequence[_String] | _Intrinsic | None = None
        """The sequences that make the model stop generating further tokens."""
        temperature: _Number | None = None
        """The temperature value that controls randomness in the model's responses."""
        top_p: _Number | None = None
        """The top-p sampling parameter that controls the diversity of the model's responses."""
    @_declaration
    class LambdaEvaluatorConfig(_SchemaPropertyType):
        """The Lambda function configuration for code-based evaluation."""
        lambda_arn: _String
        """The ARN of the Lambda function used for evaluation."""
        lambda_timeout_in_seconds: _Integer | None = None
        """The timeout in seconds for the Lambda function invocation."""
    @_declaration
    class LlmAsAJudgeEvaluatorConfig(_SchemaPropertyType):
        """The configuration for LLM-as-a-Judge evaluation."""
        instructions: _String
        """The evaluation instructions that guide the language model in assessing agent performance."""
        model_config: Evaluator.EvaluatorModelConfig | _Document
        rating_scale: Evaluator.RatingScale | _Document
    @_declaration
    class NumericalScaleDefinition(_SchemaPropertyType):
        """A numerical rating scale option."""
        definition: _String
        """The description that explains what this numerical rating represents."""
        label: _String
        """The label that describes this numerical rating option."""
        value: _Number
        """The numerical value for this rating scale option."""
    @_declaration
    class OpenResponsesEvaluatorModelConfig(_SchemaPropertyType):
        """The configuration for using OpenResponses-compatible models in evaluator assessments."""
        model_id: _String
        """The identifier of the model to use for evaluation."""
        max_output_tokens: _Integer | None = None
        """The maximum number of output tokens to generate, including visible output and reasoning tokens."""
        reasoning: Evaluator.ReasoningConfiguration | _Document | None = None
        temperature: _Number | None = None
        """The sampling temperature between 0 and 2."""
        top_p: _Number | None = None
        """The nucleus sampling probability mass between 0 and 1."""
    @_declaration
    class RatingScale(_SchemaPropertyType):
        """The rating scale that defines how evaluators should score agent performance."""
        categorical: _Sequence[Evaluator.CategoricalScaleDefinition | _Document] | _Intrinsic | None = None
        multi_dimensional: _Sequence[Evaluator.EvaluationDimension | _Document] | _Intrinsic | None = None
        """The dimensions an LLM-as-a-Judge evaluator scores in a single judge call. Each dimension has its own
        instruction and rating scale.
        """
        numerical: _Sequence[Evaluator.NumericalScaleDefinition | _Document] | _Intrinsic | None = None
    @_declaration
    class ReasoningConfiguration(_SchemaPropertyType):
        """The reasoning configuration for reasoning models."""
        effort: _String | None = None
        """The level of reasoning effort the model applies."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    evaluator_config: Evaluator.EvaluatorConfig | _Document
    """The configuration for the evaluator, including LLM-as-a-Judge, code-based, or derived settings."""
    evaluator_name: _String
    """The name of the evaluator. Must be unique within your account."""
    level: _Literal["TOOL_CALL", "TRACE", "SESSION"] | _String
    """The evaluation level that determines the scope of evaluation. Required for all evaluator configuration types.
    For Derived evaluators it must match the level of the base evaluator identified by BaseEvaluatorId.
    """
    description: _String | None = None
    """The description of the evaluator."""
    kms_key_arn: _String | None = None
    """The ARN of the KMS key used to encrypt evaluator data."""
    tags: _Sequence[Evaluator.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to assign to the evaluator."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the evaluator was created."""
    @property
    def evaluator_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the evaluator."""
    @property
    def evaluator_id(self) -> _Intrinsic:
        """The unique identifier of the evaluator."""
    @property
    def evaluator_type(self) -> _Intrinsic:
        """The kind of evaluator resource. Builtin and ThirdParty are AWS-managed global evaluators that you
        reference but don't create; Custom, CustomCode, and CustomDerived are evaluators that you create.
        """
    @property
    def provider(self) -> _Intrinsic:
        """Where the evaluator's logic comes from: AWS for AWS-authored evaluators, DeepEval or AutoEval for the
        corresponding third-party libraries, or Custom for an evaluator that you authored.
        """
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the evaluator was last updated."""

@_declaration
class Gateway(_SchemaResource):
    """Definition of AWS::BedrockAgentCore::Gateway Resource Type."""
    @_declaration
    class AuthorizerConfiguration(_SchemaPropertyType):
        custom_jwt_authorizer: Gateway.CustomJWTAuthorizerConfiguration | _Document | None = None
    @_declaration
    class AuthorizingClaimMatchValueType(_SchemaPropertyType):
        claim_match_operator: _Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | _String
        claim_match_value: Gateway.ClaimMatchValueType | _Document
    @_declaration
    class ClaimMatchValueType(_SchemaPropertyType):
        match_value_string: _String | None = None
        match_value_string_list: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CustomClaimValidationType(_SchemaPropertyType):
        authorizing_claim_match_value: Gateway.AuthorizingClaimMatchValueType | _Document
        inbound_token_claim_name: _String
        inbound_token_claim_value_type: _Literal["STRING", "STRING_ARRAY"] | _String
    @_declaration
    class CustomJWTAuthorizerConfiguration(_SchemaPropertyType):
        discovery_url: _String
        advertised_scope_mapping: _Mapping[str, _String] | _Intrinsic | None = None
        allowed_audience: _Sequence[_String] | _Intrinsic | None = None
        allowed_clients: _Sequence[_String] | _Intrinsic | None = None
        allowed_scopes: _Sequence[_String] | _Intrinsic | None = None
        custom_claims: _Sequence[Gateway.CustomClaimValidationType | _Document] | _Intrinsic | None = None
        private_endpoint: Gateway.PrivateEndpoint | _Document | None = None
    @_declaration
    class GatewayInterceptorConfiguration(_SchemaPropertyType):
        interception_points: _Sequence[_Literal["REQUEST", "RESPONSE"] | _String] | _Intrinsic
        interceptor: Gateway.InterceptorConfiguration | _Document
        input_configuration: Gateway.InterceptorInputConfiguration | _Document | None = None
    @_declaration
    class GatewayPolicyEngineConfiguration(_SchemaPropertyType):
        arn: _String
        mode: _Literal["LOG_ONLY", "ENFORCE"] | _String
    @_declaration
    class GatewayProtocolConfiguration(_SchemaPropertyType):
        mcp: Gateway.MCPGatewayConfiguration | _Document | None = None
    @_declaration
    class InterceptorConfiguration(_SchemaPropertyType):
        lambda_: Gateway.LambdaInterceptorConfiguration | _Document | None = None
    @_declaration
    class InterceptorInputConfiguration(_SchemaPropertyType):
        pass_request_headers: _Boolean
        payload_filter: Gateway.InterceptorPayloadFilter | _Document | None = None
    @_declaration
    class InterceptorPayloadExclusionSelector(_SchemaPropertyType):
        field: _Literal["RESPONSE_BODY"] | _String | None = None
    @_declaration
    class InterceptorPayloadFilter(_SchemaPropertyType):
        exclude: _Sequence[Gateway.InterceptorPayloadExclusionSelector | _Document] | _Intrinsic
    @_declaration
    class LambdaInterceptorConfiguration(_SchemaPropertyType):
        arn: _String
    @_declaration
    class MCPGatewayConfiguration(_SchemaPropertyType):
        instructions: _String | None = None
        search_type: _Literal["SEMANTIC"] | _String | None = None
        session_configuration: Gateway.SessionConfiguration | _Document | None = None
        streaming_configuration: Gateway.StreamingConfiguration | _Document | None = None
        supported_versions: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ManagedVpcResource(_SchemaPropertyType):
        endpoint_ip_address_type: _Literal["IPV4", "IPV6"] | _String
        subnet_ids: _Sequence[_String] | _Intrinsic
        vpc_identifier: _String
        routing_domain: _String | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        tags: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class PrivateEndpoint(_SchemaPropertyType):
        managed_vpc_resource: Gateway.ManagedVpcResource | _Document | None = None
        self_managed_lattice_resource: Gateway.SelfManagedLatticeResource | _Document | None = None
    @_declaration
    class SelfManagedLatticeResource(_SchemaPropertyType):
        resource_configuration_identifier: _String | None = None
    @_declaration
    class SessionConfiguration(_SchemaPropertyType):
        session_timeout_in_seconds: _Number | None = None
    @_declaration
    class StreamingConfiguration(_SchemaPropertyType):
        enable_response_streaming: _Boolean | None = None
    @_declaration
    class WafConfiguration(_SchemaPropertyType):
        failure_mode: _Literal["FAIL_CLOSE", "FAIL_OPEN"] | _String | None = None
    @_declaration
    class WorkloadIdentityDetails(_SchemaPropertyType):
        workload_identity_arn: _String
    TYPE: _ClassVar[str]
    authorizer_type: _Literal["CUSTOM_JWT", "AWS_IAM", "NONE", "AUTHENTICATE_ONLY"] | _String
    name: _String
    role_arn: _String
    authorizer_configuration: Gateway.AuthorizerConfiguration | _Document | None = None
    description: _String | None = None
    exception_level: _Literal["DEBUG"] | _String | None = None
    interceptor_configurations: _Sequence[Gateway.GatewayInterceptorConfiguration | _Document] | _Intrinsic | None = None
    kms_key_arn: _String | None = None
    policy_engine_configuration: Gateway.GatewayPolicyEngineConfiguration | _Document | None = None
    protocol_configuration: Gateway.GatewayProtocolConfiguration | _Document | None = None
    protocol_type: object | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    waf_configuration: Gateway.WafConfiguration | _Document | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def gateway_arn(self) -> _Intrinsic: ...
    @property
    def gateway_identifier(self) -> _Intrinsic: ...
    @property
    def gateway_url(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_reasons(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...
    @property
    def web_acl_arn(self) -> _Intrinsic: ...
    @property
    def workload_identity_details(self) -> _Intrinsic: ...

@_declaration
class GatewayRateLimit(_SchemaResource):
    """Definition of AWS::BedrockAgentCore::GatewayRateLimit Resource Type."""
    @_declaration
    class LimitEntry(_SchemaPropertyType):
        """A single rule entry within a limit, mapping dimension values to rate configurations."""
        dimensions: _Mapping[str, _String] | _Intrinsic
        connections: _Sequence[GatewayRateLimit.RateConfig | _Document] | _Intrinsic | None = None
        """Connection rate limits (per second only). Limited to 1 entry for now. — P2."""
        requests: _Sequence[GatewayRateLimit.RateConfig | _Document] | _Intrinsic | None = None
        """Request rate limits (RPS or RPM). Limited to 1 entry for now."""
        tokens: _Sequence[GatewayRateLimit.RateConfig | _Document] | _Intrinsic | None = None
        """Token rate limits (TPM). Limited to 1 entry for now. — P1."""
    @_declaration
    class RateConfig(_SchemaPropertyType):
        """Rate configuration for a metric (requests or tokens)."""
        period: _Literal["second", "minute"] | _String
        rate: _Number
    TYPE: _ClassVar[str]
    dimension_keys: _Sequence[_String] | _Intrinsic
    """Ordered list of dimension names defining the scope of this limit. Unique per gateway — no two limits can
    share the same dimensionKeys.
    """
    entries: _Sequence[GatewayRateLimit.LimitEntry | _Document] | _Intrinsic
    """Rule entries mapping dimension values to rate configurations."""
    description: _String | None = None
    """Optional human-readable description for this limit."""
    gateway_identifier: _String | None = None
    rate_limit_id: _String | None = None
    """Limit identifier. Optional on Create (system-generates if not provided by customer). Always present in
    responses.
    """
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic:
        """Status of a gateway limit."""
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class GatewayRule(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::GatewayRule."""
    @_declaration
    class Action(_SchemaPropertyType):
        configuration_bundle: GatewayRule.ConfigurationBundleAction | _Document | None = None
        route_to_target: GatewayRule.RouteToTargetAction | _Document | None = None
    @_declaration
    class Condition(_SchemaPropertyType):
        match_paths: GatewayRule.MatchPaths | _Document | None = None
        match_principals: GatewayRule.MatchPrincipals | _Document | None = None
    @_declaration
    class ConfigurationBundleAction(_SchemaPropertyType):
        static_override: GatewayRule.StaticOverride | _Document | None = None
        weighted_override: GatewayRule.WeightedOverride | _Document | None = None
    @_declaration
    class ConfigurationBundleReference(_SchemaPropertyType):
        bundle_arn: _String
        bundle_version: _String
    @_declaration
    class IamPrincipal(_SchemaPropertyType):
        arn: _String
        operator: _Literal["StringEquals", "StringLike"] | _String | None = None
    @_declaration
    class MatchPaths(_SchemaPropertyType):
        any_of: _Sequence[_String] | _Intrinsic
    @_declaration
    class MatchPrincipalEntry(_SchemaPropertyType):
        iam_principal: GatewayRule.IamPrincipal | _Document | None = None
    @_declaration
    class MatchPrincipals(_SchemaPropertyType):
        any_of: _Sequence[GatewayRule.MatchPrincipalEntry | _Document] | _Intrinsic
    @_declaration
    class RouteToTargetAction(_SchemaPropertyType):
        static_route: GatewayRule.StaticRoute | _Document | None = None
        weighted_route: GatewayRule.WeightedRoute | _Document | None = None
    @_declaration
    class StaticOverride(_SchemaPropertyType):
        bundle_arn: _String
        bundle_version: _String
    @_declaration
    class StaticRoute(_SchemaPropertyType):
        target_name: _String
    @_declaration
    class SystemManagedBlock(_SchemaPropertyType):
        managed_by: _String
    @_declaration
    class TargetTrafficSplitEntry(_SchemaPropertyType):
        name: _String
        target_name: _String
        weight: _Number
        description: _String | None = None
        metadata: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class TrafficSplitEntry(_SchemaPropertyType):
        configuration_bundle: GatewayRule.ConfigurationBundleReference | _Document
        name: _String
        weight: _Number
        description: _String | None = None
        metadata: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class WeightedOverride(_SchemaPropertyType):
        traffic_split: _Sequence[GatewayRule.TrafficSplitEntry | _Document] | _Intrinsic
    @_declaration
    class WeightedRoute(_SchemaPropertyType):
        traffic_split: _Sequence[GatewayRule.TargetTrafficSplitEntry | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    actions: _Sequence[GatewayRule.Action | _Document] | _Intrinsic
    priority: _Number
    conditions: _Sequence[GatewayRule.Condition | _Document] | _Intrinsic | None = None
    description: _String | None = None
    gateway_identifier: _String | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def gateway_arn(self) -> _Intrinsic: ...
    @property
    def rule_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def system(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class GatewayTarget(_SchemaResource):
    """Definition of AWS::BedrockAgentCore::GatewayTarget Resource Type."""
    @_declaration
    class ApiGatewayTargetConfiguration(_SchemaPropertyType):
        api_gateway_tool_configuration: GatewayTarget.ApiGatewayToolConfiguration | _Document
        rest_api_id: _String
        stage: _String
    @_declaration
    class ApiGatewayToolConfiguration(_SchemaPropertyType):
        tool_filters: _Sequence[GatewayTarget.ApiGatewayToolFilter | _Document] | _Intrinsic
        tool_overrides: _Sequence[GatewayTarget.ApiGatewayToolOverride | _Document] | _Intrinsic | None = None
    @_declaration
    class ApiGatewayToolFilter(_SchemaPropertyType):
        filter_path: _String
        methods: _Sequence[_Literal["GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST"] | _String] | _Intrinsic
    @_declaration
    class ApiGatewayToolOverride(_SchemaPropertyType):
        method: _Literal["GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST"] | _String
        name: _String
        path: _String
        description: _String | None = None
    @_declaration
    class ApiKeyCredentialProvider(_SchemaPropertyType):
        provider_arn: _String
        credential_location: _Literal["HEADER", "QUERY_PARAMETER"] | _String | None = None
        credential_parameter_name: _String | None = None
        credential_prefix: _String | None = None
    @_declaration
    class ApiSchemaConfiguration(_SchemaPropertyType):
        inline_payload: _String | None = None
        s3: GatewayTarget.S3Configuration | _Document | None = None
    @_declaration
    class AuthorizationData(_SchemaPropertyType):
        oauth2: GatewayTarget.OAuth2AuthorizationData | _Document | None = None
    @_declaration
    class ConnectorConfiguration(_SchemaPropertyType):
        name: _String
        description: _String | None = None
        parameter_overrides: _Sequence[GatewayTarget.ConnectorParameterOverride | _Document] | _Intrinsic | None = None
        parameter_values: object | None = None
    @_declaration
    class ConnectorParameterOverride(_SchemaPropertyType):
        path: _String
        description: _String | None = None
        visible: _Boolean | None = None
    @_declaration
    class ConnectorSource(_SchemaPropertyType):
        connector_id: _String
    @_declaration
    class ConnectorTargetConfiguration(_SchemaPropertyType):
        source: GatewayTarget.ConnectorSource | _Document
        configurations: _Sequence[GatewayTarget.ConnectorConfiguration | _Document] | _Intrinsic | None = None
        enabled: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CredentialProvider(_SchemaPropertyType):
        api_key_credential_provider: GatewayTarget.ApiKeyCredentialProvider | _Document | None = None
        iam_credential_provider: GatewayTarget.IamCredentialProvider | _Document | None = None
        oauth_credential_provider: GatewayTarget.OAuthCredentialProvider | _Document | None = None
    @_declaration
    class CredentialProviderConfiguration(_SchemaPropertyType):
        credential_provider_type: _Literal["GATEWAY_IAM_ROLE", "OAUTH", "API_KEY", "CALLER_IAM_CREDENTIALS", "JWT_PASSTHROUGH"] | _String
        credential_provider: GatewayTarget.CredentialProvider | _Document | None = None
    @_declaration
    class HttpApiSchemaConfiguration(_SchemaPropertyType):
        source: GatewayTarget.ApiSchemaConfiguration | _Document
    @_declaration
    class HttpConnectorSource(_SchemaPropertyType):
        connector_id: _String
    @_declaration
    class HttpConnectorTargetConfiguration(_SchemaPropertyType):
        source: GatewayTarget.HttpConnectorSource | _Document
        parameters: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class HttpTargetConfiguration(_SchemaPropertyType):
        agentcore_runtime: GatewayTarget.RuntimeTargetConfiguration | _Document | None = None
        connector: GatewayTarget.HttpConnectorTargetConfiguration | _Document | None = None
        passthrough: GatewayTarget.PassthroughTargetConfiguration | _Document | None = None
    @_declaration
    class IamCredentialProvider(_SchemaPropertyType):
        service: _String
        region: _String | None = None
    @_declaration
    class InferenceConnectorSource(_SchemaPropertyType):
        connector_id: _String
    @_declaration
    class InferenceConnectorTargetConfiguration(_SchemaPropertyType):
        source: GatewayTarget.InferenceConnectorSource | _Document
    @_declaration
    class InferenceOperationConfiguration(_SchemaPropertyType):
        path: _String
        models: _Sequence[GatewayTarget.ModelEntry | _Document] | _Intrinsic | None = None
        provider_path: _String | None = None
    @_declaration
    class InferenceProviderTargetConfiguration(_SchemaPropertyType):
        endpoint: _String
        model_mapping: GatewayTarget.ModelMapping | _Document | None = None
        operations: _Sequence[GatewayTarget.InferenceOperationConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class InferenceTargetConfiguration(_SchemaPropertyType):
        connector: GatewayTarget.InferenceConnectorTargetConfiguration | _Document | None = None
        provider: GatewayTarget.InferenceProviderTargetConfiguration | _Document | None = None
    @_declaration
    class ManagedResourceDetails(_SchemaPropertyType):
        domain: _String | None = None
        resource_association_arn: _String | None = None
        resource_gateway_arn: _String | None = None
    @_declaration
    class ManagedVpcResource(_SchemaPropertyType):
        endpoint_ip_address_type: _Literal["IPV4", "IPV6"] | _String
        subnet_ids: _Sequence[_String] | _Intrinsic
        vpc_identifier: _String
        routing_domain: _String | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        tags: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class McpLambdaTargetConfiguration(_SchemaPropertyType):
        lambda_arn: _String
        tool_schema: GatewayTarget.ToolSchema | _Document
    @_declaration
    class McpServerTargetConfiguration(_SchemaPropertyType):
        endpoint: _String
        listing_mode: _Literal["DEFAULT", "DYNAMIC"] | _String | None = None
        mcp_tool_schema: GatewayTarget.McpToolSchemaConfiguration | _Document | None = None
        resource_priority: _Number | None = None
    @_declaration
    class McpTargetConfiguration(_SchemaPropertyType):
        api_gateway: GatewayTarget.ApiGatewayTargetConfiguration | _Document | None = None
        connector: GatewayTarget.ConnectorTargetConfiguration | _Document | None = None
        lambda_: GatewayTarget.McpLambdaTargetConfiguration | _Document | None = None
        mcp_server: GatewayTarget.McpServerTargetConfiguration | _Document | None = None
        open_api_schema: GatewayTarget.ApiSchemaConfiguration | _Document | None = None
        smithy_model: GatewayTarget.ApiSchemaConfiguration | _Document | None = None
    @_declaration
    class McpToolSchemaConfiguration(_SchemaPropertyType):
        inline_payload: _String | None = None
        s3: GatewayTarget.S3Configuration | _Document | None = None
    @_declaration
    class MetadataConfiguration(_SchemaPropertyType):
        allowed_query_parameters: _Sequence[_String] | _Intrinsic | None = None
        allowed_request_headers: _Sequence[_String] | _Intrinsic | None = None
        allowed_response_headers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ModelEntry(_SchemaPropertyType):
        model: _String
    @_declaration
    class ModelMapping(_SchemaPropertyType):
        provider_prefix: GatewayTarget.ProviderPrefix | _Document | None = None
    @_declaration
    class OAuth2AuthorizationData(_SchemaPropertyType):
        authorization_url: _String
        user_id: _String | None = None
    @_declaration
    class OAuthCredentialProvider(_SchemaPropertyType):
        provider_arn: _String
        scopes: _Sequence[_String] | _Intrinsic
        custom_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        default_return_url: _String | None = None
        grant_type: object | None = None
    @_declaration
    class PassthroughTargetConfiguration(_SchemaPropertyType):
        endpoint: _String
        protocol_type: _Literal["MCP", "A2A", "INFERENCE", "CUSTOM"] | _String
        schema: GatewayTarget.HttpApiSchemaConfiguration | _Document | None = None
        stickiness_configuration: GatewayTarget.StickinessConfiguration | _Document | None = None
    @_declaration
    class PrivateEndpoint(_SchemaPropertyType):
        managed_vpc_resource: GatewayTarget.ManagedVpcResource | _Document | None = None
        self_managed_lattice_resource: GatewayTarget.SelfManagedLatticeResource | _Document | None = None
    @_declaration
    class ProviderPrefix(_SchemaPropertyType):
        separator: _String | None = None
        strip: _Boolean | None = None
    @_declaration
    class RuntimeTargetConfiguration(_SchemaPropertyType):
        arn: _String
        qualifier: _String | None = None
        schema: GatewayTarget.HttpApiSchemaConfiguration | _Document | None = None
    @_declaration
    class S3Configuration(_SchemaPropertyType):
        bucket_owner_account_id: _String | None = None
        uri: _String | None = None
    @_declaration
    class SchemaDefinition(_SchemaPropertyType):
        type: _Literal["string", "number", "object", "array", "boolean", "integer"] | _String
        description: _String | None = None
        items: GatewayTarget.SchemaDefinition | _Document | None = None
        properties: _Mapping[str, GatewayTarget.SchemaDefinition | _Document] | _Intrinsic | None = None
        required: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SelfManagedLatticeResource(_SchemaPropertyType):
        resource_configuration_identifier: _String | None = None
    @_declaration
    class StickinessConfiguration(_SchemaPropertyType):
        identifier: _String
        timeout: _Number | None = None
    @_declaration
    class TargetConfiguration(_SchemaPropertyType):
        http: GatewayTarget.HttpTargetConfiguration | _Document | None = None
        inference: GatewayTarget.InferenceTargetConfiguration | _Document | None = None
        mcp: GatewayTarget.McpTargetConfiguration | _Document | None = None
    @_declaration
    class ToolDefinition(_SchemaPropertyType):
        description: _String
        input_schema: GatewayTarget.SchemaDefinition | _Document
        name: _String
        output_schema: GatewayTarget.SchemaDefinition | _Document | None = None
    @_declaration
    class ToolSchema(_SchemaPropertyType):
        inline_payload: _Sequence[GatewayTarget.ToolDefinition | _Document] | _Intrinsic | None = None
        s3: GatewayTarget.S3Configuration | _Document | None = None
    TYPE: _ClassVar[str]
    target_configuration: GatewayTarget.TargetConfiguration | _Document
    credential_provider_configurations: _Sequence[GatewayTarget.CredentialProviderConfiguration | _Document] | _Intrinsic | None = None
    description: _String | None = None
    gateway_identifier: _String | None = None
    metadata_configuration: GatewayTarget.MetadataConfiguration | _Document | None = None
    name: _String | None = None
    private_endpoint: GatewayTarget.PrivateEndpoint | _Document | None = None
    @property
    def authorization_data(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def gateway_arn(self) -> _Intrinsic: ...
    @property
    def last_synchronized_at(self) -> _Intrinsic: ...
    @property
    def private_endpoint_managed_resources(self) -> _Intrinsic: ...
    @property
    def protocol_type(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_reasons(self) -> _Intrinsic: ...
    @property
    def target_id(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Harness(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::Harness - a managed agentic loop service that provides a
    turnkey solution for running stateful, tool-equipped AI agents.
    """
    @_declaration
    class AuthorizerConfiguration(_SchemaPropertyType):
        custom_jwt_authorizer: Harness.CustomJWTAuthorizerConfiguration | _Document | None = None
    @_declaration
    class AuthorizingClaimMatchValueType(_SchemaPropertyType):
        claim_match_operator: _Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | _String
        claim_match_value: Harness.ClaimMatchValueType | _Document
    @_declaration
    class ClaimMatchValueType(_SchemaPropertyType):
        match_value_string: _String | None = None
        match_value_string_list: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ContainerConfiguration(_SchemaPropertyType):
        container_uri: _String
        """The ECR URI of the container."""
    @_declaration
    class CustomClaimValidationType(_SchemaPropertyType):
        authorizing_claim_match_value: Harness.AuthorizingClaimMatchValueType | _Document
        inbound_token_claim_name: _String
        inbound_token_claim_value_type: _Literal["STRING", "STRING_ARRAY"] | _String
    @_declaration
    class CustomJWTAuthorizerConfiguration(_SchemaPropertyType):
        discovery_url: _String
        advertised_scope_mapping: _Mapping[str, _String] | _Intrinsic | None = None
        """A map that associates each scope in AllowedScopes with a corresponding advertised scope value. The
        advertised scope appears in OAuth protected resource metadata and WWW-Authenticate response headers.
        """
        allowed_audience: _Sequence[_String] | _Intrinsic | None = None
        allowed_clients: _Sequence[_String] | _Intrinsic | None = None
        allowed_scopes: _Sequence[_String] | _Intrinsic | None = None
        custom_claims: _Sequence[Harness.CustomClaimValidationType | _Document] | _Intrinsic | None = None
        private_endpoint: Harness.PrivateEndpoint | _Document | None = None
        private_endpoint_overrides: _Sequence[Harness.PrivateEndpointOverride | _Document] | _Intrinsic | None = None
    @_declaration
    class EfsAccessPointConfiguration(_SchemaPropertyType):
        """Configuration for an Amazon EFS access point to mount into the AgentCore Runtime."""
        access_point_arn: _String
        mount_path: _String
    @_declaration
    class FilesystemConfiguration(_SchemaPropertyType):
        efs_access_point: Harness.EfsAccessPointConfiguration | _Document | None = None
        s3_files_access_point: Harness.S3FilesAccessPointConfiguration | _Document | None = None
        session_storage: Harness.SessionStorageConfiguration | _Document | None = None
    @_declaration
    class HarnessAfterInvocationHook(_SchemaPropertyType):
        """A hook that runs after an agent invocation."""
        name: _String
        """The unique name of the hook."""
        target: Harness.HarnessHookTarget | _Document
    @_declaration
    class HarnessAfterToolCallHook(_SchemaPropertyType):
        """A hook that runs after each tool call."""
        name: _String
        """The unique name of the hook."""
        target: Harness.HarnessHookTarget | _Document
    @_declaration
    class HarnessAgentCoreBrowserConfig(_SchemaPropertyType):
        browser_arn: _String | None = None
    @_declaration
    class HarnessAgentCoreCodeInterpreterConfig(_SchemaPropertyType):
        code_interpreter_arn: _String | None = None
    @_declaration
    class HarnessAgentCoreGatewayConfig(_SchemaPropertyType):
        gateway_arn: _String
        outbound_auth: Harness.HarnessGatewayOutboundAuth | _Document | None = None
    @_declaration
    class HarnessAgentCoreMemoryConfiguration(_SchemaPropertyType):
        arn: _String
        actor_id: _String | None = None
        messages_count: _Integer | None = None
        retrieval_config: _Mapping[str, Harness.HarnessAgentCoreMemoryRetrievalConfig | _Document] | _Intrinsic | None = None
    @_declaration
    class HarnessAgentCoreMemoryRetrievalConfig(_SchemaPropertyType):
        relevance_score: _Number | None = None
        """Minimum relevance score for retrieved memories."""
        strategy_id: _String | None = None
        top_k: _Integer | None = None
        """Maximum number of memory records to retrieve."""
    @_declaration
    class HarnessAgentCoreRuntimeEnvironment(_SchemaPropertyType):
        agent_runtime_arn: _String | None = None
        """The ARN of the underlying AgentCore Runtime."""
        agent_runtime_id: _String | None = None
        """The ID of the underlying AgentCore Runtime."""
        agent_runtime_name: _String | None = None
        """The name of the underlying AgentCore Runtime."""
        filesystem_configurations: _Sequence[Harness.FilesystemConfiguration | _Document] | _Intrinsic | None = None
        lifecycle_configuration: Harness.LifecycleConfiguration | _Document | None = None
        network_configuration: Harness.NetworkConfiguration | _Document | None = None
    @_declaration
    class HarnessBedrockModelConfig(_SchemaPropertyType):
        model_id: _String
        additional_params: _Document | None = None
        """Provider-specific parameters passed through to the model provider unchanged."""
        api_format: _Literal["converse_stream", "responses", "chat_completions"] | _String | None = None
        max_tokens: _Integer | None = None
        temperature: _Number | None = None
        top_p: _Number | None = None
    @_declaration
    class HarnessBeforeInvocationHook(_SchemaPropertyType):
        """A hook that runs before an agent invocation."""
        name: _String
        """The unique name of the hook."""
        target: Harness.HarnessHookTarget | _Document
    @_declaration
    class HarnessBeforeToolCallHook(_SchemaPropertyType):
        """A hook that runs before each tool call."""
        name: _String
        """The unique name of the hook."""
        target: Harness.HarnessHookTarget | _Document
    @_declaration
    class HarnessEnvironmentArtifact(_SchemaPropertyType):
        container_configuration: Harness.ContainerConfiguration | _Document | None = None
    @_declaration
    class HarnessEnvironmentProvider(_SchemaPropertyType):
        agent_core_runtime_environment: Harness.HarnessAgentCoreRuntimeEnvironment | _Document | None = None
    @_declaration
    class HarnessGatewayOutboundAuth(_SchemaPropertyType):
        aws_iam: _Document | None = None
        none: _Document | None = None
        oauth: Harness.OAuthCredentialProvider | _Document | None = None
    @_declaration
    class HarnessGeminiModelConfig(_SchemaPropertyType):
        api_key_arn: _String
        model_id: _String
        additional_params: _Document | None = None
        """Provider-specific parameters passed through to the Gemini model provider unchanged."""
        max_tokens: _Integer | None = None
        temperature: _Number | None = None
        top_k: _Integer | None = None
        top_p: _Number | None = None
    @_declaration
    class HarnessHook(_SchemaPropertyType):
        """A lifecycle hook configured for one phase of the agent loop."""
        after_invocation: Harness.HarnessAfterInvocationHook | _Document | None = None
        after_tool_call: Harness.HarnessAfterToolCallHook | _Document | None = None
        before_invocation: Harness.HarnessBeforeInvocationHook | _Document | None = None
        before_tool_call: Harness.HarnessBeforeToolCallHook | _Document | None = None
    @_declaration
    class HarnessHookEventBridgeTarget(_SchemaPropertyType):
        """An EventBridge event bus that receives lifecycle hook events asynchronously."""
        arn: _String
        """The ARN of the EventBridge event bus."""
    @_declaration
    class HarnessHookLambdaTarget(_SchemaPropertyType):
        """A Lambda function invoked synchronously for a lifecycle hook."""
        arn: _String
        """The ARN of the Lambda function."""
        failure_mode: _Literal["allow", "deny"] | _String | None = None
        """Whether the agent loop continues or stops when the Lambda invocation fails. Defaults to deny."""
        timeout_seconds: _Integer | None = None
        """The maximum number of seconds to wait for the Lambda response. Defaults to 60."""
    @_declaration
    class HarnessHookSnsTarget(_SchemaPropertyType):
        """An SNS topic that receives lifecycle hook events asynchronously."""
        arn: _String
        """The ARN of the SNS topic."""
    @_declaration
    class HarnessHookTarget(_SchemaPropertyType):
        """The destination that receives lifecycle hook events."""
        event_bridge: Harness.HarnessHookEventBridgeTarget | _Document | None = None
        lambda_: Harness.HarnessHookLambdaTarget | _Document | None = None
        sns: Harness.HarnessHookSnsTarget | _Document | None = None
    @_declaration
    class HarnessInlineFunctionConfig(_SchemaPropertyType):
        description: _String
        input_schema: _Document
        """JSON Schema describing the tool's input parameters."""
    @_declaration
    class HarnessLiteLlmModelConfig(_SchemaPropertyType):
        model_id: _String
        additional_params: _Document | None = None
        """Provider-specific parameters passed through to LiteLLM unchanged."""
        api_base: _String | None = None
        api_key_arn: _String | None = None
        max_tokens: _Integer | None = None
        temperature: _Number | None = None
        top_p: _Number | None = None
    @_declaration
    class HarnessManagedMemoryConfiguration(_SchemaPropertyType):
        """Configuration for managed memory. The harness creates and manages a memory resource in the customer's
        account.
        """
        arn: _String | None = None
        """The ARN of the managed memory resource. Read-only, populated by the service."""
        encryption_key_arn: _String | None = None
        """Customer-managed KMS key ARN. Defaults to AWS-owned key. Not updatable after creation."""
        event_expiry_duration: _Integer | None = None
        """Event retention in days. Defaults to 30."""
        strategies: _Sequence[_Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "EPISODIC"] | _String] | _Intrinsic | None = None
        """Strategy types to enable. Defaults to [SEMANTIC, SUMMARIZATION]."""
    @_declaration
    class HarnessMemoryConfiguration(_SchemaPropertyType):
        agent_core_memory_configuration: Harness.HarnessAgentCoreMemoryConfiguration | _Document | None = None
        disabled: _Document | None = None
        managed_memory_configuration: Harness.HarnessManagedMemoryConfiguration | _Document | None = None
    @_declaration
    class HarnessModelConfiguration(_SchemaPropertyType):
        bedrock_model_config: Harness.HarnessBedrockModelConfig | _Document | None = None
        gemini_model_config: Harness.HarnessGeminiModelConfig | _Document | None = None
        lite_llm_model_config: Harness.HarnessLiteLlmModelConfig | _Document | None = None
        open_ai_model_config: Harness.HarnessOpenAiModelConfig | _Document | None = None
    @_declaration
    class HarnessOpenAiModelConfig(_SchemaPropertyType):
        api_key_arn: _String
        model_id: _String
        additional_params: _Document | None = None
        """Provider-specific parameters passed through to the model provider unchanged."""
        api_base: _String | None = None
        """Optional custom endpoint URL for an OpenAI-compatible endpoint."""
        api_format: _Literal["chat_completions", "responses"] | _String | None = None
        max_tokens: _Integer | None = None
        temperature: _Number | None = None
        top_p: _Number | None = None
    @_declaration
    class HarnessRemoteMcpConfig(_SchemaPropertyType):
        url: _String
        headers: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class HarnessSkill(_SchemaPropertyType):
        aws_skills: Harness.HarnessSkillAwsSkillsSource | _Document | None = None
        git: Harness.HarnessSkillGitSource | _Document | None = None
        path: _String | None = None
        """The filesystem path to the skill definition."""
        s3: Harness.HarnessSkillS3Source | _Document | None = None
    @_declaration
    class HarnessSkillAwsSkillsSource(_SchemaPropertyType):
        """AWS Skills baked into the Harness's underlying Runtime."""
        paths: _Sequence[_String] | _Intrinsic | None = None
        """Optionally filter allowed skills with glob syntax, e.g., ['core-skills/*']."""
    @_declaration
    class HarnessSkillGitAuth(_SchemaPropertyType):
        """Authentication configuration for accessing a private git repository."""
        credential_arn: _String
        """The ARN of the credential in AgentCore Identity containing the password or personal access token."""
        username: _String | None = None
        """Username for authentication. Defaults to 'oauth2' if not specified."""
    @_declaration
    class HarnessSkillGitSource(_SchemaPropertyType):
        """A git repository containing the skill, cloned over HTTPS."""
        url: _String
        """The HTTPS URL of the git repository."""
        auth: Harness.HarnessSkillGitAuth | _Document | None = None
        path: _String | None = None
        """Subdirectory within the repository containing the skill."""
    @_declaration
    class HarnessSkillS3Source(_SchemaPropertyType):
        """An S3 source containing the skill."""
        uri: _String
        """The S3 URI pointing to the skill directory (e.g., s3://bucket/skills/my-skill/)."""
    @_declaration
    class HarnessSlidingWindowConfiguration(_SchemaPropertyType):
        messages_count: _Integer | None = None
    @_declaration
    class HarnessSummarizationConfiguration(_SchemaPropertyType):
        preserve_recent_messages: _Integer | None = None
        summarization_system_prompt: _String | None = None
        summary_ratio: _Number | None = None
    @_declaration
    class HarnessSystemContentBlock(_SchemaPropertyType):
        text: _String
        """The text content of the system prompt block."""
    @_declaration
    class HarnessTool(_SchemaPropertyType):
        type: _Literal["remote_mcp", "agentcore_browser", "agentcore_gateway", "inline_function", "agentcore_code_interpreter"] | _String
        config: Harness.HarnessToolConfiguration | _Document | None = None
        name: _String | None = None
    @_declaration
    class HarnessToolConfiguration(_SchemaPropertyType):
        agent_core_browser: Harness.HarnessAgentCoreBrowserConfig | _Document | None = None
        agent_core_code_interpreter: Harness.HarnessAgentCoreCodeInterpreterConfig | _Document | None = None
        agent_core_gateway: Harness.HarnessAgentCoreGatewayConfig | _Document | None = None
        inline_function: Harness.HarnessInlineFunctionConfig | _Document | None = None
        remote_mcp: Harness.HarnessRemoteMcpConfig | _Document | None = None
    @_declaration
    class HarnessTruncationConfiguration(_SchemaPropertyType):
        strategy: _Literal["sliding_window", "summarization", "none"] | _String
        config: Harness.HarnessTruncationStrategyConfiguration | _Document | None = None
    @_declaration
    class HarnessTruncationStrategyConfiguration(_SchemaPropertyType):
        sliding_window: Harness.HarnessSlidingWindowConfiguration | _Document | None = None
        summarization: Harness.HarnessSummarizationConfiguration | _Document | None = None
    @_declaration
    class LifecycleConfiguration(_SchemaPropertyType):
        idle_runtime_session_timeout: _Integer | None = None
        max_lifetime: _Integer | None = None
    @_declaration
    class ManagedVpcResource(_SchemaPropertyType):
        """Configuration for a service-managed VPC endpoint."""
        endpoint_ip_address_type: _Literal["IPV4", "IPV6"] | _String
        subnet_ids: _Sequence[_String] | _Intrinsic
        vpc_identifier: _String
        routing_domain: _String | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        tags: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        network_mode: _Literal["PUBLIC", "VPC"] | _String
        network_mode_config: Harness.VpcConfig | _Document | None = None
    @_declaration
    class OAuthCredentialProvider(_SchemaPropertyType):
        provider_arn: _String
        scopes: _Sequence[_String] | _Intrinsic
        custom_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        default_return_url: _String | None = None
        grant_type: _Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE"] | _String | None = None
    @_declaration
    class PrivateEndpoint(_SchemaPropertyType):
        """Private endpoint configuration for connecting to the OpenID Connect discovery endpoint over a private
        network.
        """
        managed_vpc_resource: Harness.ManagedVpcResource | _Document | None = None
        self_managed_lattice_resource: Harness.SelfManagedLatticeResource | _Document | None = None
    @_declaration
    class PrivateEndpointOverride(_SchemaPropertyType):
        """Maps a domain to a private endpoint for resolving that domain over a private network."""
        domain: _String
        private_endpoint: Harness.PrivateEndpoint | _Document
    @_declaration
    class S3FilesAccessPointConfiguration(_SchemaPropertyType):
        """Configuration for an Amazon S3 Files access point to mount into the AgentCore Runtime."""
        access_point_arn: _String
        mount_path: _String
    @_declaration
    class SelfManagedLatticeResource(_SchemaPropertyType):
        """Configuration for connecting to a private resource using a self-managed VPC Lattice resource
        configuration.
        """
        resource_configuration_identifier: _String
    @_declaration
    class SessionStorageConfiguration(_SchemaPropertyType):
        mount_path: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_groups: _Sequence[_String] | _Intrinsic
        subnets: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    execution_role_arn: _String
    """The ARN of the IAM role that the harness assumes when running."""
    harness_name: _String
    """The name of the harness."""
    model: Harness.HarnessModelConfiguration | _Document
    """The model configuration for the harness."""
    allowed_tools: _Sequence[_String] | _Intrinsic | None = None
    """The tools that the agent is allowed to use."""
    authorizer_configuration: Harness.AuthorizerConfiguration | _Document | None = None
    """The inbound authorization configuration for authenticating incoming requests."""
    environment: Harness.HarnessEnvironmentProvider | _Document | None = None
    """The compute environment configuration for the harness, including underlying runtime information."""
    environment_artifact: Harness.HarnessEnvironmentArtifact | _Document | None = None
    """The environment artifact for the harness, such as a custom container image."""
    environment_variables: _Mapping[str, _String] | _Intrinsic | None = None
    """Environment variables to set in the harness runtime environment."""
    hooks: _Sequence[Harness.HarnessHook | _Document] | _Intrinsic | None = None
    """Lifecycle hooks that fire at well-defined points in the agent loop for policy enforcement, audit, and
    governance.
    """
    max_iterations: _Integer | None = None
    """The maximum number of iterations the agent loop can execute per invocation."""
    max_tokens: _Integer | None = None
    """The maximum number of tokens the agent can generate per iteration."""
    memory: Harness.HarnessMemoryConfiguration | _Document | None = None
    """The AgentCore Memory configuration for persisting conversation context."""
    skills: _Sequence[Harness.HarnessSkill | _Document] | _Intrinsic | None = None
    """The skills available to the agent."""
    system_prompt: _Sequence[Harness.HarnessSystemContentBlock | _Document] | _Intrinsic | None = None
    """The system prompt that defines the agent's behavior."""
    tags: _Sequence[Harness.Tag | _Document] | _Intrinsic | None = None
    """Tags to apply to the harness resource."""
    timeout_seconds: _Integer | None = None
    """The maximum duration in seconds for the agent loop execution per invocation."""
    tools: _Sequence[Harness.HarnessTool | _Document] | _Intrinsic | None = None
    """The tools available to the agent."""
    truncation: Harness.HarnessTruncationConfiguration | _Document | None = None
    """The truncation configuration for managing conversation context."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the harness."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the harness was created."""
    @property
    def environment_agent_core_runtime_environment_agent_runtime_arn(self) -> _Intrinsic:
        """The ARN of the underlying AgentCore Runtime."""
    @property
    def environment_agent_core_runtime_environment_agent_runtime_id(self) -> _Intrinsic:
        """The ID of the underlying AgentCore Runtime."""
    @property
    def environment_agent_core_runtime_environment_agent_runtime_name(self) -> _Intrinsic:
        """The name of the underlying AgentCore Runtime."""
    @property
    def harness_id(self) -> _Intrinsic:
        """The unique identifier of the harness."""
    @property
    def memory_managed_memory_configuration_arn(self) -> _Intrinsic:
        """The ARN of the managed memory resource. Read-only, populated by the service."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the harness was last updated."""
    @property
    def version(self) -> _Intrinsic:
        """The version of the harness. Incremented on every successful update."""

@_declaration
class HarnessEndpoint(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::HarnessEndpoint - a named, stable reference to a specific
    version of a Harness that callers invoke, allowing the underlying version to be updated without changing how the
    agent is invoked.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    endpoint_name: _String
    """The name of the endpoint. Must start with a letter and contain only alphanumeric characters and underscores.
    """
    harness_id: _String
    """The ID of the harness that the endpoint belongs to."""
    description: _String | None = None
    """The description of the endpoint."""
    tags: _Sequence[HarnessEndpoint.Tag | _Document] | _Intrinsic | None = None
    """Tags to apply to the harness endpoint resource."""
    target_version: _String | None = None
    """The harness version that the endpoint points to and serves invocations from."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the endpoint."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the endpoint was created."""
    @property
    def harness_name(self) -> _Intrinsic:
        """The name of the harness that the endpoint belongs to."""
    @property
    def live_version(self) -> _Intrinsic:
        """The harness version that the endpoint is currently serving."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the endpoint was last updated."""

@_declaration
class Memory(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::Memory."""
    @_declaration
    class ConsolidationConfiguration(_SchemaPropertyType):
        append_to_prompt: _String | None = None
        model_id: _String | None = None
        """ID of the model to use."""
    @_declaration
    class ContentConfiguration(_SchemaPropertyType):
        type: _Literal["MEMORY_RECORDS"] | _String
        """The type of content to deliver."""
        level: _Literal["METADATA_ONLY", "FULL_CONTENT"] | _String | None = None
        """The level of content detail to deliver."""
    @_declaration
    class CustomConfigurationInput(_SchemaPropertyType):
        episodic_override: Memory.EpisodicOverride | _Document | None = None
        self_managed_configuration: Memory.SelfManagedConfiguration | _Document | None = None
        semantic_override: Memory.SemanticOverride | _Document | None = None
        summary_override: Memory.SummaryOverride | _Document | None = None
        user_preference_override: Memory.UserPreferenceOverride | _Document | None = None
    @_declaration
    class CustomConsolidationConfiguration(_SchemaPropertyType):
        append_to_prompt: _String | None = None
        model_id: _String | None = None
        """ID of the model to use."""
    @_declaration
    class CustomExtractionConfiguration(_SchemaPropertyType):
        append_to_prompt: _String | None = None
        model_id: _String | None = None
        """ID of the model to use."""
    @_declaration
    class CustomMemoryStrategy(_SchemaPropertyType):
        name: _String
        configuration: Memory.CustomConfigurationInput | _Document | None = None
        created_at: _String | None = None
        """Creation timestamp of the memory strategy."""
        description: _String | None = None
        memory_record_schema: Memory.MemoryRecordSchema | _Document | None = None
        namespace_templates: _Sequence[_String] | _Intrinsic | None = None
        namespaces: _Sequence[_String] | _Intrinsic | None = None
        record_expiry_duration_days: _Integer | None = None
        record_expiry_specification: Memory.RecordExpirySpecification | _Document | None = None
        status: _Literal["CREATING", "ACTIVE", "DELETING", "FAILED"] | _String | None = None
        """Status of the memory strategy."""
        strategy_id: _String | None = None
        """Unique identifier for the memory strategy."""
        type: _Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "CUSTOM", "EPISODIC"] | _String | None = None
        """Type of memory strategy."""
        updated_at: _String | None = None
        """Last update timestamp of the memory strategy."""
    @_declaration
    class EpisodicMemoryStrategy(_SchemaPropertyType):
        name: _String
        created_at: _String | None = None
        """Creation timestamp of the memory strategy."""
        description: _String | None = None
        memory_record_schema: Memory.MemoryRecordSchema | _Document | None = None
        namespace_templates: _Sequence[_String] | _Intrinsic | None = None
        namespaces: _Sequence[_String] | _Intrinsic | None = None
        record_expiry_duration_days: _Integer | None = None
        record_expiry_specification: Memory.RecordExpirySpecification | _Document | None = None
        reflection_configuration: Memory.EpisodicReflectionConfigurationInput | _Document | None = None
        status: _Literal["CREATING", "ACTIVE", "DELETING", "FAILED"] | _String | None = None
        """Status of the memory strategy."""
        strategy_id: _String | None = None
        """Unique identifier for the memory strategy."""
        type: _Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "CUSTOM", "EPISODIC"] | _String | None = None
        """Type of memory strategy."""
        updated_at: _String | None = None
        """Last update timestamp of the memory strategy."""
    @_declaration
    class EpisodicOverride(_SchemaPropertyType):
        consolidation: Memory.EpisodicOverrideConsolidationConfigurationInput | _Document | None = None
        extraction: Memory.EpisodicOverrideExtractionConfigurationInput | _Document | None = None
        reflection: Memory.EpisodicOverrideReflectionConfigurationInput | _Document | None = None
    @_declaration
    class EpisodicOverrideConsolidationConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
    @_declaration
    class EpisodicOverrideExtractionConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
    @_declaration
    class EpisodicOverrideReflectionConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
        memory_record_schema: Memory.MemoryRecordSchema | _Document | None = None
        namespace_templates: _Sequence[_String] | _Intrinsic | None = None
        namespaces: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class EpisodicReflectionConfigurationInput(_SchemaPropertyType):
        memory_record_schema: Memory.MemoryRecordSchema | _Document | None = None
        namespace_templates: _Sequence[_String] | _Intrinsic | None = None
        namespaces: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ExtractionConfig(_SchemaPropertyType):
        llm_extraction_config: Memory.LlmExtractionConfig | _Document | None = None
    @_declaration
    class ExtractionConfiguration(_SchemaPropertyType):
        append_to_prompt: _String | None = None
        model_id: _String | None = None
        """ID of the model to use."""
    @_declaration
    class IndexedKey(_SchemaPropertyType):
        key: _String
        type: _Literal["STRING", "STRINGLIST", "NUMBER"] | _String
    @_declaration
    class InvocationConfigurationInput(_SchemaPropertyType):
        payload_delivery_bucket_name: _String | None = None
        topic_arn: _String | None = None
    @_declaration
    class KinesisResource(_SchemaPropertyType):
        content_configurations: _Sequence[Memory.ContentConfiguration | _Document] | _Intrinsic
        data_stream_arn: _String
    @_declaration
    class LlmExtractionConfig(_SchemaPropertyType):
        definition: _String
        llm_extraction_instruction: _String | None = None
        validation: Memory.Validation | _Document | None = None
    @_declaration
    class MemoryRecordSchema(_SchemaPropertyType):
        metadata_schema: _Sequence[Memory.MetadataSchemaEntry | _Document] | _Intrinsic | None = None
    @_declaration
    class MemoryStrategy(_SchemaPropertyType):
        custom_memory_strategy: Memory.CustomMemoryStrategy | _Document | None = None
        episodic_memory_strategy: Memory.EpisodicMemoryStrategy | _Document | None = None
        semantic_memory_strategy: Memory.SemanticMemoryStrategy | _Document | None = None
        summary_memory_strategy: Memory.SummaryMemoryStrategy | _Document | None = None
        user_preference_memory_strategy: Memory.UserPreferenceMemoryStrategy | _Document | None = None
    @_declaration
    class MessageBasedTriggerInput(_SchemaPropertyType):
        message_count: _Integer | None = None
    @_declaration
    class MetadataSchemaEntry(_SchemaPropertyType):
        key: _String
        extraction_config: Memory.ExtractionConfig | _Document | None = None
        extraction_type: _Literal["LLM_INFERRED", "STRICTLY_CONSISTENT"] | _String | None = None
        type: _Literal["STRING", "STRINGLIST", "NUMBER"] | _String | None = None
    @_declaration
    class NamespaceKeyEntry(_SchemaPropertyType):
        """A namespace variable key definition with optional validation rules."""
        key: _String
        validation: Memory.NamespaceKeyValidation | _Document | None = None
    @_declaration
    class NamespaceKeyValidation(_SchemaPropertyType):
        """Validation rules for namespace variable values. Multiple rules can be specified and all must pass."""
        allowed_values: _Sequence[_String] | _Intrinsic | None = None
        """List of allowed values for this namespace variable."""
        regex_pattern: _String | None = None
    @_declaration
    class NumberValidation(_SchemaPropertyType):
        max_value: _Number | None = None
        min_value: _Number | None = None
    @_declaration
    class RecordExpirySpecification(_SchemaPropertyType):
        """Specifies the record expiry (LTM TTL) for a strategy. Provide RecordExpiryDurationDays to configure the
        duration after which records expire. Omit the specification entirely to leave records without an expiry on
        create, or to clear a previously configured expiry on update (the handler derives the removal from the
        previous and desired state).
        """
        record_expiry_duration_days: _Integer | None = None
    @_declaration
    class SelfManagedConfiguration(_SchemaPropertyType):
        historical_context_window_size: _Integer | None = None
        invocation_configuration: Memory.InvocationConfigurationInput | _Document | None = None
        trigger_conditions: _Sequence[Memory.TriggerConditionInput | _Document] | _Intrinsic | None = None
    @_declaration
    class SemanticConsolidationOverride(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
        """ID of the model to use."""
    @_declaration
    class SemanticExtractionOverride(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
        """ID of the model to use."""
    @_declaration
    class SemanticMemoryStrategy(_SchemaPropertyType):
        name: _String
        created_at: _String | None = None
        """Creation timestamp of the memory strategy."""
        description: _String | None = None
        memory_record_schema: Memory.MemoryRecordSchema | _Document | None = None
        namespace_templates: _Sequence[_String] | _Intrinsic | None = None
        namespaces: _Sequence[_String] | _Intrinsic | None = None
        record_expiry_duration_days: _Integer | None = None
        record_expiry_specification: Memory.RecordExpirySpecification | _Document | None = None
        status: _Literal["CREATING", "ACTIVE", "DELETING", "FAILED"] | _String | None = None
        """Status of the memory strategy."""
        strategy_id: _String | None = None
        """Unique identifier for the memory strategy."""
        type: _Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "CUSTOM", "EPISODIC"] | _String | None = None
        """Type of memory strategy."""
        updated_at: _String | None = None
        """Last update timestamp of the memory strategy."""
    @_declaration
    class SemanticOverride(_SchemaPropertyType):
        consolidation: Memory.SemanticOverrideConsolidationConfigurationInput | _Document | None = None
        extraction: Memory.SemanticOverrideExtractionConfigurationInput | _Document | None = None
    @_declaration
    class SemanticOverrideConsolidationConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
    @_declaration
    class SemanticOverrideExtractionConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
    @_declaration
    class StrategyConfiguration(_SchemaPropertyType):
        consolidation: Memory.ConsolidationConfiguration | _Document | None = None
        extraction: Memory.ExtractionConfiguration | _Document | None = None
        type: _Literal["SEMANTIC_OVERRIDE", "SUMMARY_OVERRIDE", "USER_PREFERENCE_OVERRIDE", "EPISODIC"] | _String | None = None
        """Type of strategy configuration override."""
    @_declaration
    class StreamDeliveryResource(_SchemaPropertyType):
        kinesis: Memory.KinesisResource | _Document | None = None
    @_declaration
    class StreamDeliveryResources(_SchemaPropertyType):
        resources: _Sequence[Memory.StreamDeliveryResource | _Document] | _Intrinsic
    @_declaration
    class StringListValidation(_SchemaPropertyType):
        allowed_values: _Sequence[_String] | _Intrinsic | None = None
        max_items: _Integer | None = None
    @_declaration
    class StringValidation(_SchemaPropertyType):
        allowed_values: _Sequence[_String] | _Intrinsic
    @_declaration
    class SummaryConsolidationOverride(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
        """ID of the model to use."""
    @_declaration
    class SummaryMemoryStrategy(_SchemaPropertyType):
        name: _String
        created_at: _String | None = None
        """Creation timestamp of the memory strategy."""
        description: _String | None = None
        memory_record_schema: Memory.MemoryRecordSchema | _Document | None = None
        namespace_templates: _Sequence[_String] | _Intrinsic | None = None
        namespaces: _Sequence[_String] | _Intrinsic | None = None
        record_expiry_duration_days: _Integer | None = None
        record_expiry_specification: Memory.RecordExpirySpecification | _Document | None = None
        status: _Literal["CREATING", "ACTIVE", "DELETING", "FAILED"] | _String | None = None
        """Status of the memory strategy."""
        strategy_id: _String | None = None
        """Unique identifier for the memory strategy."""
        type: _Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "CUSTOM", "EPISODIC"] | _String | None = None
        """Type of memory strategy."""
        updated_at: _String | None = None
        """Last update timestamp of the memory strategy."""
    @_declaration
    class SummaryOverride(_SchemaPropertyType):
        consolidation: Memory.SummaryOverrideConsolidationConfigurationInput | _Document | None = None
    @_declaration
    class SummaryOverrideConsolidationConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
    @_declaration
    class TimeBasedTriggerInput(_SchemaPropertyType):
        idle_session_timeout: _Integer | None = None
    @_declaration
    class TokenBasedTriggerInput(_SchemaPropertyType):
        token_count: _Integer | None = None
    @_declaration
    class TriggerConditionInput(_SchemaPropertyType):
        message_based_trigger: Memory.MessageBasedTriggerInput | _Document | None = None
        time_based_trigger: Memory.TimeBasedTriggerInput | _Document | None = None
        token_based_trigger: Memory.TokenBasedTriggerInput | _Document | None = None
    @_declaration
    class UserPreferenceConsolidationOverride(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
        """ID of the model to use."""
    @_declaration
    class UserPreferenceExtractionOverride(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
        """ID of the model to use."""
    @_declaration
    class UserPreferenceMemoryStrategy(_SchemaPropertyType):
        name: _String
        created_at: _String | None = None
        """Creation timestamp of the memory strategy."""
        description: _String | None = None
        memory_record_schema: Memory.MemoryRecordSchema | _Document | None = None
        namespace_templates: _Sequence[_String] | _Intrinsic | None = None
        namespaces: _Sequence[_String] | _Intrinsic | None = None
        record_expiry_duration_days: _Integer | None = None
        record_expiry_specification: Memory.RecordExpirySpecification | _Document | None = None
        status: _Literal["CREATING", "ACTIVE", "DELETING", "FAILED"] | _String | None = None
        """Status of the memory strategy."""
        strategy_id: _String | None = None
        """Unique identifier for the memory strategy."""
        type: _Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "CUSTOM", "EPISODIC"] | _String | None = None
        """Type of memory strategy."""
        updated_at: _String | None = None
        """Last update timestamp of the memory strategy."""
    @_declaration
    class UserPreferenceOverride(_SchemaPropertyType):
        consolidation: Memory.UserPreferenceOverrideConsolidationConfigurationInput | _Document | None = None
        extraction: Memory.UserPreferenceOverrideExtractionConfigurationInput | _Document | None = None
    @_declaration
    class UserPreferenceOverrideConsolidationConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
    @_declaration
    class UserPreferenceOverrideExtractionConfigurationInput(_SchemaPropertyType):
        append_to_prompt: _String
        model_id: _String
    @_declaration
    class Validation(_SchemaPropertyType):
        number_validation: Memory.NumberValidation | _Document | None = None
        string_list_validation: Memory.StringListValidation | _Document | None = None
        string_validation: Memory.StringValidation | _Document | None = None
    TYPE: _ClassVar[str]
    event_expiry_duration: _Integer
    """Duration in days until memory events expire."""
    name: _String
    description: _String | None = None
    encryption_key_arn: _String | None = None
    indexed_keys: _Sequence[Memory.IndexedKey | _Document] | _Intrinsic | None = None
    memory_execution_role_arn: _String | None = None
    memory_strategies: _Sequence[Memory.MemoryStrategy | _Document] | _Intrinsic | None = None
    namespace_keys: _Sequence[Memory.NamespaceKeyEntry | _Document] | _Intrinsic | None = None
    stream_delivery_resources: Memory.StreamDeliveryResources | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def failure_reason(self) -> _Intrinsic: ...
    @property
    def memory_arn(self) -> _Intrinsic:
        """ARN of the Memory resource."""
    @property
    def memory_id(self) -> _Intrinsic:
        """Unique identifier for the Memory resource."""
    @property
    def status(self) -> _Intrinsic:
        """Status of the Memory resource."""
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class OAuth2CredentialProvider(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::OAuth2CredentialProvider."""
    @_declaration
    class AtlassianOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for an Atlassian OAuth2 provider."""
        client_id: _String
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class ClientSecretArn(_SchemaPropertyType):
        """Contains information about a secret in AWS Secrets Manager."""
        secret_arn: _String
        """The ARN of the secret in AWS Secrets Manager."""
    @_declaration
    class CustomOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a custom OAuth2 provider."""
        oauth_discovery: OAuth2CredentialProvider.Oauth2Discovery | _Document
        client_authentication_method: _Literal["CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST", "AWS_IAM_ID_TOKEN_JWT", "PRIVATE_KEY_JWT"] | _String | None = None
        """The client authentication method to use when authenticating with the token endpoint."""
        client_id: _String | None = None
        """The client ID for the custom OAuth2 provider."""
        client_secret: _String | None = None
        """The client secret for the custom OAuth2 provider."""
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
        """The source of the client secret."""
        on_behalf_of_token_exchange_config: OAuth2CredentialProvider.OnBehalfOfTokenExchangeConfig | _Document | None = None
        private_endpoint: OAuth2CredentialProvider.PrivateEndpoint | _Document | None = None
        private_endpoint_overrides: _Sequence[OAuth2CredentialProvider.PrivateEndpointOverride | _Document] | _Intrinsic | None = None
        """A list of private endpoint overrides. Each override maps a specific domain to a private endpoint,
        enabling secure connectivity through VPC Lattice resource configurations.
        """
        private_key_jwt_config: OAuth2CredentialProvider.PrivateKeyJwtConfig | _Document | None = None
    @_declaration
    class GithubOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a GitHub OAuth2 provider."""
        client_id: _String
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class GoogleOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a Google OAuth2 provider."""
        client_id: _String
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class IncludedOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a supported non-custom OAuth2 provider."""
        client_id: _String
        authorization_endpoint: _String | None = None
        """OAuth2 authorization endpoint for your isolated OAuth2 application tenant."""
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
        issuer: _String | None = None
        """Token issuer of your isolated OAuth2 application tenant."""
        token_endpoint: _String | None = None
        """OAuth2 token endpoint for your isolated OAuth2 application tenant."""
    @_declaration
    class KmsKeySourceType(_SchemaPropertyType):
        """Contains the KMS key configuration for a JWT client assertion."""
        kms_key_arn: _String
        """The Amazon Resource Name (ARN) of the KMS key used to sign the JWT client assertion."""
    @_declaration
    class LinkedinOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a LinkedIn OAuth2 provider."""
        client_id: _String
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class ManagedVpcResource(_SchemaPropertyType):
        """Configuration for a managed VPC Lattice resource. AgentCore creates and manages the VPC Lattice resource
        gateway and resource configuration on your behalf.
        """
        endpoint_ip_address_type: _Literal["IPV4", "IPV6"] | _String
        """The IP address type for the resource configuration endpoint."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The subnet IDs within the VPC where the VPC Lattice resource gateway is placed."""
        vpc_identifier: _String
        """The ID of the VPC that contains your private resource."""
        routing_domain: _String | None = None
        """An intermediate publicly resolvable domain used as the VPC Lattice resource configuration endpoint."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The security group IDs to associate with the VPC Lattice resource gateway."""
        tags: _Mapping[str, _String] | _Intrinsic | None = None
        """Tags to apply to the managed VPC Lattice resource gateway."""
    @_declaration
    class MicrosoftOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a Microsoft OAuth2 provider."""
        client_id: _String
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
        tenant_id: _String | None = None
        """The Microsoft Entra ID tenant ID."""
    @_declaration
    class Oauth2AuthorizationServerMetadata(_SchemaPropertyType):
        """Authorization server metadata for the OAuth2 provider."""
        authorization_endpoint: _String
        """The authorization endpoint URL."""
        issuer: _String
        """The issuer URL for the OAuth2 authorization server."""
        token_endpoint: _String
        """The token endpoint URL."""
        response_types: _Sequence[_String] | _Intrinsic | None = None
        """The supported response types."""
    @_declaration
    class Oauth2Discovery(_SchemaPropertyType):
        """Discovery information for an OAuth2 provider."""
        authorization_server_metadata: OAuth2CredentialProvider.Oauth2AuthorizationServerMetadata | _Document | None = None
        discovery_url: _String | None = None
        """The discovery URL for the OAuth2 provider."""
    @_declaration
    class Oauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for an OAuth2 provider."""
        atlassian_oauth2_provider_config: OAuth2CredentialProvider.AtlassianOauth2ProviderConfigInput | _Document | None = None
        custom_oauth2_provider_config: OAuth2CredentialProvider.CustomOauth2ProviderConfigInput | _Document | None = None
        github_oauth2_provider_config: OAuth2CredentialProvider.GithubOauth2ProviderConfigInput | _Document | None = None
        google_oauth2_provider_config: OAuth2CredentialProvider.GoogleOauth2ProviderConfigInput | _Document | None = None
        included_oauth2_provider_config: OAuth2CredentialProvider.IncludedOauth2ProviderConfigInput | _Document | None = None
        linkedin_oauth2_provider_config: OAuth2CredentialProvider.LinkedinOauth2ProviderConfigInput | _Document | None = None
        microsoft_oauth2_provider_config: OAuth2CredentialProvider.MicrosoftOauth2ProviderConfigInput | _Document | None = None
        salesforce_oauth2_provider_config: OAuth2CredentialProvider.SalesforceOauth2ProviderConfigInput | _Document | None = None
        slack_oauth2_provider_config: OAuth2CredentialProvider.SlackOauth2ProviderConfigInput | _Document | None = None
    @_declaration
    class Oauth2ProviderConfigOutput(_SchemaPropertyType):
        """Output configuration for an OAuth2 provider."""
        client_authentication_method: _Literal["CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST", "AWS_IAM_ID_TOKEN_JWT", "PRIVATE_KEY_JWT"] | _String | None = None
        """The client authentication method used when authenticating with the token endpoint."""
        client_id: _String | None = None
        oauth_discovery: OAuth2CredentialProvider.Oauth2Discovery | _Document | None = None
        on_behalf_of_token_exchange_config: OAuth2CredentialProvider.OnBehalfOfTokenExchangeConfig | _Document | None = None
        private_endpoint: OAuth2CredentialProvider.PrivateEndpoint | _Document | None = None
        private_endpoint_overrides: _Sequence[OAuth2CredentialProvider.PrivateEndpointOverride | _Document] | _Intrinsic | None = None
        """The list of private endpoint overrides for the OAuth2 provider. Each override maps a specific domain to a
        private endpoint, enabling secure connectivity through VPC Lattice resource configurations.
        """
        private_key_jwt_config: OAuth2CredentialProvider.PrivateKeyJwtConfig | _Document | None = None
    @_declaration
    class OnBehalfOfTokenExchangeConfig(_SchemaPropertyType):
        """Configuration for on-behalf-of token exchange."""
        grant_type: _Literal["TOKEN_EXCHANGE", "JWT_AUTHORIZATION_GRANT"] | _String
        """The grant type for on-behalf-of token exchange."""
        token_exchange_grant_type_config: OAuth2CredentialProvider.TokenExchangeGrantTypeConfig | _Document | None = None
    @_declaration
    class PrivateEndpoint(_SchemaPropertyType):
        """The private endpoint configuration for connecting to private resources in your VPC."""
        managed_vpc_resource: OAuth2CredentialProvider.ManagedVpcResource | _Document | None = None
        self_managed_lattice_resource: OAuth2CredentialProvider.SelfManagedLatticeResource | _Document | None = None
    @_declaration
    class PrivateEndpointOverride(_SchemaPropertyType):
        """A mapping of a specific domain to a private endpoint for secure connectivity through a VPC Lattice
        resource configuration.
        """
        domain: _String
        """The domain to override with a private endpoint."""
        private_endpoint: OAuth2CredentialProvider.PrivateEndpoint | _Document
    @_declaration
    class PrivateKeyJwtConfig(_SchemaPropertyType):
        """Configuration for private_key_jwt client authentication (RFC 7523)."""
        additional_header_claims: _Mapping[str, _String] | _Intrinsic | None = None
        additional_payload_claims: _Mapping[str, _String] | _Intrinsic | None = None
        private_key_source: OAuth2CredentialProvider.PrivateKeySource | _Document | None = None
        signing_algorithm: _Literal["RS256", "PS256", "ES256"] | _String | None = None
        """The algorithm used to sign the JWT client assertion."""
    @_declaration
    class PrivateKeySource(_SchemaPropertyType):
        """Contains the private key source configuration for a JWT client assertion."""
        kms_key_source: OAuth2CredentialProvider.KmsKeySourceType | _Document | None = None
    @_declaration
    class SalesforceOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a Salesforce OAuth2 provider."""
        client_id: _String
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class SecretReference(_SchemaPropertyType):
        """A reference to a customer-provided secret stored in AWS Secrets Manager."""
        json_key: _String
        """The JSON key within the secret that contains the credential value."""
        secret_id: _String
        """The ID or ARN of the secret in AWS Secrets Manager."""
    @_declaration
    class SelfManagedLatticeResource(_SchemaPropertyType):
        """Configuration for a self-managed VPC Lattice resource. You create and manage the VPC Lattice resource
        gateway and resource configuration, then provide the resource configuration identifier.
        """
        resource_configuration_identifier: _String
        """The ARN or ID of the VPC Lattice resource configuration."""
    @_declaration
    class SlackOauth2ProviderConfigInput(_SchemaPropertyType):
        """Input configuration for a Slack OAuth2 provider."""
        client_id: _String
        client_secret: _String | None = None
        client_secret_config: OAuth2CredentialProvider.SecretReference | _Document | None = None
        client_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TokenExchangeGrantTypeConfig(_SchemaPropertyType):
        """Configuration for RFC 8693 Token Exchange."""
        actor_token_content: _Literal["NONE", "M2M", "AWS_IAM_ID_TOKEN_JWT"] | _String
        """The actor token content type."""
        actor_token_scopes: _Sequence[_String] | _Intrinsic | None = None
        """The actor token scopes. Only valid when ActorTokenContent is M2M."""
    TYPE: _ClassVar[str]
    credential_provider_vendor: _Literal["GoogleOauth2", "GithubOauth2", "SlackOauth2", "SalesforceOauth2", "MicrosoftOauth2", "CustomOauth2", "AtlassianOauth2", "LinkedinOauth2", "XOauth2", "OktaOauth2", "OneLoginOauth2", "PingOneOauth2", "FacebookOauth2", "YandexOauth2", "RedditOauth2", "ZoomOauth2", "TwitchOauth2", "SpotifyOauth2", "DropboxOauth2", "NotionOauth2", "HubspotOauth2", "CyberArkOauth2", "FusionAuthOauth2", "Auth0Oauth2", "CognitoOauth2"] | _String
    """The vendor of the OAuth2 credential provider."""
    name: _String
    """The name of the OAuth2 credential provider."""
    oauth2_provider_config_input: OAuth2CredentialProvider.Oauth2ProviderConfigInput | _Document | None = None
    """The configuration settings for the OAuth2 provider."""
    tags: _Sequence[OAuth2CredentialProvider.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the OAuth2 credential provider."""
    @property
    def callback_url(self) -> _Intrinsic:
        """The callback URL for the OAuth2 authorization flow."""
    @property
    def client_secret_arn(self) -> _Intrinsic:
        """Contains information about a secret in AWS Secrets Manager."""
    @property
    def client_secret_json_key(self) -> _Intrinsic:
        """The JSON key within the secret that contains the client secret value."""
    @property
    def client_secret_source(self) -> _Intrinsic:
        """The source of the client secret."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp when the credential provider was created."""
    @property
    def credential_provider_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the OAuth2 credential provider."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the credential provider was last updated."""
    @property
    def oauth2_provider_config_output(self) -> _Intrinsic:
        """Output configuration for an OAuth2 provider."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the OAuth2 credential provider."""

@_declaration
class OnlineEvaluationConfig(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::OnlineEvaluationConfig - Creates an online evaluation
    configuration for continuous monitoring of agent performance.
    """
    @_declaration
    class CloudWatchLogsInputConfig(_SchemaPropertyType):
        """The configuration for reading agent traces from CloudWatch logs."""
        service_names: _Sequence[_String] | _Intrinsic
        """The list of service names to filter traces within the specified log groups."""
        log_group_name_prefixes: _Sequence[_String] | _Intrinsic | None = None
        """The list of CloudWatch log group name prefixes to monitor for agent traces. Mutually exclusive with
        LogGroupNames; specify exactly one of the two selectors.
        """
        log_group_names: _Sequence[_String] | _Intrinsic | None = None
        """The list of CloudWatch log group names to monitor for agent traces."""
    @_declaration
    class CloudWatchOutputConfig(_SchemaPropertyType):
        """The CloudWatch configuration for writing evaluation results."""
        log_group_name: _String | None = None
        """The CloudWatch log group name for evaluation results. Omit to use the service-managed default log group.
        """
        metrics_namespace: _String | None = None
        """The CloudWatch metrics namespace for evaluation result metrics. Omit to use the service-managed default
        namespace.
        """
        result_destination: _Literal["DEDICATED_LOG_GROUP", "SOURCE_LOG_GROUP"] | _String | None = None
        """Where evaluation results are written. DEDICATED_LOG_GROUP, the default when omitted, writes to a
        dedicated result log group. SOURCE_LOG_GROUP writes results back to the trace source log group; LogGroupName
        must not be specified with SOURCE_LOG_GROUP.
        """
    @_declaration
    class ClusteringConfig(_SchemaPropertyType):
        """The configuration for clustering analysis of evaluation results."""
        frequencies: _Sequence[_Literal["DAILY", "WEEKLY", "MONTHLY"] | _String] | _Intrinsic
        """The list of frequencies at which clustering reports are generated."""
    @_declaration
    class DataSourceConfig(_SchemaPropertyType):
        """The configuration that specifies where to read agent traces for online evaluation."""
        cloud_watch_logs: OnlineEvaluationConfig.CloudWatchLogsInputConfig | _Document
    @_declaration
    class EvaluatorReference(_SchemaPropertyType):
        """The reference to an evaluator used in online evaluation configurations."""
        evaluator_id: _String
        """The ID of the evaluator: a built-in evaluator ID (Builtin.*), a managed third-party evaluator ID
        (ThirdParty..), or a custom evaluator ID. For a custom evaluator in the same template, use Fn::GetAtt with
        EvaluatorId. Ref returns the evaluator ARN, which this property does not accept.
        """
    @_declaration
    class Filter(_SchemaPropertyType):
        """The filter that applies conditions to agent traces during online evaluation."""
        key: _String
        """The key or field name to filter on within the agent trace data."""
        operator: _Literal["Equals", "NotEquals", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual", "Contains", "NotContains"] | _String
        """The comparison operator to use for filtering."""
        value: OnlineEvaluationConfig.FilterValue | _Document
    @_declaration
    class FilterValue(_SchemaPropertyType):
        """The value used in filter comparisons."""
        boolean_value: _Boolean | None = None
        """The boolean value for true/false filtering conditions."""
        double_value: _Number | None = None
        """The numeric value for numerical filtering."""
        string_value: _String | None = None
        """The string value for text-based filtering."""
    @_declaration
    class Insight(_SchemaPropertyType):
        """An insight configuration for failure analysis."""
        insight_id: _String
        """The unique identifier of the insight."""
    @_declaration
    class OutputConfig(_SchemaPropertyType):
        """The configuration that specifies where evaluation results should be written."""
        cloud_watch_config: OnlineEvaluationConfig.CloudWatchOutputConfig | _Document | None = None
    @_declaration
    class Rule(_SchemaPropertyType):
        """The evaluation rule that defines sampling configuration, filtering criteria, and session detection
        settings.
        """
        sampling_config: OnlineEvaluationConfig.SamplingConfig | _Document
        filters: _Sequence[OnlineEvaluationConfig.Filter | _Document] | _Intrinsic | None = None
        """The list of filters that determine which agent traces should be included in the evaluation."""
        session_config: OnlineEvaluationConfig.SessionConfig | _Document | None = None
    @_declaration
    class SamplingConfig(_SchemaPropertyType):
        """The configuration that controls what percentage of agent traces are sampled for evaluation."""
        sampling_percentage: _Number
        """The percentage of agent traces to sample for evaluation."""
    @_declaration
    class SessionConfig(_SchemaPropertyType):
        """The configuration that defines how agent sessions are detected."""
        session_timeout_minutes: _Integer
        """The number of minutes of inactivity after which an agent session is considered complete."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    data_source_config: OnlineEvaluationConfig.DataSourceConfig | _Document
    """The data source configuration that specifies CloudWatch log groups and service names to monitor."""
    evaluation_execution_role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role that grants permissions for evaluation."""
    online_evaluation_config_name: _String
    """The name of the online evaluation configuration. Must be unique within your account."""
    rule: OnlineEvaluationConfig.Rule | _Document
    """The evaluation rule that defines sampling configuration, filters, and session detection settings."""
    clustering_config: OnlineEvaluationConfig.ClusteringConfig | _Document | None = None
    """The configuration for clustering analysis of evaluation results."""
    description: _String | None = None
    """The description of the online evaluation configuration."""
    evaluators: _Sequence[OnlineEvaluationConfig.EvaluatorReference | _Document] | _Intrinsic | None = None
    """The list of evaluators to apply during online evaluation."""
    execution_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The execution status indicating whether the online evaluation is currently running."""
    insights: _Sequence[OnlineEvaluationConfig.Insight | _Document] | _Intrinsic | None = None
    """The list of insights to enable for failure analysis."""
    output_config: OnlineEvaluationConfig.OutputConfig | _Document | None = None
    """The configuration that specifies where evaluation results should be written."""
    tags: _Sequence[OnlineEvaluationConfig.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to assign to the online evaluation configuration."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the online evaluation configuration was created."""
    @property
    def online_evaluation_config_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the online evaluation configuration."""
    @property
    def online_evaluation_config_id(self) -> _Intrinsic:
        """The unique identifier of the online evaluation configuration."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the online evaluation configuration was last updated."""

@_declaration
class PaymentConnector(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentConnector."""
    @_declaration
    class CredentialsProviderConfiguration(_SchemaPropertyType):
        coinbase_cdp: PaymentConnector.PaymentCredentialProviderConfiguration | _Document | None = None
        stripe_privy: PaymentConnector.PaymentCredentialProviderConfiguration | _Document | None = None
    @_declaration
    class PaymentCredentialProviderConfiguration(_SchemaPropertyType):
        credential_provider_arn: _String
        """The ARN of the payment credential provider."""
    TYPE: _ClassVar[str]
    connector_name: _String
    """The name of the payment connector."""
    connector_type: _Literal["CoinbaseCDP", "StripePrivy"] | _String
    payment_manager_id: _String
    """The identifier of the parent payment manager."""
    credential_provider_configurations: _Sequence[PaymentConnector.CredentialsProviderConfiguration | _Document] | _Intrinsic | None = None
    """The credential provider configurations for the connector. Required when ProvisionMode is MANUAL or not
    specified. Empty for QUICK_CREATE until provisioning completes.
    """
    description: _String | None = None
    """A description of the payment connector."""
    provision_mode: _Literal["MANUAL", "QUICK_CREATE"] | _String | None = None
    """The provision mode for creating the connector. MANUAL requires CredentialProviderConfigurations; QUICK_CREATE
    orchestrates OAuth consent and credential provisioning.
    """
    @property
    def authorization_url(self) -> _Intrinsic:
        """The URL the user must open to complete OAuth consent. Only present when ConnectorStatus is
        PENDING_AUTHENTICATION.
        """
    @property
    def connector_created_at(self) -> _Intrinsic:
        """The timestamp when the connector was created."""
    @property
    def connector_last_updated_at(self) -> _Intrinsic:
        """The timestamp when the connector was last updated."""
    @property
    def connector_status(self) -> _Intrinsic: ...
    @property
    def payment_connector_arn(self) -> _Intrinsic:
        """Synthetic ARN for the payment connector (used for engine resolution)."""
    @property
    def payment_connector_id(self) -> _Intrinsic:
        """The unique identifier for the payment connector."""

@_declaration
class PaymentCredentialProvider(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentCredentialProvider."""
    @_declaration
    class CoinbaseCdpConfigurationInput(_SchemaPropertyType):
        """Coinbase CDP configuration with API credentials."""
        api_key_id: _String
        """The Coinbase CDP API key ID."""
        api_key_secret: _String | None = None
        """The Coinbase CDP API key secret."""
        api_key_secret_config: PaymentCredentialProvider.SecretReference | _Document | None = None
        api_key_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
        wallet_secret: _String | None = None
        """The Coinbase CDP wallet secret."""
        wallet_secret_config: PaymentCredentialProvider.SecretReference | _Document | None = None
        wallet_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class CoinbaseCdpConfigurationOutput(_SchemaPropertyType):
        """Coinbase CDP configuration output with secret ARNs."""
        api_key_id: _String
        """The Coinbase CDP API key ID."""
        api_key_secret_arn: PaymentCredentialProvider.SecretInfo | _Document
        api_key_secret_json_key: _String | None = None
        """The JSON key within the secret that contains the API key secret value."""
        api_key_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
        wallet_secret_arn: PaymentCredentialProvider.SecretInfo | _Document | None = None
        wallet_secret_json_key: _String | None = None
        """The JSON key within the secret that contains the wallet secret value."""
        wallet_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class PaymentProviderConfigurationInput(_SchemaPropertyType):
        """Provider configuration input containing secrets for creation/update."""
        coinbase_cdp_configuration: PaymentCredentialProvider.CoinbaseCdpConfigurationInput | _Document | None = None
        stripe_privy_configuration: PaymentCredentialProvider.StripePrivyConfigurationInput | _Document | None = None
    @_declaration
    class PaymentProviderConfigurationOutput(_SchemaPropertyType):
        """Provider configuration output containing secret ARNs (no raw secrets)."""
        coinbase_cdp_configuration: PaymentCredentialProvider.CoinbaseCdpConfigurationOutput | _Document | None = None
        stripe_privy_configuration: PaymentCredentialProvider.StripePrivyConfigurationOutput | _Document | None = None
    @_declaration
    class SecretInfo(_SchemaPropertyType):
        """Contains information about a secret in AWS Secrets Manager."""
        secret_arn: _String
        """The ARN of the secret in AWS Secrets Manager."""
    @_declaration
    class SecretReference(_SchemaPropertyType):
        """A reference to a customer-provided secret stored in AWS Secrets Manager."""
        json_key: _String
        """The JSON key within the secret that contains the credential value."""
        secret_id: _String
        """The ID or ARN of the secret in AWS Secrets Manager."""
    @_declaration
    class StripePrivyConfigurationInput(_SchemaPropertyType):
        """Stripe Privy configuration with credentials."""
        app_id: _String
        """The app ID provided by Privy."""
        authorization_id: _String
        """The authorization ID for the Stripe Privy integration."""
        app_secret: _String | None = None
        """The app secret provided by Privy."""
        app_secret_config: PaymentCredentialProvider.SecretReference | _Document | None = None
        app_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
        authorization_private_key: _String | None = None
        """The authorization private key for the Stripe Privy integration."""
        authorization_private_key_config: PaymentCredentialProvider.SecretReference | _Document | None = None
        authorization_private_key_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class StripePrivyConfigurationOutput(_SchemaPropertyType):
        """Stripe Privy configuration output with secret ARNs."""
        app_id: _String
        """The app ID provided by Privy."""
        app_secret_arn: PaymentCredentialProvider.SecretInfo | _Document
        authorization_id: _String
        """The authorization ID for the Stripe Privy integration."""
        authorization_private_key_arn: PaymentCredentialProvider.SecretInfo | _Document
        app_secret_json_key: _String | None = None
        """The JSON key within the secret that contains the app secret value."""
        app_secret_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
        authorization_private_key_json_key: _String | None = None
        """The JSON key within the secret that contains the authorization private key value."""
        authorization_private_key_source: _Literal["MANAGED", "EXTERNAL"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    credential_provider_vendor: _Literal["CoinbaseCDP", "StripePrivy"] | _String
    name: _String
    """Unique name for the payment credential provider."""
    provider_configuration_input: PaymentCredentialProvider.PaymentProviderConfigurationInput | _Document | None = None
    tags: _Sequence[PaymentCredentialProvider.Tag | _Document] | _Intrinsic | None = None
    """Tags for the payment credential provider."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp when the credential provider was created."""
    @property
    def credential_provider_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the payment credential provider."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the credential provider was last updated."""
    @property
    def provider_configuration_output(self) -> _Intrinsic:
        """Provider configuration output containing secret ARNs (no raw secrets)."""

@_declaration
class PaymentManager(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentManager."""
    @_declaration
    class AuthorizerConfiguration(_SchemaPropertyType):
        custom_jwt_authorizer: PaymentManager.CustomJWTAuthorizerConfiguration | _Document
    @_declaration
    class AuthorizingClaimMatchValueType(_SchemaPropertyType):
        claim_match_operator: _Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | _String
        claim_match_value: PaymentManager.ClaimMatchValueType | _Document
    @_declaration
    class ClaimMatchValueType(_SchemaPropertyType):
        match_value_string: _String | None = None
        match_value_string_list: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CustomClaimValidationType(_SchemaPropertyType):
        authorizing_claim_match_value: PaymentManager.AuthorizingClaimMatchValueType | _Document
        inbound_token_claim_name: _String
        inbound_token_claim_value_type: _Literal["STRING", "STRING_ARRAY"] | _String
    @_declaration
    class CustomJWTAuthorizerConfiguration(_SchemaPropertyType):
        discovery_url: _String
        allowed_audience: _Sequence[_String] | _Intrinsic | None = None
        allowed_clients: _Sequence[_String] | _Intrinsic | None = None
        allowed_scopes: _Sequence[_String] | _Intrinsic | None = None
        custom_claims: _Sequence[PaymentManager.CustomClaimValidationType | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WorkloadIdentityDetails(_SchemaPropertyType):
        workload_identity_arn: _String
    TYPE: _ClassVar[str]
    authorizer_type: _Literal["CUSTOM_JWT", "AWS_IAM"] | _String
    name: _String
    """The name of the payment manager."""
    role_arn: _String
    """The ARN of the IAM role for the payment manager."""
    authorizer_configuration: PaymentManager.AuthorizerConfiguration | _Document | None = None
    description: _String | None = None
    """A description of the payment manager."""
    tags: _Sequence[PaymentManager.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the payment manager."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the payment manager was created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp when the payment manager was last updated."""
    @property
    def payment_manager_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the payment manager."""
    @property
    def payment_manager_id(self) -> _Intrinsic:
        """The unique identifier for the payment manager."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def workload_identity_details(self) -> _Intrinsic: ...

@_declaration
class Policy(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::Policy."""
    @_declaration
    class CedarPolicy(_SchemaPropertyType):
        """A Cedar policy statement within the AgentCore Policy system."""
        statement: _String
        """The Cedar policy statement that defines the authorization logic."""
    @_declaration
    class PolicyDefinition(_SchemaPropertyType):
        """The definition structure for policies. Encapsulates different policy formats."""
        cedar: Policy.CedarPolicy | _Document | None = None
        policy: Policy.PolicyStatement | _Document | None = None
    @_declaration
    class PolicyStatement(_SchemaPropertyType):
        """A policy statement within the AgentCore Policy system."""
        statement: _String
        """The policy statement."""
    TYPE: _ClassVar[str]
    definition: Policy.PolicyDefinition | _Document
    name: _String
    """The customer-assigned immutable name for the policy. Must be unique within the policy engine."""
    policy_engine_id: _String
    """The identifier of the policy engine which contains this policy."""
    description: _String | None = None
    """A human-readable description of the policy's purpose and functionality."""
    enforcement_mode: _Literal["ACTIVE", "LOG_ONLY"] | _String | None = None
    validation_mode: _Literal["FAIL_ON_ANY_FINDINGS", "IGNORE_ALL_FINDINGS"] | _String | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the policy was created."""
    @property
    def policy_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the policy."""
    @property
    def policy_id(self) -> _Intrinsic:
        """The unique identifier for the policy."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_reasons(self) -> _Intrinsic:
        """Additional information about the policy status."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the policy was last updated."""

@_declaration
class PolicyEngine(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::PolicyEngine."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The customer-assigned immutable name for the policy engine."""
    description: _String | None = None
    """A human-readable description of the policy engine's purpose and scope."""
    encryption_key_arn: _String | None = None
    """The ARN of the KMS key used to encrypt the policy engine data."""
    tags: _Sequence[PolicyEngine.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to assign to the policy engine."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the policy engine was created."""
    @property
    def policy_engine_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the policy engine."""
    @property
    def policy_engine_id(self) -> _Intrinsic:
        """The unique identifier for the policy engine."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_reasons(self) -> _Intrinsic:
        """Additional information about the policy engine status."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the policy engine was last updated."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::ResourcePolicy."""
    TYPE: _ClassVar[str]
    policy: _String
    """The resource policy to create or update."""
    resource_arn: _String
    """The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy."""

@_declaration
class Runtime(_SchemaResource):
    """Resource Type definition for AWS::BedrockAgentCore::Runtime."""
    @_declaration
    class AgentRuntimeArtifact(_SchemaPropertyType):
        code_configuration: Runtime.CodeConfiguration | _Document | None = None
        container_configuration: Runtime.ContainerConfiguration | _Document | None = None
    @_declaration
    class AllowedWorkloadConfiguration(_SchemaPropertyType):
        """Allow-list of upstream workloads permitted to reach this resource via the workload identity chain. When
        set, the data plane enforces that the introspected workload chain's caller matches one of the configured
        hosting environments or workload identities; absent means no chain enforcement.
        """
        hosting_environments: _Sequence[Runtime.HostingEnvironment | _Document] | _Intrinsic | None = None
        workload_identities: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class AuthorizerConfiguration(_SchemaPropertyType):
        """Configuration for the authorizer."""
        custom_jwt_authorizer: Runtime.CustomJWTAuthorizerConfiguration | _Document | None = None
    @_declaration
    class AuthorizingClaimMatchValueType(_SchemaPropertyType):
        """The value or values in the custom claim to match and relationship of match."""
        claim_match_operator: _Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"] | _String
        claim_match_value: Runtime.ClaimMatchValueType | _Document
    @_declaration
    class CapacityProviderConfiguration(_SchemaPropertyType):
        """Configuration for a capacity provider."""
        capacity_provider_arn: _String
    @_declaration
    class CapacityProviderVolumeConfiguration(_SchemaPropertyType):
        """Configuration for a CapacityProvider-managed volume to mount into the agent runtime."""
        mount_path: _String
        volume_name: _String
    @_declaration
    class ClaimMatchValueType(_SchemaPropertyType):
        """The value or values in the custom claim to match for."""
        match_value_string: _String | None = None
        match_value_string_list: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Code(_SchemaPropertyType):
        """Object represents source code from zip file."""
        s3: Runtime.S3Location | _Document | None = None
    @_declaration
    class CodeConfiguration(_SchemaPropertyType):
        """Representation of a code configuration."""
        code: Runtime.Code | _Document
        entry_point: _Sequence[_String] | _Intrinsic
        runtime: _Literal["PYTHON_3_10", "PYTHON_3_11", "PYTHON_3_12", "PYTHON_3_13", "PYTHON_3_14", "NODE_22"] | _String
    @_declaration
    class ContainerConfiguration(_SchemaPropertyType):
        container_uri: _String
    @_declaration
    class CustomClaimValidationType(_SchemaPropertyType):
        """Required custom claim."""
        authorizing_claim_match_value: Runtime.AuthorizingClaimMatchValueType | _Document
        inbound_token_claim_name: _String
        inbound_token_claim_value_type: _Literal["STRING", "STRING_ARRAY"] | _String
    @_declaration
    class CustomJWTAuthorizerConfiguration(_SchemaPropertyType):
        """Configuration for custom JWT authorizer."""
        discovery_url: _String
        allowed_audience: _Sequence[_String] | _Intrinsic | None = None
        allowed_clients: _Sequence[_String] | _Intrinsic | None = None
        allowed_scopes: _Sequence[_String] | _Intrinsic | None = None
        allowed_workload_configuration: Runtime.AllowedWorkloadConfiguration | _Document | None = None
        custom_claims: _Sequence[Runtime.CustomClaimValidationType | _Document] | _Intrinsic | None = None
        private_endpoint: Runtime.PrivateEndpoint | _Document | None = None
        private_endpoint_overrides: _Sequence[Runtime.PrivateEndpointOverride | _Document] | _Intrinsic | None = None
    @_declaration
    class EfsAccessPointConfiguration(_SchemaPropertyType):
        """Configuration for EFS access point filesystem."""
        access_point_arn: _String
        mount_path: _String
    @_declaration
    class FilesystemConfiguration(_SchemaPropertyType):
        """Filesystem configuration for the runtime."""
        capacity_provider_volume: Runtime.CapacityProviderVolumeConfiguration | _Document | None = None
        efs_access_point: Runtime.EfsAccessPointConfiguration | _Document | None = None
        s3_files_access_point: Runtime.S3FilesAccessPointConfiguration | _Document | None = None
        session_storage: Runtime.SessionStorageConfiguration | _Document | None = None
    @_declaration
    class HostingEnvironment(_SchemaPropertyType):
        """An upstream workload identified by the ARN of its hosting environment (for example a Gateway or Runtime
        ARN).
        """
        arn: _String
        """The ARN of the bedrock-agentcore hosting environment."""
    @_declaration
    class LifecycleConfiguration(_SchemaPropertyType):
        """Configuration for managing the lifecycle of runtime sessions and resources."""
        idle_runtime_session_timeout: _Integer | None = None
        """Timeout in seconds for idle runtime sessions."""
        max_lifetime: _Integer | None = None
        """Maximum lifetime in seconds for runtime sessions."""
    @_declaration
    class ManagedVpcResource(_SchemaPropertyType):
        """Managed VPC resource configuration."""
        endpoint_ip_address_type: _Literal["IPV4", "IPV6"] | _String
        """The IP address type for the endpoint."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The subnet IDs."""
        vpc_identifier: _String
        """The VPC identifier."""
        routing_domain: _String | None = None
        """An intermediate domain to use as the resource configuration endpoint instead of the actual target domain.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The security group IDs."""
        tags: _Mapping[str, _String] | _Intrinsic | None = None
        """Tags to apply to the managed VPC Lattice resource gateway."""
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        network_mode: _Literal["PUBLIC", "VPC"] | _String
        network_mode_config: Runtime.VpcConfig | _Document | None = None
    @_declaration
    class PrivateEndpoint(_SchemaPropertyType):
        """Private endpoint configuration. Exactly one of SelfManagedLatticeResource or ManagedVpcResource must be
        specified.
        """
        managed_vpc_resource: Runtime.ManagedVpcResource | _Document | None = None
        self_managed_lattice_resource: Runtime.SelfManagedLatticeResource | _Document | None = None
    @_declaration
    class PrivateEndpointOverride(_SchemaPropertyType):
        """Override mapping of a domain to a private endpoint."""
        domain: _String
        """The domain to override."""
        private_endpoint: Runtime.PrivateEndpoint | _Document
    @_declaration
    class RequestHeaderConfiguration(_SchemaPropertyType):
        """Configuration for HTTP request headers."""
        request_header_allowlist: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class S3FilesAccessPointConfiguration(_SchemaPropertyType):
        """Configuration for S3 Files access point filesystem."""
        access_point_arn: _String
        mount_path: _String
    @_declaration
    class S3Location(_SchemaPropertyType):
        """S3 Location Configuration."""
        bucket: _String
        """S3 bucket name."""
        prefix: _String
        """S3 object key prefix."""
        version_id: _String | None = None
        """S3 object version ID."""
    @_declaration
    class SelfManagedLatticeResource(_SchemaPropertyType):
        """Self-managed VPC Lattice resource configuration."""
        resource_configuration_identifier: _String
        """The identifier of the VPC Lattice resource configuration."""
    @_declaration
    class SessionStorageConfiguration(_SchemaPropertyType):
        """Configuration for session storage."""
        mount_path: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Network mode configuration for VPC."""
        security_groups: _Sequence[_String] | _Intrinsic
        subnets: _Sequence[_String] | _Intrinsic
    @_declaration
    class WorkloadIdentityDetails(_SchemaPropertyType):
        """Configuration for workload identity."""
        workload_identity_arn: _String
    TYPE: _ClassVar[str]
    agent_runtime_artifact: Runtime.AgentRuntimeArtifact | _Document
    """The artifact of the agent."""
    agent_runtime_name: _String
    """Name for a resource."""
    role_arn: _String
    """Amazon Resource Name (ARN) of an IAM role."""
    authorizer_configuration: Runtime.AuthorizerConfiguration | _Document | None = None
    """Authorizer configuration for the agent runtime."""
    capacity_provider_configuration: Runtime.CapacityProviderConfiguration | _Document | None = None
    """Capacity provider configuration for the agent runtime."""
    description: _String | None = None
    """Description of the resource."""
    environment_variables: _Mapping[str, _String] | _Intrinsic | None = None
    """Environment variables for the agent runtime."""
    filesystem_configurations: _Sequence[Runtime.FilesystemConfiguration | _Document] | _Intrinsic | None = None
    """Filesystem configurations for the agent runtime."""
    lifecycle_configuration: Runtime.LifecycleConfiguration | _Document | None = None
    """Lifecycle configuration for managing runtime sessions."""
    network_configuration: Runtime.NetworkConfiguration | _Document | None = None
    """Network access configuration for the Agent."""
    platform_version: _String | None = None
    """The version of the runtime platform."""
    protocol_configuration: _Literal["MCP", "HTTP", "A2A", "AGUI"] | _String | None = None
    """Protocol configuration for the agent runtime."""
    request_header_configuration: Runtime.RequestHeaderConfiguration | _Document | None = None
    """Configuration for HTTP request headers."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def agent_runtime_arn(self) -> _Intrinsic: ...
    @property
    def agent_runtime_id(self) -> _Intrinsic: ...
    @property
    def agent_runtime_version(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def failure_reason(self) -> _Intrinsic:
        """The reason for failure if the agent is in a failed state."""
    @property
    def last_updated_at(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def workload_identity_details(self) -> _Intrinsic:
        """Configuration for workload identity."""

@_declaration
class RuntimeEndpoint(_SchemaResource):
    """Resource definition for AWS::BedrockAgentCore::RuntimeEndpoint."""
    TYPE: _ClassVar[str]
    agent_runtime_id: _String
    """The ID of the parent Agent Runtime (required for creation)."""
    name: _String
    """The name of the Agent Runtime Endpoint."""
    agent_runtime_version: _String | None = None
    """The version of the AgentCore Runtime to use for the endpoint."""
    description: _String | None = None
    """The description of the AgentCore Runtime endpoint."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def agent_runtime_arn(self) -> _Intrinsic: ...
    @property
    def agent_runtime_endpoint_arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def failure_reason(self) -> _Intrinsic:
        """The reason for failure if the endpoint is in a failed state."""
    @property
    def id(self) -> _Intrinsic:
        """The unique ID of the Agent Runtime Endpoint itself."""
    @property
    def last_updated_at(self) -> _Intrinsic: ...
    @property
    def live_version(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def target_version(self) -> _Intrinsic: ...

@_declaration
class WorkloadIdentity(_SchemaResource):
    """Definition of AWS::BedrockAgentCore::WorkloadIdentity Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the workload identity. The name must be unique within your account."""
    allowed_resource_oauth2_return_urls: _Sequence[_String] | _Intrinsic | None = None
    """The list of allowed OAuth2 return URLs for resources associated with this workload identity."""
    tags: _Sequence[WorkloadIdentity.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp when the workload identity was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the workload identity was last updated."""
    @property
    def workload_identity_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the workload identity."""
