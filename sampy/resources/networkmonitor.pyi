"""AWS::NetworkMonitor. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Monitor(_SchemaResource):
    """An Amazon CloudWatch Network Monitor resource that monitors network traffic between a source VPC subnet and a
    destination IP address.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    monitor_name: _String
    """The name identifying the monitor. It can contain only letters, underscores (_), or dashes (-), and can be up
    to 200 characters.
    """
    aggregation_period: _Integer | None = None
    """The time, in seconds, that metrics are aggregated and sent to Amazon CloudWatch. Valid values are either 30
    or 60.
    """
    tags: _Sequence[Monitor.Tag | _Document] | _Intrinsic | None = None
    """The tags for the monitor."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time and date when the monitor was created."""
    @property
    def modified_at(self) -> _Intrinsic:
        """The time and date when the monitor was last modified."""
    @property
    def monitor_arn(self) -> _Intrinsic:
        """The ARN of the monitor."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the monitor."""
