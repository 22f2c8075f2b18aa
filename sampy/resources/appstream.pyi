"""AWS::AppStream. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AppBlock(_SchemaResource):
    """Resource Type definition for AWS::AppStream::AppBlock."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        s3_bucket: _String
        s3_key: _String | None = None
    @_declaration
    class ScriptDetails(_SchemaPropertyType):
        executable_path: _String
        script_s3_location: AppBlock.S3Location | _Document
        timeout_in_seconds: _Integer
        executable_parameters: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        tag_key: _String | None = None
        tag_value: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    source_s3_location: AppBlock.S3Location | _Document
    description: _String | None = None
    display_name: _String | None = None
    packaging_type: _Literal["APPSTREAM2", "CUSTOM"] | _String | None = None
    post_setup_script_details: AppBlock.ScriptDetails | _Document | None = None
    setup_script_details: AppBlock.ScriptDetails | _Document | None = None
    tags: _Sequence[AppBlock.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...

@_declaration
class AppBlockBuilder(_SchemaResource):
    """Resource Type definition for AWS::AppStream::AppBlockBuilder."""
    @_declaration
    class AccessEndpoint(_SchemaPropertyType):
        endpoint_type: _Literal["STREAMING"] | _String
        vpce_id: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    instance_type: _String
    name: _String
    platform: _Literal["WINDOWS_SERVER_2019"] | _String
    vpc_config: AppBlockBuilder.VpcConfig | _Document
    access_endpoints: _Sequence[AppBlockBuilder.AccessEndpoint | _Document] | _Intrinsic | None = None
    app_block_arns: _Sequence[_String] | _Intrinsic | None = None
    description: _String | None = None
    disable_imdsv1: _Boolean | None = None
    display_name: _String | None = None
    enable_default_internet_access: _Boolean | None = None
    iam_role_arn: _String | None = None
    tags: _Sequence[AppBlockBuilder.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...

@_declaration
class Application(_SchemaResource):
    """Resource Type definition for AWS::AppStream::Application."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        s3_bucket: _String
        s3_key: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        tag_key: _String | None = None
        tag_value: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    app_block_arn: _String
    icon_s3_location: Application.S3Location | _Document
    instance_families: _Sequence[_String] | _Intrinsic
    launch_path: _String
    name: _String
    platforms: _Sequence[_Literal["AMAZON_LINUX2", "RHEL8", "ROCKY_LINUX8", "UBUNTU_PRO_2404", "WINDOWS", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025"] | _String] | _Intrinsic
    attributes_to_delete: _Sequence[_String] | _Intrinsic | None = None
    description: _String | None = None
    display_name: _String | None = None
    launch_parameters: _String | None = None
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    working_directory: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...

@_declaration
class ApplicationEntitlementAssociation(_SchemaResource):
    """Resource Type definition for AWS::AppStream::ApplicationEntitlementAssociation."""
    TYPE: _ClassVar[str]
    application_identifier: _String
    entitlement_name: _String
    stack_name: _String

@_declaration
class ApplicationFleetAssociation(_SchemaResource):
    """Resource Type definition for AWS::AppStream::ApplicationFleetAssociation."""
    TYPE: _ClassVar[str]
    application_arn: _String
    fleet_name: _String

@_declaration
class DirectoryConfig(_SchemaResource):
    """Resource Type definition for AWS::AppStream::DirectoryConfig."""
    @_declaration
    class CertificateBasedAuthProperties(_SchemaPropertyType):
        certificate_authority_arn: _String | None = None
        status: _Literal["DISABLED", "ENABLED", "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK"] | _String | None = None
    @_declaration
    class ServiceAccountCredentials(_SchemaPropertyType):
        account_name: _String
        account_password: _String
    TYPE: _ClassVar[str]
    directory_name: _String
    organizational_unit_distinguished_names: _Sequence[_String] | _Intrinsic
    service_account_credentials: DirectoryConfig.ServiceAccountCredentials | _Document
    certificate_based_auth_properties: DirectoryConfig.CertificateBasedAuthProperties | _Document | None = None

@_declaration
class Entitlement(_SchemaResource):
    """Resource Type definition for AWS::AppStream::Entitlement."""
    @_declaration
    class Attribute(_SchemaPropertyType):
        name: _String
        value: _String
    TYPE: _ClassVar[str]
    app_visibility: _Literal["ALL", "ASSOCIATED"] | _String
    attributes: _Sequence[Entitlement.Attribute | _Document] | _Intrinsic
    name: _String
    stack_name: _String
    description: _String | None = None
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def last_modified_time(self) -> _Intrinsic: ...

@_declaration
class Fleet(_SchemaResource):
    """Resource Type definition for AWS::AppStream::Fleet."""
    @_declaration
    class ComputeCapacity(_SchemaPropertyType):
        desired_instances: _Integer | None = None
        desired_sessions: _Integer | None = None
    @_declaration
    class DomainJoinInfo(_SchemaPropertyType):
        directory_name: _String | None = None
        organizational_unit_distinguished_name: _String | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        s3_bucket: _String
        s3_key: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class VolumeConfig(_SchemaPropertyType):
        volume_size_in_gb: _Integer | None = None
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    instance_type: _String
    name: _String
    attributes_to_delete: _Sequence[_Literal["VPC_CONFIGURATION", "VPC_CONFIGURATION_SECURITY_GROUP_IDS", "DOMAIN_JOIN_INFO", "IAM_ROLE_ARN", "USB_DEVICE_FILTER_STRINGS", "SESSION_SCRIPT_S3_LOCATION", "MAX_SESSIONS_PER_INSTANCE"] | _String] | _Intrinsic | None = None
    compute_capacity: Fleet.ComputeCapacity | _Document | None = None
    description: _String | None = None
    disable_imdsv1: _Boolean | None = None
    disconnect_timeout_in_seconds: _Integer | None = None
    display_name: _String | None = None
    domain_join_info: Fleet.DomainJoinInfo | _Document | None = None
    enable_default_internet_access: _Boolean | None = None
    fleet_type: _String | None = None
    iam_role_arn: _String | None = None
    idle_disconnect_timeout_in_seconds: _Integer | None = None
    image_arn: _String | None = None
    image_name: _String | None = None
    max_concurrent_sessions: _Integer | None = None
    max_sessions_per_instance: _Integer | None = None
    max_user_duration_in_seconds: _Integer | None = None
    platform: _Literal["AMAZON_LINUX2", "RHEL8", "ROCKY_LINUX8", "UBUNTU_PRO_2404", "WINDOWS", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025"] | _String | None = None
    root_volume_config: Fleet.VolumeConfig | _Document | None = None
    session_script_s3_location: Fleet.S3Location | _Document | None = None
    stream_view: _Literal["APP", "DESKTOP"] | _String | None = None
    tags: _Sequence[Fleet.Tag | _Document] | _Intrinsic | None = None
    usb_device_filter_strings: _Sequence[_String] | _Intrinsic | None = None
    vpc_config: Fleet.VpcConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class ImageBuilder(_SchemaResource):
    """Resource Type definition for AWS::AppStream::ImageBuilder."""
    @_declaration
    class AccessEndpoint(_SchemaPropertyType):
        endpoint_type: _Literal["STREAMING"] | _String
        vpce_id: _String
    @_declaration
    class DomainJoinInfo(_SchemaPropertyType):
        directory_name: _String | None = None
        organizational_unit_distinguished_name: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VolumeConfig(_SchemaPropertyType):
        volume_size_in_gb: _Integer | None = None
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    instance_type: _String
    name: _String
    access_endpoints: _Sequence[ImageBuilder.AccessEndpoint | _Document] | _Intrinsic | None = None
    appstream_agent_version: _String | None = None
    description: _String | None = None
    disable_imdsv1: _Boolean | None = None
    display_name: _String | None = None
    domain_join_info: ImageBuilder.DomainJoinInfo | _Document | None = None
    enable_default_internet_access: _Boolean | None = None
    iam_role_arn: _String | None = None
    image_arn: _String | None = None
    image_name: _String | None = None
    root_volume_config: ImageBuilder.VolumeConfig | _Document | None = None
    softwares_to_install: _Sequence[_String] | _Intrinsic | None = None
    softwares_to_uninstall: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[ImageBuilder.Tag | _Document] | _Intrinsic | None = None
    vpc_config: ImageBuilder.VpcConfig | _Document | None = None
    @property
    def streaming_url(self) -> _Intrinsic: ...

@_declaration
class Stack(_SchemaResource):
    """Resource Type definition for AWS::AppStream::Stack."""
    @_declaration
    class AccessEndpoint(_SchemaPropertyType):
        """Describes an interface VPC endpoint (interface endpoint) that lets you create a private connection
        between the virtual private cloud (VPC) that you specify and AppStream 2.0. When you specify an interface
        endpoint for a stack, users of the stack can connect to AppStream 2.0 only through that endpoint. When you
        specify an interface endpoint for an image builder, administrators can connect to the image builder only
        through that endpoint.
        """
        endpoint_type: _Literal["STREAMING"] | _String
        """The type of interface endpoint."""
        vpce_id: _String
        """The identifier (ID) of the VPC in which the interface endpoint is used."""
    @_declaration
    class AgentAccessConfig(_SchemaPropertyType):
        """The configuration for agent access on a stack. Agent access enables AI agents to interact with desktop
        applications during streaming sessions.
        """
        screen_image_format: _Literal["JPEG", "PNG"] | _String
        """The image format for agent screen captures."""
        screen_resolution: _Literal["W_1280xH_720"] | _String
        """The screen resolution for the agent streaming environment."""
        settings: _Sequence[Stack.AgentAccessSetting | _Document] | _Intrinsic
        """The list of agent access settings that define permissions for each agent action. You must specify at
        least one setting.
        """
        s3_bucket_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon S3 bucket where agent screenshots are stored. Required when
        ScreenshotsUploadEnabled is true.
        """
        screenshots_upload_enabled: _Boolean | None = None
        """Indicates whether screenshot uploads to Amazon S3 are enabled for agent sessions."""
        user_control_mode: _Literal["DISABLED", "VIEW_ONLY", "VIEW_STOP"] | _String | None = None
        """The user control mode for agent sessions. This setting determines how users can interact with agent
        sessions. Valid values are VIEW_ONLY, VIEW_STOP, and DISABLED.
        """
    @_declaration
    class AgentAccessSetting(_SchemaPropertyType):
        """A permission setting for an agent action. Each setting specifies an agent action and whether it is
        enabled or disabled.
        """
        agent_action: _Literal["COMPUTER_INPUT", "COMPUTER_VISION", "FORWARD_MCP_TOOLS"] | _String
        """The agent action to configure. Valid values are COMPUTER_VISION, COMPUTER_INPUT, and FORWARD_MCP_TOOLS.
        COMPUTER_VISION allows agents to take screenshots of the desktop. COMPUTER_INPUT allows agents to click,
        type, and scroll on the desktop and requires COMPUTER_VISION to also be enabled. FORWARD_MCP_TOOLS allows
        agents to interact with applications and the desktop operating system through direct MCP calls rather than
        using computer use tools.
        """
        permission: _Literal["DISABLED", "ENABLED"] | _String
        """Whether the agent action is enabled or disabled."""
    @_declaration
    class ApplicationSettings(_SchemaPropertyType):
        """The persistent application settings for users of a stack."""
        enabled: _Boolean
        """Enables or disables persistent application settings for users during their streaming sessions."""
        settings_group: _String | None = None
        """The path prefix for the S3 bucket where users' persistent application settings are stored. You can allow
        the same persistent application settings to be used across multiple stacks by specifying the same settings
        group for each stack.
        """
    @_declaration
    class ContentRedirection(_SchemaPropertyType):
        """The content redirection settings for the stack."""
        host_to_client: Stack.UrlRedirectionConfig | _Document | None = None
        """The URL redirection configuration from the streaming session host to the client."""
    @_declaration
    class StorageConnector(_SchemaPropertyType):
        """A connector that enables persistent storage for users."""
        connector_type: _Literal["GOOGLE_DRIVE", "HOMEFOLDERS", "ONE_DRIVE"] | _String
        """The type of storage connector."""
        domains: _Sequence[_String] | _Intrinsic | None = None
        """The names of the domains for the account."""
        resource_identifier: _String | None = None
        """The ARN of the storage connector."""
    @_declaration
    class StreamingExperienceSettings(_SchemaPropertyType):
        """The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only
        supported in the Windows native client.
        """
        preferred_protocol: _Literal["TCP", "UDP"] | _String | None = None
        """The preferred protocol that you want to use while streaming your application."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """The tag of the stack."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class UrlRedirectionConfig(_SchemaPropertyType):
        """The configuration for URL redirection."""
        enabled: _Boolean
        """Specifies whether URL redirection is enabled or disabled."""
        allowed_urls: _Sequence[_String] | _Intrinsic | None = None
        """The URLs that are allowed for redirection."""
        denied_urls: _Sequence[_String] | _Intrinsic | None = None
        """The URLs that are denied for redirection."""
    @_declaration
    class UserSetting(_SchemaPropertyType):
        """Specifies an action and whether the action is enabled or disabled for users during their streaming
        sessions.
        """
        action: _Literal["AUTO_TIME_ZONE_REDIRECTION", "CLIPBOARD_COPY_FROM_LOCAL_DEVICE", "CLIPBOARD_COPY_TO_LOCAL_DEVICE", "DOMAIN_PASSWORD_SIGNIN", "DOMAIN_SMART_CARD_SIGNIN", "FILE_DOWNLOAD", "FILE_UPLOAD", "PRINTING_TO_LOCAL_DEVICE"] | _String
        """The action that is enabled or disabled."""
        permission: _Literal["DISABLED", "ENABLED"] | _String
        """Indicates whether the action is enabled or disabled."""
        maximum_length: _Integer | None = None
        """Specifies the number of characters that can be copied by end users from the local device to the remote
        session, and to the local device from the remote session. This can be specified only for the
        CLIPBOARD_COPY_FROM_LOCAL_DEVICE and CLIPBOARD_COPY_TO_LOCAL_DEVICE actions. This defaults to 20,971,520 (20
        MB) when unspecified and the permission is ENABLED. This can't be specified when the permission is DISABLED.
        The value can be between 1 and 20,971,520 (20 MB).
        """
    TYPE: _ClassVar[str]
    access_endpoints: _Sequence[Stack.AccessEndpoint | _Document] | _Intrinsic | None = None
    """The list of virtual private cloud (VPC) interface endpoint objects. Users of the stack can connect to
    AppStream 2.0 only through the specified endpoints.
    """
    agent_access_config: Stack.AgentAccessConfig | _Document | None = None
    """The configuration for agent access on the stack. If specified, agent access is enabled for the stack."""
    application_settings: Stack.ApplicationSettings | _Document | None = None
    """The persistent application settings for users of the stack. When these settings are enabled, changes that
    users make to applications and Windows settings are automatically saved after each session and applied to the
    next session.
    """
    attributes_to_delete: _Sequence[_String] | _Intrinsic | None = None
    """The stack attributes to delete."""
    content_redirection: Stack.ContentRedirection | _Document | None = None
    """The content redirection settings for the stack. These settings control URL redirection between the streaming
    session and the local device.
    """
    delete_storage_connectors: _Boolean | None = None
    """This parameter has been deprecated. Deletes the storage connectors currently enabled for the stack."""
    description: _String | None = None
    """The description to display."""
    display_name: _String | None = None
    """The stack name to display."""
    embed_host_domains: _Sequence[_String] | _Intrinsic | None = None
    """The domains where AppStream 2.0 streaming sessions can be embedded in an iframe. You must approve the domains
    that you want to host embedded AppStream 2.0 streaming sessions.
    """
    feedback_url: _String | None = None
    """The URL that users are redirected to after they click the Send Feedback link. If no URL is specified, no Send
    Feedback link is displayed.
    """
    name: _String | None = None
    """The name of the stack."""
    redirect_url: _String | None = None
    """The URL that users are redirected to after their streaming session ends."""
    storage_connectors: _Sequence[Stack.StorageConnector | _Document] | _Intrinsic | None = None
    """The storage connectors to enable."""
    streaming_experience_settings: Stack.StreamingExperienceSettings | _Document | None = None
    """The streaming protocol that you want your stack to prefer. This can be UDP or TCP. Currently, UDP is only
    supported in the Windows native client.
    """
    tags: _Sequence[Stack.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs."""
    user_settings: _Sequence[Stack.UserSetting | _Document] | _Intrinsic | None = None
    """The actions that are enabled or disabled for users during their streaming sessions. By default, these actions
    are enabled.
    """

@_declaration
class StackFleetAssociation(_SchemaResource):
    """Resource Type definition for AWS::AppStream::StackFleetAssociation."""
    TYPE: _ClassVar[str]
    fleet_name: _String
    """The name of the fleet. To associate a fleet with a stack, you must specify a dependency on the fleet
    resource.
    """
    stack_name: _String
    """The name of the stack. To associate a fleet with a stack, you must specify a dependency on the stack
    resource.
    """

@_declaration
class StackUserAssociation(_SchemaResource):
    """Resource Type definition for AWS::AppStream::StackUserAssociation."""
    TYPE: _ClassVar[str]
    authentication_type: _String
    """The authentication type for the user who is associated with the stack. You must specify USERPOOL."""
    stack_name: _String
    """The name of the stack that is associated with the user."""
    user_name: _String
    """The name of the user who is associated with the stack."""
    send_email_notification: _Boolean | None = None
    """Specifies whether a welcome email is sent to a user after the user is created in the user pool."""

@_declaration
class User(_SchemaResource):
    """Resource Type definition for AWS::AppStream::User."""
    TYPE: _ClassVar[str]
    authentication_type: _Literal["API", "AWS_AD", "SAML", "USERPOOL"] | _String
    """The authentication type for the user."""
    user_name: _String
    """The email address of the user."""
    first_name: _String | None = None
    """The first name, or given name, of the user."""
    last_name: _String | None = None
    """The last name, or surname, of the user."""
    message_action: _Literal["RESEND", "SUPPRESS"] | _String | None = None
    """The action to take for the welcome email that is sent to a user after the user is created in the user pool.
    If you specify SUPPRESS, no email is sent. If you specify RESEND, do not specify the first name or last name of
    the user. If the value is null, the email is sent.
    """
    @property
    def arn(self) -> _Intrinsic:
        """Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource."""
