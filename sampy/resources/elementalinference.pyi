"""AWS::ElementalInference. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Dictionary(_SchemaResource):
    """Represents a custom dictionary for improving transcription accuracy."""
    TYPE: _ClassVar[str]
    language: _Literal["eng", "fra", "ita", "deu", "spa", "por"] | _String
    name: _String
    entries: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Feed(_SchemaResource):
    """Represents a feed that receives media for inference processing."""
    @_declaration
    class AspectRatio(_SchemaPropertyType):
        height: _Integer
        width: _Integer
    @_declaration
    class ClippingConfig(_SchemaPropertyType):
        callback_metadata: _String | None = None
        data_source_configuration: Feed.DataSourceConfiguration | _Document | None = None
    @_declaration
    class CroppingConfig(_SchemaPropertyType):
        template_groups: _Sequence[Feed.TemplateGroup | _Document] | _Intrinsic | None = None
    @_declaration
    class DataSourceConfiguration(_SchemaPropertyType):
        """Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an
        output.
        """
        fixture_id: _String
        """The ID of the fixture whose event data you want Elemental Inference to map onto this clipping output. To
        obtain this ID, use the SearchFixtures operation.
        """
    @_declaration
    class GetOutput(_SchemaPropertyType):
        name: _String
        output_config: Feed.OutputConfig | _Document
        status: _Literal["ENABLED", "DISABLED"] | _String
        description: _String | None = None
    @_declaration
    class OutputConfig(_SchemaPropertyType):
        clipping: Feed.ClippingConfig | _Document | None = None
        cropping: Feed.CroppingConfig | _Document | None = None
        subtitling: Feed.SubtitlingConfig | _Document | None = None
    @_declaration
    class SubtitlingConfig(_SchemaPropertyType):
        language: _Literal["eng", "eng-au", "eng-gb", "eng-us", "fra", "ita", "deu", "spa", "por"] | _String
        aspect_ratio: Feed.AspectRatio | _Document | None = None
        dictionary: _String | None = None
        profanity_filter: _Literal["DISABLED", "CENSOR", "DROP"] | _String | None = None
    @_declaration
    class TemplateGroup(_SchemaPropertyType):
        name: _String
        template_uris: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    name: _String
    outputs: _Sequence[Feed.GetOutput | _Document] | _Intrinsic
    access_role_arn: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def data_endpoints(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
