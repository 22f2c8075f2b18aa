"""AWS::EntityResolution. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class IdMappingWorkflow(_SchemaResource):
    """IdMappingWorkflow defined in AWS Entity Resolution service."""
    @_declaration
    class IdMappingIncrementalRunConfig(_SchemaPropertyType):
        incremental_run_type: _Literal["ON_DEMAND"] | _String
    @_declaration
    class IdMappingRuleBasedProperties(_SchemaPropertyType):
        attribute_matching_model: _Literal["ONE_TO_ONE", "MANY_TO_MANY"] | _String
        record_matching_model: _Literal["ONE_SOURCE_TO_ONE_TARGET", "MANY_SOURCE_TO_ONE_TARGET"] | _String
        rule_definition_type: _Literal["SOURCE", "TARGET"] | _String | None = None
        rules: _Sequence[IdMappingWorkflow.Rule | _Document] | _Intrinsic | None = None
    @_declaration
    class IdMappingTechniques(_SchemaPropertyType):
        id_mapping_type: _Literal["PROVIDER", "RULE_BASED"] | _String | None = None
        normalization_version: _String | None = None
        provider_properties: IdMappingWorkflow.ProviderProperties | _Document | None = None
        rule_based_properties: IdMappingWorkflow.IdMappingRuleBasedProperties | _Document | None = None
    @_declaration
    class IdMappingWorkflowInputSource(_SchemaPropertyType):
        input_source_arn: _String
        """An Glue table ARN for the input source table, MatchingWorkflow arn or IdNamespace ARN."""
        schema_arn: _String | None = None
        type: _Literal["SOURCE", "TARGET"] | _String | None = None
    @_declaration
    class IdMappingWorkflowOutputSource(_SchemaPropertyType):
        output_s3_path: _String
        """The S3 path to which Entity Resolution will write the output table."""
        kms_arn: _String | None = None
    @_declaration
    class IntermediateSourceConfiguration(_SchemaPropertyType):
        intermediate_s3_path: _String
        """The s3 path that would be used to stage the intermediate data being generated during workflow execution.
        """
    @_declaration
    class ProviderProperties(_SchemaPropertyType):
        provider_service_arn: _String
        """Arn of the Provider Service being used."""
        intermediate_source_configuration: IdMappingWorkflow.IntermediateSourceConfiguration | _Document | None = None
        provider_configuration: _Mapping[str, _String] | _Intrinsic | None = None
        """Additional Provider configuration that would be required for the provider service. The Configuration must
        be in JSON string format.
        """
    @_declaration
    class Rule(_SchemaPropertyType):
        matching_keys: _Sequence[_String] | _Intrinsic
        rule_name: _String
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
    id_mapping_techniques: IdMappingWorkflow.IdMappingTechniques | _Document
    input_source_config: _Sequence[IdMappingWorkflow.IdMappingWorkflowInputSource | _Document] | _Intrinsic
    role_arn: _String
    workflow_name: _String
    """The name of the IdMappingWorkflow."""
    description: _String | None = None
    """The description of the IdMappingWorkflow."""
    id_mapping_incremental_run_config: IdMappingWorkflow.IdMappingIncrementalRunConfig | _Document | None = None
    output_source_config: _Sequence[IdMappingWorkflow.IdMappingWorkflowOutputSource | _Document] | _Intrinsic | None = None
    tags: _Sequence[IdMappingWorkflow.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The time of this IdMappingWorkflow got created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time of this IdMappingWorkflow got last updated at."""
    @property
    def workflow_arn(self) -> _Intrinsic:
        """The default IdMappingWorkflow arn."""

@_declaration
class IdNamespace(_SchemaResource):
    """IdNamespace defined in AWS Entity Resolution service."""
    @_declaration
    class IdNamespaceIdMappingWorkflowProperties(_SchemaPropertyType):
        id_mapping_type: _Literal["PROVIDER", "RULE_BASED"] | _String
        provider_properties: IdNamespace.NamespaceProviderProperties | _Document | None = None
        rule_based_properties: IdNamespace.NamespaceRuleBasedProperties | _Document | None = None
    @_declaration
    class IdNamespaceInputSource(_SchemaPropertyType):
        input_source_arn: _String
        schema_name: _String | None = None
    @_declaration
    class NamespaceProviderProperties(_SchemaPropertyType):
        provider_service_arn: _String
        provider_configuration: _Mapping[str, _String] | _Intrinsic | None = None
        """Additional Provider configuration that would be required for the provider service. The Configuration must
        be in JSON string format.
        """
    @_declaration
    class NamespaceRuleBasedProperties(_SchemaPropertyType):
        attribute_matching_model: _Literal["ONE_TO_ONE", "MANY_TO_MANY"] | _String | None = None
        record_matching_models: _Sequence[_Literal["ONE_SOURCE_TO_ONE_TARGET", "MANY_SOURCE_TO_ONE_TARGET"] | _String] | _Intrinsic | None = None
        rule_definition_types: _Sequence[_Literal["SOURCE", "TARGET"] | _String] | _Intrinsic | None = None
        rules: _Sequence[IdNamespace.Rule | _Document] | _Intrinsic | None = None
    @_declaration
    class Rule(_SchemaPropertyType):
        matching_keys: _Sequence[_String] | _Intrinsic
        rule_name: _String
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
    id_namespace_name: _String
    type: _Literal["SOURCE", "TARGET"] | _String
    description: _String | None = None
    id_mapping_workflow_properties: _Sequence[IdNamespace.IdNamespaceIdMappingWorkflowProperties | _Document] | _Intrinsic | None = None
    input_source_config: _Sequence[IdNamespace.IdNamespaceInputSource | _Document] | _Intrinsic | None = None
    role_arn: _String | None = None
    tags: _Sequence[IdNamespace.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time when the IdNamespace was created."""
    @property
    def id_namespace_arn(self) -> _Intrinsic:
        """The arn associated with the IdNamespace."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time when the IdNamespace was updated."""

@_declaration
class MatchingWorkflow(_SchemaResource):
    """MatchingWorkflow defined in AWS Entity Resolution service."""
    @_declaration
    class CustomerProfilesIntegrationConfig(_SchemaPropertyType):
        """The Customer Profiles integration configuration for the output source."""
        domain_arn: _String
        object_type_arn: _String
    @_declaration
    class IncrementalRunConfig(_SchemaPropertyType):
        incremental_run_type: _Literal["IMMEDIATE"] | _String
    @_declaration
    class InputSource(_SchemaPropertyType):
        input_source_arn: _String
        """An Glue table ARN for the input source table."""
        schema_arn: _String
        apply_normalization: _Boolean | None = None
    @_declaration
    class IntermediateSourceConfiguration(_SchemaPropertyType):
        intermediate_s3_path: _String
        """The s3 path that would be used to stage the intermediate data being generated during workflow execution.
        """
    @_declaration
    class MatchingConfig(_SchemaPropertyType):
        """Configuration for matching behavior within rule condition properties."""
        enable_transitive_matching: _Boolean | None = None
        """Enables transitive matching to process records across all rule levels and connect unmatched records to
        existing match groups.
        """
    @_declaration
    class OutputAttribute(_SchemaPropertyType):
        name: _String
        hashed: _Boolean | None = None
    @_declaration
    class OutputSource(_SchemaPropertyType):
        output: _Sequence[MatchingWorkflow.OutputAttribute | _Document] | _Intrinsic
        apply_normalization: _Boolean | None = None
        customer_profiles_integration_config: MatchingWorkflow.CustomerProfilesIntegrationConfig | _Document | None = None
        kms_arn: _String | None = None
        output_s3_path: _String | None = None
        """The S3 path to which Entity Resolution will write the output table."""
    @_declaration
    class ProviderProperties(_SchemaPropertyType):
        provider_service_arn: _String
        """Arn of the Provider service being used."""
        intermediate_source_configuration: MatchingWorkflow.IntermediateSourceConfiguration | _Document | None = None
        provider_configuration: _Mapping[str, _String] | _Intrinsic | None = None
        """Additional Provider configuration that would be required for the provider service. The Configuration must
        be in JSON string format.
        """
    @_declaration
    class ResolutionTechniques(_SchemaPropertyType):
        enable_real_time_matching: _Boolean | None = None
        """Enables the workflow to use real-time matching. Can only be set on creation for RULE_MATCHING workflows
        that define RuleConditionProperties.
        """
        provider_properties: MatchingWorkflow.ProviderProperties | _Document | None = None
        resolution_type: _Literal["RULE_MATCHING", "ML_MATCHING", "PROVIDER"] | _String | None = None
        rule_based_properties: MatchingWorkflow.RuleBasedProperties | _Document | None = None
        rule_condition_properties: MatchingWorkflow.RuleConditionProperties | _Document | None = None
    @_declaration
    class Rule(_SchemaPropertyType):
        matching_keys: _Sequence[_String] | _Intrinsic
        rule_name: _String
    @_declaration
    class RuleBasedProperties(_SchemaPropertyType):
        attribute_matching_model: _Literal["ONE_TO_ONE", "MANY_TO_MANY"] | _String
        rules: _Sequence[MatchingWorkflow.Rule | _Document] | _Intrinsic
        match_purpose: _Literal["IDENTIFIER_GENERATION", "INDEXING"] | _String | None = None
    @_declaration
    class RuleCondition(_SchemaPropertyType):
        condition: _String | None = None
        rule_name: _String | None = None
    @_declaration
    class RuleConditionProperties(_SchemaPropertyType):
        rules: _Sequence[MatchingWorkflow.RuleCondition | _Document] | _Intrinsic
        matching_config: MatchingWorkflow.MatchingConfig | _Document | None = None
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
    input_source_config: _Sequence[MatchingWorkflow.InputSource | _Document] | _Intrinsic
    output_source_config: _Sequence[MatchingWorkflow.OutputSource | _Document] | _Intrinsic
    resolution_techniques: MatchingWorkflow.ResolutionTechniques | _Document
    role_arn: _String
    workflow_name: _String
    """The name of the MatchingWorkflow."""
    description: _String | None = None
    """The description of the MatchingWorkflow."""
    incremental_run_config: MatchingWorkflow.IncrementalRunConfig | _Document | None = None
    tags: _Sequence[MatchingWorkflow.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The time of this MatchingWorkflow got created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time of this MatchingWorkflow got last updated at."""
    @property
    def workflow_arn(self) -> _Intrinsic:
        """The default MatchingWorkflow arn."""

@_declaration
class PolicyStatement(_SchemaResource):
    """Policy Statement defined in AWS Entity Resolution Service."""
    TYPE: _ClassVar[str]
    arn: _String
    statement_id: _String
    action: _Sequence[_String] | _Intrinsic | None = None
    condition_: _String | None = None
    effect: _Literal["Allow", "Deny"] | _String | None = None
    principal: _Sequence[_String] | _Intrinsic | None = None

@_declaration
class SchemaMapping(_SchemaResource):
    """SchemaMapping defined in AWS Entity Resolution service."""
    @_declaration
    class SchemaInputAttribute(_SchemaPropertyType):
        field_name: _String
        type: _Literal["NAME", "NAME_FIRST", "NAME_MIDDLE", "NAME_LAST", "ADDRESS", "ADDRESS_STREET1", "ADDRESS_STREET2", "ADDRESS_STREET3", "ADDRESS_CITY", "ADDRESS_STATE", "ADDRESS_COUNTRY", "ADDRESS_POSTALCODE", "PHONE", "PHONE_NUMBER", "PHONE_COUNTRYCODE", "EMAIL_ADDRESS", "UNIQUE_ID", "DATE", "STRING", "PROVIDER_ID"] | _String
        group_name: _String | None = None
        hashed: _Boolean | None = None
        match_key: _String | None = None
        sub_type: _String | None = None
        """The subtype of the Attribute. Would be required only when type is PROVIDER_ID."""
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
    mapped_input_fields: _Sequence[SchemaMapping.SchemaInputAttribute | _Document] | _Intrinsic
    """The SchemaMapping attributes input."""
    schema_name: _String
    """The name of the SchemaMapping."""
    description: _String | None = None
    """The description of the SchemaMapping."""
    tags: _Sequence[SchemaMapping.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The time of this SchemaMapping got created."""
    @property
    def has_workflows(self) -> _Intrinsic:
        """The boolean value that indicates whether or not a SchemaMapping has MatchingWorkflows that are associated
        with.
        """
    @property
    def schema_arn(self) -> _Intrinsic:
        """The SchemaMapping arn associated with the Schema."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time of this SchemaMapping got last updated at."""
