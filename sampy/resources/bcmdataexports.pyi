"""AWS::BCMDataExports. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Export(_SchemaResource):
    """Definition of AWS::BCMDataExports::Export Resource Type."""
    @_declaration
    class DataQuery(_SchemaPropertyType):
        query_statement: _String
        table_configurations: _Mapping[str, _Mapping[str, _String] | _Intrinsic] | _Intrinsic | None = None
    @_declaration
    class DestinationConfigurations(_SchemaPropertyType):
        s3_destination: Export.S3Destination | _Document
    @_declaration
    class ExportProperty(_SchemaPropertyType):
        data_query: Export.DataQuery | _Document
        destination_configurations: Export.DestinationConfigurations | _Document
        name: _String
        refresh_cadence: Export.RefreshCadence | _Document
        description: _String | None = None
        export_arn: _String | None = None
    @_declaration
    class RefreshCadence(_SchemaPropertyType):
        frequency: _Literal["SYNCHRONOUS"] | _String
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class S3Destination(_SchemaPropertyType):
        s3_bucket: _String
        s3_output_configurations: Export.S3OutputConfigurations | _Document
        s3_prefix: _String
        s3_region: _String
        s3_bucket_owner: _String | None = None
    @_declaration
    class S3OutputConfigurations(_SchemaPropertyType):
        compression: _Literal["GZIP", "PARQUET", "ZIP"] | _String
        format: _Literal["TEXT_OR_CSV", "PARQUET"] | _String
        output_type: _Literal["CUSTOM", "ATHENA", "REDSHIFT"] | _String
        overwrite: _Literal["CREATE_NEW_REPORT", "OVERWRITE_REPORT"] | _String
    TYPE: _ClassVar[str]
    export: Export.ExportProperty | _Document
    tags: _Sequence[Export.ResourceTag | _Document] | _Intrinsic | None = None
    @property
    def export_arn(self) -> _Intrinsic: ...
    @property
    def export_export_arn(self) -> _Intrinsic: ...
