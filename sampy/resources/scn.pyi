"""AWS::SCN. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DataIntegrationFlow(_SchemaResource):
    """Represents an AWS Supply Chain data integration flow."""
    @_declaration
    class DataIntegrationFlowSource(_SchemaPropertyType):
        """The DataIntegrationFlow source parameters."""
        source_name: _String
        """The source name that can be used as table alias in SQL transformation query."""
        source_type: _Literal["S3", "DATASET"] | _String
        """The source type."""
        dataset_source: DataIntegrationFlow.DatasetSourceConfiguration | _Document | None = None
        s3_source: DataIntegrationFlow.S3SourceConfiguration | _Document | None = None
    @_declaration
    class DataIntegrationFlowTarget(_SchemaPropertyType):
        """The DataIntegrationFlow target parameters."""
        target_type: _Literal["DATASET"] | _String
        """The target type."""
        dataset_target: DataIntegrationFlow.DatasetTargetConfiguration | _Document | None = None
    @_declaration
    class DataIntegrationFlowTransformation(_SchemaPropertyType):
        """The DataIntegrationFlow transformation parameters."""
        transformation_type: _Literal["SQL", "NONE"] | _String
        """The transformation type."""
        sql_transformation: DataIntegrationFlow.SqlTransformationConfiguration | _Document | None = None
    @_declaration
    class DatasetOptions(_SchemaPropertyType):
        """The dataset options."""
        dedupe_records: _Boolean | None = None
        """The option to perform deduplication on data records sharing same primary key values."""
        dedupe_strategy: DataIntegrationFlow.DedupeStrategy | _Document | None = None
        load_type: _Literal["INCREMENTAL", "REPLACE"] | _String | None = None
        """The load type."""
    @_declaration
    class DatasetSourceConfiguration(_SchemaPropertyType):
        """The dataset source configuration parameters."""
        dataset_identifier: _String
        """The ARN of the dataset."""
        options: DataIntegrationFlow.DatasetOptions | _Document | None = None
    @_declaration
    class DatasetTargetConfiguration(_SchemaPropertyType):
        """The dataset target configuration parameters."""
        dataset_identifier: _String
        """The dataset ARN."""
        options: DataIntegrationFlow.DatasetOptions | _Document | None = None
    @_declaration
    class DedupeStrategy(_SchemaPropertyType):
        """The deduplication strategy."""
        type: _Literal["FIELD_PRIORITY"] | _String
        """The deduplication strategy type."""
        field_priority: DataIntegrationFlow.FieldPriorityDedupeStrategyConfiguration | _Document | None = None
    @_declaration
    class FieldPriorityDedupeField(_SchemaPropertyType):
        """A deduplication field."""
        name: _String
        """The name of the deduplication field."""
        sort_order: _Literal["ASC", "DESC"] | _String
        """The sort order."""
    @_declaration
    class FieldPriorityDedupeStrategyConfiguration(_SchemaPropertyType):
        """The field priority deduplication strategy configuration."""
        fields: _Sequence[DataIntegrationFlow.FieldPriorityDedupeField | _Document] | _Intrinsic
        """The list of field names and their sort order for deduplication."""
    @_declaration
    class S3Options(_SchemaPropertyType):
        """The Amazon S3 options."""
        file_type: _Literal["CSV", "PARQUET", "JSON"] | _String | None = None
        """The file type."""
    @_declaration
    class S3SourceConfiguration(_SchemaPropertyType):
        """The S3 source configuration parameters."""
        bucket_name: _String
        """The S3 bucket name."""
        prefix: _String
        """The S3 prefix."""
        options: DataIntegrationFlow.S3Options | _Document | None = None
    @_declaration
    class SqlTransformationConfiguration(_SchemaPropertyType):
        """The SQL transformation configuration parameters."""
        query: _String
        """The transformation SQL query body based on SparkSQL."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    instance_id: _String
    """The Amazon Web Services Supply Chain instance identifier."""
    name: _String
    """The name of the DataIntegrationFlow."""
    sources: _Sequence[DataIntegrationFlow.DataIntegrationFlowSource | _Document] | _Intrinsic
    """The source configurations for the DataIntegrationFlow."""
    target: DataIntegrationFlow.DataIntegrationFlowTarget | _Document
    transformation: DataIntegrationFlow.DataIntegrationFlowTransformation | _Document
    tags: _Sequence[DataIntegrationFlow.Tag | _Document] | _Intrinsic | None = None
    """The tags for the DataIntegrationFlow."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the DataIntegrationFlow."""
    @property
    def created_time(self) -> _Intrinsic:
        """The creation time of the DataIntegrationFlow."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The last modified time of the DataIntegrationFlow."""

@_declaration
class Dataset(_SchemaResource):
    """Represents an AWS Supply Chain data lake dataset."""
    @_declaration
    class DataLakeDatasetPartitionField(_SchemaPropertyType):
        """The partition field details."""
        name: _String
        """The name of the partition field."""
        transform: Dataset.DataLakeDatasetPartitionFieldTransform | _Document
    @_declaration
    class DataLakeDatasetPartitionFieldTransform(_SchemaPropertyType):
        """The transformation of the partition field."""
        type: _Literal["YEAR", "MONTH", "DAY", "HOUR", "IDENTITY"] | _String
        """The type of partitioning transformation."""
    @_declaration
    class DataLakeDatasetPrimaryKeyField(_SchemaPropertyType):
        """The primary key field details."""
        name: _String
        """The name of the primary key field."""
    @_declaration
    class DataLakeDatasetSchemaField(_SchemaPropertyType):
        """The dataset field details."""
        is_required: _Boolean
        """Indicate if the field is required or not."""
        name: _String
        """The dataset field name."""
        type: _Literal["INT", "DOUBLE", "STRING", "TIMESTAMP", "LONG"] | _String
        """The dataset field type."""
    @_declaration
    class PartitionSpec(_SchemaPropertyType):
        """The partition specification of the dataset."""
        fields: _Sequence[Dataset.DataLakeDatasetPartitionField | _Document] | _Intrinsic
        """The partition fields."""
    @_declaration
    class Schema(_SchemaPropertyType):
        """The schema of the dataset."""
        fields: _Sequence[Dataset.DataLakeDatasetSchemaField | _Document] | _Intrinsic
        """The list of field details of the dataset schema."""
        name: _String
        """The name of the dataset schema."""
        primary_keys: _Sequence[Dataset.DataLakeDatasetPrimaryKeyField | _Document] | _Intrinsic | None = None
        """The list of primary key fields for the dataset."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    instance_id: _String
    """The Amazon Web Services Supply Chain instance identifier."""
    name: _String
    """The name of the dataset."""
    namespace: _String
    """The namespace of the dataset."""
    description: _String | None = None
    """The description of the dataset."""
    partition_spec: Dataset.PartitionSpec | _Document | None = None
    schema: Dataset.Schema | _Document | None = None
    tags: _Sequence[Dataset.Tag | _Document] | _Intrinsic | None = None
    """The tags for the dataset."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the dataset."""
    @property
    def created_time(self) -> _Intrinsic:
        """The creation time of the dataset."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The last modified time of the dataset."""

@_declaration
class Instance(_SchemaResource):
    """Resource Type definition for AWS::SCN::Instance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    instance_description: _String | None = None
    """The instance description."""
    instance_name: _String | None = None
    """The instance name."""
    tags: _Sequence[Instance.Tag | _Document] | _Intrinsic | None = None
    """Tags for the instance."""
    web_app_dns_domain: _String | None = None
    """The WebApp DNS domain name of the instance."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the instance."""
    @property
    def aws_account_id(self) -> _Intrinsic:
        """The AWS account ID that owns the instance."""
    @property
    def created_time(self) -> _Intrinsic:
        """The instance creation timestamp."""
    @property
    def instance_id(self) -> _Intrinsic:
        """The instance identifier."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The instance last modified timestamp."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the instance."""
    @property
    def version_number(self) -> _Intrinsic:
        """The version number of the instance."""

@_declaration
class Namespace(_SchemaResource):
    """Definition of AWS::SCN::Namespace Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    instance_id: _String
    """The Amazon Web Services Supply Chain instance identifier."""
    name: _String
    """The name of the namespace."""
    description: _String | None = None
    """The description of the namespace."""
    tags: _Sequence[Namespace.Tag | _Document] | _Intrinsic | None = None
    """The tags for the namespace."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the namespace."""
    @property
    def created_time(self) -> _Intrinsic:
        """The creation time of the namespace."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The last modified time of the namespace."""
