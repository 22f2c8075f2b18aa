"""AWS::Neptune. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """The AWS::Neptune::DBCluster resource creates an Amazon Neptune DB cluster."""
    @_declaration
    class DBClusterRole(_SchemaPropertyType):
        """Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster."""
        role_arn: _String
        """The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster."""
        feature_name: _String | None = None
        """The name of the feature associated with the AWS Identity and Access Management (IAM) role. For the list
        of supported feature names, see DBEngineVersion in the Amazon Neptune API Reference.
        """
    @_declaration
    class ServerlessScalingConfiguration(_SchemaPropertyType):
        """Contains the scaling configuration of an Neptune Serverless DB cluster."""
        max_capacity: _Number
        """The maximum number of Neptune capacity units (NCUs) for a DB instance in an Neptune Serverless cluster.
        You can specify NCU values in half-step increments, such as 40, 40.5, 41, and so on. The smallest value you
        can use is 2.5, whereas the largest is 128.
        """
        min_capacity: _Number
        """The minimum number of Neptune capacity units (NCUs) for a DB instance in an Neptune Serverless cluster.
        You can specify NCU values in half-step increments, such as 8, 8.5, 9, and so on. The smallest value you can
        use is 1, whereas the largest is 128.
        """
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
    associated_roles: _Sequence[DBCluster.DBClusterRole | _Document] | _Intrinsic | None = None
    """Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB
    cluster. IAM roles that are associated with a DB cluster grant permission for the DB cluster to access other AWS
    services on your behalf.
    """
    availability_zones: _Sequence[_String] | _Intrinsic | None = None
    """Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in."""
    backup_retention_period: _Integer | None = None
    """Specifies the number of days for which automatic DB snapshots are retained."""
    copy_tags_to_snapshot: _Boolean | None = None
    """A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster. The
    default behaviour is not to copy them.
    """
    db_cluster_identifier: _String | None = None
    """The DB cluster identifier. Contains a user-supplied DB cluster identifier. This identifier is the unique key
    that identifies a DB cluster stored as a lowercase string.
    """
    db_cluster_parameter_group_name: _String | None = None
    """Provides the name of the DB cluster parameter group."""
    db_instance_parameter_group_name: _String | None = None
    """The name of the DB parameter group to apply to all instances of the DB cluster. Used only in case of a major
    EngineVersion upgrade request.
    """
    db_port: _Integer | None = None
    """The port number on which the DB instances in the DB cluster accept connections."""
    db_subnet_group_name: _String | None = None
    """Specifies information on the subnet group associated with the DB cluster, including the name, description,
    and subnets in the subnet group.
    """
    deletion_protection: _Boolean | None = None
    """Indicates whether or not the DB cluster has deletion protection enabled. The database can't be deleted when
    deletion protection is enabled.
    """
    enable_cloudwatch_logs_exports: _Sequence[_String] | _Intrinsic | None = None
    """Specifies a list of log types that are enabled for export to CloudWatch Logs."""
    engine_version: _String | None = None
    """Indicates the database engine version."""
    global_cluster_identifier: _String | None = None
    """The ID of the Neptune global database to which this new DB cluster should be added."""
    iam_auth_enabled: _Boolean | None = None
    """True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and
    otherwise false.
    """
    kms_key_id: _String | None = None
    """The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB
    cluster, such as arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef. If you enable the
    StorageEncrypted property but don't specify this property, the default KMS key is used. If you specify this
    property, you must set the StorageEncrypted property to true.
    """
    network_type: _Literal["IPV4", "DUAL"] | _String | None = None
    """The network type of the DB cluster."""
    preferred_backup_window: _String | None = None
    """Specifies the daily time range during which automated backups are created if automated backups are enabled,
    as determined by the BackupRetentionPeriod.
    """
    preferred_maintenance_window: _String | None = None
    """Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time
    (UTC).
    """
    restore_to_time: _String | None = None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    restore_type: _String | None = None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    serverless_scaling_configuration: DBCluster.ServerlessScalingConfiguration | _Document | None = None
    """Contains the scaling configuration used by the Neptune Serverless Instances within this DB cluster."""
    snapshot_identifier: _String | None = None
    """Specifies the identifier for a DB cluster snapshot. Must match the identifier of an existing snapshot."""
    source_db_cluster_identifier: _String | None = None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    storage_encrypted: _Boolean | None = None
    """Indicates whether the DB cluster is encrypted."""
    tags: _Sequence[DBCluster.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to this cluster."""
    use_latest_restorable_time: _Boolean | None = None
    """Creates a new DB cluster from a DB snapshot or DB cluster snapshot."""
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """Provides a list of VPC security groups that the DB cluster belongs to."""
    @property
    def cluster_resource_id(self) -> _Intrinsic:
        """The resource id for the DB cluster. For example: `cluster-ABCD1234EFGH5678IJKL90MNOP`. The cluster ID
        uniquely identifies the cluster and is used in things like IAM authentication policies.
        """
    @property
    def endpoint(self) -> _Intrinsic:
        """The connection endpoint for the DB cluster. For example:
        `mystack-mydbcluster-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
        """
    @property
    def port(self) -> _Intrinsic:
        """The port number on which the DB cluster accepts connections. For example: `8182`."""
    @property
    def read_endpoint(self) -> _Intrinsic:
        """The reader endpoint for the DB cluster. For example:
        `mystack-mydbcluster-ro-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
        """

@_declaration
class DBClusterParameterGroup(_SchemaResource):
    """The AWS::Neptune::DBClusterParameterGroup resource creates a new Amazon Neptune DB cluster parameter group.
    """
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
    description: _String
    """Provides the customer-specified description for this DB cluster parameter group."""
    family: _String
    """Must be neptune1 for engine versions prior to 1.2.0.0, or neptune1.2 for engine version 1.2.0.0 and higher.
    """
    parameters: _Document | _String
    name: _String | None = None
    """Provides the name of the DB cluster parameter group."""
    tags: _Sequence[DBClusterParameterGroup.Tag | _Document] | _Intrinsic | None = None
    """The list of tags for the cluster parameter group."""

@_declaration
class DBInstance(_SchemaResource):
    """The AWS::Neptune::DBInstance resource creates an Amazon Neptune DB instance."""
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
    db_instance_class: _String
    """Contains the name of the compute and memory capacity class of the DB instance."""
    allow_major_version_upgrade: _Boolean | None = None
    """Indicates that major version upgrades are allowed. Changing this parameter doesn't result in an outage and
    the change is asynchronously applied as soon as possible. This parameter must be set to true when specifying a
    value for the EngineVersion parameter that is a different major version than the DB instance's current version.
    """
    auto_minor_version_upgrade: _Boolean | None = None
    """Indicates that minor version patches are applied automatically."""
    availability_zone: _String | None = None
    """Specifies the name of the Availability Zone the DB instance is located in."""
    db_cluster_identifier: _String | None = None
    """If the DB instance is a member of a DB cluster, contains the name of the DB cluster that the DB instance is a
    member of.
    """
    db_instance_identifier: _String | None = None
    """Contains a user-supplied database identifier. This identifier is the unique key that identifies a DB
    instance.
    """
    db_parameter_group_name: _String | None = None
    """The name of an existing DB parameter group or a reference to an AWS::Neptune::DBParameterGroup resource
    created in the template. If any of the data members of the referenced parameter group are changed during an
    update, the DB instance might need to be restarted, which causes some interruption. If the parameter group
    contains static parameters, whether they were changed or not, an update triggers a reboot.
    """
    db_snapshot_identifier: _String | None = None
    """This parameter is not supported."""
    db_subnet_group_name: _String | None = None
    """A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a
    subnet group in a new virtual private cloud (VPC).
    """
    preferred_maintenance_window: _String | None = None
    """Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time
    (UTC).
    """
    publicly_accessible: _Boolean | None = None
    """Indicates that public accessibility is enabled. This should be enabled in combination with IAM Auth enabled
    on the DBCluster.
    """
    tags: _Sequence[DBInstance.Tag | _Document] | _Intrinsic | None = None
    """An arbitrary set of tags (key-value pairs) for this DB instance."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The connection endpoint for the database. For example:
        `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
        """
    @property
    def port(self) -> _Intrinsic:
        """The port number on which the database accepts connections. For example: `8182`."""

@_declaration
class DBParameterGroup(_SchemaResource):
    """AWS::Neptune::DBParameterGroup creates a new DB parameter group. This type can be declared in a template and
    referenced in the DBParameterGroupName parameter of AWS::Neptune::DBInstance.
    """
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
    description: _String
    """Provides the customer-specified description for this DB parameter group."""
    family: _String
    """Must be `neptune1` for engine versions prior to 1.2.0.0, or `neptune1.2` for engine version `1.2.0.0` and
    higher.
    """
    parameters: _Document | _String
    name: _String | None = None
    """Provides the name of the DB parameter group."""
    tags: _Sequence[DBParameterGroup.Tag | _Document] | _Intrinsic | None = None
    """An optional array of key-value pairs to apply to this DB parameter group."""

@_declaration
class DBSubnetGroup(_SchemaResource):
    """The AWS::Neptune::DBSubnetGroup type creates an Amazon Neptune DB subnet group. Subnet groups must contain at
    least two subnets in two different Availability Zones in the same AWS Region.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """An optional array of key-value pairs to apply to this DB subnet group."""
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
    db_subnet_group_description: _String
    """The description for the DB subnet group."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """The Amazon EC2 subnet IDs for the DB subnet group."""
    db_subnet_group_name: _String | None = None
    """The name for the DB subnet group. This value is stored as a lowercase string."""
    tags: _Sequence[DBSubnetGroup.Tag | _Document] | _Intrinsic | None = None
    """An optional array of key-value pairs to apply to this DB subnet group."""

@_declaration
class EventSubscription(_SchemaResource):
    """Resource Type definition for AWS::Neptune::EventSubscription."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    sns_topic_arn: _String
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification. The ARN is created by Amazon
    SNS when you create a topic and subscribe to it.
    """
    enabled: _Boolean | None = None
    """A Boolean value; set to true to activate the subscription, set to false to create the subscription but not
    active it.
    """
    event_categories: _Sequence[_String] | _Intrinsic | None = None
    """A list of event categories for a SourceType that you want to subscribe to. You can see a list of the
    categories for a given SourceType in the Events topic in the Amazon Neptune User Guide or by using the
    DescribeEventCategories action.
    """
    source_ids: _Sequence[_String] | _Intrinsic | None = None
    """The list of identifiers of the event sources for which events will be returned. If not specified, then all
    sources are included in the response. An identifier must begin with a letter and must contain only ASCII
    letters, digits, and hyphens; it cannot end with a hyphen or contain two consecutive hyphens.
    """
    source_type: _String | None = None
    """The type of source that will be generating the events. For example, if you want to be notified of events
    generated by a DB instance, you would set this parameter to db-instance. if this value is not specified, all
    events are returned.
    """
    subscription_name: _String | None = None
    """The name of the subscription."""
    tags: _Sequence[EventSubscription.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""

@_declaration
class GlobalCluster(_SchemaResource):
    """Resource Type definition for AWS::Neptune::GlobalCluster."""
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
    deletion_protection: _Boolean | None = None
    """Whether deletion protection is enabled."""
    engine: _Literal["neptune"] | _String | None = None
    """The name of the database engine."""
    engine_version: _String | None = None
    """The version number of the database engine."""
    global_cluster_identifier: _String | None = None
    """The cluster identifier of the global database cluster."""
    source_db_cluster_identifier: _String | None = None
    """The Amazon Resource Name (ARN) of an existing Neptune DB cluster to use as the primary cluster of the new
    global database.
    """
    storage_encrypted: _Boolean | None = None
    """Whether the global database cluster is storage encrypted."""
    tags: _Sequence[GlobalCluster.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
