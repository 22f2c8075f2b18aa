"""AWS::KinesisAnalytics. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Resource Type definition for AWS::KinesisAnalytics::Application."""
    @_declaration
    class CSVMappingParameters(_SchemaPropertyType):
        record_column_delimiter: _String
        record_row_delimiter: _String
    @_declaration
    class Input(_SchemaPropertyType):
        input_schema: Application.InputSchema | _Document
        name_prefix: _String
        input_parallelism: Application.InputParallelism | _Document | None = None
        input_processing_configuration: Application.InputProcessingConfiguration | _Document | None = None
        kinesis_firehose_input: Application.KinesisFirehoseInput | _Document | None = None
        kinesis_streams_input: Application.KinesisStreamsInput | _Document | None = None
    @_declaration
    class InputLambdaProcessor(_SchemaPropertyType):
        resource_arn: _String
        role_arn: _String
    @_declaration
    class InputParallelism(_SchemaPropertyType):
        count: _Integer | None = None
    @_declaration
    class InputProcessingConfiguration(_SchemaPropertyType):
        input_lambda_processor: Application.InputLambdaProcessor | _Document | None = None
    @_declaration
    class InputSchema(_SchemaPropertyType):
        record_columns: _Sequence[Application.RecordColumn | _Document] | _Intrinsic
        record_format: Application.RecordFormat | _Document
        record_encoding: _String | None = None
    @_declaration
    class JSONMappingParameters(_SchemaPropertyType):
        record_row_path: _String
    @_declaration
    class KinesisFirehoseInput(_SchemaPropertyType):
        resource_arn: _String
        role_arn: _String
    @_declaration
    class KinesisStreamsInput(_SchemaPropertyType):
        resource_arn: _String
        role_arn: _String
    @_declaration
    class MappingParameters(_SchemaPropertyType):
        csv_mapping_parameters: Application.CSVMappingParameters | _Document | None = None
        json_mapping_parameters: Application.JSONMappingParameters | _Document | None = None
    @_declaration
    class RecordColumn(_SchemaPropertyType):
        name: _String
        sql_type: _String
        mapping: _String | None = None
    @_declaration
    class RecordFormat(_SchemaPropertyType):
        record_format_type: _String
        mapping_parameters: Application.MappingParameters | _Document | None = None
    TYPE: _ClassVar[str]
    inputs: _Sequence[Application.Input | _Document] | _Intrinsic
    application_code: _String | None = None
    application_description: _String | None = None
    application_name: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ApplicationOutput(_SchemaResource):
    """Resource Type definition for AWS::KinesisAnalytics::ApplicationOutput."""
    @_declaration
    class DestinationSchema(_SchemaPropertyType):
        record_format_type: _String | None = None
    @_declaration
    class KinesisFirehoseOutput(_SchemaPropertyType):
        resource_arn: _String
        role_arn: _String
    @_declaration
    class KinesisStreamsOutput(_SchemaPropertyType):
        resource_arn: _String
        role_arn: _String
    @_declaration
    class LambdaOutput(_SchemaPropertyType):
        resource_arn: _String
        role_arn: _String
    @_declaration
    class Output(_SchemaPropertyType):
        destination_schema: ApplicationOutput.DestinationSchema | _Document
        kinesis_firehose_output: ApplicationOutput.KinesisFirehoseOutput | _Document | None = None
        kinesis_streams_output: ApplicationOutput.KinesisStreamsOutput | _Document | None = None
        lambda_output: ApplicationOutput.LambdaOutput | _Document | None = None
        name: _String | None = None
    TYPE: _ClassVar[str]
    application_name: _String
    output: ApplicationOutput.Output | _Document
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ApplicationReferenceDataSource(_SchemaResource):
    """Resource Type definition for AWS::KinesisAnalytics::ApplicationReferenceDataSource."""
    @_declaration
    class CSVMappingParameters(_SchemaPropertyType):
        record_column_delimiter: _String
        record_row_delimiter: _String
    @_declaration
    class JSONMappingParameters(_SchemaPropertyType):
        record_row_path: _String
    @_declaration
    class MappingParameters(_SchemaPropertyType):
        csv_mapping_parameters: ApplicationReferenceDataSource.CSVMappingParameters | _Document | None = None
        json_mapping_parameters: ApplicationReferenceDataSource.JSONMappingParameters | _Document | None = None
    @_declaration
    class RecordColumn(_SchemaPropertyType):
        name: _String
        sql_type: _String
        mapping: _String | None = None
    @_declaration
    class RecordFormat(_SchemaPropertyType):
        record_format_type: _String
        mapping_parameters: ApplicationReferenceDataSource.MappingParameters | _Document | None = None
    @_declaration
    class ReferenceDataSource(_SchemaPropertyType):
        reference_schema: ApplicationReferenceDataSource.ReferenceSchema | _Document
        s3_reference_data_source: ApplicationReferenceDataSource.S3ReferenceDataSource | _Document | None = None
        table_name: _String | None = None
    @_declaration
    class ReferenceSchema(_SchemaPropertyType):
        record_columns: _Sequence[ApplicationReferenceDataSource.RecordColumn | _Document] | _Intrinsic
        record_format: ApplicationReferenceDataSource.RecordFormat | _Document
        record_encoding: _String | None = None
    @_declaration
    class S3ReferenceDataSource(_SchemaPropertyType):
        bucket_arn: _String
        file_key: _String
        reference_role_arn: _String
    TYPE: _ClassVar[str]
    application_name: _String
    reference_data_source: ApplicationReferenceDataSource.ReferenceDataSource | _Document
    @property
    def id(self) -> _Intrinsic: ...
