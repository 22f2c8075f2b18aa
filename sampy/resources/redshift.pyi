"""AWS::Redshift. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Cluster(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class Endpoint(_SchemaPropertyType):
        address: _String | None = None
        port: _String | None = None
    @_declaration
    class LoggingProperties(_SchemaPropertyType):
        bucket_name: _String | None = None
        log_destination_type: _String | None = None
        log_exports: _Sequence[_String] | _Intrinsic | None = None
        s3_key_prefix: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    cluster_type: _String
    """The type of the cluster. When cluster type is specified as single-node, the NumberOfNodes parameter is not
    required and if multi-node, the NumberOfNodes parameter is required.
    """
    db_name: _String
    """The name of the first database to be created when the cluster is created. To create additional databases
    after the cluster is created, connect to the cluster with a SQL client and use SQL commands to create a
    database.
    """
    master_username: _String
    """The user name associated with the master user account for the cluster that is being created. The user name
    can't be PUBLIC and first character must be a letter.
    """
    node_type: _String
    """The node type to be provisioned for the cluster.Valid Values: ds2.xlarge | ds2.8xlarge | dc1.large |
    dc1.8xlarge | dc2.large | dc2.8xlarge | ra3.large | ra3.4xlarge | ra3.16xlarge | rg.large | rg.xlarge |
    rg.4xlarge | rg.12xlarge.
    """
    allow_version_upgrade: _Boolean | None = None
    """Major version upgrades can be applied during the maintenance window to the Amazon Redshift engine that is
    running on the cluster. Default value is True.
    """
    aqua_configuration_status: _Literal["auto", "disabled", "enabled"] | _String | None = None
    """The value represents how the cluster is configured to use AQUA (Advanced Query Accelerator) after the cluster
    is restored. Possible values include the following.
    """
    automated_snapshot_retention_period: _Integer | None = None
    """The number of days that automated snapshots are retained. If the value is 0, automated snapshots are
    disabled. Default value is 1.
    """
    availability_zone: _String | None = None
    """The EC2 Availability Zone (AZ) in which you want Amazon Redshift to provision the cluster. Default: A random,
    system-chosen Availability Zone in the region that is specified by the endpoint.
    """
    availability_zone_relocation: _Boolean | None = None
    """The option to enable relocation for an Amazon Redshift cluster between Availability Zones after the cluster
    modification is complete.
    """
    availability_zone_relocation_status: _String | None = None
    """The availability zone relocation status of the cluster."""
    classic: _Boolean | None = None
    """A boolean value indicating whether the resize operation is using the classic resize process. If you don't
    provide this parameter or set the value to false , the resize type is elastic.
    """
    cluster_identifier: _String | None = None
    """A unique identifier for the cluster. You use this identifier to refer to the cluster for any subsequent
    cluster operations such as deleting or modifying. All alphabetical characters must be lower case, no hypens at
    the end, no two consecutive hyphens. Cluster name should be unique for all clusters within an AWS account.
    """
    cluster_parameter_group_name: _String | None = None
    """The name of the parameter group to be associated with this cluster."""
    cluster_security_groups: _Sequence[_String] | _Intrinsic | None = None
    """A list of security groups to be associated with this cluster."""
    cluster_subnet_group_name: _String | None = None
    """The name of a cluster subnet group to be associated with this cluster."""
    cluster_version: _String | None = None
    """The version of the Amazon Redshift engine software that you want to deploy on the cluster.The version
    selected runs on all the nodes in the cluster.
    """
    defer_maintenance: _Boolean | None = None
    """A boolean indicating whether to enable the deferred maintenance window."""
    defer_maintenance_duration: _Integer | None = None
    """An integer indicating the duration of the maintenance window in days. If you specify a duration, you can't
    specify an end time. The duration must be 60 days or less.
    """
    defer_maintenance_end_time: _String | None = None
    """A timestamp indicating end time for the deferred maintenance window. If you specify an end time, you can't
    specify a duration.
    """
    defer_maintenance_start_time: _String | None = None
    """A timestamp indicating the start time for the deferred maintenance window."""
    destination_region: _String | None = None
    """The destination AWS Region that you want to copy snapshots to. Constraints: Must be the name of a valid AWS
    Region. For more information, see Regions and Endpoints in the Amazon Web Services
    [https://docs.aws.amazon.com/general/latest/gr/rande.html#redshift_region] General Reference.
    """
    elastic_ip: _String | None = None
    """The Elastic IP (EIP) address for the cluster."""
    encrypted: _Boolean | None = None
    """If true, the data in the cluster is encrypted at rest."""
    endpoint: Cluster.Endpoint | _Document | None = None
    enhanced_vpc_routing: _Boolean | None = None
    """An option that specifies whether to create the cluster with enhanced VPC routing enabled. To create a cluster
    that uses enhanced VPC routing, the cluster must be in a VPC. For more information, see Enhanced VPC Routing in
    the Amazon Redshift Cluster Management Guide.
    """
    hsm_client_certificate_identifier: _String | None = None
    """Specifies the name of the HSM client certificate the Amazon Redshift cluster uses to retrieve the data
    encryption keys stored in an HSM.
    """
    hsm_configuration_identifier: _String | None = None
    """Specifies the name of the HSM configuration that contains the information the Amazon Redshift cluster can use
    to retrieve and store keys in an HSM.
    """
    iam_roles: _Sequence[_String] | _Intrinsic | None = None
    """A list of AWS Identity and Access Management (IAM) roles that can be used by the cluster to access other AWS
    services. You must supply the IAM roles in their Amazon Resource Name (ARN) format. You can supply up to 50 IAM
    roles in a single request.
    """
    kms_key_id: _String | None = None
    """The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the
    cluster.
    """
    logging_properties: Cluster.LoggingProperties | _Document | None = None
    maintenance_track_name: _String | None = None
    """The name for the maintenance track that you want to assign for the cluster. This name change is asynchronous.
    The new track name stays in the PendingModifiedValues for the cluster until the next maintenance window. When
    the maintenance track changes, the cluster is switched to the latest cluster release available for the
    maintenance track. At this point, the maintenance track name is applied.
    """
    manage_master_password: _Boolean | None = None
    """A boolean indicating if the redshift cluster's admin user credentials is managed by Redshift or not. You
    can't use MasterUserPassword if ManageMasterPassword is true. If ManageMasterPassword is false or not set,
    Amazon Redshift uses MasterUserPassword for the admin user account's password.
    """
    manual_snapshot_retention_period: _Integer | None = None
    """The number of days to retain newly copied snapshots in the destination AWS Region after they are copied from
    the source AWS Region. If the value is -1, the manual snapshot is retained indefinitely.
    """
    master_password_secret_kms_key_id: _String | None = None
    """The ID of the Key Management Service (KMS) key used to encrypt and store the cluster's admin user credentials
    secret.
    """
    master_user_password: _String | None = None
    """The password associated with the master user account for the cluster that is being created. You can't use
    MasterUserPassword if ManageMasterPassword is true. Password must be between 8 and 64 characters in length,
    should have at least one uppercase letter.Must contain at least one lowercase letter.Must contain one number.Can
    be any printable ASCII character.
    """
    multi_az: _Boolean | None = None
    """A boolean indicating if the redshift cluster is multi-az or not. If you don't provide this parameter or set
    the value to false, the redshift cluster will be single-az.
    """
    namespace_resource_policy: _Document | _String | None = None
    number_of_nodes: _Integer | None = None
    """The number of compute nodes in the cluster. This parameter is required when the ClusterType parameter is
    specified as multi-node.
    """
    owner_account: _String | None = None
    port: _Integer | None = None
    """The port number on which the cluster accepts incoming connections. The cluster is accessible only via the
    JDBC and ODBC connection strings.
    """
    preferred_maintenance_window: _String | None = None
    """The weekly time range (in UTC) during which automated cluster maintenance can occur."""
    publicly_accessible: _Boolean | None = None
    """If true, the cluster can be accessed from a public network."""
    resource_action: _String | None = None
    """The Redshift operation to be performed. Resource Action supports pause-cluster, resume-cluster,
    failover-primary-compute APIs.
    """
    revision_target: _String | None = None
    """The identifier of the database revision. You can retrieve this value from the response to the
    DescribeClusterDbRevisions request.
    """
    rotate_encryption_key: _Boolean | None = None
    """A boolean indicating if we want to rotate Encryption Keys."""
    snapshot_cluster_identifier: _String | None = None
    """The name of the cluster the source snapshot was created from. This parameter is required if your IAM user has
    a policy containing a snapshot resource element that specifies anything other than * for the cluster name.
    """
    snapshot_copy_grant_name: _String | None = None
    """The name of the snapshot copy grant to use when snapshots of an AWS KMS-encrypted cluster are copied to the
    destination region.
    """
    snapshot_copy_manual: _Boolean | None = None
    """Indicates whether to apply the snapshot retention period to newly copied manual snapshots instead of
    automated snapshots.
    """
    snapshot_copy_retention_period: _Integer | None = None
    """The number of days to retain automated snapshots in the destination region after they are copied from the
    source region.
    """
    snapshot_identifier: _String | None = None
    """The name of the snapshot from which to create the new cluster. This parameter isn't case sensitive."""
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    """The list of tags for the cluster parameter group."""
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of Virtual Private Cloud (VPC) security groups to be associated with the cluster."""
    @property
    def cluster_namespace_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the cluster namespace."""
    @property
    def defer_maintenance_identifier(self) -> _Intrinsic:
        """A unique identifier for the deferred maintenance window."""
    @property
    def endpoint_address(self) -> _Intrinsic: ...
    @property
    def endpoint_port(self) -> _Intrinsic: ...
    @property
    def master_password_secret_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the cluster's admin user credentials secret."""

@_declaration
class ClusterParameterGroup(_SchemaResource):
    """Resource Type definition for AWS::Redshift::ClusterParameterGroup."""
    @_declaration
    class Parameter(_SchemaPropertyType):
        parameter_name: _String
        """The name of the parameter."""
        parameter_value: _String
        """The value of the parameter. If `ParameterName` is `wlm_json_configuration`, then the maximum size of
        `ParameterValue` is 8000 characters.
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
    """A description of the parameter group."""
    parameter_group_family: _String
    """The Amazon Redshift engine version to which the cluster parameter group applies. The cluster engine version
    determines the set of parameters.
    """
    parameter_group_name: _String | None = None
    """The name of the cluster parameter group."""
    parameters: _Sequence[ClusterParameterGroup.Parameter | _Document] | _Intrinsic | None = None
    """An array of parameters to be modified. A maximum of 20 parameters can be modified in a single request."""
    tags: _Sequence[ClusterParameterGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""

@_declaration
class ClusterSecurityGroup(_SchemaResource):
    """Resource Type definition for AWS::Redshift::ClusterSecurityGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    description: _String
    tags: _Sequence[ClusterSecurityGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ClusterSecurityGroupIngress(_SchemaResource):
    """Resource Type definition for AWS::Redshift::ClusterSecurityGroupIngress."""
    TYPE: _ClassVar[str]
    cluster_security_group_name: _String
    cidrip: _String | None = None
    ec2_security_group_name: _String | None = None
    ec2_security_group_owner_id: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ClusterSubnetGroup(_SchemaResource):
    """Resource Type definition for AWS::Redshift::ClusterSubnetGroup. Specifies an Amazon Redshift subnet group."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    description: _String
    """The description of the parameter group."""
    subnet_ids: _Sequence[_String] | _Intrinsic
    """The list of VPC subnet IDs."""
    tags: _Sequence[ClusterSubnetGroup.Tag | _Document] | _Intrinsic | None = None
    """The list of tags for the cluster parameter group."""
    @property
    def cluster_subnet_group_name(self) -> _Intrinsic:
        """This name must be unique for all subnet groups that are created by your AWS account. If costumer do not
        provide it, cloudformation will generate it. Must not be "Default".
        """

@_declaration
class EndpointAccess(_SchemaResource):
    """Resource schema for a Redshift-managed VPC endpoint."""
    @_declaration
    class NetworkInterface(_SchemaPropertyType):
        """Describes a network interface."""
        availability_zone: _String | None = None
        """The Availability Zone."""
        network_interface_id: _String | None = None
        """The network interface identifier."""
        private_ip_address: _String | None = None
        """The IPv4 address of the network interface within the subnet."""
        subnet_id: _String | None = None
        """The subnet identifier."""
    @_declaration
    class VpcEndpoint(_SchemaPropertyType):
        """The connection endpoint for connecting to an Amazon Redshift cluster through the proxy."""
        network_interfaces: _Sequence[EndpointAccess.NetworkInterface | _Document] | _Intrinsic | None = None
        """One or more network interfaces of the endpoint. Also known as an interface endpoint."""
        vpc_endpoint_id: _String | None = None
        """The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy."""
        vpc_id: _String | None = None
        """The VPC identifier that the endpoint is associated."""
    @_declaration
    class VpcSecurityGroup(_SchemaPropertyType):
        """Describes the members of a VPC security group."""
        status: _String | None = None
        """The status of the VPC security group."""
        vpc_security_group_id: _String | None = None
        """The identifier of the VPC security group."""
    TYPE: _ClassVar[str]
    cluster_identifier: _String
    """A unique identifier for the cluster. You use this identifier to refer to the cluster for any subsequent
    cluster operations such as deleting or modifying. All alphabetical characters must be lower case, no hypens at
    the end, no two consecutive hyphens. Cluster name should be unique for all clusters within an AWS account.
    """
    endpoint_name: _String
    """The name of the endpoint."""
    subnet_group_name: _String
    """The subnet group name where Amazon Redshift chooses to deploy the endpoint."""
    vpc_security_group_ids: _Sequence[_String] | _Intrinsic
    """A list of vpc security group ids to apply to the created endpoint access."""
    resource_owner: _String | None = None
    """The AWS account ID of the owner of the cluster."""
    @property
    def address(self) -> _Intrinsic:
        """The DNS address of the endpoint."""
    @property
    def endpoint_create_time(self) -> _Intrinsic:
        """The time (UTC) that the endpoint was created."""
    @property
    def endpoint_status(self) -> _Intrinsic:
        """The status of the endpoint."""
    @property
    def port(self) -> _Intrinsic:
        """The port number on which the cluster accepts incoming connections."""
    @property
    def vpc_endpoint(self) -> _Intrinsic:
        """The connection endpoint for connecting to an Amazon Redshift cluster through the proxy."""
    @property
    def vpc_endpoint_vpc_endpoint_id(self) -> _Intrinsic:
        """The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy."""
    @property
    def vpc_endpoint_vpc_id(self) -> _Intrinsic:
        """The VPC identifier that the endpoint is associated."""
    @property
    def vpc_security_groups(self) -> _Intrinsic:
        """A list of Virtual Private Cloud (VPC) security groups to be associated with the endpoint."""

@_declaration
class EndpointAuthorization(_SchemaResource):
    """Describes an endpoint authorization for authorizing Redshift-managed VPC endpoint access to a cluster across
    AWS accounts.
    """
    TYPE: _ClassVar[str]
    account: _String
    """The target AWS account ID to grant or revoke access for."""
    cluster_identifier: _String
    """The cluster identifier."""
    force: _Boolean | None = None
    """Indicates whether to force the revoke action. If true, the Redshift-managed VPC endpoints associated with the
    endpoint authorization are also deleted.
    """
    vpc_ids: _Sequence[_String] | _Intrinsic | None = None
    """The virtual private cloud (VPC) identifiers to grant or revoke access to."""
    @property
    def allowed_all_vp_cs(self) -> _Intrinsic:
        """Indicates whether all VPCs in the grantee account are allowed access to the cluster."""
    @property
    def allowed_vp_cs(self) -> _Intrinsic:
        """The VPCs allowed access to the cluster."""
    @property
    def authorize_time(self) -> _Intrinsic:
        """The time (UTC) when the authorization was created."""
    @property
    def cluster_status(self) -> _Intrinsic:
        """The status of the cluster."""
    @property
    def endpoint_count(self) -> _Intrinsic:
        """The number of Redshift-managed VPC endpoints created for the authorization."""
    @property
    def grantee(self) -> _Intrinsic: ...
    @property
    def grantor(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic:
        """The status of the authorization action."""

@_declaration
class EventSubscription(_SchemaResource):
    """The `AWS::Redshift::EventSubscription` resource creates an Amazon Redshift Event Subscription."""
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
    subscription_name: _String
    """The name of the Amazon Redshift event notification subscription."""
    enabled: _Boolean | None = None
    """A boolean value; set to true to activate the subscription, and set to false to create the subscription but
    not activate it.
    """
    event_categories: _Sequence[_Literal["configuration", "management", "monitoring", "security", "pending"] | _String] | _Intrinsic | None = None
    """Specifies the Amazon Redshift event categories to be published by the event notification subscription."""
    severity: _Literal["ERROR", "INFO"] | _String | None = None
    """Specifies the Amazon Redshift event severity to be published by the event notification subscription."""
    sns_topic_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic used to transmit the event notifications."""
    source_ids: _Sequence[_String] | _Intrinsic | None = None
    """A list of one or more identifiers of Amazon Redshift source objects."""
    source_type: _Literal["cluster", "cluster-parameter-group", "cluster-security-group", "cluster-snapshot", "scheduled-action"] | _String | None = None
    """The type of source that will be generating the events."""
    tags: _Sequence[EventSubscription.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def cust_subscription_id(self) -> _Intrinsic:
        """The name of the Amazon Redshift event notification subscription."""
    @property
    def customer_aws_id(self) -> _Intrinsic:
        """The AWS account associated with the Amazon Redshift event notification subscription."""
    @property
    def event_categories_list(self) -> _Intrinsic:
        """The list of Amazon Redshift event categories specified in the event notification subscription."""
    @property
    def source_ids_list(self) -> _Intrinsic:
        """A list of the sources that publish events to the Amazon Redshift event notification subscription."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Amazon Redshift event notification subscription."""
    @property
    def subscription_creation_time(self) -> _Intrinsic:
        """The date and time the Amazon Redshift event notification subscription was created."""

@_declaration
class Integration(_SchemaResource):
    """Integration from a source AWS service to a Redshift cluster."""
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
    source_arn: _String
    """The Amazon Resource Name (ARN) of the database to use as the source for replication."""
    target_arn: _String
    """The Amazon Resource Name (ARN) of the Redshift data warehouse to use as the target for replication."""
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    integration_name: _String | None = None
    """The name of the integration."""
    kms_key_id: _String | None = None
    """An KMS key identifier for the key to use to encrypt the integration. If you don't specify an encryption key,
    the default AWS owned KMS key is used.
    """
    tags: _Sequence[Integration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def create_time(self) -> _Intrinsic:
        """The time (UTC) when the integration was created."""
    @property
    def integration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the integration."""

@_declaration
class QEV2IdcApplication(_SchemaResource):
    """Creates an Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag consisting of a name/value pair for a resource."""
        key: _String
        """The key, or name, for the resource tag."""
        value: _String
        """The value for the resource tag."""
    TYPE: _ClassVar[str]
    idc_display_name: _String
    """The display name for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application. It appears in
    the console.
    """
    idc_instance_arn: _String
    """The Amazon Resource Name (ARN) of the IAM Identity Center instance used to create the Amazon Redshift Query
    Editor (QEV2) managed application.
    """
    qev2_idc_application_name: _String
    """The name of the Amazon Redshift Query Editor (QEV2) application in IAM Identity Center."""
    tags: _Sequence[QEV2IdcApplication.Tag | _Document] | _Intrinsic | None = None
    """A list of tags associated with the application. Tags are key-value pairs that you can use to organize and
    identify your resources.
    """
    @property
    def idc_managed_application_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) IAM Identity Center managed
        application.
        """
    @property
    def idc_onboard_status(self) -> _Intrinsic:
        """The onboarding status for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    @property
    def qev2_idc_application_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates
        with IAM Identity Center.
        """

@_declaration
class RedshiftIdcApplication(_SchemaResource):
    """Resource Type definition for AWS::Redshift::RedshiftIdcApplication. Creates an Amazon Redshift application
    for use with IAM Identity Center.
    """
    @_declaration
    class AuthorizedTokenIssuer(_SchemaPropertyType):
        """The authorized token issuer for the Amazon Redshift IAM Identity Center application."""
        authorized_audiences_list: _Sequence[_String] | _Intrinsic | None = None
        """The list of audiences for the authorized token issuer."""
        trusted_token_issuer_arn: _String | None = None
        """The ARN for the authorized token issuer for integrating Amazon Redshift with IDC Identity Center."""
    @_declaration
    class Connect(_SchemaPropertyType):
        """The Amazon Redshift connect integration scope."""
        authorization: _Literal["Enabled", "Disabled"] | _String
        """Determines whether the Amazon Redshift connect integration is enabled or disabled."""
    @_declaration
    class LakeFormationQuery(_SchemaPropertyType):
        """The Lake Formation scope."""
        authorization: _Literal["Enabled", "Disabled"] | _String
        """Determines whether the query scope is enabled or disabled."""
    @_declaration
    class LakeFormationScopeUnion(_SchemaPropertyType):
        """A list of scopes set up for Lake Formation integration."""
        lake_formation_query: RedshiftIdcApplication.LakeFormationQuery | _Document | None = None
    @_declaration
    class ReadWriteAccess(_SchemaPropertyType):
        """The S3 Access Grants scope."""
        authorization: _Literal["Enabled", "Disabled"] | _String
        """Determines whether the read/write scope is enabled or disabled."""
    @_declaration
    class RedshiftScopeUnion(_SchemaPropertyType):
        """A union structure that defines the scope of Amazon Redshift service integrations."""
        connect: RedshiftIdcApplication.Connect | _Document | None = None
    @_declaration
    class S3AccessGrantsScopeUnion(_SchemaPropertyType):
        """A list of scopes set up for S3 Access Grants integration."""
        read_write_access: RedshiftIdcApplication.ReadWriteAccess | _Document | None = None
    @_declaration
    class ServiceIntegrationsUnion(_SchemaPropertyType):
        """A list of service integrations."""
        lake_formation: _Sequence[RedshiftIdcApplication.LakeFormationScopeUnion | _Document] | _Intrinsic | None = None
        """A list of scopes set up for Lake Formation integration."""
        redshift: _Sequence[RedshiftIdcApplication.RedshiftScopeUnion | _Document] | _Intrinsic | None = None
        """A list of scopes set up for Amazon Redshift integration."""
        s3_access_grants: _Sequence[RedshiftIdcApplication.S3AccessGrantsScopeUnion | _Document] | _Intrinsic | None = None
        """A list of scopes set up for S3 Access Grants integration."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    iam_role_arn: _String
    """The IAM role ARN for the Amazon Redshift IAM Identity Center application instance. It has the required
    permissions to be assumed and invoke the IDC Identity Center API.
    """
    idc_display_name: _String
    """The display name for the Amazon Redshift IAM Identity Center application instance. It appears in the console.
    """
    idc_instance_arn: _String
    """The Amazon resource name (ARN) of the IAM Identity Center instance where Amazon Redshift creates a new
    managed application.
    """
    redshift_idc_application_name: _String
    """The name of the Redshift application in IAM Identity Center."""
    application_type: _Literal["None", "Lakehouse"] | _String | None = None
    """The type of application being created."""
    authorized_token_issuer_list: _Sequence[RedshiftIdcApplication.AuthorizedTokenIssuer | _Document] | _Intrinsic | None = None
    """The token issuer list for the Amazon Redshift IAM Identity Center application instance."""
    identity_namespace: _String | None = None
    """The namespace for the Amazon Redshift IAM Identity Center application instance. It determines which managed
    application verifies the connection token.
    """
    service_integrations: _Sequence[RedshiftIdcApplication.ServiceIntegrationsUnion | _Document] | _Intrinsic | None = None
    """A collection of service integrations for the Redshift IAM Identity Center application."""
    sso_tag_keys: _Sequence[_String] | _Intrinsic | None = None
    """A list of tag keys that Redshift Identity Center applications copy to IAM Identity Center."""
    tags: _Sequence[RedshiftIdcApplication.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def idc_managed_application_arn(self) -> _Intrinsic:
        """The ARN for the Amazon Redshift IAM Identity Center application."""
    @property
    def idc_onboard_status(self) -> _Intrinsic:
        """The onboarding status for the Amazon Redshift IAM Identity Center application."""
    @property
    def redshift_idc_application_arn(self) -> _Intrinsic:
        """The ARN for the Redshift application that integrates with IAM Identity Center."""

@_declaration
class ScheduledAction(_SchemaResource):
    """The `AWS::Redshift::ScheduledAction` resource creates an Amazon Redshift Scheduled Action."""
    @_declaration
    class PauseClusterMessage(_SchemaPropertyType):
        """Describes a pause cluster operation. For example, a scheduled action to run the `PauseCluster` API
        operation.
        """
        cluster_identifier: _String
    @_declaration
    class ResizeClusterMessage(_SchemaPropertyType):
        """Describes a resize cluster operation. For example, a scheduled action to run the `ResizeCluster` API
        operation.
        """
        cluster_identifier: _String
        classic: _Boolean | None = None
        cluster_type: _String | None = None
        node_type: _String | None = None
        number_of_nodes: _Integer | None = None
    @_declaration
    class ResumeClusterMessage(_SchemaPropertyType):
        """Describes a resume cluster operation. For example, a scheduled action to run the `ResumeCluster` API
        operation.
        """
        cluster_identifier: _String
    @_declaration
    class ScheduledActionType(_SchemaPropertyType):
        pause_cluster: ScheduledAction.PauseClusterMessage | _Document | None = None
        resize_cluster: ScheduledAction.ResizeClusterMessage | _Document | None = None
        resume_cluster: ScheduledAction.ResumeClusterMessage | _Document | None = None
    TYPE: _ClassVar[str]
    scheduled_action_name: _String
    """The name of the scheduled action. The name must be unique within an account."""
    enable: _Boolean | None = None
    """If true, the schedule is enabled. If false, the scheduled action does not trigger."""
    end_time: _String | None = None
    """The end time in UTC of the scheduled action. After this time, the scheduled action does not trigger."""
    iam_role: _String | None = None
    """The IAM role to assume to run the target action."""
    schedule: _String | None = None
    """The schedule in `at( )` or `cron( )` format."""
    scheduled_action_description: _String | None = None
    """The description of the scheduled action."""
    start_time: _String | None = None
    """The start time in UTC of the scheduled action. Before this time, the scheduled action does not trigger."""
    target_action: ScheduledAction.ScheduledActionType | _Document | None = None
    """A JSON format string of the Amazon Redshift API operation with input parameters."""
    @property
    def next_invocations(self) -> _Intrinsic:
        """List of times when the scheduled action will run."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the scheduled action."""

@_declaration
class Snapshot(_SchemaResource):
    """Resource Type definition for AWS::Redshift::Snapshot. Creates a manual snapshot of the specified cluster. The
    cluster must be in the available state.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key, or name, for the resource tag."""
        value: _String
        """The value for the resource tag."""
    TYPE: _ClassVar[str]
    cluster_identifier: _String
    """The cluster identifier for which you want a snapshot."""
    snapshot_identifier: _String
    """A unique identifier for the snapshot that you are requesting. This identifier must be unique for all
    snapshots within the Amazon Web Services account.
    """
    manual_snapshot_retention_period: _Integer | None = None
    """The number of days that a manual snapshot is retained. If the value is -1, the manual snapshot is retained
    indefinitely. The value must be either -1 or an integer between 1 and 3653.
    """
    tags: _Sequence[Snapshot.Tag | _Document] | _Intrinsic | None = None
    """A list of tag instances."""
    @property
    def availability_zone(self) -> _Intrinsic:
        """The Availability Zone in which the cluster was created."""
    @property
    def cluster_create_time(self) -> _Intrinsic:
        """The time (UTC) when the cluster was originally created."""
    @property
    def cluster_version(self) -> _Intrinsic:
        """The version ID of the Amazon Redshift engine that is running on the cluster."""
    @property
    def db_name(self) -> _Intrinsic:
        """The name of the database that was created when the cluster was created."""
    @property
    def encrypted(self) -> _Intrinsic:
        """If true, the data in the snapshot is encrypted at rest."""
    @property
    def encrypted_with_hsm(self) -> _Intrinsic:
        """A boolean that indicates whether the snapshot data is encrypted using the HSM keys of the source cluster.
        """
    @property
    def engine_full_version(self) -> _Intrinsic:
        """The engine full version of the cluster at the time the snapshot was taken."""
    @property
    def enhanced_vpc_routing(self) -> _Intrinsic:
        """An option that specifies whether to create the cluster with enhanced VPC routing enabled."""
    @property
    def kms_key_id(self) -> _Intrinsic:
        """The Key Management Service (KMS) key ID of the encryption key that was used to encrypt data in the
        cluster from which the snapshot was taken.
        """
    @property
    def maintenance_track_name(self) -> _Intrinsic:
        """The name of the maintenance track for the snapshot."""
    @property
    def master_username(self) -> _Intrinsic:
        """The admin user name for the cluster."""
    @property
    def node_type(self) -> _Intrinsic:
        """The node type that the cluster is provisioned with."""
    @property
    def number_of_nodes(self) -> _Intrinsic:
        """The number of nodes in the cluster."""
    @property
    def owner_account(self) -> _Intrinsic:
        """The Amazon Web Services account that owns the snapshot."""
    @property
    def port(self) -> _Intrinsic:
        """The port that the cluster is listening on."""
    @property
    def snapshot_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the snapshot."""
    @property
    def snapshot_create_time(self) -> _Intrinsic:
        """The time (in UTC format) when Amazon Redshift began the snapshot."""
    @property
    def snapshot_type(self) -> _Intrinsic:
        """The snapshot type. Snapshots created using CreateClusterSnapshot and CopyClusterSnapshot are of type
        manual.
        """
    @property
    def status(self) -> _Intrinsic:
        """The snapshot status. The value of the status depends on the API operation used: CreateClusterSnapshot and
        CopyClusterSnapshot returns status as creating. DescribeClusterSnapshots returns status as creating,
        available, final snapshot, or failed. DeleteClusterSnapshot returns status as deleted.
        """
    @property
    def vpc_id(self) -> _Intrinsic:
        """The VPC identifier of the cluster if the snapshot is from a cluster in a VPC."""

@_declaration
class SnapshotCopyGrant(_SchemaResource):
    """Creates a snapshot copy grant that permits Amazon Redshift to use an encrypted symmetric key from AWS Key
    Management Service (KMS) to encrypt copied snapshots in a destination region.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key, or name, for the resource tag."""
        value: _String
        """The value for the resource tag."""
    TYPE: _ClassVar[str]
    snapshot_copy_grant_name: _String
    """The name of the snapshot copy grant. This name must be unique in the region for the AWS account."""
    kms_key_id: _String | None = None
    """The unique identifier of the encrypted symmetric key to which to grant Amazon Redshift permission. If no key
    is specified, the default key is used. Marked writeOnly because Create accepts aliases/key-ids but Describe
    returns the resolved key ARN, which would fail drift detection.
    """
    tags: _Sequence[SnapshotCopyGrant.Tag | _Document] | _Intrinsic | None = None
    """A list of tag instances."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the snapshot copy grant."""

@_declaration
class SnapshotSchedule(_SchemaResource):
    """Creates a snapshot schedule that lets you set up automatic snapshots of your Amazon Redshift cluster at
    regular intervals.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key, or name, for the resource tag."""
        value: _String
        """The value for the resource tag."""
    TYPE: _ClassVar[str]
    schedule_definitions: _Sequence[_String] | _Intrinsic
    """The definition of the snapshot schedule. The definition is made up of schedule expressions, for example
    "cron(30 12 *)" or "rate(12 hours)".
    """
    schedule_identifier: _String
    """A unique identifier for the snapshot schedule. Only alphanumeric characters are allowed."""
    schedule_description: _String | None = None
    """The description of the snapshot schedule."""
    tags: _Sequence[SnapshotSchedule.Tag | _Document] | _Intrinsic | None = None
    """An optional set of tags for the snapshot schedule."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the snapshot schedule."""
    @property
    def associated_cluster_count(self) -> _Intrinsic:
        """The number of clusters associated with the schedule."""

@_declaration
class UsageLimit(_SchemaResource):
    """Resource Type definition for AWS::Redshift::UsageLimit. Creates a usage limit for a specified Amazon Redshift
    feature on a cluster. The usage limit is identified by the returned usage limit identifier.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key, or name, for the resource tag."""
        value: _String
        """The value for the resource tag."""
    TYPE: _ClassVar[str]
    amount: _Number
    """The limit amount. If time-based, this amount is in minutes. If data-based, this amount is in terabytes (TB).
    The value must be a positive number.
    """
    cluster_identifier: _String
    """The identifier of the cluster that you want to limit usage."""
    feature_type: _Literal["spectrum", "concurrency-scaling", "cross-region-datasharing", "extra-compute-for-automatic-optimization"] | _String
    """The Amazon Redshift feature that you want to limit."""
    limit_type: _Literal["time", "data-scanned"] | _String
    """The type of limit. Depending on the feature type, this can be based on a time duration or data size. If
    FeatureType is spectrum, then LimitType must be data-scanned. If FeatureType is concurrency-scaling, then
    LimitType must be time. If FeatureType is cross-region-datasharing, then LimitType must be data-scanned.
    """
    breach_action: _Literal["log", "emit-metric", "disable"] | _String | None = None
    """The action that Amazon Redshift takes when the limit is reached. The default is log."""
    period: _Literal["daily", "weekly", "monthly"] | _String | None = None
    """The time period that the amount applies to. A weekly period begins on Sunday. The default is monthly."""
    tags: _Sequence[UsageLimit.Tag | _Document] | _Intrinsic | None = None
    """A list of tag instances."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the usage limit."""
    @property
    def usage_limit_id(self) -> _Intrinsic:
        """The identifier of the usage limit."""
