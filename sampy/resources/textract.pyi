"""AWS::Textract. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Adapter(_SchemaResource):
    """The AWS::Textract::Adapter resource creates an Amazon Textract adapter, which can be fine-tuned for enhanced
    performance on user-provided documents.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the adapter."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    adapter_name: _String
    feature_types: _Sequence[_Literal["QUERIES"] | _String] | _Intrinsic
    """The type of feature that the adapter is being trained on. Currently, supported feature types are: QUERIES."""
    auto_update: _Literal["ENABLED", "DISABLED"] | _String | None = None
    description: _String | None = None
    tags: _Sequence[Adapter.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to be added to the adapter."""
    @property
    def adapter_id(self) -> _Intrinsic:
        """A unique identifier for the adapter resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the adapter."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time that the adapter was created."""
