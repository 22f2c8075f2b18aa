"""AWS::LookoutVision. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """The AWS::LookoutVision::Project type creates an Amazon Lookout for Vision project. A project is a grouping of
    the resources needed to create and manage a Lookout for Vision model.
    """
    TYPE: _ClassVar[str]
    project_name: _String
    @property
    def arn(self) -> _Intrinsic: ...
