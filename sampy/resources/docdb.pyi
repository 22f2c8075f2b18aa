"""AWS::DocDB. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DBCluster(_SchemaResource):
    """Resource Type definition for AWS::DocDB::DBCluster."""
    @_declaration
    class ServerlessV2ScalingConfiguration(_SchemaPropertyType):
        max_capacity: _Number
        min_capacity: _Number
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    availability_zones: _Sequence[_String] | _Intrinsic | None = None
    backup_retention_period: _Integer | None = None
    copy_tags_to_snapshot: _Boolean | None = None
    db_cluster_identifier: _String | None = None
    db_cluster_parameter_group_name: _String | None = None
    db_subnet_group_name: _String | None = None
    deletion_protection: _Boolean | None = None
    enable_cloudwatch_logs_exports: _Sequence[_String] | _Intrinsic | None = None
    engine_version: _Literal["3.6.0", "4.0", "4.0.0", "5.0.0", "5.0.1", "8.0.0", "8.0.1"] | _String | None = None
    global_cluster_identifier: _String | None = None
    kms_key_id: _String | None = None
    manage_master_user_password: _Boolean | None = None
    master_user_password: _String | None = None
    master_user_secret_kms_key_id: _String | None = None
    master_username: _String | None = None
    network_type: _String | None = None
    port: _Integer | None = None
    preferred_backup_window: _String | None = None
    preferred_maintenance_window: _String | None = None
    restore_to_time: _String | None = None
    restore_type: _String | None = None
    rotate_master_user_password: _Boolean | None = None
    serverless_v2_scaling_configuration: DBCluster.ServerlessV2ScalingConfiguration | _Document | None = None
    snapshot_identifier: _String | None = None
    source_db_cluster_identifier: _String | None = None
    storage_encrypted: _Boolean | None = None
    storage_type: _String | None = None
    tags: _Sequence[DBCluster.Tag | _Document] | _Intrinsic | None = None
    use_latest_restorable_time: _Boolean | None = None
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    @property
    def cluster_resource_id(self) -> _Intrinsic: ...
    @property
    def endpoint(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def read_endpoint(self) -> _Intrinsic: ...

@_declaration
class DBClusterParameterGroup(_SchemaResource):
    """Resource Type definition for AWS::DocDB::DBClusterParameterGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    description: _String
    """The description for the DB cluster parameter group."""
    family: _String
    """The DB cluster parameter group family name (e.g. docdb5.0)."""
    parameters: _Document | _String
    name: _String | None = None
    """The name of the DB cluster parameter group. If omitted, CloudFormation generates a unique name. The name is
    stored as lowercase.
    """
    tags: _Sequence[DBClusterParameterGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""

@_declaration
class DBInstance(_SchemaResource):
    """Resource Type definition for AWS::DocDB::DBInstance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    db_cluster_identifier: _String
    db_instance_class: _String
    auto_minor_version_upgrade: _Boolean | None = None
    availability_zone: _String | None = None
    ca_certificate_identifier: _String | None = None
    certificate_rotation_restart: _Boolean | None = None
    db_instance_identifier: _String | None = None
    enable_performance_insights: _Boolean | None = None
    preferred_maintenance_window: _String | None = None
    tags: _Sequence[DBInstance.Tag | _Document] | _Intrinsic | None = None
    @property
    def endpoint(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def port(self) -> _Intrinsic: ...

@_declaration
class DBSubnetGroup(_SchemaResource):
    """Resource Type definition for AWS::DocDB::DBSubnetGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    db_subnet_group_description: _String
    """The description for the subnet group."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """One or more subnet IDs to be assigned to the db subnet group."""
    db_subnet_group_name: _String | None = None
    """The name for the db subnet group. This value is stored as a lowercase string."""
    tags: _Sequence[DBSubnetGroup.Tag | _Document] | _Intrinsic | None = None
    """One or more tags to be assigned to the db subnet group."""

@_declaration
class EventSubscription(_SchemaResource):
    """Resource Type definition for AWS::DocDB::EventSubscription."""
    TYPE: _ClassVar[str]
    sns_topic_arn: _String
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification. Amazon SNS creates the ARN
    when you create a topic and subscribe to it.
    """
    enabled: _Boolean | None = None
    """A Boolean value; set to true to activate the subscription, set to false to create the subscription but not
    active it.
    """
    event_categories: _Sequence[_String] | _Intrinsic | None = None
    """A list of event categories for a SourceType that you want to subscribe to."""
    source_ids: _Sequence[_String] | _Intrinsic | None = None
    """The list of identifiers of the event sources for which events are returned."""
    source_type: _Literal["db-instance", "db-cluster", "db-parameter-group", "db-security-group", "db-cluster-snapshot"] | _String | None = None
    """The type of source that is generating the events."""
    subscription_name: _String | None = None
    """The name of the subscription."""

@_declaration
class GlobalCluster(_SchemaResource):
    """The AWS::DocDB::GlobalCluster resource represents an Amazon DocumentDB Global Cluster."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with an Amazon DocumentDB resource."""
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
    global_cluster_identifier: _String
    """The cluster identifier of the global cluster."""
    deletion_protection: _Boolean | None = None
    """Indicates whether the global cluster has deletion protection enabled. The global cluster can't be deleted
    when deletion protection is enabled.
    """
    engine: _Literal["docdb"] | _String | None = None
    """The database engine to use for this global cluster."""
    engine_version: _String | None = None
    """The engine version to use for this global cluster."""
    source_db_cluster_identifier: _String | None = None
    """The Amazon Resource Name (ARN) to use as the primary cluster of the global cluster. You may also choose to
    instead specify the DBClusterIdentifier. If you provide a value for this parameter, don't specify values for the
    following settings because Amazon DocumentDB uses the values from the specified source DB cluster: Engine,
    EngineVersion, StorageEncrypted.
    """
    storage_encrypted: _Boolean | None = None
    """Indicates whether the global cluster has storage encryption enabled."""
    tags: _Sequence[GlobalCluster.Tag | _Document] | _Intrinsic | None = None
    """The tags to be assigned to the Amazon DocumentDB resource."""
    @property
    def global_cluster_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the global cluster."""
    @property
    def global_cluster_resource_id(self) -> _Intrinsic:
        """The AWS Region-unique, immutable identifier for the global database cluster. This identifier is found in
        AWS CloudTrail log entries whenever the AWS KMS key for the DB cluster is accessed.
        """
