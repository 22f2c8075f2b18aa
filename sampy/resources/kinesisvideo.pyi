"""AWS::KinesisVideo. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class SignalingChannel(_SchemaResource):
    """Resource Type Definition for AWS::KinesisVideo::SignalingChannel."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. Specify a value that is 1 to 128 Unicode characters in length and cannot be
        prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, _,
        ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. Specify a value that is 0 to 256 Unicode characters in length and cannot be
        prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, _,
        ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    message_ttl_seconds: _Integer | None = None
    """The period of time a signaling channel retains undelivered messages before they are discarded."""
    name: _String | None = None
    """The name of the Kinesis Video Signaling Channel."""
    tags: _Sequence[SignalingChannel.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    type: _Literal["SINGLE_MASTER"] | _String | None = None
    """The type of the Kinesis Video Signaling Channel to create. Currently, SINGLE_MASTER is the only supported
    channel type.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Kinesis Video Signaling Channel."""

@_declaration
class Stream(_SchemaResource):
    """Resource Type Definition for AWS::KinesisVideo::Stream."""
    @_declaration
    class StreamStorageConfiguration(_SchemaPropertyType):
        """Configuration for the storage tier of the Kinesis Video Stream."""
        default_storage_tier: _Literal["HOT", "WARM"] | _String | None = None
        """The storage tier for the Kinesis Video Stream. Determines the storage class used for stream data."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associated with the Kinesis Video Stream."""
        key: _String
        """The key name of the tag. Specify a value that is 1 to 128 Unicode characters in length and cannot be
        prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, _,
        ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. Specify a value that is 0 to 256 Unicode characters in length and cannot be
        prefixed with aws:. The following characters can be used: the set of Unicode letters, digits, whitespace, _,
        ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    data_retention_in_hours: _Integer | None = None
    """The number of hours till which Kinesis Video will retain the data in the stream."""
    device_name: _String | None = None
    """The name of the device that is writing to the stream."""
    kms_key_id: _String | None = None
    """AWS KMS key ID that Kinesis Video Streams uses to encrypt stream data."""
    media_type: _String | None = None
    """The media type of the stream. Consumers of the stream can use this information when processing the stream."""
    name: _String | None = None
    """The name of the Kinesis Video stream."""
    stream_storage_configuration: Stream.StreamStorageConfiguration | _Document | None = None
    """Configuration for the storage tier of the Kinesis Video Stream."""
    tags: _Sequence[Stream.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs associated with the Kinesis Video Stream."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Kinesis Video stream."""
