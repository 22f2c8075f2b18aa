"""AWS::LaunchWizard. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Definition of AWS::LaunchWizard::Deployment Resource Type."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    deployment_pattern_name: _String
    """Workload deployment pattern name."""
    name: _String
    """Name of LaunchWizard deployment."""
    workload_name: _String
    """Workload Name for LaunchWizard deployment."""
    specifications: _Mapping[str, _String] | _Intrinsic | None = None
    """LaunchWizard deployment specifications."""
    tags: _Sequence[Deployment.Tags | _Document] | _Intrinsic | None = None
    """Tags for LaunchWizard deployment."""
    @property
    def arn(self) -> _Intrinsic:
        """ARN of the LaunchWizard deployment."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp of LaunchWizard deployment creation."""
    @property
    def deleted_at(self) -> _Intrinsic:
        """Timestamp of LaunchWizard deployment deletion."""
    @property
    def deployment_id(self) -> _Intrinsic:
        """Deployment ID of the LaunchWizard deployment."""
    @property
    def resource_group(self) -> _Intrinsic:
        """Resource Group Name created for LaunchWizard deployment."""
    @property
    def status(self) -> _Intrinsic: ...
