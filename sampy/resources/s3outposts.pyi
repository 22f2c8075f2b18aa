"""AWS::S3Outposts. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type Definition for AWS::S3Outposts::AccessPoint."""
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        vpc_id: _String | None = None
        """Virtual Private Cloud (VPC) Id from which AccessPoint will allow requests."""
    TYPE: _ClassVar[str]
    bucket: _String
    """The Amazon Resource Name (ARN) of the bucket you want to associate this AccessPoint with."""
    name: _String
    """A name for the AccessPoint."""
    vpc_configuration: AccessPoint.VpcConfiguration | _Document
    """Virtual Private Cloud (VPC) from which requests can be made to the AccessPoint."""
    policy: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified AccessPoint."""

@_declaration
class Bucket(_SchemaResource):
    """Resource Type Definition for AWS::S3Outposts::Bucket."""
    @_declaration
    class AbortIncompleteMultipartUpload(_SchemaPropertyType):
        """Specifies the days since the initiation of an incomplete multipart upload that Amazon S3Outposts will
        wait before permanently removing all parts of the upload.
        """
        days_after_initiation: _Integer
        """Specifies the number of days after which Amazon S3Outposts aborts an incomplete multipart upload."""
    @_declaration
    class FilterAndOperator(_SchemaPropertyType):
        prefix: _String | None = None
        """Prefix identifies one or more objects to which the rule applies."""
        tags: _Sequence[Bucket.FilterTag | _Document] | _Intrinsic | None = None
        """All of these tags must exist in the object's tag set in order for the rule to apply."""
    @_declaration
    class FilterTag(_SchemaPropertyType):
        """Tag used to identify a subset of objects for an Amazon S3Outposts bucket."""
        key: _String
        value: _String
    @_declaration
    class LifecycleConfiguration(_SchemaPropertyType):
        rules: _Sequence[Bucket.Rule | _Document] | _Intrinsic
        """A list of lifecycle rules for individual objects in an Amazon S3Outposts bucket."""
    @_declaration
    class Rule(_SchemaPropertyType):
        """Specifies lifecycle rules for an Amazon S3Outposts bucket. You must specify at least one of the
        following: AbortIncompleteMultipartUpload, ExpirationDate, ExpirationInDays.
        """
        abort_incomplete_multipart_upload: Bucket.AbortIncompleteMultipartUpload | _Document | None = None
        """Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3Outposts bucket."""
        expiration_date: _String | None = None
        """Indicates when objects are deleted from Amazon S3Outposts. The date value must be in ISO 8601 format. The
        time is always midnight UTC.
        """
        expiration_in_days: _Integer | None = None
        """Indicates the number of days after creation when objects are deleted from Amazon S3Outposts."""
        filter: Bucket.RuleFilter | _Document | None = None
        id: _String | None = None
        """Unique identifier for the lifecycle rule. The value can't be longer than 255 characters."""
        status: _Literal["Enabled", "Disabled"] | _String | None = None
    @_declaration
    class RuleFilter(_SchemaPropertyType):
        """The container for the filter of the lifecycle rule."""
        and_operator: Bucket.FilterAndOperator | _Document | None = None
        """The container for the AND condition for the lifecycle rule. A combination of Prefix and 1 or more Tags OR
        a minimum of 2 or more tags.
        """
        prefix: _String | None = None
        """Object key prefix that identifies one or more objects to which this rule applies."""
        tag: Bucket.FilterTag | _Document | None = None
        """Specifies a tag used to identify a subset of objects for an Amazon S3Outposts bucket."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    bucket_name: _String
    """A name for the bucket."""
    outpost_id: _String
    """The id of the customer outpost on which the bucket resides."""
    lifecycle_configuration: Bucket.LifecycleConfiguration | _Document | None = None
    """Rules that define how Amazon S3Outposts manages objects during their lifetime."""
    tags: _Sequence[Bucket.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this S3Outposts bucket."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified bucket."""

@_declaration
class BucketPolicy(_SchemaResource):
    """Resource Type Definition for AWS::S3Outposts::BucketPolicy."""
    TYPE: _ClassVar[str]
    bucket: _String
    """The Amazon Resource Name (ARN) of the specified bucket."""
    policy_document: _Document | _String

@_declaration
class Endpoint(_SchemaResource):
    """Resource Type Definition for AWS::S3Outposts::Endpoint."""
    @_declaration
    class FailedReason(_SchemaPropertyType):
        error_code: _String | None = None
        """The failure code, if any, for a create or delete endpoint operation."""
        message: _String | None = None
        """Additional error details describing the endpoint failure and recommended action."""
    @_declaration
    class NetworkInterface(_SchemaPropertyType):
        """The container for the network interface."""
        network_interface_id: _String
    TYPE: _ClassVar[str]
    outpost_id: _String
    """The id of the customer outpost on which the bucket resides."""
    security_group_id: _String
    """The ID of the security group to use with the endpoint."""
    subnet_id: _String
    """The ID of the subnet in the selected VPC. The subnet must belong to the Outpost."""
    access_type: _Literal["CustomerOwnedIp", "Private"] | _String | None = None
    """The type of access for the on-premise network connectivity for the Outpost endpoint. To access endpoint from
    an on-premises network, you must specify the access type and provide the customer owned Ipv4 pool.
    """
    customer_owned_ipv4_pool: _String | None = None
    """The ID of the customer-owned IPv4 pool for the Endpoint. IP addresses will be allocated from this pool for
    the endpoint.
    """
    failed_reason: Endpoint.FailedReason | _Document | None = None
    """The failure reason, if any, for a create or delete endpoint operation."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the endpoint."""
    @property
    def cidr_block(self) -> _Intrinsic:
        """The VPC CIDR committed by this endpoint."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ssZ)."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the endpoint."""
    @property
    def network_interfaces(self) -> _Intrinsic:
        """The network interfaces of the endpoint."""
    @property
    def status(self) -> _Intrinsic: ...
