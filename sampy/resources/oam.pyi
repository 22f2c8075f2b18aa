"""AWS::Oam. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Link(_SchemaResource):
    """Definition of AWS::Oam::Link Resource Type."""
    @_declaration
    class LinkConfiguration(_SchemaPropertyType):
        log_group_configuration: Link.LinkFilter | _Document | None = None
        metric_configuration: Link.LinkFilter | _Document | None = None
    @_declaration
    class LinkFilter(_SchemaPropertyType):
        filter: _String
    TYPE: _ClassVar[str]
    resource_types: _Sequence[_Literal["AWS::CloudWatch::Metric", "AWS::Logs::LogGroup", "AWS::XRay::Trace", "AWS::ApplicationInsights::Application", "AWS::InternetMonitor::Monitor", "AWS::ApplicationSignals::Service", "AWS::ApplicationSignals::ServiceLevelObjective"] | _String] | _Intrinsic
    sink_identifier: _String
    label_template: _String | None = None
    link_configuration: Link.LinkConfiguration | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """Tags to apply to the link."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def label(self) -> _Intrinsic: ...

@_declaration
class Sink(_SchemaResource):
    """Resource Type definition for AWS::Oam::Sink."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the ObservabilityAccessManager Sink."""
    policy: _Document | _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """Tags to apply to the sink."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon resource name (ARN) of the ObservabilityAccessManager Sink."""
