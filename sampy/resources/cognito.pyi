"""AWS::Cognito. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.base import Grantable as _Grantable
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class IdentityPool(_SchemaResource):
    """Resource Type definition for AWS::Cognito::IdentityPool."""
    @_declaration
    class CognitoIdentityProvider(_SchemaPropertyType):
        client_id: _String
        provider_name: _String
        server_side_token_check: _Boolean | None = None
    @_declaration
    class CognitoStreams(_SchemaPropertyType):
        role_arn: _String | None = None
        stream_name: _String | None = None
        streaming_status: _String | None = None
    @_declaration
    class PushSync(_SchemaPropertyType):
        application_arns: _Sequence[_String] | _Intrinsic | None = None
        role_arn: _String | None = None
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
    allow_unauthenticated_identities: _Boolean
    allow_classic_flow: _Boolean | None = None
    cognito_events: _Document | _String | None = None
    cognito_identity_providers: _Sequence[IdentityPool.CognitoIdentityProvider | _Document] | _Intrinsic | None = None
    cognito_streams: IdentityPool.CognitoStreams | _Document | None = None
    developer_provider_name: _String | None = None
    identity_pool_name: _String | None = None
    identity_pool_tags: _Sequence[IdentityPool.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    open_id_connect_provider_ar_ns: _Sequence[_String] | _Intrinsic | None = None
    push_sync: IdentityPool.PushSync | _Document | None = None
    saml_provider_ar_ns: _Sequence[_String] | _Intrinsic | None = None
    supported_login_providers: _Document | _String | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def name(self) -> _Intrinsic: ...

@_declaration
class IdentityPoolPrincipalTag(_SchemaResource):
    """Resource Type definition for AWS::Cognito::IdentityPoolPrincipalTag."""
    TYPE: _ClassVar[str]
    identity_pool_id: _String
    identity_provider_name: _String
    principal_tags: _Document | None = None
    use_defaults: _Boolean | None = None

@_declaration
class IdentityPoolRoleAttachment(_SchemaResource):
    """Resource Type definition for AWS::Cognito::IdentityPoolRoleAttachment."""
    @_declaration
    class MappingRule(_SchemaPropertyType):
        claim: _String
        match_type: _String
        role_arn: _String
        value: _String
    @_declaration
    class RoleMapping(_SchemaPropertyType):
        type: _String
        ambiguous_role_resolution: _String | None = None
        identity_provider: _String | None = None
        rules_configuration: IdentityPoolRoleAttachment.RulesConfigurationType | _Document | None = None
    @_declaration
    class RulesConfigurationType(_SchemaPropertyType):
        rules: _Sequence[IdentityPoolRoleAttachment.MappingRule | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    identity_pool_id: _String
    role_mappings: object | None = None
    roles: object | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class LogDeliveryConfiguration(_SchemaResource):
    """Resource Type definition for AWS::Cognito::LogDeliveryConfiguration."""
    @_declaration
    class CloudWatchLogsConfiguration(_SchemaPropertyType):
        log_group_arn: _String | None = None
    @_declaration
    class FirehoseConfiguration(_SchemaPropertyType):
        stream_arn: _String | None = None
    @_declaration
    class LogConfiguration(_SchemaPropertyType):
        cloud_watch_logs_configuration: LogDeliveryConfiguration.CloudWatchLogsConfiguration | _Document | None = None
        event_source: _String | None = None
        firehose_configuration: LogDeliveryConfiguration.FirehoseConfiguration | _Document | None = None
        log_level: _String | None = None
        s3_configuration: LogDeliveryConfiguration.S3Configuration | _Document | None = None
    @_declaration
    class S3Configuration(_SchemaPropertyType):
        bucket_arn: _String | None = None
    TYPE: _ClassVar[str]
    user_pool_id: _String
    log_configurations: _Sequence[LogDeliveryConfiguration.LogConfiguration | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ManagedLoginBranding(_SchemaResource):
    """Resource Type definition for AWS::Cognito::ManagedLoginBranding."""
    @_declaration
    class AssetType(_SchemaPropertyType):
        category: _Literal["FAVICON_ICO", "FAVICON_SVG", "EMAIL_GRAPHIC", "SMS_GRAPHIC", "AUTH_APP_GRAPHIC", "PASSWORD_GRAPHIC", "PASSKEY_GRAPHIC", "PAGE_HEADER_LOGO", "PAGE_HEADER_BACKGROUND", "PAGE_FOOTER_LOGO", "PAGE_FOOTER_BACKGROUND", "PAGE_BACKGROUND", "FORM_BACKGROUND", "FORM_LOGO", "IDP_BUTTON_ICON"] | _String
        color_mode: _Literal["LIGHT", "DARK", "DYNAMIC"] | _String
        extension: _Literal["ICO", "JPEG", "PNG", "SVG", "WEBP"] | _String
        bytes: _String | None = None
        resource_id: _String | None = None
    TYPE: _ClassVar[str]
    user_pool_id: _String
    assets: _Sequence[ManagedLoginBranding.AssetType | _Document] | _Intrinsic | None = None
    client_id: _String | None = None
    return_merged_resources: _Boolean | None = None
    settings: _Document | None = None
    use_cognito_provided_values: _Boolean | None = None
    @property
    def managed_login_branding_id(self) -> _Intrinsic: ...

@_declaration
class Terms(_SchemaResource):
    """Resource Type definition for AWS::Cognito::Terms."""
    TYPE: _ClassVar[str]
    enforcement: _Literal["NONE"] | _String
    links: _Mapping[str, _String] | _Intrinsic
    terms_name: _String
    terms_source: _Literal["LINK"] | _String
    user_pool_id: _String
    client_id: _String | None = None
    @property
    def terms_id(self) -> _Intrinsic: ...

@_declaration
class UserPool(_Grantable, _SchemaResource):
    """Definition of AWS::Cognito::UserPool Resource Type."""
    @_declaration
    class AccountRecoverySetting(_SchemaPropertyType):
        recovery_mechanisms: _Sequence[UserPool.RecoveryOption | _Document] | _Intrinsic | None = None
    @_declaration
    class AdminCreateUserConfig(_SchemaPropertyType):
        allow_admin_create_user_only: _Boolean | None = None
        invite_message_template: UserPool.InviteMessageTemplate | _Document | None = None
        unused_account_validity_days: _Integer | None = None
    @_declaration
    class AdvancedSecurityAdditionalFlows(_SchemaPropertyType):
        custom_auth_mode: _Literal["AUDIT", "ENFORCED"] | _String | None = None
    @_declaration
    class CustomEmailSender(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _Literal["V1_0"] | _String | None = None
    @_declaration
    class CustomSMSSender(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _Literal["V1_0"] | _String | None = None
    @_declaration
    class DeviceConfiguration(_SchemaPropertyType):
        challenge_required_on_new_device: _Boolean | None = None
        device_only_remembered_on_user_prompt: _Boolean | None = None
    @_declaration
    class EmailConfiguration(_SchemaPropertyType):
        configuration_set: _String | None = None
        email_sending_account: _Literal["COGNITO_DEFAULT", "DEVELOPER"] | _String | None = None
        from_: _String | None = None
        reply_to_email_address: _String | None = None
        source_arn: _String | None = None
    @_declaration
    class EumsSmsConfiguration(_SchemaPropertyType):
        caller_arn: _String
        configuration_set_name: _String | None = None
        external_id: _String | None = None
        in_entity_id: _String | None = None
        in_template_id: _String | None = None
        origination_identity: _String | None = None
        region: _String | None = None
    @_declaration
    class InboundFederation(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _Literal["V1_0"] | _String | None = None
    @_declaration
    class InviteMessageTemplate(_SchemaPropertyType):
        email_message: _String | None = None
        email_subject: _String | None = None
        sms_message: _String | None = None
    @_declaration
    class IssuerConfiguration(_SchemaPropertyType):
        type: _Literal["ORIGINAL", "UPDATED"] | _String | None = None
    @_declaration
    class KeyConfiguration(_SchemaPropertyType):
        key_type: _Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] | _String | None = None
        kms_key_arn: _String | None = None
    @_declaration
    class LambdaConfig(_SchemaPropertyType):
        create_auth_challenge: _String | None = None
        custom_email_sender: UserPool.CustomEmailSender | _Document | None = None
        custom_message: _String | None = None
        custom_sms_sender: UserPool.CustomSMSSender | _Document | None = None
        define_auth_challenge: _String | None = None
        inbound_federation: UserPool.InboundFederation | _Document | None = None
        kms_key_id: _String | None = None
        post_authentication: _String | None = None
        post_confirmation: _String | None = None
        pre_authentication: _String | None = None
        pre_sign_up: _String | None = None
        pre_token_generation: _String | None = None
        pre_token_generation_config: UserPool.PreTokenGenerationConfig | _Document | None = None
        user_migration: _String | None = None
        verify_auth_challenge_response: _String | None = None
    @_declaration
    class NumberAttributeConstraints(_SchemaPropertyType):
        max_value: _String | None = None
        min_value: _String | None = None
    @_declaration
    class PasswordPolicy(_SchemaPropertyType):
        minimum_length: _Integer | None = None
        password_history_size: _Integer | None = None
        require_lowercase: _Boolean | None = None
        require_numbers: _Boolean | None = None
        require_symbols: _Boolean | None = None
        require_uppercase: _Boolean | None = None
        temporary_password_validity_days: _Integer | None = None
    @_declaration
    class Policies(_SchemaPropertyType):
        password_policy: UserPool.PasswordPolicy | _Document | None = None
        sign_in_policy: UserPool.SignInPolicy | _Document | None = None
    @_declaration
    class PreTokenGenerationConfig(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _Literal["V1_0", "V2_0", "V3_0"] | _String | None = None
    @_declaration
    class RecoveryOption(_SchemaPropertyType):
        name: _Literal["admin_only", "verified_email", "verified_phone_number"] | _String | None = None
        priority: _Integer | None = None
    @_declaration
    class SchemaAttribute(_SchemaPropertyType):
        attribute_data_type: _Literal["Boolean", "DateTime", "Number", "String"] | _String | None = None
        developer_only_attribute: _Boolean | None = None
        mutable: _Boolean | None = None
        name: _String | None = None
        number_attribute_constraints: UserPool.NumberAttributeConstraints | _Document | None = None
        required: _Boolean | None = None
        string_attribute_constraints: UserPool.StringAttributeConstraints | _Document | None = None
    @_declaration
    class SignInPolicy(_SchemaPropertyType):
        allowed_first_auth_factors: _Sequence[_Literal["EMAIL_OTP", "PASSWORD", "SMS_OTP", "SOFTWARE_TOKEN", "WEB_AUTHN"] | _String] | _Intrinsic | None = None
    @_declaration
    class SmsConfiguration(_SchemaPropertyType):
        eums_sms: UserPool.EumsSmsConfiguration | _Document | None = None
        external_id: _String | None = None
        sns_caller_arn: _String | None = None
        sns_region: _String | None = None
    @_declaration
    class StringAttributeConstraints(_SchemaPropertyType):
        max_length: _String | None = None
        min_length: _String | None = None
    @_declaration
    class UserAttributeUpdateSettings(_SchemaPropertyType):
        attributes_require_verification_before_update: _Sequence[_Literal["email", "phone_number"] | _String] | _Intrinsic
    @_declaration
    class UserPoolAddOns(_SchemaPropertyType):
        advanced_security_additional_flows: UserPool.AdvancedSecurityAdditionalFlows | _Document | None = None
        advanced_security_mode: _Literal["AUDIT", "ENFORCED", "OFF"] | _String | None = None
    @_declaration
    class UsernameConfiguration(_SchemaPropertyType):
        case_sensitive: _Boolean | None = None
    @_declaration
    class VerificationMessageTemplate(_SchemaPropertyType):
        default_email_option: _Literal["CONFIRM_WITH_CODE", "CONFIRM_WITH_LINK"] | _String | None = None
        email_message: _String | None = None
        email_message_by_link: _String | None = None
        email_subject: _String | None = None
        email_subject_by_link: _String | None = None
        sms_message: _String | None = None
    TYPE: _ClassVar[str]
    account_recovery_setting: UserPool.AccountRecoverySetting | _Document | None = None
    admin_create_user_config: UserPool.AdminCreateUserConfig | _Document | None = None
    alias_attributes: _Sequence[_Literal["email", "phone_number", "preferred_username"] | _String] | _Intrinsic | None = None
    auto_verified_attributes: _Sequence[_Literal["email", "phone_number"] | _String] | _Intrinsic | None = None
    deletion_protection: _Literal["ACTIVE", "INACTIVE"] | _String | None = None
    device_configuration: UserPool.DeviceConfiguration | _Document | None = None
    email_authentication_message: _String | None = None
    email_authentication_subject: _String | None = None
    email_configuration: UserPool.EmailConfiguration | _Document | None = None
    email_verification_message: _String | None = None
    email_verification_subject: _String | None = None
    enabled_mfas: _Sequence[_String] | _Intrinsic | None = None
    issuer_configuration: UserPool.IssuerConfiguration | _Document | None = None
    key_configuration: UserPool.KeyConfiguration | _Document | None = None
    lambda_config: UserPool.LambdaConfig | _Document | None = None
    mfa_configuration: _Literal["OFF", "ON", "OPTIONAL"] | _String | None = None
    policies: UserPool.Policies | _Document | None = None
    schema: _Sequence[UserPool.SchemaAttribute | _Document] | _Intrinsic | None = None
    sms_authentication_message: _String | None = None
    sms_configuration: UserPool.SmsConfiguration | _Document | None = None
    sms_verification_message: _String | None = None
    user_attribute_update_settings: UserPool.UserAttributeUpdateSettings | _Document | None = None
    user_pool_add_ons: UserPool.UserPoolAddOns | _Document | None = None
    user_pool_name: _String | None = None
    user_pool_tags: _Mapping[str, _String] | _Intrinsic | None = None
    user_pool_tier: _Literal["LITE", "ESSENTIALS", "PLUS"] | _String | None = None
    username_attributes: _Sequence[_Literal["email", "phone_number"] | _String] | _Intrinsic | None = None
    username_configuration: UserPool.UsernameConfiguration | _Document | None = None
    verification_message_template: UserPool.VerificationMessageTemplate | _Document | None = None
    web_authn_factor_configuration: _Literal["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"] | _String | None = None
    web_authn_relying_party_id: _String | None = None
    web_authn_user_verification: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def provider_name(self) -> _Intrinsic: ...
    @property
    def provider_url(self) -> _Intrinsic: ...
    @property
    def user_pool_id(self) -> _Intrinsic: ...

@_declaration
class UserPoolClient(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolClient."""
    @_declaration
    class AnalyticsConfiguration(_SchemaPropertyType):
        application_arn: _String | None = None
        application_id: _String | None = None
        external_id: _String | None = None
        role_arn: _String | None = None
        user_data_shared: _Boolean | None = None
    @_declaration
    class RefreshTokenRotation(_SchemaPropertyType):
        feature: _Literal["ENABLED", "DISABLED"] | _String | None = None
        retry_grace_period_seconds: _Integer | None = None
    @_declaration
    class TokenValidityUnits(_SchemaPropertyType):
        access_token: _Literal["days", "hours", "minutes", "seconds"] | _String | None = None
        id_token: _Literal["days", "hours", "minutes", "seconds"] | _String | None = None
        refresh_token: _Literal["days", "hours", "minutes", "seconds"] | _String | None = None
    TYPE: _ClassVar[str]
    user_pool_id: _String
    access_token_validity: _Integer | None = None
    allowed_o_auth_flows: _Sequence[_Literal["client_credentials", "code", "implicit"] | _String] | _Intrinsic | None = None
    allowed_o_auth_flows_user_pool_client: _Boolean | None = None
    allowed_o_auth_scopes: _Sequence[_String] | _Intrinsic | None = None
    analytics_configuration: UserPoolClient.AnalyticsConfiguration | _Document | None = None
    auth_session_validity: _Integer | None = None
    callback_ur_ls: _Sequence[_String] | _Intrinsic | None = None
    client_name: _String | None = None
    default_redirect_uri: _String | None = None
    enable_propagate_additional_user_context_data: _Boolean | None = None
    enable_token_revocation: _Boolean | None = None
    explicit_auth_flows: _Sequence[_Literal["ADMIN_NO_SRP_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"] | _String] | _Intrinsic | None = None
    generate_secret: _Boolean | None = None
    id_token_validity: _Integer | None = None
    logout_ur_ls: _Sequence[_String] | _Intrinsic | None = None
    prevent_user_existence_errors: _Literal["ENABLED", "LEGACY"] | _String | None = None
    read_attributes: _Sequence[_String] | _Intrinsic | None = None
    refresh_token_rotation: UserPoolClient.RefreshTokenRotation | _Document | None = None
    refresh_token_validity: _Integer | None = None
    supported_identity_providers: _Sequence[_String] | _Intrinsic | None = None
    token_validity_units: UserPoolClient.TokenValidityUnits | _Document | None = None
    write_attributes: _Sequence[_String] | _Intrinsic | None = None
    @property
    def client_id(self) -> _Intrinsic: ...
    @property
    def client_secret(self) -> _Intrinsic: ...
    @property
    def name(self) -> _Intrinsic: ...

@_declaration
class UserPoolDomain(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolDomain."""
    @_declaration
    class CustomDomainConfigType(_SchemaPropertyType):
        certificate_arn: _String | None = None
        security_policy: _Literal["TLS_V1", "TLS_V1_2_2021", "TLS_V1_3_2025"] | _String | None = None
    @_declaration
    class FailoverType(_SchemaPropertyType):
        primary_route53_health_check_id: _String
        secondary_region: _String
    @_declaration
    class RoutingType(_SchemaPropertyType):
        failover: UserPoolDomain.FailoverType | _Document | None = None
    TYPE: _ClassVar[str]
    domain: _String
    user_pool_id: _String
    custom_domain_config: UserPoolDomain.CustomDomainConfigType | _Document | None = None
    managed_login_version: _Integer | None = None
    routing: UserPoolDomain.RoutingType | _Document | None = None
    @property
    def cloud_front_distribution(self) -> _Intrinsic: ...

@_declaration
class UserPoolGroup(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolGroup."""
    TYPE: _ClassVar[str]
    user_pool_id: _String
    description: _String | None = None
    group_name: _String | None = None
    precedence: _Integer | None = None
    role_arn: _String | None = None

@_declaration
class UserPoolIdentityProvider(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolIdentityProvider."""
    TYPE: _ClassVar[str]
    provider_details: _Mapping[str, _String] | _Intrinsic
    provider_name: _String
    provider_type: _Literal["Facebook", "Google", "LoginWithAmazon", "OIDC", "SAML", "SignInWithApple"] | _String
    user_pool_id: _String
    attribute_mapping: _Mapping[str, _String] | _Intrinsic | None = None
    idp_identifiers: _Sequence[_String] | _Intrinsic | None = None

@_declaration
class UserPoolRegionalConfigurationAttachment(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment."""
    @_declaration
    class CustomEmailSender(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _String | None = None
    @_declaration
    class CustomSMSSender(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _String | None = None
    @_declaration
    class EmailConfiguration(_SchemaPropertyType):
        configuration_set: _String | None = None
        email_sending_account: _String | None = None
        from_: _String | None = None
        reply_to_email_address: _String | None = None
        source_arn: _String | None = None
    @_declaration
    class EumsSmsConfiguration(_SchemaPropertyType):
        caller_arn: _String
        configuration_set_name: _String | None = None
        external_id: _String | None = None
        in_entity_id: _String | None = None
        in_template_id: _String | None = None
        origination_identity: _String | None = None
        region: _String | None = None
    @_declaration
    class InboundFederation(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _String | None = None
    @_declaration
    class LambdaConfig(_SchemaPropertyType):
        create_auth_challenge: _String | None = None
        custom_email_sender: UserPoolRegionalConfigurationAttachment.CustomEmailSender | _Document | None = None
        custom_message: _String | None = None
        custom_sms_sender: UserPoolRegionalConfigurationAttachment.CustomSMSSender | _Document | None = None
        define_auth_challenge: _String | None = None
        inbound_federation: UserPoolRegionalConfigurationAttachment.InboundFederation | _Document | None = None
        kms_key_id: _String | None = None
        post_authentication: _String | None = None
        post_confirmation: _String | None = None
        pre_authentication: _String | None = None
        pre_sign_up: _String | None = None
        pre_token_generation: _String | None = None
        pre_token_generation_config: UserPoolRegionalConfigurationAttachment.PreTokenGenerationConfig | _Document | None = None
        user_migration: _String | None = None
        verify_auth_challenge_response: _String | None = None
    @_declaration
    class PreTokenGenerationConfig(_SchemaPropertyType):
        lambda_arn: _String | None = None
        lambda_version: _String | None = None
    @_declaration
    class SmsConfiguration(_SchemaPropertyType):
        eums_sms: UserPoolRegionalConfigurationAttachment.EumsSmsConfiguration | _Document | None = None
        external_id: _String | None = None
        sns_caller_arn: _String | None = None
        sns_region: _String | None = None
    TYPE: _ClassVar[str]
    user_pool_id: _String
    email_configuration: UserPoolRegionalConfigurationAttachment.EmailConfiguration | _Document | None = None
    lambda_config: UserPoolRegionalConfigurationAttachment.LambdaConfig | _Document | None = None
    sms_configuration: UserPoolRegionalConfigurationAttachment.SmsConfiguration | _Document | None = None
    status: _String | None = None
    """The status of the replica. Set to ACTIVE or INACTIVE."""
    user_pool_tags: _Mapping[str, _String] | _Intrinsic | None = None

@_declaration
class UserPoolReplica(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolReplica."""
    TYPE: _ClassVar[str]
    region_name: _String
    user_pool_id: _String
    user_pool_tags_at_create: _Mapping[str, _String] | _Intrinsic | None = None

@_declaration
class UserPoolResourceServer(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolResourceServer."""
    @_declaration
    class ResourceServerScopeType(_SchemaPropertyType):
        scope_description: _String
        scope_name: _String
    TYPE: _ClassVar[str]
    identifier: _String
    name: _String
    user_pool_id: _String
    scopes: _Sequence[UserPoolResourceServer.ResourceServerScopeType | _Document] | _Intrinsic | None = None

@_declaration
class UserPoolRiskConfigurationAttachment(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolRiskConfigurationAttachment."""
    @_declaration
    class AccountTakeoverActionType(_SchemaPropertyType):
        event_action: _String
        notify: _Boolean
    @_declaration
    class AccountTakeoverActionsType(_SchemaPropertyType):
        high_action: UserPoolRiskConfigurationAttachment.AccountTakeoverActionType | _Document | None = None
        low_action: UserPoolRiskConfigurationAttachment.AccountTakeoverActionType | _Document | None = None
        medium_action: UserPoolRiskConfigurationAttachment.AccountTakeoverActionType | _Document | None = None
    @_declaration
    class AccountTakeoverRiskConfigurationType(_SchemaPropertyType):
        actions: UserPoolRiskConfigurationAttachment.AccountTakeoverActionsType | _Document
        notify_configuration: UserPoolRiskConfigurationAttachment.NotifyConfigurationType | _Document | None = None
    @_declaration
    class CompromisedCredentialsActionsType(_SchemaPropertyType):
        event_action: _String
    @_declaration
    class CompromisedCredentialsRiskConfigurationType(_SchemaPropertyType):
        actions: UserPoolRiskConfigurationAttachment.CompromisedCredentialsActionsType | _Document
        event_filter: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class NotifyConfigurationType(_SchemaPropertyType):
        source_arn: _String
        block_email: UserPoolRiskConfigurationAttachment.NotifyEmailType | _Document | None = None
        from_: _String | None = None
        mfa_email: UserPoolRiskConfigurationAttachment.NotifyEmailType | _Document | None = None
        no_action_email: UserPoolRiskConfigurationAttachment.NotifyEmailType | _Document | None = None
        reply_to: _String | None = None
    @_declaration
    class NotifyEmailType(_SchemaPropertyType):
        subject: _String
        html_body: _String | None = None
        text_body: _String | None = None
    @_declaration
    class RiskExceptionConfigurationType(_SchemaPropertyType):
        blocked_ip_range_list: _Sequence[_String] | _Intrinsic | None = None
        skipped_ip_range_list: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    client_id: _String
    user_pool_id: _String
    account_takeover_risk_configuration: UserPoolRiskConfigurationAttachment.AccountTakeoverRiskConfigurationType | _Document | None = None
    compromised_credentials_risk_configuration: UserPoolRiskConfigurationAttachment.CompromisedCredentialsRiskConfigurationType | _Document | None = None
    risk_exception_configuration: UserPoolRiskConfigurationAttachment.RiskExceptionConfigurationType | _Document | None = None

@_declaration
class UserPoolUICustomizationAttachment(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolUICustomizationAttachment."""
    TYPE: _ClassVar[str]
    client_id: _String
    user_pool_id: _String
    css: _String | None = None

@_declaration
class UserPoolUser(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolUser."""
    @_declaration
    class AttributeType(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    user_pool_id: _String
    client_metadata: _Mapping[str, _String] | _Intrinsic | None = None
    desired_delivery_mediums: _Sequence[_String] | _Intrinsic | None = None
    force_alias_creation: _Boolean | None = None
    message_action: _String | None = None
    user_attributes: _Sequence[UserPoolUser.AttributeType | _Document] | _Intrinsic | None = None
    username: _String | None = None
    validation_data: _Sequence[UserPoolUser.AttributeType | _Document] | _Intrinsic | None = None

@_declaration
class UserPoolUserToGroupAttachment(_SchemaResource):
    """Resource Type definition for AWS::Cognito::UserPoolUserToGroupAttachment."""
    TYPE: _ClassVar[str]
    group_name: _String
    user_pool_id: _String
    username: _String
