"""AWS::S3Files. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::S3Files::AccessPoint."""
    @_declaration
    class AccessPointTag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class CreationPermissions(_SchemaPropertyType):
        owner_gid: _String
        """Specifies the POSIX group ID to apply to the RootDirectory. Accepts values from 0 to 2^32 (4294967295).
        """
        owner_uid: _String
        """Specifies the POSIX user ID to apply to the RootDirectory. Accepts values from 0 to 2^32 (4294967295)."""
        permissions: _String
        """Specifies the POSIX permissions to apply to the RootDirectory, in the format of an octal number
        representing the file's mode bits.
        """
    @_declaration
    class PosixUser(_SchemaPropertyType):
        gid: _String
        """The POSIX group ID used for all file system operations using this access point."""
        uid: _String
        """The POSIX user ID used for all file system operations using this access point."""
        secondary_gids: _Sequence[_String] | _Intrinsic | None = None
        """Secondary POSIX group IDs used for all file system operations using this access point."""
    @_declaration
    class RootDirectory(_SchemaPropertyType):
        creation_permissions: AccessPoint.CreationPermissions | _Document | None = None
        """(Optional) Specifies the POSIX IDs and permissions to apply to the access point's RootDirectory. If the
        RootDirectory>Path specified does not exist, EFS creates the root directory using the CreationPermissions
        settings when a client connects to an access point. When specifying the CreationPermissions, you must
        provide values for all properties.
        """
        path: _String | None = None
        """Specifies the path on the EFS file system to expose as the root directory to NFS clients using the access
        point to access the EFS file system. A path can have up to four subdirectories. If the specified path does
        not exist, you are required to provide the CreationPermissions.
        """
    TYPE: _ClassVar[str]
    file_system_id: _String
    """The ID of the S3 Files file system that the access point provides access to."""
    client_token: _String | None = None
    """(optional) A string of up to 64 ASCII characters that Amazon EFS uses to ensure idempotent creation."""
    posix_user: AccessPoint.PosixUser | _Document | None = None
    """The operating system user and group applied to all compute drive requests made using the access point."""
    root_directory: AccessPoint.RootDirectory | _Document | None = None
    """Specifies the directory on the Amazon EFS file system that the access point exposes as the root directory of
    your file system to NFS clients using the access point. The clients using the access point can only access the
    root directory and below. If the RootDirectory>Path specified does not exist, EFS creates it and applies the
    CreationPermissions settings when a client connects to an access point.
    """
    tags: _Sequence[AccessPoint.AccessPointTag | _Document] | _Intrinsic | None = None
    @property
    def access_point_arn(self) -> _Intrinsic: ...
    @property
    def access_point_id(self) -> _Intrinsic: ...
    @property
    def owner_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class FileSystem(_SchemaResource):
    """Resource Type definition for AWS::S3Files::FileSystem."""
    @_declaration
    class ExpirationDataRule(_SchemaPropertyType):
        days_after_last_access: _Integer
    @_declaration
    class ImportDataRule(_SchemaPropertyType):
        prefix: _String
        size_less_than: _Integer
        trigger: _Literal["ON_DIRECTORY_FIRST_ACCESS", "ON_FILE_ACCESS"] | _String
    @_declaration
    class SynchronizationConfiguration(_SchemaPropertyType):
        expiration_data_rules: _Sequence[FileSystem.ExpirationDataRule | _Document] | _Intrinsic
        import_data_rules: _Sequence[FileSystem.ImportDataRule | _Document] | _Intrinsic
        latest_version_number: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    bucket: _String
    role_arn: _String
    accept_bucket_warning: _Boolean | None = None
    client_token: _String | None = None
    kms_key_id: _String | None = None
    prefix: _String | None = None
    synchronization_configuration: FileSystem.SynchronizationConfiguration | _Document | None = None
    tags: _Sequence[FileSystem.Tag | _Document] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def file_system_arn(self) -> _Intrinsic: ...
    @property
    def file_system_id(self) -> _Intrinsic: ...
    @property
    def owner_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def synchronization_configuration_latest_version_number(self) -> _Intrinsic: ...

@_declaration
class FileSystemPolicy(_SchemaResource):
    """Resource Type definition for AWS::S3Files::FileSystemPolicy."""
    TYPE: _ClassVar[str]
    file_system_id: _String
    policy: _Document

@_declaration
class MountTarget(_SchemaResource):
    """Resource Type definition for AWS::S3Files::MountTarget."""
    TYPE: _ClassVar[str]
    file_system_id: _String
    subnet_id: _String
    ip_address_type: _Literal["IPV4_ONLY", "IPV6_ONLY", "DUAL_STACK"] | _String | None = None
    ipv4_address: _String | None = None
    ipv6_address: _String | None = None
    security_groups: _Sequence[_String] | _Intrinsic | None = None
    @property
    def availability_zone_id(self) -> _Intrinsic: ...
    @property
    def mount_target_id(self) -> _Intrinsic: ...
    @property
    def network_interface_id(self) -> _Intrinsic: ...
    @property
    def owner_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def vpc_id(self) -> _Intrinsic: ...
