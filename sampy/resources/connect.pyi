"""AWS::Connect. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AgentStatus(_SchemaResource):
    """Resource Type definition for AWS::Connect::AgentStatus."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the status."""
    state: _Literal["ENABLED", "DISABLED"] | _String
    """The state of the status."""
    description: _String | None = None
    """The description of the status."""
    display_order: _Integer | None = None
    """The display order of the status."""
    reset_order_number: _Boolean | None = None
    """A number indicating the reset order of the agent status."""
    tags: _Sequence[AgentStatus.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    type: _Literal["ROUTABLE", "CUSTOM", "OFFLINE"] | _String | None = None
    """The type of agent status."""
    @property
    def agent_status_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the agent status."""
    @property
    def last_modified_region(self) -> _Intrinsic:
        """Last modified region."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Last modified time."""

@_declaration
class ApprovedOrigin(_SchemaResource):
    """Resource Type definition for AWS::Connect::ApprovedOrigin."""
    TYPE: _ClassVar[str]
    instance_id: _String
    origin: _String

@_declaration
class ContactFlow(_SchemaResource):
    """Resource Type definition for AWS::Connect::ContactFlow."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. . You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    content: _String
    """The content of the contact flow in JSON format."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance (ARN)."""
    name: _String
    """The name of the contact flow."""
    type: _Literal["CONTACT_FLOW", "CUSTOMER_QUEUE", "CUSTOMER_HOLD", "CUSTOMER_WHISPER", "AGENT_HOLD", "AGENT_WHISPER", "OUTBOUND_WHISPER", "AGENT_TRANSFER", "QUEUE_TRANSFER", "CAMPAIGN"] | _String
    """The type of the contact flow."""
    description: _String | None = None
    """The description of the contact flow."""
    state: _Literal["ACTIVE", "ARCHIVED"] | _String | None = None
    """The state of the contact flow."""
    tags: _Sequence[ContactFlow.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def contact_flow_arn(self) -> _Intrinsic:
        """The identifier of the contact flow (ARN)."""

@_declaration
class ContactFlowModule(_SchemaResource):
    """Resource Type definition for AWS::Connect::ContactFlowModule."""
    @_declaration
    class ExternalInvocationConfiguration(_SchemaPropertyType):
        """Defines the external invocation configuration of the flow module resource."""
        enabled: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    content: _String
    """The content of the contact flow module in JSON format."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance (ARN)."""
    name: _String
    """The name of the contact flow module."""
    description: _String | None = None
    """The description of the contact flow module."""
    external_invocation_configuration: ContactFlowModule.ExternalInvocationConfiguration | _Document | None = None
    settings: _String | None = None
    """The schema of the settings for contact flow module in JSON Schema V4 format."""
    state: _String | None = None
    """The state of the contact flow module."""
    tags: _Sequence[ContactFlowModule.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def contact_flow_module_arn(self) -> _Intrinsic:
        """The identifier of the contact flow module (ARN)."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the contact flow module."""

@_declaration
class ContactFlowModuleAlias(_SchemaResource):
    """Resource Type definition for ContactFlowModuleAlias."""
    TYPE: _ClassVar[str]
    contact_flow_module_id: _String
    """The identifier of the contact flow module (ARN) this alias is tied to."""
    contact_flow_module_version: _Integer
    """The version number of the contact flow module this alias points to."""
    name: _String
    """The name of the alias."""
    description: _String | None = None
    """The description of the alias."""
    @property
    def alias_id(self) -> _Intrinsic:
        """The unique identifier of the alias."""
    @property
    def contact_flow_module_alias_arn(self) -> _Intrinsic:
        """The identifier of the contact flow module alias (ARN). This is constructed from the ContactFlowModuleArn
        and AliasId.
        """

@_declaration
class ContactFlowModuleVersion(_SchemaResource):
    """Resource Type definition for ContactFlowModuleVersion."""
    TYPE: _ClassVar[str]
    contact_flow_module_id: _String
    """The identifier of the contact flow module (ARN) this version is tied to."""
    description: _String | None = None
    """The description of the version."""
    @property
    def contact_flow_module_version_arn(self) -> _Intrinsic:
        """The identifier of the contact flow module version (ARN)."""
    @property
    def flow_module_content_sha256(self) -> _Intrinsic:
        """Indicates the checksum value of the latest published flow module content."""
    @property
    def version(self) -> _Intrinsic:
        """The version number of this revision."""

@_declaration
class ContactFlowVersion(_SchemaResource):
    """Resource Type Definition for ContactFlowVersion."""
    TYPE: _ClassVar[str]
    contact_flow_id: _String
    """The ARN of the contact flow this version is tied to."""
    description: _String | None = None
    """The description of the version."""
    @property
    def contact_flow_version_arn(self) -> _Intrinsic:
        """The identifier of the contact flow version (ARN)."""
    @property
    def flow_content_sha256(self) -> _Intrinsic:
        """Indicates the checksum value of the latest published flow content."""
    @property
    def version(self) -> _Intrinsic:
        """The version number of this revision."""

@_declaration
class DataLakeAssociation(_SchemaResource):
    """Resource schema for AWS::Connect::DataLakeAssociation."""
    TYPE: _ClassVar[str]
    data_set_id: _String
    """The identifier of the analytics data set."""
    instance_id: _String
    """The identifier of the Amazon Connect instance."""
    target_account_id: _String | None = None
    """The identifier of the target account."""
    @property
    def resource_share_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the AWS Resource Access Manager share."""
    @property
    def resource_share_id(self) -> _Intrinsic:
        """The AWS Resource Access Manager share ID."""

@_declaration
class DataTable(_SchemaResource):
    """Resource Type definition for AWS::Connect::DataTable."""
    @_declaration
    class LockVersion(_SchemaPropertyType):
        """The lock version of the Data Table."""
        data_table: _String | None = None
        """The data table for the lock version."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the Data Table."""
    status: _Literal["PUBLISHED"] | _String
    """The status of the Data Table."""
    time_zone: _String
    """The time zone of the Data Table."""
    value_lock_level: _Literal["NONE", "DATA_TABLE", "PRIMARY_VALUE", "ATTRIBUTE", "VALUE"] | _String
    """The value lock level of the Data Table."""
    description: _String | None = None
    """The description of the Data Table."""
    tags: _Sequence[DataTable.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def arn(self) -> _Intrinsic:
        """The arn of the Data Table."""
    @property
    def created_time(self) -> _Intrinsic:
        """A epoch time stamp field used for data table operations."""
    @property
    def last_modified_region(self) -> _Intrinsic:
        """Last modified region."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """A epoch time stamp field used for data table operations."""
    @property
    def lock_version(self) -> _Intrinsic:
        """The lock version of the Data Table."""

@_declaration
class DataTableAttribute(_SchemaResource):
    """Resource Type definition for AWS::Connect::DataTableAttribute."""
    @_declaration
    class LockVersion(_SchemaPropertyType):
        attribute: _String | None = None
        data_table: _String | None = None
    @_declaration
    class Validation(_SchemaPropertyType):
        enum: DataTableAttribute.ValidationEnum | _Document | None = None
        exclusive_maximum: _Number | None = None
        exclusive_minimum: _Number | None = None
        max_length: _Integer | None = None
        max_values: _Integer | None = None
        maximum: _Number | None = None
        min_length: _Integer | None = None
        min_values: _Integer | None = None
        minimum: _Number | None = None
        multiple_of: _Number | None = None
    @_declaration
    class ValidationEnum(_SchemaPropertyType):
        strict: _Boolean | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    data_table_arn: _String
    instance_arn: _String
    name: _String
    value_type: _Literal["TEXT", "NUMBER", "BOOLEAN", "TEXT_LIST", "NUMBER_LIST"] | _String
    description: _String | None = None
    primary: _Boolean | None = None
    validation: DataTableAttribute.Validation | _Document | None = None
    @property
    def attribute_id(self) -> _Intrinsic: ...
    @property
    def last_modified_region(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...
    @property
    def lock_version(self) -> _Intrinsic: ...

@_declaration
class DataTableRecord(_SchemaResource):
    """Resource Type definition for AWS::Connect::DataTableRecord."""
    @_declaration
    class DataTableRecordProperty(_SchemaPropertyType):
        values: _Sequence[DataTableRecord.Value | _Document] | _Intrinsic
        primary_values: _Sequence[DataTableRecord.Value | _Document] | _Intrinsic | None = None
    @_declaration
    class Value(_SchemaPropertyType):
        attribute_id: _String | None = None
        attribute_value: _String | None = None
    TYPE: _ClassVar[str]
    data_table_arn: _String
    data_table_record: DataTableRecord.DataTableRecordProperty | _Document
    instance_arn: _String
    @property
    def record_id(self) -> _Intrinsic: ...

@_declaration
class EmailAddress(_SchemaResource):
    """Resource Type definition for AWS::Connect::EmailAddress."""
    @_declaration
    class AliasConfiguration(_SchemaPropertyType):
        """Configuration for an email address alias."""
        email_address_arn: _String
        """The identifier of the email address alias."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    email_address: _String
    """Email address to be created for this instance."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    alias_configurations: _Sequence[EmailAddress.AliasConfiguration | _Document] | _Intrinsic | None = None
    """List of alias configurations for the email address."""
    description: _String | None = None
    """A description for the email address."""
    display_name: _String | None = None
    """The display name for the email address."""
    tags: _Sequence[EmailAddress.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def email_address_arn(self) -> _Intrinsic:
        """The identifier of the email address."""

@_declaration
class EvaluationForm(_SchemaResource):
    """Creates an evaluation form for the specified CON instance."""
    @_declaration
    class AutoEvaluationConfiguration(_SchemaPropertyType):
        """Configuration information about automated evaluations."""
        enabled: _Boolean | None = None
    @_declaration
    class AutomaticFailConfiguration(_SchemaPropertyType):
        """Information about automatic fail configuration for an evaluation form."""
        target_section: _String | None = None
        """The referenceId of the target section for auto failure."""
    @_declaration
    class EvaluationFormBaseItem(_SchemaPropertyType):
        """An item at the root level. All items must be sections."""
        section: EvaluationForm.EvaluationFormSection | _Document
        """A subsection or inner section of an item."""
    @_declaration
    class EvaluationFormItem(_SchemaPropertyType):
        """Items that are part of the evaluation form. The total number of sections and questions must not exceed
        100 each. Questions must be contained in a section.
        """
        question: EvaluationForm.EvaluationFormQuestion | _Document | None = None
        """The information of the question."""
        section: EvaluationForm.EvaluationFormSection | _Document | None = None
        """The information of the section."""
    @_declaration
    class EvaluationFormItemEnablementCondition(_SchemaPropertyType):
        """A condition for item enablement."""
        operands: _Sequence[EvaluationForm.EvaluationFormItemEnablementConditionOperand | _Document] | _Intrinsic
        """Operands of the enablement condition."""
        operator: _Literal["OR", "AND"] | _String | None = None
        """The operator to be used to be applied to operands if more than one provided."""
    @_declaration
    class EvaluationFormItemEnablementConditionOperand(_SchemaPropertyType):
        """An operand of the enablement condition."""
        expression: EvaluationForm.EvaluationFormItemEnablementExpression | _Document | None = None
        """An expression of the enablement condition."""
    @_declaration
    class EvaluationFormItemEnablementConfiguration(_SchemaPropertyType):
        """An item enablement configuration."""
        action: _Literal["DISABLE", "ENABLE"] | _String
        """An enablement action that if condition is satisfied."""
        condition: EvaluationForm.EvaluationFormItemEnablementCondition | _Document
        """A condition for item enablement configuration."""
        default_action: _Literal["DISABLE", "ENABLE"] | _String | None = None
        """An enablement action that if condition is not satisfied."""
    @_declaration
    class EvaluationFormItemEnablementExpression(_SchemaPropertyType):
        """An expression that defines a basic building block of conditional enablement."""
        comparator: _Literal["IN", "NOT_IN", "ALL_IN", "EXACT"] | _String
        """A comparator to be used against list of values."""
        source: EvaluationForm.EvaluationFormItemEnablementSource | _Document
        """A source item of enablement expression."""
        values: _Sequence[EvaluationForm.EvaluationFormItemEnablementSourceValue | _Document] | _Intrinsic
        """A list of values from source item."""
    @_declaration
    class EvaluationFormItemEnablementSource(_SchemaPropertyType):
        """An enablement expression source item."""
        type: _Literal["QUESTION_REF_ID"] | _String
        """A type of source item."""
        ref_id: _String | None = None
        """A referenceId of the source item."""
    @_declaration
    class EvaluationFormItemEnablementSourceValue(_SchemaPropertyType):
        """An enablement expression source value."""
        ref_id: _String | None = None
        """A referenceId of the source value."""
        type: _Literal["OPTION_REF_ID"] | _String | None = None
        """A type of source item value."""
    @_declaration
    class EvaluationFormLanguageConfiguration(_SchemaPropertyType):
        """Language configuration for an evaluation form."""
        form_language: _Literal["de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR", "ja-JP", "ko-KR", "zh-CN", "ms-MY"] | _String | None = None
        """The language for the evaluation form."""
    @_declaration
    class EvaluationFormMetricConfiguration(_SchemaPropertyType):
        """Information about the metric configuration for an evaluation form question. Use this to associate a
        business outcome metric with a question.
        """
        metric_name: _String
        """The name of the metric."""
        metric_type: _Literal["BUSINESS_OUTCOME"] | _String
        """The type of metric. Currently, only ``BUSINESS_OUTCOME`` is supported."""
    @_declaration
    class EvaluationFormMultiSelectQuestionAutomation(_SchemaPropertyType):
        """Automation configuration for multi-select questions."""
        answer_source: EvaluationForm.EvaluationFormQuestionAutomationAnswerSource | _Document | None = None
        default_option_ref_ids: _Sequence[_String] | _Intrinsic | None = None
        """Reference IDs of default options."""
        options: _Sequence[EvaluationForm.EvaluationFormMultiSelectQuestionAutomationOption | _Document] | _Intrinsic | None = None
        """Automation options for the multi-select question."""
    @_declaration
    class EvaluationFormMultiSelectQuestionAutomationOption(_SchemaPropertyType):
        """An automation option for a multi-select question."""
        rule_category: EvaluationForm.MultiSelectQuestionRuleCategoryAutomation | _Document
        """Rule category configuration for this automation option."""
    @_declaration
    class EvaluationFormMultiSelectQuestionOption(_SchemaPropertyType):
        """An option for a multi-select question in an evaluation form."""
        ref_id: _String
        """Reference identifier for this option."""
        text: _String
        """Display text for this option."""
        automatic_fail: _Boolean | None = None
        """The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall
        evaluation gets a score of 0.
        """
        automatic_fail_configuration: EvaluationForm.AutomaticFailConfiguration | _Document | None = None
        points_configuration: EvaluationForm.QuestionOptionPointsConfiguration | _Document | None = None
        """The points configuration for point-based scoring."""
        score: _Integer | None = None
        """The score assigned to the answer option."""
    @_declaration
    class EvaluationFormMultiSelectQuestionProperties(_SchemaPropertyType):
        """Properties for a multi-select question in an evaluation form."""
        options: _Sequence[EvaluationForm.EvaluationFormMultiSelectQuestionOption | _Document] | _Intrinsic
        """Options available for this multi-select question."""
        automation: EvaluationForm.EvaluationFormMultiSelectQuestionAutomation | _Document | None = None
        """Automation configuration for this multi-select question."""
        display_as: _Literal["DROPDOWN", "CHECKBOX"] | _String | None = None
        """Display format for the multi-select question."""
    @_declaration
    class EvaluationFormNumericQuestionAutomation(_SchemaPropertyType):
        """Information about the automation configuration in numeric questions."""
        answer_source: EvaluationForm.EvaluationFormQuestionAutomationAnswerSource | _Document | None = None
        """A source of automation answer for numeric question."""
        property_value: EvaluationForm.NumericQuestionPropertyValueAutomation | _Document | None = None
        """The property value of the automation."""
    @_declaration
    class EvaluationFormNumericQuestionOption(_SchemaPropertyType):
        """Information about the option range used for scoring in numeric questions."""
        max_value: _Integer
        """The maximum answer value of the range option."""
        min_value: _Integer
        """The minimum answer value of the range option."""
        automatic_fail: _Boolean | None = None
        """The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall
        evaluation gets a score of 0.
        """
        automatic_fail_configuration: EvaluationForm.AutomaticFailConfiguration | _Document | None = None
        """A configuration for automatic fail."""
        points_configuration: EvaluationForm.QuestionOptionPointsConfiguration | _Document | None = None
        """The points configuration for point-based scoring."""
        score: _Integer | None = None
        """The score assigned to answer values within the range option. *Minimum*: 0 *Maximum*: 10."""
    @_declaration
    class EvaluationFormNumericQuestionProperties(_SchemaPropertyType):
        """Information about properties for a numeric question in an evaluation form."""
        max_value: _Integer
        """The maximum answer value."""
        min_value: _Integer
        """The minimum answer value."""
        automation: EvaluationForm.EvaluationFormNumericQuestionAutomation | _Document | None = None
        """The automation properties of the numeric question."""
        options: _Sequence[EvaluationForm.EvaluationFormNumericQuestionOption | _Document] | _Intrinsic | None = None
        """The scoring options of the numeric question."""
    @_declaration
    class EvaluationFormQuestion(_SchemaPropertyType):
        """Information about a question from an evaluation form."""
        question_type: _Literal["NUMERIC", "SINGLESELECT", "TEXT", "MULTISELECT", "DATETIME"] | _String
        """The type of the question. *Allowed values*: ``NUMERIC`` | ``SINGLESELECT`` | ``TEXT``."""
        ref_id: _String
        """The identifier of the question. An identifier must be unique within the evaluation form. *Length
        Constraints*: Minimum length of 1. Maximum length of 40.
        """
        title: _String
        """The title of the question. *Length Constraints*: Minimum length of 1. Maximum length of 350."""
        enablement: EvaluationForm.EvaluationFormItemEnablementConfiguration | _Document | None = None
        """A question conditional enablement."""
        instructions: _String | None = None
        """The instructions of the section. *Length Constraints*: Minimum length of 0. Maximum length of 1024."""
        metric_configuration: EvaluationForm.EvaluationFormMetricConfiguration | _Document | None = None
        """The metric configuration for the question. Use this to associate a business outcome metric with the
        question.
        """
        not_applicable_enabled: _Boolean | None = None
        """The flag to enable not applicable answers to the question."""
        question_type_properties: EvaluationForm.EvaluationFormQuestionTypeProperties | _Document | None = None
        """The properties of the type of question. Text questions do not have to define question type properties."""
        scoring_configuration: EvaluationForm.EvaluationFormQuestionScoringConfiguration | _Document | None = None
        """The scoring configuration of the question."""
        weight: _Number | None = None
        """The scoring weight of the section. *Minimum*: 0 *Maximum*: 100."""
    @_declaration
    class EvaluationFormQuestionAutomationAnswerSource(_SchemaPropertyType):
        """A question automation answer."""
        source_type: _Literal["CONTACT_LENS_DATA", "GEN_AI"] | _String
        """The automation answer source type."""
    @_declaration
    class EvaluationFormQuestionScoringConfiguration(_SchemaPropertyType):
        """Scoring configuration for a question in an evaluation form."""
        is_excluded_from_scoring: _Boolean | None = None
        """The flag to exclude the question from scoring."""
        points_configuration: EvaluationForm.QuestionPointsConfiguration | _Document | None = None
        """The points configuration for point-based scoring."""
        score_thresholds: _Sequence[EvaluationForm.EvaluationFormScoreThreshold | _Document] | _Intrinsic | None = None
        """The score thresholds for performance categories."""
    @_declaration
    class EvaluationFormQuestionTypeProperties(_SchemaPropertyType):
        """Information about properties for a question in an evaluation form. The question type properties must be
        either for a numeric question or a single select question.
        """
        multi_select: EvaluationForm.EvaluationFormMultiSelectQuestionProperties | _Document | None = None
        """Properties for multi-select question types."""
        numeric: EvaluationForm.EvaluationFormNumericQuestionProperties | _Document | None = None
        """The properties of the numeric question."""
        single_select: EvaluationForm.EvaluationFormSingleSelectQuestionProperties | _Document | None = None
        """The properties of the numeric question."""
        text: EvaluationForm.EvaluationFormTextQuestionProperties | _Document | None = None
        """The properties of the text question."""
    @_declaration
    class EvaluationFormScoreThreshold(_SchemaPropertyType):
        """Information about a score threshold for a performance category."""
        performance_category: _Literal["NEEDS_IMPROVEMENT", "EXCEEDS_EXPECTATIONS"] | _String
        """The performance category name."""
        max_score_percentage: _Number | None = None
        """The maximum score percentage for the performance category."""
        min_score_percentage: _Number | None = None
        """The minimum score percentage for the performance category."""
    @_declaration
    class EvaluationFormSection(_SchemaPropertyType):
        """Information about a section from an evaluation form. A section can contain sections and/or questions.
        Evaluation forms can only contain sections and subsections (two level nesting).
        """
        ref_id: _String
        """The identifier of the section. An identifier must be unique within the evaluation form. *Length
        Constraints*: Minimum length of 1. Maximum length of 40.
        """
        title: _String
        """The title of the section. *Length Constraints*: Minimum length of 1. Maximum length of 128."""
        instructions: _String | None = None
        """The instructions of the section."""
        is_excluded_from_scoring: _Boolean | None = None
        """The flag to exclude the section from scoring."""
        items: _Sequence[EvaluationForm.EvaluationFormItem | _Document] | _Intrinsic | None = None
        """The items of the section. *Minimum*: 1."""
        score_thresholds: _Sequence[EvaluationForm.EvaluationFormScoreThreshold | _Document] | _Intrinsic | None = None
        """The score thresholds for performance categories."""
        weight: _Number | None = None
        """The scoring weight of the section. *Minimum*: 0 *Maximum*: 100."""
    @_declaration
    class EvaluationFormSingleSelectQuestionAutomation(_SchemaPropertyType):
        """Information about the automation configuration in single select questions. Automation options are
        evaluated in order, and the first matched option is applied. If no automation option matches, and there is a
        default option, then the default option is applied.
        """
        answer_source: EvaluationForm.EvaluationFormQuestionAutomationAnswerSource | _Document | None = None
        """Automation answer source."""
        default_option_ref_id: _String | None = None
        """The identifier of the default answer option, when none of the automation options match the criteria.
        *Length Constraints*: Minimum length of 1. Maximum length of 40.
        """
        options: _Sequence[EvaluationForm.EvaluationFormSingleSelectQuestionAutomationOption | _Document] | _Intrinsic | None = None
        """The automation options of the single select question. *Minimum*: 1 *Maximum*: 20."""
    @_declaration
    class EvaluationFormSingleSelectQuestionAutomationOption(_SchemaPropertyType):
        """The automation options of the single select question."""
        rule_category: EvaluationForm.SingleSelectQuestionRuleCategoryAutomation | _Document
        """The automation option based on a rule category for the single select question."""
    @_declaration
    class EvaluationFormSingleSelectQuestionOption(_SchemaPropertyType):
        """Information about the automation configuration in single select questions."""
        ref_id: _String
        """The identifier of the answer option. An identifier must be unique within the question. *Length
        Constraints*: Minimum length of 1. Maximum length of 40.
        """
        text: _String
        """The title of the answer option. *Length Constraints*: Minimum length of 1. Maximum length of 128."""
        automatic_fail: _Boolean | None = None
        """The flag to mark the option as automatic fail. If an automatic fail answer is provided, the overall
        evaluation gets a score of 0.
        """
        automatic_fail_configuration: EvaluationForm.AutomaticFailConfiguration | _Document | None = None
        """Whether automatic fail is configured on a single select question."""
        points_configuration: EvaluationForm.QuestionOptionPointsConfiguration | _Document | None = None
        """The points configuration for point-based scoring."""
        score: _Integer | None = None
        """The score assigned to the answer option. *Minimum*: 0 *Maximum*: 10."""
    @_declaration
    class EvaluationFormSingleSelectQuestionProperties(_SchemaPropertyType):
        """Information about the options in single select questions."""
        options: _Sequence[EvaluationForm.EvaluationFormSingleSelectQuestionOption | _Document] | _Intrinsic
        """The answer options of the single select question. *Minimum*: 2 *Maximum*: 256."""
        automation: EvaluationForm.EvaluationFormSingleSelectQuestionAutomation | _Document | None = None
        """The display mode of the single select question."""
        display_as: _Literal["DROPDOWN", "RADIO"] | _String | None = None
        """The display mode of the single select question. *Allowed values*: ``DROPDOWN`` | ``RADIO``."""
    @_declaration
    class EvaluationFormTargetConfiguration(_SchemaPropertyType):
        """Configuration that specifies the target for an evaluation form."""
        contact_interaction_type: _Literal["AGENT", "AUTOMATED", "CUSTOMER"] | _String
        """The contact interaction type for this evaluation form."""
    @_declaration
    class EvaluationFormTextQuestionAutomation(_SchemaPropertyType):
        """Information about the automation configuration in text questions."""
        answer_source: EvaluationForm.EvaluationFormQuestionAutomationAnswerSource | _Document | None = None
        """Automation answer source."""
    @_declaration
    class EvaluationFormTextQuestionProperties(_SchemaPropertyType):
        """Information about properties for a text question in an evaluation form."""
        automation: EvaluationForm.EvaluationFormTextQuestionAutomation | _Document | None = None
        """The automation properties of the text question."""
    @_declaration
    class EvaluationReviewConfiguration(_SchemaPropertyType):
        """Configuration settings for evaluation reviews."""
        review_notification_recipients: _Sequence[EvaluationForm.EvaluationReviewNotificationRecipient | _Document] | _Intrinsic
        """List of recipients who should be notified when a review is requested."""
        eligibility_days: _Integer | None = None
        """Number of days during which a request for review can be submitted for evaluations created from this form.
        """
    @_declaration
    class EvaluationReviewNotificationRecipient(_SchemaPropertyType):
        """Information about a recipient who should be notified when an evaluation review is requested."""
        type: _Literal["USER_ID"] | _String
        """The type of notification recipient."""
        value: EvaluationForm.EvaluationReviewNotificationRecipientValue | _Document
        """The value associated with the notification recipient type."""
    @_declaration
    class EvaluationReviewNotificationRecipientValue(_SchemaPropertyType):
        """The value information for an evaluation review notification recipient."""
        user_id: _String | None = None
        """The user identifier for the notification recipient."""
    @_declaration
    class MultiSelectQuestionRuleCategoryAutomation(_SchemaPropertyType):
        """Automation rule for multi-select questions based on rule categories."""
        category: _String
        """The category name for this automation rule."""
        condition: _Literal["PRESENT", "NOT_PRESENT"] | _String
        """The condition for this automation rule."""
        option_ref_ids: _Sequence[_String] | _Intrinsic
        """Reference IDs of options for this automation rule."""
    @_declaration
    class NumericQuestionPropertyValueAutomation(_SchemaPropertyType):
        """Information about the property value used in automation of a numeric questions."""
        label: _Literal["OVERALL_CUSTOMER_SENTIMENT_SCORE", "OVERALL_AGENT_SENTIMENT_SCORE", "NON_TALK_TIME", "NON_TALK_TIME_PERCENTAGE", "NUMBER_OF_INTERRUPTIONS", "CONTACT_DURATION", "AGENT_INTERACTION_DURATION", "CUSTOMER_HOLD_TIME", "LONGEST_HOLD_DURATION", "NUMBER_OF_HOLDS", "AGENT_INTERACTION_AND_HOLD_DURATION", "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT", "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT"] | _String
        """The property label of the automation."""
    @_declaration
    class QuestionOptionPointsConfiguration(_SchemaPropertyType):
        """Information about the points configuration for an answer option."""
        point_value: _Integer
        """The point value assigned to the answer option."""
        is_bonus: _Boolean | None = None
        """The flag to mark the option as a bonus option."""
    @_declaration
    class QuestionPointsConfiguration(_SchemaPropertyType):
        """Information about the points configuration for a question."""
        is_bonus: _Boolean | None = None
        """The flag to mark the question as a bonus question."""
        max_point_value: _Integer | None = None
        """The maximum point value."""
        min_point_value: _Integer | None = None
        """The minimum point value."""
    @_declaration
    class ScoringStrategy(_SchemaPropertyType):
        """A scoring strategy of the evaluation form."""
        mode: _Literal["QUESTION_ONLY", "SECTION_ONLY", "POINTS_BASED"] | _String
        """The scoring mode of the evaluation form. *Allowed values*: ``QUESTION_ONLY`` | ``SECTION_ONLY``."""
        status: _Literal["ENABLED", "DISABLED"] | _String
        """The scoring status of the evaluation form. *Allowed values*: ``ENABLED`` | ``DISABLED``."""
        score_thresholds: _Sequence[EvaluationForm.EvaluationFormScoreThreshold | _Document] | _Intrinsic | None = None
    @_declaration
    class SingleSelectQuestionRuleCategoryAutomation(_SchemaPropertyType):
        """Information about the automation option based on a rule category for a single select question. *Length
        Constraints*: Minimum length of 1. Maximum length of 50.
        """
        category: _String
        """The category name, as defined in Rules. *Minimum*: 1 *Maximum*: 50."""
        condition: _Literal["PRESENT", "NOT_PRESENT"] | _String
        """The condition to apply for the automation option. If the condition is PRESENT, then the option is applied
        when the contact data includes the category. Similarly, if the condition is NOT_PRESENT, then the option is
        applied when the contact data does not include the category. *Allowed values*: ``PRESENT`` | ``NOT_PRESENT``
        *Maximum*: 50.
        """
        option_ref_id: _String
        """The identifier of the answer option. An identifier must be unique within the question. *Length
        Constraints*: Minimum length of 1. Maximum length of 40.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    items: _Sequence[EvaluationForm.EvaluationFormBaseItem | _Document] | _Intrinsic
    """Items that are part of the evaluation form. The total number of sections and questions must not exceed 100
    each. Questions must be contained in a section. *Minimum size*: 1 *Maximum size*: 100.
    """
    status: _Literal["DRAFT", "ACTIVE"] | _String
    """The status of the evaluation form. *Allowed values*: ``DRAFT`` | ``ACTIVE``."""
    title: _String
    """A title of the evaluation form."""
    ai_version: _String | None = None
    """The AI version to use for the evaluation form. This specifies which AI model version is used for automated
    evaluations.
    """
    auto_evaluation_configuration: EvaluationForm.AutoEvaluationConfiguration | _Document | None = None
    """The automatic evaluation configuration of an evaluation form."""
    description: _String | None = None
    """The description of the evaluation form. *Length Constraints*: Minimum length of 0. Maximum length of 1024."""
    language_configuration: EvaluationForm.EvaluationFormLanguageConfiguration | _Document | None = None
    """Configuration for language settings of this evaluation form."""
    review_configuration: EvaluationForm.EvaluationReviewConfiguration | _Document | None = None
    """Configuration for evaluation review settings of this evaluation form."""
    scoring_strategy: EvaluationForm.ScoringStrategy | _Document | None = None
    """A scoring strategy of the evaluation form."""
    tags: _Sequence[EvaluationForm.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource. For example, { "tags":
    {"key1":"value1", "key2":"value2"} }.
    """
    target_configuration: EvaluationForm.EvaluationFormTargetConfiguration | _Document | None = None
    """Configuration that specifies the target for this evaluation form."""
    @property
    def evaluation_form_arn(self) -> _Intrinsic: ...

@_declaration
class HoursOfOperation(_SchemaResource):
    """Resource Type definition for AWS::Connect::HoursOfOperation."""
    @_declaration
    class HoursOfOperationConfig(_SchemaPropertyType):
        """Contains information about the hours of operation."""
        day: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String
        """The day that the hours of operation applies to."""
        end_time: HoursOfOperation.HoursOfOperationTimeSlice | _Document
        """The end time that your contact center closes."""
        start_time: HoursOfOperation.HoursOfOperationTimeSlice | _Document
        """The start time that your contact center opens."""
    @_declaration
    class HoursOfOperationOverride(_SchemaPropertyType):
        """Overrides attached to the hours of operation."""
        effective_from: _String
        effective_till: _String
        override_config: _Sequence[HoursOfOperation.HoursOfOperationOverrideConfig | _Document] | _Intrinsic
        override_name: _String
        hours_of_operation_override_id: _String | None = None
        override_description: _String | None = None
        override_type: _Literal["STANDARD", "OPEN", "CLOSED"] | _String | None = None
        recurrence_config: HoursOfOperation.RecurrenceConfig | _Document | None = None
    @_declaration
    class HoursOfOperationOverrideConfig(_SchemaPropertyType):
        """Contains information about the hours of operation override."""
        day: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String
        """The day that the hours of operation override applies to."""
        end_time: HoursOfOperation.OverrideTimeSlice | _Document
        """The new end time that your contact center closes for the overriden days."""
        start_time: HoursOfOperation.OverrideTimeSlice | _Document
        """The new start time that your contact center opens for the overriden days."""
    @_declaration
    class HoursOfOperationTimeSlice(_SchemaPropertyType):
        """The start time or end time for an hours of operation."""
        hours: _Integer
        """The hours."""
        minutes: _Integer
        """The minutes."""
    @_declaration
    class HoursOfOperationsIdentifier(_SchemaPropertyType):
        """Identifier for hours of operation."""
        id: _String
        """The identifier for the hours of operation."""
        name: _String | None = None
        """The name of the hours of operation."""
    @_declaration
    class OverrideTimeSlice(_SchemaPropertyType):
        """The start time or end time for an an hours of operation override."""
        hours: _Integer
        """The hours."""
        minutes: _Integer
        """The minutes."""
    @_declaration
    class RecurrenceConfig(_SchemaPropertyType):
        """Configuration for recurring hours of operation overrides."""
        recurrence_pattern: HoursOfOperation.RecurrencePattern | _Document
    @_declaration
    class RecurrencePattern(_SchemaPropertyType):
        """Pattern for recurring hours of operation overrides."""
        by_month: _Sequence[_Integer] | _Intrinsic | None = None
        by_month_day: _Sequence[_Integer] | _Intrinsic | None = None
        by_weekday_occurrence: _Sequence[_Integer] | _Intrinsic | None = None
        frequency: _Literal["WEEKLY", "MONTHLY", "YEARLY"] | _String | None = None
        interval: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    config: _Sequence[HoursOfOperation.HoursOfOperationConfig | _Document] | _Intrinsic
    """Configuration information for the hours of operation: day, start time, and end time."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the hours of operation."""
    time_zone: _String
    """The time zone of the hours of operation."""
    child_hours_of_operations: _Sequence[HoursOfOperation.HoursOfOperationsIdentifier | _Document] | _Intrinsic | None = None
    """List of child hours of operations."""
    description: _String | None = None
    """The description of the hours of operation."""
    hours_of_operation_overrides: _Sequence[HoursOfOperation.HoursOfOperationOverride | _Document] | _Intrinsic | None = None
    """One or more hours of operation overrides assigned to an hour of operation."""
    parent_hours_of_operations: _Sequence[HoursOfOperation.HoursOfOperationsIdentifier | _Document] | _Intrinsic | None = None
    """List of parent hours of operations."""
    tags: _Sequence[HoursOfOperation.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def hours_of_operation_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the hours of operation."""

@_declaration
class Instance(_SchemaResource):
    """Resource Type definition for AWS::Connect::Instance."""
    @_declaration
    class Attributes(_SchemaPropertyType):
        inbound_calls: _Boolean
        outbound_calls: _Boolean
        auto_mute_agent_on_hold: _Boolean | None = None
        auto_resolve_best_voices: _Boolean | None = None
        contact_lens: _Boolean | None = None
        contactflow_logs: _Boolean | None = None
        early_media: _Boolean | None = None
        enhanced_chat_monitoring: _Boolean | None = None
        enhanced_contact_monitoring: _Boolean | None = None
        high_volume_out_bound: _Boolean | None = None
        message_streaming: _Boolean | None = None
        multi_party_chat_conference: _Boolean | None = None
        multi_party_conference: _Boolean | None = None
        use_custom_tts_voices: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    attributes: Instance.Attributes | _Document
    """The attributes for the instance."""
    identity_management_type: _Literal["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"] | _String
    """Specifies the type of directory integration for new instance."""
    directory_id: _String | None = None
    """Existing directoryId user wants to map to the new Connect instance."""
    instance_alias: _String | None = None
    """Alias of the new directory created as part of new instance creation."""
    tags: _Sequence[Instance.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """An instanceArn is automatically generated on creation based on instanceId."""
    @property
    def created_time(self) -> _Intrinsic:
        """Timestamp of instance creation logged as part of instance creation."""
    @property
    def id(self) -> _Intrinsic:
        """An instanceId is automatically generated on creation and assigned as the unique identifier."""
    @property
    def instance_status(self) -> _Intrinsic:
        """Specifies the creation status of new instance."""
    @property
    def service_role(self) -> _Intrinsic:
        """Service linked role created as part of instance creation."""

@_declaration
class InstanceStorageConfig(_SchemaResource):
    """Resource Type definition for AWS::Connect::InstanceStorageConfig."""
    @_declaration
    class EncryptionConfig(_SchemaPropertyType):
        encryption_type: _Literal["KMS"] | _String
        key_id: _String
    @_declaration
    class KinesisFirehoseConfig(_SchemaPropertyType):
        firehose_arn: _String
    @_declaration
    class KinesisStreamConfig(_SchemaPropertyType):
        stream_arn: _String
    @_declaration
    class KinesisVideoStreamConfig(_SchemaPropertyType):
        encryption_config: InstanceStorageConfig.EncryptionConfig | _Document
        prefix: _String
        retention_period_hours: _Number
    @_declaration
    class S3Config(_SchemaPropertyType):
        bucket_name: _String
        bucket_prefix: _String
        encryption_config: InstanceStorageConfig.EncryptionConfig | _Document | None = None
    TYPE: _ClassVar[str]
    instance_arn: _String
    """Connect Instance ID with which the storage config will be associated."""
    resource_type: _Literal["CHAT_TRANSCRIPTS", "CALL_RECORDINGS", "SCHEDULED_REPORTS", "MEDIA_STREAMS", "CONTACT_TRACE_RECORDS", "AGENT_EVENTS", "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS", "ATTACHMENTS", "CONTACT_EVALUATIONS", "SCREEN_RECORDINGS", "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS", "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS", "EMAIL_MESSAGES"] | _String
    storage_type: _Literal["S3", "KINESIS_VIDEO_STREAM", "KINESIS_STREAM", "KINESIS_FIREHOSE"] | _String
    kinesis_firehose_config: InstanceStorageConfig.KinesisFirehoseConfig | _Document | None = None
    kinesis_stream_config: InstanceStorageConfig.KinesisStreamConfig | _Document | None = None
    kinesis_video_stream_config: InstanceStorageConfig.KinesisVideoStreamConfig | _Document | None = None
    s3_config: InstanceStorageConfig.S3Config | _Document | None = None
    @property
    def association_id(self) -> _Intrinsic:
        """An associationID is automatically generated when a storage config is associated with an instance."""

@_declaration
class IntegrationAssociation(_SchemaResource):
    """Resource Type definition for AWS::Connect::IntegrationAssociation."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    instance_id: _String
    integration_arn: _String
    integration_type: _Literal["LEX_BOT", "LAMBDA_FUNCTION", "APPLICATION", "CASES_DOMAIN", "WISDOM_ASSISTANT", "WISDOM_KNOWLEDGE_BASE", "WISDOM_QUICK_RESPONSES", "FILE_SCANNER", "MESSAGE_PROCESSOR", "Q_MESSAGE_TEMPLATES", "SES_IDENTITY", "EVENT"] | _String
    source_application_name: _String | None = None
    source_application_url: _String | None = None
    source_type: _Literal["SALESFORCE", "ZENDESK", "CASES"] | _String | None = None
    tags: _Sequence[IntegrationAssociation.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def integration_association_id(self) -> _Intrinsic:
        """Identifier of the association with Connect Instance."""

@_declaration
class Metric(_SchemaResource):
    """Resource Type definition for AWS::Connect::Metric, a custom metric configured for an Amazon Connect instance.
    """
    @_declaration
    class AvailableFilter(_SchemaPropertyType):
        id: _String
        type: _Literal["METRIC_LEVEL", "RESOURCE_LEVEL"] | _String
    @_declaration
    class CalculationComponent(_SchemaPropertyType):
        alias: _String
        """Metric calculation component alias for use within a calculation."""
        metric_filters: _Sequence[Metric.MetricFilter | _Document] | _Intrinsic | None = None
        metric_id: _String | None = None
        metric_name: _String | None = None
    @_declaration
    class CreatedByInfo(_SchemaPropertyType):
        aws_identity_arn: _String | None = None
        """STS or IAM ARN representing the identity of API Caller. SDK users cannot populate this and this value is
        calculated automatically if ConnectUserArn is not provided.
        """
        connect_user_arn: _String | None = None
        """An agent ARN representing a connect user."""
    @_declaration
    class MetricCalculation(_SchemaPropertyType):
        """The calculation configuration for the metric."""
        calculation: _String
        """The calculation formula."""
        calculation_components: _Sequence[Metric.CalculationComponent | _Document] | _Intrinsic
        """The calculation components for the metric."""
    @_declaration
    class MetricFilter(_SchemaPropertyType):
        metric_filter_key: _String
        boolean_condition: Metric.MetricFilterBooleanCondition | _Document | None = None
        negate: _Boolean | None = None
        number_condition: Metric.MetricFilterNumberCondition | _Document | None = None
        string_condition: Metric.MetricFilterStringCondition | _Document | None = None
    @_declaration
    class MetricFilterBooleanCondition(_SchemaPropertyType):
        comparison: _Literal["IS_TRUE", "IS_FALSE"] | _String
    @_declaration
    class MetricFilterNumberCondition(_SchemaPropertyType):
        comparison: _Literal["LESSER", "LESSER_OR_EQUAL", "GREATER", "GREATER_OR_EQUAL"] | _String
        values: _Sequence[_Number] | _Intrinsic
    @_declaration
    class MetricFilterStringCondition(_SchemaPropertyType):
        comparison: _Literal["MATCHES_ANY", "MATCHES_NONE"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    metric_calculation: Metric.MetricCalculation | _Document
    name: _String
    """The name of the custom metric."""
    status: _Literal["SAVED", "PUBLISHED"] | _String
    """The status of the custom metric."""
    unit: _Literal["INTEGER", "DOUBLE", "PERCENT", "SECONDS"] | _String
    """Display unit for the metric data."""
    description: _String | None = None
    """The description of the custom metric."""
    positive_trend_indicator: _Literal["POSITIVE", "NEGATIVE", "NEUTRAL"] | _String | None = None
    """Indicates how to classify a positive trend in metric data on the UI."""
    tags: _Sequence[Metric.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def category(self) -> _Intrinsic:
        """The category of the custom metric."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp where the metric was created."""
    @property
    def created_user(self) -> _Intrinsic: ...
    @property
    def creation_method(self) -> _Intrinsic:
        """Whether the metric was built with the guided Service Level (SL) experience, or with the free-form metric
        builder.
        """
    @property
    def effective_time(self) -> _Intrinsic:
        """Earliest time that can be queried for this metric."""
    @property
    def filters(self) -> _Intrinsic:
        """List of filter types that may be used with this metric."""
    @property
    def groupings(self) -> _Intrinsic:
        """List of groupings that may be used with this metric."""
    @property
    def last_modified_region(self) -> _Intrinsic:
        """The AWS region where the metric was last modified."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The timestamp where the metric was last modified."""
    @property
    def last_modified_user(self) -> _Intrinsic: ...
    @property
    def metric_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the custom metric."""
    @property
    def primary_event_source(self) -> _Intrinsic:
        """Main provider of the document/row-level data for the metric; should match Data Lake table names."""
    @property
    def primary_event_source_effective_timestamp_type(self) -> _Intrinsic:
        """Identifies the timestamp used to place the metrics on a time-series; should match public attribute name.
        """
    @property
    def refresh_rate(self) -> _Intrinsic:
        """Recommended time to wait between each refresh of data for the metric."""
    @property
    def supported_stats(self) -> _Intrinsic:
        """List of stat aggregations available for the metric."""
    @property
    def supports_custom_calculation(self) -> _Intrinsic:
        """The metric may be used to compose other (custom) metrics."""
    @property
    def supports_preaggregate_calculation(self) -> _Intrinsic:
        """The metric may be used to compose other (custom) metrics, meaning it can be used inside of aggregate stat
        functions.
        """
    @property
    def type(self) -> _Intrinsic:
        """Whether the metric is provided out-of-the-box or created by each customer."""

@_declaration
class Notification(_SchemaResource):
    """Resource Type definition for AWS::Connect::Notification."""
    @_declaration
    class NotificationContent(_SchemaPropertyType):
        """The content of a notification."""
        de_de: _String | None = None
        en_us: _String | None = None
        es_es: _String | None = None
        fr_fr: _String | None = None
        id_id: _String | None = None
        it_it: _String | None = None
        ja_jp: _String | None = None
        ko_kr: _String | None = None
        pt_br: _String | None = None
        zh_cn: _String | None = None
        zh_tw: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    content: Notification.NotificationContent | _Document
    """The content of the notification."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    expires_at: _String | None = None
    """The time a notification will expire."""
    priority: _Literal["HIGH", "LOW"] | _String | None = None
    """The priority of the notification."""
    recipients: _Sequence[_String] | _Intrinsic | None = None
    """The recipients of the notification."""
    tags: _Sequence[Notification.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the notification."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time a notification was created."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the notification."""

@_declaration
class PhoneNumber(_SchemaResource):
    """Resource Type definition for AWS::Connect::PhoneNumber."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    target_arn: _String
    """The ARN of the target the phone number is claimed to."""
    country_code: _String | None = None
    """The phone number country code."""
    description: _String | None = None
    """The description of the phone number."""
    prefix: _String | None = None
    """The phone number prefix."""
    source_phone_number_arn: _String | None = None
    """The source phone number arn."""
    tags: _Sequence[PhoneNumber.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    type: _String | None = None
    """The phone number type."""
    @property
    def address(self) -> _Intrinsic:
        """The phone number e164 address."""
    @property
    def phone_number_arn(self) -> _Intrinsic:
        """The phone number ARN."""

@_declaration
class PredefinedAttribute(_SchemaResource):
    """Resource Type definition for AWS::Connect::PredefinedAttribute."""
    @_declaration
    class AttributeConfiguration(_SchemaPropertyType):
        """Custom metadata associated to a Predefined attribute that controls how the attribute behaves when used by
        upstream services.
        """
        enable_value_validation_on_association: _Boolean | None = None
        """Enables customers to enforce strict validation on the specific values that this predefined attribute can
        hold.
        """
        is_read_only: _Boolean | None = None
        """Allows the predefined attribute to show up and be managed in the Amazon Connect UI."""
    @_declaration
    class Values(_SchemaPropertyType):
        """The values of a predefined attribute."""
        string_list: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the predefined attribute."""
    attribute_configuration: PredefinedAttribute.AttributeConfiguration | _Document | None = None
    purposes: _Sequence[_String] | _Intrinsic | None = None
    """The assigned purposes of the predefined attribute."""
    values: PredefinedAttribute.Values | _Document | None = None
    @property
    def last_modified_region(self) -> _Intrinsic:
        """Last modified region."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Last modified time."""

@_declaration
class Prompt(_SchemaResource):
    """Resource Type definition for AWS::Connect::Prompt."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the prompt."""
    description: _String | None = None
    """The description of the prompt."""
    s3_uri: _String | None = None
    """S3 URI of the customer's audio file for creating prompts resource.."""
    tags: _Sequence[Prompt.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def prompt_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the prompt."""

@_declaration
class Queue(_SchemaResource):
    """Resource Type definition for AWS::Connect::Queue."""
    @_declaration
    class EmailAddress(_SchemaPropertyType):
        """An email address configuration for the queue."""
        email_address_arn: _String
        """The Amazon Resource Name (ARN) of the email address."""
    @_declaration
    class OutboundCallerConfig(_SchemaPropertyType):
        """The outbound caller ID name, number, and outbound whisper flow."""
        outbound_caller_id_name: _String | None = None
        outbound_caller_id_number_arn: _String | None = None
        outbound_flow_arn: _String | None = None
    @_declaration
    class OutboundEmailConfig(_SchemaPropertyType):
        """The outbound email configuration for a specified queue."""
        outbound_email_address_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    hours_of_operation_arn: _String
    """The identifier for the hours of operation."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the queue."""
    additional_email_addresses: _Sequence[Queue.EmailAddress | _Document] | _Intrinsic | None = None
    """The email addresses that agents can use when replying to or initiating email contacts."""
    description: _String | None = None
    """The description of the queue."""
    max_contacts: _Integer | None = None
    """The maximum number of contacts that can be in the queue before it is considered full."""
    outbound_caller_config: Queue.OutboundCallerConfig | _Document | None = None
    """The outbound caller ID name, number, and outbound whisper flow."""
    outbound_email_config: Queue.OutboundEmailConfig | _Document | None = None
    """The outbound email configuration for a specified queue."""
    quick_connect_arns: _Sequence[_String] | _Intrinsic | None = None
    """The quick connects available to agents who are working the queue."""
    status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The status of the queue."""
    tags: _Sequence[Queue.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def last_modified_region(self) -> _Intrinsic:
        """The AWS Region where this resource was last modified."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The timestamp when this resource was last modified."""
    @property
    def queue_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the queue."""
    @property
    def type(self) -> _Intrinsic:
        """The type of queue."""

@_declaration
class QuickConnect(_SchemaResource):
    """Resource Type definition for AWS::Connect::QuickConnect."""
    @_declaration
    class FlowQuickConnectConfig(_SchemaPropertyType):
        """The flow configuration. This is required only if QuickConnectType is FLOW."""
        contact_flow_arn: _String
    @_declaration
    class PhoneNumberQuickConnectConfig(_SchemaPropertyType):
        """The phone configuration. This is required only if QuickConnectType is PHONE_NUMBER."""
        phone_number: _String
    @_declaration
    class QueueQuickConnectConfig(_SchemaPropertyType):
        """The queue configuration. This is required only if QuickConnectType is QUEUE."""
        contact_flow_arn: _String
        queue_arn: _String
    @_declaration
    class QuickConnectConfig(_SchemaPropertyType):
        """Configuration settings for the quick connect."""
        quick_connect_type: _Literal["PHONE_NUMBER", "QUEUE", "USER", "FLOW"] | _String
        flow_config: QuickConnect.FlowQuickConnectConfig | _Document | None = None
        phone_config: QuickConnect.PhoneNumberQuickConnectConfig | _Document | None = None
        queue_config: QuickConnect.QueueQuickConnectConfig | _Document | None = None
        user_config: QuickConnect.UserQuickConnectConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class UserQuickConnectConfig(_SchemaPropertyType):
        """The user configuration. This is required only if QuickConnectType is USER."""
        contact_flow_arn: _String
        user_arn: _String
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the quick connect."""
    quick_connect_config: QuickConnect.QuickConnectConfig | _Document
    """Configuration settings for the quick connect."""
    description: _String | None = None
    """The description of the quick connect."""
    tags: _Sequence[QuickConnect.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def quick_connect_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the quick connect."""
    @property
    def quick_connect_type(self) -> _Intrinsic:
        """The type of quick connect. In the Amazon Connect console, when you create a quick connect, you are
        prompted to assign one of the following types: Agent (USER), External (PHONE_NUMBER), or Queue (QUEUE).
        """

@_declaration
class RoutingProfile(_SchemaResource):
    """Resource Type definition for AWS::Connect::RoutingProfile."""
    @_declaration
    class CrossChannelBehavior(_SchemaPropertyType):
        """Defines the cross-channel routing behavior that allows an agent working on a contact in one channel to be
        offered a contact from a different channel.
        """
        behavior_type: _Literal["ROUTE_CURRENT_CHANNEL_ONLY", "ROUTE_ANY_CHANNEL"] | _String
    @_declaration
    class MediaConcurrency(_SchemaPropertyType):
        """Contains information about which channels are supported, and how many contacts an agent can have on a
        channel simultaneously.
        """
        channel: _Literal["VOICE", "CHAT", "TASK", "EMAIL"] | _String
        concurrency: _Integer
        cross_channel_behavior: RoutingProfile.CrossChannelBehavior | _Document | None = None
    @_declaration
    class RoutingProfileManualAssignmentQueueConfig(_SchemaPropertyType):
        """Contains information about the manual assignment queue and channel."""
        queue_reference: RoutingProfile.RoutingProfileQueueReference | _Document
    @_declaration
    class RoutingProfileQueueConfig(_SchemaPropertyType):
        """Contains information about the queue and channel for which priority and delay can be set."""
        delay: _Integer
        priority: _Integer
        queue_reference: RoutingProfile.RoutingProfileQueueReference | _Document
    @_declaration
    class RoutingProfileQueueReference(_SchemaPropertyType):
        """Contains the channel and queue identifier for a routing profile."""
        channel: _Literal["VOICE", "CHAT", "TASK", "EMAIL"] | _String
        queue_arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    default_outbound_queue_arn: _String
    """The identifier of the default outbound queue for this routing profile."""
    description: _String
    """The description of the routing profile."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    media_concurrencies: _Sequence[RoutingProfile.MediaConcurrency | _Document] | _Intrinsic
    """The channels agents can handle in the Contact Control Panel (CCP) for this routing profile."""
    name: _String
    """The name of the routing profile."""
    agent_availability_timer: _Literal["TIME_SINCE_LAST_ACTIVITY", "TIME_SINCE_LAST_INBOUND"] | _String | None = None
    """Whether agents with this routing profile will have their routing order calculated based on longest idle time
    or time since their last inbound contact.
    """
    manual_assignment_queue_configs: _Sequence[RoutingProfile.RoutingProfileManualAssignmentQueueConfig | _Document] | _Intrinsic | None = None
    """The manual assignment queues to associate with this routing profile."""
    queue_configs: _Sequence[RoutingProfile.RoutingProfileQueueConfig | _Document] | _Intrinsic | None = None
    """The queues to associate with this routing profile."""
    tags: _Sequence[RoutingProfile.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def routing_profile_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the routing profile."""

@_declaration
class Rule(_SchemaResource):
    """Creates a rule for the specified CON instance."""
    @_declaration
    class Actions(_SchemaPropertyType):
        """A list of actions to be run when the rule is triggered."""
        assign_contact_category_actions: _Sequence[_Document | _String] | _Intrinsic | None = None
        """Information about the contact category action. The syntax can be empty, for example, ``{}``."""
        assign_sla_actions: _Sequence[Rule.AssignSlaAction | _Document] | _Intrinsic | None = None
        create_case_actions: _Sequence[Rule.CreateCaseAction | _Document] | _Intrinsic | None = None
        end_associated_tasks_actions: _Sequence[_Document | _String] | _Intrinsic | None = None
        event_bridge_actions: _Sequence[Rule.EventBridgeAction | _Document] | _Intrinsic | None = None
        """Information about the EV action."""
        send_in_app_notification_actions: _Sequence[Rule.SendInAppNotificationAction | _Document] | _Intrinsic | None = None
        send_notification_actions: _Sequence[Rule.SendNotificationAction | _Document] | _Intrinsic | None = None
        """Information about the send notification action."""
        submit_auto_evaluation_actions: _Sequence[Rule.SubmitAutoEvaluationAction | _Document] | _Intrinsic | None = None
        task_actions: _Sequence[Rule.TaskAction | _Document] | _Intrinsic | None = None
        """Information about the task action. This field is required if ``TriggerEventSource`` is one of the
        following values: ``OnZendeskTicketCreate`` | ``OnZendeskTicketStatusUpdate`` | ``OnSalesforceCaseCreate``.
        """
        update_case_actions: _Sequence[Rule.UpdateCaseAction | _Document] | _Intrinsic | None = None
    @_declaration
    class AssignSlaAction(_SchemaPropertyType):
        case_sla_configuration: Rule.AssignSlaActionCaseSlaConfiguration | _Document
        sla_assignment_type: _Literal["CASES"] | _String
    @_declaration
    class AssignSlaActionCaseSlaConfiguration(_SchemaPropertyType):
        name: _String
        """The name of the SLA."""
        target_sla_minutes: _Number
        """The target SLA time in minutes."""
        type: _Literal["CaseField"] | _String
        """The type of SLA."""
        field_id: _String | None = None
        """The field Id for the SLA."""
        target_field_values: _Sequence[Rule.SlaTargetFieldValue | _Document] | _Intrinsic | None = None
        """The target field values for the SLA."""
    @_declaration
    class CreateCaseAction(_SchemaPropertyType):
        fields: _Sequence[Rule.Field | _Document] | _Intrinsic
        template_id: _String
    @_declaration
    class EventBridgeAction(_SchemaPropertyType):
        """The EV action definition."""
        name: _String
        """The name."""
    @_declaration
    class Field(_SchemaPropertyType):
        id: _String
        value: Rule.FieldValue | _Document
    @_declaration
    class FieldValue(_SchemaPropertyType):
        """Object for case field values."""
        boolean_value: _Boolean | None = None
        double_value: _Number | None = None
        empty_value: _Document | _String | None = None
        string_value: _String | None = None
    @_declaration
    class InAppNotificationRecipientType(_SchemaPropertyType):
        user_arns: _Sequence[_String] | _Intrinsic | None = None
        """The list of recipients by user arns."""
        user_tags: object | None = None
        """The collection of recipients who are identified by user tags."""
    @_declaration
    class NotificationContent(_SchemaPropertyType):
        de_de: _String | None = None
        en_us: _String | None = None
        es_es: _String | None = None
        fr_fr: _String | None = None
        id_id: _String | None = None
        it_it: _String | None = None
        ja_jp: _String | None = None
        ko_kr: _String | None = None
        pt_br: _String | None = None
        zh_cn: _String | None = None
        zh_tw: _String | None = None
    @_declaration
    class NotificationRecipientType(_SchemaPropertyType):
        """The type of notification recipient."""
        user_arns: _Sequence[_String] | _Intrinsic | None = None
        """The Amazon Resource Name (ARN) of the user account."""
        user_tags: object | None = None
        """The tags used to organize, track, or control access for this resource. For example, { "tags":
        {"key1":"value1", "key2":"value2"} }. CON users with the specified tags will be notified.
        """
    @_declaration
    class Reference(_SchemaPropertyType):
        """Information about the reference when the ``referenceType`` is ``URL``. Otherwise, null. (Supports
        variable injection in the ``Value`` field.).
        """
        type: _Literal["URL", "ATTACHMENT", "NUMBER", "STRING", "DATE", "EMAIL"] | _String
        """The type of the reference. ``DATE`` must be of type Epoch timestamp. *Allowed values*: ``URL`` |
        ``ATTACHMENT`` | ``NUMBER`` | ``STRING`` | ``DATE`` | ``EMAIL``.
        """
        value: _String
        """A valid value for the reference. For example, for a URL reference, a formatted URL that is displayed to
        an agent in the Contact Control Panel (CCP).
        """
    @_declaration
    class RuleTriggerEventSource(_SchemaPropertyType):
        """The name of the event source."""
        event_source_name: _Literal["OnEmailAnalysisAvailable", "OnContactEvaluationSubmit", "OnPostCallAnalysisAvailable", "OnRealTimeCallAnalysisAvailable", "OnRealTimeChatAnalysisAvailable", "OnPostChatAnalysisAvailable", "OnZendeskTicketCreate", "OnZendeskTicketStatusUpdate", "OnSalesforceCaseCreate", "OnMetricDataUpdate", "OnCaseCreate", "OnCaseUpdate", "OnSlaBreach", "OnSchedulePublish", "OnScheduleUpdate", "OnScheduleTimeOffRequestActivity"] | _String
        """The name of the event source."""
        integration_association_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the integration association. ``IntegrationAssociationArn`` is required
        if ``TriggerEventSource`` is one of the following values: ``OnZendeskTicketCreate`` |
        ``OnZendeskTicketStatusUpdate`` | ``OnSalesforceCaseCreate``.
        """
    @_declaration
    class SendInAppNotificationAction(_SchemaPropertyType):
        content: Rule.NotificationContent | _Document
        recipient: Rule.InAppNotificationRecipientType | _Document
        exclusion: Rule.InAppNotificationRecipientType | _Document | None = None
        priority: _Literal["HIGH", "LOW"] | _String | None = None
        """The priority of the notification."""
    @_declaration
    class SendNotificationAction(_SchemaPropertyType):
        """Information about the send notification action."""
        content: _String
        """Notification content. Supports variable injection. For more information, see JSONPath reference in the
        *Administrators Guide*.
        """
        content_type: _Literal["PLAIN_TEXT"] | _String
        """Content type format. *Allowed value*: ``PLAIN_TEXT``."""
        delivery_method: _Literal["EMAIL"] | _String
        """Notification delivery method. *Allowed value*: ``EMAIL``."""
        recipient: Rule.NotificationRecipientType | _Document
        """Notification recipient."""
        exclusion: Rule.NotificationRecipientType | _Document | None = None
        subject: _String | None = None
        """The subject of the email if the delivery method is ``EMAIL``. Supports variable injection. For more
        information, see JSONPath reference in the *Administrators Guide*.
        """
    @_declaration
    class SlaTargetFieldValue(_SchemaPropertyType):
        string_value: _String | None = None
    @_declaration
    class SubmitAutoEvaluationAction(_SchemaPropertyType):
        evaluation_form_arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    class TaskAction(_SchemaPropertyType):
        """Information about the task action. This field is required if ``TriggerEventSource`` is one of the
        following values: ``OnZendeskTicketCreate`` | ``OnZendeskTicketStatusUpdate`` | ``OnSalesforceCaseCreate``.
        """
        contact_flow_arn: _String
        """The Amazon Resource Name (ARN) of the flow."""
        name: _String
        """The name. Supports variable injection. For more information, see JSONPath reference in the
        *Administrators Guide*.
        """
        description: _String | None = None
        """The description. Supports variable injection. For more information, see JSONPath reference in the
        *Administrators Guide*.
        """
        references: object | None = None
        """Information about the reference when the ``referenceType`` is ``URL``. Otherwise, null. ``URL`` is the
        only accepted type. (Supports variable injection in the ``Value`` field.).
        """
    @_declaration
    class UpdateCaseAction(_SchemaPropertyType):
        fields: _Sequence[Rule.Field | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    actions: Rule.Actions | _Document
    """A list of actions to be run when the rule is triggered."""
    function: _String
    """The conditions of the rule."""
    instance_arn: _String
    """The Amazon Resource Name (ARN) of the instance."""
    name: _String
    """The name of the rule."""
    publish_status: _Literal["DRAFT", "PUBLISHED"] | _String
    """The publish status of the rule. *Allowed values*: ``DRAFT`` | ``PUBLISHED``."""
    trigger_event_source: Rule.RuleTriggerEventSource | _Document
    """The event source to trigger the rule."""
    tags: _Sequence[Rule.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource. For example, { "tags":
    {"key1":"value1", "key2":"value2"} }.
    """
    @property
    def rule_arn(self) -> _Intrinsic: ...

@_declaration
class SecurityKey(_SchemaResource):
    """Resource Type definition for AWS::Connect::SecurityKey."""
    TYPE: _ClassVar[str]
    instance_id: _String
    key: _String
    @property
    def association_id(self) -> _Intrinsic:
        """An associationID is automatically generated when a storage config is associated with an instance."""

@_declaration
class SecurityProfile(_SchemaResource):
    """Resource Type definition for AWS::Connect::SecurityProfile."""
    @_declaration
    class Application(_SchemaPropertyType):
        """A third-party application's metadata."""
        application_permissions: _Sequence[_String] | _Intrinsic | None = None
        """The permissions that the agent is granted on the application."""
        namespace: _String | None = None
        """Namespace of the application that you want to give access to."""
        type: _Literal["MCP", "THIRD_PARTY_APPLICATION"] | _String | None = None
        """The type of the application."""
    @_declaration
    class DataTableAccessControlConfiguration(_SchemaPropertyType):
        """Defines the access control configuration for data tables."""
        primary_attribute_access_control_configuration: SecurityProfile.PrimaryAttributeAccessControlConfigurationItem | _Document | None = None
    @_declaration
    class FlowModule(_SchemaPropertyType):
        """A first-party application's metadata."""
        flow_module_id: _String | None = None
        """The identifier of the application that you want to give access to."""
        type: _Literal["MCP"] | _String | None = None
        """The type of the first-party application."""
    @_declaration
    class GranularAccessControlConfiguration(_SchemaPropertyType):
        data_table_access_control_configuration: SecurityProfile.DataTableAccessControlConfiguration | _Document | None = None
    @_declaration
    class PrimaryAttributeAccessControlConfigurationItem(_SchemaPropertyType):
        """Contains the configuration for record-based access control."""
        primary_attribute_values: _Sequence[SecurityProfile.PrimaryAttributeValue | _Document] | _Intrinsic | None = None
        """An array of PrimaryAttributeValue objects."""
    @_declaration
    class PrimaryAttributeValue(_SchemaPropertyType):
        """An object defining the access control for a specific attribute and its values."""
        access_type: _Literal["ALLOW"] | _String | None = None
        """Specifies the type of access granted. Currently, only "ALLOW" is supported."""
        attribute_name: _String | None = None
        """The name of the primary attribute."""
        values: _Sequence[_String] | _Intrinsic | None = None
        """An array of allowed primary values for the specified primary attribute."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    security_profile_name: _String
    """The name of the security profile."""
    allowed_access_control_hierarchy_group_id: _String | None = None
    """The identifier of the hierarchy group that a security profile uses to restrict access to resources in Amazon
    Connect.
    """
    allowed_access_control_tags: _Sequence[SecurityProfile.Tag | _Document] | _Intrinsic | None = None
    """The list of tags that a security profile uses to restrict access to resources in Amazon Connect."""
    allowed_flow_modules: _Sequence[SecurityProfile.FlowModule | _Document] | _Intrinsic | None = None
    """The list of flow-module resources to be linked to a security profile in Amazon Connect."""
    applications: _Sequence[SecurityProfile.Application | _Document] | _Intrinsic | None = None
    """A list of third-party applications that the security profile will give access to."""
    description: _String | None = None
    """The description of the security profile."""
    granular_access_control_configuration: SecurityProfile.GranularAccessControlConfiguration | _Document | None = None
    hierarchy_restricted_resources: _Sequence[_String] | _Intrinsic | None = None
    """The list of resources that a security profile applies hierarchy restrictions to in Amazon Connect."""
    permissions: _Sequence[_String] | _Intrinsic | None = None
    """Permissions assigned to the security profile."""
    tag_restricted_resources: _Sequence[_String] | _Intrinsic | None = None
    """The list of resources that a security profile applies tag restrictions to in Amazon Connect."""
    tags: _Sequence[SecurityProfile.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def last_modified_region(self) -> _Intrinsic:
        """The AWS Region where this resource was last modified."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The timestamp when this resource was last modified."""
    @property
    def security_profile_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the security profile."""

@_declaration
class TaskTemplate(_SchemaResource):
    """Resource Type definition for AWS::Connect::TaskTemplate."""
    @_declaration
    class Constraints(_SchemaPropertyType):
        """The constraints for the task template."""
        invisible_fields: _Sequence[TaskTemplate.InvisibleFieldInfo | _Document] | _Intrinsic | None = None
        read_only_fields: _Sequence[TaskTemplate.ReadOnlyFieldInfo | _Document] | _Intrinsic | None = None
        required_fields: _Sequence[TaskTemplate.RequiredFieldInfo | _Document] | _Intrinsic | None = None
    @_declaration
    class DefaultFieldValue(_SchemaPropertyType):
        """the default value for the task template's field."""
        default_value: _String
        id: TaskTemplate.FieldIdentifier | _Document
    @_declaration
    class Field(_SchemaPropertyType):
        """A task template field object."""
        id: TaskTemplate.FieldIdentifier | _Document
        type: _Literal["NAME", "DESCRIPTION", "SCHEDULED_TIME", "QUICK_CONNECT", "URL", "NUMBER", "TEXT", "TEXT_AREA", "DATE_TIME", "BOOLEAN", "SINGLE_SELECT", "EMAIL", "EXPIRY_DURATION", "SELF_ASSIGN"] | _String
        description: _String | None = None
        """The description of the task template's field."""
        single_select_options: _Sequence[_String] | _Intrinsic | None = None
        """list of field options to be used with single select."""
    @_declaration
    class FieldIdentifier(_SchemaPropertyType):
        """the identifier (name) for the task template field."""
        name: _String
        """The name of the task template field."""
    @_declaration
    class InvisibleFieldInfo(_SchemaPropertyType):
        """Invisible field info."""
        id: TaskTemplate.FieldIdentifier | _Document
    @_declaration
    class ReadOnlyFieldInfo(_SchemaPropertyType):
        """ReadOnly field info."""
        id: TaskTemplate.FieldIdentifier | _Document
    @_declaration
    class RequiredFieldInfo(_SchemaPropertyType):
        """Required field info."""
        id: TaskTemplate.FieldIdentifier | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. . You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier (arn) of the instance."""
    client_token: _String | None = None
    constraints: TaskTemplate.Constraints | _Document | None = None
    contact_flow_arn: _String | None = None
    """The identifier of the contact flow."""
    defaults: _Sequence[TaskTemplate.DefaultFieldValue | _Document] | _Intrinsic | None = None
    description: _String | None = None
    """The description of the task template."""
    fields: _Sequence[TaskTemplate.Field | _Document] | _Intrinsic | None = None
    """The list of task template's fields."""
    name: _String | None = None
    """The name of the task template."""
    self_assign_contact_flow_arn: _String | None = None
    """The identifier of the contact flow."""
    status: _Literal["ACTIVE", "INACTIVE"] | _String | None = None
    tags: _Sequence[TaskTemplate.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def arn(self) -> _Intrinsic:
        """The identifier (arn) of the task template."""

@_declaration
class TestCase(_SchemaResource):
    """Resource Type definition for AWS::Connect::TestCase."""
    @_declaration
    class EntryPoint(_SchemaPropertyType):
        """The Entry Point associated with the test case."""
        chat_entry_point_parameters: TestCase.EntryPointChatEntryPointParameters | _Document | None = None
        type: _Literal["VOICE_CALL", "CHAT"] | _String | None = None
        """The type of the Entry Point."""
        voice_call_entry_point_parameters: TestCase.EntryPointVoiceCallEntryPointParameters | _Document | None = None
    @_declaration
    class EntryPointChatEntryPointParameters(_SchemaPropertyType):
        """The chat entry point parameters for the test case."""
        flow_id: _String | None = None
        """The flow id used for the TestCase."""
    @_declaration
    class EntryPointVoiceCallEntryPointParameters(_SchemaPropertyType):
        """The voice call entry point parameters for the test case."""
        destination_phone_number: _String | None = None
        """The destination phonenumber of the EntryPoint."""
        flow_id: _String | None = None
        """The flow id used for the TestCase."""
        source_phone_number: _String | None = None
        """The source phonenumber of the EntryPoint."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    content: _String
    """The content of the test case."""
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the test case."""
    description: _String | None = None
    """The description of the test case."""
    entry_point: TestCase.EntryPoint | _Document | None = None
    """Entry point for Testcase."""
    initialization_data: _String | None = None
    """The initialization data of the test case."""
    status: _Literal["SAVED", "PUBLISHED"] | _String | None = None
    """The status of the test case."""
    tags: _Sequence[TestCase.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def last_modified_region(self) -> _Intrinsic:
        """Last modified region."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """A epoch time stamp field used for test case operations."""
    @property
    def test_case_arn(self) -> _Intrinsic:
        """The identifier of the test case."""

@_declaration
class TrafficDistributionGroup(_SchemaResource):
    """Resource Type definition for AWS::Connect::TrafficDistributionGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance that has been replicated."""
    name: _String
    """The name for the traffic distribution group."""
    description: _String | None = None
    """A description for the traffic distribution group."""
    tags: _Sequence[TrafficDistributionGroup.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def is_default(self) -> _Intrinsic:
        """If this is the default traffic distribution group."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the traffic distribution group."""
    @property
    def traffic_distribution_group_arn(self) -> _Intrinsic:
        """The identifier of the traffic distribution group."""

@_declaration
class UseCase(_SchemaResource):
    """Resource Type definition for a use case associated with an Amazon Connect integration association."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    instance_id: _String
    """The identifier of the Amazon Connect instance."""
    integration_association_id: _String
    """The identifier for the integration association."""
    use_case_type: _Literal["RULES_EVALUATION", "CONNECT_CAMPAIGNS"] | _String
    """The type of use case to associate to the integration association."""
    tags: _Sequence[UseCase.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def use_case_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the use case."""
    @property
    def use_case_id(self) -> _Intrinsic:
        """The identifier of the use case."""

@_declaration
class User(_SchemaResource):
    """Resource Type definition for AWS::Connect::User."""
    @_declaration
    class AfterContactWorkConfig(_SchemaPropertyType):
        """After Contact Work configuration."""
        after_contact_work_mode: _Literal["ON", "OFF", "ON_DEMAND"] | _String | None = None
        after_contact_work_time_limit: _Integer | None = None
    @_declaration
    class AfterContactWorkConfigPerChannel(_SchemaPropertyType):
        """After Contact Work configuration per channel."""
        after_contact_work_config: User.AfterContactWorkConfig | _Document
        channel: _Literal["VOICE", "CHAT", "TASK", "EMAIL"] | _String
        agent_first_callback_after_contact_work_config: User.AfterContactWorkConfig | _Document | None = None
    @_declaration
    class AutoAcceptConfig(_SchemaPropertyType):
        """Auto-accept configuration per channel."""
        auto_accept: _Boolean
        channel: _Literal["VOICE", "CHAT", "TASK", "EMAIL"] | _String
        agent_first_callback_auto_accept: _Boolean | None = None
    @_declaration
    class PersistentConnectionConfig(_SchemaPropertyType):
        """Persistent Connection configuration per channel."""
        channel: _Literal["VOICE", "CHAT", "TASK", "EMAIL"] | _String
        persistent_connection: _Boolean
    @_declaration
    class PhoneNumberConfig(_SchemaPropertyType):
        """Phone Number configuration per channel."""
        channel: _Literal["VOICE", "CHAT", "TASK", "EMAIL"] | _String
        phone_type: _Literal["SOFT_PHONE", "DESK_PHONE"] | _String
        phone_number: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class UserIdentityInfo(_SchemaPropertyType):
        """Contains information about the identity of a user."""
        email: _String | None = None
        first_name: _String | None = None
        last_name: _String | None = None
        mobile: _String | None = None
        secondary_email: _String | None = None
    @_declaration
    class UserPhoneConfig(_SchemaPropertyType):
        """Contains information about the phone configuration settings for a user."""
        after_contact_work_time_limit: _Integer | None = None
        auto_accept: _Boolean | None = None
        desk_phone_number: _String | None = None
        persistent_connection: _Boolean | None = None
        phone_type: _Literal["SOFT_PHONE", "DESK_PHONE"] | _String | None = None
    @_declaration
    class UserProficiency(_SchemaPropertyType):
        """Proficiency of a user."""
        attribute_name: _String
        attribute_value: _String
        level: _Number
    @_declaration
    class VoiceEnhancementConfig(_SchemaPropertyType):
        """Voice Enhancement configuration per channel."""
        channel: _Literal["VOICE", "CHAT", "TASK", "EMAIL"] | _String
        voice_enhancement_mode: _Literal["NONE", "VOICE_ISOLATION", "NOISE_SUPPRESSION"] | _String
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    routing_profile_arn: _String
    """The identifier of the routing profile for the user."""
    security_profile_arns: _Sequence[_String] | _Intrinsic
    """One or more security profile arns for the user."""
    username: _String
    """The user name for the account."""
    after_contact_work_configs: _Sequence[User.AfterContactWorkConfigPerChannel | _Document] | _Intrinsic | None = None
    """After Contact Work configurations of a user."""
    auto_accept_configs: _Sequence[User.AutoAcceptConfig | _Document] | _Intrinsic | None = None
    """Auto-accept configurations of a user."""
    directory_user_id: _String | None = None
    """The identifier of the user account in the directory used for identity management."""
    hierarchy_group_arn: _String | None = None
    """The identifier of the hierarchy group for the user."""
    identity_info: User.UserIdentityInfo | _Document | None = None
    """The information about the identity of the user."""
    password: _String | None = None
    """The password for the user account. A password is required if you are using Amazon Connect for identity
    management. Otherwise, it is an error to include a password.
    """
    persistent_connection_configs: _Sequence[User.PersistentConnectionConfig | _Document] | _Intrinsic | None = None
    """Persistent Connection configurations of a user."""
    phone_config: User.UserPhoneConfig | _Document | None = None
    """The phone settings for the user."""
    phone_number_configs: _Sequence[User.PhoneNumberConfig | _Document] | _Intrinsic | None = None
    """Phone Number configurations of a user."""
    tags: _Sequence[User.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    user_proficiencies: _Sequence[User.UserProficiency | _Document] | _Intrinsic | None = None
    """One or more predefined attributes assigned to a user, with a level that indicates how skilled they are."""
    voice_enhancement_configs: _Sequence[User.VoiceEnhancementConfig | _Document] | _Intrinsic | None = None
    """Voice Enhancement configurations of a user."""
    @property
    def user_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the user."""

@_declaration
class UserHierarchyGroup(_SchemaResource):
    """Resource Type definition for AWS::Connect::UserHierarchyGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is maximum of 256 Unicode characters in length and
        cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters,
        digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the user hierarchy group."""
    parent_group_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the parent user hierarchy group."""
    tags: _Sequence[UserHierarchyGroup.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def user_hierarchy_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the User hierarchy group."""

@_declaration
class UserHierarchyStructure(_SchemaResource):
    """Resource Type definition for AWS::Connect::UserHierarchyStructure."""
    @_declaration
    class LevelFive(_SchemaPropertyType):
        """Information about level five."""
        name: _String
        hierarchy_level_arn: _String | None = None
        hierarchy_level_id: _String | None = None
    @_declaration
    class LevelFour(_SchemaPropertyType):
        """Information about level four."""
        name: _String
        hierarchy_level_arn: _String | None = None
        hierarchy_level_id: _String | None = None
    @_declaration
    class LevelOne(_SchemaPropertyType):
        """Information about level one."""
        name: _String
        hierarchy_level_arn: _String | None = None
        hierarchy_level_id: _String | None = None
    @_declaration
    class LevelThree(_SchemaPropertyType):
        """Information about level three."""
        name: _String
        hierarchy_level_arn: _String | None = None
        hierarchy_level_id: _String | None = None
    @_declaration
    class LevelTwo(_SchemaPropertyType):
        """Information about level two."""
        name: _String
        hierarchy_level_arn: _String | None = None
        hierarchy_level_id: _String | None = None
    @_declaration
    class UserHierarchyStructureProperty(_SchemaPropertyType):
        """Information about the hierarchy structure."""
        level_five: UserHierarchyStructure.LevelFive | _Document | None = None
        level_four: UserHierarchyStructure.LevelFour | _Document | None = None
        level_one: UserHierarchyStructure.LevelOne | _Document | None = None
        level_three: UserHierarchyStructure.LevelThree | _Document | None = None
        level_two: UserHierarchyStructure.LevelTwo | _Document | None = None
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    user_hierarchy_structure: UserHierarchyStructure.UserHierarchyStructureProperty | _Document | None = None
    @property
    def user_hierarchy_structure_arn(self) -> _Intrinsic:
        """The identifier of the User Hierarchy Structure."""

@_declaration
class View(_SchemaResource):
    """Resource Type definition for AWS::Connect::View."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters."""
        value: _String
        """The value for the tag. . You can specify a value that is maximum of 256 Unicode characters."""
    TYPE: _ClassVar[str]
    actions: _Sequence[_String] | _Intrinsic
    """The actions of the view in an array."""
    instance_arn: _String
    """The Amazon Resource Name (ARN) of the instance."""
    name: _String
    """The name of the view."""
    template: _Document | _String
    description: _String | None = None
    """The description of the view."""
    tags: _Sequence[View.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def view_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the view."""
    @property
    def view_content_sha256(self) -> _Intrinsic:
        """The view content hash."""
    @property
    def view_id(self) -> _Intrinsic:
        """The view id of the view."""

@_declaration
class ViewVersion(_SchemaResource):
    """Resource Type definition for AWS::Connect::ViewVersion."""
    TYPE: _ClassVar[str]
    view_arn: _String
    """The Amazon Resource Name (ARN) of the view for which a version is being created."""
    version_description: _String | None = None
    """The description for the view version."""
    view_content_sha256: _String | None = None
    """The view content hash to be checked."""
    @property
    def version(self) -> _Intrinsic:
        """The version of the view."""
    @property
    def view_version_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the created view version."""

@_declaration
class Vocabulary(_SchemaResource):
    """Resource type definition for AWS::Connect::Vocabulary."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    content: _String
    """The content of the custom vocabulary in plain-text format with a table of values."""
    instance_id: _String
    """The identifier of the Amazon Connect instance."""
    language_code: _Literal["ar-AE", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-US", "fr-CA", "fr-FR", "hi-IN", "it-IT", "ja-JP", "ko-KR", "pt-BR", "pt-PT", "zh-CN", "en-NZ", "en-ZA", "ca-ES", "da-DK", "fi-FI", "id-ID", "ms-MY", "nl-NL", "no-NO", "pl-PL", "sv-SE", "tl-PH"] | _String
    """The language code of the vocabulary entries."""
    vocabulary_name: _String
    """A unique name of the custom vocabulary."""
    tags: _Sequence[Vocabulary.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the custom vocabulary."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The timestamp when the custom vocabulary was last modified."""
    @property
    def state(self) -> _Intrinsic:
        """The current state of the custom vocabulary."""
    @property
    def vocabulary_id(self) -> _Intrinsic:
        """The identifier of the custom vocabulary."""

@_declaration
class Workspace(_SchemaResource):
    """Resource Type definition for AWS::Connect::Workspace."""
    @_declaration
    class FontFamily(_SchemaPropertyType):
        default: _Literal["ARIAL", "COURIER_NEW", "GEORGIA", "TIMES_NEW_ROMAN", "TREBUCHET", "VERDANA"] | _String | None = None
    @_declaration
    class MediaItem(_SchemaPropertyType):
        type: _Literal["IMAGE_LOGO_LIGHT_FAVICON", "IMAGE_LOGO_DARK_FAVICON", "IMAGE_LOGO_LIGHT_HORIZONTAL", "IMAGE_LOGO_DARK_HORIZONTAL"] | _String
        source: _String | None = None
    @_declaration
    class PaletteCanvas(_SchemaPropertyType):
        active_background: _String | None = None
        container_background: _String | None = None
        page_background: _String | None = None
    @_declaration
    class PaletteHeader(_SchemaPropertyType):
        background: _String | None = None
        invert_actions_colors: _Boolean | None = None
        text: _String | None = None
        text_hover: _String | None = None
    @_declaration
    class PaletteNavigation(_SchemaPropertyType):
        background: _String | None = None
        invert_actions_colors: _Boolean | None = None
        text: _String | None = None
        text_active: _String | None = None
        text_background_active: _String | None = None
        text_background_hover: _String | None = None
        text_hover: _String | None = None
    @_declaration
    class PalettePrimary(_SchemaPropertyType):
        active: _String | None = None
        contrast_text: _String | None = None
        default: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
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
    class WorkspacePage(_SchemaPropertyType):
        page: _String
        """The page identifier."""
        resource_arn: _String
        """The Amazon Resource Name (ARN) of the resource associated with the page."""
        input_data: _String | None = None
        """The input data for the page."""
        slug: _String | None = None
        """The slug for the page."""
    @_declaration
    class WorkspaceTheme(_SchemaPropertyType):
        """The theme configuration for the Connect workspace."""
        dark: Workspace.WorkspaceThemeConfig | _Document | None = None
        light: Workspace.WorkspaceThemeConfig | _Document | None = None
    @_declaration
    class WorkspaceThemeConfig(_SchemaPropertyType):
        palette: Workspace.WorkspaceThemePalette | _Document | None = None
        typography: Workspace.WorkspaceThemeTypography | _Document | None = None
    @_declaration
    class WorkspaceThemePalette(_SchemaPropertyType):
        canvas: Workspace.PaletteCanvas | _Document | None = None
        header: Workspace.PaletteHeader | _Document | None = None
        navigation: Workspace.PaletteNavigation | _Document | None = None
        primary: Workspace.PalettePrimary | _Document | None = None
    @_declaration
    class WorkspaceThemeTypography(_SchemaPropertyType):
        font_family: Workspace.FontFamily | _Document | None = None
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The identifier of the Amazon Connect instance."""
    name: _String
    """The name of the workspace."""
    associations: _Sequence[_String] | _Intrinsic | None = None
    """The resource ARNs associated with the workspace."""
    description: _String | None = None
    """The description of the workspace."""
    media: _Sequence[Workspace.MediaItem | _Document] | _Intrinsic | None = None
    """The media items for the workspace."""
    pages: _Sequence[Workspace.WorkspacePage | _Document] | _Intrinsic | None = None
    """The pages associated with the workspace."""
    tags: _Sequence[Workspace.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    theme: Workspace.WorkspaceTheme | _Document | None = None
    """The theme configuration for the workspace."""
    title: _String | None = None
    """The title of the workspace."""
    visibility: _Literal["ALL", "ASSIGNED", "NONE"] | _String | None = None
    """The visibility of the workspace. Will always be set to ASSIGNED oninitial creation."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the workspace."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the workspace."""
