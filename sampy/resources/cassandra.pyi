"""AWS::Cassandra. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Keyspace(_SchemaResource):
    """Resource schema for AWS::Cassandra::Keyspace."""
    @_declaration
    class ReplicationSpecification(_SchemaPropertyType):
        region_list: _Sequence[_String] | _Intrinsic | None = None
        replication_strategy: _Literal["SINGLE_REGION", "MULTI_REGION"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    client_side_timestamps_enabled: _Boolean | None = None
    """Indicates whether client-side timestamps are enabled (true) or disabled (false) for all tables in the
    keyspace. To add a Region to a single-Region keyspace with at least one table, the value must be set to true.
    After you enabled client-side timestamps for a table, you can’t disable it again.
    """
    keyspace_name: _String | None = None
    """Name for Cassandra keyspace."""
    replication_specification: Keyspace.ReplicationSpecification | _Document | None = None
    tags: _Sequence[Keyspace.Tag | _Document] | _Intrinsic | None = None

@_declaration
class Table(_SchemaResource):
    """Resource schema for AWS::Cassandra::Table."""
    @_declaration
    class AutoScalingSetting(_SchemaPropertyType):
        """Represents configuration for auto scaling."""
        auto_scaling_disabled: _Boolean | None = None
        maximum_units: _Integer | None = None
        minimum_units: _Integer | None = None
        scaling_policy: Table.ScalingPolicy | _Document | None = None
    @_declaration
    class AutoScalingSpecification(_SchemaPropertyType):
        """Represents the read and write settings used for AutoScaling."""
        read_capacity_auto_scaling: Table.AutoScalingSetting | _Document | None = None
        write_capacity_auto_scaling: Table.AutoScalingSetting | _Document | None = None
    @_declaration
    class BillingMode(_SchemaPropertyType):
        mode: _Literal["PROVISIONED", "ON_DEMAND"] | _String
        provisioned_throughput: Table.ProvisionedThroughput | _Document | None = None
    @_declaration
    class CdcSpecification(_SchemaPropertyType):
        """Represents the CDC configuration for the table."""
        status: _Literal["ENABLED", "DISABLED"] | _String
        tags: _Sequence[Table.Tag | _Document] | _Intrinsic | None = None
        """An array of key-value pairs to apply to the CDC stream resource."""
        view_type: _Literal["NEW_IMAGE", "OLD_IMAGE", "KEYS_ONLY", "NEW_AND_OLD_IMAGES"] | _String | None = None
    @_declaration
    class ClusteringKeyColumn(_SchemaPropertyType):
        column: Table.Column | _Document
        order_by: _Literal["ASC", "DESC"] | _String | None = None
    @_declaration
    class Column(_SchemaPropertyType):
        column_name: _String
        column_type: _String
    @_declaration
    class EncryptionSpecification(_SchemaPropertyType):
        """Represents the settings used to enable server-side encryption."""
        encryption_type: _Literal["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KMS_KEY"] | _String
        kms_key_identifier: _String | None = None
    @_declaration
    class ProvisionedThroughput(_SchemaPropertyType):
        """Throughput for the specified table, which consists of values for ReadCapacityUnits and
        WriteCapacityUnits.
        """
        read_capacity_units: _Integer
        write_capacity_units: _Integer
    @_declaration
    class ReplicaSpecification(_SchemaPropertyType):
        """Represents replica specifications."""
        region: _String
        read_capacity_auto_scaling: Table.AutoScalingSetting | _Document | None = None
        read_capacity_units: _Integer | None = None
    @_declaration
    class ScalingPolicy(_SchemaPropertyType):
        """Represents scaling policy."""
        target_tracking_scaling_policy_configuration: Table.TargetTrackingScalingPolicyConfiguration | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to apply to the resource."""
        key: _String
        value: _String
    @_declaration
    class TargetTrackingScalingPolicyConfiguration(_SchemaPropertyType):
        """Represents configuration for target tracking scaling policy."""
        target_value: _Integer
        disable_scale_in: _Boolean | None = None
        scale_in_cooldown: _Integer | None = None
        scale_out_cooldown: _Integer | None = None
    @_declaration
    class WarmThroughput(_SchemaPropertyType):
        """Warm throughput configuration for the table."""
        read_units_per_second: _Integer | None = None
        write_units_per_second: _Integer | None = None
    TYPE: _ClassVar[str]
    keyspace_name: _String
    """Name for Cassandra keyspace."""
    partition_key_columns: _Sequence[Table.Column | _Document] | _Intrinsic
    """Partition key columns of the table."""
    auto_scaling_specifications: Table.AutoScalingSpecification | _Document | None = None
    billing_mode: Table.BillingMode | _Document | None = None
    cdc_specification: Table.CdcSpecification | _Document | None = None
    client_side_timestamps_enabled: _Boolean | None = None
    """Indicates whether client side timestamps are enabled (true) or disabled (false) on the table. False by
    default, once it is enabled it cannot be disabled again.
    """
    clustering_key_columns: _Sequence[Table.ClusteringKeyColumn | _Document] | _Intrinsic | None = None
    """Clustering key columns of the table."""
    default_time_to_live: _Integer | None = None
    """Default TTL (Time To Live) in seconds, where zero is disabled. If the value is greater than zero, TTL is
    enabled for the entire table and an expiration timestamp is added to each column.
    """
    encryption_specification: Table.EncryptionSpecification | _Document | None = None
    point_in_time_recovery_enabled: _Boolean | None = None
    """Indicates whether point in time recovery is enabled (true) or disabled (false) on the table."""
    regular_columns: _Sequence[Table.Column | _Document] | _Intrinsic | None = None
    """Non-key columns of the table."""
    replica_specifications: _Sequence[Table.ReplicaSpecification | _Document] | _Intrinsic | None = None
    table_name: _String | None = None
    """Name for Cassandra table."""
    tags: _Sequence[Table.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    warm_throughput: Table.WarmThroughput | _Document | None = None

@_declaration
class Type(_SchemaResource):
    """Resource schema for AWS::Cassandra::Type."""
    @_declaration
    class Field(_SchemaPropertyType):
        field_name: _String
        field_type: _String
    TYPE: _ClassVar[str]
    fields: _Sequence[Type.Field | _Document] | _Intrinsic
    """Field definitions of the User-Defined Type."""
    keyspace_name: _String
    """Name of the Keyspace which contains the User-Defined Type."""
    type_name: _String
    """Name of the User-Defined Type."""
    @property
    def direct_parent_types(self) -> _Intrinsic:
        """List of parent User-Defined Types that directly reference the User-Defined Type in their fields."""
    @property
    def direct_referring_tables(self) -> _Intrinsic:
        """List of Tables that directly reference the User-Defined Type in their columns."""
    @property
    def keyspace_arn(self) -> _Intrinsic:
        """ARN of the Keyspace which contains the User-Defined Type."""
    @property
    def last_modified_timestamp(self) -> _Intrinsic:
        """Timestamp of the last time the User-Defined Type's meta data was modified."""
    @property
    def max_nesting_depth(self) -> _Intrinsic:
        """Maximum nesting depth of the User-Defined Type across the field types."""
