"""AWS::Inspector. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AssessmentTarget(_SchemaResource):
    """Resource Type definition for AWS::Inspector::AssessmentTarget."""
    TYPE: _ClassVar[str]
    assessment_target_name: _String | None = None
    resource_group_arn: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class AssessmentTemplate(_SchemaResource):
    """Resource Type definition for AWS::Inspector::AssessmentTemplate."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    assessment_target_arn: _String
    duration_in_seconds: _Integer
    rules_package_arns: _Sequence[_String] | _Intrinsic
    assessment_template_name: _String | None = None
    user_attributes_for_findings: _Sequence[AssessmentTemplate.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class ResourceGroup(_SchemaResource):
    """Resource Type definition for AWS::Inspector::ResourceGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    resource_group_tags: _Sequence[ResourceGroup.Tag | _Document] | _Intrinsic
    @property
    def arn(self) -> _Intrinsic: ...
