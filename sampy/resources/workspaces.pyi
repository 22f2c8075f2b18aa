"""AWS::WorkSpaces. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ConnectionAlias(_SchemaResource):
    """Resource Type definition for AWS::WorkSpaces::ConnectionAlias."""
    @_declaration
    class ConnectionAliasAssociation(_SchemaPropertyType):
        associated_account_id: _String | None = None
        association_status: _Literal["NOT_ASSOCIATED", "PENDING_ASSOCIATION", "ASSOCIATED_WITH_OWNER_ACCOUNT", "ASSOCIATED_WITH_SHARED_ACCOUNT", "PENDING_DISASSOCIATION"] | _String | None = None
        connection_identifier: _String | None = None
        resource_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    connection_string: _String
    tags: _Sequence[ConnectionAlias.Tag | _Document] | _Intrinsic | None = None
    @property
    def alias_id(self) -> _Intrinsic: ...
    @property
    def associations(self) -> _Intrinsic: ...
    @property
    def connection_alias_state(self) -> _Intrinsic: ...

@_declaration
class Directory(_SchemaResource):
    """Resource Type definition for AWS::WorkSpaces::Directory."""
    @_declaration
    class AccessEndpoint(_SchemaPropertyType):
        """Describes the access type and endpoint for a WorkSpace."""
        access_endpoint_type: _Literal["STREAMING_WSP"] | _String | None = None
        """Indicates the type of access endpoint."""
        vpc_endpoint_id: _String | None = None
        """Indicates the VPC endpoint to use for access."""
    @_declaration
    class AccessEndpointConfig(_SchemaPropertyType):
        """Describes the access endpoint configuration for a WorkSpace."""
        access_endpoints: _Sequence[Directory.AccessEndpoint | _Document] | _Intrinsic
        """Indicates a list of access endpoints associated with this directory."""
        internet_fallback_protocols: _Sequence[_Literal["PCOIP"] | _String] | _Intrinsic | None = None
        """Indicates a list of protocols that fallback to using the public Internet when streaming over a VPC
        endpoint is not available.
        """
    @_declaration
    class ActiveDirectoryConfig(_SchemaPropertyType):
        """Information about the Active Directory config."""
        domain_name: _String
        """The name of the domain."""
        service_account_secret_arn: _String
        """Indicates the secret ARN on the service account."""
    @_declaration
    class CertificateBasedAuthProperties(_SchemaPropertyType):
        """Describes the properties of the certificate-based authentication you want to use with your WorkSpaces."""
        certificate_authority_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon Web Services Certificate Manager Private CA resource."""
        status: _Literal["DISABLED", "ENABLED"] | _String | None = None
        """The status of the certificate-based authentication properties."""
    @_declaration
    class DefaultWorkspaceCreationProperties(_SchemaPropertyType):
        """The default values that are used to create WorkSpaces."""
        custom_security_group_id: _String | None = None
        """The identifier of the default security group to apply to WorkSpaces when they are created."""
        default_ou: _String | None = None
        """The organizational unit (OU) in the directory for the WorkSpace machine accounts."""
        enable_internet_access: _Boolean | None = None
        """Specifies whether to automatically assign an Elastic public IP address to WorkSpaces in this directory by
        default.
        """
        enable_maintenance_mode: _Boolean | None = None
        """Specifies whether maintenance mode is enabled for WorkSpaces."""
        instance_iam_role_arn: _String | None = None
        """Indicates the IAM role ARN of the instance."""
        user_enabled_as_local_administrator: _Boolean | None = None
        """Specifies whether WorkSpace users are local administrators on their WorkSpaces."""
    @_declaration
    class GlobalAcceleratorForDirectory(_SchemaPropertyType):
        """Describes the Global Accelerator for directory."""
        mode: _Literal["ENABLED_AUTO", "DISABLED"] | _String
        """Indicates if Global Accelerator for directory is enabled or disabled."""
        preferred_protocol: _Literal["TCP", "NONE"] | _String | None = None
        """Indicates the preferred protocol for Global Accelerator."""
    @_declaration
    class IDCConfig(_SchemaPropertyType):
        """Specifies the configurations of the identity center."""
        application_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the application."""
        instance_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the identity center instance."""
    @_declaration
    class MicrosoftEntraConfig(_SchemaPropertyType):
        """Specifies the configurations of the Microsoft Entra."""
        application_config_secret_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the application config."""
        tenant_id: _String | None = None
        """The identifier of the tenant."""
    @_declaration
    class SamlProperties(_SchemaPropertyType):
        """Describes the enablement status, user access URL, and relay state parameter name that are used for
        configuring federation with an SAML 2.0 identity provider.
        """
        relay_state_parameter_name: _String | None = None
        """The relay state parameter name supported by the SAML 2.0 identity provider (IdP)."""
        status: _Literal["DISABLED", "ENABLED", "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"] | _String | None = None
        """Indicates the status of SAML 2.0 authentication."""
        user_access_url: _String | None = None
        """The SAML 2.0 identity provider (IdP) user access URL."""
    @_declaration
    class SelfservicePermissions(_SchemaPropertyType):
        """Describes the self-service permissions for a directory."""
        change_compute_type: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Specifies whether users can change the compute type (bundle) for their WorkSpace."""
        increase_volume_size: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Specifies whether users can increase the volume size of the drives on their WorkSpace."""
        rebuild_workspace: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Specifies whether users can rebuild the operating system of a WorkSpace to its original state."""
        restart_workspace: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Specifies whether users can restart their WorkSpace."""
        switch_running_mode: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Specifies whether users can switch the running mode of their WorkSpace."""
    @_declaration
    class StorageConnector(_SchemaPropertyType):
        """Describes the storage connector."""
        connector_type: _Literal["HOME_FOLDER"] | _String
        """The type of connector used to save user files."""
        status: _Literal["ENABLED", "DISABLED"] | _String
        """Indicates if the storage connector is enabled or disabled."""
    @_declaration
    class StreamingProperties(_SchemaPropertyType):
        """Describes the streaming properties."""
        global_accelerator: Directory.GlobalAcceleratorForDirectory | _Document | None = None
        storage_connectors: _Sequence[Directory.StorageConnector | _Document] | _Intrinsic | None = None
        """Indicates the storage connector used."""
        streaming_experience_preferred_protocol: _Literal["TCP", "UDP"] | _String | None = None
        """Indicates the type of preferred protocol for the streaming experience."""
        user_settings: _Sequence[Directory.UserSetting | _Document] | _Intrinsic | None = None
        """Indicates the permission settings associated with the user."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class UserSetting(_SchemaPropertyType):
        """Information about the user's permission settings."""
        action: _Literal["CLIPBOARD_COPY_FROM_LOCAL_DEVICE", "CLIPBOARD_COPY_TO_LOCAL_DEVICE", "PRINTING_TO_LOCAL_DEVICE", "SMART_CARD"] | _String
        """Indicates the type of action."""
        permission: _Literal["ENABLED", "DISABLED"] | _String
        """Indicates if the setting is enabled or disabled."""
        maximum_length: _Integer | None = None
        """Indicates the maximum character length for the specified user setting."""
    @_declaration
    class WorkspaceAccessProperties(_SchemaPropertyType):
        """The device types and operating systems that can be used to access a WorkSpace."""
        access_endpoint_config: Directory.AccessEndpointConfig | _Document | None = None
        device_type_android: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can use Android and Android-compatible Chrome OS devices to access their
        WorkSpaces.
        """
        device_type_chrome_os: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can use Chromebooks to access their WorkSpaces."""
        device_type_ios: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can use iOS devices to access their WorkSpaces."""
        device_type_linux: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can use Linux clients to access their WorkSpaces."""
        device_type_osx: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can use macOS clients to access their WorkSpaces."""
        device_type_web: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can access their WorkSpaces through a web browser."""
        device_type_windows: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can use Windows clients to access their WorkSpaces."""
        device_type_work_spaces_thin_client: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can access their WorkSpaces through a WorkSpaces Thin Client."""
        device_type_zero_client: _Literal["ALLOW", "DENY"] | _String | None = None
        """Indicates whether users can use zero client devices to access their WorkSpaces."""
    TYPE: _ClassVar[str]
    active_directory_config: Directory.ActiveDirectoryConfig | _Document | None = None
    certificate_based_auth_properties: Directory.CertificateBasedAuthProperties | _Document | None = None
    enable_self_service: _Boolean | None = None
    """Indicates whether self-service capabilities are enabled or disabled."""
    endpoint_encryption_mode: _Literal["STANDARD_TLS", "FIPS_VALIDATED"] | _String | None = None
    """Endpoint encryption mode that allows you to configure the specified directory between Standard TLS and FIPS
    140-2 validated mode.
    """
    idc_instance_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the identity center instance."""
    ip_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The identifiers of the IP access control groups associated with the directory."""
    microsoft_entra_config: Directory.MicrosoftEntraConfig | _Document | None = None
    saml_properties: Directory.SamlProperties | _Document | None = None
    selfservice_permissions: Directory.SelfservicePermissions | _Document | None = None
    streaming_properties: Directory.StreamingProperties | _Document | None = None
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """The identifiers of the subnets for your virtual private cloud (VPC)."""
    tags: _Sequence[Directory.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the directory."""
    tenancy: _Literal["DEDICATED", "SHARED"] | _String | None = None
    """Indicates whether your WorkSpace directory is dedicated or shared."""
    user_identity_type: _Literal["CUSTOMER_MANAGED", "AWS_DIRECTORY_SERVICE", "AWS_IAM_IDENTITY_CENTER"] | _String | None = None
    """The type of identity management the user is using."""
    workspace_access_properties: Directory.WorkspaceAccessProperties | _Document | None = None
    workspace_creation_properties: Directory.DefaultWorkspaceCreationProperties | _Document | None = None
    workspace_directory_description: _String | None = None
    """Description of the directory to register."""
    workspace_directory_name: _String | None = None
    """The name of the directory to register."""
    workspace_type: _Literal["PERSONAL", "POOLS"] | _String | None = None
    """Indicates whether the directory's WorkSpace type is personal or pools."""
    @property
    def alias(self) -> _Intrinsic:
        """The directory alias."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the WorkSpace directory."""
    @property
    def customer_user_name(self) -> _Intrinsic:
        """The user name for the service account."""
    @property
    def directory_id(self) -> _Intrinsic:
        """The directory identifier."""
    @property
    def directory_name(self) -> _Intrinsic:
        """The name of the directory."""
    @property
    def directory_type(self) -> _Intrinsic:
        """The directory type."""
    @property
    def dns_ip_addresses(self) -> _Intrinsic:
        """The IP addresses of the DNS servers for the directory."""
    @property
    def dns_ipv6_addresses(self) -> _Intrinsic:
        """The IPv6 addresses of the DNS servers for the directory."""
    @property
    def iam_role_id(self) -> _Intrinsic:
        """The identifier of the IAM role."""
    @property
    def idc_config(self) -> _Intrinsic:
        """Specifies the configurations of the identity center."""
    @property
    def registration_code(self) -> _Intrinsic:
        """The registration code for the directory."""
    @property
    def state(self) -> _Intrinsic:
        """The state of the directory's registration with Amazon WorkSpaces."""
    @property
    def workspace_security_group_id(self) -> _Intrinsic:
        """The identifier of the security group that is assigned to new WorkSpaces."""

@_declaration
class Workspace(_SchemaResource):
    """Resource Type definition for AWS::WorkSpaces::Workspace."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WorkspaceProperties(_SchemaPropertyType):
        compute_type_name: _String | None = None
        root_volume_size_gib: _Integer | None = None
        running_mode: _String | None = None
        running_mode_auto_stop_timeout_in_minutes: _Integer | None = None
        user_volume_size_gib: _Integer | None = None
    TYPE: _ClassVar[str]
    bundle_id: _String
    directory_id: _String
    user_name: _String
    root_volume_encryption_enabled: _Boolean | None = None
    tags: _Sequence[Workspace.Tag | _Document] | _Intrinsic | None = None
    user_volume_encryption_enabled: _Boolean | None = None
    volume_encryption_key: _String | None = None
    workspace_properties: Workspace.WorkspaceProperties | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def workspace_id(self) -> _Intrinsic: ...

@_declaration
class WorkspaceIpGroup(_SchemaResource):
    """Resource Type definition for an IP access control group for Amazon WorkSpaces."""
    @_declaration
    class IpRuleItem(_SchemaPropertyType):
        """Describes a rule for an IP access control group."""
        ip_rule: _String
        """The IP address range, in CIDR notation."""
        rule_desc: _String | None = None
        """The description of the rule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Describes a tag."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    group_name: _String
    """The name of the group."""
    group_desc: _String | None = None
    """The description of the group."""
    tags: _Sequence[WorkspaceIpGroup.Tag | _Document] | _Intrinsic | None = None
    """The tags for the IP access control group."""
    user_rules: _Sequence[WorkspaceIpGroup.IpRuleItem | _Document] | _Intrinsic | None = None
    """The rules for the IP access control group."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IP access control group."""
    @property
    def group_id(self) -> _Intrinsic:
        """The identifier of the IP access control group."""

@_declaration
class WorkspacesPool(_SchemaResource):
    """Resource Type definition for AWS::WorkSpaces::WorkspacesPool."""
    @_declaration
    class ApplicationSettings(_SchemaPropertyType):
        status: _Literal["DISABLED", "ENABLED"] | _String
        settings_group: _String | None = None
    @_declaration
    class Capacity(_SchemaPropertyType):
        desired_user_sessions: _Integer
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TimeoutSettings(_SchemaPropertyType):
        disconnect_timeout_in_seconds: _Integer | None = None
        idle_disconnect_timeout_in_seconds: _Integer | None = None
        max_user_duration_in_seconds: _Integer | None = None
    TYPE: _ClassVar[str]
    bundle_id: _String
    capacity: WorkspacesPool.Capacity | _Document
    directory_id: _String
    pool_name: _String
    application_settings: WorkspacesPool.ApplicationSettings | _Document | None = None
    description: _String | None = None
    running_mode: _Literal["ALWAYS_ON", "AUTO_STOP"] | _String | None = None
    tags: _Sequence[WorkspacesPool.Tag | _Document] | _Intrinsic | None = None
    timeout_settings: WorkspacesPool.TimeoutSettings | _Document | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def pool_arn(self) -> _Intrinsic: ...
    @property
    def pool_id(self) -> _Intrinsic: ...
