"""AWS::DRS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class LaunchConfigurationTemplate(_SchemaResource):
    """Account level Launch Configuration Template for AWS Elastic Disaster Recovery."""
    @_declaration
    class Licensing(_SchemaPropertyType):
        """Configuration of a machine's license."""
        os_byol: _Boolean | None = None
        """Whether to enable Bring your own license or not."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the Launch Configuration Template."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    copy_private_ip: _Boolean | None = None
    """Copy private IP."""
    copy_tags: _Boolean | None = None
    """Copy tags."""
    export_bucket_arn: _String | None = None
    """S3 bucket ARN to export Source Network templates."""
    launch_disposition: _Literal["STOPPED", "STARTED"] | _String | None = None
    """Launch disposition."""
    launch_into_source_instance: _Boolean | None = None
    """DRS will set the 'launch into instance ID' of any source server when performing a drill, recovery or failback
    to the previous region or availability zone, using the instance ID of the source instance.
    """
    licensing: LaunchConfigurationTemplate.Licensing | _Document | None = None
    post_launch_enabled: _Boolean | None = None
    """Whether we want to activate post-launch actions."""
    tags: _Sequence[LaunchConfigurationTemplate.Tag | _Document] | _Intrinsic | None = None
    """A set of tags associated with the Launch Configuration Template."""
    target_instance_type_right_sizing_method: _Literal["NONE", "BASIC", "IN_AWS"] | _String | None = None
    """Target instance type right-sizing method."""
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the Launch Configuration Template."""
    @property
    def launch_configuration_template_id(self) -> _Intrinsic:
        """ID of the Launch Configuration Template."""

@_declaration
class RecoveryPlan(_SchemaResource):
    """A Recovery Plan orchestrates multi-server disaster recovery in AWS Elastic Disaster Recovery."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the Recovery Plan."""
    description: _String | None = None
    """The description of the Recovery Plan."""
    tags: _Sequence[RecoveryPlan.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the Recovery Plan."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Recovery Plan."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the Recovery Plan was created."""
    @property
    def recovery_plan_id(self) -> _Intrinsic:
        """The ID of the Recovery Plan."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Recovery Plan. ACTIVE means executable. INVALID means the plan has no SERVER type steps
        and cannot be executed.
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the Recovery Plan was last updated."""

@_declaration
class ReplicationConfigurationTemplate(_SchemaResource):
    """A replication configuration template for AWS Elastic Disaster Recovery Service."""
    @_declaration
    class PITPolicyRule(_SchemaPropertyType):
        interval: _Integer
        """How often, in the chosen units, a snapshot should be taken."""
        retention_duration: _Integer
        """The duration to retain a snapshot for, in the chosen units."""
        units: _Literal["MINUTE", "HOUR", "DAY"] | _String
        """The units used to measure the interval and retentionDuration."""
        enabled: _Boolean | None = None
        """Whether this rule is enabled or not."""
        rule_id: _Integer | None = None
        """The ID of the rule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    bandwidth_throttling: _Integer
    """Configure bandwidth throttling for the outbound data transfer rate of the Source Server in Mbps."""
    ebs_encryption: _Literal["DEFAULT", "CUSTOM", "NONE"] | _String
    """The type of EBS encryption to be used during replication."""
    pit_policy: _Sequence[ReplicationConfigurationTemplate.PITPolicyRule | _Document] | _Intrinsic
    """The Point in time (PIT) policy to manage snapshots taken during replication."""
    replication_servers_security_groups_i_ds: _Sequence[_String] | _Intrinsic
    """The security group IDs that will be used by the replication server."""
    staging_area_subnet_id: _String
    """The subnet to be used by the replication staging area."""
    staging_area_tags: _Mapping[str, _String] | _Intrinsic
    """A set of tags to be associated with all resources created in the replication staging area: EC2 replication
    server, EBS volumes, EBS snapshots, etc.
    """
    associate_default_security_group: _Boolean | None = None
    """Whether to associate the default Elastic Disaster Recovery Security group with the Replication Configuration
    Template.
    """
    auto_replicate_new_disks: _Boolean | None = None
    """Whether to allow the AWS replication agent to automatically replicate newly added disks."""
    create_public_ip: _Boolean | None = None
    """Whether to create a Public IP for the Recovery Instance by default."""
    data_plane_routing: _Literal["PRIVATE_IP", "PUBLIC_IP"] | _String | None = None
    """The data plane routing mechanism that will be used for replication."""
    default_large_staging_disk_type: _Literal["GP2", "GP3", "ST1", "AUTO"] | _String | None = None
    """The Staging Disk EBS volume type to be used during replication."""
    ebs_encryption_key_arn: _String | None = None
    """The ARN of the EBS encryption key to be used during replication."""
    internet_protocol: _Literal["IPV4", "IPV6"] | _String | None = None
    """Which version of the Internet Protocol to use for replication of data."""
    replication_server_instance_type: _String | None = None
    """The instance type to be used for the replication server."""
    tags: _Sequence[ReplicationConfigurationTemplate.Tag | _Document] | _Intrinsic | None = None
    """A set of tags to be associated with the Replication Configuration Template resource."""
    use_dedicated_replication_server: _Boolean | None = None
    """Whether to use a dedicated Replication Server in the replication staging area."""
    @property
    def arn(self) -> _Intrinsic:
        """The Replication Configuration Template ARN."""
    @property
    def replication_configuration_template_id(self) -> _Intrinsic:
        """The Replication Configuration Template ID."""

@_declaration
class SourceNetwork(_SchemaResource):
    """A Source Network resource represents a VPC that is protected by AWS Elastic Disaster Recovery."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    origin_account_id: _String
    """The account ID containing the VPC to protect."""
    origin_region: _String
    """The region containing the VPC to protect."""
    vpc_id: _String
    """The VPC ID to protect."""
    tags: _Sequence[SourceNetwork.Tag | _Document] | _Intrinsic | None = None
    """A set of tags associated with the Source Network."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Source Network."""
    @property
    def source_network_id(self) -> _Intrinsic:
        """The ID of the Source Network."""
