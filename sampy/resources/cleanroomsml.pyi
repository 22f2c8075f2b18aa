"""AWS::CleanRoomsML. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ConfiguredModelAlgorithm(_SchemaResource):
    """Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithm Resource Type."""
    @_declaration
    class ContainerConfig(_SchemaPropertyType):
        image_uri: _String
        arguments: _Sequence[_String] | _Intrinsic | None = None
        entrypoint: _Sequence[_String] | _Intrinsic | None = None
        metric_definitions: _Sequence[ConfiguredModelAlgorithm.MetricDefinition | _Document] | _Intrinsic | None = None
    @_declaration
    class InferenceContainerConfig(_SchemaPropertyType):
        image_uri: _String
    @_declaration
    class MetricDefinition(_SchemaPropertyType):
        name: _String
        regex: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    role_arn: _String
    description: _String | None = None
    inference_container_config: ConfiguredModelAlgorithm.InferenceContainerConfig | _Document | None = None
    kms_key_arn: _String | None = None
    tags: _Sequence[ConfiguredModelAlgorithm.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm."""
    training_container_config: ConfiguredModelAlgorithm.ContainerConfig | _Document | None = None
    @property
    def configured_model_algorithm_arn(self) -> _Intrinsic: ...

@_declaration
class ConfiguredModelAlgorithmAssociation(_SchemaResource):
    """Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation Resource Type."""
    @_declaration
    class CustomEntityConfig(_SchemaPropertyType):
        custom_data_identifiers: _Sequence[_String] | _Intrinsic
    @_declaration
    class LogRedactionConfiguration(_SchemaPropertyType):
        entities_to_redact: _Sequence[_Literal["ALL_PERSONALLY_IDENTIFIABLE_INFORMATION", "NUMBERS", "CUSTOM"] | _String] | _Intrinsic
        custom_entity_config: ConfiguredModelAlgorithmAssociation.CustomEntityConfig | _Document | None = None
    @_declaration
    class LogsConfigurationPolicy(_SchemaPropertyType):
        allowed_account_ids: _Sequence[_String] | _Intrinsic
        filter_pattern: _String | None = None
        log_redaction_configuration: ConfiguredModelAlgorithmAssociation.LogRedactionConfiguration | _Document | None = None
        log_type: _Literal["ALL", "ERROR_SUMMARY"] | _String | None = None
    @_declaration
    class MetricsConfigurationPolicy(_SchemaPropertyType):
        noise_level: _Literal["HIGH", "MEDIUM", "LOW", "NONE"] | _String
    @_declaration
    class PrivacyConfiguration(_SchemaPropertyType):
        policies: ConfiguredModelAlgorithmAssociation.PrivacyConfigurationPolicies | _Document
    @_declaration
    class PrivacyConfigurationPolicies(_SchemaPropertyType):
        trained_model_exports: ConfiguredModelAlgorithmAssociation.TrainedModelExportsConfigurationPolicy | _Document | None = None
        trained_model_inference_jobs: ConfiguredModelAlgorithmAssociation.TrainedModelInferenceJobsConfigurationPolicy | _Document | None = None
        trained_models: ConfiguredModelAlgorithmAssociation.TrainedModelsConfigurationPolicy | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TrainedModelArtifactMaxSize(_SchemaPropertyType):
        unit: _Literal["GB"] | _String
        value: _Number
    @_declaration
    class TrainedModelExportsConfigurationPolicy(_SchemaPropertyType):
        files_to_export: _Sequence[_Literal["MODEL", "OUTPUT"] | _String] | _Intrinsic
        max_size: ConfiguredModelAlgorithmAssociation.TrainedModelExportsMaxSize | _Document
    @_declaration
    class TrainedModelExportsMaxSize(_SchemaPropertyType):
        unit: _Literal["GB"] | _String
        value: _Number
    @_declaration
    class TrainedModelInferenceJobsConfigurationPolicy(_SchemaPropertyType):
        container_logs: _Sequence[ConfiguredModelAlgorithmAssociation.LogsConfigurationPolicy | _Document] | _Intrinsic | None = None
        max_output_size: ConfiguredModelAlgorithmAssociation.TrainedModelInferenceMaxOutputSize | _Document | None = None
    @_declaration
    class TrainedModelInferenceMaxOutputSize(_SchemaPropertyType):
        unit: _Literal["GB"] | _String
        value: _Number
    @_declaration
    class TrainedModelsConfigurationPolicy(_SchemaPropertyType):
        container_logs: _Sequence[ConfiguredModelAlgorithmAssociation.LogsConfigurationPolicy | _Document] | _Intrinsic | None = None
        container_metrics: ConfiguredModelAlgorithmAssociation.MetricsConfigurationPolicy | _Document | None = None
        max_artifact_size: ConfiguredModelAlgorithmAssociation.TrainedModelArtifactMaxSize | _Document | None = None
    TYPE: _ClassVar[str]
    configured_model_algorithm_arn: _String
    membership_identifier: _String
    name: _String
    description: _String | None = None
    privacy_configuration: ConfiguredModelAlgorithmAssociation.PrivacyConfiguration | _Document | None = None
    tags: _Sequence[ConfiguredModelAlgorithmAssociation.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm association."""
    @property
    def collaboration_identifier(self) -> _Intrinsic: ...
    @property
    def configured_model_algorithm_association_arn(self) -> _Intrinsic: ...

@_declaration
class TrainingDataset(_SchemaResource):
    """Definition of AWS::CleanRoomsML::TrainingDataset Resource Type."""
    @_declaration
    class ColumnSchema(_SchemaPropertyType):
        column_name: _String
        column_types: _Sequence[_Literal["USER_ID", "ITEM_ID", "TIMESTAMP", "CATEGORICAL_FEATURE", "NUMERICAL_FEATURE"] | _String] | _Intrinsic
    @_declaration
    class DataSource(_SchemaPropertyType):
        glue_data_source: TrainingDataset.GlueDataSource | _Document
    @_declaration
    class Dataset(_SchemaPropertyType):
        input_config: TrainingDataset.DatasetInputConfig | _Document
        type: _Literal["INTERACTIONS"] | _String
    @_declaration
    class DatasetInputConfig(_SchemaPropertyType):
        data_source: TrainingDataset.DataSource | _Document
        schema: _Sequence[TrainingDataset.ColumnSchema | _Document] | _Intrinsic
    @_declaration
    class GlueDataSource(_SchemaPropertyType):
        database_name: _String
        table_name: _String
        catalog_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    role_arn: _String
    training_data: _Sequence[TrainingDataset.Dataset | _Document] | _Intrinsic
    description: _String | None = None
    tags: _Sequence[TrainingDataset.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml training dataset."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def training_dataset_arn(self) -> _Intrinsic: ...
