"""AWS::KafkaConnect. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Connector(_SchemaResource):
    """Resource Type definition for AWS::KafkaConnect::Connector."""
    @_declaration
    class ApacheKafkaCluster(_SchemaPropertyType):
        """Details of how to connect to an Apache Kafka cluster."""
        bootstrap_servers: _String
        """The bootstrap servers string of the Apache Kafka cluster."""
        vpc: Connector.Vpc | _Document
    @_declaration
    class AutoScaling(_SchemaPropertyType):
        """Details about auto scaling of a connector."""
        max_worker_count: _Integer
        """The maximum number of workers for a connector."""
        mcu_count: _Integer
        """Specifies how many MSK Connect Units (MCU) as the minimum scaling unit."""
        min_worker_count: _Integer
        """The minimum number of workers for a connector."""
        scale_in_policy: Connector.ScaleInPolicy | _Document
        scale_out_policy: Connector.ScaleOutPolicy | _Document
        max_autoscaling_task_count: _Integer | None = None
        """The maximum number of tasks allocated to the connector during autoscaling operations."""
    @_declaration
    class Capacity(_SchemaPropertyType):
        """Information about the capacity allocated to the connector."""
        auto_scaling: Connector.AutoScaling | _Document | None = None
        provisioned_capacity: Connector.ProvisionedCapacity | _Document | None = None
    @_declaration
    class CloudWatchLogsLogDelivery(_SchemaPropertyType):
        """Details about delivering logs to Amazon CloudWatch Logs."""
        enabled: _Boolean
        """Specifies whether the logs get sent to the specified CloudWatch Logs destination."""
        log_group: _String | None = None
        """The CloudWatch log group that is the destination for log delivery."""
    @_declaration
    class CustomPlugin(_SchemaPropertyType):
        """Details about a custom plugin."""
        custom_plugin_arn: _String
        """The Amazon Resource Name (ARN) of the custom plugin to use."""
        revision: _Integer
        """The revision of the custom plugin to use."""
    @_declaration
    class FirehoseLogDelivery(_SchemaPropertyType):
        """Details about delivering logs to Amazon Kinesis Data Firehose."""
        enabled: _Boolean
        """Specifies whether the logs get sent to the specified Kinesis Data Firehose delivery stream."""
        delivery_stream: _String | None = None
        """The Kinesis Data Firehose delivery stream that is the destination for log delivery."""
    @_declaration
    class KafkaCluster(_SchemaPropertyType):
        """Details of how to connect to the Kafka cluster."""
        apache_kafka_cluster: Connector.ApacheKafkaCluster | _Document
    @_declaration
    class KafkaClusterClientAuthentication(_SchemaPropertyType):
        """Details of the client authentication used by the Kafka cluster."""
        authentication_type: _Literal["NONE", "IAM"] | _String
    @_declaration
    class KafkaClusterEncryptionInTransit(_SchemaPropertyType):
        """Details of encryption in transit to the Kafka cluster."""
        encryption_type: _Literal["PLAINTEXT", "TLS"] | _String
    @_declaration
    class LogDelivery(_SchemaPropertyType):
        """Details of what logs are delivered and where they are delivered."""
        worker_log_delivery: Connector.WorkerLogDelivery | _Document
    @_declaration
    class Plugin(_SchemaPropertyType):
        """Details about a Kafka Connect plugin which will be used with the connector."""
        custom_plugin: Connector.CustomPlugin | _Document
    @_declaration
    class ProvisionedCapacity(_SchemaPropertyType):
        """Details about a fixed capacity allocated to a connector."""
        mcu_count: _Integer
        """Specifies how many MSK Connect Units (MCU) are allocated to the connector."""
        worker_count: _Integer
        """Number of workers for a connector."""
    @_declaration
    class S3LogDelivery(_SchemaPropertyType):
        """Details about delivering logs to Amazon S3."""
        enabled: _Boolean
        """Specifies whether the logs get sent to the specified Amazon S3 destination."""
        bucket: _String | None = None
        """The name of the S3 bucket that is the destination for log delivery."""
        prefix: _String | None = None
        """The S3 prefix that is the destination for log delivery."""
    @_declaration
    class ScaleInPolicy(_SchemaPropertyType):
        """Information about the scale in policy of the connector."""
        cpu_utilization_percentage: _Integer
        """Specifies the CPU utilization percentage threshold at which connector scale in should trigger."""
    @_declaration
    class ScaleOutPolicy(_SchemaPropertyType):
        """Information about the scale out policy of the connector."""
        cpu_utilization_percentage: _Integer
        """Specifies the CPU utilization percentage threshold at which connector scale out should trigger."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Vpc(_SchemaPropertyType):
        """Information about a VPC used with the connector."""
        security_groups: _Sequence[_String] | _Intrinsic
        """The AWS security groups to associate with the elastic network interfaces in order to specify what the
        connector has access to.
        """
        subnets: _Sequence[_String] | _Intrinsic
        """The list of subnets to connect to in the virtual private cloud (VPC). AWS creates elastic network
        interfaces inside these subnets.
        """
    @_declaration
    class WorkerConfiguration(_SchemaPropertyType):
        """Specifies the worker configuration to use with the connector."""
        revision: _Integer
        """The revision of the worker configuration to use."""
        worker_configuration_arn: _String
        """The Amazon Resource Name (ARN) of the worker configuration to use."""
    @_declaration
    class WorkerLogDelivery(_SchemaPropertyType):
        """Specifies where worker logs are delivered."""
        cloud_watch_logs: Connector.CloudWatchLogsLogDelivery | _Document | None = None
        firehose: Connector.FirehoseLogDelivery | _Document | None = None
        s3: Connector.S3LogDelivery | _Document | None = None
    TYPE: _ClassVar[str]
    capacity: Connector.Capacity | _Document
    connector_configuration: _Mapping[str, _String] | _Intrinsic
    """The configuration for the connector."""
    connector_name: _String
    """The name of the connector."""
    kafka_cluster: Connector.KafkaCluster | _Document
    kafka_cluster_client_authentication: Connector.KafkaClusterClientAuthentication | _Document
    kafka_cluster_encryption_in_transit: Connector.KafkaClusterEncryptionInTransit | _Document
    kafka_connect_version: _String
    """The version of Kafka Connect. It has to be compatible with both the Kafka cluster's version and the plugins.
    """
    plugins: _Sequence[Connector.Plugin | _Document] | _Intrinsic
    """List of plugins to use with the connector."""
    service_execution_role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role used by the connector to access Amazon S3 objects and other
    external resources.
    """
    connector_description: _String | None = None
    """A summary description of the connector."""
    log_delivery: Connector.LogDelivery | _Document | None = None
    network_type: _Literal["IPV4", "DUAL"] | _String | None = None
    """The network type of the Connector."""
    tags: _Sequence[Connector.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    worker_configuration: Connector.WorkerConfiguration | _Document | None = None
    @property
    def connector_arn(self) -> _Intrinsic:
        """Amazon Resource Name for the created Connector."""

@_declaration
class CustomPlugin(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class CustomPluginFileDescription(_SchemaPropertyType):
        """Details about the custom plugin file."""
        file_md5: _String | None = None
        """The hex-encoded MD5 checksum of the custom plugin file. You can use it to validate the file."""
        file_size: _Integer | None = None
        """The size in bytes of the custom plugin file. You can use it to validate the file."""
    @_declaration
    class CustomPluginLocation(_SchemaPropertyType):
        """Information about the location of a custom plugin."""
        s3_location: CustomPlugin.S3Location | _Document
    @_declaration
    class S3Location(_SchemaPropertyType):
        """The S3 bucket Amazon Resource Name (ARN), file key, and object version of the plugin file stored in
        Amazon S3.
        """
        bucket_arn: _String
        """The Amazon Resource Name (ARN) of an S3 bucket."""
        file_key: _String
        """The file key for an object in an S3 bucket."""
        object_version: _String | None = None
        """The version of an object in an S3 bucket."""
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
    content_type: _Literal["JAR", "ZIP"] | _String
    """The type of the plugin file."""
    location: CustomPlugin.CustomPluginLocation | _Document
    name: _String
    """The name of the custom plugin."""
    description: _String | None = None
    """A summary description of the custom plugin."""
    tags: _Sequence[CustomPlugin.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def custom_plugin_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the custom plugin to use."""
    @property
    def file_description(self) -> _Intrinsic:
        """Details about the custom plugin file."""
    @property
    def revision(self) -> _Intrinsic:
        """The revision of the custom plugin."""

@_declaration
class WorkerConfiguration(_SchemaResource):
    """The configuration of the workers, which are the processes that run the connector logic."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the worker configuration."""
    properties_file_content: _String
    """Base64 encoded contents of connect-distributed.properties file."""
    description: _String | None = None
    """A summary description of the worker configuration."""
    tags: _Sequence[WorkerConfiguration.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def revision(self) -> _Intrinsic:
        """The description of a revision of the worker configuration."""
    @property
    def worker_configuration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the custom configuration."""
