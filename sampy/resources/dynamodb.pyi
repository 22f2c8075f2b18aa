"""AWS::DynamoDB. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.storage import StreamingTableGrants as _StreamingTableGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Backup(_SchemaResource):
    """Resource Type definition for AWS::DynamoDB::Backup."""
    TYPE: _ClassVar[str]
    backup_name: _String
    table_name: _String
    @property
    def backup_arn(self) -> _Intrinsic: ...
    @property
    def backup_creation_date_time(self) -> _Intrinsic: ...
    @property
    def backup_id(self) -> _Intrinsic: ...
    @property
    def backup_size_bytes(self) -> _Intrinsic: ...
    @property
    def backup_status(self) -> _Intrinsic: ...
    @property
    def backup_type(self) -> _Intrinsic: ...

@_declaration
class GlobalTable(_StreamingTableGrants, _SchemaResource):
    """Version: None. Resource Type definition for AWS::DynamoDB::GlobalTable."""
    @_declaration
    class AttributeDefinition(_SchemaPropertyType):
        attribute_name: _String
        attribute_type: _Literal["B", "N", "S"] | _String
    @_declaration
    class CapacityAutoScalingSettings(_SchemaPropertyType):
        max_capacity: _Integer
        min_capacity: _Integer
        target_tracking_scaling_policy_configuration: GlobalTable.TargetTrackingScalingPolicyConfiguration | _Document
        seed_capacity: _Integer | None = None
    @_declaration
    class ContributorInsightsSpecification(_SchemaPropertyType):
        enabled: _Boolean
        mode: _Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"] | _String | None = None
    @_declaration
    class GlobalReadProvisionedThroughputSettings(_SchemaPropertyType):
        read_capacity_units: _Integer | None = None
    @_declaration
    class GlobalSecondaryIndex(_SchemaPropertyType):
        index_name: _String
        key_schema: _Sequence[GlobalTable.GlobalSecondaryIndexKeySchema | _Document] | _Intrinsic
        projection: GlobalTable.Projection | _Document
        read_on_demand_throughput_settings: GlobalTable.ReadOnDemandThroughputSettings | _Document | None = None
        read_provisioned_throughput_settings: GlobalTable.GlobalReadProvisionedThroughputSettings | _Document | None = None
        warm_throughput: GlobalTable.WarmThroughput | _Document | None = None
        write_on_demand_throughput_settings: GlobalTable.WriteOnDemandThroughputSettings | _Document | None = None
        write_provisioned_throughput_settings: GlobalTable.WriteProvisionedThroughputSettings | _Document | None = None
    @_declaration
    class GlobalSecondaryIndexKeySchema(_SchemaPropertyType):
        attribute_name: _String
        key_type: _Literal["HASH", "RANGE"] | _String
    @_declaration
    class GlobalTableWitness(_SchemaPropertyType):
        region: _String | None = None
    @_declaration
    class KeySchema(_SchemaPropertyType):
        attribute_name: _String
        key_type: _Literal["HASH", "RANGE"] | _String
    @_declaration
    class KinesisStreamSpecification(_SchemaPropertyType):
        stream_arn: _String
        approximate_creation_date_time_precision: _Literal["MICROSECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class LocalSecondaryIndex(_SchemaPropertyType):
        index_name: _String
        key_schema: _Sequence[GlobalTable.KeySchema | _Document] | _Intrinsic
        projection: GlobalTable.Projection | _Document
    @_declaration
    class PointInTimeRecoverySpecification(_SchemaPropertyType):
        point_in_time_recovery_enabled: _Boolean | None = None
        recovery_period_in_days: _Integer | None = None
    @_declaration
    class Projection(_SchemaPropertyType):
        non_key_attributes: _Sequence[_String] | _Intrinsic | None = None
        projection_type: _Literal["ALL", "INCLUDE", "KEYS_ONLY"] | _String | None = None
    @_declaration
    class ReadOnDemandThroughputSettings(_SchemaPropertyType):
        max_read_request_units: _Integer | None = None
    @_declaration
    class ReadProvisionedThroughputSettings(_SchemaPropertyType):
        read_capacity_auto_scaling_settings: GlobalTable.CapacityAutoScalingSettings | _Document | None = None
        read_capacity_units: _Integer | None = None
    @_declaration
    class ReplicaGlobalSecondaryIndexSpecification(_SchemaPropertyType):
        index_name: _String
        contributor_insights_specification: GlobalTable.ContributorInsightsSpecification | _Document | None = None
        read_on_demand_throughput_settings: GlobalTable.ReadOnDemandThroughputSettings | _Document | None = None
        read_provisioned_throughput_settings: GlobalTable.ReadProvisionedThroughputSettings | _Document | None = None
    @_declaration
    class ReplicaSSESpecification(_SchemaPropertyType):
        kms_master_key_id: _String
    @_declaration
    class ReplicaSpecification(_SchemaPropertyType):
        region: _String
        contributor_insights_specification: GlobalTable.ContributorInsightsSpecification | _Document | None = None
        deletion_protection_enabled: _Boolean | None = None
        disassociation_protection_enabled: _Boolean | None = None
        global_secondary_indexes: _Sequence[GlobalTable.ReplicaGlobalSecondaryIndexSpecification | _Document] | _Intrinsic | None = None
        global_table_settings_replication_mode: _Literal["ENABLED", "DISABLED"] | _String | None = None
        kinesis_stream_specification: GlobalTable.KinesisStreamSpecification | _Document | None = None
        point_in_time_recovery_specification: GlobalTable.PointInTimeRecoverySpecification | _Document | None = None
        read_on_demand_throughput_settings: GlobalTable.ReadOnDemandThroughputSettings | _Document | None = None
        read_provisioned_throughput_settings: GlobalTable.ReadProvisionedThroughputSettings | _Document | None = None
        replica_stream_specification: GlobalTable.ReplicaStreamSpecification | _Document | None = None
        resource_policy: GlobalTable.ResourcePolicy | _Document | None = None
        sse_specification: GlobalTable.ReplicaSSESpecification | _Document | None = None
        table_class: _String | None = None
        tags: _Sequence[GlobalTable.Tag | _Document] | _Intrinsic | None = None
    @_declaration
    class ReplicaStreamSpecification(_SchemaPropertyType):
        resource_policy: GlobalTable.ResourcePolicy | _Document | None = None
        tags: _Sequence[GlobalTable.Tag | _Document] | _Intrinsic | None = None
    @_declaration
    class ResourcePolicy(_SchemaPropertyType):
        policy_document: _Document | _String
    @_declaration
    class SSESpecification(_SchemaPropertyType):
        sse_enabled: _Boolean
        sse_type: _Literal["KMS"] | _String | None = None
    @_declaration
    class SearchSchemaElement(_SchemaPropertyType):
        attribute_name: _String
        search_schema_element_type: _Literal["HASH", "INLINE_FILTER"] | _String
    @_declaration
    class StreamSpecification(_SchemaPropertyType):
        stream_view_type: _Literal["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TargetTrackingScalingPolicyConfiguration(_SchemaPropertyType):
        target_value: _Number
        disable_scale_in: _Boolean | None = None
        scale_in_cooldown: _Integer | None = None
        scale_out_cooldown: _Integer | None = None
    @_declaration
    class TimeToLiveSpecification(_SchemaPropertyType):
        enabled: _Boolean
        attribute_name: _String | None = None
    @_declaration
    class VectorAttribute(_SchemaPropertyType):
        attribute_name: _String
    @_declaration
    class VectorIndex(_SchemaPropertyType):
        dimensions: _Integer
        distance_function: _Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] | _String
        index_name: _String
        projection: GlobalTable.Projection | _Document
        vector_attribute: GlobalTable.VectorAttribute | _Document
        search_schema: _Sequence[GlobalTable.SearchSchemaElement | _Document] | _Intrinsic | None = None
    @_declaration
    class WarmThroughput(_SchemaPropertyType):
        read_units_per_second: _Integer | None = None
        write_units_per_second: _Integer | None = None
    @_declaration
    class WriteOnDemandThroughputSettings(_SchemaPropertyType):
        max_write_request_units: _Integer | None = None
    @_declaration
    class WriteProvisionedThroughputSettings(_SchemaPropertyType):
        write_capacity_auto_scaling_settings: GlobalTable.CapacityAutoScalingSettings | _Document | None = None
    TYPE: _ClassVar[str]
    replicas: _Sequence[GlobalTable.ReplicaSpecification | _Document] | _Intrinsic
    attribute_definitions: _Sequence[GlobalTable.AttributeDefinition | _Document] | _Intrinsic | None = None
    billing_mode: _Literal["PAY_PER_REQUEST", "PROVISIONED"] | _String | None = None
    global_secondary_indexes: _Sequence[GlobalTable.GlobalSecondaryIndex | _Document] | _Intrinsic | None = None
    global_table_source_arn: _String | None = None
    global_table_witnesses: _Sequence[GlobalTable.GlobalTableWitness | _Document] | _Intrinsic | None = None
    key_schema: _Sequence[GlobalTable.KeySchema | _Document] | _Intrinsic | None = None
    local_secondary_indexes: _Sequence[GlobalTable.LocalSecondaryIndex | _Document] | _Intrinsic | None = None
    multi_region_consistency: _Literal["EVENTUAL", "STRONG"] | _String | None = None
    read_on_demand_throughput_settings: GlobalTable.ReadOnDemandThroughputSettings | _Document | None = None
    read_provisioned_throughput_settings: GlobalTable.GlobalReadProvisionedThroughputSettings | _Document | None = None
    sse_specification: GlobalTable.SSESpecification | _Document | None = None
    stream_specification: GlobalTable.StreamSpecification | _Document | None = None
    table_name: _String | None = None
    table_type: _Literal["GlobalTableReplica", "Regional"] | _String | None = None
    time_to_live_specification: GlobalTable.TimeToLiveSpecification | _Document | None = None
    vector_indexes: _Sequence[GlobalTable.VectorIndex | _Document] | _Intrinsic | None = None
    warm_throughput: GlobalTable.WarmThroughput | _Document | None = None
    write_on_demand_throughput_settings: GlobalTable.WriteOnDemandThroughputSettings | _Document | None = None
    write_provisioned_throughput_settings: GlobalTable.WriteProvisionedThroughputSettings | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def stream_arn(self) -> _Intrinsic: ...
    @property
    def table_id(self) -> _Intrinsic: ...

@_declaration
class Table(_StreamingTableGrants, _SchemaResource):
    """The ``AWS::DynamoDB::Table`` resource creates a DDB table. For more information, see CreateTable in the *API
    Reference*.
    """
    @_declaration
    class AttributeDefinition(_SchemaPropertyType):
        """Represents an attribute for describing the schema for the table and indexes."""
        attribute_name: _String
        """A name for the attribute."""
        attribute_type: _Literal["B", "N", "S"] | _String
        """The data type for the attribute, where:"""
    @_declaration
    class ContributorInsightsSpecification(_SchemaPropertyType):
        """Configures contributor insights settings for a table or one of its indexes."""
        enabled: _Boolean
        """Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false)."""
        mode: _Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"] | _String | None = None
        """Specifies the CloudWatch Contributor Insights mode for a table. Valid values are
        ``ACCESSED_AND_THROTTLED_KEYS`` (tracks all access and throttled events) or ``THROTTLED_KEYS`` (tracks only
        throttled events). This setting determines what type of contributor insights data is collected for the
        table.
        """
    @_declaration
    class Csv(_SchemaPropertyType):
        """The options for imported source files in CSV format. The values are Delimiter and HeaderList."""
        delimiter: _String | None = None
        """The delimiter used for separating items in the CSV file being imported."""
        header_list: _Sequence[_String] | _Intrinsic | None = None
        """List of the headers used to specify a common header for all source CSV files being imported. If this
        field is specified then the first line of each CSV file is treated as data instead of the header. If this
        field is not specified the the first line of each CSV file is treated as the header.
        """
    @_declaration
    class DeprecatedHashKeyElement(_SchemaPropertyType):
        attribute_name: _String
        attribute_type: _String
    @_declaration
    class DeprecatedKeySchema(_SchemaPropertyType):
        hash_key_element: Table.DeprecatedHashKeyElement | _Document
    @_declaration
    class GlobalSecondaryIndex(_SchemaPropertyType):
        """Represents the properties of a global secondary index."""
        index_name: _String
        """The name of the global secondary index. The name must be unique among all other indexes on this table."""
        key_schema: _Sequence[Table.GlobalSecondaryIndexKeySchema | _Document] | _Intrinsic
        projection: Table.Projection | _Document
        """Represents attributes that are copied (projected) from the table into the global secondary index. These
        are in addition to the primary key attributes and index key attributes, which are automatically projected.
        """
        contributor_insights_specification: Table.ContributorInsightsSpecification | _Document | None = None
        """The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and
        define which events to monitor.
        """
        on_demand_throughput: Table.OnDemandThroughput | _Document | None = None
        """The maximum number of read and write units for the specified global secondary index. If you use this
        parameter, you must specify ``MaxReadRequestUnits``, ``MaxWriteRequestUnits``, or both. You must use either
        ``OnDemandThroughput`` or ``ProvisionedThroughput`` based on your table's capacity mode.
        """
        provisioned_throughput: Table.ProvisionedThroughput | _Document | None = None
        """Represents the provisioned throughput settings for the specified global secondary index. You must use
        either ``OnDemandThroughput`` or ``ProvisionedThroughput`` based on your table's capacity mode. For current
        minimum and maximum provisioned throughput values, see Service, Account, and Table Quotas in the *Amazon
        DynamoDB Developer Guide*.
        """
        warm_throughput: Table.WarmThroughput | _Document | None = None
        """Represents the warm throughput value (in read units per second and write units per second) for the
        specified secondary index. If you use this parameter, you must specify ``ReadUnitsPerSecond``,
        ``WriteUnitsPerSecond``, or both.
        """
    @_declaration
    class GlobalSecondaryIndexKeySchema(_SchemaPropertyType):
        attribute_name: _String
        key_type: _String
    @_declaration
    class ImportSourceSpecification(_SchemaPropertyType):
        """Specifies the properties of data being imported from the S3 bucket source to the table."""
        input_format: _String
        """The format of the source data. Valid values for ``ImportFormat`` are ``CSV``, ``DYNAMODB_JSON`` or
        ``ION``.
        """
        s3_bucket_source: Table.S3BucketSource | _Document
        """The S3 bucket that provides the source for the import."""
        input_compression_type: _String | None = None
        """Type of compression to be used on the input coming from the imported table."""
        input_format_options: Table.InputFormatOptions | _Document | None = None
        """Additional properties that specify how the input is formatted,."""
    @_declaration
    class InputFormatOptions(_SchemaPropertyType):
        """The format options for the data that was imported into the target table. There is one value, CsvOption.
        """
        csv: Table.Csv | _Document | None = None
        """The options for imported source files in CSV format. The values are Delimiter and HeaderList."""
    @_declaration
    class KeySchema(_SchemaPropertyType):
        attribute_name: _String
        key_type: _String
    @_declaration
    class KinesisStreamSpecification(_SchemaPropertyType):
        """The Kinesis Data Streams configuration for the specified table."""
        stream_arn: _String
        """The ARN for a specific Kinesis data stream. Length Constraints: Minimum length of 37. Maximum length of
        1024.
        """
        approximate_creation_date_time_precision: _Literal["MICROSECOND", "MILLISECOND"] | _String | None = None
        """The precision for the time and date that the stream was created."""
    @_declaration
    class LocalSecondaryIndex(_SchemaPropertyType):
        """Represents the properties of a local secondary index. A local secondary index can only be created when
        its parent table is created.
        """
        index_name: _String
        """The name of the local secondary index. The name must be unique among all other indexes on this table."""
        key_schema: _Sequence[Table.KeySchema | _Document] | _Intrinsic
        projection: Table.Projection | _Document
        """Represents attributes that are copied (projected) from the table into the local secondary index. These
        are in addition to the primary key attributes and index key attributes, which are automatically projected.
        """
    @_declaration
    class OnDemandThroughput(_SchemaPropertyType):
        """Sets the maximum number of read and write units for the specified on-demand table. If you use this
        property, you must specify ``MaxReadRequestUnits``, ``MaxWriteRequestUnits``, or both.
        """
        max_read_request_units: _Integer | None = None
        """Maximum number of read request units for the specified table. To specify a maximum ``OnDemandThroughput``
        on your table, set the value of ``MaxReadRequestUnits`` as greater than or equal to 1. To remove the maximum
        ``OnDemandThroughput`` that is currently set on your table, set the value of ``MaxReadRequestUnits`` to -1.
        """
        max_write_request_units: _Integer | None = None
        """Maximum number of write request units for the specified table. To specify a maximum
        ``OnDemandThroughput`` on your table, set the value of ``MaxWriteRequestUnits`` as greater than or equal to
        1. To remove the maximum ``OnDemandThroughput`` that is currently set on your table, set the value of
        ``MaxWriteRequestUnits`` to -1.
        """
    @_declaration
    class PointInTimeRecoverySpecification(_SchemaPropertyType):
        """The settings used to enable point in time recovery."""
        point_in_time_recovery_enabled: _Boolean | None = None
        """Indicates whether point in time recovery is enabled (true) or disabled (false) on the table."""
        recovery_period_in_days: _Integer | None = None
        """The number of preceding days for which continuous backups are taken and maintained. Your table data is
        only recoverable to any point-in-time from within the configured recovery period. This parameter is
        optional. If no value is provided, the value will default to 35.
        """
    @_declaration
    class Projection(_SchemaPropertyType):
        """Represents attributes that are copied (projected) from the table into an index. These are in addition to
        the primary key attributes and index key attributes, which are automatically projected.
        """
        non_key_attributes: _Sequence[_String] | _Intrinsic | None = None
        """Represents the non-key attribute names which will be projected into the index. For global and local
        secondary indexes, the total count of ``NonKeyAttributes`` summed across all of the secondary indexes, must
        not exceed 100. If you project the same attribute into two different indexes, this counts as two distinct
        attributes when determining the total. This limit only applies when you specify the ProjectionType of
        ``INCLUDE``.
        """
        projection_type: _Literal["ALL", "INCLUDE", "KEYS_ONLY"] | _String | None = None
        """The set of attributes that are projected into the index:"""
    @_declaration
    class ProvisionedThroughput(_SchemaPropertyType):
        """Throughput for the specified table, which consists of values for ``ReadCapacityUnits`` and
        ``WriteCapacityUnits``. For more information about the contents of a provisioned throughput structure, see
        Table ProvisionedThroughput.
        """
        read_capacity_units: _Integer
        """The maximum number of strongly consistent reads consumed per second before DynamoDB returns a
        ``ThrottlingException``. For more information, see Specifying Read and Write Requirements in the *Amazon
        DynamoDB Developer Guide*. If read/write capacity mode is ``PAY_PER_REQUEST`` the value is set to 0.
        """
        write_capacity_units: _Integer
        """The maximum number of writes consumed per second before DynamoDB returns a ``ThrottlingException``. For
        more information, see Specifying Read and Write Requirements in the *Amazon DynamoDB Developer Guide*. If
        read/write capacity mode is ``PAY_PER_REQUEST`` the value is set to 0.
        """
    @_declaration
    class ResourcePolicy(_SchemaPropertyType):
        """Creates or updates a resource-based policy document that contains the permissions for DDB resources, such
        as a table, its indexes, and stream. Resource-based policies let you define access permissions by specifying
        who has access to each resource, and the actions they are allowed to perform on each resource. In a CFNshort
        template, you can provide the policy in JSON or YAML format because CFNshort converts YAML to JSON before
        submitting it to DDB.
        """
        policy_document: _Document | _String
    @_declaration
    class S3BucketSource(_SchemaPropertyType):
        """The S3 bucket that is being imported from."""
        s3_bucket: _String
        """The S3 bucket that is being imported from."""
        s3_bucket_owner: _String | None = None
        """The account number of the S3 bucket that is being imported from. If the bucket is owned by the requester
        this is optional.
        """
        s3_key_prefix: _String | None = None
        """The key prefix shared by all S3 Objects that are being imported."""
    @_declaration
    class SSESpecification(_SchemaPropertyType):
        """Represents the settings used to enable server-side encryption."""
        sse_enabled: _Boolean
        """Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key. If enabled
        (true), server-side encryption type is set to ``KMS`` and an AWS managed key is used (KMS charges apply). If
        disabled (false) or not specified, server-side encryption is set to AWS owned key.
        """
        kms_master_key_id: _String | None = None
        """The KMS key that should be used for the KMS encryption. To specify a key, use its key ID, Amazon Resource
        Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is
        different from the default DynamoDB key ``alias/aws/dynamodb``.
        """
        sse_type: _Literal["KMS"] | _String | None = None
        """Server-side encryption type."""
    @_declaration
    class SearchSchemaElement(_SchemaPropertyType):
        attribute_name: _String
        search_schema_element_type: _Literal["HASH", "INLINE_FILTER"] | _String
    @_declaration
    class StreamSpecification(_SchemaPropertyType):
        """Represents the DynamoDB Streams configuration for a table in DynamoDB."""
        stream_view_type: _Literal["KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE"] | _String
        """When an item in the table is modified, ``StreamViewType`` determines what information is written to the
        stream for this table.
        """
        resource_policy: Table.ResourcePolicy | _Document | None = None
        """Creates or updates a resource-based policy document that contains the permissions for DDB resources, such
        as a table's streams. Resource-based policies let you define access permissions by specifying who has access
        to each resource, and the actions they are allowed to perform on each resource. When you remove the
        ``StreamSpecification`` property from the template, DynamoDB disables the stream but retains any attached
        resource policy until the stream is deleted after 24 hours.
        """
        tags: _Sequence[Table.Tag | _Document] | _Intrinsic | None = None
        """Specifies the tags to apply to the DDB stream. Stream tags are independent of table tags. For an overview
        on tagging DynamoDB resources, see Tagging for DynamoDB in the *Amazon DynamoDB Developer Guide*.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Describes a tag. A tag is a key-value pair. You can add up to 50 tags to a single DynamoDB table.
        AWS-assigned tag names and values are automatically assigned the ``aws:`` prefix, which the user cannot
        assign. AWS-assigned tag names do not count towards the tag limit of 50. User-assigned tag names have the
        prefix ``user:`` in the Cost Allocation Report. You cannot backdate the application of a tag.
        """
        key: _String
        """The key of the tag. Tag keys are case sensitive. Each DynamoDB table can only have up to one tag with the
        same key. If you try to add an existing tag (same key), the existing tag value will be updated to the new
        value.
        """
        value: _String
        """The value of the tag. Tag values are case-sensitive and can be null."""
    @_declaration
    class TimeToLiveSpecification(_SchemaPropertyType):
        """Represents the settings used to enable or disable Time to Live (TTL) for the specified table."""
        enabled: _Boolean
        """Indicates whether TTL is to be enabled (true) or disabled (false) on the table."""
        attribute_name: _String | None = None
        """The name of the TTL attribute used to store the expiration time for items in the table."""
    @_declaration
    class VectorAttribute(_SchemaPropertyType):
        attribute_name: _String
    @_declaration
    class VectorIndex(_SchemaPropertyType):
        dimensions: _Integer
        distance_function: _Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] | _String
        index_name: _String
        projection: Table.Projection | _Document
        vector_attribute: Table.VectorAttribute | _Document
        search_schema: _Sequence[Table.SearchSchemaElement | _Document] | _Intrinsic | None = None
    @_declaration
    class WarmThroughput(_SchemaPropertyType):
        """Provides visibility into the number of read and write operations your table or secondary index can
        instantaneously support. The settings can be modified using the ``UpdateTable`` operation to meet the
        throughput requirements of an upcoming peak event.
        """
        read_units_per_second: _Integer | None = None
        """Represents the number of read operations your base table can instantaneously support."""
        write_units_per_second: _Integer | None = None
        """Represents the number of write operations your base table can instantaneously support."""
    TYPE: _ClassVar[str]
    key_schema: _Sequence[Table.KeySchema | _Document] | _Intrinsic | _Document | _String
    """Specifies the attributes that make up the primary key for the table. The attributes in the ``KeySchema``
    property must also be defined in the ``AttributeDefinitions`` property.
    """
    attribute_definitions: _Sequence[Table.AttributeDefinition | _Document] | _Intrinsic | None = None
    """A list of attributes that describe the key schema for the table and indexes. This property is required to
    create a DDB table. You can add an ``AttributeDefinition`` without interruption. Changing the type of an
    existing ``AttributeDefinition`` requires replacement of the table.
    """
    billing_mode: _Literal["PAY_PER_REQUEST", "PROVISIONED"] | _String | None = None
    """Specify how you are charged for read and write throughput and how you manage capacity."""
    contributor_insights_specification: Table.ContributorInsightsSpecification | _Document | None = None
    """The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which
    events to monitor.
    """
    deletion_protection_enabled: _Boolean | None = None
    """Determines if a table is protected from deletion. When enabled, the table cannot be deleted by any user or
    process. This setting is disabled by default. For more information, see Using deletion protection in the
    *Developer Guide*.
    """
    global_secondary_indexes: _Sequence[Table.GlobalSecondaryIndex | _Document] | _Intrinsic | None = None
    """Global secondary indexes to be created on the table. You can create up to 20 global secondary indexes. If you
    update a table to include a new global secondary index, CFNlong initiates the index creation and then proceeds
    with the stack update. CFNlong doesn't wait for the index to complete creation because the backfilling phase can
    take a long time, depending on the size of the table. You can't use the index or update the table until the
    index's status is ``ACTIVE``.
    """
    import_source_specification: Table.ImportSourceSpecification | _Document | None = None
    """Specifies the properties of data being imported from the S3 bucket source to the" table. If you specify the
    ``ImportSourceSpecification`` property, and also specify either the ``StreamSpecification``, the ``TableClass``
    property, the ``DeletionProtectionEnabled`` property, or the ``WarmThroughput`` property, the IAM entity
    creating/updating stack must have ``UpdateTable`` permission.
    """
    kinesis_stream_specification: Table.KinesisStreamSpecification | _Document | None = None
    """The Kinesis Data Streams configuration for the specified table."""
    local_secondary_indexes: _Sequence[Table.LocalSecondaryIndex | _Document] | _Intrinsic | None = None
    """Local secondary indexes to be created on the table. You can create up to 5 local secondary indexes. Each
    index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes.
    """
    on_demand_throughput: Table.OnDemandThroughput | _Document | None = None
    """Sets the maximum number of read and write units for the specified on-demand table. If you use this property,
    you must specify ``MaxReadRequestUnits``, ``MaxWriteRequestUnits``, or both.
    """
    point_in_time_recovery_specification: Table.PointInTimeRecoverySpecification | _Document | None = None
    """The settings used to enable point in time recovery."""
    provisioned_throughput: Table.ProvisionedThroughput | _Document | None = None
    """Throughput for the specified table, which consists of values for ``ReadCapacityUnits`` and
    ``WriteCapacityUnits``. For more information about the contents of a provisioned throughput structure, see
    Amazon DynamoDB Table ProvisionedThroughput. If you set ``BillingMode`` as ``PROVISIONED``, you must specify
    this property. If you set ``BillingMode`` as ``PAY_PER_REQUEST``, you cannot specify this property.
    """
    resource_policy: Table.ResourcePolicy | _Document | None = None
    """An AWS resource-based policy document in JSON format that will be attached to the table. When you attach a
    resource-based policy while creating a table, the policy application is *strongly consistent*. The maximum size
    supported for a resource-based policy document is 20 KB. DynamoDB counts whitespaces when calculating the size
    of a policy against this limit. For a full list of all considerations that apply for resource-based policies,
    see Resource-based policy considerations.
    """
    sse_specification: Table.SSESpecification | _Document | None = None
    """Specifies the settings to enable server-side encryption."""
    stream_specification: Table.StreamSpecification | _Document | None = None
    """The settings for the DDB table stream, which captures changes to items stored in the table. Including this
    property in your CFNlong template automatically enables streaming.
    """
    table_class: _Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] | _String | None = None
    """The table class of the new table. Valid values are ``STANDARD`` and ``STANDARD_INFREQUENT_ACCESS``."""
    table_name: _String | None = None
    """A name for the table. If you don't specify a name, CFNlong generates a unique physical ID and uses that ID
    for the table name. For more information, see Name Type. If you specify a name, you cannot perform updates that
    require replacement of this resource. You can perform updates that require no or some interruption. If you must
    replace the resource, specify a new name.
    """
    tags: _Sequence[Table.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource. For more information, see Tag."""
    time_to_live_specification: Table.TimeToLiveSpecification | _Document | None = None
    """Specifies the Time to Live (TTL) settings for the table. For detailed information about the limits in
    DynamoDB, see Limits in Amazon DynamoDB in the Amazon DynamoDB Developer Guide.
    """
    vector_indexes: _Sequence[Table.VectorIndex | _Document] | _Intrinsic | None = None
    warm_throughput: Table.WarmThroughput | _Document | None = None
    """Represents the warm throughput (in read units per second and write units per second) for creating a table."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def stream_arn(self) -> _Intrinsic: ...
