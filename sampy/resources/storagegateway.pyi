"""AWS::StorageGateway. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class NFSFileShare(_SchemaResource):
    """Resource Type definition for AWS::StorageGateway::NFSFileShare. An NFS file share exposes an Amazon S3 bucket
    through a Storage Gateway file gateway, so clients read and write objects as files over NFS. The share's variant
    is fixed by its resource type rather than by a property: the service constructs the two variants with different
    APIs, and a property carrying the choice would belong to neither API's input.
    """
    @_declaration
    class CacheAttributes(_SchemaPropertyType):
        """Refresh cache information for the file share. Removing this property from a template leaves the share's
        current value: the service documents no value that resets it.
        """
        cache_stale_timeout_in_seconds: _Integer | None = None
        """How long the directory contents cached by the gateway are considered valid."""
    @_declaration
    class NFSFileShareDefaults(_SchemaPropertyType):
        """Default values for the file and directory permissions of an NFS share. Removing this property from a
        template leaves the live values unchanged rather than clearing them, because the service has no reset for
        it: a create that omits the object leaves it absent, but the update path merges member by member keyed on
        the same internal sentinel that reports absence, so no request can restore that state. Set the members you
        want rather than relying on removal.
        """
        directory_mode: _String | None = None
        """The Unix directory mode in the form nnnn."""
        file_mode: _String | None = None
        """The Unix file mode in the form nnnn."""
        group_id: _Integer | None = None
        """The default group ID for files in the file share."""
        owner_id: _Integer | None = None
        """The default owner ID for files in the file share."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair assigned to the file share."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    gateway_arn: _String
    """The ARN of the S3 File Gateway that hosts the share."""
    location_arn: _String
    """The ARN of the S3 bucket, or bucket prefix, the share exposes."""
    role: _String
    """The ARN of the IAM role the gateway assumes when it accesses the S3 location."""
    audit_destination_arn: _String | None = None
    """The ARN of the CloudWatch log group that receives the share's audit logs. Removing this property from a
    template detaches audit logging: the update sends the empty string, which the service treats as the reset.
    """
    bucket_region: _String | None = None
    """The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint."""
    cache_attributes: NFSFileShare.CacheAttributes | _Document | None = None
    client_list: _Sequence[_String] | _Intrinsic | None = None
    """The IPv4 or IPv6 addresses and CIDR blocks permitted to mount the NFS share. Removing this property from a
    template leaves the share's current value: the service documents no value that resets it.
    """
    default_storage_class: _String | None = None
    """The S3 storage class for new objects. The service accepts S3_STANDARD, S3_INTELLIGENT_TIERING, S3_STANDARD_IA
    and S3_ONEZONE_IA; it is a length-bounded string in the API model rather than an enumeration.
    """
    encryption_type: _Literal["SseS3", "SseKms", "DsseKms"] | _String | None = None
    """The server-side encryption the gateway applies to objects it writes."""
    file_share_name: _String | None = None
    """The name of the file share, which defaults to the bucket name when omitted. Removing this property from a
    template leaves the share's current value: the service documents no value that resets it.
    """
    guess_mime_type_enabled: _Boolean | None = None
    """Whether the gateway infers the MIME type of uploaded objects from their extension."""
    kms_encrypted: _Boolean | None = None
    """Deprecated by the service in favour of EncryptionType; true selects KMS encryption. Retained because it
    remains readable and settable.
    """
    kms_key: _String | None = None
    """The KMS key used for encryption, when EncryptionType selects KMS. Removing this property from a template
    leaves the share's current value: the service documents no value that resets it.
    """
    nfs_file_share_defaults: NFSFileShare.NFSFileShareDefaults | _Document | None = None
    notification_policy: _String | None = None
    """The upload-notification settling period, as a JSON document."""
    object_acl: _Literal["private", "public-read", "public-read-write", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "aws-exec-read"] | _String | None = None
    """The canned S3 ACL applied to objects the gateway writes."""
    read_only: _Boolean | None = None
    """Whether clients may write to the share."""
    requester_pays: _Boolean | None = None
    """Whether the bucket is a Requester Pays bucket."""
    squash: _String | None = None
    """How the NFS share maps client user IDs. The service accepts RootSquash, NoSquash and AllSquash; it is a
    length-bounded string in the API model rather than an enumeration.
    """
    tags: _Sequence[NFSFileShare.Tag | _Document] | _Intrinsic | None = None
    """Tags assigned to the file share."""
    vpc_endpoint_dns_name: _String | None = None
    """The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket."""
    @property
    def file_share_arn(self) -> _Intrinsic:
        """The ARN of the file share."""
    @property
    def file_share_id(self) -> _Intrinsic:
        """The ID of the file share."""
    @property
    def file_share_status(self) -> _Intrinsic:
        """The status of the file share. The service reports CREATING, UPDATING, AVAILABLE, DELETING and
        FORCE_DELETING; it is a length-bounded string in the API model rather than an enumeration.
        """
    @property
    def path(self) -> _Intrinsic:
        """The export path the share is mounted or mapped at."""

@_declaration
class SMBFileShare(_SchemaResource):
    """Resource Type definition for AWS::StorageGateway::SMBFileShare. An SMB file share exposes an Amazon S3 bucket
    through a Storage Gateway file gateway, so clients read and write objects as files over SMB. The share's variant
    is fixed by its resource type rather than by a property: the service constructs the two variants with different
    APIs, and a property carrying the choice would belong to neither API's input.
    """
    @_declaration
    class CacheAttributes(_SchemaPropertyType):
        """Refresh cache information for the file share. Removing this property from a template leaves the share's
        current value: the service documents no value that resets it.
        """
        cache_stale_timeout_in_seconds: _Integer | None = None
        """How long the directory contents cached by the gateway are considered valid."""
    @_declaration
    class NFSFileShareDefaults(_SchemaPropertyType):
        """Default values for the file and directory permissions of an NFS share."""
        directory_mode: _String | None = None
        """The Unix directory mode in the form nnnn."""
        file_mode: _String | None = None
        """The Unix file mode in the form nnnn."""
        group_id: _Integer | None = None
        """The default group ID for files in the file share."""
        owner_id: _Integer | None = None
        """The default owner ID for files in the file share."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair assigned to the file share."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    gateway_arn: _String
    """The ARN of the S3 File Gateway that hosts the share."""
    location_arn: _String
    """The ARN of the S3 bucket, or bucket prefix, the share exposes."""
    role: _String
    """The ARN of the IAM role the gateway assumes when it accesses the S3 location."""
    access_based_enumeration: _Boolean | None = None
    """Whether clients see only the files and folders they may access."""
    admin_user_list: _Sequence[_String] | _Intrinsic | None = None
    """Users and groups granted administrative privileges on the SMB share."""
    audit_destination_arn: _String | None = None
    """The ARN of the CloudWatch log group that receives the share's audit logs. Removing this property from a
    template detaches audit logging: the update sends the empty string, which the service treats as the reset.
    """
    authentication: _String | None = None
    """The authentication the SMB share uses. The service accepts ActiveDirectory and GuestAccess; it is a
    length-bounded string in the API model rather than an enumeration.
    """
    bucket_region: _String | None = None
    """The Region of the S3 bucket, required when the bucket is reached through a VPC endpoint."""
    cache_attributes: SMBFileShare.CacheAttributes | _Document | None = None
    case_sensitivity: _Literal["ClientSpecified", "CaseSensitive"] | _String | None = None
    """Whether the SMB share is case sensitive or defers to the client."""
    default_storage_class: _String | None = None
    """The S3 storage class for new objects. The service accepts S3_STANDARD, S3_INTELLIGENT_TIERING, S3_STANDARD_IA
    and S3_ONEZONE_IA; it is a length-bounded string in the API model rather than an enumeration.
    """
    encryption_type: _Literal["SseS3", "SseKms", "DsseKms"] | _String | None = None
    """The server-side encryption the gateway applies to objects it writes."""
    file_share_name: _String | None = None
    """The name of the file share, which defaults to the bucket name when omitted. Removing this property from a
    template leaves the share's current value: the service documents no value that resets it.
    """
    guess_mime_type_enabled: _Boolean | None = None
    """Whether the gateway infers the MIME type of uploaded objects from their extension."""
    invalid_user_list: _Sequence[_String] | _Intrinsic | None = None
    """Users and groups denied access to the SMB share."""
    kms_encrypted: _Boolean | None = None
    """Deprecated by the service in favour of EncryptionType; true selects KMS encryption. Retained because it
    remains readable and settable.
    """
    kms_key: _String | None = None
    """The KMS key used for encryption, when EncryptionType selects KMS. Removing this property from a template
    leaves the share's current value: the service documents no value that resets it.
    """
    notification_policy: _String | None = None
    """The upload-notification settling period, as a JSON document."""
    object_acl: _Literal["private", "public-read", "public-read-write", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "aws-exec-read"] | _String | None = None
    """The canned S3 ACL applied to objects the gateway writes."""
    oplocks_enabled: _Boolean | None = None
    """Whether the SMB share grants opportunistic locks. Removing this property from a template leaves the live
    value unchanged rather than restoring the created default, because that default depends on the gateway's
    software version -- opportunistic locking is enabled by default only on appliances at 1.19.0.0 or above -- and
    the version is not part of this resource. Set the value explicitly rather than relying on removal.
    """
    read_only: _Boolean | None = None
    """Whether clients may write to the share."""
    requester_pays: _Boolean | None = None
    """Whether the bucket is a Requester Pays bucket."""
    smbacl_enabled: _Boolean | None = None
    """Whether the SMB share uses Windows ACLs rather than POSIX permissions."""
    tags: _Sequence[SMBFileShare.Tag | _Document] | _Intrinsic | None = None
    """Tags assigned to the file share."""
    valid_user_list: _Sequence[_String] | _Intrinsic | None = None
    """Users and groups permitted to access the SMB share."""
    vpc_endpoint_dns_name: _String | None = None
    """The DNS name of the S3 VPC endpoint the gateway uses to reach the bucket."""
    @property
    def file_share_arn(self) -> _Intrinsic:
        """The ARN of the file share."""
    @property
    def file_share_id(self) -> _Intrinsic:
        """The ID of the file share."""
    @property
    def file_share_status(self) -> _Intrinsic:
        """The status of the file share. The service reports CREATING, UPDATING, AVAILABLE, DELETING and
        FORCE_DELETING; it is a length-bounded string in the API model rather than an enumeration.
        """
    @property
    def path(self) -> _Intrinsic:
        """The export path the share is mounted or mapped at."""

@_declaration
class Tape(_SchemaResource):
    """Creates a virtual tape with a user-defined barcode on a Tape Gateway (VTL). A virtual tape is stored in
    Amazon S3 and can be archived to S3 Glacier or S3 Glacier Deep Archive.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the virtual tape."""
        key: _String
        """The tag key. Cannot be prefixed with aws:."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    gateway_arn: _String
    """The Amazon Resource Name (ARN) of the Tape Gateway that hosts the virtual tape."""
    tape_size_in_bytes: _Number
    """The size, in bytes, of the virtual tape that you want to create."""
    kms_encrypted: _Boolean | None = None
    """Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by
    Amazon S3. Optional.
    """
    kms_key: _String | None = None
    """The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side
    encryption. This value must be set if KMSEncrypted is true.
    """
    pool_id: _String | None = None
    """The ID of the pool that you want to add your tape to for archiving. Tapes in this pool are archived in the S3
    storage class that is associated with the pool.
    """
    tags: _Sequence[Tape.Tag | _Document] | _Intrinsic | None = None
    """A list of up to 50 tags to assign to the virtual tape."""
    tape_barcode: _String | None = None
    """The barcode that you want to assign to the virtual tape. Barcodes cannot be reused, even after a tape is
    deleted.
    """
    worm: _Boolean | None = None
    """Set to true to create a write-once-read-many (WORM) virtual tape."""
    @property
    def tape_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the virtual tape."""
    @property
    def tape_created_date(self) -> _Intrinsic:
        """The date and time that the virtual tape was created."""
    @property
    def tape_status(self) -> _Intrinsic:
        """The current status of the virtual tape."""
    @property
    def tape_used_in_bytes(self) -> _Intrinsic:
        """The size, in bytes, of data stored on the virtual tape."""

@_declaration
class TapePool(_SchemaResource):
    """Creates a custom tape pool for archiving virtual tapes with optional retention lock."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    pool_name: _String
    """The name of the custom tape pool."""
    storage_class: _Literal["DEEP_ARCHIVE", "GLACIER"] | _String
    """The storage class associated with the custom pool (S3 Glacier or S3 Glacier Deep Archive)."""
    retention_lock_time_in_days: _Integer | None = None
    """Tape retention lock time in days (up to 36,500 days / 100 years)."""
    retention_lock_type: _Literal["COMPLIANCE", "GOVERNANCE", "NONE"] | _String | None = None
    """Tape retention lock type. Governance mode allows authorized removal; compliance mode prevents all removal."""
    tags: _Sequence[TapePool.Tag | _Document] | _Intrinsic | None = None
    """A list of up to 50 tags for the tape pool."""
    @property
    def pool_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the custom tape pool."""
    @property
    def pool_id(self) -> _Intrinsic:
        """The unique identifier of the custom tape pool, extracted from the ARN."""

@_declaration
class Volume(_SchemaResource):
    """Creates a cached iSCSI volume on a Storage Gateway. A cached volume stores data in Amazon S3 and retains a
    copy of frequently accessed data subsets locally.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    gateway_arn: _String
    """The Amazon Resource Name (ARN) of the gateway on which to create the volume."""
    network_interface_id: _String
    """The network interface of the gateway on which to expose the iSCSI target. Only IPv4 addresses are accepted.
    """
    target_name: _String
    """The name of the iSCSI target used by an initiator to connect to a volume and used as a suffix for the target
    ARN.
    """
    volume_size_in_bytes: _Number
    """The size of the volume in bytes."""
    kms_encrypted: _Boolean | None = None
    """Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by
    Amazon S3.
    """
    kms_key: _String | None = None
    """The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side
    encryption.
    """
    snapshot_id: _String | None = None
    """The snapshot ID of the snapshot to restore as the new cached volume (e.g., snap-1122aabb)."""
    source_volume_arn: _String | None = None
    """The ARN of an existing volume from which to create the new volume."""
    tags: _Sequence[Volume.Tag | _Document] | _Intrinsic | None = None
    """A list of up to 50 tags to assign to the volume."""
    @property
    def created_date(self) -> _Intrinsic:
        """The date the volume was created."""
    @property
    def target_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the volume target, which includes the iSCSI target name."""
    @property
    def volume_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the storage volume."""
    @property
    def volume_attachment_status(self) -> _Intrinsic:
        """Indicates whether the storage volume is attached to or detached from the gateway."""
    @property
    def volume_id(self) -> _Intrinsic:
        """The unique identifier of the volume, extracted from the ARN."""
    @property
    def volume_status(self) -> _Intrinsic:
        """The status of the storage volume."""
    @property
    def volume_type(self) -> _Intrinsic:
        """The type of the volume (CACHED iSCSI)."""
    @property
    def volume_used_in_bytes(self) -> _Intrinsic:
        """The size of the data stored on the volume in bytes."""
