"""AWS::Translate. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ParallelData(_SchemaResource):
    """A parallel data resource in Amazon Translate used to customize machine translation output."""
    @_declaration
    class EncryptionKey(_SchemaPropertyType):
        """The encryption key used to encrypt this object."""
        id: _String
        """The Amazon Resource Name (ARN) of the encryption key."""
        type: _Literal["KMS"] | _String
        """The type of encryption key."""
    @_declaration
    class ParallelDataConfig(_SchemaPropertyType):
        """Specifies the format and S3 location of the parallel data input file."""
        format: _Literal["TSV", "CSV", "TMX"] | _String
        """The format of the parallel data input file."""
        s3_uri: _String
        """The URI of the Amazon S3 folder that contains the parallel data input file."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """A custom name for the parallel data resource. Must be unique in the account and region."""
    parallel_data_config: ParallelData.ParallelDataConfig | _Document
    description: _String | None = None
    """A custom description for the parallel data resource."""
    encryption_key: ParallelData.EncryptionKey | _Document | None = None
    tags: _Sequence[ParallelData.Tags | _Document] | _Intrinsic | None = None
    """Tags associated with the parallel data resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the parallel data resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time at which the parallel data resource was created."""
    @property
    def failed_record_count(self) -> _Intrinsic:
        """The number of records unsuccessfully imported."""
    @property
    def imported_data_size(self) -> _Intrinsic:
        """The number of UTF-8 characters imported from the parallel data input file."""
    @property
    def imported_record_count(self) -> _Intrinsic:
        """The number of records successfully imported."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The time at which the parallel data resource was last updated."""
    @property
    def skipped_record_count(self) -> _Intrinsic:
        """The number of items skipped during import."""
    @property
    def source_language_code(self) -> _Intrinsic:
        """The source language of the translations in the parallel data file."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the parallel data resource."""
    @property
    def target_language_codes(self) -> _Intrinsic:
        """The language codes for the target languages available in the parallel data file."""

@_declaration
class Terminology(_SchemaResource):
    """A custom terminology resource for Amazon Translate that enables customized translations."""
    @_declaration
    class EncryptionKey(_SchemaPropertyType):
        """The encryption key for the custom terminology."""
        id: _String
        """The Amazon Resource Name (ARN) of the encryption key."""
        type: _Literal["KMS"] | _String
        """The type of encryption key."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class TerminologyData(_SchemaPropertyType):
        """The terminology data for the custom terminology being imported."""
        file: _String
        """The file containing the custom terminology data, base64-encoded."""
        format: _Literal["CSV", "TMX", "TSV"] | _String
        """The data format of the custom terminology."""
        directionality: _Literal["UNI", "MULTI"] | _String | None = None
        """The directionality of the terminology resource."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the custom terminology."""
    description: _String | None = None
    """The description of the custom terminology."""
    encryption_key: Terminology.EncryptionKey | _Document | None = None
    merge_strategy: _Literal["OVERWRITE"] | _String | None = None
    """The merge strategy for the custom terminology. Currently only OVERWRITE is supported."""
    tags: _Sequence[Terminology.Tags | _Document] | _Intrinsic | None = None
    """Tags associated with the terminology."""
    terminology_data: Terminology.TerminologyData | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the custom terminology."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time the terminology was created."""
    @property
    def directionality(self) -> _Intrinsic:
        """The directionality of the terminology."""
    @property
    def format(self) -> _Intrinsic:
        """The format of the terminology data."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The time the terminology was last updated."""
    @property
    def size_bytes(self) -> _Intrinsic:
        """The size of the terminology file in bytes."""
    @property
    def source_language_code(self) -> _Intrinsic:
        """The source language code for the custom terminology."""
    @property
    def target_language_codes(self) -> _Intrinsic:
        """The target language codes for the custom terminology."""
    @property
    def term_count(self) -> _Intrinsic:
        """The number of terms in the custom terminology."""
