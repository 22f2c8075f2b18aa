"""AWS::Timestream. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Database(_SchemaResource):
    """The AWS::Timestream::Database resource creates a Timestream database."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """You can use the Resource Tags property to apply tags to resources, which can help you identify and
        categorize those resources.
        """
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    database_name: _String | None = None
    """The name for the database. If you don't specify a name, AWS CloudFormation generates a unique physical ID and
    uses that ID for the database name.
    """
    kms_key_id: _String | None = None
    """The KMS key for the database. If the KMS key is not specified, the database will be encrypted with a
    Timestream managed KMS key located in your account.
    """
    tags: _Sequence[Database.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class InfluxDBBackup(_SchemaResource):
    """Resource type definition for AWS::Timestream::InfluxDBBackup. An on-demand backup of an Amazon Timestream for
    InfluxDB DB instance or DB cluster.
    """
    @_declaration
    class ClusterConfiguration(_SchemaPropertyType):
        """The cluster configuration of the resource at the time of backup."""
        dedicated_compactor: _Boolean | None = None
        """Indicates if the compactor instance is a standalone instance or not."""
        ingest_query_instances: _Integer | None = None
        """The number of ingest and query instances in the cluster."""
        query_only_instances: _Integer | None = None
        """The number of query-only instances in the cluster."""
    @_declaration
    class LogDeliveryConfiguration(_SchemaPropertyType):
        """The log delivery configuration of the resource at the time of backup."""
        s3_configuration: InfluxDBBackup.S3Configuration | _Document
    @_declaration
    class MaintenanceSchedule(_SchemaPropertyType):
        """The maintenance schedule of the resource at the time of backup."""
        preferred_maintenance_window: _String
        """The preferred maintenance window in the format ddd:HH:MM-ddd:HH:MM."""
        timezone: _String
        """The IANA timezone identifier for the maintenance window."""
    @_declaration
    class S3Configuration(_SchemaPropertyType):
        """Configuration for S3 bucket log delivery."""
        bucket_name: _String
        """The name of the S3 bucket to deliver logs to."""
        enabled: _Boolean
        """Indicates whether log delivery to the S3 bucket is enabled."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    db_resource_id: _String
    """The id of the DB instance or DB cluster to back up."""
    name: _String
    """The name of the backup. Must be unique within the account and region."""
    retention_days: _Integer | None = None
    """The number of days to retain the backup. Valid values are 1 to 3650."""
    tags: _Sequence[InfluxDBBackup.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to associate with the backup."""
    @property
    def allocated_storage(self) -> _Intrinsic:
        """The allocated storage of the resource at the time of backup, in GiB."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the backup."""
    @property
    def cluster_configuration(self) -> _Intrinsic:
        """The cluster configuration of the resource at the time of backup."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time when the backup was created."""
    @property
    def db_instance_type(self) -> _Intrinsic:
        """The DB instance type of the resource at the time of backup."""
    @property
    def db_parameter_group_id(self) -> _Intrinsic:
        """The identifier of the DB parameter group associated with the backup."""
    @property
    def db_storage_type(self) -> _Intrinsic:
        """The storage type of the resource at the time of backup."""
    @property
    def deployment_type(self) -> _Intrinsic:
        """The deployment type of the resource that the backup was created from."""
    @property
    def engine_type(self) -> _Intrinsic:
        """The engine type of the resource that the backup was created from."""
    @property
    def expires_after(self) -> _Intrinsic:
        """The date after which the backup will be automatically deleted, as a calendar date in YYYY-MM-DD format.
        """
    @property
    def failover_mode(self) -> _Intrinsic:
        """The failover mode of the resource at the time of backup."""
    @property
    def id(self) -> _Intrinsic:
        """Service-generated unique identifier of the backup."""
    @property
    def influx_auth_parameters_secret_arn(self) -> _Intrinsic:
        """The ARN of the Secrets Manager secret containing the InfluxDB auth parameters."""
    @property
    def kms_key_id(self) -> _Intrinsic:
        """The Amazon Web Services KMS key ARN used for encryption of the resource at the time of backup."""
    @property
    def log_delivery_configuration(self) -> _Intrinsic:
        """The log delivery configuration of the resource at the time of backup."""
    @property
    def maintenance_schedule(self) -> _Intrinsic:
        """The maintenance schedule of the resource at the time of backup."""
    @property
    def network_type(self) -> _Intrinsic:
        """The network type of the resource at the time of backup."""
    @property
    def port(self) -> _Intrinsic:
        """The port number of the resource at the time of backup."""
    @property
    def publicly_accessible(self) -> _Intrinsic:
        """Indicates whether the resource was publicly accessible at the time of backup."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the backup."""
    @property
    def type(self) -> _Intrinsic:
        """The type of backup. Backups created through this resource type are always ON_DEMAND."""
    @property
    def vpc_security_group_ids(self) -> _Intrinsic:
        """The VPC security group IDs associated with the resource at the time of backup."""
    @property
    def vpc_subnet_ids(self) -> _Intrinsic:
        """The VPC subnet IDs associated with the resource at the time of backup."""

@_declaration
class InfluxDBCluster(_SchemaResource):
    """The AWS::Timestream::InfluxDBCluster resource creates an InfluxDB cluster."""
    @_declaration
    class LogDeliveryConfiguration(_SchemaPropertyType):
        """Configuration for sending logs to customer account from the InfluxDB cluster."""
        s3_configuration: InfluxDBCluster.LogDeliveryConfigurationS3Configuration | _Document
    @_declaration
    class LogDeliveryConfigurationS3Configuration(_SchemaPropertyType):
        """S3 configuration for sending logs to customer account from the InfluxDB cluster."""
        bucket_name: _String
        """The bucket name for logs to be sent from the InfluxDB cluster."""
        enabled: _Boolean
        """Specifies whether logging to customer specified bucket is enabled."""
    @_declaration
    class MaintenanceSchedule(_SchemaPropertyType):
        """The maintenance schedule for the InfluxDB cluster."""
        preferred_maintenance_window: _String
        """The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM."""
        timezone: _String
        """The IANA timezone identifier for the maintenance schedule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    allocated_storage: _Integer | None = None
    """The allocated storage for the InfluxDB cluster."""
    bucket: _String | None = None
    """The bucket for the InfluxDB cluster."""
    db_instance_type: _Literal["db.influx.medium", "db.influx.large", "db.influx.xlarge", "db.influx.2xlarge", "db.influx.4xlarge", "db.influx.8xlarge", "db.influx.12xlarge", "db.influx.16xlarge", "db.influx.24xlarge"] | _String | None = None
    """The compute instance of the InfluxDB cluster."""
    db_parameter_group_identifier: _String | None = None
    """The name of an existing InfluxDB parameter group."""
    db_storage_type: _Literal["InfluxIOIncludedT1", "InfluxIOIncludedT2", "InfluxIOIncludedT3"] | _String | None = None
    """The storage type of the InfluxDB cluster."""
    deployment_type: _Literal["MULTI_NODE_READ_REPLICAS"] | _String | None = None
    """Deployment type of the InfluxDB cluster."""
    failover_mode: _Literal["AUTOMATIC", "NO_FAILOVER"] | _String | None = None
    """Failover mode of the InfluxDB cluster."""
    log_delivery_configuration: InfluxDBCluster.LogDeliveryConfiguration | _Document | None = None
    maintenance_schedule: InfluxDBCluster.MaintenanceSchedule | _Document | None = None
    """The maintenance schedule for the InfluxDB cluster."""
    name: _String | None = None
    """The unique name that is associated with the InfluxDB cluster."""
    network_type: _Literal["IPV4", "DUAL"] | _String | None = None
    """Network type of the InfluxDB cluster."""
    organization: _String | None = None
    """The organization for the InfluxDB cluster."""
    password: _String | None = None
    """The password for the InfluxDB cluster."""
    port: _Integer | None = None
    """The port number on which InfluxDB accepts connections."""
    publicly_accessible: _Boolean | None = None
    """Attach a public IP to the customer ENI."""
    tags: _Sequence[InfluxDBCluster.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this DB cluster."""
    username: _String | None = None
    """The username for the InfluxDB cluster."""
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of Amazon EC2 VPC security groups to associate with this InfluxDB cluster."""
    vpc_subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of EC2 subnet IDs for this InfluxDB cluster."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The connection endpoint for the InfluxDB cluster."""
    @property
    def engine_type(self) -> _Intrinsic:
        """The engine type for the InfluxDB cluster."""
    @property
    def id(self) -> _Intrinsic:
        """The service generated unique identifier for InfluxDB cluster."""
    @property
    def influx_auth_parameters_secret_arn(self) -> _Intrinsic:
        """The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB cluster."""
    @property
    def next_maintenance_time(self) -> _Intrinsic:
        """The timestamp of the next scheduled maintenance event."""
    @property
    def reader_endpoint(self) -> _Intrinsic:
        """The reader endpoint for the InfluxDB cluster."""
    @property
    def status(self) -> _Intrinsic:
        """Status of the InfluxDB cluster."""

@_declaration
class InfluxDBInstance(_SchemaResource):
    """The AWS::Timestream::InfluxDBInstance resource creates an InfluxDB instance."""
    @_declaration
    class LogDeliveryConfiguration(_SchemaPropertyType):
        """Configuration for sending logs to customer account from the InfluxDB instance."""
        s3_configuration: InfluxDBInstance.LogDeliveryConfigurationS3Configuration | _Document
    @_declaration
    class LogDeliveryConfigurationS3Configuration(_SchemaPropertyType):
        """S3 configuration for sending logs to customer account from the InfluxDB instance."""
        bucket_name: _String
        """The bucket name for logs to be sent from the InfluxDB instance."""
        enabled: _Boolean
        """Specifies whether logging to customer specified bucket is enabled."""
    @_declaration
    class MaintenanceSchedule(_SchemaPropertyType):
        """The maintenance schedule for the InfluxDB instance."""
        preferred_maintenance_window: _String
        """The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM."""
        timezone: _String
        """The IANA timezone identifier for the maintenance schedule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    allocated_storage: _Integer | None = None
    """The allocated storage for the InfluxDB instance."""
    bucket: _String | None = None
    """The bucket for the InfluxDB instance."""
    db_instance_type: _Literal["db.influx.medium", "db.influx.large", "db.influx.xlarge", "db.influx.2xlarge", "db.influx.4xlarge", "db.influx.8xlarge", "db.influx.12xlarge", "db.influx.16xlarge", "db.influx.24xlarge"] | _String | None = None
    """The compute instance of the InfluxDB instance."""
    db_parameter_group_identifier: _String | None = None
    """The name of an existing InfluxDB parameter group."""
    db_storage_type: _Literal["InfluxIOIncludedT1", "InfluxIOIncludedT2", "InfluxIOIncludedT3"] | _String | None = None
    """The storage type of the InfluxDB instance."""
    deployment_type: _Literal["SINGLE_AZ", "WITH_MULTIAZ_STANDBY"] | _String | None = None
    """Deployment type of the InfluxDB Instance."""
    log_delivery_configuration: InfluxDBInstance.LogDeliveryConfiguration | _Document | None = None
    maintenance_schedule: InfluxDBInstance.MaintenanceSchedule | _Document | None = None
    """The maintenance schedule for the InfluxDB instance."""
    name: _String | None = None
    """The unique name that is associated with the InfluxDB instance."""
    network_type: _Literal["IPV4", "DUAL"] | _String | None = None
    """Network type of the InfluxDB Instance."""
    organization: _String | None = None
    """The organization for the InfluxDB instance."""
    password: _String | None = None
    """The password for the InfluxDB instance."""
    port: _Integer | None = None
    """The port number on which InfluxDB accepts connections."""
    publicly_accessible: _Boolean | None = None
    """Attach a public IP to the customer ENI."""
    tags: _Sequence[InfluxDBInstance.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this DB instance."""
    username: _String | None = None
    """The username for the InfluxDB instance."""
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of Amazon EC2 VPC security groups to associate with this InfluxDB instance."""
    vpc_subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of EC2 subnet IDs for this InfluxDB instance."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that is associated with the InfluxDB instance."""
    @property
    def availability_zone(self) -> _Intrinsic:
        """The Availability Zone (AZ) where the InfluxDB instance is created."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The connection endpoint for the InfluxDB instance."""
    @property
    def id(self) -> _Intrinsic:
        """The service generated unique identifier for InfluxDB instance."""
    @property
    def influx_auth_parameters_secret_arn(self) -> _Intrinsic:
        """The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB instance."""
    @property
    def next_maintenance_time(self) -> _Intrinsic:
        """The timestamp of the next scheduled maintenance event."""
    @property
    def secondary_availability_zone(self) -> _Intrinsic:
        """The Secondary Availability Zone (AZ) where the InfluxDB instance is created, if DeploymentType is set as
        WITH_MULTIAZ_STANDBY.
        """
    @property
    def status(self) -> _Intrinsic:
        """Status of the InfluxDB Instance."""

@_declaration
class ScheduledQuery(_SchemaResource):
    """The AWS::Timestream::ScheduledQuery resource creates a Timestream Scheduled Query."""
    @_declaration
    class DimensionMapping(_SchemaPropertyType):
        """This type is used to map column(s) from the query result to a dimension in the destination table."""
        dimension_value_type: _Literal["VARCHAR"] | _String
        name: _String
    @_declaration
    class ErrorReportConfiguration(_SchemaPropertyType):
        """Configuration for error reporting. Error reports will be generated when a problem is encountered when
        writing the query results.
        """
        s3_configuration: ScheduledQuery.S3Configuration | _Document
    @_declaration
    class MixedMeasureMapping(_SchemaPropertyType):
        """MixedMeasureMappings are mappings that can be used to ingest data into a mixture of narrow and multi
        measures in the derived table.
        """
        measure_value_type: _Literal["BIGINT", "BOOLEAN", "DOUBLE", "VARCHAR", "MULTI"] | _String
        measure_name: _String | None = None
        multi_measure_attribute_mappings: _Sequence[ScheduledQuery.MultiMeasureAttributeMapping | _Document] | _Intrinsic | None = None
        source_column: _String | None = None
        target_measure_name: _String | None = None
    @_declaration
    class MultiMeasureAttributeMapping(_SchemaPropertyType):
        """An attribute mapping to be used for mapping query results to ingest data for multi-measure attributes."""
        measure_value_type: _Literal["BIGINT", "BOOLEAN", "DOUBLE", "VARCHAR", "TIMESTAMP"] | _String
        source_column: _String
        target_multi_measure_attribute_name: _String | None = None
    @_declaration
    class MultiMeasureMappings(_SchemaPropertyType):
        """Only one of MixedMeasureMappings or MultiMeasureMappings is to be provided. MultiMeasureMappings can be
        used to ingest data as multi measures in the derived table.
        """
        multi_measure_attribute_mappings: _Sequence[ScheduledQuery.MultiMeasureAttributeMapping | _Document] | _Intrinsic
        target_multi_measure_name: _String | None = None
    @_declaration
    class NotificationConfiguration(_SchemaPropertyType):
        """Notification configuration for the scheduled query. A notification is sent by Timestream when a query run
        finishes, when the state is updated or when you delete it.
        """
        sns_configuration: ScheduledQuery.SnsConfiguration | _Document
    @_declaration
    class S3Configuration(_SchemaPropertyType):
        """Details on S3 location for error reports that result from running a query."""
        bucket_name: _String
        encryption_option: _Literal["SSE_S3", "SSE_KMS"] | _String | None = None
        object_key_prefix: _String | None = None
    @_declaration
    class ScheduleConfiguration(_SchemaPropertyType):
        """Configuration for when the scheduled query is executed."""
        schedule_expression: _String
    @_declaration
    class SnsConfiguration(_SchemaPropertyType):
        """SNS configuration for notification upon scheduled query execution."""
        topic_arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to label the scheduled query."""
        key: _String
        value: _String
    @_declaration
    class TargetConfiguration(_SchemaPropertyType):
        """Configuration of target store where scheduled query results are written to."""
        timestream_configuration: ScheduledQuery.TimestreamConfiguration | _Document
    @_declaration
    class TimestreamConfiguration(_SchemaPropertyType):
        """Configuration needed to write data into the Timestream database and table."""
        database_name: _String
        dimension_mappings: _Sequence[ScheduledQuery.DimensionMapping | _Document] | _Intrinsic
        table_name: _String
        time_column: _String
        measure_name_column: _String | None = None
        mixed_measure_mappings: _Sequence[ScheduledQuery.MixedMeasureMapping | _Document] | _Intrinsic | None = None
        multi_measure_mappings: ScheduledQuery.MultiMeasureMappings | _Document | None = None
    TYPE: _ClassVar[str]
    error_report_configuration: ScheduledQuery.ErrorReportConfiguration | _Document
    notification_configuration: ScheduledQuery.NotificationConfiguration | _Document
    query_string: _String
    schedule_configuration: ScheduledQuery.ScheduleConfiguration | _Document
    scheduled_query_execution_role_arn: _String
    client_token: _String | None = None
    kms_key_id: _String | None = None
    scheduled_query_name: _String | None = None
    tags: _Sequence[ScheduledQuery.Tag | _Document] | _Intrinsic | None = None
    target_configuration: ScheduledQuery.TargetConfiguration | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name of the scheduled query that is generated upon creation."""
    @property
    def sq_error_report_configuration(self) -> _Intrinsic:
        """Configuration for error reporting. Error reports will be generated when a problem is encountered when
        writing the query results.
        """
    @property
    def sq_kms_key_id(self) -> _Intrinsic:
        """The Amazon KMS key used to encrypt the scheduled query resource, at-rest. If the Amazon KMS key is not
        specified, the scheduled query resource will be encrypted with a Timestream owned Amazon KMS key. To specify
        a KMS key, use the key ID, key ARN, alias name, or alias ARN. When using an alias name, prefix the name with
        alias/. If ErrorReportConfiguration uses SSE_KMS as encryption type, the same KmsKeyId is used to encrypt
        the error report at rest.
        """
    @property
    def sq_name(self) -> _Intrinsic:
        """The name of the scheduled query. Scheduled query names must be unique within each Region."""
    @property
    def sq_notification_configuration(self) -> _Intrinsic:
        """Notification configuration for the scheduled query. A notification is sent by Timestream when a query run
        finishes, when the state is updated or when you delete it.
        """
    @property
    def sq_query_string(self) -> _Intrinsic:
        """The query string to run. Parameter names can be specified in the query string @ character followed by an
        identifier. The named Parameter @scheduled_runtime is reserved and can be used in the query to get the time
        at which the query is scheduled to run. The timestamp calculated according to the ScheduleConfiguration
        parameter, will be the value of @scheduled_runtime paramater for each query run.
        """
    @property
    def sq_schedule_configuration(self) -> _Intrinsic:
        """Configuration for when the scheduled query is executed."""
    @property
    def sq_scheduled_query_execution_role_arn(self) -> _Intrinsic:
        """The ARN for the IAM role that Timestream will assume when running the scheduled query."""
    @property
    def sq_target_configuration(self) -> _Intrinsic:
        """Configuration of target store where scheduled query results are written to."""

@_declaration
class Table(_SchemaResource):
    """The AWS::Timestream::Table resource creates a Timestream Table."""
    @_declaration
    class MagneticStoreWriteProperties(_SchemaPropertyType):
        """The properties that determine whether magnetic store writes are enabled."""
        enable_magnetic_store_writes: _Boolean
        """Boolean flag indicating whether magnetic store writes are enabled."""
        magnetic_store_rejected_data_location: Table.MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation | _Document | None = None
    @_declaration
    class MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation(_SchemaPropertyType):
        """Location to store information about records that were asynchronously rejected during magnetic store
        writes.
        """
        s3_configuration: Table.MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration | _Document | None = None
    @_declaration
    class MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration(_SchemaPropertyType):
        """S3 configuration for location to store rejections from magnetic store writes."""
        bucket_name: _String
        """The bucket name used to store the data."""
        encryption_option: _String
        """Either SSE_KMS or SSE_S3."""
        kms_key_id: _String | None = None
        """Must be provided if SSE_KMS is specified as the encryption option."""
        object_key_prefix: _String | None = None
        """String used to prefix all data in the bucket."""
    @_declaration
    class PartitionKey(_SchemaPropertyType):
        """An attribute used in partitioning data in a table. There are two types of partition keys: dimension keys
        and measure keys. A dimension key partitions data on a dimension name, while a measure key partitions data
        on the measure name.
        """
        type: _Literal["DIMENSION", "MEASURE"] | _String
        enforcement_in_record: _Literal["REQUIRED", "OPTIONAL"] | _String | None = None
        name: _String | None = None
    @_declaration
    class RetentionProperties(_SchemaPropertyType):
        """The retention duration of the memory store and the magnetic store."""
        magnetic_store_retention_period_in_days: _String | None = None
        """The duration for which data must be stored in the magnetic store."""
        memory_store_retention_period_in_hours: _String | None = None
        """The duration for which data must be stored in the memory store."""
    @_declaration
    class Schema(_SchemaPropertyType):
        """A Schema specifies the expected data model of the table."""
        composite_partition_key: _Sequence[Table.PartitionKey | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """You can use the Resource Tags property to apply tags to resources, which can help you identify and
        categorize those resources.
        """
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    database_name: _String
    """The name for the database which the table to be created belongs to."""
    magnetic_store_write_properties: Table.MagneticStoreWriteProperties | _Document | None = None
    retention_properties: Table.RetentionProperties | _Document | None = None
    schema: Table.Schema | _Document | None = None
    table_name: _String | None = None
    """The name for the table. If you don't specify a name, AWS CloudFormation generates a unique physical ID and
    uses that ID for the table name.
    """
    tags: _Sequence[Table.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def name(self) -> _Intrinsic:
        """The table name exposed as a read-only attribute."""
