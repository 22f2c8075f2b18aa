"""AWS::ARCZonalShift. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AutoshiftObserverNotificationStatus(_SchemaResource):
    """Definition of AWS::ARCZonalShift::AutoshiftObserverNotificationStatus Resource Type."""
    TYPE: _ClassVar[str]
    status: _Literal["ENABLED"] | _String
    @property
    def account_id(self) -> _Intrinsic:
        """User account id, used as part of the primary identifier for the resource."""
    @property
    def region(self) -> _Intrinsic:
        """Region, used as part of the primary identifier for the resource."""

@_declaration
class ZonalAutoshiftConfiguration(_SchemaResource):
    """Definition of AWS::ARCZonalShift::ZonalAutoshiftConfiguration Resource Type."""
    @_declaration
    class ControlCondition(_SchemaPropertyType):
        alarm_identifier: _String
        type: _String
    @_declaration
    class PracticeRunConfiguration(_SchemaPropertyType):
        outcome_alarms: _Sequence[ZonalAutoshiftConfiguration.ControlCondition | _Document] | _Intrinsic
        blocked_dates: _Sequence[_String] | _Intrinsic | None = None
        blocked_windows: _Sequence[_String] | _Intrinsic | None = None
        blocking_alarms: _Sequence[ZonalAutoshiftConfiguration.ControlCondition | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    practice_run_configuration: ZonalAutoshiftConfiguration.PracticeRunConfiguration | _Document | None = None
    resource_identifier: _String | None = None
    zonal_autoshift_status: _Literal["ENABLED"] | _String | None = None
