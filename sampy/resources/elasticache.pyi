"""AWS::ElastiCache. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CacheCluster(_SchemaResource):
    """Resource type definition for AWS::ElastiCache::CacheCluster."""
    @_declaration
    class CloudWatchLogsDestinationDetails(_SchemaPropertyType):
        log_group: _String
        """The name of the CloudWatch Logs log group."""
    @_declaration
    class DestinationDetails(_SchemaPropertyType):
        cloud_watch_logs_details: CacheCluster.CloudWatchLogsDestinationDetails | _Document | None = None
        """The configuration details of the CloudWatch Logs destination."""
        kinesis_firehose_details: CacheCluster.KinesisFirehoseDestinationDetails | _Document | None = None
        """The configuration details of the Kinesis Data Firehose destination."""
    @_declaration
    class Endpoint(_SchemaPropertyType):
        address: _String | None = None
        port: _String | None = None
    @_declaration
    class KinesisFirehoseDestinationDetails(_SchemaPropertyType):
        delivery_stream: _String
        """The name of the Kinesis Data Firehose delivery stream."""
    @_declaration
    class LogDeliveryConfigurationRequest(_SchemaPropertyType):
        destination_details: CacheCluster.DestinationDetails | _Document
        """Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination."""
        destination_type: _String
        """Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type."""
        log_format: _String
        """Valid values are either json or text."""
        log_type: _String
        """Valid value is either slow-log, which refers to slow-log or engine-log."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cache_node_type: _String
    """The compute and memory capacity of the nodes in the node group (shard)."""
    engine: _String
    """The name of the cache engine to be used for this cluster."""
    num_cache_nodes: _Integer
    """The number of cache nodes that the cache cluster should have."""
    auto_minor_version_upgrade: _Boolean | None = None
    """If you are running Redis engine version 6.0 or later, set this parameter to yes if you want to opt-in to the
    next minor version upgrade campaign.
    """
    az_mode: _String | None = None
    """Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone or created
    across multiple Availability Zones in the cluster's region.
    """
    cache_parameter_group_name: _String | None = None
    """The name of the parameter group to associate with this cluster."""
    cache_security_group_names: _Sequence[_String] | _Intrinsic | None = None
    """A list of security group names to associate with this cluster."""
    cache_subnet_group_name: _String | None = None
    """The name of the subnet group to be used for the cluster."""
    cluster_name: _String | None = None
    """A name for the cache cluster."""
    engine_version: _String | None = None
    """The version number of the cache engine to be used for this cluster."""
    ip_discovery: _String | None = None
    """The Ip Discovery parameter for cachecluster."""
    log_delivery_configurations: _Sequence[CacheCluster.LogDeliveryConfigurationRequest | _Document] | _Intrinsic | None = None
    """Specifies the destination, format and type of the logs."""
    network_type: _String | None = None
    """The network type parameter for cachecluster."""
    notification_topic_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications
    are sent.
    """
    port: _Integer | None = None
    """The port number on which each of the cache nodes accepts connections."""
    preferred_availability_zone: _String | None = None
    """The EC2 Availability Zone in which the cluster is created."""
    preferred_availability_zones: _Sequence[_String] | _Intrinsic | None = None
    """A list of the Availability Zones in which cache nodes are created. The order of the zones in the list is not
    important.
    """
    preferred_maintenance_window: _String | None = None
    """Specifies the weekly time range during which maintenance on the cluster is performed."""
    snapshot_arns: _Sequence[_String] | _Intrinsic | None = None
    """A single-element string list containing an Amazon Resource Name (ARN) that uniquely identifies a Redis RDB
    snapshot file stored in Amazon S3.
    """
    snapshot_name: _String | None = None
    """The name of a Redis snapshot from which to restore data into the new node group (shard)."""
    snapshot_retention_limit: _Integer | None = None
    """The number of days for which ElastiCache retains automatic snapshots before deleting them."""
    snapshot_window: _String | None = None
    """The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group
    (shard).
    """
    tags: _Sequence[CacheCluster.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to be added to this resource."""
    transit_encryption_enabled: _Boolean | None = None
    """A flag that enables in-transit encryption when set to true. You cannot modify the value of
    TransitEncryptionEnabled after the cluster is created.
    """
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """One or more VPC security groups associated with the cluster."""
    @property
    def configuration_endpoint(self) -> _Intrinsic: ...
    @property
    def configuration_endpoint_address(self) -> _Intrinsic: ...
    @property
    def configuration_endpoint_port(self) -> _Intrinsic: ...
    @property
    def redis_endpoint(self) -> _Intrinsic: ...
    @property
    def redis_endpoint_address(self) -> _Intrinsic: ...
    @property
    def redis_endpoint_port(self) -> _Intrinsic: ...

@_declaration
class GlobalReplicationGroup(_SchemaResource):
    """The AWS::ElastiCache::GlobalReplicationGroup resource creates an Amazon ElastiCache Global Replication Group.
    """
    @_declaration
    class GlobalReplicationGroupMember(_SchemaPropertyType):
        replication_group_id: _String | None = None
        """Regionally unique identifier for the member i.e. ReplicationGroupId."""
        replication_group_region: _String | None = None
        """The AWS region of the Global Datastore member."""
        role: _Literal["PRIMARY", "SECONDARY"] | _String | None = None
        """Indicates the role of the member, primary or secondary."""
    @_declaration
    class RegionalConfiguration(_SchemaPropertyType):
        replication_group_id: _String | None = None
        """The replication group id of the Global Datastore member."""
        replication_group_region: _String | None = None
        """The AWS region of the Global Datastore member."""
        resharding_configurations: _Sequence[GlobalReplicationGroup.ReshardingConfiguration | _Document] | _Intrinsic | None = None
        """A list of PreferredAvailabilityZones objects that specifies the configuration of a node group in the
        resharded cluster.
        """
    @_declaration
    class ReshardingConfiguration(_SchemaPropertyType):
        node_group_id: _String | None = None
        """Unique identifier for the Node Group. This is either auto-generated by ElastiCache (4-digit id) or a user
        supplied id.
        """
        preferred_availability_zones: _Sequence[_String] | _Intrinsic | None = None
        """A list of preferred availability zones for the nodes of new node groups."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for the tag. May not be null."""
        value: _String | None = None
        """The tag's value. May be null."""
    TYPE: _ClassVar[str]
    members: _Sequence[GlobalReplicationGroup.GlobalReplicationGroupMember | _Document] | _Intrinsic
    """The replication groups that comprise the Global Datastore."""
    automatic_failover_enabled: _Boolean | None = None
    """AutomaticFailoverEnabled."""
    cache_node_type: _String | None = None
    """The cache node type of the Global Datastore."""
    cache_parameter_group_name: _String | None = None
    """Cache parameter group name to use for the new engine version. This parameter cannot be modified
    independently.
    """
    engine: _String | None = None
    """The engine of the Global Datastore."""
    engine_version: _String | None = None
    """The engine version of the Global Datastore."""
    global_node_group_count: _Integer | None = None
    """Indicates the number of node groups in the Global Datastore."""
    global_replication_group_description: _String | None = None
    """The optional description of the Global Datastore."""
    global_replication_group_id_suffix: _String | None = None
    """The suffix name of a Global Datastore. Amazon ElastiCache automatically applies a prefix to the Global
    Datastore ID when it is created. Each AWS Region has its own prefix.
    """
    regional_configurations: _Sequence[GlobalReplicationGroup.RegionalConfiguration | _Document] | _Intrinsic | None = None
    """Describes the replication group IDs, the AWS regions where they are stored and the shard configuration for
    each that comprise the Global Datastore.
    """
    tags: _Sequence[GlobalReplicationGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this Global Datastore."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN (Amazon Resource Name) of the Global Datastore."""
    @property
    def global_replication_group_id(self) -> _Intrinsic:
        """The name of the Global Datastore, it is generated by ElastiCache adding a prefix to
        GlobalReplicationGroupIdSuffix.
        """
    @property
    def status(self) -> _Intrinsic:
        """The status of the Global Datastore."""

@_declaration
class ParameterGroup(_SchemaResource):
    """Resource Type definition for AWS::ElastiCache::ParameterGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cache_parameter_group_family: _String
    """The name of the cache parameter group family that this cache parameter group is compatible with."""
    description: _String
    """The description for this cache parameter group."""
    properties: _Mapping[str, _String] | _Intrinsic | None = None
    """A comma-delimited list of parameter name/value pairs. For more information see ModifyCacheParameterGroup in
    the Amazon ElastiCache API Reference Guide.
    """
    tags: _Sequence[ParameterGroup.Tag | _Document] | _Intrinsic | None = None
    """Tags are composed of a Key/Value pair. You can use tags to categorize and track each parameter group. The tag
    value null is permitted.
    """
    @property
    def cache_parameter_group_name(self) -> _Intrinsic:
        """The name of the Cache Parameter Group."""

@_declaration
class ReplicationGroup(_SchemaResource):
    """Resource type definition for AWS::ElastiCache::ReplicationGroup."""
    @_declaration
    class CloudWatchLogsDestinationDetails(_SchemaPropertyType):
        """The configuration details of the CloudWatch Logs destination. Note that this field is marked as required
        but only if CloudWatch Logs was chosen as the destination.
        """
        log_group: _String
        """The name of the CloudWatch Logs log group."""
    @_declaration
    class DestinationDetails(_SchemaPropertyType):
        """Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination."""
        cloud_watch_logs_details: ReplicationGroup.CloudWatchLogsDestinationDetails | _Document | None = None
        kinesis_firehose_details: ReplicationGroup.KinesisFirehoseDestinationDetails | _Document | None = None
    @_declaration
    class Endpoint(_SchemaPropertyType):
        address: _String | None = None
        """The DNS hostname of the cache node."""
        port: _String | None = None
        """The port number that the cache engine is listening on."""
    @_declaration
    class KinesisFirehoseDestinationDetails(_SchemaPropertyType):
        """The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as
        required but only if Kinesis Data Firehose was chosen as the destination.
        """
        delivery_stream: _String
        """The name of the Kinesis Data Firehose delivery stream."""
    @_declaration
    class LogDeliveryConfigurationRequest(_SchemaPropertyType):
        destination_details: ReplicationGroup.DestinationDetails | _Document
        destination_type: _String
        """Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. Valid values are either
        cloudwatch-logs or kinesis-firehose.
        """
        log_format: _String
        """Valid values are either json or text."""
        log_type: _String
        """Valid value is either slow-log, which refers to slow-log or engine-log."""
    @_declaration
    class NodeGroupConfiguration(_SchemaPropertyType):
        node_group_id: _String | None = None
        """Either the ElastiCache for Redis supplied 4-digit id or a user supplied id for the node group these
        configuration values apply to.
        """
        primary_availability_zone: _String | None = None
        """The Availability Zone where the primary node of this node group (shard) is launched."""
        replica_availability_zones: _Sequence[_String] | _Intrinsic | None = None
        """A list of Availability Zones to be used for the read replicas. The number of Availability Zones in this
        list must match the value of ReplicaCount or ReplicasPerNodeGroup if not specified.
        """
        replica_count: _Integer | None = None
        """The number of read replica nodes in this node group (shard)."""
        slots: _String | None = None
        """A string of comma-separated values where the first set of values are the slot numbers (zero based), and
        the second set of values are the keyspaces for each slot. The following example specifies three slots
        (numbered 0, 1, and 2): 0,1,2,0-4999,5000-9999,10000-16,383.
        """
    @_declaration
    class ReadEndPoint(_SchemaPropertyType):
        addresses: _String | None = None
        """A string containing a comma-separated list of endpoints for the primary and read-only replicas, formatted
        as [address1, address2, ...]. The order of the addresses maps to the order of the ports from the
        ReadEndPoint.Ports attribute.
        """
        addresses_list: _Sequence[_String] | _Intrinsic | None = None
        """A list of endpoints for the read-only replicas. The order of the addresses maps to the order of the ports
        from the ReadEndPoint.Ports attribute.
        """
        ports: _String | None = None
        """A string containing a comma-separated list of ports for the read-only replicas, formatted as [port1,
        port2, ...]. The order of the ports maps to the order of the addresses from the ReadEndPoint.Addresses
        attribute.
        """
        ports_list: _Sequence[_String] | _Intrinsic | None = None
        """A list of ports for the read-only replicas. The order of the ports maps to the order of the addresses
        from the ReadEndPoint.Addresses attribute.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
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
    replication_group_description: _String
    """A user-created description for the replication group."""
    at_rest_encryption_enabled: _Boolean | None = None
    """A flag that enables encryption at rest when set to true.AtRestEncryptionEnabled after the replication group
    is created. To enable encryption at rest on a replication group you must set AtRestEncryptionEnabled to true
    when you create the replication group.
    """
    auth_token: _String | None = None
    """Reserved parameter. The password used to access a password protected server.AuthToken can be specified only
    on replication groups where TransitEncryptionEnabled is true. For more information.
    """
    auto_minor_version_upgrade: _Boolean | None = None
    """This parameter is currently disabled."""
    automatic_failover_enabled: _Boolean | None = None
    """Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary
    fails. AutomaticFailoverEnabled must be enabled for Redis (cluster mode enabled) replication groups.
    """
    cache_node_type: _String | None = None
    """The compute and memory capacity of the nodes in the node group (shard)."""
    cache_parameter_group_name: _String | None = None
    """The name of the parameter group to associate with this replication group. If this argument is omitted, the
    default cache parameter group for the specified engine is used.
    """
    cache_security_group_names: _Sequence[_String] | _Intrinsic | None = None
    """A list of cache security group names to associate with this replication group."""
    cache_subnet_group_name: _String | None = None
    """The name of the cache subnet group to be used for the replication group."""
    cluster_mode: _String | None = None
    """Enabled or Disabled. To modify cluster mode from Disabled to Enabled, you must first set the cluster mode to
    Compatible. Compatible mode allows your Redis OSS clients to connect using both cluster mode enabled and cluster
    mode disabled. After you migrate all Redis OSS clients to use cluster mode enabled, you can then complete
    cluster mode configuration and set the cluster mode to Enabled. For more information, see Modify cluster mode.
    """
    data_tiering_enabled: _Boolean | None = None
    """Enables data tiering. Data tiering is only supported for replication groups using the r6gd node type. This
    parameter must be set to true when using r6gd nodes.
    """
    durability: _String | None = None
    """The durability setting for the replication group. Valid values: default, async, sync, disabled. Enabling
    durability on an existing non-durable cluster or disabling durability on an existing durable cluster is not
    currently supported and will result in an error; specify the desired durability at create time. The resolved
    state is returned in EffectiveDurability.
    """
    engine: _String | None = None
    """The name of the cache engine to be used for the clusters in this replication group."""
    engine_version: _String | None = None
    """The version number of the cache engine to be used for the clusters in this replication group. To view the
    supported cache engine versions, use the DescribeCacheEngineVersions operation.
    """
    global_replication_group_id: _String | None = None
    """The name of the Global datastore."""
    ip_discovery: _String | None = None
    """The network type you choose when creating a replication group, either ipv4 | ipv6. IPv6 is supported for
    workloads using Redis OSS engine version 6.2 onward or Memcached engine version 1.6.6 on all instances built on
    the Nitro system.
    """
    kms_key_id: _String | None = None
    """The ID of the KMS key used to encrypt the disk on the cluster."""
    log_delivery_configurations: _Sequence[ReplicationGroup.LogDeliveryConfigurationRequest | _Document] | _Intrinsic | None = None
    """Specifies the destination, format and type of the logs."""
    multi_az_enabled: _Boolean | None = None
    """A flag indicating if you have Multi-AZ enabled to enhance fault tolerance. For more information, see
    Minimizing Downtime: Multi-AZ.
    """
    network_type: _String | None = None
    """Must be either ipv4 | ipv6 | dual_stack. IPv6 is supported for workloads using Redis OSS engine version 6.2
    onward or Memcached engine version 1.6.6 on all instances built on the Nitro system.
    """
    node_group_configuration: _Sequence[ReplicationGroup.NodeGroupConfiguration | _Document] | _Intrinsic | None = None
    """NodeGroupConfiguration is a property of the AWS::ElastiCache::ReplicationGroup resource that configures an
    Amazon ElastiCache (ElastiCache) Redis cluster node group.
    """
    notification_topic_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications
    are sent.
    """
    num_cache_clusters: _Integer | None = None
    """The number of clusters this replication group initially has.This parameter is not used if there is more than
    one node group (shard). You should use ReplicasPerNodeGroup instead.
    """
    num_node_groups: _Integer | None = None
    """An optional parameter that specifies the number of node groups (shards) for this Redis (cluster mode enabled)
    replication group. For Redis (cluster mode disabled) either omit this parameter or set it to 1.
    """
    port: _Integer | None = None
    """The port number on which each member of the replication group accepts connections."""
    preferred_cache_cluster_a_zs: _Sequence[_String] | _Intrinsic | None = None
    """A list of EC2 Availability Zones in which the replication group's clusters are created. The order of the
    Availability Zones in the list is the order in which clusters are allocated. The primary cluster is created in
    the first AZ in the list. This parameter is not used if there is more than one node group (shard). You should
    use NodeGroupConfiguration instead.
    """
    preferred_maintenance_window: _String | None = None
    """Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a
    range in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). The minimum maintenance window is a 60 minute
    period.
    """
    primary_cluster_id: _String | None = None
    """The identifier of the cluster that serves as the primary for this replication group. This cluster must
    already exist and have a status of available.
    """
    replicas_per_node_group: _Integer | None = None
    """An optional parameter that specifies the number of replica nodes in each node group (shard). Valid values are
    0 to 5.
    """
    replication_group_id: _String | None = None
    """The replication group identifier. This parameter is stored as a lowercase string."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """One or more Amazon VPC security groups associated with this replication group."""
    snapshot_arns: _Sequence[_String] | _Intrinsic | None = None
    """A list of Amazon Resource Names (ARN) that uniquely identify the Redis RDB snapshot files stored in Amazon
    S3.
    """
    snapshot_name: _String | None = None
    """The name of a snapshot from which to restore data into the new replication group. The snapshot status changes
    to restoring while the new replication group is being created.
    """
    snapshot_retention_limit: _Integer | None = None
    """The number of days for which ElastiCache retains automatic snapshots before deleting them. For example, if
    you set SnapshotRetentionLimit to 5, a snapshot that was taken today is retained for 5 days before being
    deleted.
    """
    snapshot_window: _String | None = None
    """The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group
    (shard).
    """
    snapshotting_cluster_id: _String | None = None
    """The cluster ID that is used as the daily snapshot source for the replication group. This parameter cannot be
    set for Redis (cluster mode enabled) replication groups.
    """
    tags: _Sequence[ReplicationGroup.Tag | _Document] | _Intrinsic | None = None
    """A list of cost allocation tags to be added to this resource. Tags are comma-separated key,value pairs (e.g.
    Key=myKey, Value=myKeyValue. You can include multiple tags as shown following: Key=myKey, Value=myKeyValue
    Key=mySecondKey, Value=mySecondKeyValue.
    """
    transit_encryption_enabled: _Boolean | None = None
    """A flag that enables in-transit encryption when set to true."""
    transit_encryption_mode: _String | None = None
    """A setting that allows you to migrate your clients to use in-transit encryption, with no downtime. When
    setting TransitEncryptionEnabled to true, you can set your TransitEncryptionMode to preferred in the same
    request, to allow both encrypted and unencrypted connections at the same time. Once you migrate all your Redis
    OSS clients to use encrypted connections you can modify the value to required to allow encrypted connections
    only.
    """
    user_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The ID of user group to associate with the replication group."""
    @property
    def configuration_end_point_address(self) -> _Intrinsic:
        """The DNS hostname of the cache node."""
    @property
    def configuration_end_point_port(self) -> _Intrinsic:
        """The port number that the cache engine is listening on."""
    @property
    def effective_durability(self) -> _Intrinsic:
        """The resolved durability state of the replication group after resolving the default value. This is a
        read-only property.
        """
    @property
    def primary_end_point_address(self) -> _Intrinsic:
        """The DNS hostname of the cache node."""
    @property
    def primary_end_point_port(self) -> _Intrinsic:
        """The port number that the cache engine is listening on."""
    @property
    def read_end_point_addresses(self) -> _Intrinsic:
        """A string containing a comma-separated list of endpoints for the primary and read-only replicas, formatted
        as [address1, address2, ...]. The order of the addresses maps to the order of the ports from the
        ReadEndPoint.Ports attribute.
        """
    @property
    def read_end_point_addresses_list(self) -> _Intrinsic:
        """A list of endpoints for the read-only replicas. The order of the addresses maps to the order of the ports
        from the ReadEndPoint.Ports attribute.
        """
    @property
    def read_end_point_ports(self) -> _Intrinsic:
        """A string containing a comma-separated list of ports for the read-only replicas, formatted as [port1,
        port2, ...]. The order of the ports maps to the order of the addresses from the ReadEndPoint.Addresses
        attribute.
        """
    @property
    def read_end_point_ports_list(self) -> _Intrinsic:
        """A list of ports for the read-only replicas. The order of the ports maps to the order of the addresses
        from the ReadEndPoint.Addresses attribute.
        """
    @property
    def reader_end_point_address(self) -> _Intrinsic:
        """The DNS hostname of the cache node."""
    @property
    def reader_end_point_port(self) -> _Intrinsic:
        """The port number that the cache engine is listening on."""

@_declaration
class SecurityGroup(_SchemaResource):
    """Resource Type definition for AWS::ElastiCache::SecurityGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    tags: _Sequence[SecurityGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SecurityGroupIngress(_SchemaResource):
    """Resource Type definition for AWS::ElastiCache::SecurityGroupIngress."""
    TYPE: _ClassVar[str]
    cache_security_group_name: _String
    ec2_security_group_name: _String
    ec2_security_group_owner_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ServerlessCache(_SchemaResource):
    """The AWS::ElastiCache::ServerlessCache resource creates an Amazon ElastiCache Serverless Cache."""
    @_declaration
    class CacheUsageLimits(_SchemaPropertyType):
        """The cache capacity limit of the Serverless Cache."""
        data_storage: ServerlessCache.DataStorage | _Document | None = None
        ecpu_per_second: ServerlessCache.ECPUPerSecond | _Document | None = None
    @_declaration
    class DataStorage(_SchemaPropertyType):
        """The cached data capacity of the Serverless Cache."""
        unit: _String
        """The unit of cached data capacity of the Serverless Cache."""
        maximum: _Integer | None = None
        """The maximum cached data capacity of the Serverless Cache."""
        minimum: _Integer | None = None
        """The minimum cached data capacity of the Serverless Cache."""
    @_declaration
    class ECPUPerSecond(_SchemaPropertyType):
        """The ECPU per second of the Serverless Cache."""
        maximum: _Integer | None = None
        """The maximum ECPU per second of the Serverless Cache."""
        minimum: _Integer | None = None
        """The minimum ECPU per second of the Serverless Cache."""
    @_declaration
    class Endpoint(_SchemaPropertyType):
        """The address and the port."""
        address: _String | None = None
        """Endpoint address."""
        port: _String | None = None
        """Endpoint port."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with Serverless Cache."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with 'aws:'. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    engine: _String
    """The engine name of the Serverless Cache."""
    serverless_cache_name: _String
    """The name of the Serverless Cache. This value must be unique."""
    cache_usage_limits: ServerlessCache.CacheUsageLimits | _Document | None = None
    connection_type: _String | None = None
    daily_snapshot_time: _String | None = None
    """The daily time range (in UTC) during which the service takes automatic snapshot of the Serverless Cache."""
    description: _String | None = None
    """The description of the Serverless Cache."""
    endpoint: ServerlessCache.Endpoint | _Document | None = None
    final_snapshot_name: _String | None = None
    """The final snapshot name which is taken before Serverless Cache is deleted."""
    kms_key_id: _String | None = None
    """The ID of the KMS key used to encrypt the cluster."""
    major_engine_version: _String | None = None
    """The major engine version of the Serverless Cache."""
    network_type: _String | None = None
    reader_endpoint: ServerlessCache.Endpoint | _Document | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """One or more Amazon VPC security groups associated with this Serverless Cache."""
    snapshot_arns_to_restore: _Sequence[_String] | _Intrinsic | None = None
    """The ARN's of snapshot to restore Serverless Cache."""
    snapshot_retention_limit: _Integer | None = None
    """The snapshot retention limit of the Serverless Cache."""
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """The subnet id's of the Serverless Cache."""
    tags: _Sequence[ServerlessCache.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this Serverless Cache."""
    user_group_id: _String | None = None
    """The ID of the user group."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Serverless Cache."""
    @property
    def create_time(self) -> _Intrinsic:
        """The creation time of the Serverless Cache."""
    @property
    def endpoint_address(self) -> _Intrinsic:
        """Endpoint address."""
    @property
    def endpoint_port(self) -> _Intrinsic:
        """Endpoint port."""
    @property
    def full_engine_version(self) -> _Intrinsic:
        """The full engine version of the Serverless Cache."""
    @property
    def reader_endpoint_address(self) -> _Intrinsic:
        """Endpoint address."""
    @property
    def reader_endpoint_port(self) -> _Intrinsic:
        """Endpoint port."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Serverless Cache."""

@_declaration
class ServerlessCacheSnapshot(_SchemaResource):
    """Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot. A serverless cache snapshot is a
    point-in-time backup of an ElastiCache serverless cache. Available for Valkey, Redis OSS and Serverless
    Memcached only.
    """
    @_declaration
    class ServerlessCacheConfiguration(_SchemaPropertyType):
        engine: _String | None = None
        """The engine that the serverless cache is configured with."""
        major_engine_version: _String | None = None
        """The engine version number that the serverless cache is configured with."""
        serverless_cache_name: _String | None = None
        """The identifier of the serverless cache."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key for the tag. May not be null."""
        value: _String
        """The tag's value. May be null."""
    TYPE: _ClassVar[str]
    serverless_cache_name: _String
    """The name of an existing serverless cache. The snapshot is created from this cache."""
    serverless_cache_snapshot_name: _String
    """The name of the serverless cache snapshot. Must be unique for the customer account. This value is stored as a
    lowercase string.
    """
    kms_key_id: _String | None = None
    """The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot. Provide the key ARN: the
    resource returns the key ARN on read, so supplying a bare key ID or alias for this createOnly property may be
    reported as drift by CloudFormation.
    """
    tags: _Sequence[ServerlessCacheSnapshot.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to be added to the serverless cache snapshot resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the serverless cache snapshot."""
    @property
    def bytes_used_for_cache(self) -> _Intrinsic:
        """The total size of the serverless cache snapshot, in bytes."""
    @property
    def create_time(self) -> _Intrinsic:
        """The date and time that the source serverless cache's metadata and cache data set was obtained for the
        snapshot.
        """
    @property
    def serverless_cache_configuration(self) -> _Intrinsic: ...
    @property
    def snapshot_type(self) -> _Intrinsic:
        """The type of snapshot of the serverless cache."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the serverless cache snapshot."""

@_declaration
class Snapshot(_SchemaResource):
    """Represents a copy of an entire cluster or replication group as of the time when the snapshot was taken."""
    @_declaration
    class NodeSnapshot(_SchemaPropertyType):
        cache_cluster_id: _String | None = None
        """A unique identifier for the source cluster."""
        cache_node_create_time: _String | None = None
        """The date and time when the cache node was created in the source cluster."""
        cache_node_id: _String | None = None
        """The cache node identifier for the node in the source cluster."""
        cache_size: _String | None = None
        """The size of the cache on the source cache node."""
        node_group_id: _String | None = None
        """A unique identifier for the source node group (shard)."""
        snapshot_create_time: _String | None = None
        """The date and time when the source node's metadata and cache data set was obtained for the snapshot."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    snapshot_name: _String
    """The name of a snapshot. Must be unique within the customer account."""
    cache_cluster_id: _String | None = None
    """The identifier of an existing cluster to create a snapshot from. The snapshot is created from this cluster.
    """
    kms_key_id: _String | None = None
    """The ID of the KMS key used to encrypt the snapshot."""
    replication_group_id: _String | None = None
    """The identifier of an existing replication group to create a snapshot from. The snapshot is created from this
    replication group.
    """
    tags: _Sequence[Snapshot.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to be added to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN (Amazon Resource Name) of the snapshot."""
    @property
    def auto_minor_version_upgrade(self) -> _Intrinsic:
        """If true, opt-in to the next auto minor version upgrade campaign."""
    @property
    def automatic_failover(self) -> _Intrinsic:
        """Indicates the status of automatic failover for the source replication group."""
    @property
    def cache_cluster_create_time(self) -> _Intrinsic:
        """The date and time when the source cluster was created."""
    @property
    def cache_node_type(self) -> _Intrinsic:
        """The name of the compute and memory capacity node type for the source cluster."""
    @property
    def cache_parameter_group_name(self) -> _Intrinsic:
        """The cache parameter group that is associated with the source cluster."""
    @property
    def cache_subnet_group_name(self) -> _Intrinsic:
        """The name of the cache subnet group associated with the source cluster."""
    @property
    def data_tiering(self) -> _Intrinsic:
        """Enables data tiering. Data tiering is only supported for replication groups using the r6gd node type."""
    @property
    def engine(self) -> _Intrinsic:
        """The name of the cache engine used by the source cluster."""
    @property
    def engine_version(self) -> _Intrinsic:
        """The version of the cache engine version used by the source cluster."""
    @property
    def node_snapshots(self) -> _Intrinsic:
        """A list of the cache nodes in the source cluster."""
    @property
    def num_cache_nodes(self) -> _Intrinsic:
        """The number of cache nodes in the source cluster."""
    @property
    def num_node_groups(self) -> _Intrinsic:
        """The number of node groups (shards) in this snapshot."""
    @property
    def port(self) -> _Intrinsic:
        """The port number used by each cache nodes in the source cluster."""
    @property
    def preferred_availability_zone(self) -> _Intrinsic:
        """The name of the Availability Zone in which the source cluster is located."""
    @property
    def preferred_maintenance_window(self) -> _Intrinsic:
        """Specifies the weekly time range during which maintenance on the cluster is performed."""
    @property
    def replication_group_description(self) -> _Intrinsic:
        """A description of the source replication group."""
    @property
    def snapshot_retention_limit(self) -> _Intrinsic:
        """For an automatic snapshot, the number of days for which ElastiCache retains the snapshot before deleting
        it.
        """
    @property
    def snapshot_source(self) -> _Intrinsic:
        """Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual).
        """
    @property
    def snapshot_status(self) -> _Intrinsic:
        """The status of the snapshot. Valid values: creating | available | restoring | copying | deleting | failed
        | deleted.
        """
    @property
    def snapshot_window(self) -> _Intrinsic:
        """The daily time range during which ElastiCache takes daily snapshots of the source cluster."""
    @property
    def topic_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the topic used by the source cluster for publishing notifications."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The Amazon Virtual Private Cloud identifier (VPC ID) of the cache subnet group for the source cluster."""

@_declaration
class SubnetGroup(_SchemaResource):
    """Resource Type definition for AWS::ElastiCache::SubnetGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag that can be added to an ElastiCache subnet group. Tags are composed of a Key/Value pair. You can
        use tags to categorize and track all your subnet groups. A tag with a null Value is permitted.
        """
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    """The description for the cache subnet group."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """The EC2 subnet IDs for the cache subnet group."""
    cache_subnet_group_name: _String | None = None
    """The name for the cache subnet group. This value is stored as a lowercase string."""
    tags: _Sequence[SubnetGroup.Tag | _Document] | _Intrinsic | None = None

@_declaration
class User(_SchemaResource):
    """Resource Type definition for AWS::ElastiCache::User."""
    @_declaration
    class AuthenticationMode(_SchemaPropertyType):
        type: _String
        """Authentication Type."""
        passwords: _Sequence[_String] | _Intrinsic | None = None
        """Passwords used for this user account. You can create up to two passwords for each user."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with 'aws:'. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    engine: _Literal["redis", "valkey"] | _String
    """The target cache engine for the user."""
    user_id: _String
    """The ID of the user."""
    user_name: _String
    """The username of the user."""
    access_string: _String | None = None
    """Access permissions string used for this user account."""
    authentication_mode: User.AuthenticationMode | _Document | None = None
    no_password_required: _Boolean | None = None
    """Indicates a password is not required for this user account."""
    passwords: _Sequence[_String] | _Intrinsic | None = None
    """Passwords used for this user account. You can create up to two passwords for each user."""
    tags: _Sequence[User.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this user."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the user account."""
    @property
    def status(self) -> _Intrinsic:
        """Indicates the user status. Can be "active", "modifying" or "deleting"."""

@_declaration
class UserGroup(_SchemaResource):
    """Resource Type definition for AWS::ElastiCache::UserGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with 'aws:'. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    engine: _Literal["redis", "valkey"] | _String
    """The target cache engine for the user group."""
    user_group_id: _String
    """The ID of the user group."""
    user_ids: _Sequence[_String] | _Intrinsic
    """List of users associated to this user group."""
    tags: _Sequence[UserGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this user."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the user account."""
    @property
    def status(self) -> _Intrinsic:
        """Indicates user group status. Can be "creating", "active", "modifying", "deleting"."""
