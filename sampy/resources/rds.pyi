"""AWS::RDS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.storage import ClusterGrants as _ClusterGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class ClusterSnapshot(_SchemaResource):
    """Creates a snapshot of a DB cluster."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    db_cluster_identifier: _String
    """The identifier of the DB cluster to create a snapshot for."""
    db_cluster_snapshot_identifier: _String
    """The identifier for the DB cluster snapshot. Must contain from 1 to 63 letters, numbers, or hyphens. First
    character must be a letter. Can't end with a hyphen or contain two consecutive hyphens.
    """
    tags: _Sequence[ClusterSnapshot.Tag | _Document] | _Intrinsic | None = None
    """The tags to be assigned to the DB cluster snapshot."""
    @property
    def allocated_storage(self) -> _Intrinsic:
        """The allocated storage size of the DB cluster snapshot in gibibytes (GiB)."""
    @property
    def availability_zones(self) -> _Intrinsic:
        """The list of Availability Zones where instances in the DB cluster snapshot can be restored."""
    @property
    def cluster_create_time(self) -> _Intrinsic:
        """The time when the DB cluster was created, in Universal Coordinated Time (UTC)."""
    @property
    def db_cluster_resource_id(self) -> _Intrinsic:
        """The resource ID of the DB cluster that this DB cluster snapshot was created from."""
    @property
    def db_cluster_snapshot_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the DB cluster snapshot."""
    @property
    def engine(self) -> _Intrinsic:
        """The name of the database engine for this DB cluster snapshot."""
    @property
    def engine_mode(self) -> _Intrinsic:
        """The engine mode of the database engine for this DB cluster snapshot."""
    @property
    def engine_version(self) -> _Intrinsic:
        """The version of the database engine for this DB cluster snapshot."""
    @property
    def iam_database_authentication_enabled(self) -> _Intrinsic:
        """Indicates whether mapping of AWS IAM accounts to database accounts is enabled."""
    @property
    def kms_key_id(self) -> _Intrinsic:
        """If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot."""
    @property
    def license_model(self) -> _Intrinsic:
        """The license model information for this DB cluster snapshot."""
    @property
    def master_username(self) -> _Intrinsic:
        """The master username for this DB cluster snapshot."""
    @property
    def port(self) -> _Intrinsic:
        """The port that the DB cluster was listening on at the time of the snapshot."""
    @property
    def snapshot_create_time(self) -> _Intrinsic:
        """The time when the snapshot was taken, in Universal Coordinated Time (UTC)."""
    @property
    def snapshot_type(self) -> _Intrinsic:
        """The type of the DB cluster snapshot."""
    @property
    def status(self) -> _Intrinsic:
        """The status of this DB cluster snapshot."""
    @property
    def storage_encrypted(self) -> _Intrinsic:
        """Indicates whether the DB cluster snapshot is encrypted."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The VPC ID associated with the DB cluster snapshot."""

@_declaration
class CustomDBEngineVersion(_SchemaResource):
    """Creates a custom DB engine version (CEV)."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    engine: _String
    """The database engine to use for your custom engine version (CEV)."""
    engine_version: _String
    """The name of your CEV. The name format is ``major version.customized_string``. For example, a valid CEV name
    is ``19.my_cev1``. This setting is required for RDS Custom for Oracle, but optional for Amazon RDS. The
    combination of ``Engine`` and ``EngineVersion`` is unique per customer per Region. *Constraints:* Minimum length
    is 1. Maximum length is 60. *Pattern:*``^[a-z0-9_.-]{1,60$``}.
    """
    database_installation_files: _Sequence[_String] | _Intrinsic | None = None
    database_installation_files_s3_bucket_name: _String | None = None
    """The name of an Amazon S3 bucket that contains database installation files for your CEV. For example, a valid
    bucket name is ``my-custom-installation-files``.
    """
    database_installation_files_s3_prefix: _String | None = None
    """The Amazon S3 directory that contains the database installation files for your CEV. For example, a valid
    bucket name is ``123456789012/cev1``. If this setting isn't specified, no prefix is assumed.
    """
    description: _String | None = None
    """An optional description of your CEV."""
    image_id: _String | None = None
    """A value that indicates the ID of the AMI."""
    kms_key_id: _String | None = None
    """The AWS KMS key identifier for an encrypted CEV. A symmetric encryption KMS key is required for RDS Custom,
    but optional for Amazon RDS. If you have an existing symmetric encryption KMS key in your account, you can use
    it with RDS Custom. No further action is necessary. If you don't already have a symmetric encryption KMS key in
    your account, follow the instructions in Creating a symmetric encryption KMS key in the *Key Management Service
    Developer Guide*.
    """
    manifest: _String | None = None
    """The CEV manifest, which is a JSON document that describes the installation .zip files stored in Amazon S3.
    Specify the name/value pairs in a file or a quoted string. RDS Custom applies the patches in the order in which
    they are listed.
    """
    source_custom_db_engine_version_identifier: _String | None = None
    """The ARN of a CEV to use as a source for creating a new CEV. You can specify a different Amazon Machine
    Imagine (AMI) by using either ``Source`` or ``UseAwsProvidedLatestImage``. You can't specify a different JSON
    manifest when you specify ``SourceCustomDbEngineVersionIdentifier``.
    """
    status: _Literal["available", "inactive", "inactive-except-restore", "pending-validation"] | _String | None = None
    """A value that indicates the status of a custom engine version (CEV)."""
    tags: _Sequence[CustomDBEngineVersion.Tag | _Document] | _Intrinsic | None = None
    """A list of tags. For more information, see Tagging Amazon RDS Resources in the *Amazon RDS User Guide.*."""
    use_aws_provided_latest_image: _Boolean | None = None
    """Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV. If you specify
    ``UseAwsProvidedLatestImage``, you can't also specify ``ImageId``.
    """
    @property
    def db_engine_version_arn(self) -> _Intrinsic: ...

@_declaration
class DBCluster(_ClusterGrants, _SchemaResource):
    """The ``AWS::RDS::DBCluster`` resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster. For more
    information about creating an Aurora DB cluster, see Creating an Amazon Aurora DB cluster in the *Amazon Aurora
    User Guide*. For more information about creating a Multi-AZ DB cluster, see Creating a Multi-AZ DB cluster in
    the *Amazon RDS User Guide*.
    """
    @_declaration
    class DBClusterRole(_SchemaPropertyType):
        """Describes an AWS Identity and Access Management (IAM) role that is associated with a DB cluster."""
        role_arn: _String
        """The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster."""
        feature_name: _String | None = None
        """The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that
        are associated with a DB cluster grant permission for the DB cluster to access other AWS services on your
        behalf. For the list of supported feature names, see the ``SupportedFeatureNames`` description in
        DBEngineVersion in the *Amazon RDS API Reference*.
        """
    @_declaration
    class Endpoint(_SchemaPropertyType):
        """The ``Endpoint`` return value specifies the connection endpoint for the primary instance of the DB
        cluster.
        """
        address: _String | None = None
        """Specifies the connection endpoint for the primary instance of the DB cluster."""
        port: _String | None = None
        """Specifies the port that the database engine is listening on."""
    @_declaration
    class MasterUserSecret(_SchemaPropertyType):
        """The ``MasterUserSecret`` return value specifies the secret managed by RDS in AWS Secrets Manager for the
        master user password. For more information, see Password management with Secrets Manager in the *Amazon RDS
        User Guide* and Password management with Secrets Manager in the *Amazon Aurora User Guide.*.
        """
        kms_key_id: _String | None = None
        """The AWS KMS key identifier that is used to encrypt the secret."""
        secret_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve
        using the ``Fn::GetAtt`` intrinsic function. For more information, see Return values.
        """
    @_declaration
    class ReadEndpoint(_SchemaPropertyType):
        """The ``ReadEndpoint`` return value specifies the reader endpoint for the DB cluster. The reader endpoint
        for a DB cluster load-balances connections across the Aurora Replicas that are available in a DB cluster. As
        clients request new connections to the reader endpoint, Aurora distributes the connection requests among the
        Aurora Replicas in the DB cluster. This functionality can help balance your read workload across multiple
        Aurora Replicas in your DB cluster.
        """
        address: _String | None = None
        """The host address of the reader endpoint."""
    @_declaration
    class ScalingConfiguration(_SchemaPropertyType):
        """The ``ScalingConfiguration`` property type specifies the scaling configuration of an Aurora Serverless v1
        DB cluster. For more information, see Using Amazon Aurora Serverless in the *Amazon Aurora User Guide*. This
        property is only supported for Aurora Serverless v1. For Aurora Serverless v2, Use the
        ``ServerlessV2ScalingConfiguration`` property. Valid for: Aurora Serverless v1 DB clusters only.
        """
        auto_pause: _Boolean | None = None
        """Indicates whether to allow or disallow automatic pause for an Aurora DB cluster in ``serverless`` DB
        engine mode. A DB cluster can be paused only when it's idle (it has no connections). If a DB cluster is
        paused for more than seven days, the DB cluster might be backed up with a snapshot. In this case, the DB
        cluster is restored when there is a request to connect to it.
        """
        max_capacity: _Integer | None = None
        """The maximum capacity for an Aurora DB cluster in ``serverless`` DB engine mode. For Aurora MySQL, valid
        capacity values are ``1``, ``2``, ``4``, ``8``, ``16``, ``32``, ``64``, ``128``, and ``256``. For Aurora
        PostgreSQL, valid capacity values are ``2``, ``4``, ``8``, ``16``, ``32``, ``64``, ``192``, and ``384``. The
        maximum capacity must be greater than or equal to the minimum capacity.
        """
        min_capacity: _Integer | None = None
        """The minimum capacity for an Aurora DB cluster in ``serverless`` DB engine mode. For Aurora MySQL, valid
        capacity values are ``1``, ``2``, ``4``, ``8``, ``16``, ``32``, ``64``, ``128``, and ``256``. For Aurora
        PostgreSQL, valid capacity values are ``2``, ``4``, ``8``, ``16``, ``32``, ``64``, ``192``, and ``384``. The
        minimum capacity must be less than or equal to the maximum capacity.
        """
        seconds_before_timeout: _Integer | None = None
        """The amount of time, in seconds, that Aurora Serverless v1 tries to find a scaling point to perform
        seamless scaling before enforcing the timeout action. The default is 300. Specify a value between 60 and 600
        seconds.
        """
        seconds_until_auto_pause: _Integer | None = None
        """The time, in seconds, before an Aurora DB cluster in ``serverless`` mode is paused. Specify a value
        between 300 and 86,400 seconds.
        """
        timeout_action: _String | None = None
        """The action to take when the timeout is reached, either ``ForceApplyCapacityChange`` or
        ``RollbackCapacityChange``. ``ForceApplyCapacityChange`` sets the capacity to the specified value as soon as
        possible. ``RollbackCapacityChange``, the default, ignores the capacity change if a scaling point isn't
        found in the timeout period. If you specify ``ForceApplyCapacityChange``, connections that prevent Aurora
        Serverless v1 from finding a scaling point might be dropped.
        """
    @_declaration
    class ServerlessV2ScalingConfiguration(_SchemaPropertyType):
        """The ``ServerlessV2ScalingConfiguration`` property type specifies the scaling configuration of an Aurora
        Serverless V2 DB cluster. For more information, see Using Amazon Aurora Serverless v2 in the *Amazon Aurora
        User Guide*. If you have an Aurora cluster, you must set this attribute before you add a DB instance that
        uses the ``db.serverless`` DB instance class.
        """
        max_capacity: _Number | None = None
        """The maximum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster.
        You can specify ACU values in half-step increments, such as 40, 40.5, 41, and so on. The largest value that
        you can use is 128. The maximum capacity must be higher than 0.5 ACUs. For more information, see Choosing
        the maximum Aurora Serverless v2 capacity setting for a cluster in the *Amazon Aurora User Guide*.
        """
        min_capacity: _Number | None = None
        """The minimum number of Aurora capacity units (ACUs) for a DB instance in an Aurora Serverless v2 cluster.
        You can specify ACU values in half-step increments, such as 8, 8.5, 9, and so on. For Aurora versions that
        support the Aurora Serverless v2 auto-pause feature, the smallest value that you can use is 0. For versions
        that don't support Aurora Serverless v2 auto-pause, the smallest value that you can use is 0.5.
        """
        seconds_until_auto_pause: _Integer | None = None
        """Specifies the number of seconds an Aurora Serverless v2 DB instance must be idle before Aurora attempts
        to automatically pause it. Specify a value between 300 seconds (five minutes) and 86,400 seconds (one day).
        The default is 300 seconds.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    allocated_storage: _Integer | None = None
    """The amount of storage in gibibytes (GiB) to allocate to each DB instance in the Multi-AZ DB cluster. Valid
    for Cluster Type: Multi-AZ DB clusters only This setting is required to create a Multi-AZ DB cluster.
    """
    associated_roles: _Sequence[DBCluster.DBClusterRole | _Document] | _Intrinsic | None = None
    """Provides a list of the AWS Identity and Access Management (IAM) roles that are associated with the DB
    cluster. IAM roles that are associated with a DB cluster grant permission for the DB cluster to access other
    Amazon Web Services on your behalf. Valid for: Aurora DB clusters and Multi-AZ DB clusters.
    """
    auto_minor_version_upgrade: _Boolean | None = None
    """Specifies whether minor engine upgrades are applied automatically to the DB cluster during the maintenance
    window. By default, minor engine upgrades are applied automatically. Valid for Cluster Type: Aurora DB clusters
    and Multi-AZ DB cluster. For more information about automatic minor version upgrades, see Automatically
    upgrading the minor engine version.
    """
    availability_zones: _Sequence[_String] | _Intrinsic | None = None
    """A list of Availability Zones (AZs) where instances in the DB cluster can be created. For information on AWS
    Regions and Availability Zones, see Choosing the Regions and Availability Zones in the *Amazon Aurora User
    Guide*. Valid for: Aurora DB clusters only.
    """
    backtrack_window: _Integer | None = None
    """The target backtrack window, in seconds. To disable backtracking, set this value to ``0``."""
    backup_retention_period: _Integer | None = None
    """The number of days for which automated backups are retained."""
    cluster_scalability_type: _Literal["limitless", "standard"] | _String | None = None
    """Specifies the scalability mode of the Aurora DB cluster. When set to ``limitless``, the cluster operates as
    an Aurora Limitless Database, allowing you to create a DB shard group for horizontal scaling (sharding)
    capabilities. When set to ``standard`` (the default), the cluster uses normal DB instance creation. *Important:*
    Automated backup retention isn't supported with Aurora Limitless Database clusters.
    """
    copy_tags_to_snapshot: _Boolean | None = None
    """A value that indicates whether to copy all tags from the DB cluster to snapshots of the DB cluster. The
    default is not to copy them. Valid for: Aurora DB clusters and Multi-AZ DB clusters.
    """
    database_insights_mode: _Literal["advanced", "standard"] | _String | None = None
    """The mode of Database Insights to enable for the DB cluster. If you set this value to ``advanced``, you must
    also set the ``PerformanceInsightsEnabled`` parameter to ``true`` and the ``PerformanceInsightsRetentionPeriod``
    parameter to 465. Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters.
    """
    database_name: _String | None = None
    """The name of your database. If you don't provide a name, then Amazon RDS won't create a database in this DB
    cluster. For naming constraints, see Naming Constraints in the *Amazon Aurora User Guide*. Valid for: Aurora DB
    clusters and Multi-AZ DB clusters.
    """
    db_cluster_identifier: _String | None = None
    """The DB cluster identifier. This parameter is stored as a lowercase string."""
    db_cluster_instance_class: _String | None = None
    """The compute and memory capacity of each DB instance in the Multi-AZ DB cluster, for example
    ``db.m6gd.xlarge``. Not all DB instance classes are available in all AWS-Regions, or for all database engines.
    For the full list of DB instance classes and availability for your engine, see DB instance class in the *Amazon
    RDS User Guide*. This setting is required to create a Multi-AZ DB cluster. Valid for Cluster Type: Multi-AZ DB
    clusters only.
    """
    db_cluster_parameter_group_name: _String | None = None
    """The name of the DB cluster parameter group to associate with this DB cluster. If you apply a parameter group
    to an existing DB cluster, then its DB instances might need to reboot. This can result in an outage while the DB
    instances are rebooting. If you apply a change to parameter group associated with a stopped DB cluster, then the
    update stack waits until the DB cluster is started.
    """
    db_instance_parameter_group_name: _String | None = None
    """The name of the DB parameter group to apply to all instances of the DB cluster. When you apply a parameter
    group using the ``DBInstanceParameterGroupName`` parameter, the DB cluster isn't rebooted automatically. Also,
    parameter changes are applied immediately rather than during the next maintenance window.
    """
    db_subnet_group_name: _String | None = None
    """A DB subnet group that you want to associate with this DB cluster. If you are restoring a DB cluster to a
    point in time with ``RestoreType`` set to ``copy-on-write``, and don't specify a DB subnet group name, then the
    DB cluster is restored with a default DB subnet group. Valid for: Aurora DB clusters and Multi-AZ DB clusters.
    """
    db_system_id: _String | None = None
    """Reserved for future use."""
    delete_automated_backups: _Boolean | None = None
    """Specifies whether to remove automated backups immediately after the DB cluster is deleted. This parameter
    isn't case-sensitive. The default is to remove automated backups immediately after the DB cluster is deleted,
    unless the AWS Backup policy specifies a point-in-time restore rule.
    """
    deletion_protection: _Boolean | None = None
    """A value that indicates whether the DB cluster has deletion protection enabled. The database can't be deleted
    when deletion protection is enabled. By default, deletion protection is disabled. Valid for: Aurora DB clusters
    and Multi-AZ DB clusters.
    """
    domain: _String | None = None
    """Indicates the directory ID of the Active Directory to create the DB cluster. For Amazon Aurora DB clusters,
    Amazon RDS can use Kerberos authentication to authenticate users that connect to the DB cluster. For more
    information, see Kerberos authentication in the *Amazon Aurora User Guide*. Valid for: Aurora DB clusters only.
    """
    domain_iam_role_name: _String | None = None
    """Specifies the name of the IAM role to use when making API calls to the Directory Service. Valid for: Aurora
    DB clusters only.
    """
    enable_cloudwatch_logs_exports: _Sequence[_String] | _Intrinsic | None = None
    """The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend
    on the DB engine being used. For more information, see Publishing Database Logs to Amazon CloudWatch Logs in the
    *Amazon Aurora User Guide*. *Aurora MySQL* Valid values: ``audit``, ``error``, ``general``, ``slowquery``
    *Aurora PostgreSQL* Valid values: ``postgresql`` Valid for: Aurora DB clusters and Multi-AZ DB clusters.
    """
    enable_global_write_forwarding: _Boolean | None = None
    """Specifies whether to enable this DB cluster to forward write operations to the primary cluster of a global
    cluster (Aurora global database). By default, write operations are not allowed on Aurora DB clusters that are
    secondary clusters in an Aurora global database. You can set this value only on Aurora DB clusters that are
    members of an Aurora global database.
    """
    enable_http_endpoint: _Boolean | None = None
    """Specifies whether to enable the HTTP endpoint for the DB cluster. By default, the HTTP endpoint isn't
    enabled. When enabled, the HTTP endpoint provides a connectionless web service API (RDS Data API) for running
    SQL queries on the DB cluster. You can also query your database from inside the RDS console with the RDS query
    editor. For more information, see Using RDS Data API in the *Amazon Aurora User Guide*. Valid for Cluster Type:
    Aurora DB clusters only.
    """
    enable_iam_database_authentication: _Boolean | None = None
    """A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to
    database accounts. By default, mapping is disabled. For more information, see IAM Database Authentication in the
    *Amazon Aurora User Guide.* Valid for: Aurora DB clusters only.
    """
    enable_local_write_forwarding: _Boolean | None = None
    """Specifies whether read replicas can forward write operations to the writer DB instance in the DB cluster. By
    default, write operations aren't allowed on reader DB instances. Valid for: Aurora DB clusters only.
    """
    engine: _String | None = None
    """The name of the database engine to be used for this DB cluster."""
    engine_lifecycle_support: _String | None = None
    """The lifecycle type for this DB cluster. By default, this value is set to
    ``open-source-rds-extended-support``, which enrolls your DB cluster into Amazon RDS Extended Support. At the end
    of standard support, you can avoid charges for Extended Support by setting the value to
    ``open-source-rds-extended-support-disabled``. In this case, creating the DB cluster will fail if the DB major
    version is past its end of standard support date.
    """
    engine_mode: _String | None = None
    """The DB engine mode of the DB cluster, either ``provisioned`` or ``serverless``. The ``serverless`` engine
    mode only applies for Aurora Serverless v1 DB clusters. Aurora Serverless v2 DB clusters use the ``provisioned``
    engine mode.
    """
    engine_version: _String | None = None
    """The version number of the database engine to use. Don't use this property if your DB cluster is a member of a
    global database cluster. Instead, specify the ``EngineVersion`` property on the AWS::RDS::GlobalCluster
    resource. Major version upgrades aren't supported for individual members of a global cluster. Use
    ``ModifyGlobalCluster`` to upgrade all members of the global cluster.
    """
    global_cluster_identifier: _String | None = None
    """If you are configuring an Aurora global database cluster and want your Aurora DB cluster to be a secondary
    member in the global database cluster, specify the global cluster ID of the global database cluster. To define
    the primary database cluster of the global cluster, use the AWS::RDS::GlobalCluster resource. If you aren't
    configuring a global database cluster, don't specify this property.
    """
    iops: _Integer | None = None
    """The amount of Provisioned IOPS (input/output operations per second) to be initially allocated for each DB
    instance in the Multi-AZ DB cluster. For information about valid IOPS values, see Provisioned IOPS storage in
    the *Amazon RDS User Guide*. This setting is required to create a Multi-AZ DB cluster.
    """
    kms_key_id: _String | None = None
    """The Amazon Resource Name (ARN) of the AWS KMS key that is used to encrypt the database instances in the DB
    cluster, such as ``arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef``. If you enable
    the ``StorageEncrypted`` property but don't specify this property, the default KMS key is used. If you specify
    this property, you must set the ``StorageEncrypted`` property to ``true``.
    """
    manage_master_user_password: _Boolean | None = None
    """Specifies whether to manage the master user password with AWS Secrets Manager."""
    master_user_authentication_type: _Literal["iam-db-auth", "password"] | _String | None = None
    """Specifies the authentication type for the master user. With IAM master user authentication, you can configure
    the master DB user with IAM database authentication when you create a DB cluster.
    """
    master_user_password: _String | None = None
    """The master password for the DB instance. If you specify the ``SourceDBClusterIdentifier``,
    ``SnapshotIdentifier``, or ``GlobalClusterIdentifier`` property, don't specify this property. The value is
    inherited from the source DB cluster, the snapshot, or the primary DB cluster for the global database cluster,
    respectively. Valid for: Aurora DB clusters and Multi-AZ DB clusters.
    """
    master_user_secret: DBCluster.MasterUserSecret | _Document | None = None
    """The secret managed by RDS in AWS Secrets Manager for the master user password. When you restore a DB cluster
    from a snapshot, Amazon RDS generates a new secret instead of reusing the secret specified in the ``SecretArn``
    property. This ensures that the restored DB cluster is securely managed with a dedicated secret. To maintain
    consistent integration with your application, you might need to update resource configurations to reference the
    newly created secret.
    """
    master_username: _String | None = None
    """The name of the master user for the DB cluster. If you specify the ``SourceDBClusterIdentifier``,
    ``SnapshotIdentifier``, or ``GlobalClusterIdentifier`` property, don't specify this property. The value is
    inherited from the source DB cluster, the snapshot, or the primary DB cluster for the global database cluster,
    respectively. Valid for: Aurora DB clusters and Multi-AZ DB clusters.
    """
    monitoring_interval: _Integer | None = None
    """The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB cluster.
    To turn off collecting Enhanced Monitoring metrics, specify ``0``. If ``MonitoringRoleArn`` is specified, also
    set ``MonitoringInterval`` to a value other than ``0``. Valid for Cluster Type: Aurora DB clusters and Multi-AZ
    DB clusters Valid Values: ``0 | 1 | 5 | 10 | 15 | 30 | 60`` Default: ``0``.
    """
    monitoring_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the IAM role that permits RDS to send Enhanced Monitoring metrics to
    Amazon CloudWatch Logs. An example is ``arn:aws:iam:123456789012:role/emaccess``. For information on creating a
    monitoring role, see Setting up and enabling Enhanced Monitoring in the *Amazon RDS User Guide*. If
    ``MonitoringInterval`` is set to a value other than ``0``, supply a ``MonitoringRoleArn`` value. Valid for
    Cluster Type: Aurora DB clusters and Multi-AZ DB clusters.
    """
    network_type: _String | None = None
    """The network type of the DB cluster."""
    performance_insights_enabled: _Boolean | None = None
    """Specifies whether to turn on Performance Insights for the DB cluster. For more information, see Using Amazon
    Performance Insights in the *Amazon RDS User Guide*. Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB
    clusters.
    """
    performance_insights_kms_key_id: _String | None = None
    """The AWS KMS key identifier for encryption of Performance Insights data. The AWS KMS key identifier is the key
    ARN, key ID, alias ARN, or alias name for the KMS key. If you don't specify a value for
    ``PerformanceInsightsKMSKeyId``, then Amazon RDS uses your default KMS key. There is a default KMS key for your
    AWS-account. Your AWS-account has a different default KMS key for each AWS-Region. Valid for Cluster Type:
    Aurora DB clusters and Multi-AZ DB clusters.
    """
    performance_insights_retention_period: _Integer | None = None
    """The number of days to retain Performance Insights data. When creating a DB cluster without enabling
    Performance Insights, you can't specify the parameter ``PerformanceInsightsRetentionPeriod``.
    """
    port: _Integer | None = None
    """The port number on which the DB instances in the DB cluster accept connections."""
    preferred_backup_window: _String | None = None
    """The daily time range during which automated backups are created."""
    preferred_maintenance_window: _String | None = None
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). Format:
    ``ddd:hh24:mi-ddd:hh24:mi`` The default is a 30-minute window selected at random from an 8-hour block of time
    for each AWS Region, occurring on a random day of the week. To see the time blocks available, see Maintaining an
    Amazon Aurora DB cluster in the *Amazon Aurora User Guide.* Valid Days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.
    Constraints: Minimum 30-minute window.
    """
    publicly_accessible: _Boolean | None = None
    """Specifies whether the DB cluster is publicly accessible. Valid for Cluster Type: Multi-AZ DB clusters only
    When the DB cluster is publicly accessible and you connect from outside of the DB cluster's virtual private
    cloud (VPC), its domain name system (DNS) endpoint resolves to the public IP address. When you connect from
    within the same VPC as the DB cluster, the endpoint resolves to the private IP address. Access to the DB cluster
    is controlled by its security group settings.
    """
    replication_source_identifier: _String | None = None
    """The Amazon Resource Name (ARN) of the source DB instance or DB cluster if this DB cluster is created as a
    read replica. Valid for: Aurora DB clusters only.
    """
    restore_to_time: _String | None = None
    """The date and time to restore the DB cluster to."""
    restore_type: _String | None = None
    """The type of restore to be performed."""
    scaling_configuration: DBCluster.ScalingConfiguration | _Document | None = None
    """The scaling configuration of an Aurora Serverless v1 DB cluster. This property is only supported for Aurora
    Serverless v1. For Aurora Serverless v2, Use the ``ServerlessV2ScalingConfiguration`` property. Valid for:
    Aurora Serverless v1 DB clusters only.
    """
    serverless_v2_scaling_configuration: DBCluster.ServerlessV2ScalingConfiguration | _Document | None = None
    """The scaling configuration of an Aurora Serverless V2 DB cluster. This property is only supported for Aurora
    Serverless v2. For Aurora Serverless v1, Use the ``ScalingConfiguration`` property. Valid for: Aurora Serverless
    v2 DB clusters only.
    """
    snapshot_identifier: _String | None = None
    """The identifier for the DB snapshot or DB cluster snapshot to restore from. You can use either the name or the
    Amazon Resource Name (ARN) to specify a DB cluster snapshot. However, you can use only the ARN to specify a DB
    snapshot. After you restore a DB cluster with a ``SnapshotIdentifier`` property, you must specify the same
    ``SnapshotIdentifier`` property for any future updates to the DB cluster.
    """
    source_db_cluster_identifier: _String | None = None
    """When restoring a DB cluster to a point in time, the identifier of the source DB cluster from which to
    restore.
    """
    source_db_cluster_resource_id: _String | None = None
    """The resource ID of the source DB cluster from which to restore."""
    source_region: _String | None = None
    """The AWS Region which contains the source DB cluster when replicating a DB cluster. For example,
    ``us-east-1``. Valid for: Aurora DB clusters only.
    """
    storage_encrypted: _Boolean | None = None
    """Indicates whether the DB cluster is encrypted. If you specify the ``KmsKeyId`` property, then you must enable
    encryption. If you specify the ``SourceDBClusterIdentifier`` property, don't specify this property. The value is
    inherited from the source DB cluster, and if the DB cluster is encrypted, the specified ``KmsKeyId`` property is
    used. If you specify the ``SnapshotIdentifier`` and the specified snapshot is encrypted, don't specify this
    property.
    """
    storage_type: _String | None = None
    """The storage type to associate with the DB cluster. For information on storage types for Aurora DB clusters,
    see Storage configurations for Amazon Aurora DB clusters. For information on storage types for Multi-AZ DB
    clusters, see Settings for creating Multi-AZ DB clusters. This setting is required to create a Multi-AZ DB
    cluster. When specified for a Multi-AZ DB cluster, a value for the ``Iops`` parameter is required.
    """
    tags: _Sequence[DBCluster.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the DB cluster. Valid for Cluster Type: Aurora DB clusters and Multi-AZ DB clusters."""
    use_latest_restorable_time: _Boolean | None = None
    """A value that indicates whether to restore the DB cluster to the latest restorable backup time. By default,
    the DB cluster is not restored to the latest restorable backup time. Valid for: Aurora DB clusters and Multi-AZ
    DB clusters.
    """
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of EC2 VPC security groups to associate with this DB cluster. If you plan to update the resource,
    don't specify VPC security groups in a shared VPC. Valid for: Aurora DB clusters and Multi-AZ DB clusters.
    """
    @property
    def db_cluster_arn(self) -> _Intrinsic: ...
    @property
    def db_cluster_resource_id(self) -> _Intrinsic: ...
    @property
    def endpoint(self) -> _Intrinsic:
        """The ``Endpoint`` return value specifies the connection endpoint for the primary instance of the DB
        cluster.
        """
    @property
    def endpoint_address(self) -> _Intrinsic:
        """Specifies the connection endpoint for the primary instance of the DB cluster."""
    @property
    def endpoint_port(self) -> _Intrinsic:
        """Specifies the port that the database engine is listening on."""
    @property
    def master_user_secret_secret_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve
        using the ``Fn::GetAtt`` intrinsic function. For more information, see Return values.
        """
    @property
    def read_endpoint(self) -> _Intrinsic:
        """The ``ReadEndpoint`` return value specifies the reader endpoint for the DB cluster. The reader endpoint
        for a DB cluster load-balances connections across the Aurora Replicas that are available in a DB cluster. As
        clients request new connections to the reader endpoint, Aurora distributes the connection requests among the
        Aurora Replicas in the DB cluster. This functionality can help balance your read workload across multiple
        Aurora Replicas in your DB cluster.
        """
    @property
    def read_endpoint_address(self) -> _Intrinsic:
        """The host address of the reader endpoint."""
    @property
    def storage_encryption_type(self) -> _Intrinsic: ...
    @property
    def storage_throughput(self) -> _Intrinsic: ...

@_declaration
class DBClusterEndpoint(_SchemaResource):
    """Resource Type definition for AWS::RDS::DBClusterEndpoint. Creates a new custom endpoint and associates it
    with an Amazon Aurora DB cluster. This resource applies only to Aurora DB clusters.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    custom_endpoint_type: _Literal["READER", "WRITER", "ANY"] | _String
    """The type of the custom endpoint."""
    db_cluster_endpoint_identifier: _String
    """The identifier to use for the new endpoint. This parameter is stored as a lowercase string."""
    db_cluster_identifier: _String
    """The DB cluster identifier of the DB cluster associated with the endpoint. This parameter is stored as a
    lowercase string.
    """
    excluded_members: _Sequence[_String] | _Intrinsic | None = None
    """List of DB instance identifiers that aren't part of the custom endpoint group. All other eligible instances
    are reachable through the custom endpoint. Only relevant if the list of static members is empty. Once either
    member list is set, it can be changed or replaced by the other list, but both lists cannot be removed in place;
    removing them requires replacing the endpoint.
    """
    static_members: _Sequence[_String] | _Intrinsic | None = None
    """List of DB instance identifiers that are part of the custom endpoint group. Once either member list is set,
    it can be changed or replaced by the other list, but both lists cannot be removed in place; removing them
    requires replacing the endpoint.
    """
    tags: _Sequence[DBClusterEndpoint.Tag | _Document] | _Intrinsic | None = None
    """The tags to be assigned to the DB cluster endpoint."""
    @property
    def db_cluster_endpoint_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the DB cluster endpoint."""
    @property
    def db_cluster_endpoint_resource_identifier(self) -> _Intrinsic:
        """A unique system-generated identifier for an endpoint. It remains the same for the whole life of the
        endpoint.
        """
    @property
    def endpoint(self) -> _Intrinsic:
        """The DNS address of the endpoint."""
    @property
    def endpoint_type(self) -> _Intrinsic:
        """The endpoint classification returned by Amazon RDS."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the endpoint."""

@_declaration
class DBClusterParameterGroup(_SchemaResource):
    """The ``AWS::RDS::DBClusterParameterGroup`` resource creates a new Amazon RDS DB cluster parameter group. For
    information about configuring parameters for Amazon Aurora DB clusters, see Working with parameter groups in the
    *Amazon Aurora User Guide*. If you apply a parameter group to a DB cluster, then its DB instances might need to
    reboot. This can result in an outage while the DB instances are rebooting.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    description: _String
    """The description for the DB cluster parameter group."""
    family: _String
    """The DB cluster parameter group family name."""
    parameters: _Document | _String
    db_cluster_parameter_group_name: _String | None = None
    """The name of the DB cluster parameter group."""
    tags: _Sequence[DBClusterParameterGroup.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the DB cluster parameter group."""

@_declaration
class DBInstance(_SchemaResource):
    """The ``AWS::RDS::DBInstance`` resource creates an Amazon DB instance. The new DB instance can be an RDS DB
    instance, or it can be a DB instance in an Aurora DB cluster. For more information about creating an RDS DB
    instance, see Creating an Amazon RDS DB instance in the *Amazon RDS User Guide*. For more information about
    creating a DB instance in an Aurora DB cluster, see Creating an Amazon Aurora DB cluster in the *Amazon Aurora
    User Guide*.
    """
    @_declaration
    class AdditionalStorageVolume(_SchemaPropertyType):
        """Contains details about an additional storage volume for a DB instance. RDS support additional storage
        volumes for RDS for Oracle and RDS for SQL Server.
        """
        allocated_storage: _String | None = None
        """The amount of storage allocated for the additional storage volume, in gibibytes (GiB). The minimum is 20
        GiB. The maximum is 65,536 GiB (64 TiB).
        """
        iops: _Integer | None = None
        """The number of I/O operations per second (IOPS) provisioned for the additional storage volume."""
        max_allocated_storage: _Integer | None = None
        """The upper limit in gibibytes (GiB) to which RDS can automatically scale the storage of the additional
        storage volume.
        """
        storage_operation_percent_progress: _Integer | None = None
        storage_operation_status: _String | None = None
        storage_throughput: _Integer | None = None
        """The storage throughput value for the additional storage volume, in mebibytes per second (MiBps). This
        setting applies only to the General Purpose SSD (``gp3``) storage type.
        """
        storage_type: _String | None = None
        """The storage type for the additional storage volume. Valid Values: ``GP3 | IO2``."""
        volume_name: _String | None = None
        """The name of the additional storage volume. Valid Values: ``RDSDBDATA2 | RDSDBDATA3 | RDSDBDATA4``."""
    @_declaration
    class CertificateDetails(_SchemaPropertyType):
        """The details of the DB instance’s server certificate. For more information, see Using SSL/TLS to encrypt a
        connection to a DB instance in the *Amazon RDS User Guide* and Using SSL/TLS to encrypt a connection to a DB
        cluster in the *Amazon Aurora User Guide*.
        """
        ca_identifier: _String | None = None
        """The CA identifier of the CA certificate used for the DB instance's server certificate."""
        valid_till: _String | None = None
        """The expiration date of the DB instance’s server certificate."""
    @_declaration
    class DBInstanceRole(_SchemaPropertyType):
        """Information about an AWS Identity and Access Management (IAM) role that is associated with a DB instance.
        """
        feature_name: _String
        """The name of the feature associated with the AWS Identity and Access Management (IAM) role. IAM roles that
        are associated with a DB instance grant permission for the DB instance to access other AWS services on your
        behalf. For the list of supported feature names, see the ``SupportedFeatureNames`` description in
        DBEngineVersion in the *Amazon RDS API Reference*.
        """
        role_arn: _String
        """The Amazon Resource Name (ARN) of the IAM role that is associated with the DB instance."""
    @_declaration
    class DBInstanceStatusInfo(_SchemaPropertyType):
        """Provides a list of status information for a DB instance."""
        message: _String | None = None
        """Details of the error if there is an error for the instance. If the instance isn't in an error state, this
        value is blank.
        """
        normal: _Boolean | None = None
        """Indicates whether the instance is operating normally (TRUE) or is in an error state (FALSE)."""
        status: _String | None = None
        """The status of the DB instance. For a StatusType of read replica, the values can be replicating,
        replication stop point set, replication stop point reached, error, stopped, or terminated.
        """
        status_type: _String | None = None
        """This value is currently "read replication."."""
    @_declaration
    class Endpoint(_SchemaPropertyType):
        """This data type represents the information you need to connect to an Amazon RDS DB instance."""
        address: _String | None = None
        """Specifies the DNS address of the DB instance."""
        hosted_zone_id: _String | None = None
        """Specifies the ID that Amazon Route 53 assigns when you create a hosted zone."""
        port: _String | None = None
        """Specifies the port that the database engine is listening on."""
    @_declaration
    class MasterUserSecret(_SchemaPropertyType):
        """The ``MasterUserSecret`` return value specifies the secret managed by RDS in AWS Secrets Manager for the
        master user password. For more information, see Password management with Secrets Manager in the *Amazon RDS
        User Guide* and Password management with Secrets Manager in the *Amazon Aurora User Guide.*.
        """
        kms_key_id: _String | None = None
        """The AWS KMS key identifier that is used to encrypt the secret."""
        secret_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve
        using the ``Fn::GetAtt`` intrinsic function. For more information, see Return values.
        """
    @_declaration
    class ProcessorFeature(_SchemaPropertyType):
        """The ``ProcessorFeature`` property type specifies the processor features of a DB instance class."""
        name: _Literal["coreCount", "threadsPerCore"] | _String | None = None
        """The name of the processor feature. Valid names are ``coreCount`` and ``threadsPerCore``."""
        value: _String | None = None
        """The value of a processor feature."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    additional_storage_volumes: _Sequence[DBInstance.AdditionalStorageVolume | _Document] | _Intrinsic | None = None
    """The additional storage volumes associated with the DB instance. RDS supports additional storage volumes for
    RDS for Oracle and RDS for SQL Server.
    """
    allocated_storage: _String | None = None
    """The amount of storage in gibibytes (GiB) to be initially allocated for the database instance. If any value is
    set in the ``Iops`` parameter, ``AllocatedStorage`` must be at least 100 GiB, which corresponds to the minimum
    Iops value of 1,000. If you increase the ``Iops`` value (in 1,000 IOPS increments), then you must also increase
    the ``AllocatedStorage`` value (in 100-GiB increments). *Amazon Aurora* Not applicable.
    """
    allow_major_version_upgrade: _Boolean | None = None
    """A value that indicates whether major version upgrades are allowed. Changing this parameter doesn't result in
    an outage and the change is asynchronously applied as soon as possible. Constraints: Major version upgrades must
    be allowed when specifying a value for the ``EngineVersion`` parameter that is a different major version than
    the DB instance's current version.
    """
    apply_immediately: _Boolean | None = None
    """Specifies whether changes to the DB instance and any pending modifications are applied immediately,
    regardless of the ``PreferredMaintenanceWindow`` setting. If set to ``false``, changes are applied during the
    next maintenance window. Until RDS applies the changes, the DB instance remains in a drift state. As a result,
    the configuration doesn't fully reflect the requested modifications and temporarily diverges from the intended
    state.
    """
    associated_roles: _Sequence[DBInstance.DBInstanceRole | _Document] | _Intrinsic | None = None
    """The IAMlong (IAM) roles associated with the DB instance. *Amazon Aurora* Not applicable. The associated roles
    are managed by the DB cluster.
    """
    auto_minor_version_upgrade: _Boolean | None = None
    """A value that indicates whether minor engine upgrades are applied automatically to the DB instance during the
    maintenance window. By default, minor engine upgrades are applied automatically.
    """
    automatic_backup_replication_kms_key_id: _String | None = None
    """The AWS KMS key identifier for encryption of the replicated automated backups. The KMS key ID is the Amazon
    Resource Name (ARN) for the KMS encryption key in the destination AWS-Region, for example,
    ``arn:aws:kms:us-east-1:123456789012:key/AKIAIOSFODNN7EXAMPLE``.
    """
    automatic_backup_replication_region: _String | None = None
    """The AWS-Region associated with the automated backup."""
    automatic_backup_replication_retention_period: _Integer | None = None
    """The retention period for automated backups in a different AWS Region. Use this parameter to set a unique
    retention period that only applies to cross-Region automated backups. To enable automated backups in a different
    Region, specify a positive value for the ``AutomaticBackupReplicationRegion`` parameter. If not specified, this
    parameter defaults to the value of the ``BackupRetentionPeriod`` parameter. The maximum allowed value is 35.
    """
    availability_zone: _String | None = None
    """The Availability Zone (AZ) where the database will be created. For information on AWS-Regions and
    Availability Zones, see Regions and Availability Zones. For Amazon Aurora, each Aurora DB cluster hosts copies
    of its storage in three separate Availability Zones. Specify one of these Availability Zones. Aurora
    automatically chooses an appropriate Availability Zone if you don't specify one. Default: A random,
    system-chosen Availability Zone in the endpoint's AWS-Region.
    """
    backup_retention_period: _Integer | None = None
    """The number of days for which automated backups are retained. Setting this parameter to a positive number
    enables backups. Setting this parameter to 0 disables automated backups. *Amazon Aurora* Not applicable. The
    retention period for automated backups is managed by the DB cluster.
    """
    backup_target: _String | None = None
    """The location for storing automated backups and manual snapshots."""
    ca_certificate_identifier: _String | None = None
    """The identifier of the CA certificate for this DB instance. For more information, see Using SSL/TLS to encrypt
    a connection to a DB instance in the *Amazon RDS User Guide* and Using SSL/TLS to encrypt a connection to a DB
    cluster in the *Amazon Aurora User Guide*.
    """
    certificate_rotation_restart: _Boolean | None = None
    """Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate. By default, the DB
    instance is restarted when you rotate your SSL/TLS certificate. The certificate is not updated until the DB
    instance is restarted. Set this parameter only if you are *not* using SSL/TLS to connect to the DB instance.
    """
    character_set_name: _String | None = None
    """For supported engines, indicates that the DB instance should be associated with the specified character set.
    *Amazon Aurora* Not applicable. The character set is managed by the DB cluster. For more information, see
    AWS::RDS::DBCluster.
    """
    copy_tags_to_snapshot: _Boolean | None = None
    """Specifies whether to copy tags from the DB instance to snapshots of the DB instance. By default, tags are not
    copied. This setting doesn't apply to Amazon Aurora DB instances. Copying tags to snapshots is managed by the DB
    cluster. Setting this value for an Aurora DB instance has no effect on the DB cluster setting.
    """
    custom_iam_instance_profile: _String | None = None
    """The instance profile associated with the underlying Amazon EC2 instance of an RDS Custom DB instance. This
    setting is required for RDS Custom.
    """
    database_insights_mode: _Literal["advanced", "standard"] | _String | None = None
    """The mode of Database Insights to enable for the DB instance. Aurora DB instances inherit this value from the
    DB cluster, so you can't change this value.
    """
    db_cluster_identifier: _String | None = None
    """The identifier of the DB cluster that this DB instance will belong to. This setting doesn't apply to RDS
    Custom DB instances.
    """
    db_cluster_snapshot_identifier: _String | None = None
    """The identifier for the Multi-AZ DB cluster snapshot to restore from. For more information on Multi-AZ DB
    clusters, see Multi-AZ DB cluster deployments in the *Amazon RDS User Guide*.
    """
    db_instance_class: _String | None = None
    """The compute and memory capacity of the DB instance, for example ``db.m5.large``. Not all DB instance classes
    are available in all AWS-Regions, or for all database engines. For the full list of DB instance classes, and
    availability for your engine, see DB instance classes in the *Amazon RDS User Guide* or Aurora DB instance
    classes in the *Amazon Aurora User Guide*.
    """
    db_instance_identifier: _String | None = None
    """A name for the DB instance. If you specify a name, AWS CloudFormation converts it to lowercase. If you don't
    specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the DB instance. For more
    information, see Name Type. For information about constraints that apply to DB instance identifiers, see Naming
    constraints in Amazon RDS in the *Amazon RDS User Guide*.
    """
    db_name: _String | None = None
    """The meaning of this parameter differs according to the database engine you use. If you specify the
    ``DBSnapshotIdentifier`` property, this property only applies to RDS for Oracle. *Amazon Aurora* Not applicable.
    The database name is managed by the DB cluster. *Db2* The name of the database to create when the DB instance is
    created. If this parameter isn't specified, no database is created in the DB instance.
    """
    db_parameter_group_name: _String | None = None
    """The name of an existing DB parameter group or a reference to an AWS::RDS::DBParameterGroup resource created
    in the template. To list all of the available DB parameter group names, use the following command: ``aws rds
    describe-db-parameter-groups --query "DBParameterGroups[].DBParameterGroupName" --output text`` If any of the
    data members of the referenced parameter group are changed during an update, the DB instance might need to be
    restarted, which causes some interruption.
    """
    db_security_groups: _Sequence[_String] | _Intrinsic | None = None
    """A list of the DB security groups to assign to the DB instance. The list can include both the name of existing
    DB security groups or references to AWS::RDS::DBSecurityGroup resources created in the template. If you set
    DBSecurityGroups, you must not set VPCSecurityGroups, and vice versa. Also, note that the DBSecurityGroups
    property exists only for backwards compatibility with older regions and is no longer recommended for providing
    security information to an RDS DB instance.
    """
    db_snapshot_identifier: _String | None = None
    """The name or Amazon Resource Name (ARN) of the DB snapshot that's used to restore the DB instance. If you're
    restoring from a shared manual DB snapshot, you must specify the ARN of the snapshot. By specifying this
    property, you can create a DB instance from the specified DB snapshot. If the ``DBSnapshotIdentifier`` property
    is an empty string or the ``AWS::RDS::DBInstance`` declaration has no ``DBSnapshotIdentifier`` property, AWS
    CloudFormation creates a new database.
    """
    db_subnet_group_name: _String | None = None
    """A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a
    subnet group in a new VPC. If you don't specify a DB subnet group, RDS uses the default DB subnet group if one
    exists. If a default DB subnet group does not exist, and you don't specify a ``DBSubnetGroupName``, the DB
    instance fails to launch. For more information about using Amazon RDS in a VPC, see Amazon VPC and Amazon RDS in
    the *Amazon RDS User Guide*.
    """
    db_system_id: _String | None = None
    """The Oracle system identifier (SID), which is the name of the Oracle database instance that manages your
    database files. In this context, the term "Oracle database instance" refers exclusively to the system global
    area (SGA) and Oracle background processes. If you don't specify a SID, the value defaults to ``RDSCDB``. The
    Oracle SID is also the name of your CDB.
    """
    dedicated_log_volume: _Boolean | None = None
    """Indicates whether the DB instance has a dedicated log volume (DLV) enabled."""
    delete_automated_backups: _Boolean | None = None
    """A value that indicates whether to remove automated backups immediately after the DB instance is deleted. This
    parameter isn't case-sensitive. The default is to remove automated backups immediately after the DB instance is
    deleted. *Amazon Aurora* Not applicable. When you delete a DB cluster, all automated backups for that DB cluster
    are deleted and can't be recovered. Manual DB cluster snapshots of the DB cluster are not deleted.
    """
    deletion_protection: _Boolean | None = None
    """Specifies whether the DB instance has deletion protection enabled. The database can't be deleted when
    deletion protection is enabled. By default, deletion protection isn't enabled. For more information, see
    Deleting a DB Instance. This setting doesn't apply to Amazon Aurora DB instances. You can enable or disable
    deletion protection for the DB cluster. For more information, see ``CreateDBCluster``.
    """
    domain: _String | None = None
    """The Active Directory directory ID to create the DB instance in. Currently, only Db2, MySQL, Microsoft SQL
    Server, Oracle, and PostgreSQL DB instances can be created in an Active Directory Domain. For more information,
    see Kerberos Authentication in the *Amazon RDS User Guide*.
    """
    domain_auth_secret_arn: _String | None = None
    """The ARN for the Secrets Manager secret with the credentials for the user joining the domain. Example:
    ``arn:aws:secretsmanager:region:account-number:secret:myselfmanagedADtestsecret-123456``.
    """
    domain_dns_ips: _Sequence[_String] | _Intrinsic | None = None
    """The IPv4 DNS IP addresses of your primary and secondary Active Directory domain controllers."""
    domain_fqdn: _String | None = None
    """The fully qualified domain name (FQDN) of an Active Directory domain."""
    domain_iam_role_name: _String | None = None
    """The name of the IAM role to use when making API calls to the Directory Service."""
    domain_ou: _String | None = None
    """The Active Directory organizational unit for your DB instance to join."""
    enable_cloudwatch_logs_exports: _Sequence[_String] | _Intrinsic | None = None
    """The list of log types that need to be enabled for exporting to CloudWatch Logs. The values in the list depend
    on the DB engine being used. For more information, see Publishing Database Logs to Amazon CloudWatch Logs in the
    *Amazon Relational Database Service User Guide*. *Amazon Aurora* Not applicable.
    """
    enable_iam_database_authentication: _Boolean | None = None
    """A value that indicates whether to enable mapping of AWS Identity and Access Management (IAM) accounts to
    database accounts. By default, mapping is disabled. This property is supported for RDS for MariaDB, RDS for
    MySQL, and RDS for PostgreSQL. For more information, see IAM Database Authentication for MariaDB, MySQL, and
    PostgreSQL in the *Amazon RDS User Guide.* *Amazon Aurora* Not applicable. Mapping AWS IAM accounts to database
    accounts is managed by the DB cluster.
    """
    enable_performance_insights: _Boolean | None = None
    """Specifies whether to enable Performance Insights for the DB instance. For more information, see Using Amazon
    Performance Insights in the *Amazon RDS User Guide*. This setting doesn't apply to RDS Custom DB instances.
    """
    engine: _String | None = None
    """The name of the database engine to use for this DB instance. Not every database engine is available in every
    AWS Region. This property is required when creating a DB instance. You can convert an Oracle database from the
    non-CDB architecture to the container database (CDB) architecture by updating the ``Engine`` value in your
    templates from ``oracle-ee`` to ``oracle-ee-cdb`` or from ``oracle-se2`` to ``oracle-se2-cdb``.
    """
    engine_lifecycle_support: _String | None = None
    """The lifecycle type for this DB instance. By default, this value is set to
    ``open-source-rds-extended-support``, which enrolls your DB instance into Amazon RDS Extended Support. At the
    end of standard support, you can avoid charges for Extended Support by setting the value to
    ``open-source-rds-extended-support-disabled``. In this case, creating the DB instance will fail if the DB major
    version is past its end of standard support date.
    """
    engine_version: _String | None = None
    """The version number of the database engine to use. For a list of valid engine versions, use the
    ``DescribeDBEngineVersions`` action. The following are the database engines and links to information about the
    major and minor versions that are available with Amazon RDS. Not every database engine is available for every
    AWS Region. *Amazon Aurora* Not applicable.
    """
    iops: _Integer | None = None
    """The number of I/O operations per second (IOPS) that the database provisions. The value must be equal to or
    greater than 1000. If you specify this property, you must follow the range of allowed ratios of your requested
    IOPS rate to the amount of storage that you allocate (IOPS to allocated storage). For example, you can provision
    an Oracle database instance with 1000 IOPS and 200 GiB of storage (a ratio of 5:1), or specify 2000 IOPS with
    200 GiB of storage (a ratio of 10:1).
    """
    kms_key_id: _String | None = None
    """The ARN of the AWS KMS key that's used to encrypt the DB instance, such as
    ``arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef``. If you enable the
    StorageEncrypted property but don't specify this property, AWS CloudFormation uses the default KMS key. If you
    specify this property, you must set the StorageEncrypted property to true. If you specify the
    ``SourceDBInstanceIdentifier`` or ``SourceDbiResourceId`` property, don't specify this property.
    """
    license_model: _String | None = None
    """License model information for this DB instance."""
    manage_master_user_password: _Boolean | None = None
    """Specifies whether to manage the master user password with AWS Secrets Manager."""
    master_user_authentication_type: _Literal["iam-db-auth", "password"] | _String | None = None
    """Specifies the authentication type for the master user. With IAM master user authentication, you can configure
    the master DB user with IAM database authentication when you create a DB instance.
    """
    master_user_password: _String | None = None
    """The password for the master user. The password can include any printable ASCII character except "/", ''', or
    "@". *Amazon Aurora* Not applicable.
    """
    master_user_secret: DBInstance.MasterUserSecret | _Document | None = None
    """The secret managed by RDS in AWS Secrets Manager for the master user password. For more information, see
    Password management with Secrets Manager in the *Amazon RDS User Guide.*.
    """
    master_username: _String | None = None
    """The master user name for the DB instance. If you specify the ``SourceDBInstanceIdentifier`` or
    ``DBSnapshotIdentifier`` property, don't specify this property. The value is inherited from the source DB
    instance or snapshot. When migrating a self-managed Db2 database, we recommend that you use the same master
    username as your self-managed Db2 instance name. *Amazon Aurora* Not applicable.
    """
    max_allocated_storage: _Integer | None = None
    """The upper limit in gibibytes (GiB) to which Amazon RDS can automatically scale the storage of the DB
    instance. For more information about this setting, including limitations that apply to it, see Managing capacity
    automatically with Amazon RDS storage autoscaling in the *Amazon RDS User Guide*.
    """
    monitoring_interval: _Integer | None = None
    """The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance.
    To disable collection of Enhanced Monitoring metrics, specify ``0``. If ``MonitoringRoleArn`` is specified, then
    you must set ``MonitoringInterval`` to a value other than ``0``. This setting doesn't apply to RDS Custom DB
    instances. Valid Values: ``0 | 1 | 5 | 10 | 15 | 30 | 60`` Default: ``0``.
    """
    monitoring_role_arn: _String | None = None
    """The ARN for the IAM role that permits RDS to send enhanced monitoring metrics to Amazon CloudWatch Logs. For
    example, ``arn:aws:iam:123456789012:role/emaccess``. For information on creating a monitoring role, see Setting
    Up and Enabling Enhanced Monitoring in the *Amazon RDS User Guide*. If ``MonitoringInterval`` is set to a value
    other than ``0``, then you must supply a ``MonitoringRoleArn`` value. This setting doesn't apply to RDS Custom
    DB instances.
    """
    multi_az: _Boolean | None = None
    """Specifies whether the DB instance is a Multi-AZ deployment. You can't set the ``AvailabilityZone`` parameter
    if the DB instance is a Multi-AZ deployment. This setting doesn't apply to Amazon Aurora because the DB instance
    Availability Zones (AZs) are managed by the DB cluster.
    """
    nchar_character_set_name: _String | None = None
    """The name of the NCHAR character set for the Oracle DB instance. This setting doesn't apply to RDS Custom DB
    instances.
    """
    network_type: _String | None = None
    """The network type of the DB instance."""
    option_group_name: _String | None = None
    """Indicates that the DB instance should be associated with the specified option group. Permanent options, such
    as the TDE option for Oracle Advanced Security TDE, can't be removed from an option group. Also, that option
    group can't be removed from a DB instance once it is associated with a DB instance.
    """
    performance_insights_kms_key_id: _String | None = None
    """The AWS KMS key identifier for encryption of Performance Insights data. The KMS key identifier is the key
    ARN, key ID, alias ARN, or alias name for the KMS key. If you do not specify a value for
    ``PerformanceInsightsKMSKeyId``, then Amazon RDS uses your default KMS key. There is a default KMS key for your
    AWS account.
    """
    performance_insights_retention_period: _Integer | None = None
    """The number of days to retain Performance Insights data. When creating a DB instance without enabling
    Performance Insights, you can't specify the parameter ``PerformanceInsightsRetentionPeriod``. This setting
    doesn't apply to RDS Custom DB instances.
    """
    port: _String | None = None
    """The port number on which the database accepts connections. This setting doesn't apply to Aurora DB instances.
    The port number is managed by the cluster.
    """
    preferred_backup_window: _String | None = None
    """The daily time range during which automated backups are created if automated backups are enabled, using the
    ``BackupRetentionPeriod`` parameter.
    """
    preferred_maintenance_window: _String | None = None
    """The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC). Format:
    ``ddd:hh24:mi-ddd:hh24:mi`` The default is a 30-minute window selected at random from an 8-hour block of time
    for each AWS Region, occurring on a random day of the week. To see the time blocks available, see Maintaining a
    DB instance in the *Amazon RDS User Guide.* This property applies when AWS CloudFormation initially creates the
    DB instance.
    """
    processor_features: _Sequence[DBInstance.ProcessorFeature | _Document] | _Intrinsic | None = None
    """The number of CPU cores and the number of threads per core for the DB instance class of the DB instance. This
    setting doesn't apply to Amazon Aurora or RDS Custom DB instances.
    """
    promotion_tier: _Integer | None = None
    """The order of priority in which an Aurora Replica is promoted to the primary instance after a failure of the
    existing primary instance. For more information, see Fault Tolerance for an Aurora DB Cluster in the *Amazon
    Aurora User Guide*. This setting doesn't apply to RDS Custom DB instances. Default: ``1`` Valid Values: ``0 -
    15``.
    """
    publicly_accessible: _Boolean | None = None
    """Indicates whether the DB instance is an internet-facing instance. If you specify true, AWS CloudFormation
    creates an instance with a publicly resolvable DNS name, which resolves to a public IP address. If you specify
    false, AWS CloudFormation creates an internal instance with a DNS name that resolves to a private IP address.
    The default behavior value depends on your VPC setup and the database subnet group.
    """
    replica_mode: _String | None = None
    """The open mode of an Oracle read replica. For more information, see Working with Oracle Read Replicas for
    Amazon RDS in the *Amazon RDS User Guide*. This setting is only supported in RDS for Oracle. Default:
    ``open-read-only`` Valid Values: ``open-read-only`` or ``mounted``.
    """
    restore_time: _String | None = None
    """The date and time to restore from. This parameter applies to point-in-time recovery. For more information,
    see Restoring a DB instance to a specified time in the in the *Amazon RDS User Guide*.
    """
    source_db_cluster_identifier: _String | None = None
    """The identifier of the Multi-AZ DB cluster that will act as the source for the read replica. Each DB cluster
    can have up to 15 read replicas.
    """
    source_db_instance_automated_backups_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the replicated automated backups from which to restore, for example,
    ``arn:aws:rds:us-east-1:123456789012:auto-backup:ab-L2IJCEXJP7XQ7HOJ4SIEXAMPLE``. This setting doesn't apply to
    RDS Custom.
    """
    source_db_instance_identifier: _String | None = None
    """If you want to create a read replica DB instance, specify the ID of the source DB instance. Each DB instance
    can have a limited number of read replicas. For more information, see Working with Read Replicas in the *Amazon
    RDS User Guide*. For information about constraints that apply to DB instance identifiers, see Naming constraints
    in Amazon RDS in the *Amazon RDS User Guide*. The ``SourceDBInstanceIdentifier`` property determines whether a
    DB instance is a read replica.
    """
    source_dbi_resource_id: _String | None = None
    """The resource ID of the source DB instance from which to restore."""
    source_region: _String | None = None
    """The ID of the region that contains the source DB instance for the read replica."""
    storage_encrypted: _Boolean | None = None
    """A value that indicates whether the DB instance is encrypted. By default, it isn't encrypted. If you specify
    the ``KmsKeyId`` property, then you must enable encryption. If you specify the ``SourceDBInstanceIdentifier`` or
    ``SourceDbiResourceId`` property, don't specify this property. The value is inherited from the source DB
    instance, and if the DB instance is encrypted, the specified ``KmsKeyId`` property is used.
    """
    storage_throughput: _Integer | None = None
    """Specifies the storage throughput value, in mebibyte per second (MiBps), for the DB instance. This setting
    applies only to the ``gp3`` storage type. This setting doesn't apply to RDS Custom or Amazon Aurora.
    """
    storage_type: _String | None = None
    """The storage type to associate with the DB instance. If you specify ``io1``, ``io2``, or ``gp3``, you must
    also include a value for the ``Iops`` parameter. This setting doesn't apply to Amazon Aurora DB instances.
    Storage is managed by the DB cluster. Valid Values: ``gp2 | gp3 | io1 | io2 | standard`` Default: ``io1``, if
    the ``Iops`` parameter is specified. Otherwise, ``gp3``.
    """
    tags: _Sequence[DBInstance.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the DB instance."""
    tde_credential_arn: _String | None = None
    tde_credential_password: _String | None = None
    timezone: _String | None = None
    """The time zone of the DB instance. The time zone parameter is currently supported only by RDS for Db2 and RDS
    for SQL Server.
    """
    use_default_processor_features: _Boolean | None = None
    """Specifies whether the DB instance class of the DB instance uses its default processor features. This setting
    doesn't apply to RDS Custom DB instances.
    """
    use_latest_restorable_time: _Boolean | None = None
    """Specifies whether the DB instance is restored from the latest backup time. By default, the DB instance isn't
    restored from the latest backup time. This parameter applies to point-in-time recovery. For more information,
    see Restoring a DB instance to a specified time in the in the *Amazon RDS User Guide*.
    """
    vpc_security_groups: _Sequence[_String] | _Intrinsic | None = None
    """A list of the VPC security group IDs to assign to the DB instance. The list can include both the physical IDs
    of existing VPC security groups and references to AWS::EC2::SecurityGroup resources created in the template. If
    you plan to update the resource, don't specify VPC security groups in a shared VPC. If you set
    ``VPCSecurityGroups``, you must not set DBSecurityGroups, and vice versa.
    """
    @property
    def automatic_restart_time(self) -> _Intrinsic: ...
    @property
    def certificate_details_ca_identifier(self) -> _Intrinsic:
        """The CA identifier of the CA certificate used for the DB instance's server certificate."""
    @property
    def certificate_details_valid_till(self) -> _Intrinsic:
        """The expiration date of the DB instance’s server certificate."""
    @property
    def db_instance_arn(self) -> _Intrinsic: ...
    @property
    def db_instance_status(self) -> _Intrinsic: ...
    @property
    def dbi_resource_id(self) -> _Intrinsic: ...
    @property
    def endpoint_address(self) -> _Intrinsic:
        """Specifies the DNS address of the DB instance."""
    @property
    def endpoint_hosted_zone_id(self) -> _Intrinsic:
        """Specifies the ID that Amazon Route 53 assigns when you create a hosted zone."""
    @property
    def endpoint_port(self) -> _Intrinsic:
        """Specifies the port that the database engine is listening on."""
    @property
    def instance_create_time(self) -> _Intrinsic: ...
    @property
    def is_storage_config_upgrade_available(self) -> _Intrinsic: ...
    @property
    def latest_restorable_time(self) -> _Intrinsic: ...
    @property
    def listener_endpoint_address(self) -> _Intrinsic:
        """Specifies the DNS address of the DB instance."""
    @property
    def listener_endpoint_hosted_zone_id(self) -> _Intrinsic:
        """Specifies the ID that Amazon Route 53 assigns when you create a hosted zone."""
    @property
    def listener_endpoint_port(self) -> _Intrinsic:
        """Specifies the port that the database engine is listening on."""
    @property
    def master_user_secret_secret_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the secret. This parameter is a return value that you can retrieve
        using the ``Fn::GetAtt`` intrinsic function. For more information, see Return values.
        """
    @property
    def percent_progress(self) -> _Intrinsic: ...
    @property
    def read_replica_db_cluster_identifiers(self) -> _Intrinsic: ...
    @property
    def read_replica_db_instance_identifiers(self) -> _Intrinsic: ...
    @property
    def resume_full_automation_mode_time(self) -> _Intrinsic: ...
    @property
    def secondary_availability_zone(self) -> _Intrinsic: ...
    @property
    def status_infos(self) -> _Intrinsic: ...
    @property
    def storage_operation_percent_progress(self) -> _Intrinsic: ...
    @property
    def storage_operation_status(self) -> _Intrinsic: ...

@_declaration
class DBParameterGroup(_SchemaResource):
    """The ``AWS::RDS::DBParameterGroup`` resource creates a custom parameter group for an RDS database family. This
    type can be declared in a template and referenced in the ``DBParameterGroupName`` property of an
    ``AWS::RDS::DBInstance`` resource. For information about configuring parameters for Amazon RDS DB instances, see
    Working with parameter groups in the *Amazon RDS User Guide*.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    description: _String
    """Provides the customer-specified description for this DB parameter group."""
    family: _String
    """The DB parameter group family name. A DB parameter group can be associated with one and only one DB parameter
    group family, and can be applied only to a DB instance running a database engine and engine version compatible
    with that DB parameter group family.
    """
    db_parameter_group_name: _String | None = None
    """The name of the DB parameter group."""
    parameters: _Document | _String | None = None
    tags: _Sequence[DBParameterGroup.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the DB parameter group."""
    @property
    def db_parameter_group_arn(self) -> _Intrinsic: ...

@_declaration
class DBProxy(_SchemaResource):
    """Resource schema for AWS::RDS::DBProxy."""
    @_declaration
    class AuthFormat(_SchemaPropertyType):
        auth_scheme: _Literal["SECRETS"] | _String | None = None
        """The type of authentication that the proxy uses for connections from the proxy to the underlying database.
        """
        client_password_auth_type: _Literal["MYSQL_NATIVE_PASSWORD", "MYSQL_CACHING_SHA2_PASSWORD", "POSTGRES_SCRAM_SHA_256", "POSTGRES_MD5", "SQL_SERVER_AUTHENTICATION"] | _String | None = None
        """The type of authentication the proxy uses for connections from clients."""
        description: _String | None = None
        """A user-specified description about the authentication used by a proxy to log in as a specific database
        user.
        """
        iam_auth: _Literal["DISABLED", "REQUIRED", "ENABLED"] | _String | None = None
        """Whether to require or disallow Amazon Web Services Identity and Access Management (IAM) authentication
        for connections to the proxy. The ENABLED value is valid only for proxies with RDS for Microsoft SQL Server.
        """
        secret_arn: _String | None = None
        """The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to the RDS DB
        instance or Aurora DB cluster. These secrets are stored within Amazon Secrets Manager.
        """
    @_declaration
    class TagFormat(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    db_proxy_name: _String
    """The identifier for the proxy. This name must be unique for all proxies owned by your AWS account in the
    specified AWS Region.
    """
    engine_family: _Literal["MYSQL", "POSTGRESQL", "SQLSERVER"] | _String
    """The kinds of databases that the proxy can connect to."""
    role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager.
    """
    vpc_subnet_ids: _Sequence[_String] | _Intrinsic
    """VPC subnet IDs to associate with the new proxy."""
    auth: _Sequence[DBProxy.AuthFormat | _Document] | _Intrinsic | None = None
    """The authorization mechanism that the proxy uses."""
    debug_logging: _Boolean | None = None
    """Whether the proxy includes detailed information about SQL statements in its logs."""
    default_auth_scheme: _Literal["IAM_AUTH", "NONE"] | _String | None = None
    """The default authentication scheme that the proxy uses for client connections to the proxy and connections
    from the proxy to the underlying database.
    """
    endpoint_network_type: _Literal["IPV4", "IPV6", "DUAL"] | _String | None = None
    """The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint
    supports.
    """
    idle_client_timeout: _Integer | None = None
    """The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it."""
    require_tls: _Boolean | None = None
    """A Boolean parameter that specifies whether Transport Layer Security (TLS) encryption is required for
    connections to the proxy.
    """
    tags: _Sequence[DBProxy.TagFormat | _Document] | _Intrinsic | None = None
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy."""
    target_connection_network_type: _Literal["IPV4", "IPV6"] | _String | None = None
    """The network type that the proxy uses to connect to the target database. The network type determines the IP
    version that the proxy uses for connections to the database.
    """
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """VPC security group IDs to associate with the new proxy."""
    @property
    def db_proxy_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the proxy."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The endpoint that you can use to connect to the proxy. You include the endpoint value in the connection
        string for a database client application.
        """
    @property
    def vpc_id(self) -> _Intrinsic:
        """VPC ID to associate with the new DB proxy."""

@_declaration
class DBProxyEndpoint(_SchemaResource):
    """Resource schema for AWS::RDS::DBProxyEndpoint."""
    @_declaration
    class TagFormat(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    db_proxy_endpoint_name: _String
    """The identifier for the DB proxy endpoint. This name must be unique for all DB proxy endpoints owned by your
    AWS account in the specified AWS Region.
    """
    db_proxy_name: _String
    """The identifier for the proxy. This name must be unique for all proxies owned by your AWS account in the
    specified AWS Region.
    """
    vpc_subnet_ids: _Sequence[_String] | _Intrinsic
    """VPC subnet IDs to associate with the new DB proxy endpoint."""
    endpoint_network_type: _Literal["IPV4", "IPV6", "DUAL"] | _String | None = None
    """The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint
    supports.
    """
    tags: _Sequence[DBProxyEndpoint.TagFormat | _Document] | _Intrinsic | None = None
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the DB proxy endpoint.
    """
    target_role: _Literal["READ_WRITE", "READ_ONLY"] | _String | None = None
    """A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations."""
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """VPC security group IDs to associate with the new DB proxy endpoint."""
    @property
    def db_proxy_endpoint_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the DB proxy endpoint."""
    @property
    def endpoint(self) -> _Intrinsic:
        """The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the
        connection string for a database client application.
        """
    @property
    def is_default(self) -> _Intrinsic:
        """A value that indicates whether this endpoint is the default endpoint for the associated DB proxy. Default
        DB proxy endpoints always have read/write capability. Other endpoints that you associate with the DB proxy
        can be either read/write or read-only.
        """
    @property
    def vpc_id(self) -> _Intrinsic:
        """VPC ID to associate with the new DB proxy endpoint."""

@_declaration
class DBProxyTargetGroup(_SchemaResource):
    """Resource schema for AWS::RDS::DBProxyTargetGroup."""
    @_declaration
    class ConnectionPoolConfigurationInfoFormat(_SchemaPropertyType):
        connection_borrow_timeout: _Integer | None = None
        """The number of seconds for a proxy to wait for a connection to become available in the connection pool."""
        init_query: _String | None = None
        """One or more SQL statements for the proxy to run when opening each new database connection."""
        max_connections_percent: _Integer | None = None
        """The maximum size of the connection pool for each target in a target group."""
        max_idle_connections_percent: _Integer | None = None
        """Controls how actively the proxy closes idle database connections in the connection pool."""
        session_pinning_filters: _Sequence[_String] | _Intrinsic | None = None
        """Each item in the list represents a class of SQL operations that normally cause all later statements in a
        session using a proxy to be pinned to the same underlying database connection.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the DB proxy target group."""
        key: _String
        """The key name of the tag."""
        value: _String | None = None
        """The value for the tag."""
    TYPE: _ClassVar[str]
    db_proxy_name: _String
    """The identifier for the proxy."""
    target_group_name: _Literal["default"] | _String
    """The identifier for the DBProxyTargetGroup."""
    connection_pool_configuration_info: DBProxyTargetGroup.ConnectionPoolConfigurationInfoFormat | _Document | None = None
    db_cluster_identifiers: _Sequence[_String] | _Intrinsic | None = None
    db_instance_identifiers: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[DBProxyTargetGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def target_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) representing the target group."""

@_declaration
class DBSecurityGroup(_SchemaResource):
    """Resource Type definition for AWS::RDS::DBSecurityGroup."""
    @_declaration
    class Ingress(_SchemaPropertyType):
        cidrip: _String | None = None
        ec2_security_group_id: _String | None = None
        ec2_security_group_name: _String | None = None
        ec2_security_group_owner_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    db_security_group_ingress: _Sequence[DBSecurityGroup.Ingress | _Document] | _Intrinsic
    group_description: _String
    ec2_vpc_id: _String | None = None
    tags: _Sequence[DBSecurityGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class DBSecurityGroupIngress(_SchemaResource):
    """Resource Type definition for AWS::RDS::DBSecurityGroupIngress."""
    TYPE: _ClassVar[str]
    db_security_group_name: _String
    cidrip: _String | None = None
    ec2_security_group_id: _String | None = None
    ec2_security_group_name: _String | None = None
    ec2_security_group_owner_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class DBShardGroup(_SchemaResource):
    """Creates a new DB shard group for Aurora Limitless Database. You must enable Aurora Limitless Database to
    create a DB shard group. Valid for: Aurora DB clusters only.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    db_cluster_identifier: _String
    """The name of the primary DB cluster for the DB shard group."""
    max_acu: _Number
    """The maximum capacity of the DB shard group in Aurora capacity units (ACUs)."""
    compute_redundancy: _Integer | None = None
    """Specifies whether to create standby standby DB data access shard for the DB shard group."""
    db_shard_group_identifier: _String | None = None
    """The name of the DB shard group."""
    min_acu: _Number | None = None
    """The minimum capacity of the DB shard group in Aurora capacity units (ACUs)."""
    publicly_accessible: _Boolean | None = None
    """Specifies whether the DB shard group is publicly accessible. When the DB shard group is publicly accessible,
    its Domain Name System (DNS) endpoint resolves to the private IP address from within the DB shard group's
    virtual private cloud (VPC). It resolves to the public IP address from outside of the DB shard group's VPC.
    Access to the DB shard group is ultimately controlled by the security group it uses.
    """
    tags: _Sequence[DBShardGroup.Tag | _Document] | _Intrinsic | None = None
    """An optional set of key-value pairs to associate arbitrary data of your choosing with the DB shard group."""
    @property
    def db_shard_group_resource_id(self) -> _Intrinsic: ...
    @property
    def endpoint(self) -> _Intrinsic: ...

@_declaration
class DBSnapshot(_SchemaResource):
    """Creates a snapshot of a DB instance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    db_instance_identifier: _String
    """The identifier of the DB instance that you want to create the snapshot of."""
    db_snapshot_identifier: _String
    """The identifier for the DB snapshot. Must contain from 1 to 255 letters, numbers, or hyphens. First character
    must be a letter. Can't end with a hyphen or contain two consecutive hyphens.
    """
    tags: _Sequence[DBSnapshot.Tag | _Document] | _Intrinsic | None = None
    """The tags to be assigned to the DB snapshot."""
    @property
    def allocated_storage(self) -> _Intrinsic:
        """The allocated storage size in gibibytes (GiB)."""
    @property
    def availability_zone(self) -> _Intrinsic:
        """The name of the Availability Zone the DB instance was located in at the time of the DB snapshot."""
    @property
    def db_snapshot_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the DB snapshot."""
    @property
    def dbi_resource_id(self) -> _Intrinsic:
        """The identifier for the source DB instance, which is unique to an AWS Region."""
    @property
    def encrypted(self) -> _Intrinsic:
        """Indicates whether the DB snapshot is encrypted."""
    @property
    def engine(self) -> _Intrinsic:
        """The name of the database engine."""
    @property
    def engine_version(self) -> _Intrinsic:
        """The version of the database engine."""
    @property
    def iam_database_authentication_enabled(self) -> _Intrinsic:
        """Indicates whether mapping of AWS IAM accounts to database accounts is enabled."""
    @property
    def instance_create_time(self) -> _Intrinsic:
        """The time when the DB instance was created, in UTC."""
    @property
    def iops(self) -> _Intrinsic:
        """The Provisioned IOPS value of the DB instance at the time of the snapshot."""
    @property
    def kms_key_id(self) -> _Intrinsic:
        """If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot."""
    @property
    def license_model(self) -> _Intrinsic:
        """License model information for the restored DB instance."""
    @property
    def master_username(self) -> _Intrinsic:
        """The master username for the DB snapshot."""
    @property
    def option_group_name(self) -> _Intrinsic:
        """The option group name for the DB snapshot."""
    @property
    def original_snapshot_create_time(self) -> _Intrinsic:
        """The time of the CreateDBSnapshot operation in UTC. Doesn't change when the snapshot is copied."""
    @property
    def port(self) -> _Intrinsic:
        """The port that the database engine was listening on at the time of the snapshot."""
    @property
    def snapshot_create_time(self) -> _Intrinsic:
        """The time when the snapshot was taken, in UTC."""
    @property
    def snapshot_type(self) -> _Intrinsic:
        """The type of the DB snapshot."""
    @property
    def status(self) -> _Intrinsic:
        """The status of this DB snapshot."""
    @property
    def storage_throughput(self) -> _Intrinsic:
        """The storage throughput for the DB snapshot."""
    @property
    def storage_type(self) -> _Intrinsic:
        """The storage type associated with the DB snapshot."""
    @property
    def vpc_id(self) -> _Intrinsic:
        """The VPC ID associated with the DB snapshot."""

@_declaration
class DBSubnetGroup(_SchemaResource):
    """The ``AWS::RDS::DBSubnetGroup`` resource creates a database subnet group. Subnet groups must contain at least
    two subnets in two different Availability Zones in the same region. For more information, see Working with DB
    subnet groups in the *Amazon RDS User Guide*.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    db_subnet_group_description: _String
    """The description for the DB subnet group."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """The EC2 Subnet IDs for the DB subnet group."""
    db_subnet_group_name: _String | None = None
    """The name for the DB subnet group. This value is stored as a lowercase string."""
    tags: _Sequence[DBSubnetGroup.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the DB subnet group."""
    @property
    def db_subnet_group_arn(self) -> _Intrinsic: ...

@_declaration
class Deployment(_SchemaResource):
    """Resource Type definition for AWS::RDS::Deployment. Creates and manages an Amazon RDS Blue/Green Deployment.
    """
    @_declaration
    class DeploymentTask(_SchemaPropertyType):
        task_name: _String | None = None
        """The name of a Blue/Green Deployment provisioning task."""
        task_status: _String | None = None
        """The status of a Blue/Green Deployment provisioning task."""
    @_declaration
    class SwitchoverDetail(_SchemaPropertyType):
        source_member: _String | None = None
        """The source database member in the Blue/Green Deployment."""
        switchover_detail_status: _String | None = None
        """The status of this source and target member pair."""
        target_member: _String | None = None
        """The target database member in the Blue/Green Deployment."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    blue_green_deployment_name: _String
    """The name of the Blue/Green Deployment."""
    source: _String
    """The ARN of the source production database."""
    tags: _Sequence[Deployment.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the Blue/Green Deployment."""
    target_allocated_storage: _Integer | None = None
    """The allocated storage size in GiB for the target DB instance."""
    target_db_cluster_parameter_group_name: _String | None = None
    """The DB cluster parameter group for the target Aurora DB cluster."""
    target_db_instance_class: _String | None = None
    """The DB instance class for target RDS DB instances."""
    target_db_parameter_group_name: _String | None = None
    """The DB parameter group for the target DB instance."""
    target_engine_version: _String | None = None
    """The DB engine version for the target database."""
    target_iops: _Integer | None = None
    """The Provisioned IOPS value for the target DB instance."""
    target_storage_throughput: _Integer | None = None
    """The storage throughput value for the target DB instance."""
    target_storage_type: _String | None = None
    """The storage type for the target DB instance."""
    upgrade_target_storage_config: _Boolean | None = None
    """Whether to upgrade the storage file system configuration on the target database."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Blue/Green Deployment."""
    @property
    def blue_green_deployment_identifier(self) -> _Intrinsic:
        """The system-generated identifier of the Blue/Green Deployment."""
    @property
    def create_time(self) -> _Intrinsic:
        """The time when the Blue/Green Deployment was created in UTC."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Blue/Green Deployment."""
    @property
    def switchover_details(self) -> _Intrinsic:
        """The source and target member mappings in the Blue/Green Deployment."""
    @property
    def target(self) -> _Intrinsic:
        """The ARN of the target database in the green environment."""
    @property
    def tasks(self) -> _Intrinsic:
        """The provisioning tasks for the Blue/Green Deployment."""

@_declaration
class EventSubscription(_SchemaResource):
    """The ``AWS::RDS::EventSubscription`` resource allows you to receive notifications for Amazon Relational
    Database Service events through the Amazon Simple Notification Service (Amazon SNS). For more information, see
    Using Amazon RDS Event Notification in the *Amazon RDS User Guide*.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    sns_topic_arn: _String
    """The Amazon Resource Name (ARN) of the SNS topic created for event notification. SNS automatically creates the
    ARN when you create a topic and subscribe to it. RDS doesn't support FIFO (first in, first out) topics. For more
    information, see Message ordering and deduplication (FIFO topics) in the *Amazon Simple Notification Service
    Developer Guide*.
    """
    enabled: _Boolean | None = None
    """Specifies whether to activate the subscription. If the event notification subscription isn't activated, the
    subscription is created but not active.
    """
    event_categories: _Sequence[_String] | _Intrinsic | None = None
    """A list of event categories for a particular source type (``SourceType``) that you want to subscribe to. You
    can see a list of the categories for a given source type in the "Amazon RDS event categories and event messages"
    section of the Amazon RDS User Guide or the Amazon Aurora User Guide. You can also see this list by using the
    ``DescribeEventCategories`` operation.
    """
    source_ids: _Sequence[_String] | _Intrinsic | None = None
    """The list of identifiers of the event sources for which events are returned. If not specified, then all
    sources are included in the response. An identifier must begin with a letter and must contain only ASCII
    letters, digits, and hyphens. It can't end with a hyphen or contain two consecutive hyphens.
    """
    source_type: _String | None = None
    """The type of source that is generating the events. For example, if you want to be notified of events generated
    by a DB instance, you set this parameter to ``db-instance``. For RDS Proxy events, specify ``db-proxy``. If this
    value isn't specified, all events are returned. Valid Values:``db-instance | db-cluster | db-parameter-group |
    db-security-group | db-snapshot | db-cluster-snapshot | db-proxy | zero-etl | custom-engine-version |
    blue-green-deployment``.
    """
    subscription_name: _String | None = None
    """The name of the subscription. Constraints: The name must be less than 255 characters."""
    tags: _Sequence[EventSubscription.Tag | _Document] | _Intrinsic | None = None
    """An optional array of key-value pairs to apply to this subscription."""

@_declaration
class GlobalCluster(_SchemaResource):
    """Resource Type definition for AWS::RDS::GlobalCluster."""
    @_declaration
    class GlobalEndpoint(_SchemaPropertyType):
        address: _String | None = None
        """The writer endpoint for the global database cluster. This endpoint always points to the writer DB
        instance in the current primary cluster.
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
    deletion_protection: _Boolean | None = None
    """The deletion protection setting for the new global database. The global database can't be deleted when
    deletion protection is enabled.
    """
    engine: _Literal["aurora", "aurora-mysql", "aurora-postgresql"] | _String | None = None
    """The name of the database engine to be used for this DB cluster. Valid Values: aurora (for MySQL
    5.6-compatible Aurora), aurora-mysql (for MySQL 5.7-compatible Aurora). If you specify the
    SourceDBClusterIdentifier property, don't specify this property. The value is inherited from the cluster.
    """
    engine_lifecycle_support: _String | None = None
    """The life cycle type of the global cluster. You can use this setting to enroll your global cluster into Amazon
    RDS Extended Support.
    """
    engine_version: _String | None = None
    """The version number of the database engine to use. If you specify the SourceDBClusterIdentifier property,
    don't specify this property. The value is inherited from the cluster.
    """
    global_cluster_identifier: _String | None = None
    """The cluster identifier of the new global database cluster. This parameter is stored as a lowercase string."""
    source_db_cluster_identifier: _String | None = None
    """The Amazon Resource Name (ARN) to use as the primary cluster of the global database. This parameter is
    optional. This parameter is stored as a lowercase string.
    """
    storage_encrypted: _Boolean | None = None
    """The storage encryption setting for the new global database cluster. If you specify the
    SourceDBClusterIdentifier property, don't specify this property. The value is inherited from the cluster.
    """
    tags: _Sequence[GlobalCluster.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def global_endpoint(self) -> _Intrinsic: ...

@_declaration
class Integration(_SchemaResource):
    """A zero-ETL integration with Amazon Redshift."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS Resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        Resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    source_arn: _String
    """The Amazon Resource Name (ARN) of the database to use as the source for replication."""
    target_arn: _String
    """The ARN of the Redshift data warehouse to use as the target for replication."""
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    """An optional set of non-secret key–value pairs that contains additional contextual information about the data.
    For more information, see Encryption context in the *Key Management Service Developer Guide*. You can only
    include this parameter if you specify the ``KMSKeyId`` parameter.
    """
    data_filter: _String | None = None
    """Data filters for the integration. These filters determine which tables from the source database are sent to
    the target Amazon Redshift data warehouse.
    """
    description: _String | None = None
    """A description of the integration."""
    integration_name: _String | None = None
    """The name of the integration."""
    kms_key_id: _String | None = None
    """The AWS Key Management System (AWS KMS) key identifier for the key to use to encrypt the integration. If you
    don't specify an encryption key, RDS uses a default AWS owned key.
    """
    tags: _Sequence[Integration.Tag | _Document] | _Intrinsic | None = None
    """A list of tags. For more information, see Tagging Amazon RDS Resources in the *Amazon RDS User Guide.*."""
    @property
    def create_time(self) -> _Intrinsic: ...
    @property
    def integration_arn(self) -> _Intrinsic: ...

@_declaration
class OptionGroup(_SchemaResource):
    """The ``AWS::RDS::OptionGroup`` resource creates or updates an option group, to enable and configure features
    that are specific to a particular DB engine.
    """
    @_declaration
    class OptionConfiguration(_SchemaPropertyType):
        """The ``OptionConfiguration`` property type specifies an individual option, and its settings, within an
        ``AWS::RDS::OptionGroup`` resource.
        """
        option_name: _String
        """The configuration of options to include in a group."""
        db_security_group_memberships: _Sequence[_String] | _Intrinsic | None = None
        """A list of DB security groups used for this option."""
        option_settings: _Sequence[OptionGroup.OptionSetting | _Document] | _Intrinsic | None = None
        """The option settings to include in an option group."""
        option_version: _String | None = None
        """The version for the option."""
        port: _Integer | None = None
        """The optional port for the option."""
        vpc_security_group_memberships: _Sequence[_String] | _Intrinsic | None = None
        """A list of VPC security group names used for this option."""
    @_declaration
    class OptionSetting(_SchemaPropertyType):
        """The ``OptionSetting`` property type specifies the value for an option within an ``OptionSetting``
        property.
        """
        name: _String | None = None
        """The name of the option that has settings that you can set."""
        value: _String | None = None
        """The current value of the option setting."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata assigned to an Amazon RDS resource consisting of a key-value pair. For more information, see
        Tagging Amazon RDS resources in the *Amazon RDS User Guide* or Tagging Amazon Aurora and Amazon RDS
        resources in the *Amazon Aurora User Guide*.
        """
        key: _String
        """A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length
        and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
        value: _String | None = None
        """A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in
        length and can't be prefixed with ``aws:`` or ``rds:``. The string can only contain only the set of Unicode
        letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex:
        "^([\\\\p{L}\\\\p{Z}\\\\p{N}_.:/=+\\\\-@]*)$").
        """
    TYPE: _ClassVar[str]
    engine_name: _String
    """Specifies the name of the engine that this option group should be associated with."""
    major_engine_version: _String
    """Specifies the major version of the engine that this option group should be associated with."""
    option_group_description: _String
    """The description of the option group."""
    option_configurations: _Sequence[OptionGroup.OptionConfiguration | _Document] | _Intrinsic | None = None
    """A list of all available options for an option group."""
    option_group_name: _String | None = None
    """The name of the option group to be created."""
    tags: _Sequence[OptionGroup.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the option group."""
