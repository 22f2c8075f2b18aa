"""AWS::DataPipeline. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Pipeline(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class Field(_SchemaPropertyType):
        key: _String
        """Specifies the name of a field for a particular object. To view valid values for a particular field, see
        Pipeline Object Reference in the AWS Data Pipeline Developer Guide.
        """
        ref_value: _String | None = None
        """A field value that you specify as an identifier of another object in the same pipeline definition."""
        string_value: _String | None = None
        """A field value that you specify as a string. To view valid values for a particular field, see Pipeline
        Object Reference in the AWS Data Pipeline Developer Guide.
        """
    @_declaration
    class ParameterAttribute(_SchemaPropertyType):
        key: _String
        """The field identifier."""
        string_value: _String
        """The field value, expressed as a String."""
    @_declaration
    class ParameterObject(_SchemaPropertyType):
        attributes: _Sequence[Pipeline.ParameterAttribute | _Document] | _Intrinsic
        """The attributes of the parameter object."""
        id: _String
        """The ID of the parameter object."""
    @_declaration
    class ParameterValue(_SchemaPropertyType):
        id: _String
        """The ID of the parameter value."""
        string_value: _String
        """The field value, expressed as a String."""
    @_declaration
    class PipelineObject(_SchemaPropertyType):
        fields: _Sequence[Pipeline.Field | _Document] | _Intrinsic
        """Key-value pairs that define the properties of the object."""
        id: _String
        """The ID of the object."""
        name: _String
        """The name of the object."""
    @_declaration
    class PipelineTag(_SchemaPropertyType):
        key: _String
        """The key name of a tag."""
        value: _String
        """The value to associate with the key name."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the pipeline."""
    activate: _Boolean | None = None
    """Indicates whether to validate and start the pipeline or stop an active pipeline. By default, the value is set
    to true.
    """
    description: _String | None = None
    """A description of the pipeline."""
    parameter_objects: _Sequence[Pipeline.ParameterObject | _Document] | _Intrinsic | None = None
    """The parameter objects used with the pipeline."""
    parameter_values: _Sequence[Pipeline.ParameterValue | _Document] | _Intrinsic | None = None
    """The parameter values used with the pipeline."""
    pipeline_objects: _Sequence[Pipeline.PipelineObject | _Document] | _Intrinsic | None = None
    """The objects that define the pipeline. These objects overwrite the existing pipeline definition. Not all
    objects, fields, and values can be updated. For information about restrictions, see Editing Your Pipeline in the
    AWS Data Pipeline Developer Guide.
    """
    pipeline_tags: _Sequence[Pipeline.PipelineTag | _Document] | _Intrinsic | None = None
    """A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control
    permissions. For more information, see Controlling Access to Pipelines and Resources in the AWS Data Pipeline
    Developer Guide.
    """
    @property
    def pipeline_id(self) -> _Intrinsic: ...
