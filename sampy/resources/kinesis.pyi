"""AWS::Kinesis. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.messages import StreamGrants as _StreamGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Channel(_SchemaResource):
    """Resource Type definition for AWS::Kinesis::Channel."""
    @_declaration
    class CloudWatchLogsConfiguration(_SchemaPropertyType):
        """CloudWatch Logs configuration for the channel. When Enabled is true and LogGroupName is omitted, the
        service uses a default group derived from the channel name and id; LogStreamName defaults to the literal
        string 'DestinationDelivery'.
        """
        enabled: _Boolean
        """Whether CloudWatch Logs delivery is enabled."""
        log_group_name: _String | None = None
        """The CloudWatch log group name. When Enabled is true and LogGroupName is omitted, the service uses the
        default '/aws/kinesis//'.
        """
        log_stream_name: _String | None = None
        """The CloudWatch log stream name. Defaults to the literal string 'DestinationDelivery' when omitted."""
    @_declaration
    class DeadLetterQueueS3Configuration(_SchemaPropertyType):
        """Configuration of the S3 bucket used to capture records that cannot be delivered to the primary
        destination.
        """
        bucket_arn: _String
        """The ARN of the S3 bucket for storing failed records."""
        expected_bucket_owner: _String
        """The AWS account ID of the expected owner of the dead-letter queue S3 bucket. Used to verify bucket
        ownership before delivery.
        """
        error_output_prefix: _String | None = None
        """Optional S3 key prefix under which error records are organized. When omitted, the service uses the
        default 'kinesis-channel/errors///'.
        """
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """Server-side encryption configuration for data at rest in the destination. Data delivered to S3 / S3
        Tables is encrypted with the same key.
        """
        encryption_type: _Literal["KMS"] | _String
        """The encryption type. KMS is the only supported value."""
        key_id: _String
        """The customer-managed AWS KMS key. Accepts a key GUID, key ARN, alias ARN, or alias name prefixed by
        'alias/'. The Kinesis Data Streams managed alias 'aws/kinesis' is not accepted - the key must be
        customer-owned so it can also be used by readers of the destination.
        """
    @_declaration
    class LoggingConfiguration(_SchemaPropertyType):
        """Configuration for delivering channel operational logs."""
        cloud_watch_logs: Channel.CloudWatchLogsConfiguration | _Document
        """CloudWatch Logs configuration block. When provided, controls whether and where the channel writes
        operational logs.
        """
    @_declaration
    class PartitionField(_SchemaPropertyType):
        """A single partition field consisting of a transform applied to a source column."""
        source_name: _String
        """The name of the source column on which the transform is applied."""
        transform: _Literal["TIME_HOUR"] | _String
        """The partitioning transform applied to the SourceName column."""
    @_declaration
    class PartitionSpec(_SchemaPropertyType):
        """Partitioning specification for the destination Iceberg table. Follows the S3 Tables / Iceberg
        PartitionSpec format.
        """
        partition_fields: _Sequence[Channel.PartitionField | _Document] | _Intrinsic
        """List of partition fields that define how records are partitioned when written to the destination table.
        """
    @_declaration
    class RecordConfiguration(_SchemaPropertyType):
        """The configuration that describes how records on the source stream are encoded."""
        record_format_type: _Literal["GSR_JSON", "JSON", "STRING", "BYTE_ARRAY"] | _String
        """The format used to interpret records read from the source stream."""
        gsr_schema_arn: _String | None = None
        """The ARN of the AWS Glue Schema Registry (GSR) schema. Required for the S3 Tables destination, where it is
        used to create the S3 Table and to validate that the record format matches the table schema. Also used when
        RecordFormatType is GSR_JSON to interpret records read from the source stream. Vanilla S3 delivery writes
        records as S3 objects and does not need a schema. The schema must be in the same account and region as the
        channel.
        """
    @_declaration
    class S3DestinationConfiguration(_SchemaPropertyType):
        """Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration
        and S3TablesDestinationConfiguration must be specified on the channel.
        """
        storage_configuration: Channel.S3StorageConfiguration | _Document
        """S3 storage configuration including the destination bucket, output key template, storage class, and
        compression type.
        """
        data_freshness_in_seconds: _Integer | None = None
        """The maximum time in seconds the channel buffers records before delivery if the minimum target file size
        is not reached.
        """
        dead_letter_queue_s3_configuration: Channel.DeadLetterQueueS3Configuration | _Document | None = None
        """Optional dead-letter queue (DLQ) configuration for records that cannot be delivered to the destination.
        When omitted, the service auto-fills using the storage BucketARN with an error prefix.
        """
    @_declaration
    class S3StorageConfiguration(_SchemaPropertyType):
        """S3 storage configuration that describes the destination bucket and how delivered objects are stored."""
        bucket_arn: _String
        """The ARN of the S3 bucket for record delivery. Different channels can deliver to the same bucket. Buckets
        can be cross-account but must be in the same region as the channel.
        """
        compression_type: _Literal["NONE", "GZIP", "ZSTD"] | _String
        """The compression algorithm applied to delivered objects."""
        expected_bucket_owner: _String
        """The AWS account ID of the expected owner of the destination S3 bucket. Used to verify bucket ownership
        before delivery.
        """
        output_key_template: _String | None = None
        """Optional template for the S3 object key path. Supports placeholders in the form !{name}: !{channel-name},
        !{channel-id}, !{stream-name}, !{yyyy}, !{yy}, !{MM}, !{dd}, !{HH}, !{mm}, and !{extension} (a literal file
        extension can be supplied as !{extension:.json.gz}). When omitted, the service uses the default
        'kinesis-channel/!{channel-name}/!{channel-id}/!{yyyy}/!{MM}/!{dd}/!{HH}/!{channel-name}-!{channel-id}-!{yyyy}-!{MM}-!{dd}-!{HH}-!{mm}!{extension}'.
        """
        storage_class: _Literal["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"] | _String | None = None
        """The S3 storage class for delivered objects."""
    @_declaration
    class S3TableConfiguration(_SchemaPropertyType):
        """An S3 Tables destination including its table bucket, namespace, table name, and partition spec."""
        compression_type: _Literal["NONE", "ZSTD", "SNAPPY"] | _String
        """The compression algorithm applied to objects delivered to the S3 Tables destination."""
        namespace: _String
        """The name of the S3 Tables namespace that contains the destination table."""
        table_bucket_arn: _String
        """The ARN of the S3 Tables table bucket for record delivery. Buckets can be cross-account but must be in
        the same region as the channel.
        """
        table_name: _String
        """The name of the destination S3 Tables table. The table is created for the customer if it does not yet
        exist.
        """
        partition_spec: Channel.PartitionSpec | _Document | None = None
        """The partition specification used by the destination Iceberg table."""
    @_declaration
    class S3TablesDestinationConfiguration(_SchemaPropertyType):
        """Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and
        S3TablesDestinationConfiguration must be specified on the channel.
        """
        dead_letter_queue_s3_configuration: Channel.DeadLetterQueueS3Configuration | _Document
        """The dead-letter queue (DLQ) configuration for records that cannot be delivered to the S3 Tables
        destination. Required for S3 Tables: there is no safe fallback because S3 Tables metadata writes are
        critical-path.
        """
        s3_tables_configuration_list: _Sequence[Channel.S3TableConfiguration | _Document] | _Intrinsic
        """The list of S3 Tables destinations. v1 supports a single element; the list shape allows future
        extensibility to fan out to multiple tables.
        """
        data_freshness_in_seconds: _Integer | None = None
        """The maximum time in seconds the channel buffers records before delivery if the minimum target file size
        is not reached.
        """
    @_declaration
    class StreamConfiguration(_SchemaPropertyType):
        """The configuration of a Kinesis stream that the channel reads from."""
        record_configuration: Channel.RecordConfiguration | _Document
        """The configuration that describes how records on the source stream are encoded."""
        stream_arn: _String
        """The Amazon resource name (ARN) of the Kinesis data stream that the channel reads from."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    channel_name: _String
    """The name of the channel. The name's uniqueness is scoped per AWS account and region."""
    service_execution_role_arn: _String
    """The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the
    destination, and (when enabled) write CloudWatch Logs.
    """
    stream_configuration_list: _Sequence[Channel.StreamConfiguration | _Document] | _Intrinsic
    """List of stream configurations associated with the channel. v1 supports a single element; the list shape
    allows future extensibility to fan in from multiple streams.
    """
    encryption_configuration: Channel.EncryptionConfiguration | _Document | None = None
    """Server-side encryption configuration for data at rest."""
    logging_configuration: Channel.LoggingConfiguration | _Document | None = None
    """Configuration for delivering channel operational logs. Defaults to CloudWatch Logs disabled."""
    s3_destination_configuration: Channel.S3DestinationConfiguration | _Document | None = None
    """Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration and
    S3TablesDestinationConfiguration must be specified.
    """
    s3_tables_destination_configuration: Channel.S3TablesDestinationConfiguration | _Document | None = None
    """Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and
    S3TablesDestinationConfiguration must be specified.
    """
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel."""
    @property
    def channel_arn(self) -> _Intrinsic:
        """The ARN of the channel."""
    @property
    def channel_creation_timestamp(self) -> _Intrinsic:
        """Timestamp of when the channel was created."""
    @property
    def channel_id(self) -> _Intrinsic:
        """The service-generated unique identifier for the channel."""
    @property
    def channel_status(self) -> _Intrinsic:
        """The status of the channel."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for AWS::Kinesis::ResourcePolicy."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    """The ARN of the AWS Kinesis resource to which the policy applies."""
    resource_policy: _Document
    """A policy document containing permissions to add to the specified resource. In IAM, you must provide policy
    documents in JSON format. However, in CloudFormation you can provide the policy in JSON or YAML format because
    CloudFormation converts YAML to JSON before submitting it to IAM.
    """

@_declaration
class Stream(_StreamGrants, _SchemaResource):
    """Resource Type definition for AWS::Kinesis::Stream."""
    @_declaration
    class StreamEncryption(_SchemaPropertyType):
        """When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream.
        Removing this property from your stack template and updating your stack disables encryption.
        """
        encryption_type: _Literal["KMS"] | _String
        """The encryption type to use. The only valid value is KMS."""
        key_id: _String
        """The GUID for the customer-managed AWS KMS key to use for encryption. This value can be a globally unique
        identifier, a fully specified Amazon Resource Name (ARN) to either an alias or a key, or an alias name
        prefixed by "alias/".You can also use a master key owned by Kinesis Data Streams by specifying the alias
        aws/kinesis.
        """
    @_declaration
    class StreamModeDetails(_SchemaPropertyType):
        """When specified, enables or updates the mode of stream. Default is PROVISIONED."""
        stream_mode: _Literal["ON_DEMAND", "PROVISIONED"] | _String
        """The mode of the stream."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) to associate with the Kinesis stream."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class WarmThroughputObject(_SchemaPropertyType):
        """Warm throughput configuration details for the stream. Only present for ON_DEMAND streams."""
        current_mi_bps: _Integer | None = None
        """Current warm throughput in MiB/s."""
        target_mi_bps: _Integer | None = None
        """Target warm throughput in MiB/s that a customer can write to a stream at any given time."""
    TYPE: _ClassVar[str]
    desired_shard_level_metrics: _Sequence[_Literal["IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds", "ALL"] | _String] | _Intrinsic | None = None
    """The final list of shard-level metrics."""
    max_record_size_in_ki_b: _Integer | None = None
    """Maximum size of a data record in KiB allowed to be put into Kinesis stream."""
    name: _String | None = None
    """The name of the Kinesis stream."""
    record_distribution_strategy: _Literal["AUTO", "USER_PARTITION_KEY"] | _String | None = None
    """The record distribution strategy for the stream. This property can ONLY be set when StreamMode is ON_DEMAND.
    """
    retention_period_hours: _Integer | None = None
    """The number of hours for the data records that are stored in shards to remain accessible."""
    shard_count: _Integer | None = None
    """The number of shards that the stream uses. Required when StreamMode = PROVISIONED is passed."""
    stream_encryption: Stream.StreamEncryption | _Document | None = None
    """When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream."""
    stream_mode_details: Stream.StreamModeDetails | _Document | None = None
    """The mode in which the stream is running."""
    tags: _Sequence[Stream.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis stream."""
    warm_throughput_mi_bps: _Integer | None = None
    """Target warm throughput in MiB/s for the stream. This property can ONLY be set when StreamMode is ON_DEMAND.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon resource name (ARN) of the Kinesis stream."""
    @property
    def warm_throughput_object(self) -> _Intrinsic:
        """Warm throughput configuration details for the stream. Only present for ON_DEMAND streams."""

@_declaration
class StreamConsumer(_SchemaResource):
    """Resource Type definition for AWS::Kinesis::StreamConsumer."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An arbitrary set of tags (key-value pairs) to associate with the Kinesis consumer."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    consumer_name: _String
    """The name of the Kinesis Stream Consumer. For a given Kinesis data stream, each consumer must have a unique
    name. However, consumer names don't have to be unique across data streams.
    """
    stream_arn: _String
    """The Amazon resource name (ARN) of the Kinesis data stream that you want to register the consumer with."""
    tags: _Sequence[StreamConsumer.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key–value pairs) to associate with the Kinesis consumer."""
    @property
    def consumer_arn(self) -> _Intrinsic:
        """The ARN returned by Kinesis Data Streams when you registered the consumer. If you don't know the ARN of
        the consumer that you want to deregister, you can use the ListStreamConsumers operation to get a list of the
        descriptions of all the consumers that are currently registered with a given data stream. The description of
        a consumer contains its ARN.
        """
    @property
    def consumer_creation_timestamp(self) -> _Intrinsic:
        """Timestamp when the consumer was created."""
    @property
    def consumer_status(self) -> _Intrinsic:
        """A consumer can't read data while in the CREATING or DELETING states. Valid Values: CREATING | DELETING |
        ACTIVE.
        """
