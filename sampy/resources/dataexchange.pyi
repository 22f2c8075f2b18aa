"""AWS::DataExchange. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DataSet(_SchemaResource):
    """Definition of AWS::DataExchange::DataSet Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    asset_type: _Literal["S3_SNAPSHOT", "REDSHIFT_DATA_SHARE", "API_GATEWAY_API", "S3_DATA_ACCESS", "LAKE_FORMATION_DATA_PERMISSION"] | _String
    """The type of asset that is added to a data set."""
    description: _String
    """A description for the data set."""
    name: _String
    """The name of the data set."""
    tags: _Sequence[DataSet.Tag | _Document] | _Intrinsic | None = None
    """Tags for the data set."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN for the data set."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time that the data set was created, in ISO 8601 format."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier for the data set."""
    @property
    def origin(self) -> _Intrinsic:
        """A property that defines the data set as OWNED by the account (for providers) or ENTITLED to the account
        (for subscribers).
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time that the data set was last updated, in ISO 8601 format."""

@_declaration
class EventAction(_SchemaResource):
    """An event action is an AWS Data Exchange resource that automatically exports data set revisions to Amazon S3
    when a revision is published.
    """
    @_declaration
    class Action(_SchemaPropertyType):
        """What occurs after a certain event."""
        export_revision_to_s3: EventAction.AutoExportRevisionToS3RequestDetails | _Document | None = None
    @_declaration
    class AutoExportRevisionDestinationEntry(_SchemaPropertyType):
        """A revision destination is the Amazon S3 bucket folder destination to where the export will be sent."""
        bucket: _String
        """The Amazon S3 bucket that is the destination for the event action."""
        key_pattern: _String | None = None
        """A string representing the pattern for generated names of the individual assets in the revision."""
    @_declaration
    class AutoExportRevisionToS3RequestDetails(_SchemaPropertyType):
        """Details of the operation to be performed by the job."""
        revision_destination: EventAction.AutoExportRevisionDestinationEntry | _Document
        encryption: EventAction.ExportServerSideEncryption | _Document | None = None
    @_declaration
    class Event(_SchemaPropertyType):
        """What occurs to start an action."""
        revision_published: EventAction.RevisionPublished | _Document | None = None
    @_declaration
    class ExportServerSideEncryption(_SchemaPropertyType):
        """Encryption configuration of the export job."""
        type: _Literal["aws:kms", "AES256"] | _String
        """The type of server side encryption used for encrypting the objects in Amazon S3."""
        kms_key_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS KMS key you want to use to encrypt the Amazon S3 objects."""
    @_declaration
    class RevisionPublished(_SchemaPropertyType):
        """Information about the published revision."""
        data_set_id: _String
        """The data set ID of the published revision."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    action: EventAction.Action | _Document
    """What occurs after a certain event."""
    event: EventAction.Event | _Document
    """What occurs to start an action."""
    tags: _Sequence[EventAction.Tag | _Document] | _Intrinsic | None = None
    """The tags for the event action."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN for the event action."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time that the event action was created, in ISO 8601 format."""
    @property
    def event_action_id(self) -> _Intrinsic:
        """The unique identifier for the event action."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time that the event action was last updated, in ISO 8601 format."""
