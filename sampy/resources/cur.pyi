"""AWS::CUR. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ReportDefinition(_SchemaResource):
    """The AWS::CUR::ReportDefinition resource creates a Cost & Usage Report with user-defined settings. You can use
    this resource to define settings like time granularity (hourly, daily, monthly), file format (Parquet, CSV), and
    S3 bucket for delivery of these reports.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    compression: _Literal["ZIP", "GZIP", "Parquet"] | _String
    """The compression format that AWS uses for the report."""
    format: _Literal["textORcsv", "Parquet"] | _String
    """The format that AWS saves the report in."""
    refresh_closed_reports: _Boolean
    """Whether you want Amazon Web Services to update your reports after they have been finalized if Amazon Web
    Services detects charges related to previous months. These charges can include refunds, credits, or support
    fees.
    """
    report_name: _String
    """The name of the report that you want to create. The name must be unique, is case sensitive, and can't include
    spaces.
    """
    report_versioning: _Literal["CREATE_NEW_REPORT", "OVERWRITE_REPORT"] | _String
    """Whether you want Amazon Web Services to overwrite the previous version of each report or to deliver the
    report in addition to the previous versions.
    """
    s3_bucket: _String
    """The S3 bucket where AWS delivers the report."""
    s3_prefix: _String
    """The prefix that AWS adds to the report name when AWS delivers the report. Your prefix can't include spaces.
    """
    s3_region: _String
    """The region of the S3 bucket that AWS delivers the report into."""
    time_unit: _Literal["HOURLY", "DAILY", "MONTHLY"] | _String
    """The granularity of the line items in the report."""
    additional_artifacts: _Sequence[_Literal["REDSHIFT", "QUICKSIGHT", "ATHENA"] | _String] | _Intrinsic | None = None
    """A list of manifests that you want Amazon Web Services to create for this report."""
    additional_schema_elements: _Sequence[_Literal["RESOURCES", "SPLIT_COST_ALLOCATION_DATA", "MANUAL_DISCOUNT_COMPATIBILITY"] | _String] | _Intrinsic | None = None
    """A list of strings that indicate additional content that Amazon Web Services includes in the report, such as
    individual resource IDs.
    """
    billing_view_arn: _String | None = None
    """The Amazon resource name of the billing view. You can get this value by using the billing view service public
    APIs.
    """
    tags: _Sequence[ReportDefinition.Tag | _Document] | _Intrinsic | None = None
