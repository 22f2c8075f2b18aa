"""AWS::BackupGateway. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Hypervisor(_SchemaResource):
    """Definition of AWS::BackupGateway::Hypervisor Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    host: _String | None = None
    kms_key_arn: _String | None = None
    log_group_arn: _String | None = None
    name: _String | None = None
    password: _String | None = None
    tags: _Sequence[Hypervisor.Tag | _Document] | _Intrinsic | None = None
    username: _String | None = None
    @property
    def hypervisor_arn(self) -> _Intrinsic: ...
