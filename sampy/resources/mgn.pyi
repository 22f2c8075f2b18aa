"""AWS::MGN. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Connector(_SchemaResource):
    """Resource schema for AWS::MGN::Connector. A Connector provides connectivity between a source environment and
    Application Migration Service (MGN) via AWS Systems Manager (SSM).
    """
    @_declaration
    class ConnectorSsmCommandConfig(_SchemaPropertyType):
        """SSM command configuration for the connector."""
        cloud_watch_output_enabled: _Boolean
        """Whether SSM command output is sent to CloudWatch Logs."""
        s3_output_enabled: _Boolean
        """Whether SSM command output is stored in S3."""
        cloud_watch_log_group_name: _String | None = None
        """The CloudWatch Logs group name for SSM command output."""
        output_s3_bucket_name: _String | None = None
        """The S3 bucket name for SSM command output."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the connector."""
    ssm_instance_id: _String
    """The SSM instance ID associated with this connector."""
    ssm_command_config: Connector.ConnectorSsmCommandConfig | _Document | None = None
    tags: _Sequence[Connector.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the connector."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the connector."""
    @property
    def connector_id(self) -> _Intrinsic:
        """The unique identifier of the connector."""

@_declaration
class LaunchConfigurationTemplate(_SchemaResource):
    """Account level Launch Configuration Template for AWS Application Migration Service."""
    @_declaration
    class LaunchTemplateDiskConf(_SchemaPropertyType):
        """Launch template disk configuration."""
        iops: _Integer | None = None
        """Launch template disk IOPS configuration."""
        throughput: _Integer | None = None
        """Launch template disk throughput configuration, in MiB/s."""
        volume_type: _Literal["io1", "io2", "gp3", "gp2", "st1", "sc1", "standard"] | _String | None = None
        """Launch template disk volume type configuration."""
    @_declaration
    class Licensing(_SchemaPropertyType):
        """Configuration of a machine's license."""
        os_byol: _Boolean | None = None
        """Whether to configure BYOL OS licensing."""
    @_declaration
    class PostLaunchActions(_SchemaPropertyType):
        """Post launch actions to execute on the Test or Cutover instance."""
        cloud_watch_log_group_name: _String | None = None
        """AWS Systems Manager Command's CloudWatch log group name."""
        deployment: _Literal["TEST_AND_CUTOVER", "CUTOVER_ONLY", "TEST_ONLY"] | _String | None = None
        """Deployment type in which AWS Systems Manager Documents will be executed."""
        s3_log_bucket: _String | None = None
        """AWS Systems Manager Command's logs S3 log bucket."""
        s3_output_key_prefix: _String | None = None
        """AWS Systems Manager Command's logs S3 output key prefix."""
        ssm_documents: _Sequence[LaunchConfigurationTemplate.SsmDocument | _Document] | _Intrinsic | None = None
        """AWS Systems Manager Documents to execute, in order."""
    @_declaration
    class SsmDocument(_SchemaPropertyType):
        """An AWS Systems Manager Document to execute as a post launch action."""
        action_name: _String
        """User-friendly name for the AWS Systems Manager Document."""
        ssm_document_name: _String
        """AWS Systems Manager Document name or full ARN."""
        external_parameters: _Mapping[str, LaunchConfigurationTemplate.SsmExternalParameter | _Document] | _Intrinsic | None = None
        must_succeed_for_cutover: _Boolean | None = None
        """Whether Cutover is blocked when the document has failed."""
        parameters: _Mapping[str, _Sequence[LaunchConfigurationTemplate.SsmParameterStoreParameter | _Document] | _Intrinsic] | _Intrinsic | None = None
        timeout_seconds: _Integer | None = None
        """AWS Systems Manager Document timeout, in seconds."""
    @_declaration
    class SsmExternalParameter(_SchemaPropertyType):
        """An AWS Systems Manager Document external parameter."""
        dynamic_path: _String
        """AWS Systems Manager Document external parameter dynamic path."""
    @_declaration
    class SsmParameterStoreParameter(_SchemaPropertyType):
        """An AWS Systems Manager Parameter Store parameter."""
        parameter_name: _String
        """AWS Systems Manager Parameter Store parameter name."""
        parameter_type: _Literal["STRING", "SECURE_STRING"] | _String
        """AWS Systems Manager Parameter Store parameter type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the Launch Configuration Template."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    associate_public_ip_address: _Boolean | None = None
    """Whether to associate a public IP address with the launched instance."""
    boot_mode: _Literal["LEGACY_BIOS", "UEFI", "USE_SOURCE"] | _String | None = None
    """Launch configuration template boot mode."""
    copy_private_ip: _Boolean | None = None
    """Whether to copy the private IP of the source server."""
    copy_tags: _Boolean | None = None
    """Whether to copy the tags of the source server."""
    enable_map_auto_tagging: _Boolean | None = None
    """Whether to enable map auto tagging."""
    enable_parameters_encryption: _Boolean | None = None
    """Whether to enable encryption of the AWS Systems Manager parameters used by post launch actions."""
    large_volume_conf: LaunchConfigurationTemplate.LaunchTemplateDiskConf | _Document | None = None
    launch_disposition: _Literal["STOPPED", "STARTED"] | _String | None = None
    """Launch disposition."""
    licensing: LaunchConfigurationTemplate.Licensing | _Document | None = None
    map_auto_tagging_mpe_id: _String | None = None
    """Launch configuration template map auto tagging MPE ID."""
    parameters_encryption_key: _String | None = None
    """ARN of the KMS key used to encrypt the AWS Systems Manager parameters used by post launch actions."""
    post_launch_actions: LaunchConfigurationTemplate.PostLaunchActions | _Document | None = None
    small_volume_conf: LaunchConfigurationTemplate.LaunchTemplateDiskConf | _Document | None = None
    small_volume_max_size: _Integer | None = None
    """Small volume maximum size, in GiB."""
    tags: _Sequence[LaunchConfigurationTemplate.Tag | _Document] | _Intrinsic | None = None
    """A set of tags to be associated with the Launch Configuration Template."""
    target_instance_type_right_sizing_method: _Literal["NONE", "BASIC"] | _String | None = None
    """Target instance type right-sizing method."""
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the Launch Configuration Template."""
    @property
    def ec2_launch_template_id(self) -> _Intrinsic:
        """ID of the EC2 launch template backing the Launch Configuration Template."""
    @property
    def launch_configuration_template_id(self) -> _Intrinsic:
        """ID of the Launch Configuration Template."""

@_declaration
class NetworkMigrationDefinition(_SchemaResource):
    """Resource schema for AWS::MGN::NetworkMigrationDefinition."""
    @_declaration
    class SourceConfiguration(_SchemaPropertyType):
        """Configuration for a migration source environment."""
        source_environment: _Literal["NSX", "VSPHERE", "FORTIGATE_FIREWALL", "PALO_ALTO_FIREWALL", "CISCO_ACI", "LOGICAL_MODEL", "MODELIZE_IT"] | _String
        """The source environment type."""
        source_s3_configuration: NetworkMigrationDefinition.SourceS3Configuration | _Document
    @_declaration
    class SourceS3Configuration(_SchemaPropertyType):
        """S3 configuration for source network data."""
        s3_bucket: _String
        """The name of the S3 bucket containing source data."""
        s3_bucket_owner: _String
        """The AWS account ID of the S3 bucket owner."""
        s3_key: _String
        """The S3 key (path) for the source data."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class TargetNetwork(_SchemaPropertyType):
        """Configuration for the target network topology and addressing."""
        topology: _Literal["ISOLATED_VPC", "HUB_AND_SPOKE"] | _String
        """The network topology type for the target environment."""
        inbound_cidr: _String | None = None
        """The CIDR block for inbound traffic in the target network."""
        inspection_cidr: _String | None = None
        """The CIDR block for inspection traffic in the target network."""
        outbound_cidr: _String | None = None
        """The CIDR block for outbound traffic in the target network."""
    @_declaration
    class TargetS3Configuration(_SchemaPropertyType):
        """S3 configuration for storing target network artifacts."""
        s3_bucket: _String
        """The name of the S3 bucket for target artifacts."""
        s3_bucket_owner: _String
        """The AWS account ID of the S3 bucket owner."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the network migration definition."""
    source_configurations: _Sequence[NetworkMigrationDefinition.SourceConfiguration | _Document] | _Intrinsic
    """A list of source configurations for the network migration."""
    target_network: NetworkMigrationDefinition.TargetNetwork | _Document
    """The target network configuration including topology and CIDR ranges."""
    target_s3_configuration: NetworkMigrationDefinition.TargetS3Configuration | _Document
    """The S3 configuration for storing the target network artifacts."""
    description: _String | None = None
    """A description of the network migration definition."""
    scope_tags: _Mapping[str, _String] | _Intrinsic | None = None
    """Scope tags for the network migration definition."""
    tags: _Sequence[NetworkMigrationDefinition.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the network migration definition."""
    target_deployment: _Literal["SINGLE_ACCOUNT", "MULTI_ACCOUNT"] | _String | None = None
    """The target deployment configuration for the migrated network."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the network migration definition."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the network migration definition was created."""
    @property
    def network_migration_definition_id(self) -> _Intrinsic:
        """The unique identifier of the network migration definition."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the network migration definition was last updated."""
