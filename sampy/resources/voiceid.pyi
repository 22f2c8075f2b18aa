"""AWS::VoiceID. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Domain(_SchemaResource):
    """The AWS::VoiceID::Domain resource specifies an Amazon VoiceID Domain."""
    @_declaration
    class ServerSideEncryptionConfiguration(_SchemaPropertyType):
        kms_key_id: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    server_side_encryption_configuration: Domain.ServerSideEncryptionConfiguration | _Document
    description: _String | None = None
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    @property
    def domain_id(self) -> _Intrinsic: ...
