"""AWS::IoTThingsGraph. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class FlowTemplate(_SchemaResource):
    """Resource Type definition for AWS::IoTThingsGraph::FlowTemplate."""
    @_declaration
    class DefinitionDocument(_SchemaPropertyType):
        language: _String
        text: _String
    TYPE: _ClassVar[str]
    definition: FlowTemplate.DefinitionDocument | _Document
    compatible_namespace_version: _Number | None = None
    @property
    def id(self) -> _Intrinsic: ...
