"""AWS::WorkSpacesWeb. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class BrowserSettings(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::BrowserSettings Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WebContentFilteringPolicy(_SchemaPropertyType):
        allowed_urls: _Sequence[_String] | _Intrinsic | None = None
        blocked_categories: _Sequence[_Literal["Cults", "Gambling", "Nudity", "Pornography", "SexEducation", "Tasteless", "Violence", "DownloadSites", "ImageSharing", "PeerToPeer", "StreamingMediaAndDownloads", "GenerativeAI", "CriminalActivity", "Hacking", "HateAndIntolerance", "IllegalDrug", "IllegalSoftware", "SchoolCheating", "SelfHarm", "Weapons", "Chat", "Games", "InstantMessaging", "ProfessionalNetwork", "SocialNetworking", "WebBasedEmail", "ParkedDomains"] | _String] | _Intrinsic | None = None
        blocked_urls: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    browser_policy: _String | None = None
    customer_managed_key: _String | None = None
    tags: _Sequence[BrowserSettings.Tag | _Document] | _Intrinsic | None = None
    web_content_filtering_policy: BrowserSettings.WebContentFilteringPolicy | _Document | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def browser_settings_arn(self) -> _Intrinsic: ...

@_declaration
class DataProtectionSettings(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::DataProtectionSettings Resource Type."""
    @_declaration
    class CustomPattern(_SchemaPropertyType):
        pattern_name: _String
        pattern_regex: _String
        keyword_regex: _String | None = None
        pattern_description: _String | None = None
    @_declaration
    class InlineRedactionConfiguration(_SchemaPropertyType):
        inline_redaction_patterns: _Sequence[DataProtectionSettings.InlineRedactionPattern | _Document] | _Intrinsic
        global_confidence_level: _Number | None = None
        global_enforced_urls: _Sequence[_String] | _Intrinsic | None = None
        global_exempt_urls: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class InlineRedactionPattern(_SchemaPropertyType):
        redaction_place_holder: DataProtectionSettings.RedactionPlaceHolder | _Document
        built_in_pattern_id: _String | None = None
        confidence_level: _Number | None = None
        custom_pattern: DataProtectionSettings.CustomPattern | _Document | None = None
        enforced_urls: _Sequence[_String] | _Intrinsic | None = None
        exempt_urls: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class RedactionPlaceHolder(_SchemaPropertyType):
        redaction_place_holder_type: _Literal["CustomText"] | _String
        redaction_place_holder_text: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    customer_managed_key: _String | None = None
    description: _String | None = None
    display_name: _String | None = None
    inline_redaction_configuration: DataProtectionSettings.InlineRedactionConfiguration | _Document | None = None
    tags: _Sequence[DataProtectionSettings.Tag | _Document] | _Intrinsic | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def creation_date(self) -> _Intrinsic: ...
    @property
    def data_protection_settings_arn(self) -> _Intrinsic: ...

@_declaration
class IdentityProvider(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::IdentityProvider Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    identity_provider_details: _Mapping[str, _String] | _Intrinsic
    identity_provider_name: _String
    identity_provider_type: _Literal["SAML", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple", "OIDC"] | _String
    portal_arn: _String | None = None
    tags: _Sequence[IdentityProvider.Tag | _Document] | _Intrinsic | None = None
    @property
    def identity_provider_arn(self) -> _Intrinsic: ...

@_declaration
class IpAccessSettings(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::IpAccessSettings Resource Type."""
    @_declaration
    class IpRule(_SchemaPropertyType):
        ip_range: _String
        """A single IP address or an IP address range in CIDR notation."""
        description: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    ip_rules: _Sequence[IpAccessSettings.IpRule | _Document] | _Intrinsic
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    customer_managed_key: _String | None = None
    description: _String | None = None
    display_name: _String | None = None
    tags: _Sequence[IpAccessSettings.Tag | _Document] | _Intrinsic | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def creation_date(self) -> _Intrinsic: ...
    @property
    def ip_access_settings_arn(self) -> _Intrinsic: ...

@_declaration
class NetworkSettings(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::NetworkSettings Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    security_group_ids: _Sequence[_String] | _Intrinsic
    subnet_ids: _Sequence[_String] | _Intrinsic
    vpc_id: _String
    tags: _Sequence[NetworkSettings.Tag | _Document] | _Intrinsic | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def network_settings_arn(self) -> _Intrinsic: ...

@_declaration
class Portal(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::Portal Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    authentication_type: _Literal["Standard", "IAM_Identity_Center"] | _String | None = None
    browser_settings_arn: _String | None = None
    customer_managed_key: _String | None = None
    data_protection_settings_arn: _String | None = None
    display_name: _String | None = None
    instance_type: _Literal["standard.regular", "standard.large", "standard.xlarge"] | _String | None = None
    ip_access_settings_arn: _String | None = None
    max_concurrent_sessions: _Number | None = None
    network_settings_arn: _String | None = None
    portal_custom_domain: _String | None = None
    session_logger_arn: _String | None = None
    tags: _Sequence[Portal.Tag | _Document] | _Intrinsic | None = None
    trust_store_arn: _String | None = None
    user_access_logging_settings_arn: _String | None = None
    user_settings_arn: _String | None = None
    @property
    def browser_type(self) -> _Intrinsic: ...
    @property
    def creation_date(self) -> _Intrinsic: ...
    @property
    def portal_arn(self) -> _Intrinsic: ...
    @property
    def portal_endpoint(self) -> _Intrinsic: ...
    @property
    def portal_status(self) -> _Intrinsic: ...
    @property
    def renderer_type(self) -> _Intrinsic: ...
    @property
    def service_provider_saml_metadata(self) -> _Intrinsic: ...
    @property
    def status_reason(self) -> _Intrinsic: ...

@_declaration
class SessionLogger(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::SessionLogger Resource Type."""
    @_declaration
    class EventFilter(_SchemaPropertyType):
        all: _Document | None = None
        include: _Sequence[_Literal["WebsiteInteract", "FileDownloadFromSecureBrowserToRemoteDisk", "FileTransferFromRemoteToLocalDisk", "FileTransferFromLocalToRemoteDisk", "FileUploadFromRemoteDiskToSecureBrowser", "ContentPasteToWebsite", "ContentTransferFromLocalToRemoteClipboard", "ContentCopyFromWebsite", "UrlLoad", "TabOpen", "TabClose", "PrintJobSubmit", "SessionConnect", "SessionStart", "SessionDisconnect", "SessionEnd", "UrlBlockByContentFilter"] | _String] | _Intrinsic | None = None
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        s3: SessionLogger.S3LogConfiguration | _Document | None = None
    @_declaration
    class S3LogConfiguration(_SchemaPropertyType):
        bucket: _String
        folder_structure: _Literal["Flat", "NestedByDate"] | _String
        log_file_format: _Literal["JSONLines", "Json"] | _String
        bucket_owner: _String | None = None
        key_prefix: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    event_filter: SessionLogger.EventFilter | _Document
    log_configuration: SessionLogger.LogConfiguration | _Document
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    customer_managed_key: _String | None = None
    display_name: _String | None = None
    tags: _Sequence[SessionLogger.Tag | _Document] | _Intrinsic | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def creation_date(self) -> _Intrinsic: ...
    @property
    def session_logger_arn(self) -> _Intrinsic: ...

@_declaration
class TrustStore(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::TrustStore Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    certificate_list: _Sequence[_String] | _Intrinsic
    tags: _Sequence[TrustStore.Tag | _Document] | _Intrinsic | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def trust_store_arn(self) -> _Intrinsic: ...

@_declaration
class UserAccessLoggingSettings(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::UserAccessLoggingSettings Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    kinesis_stream_arn: _String
    """Kinesis stream ARN to which log events are published."""
    tags: _Sequence[UserAccessLoggingSettings.Tag | _Document] | _Intrinsic | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def user_access_logging_settings_arn(self) -> _Intrinsic: ...

@_declaration
class UserSettings(_SchemaResource):
    """Definition of AWS::WorkSpacesWeb::UserSettings Resource Type."""
    @_declaration
    class BrandingConfiguration(_SchemaPropertyType):
        color_theme: _Literal["Light", "Dark"] | _String | None = None
        favicon: _String | None = None
        favicon_metadata: UserSettings.ImageMetadata | _Document | None = None
        localized_strings: _Mapping[str, UserSettings.LocalizedBrandingStrings | _Document] | _Intrinsic | None = None
        logo: _String | None = None
        logo_metadata: UserSettings.ImageMetadata | _Document | None = None
        terms_of_service: _String | None = None
        wallpaper: _String | None = None
        wallpaper_metadata: UserSettings.ImageMetadata | _Document | None = None
    @_declaration
    class CookieSpecification(_SchemaPropertyType):
        domain: _String
        name: _String | None = None
        path: _String | None = None
    @_declaration
    class CookieSynchronizationConfiguration(_SchemaPropertyType):
        allowlist: _Sequence[UserSettings.CookieSpecification | _Document] | _Intrinsic
        blocklist: _Sequence[UserSettings.CookieSpecification | _Document] | _Intrinsic | None = None
    @_declaration
    class ImageMetadata(_SchemaPropertyType):
        file_extension: _String
        last_upload_timestamp: _String
        mime_type: _Literal["image/png", "image/jpeg", "image/x-icon"] | _String
    @_declaration
    class LocalizedBrandingStrings(_SchemaPropertyType):
        browser_tab_title: _String
        welcome_text: _String
        contact_button_text: _String | None = None
        contact_link: _String | None = None
        loading_text: _String | None = None
        login_button_text: _String | None = None
        login_description: _String | None = None
        login_title: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class ToolbarConfiguration(_SchemaPropertyType):
        hidden_toolbar_items: _Sequence[_Literal["Windows", "DualMonitor", "FullScreen", "Webcam", "Microphone"] | _String] | _Intrinsic | None = None
        max_display_resolution: _Literal["size4096X2160", "size3840X2160", "size3440X1440", "size2560X1440", "size1920X1080", "size1280X720", "size1024X768", "size800X600"] | _String | None = None
        toolbar_type: _Literal["Floating", "Docked"] | _String | None = None
        visual_mode: _Literal["Dark", "Light"] | _String | None = None
    TYPE: _ClassVar[str]
    copy_allowed: _Literal["Disabled", "Enabled"] | _String
    download_allowed: _Literal["Disabled", "Enabled"] | _String
    paste_allowed: _Literal["Disabled", "Enabled"] | _String
    print_allowed: _Literal["Disabled", "Enabled"] | _String
    upload_allowed: _Literal["Disabled", "Enabled"] | _String
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    branding_configuration: UserSettings.BrandingConfiguration | _Document | None = None
    cookie_synchronization_configuration: UserSettings.CookieSynchronizationConfiguration | _Document | None = None
    customer_managed_key: _String | None = None
    deep_link_allowed: _Literal["Disabled", "Enabled"] | _String | None = None
    disconnect_timeout_in_minutes: _Number | None = None
    idle_disconnect_timeout_in_minutes: _Number | None = None
    tags: _Sequence[UserSettings.Tag | _Document] | _Intrinsic | None = None
    toolbar_configuration: UserSettings.ToolbarConfiguration | _Document | None = None
    web_authn_allowed: _Literal["Disabled", "Enabled"] | _String | None = None
    @property
    def associated_portal_arns(self) -> _Intrinsic: ...
    @property
    def branding_configuration_favicon_metadata(self) -> _Intrinsic: ...
    @property
    def branding_configuration_logo_metadata(self) -> _Intrinsic: ...
    @property
    def branding_configuration_wallpaper_metadata(self) -> _Intrinsic: ...
    @property
    def user_settings_arn(self) -> _Intrinsic: ...
