"""AWS::KendraRanking. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ExecutionPlan(_SchemaResource):
    """A KendraRanking Rescore execution plan."""
    @_declaration
    class CapacityUnitsConfiguration(_SchemaPropertyType):
        rescore_capacity_units: _Integer
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging KendraRanking resources."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    capacity_units: ExecutionPlan.CapacityUnitsConfiguration | _Document | None = None
    """Capacity units."""
    description: _String | None = None
    """A description for the execution plan."""
    tags: _Sequence[ExecutionPlan.Tag | _Document] | _Intrinsic | None = None
    """Tags for labeling the execution plan."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """Unique ID of rescore execution plan."""
