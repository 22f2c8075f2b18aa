"""AWS::PI. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class PerfReports(_SchemaResource):
    """Creates and manages a Performance Insights performance analysis report for a specified DB instance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    end_time: _String
    """The end time defined for the analysis report in ISO 8601 format."""
    identifier: _String
    """An immutable, AWS Region-unique identifier for a data source. Performance Insights gathers metrics from this
    data source. To use an Amazon RDS instance as a data source, specify its DbiResourceId value.
    """
    service_type: _Literal["RDS", "DOCDB"] | _String
    """The AWS service for which Performance Insights returns metrics. Valid values are RDS and DOCDB."""
    start_time: _String
    """The start time defined for the analysis report in ISO 8601 format."""
    tags: _Sequence[PerfReports.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def analysis_report_id(self) -> _Intrinsic:
        """A unique identifier for the analysis report."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the performance analysis report."""
    @property
    def create_time(self) -> _Intrinsic:
        """The time the analysis report was created in ISO 8601 format."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the analysis report."""
