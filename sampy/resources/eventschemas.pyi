"""AWS::EventSchemas. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Discoverer(_SchemaResource):
    """Resource Type definition for AWS::EventSchemas::Discoverer."""
    @_declaration
    class TagsEntry(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    source_arn: _String
    """The ARN of the event bus."""
    cross_account: _Boolean | None = None
    """Defines whether event schemas from other accounts are discovered. Default is True."""
    description: _String | None = None
    """A description for the discoverer."""
    tags: _Sequence[Discoverer.TagsEntry | _Document] | _Intrinsic | None = None
    """Tags associated with the resource."""
    @property
    def discoverer_arn(self) -> _Intrinsic:
        """The ARN of the discoverer."""
    @property
    def discoverer_id(self) -> _Intrinsic:
        """The Id of the discoverer."""
    @property
    def state(self) -> _Intrinsic:
        """Defines the current state of the discoverer."""

@_declaration
class Registry(_SchemaResource):
    """Resource Type definition for AWS::EventSchemas::Registry."""
    @_declaration
    class TagsEntry(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String | None = None
    """A description of the registry to be created."""
    registry_name: _String | None = None
    """The name of the schema registry."""
    tags: _Sequence[Registry.TagsEntry | _Document] | _Intrinsic | None = None
    """Tags associated with the resource."""
    @property
    def registry_arn(self) -> _Intrinsic:
        """The ARN of the registry."""

@_declaration
class RegistryPolicy(_SchemaResource):
    """Resource Type definition for AWS::EventSchemas::RegistryPolicy."""
    TYPE: _ClassVar[str]
    policy: _Document | _String
    registry_name: _String
    revision_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Schema(_SchemaResource):
    """Resource Type definition for AWS::EventSchemas::Schema."""
    @_declaration
    class TagsEntry(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    content: _String
    """The source of the schema definition."""
    registry_name: _String
    """The name of the schema registry."""
    type: _String
    """The type of schema. Valid types include OpenApi3 and JSONSchemaDraft4."""
    description: _String | None = None
    """A description of the schema."""
    schema_name: _String | None = None
    """The name of the schema."""
    tags: _Sequence[Schema.TagsEntry | _Document] | _Intrinsic | None = None
    """Tags associated with the resource."""
    @property
    def last_modified(self) -> _Intrinsic:
        """The last modified time of the schema."""
    @property
    def schema_arn(self) -> _Intrinsic:
        """The ARN of the schema."""
    @property
    def schema_version(self) -> _Intrinsic:
        """The version number of the schema."""
    @property
    def version_created_date(self) -> _Intrinsic:
        """The date the schema version was created."""
