"""AWS::S3Express. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """The AWS::S3Express::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets."""
    @_declaration
    class PublicAccessBlockConfiguration(_SchemaPropertyType):
        block_public_acls: _Boolean | None = None
        """Specifies whether Amazon S3 should block public access control lists (ACLs) for buckets in this account.
        Setting this element to TRUE causes the following behavior: - PUT Bucket acl and PUT Object acl calls fail
        if the specified ACL is public. - PUT Object calls fail if the request includes a public ACL. . - PUT Bucket
        calls fail if the request includes a public ACL. Enabling this setting doesn't affect existing policies or
        ACLs.
        """
        block_public_policy: _Boolean | None = None
        """Specifies whether Amazon S3 should block public bucket policies for buckets in this account. Setting this
        element to TRUE causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows
        public access. Enabling this setting doesn't affect existing bucket policies.
        """
        ignore_public_acls: _Boolean | None = None
        """Specifies whether Amazon S3 should ignore public ACLs for buckets in this account. Setting this element
        to TRUE causes Amazon S3 to ignore all public ACLs on buckets in this account and any objects that they
        contain. Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new
        public ACLs from being set.
        """
        restrict_public_buckets: _Boolean | None = None
        """Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element
        to TRUE restricts access to this bucket to only AWS services and authorized users within this account if the
        bucket has a public policy. Enabling this setting doesn't affect previously stored bucket policies, except
        that public and cross-account access within any public bucket policy, including non-public delegation to
        specific accounts, is blocked.
        """
    @_declaration
    class Scope(_SchemaPropertyType):
        permissions: _Sequence[_Literal["GetObject", "GetObjectAttributes", "ListMultipartUploadParts", "ListBucket", "ListBucketMultipartUploads", "PutObject", "DeleteObject", "AbortMultipartUpload"] | _String] | _Intrinsic | None = None
        """You can include one or more API operations as permissions."""
        prefixes: _Sequence[_String] | _Intrinsic | None = None
        """You can specify any amount of preﬁxes, but the total length of characters of all preﬁxes must be less
        than 256 bytes in size.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        """The Virtual Private Cloud (VPC) configuration for a bucket access point."""
        vpc_id: _String | None = None
        """If this field is specified, this access point will only allow connections from the specified VPC ID."""
    TYPE: _ClassVar[str]
    bucket: _String
    """The name of the bucket that you want to associate this Access Point with."""
    bucket_account_id: _String | None = None
    """The AWS account ID associated with the S3 bucket associated with this access point."""
    name: _String | None = None
    """The name you want to assign to this Access Point. If you don't specify a name, AWS CloudFormation generates a
    unique ID and uses that ID for the access point name. For directory buckets, the access point name must consist
    of a base name that you provide and suﬃx that includes the ZoneID (AWS Availability Zone or Local Zone) of your
    bucket location, followed by --xa-s3.
    """
    policy: _Document | None = None
    """The Access Point Policy you want to apply to this access point."""
    public_access_block_configuration: AccessPoint.PublicAccessBlockConfiguration | _Document | None = None
    """The PublicAccessBlock configuration that you want to apply to this Access Point."""
    scope: AccessPoint.Scope | _Document | None = None
    """For directory buckets, you can ﬁlter access control to speciﬁc preﬁxes, API operations, or a combination of
    both.
    """
    tags: _Sequence[AccessPoint.Tag | _Document] | _Intrinsic | None = None
    vpc_configuration: AccessPoint.VpcConfiguration | _Document | None = None
    """If you include this field, Amazon S3 restricts access to this Access Point to requests from the specified
    Virtual Private Cloud (VPC).
    """
    @property
    def arn(self) -> _Intrinsic:
        """the Amazon Resource Name (ARN) of the specified accesspoint."""
    @property
    def network_origin(self) -> _Intrinsic:
        """Indicates whether this Access Point allows access from the public Internet. If VpcConfiguration is
        specified for this Access Point, then NetworkOrigin is VPC, and the Access Point doesn't allow access from
        the public Internet. Otherwise, NetworkOrigin is Internet, and the Access Point allows access from the
        public Internet, subject to the Access Point and bucket access policies.
        """

@_declaration
class BucketPolicy(_SchemaResource):
    """Resource Type definition for AWS::S3Express::BucketPolicy."""
    TYPE: _ClassVar[str]
    bucket: _String
    """The name of the S3 directory bucket to which the policy applies."""
    policy_document: _Document | _String
    """A policy document containing permissions to add to the specified bucket. In IAM, you must provide policy
    documents in JSON format. However, in CloudFormation you can provide the policy in JSON or YAML format because
    CloudFormation converts YAML to JSON before submitting it to IAM.
    """

@_declaration
class DirectoryBucket(_SchemaResource):
    """Resource Type definition for AWS::S3Express::DirectoryBucket."""
    @_declaration
    class AbortIncompleteMultipartUpload(_SchemaPropertyType):
        """Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before
        permanently removing all parts of the upload.
        """
        days_after_initiation: _Integer
        """Specifies the number of days after which Amazon S3 aborts an incomplete multipart upload."""
    @_declaration
    class BucketEncryption(_SchemaPropertyType):
        """Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys
        (SSE-S3) or AWS KMS keys (SSE-KMS).
        """
        server_side_encryption_configuration: _Sequence[DirectoryBucket.ServerSideEncryptionRule | _Document] | _Intrinsic
        """Specifies the default server-side-encryption configuration."""
    @_declaration
    class Destination(_SchemaPropertyType):
        """Specifies information about where to publish inventory reports for an Amazon S3 Express bucket."""
        bucket_arn: _String
        """The Amazon Resource Name (ARN) of the destination Amazon S3 bucket to which data is exported."""
        format: _Literal["CSV", "ORC", "Parquet"] | _String
        """Specifies the file format used when exporting data to Amazon S3."""
        bucket_account_id: _String | None = None
        """The account ID that owns the destination S3 bucket."""
        prefix: _String | None = None
        """The prefix to use when exporting data. The prefix is prepended to all results."""
    @_declaration
    class InventoryConfiguration(_SchemaPropertyType):
        """Specifies an inventory configuration for an Amazon S3 Express bucket."""
        destination: DirectoryBucket.Destination | _Document
        enabled: _Boolean
        """Specifies whether the inventory is enabled or disabled."""
        id: _String
        """The ID used to identify the inventory configuration."""
        included_object_versions: _Literal["All", "Current"] | _String
        """Object versions to include in the inventory list."""
        schedule_frequency: _Literal["Daily", "Weekly"] | _String
        """Specifies the schedule for generating inventory results."""
        optional_fields: _Sequence[_Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "EncryptionStatus", "BucketKeyStatus", "ChecksumAlgorithm", "LifecycleExpirationDate"] | _String] | _Intrinsic | None = None
        """Contains the optional fields that are included in the inventory results."""
        prefix: _String | None = None
        """The prefix that is prepended to all inventory results."""
    @_declaration
    class LifecycleConfiguration(_SchemaPropertyType):
        rules: _Sequence[DirectoryBucket.Rule | _Document] | _Intrinsic
        """A lifecycle rule for individual objects in an Amazon S3 Express bucket."""
    @_declaration
    class MetricsConfiguration(_SchemaPropertyType):
        """Specifies a metrics configuration for the CloudWatch request metrics from an Amazon S3 Express bucket."""
        id: _String
        """The ID used to identify the metrics configuration."""
        access_point_arn: _String | None = None
        """The access point ARN used when evaluating a metrics filter."""
        prefix: _String | None = None
        """The prefix used when evaluating a metrics filter."""
    @_declaration
    class Rule(_SchemaPropertyType):
        """You must specify at least one of the following properties: AbortIncompleteMultipartUpload, or
        ExpirationInDays.
        """
        status: _Literal["Enabled", "Disabled"] | _String
        abort_incomplete_multipart_upload: DirectoryBucket.AbortIncompleteMultipartUpload | _Document | None = None
        expiration_in_days: _Integer | None = None
        id: _String | None = None
        object_size_greater_than: _String | None = None
        object_size_less_than: _String | None = None
        prefix: _String | None = None
    @_declaration
    class ServerSideEncryptionByDefault(_SchemaPropertyType):
        """Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object
        request doesn't specify any server-side encryption, this default encryption will be applied.
        """
        sse_algorithm: _Literal["aws:kms", "AES256"] | _String
        kms_master_key_id: _String | None = None
        """AWS Key Management Service (KMS) customer managed key ID to use for the default encryption. This
        parameter is allowed only if SSEAlgorithm is set to aws:kms. You can specify this parameter with the key ID
        or the Amazon Resource Name (ARN) of the KMS key.
        """
    @_declaration
    class ServerSideEncryptionRule(_SchemaPropertyType):
        """Specifies the default server-side encryption configuration."""
        bucket_key_enabled: _Boolean | None = None
        """Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS)
        for new objects in the bucket. Existing objects are not affected. Amazon S3 Express One Zone uses an S3
        Bucket Key with SSE-KMS and S3 Bucket Key cannot be disabled. It's only allowed to set the BucketKeyEnabled
        element to true.
        """
        server_side_encryption_by_default: DirectoryBucket.ServerSideEncryptionByDefault | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    data_redundancy: _Literal["SingleAvailabilityZone", "SingleLocalZone"] | _String
    """Specifies the number of Availability Zone or Local Zone that's used for redundancy for the bucket."""
    location_name: _String
    """Specifies the Zone ID of the Availability Zone or Local Zone where the directory bucket will be created. An
    example Availability Zone ID value is 'use1-az5'.
    """
    bucket_encryption: DirectoryBucket.BucketEncryption | _Document | None = None
    bucket_name: _String | None = None
    """Specifies a name for the bucket. The bucket name must contain only lowercase letters, numbers, and hyphens
    (-). A directory bucket name must be unique in the chosen Availability Zone or Local Zone. The bucket name must
    also follow the format 'bucket_base_name--zone_id--x-s3'. The zone_id can be the ID of an Availability Zone or a
    Local Zone. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for
    the bucket name.
    """
    inventory_configurations: _Sequence[DirectoryBucket.InventoryConfiguration | _Document] | _Intrinsic | None = None
    """The inventory configuration for an Amazon S3 Express bucket."""
    lifecycle_configuration: DirectoryBucket.LifecycleConfiguration | _Document | None = None
    """Lifecycle rules that define how Amazon S3 Express manages objects during their lifetime."""
    metrics_configurations: _Sequence[DirectoryBucket.MetricsConfiguration | _Document] | _Intrinsic | None = None
    """Specifies the metrics configurations for the Amazon S3 Express bucket."""
    tags: _Sequence[DirectoryBucket.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified bucket."""
    @property
    def availability_zone_name(self) -> _Intrinsic:
        """Returns the code for the Availability Zone or Local Zone where the directory bucket was created. An
        example for the code of an Availability Zone is 'us-east-1f'.
        """
