"""AWS::LookoutEquipment. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class InferenceScheduler(_SchemaResource):
    """Resource schema for LookoutEquipment InferenceScheduler."""
    @_declaration
    class DataInputConfiguration(_SchemaPropertyType):
        """Specifies configuration information for the input data for the inference scheduler, including delimiter,
        format, and dataset location.
        """
        s3_input_configuration: InferenceScheduler.S3InputConfiguration | _Document
        inference_input_name_configuration: InferenceScheduler.InputNameConfiguration | _Document | None = None
        input_time_zone_offset: _String | None = None
        """Indicates the difference between your time zone and Greenwich Mean Time (GMT)."""
    @_declaration
    class DataOutputConfiguration(_SchemaPropertyType):
        """Specifies configuration information for the output results for the inference scheduler, including the S3
        location for the output.
        """
        s3_output_configuration: InferenceScheduler.S3OutputConfiguration | _Document
        kms_key_id: _String | None = None
        """The ID number for the AWS KMS key used to encrypt the inference output."""
    @_declaration
    class InputNameConfiguration(_SchemaPropertyType):
        """Specifies configuration information for the input data for the inference, including timestamp format and
        delimiter.
        """
        component_timestamp_delimiter: _String | None = None
        """Indicates the delimiter character used between items in the data."""
        timestamp_format: _String | None = None
        """The format of the timestamp, whether Epoch time, or standard, with or without hyphens (-)."""
    @_declaration
    class S3InputConfiguration(_SchemaPropertyType):
        """Specifies configuration information for the input data for the inference, including input data S3
        location.
        """
        bucket: _String
        prefix: _String | None = None
    @_declaration
    class S3OutputConfiguration(_SchemaPropertyType):
        """Specifies configuration information for the output results from the inference, including output S3
        location.
        """
        bucket: _String
        prefix: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag is a key-value pair that can be added to a resource as metadata."""
        key: _String
        """The key for the specified tag."""
        value: _String
        """The value for the specified tag."""
    TYPE: _ClassVar[str]
    data_input_configuration: InferenceScheduler.DataInputConfiguration | _Document
    data_output_configuration: InferenceScheduler.DataOutputConfiguration | _Document
    data_upload_frequency: _Literal["PT5M", "PT10M", "PT15M", "PT30M", "PT1H"] | _String
    """How often data is uploaded to the source S3 bucket for the input data."""
    model_name: _String
    """The name of the previously trained ML model being used to create the inference scheduler."""
    role_arn: _String
    """The Amazon Resource Name (ARN) of a role with permission to access the data source being used for the
    inference.
    """
    data_delay_offset_in_minutes: _Integer | None = None
    """A period of time (in minutes) by which inference on the data is delayed after the data starts."""
    inference_scheduler_name: _String | None = None
    """The name of the inference scheduler being created."""
    server_side_kms_key_id: _String | None = None
    """Provides the identifier of the AWS KMS customer master key (CMK) used to encrypt inference scheduler data by
    Amazon Lookout for Equipment.
    """
    tags: _Sequence[InferenceScheduler.Tag | _Document] | _Intrinsic | None = None
    """Any tags associated with the inference scheduler."""
    @property
    def inference_scheduler_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the inference scheduler being created."""
