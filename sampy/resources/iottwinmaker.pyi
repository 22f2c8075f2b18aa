"""AWS::IoTTwinMaker. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ComponentType(_SchemaResource):
    """Resource schema for AWS::IoTTwinMaker::ComponentType."""
    @_declaration
    class CompositeComponentType(_SchemaPropertyType):
        """An object that sets information about a composite component type."""
        component_type_id: _String | None = None
        """The id of the composite component type."""
    @_declaration
    class DataConnector(_SchemaPropertyType):
        """The data connector."""
        is_native: _Boolean | None = None
        """A Boolean value that specifies whether the data connector is native to IoT TwinMaker."""
        lambda_: ComponentType.LambdaFunction | _Document | None = None
        """The Lambda function associated with this data connector."""
    @_declaration
    class DataType(_SchemaPropertyType):
        """An object that specifies the data type of a property."""
        type: _Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"] | _String
        """The underlying type of the data type."""
        allowed_values: _Sequence[ComponentType.DataValue | _Document] | _Intrinsic | None = None
        """The allowed values for this data type."""
        nested_type: ComponentType.DataType | _Document | None = None
        """The nested type in the data type."""
        relationship: ComponentType.Relationship | _Document | None = None
        """A relationship that associates a component with another component."""
        unit_of_measure: _String | None = None
        """The unit of measure used in this data type."""
    @_declaration
    class DataValue(_SchemaPropertyType):
        """An object that specifies a value for a property."""
        boolean_value: _Boolean | None = None
        """A Boolean value."""
        double_value: _Number | None = None
        """A double value."""
        expression: _String | None = None
        """An expression that produces the value."""
        integer_value: _Integer | None = None
        """An integer value."""
        list_value: _Sequence[ComponentType.DataValue | _Document] | _Intrinsic | None = None
        """A list of multiple values."""
        long_value: _Number | None = None
        """A long value."""
        map_value: _Mapping[str, ComponentType.DataValue | _Document] | _Intrinsic | None = None
        """An object that maps strings to multiple DataValue objects."""
        relationship_value: ComponentType.DataValueRelationshipValue | _Document | None = None
        string_value: _String | None = None
        """A string value."""
    @_declaration
    class DataValueRelationshipValue(_SchemaPropertyType):
        """A value that relates a component to another component."""
        target_component_name: _String | None = None
        target_entity_id: _String | None = None
    @_declaration
    class Function(_SchemaPropertyType):
        """The function of component type."""
        implemented_by: ComponentType.DataConnector | _Document | None = None
        """The data connector."""
        required_properties: _Sequence[_String] | _Intrinsic | None = None
        """The required properties of the function."""
        scope: _Literal["ENTITY", "WORKSPACE"] | _String | None = None
        """The scope of the function."""
    @_declaration
    class LambdaFunction(_SchemaPropertyType):
        arn: _String
    @_declaration
    class PropertyDefinition(_SchemaPropertyType):
        """An object that sets information about a property."""
        configurations: _Mapping[str, _String] | _Intrinsic | None = None
        """An object that specifies information about a property."""
        data_type: ComponentType.DataType | _Document | None = None
        """An object that contains information about the data type."""
        default_value: ComponentType.DataValue | _Document | None = None
        """An object that contains the default value."""
        is_external_id: _Boolean | None = None
        """A Boolean value that specifies whether the property ID comes from an external data store."""
        is_required_in_entity: _Boolean | None = None
        """A Boolean value that specifies whether the property is required."""
        is_stored_externally: _Boolean | None = None
        """A Boolean value that specifies whether the property is stored externally."""
        is_time_series: _Boolean | None = None
        """A Boolean value that specifies whether the property consists of time series data."""
    @_declaration
    class PropertyGroup(_SchemaPropertyType):
        """An object that sets information about a property group."""
        group_type: _Literal["TABULAR"] | _String | None = None
        """The type of property group."""
        property_names: _Sequence[_String] | _Intrinsic | None = None
        """The list of property names in the property group."""
    @_declaration
    class Relationship(_SchemaPropertyType):
        """The type of the relationship."""
        relationship_type: _String | None = None
        """The type of the relationship."""
        target_component_type_id: _String | None = None
        """The ID of the target component type associated with this relationship."""
    @_declaration
    class Status(_SchemaPropertyType):
        error: ComponentType.StatusError | _Document | None = None
        state: _Literal["CREATING", "UPDATING", "DELETING", "ACTIVE", "ERROR"] | _String | None = None
    @_declaration
    class StatusError(_SchemaPropertyType):
        code: _Literal["VALIDATION_ERROR", "INTERNAL_FAILURE"] | _String | None = None
        message: _String | None = None
    TYPE: _ClassVar[str]
    component_type_id: _String
    """The ID of the component type."""
    workspace_id: _String
    """The ID of the workspace that contains the component type."""
    composite_component_types: _Mapping[str, ComponentType.CompositeComponentType | _Document] | _Intrinsic | None = None
    """An map of the composite component types in the component type. Each composite component type's key must be
    unique to this map.
    """
    description: _String | None = None
    """The description of the component type."""
    extends_from: _Sequence[_String] | _Intrinsic | None = None
    """Specifies the parent component type to extend."""
    functions: _Mapping[str, ComponentType.Function | _Document] | _Intrinsic | None = None
    """a Map of functions in the component type. Each function's key must be unique to this map."""
    is_singleton: _Boolean | None = None
    """A Boolean value that specifies whether an entity can have more than one component of this type."""
    property_definitions: _Mapping[str, ComponentType.PropertyDefinition | _Document] | _Intrinsic | None = None
    """An map of the property definitions in the component type. Each property definition's key must be unique to
    this map.
    """
    property_groups: _Mapping[str, ComponentType.PropertyGroup | _Document] | _Intrinsic | None = None
    """An map of the property groups in the component type. Each property group's key must be unique to this map."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of key-value pairs to associate with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the component type."""
    @property
    def creation_date_time(self) -> _Intrinsic: ...
    @property
    def is_abstract(self) -> _Intrinsic:
        """A Boolean value that specifies whether the component type is abstract."""
    @property
    def is_schema_initialized(self) -> _Intrinsic:
        """A Boolean value that specifies whether the component type has a schema initializer and that the schema
        initializer has run.
        """
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def update_date_time(self) -> _Intrinsic: ...

@_declaration
class Entity(_SchemaResource):
    """Resource schema for AWS::IoTTwinMaker::Entity."""
    @_declaration
    class Component(_SchemaPropertyType):
        component_name: _String | None = None
        """The name of the component."""
        component_type_id: _String | None = None
        """The ID of the component type."""
        defined_in: _String | None = None
        """The name of the property definition set in the component."""
        description: _String | None = None
        """The description of the component."""
        properties: _Mapping[str, Entity.Property | _Document] | _Intrinsic | None = None
        """An object that maps strings to the properties to set in the component type. Each string in the mapping
        must be unique to this object.
        """
        property_groups: _Mapping[str, Entity.PropertyGroup | _Document] | _Intrinsic | None = None
        """An object that maps strings to the property groups to set in the component type. Each string in the
        mapping must be unique to this object.
        """
        status: Entity.Status | _Document | None = None
        """The current status of the entity."""
    @_declaration
    class CompositeComponent(_SchemaPropertyType):
        component_name: _String | None = None
        """The name of the component."""
        component_path: _String | None = None
        """The path of the component."""
        component_type_id: _String | None = None
        """The ID of the component type."""
        description: _String | None = None
        """The description of the component."""
        properties: _Mapping[str, Entity.Property | _Document] | _Intrinsic | None = None
        """An object that maps strings to the properties to set in the component type. Each string in the mapping
        must be unique to this object.
        """
        property_groups: _Mapping[str, Entity.PropertyGroup | _Document] | _Intrinsic | None = None
        """An object that maps strings to the property groups to set in the component type. Each string in the
        mapping must be unique to this object.
        """
        status: Entity.Status | _Document | None = None
        """The current status of the component."""
    @_declaration
    class DataType(_SchemaPropertyType):
        """An object that specifies the data type of a property."""
        allowed_values: _Sequence[Entity.DataValue | _Document] | _Intrinsic | None = None
        """The allowed values for this data type."""
        nested_type: Entity.DataType | _Document | None = None
        """The nested type in the data type."""
        relationship: Entity.Relationship | _Document | None = None
        """A relationship that associates a component with another component."""
        type: _Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"] | _String | None = None
        """The underlying type of the data type."""
        unit_of_measure: _String | None = None
        """The unit of measure used in this data type."""
    @_declaration
    class DataValue(_SchemaPropertyType):
        """An object that specifies a value for a property."""
        boolean_value: _Boolean | None = None
        """A Boolean value."""
        double_value: _Number | None = None
        """A double value."""
        expression: _String | None = None
        """An expression that produces the value."""
        integer_value: _Integer | None = None
        """An integer value."""
        list_value: _Sequence[Entity.DataValue | _Document] | _Intrinsic | None = None
        """A list of multiple values."""
        long_value: _Number | None = None
        """A long value."""
        map_value: _Mapping[str, Entity.DataValue | _Document] | _Intrinsic | None = None
        """An object that maps strings to multiple DataValue objects."""
        relationship_value: Entity.DataValueRelationshipValue | _Document | None = None
        string_value: _String | None = None
        """A string value."""
    @_declaration
    class DataValueRelationshipValue(_SchemaPropertyType):
        """A value that relates a component to another component."""
        target_component_name: _String | None = None
        target_entity_id: _String | None = None
    @_declaration
    class Definition(_SchemaPropertyType):
        """An object that specifies information about a property definition."""
        configuration: _Mapping[str, _String] | _Intrinsic | None = None
        """An object that specifies information about a property configuration."""
        data_type: Entity.DataType | _Document | None = None
        """An object that contains information about the data type."""
        default_value: Entity.DataValue | _Document | None = None
        """An object that contains the default value."""
        is_external_id: _Boolean | None = None
        """A Boolean value that specifies whether the property ID comes from an external data store."""
        is_final: _Boolean | None = None
        """A Boolean value that specifies whether the property definition can be updated."""
        is_imported: _Boolean | None = None
        """A Boolean value that specifies whether the property definition is imported from an external data store.
        """
        is_inherited: _Boolean | None = None
        """A Boolean value that specifies whether the property definition is inherited from a parent entity."""
        is_required_in_entity: _Boolean | None = None
        """A Boolean value that specifies whether the property is required."""
        is_stored_externally: _Boolean | None = None
        """A Boolean value that specifies whether the property is stored externally."""
        is_time_series: _Boolean | None = None
        """A Boolean value that specifies whether the property consists of time series data."""
    @_declaration
    class Property(_SchemaPropertyType):
        """An object that specifies information about a property."""
        definition: Entity.Definition | _Document | None = None
        """The definition of the property."""
        value: Entity.DataValue | _Document | None = None
        """The value of the property."""
    @_declaration
    class PropertyGroup(_SchemaPropertyType):
        """An object that specifies information about a property group."""
        group_type: _Literal["TABULAR"] | _String | None = None
        """The type of property group."""
        property_names: _Sequence[_String] | _Intrinsic | None = None
        """The list of property names in the property group."""
    @_declaration
    class Relationship(_SchemaPropertyType):
        """The type of the relationship."""
        relationship_type: _String | None = None
        """The type of the relationship."""
        target_component_type_id: _String | None = None
        """The ID of the target component type associated with this relationship."""
    @_declaration
    class Status(_SchemaPropertyType):
        error: Entity.StatusError | _Document | None = None
        state: _Literal["CREATING", "UPDATING", "DELETING", "ACTIVE", "ERROR"] | _String | None = None
    @_declaration
    class StatusError(_SchemaPropertyType):
        code: _Literal["VALIDATION_ERROR", "INTERNAL_FAILURE"] | _String | None = None
        message: _String | None = None
    TYPE: _ClassVar[str]
    entity_name: _String
    """The name of the entity."""
    workspace_id: _String
    """The ID of the workspace."""
    components: _Mapping[str, Entity.Component | _Document] | _Intrinsic | None = None
    """A map that sets information about a component type."""
    composite_components: _Mapping[str, Entity.CompositeComponent | _Document] | _Intrinsic | None = None
    """A map that sets information about a composite component."""
    description: _String | None = None
    """The description of the entity."""
    entity_id: _String | None = None
    """The ID of the entity."""
    parent_entity_id: _String | None = None
    """The ID of the parent entity."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the entity."""
    @property
    def creation_date_time(self) -> _Intrinsic: ...
    @property
    def has_child_entities(self) -> _Intrinsic:
        """A Boolean value that specifies whether the entity has child entities or not."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def update_date_time(self) -> _Intrinsic: ...

@_declaration
class Scene(_SchemaResource):
    """Resource schema for AWS::IoTTwinMaker::Scene."""
    TYPE: _ClassVar[str]
    content_location: _String
    """The relative path that specifies the location of the content definition file."""
    scene_id: _String
    """The ID of the scene."""
    workspace_id: _String
    """The ID of the scene."""
    capabilities: _Sequence[_String] | _Intrinsic | None = None
    """A list of capabilities that the scene uses to render."""
    description: _String | None = None
    """The description of the scene."""
    scene_metadata: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair of scene metadata for the scene."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the scene."""
    @property
    def creation_date_time(self) -> _Intrinsic: ...
    @property
    def generated_scene_metadata(self) -> _Intrinsic:
        """A key-value pair of generated scene metadata for the scene."""
    @property
    def update_date_time(self) -> _Intrinsic: ...

@_declaration
class SyncJob(_SchemaResource):
    """Resource schema for AWS::IoTTwinMaker::SyncJob."""
    TYPE: _ClassVar[str]
    sync_role: _String
    """The IAM Role that execute SyncJob."""
    sync_source: _String
    """The source of the SyncJob."""
    workspace_id: _String
    """The ID of the workspace."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the SyncJob."""
    @property
    def creation_date_time(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic:
        """The state of SyncJob."""
    @property
    def update_date_time(self) -> _Intrinsic: ...

@_declaration
class Workspace(_SchemaResource):
    """Resource schema for AWS::IoTTwinMaker::Workspace."""
    TYPE: _ClassVar[str]
    role: _String
    """The ARN of the execution role associated with the workspace."""
    s3_location: _String
    """The ARN of the S3 bucket where resources associated with the workspace are stored."""
    workspace_id: _String
    """The ID of the workspace."""
    description: _String | None = None
    """The description of the workspace."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of key-value pairs to associate with a resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the workspace."""
    @property
    def creation_date_time(self) -> _Intrinsic: ...
    @property
    def update_date_time(self) -> _Intrinsic: ...
