"""AWS::CleanRooms. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AnalysisTemplate(_SchemaResource):
    """Represents a stored analysis within a collaboration."""
    @_declaration
    class AnalysisParameter(_SchemaPropertyType):
        name: _String
        type: _Literal["SMALLINT", "INTEGER", "BIGINT", "DECIMAL", "REAL", "DOUBLE_PRECISION", "BOOLEAN", "CHAR", "VARCHAR", "DATE", "TIMESTAMP", "TIMESTAMPTZ", "TIME", "TIMETZ", "VARBYTE", "BINARY", "BYTE", "CHARACTER", "DOUBLE", "FLOAT", "INT", "LONG", "NUMERIC", "SHORT", "STRING", "TIMESTAMP_LTZ", "TIMESTAMP_NTZ", "TINYINT"] | _String
        default_value: _String | None = None
    @_declaration
    class AnalysisSchema(_SchemaPropertyType):
        referenced_tables: _Sequence[_String] | _Intrinsic
    @_declaration
    class AnalysisSource(_SchemaPropertyType):
        artifacts: AnalysisTemplate.AnalysisTemplateArtifacts | _Document | None = None
        text: _String | None = None
    @_declaration
    class AnalysisSourceMetadata(_SchemaPropertyType):
        artifacts: AnalysisTemplate.AnalysisTemplateArtifactMetadata | _Document | None = None
    @_declaration
    class AnalysisTemplateArtifact(_SchemaPropertyType):
        location: AnalysisTemplate.S3Location | _Document
    @_declaration
    class AnalysisTemplateArtifactMetadata(_SchemaPropertyType):
        entry_point_hash: AnalysisTemplate.Hash | _Document
        additional_artifact_hashes: _Sequence[AnalysisTemplate.Hash | _Document] | _Intrinsic | None = None
    @_declaration
    class AnalysisTemplateArtifacts(_SchemaPropertyType):
        entry_point: AnalysisTemplate.AnalysisTemplateArtifact | _Document
        role_arn: _String
        additional_artifacts: _Sequence[AnalysisTemplate.AnalysisTemplateArtifact | _Document] | _Intrinsic | None = None
    @_declaration
    class ColumnClassificationDetails(_SchemaPropertyType):
        column_mapping: _Sequence[AnalysisTemplate.SyntheticDataColumnProperties | _Document] | _Intrinsic
    @_declaration
    class ErrorMessageConfiguration(_SchemaPropertyType):
        type: _Literal["DETAILED"] | _String
    @_declaration
    class Hash(_SchemaPropertyType):
        sha256: _String | None = None
    @_declaration
    class MLSyntheticDataParameters(_SchemaPropertyType):
        column_classification: AnalysisTemplate.ColumnClassificationDetails | _Document
        epsilon: _Number
        max_membership_inference_attack_score: _Number
    @_declaration
    class S3Location(_SchemaPropertyType):
        bucket: _String
        key: _String
    @_declaration
    class SyntheticDataColumnProperties(_SchemaPropertyType):
        column_name: _String
        column_type: _Literal["CATEGORICAL", "NUMERICAL"] | _String
        is_predictive_value: _Boolean
    @_declaration
    class SyntheticDataParameters(_SchemaPropertyType):
        ml_synthetic_data_parameters: AnalysisTemplate.MLSyntheticDataParameters | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    format: _Literal["SQL", "PYSPARK_1_0"] | _String
    membership_identifier: _String
    name: _String
    source: AnalysisTemplate.AnalysisSource | _Document
    analysis_parameters: _Sequence[AnalysisTemplate.AnalysisParameter | _Document] | _Intrinsic | None = None
    """The member who can query can provide this placeholder for a literal data value in an analysis template."""
    description: _String | None = None
    error_message_configuration: AnalysisTemplate.ErrorMessageConfiguration | _Document | None = None
    schema: AnalysisTemplate.AnalysisSchema | _Document | None = None
    source_metadata: AnalysisTemplate.AnalysisSourceMetadata | _Document | None = None
    synthetic_data_parameters: AnalysisTemplate.SyntheticDataParameters | _Document | None = None
    tags: _Sequence[AnalysisTemplate.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms analysis template."""
    @property
    def analysis_template_identifier(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collaboration_arn(self) -> _Intrinsic: ...
    @property
    def collaboration_identifier(self) -> _Intrinsic: ...
    @property
    def membership_arn(self) -> _Intrinsic: ...

@_declaration
class Collaboration(_SchemaResource):
    """Represents a collaboration between AWS accounts that allows for secure data collaboration."""
    @_declaration
    class DataEncryptionMetadata(_SchemaPropertyType):
        allow_cleartext: _Boolean
        allow_duplicates: _Boolean
        allow_joins_on_columns_with_different_names: _Boolean
        preserve_nulls: _Boolean
    @_declaration
    class JobComputePaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class MLMemberAbilities(_SchemaPropertyType):
        custom_ml_member_abilities: _Sequence[_Literal["CAN_RECEIVE_MODEL_OUTPUT", "CAN_RECEIVE_INFERENCE_OUTPUT"] | _String] | _Intrinsic
    @_declaration
    class MLPaymentConfig(_SchemaPropertyType):
        model_inference: Collaboration.ModelInferencePaymentConfig | _Document | None = None
        model_training: Collaboration.ModelTrainingPaymentConfig | _Document | None = None
        synthetic_data_generation: Collaboration.SyntheticDataGenerationPaymentConfig | _Document | None = None
    @_declaration
    class MemberSpecification(_SchemaPropertyType):
        account_id: _String
        display_name: _String
        member_abilities: _Sequence[_Literal["CAN_QUERY", "CAN_RUN_JOB", "CAN_RECEIVE_RESULTS"] | _String] | _Intrinsic | None = None
        ml_member_abilities: Collaboration.MLMemberAbilities | _Document | None = None
        payment_configuration: Collaboration.PaymentConfiguration | _Document | None = None
    @_declaration
    class ModelInferencePaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class ModelTrainingPaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class PaymentConfiguration(_SchemaPropertyType):
        query_compute: Collaboration.QueryComputePaymentConfig | _Document
        job_compute: Collaboration.JobComputePaymentConfig | _Document | None = None
        machine_learning: Collaboration.MLPaymentConfig | _Document | None = None
    @_declaration
    class QueryComputePaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class SyntheticDataGenerationPaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    creator_display_name: _String
    description: _String
    name: _String
    query_log_status: _Literal["ENABLED", "DISABLED"] | _String
    allowed_result_regions: _Sequence[_Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-east-2", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1"] | _String] | _Intrinsic | None = None
    analytics_engine: _Literal["CLEAN_ROOMS_SQL", "SPARK"] | _String | None = None
    auto_approved_change_types: _Sequence[_Literal["ADD_MEMBER", "GRANT_RECEIVE_RESULTS_ABILITY", "REVOKE_RECEIVE_RESULTS_ABILITY"] | _String] | _Intrinsic | None = None
    creator_member_abilities: _Sequence[_Literal["CAN_QUERY", "CAN_RUN_JOB", "CAN_RECEIVE_RESULTS"] | _String] | _Intrinsic | None = None
    creator_ml_member_abilities: Collaboration.MLMemberAbilities | _Document | None = None
    creator_payment_configuration: Collaboration.PaymentConfiguration | _Document | None = None
    data_encryption_metadata: Collaboration.DataEncryptionMetadata | _Document | None = None
    is_metrics_enabled: _Boolean | None = None
    job_log_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    members: _Sequence[Collaboration.MemberSpecification | _Document] | _Intrinsic | None = None
    tags: _Sequence[Collaboration.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms collaboration."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collaboration_identifier(self) -> _Intrinsic: ...

@_declaration
class ConfiguredTable(_SchemaResource):
    """Represents a table that can be associated with collaborations."""
    @_declaration
    class AggregateColumn(_SchemaPropertyType):
        column_names: _Sequence[_String] | _Intrinsic
        function: _Literal["SUM", "SUM_DISTINCT", "COUNT", "COUNT_DISTINCT", "AVG"] | _String
    @_declaration
    class AggregationConstraint(_SchemaPropertyType):
        column_name: _String
        minimum: _Number
        type: _Literal["COUNT_DISTINCT"] | _String
    @_declaration
    class AggregationThreshold(_SchemaPropertyType):
        allowed_aggregate_expression_type: _Literal["COLUMNS_ONLY", "ANY_EXPRESSION"] | _String
        identity_columns: _Sequence[_String] | _Intrinsic
        minimum_identity_count: _Integer
        type: _Literal["COUNT_DISTINCT"] | _String
        output_column_thresholds: _Sequence[ConfiguredTable.OutputColumnThreshold | _Document] | _Intrinsic | None = None
    @_declaration
    class AnalysisRule(_SchemaPropertyType):
        policy: ConfiguredTable.ConfiguredTableAnalysisRulePolicy | _Document
        type: _Literal["AGGREGATION", "LIST", "CUSTOM"] | _String
    @_declaration
    class AnalysisRuleAggregation(_SchemaPropertyType):
        aggregate_columns: _Sequence[ConfiguredTable.AggregateColumn | _Document] | _Intrinsic
        dimension_columns: _Sequence[_String] | _Intrinsic
        join_columns: _Sequence[_String] | _Intrinsic
        output_constraints: _Sequence[ConfiguredTable.AggregationConstraint | _Document] | _Intrinsic
        scalar_functions: _Sequence[_Literal["TRUNC", "ABS", "CEILING", "FLOOR", "LN", "LOG", "ROUND", "SQRT", "CAST", "LOWER", "RTRIM", "UPPER", "COALESCE", "CONVERT", "CURRENT_DATE", "DATEADD", "EXTRACT", "GETDATE", "SUBSTRING", "TO_CHAR", "TO_DATE", "TO_NUMBER", "TO_TIMESTAMP", "TRIM"] | _String] | _Intrinsic
        additional_analyses: _Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | _String | None = None
        allowed_join_operators: _Sequence[_Literal["OR", "AND"] | _String] | _Intrinsic | None = None
        join_required: _Literal["QUERY_RUNNER"] | _String | None = None
    @_declaration
    class AnalysisRuleCustom(_SchemaPropertyType):
        allowed_analyses: _Sequence[_String] | _Intrinsic
        additional_analyses: _Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | _String | None = None
        aggregation_thresholds: _Sequence[ConfiguredTable.AggregationThreshold | _Document] | _Intrinsic | None = None
        allowed_analysis_providers: _Sequence[_String] | _Intrinsic | None = None
        comparison_controls: ConfiguredTable.ComparisonControls | _Document | None = None
        differential_privacy: ConfiguredTable.DifferentialPrivacy | _Document | None = None
        disallowed_output_columns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class AnalysisRuleList(_SchemaPropertyType):
        join_columns: _Sequence[_String] | _Intrinsic
        list_columns: _Sequence[_String] | _Intrinsic
        additional_analyses: _Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | _String | None = None
        allowed_join_operators: _Sequence[_Literal["OR", "AND"] | _String] | _Intrinsic | None = None
    @_declaration
    class AthenaTableReference(_SchemaPropertyType):
        database_name: _String
        table_name: _String
        work_group: _String
        catalog_name: _String | None = None
        output_location: _String | None = None
        region: _Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1", "ap-east-2"] | _String | None = None
    @_declaration
    class ComparisonControls(_SchemaPropertyType):
        allowed_column_comparison_columns: _Sequence[_String] | _Intrinsic
        allowed_literal_comparison_columns: _Sequence[_String] | _Intrinsic
    @_declaration
    class ConfiguredTableAnalysisRulePolicy(_SchemaPropertyType):
        v1: ConfiguredTable.ConfiguredTableAnalysisRulePolicyV1 | _Document
    @_declaration
    class ConfiguredTableAnalysisRulePolicyV1(_SchemaPropertyType):
        aggregation: ConfiguredTable.AnalysisRuleAggregation | _Document | None = None
        custom: ConfiguredTable.AnalysisRuleCustom | _Document | None = None
        list: ConfiguredTable.AnalysisRuleList | _Document | None = None
    @_declaration
    class DifferentialPrivacy(_SchemaPropertyType):
        columns: _Sequence[ConfiguredTable.DifferentialPrivacyColumn | _Document] | _Intrinsic
    @_declaration
    class DifferentialPrivacyColumn(_SchemaPropertyType):
        name: _String
    @_declaration
    class GlueTableReference(_SchemaPropertyType):
        database_name: _String
        table_name: _String
        region: _Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1", "ap-east-2"] | _String | None = None
    @_declaration
    class OutputColumnThreshold(_SchemaPropertyType):
        minimum_identity_count: _Integer
        output_column_name: _String
    @_declaration
    class SnowflakeTableReference(_SchemaPropertyType):
        account_identifier: _String
        database_name: _String
        schema_name: _String
        secret_arn: _String
        table_name: _String
        table_schema: ConfiguredTable.SnowflakeTableSchema | _Document
    @_declaration
    class SnowflakeTableSchema(_SchemaPropertyType):
        v1: _Sequence[ConfiguredTable.SnowflakeTableSchemaV1 | _Document] | _Intrinsic | None = None
    @_declaration
    class SnowflakeTableSchemaV1(_SchemaPropertyType):
        column_name: _String
        column_type: _String
    @_declaration
    class TableReference(_SchemaPropertyType):
        athena: ConfiguredTable.AthenaTableReference | _Document | None = None
        glue: ConfiguredTable.GlueTableReference | _Document | None = None
        snowflake: ConfiguredTable.SnowflakeTableReference | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    allowed_columns: _Sequence[_String] | _Intrinsic
    analysis_method: _Literal["DIRECT_QUERY", "DIRECT_JOB", "MULTIPLE"] | _String
    name: _String
    table_reference: ConfiguredTable.TableReference | _Document
    analysis_rules: _Sequence[ConfiguredTable.AnalysisRule | _Document] | _Intrinsic | None = None
    description: _String | None = None
    selected_analysis_methods: _Sequence[_Literal["DIRECT_QUERY", "DIRECT_JOB"] | _String] | _Intrinsic | None = None
    tags: _Sequence[ConfiguredTable.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms collaboration."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def configured_table_identifier(self) -> _Intrinsic: ...

@_declaration
class ConfiguredTableAssociation(_SchemaResource):
    """Represents a table that can be queried within a collaboration."""
    @_declaration
    class ConfiguredTableAssociationAnalysisRule(_SchemaPropertyType):
        policy: ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicy | _Document
        type: _Literal["AGGREGATION", "LIST", "CUSTOM"] | _String
    @_declaration
    class ConfiguredTableAssociationAnalysisRuleAggregation(_SchemaPropertyType):
        allowed_additional_analyses: _Sequence[_String] | _Intrinsic | None = None
        allowed_result_receivers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ConfiguredTableAssociationAnalysisRuleCustom(_SchemaPropertyType):
        allowed_additional_analyses: _Sequence[_String] | _Intrinsic | None = None
        allowed_result_receivers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ConfiguredTableAssociationAnalysisRuleList(_SchemaPropertyType):
        allowed_additional_analyses: _Sequence[_String] | _Intrinsic | None = None
        allowed_result_receivers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ConfiguredTableAssociationAnalysisRulePolicy(_SchemaPropertyType):
        v1: ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRulePolicyV1 | _Document
    @_declaration
    class ConfiguredTableAssociationAnalysisRulePolicyV1(_SchemaPropertyType):
        aggregation: ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleAggregation | _Document | None = None
        custom: ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleCustom | _Document | None = None
        list: ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRuleList | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    configured_table_identifier: _String
    membership_identifier: _String
    name: _String
    role_arn: _String
    configured_table_association_analysis_rules: _Sequence[ConfiguredTableAssociation.ConfiguredTableAssociationAnalysisRule | _Document] | _Intrinsic | None = None
    description: _String | None = None
    tags: _Sequence[ConfiguredTableAssociation.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms collaboration."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def configured_table_association_identifier(self) -> _Intrinsic: ...

@_declaration
class IdMappingTable(_SchemaResource):
    """Represents an association between an ID mapping workflow and a collaboration."""
    @_declaration
    class IdMappingTableInputReferenceConfig(_SchemaPropertyType):
        input_reference_arn: _String
        manage_resource_policies: _Boolean
    @_declaration
    class IdMappingTableInputReferenceProperties(_SchemaPropertyType):
        id_mapping_table_input_source: _Sequence[IdMappingTable.IdMappingTableInputSource | _Document] | _Intrinsic
    @_declaration
    class IdMappingTableInputSource(_SchemaPropertyType):
        id_namespace_association_id: _String
        type: _Literal["SOURCE", "TARGET"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    input_reference_config: IdMappingTable.IdMappingTableInputReferenceConfig | _Document
    membership_identifier: _String
    name: _String
    description: _String | None = None
    kms_key_arn: _String | None = None
    tags: _Sequence[IdMappingTable.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collaboration_arn(self) -> _Intrinsic: ...
    @property
    def collaboration_identifier(self) -> _Intrinsic: ...
    @property
    def id_mapping_table_identifier(self) -> _Intrinsic: ...
    @property
    def input_reference_properties(self) -> _Intrinsic: ...
    @property
    def membership_arn(self) -> _Intrinsic: ...

@_declaration
class IdNamespaceAssociation(_SchemaResource):
    """Represents an association between an ID namespace and a collaboration."""
    @_declaration
    class IdMappingConfig(_SchemaPropertyType):
        allow_use_as_dimension_column: _Boolean
    @_declaration
    class IdNamespaceAssociationInputReferenceConfig(_SchemaPropertyType):
        input_reference_arn: _String
        manage_resource_policies: _Boolean
    @_declaration
    class IdNamespaceAssociationInputReferenceProperties(_SchemaPropertyType):
        id_mapping_workflows_supported: _Sequence[_Document | _String] | _Intrinsic | None = None
        id_namespace_type: _Literal["SOURCE", "TARGET"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    input_reference_config: IdNamespaceAssociation.IdNamespaceAssociationInputReferenceConfig | _Document
    membership_identifier: _String
    name: _String
    description: _String | None = None
    id_mapping_config: IdNamespaceAssociation.IdMappingConfig | _Document | None = None
    tags: _Sequence[IdNamespaceAssociation.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collaboration_arn(self) -> _Intrinsic: ...
    @property
    def collaboration_identifier(self) -> _Intrinsic: ...
    @property
    def id_namespace_association_identifier(self) -> _Intrinsic: ...
    @property
    def input_reference_properties(self) -> _Intrinsic: ...
    @property
    def membership_arn(self) -> _Intrinsic: ...

@_declaration
class IntermediateTable(_SchemaResource):
    """Represents an intermediate table that stores cached query results within a collaboration."""
    @_declaration
    class AggregationThreshold(_SchemaPropertyType):
        allowed_aggregate_expression_type: _Literal["COLUMNS_ONLY", "ANY_EXPRESSION"] | _String
        identity_columns: _Sequence[_String] | _Intrinsic
        minimum_identity_count: _Integer
        type: _Literal["COUNT_DISTINCT"] | _String
        output_column_thresholds: _Sequence[IntermediateTable.OutputColumnThreshold | _Document] | _Intrinsic | None = None
    @_declaration
    class ComparisonControls(_SchemaPropertyType):
        allowed_column_comparison_columns: _Sequence[_String] | _Intrinsic
        allowed_literal_comparison_columns: _Sequence[_String] | _Intrinsic
    @_declaration
    class DifferentialPrivacy(_SchemaPropertyType):
        columns: _Sequence[IntermediateTable.DifferentialPrivacyColumn | _Document] | _Intrinsic
    @_declaration
    class DifferentialPrivacyColumn(_SchemaPropertyType):
        name: _String
    @_declaration
    class IntermediateTableAnalysisRule(_SchemaPropertyType):
        policy: IntermediateTable.IntermediateTableAnalysisRulePolicy | _Document
        type: _Literal["CUSTOM"] | _String
    @_declaration
    class IntermediateTableAnalysisRuleCustom(_SchemaPropertyType):
        allowed_analyses: _Sequence[_String] | _Intrinsic
        additional_analyses: _Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"] | _String | None = None
        aggregation_thresholds: _Sequence[IntermediateTable.AggregationThreshold | _Document] | _Intrinsic | None = None
        allowed_analysis_providers: _Sequence[_String] | _Intrinsic | None = None
        allowed_result_receivers: _Sequence[_String] | _Intrinsic | None = None
        comparison_controls: IntermediateTable.ComparisonControls | _Document | None = None
        differential_privacy: IntermediateTable.DifferentialPrivacy | _Document | None = None
        disallowed_output_columns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class IntermediateTableAnalysisRulePolicy(_SchemaPropertyType):
        v1: IntermediateTable.IntermediateTableAnalysisRulePolicyV1 | _Document
    @_declaration
    class IntermediateTableAnalysisRulePolicyV1(_SchemaPropertyType):
        custom: IntermediateTable.IntermediateTableAnalysisRuleCustom | _Document | None = None
    @_declaration
    class OutputColumnThreshold(_SchemaPropertyType):
        minimum_identity_count: _Integer
        output_column_name: _String
    @_declaration
    class PopulationAnalysisConfiguration(_SchemaPropertyType):
        sql_parameters: IntermediateTable.PopulationAnalysisSqlParameters | _Document | None = None
    @_declaration
    class PopulationAnalysisSqlParameters(_SchemaPropertyType):
        analysis_template_arn: _String | None = None
        query_string: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    membership_identifier: _String
    name: _String
    population_analysis_configuration: IntermediateTable.PopulationAnalysisConfiguration | _Document
    analysis_rules: _Sequence[IntermediateTable.IntermediateTableAnalysisRule | _Document] | _Intrinsic | None = None
    description: _String | None = None
    kms_key_arn: _String | None = None
    tags: _Sequence[IntermediateTable.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collaboration_arn(self) -> _Intrinsic: ...
    @property
    def collaboration_identifier(self) -> _Intrinsic: ...
    @property
    def intermediate_table_identifier(self) -> _Intrinsic: ...
    @property
    def membership_arn(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class Membership(_SchemaResource):
    """Represents an AWS account that is a part of a collaboration."""
    @_declaration
    class MembershipJobComputePaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class MembershipMLPaymentConfig(_SchemaPropertyType):
        model_inference: Membership.MembershipModelInferencePaymentConfig | _Document | None = None
        model_training: Membership.MembershipModelTrainingPaymentConfig | _Document | None = None
        synthetic_data_generation: Membership.MembershipSyntheticDataGenerationPaymentConfig | _Document | None = None
    @_declaration
    class MembershipModelInferencePaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class MembershipModelTrainingPaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class MembershipPaymentConfiguration(_SchemaPropertyType):
        query_compute: Membership.MembershipQueryComputePaymentConfig | _Document
        job_compute: Membership.MembershipJobComputePaymentConfig | _Document | None = None
        machine_learning: Membership.MembershipMLPaymentConfig | _Document | None = None
    @_declaration
    class MembershipProtectedJobOutputConfiguration(_SchemaPropertyType):
        s3: Membership.ProtectedJobS3OutputConfigurationInput | _Document
    @_declaration
    class MembershipProtectedJobResultConfiguration(_SchemaPropertyType):
        output_configuration: Membership.MembershipProtectedJobOutputConfiguration | _Document
        role_arn: _String
    @_declaration
    class MembershipProtectedQueryOutputConfiguration(_SchemaPropertyType):
        s3: Membership.ProtectedQueryS3OutputConfiguration | _Document
    @_declaration
    class MembershipProtectedQueryResultConfiguration(_SchemaPropertyType):
        output_configuration: Membership.MembershipProtectedQueryOutputConfiguration | _Document
        role_arn: _String | None = None
    @_declaration
    class MembershipQueryComputePaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class MembershipSyntheticDataGenerationPaymentConfig(_SchemaPropertyType):
        is_responsible: _Boolean
    @_declaration
    class ProtectedJobS3OutputConfigurationInput(_SchemaPropertyType):
        bucket: _String
        key_prefix: _String | None = None
    @_declaration
    class ProtectedQueryS3OutputConfiguration(_SchemaPropertyType):
        bucket: _String
        result_format: _Literal["CSV", "PARQUET"] | _String
        key_prefix: _String | None = None
        single_file_output: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    collaboration_identifier: _String
    query_log_status: _Literal["ENABLED", "DISABLED"] | _String
    default_job_result_configuration: Membership.MembershipProtectedJobResultConfiguration | _Document | None = None
    default_result_configuration: Membership.MembershipProtectedQueryResultConfiguration | _Document | None = None
    is_metrics_enabled: _Boolean | None = None
    job_log_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    payment_configuration: Membership.MembershipPaymentConfiguration | _Document | None = None
    tags: _Sequence[Membership.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms membership."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collaboration_arn(self) -> _Intrinsic: ...
    @property
    def collaboration_creator_account_id(self) -> _Intrinsic: ...
    @property
    def membership_identifier(self) -> _Intrinsic: ...

@_declaration
class PrivacyBudgetTemplate(_SchemaResource):
    """Represents a privacy budget within a collaboration."""
    @_declaration
    class BudgetParameter(_SchemaPropertyType):
        budget: _Integer
        type: _Literal["CALENDAR_DAY", "CALENDAR_MONTH", "CALENDAR_WEEK", "LIFETIME"] | _String
        auto_refresh: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class Parameters(_SchemaPropertyType):
        budget_parameters: _Sequence[PrivacyBudgetTemplate.BudgetParameter | _Document] | _Intrinsic | None = None
        epsilon: _Integer | None = None
        resource_arn: _String | None = None
        users_noise_per_query: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    auto_refresh: _Literal["CALENDAR_MONTH", "NONE"] | _String
    membership_identifier: _String
    parameters: PrivacyBudgetTemplate.Parameters | _Document
    privacy_budget_type: _Literal["DIFFERENTIAL_PRIVACY", "ACCESS_BUDGET"] | _String
    tags: _Sequence[PrivacyBudgetTemplate.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms privacy budget template."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def collaboration_arn(self) -> _Intrinsic: ...
    @property
    def collaboration_identifier(self) -> _Intrinsic: ...
    @property
    def membership_arn(self) -> _Intrinsic: ...
    @property
    def privacy_budget_template_identifier(self) -> _Intrinsic: ...
