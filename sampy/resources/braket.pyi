"""AWS::Braket. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class SpendingLimit(_SchemaResource):
    """Creates a spending limit for a specified quantum device. Spending limits help you control costs by setting
    maximum amounts that can be spent on quantum computing tasks within a specified time period.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class TimePeriod(_SchemaPropertyType):
        """Defines a time range for spending limits, specifying when the limit is active."""
        end_at: _String
        """The end date and time for the spending limit period, in ISO 8601 format."""
        start_at: _String
        """The start date and time for the spending limit period, in ISO 8601 format."""
    TYPE: _ClassVar[str]
    device_arn: _String
    """The Amazon Resource Name (ARN) of the quantum device to apply the spending limit to."""
    spending_limit: _String
    """The maximum amount that can be spent on the specified device, in USD."""
    tags: _Sequence[SpendingLimit.Tag | _Document] | _Intrinsic | None = None
    """The tags to apply to the spending limit."""
    time_period: SpendingLimit.TimePeriod | _Document | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time when the spending limit was created, in ISO 8601 format."""
    @property
    def queued_spend(self) -> _Intrinsic:
        """The amount currently queued for spending on the device, in USD."""
    @property
    def spending_limit_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that uniquely identifies the spending limit."""
    @property
    def total_spend(self) -> _Intrinsic:
        """The total amount spent on the device so far during the current time period, in USD."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time when the spending limit was last modified, in ISO 8601 format."""
