"""AWS::AmplifyUIBuilder. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Component(_SchemaResource):
    """Definition of AWS::AmplifyUIBuilder::Component Resource Type."""
    @_declaration
    class ActionParameters(_SchemaPropertyType):
        anchor: Component.ComponentProperty | _Document | None = None
        fields: _Mapping[str, Component.ComponentProperty | _Document] | _Intrinsic | None = None
        global_: Component.ComponentProperty | _Document | None = None
        id: Component.ComponentProperty | _Document | None = None
        model: _String | None = None
        state: Component.MutationActionSetStateParameter | _Document | None = None
        target: Component.ComponentProperty | _Document | None = None
        type: Component.ComponentProperty | _Document | None = None
        url: Component.ComponentProperty | _Document | None = None
    @_declaration
    class ComponentBindingPropertiesValue(_SchemaPropertyType):
        binding_properties: Component.ComponentBindingPropertiesValueProperties | _Document | None = None
        default_value: _String | None = None
        type: _String | None = None
    @_declaration
    class ComponentBindingPropertiesValueProperties(_SchemaPropertyType):
        bucket: _String | None = None
        default_value: _String | None = None
        field: _String | None = None
        key: _String | None = None
        model: _String | None = None
        predicates: _Sequence[Component.Predicate | _Document] | _Intrinsic | None = None
        slot_name: _String | None = None
        user_attribute: _String | None = None
    @_declaration
    class ComponentChild(_SchemaPropertyType):
        component_type: _String
        name: _String
        properties: _Mapping[str, Component.ComponentProperty | _Document] | _Intrinsic
        children: _Sequence[Component.ComponentChild | _Document] | _Intrinsic | None = None
        events: _Mapping[str, Component.ComponentEvent | _Document] | _Intrinsic | None = None
        source_id: _String | None = None
    @_declaration
    class ComponentConditionProperty(_SchemaPropertyType):
        else_: Component.ComponentProperty | _Document | None = None
        field: _String | None = None
        operand: _String | None = None
        operand_type: _String | None = None
        operator: _String | None = None
        property: _String | None = None
        then: Component.ComponentProperty | _Document | None = None
    @_declaration
    class ComponentDataConfiguration(_SchemaPropertyType):
        model: _String
        identifiers: _Sequence[_String] | _Intrinsic | None = None
        predicate: Component.Predicate | _Document | None = None
        sort: _Sequence[Component.SortProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class ComponentEvent(_SchemaPropertyType):
        action: _String | None = None
        binding_event: _String | None = None
        parameters: Component.ActionParameters | _Document | None = None
    @_declaration
    class ComponentProperty(_SchemaPropertyType):
        binding_properties: Component.ComponentPropertyBindingProperties | _Document | None = None
        bindings: _Mapping[str, Component.FormBindingElement | _Document] | _Intrinsic | None = None
        collection_binding_properties: Component.ComponentPropertyBindingProperties | _Document | None = None
        component_name: _String | None = None
        concat: _Sequence[Component.ComponentProperty | _Document] | _Intrinsic | None = None
        condition: Component.ComponentConditionProperty | _Document | None = None
        configured: _Boolean | None = None
        default_value: _String | None = None
        event: _String | None = None
        imported_value: _String | None = None
        model: _String | None = None
        property: _String | None = None
        type: _String | None = None
        user_attribute: _String | None = None
        value: _String | None = None
    @_declaration
    class ComponentPropertyBindingProperties(_SchemaPropertyType):
        property: _String
        field: _String | None = None
    @_declaration
    class ComponentVariant(_SchemaPropertyType):
        overrides: _Mapping[str, _Mapping[str, _String] | _Intrinsic] | _Intrinsic | None = None
        variant_values: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class FormBindingElement(_SchemaPropertyType):
        element: _String
        property: _String
    @_declaration
    class MutationActionSetStateParameter(_SchemaPropertyType):
        component_name: _String
        property: _String
        set: Component.ComponentProperty | _Document
    @_declaration
    class Predicate(_SchemaPropertyType):
        and_: _Sequence[Component.Predicate | _Document] | _Intrinsic | None = None
        field: _String | None = None
        operand: _String | None = None
        operand_type: _String | None = None
        operator: _String | None = None
        or_: _Sequence[Component.Predicate | _Document] | _Intrinsic | None = None
    @_declaration
    class SortProperty(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        field: _String
    TYPE: _ClassVar[str]
    app_id: _String | None = None
    binding_properties: _Mapping[str, Component.ComponentBindingPropertiesValue | _Document] | _Intrinsic | None = None
    children: _Sequence[Component.ComponentChild | _Document] | _Intrinsic | None = None
    collection_properties: _Mapping[str, Component.ComponentDataConfiguration | _Document] | _Intrinsic | None = None
    component_type: _String | None = None
    environment_name: _String | None = None
    events: _Mapping[str, Component.ComponentEvent | _Document] | _Intrinsic | None = None
    name: _String | None = None
    overrides: _Mapping[str, _Mapping[str, _String] | _Intrinsic] | _Intrinsic | None = None
    properties: _Mapping[str, Component.ComponentProperty | _Document] | _Intrinsic | None = None
    schema_version: _String | None = None
    source_id: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    variants: _Sequence[Component.ComponentVariant | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...

@_declaration
class Form(_SchemaResource):
    """Definition of AWS::AmplifyUIBuilder::Form Resource Type."""
    @_declaration
    class FieldConfig(_SchemaPropertyType):
        excluded: _Boolean | None = None
        input_type: Form.FieldInputConfig | _Document | None = None
        label: _String | None = None
        position: Form.FieldPosition | _Document | None = None
        validations: _Sequence[Form.FieldValidationConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class FieldInputConfig(_SchemaPropertyType):
        type: _String
        default_checked: _Boolean | None = None
        default_country_code: _String | None = None
        default_value: _String | None = None
        descriptive_text: _String | None = None
        file_uploader_config: Form.FileUploaderFieldConfig | _Document | None = None
        is_array: _Boolean | None = None
        max_value: _Number | None = None
        min_value: _Number | None = None
        name: _String | None = None
        placeholder: _String | None = None
        read_only: _Boolean | None = None
        required: _Boolean | None = None
        step: _Number | None = None
        value: _String | None = None
        value_mappings: Form.ValueMappings | _Document | None = None
    @_declaration
    class FieldPosition(_SchemaPropertyType):
        below: _String | None = None
        fixed: _Literal["first"] | _String | None = None
        right_of: _String | None = None
    @_declaration
    class FieldValidationConfiguration(_SchemaPropertyType):
        type: _String
        num_values: _Sequence[_Number] | _Intrinsic | None = None
        str_values: _Sequence[_String] | _Intrinsic | None = None
        validation_message: _String | None = None
    @_declaration
    class FileUploaderFieldConfig(_SchemaPropertyType):
        accepted_file_types: _Sequence[_String] | _Intrinsic
        access_level: _Literal["public", "protected", "private"] | _String
        is_resumable: _Boolean | None = None
        max_file_count: _Number | None = None
        max_size: _Number | None = None
        show_thumbnails: _Boolean | None = None
    @_declaration
    class FormButton(_SchemaPropertyType):
        children: _String | None = None
        excluded: _Boolean | None = None
        position: Form.FieldPosition | _Document | None = None
    @_declaration
    class FormCTA(_SchemaPropertyType):
        cancel: Form.FormButton | _Document | None = None
        clear: Form.FormButton | _Document | None = None
        position: _Literal["top", "bottom", "top_and_bottom"] | _String | None = None
        submit: Form.FormButton | _Document | None = None
    @_declaration
    class FormDataTypeConfig(_SchemaPropertyType):
        data_source_type: _Literal["DataStore", "Custom"] | _String
        data_type_name: _String
    @_declaration
    class FormInputBindingPropertiesValue(_SchemaPropertyType):
        binding_properties: Form.FormInputBindingPropertiesValueProperties | _Document | None = None
        type: _String | None = None
    @_declaration
    class FormInputBindingPropertiesValueProperties(_SchemaPropertyType):
        model: _String | None = None
    @_declaration
    class FormInputValueProperty(_SchemaPropertyType):
        binding_properties: Form.FormInputValuePropertyBindingProperties | _Document | None = None
        concat: _Sequence[Form.FormInputValueProperty | _Document] | _Intrinsic | None = None
        value: _String | None = None
    @_declaration
    class FormInputValuePropertyBindingProperties(_SchemaPropertyType):
        property: _String
        field: _String | None = None
    @_declaration
    class FormStyle(_SchemaPropertyType):
        horizontal_gap: Form.FormStyleConfig | _Document | None = None
        outer_padding: Form.FormStyleConfig | _Document | None = None
        vertical_gap: Form.FormStyleConfig | _Document | None = None
    @_declaration
    class FormStyleConfig(_SchemaPropertyType):
        token_reference: _String | None = None
        value: _String | None = None
    @_declaration
    class SectionalElement(_SchemaPropertyType):
        type: _String
        excluded: _Boolean | None = None
        level: _Number | None = None
        orientation: _String | None = None
        position: Form.FieldPosition | _Document | None = None
        text: _String | None = None
    @_declaration
    class ValueMapping(_SchemaPropertyType):
        value: Form.FormInputValueProperty | _Document
        display_value: Form.FormInputValueProperty | _Document | None = None
    @_declaration
    class ValueMappings(_SchemaPropertyType):
        values: _Sequence[Form.ValueMapping | _Document] | _Intrinsic
        binding_properties: _Mapping[str, Form.FormInputBindingPropertiesValue | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    app_id: _String | None = None
    cta: Form.FormCTA | _Document | None = None
    data_type: Form.FormDataTypeConfig | _Document | None = None
    environment_name: _String | None = None
    fields: _Mapping[str, Form.FieldConfig | _Document] | _Intrinsic | None = None
    form_action_type: _Literal["create", "update"] | _String | None = None
    label_decorator: _Literal["required", "optional", "none"] | _String | None = None
    name: _String | None = None
    schema_version: _String | None = None
    sectional_elements: _Mapping[str, Form.SectionalElement | _Document] | _Intrinsic | None = None
    style: Form.FormStyle | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Theme(_SchemaResource):
    """Definition of AWS::AmplifyUIBuilder::Theme Resource Type."""
    @_declaration
    class ThemeValue(_SchemaPropertyType):
        children: _Sequence[Theme.ThemeValues | _Document] | _Intrinsic | None = None
        value: _String | None = None
    @_declaration
    class ThemeValues(_SchemaPropertyType):
        key: _String | None = None
        value: Theme.ThemeValue | _Document | None = None
    TYPE: _ClassVar[str]
    app_id: _String | None = None
    environment_name: _String | None = None
    name: _String | None = None
    overrides: _Sequence[Theme.ThemeValues | _Document] | _Intrinsic | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    values: _Sequence[Theme.ThemeValues | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def modified_at(self) -> _Intrinsic: ...
