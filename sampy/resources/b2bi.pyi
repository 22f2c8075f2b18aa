"""AWS::B2BI. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Capability(_SchemaResource):
    """Definition of AWS::B2BI::Capability Resource Type."""
    @_declaration
    class CapabilityConfiguration(_SchemaPropertyType):
        edi: Capability.EdiConfiguration | _Document | None = None
    @_declaration
    class EdiConfiguration(_SchemaPropertyType):
        input_location: Capability.S3Location | _Document
        output_location: Capability.S3Location | _Document
        transformer_id: _String
        type: Capability.EdiType | _Document
        capability_direction: _Literal["INBOUND", "OUTBOUND"] | _String | None = None
    @_declaration
    class EdiType(_SchemaPropertyType):
        x12_details: Capability.X12Details | _Document | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        bucket_name: _String | None = None
        key: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class X12Details(_SchemaPropertyType):
        transaction_set: _String | None = None
        version: _Literal["VERSION_4010", "VERSION_4030", "VERSION_4050", "VERSION_4060", "VERSION_5010", "VERSION_5010_HIPAA"] | _String | None = None
    TYPE: _ClassVar[str]
    configuration: Capability.CapabilityConfiguration | _Document
    name: _String
    type: _Literal["edi"] | _String
    instructions_documents: _Sequence[Capability.S3Location | _Document] | _Intrinsic | None = None
    tags: _Sequence[Capability.Tag | _Document] | _Intrinsic | None = None
    @property
    def capability_arn(self) -> _Intrinsic: ...
    @property
    def capability_id(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...

@_declaration
class Partnership(_SchemaResource):
    """Definition of AWS::B2BI::Partnership Resource Type."""
    @_declaration
    class CapabilityOptions(_SchemaPropertyType):
        inbound_edi: Partnership.InboundEdiOptions | _Document | None = None
        outbound_edi: Partnership.OutboundEdiOptions | _Document | None = None
    @_declaration
    class InboundEdiOptions(_SchemaPropertyType):
        x12: Partnership.X12InboundEdiOptions | _Document | None = None
    @_declaration
    class OutboundEdiOptions(_SchemaPropertyType):
        x12: Partnership.X12Envelope | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WrapOptions(_SchemaPropertyType):
        line_length: _Number | None = None
        line_terminator: _Literal["CRLF", "LF", "CR"] | _String | None = None
        wrap_by: _Literal["SEGMENT", "ONE_LINE", "LINE_LENGTH"] | _String | None = None
    @_declaration
    class X12AcknowledgmentOptions(_SchemaPropertyType):
        functional_acknowledgment: _Literal["DO_NOT_GENERATE", "GENERATE_ALL_SEGMENTS", "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP"] | _String
        technical_acknowledgment: _Literal["DO_NOT_GENERATE", "GENERATE_ALL_SEGMENTS"] | _String
    @_declaration
    class X12ControlNumbers(_SchemaPropertyType):
        starting_functional_group_control_number: _Number | None = None
        starting_interchange_control_number: _Number | None = None
        starting_transaction_set_control_number: _Number | None = None
    @_declaration
    class X12Delimiters(_SchemaPropertyType):
        component_separator: _String | None = None
        data_element_separator: _String | None = None
        segment_terminator: _String | None = None
    @_declaration
    class X12Envelope(_SchemaPropertyType):
        common: Partnership.X12OutboundEdiHeaders | _Document | None = None
        wrap_options: Partnership.WrapOptions | _Document | None = None
    @_declaration
    class X12FunctionalGroupHeaders(_SchemaPropertyType):
        application_receiver_code: _String | None = None
        application_sender_code: _String | None = None
        responsible_agency_code: _String | None = None
    @_declaration
    class X12InboundEdiOptions(_SchemaPropertyType):
        acknowledgment_options: Partnership.X12AcknowledgmentOptions | _Document | None = None
    @_declaration
    class X12InterchangeControlHeaders(_SchemaPropertyType):
        acknowledgment_requested_code: _String | None = None
        receiver_id: _String | None = None
        receiver_id_qualifier: _String | None = None
        repetition_separator: _String | None = None
        sender_id: _String | None = None
        sender_id_qualifier: _String | None = None
        usage_indicator_code: _String | None = None
    @_declaration
    class X12OutboundEdiHeaders(_SchemaPropertyType):
        control_numbers: Partnership.X12ControlNumbers | _Document | None = None
        delimiters: Partnership.X12Delimiters | _Document | None = None
        functional_group_headers: Partnership.X12FunctionalGroupHeaders | _Document | None = None
        gs05_time_format: _Literal["HHMM", "HHMMSS", "HHMMSSDD"] | _String | None = None
        interchange_control_headers: Partnership.X12InterchangeControlHeaders | _Document | None = None
        validate_edi: _Boolean | None = None
    TYPE: _ClassVar[str]
    capabilities: _Sequence[_String] | _Intrinsic
    email: _String
    name: _String
    profile_id: _String
    capability_options: Partnership.CapabilityOptions | _Document | None = None
    phone: _String | None = None
    tags: _Sequence[Partnership.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...
    @property
    def partnership_arn(self) -> _Intrinsic: ...
    @property
    def partnership_id(self) -> _Intrinsic: ...
    @property
    def trading_partner_id(self) -> _Intrinsic: ...

@_declaration
class Profile(_SchemaResource):
    """Definition of AWS::B2BI::Profile Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    business_name: _String
    logging: _Literal["ENABLED", "DISABLED"] | _String
    name: _String
    phone: _String
    email: _String | None = None
    tags: _Sequence[Profile.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def log_group_name(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...
    @property
    def profile_arn(self) -> _Intrinsic: ...
    @property
    def profile_id(self) -> _Intrinsic: ...

@_declaration
class Transformer(_SchemaResource):
    """Definition of AWS::B2BI::Transformer Resource Type."""
    @_declaration
    class AdvancedOptions(_SchemaPropertyType):
        x12: Transformer.X12AdvancedOptions | _Document | None = None
    @_declaration
    class EdiType(_SchemaPropertyType):
        x12_details: Transformer.X12Details | _Document | None = None
    @_declaration
    class FormatOptions(_SchemaPropertyType):
        x12: Transformer.X12Details | _Document | None = None
    @_declaration
    class InputConversion(_SchemaPropertyType):
        from_format: _Literal["X12"] | _String
        advanced_options: Transformer.AdvancedOptions | _Document | None = None
        format_options: Transformer.FormatOptions | _Document | None = None
    @_declaration
    class Mapping(_SchemaPropertyType):
        template_language: _Literal["XSLT", "JSONATA"] | _String
        template: _String | None = None
    @_declaration
    class OutputConversion(_SchemaPropertyType):
        to_format: _Literal["X12"] | _String
        advanced_options: Transformer.AdvancedOptions | _Document | None = None
        format_options: Transformer.FormatOptions | _Document | None = None
    @_declaration
    class SampleDocumentKeys(_SchemaPropertyType):
        input: _String | None = None
        output: _String | None = None
    @_declaration
    class SampleDocuments(_SchemaPropertyType):
        bucket_name: _String
        keys: _Sequence[Transformer.SampleDocumentKeys | _Document] | _Intrinsic
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class X12AdvancedOptions(_SchemaPropertyType):
        split_options: Transformer.X12SplitOptions | _Document | None = None
        validation_options: Transformer.X12ValidationOptions | _Document | None = None
    @_declaration
    class X12CodeListValidationRule(_SchemaPropertyType):
        element_id: _String
        codes_to_add: _Sequence[_String] | _Intrinsic | None = None
        codes_to_remove: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class X12Details(_SchemaPropertyType):
        transaction_set: _String | None = None
        version: _Literal["VERSION_4010", "VERSION_4030", "VERSION_4050", "VERSION_4060", "VERSION_5010", "VERSION_5010_HIPAA"] | _String | None = None
    @_declaration
    class X12ElementLengthValidationRule(_SchemaPropertyType):
        element_id: _String
        max_length: _Number
        min_length: _Number
    @_declaration
    class X12ElementRequirementValidationRule(_SchemaPropertyType):
        element_position: _String
        requirement: _Literal["OPTIONAL", "MANDATORY"] | _String
    @_declaration
    class X12SplitOptions(_SchemaPropertyType):
        split_by: _Literal["NONE", "TRANSACTION"] | _String | None = None
    @_declaration
    class X12ValidationOptions(_SchemaPropertyType):
        validation_rules: _Sequence[Transformer.X12ValidationRule | _Document] | _Intrinsic | None = None
    @_declaration
    class X12ValidationRule(_SchemaPropertyType):
        code_list_validation_rule: Transformer.X12CodeListValidationRule | _Document | None = None
        element_length_validation_rule: Transformer.X12ElementLengthValidationRule | _Document | None = None
        element_requirement_validation_rule: Transformer.X12ElementRequirementValidationRule | _Document | None = None
    TYPE: _ClassVar[str]
    name: _String
    status: _Literal["active", "inactive"] | _String
    edi_type: Transformer.EdiType | _Document | None = None
    file_format: _Literal["XML", "JSON", "NOT_USED"] | _String | None = None
    input_conversion: Transformer.InputConversion | _Document | None = None
    mapping: Transformer.Mapping | _Document | None = None
    mapping_template: _String | None = None
    """This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion."""
    output_conversion: Transformer.OutputConversion | _Document | None = None
    sample_document: _String | None = None
    """This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion."""
    sample_documents: Transformer.SampleDocuments | _Document | None = None
    tags: _Sequence[Transformer.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...
    @property
    def transformer_arn(self) -> _Intrinsic: ...
    @property
    def transformer_id(self) -> _Intrinsic: ...
