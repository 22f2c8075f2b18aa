"""AWS::Macie. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AllowList(_SchemaResource):
    """Macie AllowList resource schema."""
    @_declaration
    class Criteria(_SchemaPropertyType):
        """The regex or s3 object to use for the AllowList."""
        regex: _String | None = None
        """The S3 object key for the AllowList."""
        s3_words_list: AllowList.S3WordsList | _Document | None = None
        """The S3 location for the AllowList."""
    @_declaration
    class S3WordsList(_SchemaPropertyType):
        bucket_name: _String
        object_key: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    criteria: AllowList.Criteria | _Document
    """AllowList criteria."""
    name: _String
    """Name of AllowList."""
    description: _String | None = None
    """Description of AllowList."""
    tags: _Sequence[AllowList.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """AllowList ARN."""
    @property
    def id(self) -> _Intrinsic:
        """AllowList ID."""
    @property
    def status(self) -> _Intrinsic:
        """The status for the AllowList."""

@_declaration
class CustomDataIdentifier(_SchemaResource):
    """Macie CustomDataIdentifier resource schema."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    name: _String
    """Name of custom data identifier."""
    regex: _String
    """Regular expression for custom data identifier."""
    description: _String | None = None
    """Description of custom data identifier."""
    ignore_words: _Sequence[_String] | _Intrinsic | None = None
    """Words to be ignored."""
    keywords: _Sequence[_String] | _Intrinsic | None = None
    """Keywords to be matched against."""
    maximum_match_distance: _Integer | None = None
    """Maximum match distance."""
    tags: _Sequence[CustomDataIdentifier.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Custom data identifier ARN."""
    @property
    def id(self) -> _Intrinsic:
        """Custom data identifier ID."""

@_declaration
class FindingsFilter(_SchemaResource):
    """Macie FindingsFilter resource schema."""
    @_declaration
    class CriterionAdditionalProperties(_SchemaPropertyType):
        eq: _Sequence[_String] | _Intrinsic | None = None
        gt: _Integer | None = None
        gte: _Integer | None = None
        lt: _Integer | None = None
        lte: _Integer | None = None
        neq: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FindingCriteria(_SchemaPropertyType):
        criterion: _Mapping[str, FindingsFilter.CriterionAdditionalProperties | _Document] | _Intrinsic | None = None
    @_declaration
    class FindingsFilterListItem(_SchemaPropertyType):
        """Returned by ListHandler representing filter name and ID."""
        id: _String | None = None
        name: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    finding_criteria: FindingsFilter.FindingCriteria | _Document
    """Findings filter criteria."""
    name: _String
    """Findings filter name."""
    action: _Literal["ARCHIVE", "NOOP"] | _String | None = None
    """Findings filter action."""
    description: _String | None = None
    """Findings filter description."""
    position: _Integer | None = None
    """Findings filter position."""
    tags: _Sequence[FindingsFilter.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Findings filter ARN."""
    @property
    def id(self) -> _Intrinsic:
        """Findings filter ID."""

@_declaration
class Member(_SchemaResource):
    """Represents the association between an Amazon Macie administrator account and a member account. Creating this
    resource associates the specified account with the Macie administrator account that performs the operation;
    deleting it removes the association.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the Amazon Macie member account."""
        key: _String
        """The key of the tag. The maximum length of a tag key is 128 characters."""
        value: _String
        """The value of the tag. The maximum length of a tag value is 256 characters."""
    TYPE: _ClassVar[str]
    account_id: _String
    """The AWS account ID for the account to associate with the Amazon Macie administrator account."""
    email: _String | None = None
    """The email address for the account to associate with the Amazon Macie administrator account. Required by the
    Amazon Macie CreateMember API at creation time; it is write-only because the service does not return it (it is
    null when the account is associated through AWS Organizations).
    """
    tags: _Sequence[Member.Tag | _Document] | _Intrinsic | None = None
    """The tags to associate with the member account in Amazon Macie."""
    @property
    def administrator_account_id(self) -> _Intrinsic:
        """The AWS account ID for the Amazon Macie administrator account."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie
        administrator account.
        """
    @property
    def relationship_status(self) -> _Intrinsic:
        """The current status of the relationship between the account and the Amazon Macie administrator account."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time, in UTC and extended ISO 8601 format, of the most recent change to the status of the
        relationship between the account and the Amazon Macie administrator account.
        """

@_declaration
class Session(_SchemaResource):
    """The AWS::Macie::Session resource specifies a new Amazon Macie session. A session is an object that represents
    the Amazon Macie service. A session is required for Amazon Macie to become operational.
    """
    TYPE: _ClassVar[str]
    finding_publishing_frequency: _Literal["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"] | _String | None = None
    """A enumeration value that specifies how frequently finding updates are published."""
    status: _Literal["ENABLED", "PAUSED"] | _String | None = None
    """A enumeration value that specifies the status of the Macie Session."""
    @property
    def automated_discovery_status(self) -> _Intrinsic:
        """The status of automated sensitive data discovery for the Macie session."""
    @property
    def aws_account_id(self) -> _Intrinsic:
        """AWS account ID of customer."""
    @property
    def service_role(self) -> _Intrinsic:
        """Service role used by Macie."""
