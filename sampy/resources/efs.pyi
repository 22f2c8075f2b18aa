"""AWS::EFS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccessPoint(_SchemaResource):
    """The ``AWS::EFS::AccessPoint`` resource creates an EFS access point. An access point is an
    application-specific view into an EFS file system that applies an operating system user and group, and a file
    system path, to any file system request made through the access point. The operating system user and group
    override any identity information provided by the NFS client. The file system path is exposed as the access
    point's root directory.
    """
    @_declaration
    class AccessPointTag(_SchemaPropertyType):
        """A tag is a key-value pair attached to a file system. Allowed characters in the ``Key`` and ``Value``
        properties are letters, white space, and numbers that can be represented in UTF-8, and the following
        characters:``+ - = . _ : /``.
        """
        key: _String | None = None
        """The tag key (String). The key can't start with ``aws:``."""
        value: _String | None = None
        """The value of the tag key."""
    @_declaration
    class CreationInfo(_SchemaPropertyType):
        """Required if the ``RootDirectory`` > ``Path`` specified does not exist. Specifies the POSIX IDs and
        permissions to apply to the access point's ``RootDirectory`` > ``Path``. If the access point root directory
        does not exist, EFS creates it with these settings when a client connects to the access point. When
        specifying ``CreationInfo``, you must include values for all properties.
        """
        owner_gid: _String
        """Specifies the POSIX group ID to apply to the ``RootDirectory``. Accepts values from 0 to 2^32
        (4294967295).
        """
        owner_uid: _String
        """Specifies the POSIX user ID to apply to the ``RootDirectory``. Accepts values from 0 to 2^32
        (4294967295).
        """
        permissions: _String
        """Specifies the POSIX permissions to apply to the ``RootDirectory``, in the format of an octal number
        representing the file's mode bits.
        """
    @_declaration
    class PosixUser(_SchemaPropertyType):
        """The full POSIX identity, including the user ID, group ID, and any secondary group IDs, on the access
        point that is used for all file system operations performed by NFS clients using the access point.
        """
        gid: _String
        """The POSIX group ID used for all file system operations using this access point."""
        uid: _String
        """The POSIX user ID used for all file system operations using this access point."""
        secondary_gids: _Sequence[_String] | _Intrinsic | None = None
        """Secondary POSIX group IDs used for all file system operations using this access point."""
    @_declaration
    class RootDirectory(_SchemaPropertyType):
        """Specifies the directory on the Amazon EFS file system that the access point provides access to. The
        access point exposes the specified file system path as the root directory of your file system to
        applications using the access point. NFS clients using the access point can only access data in the access
        point's ``RootDirectory`` and its subdirectories.
        """
        creation_info: AccessPoint.CreationInfo | _Document | None = None
        """(Optional) Specifies the POSIX IDs and permissions to apply to the access point's ``RootDirectory``. If
        the ``RootDirectory`` > ``Path`` specified does not exist, EFS creates the root directory using the
        ``CreationInfo`` settings when a client connects to an access point. When specifying the ``CreationInfo``,
        you must provide values for all properties.
        """
        path: _String | None = None
        """Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access
        point to access the EFS file system. A path can have up to four subdirectories. If the specified path does
        not exist, you are required to provide the ``CreationInfo``.
        """
    TYPE: _ClassVar[str]
    file_system_id: _String
    """The ID of the EFS file system that the access point applies to. Accepts only the ID format for input when
    specifying a file system, for example ``fs-0123456789abcedf2``.
    """
    access_point_tags: _Sequence[AccessPoint.AccessPointTag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource. For more information, see Tag."""
    client_token: _String | None = None
    """The opaque string specified in the request to ensure idempotent creation."""
    posix_user: AccessPoint.PosixUser | _Document | None = None
    """The full POSIX identity, including the user ID, group ID, and secondary group IDs on the access point that is
    used for all file operations by NFS clients using the access point.
    """
    root_directory: AccessPoint.RootDirectory | _Document | None = None
    """The directory on the EFS file system that the access point exposes as the root directory to NFS clients using
    the access point.
    """
    @property
    def access_point_id(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class FileSystem(_SchemaResource):
    """The ``AWS::EFS::FileSystem`` resource creates a new, empty file system in EFSlong (EFS). You must create a
    mount target (AWS::EFS::MountTarget) to mount your EFS file system on an EC2 or other AWS cloud compute
    resource.
    """
    @_declaration
    class BackupPolicy(_SchemaPropertyType):
        """The backup policy turns automatic backups for the file system on or off."""
        status: _Literal["DISABLED", "ENABLED"] | _String
        """Set the backup policy status for the file system."""
    @_declaration
    class ElasticFileSystemTag(_SchemaPropertyType):
        """A tag is a key-value pair attached to a file system. Allowed characters in the ``Key`` and ``Value``
        properties are letters, white space, and numbers that can be represented in UTF-8, and the following
        characters:``+ - = . _ : /``.
        """
        key: _String
        """The tag key (String). The key can't start with ``aws:``."""
        value: _String
        """The value of the tag key."""
    @_declaration
    class FileSystemProtection(_SchemaPropertyType):
        """Describes the protection on the file system."""
        replication_overwrite_protection: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """The status of the file system's replication overwrite protection."""
    @_declaration
    class LifecyclePolicy(_SchemaPropertyType):
        """Describes a policy used by Lifecycle management that specifies when to transition files into and out of
        the EFS storage classes. For more information, see Managing file system storage.
        """
        transition_to_archive: _Literal["AFTER_14_DAYS", "AFTER_180_DAYS", "AFTER_1_DAY", "AFTER_270_DAYS", "AFTER_30_DAYS", "AFTER_365_DAYS", "AFTER_60_DAYS", "AFTER_7_DAYS", "AFTER_90_DAYS"] | _String | None = None
        """The number of days after files were last accessed in primary storage (the Standard storage class) at
        which to move them to Archive storage. Metadata operations such as listing the contents of a directory don't
        count as file access events.
        """
        transition_to_ia: _Literal["AFTER_14_DAYS", "AFTER_180_DAYS", "AFTER_1_DAY", "AFTER_270_DAYS", "AFTER_30_DAYS", "AFTER_365_DAYS", "AFTER_60_DAYS", "AFTER_7_DAYS", "AFTER_90_DAYS"] | _String | None = None
        """The number of days after files were last accessed in primary storage (the Standard storage class) at
        which to move them to Infrequent Access (IA) storage. Metadata operations such as listing the contents of a
        directory don't count as file access events.
        """
        transition_to_primary_storage_class: _Literal["AFTER_1_ACCESS"] | _String | None = None
        """Whether to move files back to primary (Standard) storage after they are accessed in IA or Archive
        storage. Metadata operations such as listing the contents of a directory don't count as file access events.
        """
    @_declaration
    class ReplicationConfiguration(_SchemaPropertyType):
        """Describes the replication configuration for a specific file system."""
        destinations: _Sequence[FileSystem.ReplicationDestination | _Document] | _Intrinsic | None = None
        """An array of destination objects. Only one destination object is supported."""
    @_declaration
    class ReplicationDestination(_SchemaPropertyType):
        """Describes the destination file system in the replication configuration."""
        availability_zone_name: _String | None = None
        """For One Zone file systems, the replication configuration must specify the Availability Zone in which the
        destination file system is located. Use the format ``us-east-1a`` to specify the Availability Zone. For more
        information about One Zone file systems, see EFS file system types in the *Amazon EFS User Guide*. One Zone
        file system type is not available in all Availability Zones in AWS-Regions where Amazon EFS is available.
        """
        file_system_id: _String | None = None
        """The ID of the destination Amazon EFS file system."""
        kms_key_id: _String | None = None
        """The ID of an kms-key-long used to protect the encrypted file system."""
        region: _String | None = None
        """The AWS-Region in which the destination file system is located. For One Zone file systems, the
        replication configuration must specify the AWS-Region in which the destination file system is located.
        """
        role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the current source file system in the replication configuration."""
        status: _String | None = None
        """Describes the status of the replication configuration. For more information about replication status, see
        Viewing replication details in the *Amazon EFS User Guide*.
        """
        status_message: _String | None = None
        """Message that provides details about the ``PAUSED`` or ``ERRROR`` state of the replication destination
        configuration. For more information about replication status messages, see Viewing replication details in
        the *Amazon EFS User Guide*.
        """
    TYPE: _ClassVar[str]
    availability_zone_name: _String | None = None
    """For One Zone file systems, specify the AWS Availability Zone in which to create the file system. Use the
    format ``us-east-1a`` to specify the Availability Zone. For more information about One Zone file systems, see
    EFS file system types in the *Amazon EFS User Guide*. One Zone file systems are not available in all
    Availability Zones in AWS-Regions where Amazon EFS is available.
    """
    backup_policy: FileSystem.BackupPolicy | _Document | None = None
    """Use the ``BackupPolicy`` to turn automatic backups on or off for the file system."""
    bypass_policy_lockout_safety_check: _Boolean | None = None
    """(Optional) A boolean that specifies whether or not to bypass the ``FileSystemPolicy`` lockout safety check.
    The lockout safety check determines whether the policy in the request will lock out, or prevent, the IAM
    principal that is making the request from making future ``PutFileSystemPolicy`` requests on this file system.
    """
    encrypted: _Boolean | None = None
    """A Boolean value that, if true, creates an encrypted file system. When creating an encrypted file system, you
    have the option of specifying a KmsKeyId for an existing kms-key-long. If you don't specify a kms-key, then the
    default kms-key for EFS, ``/aws/elasticfilesystem``, is used to protect the encrypted file system.
    """
    file_system_policy: _Document | _String | None = None
    file_system_protection: FileSystem.FileSystemProtection | _Document | None = None
    """Describes the protection on the file system."""
    file_system_tags: _Sequence[FileSystem.ElasticFileSystemTag | _Document] | _Intrinsic | None = None
    """Use to create one or more tags associated with the file system. Each tag is a user-defined key-value pair.
    Name your file system on creation by including a ``"Key":"Name","Value":"{value}"`` key-value pair. Each key
    must be unique. For more information, see Tagging resources in the *General Reference Guide*.
    """
    kms_key_id: _String | None = None
    """The ID of the kms-key-long to be used to protect the encrypted file system. This parameter is only required
    if you want to use a nondefault kms-key. If this parameter is not specified, the default kms-key for EFS is
    used.
    """
    lifecycle_policies: _Sequence[FileSystem.LifecyclePolicy | _Document] | _Intrinsic | None = None
    """An array of ``LifecyclePolicy`` objects that define the file system's ``LifecycleConfiguration`` object."""
    performance_mode: _Literal["generalPurpose", "maxIO"] | _String | None = None
    """The performance mode of the file system. We recommend ``generalPurpose`` performance mode for all file
    systems. File systems using the ``maxIO`` performance mode can scale to higher levels of aggregate throughput
    and operations per second with a tradeoff of slightly higher latencies for most file operations. The performance
    mode can't be changed after the file system has been created. The ``maxIO`` mode is not supported on One Zone
    file systems.
    """
    provisioned_throughput_in_mibps: _Number | None = None
    """The throughput, measured in mebibytes per second (MiBps), that you want to provision for a file system that
    you're creating. Required if ``ThroughputMode`` is set to ``provisioned``. Valid values are 1-3414 MiBps, with
    the upper limit depending on Region. To increase this limit, contact SUP. For more information, see Amazon EFS
    quotas that you can increase in the *Amazon EFS User Guide*.
    """
    replication_configuration: FileSystem.ReplicationConfiguration | _Document | None = None
    """Describes the replication configuration for a specific file system."""
    throughput_mode: _Literal["bursting", "elastic", "provisioned"] | _String | None = None
    """Specifies the throughput mode for the file system. The mode can be ``bursting``, ``provisioned``, or
    ``elastic``. If you set ``ThroughputMode`` to ``provisioned``, you must also set a value for
    ``ProvisionedThroughputInMibps``. After you create the file system, you can decrease your file system's
    Provisioned throughput or change between the throughput modes, with certain time restrictions.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def file_system_id(self) -> _Intrinsic: ...

@_declaration
class MountTarget(_SchemaResource):
    """The ``AWS::EFS::MountTarget`` resource is an Amazon EFS resource that creates a mount target for an EFS file
    system. You can then mount the file system on Amazon EC2 instances or other resources by using the mount target.
    """
    TYPE: _ClassVar[str]
    file_system_id: _String
    """The ID of the file system for which to create the mount target."""
    security_groups: _Sequence[_String] | _Intrinsic
    """VPC security group IDs, of the form ``sg-xxxxxxxx``. These must be for the same VPC as the subnet specified.
    The maximum number of security groups depends on account quota. For more information, see Amazon VPC Quotas in
    the *Amazon VPC User Guide* (see the *Security Groups* table). If you don't specify a security group, then
    Amazon EFS uses the default security group for the subnet's VPC.
    """
    subnet_id: _String
    """The ID of the subnet to add the mount target in. For One Zone file systems, use the subnet that is associated
    with the file system's Availability Zone. The subnet type must be the same type as the ``IpAddressType``.
    """
    ip_address: _String | None = None
    """If the ``IpAddressType`` for the mount target is IPv4 ( ``IPV4_ONLY`` or ``DUAL_STACK``), then specify the
    IPv4 address to use. If you do not specify an ``IpAddress``, then Amazon EFS selects an unused IP address from
    the subnet specified for ``SubnetId``.
    """
    ip_address_type: _Literal["IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK"] | _String | None = None
    """The IP address type for the mount target. The possible values are ``IPV4_ONLY`` (only IPv4 addresses),
    ``IPV6_ONLY`` (only IPv6 addresses), and ``DUAL_STACK`` (dual-stack, both IPv4 and IPv6 addresses). If you don’t
    specify an ``IpAddressType``, then ``IPV4_ONLY`` is used. The ``IPAddressType`` must match the IP type of the
    subnet. Additionally, the ``IPAddressType`` parameter overrides the value set as the default IP address for the
    subnet in the VPC.
    """
    ipv6_address: _String | None = None
    """If the ``IPAddressType`` for the mount target is IPv6 (``IPV6_ONLY`` or ``DUAL_STACK``), then specify the
    IPv6 address to use. If you do not specify an ``Ipv6Address``, then Amazon EFS selects an unused IP address from
    the subnet specified for ``SubnetId``.
    """
    @property
    def id(self) -> _Intrinsic: ...
