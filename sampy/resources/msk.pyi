"""AWS::MSK. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class BatchScramSecret(_SchemaResource):
    """Resource Type definition for AWS::MSK::BatchScramSecret."""
    TYPE: _ClassVar[str]
    cluster_arn: _String
    secret_arn_list: _Sequence[_String] | _Intrinsic | None = None

@_declaration
class Channel(_SchemaResource):
    """Resource Type definition for AWS::MSK::Channel."""
    @_declaration
    class Catalog(_SchemaPropertyType):
        """Catalog configuration of the destination."""
        catalog_arn: _String | None = None
        """The ARN of the catalog."""
        warehouse_location: _String | None = None
        """The warehouse location."""
    @_declaration
    class ChannelLoggingInfo(_SchemaPropertyType):
        """Log configuration details for Channel."""
        cloud_watch_logs: Channel.CloudWatchLogsLogDestination | _Document | None = None
        firehose: Channel.FirehoseLogDestination | _Document | None = None
        s3: Channel.S3LogDestination | _Document | None = None
    @_declaration
    class ChannelStateInfo(_SchemaPropertyType):
        """Includes information about the channel state."""
        code: _String | None = None
        """Code for channel state."""
        message: _String | None = None
        """Message for channel state."""
    @_declaration
    class CloudWatchLogsLogDestination(_SchemaPropertyType):
        """CloudWatch Logs log destination details."""
        enabled: _Boolean
        """Whether CloudWatch Logs logging is enabled."""
        log_group: _String | None = None
        """The CloudWatch log group for log delivery."""
    @_declaration
    class DeadLetterQueueS3(_SchemaPropertyType):
        """Dead letter queue S3 configuration of the destination."""
        bucket_arn: _String
        """The ARN of the S3 bucket."""
        error_output_prefix: _String
        """The error output prefix."""
        expected_bucket_owner: _String | None = None
        """Optional 12-digit AWS account ID expected to own the dead-letter S3 bucket."""
    @_declaration
    class DestinationTable(_SchemaPropertyType):
        """Destination table configuration."""
        destination_database_name: _String
        """The destination database name."""
        destination_table_name: _String
        """The destination table name."""
        partition_spec: Channel.PartitionSpec | _Document | None = None
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """Encryption configuration."""
        kms_key_arn: _String
        """The ARN of the KMS key for encryption."""
    @_declaration
    class FirehoseLogDestination(_SchemaPropertyType):
        """Firehose log destination details."""
        enabled: _Boolean
        """Whether Firehose logging is enabled."""
        delivery_stream: _String | None = None
        """The Firehose delivery stream for log delivery."""
    @_declaration
    class IcebergDestinationConfiguration(_SchemaPropertyType):
        """Iceberg destination configuration."""
        append_only: _Boolean
        """Append only mode."""
        dead_letter_queue_s3: Channel.DeadLetterQueueS3 | _Document
        destination_table_list: _Sequence[Channel.DestinationTable | _Document] | _Intrinsic
        """List of destination tables."""
        schema_evolution: Channel.SchemaEvolution | _Document
        service_execution_role_arn: _String
        """The Amazon Resource Name (ARN) of an IAM role used by MSK to access the table."""
        table_creation: Channel.TableCreation | _Document
        catalog: Channel.Catalog | _Document | None = None
        compression_type: _Literal["ZSTD", "SNAPPY"] | _String | None = None
        data_freshness_in_seconds: _Integer | None = None
        """Data freshness in seconds."""
    @_declaration
    class PartitionSource(_SchemaPropertyType):
        """Partition source configuration."""
        source_name: _String | None = None
        """Source name."""
    @_declaration
    class PartitionSpec(_SchemaPropertyType):
        """Partition specification."""
        partition_strategy: _Literal["TIME_HOUR"] | _String
        source_list: _Sequence[Channel.PartitionSource | _Document] | _Intrinsic | None = None
        """Source list."""
    @_declaration
    class RecordConverter(_SchemaPropertyType):
        """Record converter configuration for a topic."""
        value_converter: _Literal["BYTE_ARRAY", "JSON", "JSON_SCHEMA_GSR", "STRING"] | _String
    @_declaration
    class RecordSchema(_SchemaPropertyType):
        """Record schema configuration for a topic."""
        gsr_arn: _String
        """ARN of Glue Schema Registry resource used for table schema."""
    @_declaration
    class S3DestinationConfiguration(_SchemaPropertyType):
        """S3 destination configuration."""
        dead_letter_queue_s3: Channel.DeadLetterQueueS3 | _Document
        service_execution_role_arn: _String
        """The Amazon Resource Name (ARN) of an IAM role used by MSK to access S3."""
        storage: Channel.S3Storage | _Document
        data_freshness_in_seconds: _Integer | None = None
        """Data freshness in seconds."""
    @_declaration
    class S3LogDestination(_SchemaPropertyType):
        """S3 log destination details."""
        enabled: _Boolean
        """Whether S3 logging is enabled."""
        bucket: _String | None = None
        """The name of the S3 bucket for log delivery."""
        prefix: _String | None = None
        """The S3 prefix for log delivery."""
    @_declaration
    class S3Storage(_SchemaPropertyType):
        """S3 storage configuration."""
        bucket_arn: _String
        """ARN of the S3 bucket."""
        compression_type: _Literal["NONE", "GZIP", "ZSTD"] | _String
        storage_class: _Literal["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"] | _String
        expected_bucket_owner: _String | None = None
        """Optional 12-digit AWS account ID expected to own the S3 bucket."""
        output_key_template: _String | None = None
        """Template for S3 key for output objects, used for partitioning."""
        output_prefix: _String | None = None
        """Optional prefix for output objects."""
    @_declaration
    class SchemaEvolution(_SchemaPropertyType):
        """Schema evolution configuration of the destination."""
        enable_schema_evolution: _Boolean
        """Whether schema evolution is enabled."""
    @_declaration
    class TableCreation(_SchemaPropertyType):
        """Table creation configuration of the destination."""
        enable_table_creation: _Boolean
        """Whether table creation is enabled."""
    @_declaration
    class TopicConfiguration(_SchemaPropertyType):
        """Configuration of topic in a channel."""
        record_converter: Channel.RecordConverter | _Document
        topic_arn: _String
        """The Amazon Resource Name (ARN) that uniquely identifies the topic."""
        record_schema: Channel.RecordSchema | _Document | None = None
    TYPE: _ClassVar[str]
    channel_name: _String
    topic_configuration_list: _Sequence[Channel.TopicConfiguration | _Document] | _Intrinsic
    """Topic configuration."""
    cluster_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the cluster."""
    encryption_configuration: Channel.EncryptionConfiguration | _Document | None = None
    iceberg_destination_configuration: Channel.IcebergDestinationConfiguration | _Document | None = None
    logging_info: Channel.ChannelLoggingInfo | _Document | None = None
    s3_destination_configuration: Channel.S3DestinationConfiguration | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def channel_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that uniquely identifies the channel."""
    @property
    def state_info(self) -> _Intrinsic:
        """Includes information about the channel state."""
    @property
    def status(self) -> _Intrinsic:
        """Status of a channel resource."""

@_declaration
class Cluster(_SchemaResource):
    """Resource Type definition for AWS::MSK::Cluster."""
    @_declaration
    class AuthorizerLogs(_SchemaPropertyType):
        cloud_watch_logs: Cluster.CloudWatchLogs | _Document | None = None
        firehose: Cluster.Firehose | _Document | None = None
        s3: Cluster.S3 | _Document | None = None
    @_declaration
    class BrokerLogs(_SchemaPropertyType):
        cloud_watch_logs: Cluster.CloudWatchLogs | _Document | None = None
        firehose: Cluster.Firehose | _Document | None = None
        s3: Cluster.S3 | _Document | None = None
    @_declaration
    class BrokerNodeGroupInfo(_SchemaPropertyType):
        client_subnets: _Sequence[_String] | _Intrinsic
        instance_type: _String
        broker_az_distribution: _Literal["DEFAULT"] | _String | None = None
        connectivity_info: Cluster.ConnectivityInfo | _Document | None = None
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        storage_info: Cluster.StorageInfo | _Document | None = None
    @_declaration
    class ClientAuthentication(_SchemaPropertyType):
        sasl: Cluster.Sasl | _Document | None = None
        tls: Cluster.Tls | _Document | None = None
        unauthenticated: Cluster.Unauthenticated | _Document | None = None
    @_declaration
    class CloudWatchLogs(_SchemaPropertyType):
        enabled: _Boolean
        log_group: _String | None = None
    @_declaration
    class ConfigurationInfo(_SchemaPropertyType):
        arn: _String
        revision: _Integer
    @_declaration
    class ConnectivityInfo(_SchemaPropertyType):
        network_type: _Literal["IPV4", "DUAL"] | _String | None = None
        public_access: Cluster.PublicAccess | _Document | None = None
        vpc_connectivity: Cluster.VpcConnectivity | _Document | None = None
    @_declaration
    class EBSStorageInfo(_SchemaPropertyType):
        provisioned_throughput: Cluster.ProvisionedThroughput | _Document | None = None
        volume_size: _Integer | None = None
    @_declaration
    class EncryptionAtRest(_SchemaPropertyType):
        data_volume_kms_key_id: _String
    @_declaration
    class EncryptionInTransit(_SchemaPropertyType):
        client_broker: _Literal["TLS", "TLS_PLAINTEXT", "PLAINTEXT"] | _String | None = None
        in_cluster: _Boolean | None = None
    @_declaration
    class EncryptionInfo(_SchemaPropertyType):
        encryption_at_rest: Cluster.EncryptionAtRest | _Document | None = None
        encryption_in_transit: Cluster.EncryptionInTransit | _Document | None = None
    @_declaration
    class Firehose(_SchemaPropertyType):
        enabled: _Boolean
        delivery_stream: _String | None = None
    @_declaration
    class Iam(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class JmxExporter(_SchemaPropertyType):
        enabled_in_broker: _Boolean
    @_declaration
    class LoggingInfo(_SchemaPropertyType):
        authorizer_logs: Cluster.AuthorizerLogs | _Document | None = None
        broker_logs: Cluster.BrokerLogs | _Document | None = None
    @_declaration
    class NodeExporter(_SchemaPropertyType):
        enabled_in_broker: _Boolean
    @_declaration
    class OpenMonitoring(_SchemaPropertyType):
        prometheus: Cluster.Prometheus | _Document
    @_declaration
    class Prometheus(_SchemaPropertyType):
        jmx_exporter: Cluster.JmxExporter | _Document | None = None
        node_exporter: Cluster.NodeExporter | _Document | None = None
    @_declaration
    class ProvisionedThroughput(_SchemaPropertyType):
        enabled: _Boolean | None = None
        volume_throughput: _Integer | None = None
    @_declaration
    class PublicAccess(_SchemaPropertyType):
        type: _String | None = None
    @_declaration
    class Rebalancing(_SchemaPropertyType):
        status: _Literal["PAUSED", "ACTIVE"] | _String
    @_declaration
    class S3(_SchemaPropertyType):
        enabled: _Boolean
        bucket: _String | None = None
        prefix: _String | None = None
    @_declaration
    class Sasl(_SchemaPropertyType):
        iam: Cluster.Iam | _Document | None = None
        scram: Cluster.Scram | _Document | None = None
    @_declaration
    class Scram(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class StorageInfo(_SchemaPropertyType):
        ebs_storage_info: Cluster.EBSStorageInfo | _Document | None = None
    @_declaration
    class Tls(_SchemaPropertyType):
        certificate_authority_arn_list: _Sequence[_String] | _Intrinsic | None = None
        enabled: _Boolean | None = None
    @_declaration
    class Unauthenticated(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class VpcConnectivity(_SchemaPropertyType):
        client_authentication: Cluster.VpcConnectivityClientAuthentication | _Document | None = None
    @_declaration
    class VpcConnectivityClientAuthentication(_SchemaPropertyType):
        sasl: Cluster.VpcConnectivitySasl | _Document | None = None
        tls: Cluster.VpcConnectivityTls | _Document | None = None
    @_declaration
    class VpcConnectivityIam(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class VpcConnectivitySasl(_SchemaPropertyType):
        iam: Cluster.VpcConnectivityIam | _Document | None = None
        scram: Cluster.VpcConnectivityScram | _Document | None = None
    @_declaration
    class VpcConnectivityScram(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class VpcConnectivityTls(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class ZookeeperAccess(_SchemaPropertyType):
        enabled: _Boolean | None = None
    TYPE: _ClassVar[str]
    broker_node_group_info: Cluster.BrokerNodeGroupInfo | _Document
    cluster_name: _String
    kafka_version: _String
    number_of_broker_nodes: _Integer
    client_authentication: Cluster.ClientAuthentication | _Document | None = None
    configuration_info: Cluster.ConfigurationInfo | _Document | None = None
    encryption_info: Cluster.EncryptionInfo | _Document | None = None
    enhanced_monitoring: _Literal["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"] | _String | None = None
    logging_info: Cluster.LoggingInfo | _Document | None = None
    open_monitoring: Cluster.OpenMonitoring | _Document | None = None
    rebalancing: Cluster.Rebalancing | _Document | None = None
    storage_mode: _Literal["LOCAL", "TIERED"] | _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    zookeeper_access: Cluster.ZookeeperAccess | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def current_version(self) -> _Intrinsic:
        """The current version of the MSK cluster."""

@_declaration
class ClusterPolicy(_SchemaResource):
    """Resource Type definition for AWS::MSK::ClusterPolicy."""
    TYPE: _ClassVar[str]
    cluster_arn: _String
    """The arn of the cluster for the resource policy."""
    policy: _Document | _String
    @property
    def current_version(self) -> _Intrinsic:
        """The current version of the policy attached to the specified cluster."""

@_declaration
class Configuration(_SchemaResource):
    """Resource Type definition for AWS::MSK::Configuration."""
    @_declaration
    class LatestRevision(_SchemaPropertyType):
        creation_time: _String | None = None
        description: _String | None = None
        revision: _Integer | None = None
    TYPE: _ClassVar[str]
    name: _String
    server_properties: _String
    description: _String | None = None
    kafka_versions_list: _Sequence[_String] | _Intrinsic | None = None
    latest_revision: Configuration.LatestRevision | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def latest_revision_creation_time(self) -> _Intrinsic: ...
    @property
    def latest_revision_description(self) -> _Intrinsic: ...
    @property
    def latest_revision_revision(self) -> _Intrinsic: ...

@_declaration
class Replicator(_SchemaResource):
    """Resource Type definition for AWS::MSK::Replicator."""
    @_declaration
    class AmazonMskCluster(_SchemaPropertyType):
        """Details of an Amazon MSK cluster."""
        msk_cluster_arn: _String
        """The ARN of an Amazon MSK cluster."""
    @_declaration
    class ApacheKafkaCluster(_SchemaPropertyType):
        """Details of an Apache Kafka cluster."""
        apache_kafka_cluster_id: _String
        """The ID of the Apache Kafka cluster."""
        bootstrap_broker_string: _String
        """The bootstrap broker string of the Apache Kafka cluster."""
    @_declaration
    class CloudWatchLogs(_SchemaPropertyType):
        """Details about delivering logs to CloudWatch Logs."""
        enabled: _Boolean
        """Whether log delivery to CloudWatch Logs is enabled."""
        log_group: _String | None = None
        """The CloudWatch log group that is the destination for log delivery."""
    @_declaration
    class ConsumerGroupReplication(_SchemaPropertyType):
        """Configuration relating to consumer group replication."""
        consumer_groups_to_replicate: _Sequence[_String] | _Intrinsic
        """List of regular expression patterns indicating the consumer groups to copy."""
        consumer_group_offset_sync_mode: _Literal["LEGACY", "ENHANCED"] | _String | None = None
        """The consumer group offset synchronization mode."""
        consumer_groups_to_exclude: _Sequence[_String] | _Intrinsic | None = None
        """List of regular expression patterns indicating the consumer groups that should not be replicated."""
        detect_and_copy_new_consumer_groups: _Boolean | None = None
        """Whether to periodically check for new consumer groups."""
        synchronise_consumer_group_offsets: _Boolean | None = None
        """Whether to periodically write the translated offsets to __consumer_offsets topic in target cluster."""
    @_declaration
    class Firehose(_SchemaPropertyType):
        """Details about delivering logs to Firehose."""
        enabled: _Boolean
        """Whether log delivery to Firehose is enabled."""
        delivery_stream: _String | None = None
        """The Firehose delivery stream that is the destination for log delivery."""
    @_declaration
    class KafkaCluster(_SchemaPropertyType):
        """Details of a Kafka cluster for replication."""
        amazon_msk_cluster: Replicator.AmazonMskCluster | _Document | None = None
        """Details of an Amazon MSK cluster."""
        apache_kafka_cluster: Replicator.ApacheKafkaCluster | _Document | None = None
        """Details of an Apache Kafka cluster."""
        client_authentication: Replicator.KafkaClusterClientAuthentication | _Document | None = None
        """Details of the client authentication used by the Apache Kafka cluster."""
        encryption_in_transit: Replicator.KafkaClusterEncryptionInTransit | _Document | None = None
        """Details of encryption in transit to the Apache Kafka cluster."""
        vpc_config: Replicator.KafkaClusterClientVpcConfig | _Document | None = None
        """Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster."""
    @_declaration
    class KafkaClusterClientAuthentication(_SchemaPropertyType):
        """Details of the client authentication used by the Apache Kafka cluster."""
        mtls: Replicator.KafkaClusterMtlsAuthentication | _Document | None = None
        """Details for mTLS client authentication."""
        sasl_o_auth_bearer: Replicator.KafkaClusterSaslOAuthBearerAuthentication | _Document | None = None
        """Details for client authentication using SASL/OAUTHBEARER."""
        sasl_scram: Replicator.KafkaClusterSaslScramAuthentication | _Document | None = None
        """Details for SASL/SCRAM client authentication."""
    @_declaration
    class KafkaClusterClientVpcConfig(_SchemaPropertyType):
        """Details of an Amazon VPC which has network connectivity to the Kafka cluster."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The list of subnets to connect to in the virtual private cloud (VPC). AWS creates elastic network
        interfaces inside these subnets.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        """The AWS security groups to associate with the elastic network interfaces in order to specify what the
        replicator has access to. If a security group is not specified, the default security group associated with
        the VPC is used.
        """
    @_declaration
    class KafkaClusterEncryptionInTransit(_SchemaPropertyType):
        """Details of encryption in transit to the Apache Kafka cluster."""
        encryption_type: _Literal["TLS"] | _String
        """The type of encryption in transit to the Apache Kafka cluster."""
        root_ca_certificate: _String | None = None
        """The root CA certificate."""
    @_declaration
    class KafkaClusterMtlsAuthentication(_SchemaPropertyType):
        """Details for mTLS client authentication."""
        secret_arn: _String
        """The Amazon Resource Name (ARN) of the Secrets Manager secret."""
    @_declaration
    class KafkaClusterOAuthClientCredentials(_SchemaPropertyType):
        """Details for SASL/OAUTHBEARER using the standard client_credentials grant. The referenced secret must
        contain client_id and client_secret.
        """
        token_request_secret_arn: _String
        """Secrets Manager ARN of the secret containing the client_id and client_secret used to obtain an OAuth
        Bearer token via the client_credentials grant.
        """
    @_declaration
    class KafkaClusterOAuthClientCredentialsAssertion(_SchemaPropertyType):
        """Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC
        7521/7523 Section 2.2). An STS-vended JWT is used as the client_assertion.
        """
        audience: _String
        """The audience (aud claim) set in the STS JWT client assertion."""
        signing_algorithm: _Literal["RS256", "ES384"] | _String
        """The algorithm used to sign the JWT client assertion."""
        token_request_secret_arn: _String | None = None
        """Optional Secrets Manager ARN for identity providers that require client_id as a form parameter alongside
        the JWT client assertion.
        """
    @_declaration
    class KafkaClusterOAuthIamJwtBearer(_SchemaPropertyType):
        """Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used
        as the assertion.
        """
        audience: _String
        """The audience (aud claim) set in the STS JWT assertion."""
        signing_algorithm: _Literal["RS256", "ES384"] | _String
        """The algorithm used to sign the JWT assertion."""
        token_request_secret_arn: _String | None = None
        """Optional Secrets Manager ARN for identity providers that require client authentication alongside the JWT
        Bearer assertion.
        """
    @_declaration
    class KafkaClusterSaslOAuthBearerAuthentication(_SchemaPropertyType):
        """Details for client authentication using SASL/OAUTHBEARER."""
        token_endpoint_authentication_method: _Literal["POST", "BASIC", "NONE"] | _String
        """How client credentials are sent to the identity provider (POST, BASIC, or NONE)."""
        token_endpoint_url: _String
        """The HTTPS URL of the OAuth token endpoint that vends OAuth Bearer tokens per RFC 6749."""
        client_credentials: Replicator.KafkaClusterOAuthClientCredentials | _Document | None = None
        """Details for SASL/OAUTHBEARER using standard client_credentials grant. Mutually exclusive with
        iamJwtBearer and clientCredentialsAssertion.
        """
        client_credentials_assertion: Replicator.KafkaClusterOAuthClientCredentialsAssertion | _Document | None = None
        """Details for SASL/OAUTHBEARER using client credentials grant with JWT client assertion (RFC 7521/7523).
        Mutually exclusive with clientCredentials and iamJwtBearer.
        """
        iam_jwt_bearer: Replicator.KafkaClusterOAuthIamJwtBearer | _Document | None = None
        """Details for SASL/OAUTHBEARER using JWT Bearer assertion grant (RFC 7523). Mutually exclusive with
        clientCredentials and clientCredentialsAssertion.
        """
        scope: _String | None = None
        """OAuth scope to request. Included in the token request if provided."""
        token_endpoint_tls_certificate_arn: _String | None = None
        """Secrets Manager ARN containing a custom CA certificate for the identity provider. Required only if the
        identity provider uses a private CA.
        """
    @_declaration
    class KafkaClusterSaslScramAuthentication(_SchemaPropertyType):
        """Details for SASL/SCRAM client authentication."""
        mechanism: _Literal["SHA256", "SHA512"] | _String
        """The SASL/SCRAM authentication mechanism."""
        secret_arn: _String
        """The Amazon Resource Name (ARN) of the Secrets Manager secret."""
    @_declaration
    class LogDelivery(_SchemaPropertyType):
        """Configuration for log delivery for the replicator."""
        replicator_log_delivery: Replicator.ReplicatorLogDelivery | _Document | None = None
        """The replicator logs configuration."""
    @_declaration
    class ReplicationInfo(_SchemaPropertyType):
        """Specifies configuration for replication between a source and target Kafka cluster."""
        consumer_group_replication: Replicator.ConsumerGroupReplication | _Document
        """Configuration relating to consumer group replication."""
        target_compression_type: _Literal["NONE", "GZIP", "SNAPPY", "LZ4", "ZSTD"] | _String
        """The type of compression to use writing records to target Kafka cluster."""
        topic_replication: Replicator.TopicReplication | _Document
        """Configuration relating to topic replication."""
        source_kafka_cluster_arn: _String | None = None
        """Amazon Resource Name of the source Kafka cluster."""
        source_kafka_cluster_id: _String | None = None
        """The ID of the source Kafka cluster."""
        target_kafka_cluster_arn: _String | None = None
        """Amazon Resource Name of the target Kafka cluster."""
        target_kafka_cluster_id: _String | None = None
        """The ID of the target Kafka cluster."""
    @_declaration
    class ReplicationStartingPosition(_SchemaPropertyType):
        """Configuration for specifying the position in the topics to start replicating from."""
        type: _Literal["LATEST", "EARLIEST"] | _String | None = None
    @_declaration
    class ReplicationTopicNameConfiguration(_SchemaPropertyType):
        """Configuration for specifying replicated topic names should be the same as their corresponding upstream
        topics or prefixed with source cluster alias.
        """
        type: _Literal["PREFIXED_WITH_SOURCE_CLUSTER_ALIAS", "IDENTICAL"] | _String | None = None
    @_declaration
    class ReplicatorLogDelivery(_SchemaPropertyType):
        """Details of the log delivery for the replicator."""
        cloud_watch_logs: Replicator.CloudWatchLogs | _Document | None = None
        """Details of the CloudWatch Logs destination for replicator logs."""
        firehose: Replicator.Firehose | _Document | None = None
        """Details of the Kinesis Data Firehose delivery stream that is the destination for replicator logs."""
        s3: Replicator.S3 | _Document | None = None
        """Details of the Amazon S3 destination for replicator logs."""
    @_declaration
    class S3(_SchemaPropertyType):
        """Details about delivering logs to S3."""
        enabled: _Boolean
        """Whether log delivery to S3 is enabled."""
        bucket: _String | None = None
        """The S3 bucket that is the destination for log delivery."""
        prefix: _String | None = None
        """The S3 prefix that is the destination for log delivery."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TopicReplication(_SchemaPropertyType):
        topics_to_replicate: _Sequence[_String] | _Intrinsic
        """List of regular expression patterns indicating the topics to copy."""
        copy_access_control_lists_for_topics: _Boolean | None = None
        """Whether to periodically configure remote topic ACLs to match their corresponding upstream topics."""
        copy_topic_configurations: _Boolean | None = None
        """Whether to periodically configure remote topics to match their corresponding upstream topics."""
        detect_and_copy_new_topics: _Boolean | None = None
        """Whether to periodically check for new topics and partitions."""
        starting_position: Replicator.ReplicationStartingPosition | _Document | None = None
        """Configuration for specifying the position in the topics to start replicating from."""
        topic_name_configuration: Replicator.ReplicationTopicNameConfiguration | _Document | None = None
        """Configuration for specifying replicated topic names should be the same as their corresponding upstream
        topics or prefixed with source cluster alias.
        """
        topics_to_exclude: _Sequence[_String] | _Intrinsic | None = None
        """List of regular expression patterns indicating the topics that should not be replicated."""
    TYPE: _ClassVar[str]
    kafka_clusters: _Sequence[Replicator.KafkaCluster | _Document] | _Intrinsic
    """Specifies a list of Kafka clusters which are targets of the replicator."""
    replication_info_list: _Sequence[Replicator.ReplicationInfo | _Document] | _Intrinsic
    """A list of replication configurations, where each configuration targets a given source cluster to target
    cluster replication flow.
    """
    replicator_name: _String
    """The name of the replicator."""
    service_execution_role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role used by the replicator to access external resources."""
    description: _String | None = None
    """A summary description of the replicator."""
    log_delivery: Replicator.LogDelivery | _Document | None = None
    """Configuration for log delivery for the replicator."""
    tags: _Sequence[Replicator.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def current_version(self) -> _Intrinsic:
        """The current version of the MSK replicator."""
    @property
    def replicator_arn(self) -> _Intrinsic:
        """Amazon Resource Name for the created replicator."""

@_declaration
class ServerlessCluster(_SchemaResource):
    """Resource Type definition for AWS::MSK::ServerlessCluster."""
    @_declaration
    class ClientAuthentication(_SchemaPropertyType):
        sasl: ServerlessCluster.Sasl | _Document
    @_declaration
    class Iam(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class Sasl(_SchemaPropertyType):
        iam: ServerlessCluster.Iam | _Document
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        subnet_ids: _Sequence[_String] | _Intrinsic
        security_groups: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    client_authentication: ServerlessCluster.ClientAuthentication | _Document
    cluster_name: _String
    vpc_configs: _Sequence[ServerlessCluster.VpcConfig | _Document] | _Intrinsic
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """A key-value pair to associate with a resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Topic(_SchemaResource):
    """Resource Type definition for AWS::MSK::Topic."""
    TYPE: _ClassVar[str]
    cluster_arn: _String
    """The Amazon Resource Name (ARN) of the MSK cluster."""
    partition_count: _Integer
    """The number of partitions for the topic."""
    replication_factor: _Integer
    """The replication factor for the topic."""
    topic_name: _String
    """The name of the topic."""
    configs: _String | None = None
    """Base64 encoded configuration properties of the topic."""
    @property
    def topic_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the topic."""

@_declaration
class VpcConnection(_SchemaResource):
    """Resource Type definition for AWS::MSK::VpcConnection."""
    TYPE: _ClassVar[str]
    authentication: _Literal["SASL_IAM", "SASL_SCRAM", "TLS"] | _String
    client_subnets: _Sequence[_String] | _Intrinsic
    security_groups: _Sequence[_String] | _Intrinsic
    target_cluster_arn: _String
    """The Amazon Resource Name (ARN) of the target cluster."""
    vpc_id: _String
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
