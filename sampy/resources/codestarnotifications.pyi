"""AWS::CodeStarNotifications. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class NotificationRule(_SchemaResource):
    """Resource Type definition for AWS::CodeStarNotifications::NotificationRule."""
    @_declaration
    class Target(_SchemaPropertyType):
        target_address: _String
        target_type: _String
    TYPE: _ClassVar[str]
    detail_type: _Literal["BASIC", "FULL"] | _String
    event_type_ids: _Sequence[_String] | _Intrinsic
    name: _String
    resource: _String
    targets: _Sequence[NotificationRule.Target | _Document] | _Intrinsic
    created_by: _String | None = None
    event_type_id: _String | None = None
    status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    target_address: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
