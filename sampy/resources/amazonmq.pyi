"""AWS::AmazonMQ. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Broker(_SchemaResource):
    """Resource type definition for AWS::AmazonMQ::Broker."""
    @_declaration
    class ConfigurationId(_SchemaPropertyType):
        id: _String
        revision: _Integer
    @_declaration
    class EncryptionOptions(_SchemaPropertyType):
        use_aws_owned_key: _Boolean
        kms_key_id: _String | None = None
        """The customer master key (CMK) to use for the A KMS (KMS). This key is used to encrypt your data at rest.
        If not provided, Amazon MQ will use a default CMK to encrypt your data. The Key ARN is recommended so that
        drift can be detected, but a key ID or key alias will also be accepted for API compatibility reasons.
        """
    @_declaration
    class LdapServerMetadata(_SchemaPropertyType):
        hosts: _Sequence[_String] | _Intrinsic
        role_base: _String
        role_search_matching: _String
        service_account_username: _String
        user_base: _String
        user_search_matching: _String
        role_name: _String | None = None
        role_search_subtree: _Boolean | None = None
        service_account_password: _String | None = None
        user_role_name: _String | None = None
        user_search_subtree: _Boolean | None = None
    @_declaration
    class LogList(_SchemaPropertyType):
        audit: _Boolean | None = None
        general: _Boolean | None = None
    @_declaration
    class MaintenanceWindow(_SchemaPropertyType):
        day_of_week: _String
        """_Allowed Values_: MONDAY | TUESDAY | WEDNESDAY | THURSDAY | FRIDAY | SATURDAY | SUNDAY."""
        time_of_day: _String
        """The time, in 24-hour format, and use only numbers separated by a colon, HH:MM or HH:MM:SS. Example:
        13:05. When writing YAML this may need to be quoted to prevent a timestamp being read and converted to a
        number of minutes or seconds.
        """
        time_zone: _String
        """The time zone, UTC by default, in either the Country/City format, or the UTC offset format."""
    @_declaration
    class TagsEntry(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class User(_SchemaPropertyType):
        password: _String
        username: _String
        console_access: _Boolean | None = None
        groups: _Sequence[_String] | _Intrinsic | None = None
        replication_user: _Boolean | None = None
    TYPE: _ClassVar[str]
    broker_name: _String
    deployment_mode: _String
    engine_type: _String
    host_instance_type: _String
    publicly_accessible: _Boolean
    authentication_strategy: _String | None = None
    auto_minor_version_upgrade: _Boolean | None = None
    configuration: Broker.ConfigurationId | _Document | None = None
    """The intended configuration (ID and revision) to be set when creating or updating. This property is write-only
    so that applications of a ConfigurationAssociation do not cause drift.
    """
    data_replication_mode: _String | None = None
    data_replication_primary_broker_arn: _String | None = None
    """The ARN of the primary broker that is used to replicate data from in a data replication pair when creating a
    replica. This field is only used at creation-time. Changes to it subsequently are ignored by CloudFormation.
    Information on the current primary is available on the DataReplicationMetadata object returned by the API.
    """
    encryption_options: Broker.EncryptionOptions | _Document | None = None
    engine_version: _String | None = None
    """The version specified to use. See also EngineVersionCurrent."""
    ldap_server_metadata: Broker.LdapServerMetadata | _Document | None = None
    logs: Broker.LogList | _Document | None = None
    maintenance_window_start_time: Broker.MaintenanceWindow | _Document | None = None
    resource_share_arns: _Sequence[_String] | _Intrinsic | None = None
    """The ARNs of the resource shares to be associated with the broker."""
    security_groups: _Sequence[_String] | _Intrinsic | None = None
    storage_size: _Integer | None = None
    """The broker's storage size in GB."""
    storage_type: _String | None = None
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Broker.TagsEntry | _Document] | _Intrinsic | None = None
    users: _Sequence[Broker.User | _Document] | _Intrinsic | None = None
    """Users to configure on the broker. For RabbitMQ, this should be one user, created when the broker is created,
    and changes thereafter are ignored. For ActiveMQ, changes to anything but Password are detected and will trigger
    an update, but changes to Password cannot be detected so updates to Password may not take effect unless there is
    some other change.
    """
    @property
    def amqp_endpoints(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def configuration_id(self) -> _Intrinsic:
        """The ID of the current actual configuration."""
    @property
    def configuration_revision(self) -> _Intrinsic:
        """The revision of the current actual configuration."""
    @property
    def console_ur_ls(self) -> _Intrinsic: ...
    @property
    def engine_version_current(self) -> _Intrinsic:
        """The version in use. This may have more precision than the specified EngineVersion."""
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def ip_addresses(self) -> _Intrinsic: ...
    @property
    def mqtt_endpoints(self) -> _Intrinsic: ...
    @property
    def open_wire_endpoints(self) -> _Intrinsic: ...
    @property
    def stomp_endpoints(self) -> _Intrinsic: ...
    @property
    def wss_endpoints(self) -> _Intrinsic: ...

@_declaration
class Configuration(_SchemaResource):
    """Resource Type definition for AWS::AmazonMQ::Configuration."""
    @_declaration
    class TagsEntry(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    engine_type: _String
    """The type of broker engine. Note: Currently, Amazon MQ only supports ACTIVEMQ for creating and editing broker
    configurations.
    """
    name: _String
    """The name of the configuration."""
    authentication_strategy: _String | None = None
    """The authentication strategy associated with the configuration. The default is SIMPLE."""
    data: _String | None = None
    """The base64-encoded XML configuration."""
    description: _String | None = None
    """The description of the configuration."""
    engine_version: _String | None = None
    """The version of the broker engine."""
    tags: _Sequence[Configuration.TagsEntry | _Document] | _Intrinsic | None = None
    """Create tags when creating the configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Amazon MQ configuration."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Amazon MQ configuration."""
    @property
    def revision(self) -> _Intrinsic:
        """The revision number of the configuration."""

@_declaration
class ConfigurationAssociation(_SchemaResource):
    """Resource Type definition for AWS::AmazonMQ::ConfigurationAssociation."""
    @_declaration
    class ConfigurationId(_SchemaPropertyType):
        id: _String
        """ID of the Configuration to apply to a Broker."""
        revision: _Integer
        """Revision of the Configuration to apply to a Broker."""
    TYPE: _ClassVar[str]
    broker: _String
    """ID of the Broker that the configuration should be applied to."""
    configuration: ConfigurationAssociation.ConfigurationId | _Document
    @property
    def id(self) -> _Intrinsic:
        """The ID of the ConfigurationAssociation Resource."""
