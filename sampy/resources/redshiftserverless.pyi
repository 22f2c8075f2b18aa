"""AWS::RedshiftServerless. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Namespace(_SchemaResource):
    """Definition of AWS::RedshiftServerless::Namespace Resource Type."""
    @_declaration
    class NamespaceProperty(_SchemaPropertyType):
        admin_password_secret_arn: _String | None = None
        admin_password_secret_kms_key_id: _String | None = None
        admin_username: _String | None = None
        creation_date: _String | None = None
        db_name: _String | None = None
        default_iam_role_arn: _String | None = None
        iam_roles: _Sequence[_String] | _Intrinsic | None = None
        kms_key_id: _String | None = None
        log_exports: _Sequence[_Literal["useractivitylog", "userlog", "connectionlog"] | _String] | _Intrinsic | None = None
        namespace_arn: _String | None = None
        namespace_id: _String | None = None
        namespace_name: _String | None = None
        status: _Literal["AVAILABLE", "MODIFYING", "DELETING"] | _String | None = None
    @_declaration
    class SnapshotCopyConfiguration(_SchemaPropertyType):
        destination_region: _String
        destination_kms_key_id: _String | None = None
        snapshot_retention_period: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    namespace_name: _String
    """A unique identifier for the namespace. You use this identifier to refer to the namespace for any subsequent
    namespace operations such as deleting or modifying. All alphabetical characters must be lower case. Namespace
    name should be unique for all namespaces within an AWS account.
    """
    admin_password_secret_kms_key_id: _String | None = None
    """The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin
    credentials secret. You can only use this parameter if manageAdminPassword is true.
    """
    admin_user_password: _String | None = None
    """The password associated with the admin user for the namespace that is being created. Password must be at
    least 8 characters in length, should be any printable ASCII character. Must contain at least one lowercase
    letter, one uppercase letter and one decimal digit. You can't use adminUserPassword if manageAdminPassword is
    true.
    """
    admin_username: _String | None = None
    """The user name associated with the admin user for the namespace that is being created. Only alphanumeric
    characters and underscores are allowed. It should start with an alphabet.
    """
    db_name: _String | None = None
    """The database name associated for the namespace that is being created. Only alphanumeric characters and
    underscores are allowed. It should start with an alphabet.
    """
    default_iam_role_arn: _String | None = None
    """The default IAM role ARN for the namespace that is being created."""
    final_snapshot_name: _String | None = None
    """The name of the namespace the source snapshot was created from. Please specify the name if needed before
    deleting namespace.
    """
    final_snapshot_retention_period: _Integer | None = None
    """The number of days to retain automated snapshot in the destination region after they are copied from the
    source region. If the value is -1, the manual snapshot is retained indefinitely. The value must be either -1 or
    an integer between 1 and 3,653.
    """
    iam_roles: _Sequence[_String] | _Intrinsic | None = None
    """A list of AWS Identity and Access Management (IAM) roles that can be used by the namespace to access other
    AWS services. You must supply the IAM roles in their Amazon Resource Name (ARN) format. The Default role limit
    for each request is 10.
    """
    kms_key_id: _String | None = None
    """The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the
    namespace.
    """
    log_exports: _Sequence[_Literal["useractivitylog", "userlog", "connectionlog"] | _String] | _Intrinsic | None = None
    """The collection of log types to be exported provided by the customer. Should only be one of the three
    supported log types: userlog, useractivitylog and connectionlog.
    """
    manage_admin_password: _Boolean | None = None
    """If true, Amazon Redshift uses AWS Secrets Manager to manage the namespace's admin credentials. You can't use
    adminUserPassword if manageAdminPassword is true. If manageAdminPassword is false or not set, Amazon Redshift
    uses adminUserPassword for the admin user account's password.
    """
    namespace_resource_policy: _Document | _String | None = None
    redshift_idc_application_arn: _String | None = None
    """The ARN for the Redshift application that integrates with IAM Identity Center."""
    snapshot_copy_configurations: _Sequence[Namespace.SnapshotCopyConfiguration | _Document] | _Intrinsic | None = None
    """The snapshot copy configurations for the namespace."""
    tags: _Sequence[Namespace.Tag | _Document] | _Intrinsic | None = None
    """The list of tags for the namespace."""
    @property
    def namespace(self) -> _Intrinsic: ...
    @property
    def namespace_admin_username(self) -> _Intrinsic: ...
    @property
    def namespace_creation_date(self) -> _Intrinsic: ...
    @property
    def namespace_db_name(self) -> _Intrinsic: ...
    @property
    def namespace_default_iam_role_arn(self) -> _Intrinsic: ...
    @property
    def namespace_iam_roles(self) -> _Intrinsic: ...
    @property
    def namespace_kms_key_id(self) -> _Intrinsic: ...
    @property
    def namespace_log_exports(self) -> _Intrinsic: ...
    @property
    def namespace_namespace_arn(self) -> _Intrinsic: ...
    @property
    def namespace_namespace_id(self) -> _Intrinsic: ...
    @property
    def namespace_namespace_name(self) -> _Intrinsic: ...
    @property
    def namespace_status(self) -> _Intrinsic: ...

@_declaration
class Snapshot(_SchemaResource):
    """Resource Type definition for AWS::RedshiftServerless::Snapshot Resource Type."""
    @_declaration
    class SnapshotProperty(_SchemaPropertyType):
        admin_username: _String | None = None
        kms_key_id: _String | None = None
        namespace_arn: _String | None = None
        namespace_name: _String | None = None
        owner_account: _String | None = None
        retention_period: _Integer | None = None
        snapshot_arn: _String | None = None
        snapshot_create_time: _String | None = None
        snapshot_name: _String | None = None
        status: _Literal["AVAILABLE", "CREATING", "DELETED", "CANCELLED", "FAILED", "COPYING"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    snapshot_name: _String
    """The name of the snapshot."""
    namespace_name: _String | None = None
    """The namespace the snapshot is associated with."""
    retention_period: _Integer | None = None
    """The retention period of the snapshot."""
    tags: _Sequence[Snapshot.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def owner_account(self) -> _Intrinsic:
        """The owner account of the snapshot."""
    @property
    def snapshot(self) -> _Intrinsic: ...
    @property
    def snapshot_admin_username(self) -> _Intrinsic: ...
    @property
    def snapshot_kms_key_id(self) -> _Intrinsic: ...
    @property
    def snapshot_namespace_arn(self) -> _Intrinsic: ...
    @property
    def snapshot_namespace_name(self) -> _Intrinsic: ...
    @property
    def snapshot_owner_account(self) -> _Intrinsic: ...
    @property
    def snapshot_retention_period(self) -> _Intrinsic: ...
    @property
    def snapshot_snapshot_arn(self) -> _Intrinsic: ...
    @property
    def snapshot_snapshot_create_time(self) -> _Intrinsic: ...
    @property
    def snapshot_snapshot_name(self) -> _Intrinsic: ...
    @property
    def snapshot_status(self) -> _Intrinsic: ...

@_declaration
class Workgroup(_SchemaResource):
    """Definition of AWS::RedshiftServerless::Workgroup Resource Type."""
    @_declaration
    class ConfigParameter(_SchemaPropertyType):
        parameter_key: _String | None = None
        parameter_value: _String | None = None
    @_declaration
    class Endpoint(_SchemaPropertyType):
        address: _String | None = None
        port: _Integer | None = None
        vpc_endpoints: _Sequence[Workgroup.VpcEndpoint | _Document] | _Intrinsic | None = None
    @_declaration
    class NetworkInterface(_SchemaPropertyType):
        availability_zone: _String | None = None
        network_interface_id: _String | None = None
        private_ip_address: _String | None = None
        subnet_id: _String | None = None
    @_declaration
    class PerformanceTarget(_SchemaPropertyType):
        level: _Integer | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcEndpoint(_SchemaPropertyType):
        network_interfaces: _Sequence[Workgroup.NetworkInterface | _Document] | _Intrinsic | None = None
        vpc_endpoint_id: _String | None = None
        vpc_id: _String | None = None
    @_declaration
    class WorkgroupProperty(_SchemaPropertyType):
        base_capacity: _Integer | None = None
        config_parameters: _Sequence[Workgroup.ConfigParameter | _Document] | _Intrinsic | None = None
        creation_date: _String | None = None
        endpoint: Workgroup.Endpoint | _Document | None = None
        enhanced_vpc_routing: _Boolean | None = None
        max_capacity: _Integer | None = None
        namespace_name: _String | None = None
        price_performance_target: Workgroup.PerformanceTarget | _Document | None = None
        publicly_accessible: _Boolean | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        status: _Literal["CREATING", "AVAILABLE", "MODIFYING", "DELETING"] | _String | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        track_name: _String | None = None
        workgroup_arn: _String | None = None
        workgroup_id: _String | None = None
        workgroup_name: _String | None = None
    TYPE: _ClassVar[str]
    workgroup_name: _String
    """The name of the workgroup."""
    base_capacity: _Integer | None = None
    """The base compute capacity of the workgroup in Redshift Processing Units (RPUs)."""
    config_parameters: _Sequence[Workgroup.ConfigParameter | _Document] | _Intrinsic | None = None
    """A list of parameters to set for finer control over a database. Available options are datestyle,
    enable_user_activity_logging, query_group, search_path, max_query_execution_time, and require_ssl.
    """
    enhanced_vpc_routing: _Boolean | None = None
    """The value that specifies whether to enable enhanced virtual private cloud (VPC) routing, which forces Amazon
    Redshift Serverless to route traffic through your VPC.
    """
    max_capacity: _Integer | None = None
    """The max compute capacity of the workgroup in Redshift Processing Units (RPUs)."""
    namespace_name: _String | None = None
    """The namespace the workgroup is associated with."""
    port: _Integer | None = None
    """The custom port to use when connecting to a workgroup. Valid port ranges are 5431-5455 and 8191-8215. The
    default is 5439.
    """
    price_performance_target: Workgroup.PerformanceTarget | _Document | None = None
    """A property that represents the price performance target settings for the workgroup."""
    publicly_accessible: _Boolean | None = None
    """A value that specifies whether the workgroup can be accessible from a public network."""
    recovery_point_id: _String | None = None
    """The identifier of the recovery point to restore the namespace from. When this resource is first created, the
    namespace is restored from this recovery point. On subsequent updates, a restore occurs only when
    RecoveryPointId changes from its previous value. If the value is unchanged or removed, no restore takes place
    and existing data is preserved.
    """
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of security group IDs to associate with the workgroup."""
    snapshot_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the snapshot to restore the namespace from. Specify either SnapshotArn or
    SnapshotName, but not both. When this resource is first created, the namespace is restored from this snapshot.
    On subsequent updates, a restore occurs only when SnapshotArn changes from its previous value. If the value is
    unchanged or removed, no restore takes place and existing data is preserved.
    """
    snapshot_name: _String | None = None
    """The name of the snapshot to restore the namespace from. Because snapshot names are unique only within an
    account, also specify SnapshotOwnerAccount when restoring from a snapshot owned by a different account. Specify
    either SnapshotName or SnapshotArn, but not both. When this resource is first created, the namespace is restored
    from this snapshot. On subsequent updates, a restore occurs only when SnapshotName or SnapshotOwnerAccount
    changes from its previous value.
    """
    snapshot_owner_account: _String | None = None
    """The AWS account ID that owns the snapshot. Required when restoring from a snapshot shared by another account.
    Used in combination with SnapshotName. On updates, changing this value while SnapshotName is set triggers a
    restore from the newly referenced snapshot. If the value is unchanged, no restore takes place and existing data
    is preserved.
    """
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of subnet IDs the workgroup is associated with."""
    tags: _Sequence[Workgroup.Tag | _Document] | _Intrinsic | None = None
    """The map of the key-value pairs used to tag the workgroup."""
    track_name: _String | None = None
    workgroup: Workgroup.WorkgroupProperty | _Document | None = None
    """Definition for workgroup resource."""
    @property
    def workgroup_base_capacity(self) -> _Intrinsic: ...
    @property
    def workgroup_config_parameters(self) -> _Intrinsic: ...
    @property
    def workgroup_creation_date(self) -> _Intrinsic: ...
    @property
    def workgroup_endpoint_address(self) -> _Intrinsic: ...
    @property
    def workgroup_endpoint_port(self) -> _Intrinsic: ...
    @property
    def workgroup_enhanced_vpc_routing(self) -> _Intrinsic: ...
    @property
    def workgroup_max_capacity(self) -> _Intrinsic: ...
    @property
    def workgroup_namespace_name(self) -> _Intrinsic: ...
    @property
    def workgroup_publicly_accessible(self) -> _Intrinsic: ...
    @property
    def workgroup_security_group_ids(self) -> _Intrinsic: ...
    @property
    def workgroup_status(self) -> _Intrinsic: ...
    @property
    def workgroup_subnet_ids(self) -> _Intrinsic: ...
    @property
    def workgroup_track_name(self) -> _Intrinsic: ...
    @property
    def workgroup_workgroup_arn(self) -> _Intrinsic: ...
    @property
    def workgroup_workgroup_id(self) -> _Intrinsic: ...
    @property
    def workgroup_workgroup_name(self) -> _Intrinsic: ...
