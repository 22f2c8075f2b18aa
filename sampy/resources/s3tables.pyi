"""AWS::S3Tables. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Namespace(_SchemaResource):
    """Resource Type definition for AWS::S3Tables::Namespace."""
    TYPE: _ClassVar[str]
    namespace: _String
    table_bucket_arn: _String

@_declaration
class Table(_SchemaResource):
    """Resource Type definition for AWS::S3Tables::Table."""
    @_declaration
    class Compaction(_SchemaPropertyType):
        """Settings governing the Compaction maintenance action. Contains details about the compaction settings for
        an Iceberg table.
        """
        status: _Literal["enabled", "disabled"] | _String | None = None
        """Indicates whether the Compaction maintenance action is enabled."""
        target_file_size_mb: _Integer | None = None
        """The target file size for the table in MB."""
    @_declaration
    class IcebergMetadata(_SchemaPropertyType):
        """Contains details about the metadata for an Iceberg table. Specify either IcebergSchema (for simple flat
        schemas with primitive types only) or IcebergSchemaV2 (for schemas with nested types like struct, list,
        map), but not both.
        """
        iceberg_partition_spec: Table.IcebergPartitionSpec | _Document | None = None
        iceberg_schema: Table.IcebergSchema | _Document | None = None
        """Schema definition for flat tables with primitive types only. Mutually exclusive with IcebergSchemaV2."""
        iceberg_schema_v2: Table.IcebergSchemaV2 | _Document | None = None
        """Schema definition that supports Apache Iceberg nested types (struct, list, map) and primitive types.
        Mutually exclusive with IcebergSchema.
        """
        iceberg_sort_order: Table.IcebergSortOrder | _Document | None = None
        table_properties: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class IcebergPartitionField(_SchemaPropertyType):
        """A partition field specification for an Iceberg table."""
        name: _String
        """The name of the partition field."""
        source_id: _Integer
        """The source column ID to partition on."""
        transform: _String
        """The partition transform function (identity, bucket[N], truncate[N], year, month, day, hour)."""
        field_id: _Integer | None = None
        """The partition field ID (auto-assigned starting from 1000 if not specified)."""
    @_declaration
    class IcebergPartitionSpec(_SchemaPropertyType):
        """Partition specification for an Iceberg table."""
        fields: _Sequence[Table.IcebergPartitionField | _Document] | _Intrinsic
        """List of partition fields."""
        spec_id: _Integer | None = None
        """The partition spec ID (defaults to 0 if not specified)."""
    @_declaration
    class IcebergSchema(_SchemaPropertyType):
        """Contains details about the schema for an Iceberg table."""
        schema_field_list: _Sequence[Table.SchemaField | _Document] | _Intrinsic
    @_declaration
    class IcebergSchemaV2(_SchemaPropertyType):
        """Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested
        Types (struct, list, map). Primitive types are also supported.
        """
        schema_v2_field_list: _Sequence[Table.SchemaV2Field | _Document] | _Intrinsic
        """The schema fields for the table."""
        schema_v2_field_type: _Literal["struct"] | _String
        """The type of the top-level schema, which is always 'struct'."""
        identifier_field_ids: _Sequence[_Integer] | _Intrinsic | None = None
        """A list of field IDs that are used as the identifier fields for the table. Identifier fields uniquely
        identify a row in the table.
        """
        schema_id: _Integer | None = None
        """An optional unique identifier for the schema."""
    @_declaration
    class IcebergSortField(_SchemaPropertyType):
        """A sort field specification for an Iceberg table."""
        direction: _Literal["asc", "desc"] | _String
        """Sort direction (asc or desc)."""
        null_order: _Literal["nulls-first", "nulls-last"] | _String
        """Null value ordering (nulls-first or nulls-last)."""
        source_id: _Integer
        """The source column ID to sort on."""
        transform: _String
        """The sort transform function."""
    @_declaration
    class IcebergSortOrder(_SchemaPropertyType):
        """Sort order specification for an Iceberg table."""
        fields: _Sequence[Table.IcebergSortField | _Document] | _Intrinsic
        """List of sort fields."""
        order_id: _Integer | None = None
        """The sort order ID (defaults to 1 if not specified, 0 is reserved for unsorted)."""
    @_declaration
    class SchemaField(_SchemaPropertyType):
        """Contains details about the schema for an Iceberg table."""
        name: _String
        """The name of the field."""
        type: _String
        """The field type."""
        id: _Integer | None = None
        """The unique identifier for the field."""
        required: _Boolean | None = None
        """A Boolean value that specifies whether values are required for each row in this field."""
    @_declaration
    class SchemaV2Field(_SchemaPropertyType):
        """Contains details about a schema field for an Iceberg table that supports nested types (struct, list,
        map).
        """
        id: _Integer
        """The unique identifier for the field."""
        name: _String
        """The name of the field."""
        required: _Boolean
        """A Boolean value that specifies whether values are required for each row in this field."""
        type: _String | _Document
        """The field type. For primitive types, use a string (e.g., 'int', 'string', 'long'). For nested types, use
        an object (e.g., {'type': 'struct', 'fields': [...]} for struct, {'type': 'list', 'element-id': N,
        'element': 'type'} for list, {'type': 'map', 'key-id': N, 'key': 'type', 'value-id': N, 'value': 'type'} for
        map).
        """
        doc: _String | None = None
        """Optional documentation for the field."""
    @_declaration
    class SnapshotManagement(_SchemaPropertyType):
        """Contains details about the snapshot management settings for an Iceberg table. A snapshot is expired when
        it exceeds MinSnapshotsToKeep and MaxSnapshotAgeHours.
        """
        max_snapshot_age_hours: _Integer | None = None
        """The maximum age of a snapshot before it can be expired."""
        min_snapshots_to_keep: _Integer | None = None
        """The minimum number of snapshots to keep."""
        status: _Literal["enabled", "disabled"] | _String | None = None
        """Indicates whether the SnapshotManagement maintenance action is enabled."""
    @_declaration
    class StorageClassConfiguration(_SchemaPropertyType):
        """Specifies storage class settings for the table."""
        storage_class: _Literal["STANDARD", "INTELLIGENT_TIERING"] | _String | None = None
        """The storage class for the table."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only
        contain alphanumeric characters, spaces, _, ., /, =, +, -, and @.
        """
        value: _String
        """Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric
        characters, spaces, _, ., /, =, +, -, and @.
        """
    TYPE: _ClassVar[str]
    namespace: _String
    open_table_format: _Literal["ICEBERG"] | _String
    table_bucket_arn: _String
    table_name: _String
    compaction: Table.Compaction | _Document | None = None
    iceberg_metadata: Table.IcebergMetadata | _Document | None = None
    snapshot_management: Table.SnapshotManagement | _Document | None = None
    storage_class_configuration: Table.StorageClassConfiguration | _Document | None = None
    tags: _Sequence[Table.Tag | _Document] | _Intrinsic | None = None
    """User tags (key-value pairs) to associate with the table."""
    without_metadata: _Literal["Yes"] | _String | None = None
    @property
    def table_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified table."""
    @property
    def version_token(self) -> _Intrinsic:
        """The version token of the table."""
    @property
    def warehouse_location(self) -> _Intrinsic:
        """The warehouse location of the table."""

@_declaration
class TableBucket(_SchemaResource):
    """Creates an Amazon S3 Tables table bucket in the same AWS Region where you create the AWS CloudFormation
    stack.
    """
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """Specifies encryption settings for the table bucket."""
        kms_key_arn: _String | None = None
        """ARN of the KMS key to use for encryption."""
        sse_algorithm: _Literal["AES256", "aws:kms"] | _String | None = None
        """Server-side encryption algorithm."""
    @_declaration
    class MetricsConfiguration(_SchemaPropertyType):
        """Settings governing the Metric configuration for the table bucket."""
        status: _Literal["Enabled", "Disabled"] | _String | None = None
        """Indicates whether Metrics are enabled."""
    @_declaration
    class ReplicationConfiguration(_SchemaPropertyType):
        """Specifies replication configuration for the table bucket."""
        role: _String
        """The ARN of the IAM role to use for replication."""
        rules: _Sequence[TableBucket.ReplicationRule | _Document] | _Intrinsic
        """List of replication rules."""
    @_declaration
    class ReplicationDestination(_SchemaPropertyType):
        """A replication destination."""
        destination_table_bucket_arn: _String
        """The ARN of the destination table bucket."""
    @_declaration
    class ReplicationRule(_SchemaPropertyType):
        """A replication rule for the table bucket."""
        destinations: _Sequence[TableBucket.ReplicationDestination | _Document] | _Intrinsic
        """List of replication destinations."""
    @_declaration
    class StorageClassConfiguration(_SchemaPropertyType):
        """Specifies storage class settings for the table bucket."""
        storage_class: _Literal["STANDARD", "INTELLIGENT_TIERING"] | _String | None = None
        """The storage class for the table bucket."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key must be between 1 to 128 characters in length. Tag key cannot start with 'aws:' and can only
        contain alphanumeric characters, spaces, _, ., /, =, +, -, and @.
        """
        value: _String
        """Tag value must be between 0 to 256 characters in length. Tag value can only contain alphanumeric
        characters, spaces, _, ., /, =, +, -, and @.
        """
    @_declaration
    class UnreferencedFileRemoval(_SchemaPropertyType):
        """Settings governing the Unreferenced File Removal maintenance action. Unreferenced file removal identifies
        and deletes all objects that are not referenced by any table snapshots.
        """
        noncurrent_days: _Integer | None = None
        """S3 permanently deletes noncurrent objects after the number of days specified by the NoncurrentDays
        property.
        """
        status: _Literal["Enabled", "Disabled"] | _String | None = None
        """Indicates whether the Unreferenced File Removal maintenance action is enabled."""
        unreferenced_days: _Integer | None = None
        """For any object not referenced by your table and older than the UnreferencedDays property, S3 creates a
        delete marker and marks the object version as noncurrent.
        """
    TYPE: _ClassVar[str]
    table_bucket_name: _String
    encryption_configuration: TableBucket.EncryptionConfiguration | _Document | None = None
    metrics_configuration: TableBucket.MetricsConfiguration | _Document | None = None
    replication_configuration: TableBucket.ReplicationConfiguration | _Document | None = None
    storage_class_configuration: TableBucket.StorageClassConfiguration | _Document | None = None
    tags: _Sequence[TableBucket.Tag | _Document] | _Intrinsic | None = None
    """User tags (key-value pairs) to associate with the table bucket."""
    unreferenced_file_removal: TableBucket.UnreferencedFileRemoval | _Document | None = None
    @property
    def table_bucket_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified table bucket."""

@_declaration
class TableBucketPolicy(_SchemaResource):
    """Applies an IAM resource policy to a table bucket."""
    TYPE: _ClassVar[str]
    resource_policy: _Document | _String
    table_bucket_arn: _String

@_declaration
class TablePolicy(_SchemaResource):
    """Resource Type definition for AWS::S3Tables::TablePolicy."""
    TYPE: _ClassVar[str]
    resource_policy: _Document | _String
    table_arn: _String
    @property
    def namespace(self) -> _Intrinsic:
        """The namespace that the table belongs to."""
    @property
    def table_bucket_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the specified table bucket."""
    @property
    def table_name(self) -> _Intrinsic:
        """The name for the table."""
