"""AWS::NovaAct. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class WorkflowDefinition(_SchemaResource):
    """Definition of AWS::NovaAct::WorkflowDefinition Resource Type."""
    @_declaration
    class WorkflowExportConfig(_SchemaPropertyType):
        """Configuration settings for exporting workflow execution data and logs to Amazon S3."""
        s3_bucket_name: _String
        """The name of the Amazon S3 bucket for exporting workflow data."""
        s3_key_prefix: _String | None = None
        """An optional prefix for Amazon S3 object keys to organize exported data."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the workflow definition. Must be unique within your account and region."""
    description: _String | None = None
    """An optional description of the workflow definition's purpose and functionality."""
    export_config: WorkflowDefinition.WorkflowExportConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the workflow definition."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the workflow definition was created."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the workflow definition."""
