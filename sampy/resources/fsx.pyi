"""AWS::FSx. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Backup(_SchemaResource):
    """Creates a backup of an existing Amazon FSx for Windows File Server file system, Amazon FSx for Lustre file
    system, Amazon FSx for NetApp ONTAP volume, or Amazon FSx for OpenZFS file system.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    file_system_id: _String
    """The ID of the file system to back up."""
    tags: _Sequence[Backup.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the backup at backup creation."""
    @property
    def backup_id(self) -> _Intrinsic:
        """The ID of the backup."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time when the backup was created."""
    @property
    def lifecycle(self) -> _Intrinsic:
        """The lifecycle status of the backup."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the backup."""
    @property
    def type(self) -> _Intrinsic:
        """The type of the backup."""

@_declaration
class DataRepositoryAssociation(_SchemaResource):
    """Resource Type definition for AWS::FSx::DataRepositoryAssociation."""
    @_declaration
    class AutoExportPolicy(_SchemaPropertyType):
        """Specifies the type of updated objects (new, changed, deleted) that will be automatically exported from
        your file system to the linked S3 bucket.
        """
        events: _Sequence[_Literal["NEW", "CHANGED", "DELETED"] | _String] | _Intrinsic
    @_declaration
    class AutoImportPolicy(_SchemaPropertyType):
        """Specifies the type of updated objects (new, changed, deleted) that will be automatically imported from
        the linked S3 bucket to your file system.
        """
        events: _Sequence[_Literal["NEW", "CHANGED", "DELETED"] | _String] | _Intrinsic
    @_declaration
    class S3(_SchemaPropertyType):
        """The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data
        repository association. The configuration defines which file events (new, changed, or deleted files or
        directories) are automatically imported from the linked data repository to the file system or automatically
        exported from the file system to the data repository.
        """
        auto_export_policy: DataRepositoryAssociation.AutoExportPolicy | _Document | None = None
        auto_import_policy: DataRepositoryAssociation.AutoImportPolicy | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    data_repository_path: _String
    """The path to the Amazon S3 data repository that will be linked to the file system. The path can be an S3
    bucket or prefix in the format s3://myBucket/myPrefix/ . This path specifies where in the S3 data repository
    files will be imported from or exported to.
    """
    file_system_id: _String
    """The globally unique ID of the file system, assigned by Amazon FSx."""
    file_system_path: _String
    """This path specifies where in your file system files will be exported from or imported to. This file system
    directory can be linked to only one Amazon S3 bucket, and no other S3 bucket can be linked to the directory.
    """
    batch_import_meta_data_on_create: _Boolean | None = None
    """A boolean flag indicating whether an import data repository task to import metadata should run after the data
    repository association is created. The task runs if this flag is set to true.
    """
    imported_file_chunk_size: _Integer | None = None
    """For files imported from a data repository, this value determines the stripe count and maximum amount of data
    per file (in MiB) stored on a single physical disk. The maximum number of disks that a single file can be
    striped across is limited by the total number of disks that make up the file system.
    """
    s3: DataRepositoryAssociation.S3 | _Document | None = None
    """The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data
    repository association. The configuration defines which file events (new, changed, or deleted files or
    directories) are automatically imported from the linked data repository to the file system or automatically
    exported from the file system to the data repository.
    """
    tags: _Sequence[DataRepositoryAssociation.Tag | _Document] | _Intrinsic | None = None
    """A list of Tag values, with a maximum of 50 elements."""
    @property
    def association_id(self) -> _Intrinsic:
        """The system-generated, unique ID of the data repository association."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for a given resource. ARNs uniquely identify Amazon Web Services
        resources. We require an ARN when you need to specify a resource unambiguously across all of Amazon Web
        Services. For more information, see Amazon Resource Names (ARNs) in the Amazon Web Services General
        Reference.
        """

@_declaration
class FileCache(_SchemaResource):
    """Resource Type definition for AWS::FSx::FileCache."""
    @_declaration
    class DataRepositoryAssociation(_SchemaPropertyType):
        data_repository_path: _String
        file_cache_path: _String
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        level: _Literal["DISABLED", "WARN_ONLY", "ERROR_ONLY", "WARN_ERROR"] | _String
        destination: _String | None = None
    @_declaration
    class LustreConfiguration(_SchemaPropertyType):
        deployment_type: _Literal["CACHE_1"] | _String
        metadata_configuration: FileCache.MetadataConfiguration | _Document
        per_unit_storage_throughput: _Integer
        log_configuration: FileCache.LogConfiguration | _Document | None = None
        mount_name: _String | None = None
        weekly_maintenance_start_time: _String | None = None
    @_declaration
    class MetadataConfiguration(_SchemaPropertyType):
        storage_capacity: _Integer
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    file_cache_type: _Literal["LUSTRE"] | _String
    """The type of cache, which must be LUSTRE."""
    file_cache_type_version: _String
    """The Lustre version of the cache, which must be 2.12."""
    storage_capacity: _Integer
    """The storage capacity of the cache in gibibytes (GiB)."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """A list of subnet IDs for the cache."""
    copy_tags_to_data_repository_associations: _Boolean | None = None
    """Whether tags should be copied to data repository associations."""
    data_repository_associations: _Sequence[FileCache.DataRepositoryAssociation | _Document] | _Intrinsic | None = None
    """Data repository associations for the cache."""
    kms_key_id: _String | None = None
    """The KMS key ID for encrypting data."""
    lustre_configuration: FileCache.LustreConfiguration | _Document | None = None
    """The Lustre configuration for the file cache."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of security group IDs for the cache."""
    tags: _Sequence[FileCache.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the file cache."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The time the cache was created."""
    @property
    def data_repository_association_ids(self) -> _Intrinsic:
        """A list of IDs of data repository associations that are associated with this cache."""
    @property
    def dns_name(self) -> _Intrinsic:
        """The DNS name for the cache."""
    @property
    def file_cache_id(self) -> _Intrinsic:
        """The ID of the file cache."""
    @property
    def lifecycle(self) -> _Intrinsic:
        """The lifecycle status of the cache."""
    @property
    def lustre_configuration_log_configuration(self) -> _Intrinsic: ...
    @property
    def lustre_configuration_mount_name(self) -> _Intrinsic: ...
    @property
    def network_interface_ids(self) -> _Intrinsic:
        """Network interface IDs for the cache."""
    @property
    def owner_id(self) -> _Intrinsic:
        """The AWS account ID of the cache owner."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the file cache."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The VPC ID of the cache."""

@_declaration
class FileSystem(_SchemaResource):
    """Resource Type definition for AWS::FSx::FileSystem."""
    @_declaration
    class AuditLogConfiguration(_SchemaPropertyType):
        file_access_audit_log_level: _String
        file_share_access_audit_log_level: _String
        audit_log_destination: _String | None = None
    @_declaration
    class ClientConfigurations(_SchemaPropertyType):
        clients: _String | None = None
        options: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DataReadCacheConfiguration(_SchemaPropertyType):
        size_gi_b: _Integer | None = None
        sizing_mode: _String | None = None
    @_declaration
    class DiskIopsConfiguration(_SchemaPropertyType):
        iops: _Integer | None = None
        mode: _String | None = None
    @_declaration
    class FsrmConfiguration(_SchemaPropertyType):
        fsrm_service_enabled: _Boolean
        event_log_destination: _String | None = None
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        level: _String
        destination: _String | None = None
    @_declaration
    class LustreConfiguration(_SchemaPropertyType):
        auto_import_policy: _String | None = None
        automatic_backup_retention_days: _Integer | None = None
        copy_tags_to_backups: _Boolean | None = None
        daily_automatic_backup_start_time: _String | None = None
        data_compression_type: _String | None = None
        data_read_cache_configuration: FileSystem.DataReadCacheConfiguration | _Document | None = None
        deployment_type: _String | None = None
        drive_cache_type: _String | None = None
        efa_enabled: _Boolean | None = None
        export_path: _String | None = None
        import_path: _String | None = None
        imported_file_chunk_size: _Integer | None = None
        log_configuration: FileSystem.LogConfiguration | _Document | None = None
        metadata_configuration: FileSystem.MetadataConfiguration | _Document | None = None
        per_unit_storage_throughput: _Integer | None = None
        throughput_capacity: _Integer | None = None
        weekly_maintenance_start_time: _String | None = None
    @_declaration
    class MetadataConfiguration(_SchemaPropertyType):
        iops: _Integer | None = None
        mode: _String | None = None
    @_declaration
    class NfsExports(_SchemaPropertyType):
        client_configurations: _Sequence[FileSystem.ClientConfigurations | _Document] | _Intrinsic | None = None
    @_declaration
    class OntapConfiguration(_SchemaPropertyType):
        deployment_type: _String
        automatic_backup_retention_days: _Integer | None = None
        daily_automatic_backup_start_time: _String | None = None
        disk_iops_configuration: FileSystem.DiskIopsConfiguration | _Document | None = None
        endpoint_ip_address_range: _String | None = None
        endpoint_ipv6_address_range: _String | None = None
        fsx_admin_password: _String | None = None
        ha_pairs: _Integer | None = None
        preferred_subnet_id: _String | None = None
        route_table_ids: _Sequence[_String] | _Intrinsic | None = None
        throughput_capacity: _Integer | None = None
        throughput_capacity_per_ha_pair: _Integer | None = None
        weekly_maintenance_start_time: _String | None = None
    @_declaration
    class OpenZFSConfiguration(_SchemaPropertyType):
        deployment_type: _String
        automatic_backup_retention_days: _Integer | None = None
        copy_tags_to_backups: _Boolean | None = None
        copy_tags_to_volumes: _Boolean | None = None
        daily_automatic_backup_start_time: _String | None = None
        disk_iops_configuration: FileSystem.DiskIopsConfiguration | _Document | None = None
        endpoint_ip_address_range: _String | None = None
        endpoint_ipv6_address_range: _String | None = None
        options: _Sequence[_String] | _Intrinsic | None = None
        preferred_subnet_id: _String | None = None
        read_cache_configuration: FileSystem.ReadCacheConfiguration | _Document | None = None
        root_volume_configuration: FileSystem.RootVolumeConfiguration | _Document | None = None
        route_table_ids: _Sequence[_String] | _Intrinsic | None = None
        throughput_capacity: _Integer | None = None
        weekly_maintenance_start_time: _String | None = None
    @_declaration
    class ReadCacheConfiguration(_SchemaPropertyType):
        size_gi_b: _Integer | None = None
        sizing_mode: _String | None = None
    @_declaration
    class RootVolumeConfiguration(_SchemaPropertyType):
        copy_tags_to_snapshots: _Boolean | None = None
        data_compression_type: _String | None = None
        nfs_exports: _Sequence[FileSystem.NfsExports | _Document] | _Intrinsic | None = None
        read_only: _Boolean | None = None
        record_size_ki_b: _Integer | None = None
        user_and_group_quotas: _Sequence[FileSystem.UserAndGroupQuotas | _Document] | _Intrinsic | None = None
    @_declaration
    class SelfManagedActiveDirectoryConfiguration(_SchemaPropertyType):
        dns_ips: _Sequence[_String] | _Intrinsic | None = None
        domain_join_service_account_secret: _String | None = None
        domain_name: _String | None = None
        file_system_administrators_group: _String | None = None
        organizational_unit_distinguished_name: _String | None = None
        password: _String | None = None
        user_name: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class UserAndGroupQuotas(_SchemaPropertyType):
        id: _Integer | None = None
        storage_capacity_quota_gi_b: _Integer | None = None
        type: _String | None = None
    @_declaration
    class WindowsConfiguration(_SchemaPropertyType):
        throughput_capacity: _Integer
        active_directory_id: _String | None = None
        aliases: _Sequence[_String] | _Intrinsic | None = None
        audit_log_configuration: FileSystem.AuditLogConfiguration | _Document | None = None
        automatic_backup_retention_days: _Integer | None = None
        copy_tags_to_backups: _Boolean | None = None
        daily_automatic_backup_start_time: _String | None = None
        deployment_type: _String | None = None
        disk_iops_configuration: FileSystem.DiskIopsConfiguration | _Document | None = None
        fsrm_configuration: FileSystem.FsrmConfiguration | _Document | None = None
        preferred_subnet_id: _String | None = None
        self_managed_active_directory_configuration: FileSystem.SelfManagedActiveDirectoryConfiguration | _Document | None = None
        weekly_maintenance_start_time: _String | None = None
    TYPE: _ClassVar[str]
    file_system_type: _String
    subnet_ids: _Sequence[_String] | _Intrinsic
    backup_id: _String | None = None
    file_system_type_version: _String | None = None
    kms_key_id: _String | None = None
    lustre_configuration: FileSystem.LustreConfiguration | _Document | None = None
    network_type: _String | None = None
    ontap_configuration: FileSystem.OntapConfiguration | _Document | None = None
    open_zfs_configuration: FileSystem.OpenZFSConfiguration | _Document | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    storage_capacity: _Integer | None = None
    storage_type: _String | None = None
    tags: _Sequence[FileSystem.Tag | _Document] | _Intrinsic | None = None
    windows_configuration: FileSystem.WindowsConfiguration | _Document | None = None
    @property
    def dns_name(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def lustre_mount_name(self) -> _Intrinsic: ...
    @property
    def resource_arn(self) -> _Intrinsic: ...
    @property
    def root_volume_id(self) -> _Intrinsic: ...

@_declaration
class S3AccessPointAttachment(_SchemaResource):
    """Resource type definition for AWS::FSx::S3AccessPointAttachment."""
    @_declaration
    class FileSystemGID(_SchemaPropertyType):
        gid: _Number
        """The GID of the file system user."""
    @_declaration
    class OntapFileSystemIdentity(_SchemaPropertyType):
        type: _Literal["UNIX", "WINDOWS"] | _String
        """Specifies the FSx for ONTAP user identity type, accepts either UNIX or WINDOWS."""
        unix_user: S3AccessPointAttachment.OntapUnixFileSystemUser | _Document | None = None
        """Specifies the properties of the file system UNIX user."""
        windows_user: S3AccessPointAttachment.OntapWindowsFileSystemUser | _Document | None = None
        """Specifies the properties of the file system Windows user."""
    @_declaration
    class OntapUnixFileSystemUser(_SchemaPropertyType):
        name: _String
        """The name of the UNIX user."""
    @_declaration
    class OntapWindowsFileSystemUser(_SchemaPropertyType):
        name: _String
        """The name of the Windows user."""
    @_declaration
    class OpenZFSFileSystemIdentity(_SchemaPropertyType):
        posix_user: S3AccessPointAttachment.OpenZFSPosixFileSystemUser | _Document
        """Specifies the UID and GIDs of the file system POSIX user."""
        type: _Literal["POSIX"] | _String
        """Specifies the FSx for OpenZFS user identity type, accepts only POSIX."""
    @_declaration
    class OpenZFSPosixFileSystemUser(_SchemaPropertyType):
        gid: _Number
        """The GID of the file system user."""
        uid: _Number
        """The UID of the file system user."""
        secondary_gids: _Sequence[S3AccessPointAttachment.FileSystemGID | _Document] | _Intrinsic | None = None
        """The list of secondary GIDs for the file system user."""
    @_declaration
    class S3AccessPoint(_SchemaPropertyType):
        alias: _String | None = None
        """The S3 access point's alias."""
        policy: _Document | _String | None = None
        """The S3 access point's policy."""
        resource_arn: _String | None = None
        """The S3 access point's ARN."""
        vpc_configuration: S3AccessPointAttachment.S3AccessPointVpcConfiguration | _Document | None = None
        """The S3 access point's virtual private cloud (VPC) configuration."""
    @_declaration
    class S3AccessPointOntapConfiguration(_SchemaPropertyType):
        file_system_identity: S3AccessPointAttachment.OntapFileSystemIdentity | _Document
        """The file system identity used to authorize file access requests made using the S3 access point."""
        volume_id: _String
        """The ID of the FSx for ONTAP volume that the S3 access point is attached to."""
    @_declaration
    class S3AccessPointOpenZFSConfiguration(_SchemaPropertyType):
        file_system_identity: S3AccessPointAttachment.OpenZFSFileSystemIdentity | _Document
        """The file system identity used to authorize file access requests made using the S3 access point."""
        volume_id: _String
        """The ID of the FSx for OpenZFS volume that the S3 access point is attached to."""
    @_declaration
    class S3AccessPointVpcConfiguration(_SchemaPropertyType):
        vpc_id: _String
        """Specifies the virtual private cloud (VPC) for the S3 access point VPC configuration, if one exists."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the S3 access point attachment; also used for the name of the S3 access point."""
    type: _Literal["OPENZFS", "ONTAP"] | _String
    """The type of Amazon FSx volume that the S3 access point is attached to."""
    ontap_configuration: S3AccessPointAttachment.S3AccessPointOntapConfiguration | _Document | None = None
    """The OntapConfiguration of the S3 access point attachment."""
    open_zfs_configuration: S3AccessPointAttachment.S3AccessPointOpenZFSConfiguration | _Document | None = None
    """The OpenZFSConfiguration of the S3 access point attachment."""
    s3_access_point: S3AccessPointAttachment.S3AccessPoint | _Document | None = None
    """The S3 access point configuration of the S3 access point attachment."""
    @property
    def lifecycle(self) -> _Intrinsic:
        """The lifecycle status of the S3 access point attachment."""
    @property
    def s3_access_point_alias(self) -> _Intrinsic:
        """The S3 access point's alias."""
    @property
    def s3_access_point_resource_arn(self) -> _Intrinsic:
        """The S3 access point's ARN."""

@_declaration
class Snapshot(_SchemaResource):
    """Resource Type definition for AWS::FSx::Snapshot."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A value that specifies the TagKey, the name of the tag. Tag keys must be unique for the resource to which
        they are attached.
        """
        value: _String
        """A value that specifies the TagValue, the value assigned to the corresponding tag key. Tag values can be
        null and don't have to be unique in a tag set. For example, you can have a key-value pair in a tag set of
        finances : April and also of payroll : April.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the snapshot."""
    volume_id: _String
    """The ID of the volume that the snapshot is of."""
    tags: _Sequence[Snapshot.Tag | _Document] | _Intrinsic | None = None
    """A list of Tag values, with a maximum of 50 elements."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the snapshot."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """Returns the snapshot's Amazon Resource Name (ARN)."""

@_declaration
class StorageVirtualMachine(_SchemaResource):
    """Resource Type definition for AWS::FSx::StorageVirtualMachine."""
    @_declaration
    class ActiveDirectoryConfiguration(_SchemaPropertyType):
        """Describes the self-managed Microsoft Active Directory to which you want to join the SVM."""
        net_bios_name: _String | None = None
        """The NetBIOS name of the Active Directory computer object that will be created for your SVM. Minimum
        values: 1. Maximum values: 15. Pattern: `^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}$`.
        """
        self_managed_active_directory_configuration: StorageVirtualMachine.SelfManagedActiveDirectoryConfiguration | _Document | None = None
        """The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your
        self-managed (including on-premises) Microsoft Active Directory directory.
        """
    @_declaration
    class SelfManagedActiveDirectoryConfiguration(_SchemaPropertyType):
        dns_ips: _Sequence[_String] | _Intrinsic | None = None
        """A list of IP addresses of DNS servers or domain controllers in the self-managed AD directory. Minimum: 1.
        Maximum: 3.
        """
        domain_join_service_account_secret: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active
        Directory domain join service account credentials. Minimum: 64. Maximum: 1024.
        """
        domain_name: _String | None = None
        """The fully qualified domain name of the self-managed AD directory, such as corp.example.com. Minimum: 1.
        Maximum: 255. Pattern: `^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}$`.
        """
        file_system_administrators_group: _String | None = None
        """The name of the domain group whose members are granted administrative privileges for the file system.
        Minimum: 1. Maximum: 256. Pattern: `^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,256}$`.
        """
        organizational_unit_distinguished_name: _String | None = None
        """The fully qualified distinguished name of the organizational unit within your self-managed AD directory.
        Minimum: 1. Maximum: 2000. Pattern: `^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,2000}$`.
        """
        password: _String | None = None
        """The password for the service account on your self-managed AD domain that Amazon FSx will use to join to
        your AD domain. Minimum: 1. Maximum: 256. Pattern: `^.{1,256}$`.
        """
        user_name: _String | None = None
        """The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to
        your AD domain. Minimum: 1. Maximum: 256. Pattern: `^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,256}$`.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    file_system_id: _String
    """Specifies the FSx for ONTAP file system on which to create the SVM."""
    name: _String
    """The name of the SVM. Pattern: `^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,47}$`."""
    active_directory_configuration: StorageVirtualMachine.ActiveDirectoryConfiguration | _Document | None = None
    """Describes the Microsoft Active Directory configuration to which the SVM is joined, if applicable."""
    root_volume_security_style: _Literal["MIXED", "NTFS", "UNIX"] | _String | None = None
    """The security style of the root volume of the SVM. Allowed values: UNIX | NTFS | MIXED."""
    svm_admin_password: _String | None = None
    """Specifies the password to use when logging on to the SVM using a secure shell (SSH) connection to the SVM's
    management endpoint.
    """
    tags: _Sequence[StorageVirtualMachine.Tag | _Document] | _Intrinsic | None = None
    """A list of Tag values, with a maximum of 50 elements."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for a given resource. Min Length: 8, Max Length 512."""
    @property
    def storage_virtual_machine_id(self) -> _Intrinsic:
        """The SVM's system generated unique ID."""
    @property
    def uuid(self) -> _Intrinsic:
        """The SVM's UUID (universally unique identifier)."""

@_declaration
class Volume(_SchemaResource):
    """Resource Type definition for AWS::FSx::Volume."""
    @_declaration
    class AggregateConfiguration(_SchemaPropertyType):
        aggregates: _Sequence[_String] | _Intrinsic | None = None
        """The list of aggregates that this volume resides on. Aggregates are storage pools which make up your
        primary storage tier.
        """
        constituents_per_aggregate: _Integer | None = None
        """Used to explicitly set the number of constituents within the FlexGroup per storage aggregate. This field
        is optional when creating a FlexGroup volume. If unspecified, the default value will be 8. This field cannot
        be provided when creating a FlexVol volume.
        """
    @_declaration
    class AutocommitPeriod(_SchemaPropertyType):
        type: _Literal["DAYS", "HOURS", "MINUTES", "MONTHS", "NONE", "YEARS"] | _String
        """Defines the type of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume. Setting
        this value to NONE disables autocommit. The default value is NONE.
        """
        value: _Integer | None = None
        """Defines the amount of time for the autocommit period of a file in an FSx for ONTAP SnapLock volume."""
    @_declaration
    class ClientConfigurations(_SchemaPropertyType):
        clients: _String
        """A value that specifies who can mount the file system. You can provide a wildcard character (*), an IP
        address (0.0.0.0), or a CIDR address (192.0.2.0/24). By default, Amazon FSx uses the wildcard character when
        specifying the client.
        """
        options: _Sequence[_String] | _Intrinsic
        """The configuration object for mounting a Network File System (NFS) file system."""
    @_declaration
    class NfsExports(_SchemaPropertyType):
        client_configurations: _Sequence[Volume.ClientConfigurations | _Document] | _Intrinsic
        """The configuration object for mounting a Network File System (NFS) file system."""
    @_declaration
    class OntapConfiguration(_SchemaPropertyType):
        storage_virtual_machine_id: _String
        """Specifies the ONTAP SVM in which to create the volume."""
        aggregate_configuration: Volume.AggregateConfiguration | _Document | None = None
        """Used to specify the configuration options for an FSx for ONTAP volume's storage aggregate or aggregates.
        """
        copy_tags_to_backups: _String | None = None
        """A boolean flag indicating whether tags for the volume should be copied to backups."""
        junction_path: _String | None = None
        """Specifies the location in the SVM's namespace where the volume is mounted. This parameter is required.
        The JunctionPath must have a leading forward slash, such as /vol3.
        """
        ontap_volume_type: _Literal["DP", "RW"] | _String | None = None
        """Specifies the type of volume you are creating. Valid values are the following: RW or DP."""
        security_style: _Literal["MIXED", "NTFS", "UNIX"] | _String | None = None
        """Specifies the security style for the volume. If a volume's security style is not specified, it is
        automatically set to the root volume's security style.
        """
        size_in_bytes: _String | None = None
        """Specifies the configured size of the volume, in bytes."""
        size_in_megabytes: _String | None = None
        """Use SizeInBytes instead. Specifies the size of the volume, in megabytes (MB), that you are creating."""
        snaplock_configuration: Volume.SnaplockConfiguration | _Document | None = None
        """The SnapLock configuration object for an FSx for ONTAP SnapLock volume."""
        snapshot_policy: _String | None = None
        """Specifies the snapshot policy for the volume. There are three built-in snapshot policies: default,
        default-1weekly, none.
        """
        storage_efficiency_enabled: _String | None = None
        """Set to true to enable deduplication, compression, and compaction storage efficiency features on the
        volume, or set to false to disable them.
        """
        tiering_policy: Volume.TieringPolicy | _Document | None = None
        """Describes the data tiering policy for an ONTAP volume."""
        volume_style: _Literal["FLEXGROUP", "FLEXVOL"] | _String | None = None
        """Use to specify the style of an ONTAP volume."""
    @_declaration
    class OpenZFSConfiguration(_SchemaPropertyType):
        parent_volume_id: _String
        """The ID of the volume to use as the parent volume of the volume that you are creating."""
        copy_tags_to_snapshots: _Boolean | None = None
        """A Boolean value indicating whether tags for the volume should be copied to snapshots. This value defaults
        to false. If this value is set to true, and you do not specify any tags, all tags for the original volume
        are copied over to snapshots. If this value is set to true, and you do specify one or more tags, only the
        specified tags for the original volume are copied over to snapshots.
        """
        data_compression_type: _Literal["LZ4", "NONE", "ZSTD"] | _String | None = None
        """Specifies the method used to compress the data on the volume."""
        nfs_exports: _Sequence[Volume.NfsExports | _Document] | _Intrinsic | None = None
        """The configuration object for mounting a Network File System (NFS) file system."""
        options: _Sequence[_String] | _Intrinsic | None = None
        """The configuration object for mounting a Network File System (NFS) file system."""
        origin_snapshot: Volume.OriginSnapshot | _Document | None = None
        """The configuration of an Amazon FSx for OpenZFS volume."""
        read_only: _Boolean | None = None
        """A Boolean value indicating whether the volume is read-only."""
        record_size_ki_b: _Integer | None = None
        """Specifies the suggested block size for a volume in a ZFS dataset, in kibibytes (KiB)."""
        storage_capacity_quota_gi_b: _Integer | None = None
        """Sets the maximum storage size in gibibytes (GiB) for the volume. You can specify a quota that is larger
        than the storage on the parent volume. A volume quota limits the amount of storage that the volume can
        consume to the configured amount, but does not guarantee the space will be available on the parent volume.
        To guarantee quota space, you must also set StorageCapacityReservationGiB. To not specify a storage capacity
        quota, set this to -1.
        """
        storage_capacity_reservation_gi_b: _Integer | None = None
        """Specifies the amount of storage in gibibytes (GiB) to reserve from the parent volume. Setting
        StorageCapacityReservationGiB guarantees that the specified amount of storage space on the parent volume
        will always be available for the volume. You can't reserve more storage than the parent volume has. To not
        specify a storage capacity reservation, set this to 0 or -1. For more information, see Volume properties in
        the Amazon FSx for OpenZFS User Guide.
        """
        user_and_group_quotas: _Sequence[Volume.UserAndGroupQuotas | _Document] | _Intrinsic | None = None
        """Configures how much storage users and groups can use on the volume."""
    @_declaration
    class OriginSnapshot(_SchemaPropertyType):
        copy_strategy: _Literal["CLONE", "FULL_COPY", "INCREMENTAL_COPY"] | _String
        """The configuration object for mounting a Network File System (NFS) file system."""
        snapshot_arn: _String
        """Specifies the snapshot to use when creating an OpenZFS volume from a snapshot."""
    @_declaration
    class RetentionPeriod(_SchemaPropertyType):
        type: _Literal["DAYS", "HOURS", "INFINITE", "MINUTES", "MONTHS", "SECONDS", "UNSPECIFIED", "YEARS"] | _String
        """Defines the type of time for the retention period of an FSx for ONTAP SnapLock volume. Set it to one of
        the valid types. If you set it to INFINITE, the files are retained forever. If you set it to UNSPECIFIED,
        the files are retained until you set an explicit retention period.
        """
        value: _Integer | None = None
        """Defines the amount of time for the retention period of an FSx for ONTAP SnapLock volume. You can't set a
        value for INFINITE or UNSPECIFIED.
        """
    @_declaration
    class SnaplockConfiguration(_SchemaPropertyType):
        snaplock_type: _Literal["COMPLIANCE", "ENTERPRISE"] | _String
        """Specifies the retention mode of an FSx for ONTAP SnapLock volume. After it is set, it can't be changed.
        """
        audit_log_volume: _String | None = None
        """Enables or disables the audit log volume for an FSx for ONTAP SnapLock volume."""
        autocommit_period: Volume.AutocommitPeriod | _Document | None = None
        """The configuration object for setting the autocommit period of files in an FSx for ONTAP SnapLock volume.
        """
        privileged_delete: _Literal["DISABLED", "ENABLED", "PERMANENTLY_DISABLED"] | _String | None = None
        """Enables, disables, or permanently disables privileged delete on an FSx for ONTAP SnapLock Enterprise
        volume.
        """
        retention_period: Volume.SnaplockRetentionPeriod | _Document | None = None
        """Specifies the retention period of an FSx for ONTAP SnapLock volume."""
        volume_append_mode_enabled: _String | None = None
        """Enables or disables volume-append mode on an FSx for ONTAP SnapLock volume."""
    @_declaration
    class SnaplockRetentionPeriod(_SchemaPropertyType):
        default_retention: Volume.RetentionPeriod | _Document
        """The retention period assigned to a write once, read many (WORM) file by default if an explicit retention
        period is not set for an FSx for ONTAP SnapLock volume.
        """
        maximum_retention: Volume.RetentionPeriod | _Document
        """The longest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume."""
        minimum_retention: Volume.RetentionPeriod | _Document
        """The shortest retention period that can be assigned to a WORM file on an FSx for ONTAP SnapLock volume."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A value that specifies the TagKey, the name of the tag. Tag keys must be unique for the resource to which
        they are attached.
        """
        value: _String
        """A value that specifies the TagValue, the value assigned to the corresponding tag key. Tag values can be
        null and don't have to be unique in a tag set. For example, you can have a key-value pair in a tag set of
        finances : April and also of payroll : April.
        """
    @_declaration
    class TieringPolicy(_SchemaPropertyType):
        """Describes the data tiering policy for an ONTAP volume. When enabled, Amazon FSx for ONTAP's intelligent
        tiering automatically transitions a volume's data between the file system's primary storage and capacity
        pool storage based on your access patterns.
        """
        cooling_period: _Integer | None = None
        """Specifies the number of days that user data in a volume must remain inactive before it is considered
        "cold" and moved to the capacity pool.
        """
        name: _Literal["ALL", "AUTO", "NONE", "SNAPSHOT_ONLY"] | _String | None = None
        """Specifies the tiering policy used to transition data. Default value is SNAPSHOT_ONLY."""
    @_declaration
    class UserAndGroupQuotas(_SchemaPropertyType):
        id: _Integer
        """The ID of the user or group that the quota applies to."""
        storage_capacity_quota_gi_b: _Integer
        """The user or group's storage quota, in gibibytes (GiB)."""
        type: _Literal["GROUP", "USER"] | _String
        """Specifies whether the quota applies to a user or group."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the volume."""
    backup_id: _String | None = None
    """Specifies the ID of the volume backup to use to create a new volume."""
    ontap_configuration: Volume.OntapConfiguration | _Document | None = None
    """The configuration of an Amazon FSx for NetApp ONTAP volume."""
    open_zfs_configuration: Volume.OpenZFSConfiguration | _Document | None = None
    """The configuration of an Amazon FSx for OpenZFS volume."""
    tags: _Sequence[Volume.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    volume_type: _Literal["ONTAP", "OPENZFS"] | _String | None = None
    """The type of the volume."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """Returns the volume's Amazon Resource Name (ARN)."""
    @property
    def uuid(self) -> _Intrinsic:
        """Returns the volume's ID."""
    @property
    def volume_id(self) -> _Intrinsic:
        """Returns the volume's universally unique identifier (UUID)."""
