"""AWS::QLDB. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Ledger(_SchemaResource):
    """Resource Type definition for AWS::QLDB::Ledger."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    permissions_mode: _String
    deletion_protection: _Boolean | None = None
    kms_key: _String | None = None
    name: _String | None = None
    tags: _Sequence[Ledger.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Stream(_SchemaResource):
    """Resource schema for AWS::QLDB::Stream."""
    @_declaration
    class KinesisConfiguration(_SchemaPropertyType):
        aggregation_enabled: _Boolean | None = None
        stream_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    inclusive_start_time: _String
    kinesis_configuration: Stream.KinesisConfiguration | _Document
    ledger_name: _String
    role_arn: _String
    stream_name: _String
    exclusive_end_time: _String | None = None
    tags: _Sequence[Stream.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
