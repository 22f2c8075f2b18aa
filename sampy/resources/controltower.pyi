"""AWS::ControlTower. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class EnabledBaseline(_SchemaResource):
    """Definition of AWS::ControlTower::EnabledBaseline Resource Type."""
    @_declaration
    class Parameter(_SchemaPropertyType):
        key: _String | None = None
        value: _Sequence[_String | _Number | _Document | _Boolean] | _Intrinsic | _String | _Number | _Document | _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    baseline_identifier: _String
    baseline_version: _String
    target_identifier: _String
    parameters: _Sequence[EnabledBaseline.Parameter | _Document] | _Intrinsic | None = None
    tags: _Sequence[EnabledBaseline.Tag | _Document] | _Intrinsic | None = None
    @property
    def enabled_baseline_identifier(self) -> _Intrinsic: ...

@_declaration
class EnabledControl(_SchemaResource):
    """Enables a control on a specified target."""
    @_declaration
    class EnabledControlParameter(_SchemaPropertyType):
        key: _String
        value: _Sequence[_String | _Number | _Document | _Boolean] | _Intrinsic | _String | _Number | _Document | _Boolean
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:.
        """
    TYPE: _ClassVar[str]
    control_identifier: _String
    """Arn of the control."""
    target_identifier: _String
    """Arn for Organizational unit to which the control needs to be applied."""
    parameters: _Sequence[EnabledControl.EnabledControlParameter | _Document] | _Intrinsic | None = None
    """Parameters to configure the enabled control behavior."""
    tags: _Sequence[EnabledControl.Tag | _Document] | _Intrinsic | None = None
    """A set of tags to assign to the enabled control."""

@_declaration
class LandingZone(_SchemaResource):
    """Definition of AWS::ControlTower::LandingZone Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    manifest: _Document | _String
    version: _String
    remediation_types: _Sequence[_Literal["INHERITANCE_DRIFT"] | _String] | _Intrinsic | None = None
    tags: _Sequence[LandingZone.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def drift_status(self) -> _Intrinsic: ...
    @property
    def landing_zone_identifier(self) -> _Intrinsic: ...
    @property
    def latest_available_version(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
