"""AWS::BedrockMantle. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Project(_SchemaResource):
    """Resource type definition for AWS::BedrockMantle::Project."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the project."""
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the project."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the project was created."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the project."""
