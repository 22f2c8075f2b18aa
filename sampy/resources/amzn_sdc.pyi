"""AMZN::SDC. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Deployment(_SchemaResource):
    """Resource Type definition for AMZN::SDC::Deployment."""
    TYPE: _ClassVar[str]
    config_name: _String
    dimension: _String
    s3_bucket: _String
    s3_key: _String
    stage: _String
    pipeline_id: _String | None = None
    target_region_override: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...
