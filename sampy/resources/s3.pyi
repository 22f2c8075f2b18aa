"""AWS::S3. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.grantees import Sender as _Sender
from sampy.grants.storage import BucketGrants as _BucketGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class AccessGrant(_SchemaResource):
    """The AWS::S3::AccessGrant resource is an Amazon S3 resource type representing permissions to a specific S3
    bucket or prefix hosted in an S3 Access Grants instance.
    """
    @_declaration
    class AccessGrantsLocationConfiguration(_SchemaPropertyType):
        s3_sub_prefix: _String
        """The S3 sub prefix of a registered location in your S3 Access Grants instance."""
    @_declaration
    class Grantee(_SchemaPropertyType):
        grantee_identifier: _String
        """The unique identifier of the Grantee."""
        grantee_type: _Literal["IAM", "DIRECTORY_USER", "DIRECTORY_GROUP"] | _String
        """Configures the transfer acceleration state for an Amazon S3 bucket."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    access_grants_location_id: _String
    """The custom S3 location to be accessed by the grantee."""
    grantee: AccessGrant.Grantee | _Document
    """The principal who will be granted permission to access S3."""
    permission: _Literal["READ", "WRITE", "READWRITE"] | _String
    """The level of access to be afforded to the grantee."""
    access_grants_location_configuration: AccessGrant.AccessGrantsLocationConfiguration | _Document | None = None
    """The configuration options of the grant location, which is the S3 path to the data to which you are granting
    access.
    """
    application_arn: _String | None = None
    """The ARN of the application grantees will use to access the location."""
    s3_prefix_type: _Literal["Object"] | _String | None = None
    """The type of S3SubPrefix."""
    tags: _Sequence[AccessGrant.Tag | _Document] | _Intrinsic | None = None
    @property
    def access_grant_arn(self) -> _Intrinsic:
        """the Amazon Resource Name (ARN) of the specified access grant."""
    @property
    def access_grant_id(self) -> _Intrinsic:
        """The ID assigned to this access grant."""
    @property
    def grant_scope(self) -> _Intrinsic:
        """The S3 path of the data to which you are granting access. It is a combination of the S3 path of the
        registered location and the subprefix.
        """

@_declaration
class AccessGrantsInstance(_SchemaResource):
    """The AWS::S3::AccessGrantsInstance resource is an Amazon S3 resource type that hosts Access Grants and their
    associated locations.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    identity_center_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the specified AWS Identity Center."""
    tags: _Sequence[AccessGrantsInstance.Tag | _Document] | _Intrinsic | None = None
    @property
    def access_grants_instance_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified Access Grants instance."""
    @property
    def access_grants_instance_id(self) -> _Intrinsic:
        """A unique identifier for the specified access grants instance."""

@_declaration
class AccessGrantsLocation(_SchemaResource):
    """The AWS::S3::AccessGrantsLocation resource is an Amazon S3 resource type hosted in an access grants instance
    which can be the target of S3 access grants.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    iam_role_arn: _String
    """The Amazon Resource Name (ARN) of the access grant location's associated IAM role."""
    location_scope: _String
    """Descriptor for where the location actually points."""
    tags: _Sequence[AccessGrantsLocation.Tag | _Document] | _Intrinsic | None = None
    @property
    def access_grants_location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified Access Grants location."""
    @property
    def access_grants_location_id(self) -> _Intrinsic:
        """The unique identifier for the specified Access Grants location."""

@_declaration
class AccessPoint(_SchemaResource):
    """The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets."""
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
    unique ID and uses that ID for the access point name.
    """
    policy: _Document | _String | None = None
    public_access_block_configuration: AccessPoint.PublicAccessBlockConfiguration | _Document | None = None
    """The PublicAccessBlock configuration that you want to apply to this Access Point. You can enable the
    configuration options in any combination. For more information about when Amazon S3 considers a bucket or object
    public, see
    https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status
    'The Meaning of Public' in the Amazon Simple Storage Service Developer Guide.
    """
    tags: _Sequence[AccessPoint.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this S3 Access Point."""
    vpc_configuration: AccessPoint.VpcConfiguration | _Document | None = None
    """If you include this field, Amazon S3 restricts access to this Access Point to requests from the specified
    Virtual Private Cloud (VPC).
    """
    @property
    def alias(self) -> _Intrinsic:
        """The alias of this Access Point. This alias can be used for compatibility purposes with other AWS services
        and third-party applications.
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
class Bucket(_BucketGrants, _Sender, _SchemaResource):
    """The ``AWS::S3::Bucket`` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS
    CloudFormation stack. To control how AWS CloudFormation handles the bucket when the stack is deleted, you can
    set a deletion policy for your bucket. You can choose to *retain* the bucket or to *delete* the bucket. For more
    information, see DeletionPolicy Attribute. You can only delete empty buckets. Deletion fails for buckets that
    have contents.
    """
    @_declaration
    class AbortIncompleteMultipartUpload(_SchemaPropertyType):
        """Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before
        permanently removing all parts of the upload. For more information, see Stopping Incomplete Multipart
        Uploads Using a Bucket Lifecycle Policy in the *Amazon S3 User Guide*.
        """
        days_after_initiation: _Integer
        """Specifies the number of days after which Amazon S3 stops an incomplete multipart upload."""
    @_declaration
    class AccelerateConfiguration(_SchemaPropertyType):
        """Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see Amazon S3
        Transfer Acceleration in the *Amazon S3 User Guide*.
        """
        acceleration_status: _Literal["Enabled", "Suspended"] | _String
        """Specifies the transfer acceleration status of the bucket."""
    @_declaration
    class AccessControlTranslation(_SchemaPropertyType):
        """Specify this only in a cross-account scenario (where source and destination bucket owners are not the
        same), and you want to change replica ownership to the AWS-account that owns the destination bucket. If this
        is not specified in the replication configuration, the replicas are owned by same AWS-account that owns the
        source object.
        """
        owner: _Literal["Destination"] | _String
        """Specifies the replica ownership. For default and valid values, see PUT bucket replication in the *Amazon
        S3 API Reference*.
        """
    @_declaration
    class AnalyticsConfiguration(_SchemaPropertyType):
        """Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket."""
        id: _String
        """The ID that identifies the analytics configuration."""
        storage_class_analysis: Bucket.StorageClassAnalysis | _Document
        """Contains data related to access patterns to be collected and made available to analyze the tradeoffs
        between different storage classes.
        """
        prefix: _String | None = None
        """The prefix that an object must have to be included in the analytics results."""
        tag_filters: _Sequence[Bucket.TagFilter | _Document] | _Intrinsic | None = None
        """The tags to use when evaluating an analytics filter. The analytics only includes objects that meet the
        filter's criteria. If no filter is specified, all of the contents of the bucket are included in the
        analysis.
        """
    @_declaration
    class AnnotationTableConfiguration(_SchemaPropertyType):
        """The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all
        annotations on objects in your bucket so that you can query annotation data at scale. If you've disabled
        your annotation table configuration and now want to re-enable it, you must first manually delete the old
        annotation table from your AWS managed table bucket.
        """
        configuration_state: _Literal["ENABLED", "DISABLED"] | _String
        """Specifies whether the annotation table configuration is enabled or disabled."""
        encryption_configuration: Bucket.MetadataTableEncryptionConfiguration | _Document | None = None
        """The encryption configuration for the annotation table. To encrypt your annotation table with server-side
        encryption using AWS Key Management Service (AWS KMS) keys (SSE-KMS), set ``SseAlgorithm`` to ``aws:kms``.
        You must also set ``KmsKeyArn`` to the ARN of a customer managed KMS key in the same Region where your
        general purpose bucket is located.
        """
        role: _String | None = None
        """The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket.
        """
        table_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the annotation table."""
        table_name: _String | None = None
        """The name of the annotation table."""
    @_declaration
    class BlockedEncryptionTypes(_SchemaPropertyType):
        """A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects
        encrypted with the specified server-side encryption type. For example, blocking an encryption type will
        block ``PutObject``, ``CopyObject``, ``PostObject``, multipart upload, and replication requests to the
        bucket for objects with the specified encryption type.
        """
        encryption_type: _Sequence[_Literal["NONE", "SSE-C"] | _String] | _Intrinsic | None = None
        """The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
        Currently, this parameter only supports blocking or unblocking server side encryption with customer-provided
        keys (SSE-C). For more information about SSE-C, see Using server-side encryption with customer-provided keys
        (SSE-C).
        """
    @_declaration
    class BucketEncryption(_SchemaPropertyType):
        """Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys
        (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys
        (DSSE-KMS). For information about the Amazon S3 default encryption feature, see Amazon S3 Default Encryption
        for S3 Buckets in the *Amazon S3 User Guide*.
        """
        server_side_encryption_configuration: _Sequence[Bucket.ServerSideEncryptionRule | _Document] | _Intrinsic
        """Specifies the default server-side-encryption configuration."""
    @_declaration
    class CorsConfiguration(_SchemaPropertyType):
        """Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information,
        see Enabling Cross-Origin Resource Sharing in the *Amazon S3 User Guide*.
        """
        cors_rules: _Sequence[Bucket.CorsRule | _Document] | _Intrinsic
        """A set of origins and methods (cross-origin access that you want to allow). You can add up to 100 rules to
        the configuration.
        """
    @_declaration
    class CorsRule(_SchemaPropertyType):
        """Specifies a cross-origin access rule for an Amazon S3 bucket."""
        allowed_methods: _Sequence[_Literal["GET", "PUT", "HEAD", "POST", "DELETE"] | _String] | _Intrinsic
        """An HTTP method that you allow the origin to run. *Allowed values*: ``GET`` | ``PUT`` | ``HEAD`` |
        ``POST`` | ``DELETE``.
        """
        allowed_origins: _Sequence[_String] | _Intrinsic
        """One or more origins you want customers to be able to access the bucket from."""
        allowed_headers: _Sequence[_String] | _Intrinsic | None = None
        """Headers that are specified in the ``Access-Control-Request-Headers`` header. These headers are allowed in
        a preflight OPTIONS request. In response to any preflight OPTIONS request, Amazon S3 returns any requested
        headers that are allowed.
        """
        exposed_headers: _Sequence[_String] | _Intrinsic | None = None
        """One or more headers in the response that you want customers to be able to access from their applications
        (for example, from a JavaScript ``XMLHttpRequest`` object).
        """
        id: _String | None = None
        """A unique identifier for this rule. The value must be no more than 255 characters."""
        max_age: _Integer | None = None
        """The time in seconds that your browser is to cache the preflight response for the specified resource."""
    @_declaration
    class DataExport(_SchemaPropertyType):
        """Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported."""
        destination: Bucket.Destination | _Document
        """The place to store the data for an analysis."""
        output_schema_version: _String
        """The version of the output schema to use when exporting data. Must be ``V_1``."""
    @_declaration
    class DefaultEventHold(_SchemaPropertyType):
        """The default Object Lock event hold duration that you want to apply to new objects placed in the specified
        bucket, unless an object's upload request specifies its own Object Lock settings. New object versions are
        placed under an event hold and remain protected while the hold is active. When the event hold is released,
        Amazon S3 retains the object version for this duration, measured from the time the hold is released.
        """
        days: _Integer | None = None
        """The number of days that you want to specify for the default event hold duration. Valid values are ``1``
        to ``36500`` days. You must specify either ``Days`` or ``Years``, but not both.
        """
        years: _Integer | None = None
        """The number of years that you want to specify for the default event hold duration. Valid values are ``1``
        to ``100`` years. You must specify either ``Days`` or ``Years``, but not both.
        """
    @_declaration
    class DefaultRetention(_SchemaPropertyType):
        """The container element for optionally specifying the default Object Lock retention settings for new
        objects placed in the specified bucket.
        """
        days: _Integer | None = None
        """The number of days that you want to specify for the default retention period. If Object Lock is turned
        on, you must specify ``Mode`` and specify either ``Days`` or ``Years``.
        """
        default_event_hold: Bucket.DefaultEventHold | _Document | None = None
        """The default Object Lock event hold duration that you want to apply to new objects placed in the specified
        bucket. When the event hold is released, Amazon S3 retains the object version for this duration. If you
        specify both a default retention period (``Days`` or ``Years``) and a ``DefaultEventHold``, the event hold
        duration can't exceed the default retention period.
        """
        mode: _Literal["COMPLIANCE", "GOVERNANCE"] | _String | None = None
        """The default Object Lock retention mode you want to apply to new objects placed in the specified bucket.
        If Object Lock is turned on, you must specify ``Mode`` and specify either ``Days`` or ``Years``.
        """
        years: _Integer | None = None
        """The number of years that you want to specify for the default retention period. If Object Lock is turned
        on, you must specify ``Mode`` and specify either ``Days`` or ``Years``.
        """
    @_declaration
    class DeleteMarkerReplication(_SchemaPropertyType):
        """Specifies whether Amazon S3 replicates delete markers. If you specify a ``Filter`` in your replication
        configuration, you must also include a ``DeleteMarkerReplication`` element. If your ``Filter`` includes a
        ``Tag`` element, the ``DeleteMarkerReplication````Status`` must be set to Disabled, because Amazon S3 does
        not support replicating delete markers for tag-based rules. For an example configuration, see Basic Rule
        Configuration.
        """
        status: _Literal["Disabled", "Enabled"] | _String | None = None
        """Indicates whether to replicate delete markers."""
    @_declaration
    class Destination(_SchemaPropertyType):
        """Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket.
        """
        bucket_arn: _String
        """The Amazon Resource Name (ARN) of the bucket to which data is exported."""
        format: _Literal["CSV", "ORC", "Parquet"] | _String
        """Specifies the file format used when exporting data to Amazon S3. *Allowed values*: ``CSV`` | ``ORC`` |
        ``Parquet``.
        """
        bucket_account_id: _String | None = None
        """The account ID that owns the destination S3 bucket. If no account ID is provided, the owner is not
        validated before exporting data. Although this value is optional, we strongly recommend that you set it to
        help prevent problems if the destination bucket ownership changes.
        """
        prefix: _String | None = None
        """The prefix to use when exporting data. The prefix is prepended to all results."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated
        objects. If you're specifying a customer managed KMS key, we recommend using a fully qualified KMS key ARN.
        If you use a KMS key alias instead, then KMS resolves the key within the requester’s account. This behavior
        can result in data that's encrypted with a KMS key that belongs to the requester, and not the bucket owner.
        """
        replica_kms_key_id: _String
        """Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management
        Service (KMS) for the destination bucket. Amazon S3 uses this key to encrypt replica objects. Amazon S3 only
        supports symmetric encryption KMS keys. For more information, see Asymmetric keys in KMS in the *Key
        Management Service Developer Guide*.
        """
    @_declaration
    class EventBridgeConfiguration(_SchemaPropertyType):
        """Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see Using
        EventBridge in the *Amazon S3 User Guide*. Unlike other destinations, delivery of events to EventBridge can
        be either enabled or disabled for a bucket. If enabled, all events will be sent to EventBridge and you can
        use EventBridge rules to route events to additional targets. For more information, see What Is Amazon
        EventBridge in the *Amazon EventBridge User Guide*.
        """
        event_bridge_enabled: _Boolean
        """Enables delivery of events to Amazon EventBridge."""
    @_declaration
    class FilterRule(_SchemaPropertyType):
        """Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an
        object in your Amazon S3 bucket. You specify whether to filter on the suffix or prefix of the object key
        name. A prefix is a specific string of characters at the beginning of an object key name, which you can use
        to organize objects. For example, you can start the key names of related objects with a prefix, such as
        ``2023-`` or ``engineering/``.
        """
        name: _String
        """The object key name prefix or suffix identifying one or more objects to which the filtering rule applies.
        The maximum length is 1,024 characters. Overlapping prefixes and suffixes are not supported. For more
        information, see Configuring Event Notifications in the *Amazon S3 User Guide*.
        """
        value: _String
        """The value that the filter searches for in object key names."""
    @_declaration
    class IntelligentTieringConfiguration(_SchemaPropertyType):
        """Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket. For information about the S3
        Intelligent-Tiering storage class, see Storage class for automatically optimizing frequently and
        infrequently accessed objects.
        """
        id: _String
        """The ID used to identify the S3 Intelligent-Tiering configuration."""
        status: _Literal["Disabled", "Enabled"] | _String
        """Specifies the status of the configuration."""
        tierings: _Sequence[Bucket.Tiering | _Document] | _Intrinsic
        """Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration. At least one tier
        must be defined in the list. At most, you can specify two tiers in the list, one for each available
        AccessTier: ``ARCHIVE_ACCESS`` and ``DEEP_ARCHIVE_ACCESS``. You only need Intelligent Tiering Configuration
        enabled on a bucket if you want to automatically move objects stored in the Intelligent-Tiering storage
        class to Archive Access or Deep Archive Access tiers.
        """
        prefix: _String | None = None
        """An object key name prefix that identifies the subset of objects to which the rule applies."""
        tag_filters: _Sequence[Bucket.TagFilter | _Document] | _Intrinsic | None = None
        """A container for a key-value pair."""
    @_declaration
    class InventoryConfiguration(_SchemaPropertyType):
        """Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see GET Bucket
        inventory in the *Amazon S3 API Reference*.
        """
        destination: Bucket.Destination | _Document
        """Contains information about where to publish the inventory results."""
        enabled: _Boolean
        """Specifies whether the inventory is enabled or disabled. If set to ``True``, an inventory list is
        generated. If set to ``False``, no inventory list is generated.
        """
        id: _String
        """The ID used to identify the inventory configuration."""
        included_object_versions: _Literal["All", "Current"] | _String
        """Object versions to include in the inventory list. If set to ``All``, the list includes all the object
        versions, which adds the version-related fields ``VersionId``, ``IsLatest``, and ``DeleteMarker`` to the
        list. If set to ``Current``, the list does not contain these version-related fields.
        """
        schedule_frequency: _Literal["Daily", "Weekly"] | _String
        """Specifies the schedule for generating inventory results."""
        optional_fields: _Sequence[_Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus", "ObjectLockEventHoldStatus", "ObjectLockEventHoldDuration", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate", "IntelligentTieringReferenceDate"] | _String] | _Intrinsic | None = None
        """Contains the optional fields that are included in the inventory results."""
        prefix: _String | None = None
        """Specifies the inventory filter prefix."""
    @_declaration
    class InventoryTableConfiguration(_SchemaPropertyType):
        """The inventory table configuration for an S3 Metadata configuration. If you've disabled your inventory
        table configuration and now want to re-enable it, you must first manually delete the old inventory table
        from your AWS managed table bucket. Otherwise, the newly re-enabled inventory table configuration will enter
        a failed state because the inventory table already exists in the table bucket.
        """
        configuration_state: _Literal["ENABLED", "DISABLED"] | _String
        """The configuration state of the inventory table, indicating whether the inventory table is enabled or
        disabled.
        """
        encryption_configuration: Bucket.MetadataTableEncryptionConfiguration | _Document | None = None
        """The encryption configuration for the inventory table."""
        table_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the inventory table."""
        table_name: _String | None = None
        """The name of the inventory table."""
    @_declaration
    class JournalTableConfiguration(_SchemaPropertyType):
        """The journal table configuration for an S3 Metadata configuration. The journal table is required for each
        metadata table configuration and cannot be disabled. The journal configuration will enter a failed state if
        a journal table already exists in the table bucket. The journal table of a previous configuration must be
        deleted before a new journal table can be created successfully.
        """
        record_expiration: Bucket.RecordExpiration | _Document
        """The journal table record expiration settings for the journal table."""
        encryption_configuration: Bucket.MetadataTableEncryptionConfiguration | _Document | None = None
        """The encryption configuration for the journal table."""
        table_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the journal table."""
        table_name: _String | None = None
        """The name of the journal table."""
    @_declaration
    class LambdaConfiguration(_SchemaPropertyType):
        """Describes the LAMlong functions to invoke and the events for which to invoke them."""
        event: _String
        """The Amazon S3 bucket event for which to invoke the LAMlong function. For more information, see Supported
        Event Types in the *Amazon S3 User Guide*.
        """
        function: _String
        """The Amazon Resource Name (ARN) of the LAMlong function that Amazon S3 invokes when the specified event
        type occurs.
        """
        filter: Bucket.NotificationFilter | _Document | None = None
        """The filtering rules that determine which objects invoke the AWS Lambda function. For example, you can
        create a filter so that only image files with a ``.jpg`` extension invoke the function when they are added
        to the Amazon S3 bucket.
        """
    @_declaration
    class LifecycleConfiguration(_SchemaPropertyType):
        """Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see
        Object Lifecycle Management in the *Amazon S3 User Guide*.
        """
        rules: _Sequence[Bucket.Rule | _Document] | _Intrinsic
        """A lifecycle rule for individual objects in an Amazon S3 bucket."""
        transition_default_minimum_object_size: _Literal["varies_by_storage_class", "all_storage_classes_128K"] | _String | None = None
        """Indicates which default minimum object size behavior is applied to the lifecycle configuration. This
        parameter applies to general purpose buckets only. It isn't supported for directory bucket lifecycle
        configurations.
        """
    @_declaration
    class LoggingConfiguration(_SchemaPropertyType):
        """Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a
        bucket. For examples and more information, see PUT Bucket logging in the *Amazon S3 API Reference*. To
        successfully complete the ``AWS::S3::Bucket LoggingConfiguration`` request, you must have ``s3:PutObject``
        and ``s3:PutObjectAcl`` in your IAM permissions.
        """
        destination_bucket_name: _String | None = None
        """The name of the bucket where Amazon S3 should store server access log files. You can store log files in
        any bucket that you own. By default, logs are stored in the bucket where the ``LoggingConfiguration``
        property is defined.
        """
        log_file_prefix: _String | None = None
        """A prefix for all log object keys. If you store log files from multiple Amazon S3 buckets in a single
        bucket, you can use a prefix to distinguish which log files came from which bucket.
        """
        target_object_key_format: Bucket.TargetObjectKeyFormat | _Document | None = None
        """Amazon S3 key format for log objects. Only one format, either PartitionedPrefix or SimplePrefix, is
        allowed.
        """
    @_declaration
    class MetadataConfiguration(_SchemaPropertyType):
        """Creates a V2 S3 Metadata configuration of a general purpose bucket. For more information, see
        Accelerating data discovery with S3 Metadata in the *Amazon S3 User Guide*.
        """
        journal_table_configuration: Bucket.JournalTableConfiguration | _Document
        """The journal table configuration for a metadata configuration."""
        annotation_table_configuration: Bucket.AnnotationTableConfiguration | _Document | None = None
        """The annotation table configuration for a metadata configuration."""
        destination: Bucket.MetadataDestination | _Document | None = None
        """The destination information for the S3 Metadata configuration."""
        inventory_table_configuration: Bucket.InventoryTableConfiguration | _Document | None = None
        """The inventory table configuration for a metadata configuration."""
    @_declaration
    class MetadataDestination(_SchemaPropertyType):
        """The destination information for the S3 Metadata configuration."""
        table_bucket_type: _Literal["aws", "customer"] | _String
        """The type of the table bucket where the metadata configuration is stored. The ``aws`` value indicates an
        AWS managed table bucket, and the ``customer`` value indicates a customer-managed table bucket. V2 metadata
        configurations are stored in AWS managed table buckets, and V1 metadata configurations are stored in
        customer-managed table buckets.
        """
        table_bucket_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored."""
        table_namespace: _String | None = None
        """The namespace in the table bucket where the metadata tables for a metadata configuration are stored."""
    @_declaration
    class MetadataTableConfiguration(_SchemaPropertyType):
        """We recommend that you create your S3 Metadata configurations by using the V2 MetadataConfiguration
        resource type. We no longer recommend using the V1 ``MetadataTableConfiguration`` resource type. If you
        created your S3 Metadata configuration before July 15, 2025, we recommend that you delete and re-create your
        configuration by using the MetadataConfiguration resource type so that you can expire journal table records
        and create a live inventory table.
        """
        s3_tables_destination: Bucket.S3TablesDestination | _Document
        """The destination information for the metadata table configuration. The destination table bucket must be in
        the same Region and AWS-account as the general purpose bucket. The specified metadata table name must be
        unique within the ``aws_s3_metadata`` namespace in the destination table bucket.
        """
    @_declaration
    class MetadataTableEncryptionConfiguration(_SchemaPropertyType):
        """The encryption settings for an S3 Metadata journal table or inventory table configuration."""
        sse_algorithm: _Literal["aws:kms", "AES256"] | _String
        """The encryption type specified for a metadata table. To specify server-side encryption with KMSlong (KMS)
        keys (SSE-KMS), use the ``aws:kms`` value. To specify server-side encryption with Amazon S3 managed keys
        (SSE-S3), use the ``AES256`` value.
        """
        kms_key_arn: _String | None = None
        """If server-side encryption with KMSlong (KMS) keys (SSE-KMS) is specified, you must also specify the KMS
        key Amazon Resource Name (ARN). You must specify a customer-managed KMS key that's located in the same
        Region as the general purpose bucket that corresponds to the metadata table configuration.
        """
    @_declaration
    class Metrics(_SchemaPropertyType):
        """A container specifying replication metrics-related settings enabling replication metrics and events."""
        status: _Literal["Disabled", "Enabled"] | _String
        """Specifies whether the replication metrics are enabled."""
        event_threshold: Bucket.ReplicationTimeValue | _Document | None = None
        """A container specifying the time threshold for emitting the ``s3:Replication:OperationMissedThreshold``
        event.
        """
    @_declaration
    class MetricsConfiguration(_SchemaPropertyType):
        """Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics
        configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that
        this is a full replacement of the existing metrics configuration. If you don't include the elements you want
        to keep, they are erased. For examples, see AWS::S3::Bucket. For more information, see PUT Bucket metrics in
        the *Amazon S3 API Reference*.
        """
        id: _String
        """The ID used to identify the metrics configuration. This can be any value you choose that helps you
        identify your metrics configuration.
        """
        access_point_arn: _String | None = None
        """The access point that was used while performing operations on the object. The metrics configuration only
        includes objects that meet the filter's criteria.
        """
        prefix: _String | None = None
        """The prefix that an object must have to be included in the metrics results."""
        tag_filters: _Sequence[Bucket.TagFilter | _Document] | _Intrinsic | None = None
        """Specifies a list of tag filters to use as a metrics configuration filter. The metrics configuration
        includes only objects that meet the filter's criteria.
        """
    @_declaration
    class NoncurrentVersionExpiration(_SchemaPropertyType):
        """Specifies when noncurrent object versions expire. Upon expiration, S3 permanently deletes the noncurrent
        object versions. You set this lifecycle configuration action on a bucket that has versioning enabled (or
        suspended) to request that S3 delete noncurrent object versions at a specific period in the object's
        lifetime. For more information about setting a lifecycle rule configuration, see AWS::S3::Bucket Rule.
        """
        noncurrent_days: _Integer
        """Specifies the number of days an object is noncurrent before S3 can perform the associated action. For
        information about the noncurrent days calculations, see How Amazon S3 Calculates When an Object Became
        Noncurrent in the *Amazon S3 User Guide*.
        """
        newer_noncurrent_versions: _Integer | None = None
        """Specifies how many noncurrent versions S3 will retain. If there are this many more recent noncurrent
        versions, S3 will take the associated action. For more information about noncurrent versions, see Lifecycle
        configuration elements in the *Amazon S3 User Guide*.
        """
    @_declaration
    class NoncurrentVersionTransition(_SchemaPropertyType):
        """Container for the transition rule that describes when noncurrent objects transition to the
        ``STANDARD_IA``, ``ONEZONE_IA``, ``INTELLIGENT_TIERING``, ``GLACIER_IR``, ``GLACIER``, or ``DEEP_ARCHIVE``
        storage class.
        """
        storage_class: _Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"] | _String
        """The class of storage used to store the object."""
        transition_in_days: _Integer
        """Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
        For information about the noncurrent days calculations, see How Amazon S3 Calculates How Long an Object Has
        Been Noncurrent in the *Amazon S3 User Guide*.
        """
        newer_noncurrent_versions: _Integer | None = None
        """Specifies how many noncurrent versions S3 will retain. If there are this many more recent noncurrent
        versions, S3 will take the associated action. For more information about noncurrent versions, see Lifecycle
        configuration elements in the *Amazon S3 User Guide*.
        """
    @_declaration
    class NotificationConfiguration(_SchemaPropertyType):
        """Describes the notification configuration for an Amazon S3 bucket. If you create the target resource and
        related permissions in the same template, you might have a circular dependency. For example, you might use
        the ``AWS::Lambda::Permission`` resource to grant the bucket permission to invoke an AWS Lambda function.
        """
        event_bridge_configuration: Bucket.EventBridgeConfiguration | _Document | None = None
        """Enables delivery of events to Amazon EventBridge."""
        lambda_configurations: _Sequence[Bucket.LambdaConfiguration | _Document] | _Intrinsic | None = None
        """Describes the LAMlong functions to invoke and the events for which to invoke them."""
        queue_configurations: _Sequence[Bucket.QueueConfiguration | _Document] | _Intrinsic | None = None
        """The Amazon Simple Queue Service queues to publish messages to and the events for which to publish
        messages.
        """
        topic_configurations: _Sequence[Bucket.TopicConfiguration | _Document] | _Intrinsic | None = None
        """The topic to which notifications are sent and the events for which notifications are generated."""
    @_declaration
    class NotificationFilter(_SchemaPropertyType):
        """Specifies object key name filtering rules. For information about key name filtering, see Configuring
        event notifications using object key name filtering in the *Amazon S3 User Guide*.
        """
        s3_key: Bucket.S3KeyFilter | _Document
        """A container for object key name prefix and suffix filtering rules."""
    @_declaration
    class ObjectLockConfiguration(_SchemaPropertyType):
        """Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock
        configuration will be applied by default to every new object placed in the specified bucket. For more
        information, see Locking Objects.
        """
        object_lock_enabled: _Literal["Enabled"] | _String | None = None
        """Indicates whether this bucket has an Object Lock configuration enabled. Enable ``ObjectLockEnabled`` when
        you apply ``ObjectLockConfiguration`` to a bucket.
        """
        rule: Bucket.ObjectLockRule | _Document | None = None
        """Specifies the Object Lock rule for the specified object. Enable this rule when you apply
        ``ObjectLockConfiguration`` to a bucket. If Object Lock is turned on, bucket settings require both ``Mode``
        and a period of either ``Days`` or ``Years``. You cannot specify ``Days`` and ``Years`` at the same time.
        For more information, see ObjectLockRule and DefaultRetention.
        """
    @_declaration
    class ObjectLockRule(_SchemaPropertyType):
        """Specifies the Object Lock rule for the specified object. Enable the this rule when you apply
        ``ObjectLockConfiguration`` to a bucket.
        """
        default_retention: Bucket.DefaultRetention | _Document | None = None
        """The default Object Lock retention mode and period that you want to apply to new objects placed in the
        specified bucket. If Object Lock is turned on, bucket settings require both ``Mode`` and a period of either
        ``Days`` or ``Years``. You cannot specify ``Days`` and ``Years`` at the same time. For more information
        about allowable values for mode and period, see DefaultRetention.
        """
    @_declaration
    class OwnershipControls(_SchemaPropertyType):
        """Specifies the container element for Object Ownership rules. S3 Object Ownership is an Amazon S3
        bucket-level setting that you can use to disable access control lists (ACLs) and take ownership of every
        object in your bucket, simplifying access management for data stored in Amazon S3. For more information, see
        Controlling ownership of objects and disabling ACLs in the *Amazon S3 User Guide*.
        """
        rules: _Sequence[Bucket.OwnershipControlsRule | _Document] | _Intrinsic
        """Specifies the container element for Object Ownership rules."""
    @_declaration
    class OwnershipControlsRule(_SchemaPropertyType):
        """Specifies an Object Ownership rule. S3 Object Ownership is an Amazon S3 bucket-level setting that you can
        use to disable access control lists (ACLs) and take ownership of every object in your bucket, simplifying
        access management for data stored in Amazon S3. For more information, see Controlling ownership of objects
        and disabling ACLs in the *Amazon S3 User Guide*.
        """
        object_ownership: _Literal["ObjectWriter", "BucketOwnerPreferred", "BucketOwnerEnforced"] | _String | None = None
        """Specifies an object ownership rule."""
    @_declaration
    class PartitionedPrefix(_SchemaPropertyType):
        """Amazon S3 keys for log objects are partitioned in the following format:
        ``[DestinationPrefix][SourceAccountId]/[SourceRegion]/[SourceBucket]/[YYYY]/[MM]/[DD]/[YYYY]-[MM]-[DD]-[hh]-[mm]-[ss]-[UniqueString]``
        PartitionedPrefix defaults to EventTime delivery when server access logs are delivered.
        """
        partition_date_source: _Literal["EventTime", "DeliveryTime"] | _String | None = None
        """Specifies the partition date source for the partitioned prefix. ``PartitionDateSource`` can be
        ``EventTime`` or ``DeliveryTime``. For ``DeliveryTime``, the time in the log file names corresponds to the
        delivery time for the log files. For ``EventTime``, The logs delivered are for a specific day only. The
        year, month, and day correspond to the day on which the event occurred, and the hour, minutes and seconds
        are set to 00 in the key.
        """
    @_declaration
    class PublicAccessBlockConfiguration(_SchemaPropertyType):
        """The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the
        configuration options in any combination. Bucket-level settings work alongside account-level settings (which
        may inherit from organization-level policies). For more information about when Amazon S3 considers a bucket
        or object public, see The Meaning of "Public" in the *Amazon S3 User Guide*.
        """
        block_public_acls: _Boolean | None = None
        """Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects
        in this bucket.
        """
        block_public_policy: _Boolean | None = None
        """Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to
        ``TRUE`` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public
        access. Enabling this setting doesn't affect existing bucket policies.
        """
        ignore_public_acls: _Boolean | None = None
        """Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting
        this element to ``TRUE`` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this
        bucket. Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new
        public ACLs from being set.
        """
        restrict_public_buckets: _Boolean | None = None
        """Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element
        to ``TRUE`` restricts access to this bucket to only AWS-service principals and authorized users within this
        account if the bucket has a public policy. Enabling this setting doesn't affect previously stored bucket
        policies, except that public and cross-account access within any public bucket policy, including non-public
        delegation to specific accounts, is blocked.
        """
    @_declaration
    class QueueConfiguration(_SchemaPropertyType):
        """Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue
        when Amazon S3 detects specified events.
        """
        event: _String
        """The Amazon S3 bucket event about which you want to publish messages to Amazon SQS. For more information,
        see Supported Event Types in the *Amazon S3 User Guide*.
        """
        queue: _String
        """The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it
        detects events of the specified type. FIFO queues are not allowed when enabling an SQS queue as the event
        notification destination.
        """
        filter: Bucket.NotificationFilter | _Document | None = None
        """The filtering rules that determine which objects trigger notifications. For example, you can create a
        filter so that Amazon S3 sends notifications only when image files with a ``.jpg`` extension are added to
        the bucket. For more information, see Configuring event notifications using object key name filtering in the
        *Amazon S3 User Guide*.
        """
    @_declaration
    class RecordExpiration(_SchemaPropertyType):
        """The journal table record expiration settings for a journal table in an S3 Metadata configuration."""
        expiration: _Literal["ENABLED", "DISABLED"] | _String
        """Specifies whether journal table record expiration is enabled or disabled."""
        days: _Integer | None = None
        """If you enable journal table record expiration, you can set the number of days to retain your journal
        table records. Journal table records must be retained for a minimum of 7 days. To set this value, specify
        any whole number from ``7`` to ``2147483647``. For example, to retain your journal table records for one
        year, set this value to ``365``.
        """
    @_declaration
    class RedirectAllRequestsTo(_SchemaPropertyType):
        """Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket."""
        host_name: _String
        """Name of the host where requests are redirected."""
        protocol: _Literal["http", "https"] | _String | None = None
        """Protocol to use when redirecting requests. The default is the protocol that is used in the original
        request.
        """
    @_declaration
    class RedirectRule(_SchemaPropertyType):
        """Specifies how requests are redirected. In the event of an error, you can specify a different error code
        to return.
        """
        host_name: _String | None = None
        """The host name to use in the redirect request."""
        http_redirect_code: _String | None = None
        """The HTTP redirect code to use on the response. Not required if one of the siblings is present."""
        protocol: _Literal["http", "https"] | _String | None = None
        """Protocol to use when redirecting requests. The default is the protocol that is used in the original
        request.
        """
        replace_key_prefix_with: _String | None = None
        """The object key prefix to use in the redirect request. For example, to redirect requests for all pages
        with prefix ``docs/`` (objects in the ``docs/`` folder) to ``documents/``, you can set a condition block
        with ``KeyPrefixEquals`` set to ``docs/`` and in the Redirect set ``ReplaceKeyPrefixWith`` to
        ``/documents``. Not required if one of the siblings is present. Can be present only if ``ReplaceKeyWith`` is
        not provided.
        """
        replace_key_with: _String | None = None
        """The specific object key to use in the redirect request. For example, redirect request to ``error.html``.
        Not required if one of the siblings is present. Can be present only if ``ReplaceKeyPrefixWith`` is not
        provided. Replacement must be made for object keys containing special characters (such as carriage returns)
        when using XML requests. For more information, see XML related object key constraints.
        """
    @_declaration
    class ReplicaModifications(_SchemaPropertyType):
        """A filter that you can specify for selection for modifications on replicas."""
        status: _Literal["Enabled", "Disabled"] | _String
        """Specifies whether Amazon S3 replicates modifications on replicas. *Allowed values*: ``Enabled`` |
        ``Disabled``.
        """
    @_declaration
    class ReplicationConfiguration(_SchemaPropertyType):
        """A container for replication rules. You can add up to 1,000 rules. The maximum size of a replication
        configuration is 2 MB. The latest version of the replication configuration XML is V2. For more information
        about XML V2 replication configurations, see Replication configuration in the *Amazon S3 User Guide*.
        """
        role: _String
        """The Amazon Resource Name (ARN) of the IAMlong (IAM) role that Amazon S3 assumes when replicating objects.
        For more information, see How to Set Up Replication in the *Amazon S3 User Guide*.
        """
        rules: _Sequence[Bucket.ReplicationRule | _Document] | _Intrinsic
        """A container for one or more replication rules. A replication configuration must have at least one rule
        and can contain a maximum of 1,000 rules.
        """
    @_declaration
    class ReplicationDestination(_SchemaPropertyType):
        """A container for information about the replication destination and its configurations including enabling
        the S3 Replication Time Control (S3 RTC).
        """
        bucket: _String
        """The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results."""
        access_control_translation: Bucket.AccessControlTranslation | _Document | None = None
        """Specify this only in a cross-account scenario (where source and destination bucket owners are not the
        same), and you want to change replica ownership to the AWS-account that owns the destination bucket. If this
        is not specified in the replication configuration, the replicas are owned by same AWS-account that owns the
        source object.
        """
        account: _String | None = None
        """Destination bucket owner account ID. In a cross-account scenario, if you direct Amazon S3 to change
        replica ownership to the AWS-account that owns the destination bucket by specifying the
        ``AccessControlTranslation`` property, this is the account ID of the destination bucket owner. For more
        information, see Cross-Region Replication Additional Configuration: Change Replica Owner in the *Amazon S3
        User Guide*.
        """
        encryption_configuration: Bucket.EncryptionConfiguration | _Document | None = None
        """Specifies encryption-related information."""
        metrics: Bucket.Metrics | _Document | None = None
        """A container specifying replication metrics-related settings enabling replication metrics and events."""
        replication_time: Bucket.ReplicationTime | _Document | None = None
        """A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the
        time when all objects and operations on objects must be replicated. Must be specified together with a
        ``Metrics`` block.
        """
        storage_class: _Literal["DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "REDUCED_REDUNDANCY", "STANDARD", "STANDARD_IA"] | _String | None = None
        """The storage class to use when replicating objects, such as S3 Standard or reduced redundancy. By default,
        Amazon S3 uses the storage class of the source object to create the object replica. For valid values, see
        the ``StorageClass`` element of the PUT Bucket replication action in the *Amazon S3 API Reference*.
        ``FSX_OPENZFS`` is not an accepted value when replicating objects.
        """
    @_declaration
    class ReplicationRule(_SchemaPropertyType):
        """Specifies which Amazon S3 objects to replicate and where to store the replicas."""
        destination: Bucket.ReplicationDestination | _Document
        """A container for information about the replication destination and its configurations including enabling
        the S3 Replication Time Control (S3 RTC).
        """
        status: _Literal["Disabled", "Enabled"] | _String
        """Specifies whether the rule is enabled."""
        delete_marker_replication: Bucket.DeleteMarkerReplication | _Document | None = None
        """Specifies whether Amazon S3 replicates delete markers. If you specify a ``Filter`` in your replication
        configuration, you must also include a ``DeleteMarkerReplication`` element. If your ``Filter`` includes a
        ``Tag`` element, the ``DeleteMarkerReplication````Status`` must be set to Disabled, because Amazon S3 does
        not support replicating delete markers for tag-based rules. For an example configuration, see Basic Rule
        Configuration.
        """
        filter: Bucket.ReplicationRuleFilter | _Document | None = None
        """A filter that identifies the subset of objects to which the replication rule applies. A ``Filter`` must
        specify exactly one ``Prefix``, ``TagFilter``, or an ``And`` child element. The use of the filter field
        indicates that this is a V2 replication configuration. This field isn't supported in a V1 replication
        configuration. V1 replication configuration only supports filtering by key prefix.
        """
        id: _String | None = None
        """A unique identifier for the rule. The maximum value is 255 characters. If you don't specify a value, AWS
        CloudFormation generates a random ID. When using a V2 replication configuration this property is capitalized
        as "ID".
        """
        prefix: _String | None = None
        """An object key name prefix that identifies the object or objects to which the rule applies. The maximum
        prefix length is 1,024 characters. To include all objects in a bucket, specify an empty string. To filter
        using a V1 replication configuration, add the ``Prefix`` directly as a child element of the ``Rule``
        element. Replacement must be made for object keys containing special characters (such as carriage returns)
        when using XML requests.
        """
        priority: _Integer | None = None
        """The priority indicates which rule has precedence whenever two or more replication rules conflict. Amazon
        S3 will attempt to replicate objects according to all replication rules. However, if there are two or more
        rules with the same destination bucket, then objects will be replicated according to the rule with the
        highest priority. The higher the number, the higher the priority. For more information, see Replication in
        the *Amazon S3 User Guide*.
        """
        source_selection_criteria: Bucket.SourceSelectionCriteria | _Document | None = None
        """A container that describes additional filters for identifying the source objects that you want to
        replicate. You can choose to enable or disable the replication of these objects.
        """
    @_declaration
    class ReplicationRuleAndOperator(_SchemaPropertyType):
        """A container for specifying rule filters. The filters determine the subset of objects to which the rule
        applies. This element is required only if you specify more than one filter.
        """
        prefix: _String | None = None
        """An object key name prefix that identifies the subset of objects to which the rule applies."""
        tag_filters: _Sequence[Bucket.TagFilter | _Document] | _Intrinsic | None = None
        """An array of tags containing key and value pairs."""
    @_declaration
    class ReplicationRuleFilter(_SchemaPropertyType):
        """A filter that identifies the subset of objects to which the replication rule applies. A ``Filter`` must
        specify exactly one ``Prefix``, ``TagFilter``, or an ``And`` child element.
        """
        and_: Bucket.ReplicationRuleAndOperator | _Document | None = None
        """A container for specifying rule filters. The filters determine the subset of objects to which the rule
        applies. This element is required only if you specify more than one filter.
        """
        prefix: _String | None = None
        """An object key name prefix that identifies the subset of objects to which the rule applies. Replacement
        must be made for object keys containing special characters (such as carriage returns) when using XML
        requests. For more information, see XML related object key constraints.
        """
        tag_filter: Bucket.TagFilter | _Document | None = None
        """A container for specifying a tag key and value. The rule applies only to objects that have the tag in
        their tag set.
        """
    @_declaration
    class ReplicationTime(_SchemaPropertyType):
        """A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC
        is enabled and the time when all objects and operations on objects must be replicated. Must be specified
        together with a ``Metrics`` block.
        """
        status: _Literal["Disabled", "Enabled"] | _String
        """Specifies whether the replication time is enabled."""
        time: Bucket.ReplicationTimeValue | _Document
        """A container specifying the time by which replication should be complete for all objects and operations on
        objects.
        """
    @_declaration
    class ReplicationTimeValue(_SchemaPropertyType):
        """A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics
        ``EventThreshold``.
        """
        minutes: _Integer
        """Contains an integer specifying time in minutes. Valid value: 15."""
    @_declaration
    class RoutingRule(_SchemaPropertyType):
        """Specifies the redirect behavior and when a redirect is applied. For more information about routing rules,
        see Configuring advanced conditional redirects in the *Amazon S3 User Guide*.
        """
        redirect_rule: Bucket.RedirectRule | _Document
        """Container for redirect information. You can redirect requests to another host, to another page, or with
        another protocol. In the event of an error, you can specify a different error code to return.
        """
        routing_rule_condition: Bucket.RoutingRuleCondition | _Document | None = None
        """A container for describing a condition that must be met for the specified redirect to apply. For example,
        1. If request is for pages in the ``/docs`` folder, redirect to the ``/documents`` folder. 2. If request
        results in HTTP error 4xx, redirect request to another host where you might process the error.
        """
    @_declaration
    class RoutingRuleCondition(_SchemaPropertyType):
        """A container for describing a condition that must be met for the specified redirect to apply. For example,
        1. If request is for pages in the ``/docs`` folder, redirect to the ``/documents`` folder. 2. If request
        results in HTTP error 4xx, redirect request to another host where you might process the error.
        """
        http_error_code_returned_equals: _String | None = None
        """The HTTP error code when the redirect is applied. In the event of an error, if the error code equals this
        value, then the specified redirect is applied. Required when parent element ``Condition`` is specified and
        sibling ``KeyPrefixEquals`` is not specified. If both are specified, then both must be true for the redirect
        to be applied.
        """
        key_prefix_equals: _String | None = None
        """The object key name prefix when the redirect is applied. For example, to redirect requests for
        ``ExamplePage.html``, the key prefix will be ``ExamplePage.html``. To redirect request for all pages with
        the prefix ``docs/``, the key prefix will be ``docs/``, which identifies all objects in the docs/ folder.
        Required when the parent element ``Condition`` is specified and sibling ``HttpErrorCodeReturnedEquals`` is
        not specified.
        """
    @_declaration
    class Rule(_SchemaPropertyType):
        """Specifies lifecycle rules for an Amazon S3 bucket. For more information, see Put Bucket Lifecycle
        Configuration in the *Amazon S3 API Reference*. You must specify at least one of the following properties:
        ``AbortIncompleteMultipartUpload``, ``ExpirationDate``, ``ExpirationInDays``,
        ``NoncurrentVersionExpirationInDays``, ``NoncurrentVersionTransition``, ``NoncurrentVersionTransitions``,
        ``Transition``, or ``Transitions``.
        """
        status: _Literal["Enabled", "Disabled"] | _String
        """If ``Enabled``, the rule is currently being applied. If ``Disabled``, the rule is not currently being
        applied.
        """
        abort_incomplete_multipart_upload: Bucket.AbortIncompleteMultipartUpload | _Document | None = None
        """Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket."""
        expiration_date: _String | None = None
        """Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. The date value must be in ISO
        8601 format. The time is always midnight UTC. If you specify an expiration and transition time, you must use
        the same time unit for both properties (either in days or by date). The expiration time must also be later
        than the transition time.
        """
        expiration_in_days: _Integer | None = None
        """Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3
        Glacier. If you specify an expiration and transition time, you must use the same time unit for both
        properties (either in days or by date). The expiration time must also be later than the transition time.
        """
        expired_object_delete_marker: _Boolean | None = None
        """Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions. If set to true,
        the delete marker will be removed if there are no noncurrent versions. This cannot be specified with
        ``ExpirationInDays``, ``ExpirationDate``, or ``TagFilters``.
        """
        id: _String | None = None
        """Unique identifier for the rule. The value can't be longer than 255 characters."""
        noncurrent_version_expiration: Bucket.NoncurrentVersionExpiration | _Document | None = None
        """Specifies when noncurrent object versions expire. Upon expiration, S3 permanently deletes the noncurrent
        object versions. You set this lifecycle configuration action on a bucket that has versioning enabled (or
        suspended) to request that S3 delete noncurrent object versions at a specific period in the object's
        lifetime.
        """
        noncurrent_version_expiration_in_days: _Integer | None = None
        """(Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between
        when a new version of the object is uploaded to the bucket and when old versions of the object expire. When
        object versions expire, Amazon S3 permanently deletes them. If you specify a transition and expiration time,
        the expiration time must be later than the transition time.
        """
        noncurrent_version_transition: Bucket.NoncurrentVersionTransition | _Document | None = None
        """(Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects
        transition to a specified storage class. If you specify a transition and expiration time, the expiration
        time must be later than the transition time. If you specify this property, don't specify the
        ``NoncurrentVersionTransitions`` property.
        """
        noncurrent_version_transitions: _Sequence[Bucket.NoncurrentVersionTransition | _Document] | _Intrinsic | None = None
        """For buckets with versioning enabled (or suspended), one or more transition rules that specify when
        non-current objects transition to a specified storage class. If you specify a transition and expiration
        time, the expiration time must be later than the transition time. If you specify this property, don't
        specify the ``NoncurrentVersionTransition`` property.
        """
        object_size_greater_than: _String | None = None
        """Specifies the minimum object size in bytes for this rule to apply to. Objects must be larger than this
        value in bytes. For more information about size based rules, see Lifecycle configuration using size-based
        rules in the *Amazon S3 User Guide*.
        """
        object_size_less_than: _String | None = None
        """Specifies the maximum object size in bytes for this rule to apply to. Objects must be smaller than this
        value in bytes. For more information about sized based rules, see Lifecycle configuration using size-based
        rules in the *Amazon S3 User Guide*.
        """
        prefix: _String | None = None
        """Object key prefix that identifies one or more objects to which this rule applies. Replacement must be
        made for object keys containing special characters (such as carriage returns) when using XML requests. For
        more information, see XML related object key constraints.
        """
        tag_filters: _Sequence[Bucket.TagFilter | _Document] | _Intrinsic | None = None
        """Tags to use to identify a subset of objects to which the lifecycle rule applies."""
        transition: Bucket.Transition | _Document | None = None
        """(Deprecated.) Specifies when an object transitions to a specified storage class. If you specify an
        expiration and transition time, you must use the same time unit for both properties (either in days or by
        date). The expiration time must also be later than the transition time. If you specify this property, don't
        specify the ``Transitions`` property.
        """
        transitions: _Sequence[Bucket.Transition | _Document] | _Intrinsic | None = None
        """One or more transition rules that specify when an object transitions to a specified storage class. If you
        specify an expiration and transition time, you must use the same time unit for both properties (either in
        days or by date). The expiration time must also be later than the transition time. If you specify this
        property, don't specify the ``Transition`` property.
        """
    @_declaration
    class S3KeyFilter(_SchemaPropertyType):
        """A container for object key name prefix and suffix filtering rules. For more information about object key
        name filtering, see Configuring event notifications using object key name filtering in the *Amazon S3 User
        Guide*. The same type of filter rule cannot be used more than once. For example, you cannot specify two
        prefix rules.
        """
        rules: _Sequence[Bucket.FilterRule | _Document] | _Intrinsic
        """A list of containers for the key-value pair that defines the criteria for the filter rule."""
    @_declaration
    class S3TablesDestination(_SchemaPropertyType):
        """The destination information for a V1 S3 Metadata configuration. The destination table bucket must be in
        the same Region and AWS-account as the general purpose bucket. The specified metadata table name must be
        unique within the ``aws_s3_metadata`` namespace in the destination table bucket.
        """
        table_bucket_arn: _String
        """The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata
        table configuration. The destination table bucket must be in the same Region and AWS-account as the general
        purpose bucket.
        """
        table_name: _String
        """The name for the metadata table in your metadata table configuration. The specified metadata table name
        must be unique within the ``aws_s3_metadata`` namespace in the destination table bucket.
        """
        table_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified
        metadata table name must be unique within the ``aws_s3_metadata`` namespace in the destination table bucket.
        """
        table_namespace: _String | None = None
        """The table bucket namespace for the metadata table in your metadata table configuration. This value is
        always ``aws_s3_metadata``.
        """
    @_declaration
    class ServerSideEncryptionByDefault(_SchemaPropertyType):
        """Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object
        request doesn't specify any server-side encryption, this default encryption will be applied. For more
        information, see PutBucketEncryption.
        """
        sse_algorithm: _Literal["aws:kms", "AES256", "aws:kms:dsse"] | _String
        """Server-side encryption algorithm to use for the default encryption. For directory buckets, there are only
        two supported values for server-side encryption: ``AES256`` and ``aws:kms``.
        """
        kms_master_key_id: _String | None = None
        """AWS Key Management Service (KMS) customer managed key ID to use for the default encryption."""
    @_declaration
    class ServerSideEncryptionRule(_SchemaPropertyType):
        """Specifies the default server-side encryption configuration."""
        blocked_encryption_types: Bucket.BlockedEncryptionTypes | _Document | None = None
        """A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects
        encrypted with the specified server-side encryption type. For example, blocking an encryption type will
        block ``PutObject``, ``CopyObject``, ``PostObject``, multipart upload, and replication requests to the
        bucket for objects with the specified encryption type.
        """
        bucket_key_enabled: _Boolean | None = None
        """Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS)
        for new objects in the bucket. Existing objects are not affected. Setting the ``BucketKeyEnabled`` element
        to ``true`` causes Amazon S3 to use an S3 Bucket Key. By default, S3 Bucket Key is not enabled. For more
        information, see Amazon S3 Bucket Keys in the *Amazon S3 User Guide*.
        """
        server_side_encryption_by_default: Bucket.ServerSideEncryptionByDefault | _Document | None = None
        """Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object
        request doesn't specify any server-side encryption, this default encryption will be applied.
        """
    @_declaration
    class SourceSelectionCriteria(_SchemaPropertyType):
        """A container that describes additional filters for identifying the source objects that you want to
        replicate. You can choose to enable or disable the replication of these objects.
        """
        replica_modifications: Bucket.ReplicaModifications | _Document | None = None
        """A filter that you can specify for selection for modifications on replicas."""
        sse_kms_encrypted_objects: Bucket.SseKmsEncryptedObjects | _Document | None = None
        """A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS."""
    @_declaration
    class SseKmsEncryptedObjects(_SchemaPropertyType):
        """A container for filter information for the selection of S3 objects encrypted with AWS KMS."""
        status: _Literal["Disabled", "Enabled"] | _String
        """Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key
        stored in AWS Key Management Service.
        """
    @_declaration
    class StorageClassAnalysis(_SchemaPropertyType):
        """Specifies data related to access patterns to be collected and made available to analyze the tradeoffs
        between different storage classes for an Amazon S3 bucket.
        """
        data_export: Bucket.DataExport | _Document | None = None
        """Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A container of a key value name pair."""
        key: _String
        """Name of the object key."""
        value: _String
        """Value of the tag."""
    @_declaration
    class TagFilter(_SchemaPropertyType):
        """Specifies tags to use to identify a subset of objects for an Amazon S3 bucket. For more information, see
        Categorizing your storage using tags in the *Amazon Simple Storage Service User Guide*.
        """
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class TargetObjectKeyFormat(_SchemaPropertyType):
        """Describes the key format for server access log file in the target bucket. You can choose between
        SimplePrefix and PartitionedPrefix.
        """
        partitioned_prefix: Bucket.PartitionedPrefix | _Document | None = None
        simple_prefix: _Document | None = None
        """This format defaults the prefix to the given log file prefix for delivering server access log file."""
    @_declaration
    class Tiering(_SchemaPropertyType):
        """The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving
        data to the most cost-effective storage access tier, without additional operational overhead.
        """
        access_tier: _Literal["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] | _String
        """S3 Intelligent-Tiering access tier. See Storage class for automatically optimizing frequently and
        infrequently accessed objects for a list of access tiers in the S3 Intelligent-Tiering storage class.
        """
        days: _Integer
        """The number of consecutive days of no access after which an object will be eligible to be transitioned to
        the corresponding tier. The minimum number of days specified for Archive Access tier must be at least 90
        days and Deep Archive Access tier must be at least 180 days. The maximum can be up to 2 years (730 days).
        """
    @_declaration
    class TopicConfiguration(_SchemaPropertyType):
        """A container for specifying the configuration for publication of messages to an Amazon Simple Notification
        Service (Amazon SNS) topic when Amazon S3 detects specified events.
        """
        event: _String
        """The Amazon S3 bucket event about which to send notifications. For more information, see Supported Event
        Types in the *Amazon S3 User Guide*.
        """
        topic: _String
        """The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it
        detects events of the specified type.
        """
        filter: Bucket.NotificationFilter | _Document | None = None
        """The filtering rules that determine for which objects to send notifications. For example, you can create a
        filter so that Amazon S3 sends notifications only when image files with a ``.jpg`` extension are added to
        the bucket.
        """
    @_declaration
    class Transition(_SchemaPropertyType):
        """Specifies when an object transitions to a specified storage class. For more information about Amazon S3
        lifecycle configuration rules, see Transitioning Objects Using Amazon S3 Lifecycle in the *Amazon S3 User
        Guide*.
        """
        storage_class: _Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"] | _String
        """The storage class to which you want the object to transition."""
        transition_date: _String | None = None
        """Indicates when objects are transitioned to the specified storage class. The date value must be in ISO
        8601 format. The time is always midnight UTC.
        """
        transition_in_days: _Integer | None = None
        """Indicates the number of days after creation when objects are transitioned to the specified storage class.
        The value can be ``0`` or any positive integer. Be aware that some storage classes have a minimum storage
        duration and that you're charged for transitioning objects before their minimum storage duration. For more
        information, see Constraints and considerations for transitions in the *Amazon S3 User Guide*.
        """
    @_declaration
    class VersioningConfiguration(_SchemaPropertyType):
        """Describes the versioning state of an Amazon S3 bucket. For more information, see PUT Bucket versioning in
        the *Amazon S3 API Reference*.
        """
        status: _Literal["Enabled", "Suspended"] | _String
        """The versioning state of the bucket."""
    @_declaration
    class WebsiteConfiguration(_SchemaPropertyType):
        """Specifies website configuration parameters for an Amazon S3 bucket."""
        error_document: _String | None = None
        """The name of the error document for the website."""
        index_document: _String | None = None
        """The name of the index document for the website."""
        redirect_all_requests_to: Bucket.RedirectAllRequestsTo | _Document | None = None
        """The redirect behavior for every request to this bucket's website endpoint. If you specify this property,
        you can't specify any other property.
        """
        routing_rules: _Sequence[Bucket.RoutingRule | _Document] | _Intrinsic | None = None
        """Rules that define when a redirect is applied and the redirect behavior."""
    TYPE: _ClassVar[str]
    abac_status: _Literal["Enabled", "Disabled"] | _String | None = None
    """The ABAC status of the general purpose bucket. When ABAC is enabled for the general purpose bucket, you can
    use tags to manage access to the general purpose buckets as well as for cost tracking purposes. When ABAC is
    disabled for the general purpose buckets, you can only use tags for cost tracking purposes. For more
    information, see Using tags with S3 general purpose buckets.
    """
    accelerate_configuration: Bucket.AccelerateConfiguration | _Document | None = None
    """Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see Amazon S3
    Transfer Acceleration in the *Amazon S3 User Guide*.
    """
    access_control: _Literal["AuthenticatedRead", "AwsExecRead", "BucketOwnerFullControl", "BucketOwnerRead", "LogDeliveryWrite", "Private", "PublicRead", "PublicReadWrite"] | _String | None = None
    """This is a legacy property, and it is not recommended for most use cases. A majority of modern use cases in
    Amazon S3 no longer require the use of ACLs, and we recommend that you keep ACLs disabled. For more information,
    see Controlling object ownership in the *Amazon S3 User Guide*. A canned access control list (ACL) that grants
    predefined permissions to the bucket. For more information about canned ACLs, see Canned ACL in the *Amazon S3
    User Guide*.
    """
    analytics_configurations: _Sequence[Bucket.AnalyticsConfiguration | _Document] | _Intrinsic | None = None
    """Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket."""
    bucket_encryption: Bucket.BucketEncryption | _Document | None = None
    """Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3),
    AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS). For
    information about the Amazon S3 default encryption feature, see Amazon S3 Default Encryption for S3 Buckets in
    the *Amazon S3 User Guide*.
    """
    bucket_name: _String | None = None
    """A name for the bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID
    for the bucket name. The bucket name must contain only lowercase letters, numbers, periods (.), and dashes (-)
    and must follow Amazon S3 bucket restrictions and limitations. For more information, see Rules for naming Amazon
    S3 buckets in the *Amazon S3 User Guide*. If you specify a name, you can't perform updates that require
    replacement of this resource.
    """
    bucket_name_prefix: _String | None = None
    bucket_namespace: _Literal["global", "account-regional"] | _String | None = None
    cors_configuration: Bucket.CorsConfiguration | _Document | None = None
    """Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see
    Enabling Cross-Origin Resource Sharing in the *Amazon S3 User Guide*.
    """
    intelligent_tiering_configurations: _Sequence[Bucket.IntelligentTieringConfiguration | _Document] | _Intrinsic | None = None
    """Defines how Amazon S3 handles Intelligent-Tiering storage."""
    inventory_configurations: _Sequence[Bucket.InventoryConfiguration | _Document] | _Intrinsic | None = None
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see GET Bucket
    inventory in the *Amazon S3 API Reference*.
    """
    lifecycle_configuration: Bucket.LifecycleConfiguration | _Document | None = None
    """Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see Object
    Lifecycle Management in the *Amazon S3 User Guide*.
    """
    logging_configuration: Bucket.LoggingConfiguration | _Document | None = None
    """Settings that define where logs are stored."""
    metadata_configuration: Bucket.MetadataConfiguration | _Document | None = None
    """The S3 Metadata configuration for a general purpose bucket."""
    metadata_table_configuration: Bucket.MetadataTableConfiguration | _Document | None = None
    """The metadata table configuration of an S3 general purpose bucket."""
    metrics_configurations: _Sequence[Bucket.MetricsConfiguration | _Document] | _Intrinsic | None = None
    """Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration
    ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full
    replacement of the existing metrics configuration. If you don't include the elements you want to keep, they are
    erased. For more information, see PutBucketMetricsConfiguration.
    """
    notification_configuration: Bucket.NotificationConfiguration | _Document | None = None
    """Configuration that defines how Amazon S3 handles bucket notifications."""
    object_lock_configuration: Bucket.ObjectLockConfiguration | _Document | None = None
    """This operation is not supported for directory buckets. Places an Object Lock configuration on the specified
    bucket. The rule specified in the Object Lock configuration will be applied by default to every new object
    placed in the specified bucket. For more information, see Locking Objects.
    """
    object_lock_enabled: _Boolean | None = None
    """Indicates whether this bucket has an Object Lock configuration enabled. Enable ``ObjectLockEnabled`` when you
    apply ``ObjectLockConfiguration`` to a bucket.
    """
    ownership_controls: Bucket.OwnershipControls | _Document | None = None
    """Configuration that defines how Amazon S3 handles Object Ownership rules."""
    public_access_block_configuration: Bucket.PublicAccessBlockConfiguration | _Document | None = None
    """Configuration that defines how Amazon S3 handles public access."""
    replication_configuration: Bucket.ReplicationConfiguration | _Document | None = None
    """Configuration for replicating objects in an S3 bucket. To enable replication, you must also enable versioning
    by using the ``VersioningConfiguration`` property. Amazon S3 can store replicated objects in a single
    destination bucket or multiple destination buckets. The destination bucket or buckets must already exist.
    """
    tags: _Sequence[Bucket.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this S3 bucket."""
    versioning_configuration: Bucket.VersioningConfiguration | _Document | None = None
    """Enables multiple versions of all objects in this bucket. You might enable versioning to prevent objects from
    being deleted or overwritten by mistake or to archive objects so that you can retrieve previous versions of
    them. When you enable versioning on a bucket for the first time, it might take a short amount of time for the
    change to be fully propagated.
    """
    website_configuration: Bucket.WebsiteConfiguration | _Document | None = None
    """Information used to configure the bucket as a static website. For more information, see Hosting Websites on
    Amazon S3.
    """
    @property
    def arn(self) -> _Intrinsic:
        """the Amazon Resource Name (ARN) of the specified bucket."""
    @property
    def domain_name(self) -> _Intrinsic: ...
    @property
    def dual_stack_domain_name(self) -> _Intrinsic: ...
    @property
    def metadata_configuration_annotation_table_configuration_table_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the annotation table."""
    @property
    def metadata_configuration_annotation_table_configuration_table_name(self) -> _Intrinsic:
        """The name of the annotation table."""
    @property
    def metadata_configuration_destination(self) -> _Intrinsic:
        """The destination information for the S3 Metadata configuration."""
    @property
    def metadata_configuration_inventory_table_configuration_table_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the inventory table."""
    @property
    def metadata_configuration_inventory_table_configuration_table_name(self) -> _Intrinsic:
        """The name of the inventory table."""
    @property
    def metadata_configuration_journal_table_configuration_table_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the journal table."""
    @property
    def metadata_configuration_journal_table_configuration_table_name(self) -> _Intrinsic:
        """The name of the journal table."""
    @property
    def metadata_table_configuration_s3_tables_destination_table_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified
        metadata table name must be unique within the ``aws_s3_metadata`` namespace in the destination table bucket.
        """
    @property
    def metadata_table_configuration_s3_tables_destination_table_namespace(self) -> _Intrinsic:
        """The table bucket namespace for the metadata table in your metadata table configuration. This value is
        always ``aws_s3_metadata``.
        """
    @property
    def regional_domain_name(self) -> _Intrinsic: ...
    @property
    def website_url(self) -> _Intrinsic: ...

@_declaration
class BucketPolicy(_SchemaResource):
    """Applies an Amazon S3 bucket policy to an Amazon S3 bucket. If you are using an identity other than the root
    user of the AWS-account that owns the bucket, the calling identity must have the ``PutBucketPolicy`` permissions
    on the specified bucket and belong to the bucket owner's account in order to use this operation. If you don't
    have ``PutBucketPolicy`` permissions, Amazon S3 returns a ``403 Access Denied`` error.
    """
    TYPE: _ClassVar[str]
    bucket: _String
    """The name of the Amazon S3 bucket to which the policy applies."""
    policy_document: _Document | _String
    """A policy document containing permissions to add to the specified bucket. In IAM, you must provide policy
    documents in JSON format. However, in CloudFormation you can provide the policy in JSON or YAML format because
    CloudFormation converts YAML to JSON before submitting it to IAM. For more information, see the AWS::IAM::Policy
    PolicyDocument resource description in this guide and Access Policy Language Overview in the *Amazon S3 User
    Guide*.
    """

@_declaration
class MultiRegionAccessPoint(_SchemaResource):
    """AWS::S3::MultiRegionAccessPoint is an Amazon S3 resource type that dynamically routes S3 requests to easily
    satisfy geographic compliance requirements based on customer-defined routing policies.
    """
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
    class Region(_SchemaPropertyType):
        bucket: _String
        bucket_account_id: _String | None = None
    TYPE: _ClassVar[str]
    regions: _Sequence[MultiRegionAccessPoint.Region | _Document] | _Intrinsic
    """The list of buckets that you want to associate this Multi Region Access Point with."""
    name: _String | None = None
    """The name you want to assign to this Multi Region Access Point."""
    public_access_block_configuration: MultiRegionAccessPoint.PublicAccessBlockConfiguration | _Document | None = None
    """The PublicAccessBlock configuration that you want to apply to this Multi Region Access Point. You can enable
    the configuration options in any combination. For more information about when Amazon S3 considers a bucket or
    object public, see
    https://docs.aws.amazon.com/AmazonS3/latest/dev/access-control-block-public-access.html#access-control-block-public-access-policy-status
    'The Meaning of Public' in the Amazon Simple Storage Service Developer Guide.
    """
    @property
    def alias(self) -> _Intrinsic:
        """The alias is a unique identifier to, and is part of the public DNS name for this Multi Region Access
        Point.
        """
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of the when the Multi Region Access Point is created."""

@_declaration
class MultiRegionAccessPointPolicy(_SchemaResource):
    """The policy to be attached to a Multi Region Access Point."""
    @_declaration
    class PolicyStatus(_SchemaPropertyType):
        """The Policy Status associated with this Multi Region Access Point."""
        is_public: _Literal["true", "false"] | _String
        """Specifies whether the policy is public or not."""
    TYPE: _ClassVar[str]
    mrap_name: _String
    """The name of the Multi Region Access Point to apply policy."""
    policy: _Document | _String
    @property
    def policy_status(self) -> _Intrinsic:
        """The Policy Status associated with this Multi Region Access Point."""
    @property
    def policy_status_is_public(self) -> _Intrinsic:
        """Specifies whether the policy is public or not."""

@_declaration
class StorageLens(_SchemaResource):
    """The AWS::S3::StorageLens resource is an Amazon S3 resource type that you can use to create Storage Lens
    configurations.
    """
    @_declaration
    class AccountLevel(_SchemaPropertyType):
        """Account-level metrics configurations."""
        bucket_level: StorageLens.BucketLevel | _Document
        activity_metrics: StorageLens.ActivityMetrics | _Document | None = None
        advanced_cost_optimization_metrics: StorageLens.AdvancedCostOptimizationMetrics | _Document | None = None
        advanced_data_protection_metrics: StorageLens.AdvancedDataProtectionMetrics | _Document | None = None
        advanced_performance_metrics: StorageLens.AdvancedPerformanceMetrics | _Document | None = None
        detailed_status_codes_metrics: StorageLens.DetailedStatusCodesMetrics | _Document | None = None
        storage_lens_group_level: StorageLens.StorageLensGroupLevel | _Document | None = None
    @_declaration
    class ActivityMetrics(_SchemaPropertyType):
        """Enables activity metrics."""
        is_enabled: _Boolean | None = None
        """Specifies whether activity metrics are enabled or disabled."""
    @_declaration
    class AdvancedCostOptimizationMetrics(_SchemaPropertyType):
        """Enables advanced cost optimization metrics."""
        is_enabled: _Boolean | None = None
        """Specifies whether advanced cost optimization metrics are enabled or disabled."""
    @_declaration
    class AdvancedDataProtectionMetrics(_SchemaPropertyType):
        """Enables advanced data protection metrics."""
        is_enabled: _Boolean | None = None
        """Specifies whether advanced data protection metrics are enabled or disabled."""
    @_declaration
    class AdvancedPerformanceMetrics(_SchemaPropertyType):
        """Advanced Performance Metrics."""
        is_enabled: _Boolean | None = None
        """Specifies whether the Advanced Performance Metrics is enabled or disabled."""
    @_declaration
    class AwsOrg(_SchemaPropertyType):
        """The AWS Organizations ARN to use in the Amazon S3 Storage Lens configuration."""
        arn: _String
    @_declaration
    class BucketLevel(_SchemaPropertyType):
        """Bucket-level metrics configurations."""
        activity_metrics: StorageLens.ActivityMetrics | _Document | None = None
        advanced_cost_optimization_metrics: StorageLens.AdvancedCostOptimizationMetrics | _Document | None = None
        advanced_data_protection_metrics: StorageLens.AdvancedDataProtectionMetrics | _Document | None = None
        advanced_performance_metrics: StorageLens.AdvancedPerformanceMetrics | _Document | None = None
        detailed_status_codes_metrics: StorageLens.DetailedStatusCodesMetrics | _Document | None = None
        prefix_level: StorageLens.PrefixLevel | _Document | None = None
    @_declaration
    class BucketsAndRegions(_SchemaPropertyType):
        """S3 buckets and Regions to include/exclude in the Amazon S3 Storage Lens configuration."""
        buckets: _Sequence[_String] | _Intrinsic | None = None
        regions: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CloudWatchMetrics(_SchemaPropertyType):
        """CloudWatch metrics settings for the Amazon S3 Storage Lens metrics export."""
        is_enabled: _Boolean
        """Specifies whether CloudWatch metrics are enabled or disabled."""
    @_declaration
    class DataExport(_SchemaPropertyType):
        """Specifies how Amazon S3 Storage Lens metrics should be exported."""
        cloud_watch_metrics: StorageLens.CloudWatchMetrics | _Document | None = None
        s3_bucket_destination: StorageLens.S3BucketDestination | _Document | None = None
        storage_lens_table_destination: StorageLens.StorageLensTableDestination | _Document | None = None
    @_declaration
    class DetailedStatusCodesMetrics(_SchemaPropertyType):
        """Enables detailed status codes metrics."""
        is_enabled: _Boolean | None = None
        """Specifies whether detailed status codes metrics are enabled or disabled."""
    @_declaration
    class Encryption(_SchemaPropertyType):
        """Configures the server-side encryption for Amazon S3 Storage Lens report files with either S3-managed keys
        (SSE-S3) or KMS-managed keys (SSE-KMS).
        """
        ssekms: StorageLens.SSEKMS | _Document | None = None
        sses3: _Document | None = None
        """S3 default server-side encryption."""
    @_declaration
    class PrefixLevel(_SchemaPropertyType):
        """Prefix-level metrics configurations."""
        storage_metrics: StorageLens.PrefixLevelStorageMetrics | _Document
    @_declaration
    class PrefixLevelStorageMetrics(_SchemaPropertyType):
        is_enabled: _Boolean | None = None
        """Specifies whether prefix-level storage metrics are enabled or disabled."""
        selection_criteria: StorageLens.SelectionCriteria | _Document | None = None
    @_declaration
    class S3BucketDestination(_SchemaPropertyType):
        """S3 bucket destination settings for the Amazon S3 Storage Lens metrics export."""
        account_id: _String
        """The AWS account ID that owns the destination S3 bucket."""
        arn: _String
        """The ARN of the bucket to which Amazon S3 Storage Lens exports will be placed."""
        format: _Literal["CSV", "Parquet"] | _String
        """Specifies the file format to use when exporting Amazon S3 Storage Lens metrics export."""
        output_schema_version: _Literal["V_1"] | _String
        """The version of the output schema to use when exporting Amazon S3 Storage Lens metrics."""
        encryption: StorageLens.Encryption | _Document | None = None
        prefix: _String | None = None
        """The prefix to use for Amazon S3 Storage Lens export."""
    @_declaration
    class SSEKMS(_SchemaPropertyType):
        """AWS KMS server-side encryption."""
        key_id: _String
        """The ARN of the KMS key to use for encryption."""
    @_declaration
    class SelectionCriteria(_SchemaPropertyType):
        """Selection criteria for prefix-level metrics."""
        delimiter: _String | None = None
        """Delimiter to divide S3 key into hierarchy of prefixes."""
        max_depth: _Integer | None = None
        """Max depth of prefixes of S3 key that Amazon S3 Storage Lens will analyze."""
        min_storage_bytes_percentage: _Number | None = None
        """The minimum storage bytes threshold for the prefixes to be included in the analysis."""
    @_declaration
    class StorageLensConfiguration(_SchemaPropertyType):
        """Specifies the details of Amazon S3 Storage Lens configuration."""
        account_level: StorageLens.AccountLevel | _Document
        id: _String
        is_enabled: _Boolean
        """Specifies whether the Amazon S3 Storage Lens configuration is enabled or disabled."""
        aws_org: StorageLens.AwsOrg | _Document | None = None
        data_export: StorageLens.DataExport | _Document | None = None
        exclude: StorageLens.BucketsAndRegions | _Document | None = None
        expanded_prefixes_data_export: StorageLens.StorageLensExpandedPrefixesDataExport | _Document | None = None
        include: StorageLens.BucketsAndRegions | _Document | None = None
        prefix_delimiter: _String | None = None
        """The delimiter to divide S3 key into hierarchy of prefixes."""
        storage_lens_arn: _String | None = None
        """The ARN for the Amazon S3 Storage Lens configuration."""
    @_declaration
    class StorageLensExpandedPrefixesDataExport(_SchemaPropertyType):
        """Expanded Prefixes Data Export."""
        s3_bucket_destination: StorageLens.S3BucketDestination | _Document | None = None
        storage_lens_table_destination: StorageLens.StorageLensTableDestination | _Document | None = None
    @_declaration
    class StorageLensGroupLevel(_SchemaPropertyType):
        """Specifies the details of Amazon S3 Storage Lens Group configuration."""
        storage_lens_group_selection_criteria: StorageLens.StorageLensGroupSelectionCriteria | _Document | None = None
    @_declaration
    class StorageLensGroupSelectionCriteria(_SchemaPropertyType):
        """Selection criteria for Storage Lens Group level metrics."""
        exclude: _Sequence[_String] | _Intrinsic | None = None
        include: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class StorageLensTableDestination(_SchemaPropertyType):
        """S3 Tables destination settings for the Amazon S3 Storage Lens metrics export."""
        is_enabled: _Boolean
        """Specifies whether the export to S3 Tables is enabled or disabled."""
        encryption: StorageLens.Encryption | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    storage_lens_configuration: StorageLens.StorageLensConfiguration | _Document
    tags: _Sequence[StorageLens.Tag | _Document] | _Intrinsic | None = None
    """A set of tags (key-value pairs) for this Amazon S3 Storage Lens configuration."""
    @property
    def storage_lens_configuration_storage_lens_arn(self) -> _Intrinsic:
        """The ARN for the Amazon S3 Storage Lens configuration."""

@_declaration
class StorageLensGroup(_SchemaResource):
    """The AWS::S3::StorageLensGroup resource is an Amazon S3 resource type that you can use to create Storage Lens
    Group.
    """
    @_declaration
    class And(_SchemaPropertyType):
        """The Storage Lens group will include objects that match all of the specified filter values."""
        match_any_prefix: _Sequence[_String] | _Intrinsic | None = None
        match_any_suffix: _Sequence[_String] | _Intrinsic | None = None
        match_any_tag: _Sequence[StorageLensGroup.Tag | _Document] | _Intrinsic | None = None
        match_object_age: StorageLensGroup.MatchObjectAge | _Document | None = None
        match_object_size: StorageLensGroup.MatchObjectSize | _Document | None = None
    @_declaration
    class Filter(_SchemaPropertyType):
        """Sets the Storage Lens Group filter."""
        and_: StorageLensGroup.And | _Document | None = None
        match_any_prefix: _Sequence[_String] | _Intrinsic | None = None
        match_any_suffix: _Sequence[_String] | _Intrinsic | None = None
        match_any_tag: _Sequence[StorageLensGroup.Tag | _Document] | _Intrinsic | None = None
        match_object_age: StorageLensGroup.MatchObjectAge | _Document | None = None
        match_object_size: StorageLensGroup.MatchObjectSize | _Document | None = None
        or_: StorageLensGroup.Or | _Document | None = None
    @_declaration
    class MatchObjectAge(_SchemaPropertyType):
        """Filter to match all of the specified values for the minimum and maximum object age."""
        days_greater_than: _Integer | None = None
        """Minimum object age to which the rule applies."""
        days_less_than: _Integer | None = None
        """Maximum object age to which the rule applies."""
    @_declaration
    class MatchObjectSize(_SchemaPropertyType):
        """Filter to match all of the specified values for the minimum and maximum object size."""
        bytes_greater_than: _Integer | None = None
        """Minimum object size to which the rule applies."""
        bytes_less_than: _Integer | None = None
        """Maximum object size to which the rule applies."""
    @_declaration
    class Or(_SchemaPropertyType):
        """The Storage Lens group will include objects that match any of the specified filter values."""
        match_any_prefix: _Sequence[_String] | _Intrinsic | None = None
        match_any_suffix: _Sequence[_String] | _Intrinsic | None = None
        match_any_tag: _Sequence[StorageLensGroup.Tag | _Document] | _Intrinsic | None = None
        match_object_age: StorageLensGroup.MatchObjectAge | _Document | None = None
        match_object_size: StorageLensGroup.MatchObjectSize | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    filter: StorageLensGroup.Filter | _Document
    name: _String
    tags: _Sequence[StorageLensGroup.Tag | _Document] | _Intrinsic | None = None
    """A set of tags (key-value pairs) for this Amazon S3 Storage Lens Group."""
    @property
    def storage_lens_group_arn(self) -> _Intrinsic:
        """The ARN for the Amazon S3 Storage Lens Group."""
