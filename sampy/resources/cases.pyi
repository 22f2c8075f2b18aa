"""AWS::Cases. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Case(_SchemaResource):
    """Creates a case in the specified Cases domain."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    customer_id: _String
    """The full customer profile ARN for the case."""
    domain_id: _String
    """The unique identifier of the Cases domain."""
    template_id: _String
    """A unique identifier of a template."""
    title: _String
    """The title of the case."""
    tags: _Sequence[Case.Tag | _Document] | _Intrinsic | None = None
    """A list of tags for the case."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the case."""
    @property
    def case_id(self) -> _Intrinsic:
        """A unique identifier of the case."""

@_declaration
class CaseRule(_SchemaResource):
    """A case rule. In the Amazon Connect admin website, case rules are known as case field conditions. Case rules
    are used to define the situations under which fields should have certain effects (such as required).
    """
    @_declaration
    class BooleanCondition(_SchemaPropertyType):
        """A boolean condition for a rule."""
        equal_to: CaseRule.BooleanOperands | _Document | None = None
        not_equal_to: CaseRule.BooleanOperands | _Document | None = None
    @_declaration
    class BooleanOperands(_SchemaPropertyType):
        """Boolean operands for a condition."""
        operand_one: CaseRule.OperandOne | _Document
        operand_two: CaseRule.OperandTwo | _Document
        result: _Boolean
        """The value of the outer rule if the condition evaluates to true."""
    @_declaration
    class CaseRuleDetails(_SchemaPropertyType):
        """Defines the rule behavior and conditions. Specifies the rule type and the conditions under which it
        applies. In the Amazon Connect admin website, this corresponds to case field conditions.
        """
        hidden: CaseRule.HiddenCaseRule | _Document | None = None
        required: CaseRule.RequiredCaseRule | _Document | None = None
    @_declaration
    class HiddenCaseRule(_SchemaPropertyType):
        """Hidden rule type, used to indicate whether a field is hidden."""
        conditions: _Sequence[CaseRule.BooleanCondition | _Document] | _Intrinsic
        """List of conditions for the hidden rule; the first condition to evaluate to true dictates the value of the
        rule.
        """
        default_value: _Boolean
        """The value of the rule (i.e. whether the field is hidden) should none of the conditions evaluate to true.
        """
    @_declaration
    class OperandOne(_SchemaPropertyType):
        """The left hand operand in the condition."""
        field_id: _String | None = None
        """The field ID this operand should take the value of."""
    @_declaration
    class OperandTwo(_SchemaPropertyType):
        """The right hand operand in the condition."""
        boolean_value: _Boolean | None = None
        """A boolean value to compare against the field value in the condition evaluation."""
        double_value: _Number | None = None
        """A numeric value to compare against the field value in the condition evaluation."""
        empty_value: _Document | None = None
        string_value: _String | None = None
        """A string value to compare against the field value in the condition evaluation."""
    @_declaration
    class RequiredCaseRule(_SchemaPropertyType):
        """A required rule type, used to indicate whether a field is required."""
        conditions: _Sequence[CaseRule.BooleanCondition | _Document] | _Intrinsic
        """An ordered list of boolean conditions that determine when the field should be required. Conditions are
        evaluated in order, and the first condition that evaluates to true determines whether the field is required,
        overriding the default value.
        """
        default_value: _Boolean
        """The default required state for the field when none of the specified conditions are met. If true, the
        field is required by default; if false, the field is optional by default.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    name: _String
    """A descriptive name for the case rule. Must be unique within the domain and should clearly indicate the rule's
    purpose (e.g., 'Priority Field Required for Urgent Cases').
    """
    rule: CaseRule.CaseRuleDetails | _Document
    description: _String | None = None
    """A description explaining the purpose and behavior of this case rule. Helps administrators understand when and
    why this rule applies to case fields.
    """
    domain_id: _String | None = None
    """The unique identifier of the Cases domain."""
    tags: _Sequence[CaseRule.Tag | _Document] | _Intrinsic | None = None
    """The tags that you attach to this case rule."""
    @property
    def case_rule_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of a case rule."""
    @property
    def case_rule_id(self) -> _Intrinsic:
        """The unique identifier of a case rule."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time at which the case rule was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time at which the case rule was created or last modified."""

@_declaration
class Domain(_SchemaResource):
    """A domain, which is a container for all case data, such as cases, fields, templates and layouts. Each Amazon
    Connect instance can be associated with only one Cases domain.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name for your Cases domain. It must be unique for your AWS account."""
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    """The tags that you attach to this domain."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time at which the domain was created."""
    @property
    def domain_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the Cases domain."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The unique identifier of the Cases domain."""
    @property
    def domain_status(self) -> _Intrinsic:
        """The current status of the Cases domain. Indicates whether the domain is Active, CreationInProgress, or
        CreationFailed.
        """

@_declaration
class Field(_SchemaResource):
    """A field in the Cases domain. This field is used to define the case object model (that is, defines what data
    can be captured on cases) in a Cases domain.
    """
    @_declaration
    class FieldAttributes(_SchemaPropertyType):
        """Union of field attributes."""
        text: Field.TextAttributes | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class TextAttributes(_SchemaPropertyType):
        """Field attributes for Text field type."""
        is_multiline: _Boolean
        """Attribute that defines rendering component and validation."""
    TYPE: _ClassVar[str]
    name: _String
    """The display name of the field as it appears to agents in the case interface. Should be descriptive and
    user-friendly (e.g., 'Customer Priority Level', 'Issue Category').
    """
    type: _Literal["Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User"] | _String
    attributes: Field.FieldAttributes | _Document | None = None
    """Field-type specific attributes that control rendering and validation behavior."""
    description: _String | None = None
    """A description explaining the purpose and usage of this field in cases. Helps agents and administrators
    understand what information should be captured in this field.
    """
    domain_id: _String | None = None
    """The unique identifier of the Cases domain."""
    tags: _Sequence[Field.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_time(self) -> _Intrinsic:
        """The time at which the field was created."""
    @property
    def field_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the field."""
    @property
    def field_id(self) -> _Intrinsic:
        """The unique identifier of a field."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time at which the field was created or last modified."""
    @property
    def namespace(self) -> _Intrinsic:
        """Indicates whether this is a System field (predefined by AWS) or a Custom field (created by your
        organization). System fields cannot be modified or deleted.
        """

@_declaration
class Layout(_SchemaResource):
    """A layout in the Cases domain. Layouts define the following configuration in the top section and More Info tab
    of the Cases user interface: Fields to display to the users and Field ordering.
    """
    @_declaration
    class BasicLayout(_SchemaPropertyType):
        """Defines the field layout for the agent's case interface. Configures which fields appear in the top panel
        (immediately visible) and More Info tab (expandable section) of the case view, allowing customization of the
        agent experience.
        """
        more_info: Layout.LayoutSections | _Document | None = None
        top_panel: Layout.LayoutSections | _Document | None = None
    @_declaration
    class FieldGroup(_SchemaPropertyType):
        """Consists of a group of fields and associated properties."""
        fields: _Sequence[Layout.FieldItem | _Document] | _Intrinsic
        """An ordered list of fields to display in this group. The order determines the sequence in which fields
        appear in the agent interface. Each field is referenced by its unique field ID.
        """
        name: _String | None = None
        """A descriptive name for the field group. Helps organize related fields together in the layout interface.
        """
    @_declaration
    class FieldItem(_SchemaPropertyType):
        """Field specific properties."""
        id: _String
        """The unique identifier of a field."""
    @_declaration
    class LayoutContent(_SchemaPropertyType):
        """Defines the layout structure and field organization for the case interface. Specifies which fields appear
        in the top panel and More Info tab, and their display order.
        """
        basic: Layout.BasicLayout | _Document | None = None
    @_declaration
    class LayoutSections(_SchemaPropertyType):
        """Sections within a panel or tab of the page layout."""
        sections: _Sequence[Layout.Section | _Document] | _Intrinsic | None = None
        """Defines the sections within a panel or tab. Contains field groups that organize related fields together.
        """
    @_declaration
    class Section(_SchemaPropertyType):
        """A section can be a grouped list of fields."""
        field_group: Layout.FieldGroup | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    content: Layout.LayoutContent | _Document
    name: _String
    """A descriptive name for the layout. Must be unique within the Cases domain and should clearly indicate the
    layout's purpose and field organization.
    """
    domain_id: _String | None = None
    """The unique identifier of the Cases domain."""
    tags: _Sequence[Layout.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_time(self) -> _Intrinsic:
        """The time at which the layout was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time at which the layout was created or last modified."""
    @property
    def layout_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the layout."""
    @property
    def layout_id(self) -> _Intrinsic:
        """The unique identifier of the layout."""

@_declaration
class RelatedItem(_SchemaResource):
    """Resource Type definition for AWS::Cases::RelatedItem. Creates a related item (comments) and associates it
    with a case.
    """
    @_declaration
    class CommentContent(_SchemaPropertyType):
        """Represents a comment."""
        body: _String
        """Text in the body of a comment."""
        content_type: _Literal["Text/Plain"] | _String
        """Type of the text in the comment."""
    @_declaration
    class RelatedItemContent(_SchemaPropertyType):
        """Represents the content of a related item."""
        comment: RelatedItem.CommentContent | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag associated with the resource."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    case_id: _String
    """A unique identifier of the case."""
    content: RelatedItem.RelatedItemContent | _Document
    """The content of a related item to be created."""
    domain_id: _String
    """The unique identifier of the Cases domain."""
    type: _Literal["Contact", "Comment", "File", "Sla", "ConnectCase", "Custom"] | _String
    """The type of a related item."""
    tags: _Sequence[RelatedItem.Tag | _Document] | _Intrinsic | None = None
    """A list of tags on the related item."""
    @property
    def related_item_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the related item."""
    @property
    def related_item_id(self) -> _Intrinsic:
        """The unique identifier of the related item."""

@_declaration
class Template(_SchemaResource):
    """A template in the Cases domain. This template is used to define the case object model (that is, to define
    what data can be captured on cases) in a Cases domain. A template must have a unique name within a domain, and
    it must reference existing field IDs and layout IDs.
    """
    @_declaration
    class LayoutConfiguration(_SchemaPropertyType):
        """Specifies the default layout to use when displaying cases created from this template. The layout
        determines which fields are visible and their arrangement in the agent interface.
        """
        default_layout: _String | None = None
        """The unique identifier of a layout."""
    @_declaration
    class RequiredField(_SchemaPropertyType):
        """Wrapper object containing a field identifier."""
        field_id: _String
        """The unique identifier of a field."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class TemplateRule(_SchemaPropertyType):
        """Links a case rule to a specific field within this template. When specified, the rule's conditions will be
        evaluated for the associated field, controlling behavior like required status, visibility, or available
        options.
        """
        case_rule_id: _String
        """The unique identifier of a case rule."""
        field_id: _String | None = None
        """The ID of the field that this rule applies to."""
    TYPE: _ClassVar[str]
    name: _String
    """A name for the template. It must be unique per domain."""
    description: _String | None = None
    """A description explaining the purpose and use case for this template. Should indicate what types of cases this
    template is designed for and any specific workflow it supports.
    """
    domain_id: _String | None = None
    """The unique identifier of the Cases domain."""
    layout_configuration: Template.LayoutConfiguration | _Document | None = None
    required_fields: _Sequence[Template.RequiredField | _Document] | _Intrinsic | None = None
    """A list of fields that must contain a value for a case to be successfully created with this template."""
    rules: _Sequence[Template.TemplateRule | _Document] | _Intrinsic | None = None
    """A list of case rules (also known as case field conditions) on a template."""
    status: _Literal["Active", "Inactive"] | _String | None = None
    tags: _Sequence[Template.Tag | _Document] | _Intrinsic | None = None
    """The tags that you attach to this template."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time at which the template was created."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The time at which the template was created or last modified."""
    @property
    def template_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the template."""
    @property
    def template_id(self) -> _Intrinsic:
        """The unique identifier of a template."""
