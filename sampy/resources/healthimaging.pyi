"""AWS::HealthImaging. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Datastore(_SchemaResource):
    """Definition of AWS::HealthImaging::Datastore Resource Type."""
    TYPE: _ClassVar[str]
    datastore_name: _String | None = None
    kms_key_arn: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the data store was created."""
    @property
    def datastore_arn(self) -> _Intrinsic:
        """The Datastore's ARN."""
    @property
    def datastore_id(self) -> _Intrinsic: ...
    @property
    def datastore_status(self) -> _Intrinsic:
        """A string to denote the Datastore's state."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp when the data store was created."""
