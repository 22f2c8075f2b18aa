"""AWS::AWSExternalAnthropic. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Workspace(_SchemaResource):
    """Resource type definition for AWS::AWSExternalAnthropic::Workspace."""
    @_declaration
    class DataResidency(_SchemaPropertyType):
        """Data residency configuration for the workspace. WorkspaceGeo is immutable after creation."""
        allowed_inference_geos: _Sequence[_String] | _Intrinsic | None = None
        """Permitted inference geo values. Omit to allow all geos (the service default of 'unrestricted'); otherwise
        list specific geos.
        """
        default_inference_geo: _String | None = None
        """Default inference geo applied when requests omit the parameter. Defaults to 'global' if omitted. Must be
        a member of AllowedInferenceGeos unless AllowedInferenceGeos is omitted.
        """
        workspace_geo: _String | None = None
        """Geographic region for workspace data storage. Immutable after creation. Defaults to 'us' if omitted."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the workspace."""
    data_residency: Workspace.DataResidency | _Document | None = None
    tags: _Sequence[Workspace.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the workspace."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the workspace was created."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the workspace."""
