"""AWS::IVSChat. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class LoggingConfiguration(_SchemaResource):
    """Resource type definition for AWS::IVSChat::LoggingConfiguration."""
    @_declaration
    class CloudWatchLogsDestinationConfiguration(_SchemaPropertyType):
        """CloudWatch destination configuration for IVS Chat logging."""
        log_group_name: _String
        """Name of the Amazon CloudWatch Logs log group where chat activity will be logged."""
    @_declaration
    class DestinationConfiguration(_SchemaPropertyType):
        """Destination configuration for IVS Chat logging."""
        cloud_watch_logs: LoggingConfiguration.CloudWatchLogsDestinationConfiguration | _Document | None = None
        firehose: LoggingConfiguration.FirehoseDestinationConfiguration | _Document | None = None
        s3: LoggingConfiguration.S3DestinationConfiguration | _Document | None = None
    @_declaration
    class FirehoseDestinationConfiguration(_SchemaPropertyType):
        """Kinesis Firehose destination configuration for IVS Chat logging."""
        delivery_stream_name: _String
        """Name of the Amazon Kinesis Firehose delivery stream where chat activity will be logged."""
    @_declaration
    class S3DestinationConfiguration(_SchemaPropertyType):
        """S3 destination configuration for IVS Chat logging."""
        bucket_name: _String
        """Name of the Amazon S3 bucket where chat activity will be logged."""
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
    destination_configuration: LoggingConfiguration.DestinationConfiguration | _Document
    name: _String | None = None
    """The name of the logging configuration. The value does not need to be unique."""
    tags: _Sequence[LoggingConfiguration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """LoggingConfiguration ARN is automatically generated on creation and assigned as the unique identifier."""
    @property
    def id(self) -> _Intrinsic:
        """The system-generated ID of the logging configuration."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the logging configuration. When the state is ACTIVE, the configuration is ready to log chat
        content.
        """

@_declaration
class Room(_SchemaResource):
    """Resource type definition for AWS::IVSChat::Room."""
    @_declaration
    class MessageReviewHandler(_SchemaPropertyType):
        """Configuration information for optional review of messages."""
        fallback_result: _Literal["ALLOW", "DENY"] | _String | None = None
        """Specifies the fallback behavior if the handler does not return a valid response, encounters an error, or
        times out.
        """
        uri: _String | None = None
        """Identifier of the message review handler."""
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
    logging_configuration_identifiers: _Sequence[_String] | _Intrinsic | None = None
    """Array of logging configuration identifiers attached to the room."""
    maximum_message_length: _Integer | None = None
    """The maximum number of characters in a single message."""
    maximum_message_rate_per_second: _Integer | None = None
    """The maximum number of messages per second that can be sent to the room."""
    message_review_handler: Room.MessageReviewHandler | _Document | None = None
    name: _String | None = None
    """The name of the room. The value does not need to be unique."""
    tags: _Sequence[Room.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Room ARN is automatically generated on creation and assigned as the unique identifier."""
    @property
    def id(self) -> _Intrinsic:
        """The system-generated ID of the room."""
