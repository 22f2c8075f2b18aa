"""AWS::ResourceExplorer2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DefaultViewAssociation(_SchemaResource):
    """Definition of AWS::ResourceExplorer2::DefaultViewAssociation Resource Type."""
    TYPE: _ClassVar[str]
    view_arn: _String
    @property
    def associated_aws_principal(self) -> _Intrinsic:
        """The AWS principal that the default view is associated with, used as the unique identifier for this
        resource.
        """

@_declaration
class Index(_SchemaResource):
    """Definition of AWS::ResourceExplorer2::Index Resource Type."""
    TYPE: _ClassVar[str]
    type: _Literal["LOCAL", "AGGREGATOR"] | _String
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def index_state(self) -> _Intrinsic: ...

@_declaration
class View(_SchemaResource):
    """Definition of AWS::ResourceExplorer2::View Resource Type."""
    @_declaration
    class IncludedProperty(_SchemaPropertyType):
        name: _String
    @_declaration
    class SearchFilter(_SchemaPropertyType):
        filter_string: _String
    TYPE: _ClassVar[str]
    view_name: _String
    filters: View.SearchFilter | _Document | None = None
    included_properties: _Sequence[View.IncludedProperty | _Document] | _Intrinsic | None = None
    scope: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def view_arn(self) -> _Intrinsic: ...
