"""AWS::UXC. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccountCustomization(_SchemaResource):
    """Resource schema for managing AWS account-level UX customization settings, including account color, visible
    services, and visible regions.
    """
    TYPE: _ClassVar[str]
    account_color: _Literal["none", "pink", "purple", "darkBlue", "lightBlue", "teal", "green", "yellow", "orange", "red"] | _String | None = None
    """The color theme assigned to the account for visual identification in the AWS Console."""
    visible_regions: _Sequence[_String] | _Intrinsic | None = None
    """A list of AWS region identifiers visible to the account in the AWS Console."""
    visible_services: _Sequence[_String] | _Intrinsic | None = None
    """A list of AWS service identifiers visible to the account in the AWS Console."""
    @property
    def account_id(self) -> _Intrinsic:
        """The AWS account ID that this customization belongs to. This is automatically determined from the caller's
        identity.
        """
