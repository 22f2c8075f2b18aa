"""AWS::QBusiness. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Definition of AWS::QBusiness::Application Resource Type."""
    @_declaration
    class AttachmentsConfiguration(_SchemaPropertyType):
        attachments_control_mode: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class AutoSubscriptionConfiguration(_SchemaPropertyType):
        auto_subscribe: _Literal["ENABLED", "DISABLED"] | _String
        default_subscription_type: _Literal["Q_LITE", "Q_BUSINESS"] | _String | None = None
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        kms_key_id: _String | None = None
    @_declaration
    class PersonalizationConfiguration(_SchemaPropertyType):
        personalization_control_mode: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class QAppsConfiguration(_SchemaPropertyType):
        q_apps_control_mode: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class QuickSightConfiguration(_SchemaPropertyType):
        client_namespace: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    display_name: _String
    attachments_configuration: Application.AttachmentsConfiguration | _Document | None = None
    auto_subscription_configuration: Application.AutoSubscriptionConfiguration | _Document | None = None
    client_ids_for_oidc: _Sequence[_String] | _Intrinsic | None = None
    description: _String | None = None
    encryption_configuration: Application.EncryptionConfiguration | _Document | None = None
    iam_identity_provider_arn: _String | None = None
    identity_center_instance_arn: _String | None = None
    identity_type: _Literal["AWS_IAM_IDP_SAML", "AWS_IAM_IDP_OIDC", "AWS_IAM_IDC", "AWS_QUICKSIGHT_IDP", "ANONYMOUS"] | _String | None = None
    personalization_configuration: Application.PersonalizationConfiguration | _Document | None = None
    q_apps_configuration: Application.QAppsConfiguration | _Document | None = None
    quick_sight_configuration: Application.QuickSightConfiguration | _Document | None = None
    role_arn: _String | None = None
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    @property
    def application_arn(self) -> _Intrinsic: ...
    @property
    def application_id(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def identity_center_application_arn(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class DataAccessor(_SchemaResource):
    """Definition of AWS::QBusiness::DataAccessor Resource Type."""
    @_declaration
    class ActionConfiguration(_SchemaPropertyType):
        action: _String
        filter_configuration: DataAccessor.ActionFilterConfiguration | _Document | None = None
    @_declaration
    class ActionFilterConfiguration(_SchemaPropertyType):
        document_attribute_filter: DataAccessor.AttributeFilter | _Document
    @_declaration
    class AttributeFilter(_SchemaPropertyType):
        and_all_filters: _Sequence[DataAccessor.AttributeFilter | _Document] | _Intrinsic | None = None
        contains_all: DataAccessor.DocumentAttribute | _Document | None = None
        contains_any: DataAccessor.DocumentAttribute | _Document | None = None
        equals_to: DataAccessor.DocumentAttribute | _Document | None = None
        greater_than: DataAccessor.DocumentAttribute | _Document | None = None
        greater_than_or_equals: DataAccessor.DocumentAttribute | _Document | None = None
        less_than: DataAccessor.DocumentAttribute | _Document | None = None
        less_than_or_equals: DataAccessor.DocumentAttribute | _Document | None = None
        not_filter: DataAccessor.AttributeFilter | _Document | None = None
        or_all_filters: _Sequence[DataAccessor.AttributeFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class DataAccessorAuthenticationConfiguration(_SchemaPropertyType):
        idc_trusted_token_issuer_configuration: DataAccessor.DataAccessorIdcTrustedTokenIssuerConfiguration | _Document | None = None
    @_declaration
    class DataAccessorAuthenticationDetail(_SchemaPropertyType):
        authentication_type: _Literal["AWS_IAM_IDC_TTI", "AWS_IAM_IDC_AUTH_CODE"] | _String
        authentication_configuration: DataAccessor.DataAccessorAuthenticationConfiguration | _Document | None = None
        external_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DataAccessorIdcTrustedTokenIssuerConfiguration(_SchemaPropertyType):
        idc_trusted_token_issuer_arn: _String
    @_declaration
    class DocumentAttribute(_SchemaPropertyType):
        name: _String
        value: DataAccessor.DocumentAttributeValue | _Document
    @_declaration
    class DocumentAttributeValue(_SchemaPropertyType):
        date_value: _String | None = None
        long_value: _Number | None = None
        string_list_value: _Sequence[_String] | _Intrinsic | None = None
        string_value: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    action_configurations: _Sequence[DataAccessor.ActionConfiguration | _Document] | _Intrinsic
    application_id: _String
    display_name: _String
    principal: _String
    authentication_detail: DataAccessor.DataAccessorAuthenticationDetail | _Document | None = None
    tags: _Sequence[DataAccessor.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def data_accessor_arn(self) -> _Intrinsic: ...
    @property
    def data_accessor_id(self) -> _Intrinsic: ...
    @property
    def idc_application_arn(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class DataSource(_SchemaResource):
    """Definition of AWS::QBusiness::DataSource Resource Type."""
    @_declaration
    class AudioExtractionConfiguration(_SchemaPropertyType):
        audio_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class DataSourceVpcConfiguration(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic
        subnet_ids: _Sequence[_String] | _Intrinsic
    @_declaration
    class DocumentAttributeCondition(_SchemaPropertyType):
        key: _String
        operator: _Literal["GREATER_THAN", "GREATER_THAN_OR_EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "EXISTS", "NOT_EXISTS", "BEGINS_WITH"] | _String
        value: DataSource.DocumentAttributeValue | _Document | None = None
    @_declaration
    class DocumentAttributeTarget(_SchemaPropertyType):
        key: _String
        attribute_value_operator: _Literal["DELETE"] | _String | None = None
        value: DataSource.DocumentAttributeValue | _Document | None = None
    @_declaration
    class DocumentAttributeValue(_SchemaPropertyType):
        date_value: _String | None = None
        long_value: _Number | None = None
        string_list_value: _Sequence[_String] | _Intrinsic | None = None
        string_value: _String | None = None
    @_declaration
    class DocumentEnrichmentConfiguration(_SchemaPropertyType):
        inline_configurations: _Sequence[DataSource.InlineDocumentEnrichmentConfiguration | _Document] | _Intrinsic | None = None
        post_extraction_hook_configuration: DataSource.HookConfiguration | _Document | None = None
        pre_extraction_hook_configuration: DataSource.HookConfiguration | _Document | None = None
    @_declaration
    class HookConfiguration(_SchemaPropertyType):
        invocation_condition: DataSource.DocumentAttributeCondition | _Document | None = None
        lambda_arn: _String | None = None
        role_arn: _String | None = None
        s3_bucket_name: _String | None = None
    @_declaration
    class ImageExtractionConfiguration(_SchemaPropertyType):
        image_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class InlineDocumentEnrichmentConfiguration(_SchemaPropertyType):
        condition: DataSource.DocumentAttributeCondition | _Document | None = None
        document_content_operator: _Literal["DELETE"] | _String | None = None
        target: DataSource.DocumentAttributeTarget | _Document | None = None
    @_declaration
    class MediaExtractionConfiguration(_SchemaPropertyType):
        audio_extraction_configuration: DataSource.AudioExtractionConfiguration | _Document | None = None
        image_extraction_configuration: DataSource.ImageExtractionConfiguration | _Document | None = None
        video_extraction_configuration: DataSource.VideoExtractionConfiguration | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VideoExtractionConfiguration(_SchemaPropertyType):
        video_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    TYPE: _ClassVar[str]
    application_id: _String
    configuration: _Document | _String
    display_name: _String
    index_id: _String
    description: _String | None = None
    document_enrichment_configuration: DataSource.DocumentEnrichmentConfiguration | _Document | None = None
    media_extraction_configuration: DataSource.MediaExtractionConfiguration | _Document | None = None
    role_arn: _String | None = None
    sync_schedule: _String | None = None
    tags: _Sequence[DataSource.Tag | _Document] | _Intrinsic | None = None
    vpc_configuration: DataSource.DataSourceVpcConfiguration | _Document | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def data_source_arn(self) -> _Intrinsic: ...
    @property
    def data_source_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def type(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Index(_SchemaResource):
    """Definition of AWS::QBusiness::Index Resource Type."""
    @_declaration
    class DocumentAttributeConfiguration(_SchemaPropertyType):
        name: _String | None = None
        search: _Literal["ENABLED", "DISABLED"] | _String | None = None
        type: _Literal["STRING", "STRING_LIST", "NUMBER", "DATE"] | _String | None = None
    @_declaration
    class IndexCapacityConfiguration(_SchemaPropertyType):
        units: _Number | None = None
    @_declaration
    class IndexStatistics(_SchemaPropertyType):
        text_document_statistics: Index.TextDocumentStatistics | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TextDocumentStatistics(_SchemaPropertyType):
        indexed_text_bytes: _Number | None = None
        indexed_text_document_count: _Number | None = None
    TYPE: _ClassVar[str]
    application_id: _String
    display_name: _String
    capacity_configuration: Index.IndexCapacityConfiguration | _Document | None = None
    description: _String | None = None
    document_attribute_configurations: _Sequence[Index.DocumentAttributeConfiguration | _Document] | _Intrinsic | None = None
    tags: _Sequence[Index.Tag | _Document] | _Intrinsic | None = None
    type: _Literal["ENTERPRISE", "STARTER"] | _String | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def index_arn(self) -> _Intrinsic: ...
    @property
    def index_id(self) -> _Intrinsic: ...
    @property
    def index_statistics(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Permission(_SchemaResource):
    """Definition of AWS::QBusiness::Permission Resource Type."""
    @_declaration
    class Condition(_SchemaPropertyType):
        condition_key: _String
        condition_operator: _Literal["StringEquals"] | _String
        condition_values: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    actions: _Sequence[_String] | _Intrinsic
    application_id: _String
    principal: _String
    statement_id: _String
    conditions: _Sequence[Permission.Condition | _Document] | _Intrinsic | None = None

@_declaration
class Plugin(_SchemaResource):
    """Definition of AWS::QBusiness::Plugin Resource Type."""
    @_declaration
    class APISchema(_SchemaPropertyType):
        payload: _String | None = None
        s3: Plugin.S3 | _Document | None = None
    @_declaration
    class BasicAuthConfiguration(_SchemaPropertyType):
        role_arn: _String
        secret_arn: _String
    @_declaration
    class CustomPluginConfiguration(_SchemaPropertyType):
        api_schema: Plugin.APISchema | _Document
        api_schema_type: _Literal["OPEN_API_V3"] | _String
        description: _String
    @_declaration
    class OAuth2ClientCredentialConfiguration(_SchemaPropertyType):
        role_arn: _String
        secret_arn: _String
        authorization_url: _String | None = None
        token_url: _String | None = None
    @_declaration
    class PluginAuthConfiguration(_SchemaPropertyType):
        basic_auth_configuration: Plugin.BasicAuthConfiguration | _Document | None = None
        no_auth_configuration: _Document | _String | None = None
        o_auth2_client_credential_configuration: Plugin.OAuth2ClientCredentialConfiguration | _Document | None = None
    @_declaration
    class S3(_SchemaPropertyType):
        bucket: _String
        key: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    auth_configuration: Plugin.PluginAuthConfiguration | _Document
    display_name: _String
    type: _Literal["SERVICE_NOW", "SALESFORCE", "JIRA", "ZENDESK", "CUSTOM", "QUICKSIGHT", "SERVICENOW_NOW_PLATFORM", "JIRA_CLOUD", "SALESFORCE_CRM", "ZENDESK_SUITE", "ATLASSIAN_CONFLUENCE", "GOOGLE_CALENDAR", "MICROSOFT_TEAMS", "MICROSOFT_EXCHANGE", "PAGERDUTY_ADVANCE", "SMARTSHEET", "ASANA"] | _String
    application_id: _String | None = None
    custom_plugin_configuration: Plugin.CustomPluginConfiguration | _Document | None = None
    server_url: _String | None = None
    state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    tags: _Sequence[Plugin.Tag | _Document] | _Intrinsic | None = None
    @property
    def build_status(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def plugin_arn(self) -> _Intrinsic: ...
    @property
    def plugin_id(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Retriever(_SchemaResource):
    """Definition of AWS::QBusiness::Retriever Resource Type."""
    @_declaration
    class KendraIndexConfiguration(_SchemaPropertyType):
        index_id: _String
    @_declaration
    class NativeIndexConfiguration(_SchemaPropertyType):
        index_id: _String
    @_declaration
    class RetrieverConfiguration(_SchemaPropertyType):
        kendra_index_configuration: Retriever.KendraIndexConfiguration | _Document | None = None
        native_index_configuration: Retriever.NativeIndexConfiguration | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    application_id: _String
    configuration: Retriever.RetrieverConfiguration | _Document
    display_name: _String
    type: _Literal["NATIVE_INDEX", "KENDRA_INDEX"] | _String
    role_arn: _String | None = None
    tags: _Sequence[Retriever.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def retriever_arn(self) -> _Intrinsic: ...
    @property
    def retriever_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class WebExperience(_SchemaResource):
    """Definition of AWS::QBusiness::WebExperience Resource Type."""
    @_declaration
    class BrowserExtensionConfiguration(_SchemaPropertyType):
        enabled_browser_extensions: _Sequence[_Literal["FIREFOX", "CHROME"] | _String] | _Intrinsic
    @_declaration
    class CustomizationConfiguration(_SchemaPropertyType):
        custom_css_url: _String | None = None
        favicon_url: _String | None = None
        font_url: _String | None = None
        logo_url: _String | None = None
    @_declaration
    class IdentityProviderConfiguration(_SchemaPropertyType):
        open_id_connect_configuration: WebExperience.OpenIDConnectProviderConfiguration | _Document | None = None
        saml_configuration: WebExperience.SamlProviderConfiguration | _Document | None = None
    @_declaration
    class OpenIDConnectProviderConfiguration(_SchemaPropertyType):
        secrets_arn: _String
        secrets_role: _String
    @_declaration
    class SamlProviderConfiguration(_SchemaPropertyType):
        authentication_url: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    application_id: _String
    browser_extension_configuration: WebExperience.BrowserExtensionConfiguration | _Document | None = None
    customization_configuration: WebExperience.CustomizationConfiguration | _Document | None = None
    identity_provider_configuration: WebExperience.IdentityProviderConfiguration | _Document | None = None
    origins: _Sequence[_String] | _Intrinsic | None = None
    role_arn: _String | None = None
    sample_prompts_control_mode: _Literal["ENABLED", "DISABLED"] | _String | None = None
    subtitle: _String | None = None
    tags: _Sequence[WebExperience.Tag | _Document] | _Intrinsic | None = None
    title: _String | None = None
    welcome_message: _String | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def default_endpoint(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...
    @property
    def web_experience_arn(self) -> _Intrinsic: ...
    @property
    def web_experience_id(self) -> _Intrinsic: ...
