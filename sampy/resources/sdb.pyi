"""AWS::SDB. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Domain(_SchemaResource):
    """Resource Type definition for AWS::SDB::Domain."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """Information about the SimpleDB domain."""
    @property
    def id(self) -> _Intrinsic:
        """The name of the domain to create."""
