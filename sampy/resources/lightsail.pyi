"""AWS::Lightsail. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Alarm(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Alarm."""
    TYPE: _ClassVar[str]
    alarm_name: _String
    """The name for the alarm. Specify the name of an existing alarm to update, and overwrite the previous
    configuration of the alarm.
    """
    comparison_operator: _Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"] | _String
    """The arithmetic operation to use when comparing the specified statistic to the threshold. The specified
    statistic value is used as the first operand.
    """
    evaluation_periods: _Integer
    """The number of most recent periods over which data is compared to the specified threshold. If you are setting
    an "M out of N" alarm, this value (evaluationPeriods) is the N.
    """
    metric_name: _Literal["BurstCapacityPercentage", "BurstCapacityTime", "CPUUtilization", "ClientTLSNegotiationErrorCount", "DatabaseConnections", "DiskQueueDepth", "FreeStorageSpace", "FreeableMemory", "HTTPCode_Instance_2XX_Count", "HTTPCode_Instance_3XX_Count", "HTTPCode_Instance_4XX_Count", "HTTPCode_Instance_5XX_Count", "HTTPCode_LB_4XX_Count", "HTTPCode_LB_5XX_Count", "HealthyHostCount", "InstanceResponseTime", "NetworkIn", "NetworkOut", "NetworkReceiveThroughput", "NetworkTransmitThroughput", "RejectedConnectionCount", "RequestCount", "StatusCheckFailed", "StatusCheckFailed_Instance", "StatusCheckFailed_System", "SwapUsage", "UnhealthyHostCount"] | _String
    """The name of the metric to associate with the alarm."""
    monitored_resource_name: _String
    """The name of the Lightsail resource that the alarm monitors."""
    threshold: _Number
    """The value against which the specified statistic is compared."""
    contact_protocols: _Sequence[_Literal["Email", "SMS"] | _String] | _Intrinsic | None = None
    """The contact protocols to use for the alarm, such as Email, SMS (text messaging), or both."""
    datapoints_to_alarm: _Integer | None = None
    """The number of data points that must be not within the specified threshold to trigger the alarm. If you are
    setting an "M out of N" alarm, this value (datapointsToAlarm) is the M.
    """
    notification_enabled: _Boolean | None = None
    """Indicates whether the alarm is enabled. Notifications are enabled by default if you don't specify this
    parameter.
    """
    notification_triggers: _Sequence[_Literal["ALARM", "INSUFFICIENT_DATA", "OK"] | _String] | _Intrinsic | None = None
    """The alarm states that trigger a notification."""
    treat_missing_data: _Literal["breaching", "ignore", "missing", "notBreaching"] | _String | None = None
    """Sets how this alarm will handle missing data points."""
    @property
    def alarm_arn(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic:
        """The current state of the alarm."""

@_declaration
class Bucket(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Bucket."""
    @_declaration
    class AccessRules(_SchemaPropertyType):
        """An object that sets the public accessibility of objects in the specified bucket."""
        allow_public_overrides: _Boolean | None = None
        """A Boolean value that indicates whether the access control list (ACL) permissions that are applied to
        individual objects override the getObject option that is currently specified.
        """
        get_object: _String | None = None
        """Specifies the anonymous access to all objects in a bucket."""
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
    bucket_name: _String
    """The name for the bucket."""
    bundle_id: _String
    """The ID of the bundle to use for the bucket."""
    access_rules: Bucket.AccessRules | _Document | None = None
    object_versioning: _Boolean | None = None
    """Specifies whether to enable or disable versioning of objects in the bucket."""
    read_only_access_accounts: _Sequence[_String] | _Intrinsic | None = None
    """An array of strings to specify the AWS account IDs that can access the bucket."""
    resources_receiving_access: _Sequence[_String] | _Intrinsic | None = None
    """The names of the Lightsail resources for which to set bucket access."""
    tags: _Sequence[Bucket.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def able_to_update_bundle(self) -> _Intrinsic:
        """Indicates whether the bundle that is currently applied to a bucket can be changed to another bundle. You
        can update a bucket's bundle only one time within a monthly AWS billing cycle.
        """
    @property
    def bucket_arn(self) -> _Intrinsic: ...
    @property
    def url(self) -> _Intrinsic:
        """The URL of the bucket."""

@_declaration
class Certificate(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Certificate."""
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
    certificate_name: _String
    """The name for the certificate."""
    domain_name: _String
    """The domain name (e.g., example.com ) for the certificate."""
    subject_alternative_names: _Sequence[_String] | _Intrinsic | None = None
    """An array of strings that specify the alternate domains (e.g., example2.com) and subdomains (e.g.,
    blog.example.com) for the certificate.
    """
    tags: _Sequence[Certificate.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def certificate_arn(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic:
        """The validation status of the certificate."""

@_declaration
class ContactMethod(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::ContactMethod."""
    TYPE: _ClassVar[str]
    contact_endpoint: _String
    """The destination of the contact method, such as an email address or a mobile phone number."""
    protocol: _Literal["Email", "SMS"] | _String
    """The protocol of the contact method, such as Email or SMS (text messaging)."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the contact method."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the contact method was created."""
    @property
    def name(self) -> _Intrinsic:
        """The name of the contact method."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The Lightsail resource type of the contact method."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the contact method."""
    @property
    def support_code(self) -> _Intrinsic:
        """The support code for the contact method."""

@_declaration
class Container(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Container."""
    @_declaration
    class ContainerProperty(_SchemaPropertyType):
        """Describes the settings of a container that will be launched, or that is launched, to an Amazon Lightsail
        container service.
        """
        command: _Sequence[_String] | _Intrinsic | None = None
        """The launch command for the container."""
        container_name: _String | None = None
        """The name of the container."""
        environment: _Sequence[Container.EnvironmentVariable | _Document] | _Intrinsic | None = None
        """The environment variables of the container."""
        image: _String | None = None
        """The name of the image used for the container."""
        ports: _Sequence[Container.PortInfo | _Document] | _Intrinsic | None = None
        """The open firewall ports of the container."""
    @_declaration
    class ContainerServiceDeployment(_SchemaPropertyType):
        """Describes a container deployment configuration of an Amazon Lightsail container service."""
        containers: _Sequence[Container.ContainerProperty | _Document] | _Intrinsic | None = None
        """An object that describes the configuration for the containers of the deployment."""
        public_endpoint: Container.PublicEndpoint | _Document | None = None
        """An object that describes the endpoint of the deployment."""
    @_declaration
    class EnvironmentVariable(_SchemaPropertyType):
        value: _String | None = None
        variable: _String | None = None
    @_declaration
    class HealthCheckConfig(_SchemaPropertyType):
        """Describes the health check configuration of an Amazon Lightsail container service."""
        healthy_threshold: _Integer | None = None
        """The number of consecutive health checks successes required before moving the container to the Healthy
        state. The default value is 2.
        """
        interval_seconds: _Integer | None = None
        """The approximate interval, in seconds, between health checks of an individual container. You can specify
        between 5 and 300 seconds. The default value is 5.
        """
        path: _String | None = None
        """The path on the container on which to perform the health check. The default value is /."""
        success_codes: _String | None = None
        """The HTTP codes to use when checking for a successful response from a container. You can specify values
        between 200 and 499. You can specify multiple values (for example, 200,202) or a range of values (for
        example, 200-299).
        """
        timeout_seconds: _Integer | None = None
        """The amount of time, in seconds, during which no response means a failed health check. You can specify
        between 2 and 60 seconds. The default value is 2.
        """
        unhealthy_threshold: _Integer | None = None
        """The number of consecutive health check failures required before moving the container to the Unhealthy
        state. The default value is 2.
        """
    @_declaration
    class PortInfo(_SchemaPropertyType):
        port: _String | None = None
        protocol: _String | None = None
    @_declaration
    class PrivateRegistryAccess(_SchemaPropertyType):
        """An object to describe the configuration for the container service to access private container image
        repositories, such as Amazon Elastic Container Registry (Amazon ECR) private repositories.
        """
        ecr_image_puller_role: Container.PrivateRegistryAccessEcrImagePullerRole | _Document | None = None
    @_declaration
    class PrivateRegistryAccessEcrImagePullerRole(_SchemaPropertyType):
        """An object to describe a request to activate or deactivate the role that you can use to grant an Amazon
        Lightsail container service access to Amazon Elastic Container Registry (Amazon ECR) private repositories.
        """
        is_active: _Boolean | None = None
        """A Boolean value that indicates whether to activate the role."""
        principal_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the role, if it is activated."""
    @_declaration
    class PublicDomainName(_SchemaPropertyType):
        """The public domain name to use with the container service, such as example.com and www.example.com."""
        certificate_name: _String | None = None
        domain_names: _Sequence[_String] | _Intrinsic | None = None
        """An object that describes the configuration for the containers of the deployment."""
    @_declaration
    class PublicEndpoint(_SchemaPropertyType):
        """Describes the settings of a public endpoint for an Amazon Lightsail container service."""
        container_name: _String | None = None
        """The name of the container for the endpoint."""
        container_port: _Integer | None = None
        """The port of the container to which traffic is forwarded to."""
        health_check_config: Container.HealthCheckConfig | _Document | None = None
        """An object that describes the health check configuration of the container."""
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
    power: _Literal["large", "medium", "micro", "nano", "small", "xlarge"] | _String
    """The power specification for the container service."""
    scale: _Integer
    """The scale specification for the container service."""
    service_name: _String
    """The name for the container service."""
    container_service_deployment: Container.ContainerServiceDeployment | _Document | None = None
    """Describes a container deployment configuration of an Amazon Lightsail container service."""
    is_disabled: _Boolean | None = None
    """A Boolean value to indicate whether the container service is disabled."""
    private_registry_access: Container.PrivateRegistryAccess | _Document | None = None
    """A Boolean value to indicate whether the container service has access to private container image repositories,
    such as Amazon Elastic Container Registry (Amazon ECR) private repositories.
    """
    public_domain_names: _Sequence[Container.PublicDomainName | _Document] | _Intrinsic | None = None
    """The public domain names to use with the container service, such as example.com and www.example.com."""
    tags: _Sequence[Container.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def container_arn(self) -> _Intrinsic: ...
    @property
    def principal_arn(self) -> _Intrinsic:
        """The principal ARN of the container service."""
    @property
    def private_registry_access_ecr_image_puller_role_principal_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the role, if it is activated."""
    @property
    def url(self) -> _Intrinsic:
        """The publicly accessible URL of the container service."""

@_declaration
class Database(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Database."""
    @_declaration
    class RelationalDatabaseParameter(_SchemaPropertyType):
        """Describes the parameters of the database."""
        allowed_values: _String | None = None
        """Specifies the valid range of values for the parameter."""
        apply_method: _String | None = None
        """Indicates when parameter updates are applied. Can be immediate or pending-reboot."""
        apply_type: _String | None = None
        """Specifies the engine-specific parameter type."""
        data_type: _String | None = None
        """Specifies the valid data type for the parameter."""
        description: _String | None = None
        """Provides a description of the parameter."""
        is_modifiable: _Boolean | None = None
        """A Boolean value indicating whether the parameter can be modified."""
        parameter_name: _String | None = None
        """Specifies the name of the parameter."""
        parameter_value: _String | None = None
        """Specifies the value of the parameter."""
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
    master_database_name: _String
    """The name of the database to create when the Lightsail database resource is created. For MySQL, if this
    parameter isn't specified, no database is created in the database resource. For PostgreSQL, if this parameter
    isn't specified, a database named postgres is created in the database resource.
    """
    master_username: _String
    """The name for the master user."""
    relational_database_blueprint_id: _String
    """The blueprint ID for your new database. A blueprint describes the major engine version of a database."""
    relational_database_bundle_id: _String
    """The bundle ID for your new database. A bundle describes the performance specifications for your database."""
    relational_database_name: _String
    """The name to use for your new Lightsail database resource."""
    availability_zone: _String | None = None
    """The Availability Zone in which to create your new database. Use the us-east-2a case-sensitive format."""
    backup_retention: _Boolean | None = None
    """When true, enables automated backup retention for your database. Updates are applied during the next
    maintenance window because this can result in an outage.
    """
    ca_certificate_identifier: _String | None = None
    """Indicates the certificate that needs to be associated with the database."""
    master_user_password: _String | None = None
    """The password for the master user. The password can include any printable ASCII character except "/", ''', or
    "@". It cannot contain spaces.
    """
    preferred_backup_window: _String | None = None
    """The daily time range during which automated backups are created for your new database if automated backups
    are enabled.
    """
    preferred_maintenance_window: _String | None = None
    """The weekly time range during which system maintenance can occur on your new database."""
    publicly_accessible: _Boolean | None = None
    """Specifies the accessibility options for your new database. A value of true specifies a database that is
    available to resources outside of your Lightsail account. A value of false specifies a database that is
    available only to your Lightsail resources in the same region as your database.
    """
    relational_database_parameters: _Sequence[Database.RelationalDatabaseParameter | _Document] | _Intrinsic | None = None
    """Update one or more parameters of the relational database."""
    rotate_master_user_password: _Boolean | None = None
    """When true, the master user password is changed to a new strong password generated by Lightsail. Use the get
    relational database master user password operation to get the new password.
    """
    tags: _Sequence[Database.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def database_arn(self) -> _Intrinsic: ...

@_declaration
class DatabaseSnapshot(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::DatabaseSnapshot."""
    @_declaration
    class Location(_SchemaPropertyType):
        """The Region name and Availability Zone where the database snapshot is located."""
        availability_zone: _String | None = None
        """The Availability Zone where the database snapshot was created."""
        region_name: _String | None = None
        """The AWS Region where the database snapshot was created."""
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
    relational_database_name: _String
    """The name of the database on which to base your new snapshot."""
    relational_database_snapshot_name: _String
    """The name for your new database snapshot."""
    tags: _Sequence[DatabaseSnapshot.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the database snapshot."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the database snapshot was created."""
    @property
    def engine(self) -> _Intrinsic:
        """The software of the database snapshot (for example, MySQL)."""
    @property
    def engine_version(self) -> _Intrinsic:
        """The database engine version for the database snapshot (for example, 5.7.23)."""
    @property
    def from_relational_database_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the database from which the database snapshot was created."""
    @property
    def from_relational_database_blueprint_id(self) -> _Intrinsic:
        """The blueprint ID of the database from which the database snapshot was created. A blueprint describes the
        major engine version of a database.
        """
    @property
    def from_relational_database_bundle_id(self) -> _Intrinsic:
        """The bundle ID of the database from which the database snapshot was created."""
    @property
    def from_relational_database_name(self) -> _Intrinsic:
        """The name of the source database from which the database snapshot was created."""
    @property
    def location(self) -> _Intrinsic:
        """The Region name and Availability Zone where the database snapshot is located."""
    @property
    def name(self) -> _Intrinsic:
        """The name of the database snapshot."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The Lightsail resource type."""
    @property
    def size_in_gb(self) -> _Intrinsic:
        """The size of the disk in GB (for example, 32) for the database snapshot."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the database snapshot."""
    @property
    def support_code(self) -> _Intrinsic:
        """The support code for the database snapshot. Include this code in your email to support when you have
        questions about a database snapshot in Lightsail. This code enables our support team to look up your
        Lightsail information more easily.
        """

@_declaration
class Disk(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Disk."""
    @_declaration
    class AddOn(_SchemaPropertyType):
        """A addon associate with a resource."""
        add_on_type: _Literal["AutoSnapshot", "StopInstanceOnIdle"] | _String
        """The add-on type."""
        auto_snapshot_add_on_request: Disk.AutoSnapshotAddOn | _Document | None = None
        status: _Literal["Enabling", "Disabling", "Enabled", "Terminating", "Terminated", "Disabled", "Failed"] | _String | None = None
        """Status of the Addon."""
    @_declaration
    class AutoSnapshotAddOn(_SchemaPropertyType):
        """An object that represents additional parameters when enabling or modifying the automatic snapshot add-on.
        """
        snapshot_time_of_day: _String | None = None
        """The daily time when an automatic snapshot will be created."""
    @_declaration
    class Location(_SchemaPropertyType):
        """Location of a resource."""
        availability_zone: _String | None = None
        """The Availability Zone in which to create your disk. Use the following format: us-east-2a (case
        sensitive). Be sure to add the include Availability Zones parameter to your request.
        """
        region_name: _String | None = None
        """The Region Name in which to create your disk."""
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
    disk_name: _String
    """The names to use for your new Lightsail disk."""
    size_in_gb: _Integer
    """Size of the Lightsail disk."""
    add_ons: _Sequence[Disk.AddOn | _Document] | _Intrinsic | None = None
    """An array of objects representing the add-ons to enable for the new instance."""
    availability_zone: _String | None = None
    """The Availability Zone in which to create your instance. Use the following format: us-east-2a (case
    sensitive). Be sure to add the include Availability Zones parameter to your request.
    """
    location: Disk.Location | _Document | None = None
    tags: _Sequence[Disk.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def attached_to(self) -> _Intrinsic:
        """Name of the attached Lightsail Instance."""
    @property
    def attachment_state(self) -> _Intrinsic:
        """Attachment State of the Lightsail disk."""
    @property
    def disk_arn(self) -> _Intrinsic: ...
    @property
    def iops(self) -> _Intrinsic:
        """Iops of the Lightsail disk."""
    @property
    def is_attached(self) -> _Intrinsic:
        """Check is Disk is attached state."""
    @property
    def location_availability_zone(self) -> _Intrinsic:
        """The Availability Zone in which to create your disk. Use the following format: us-east-2a (case
        sensitive). Be sure to add the include Availability Zones parameter to your request.
        """
    @property
    def location_region_name(self) -> _Intrinsic:
        """The Region Name in which to create your disk."""
    @property
    def path(self) -> _Intrinsic:
        """Path of the attached Disk."""
    @property
    def resource_type(self) -> _Intrinsic:
        """Resource type of Lightsail instance."""
    @property
    def state(self) -> _Intrinsic:
        """State of the Lightsail disk."""
    @property
    def support_code(self) -> _Intrinsic:
        """Support code to help identify any issues."""

@_declaration
class DiskSnapshot(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::DiskSnapshot."""
    @_declaration
    class Location(_SchemaPropertyType):
        """The AWS Region and Availability Zone where the disk snapshot was created."""
        availability_zone: _String | None = None
        """The Availability Zone where the disk snapshot was created."""
        region_name: _String | None = None
        """The AWS Region where the disk snapshot was created."""
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
    disk_name: _String
    """The name of the source disk from which the snapshot was created."""
    disk_snapshot_name: _String
    """The name of the disk snapshot (e.g., my-disk-snapshot)."""
    tags: _Sequence[DiskSnapshot.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the disk snapshot was created."""
    @property
    def disk_snapshot_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the disk snapshot."""
    @property
    def from_disk_name(self) -> _Intrinsic:
        """The name of the source disk from which the disk snapshot was created."""
    @property
    def is_from_auto_snapshot(self) -> _Intrinsic:
        """A Boolean value indicating whether the snapshot was created from an automatic snapshot."""
    @property
    def location(self) -> _Intrinsic:
        """The AWS Region and Availability Zone where the disk snapshot was created."""
    @property
    def progress(self) -> _Intrinsic:
        """The progress of the disk snapshot creation operation."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The Lightsail resource type (DiskSnapshot)."""
    @property
    def size_in_gb(self) -> _Intrinsic:
        """The size of the disk snapshot in GB."""
    @property
    def state(self) -> _Intrinsic:
        """The status of the disk snapshot operation."""
    @property
    def support_code(self) -> _Intrinsic:
        """The support code. Include this code in your email to support when you have questions about an instance or
        another resource in Lightsail.
        """

@_declaration
class Distribution(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Distribution."""
    @_declaration
    class CacheBehavior(_SchemaPropertyType):
        """Describes the default cache behavior of an Amazon Lightsail content delivery network (CDN) distribution.
        """
        behavior: _Literal["cache", "dont-cache"] | _String | None = None
        """The cache behavior of the distribution."""
    @_declaration
    class CacheBehaviorPerPath(_SchemaPropertyType):
        """Describes the per-path cache behavior of an Amazon Lightsail content delivery network (CDN) distribution.
        """
        behavior: _Literal["cache", "dont-cache"] | _String | None = None
        """The cache behavior for the specified path."""
        path: _String | None = None
        """The path to a directory or file to cached, or not cache. Use an asterisk symbol to specify wildcard
        directories (path/to/assets/*), and file types (*.html, *jpg, *js). Directories and file paths are
        case-sensitive.
        """
    @_declaration
    class CacheSettings(_SchemaPropertyType):
        """Describes the cache settings of an Amazon Lightsail content delivery network (CDN) distribution."""
        allowed_http_methods: _String | None = None
        """The HTTP methods that are processed and forwarded to the distribution's origin."""
        cached_http_methods: _String | None = None
        """The HTTP method responses that are cached by your distribution."""
        default_ttl: _Integer | None = None
        """The default amount of time that objects stay in the distribution's cache before the distribution forwards
        another request to the origin to determine whether the content has been updated.
        """
        forwarded_cookies: Distribution.CookieObject | _Document | None = None
        """An object that describes the cookies that are forwarded to the origin. Your content is cached based on
        the cookies that are forwarded.
        """
        forwarded_headers: Distribution.HeaderObject | _Document | None = None
        """An object that describes the headers that are forwarded to the origin. Your content is cached based on
        the headers that are forwarded.
        """
        forwarded_query_strings: Distribution.QueryStringObject | _Document | None = None
        """An object that describes the query strings that are forwarded to the origin. Your content is cached based
        on the query strings that are forwarded.
        """
        maximum_ttl: _Integer | None = None
        """The maximum amount of time that objects stay in the distribution's cache before the distribution forwards
        another request to the origin to determine whether the object has been updated.
        """
        minimum_ttl: _Integer | None = None
        """The minimum amount of time that objects stay in the distribution's cache before the distribution forwards
        another request to the origin to determine whether the object has been updated.
        """
    @_declaration
    class CookieObject(_SchemaPropertyType):
        """Describes whether an Amazon Lightsail content delivery network (CDN) distribution forwards cookies to the
        origin and, if so, which ones.
        """
        cookies_allow_list: _Sequence[_String] | _Intrinsic | None = None
        """The specific cookies to forward to your distribution's origin."""
        option: _Literal["all", "allow-list", "none"] | _String | None = None
        """Specifies which cookies to forward to the distribution's origin for a cache behavior: all, none, or
        allow-list to forward only the cookies specified in the cookiesAllowList parameter.
        """
    @_declaration
    class HeaderObject(_SchemaPropertyType):
        """Describes the request headers that a Lightsail distribution bases caching on."""
        headers_allow_list: _Sequence[_String] | _Intrinsic | None = None
        """The specific headers to forward to your distribution's origin."""
        option: _Literal["all", "allow-list", "none"] | _String | None = None
        """The headers that you want your distribution to forward to your origin and base caching on."""
    @_declaration
    class InputOrigin(_SchemaPropertyType):
        """Describes the origin resource of an Amazon Lightsail content delivery network (CDN) distribution."""
        name: _String | None = None
        """The name of the origin resource."""
        protocol_policy: _Literal["http-only", "https-only"] | _String | None = None
        """The protocol that your Amazon Lightsail distribution uses when establishing a connection with your origin
        to pull content.
        """
        region_name: _Literal["ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ca-central-1", "eu-central-1", "eu-north-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"] | _String | None = None
        """The AWS Region name of the origin resource."""
    @_declaration
    class QueryStringObject(_SchemaPropertyType):
        """Describes the query string parameters that an Amazon Lightsail content delivery network (CDN)
        distribution to bases caching on.
        """
        option: _Boolean | None = None
        """Indicates whether the distribution forwards and caches based on query strings."""
        query_strings_allow_list: _Sequence[_String] | _Intrinsic | None = None
        """The specific query strings that the distribution forwards to the origin."""
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
    bundle_id: _String
    """The bundle ID to use for the distribution."""
    default_cache_behavior: Distribution.CacheBehavior | _Document
    """An object that describes the default cache behavior for the distribution."""
    distribution_name: _String
    """The name for the distribution."""
    origin: Distribution.InputOrigin | _Document
    """An object that describes the origin resource for the distribution, such as a Lightsail instance or load
    balancer.
    """
    cache_behavior_settings: Distribution.CacheSettings | _Document | None = None
    """An object that describes the cache behavior settings for the distribution."""
    cache_behaviors: _Sequence[Distribution.CacheBehaviorPerPath | _Document] | _Intrinsic | None = None
    """An array of objects that describe the per-path cache behavior for the distribution."""
    certificate_name: _String | None = None
    """The certificate attached to the Distribution."""
    ip_address_type: _Literal["dualstack", "ipv4", "ipv6"] | _String | None = None
    """The IP address type for the distribution."""
    is_enabled: _Boolean | None = None
    """Indicates whether the distribution is enabled."""
    tags: _Sequence[Distribution.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def able_to_update_bundle(self) -> _Intrinsic:
        """Indicates whether the bundle that is currently applied to your distribution, specified using the
        distributionName parameter, can be changed to another bundle.
        """
    @property
    def distribution_arn(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic:
        """The status of the distribution."""

@_declaration
class Domain(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Domain."""
    @_declaration
    class DomainEntry(_SchemaPropertyType):
        """Describes the domain recordset entry (e.g., A record, CNAME record, TXT record, etc.)."""
        name: _String
        """The name of the domain entry."""
        target: _String
        """The target AWS name server (e.g., ns-111.awsdns-11.com)."""
        type: _Literal["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"] | _String
        """The type of domain entry (e.g., A, CNAME, MX, NS, SOA, SRV, TXT)."""
        id: _String | None = None
        """The ID of the domain recordset entry."""
        is_alias: _Boolean | None = None
        """When true, specifies whether the domain entry is an alias used by the Lightsail load balancer, Lightsail
        container service, Lightsail content delivery network (CDN) distribution, or another AWS resource. You can
        include an alias (A type) record in your request, which points to the DNS name of a load balancer, container
        service, CDN distribution, or other AWS resource and routes traffic to that resource.
        """
    @_declaration
    class Location(_SchemaPropertyType):
        """The AWS Region and Availability Zone where the domain was created (read-only)."""
        availability_zone: _String | None = None
        """The Availability Zone."""
        region_name: _String | None = None
        """The AWS Region name."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String | None = None
        """The value for the tag."""
    TYPE: _ClassVar[str]
    domain_name: _String
    """The name of the domain to manage in Lightsail."""
    domain_entries: _Sequence[Domain.DomainEntry | _Document] | _Intrinsic | None = None
    """An array of key-value pairs containing information about the domain entries."""
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the domain (read-only)."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the domain was created (read-only)."""
    @property
    def location(self) -> _Intrinsic:
        """The AWS Region and Availability Zone where the domain was created (read-only)."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The Lightsail resource type (read-only)."""
    @property
    def support_code(self) -> _Intrinsic:
        """The support code. Include this code in your email to support when you have questions (read-only)."""

@_declaration
class Instance(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::Instance."""
    @_declaration
    class AddOn(_SchemaPropertyType):
        """A addon associate with a resource."""
        add_on_type: _Literal["AutoSnapshot", "StopInstanceOnIdle"] | _String
        """The add-on type."""
        auto_snapshot_add_on_request: Instance.AutoSnapshotAddOn | _Document | None = None
        status: _Literal["Enabling", "Disabling", "Enabled", "Terminating", "Terminated", "Disabled", "Failed"] | _String | None = None
        """Status of the Addon."""
    @_declaration
    class AutoSnapshotAddOn(_SchemaPropertyType):
        """An object that represents additional parameters when enabling or modifying the automatic snapshot add-on.
        """
        snapshot_time_of_day: _String | None = None
        """The daily time when an automatic snapshot will be created."""
    @_declaration
    class Disk(_SchemaPropertyType):
        """Disk associated with the Instance."""
        disk_name: _String
        """The names to use for your new Lightsail disk."""
        path: _String
        """Path of the disk attached to the instance."""
        attached_to: _String | None = None
        """Instance attached to the disk."""
        attachment_state: _String | None = None
        """Attachment state of the disk."""
        iops: _Integer | None = None
        """IOPS of disk."""
        is_system_disk: _Boolean | None = None
        """Is the Attached disk is the system disk of the Instance."""
        size_in_gb: _String | None = None
        """Size of the disk attached to the Instance."""
    @_declaration
    class Hardware(_SchemaPropertyType):
        """Hardware of the Instance."""
        cpu_count: _Integer | None = None
        """CPU count of the Instance."""
        disks: _Sequence[Instance.Disk | _Document] | _Intrinsic | None = None
        """Disks attached to the Instance."""
        ram_size_in_gb: _Integer | None = None
        """RAM Size of the Instance."""
    @_declaration
    class Location(_SchemaPropertyType):
        """Location of a resource."""
        availability_zone: _String | None = None
        """The Availability Zone in which to create your instance. Use the following format: us-east-2a (case
        sensitive). Be sure to add the include Availability Zones parameter to your request.
        """
        region_name: _String | None = None
        """The Region Name in which to create your instance."""
    @_declaration
    class MonthlyTransfer(_SchemaPropertyType):
        """Monthly Transfer of the Instance."""
        gb_per_month_allocated: _String | None = None
        """GbPerMonthAllocated of the Instance."""
    @_declaration
    class Networking(_SchemaPropertyType):
        """Networking of the Instance."""
        ports: _Sequence[Instance.Port | _Document] | _Intrinsic
        """Ports to the Instance."""
        monthly_transfer: Instance.MonthlyTransfer | _Document | None = None
    @_declaration
    class Port(_SchemaPropertyType):
        """Port of the Instance."""
        access_direction: _String | None = None
        """Access Direction for Protocol of the Instance(inbound/outbound)."""
        access_from: _String | None = None
        """Access From Protocol of the Instance."""
        access_type: _String | None = None
        """Access Type Protocol of the Instance."""
        cidr_list_aliases: _Sequence[_String] | _Intrinsic | None = None
        cidrs: _Sequence[_String] | _Intrinsic | None = None
        common_name: _String | None = None
        """CommonName for Protocol of the Instance."""
        from_port: _Integer | None = None
        """From Port of the Instance."""
        ipv6_cidrs: _Sequence[_String] | _Intrinsic | None = None
        protocol: _String | None = None
        """Port Protocol of the Instance."""
        to_port: _Integer | None = None
        """To Port of the Instance."""
    @_declaration
    class State(_SchemaPropertyType):
        """Current State of the Instance."""
        code: _Integer | None = None
        """Status code of the Instance."""
        name: _String | None = None
        """Status code of the Instance."""
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
    blueprint_id: _String
    """The ID for a virtual private server image (e.g., app_wordpress_4_4 or app_lamp_7_0 ). Use the get blueprints
    operation to return a list of available images (or blueprints ).
    """
    bundle_id: _String
    """The bundle of specification information for your virtual private server (or instance ), including the pricing
    plan (e.g., micro_1_0 ).
    """
    instance_name: _String
    """The names to use for your new Lightsail instance."""
    add_ons: _Sequence[Instance.AddOn | _Document] | _Intrinsic | None = None
    """An array of objects representing the add-ons to enable for the new instance."""
    availability_zone: _String | None = None
    """The Availability Zone in which to create your instance. Use the following format: us-east-2a (case
    sensitive). Be sure to add the include Availability Zones parameter to your request.
    """
    hardware: Instance.Hardware | _Document | None = None
    key_pair_name: _String | None = None
    """The name of your key pair."""
    location: Instance.Location | _Document | None = None
    networking: Instance.Networking | _Document | None = None
    state: Instance.State | _Document | None = None
    tags: _Sequence[Instance.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    user_data: _String | None = None
    """A launch script you can create that configures a server with additional user data. For example, you might
    want to run apt-get -y update.
    """
    @property
    def hardware_cpu_count(self) -> _Intrinsic:
        """CPU count of the Instance."""
    @property
    def hardware_ram_size_in_gb(self) -> _Intrinsic:
        """RAM Size of the Instance."""
    @property
    def instance_arn(self) -> _Intrinsic: ...
    @property
    def ipv6_addresses(self) -> _Intrinsic:
        """IPv6 addresses of the instance."""
    @property
    def is_static_ip(self) -> _Intrinsic:
        """Is the IP Address of the Instance is the static IP."""
    @property
    def location_availability_zone(self) -> _Intrinsic:
        """The Availability Zone in which to create your instance. Use the following format: us-east-2a (case
        sensitive). Be sure to add the include Availability Zones parameter to your request.
        """
    @property
    def location_region_name(self) -> _Intrinsic:
        """The Region Name in which to create your instance."""
    @property
    def networking_monthly_transfer_gb_per_month_allocated(self) -> _Intrinsic:
        """GbPerMonthAllocated of the Instance."""
    @property
    def private_ip_address(self) -> _Intrinsic:
        """Private IP Address of the Instance."""
    @property
    def public_ip_address(self) -> _Intrinsic:
        """Public IP Address of the Instance."""
    @property
    def resource_type(self) -> _Intrinsic:
        """Resource type of Lightsail instance."""
    @property
    def ssh_key_name(self) -> _Intrinsic:
        """SSH Key Name of the Lightsail instance."""
    @property
    def state_code(self) -> _Intrinsic:
        """Status code of the Instance."""
    @property
    def state_name(self) -> _Intrinsic:
        """Status code of the Instance."""
    @property
    def support_code(self) -> _Intrinsic:
        """Support code to help identify any issues."""
    @property
    def user_name(self) -> _Intrinsic:
        """Username of the Lightsail instance."""

@_declaration
class InstanceSnapshot(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::InstanceSnapshot."""
    @_declaration
    class Location(_SchemaPropertyType):
        """The region name and Availability Zone where you created the snapshot."""
        availability_zone: _String | None = None
        """The Availability Zone. Follows the format us-east-2a (case-sensitive)."""
        region_name: _String | None = None
        """The AWS Region name."""
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
    instance_name: _String
    """The instance from which the snapshot was created."""
    instance_snapshot_name: _String
    """The name of the snapshot."""
    tags: _Sequence[InstanceSnapshot.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the snapshot."""
    @property
    def from_instance_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the instance from which the snapshot was created."""
    @property
    def from_instance_name(self) -> _Intrinsic:
        """The instance from which the snapshot was created."""
    @property
    def is_from_auto_snapshot(self) -> _Intrinsic:
        """A Boolean value indicating whether the snapshot was created from an automatic snapshot."""
    @property
    def location(self) -> _Intrinsic:
        """The region name and Availability Zone where you created the snapshot."""
    @property
    def resource_type(self) -> _Intrinsic:
        """The type of resource (usually InstanceSnapshot)."""
    @property
    def size_in_gb(self) -> _Intrinsic:
        """The size in GB of the SSD."""
    @property
    def state(self) -> _Intrinsic:
        """The state the snapshot is in."""
    @property
    def support_code(self) -> _Intrinsic:
        """Support code to help identify any issues."""

@_declaration
class KeyPair(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::KeyPair."""
    @_declaration
    class ResourceLocation(_SchemaPropertyType):
        availability_zone: _String | None = None
        """The Availability Zone. Follows the format us-east-2a (case-sensitive)."""
        region_name: _String | None = None
        """The AWS Region name."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag key-value pair."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    key_pair_name: _String
    """The name of the key pair."""
    tags: _Sequence[KeyPair.Tag | _Document] | _Intrinsic | None = None
    """The tag keys and optional values to add to the resource during create."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp when the key pair was created."""
    @property
    def fingerprint(self) -> _Intrinsic:
        """The RSA fingerprint of the key pair."""
    @property
    def key_pair_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the key pair."""
    @property
    def location(self) -> _Intrinsic: ...
    @property
    def resource_type(self) -> _Intrinsic:
        """The Lightsail resource type (KeyPair)."""
    @property
    def support_code(self) -> _Intrinsic:
        """The support code. Include this code in your email to support when you have questions about a key pair in
        Lightsail.
        """

@_declaration
class LoadBalancer(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::LoadBalancer."""
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
    instance_port: _Integer
    """The instance port where you're creating your load balancer."""
    load_balancer_name: _String
    """The name of your load balancer."""
    attached_instances: _Sequence[_String] | _Intrinsic | None = None
    """The names of the instances attached to the load balancer."""
    health_check_path: _String | None = None
    """The path you provided to perform the load balancer health check. If you didn't specify a health check path,
    Lightsail uses the root path of your website (e.g., "/").
    """
    ip_address_type: _Literal["dualstack", "ipv4", "ipv6"] | _String | None = None
    """The IP address type for the load balancer. The possible values are ipv4 for IPv4 only, and dualstack for IPv4
    and IPv6. The default value is dualstack.
    """
    session_stickiness_enabled: _Boolean | None = None
    """Configuration option to enable session stickiness."""
    session_stickiness_lb_cookie_duration_seconds: _String | None = None
    """Configuration option to adjust session stickiness cookie duration parameter."""
    tags: _Sequence[LoadBalancer.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    tls_policy_name: _String | None = None
    """The name of the TLS policy to apply to the load balancer."""
    @property
    def load_balancer_arn(self) -> _Intrinsic: ...

@_declaration
class LoadBalancerTlsCertificate(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::LoadBalancerTlsCertificate."""
    TYPE: _ClassVar[str]
    certificate_domain_name: _String
    """The domain name (e.g., example.com ) for your SSL/TLS certificate."""
    certificate_name: _String
    """The SSL/TLS certificate name."""
    load_balancer_name: _String
    """The name of your load balancer."""
    certificate_alternative_names: _Sequence[_String] | _Intrinsic | None = None
    """An array of strings listing alternative domains and subdomains for your SSL/TLS certificate."""
    https_redirection_enabled: _Boolean | None = None
    """A Boolean value that indicates whether HTTPS redirection is enabled for the load balancer."""
    is_attached: _Boolean | None = None
    """When true, the SSL/TLS certificate is attached to the Lightsail load balancer."""
    @property
    def load_balancer_tls_certificate_arn(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic:
        """The validation status of the SSL/TLS certificate."""

@_declaration
class StaticIp(_SchemaResource):
    """Resource Type definition for AWS::Lightsail::StaticIp."""
    TYPE: _ClassVar[str]
    static_ip_name: _String
    """The name of the static IP address."""
    attached_to: _String | None = None
    """The instance where the static IP is attached."""
    @property
    def ip_address(self) -> _Intrinsic:
        """The static IP address."""
    @property
    def is_attached(self) -> _Intrinsic:
        """A Boolean value indicating whether the static IP is attached."""
    @property
    def static_ip_arn(self) -> _Intrinsic: ...
