"""AWS::SES. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.messages import EmailIdentityGrants as _EmailIdentityGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class ConfigurationSet(_SchemaResource):
    """Resource schema for AWS::SES::ConfigurationSet."""
    @_declaration
    class ArchivingOptions(_SchemaPropertyType):
        """An object that defines a MailManager archive that is used to preserve emails that you send using the
        configuration set.
        """
        archive_arn: _String | None = None
        """The ARN of the MailManager archive to associate with the configuration set."""
    @_declaration
    class DashboardOptions(_SchemaPropertyType):
        """Preferences regarding the Dashboard feature."""
        engagement_metrics: _String
        """Whether emails sent with this configuration set have engagement tracking enabled."""
    @_declaration
    class DeliveryOptions(_SchemaPropertyType):
        """An object that defines the dedicated IP pool that is used to send emails that you send using the
        configuration set.
        """
        max_delivery_seconds: _Number | None = None
        """Specifies the maximum time until which SES will retry sending emails."""
        sending_pool_name: _String | None = None
        """The name of the dedicated IP pool to associate with the configuration set."""
        tls_policy: _String | None = None
        """Specifies whether messages that use the configuration set are required to use Transport Layer Security
        (TLS). If the value is Require , messages are only delivered if a TLS connection can be established. If the
        value is Optional , messages can be delivered in plain text if a TLS connection can't be established.
        """
    @_declaration
    class GuardianOptions(_SchemaPropertyType):
        """Preferences regarding the Guardian feature."""
        optimized_shared_delivery: _String
        """Whether emails sent with this configuration set have optimized delivery algorithm enabled."""
    @_declaration
    class ReputationOptions(_SchemaPropertyType):
        """An object that defines whether or not Amazon SES collects reputation metrics for the emails that you send
        that use the configuration set.
        """
        reputation_metrics_enabled: _Boolean | None = None
        """If true , tracking of reputation metrics is enabled for the configuration set. If false , tracking of
        reputation metrics is disabled for the configuration set.
        """
    @_declaration
    class SendingOptions(_SchemaPropertyType):
        """An object that defines whether or not Amazon SES can send email that you send using the configuration
        set.
        """
        sending_enabled: _Boolean | None = None
    @_declaration
    class SuppressionOptions(_SchemaPropertyType):
        """An object that contains information about the suppression list preferences for your account."""
        suppressed_reasons: _Sequence[_String] | _Intrinsic | None = None
        """A list that contains the reasons that email addresses are automatically added to the suppression list for
        your account.
        """
        validation_options: ConfigurationSet.SuppressionOptionsValidationOptions | _Document | None = None
    @_declaration
    class SuppressionOptionsValidationOptions(_SchemaPropertyType):
        """An object that contains information about the validation options for your account."""
        condition_threshold: ConfigurationSet.SuppressionOptionsValidationOptionsConditionThreshold | _Document
    @_declaration
    class SuppressionOptionsValidationOptionsConditionThreshold(_SchemaPropertyType):
        """The condition threshold settings for suppression validation."""
        condition_threshold_enabled: _String
        """Whether the condition threshold is enabled or disabled."""
        overall_confidence_threshold: ConfigurationSet.SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold | _Document | None = None
    @_declaration
    class SuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold(_SchemaPropertyType):
        """The overall confidence threshold settings."""
        confidence_verdict_threshold: _String
        """The confidence verdict threshold level."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TrackingOptions(_SchemaPropertyType):
        """An object that defines the open and click tracking options for emails that you send using the
        configuration set.
        """
        custom_redirect_domain: _String | None = None
        """The domain to use for tracking open and click events."""
        https_policy: _String | None = None
        """The https policy to use for tracking open and click events."""
    @_declaration
    class VdmOptions(_SchemaPropertyType):
        """An object that contains Virtual Deliverability Manager (VDM) settings for this configuration set."""
        dashboard_options: ConfigurationSet.DashboardOptions | _Document | None = None
        guardian_options: ConfigurationSet.GuardianOptions | _Document | None = None
    TYPE: _ClassVar[str]
    archiving_options: ConfigurationSet.ArchivingOptions | _Document | None = None
    delivery_options: ConfigurationSet.DeliveryOptions | _Document | None = None
    name: _String | None = None
    """The name of the configuration set."""
    reputation_options: ConfigurationSet.ReputationOptions | _Document | None = None
    sending_options: ConfigurationSet.SendingOptions | _Document | None = None
    suppression_options: ConfigurationSet.SuppressionOptions | _Document | None = None
    tags: _Sequence[ConfigurationSet.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the contact list."""
    tracking_options: ConfigurationSet.TrackingOptions | _Document | None = None
    vdm_options: ConfigurationSet.VdmOptions | _Document | None = None

@_declaration
class ConfigurationSetEventDestination(_SchemaResource):
    """Resource Type definition for AWS::SES::ConfigurationSetEventDestination."""
    @_declaration
    class CloudWatchDestination(_SchemaPropertyType):
        """An object that contains the names, default values, and sources of the dimensions associated with an
        Amazon CloudWatch event destination.
        """
        dimension_configurations: _Sequence[ConfigurationSetEventDestination.DimensionConfiguration | _Document] | _Intrinsic | None = None
        """A list of dimensions upon which to categorize your emails when you publish email sending events to Amazon
        CloudWatch.
        """
    @_declaration
    class DimensionConfiguration(_SchemaPropertyType):
        """A list of dimensions upon which to categorize your emails when you publish email sending events to Amazon
        CloudWatch.
        """
        default_dimension_value: _String
        """The default value of the dimension that is published to Amazon CloudWatch if you do not provide the value
        of the dimension when you send an email.
        """
        dimension_name: _String
        """The name of an Amazon CloudWatch dimension associated with an email sending metric."""
        dimension_value_source: _Literal["EMAIL_HEADER", "LINK_TAG", "MESSAGE_TAG", "emailHeader", "linkTag", "messageTag"] | _String
        """The place where Amazon SES finds the value of a dimension to publish to Amazon CloudWatch. To use the
        message tags that you specify using an X-SES-MESSAGE-TAGS header or a parameter to the
        SendEmail/SendRawEmail API, specify messageTag. To use your own email headers, specify emailHeader. To put a
        custom tag on any link included in your email, specify linkTag.
        """
    @_declaration
    class EventBridgeDestination(_SchemaPropertyType):
        """An object that contains Event bus ARN associated with the event bridge destination."""
        event_bus_arn: _String
    @_declaration
    class EventDestination(_SchemaPropertyType):
        matching_event_types: _Sequence[_String] | _Intrinsic
        """The type of email sending events, send, reject, bounce, complaint, delivery, open, click,
        renderingFailure, deliveryDelay, and subscription.
        """
        cloud_watch_destination: ConfigurationSetEventDestination.CloudWatchDestination | _Document | None = None
        """An object that contains the names, default values, and sources of the dimensions associated with an
        Amazon CloudWatch event destination.
        """
        enabled: _Boolean | None = None
        """Sets whether Amazon SES publishes events to this destination when you send an email with the associated
        configuration set. Set to true to enable publishing to this destination; set to false to prevent publishing
        to this destination. The default value is false.
        """
        event_bridge_destination: ConfigurationSetEventDestination.EventBridgeDestination | _Document | None = None
        """An object that contains Event bus ARN associated with the event bridge destination."""
        kinesis_firehose_destination: ConfigurationSetEventDestination.KinesisFirehoseDestination | _Document | None = None
        """An object that contains the delivery stream ARN and the IAM role ARN associated with an Amazon Kinesis
        Firehose event destination.
        """
        name: _String | None = None
        """The name of the event destination set. SES cannot rename an event destination, so changing the name
        replaces it.
        """
        sns_destination: ConfigurationSetEventDestination.SnsDestination | _Document | None = None
        """An object that contains SNS topic ARN associated event destination."""
    @_declaration
    class KinesisFirehoseDestination(_SchemaPropertyType):
        """An object that contains the delivery stream ARN and the IAM role ARN associated with an Amazon Kinesis
        Firehose event destination.
        """
        delivery_stream_arn: _String
        """The ARN of the Amazon Kinesis Firehose stream that email sending events should be published to."""
        iam_role_arn: _String
        """The ARN of the IAM role under which Amazon SES publishes email sending events to the Amazon Kinesis
        Firehose stream.
        """
    @_declaration
    class SnsDestination(_SchemaPropertyType):
        """An object that contains SNS topic ARN associated event destination."""
        topic_arn: _String
    TYPE: _ClassVar[str]
    configuration_set_name: _String
    """The name of the configuration set that contains the event destination."""
    event_destination: ConfigurationSetEventDestination.EventDestination | _Document
    """The event destination object."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ContactList(_SchemaResource):
    """Resource schema for AWS::SES::ContactList."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Topic(_SchemaPropertyType):
        default_subscription_status: _String
        display_name: _String
        """The display name of the topic."""
        topic_name: _String
        """The name of the topic."""
        description: _String | None = None
        """The description of the topic."""
    TYPE: _ClassVar[str]
    contact_list_name: _String | None = None
    """The name of the contact list."""
    description: _String | None = None
    """The description of the contact list."""
    tags: _Sequence[ContactList.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the contact list."""
    topics: _Sequence[ContactList.Topic | _Document] | _Intrinsic | None = None
    """The topics associated with the contact list."""

@_declaration
class CustomVerificationEmailTemplate(_SchemaResource):
    """Resource Type definition for AWS::SES::CustomVerificationEmailTemplate."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An object that defines the tags (keys and values) that you want to associate with the tenant."""
        key: _String
        """The key of the key-value tag."""
        value: _String
        """The value of the key-value tag."""
    TYPE: _ClassVar[str]
    failure_redirection_url: _String
    """The URL that the recipient of the verification email is sent to if his or her address is not successfully
    verified.
    """
    from_email_address: _String
    """The email address that the custom verification email is sent from."""
    success_redirection_url: _String
    """The URL that the recipient of the verification email is sent to if his or her address is successfully
    verified.
    """
    template_content: _String
    """The content of the custom verification email. The total size of the email must be less than 10 MB. The
    message body may contain HTML, with some limitations.
    """
    template_name: _String
    """The name of the custom verification email template."""
    template_subject: _String
    """The subject line of the custom verification email."""
    tags: _Sequence[CustomVerificationEmailTemplate.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the tenant."""

@_declaration
class DedicatedIpPool(_SchemaResource):
    """Resource Type definition for AWS::SES::DedicatedIpPool."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    pool_name: _String | None = None
    """The name of the dedicated IP pool."""
    scaling_mode: _String | None = None
    """Specifies whether the dedicated IP pool is managed or not. The default value is STANDARD."""
    tags: _Sequence[DedicatedIpPool.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the dedicated IP pool."""

@_declaration
class EmailIdentity(_EmailIdentityGrants, _SchemaResource):
    """Resource Type definition for AWS::SES::EmailIdentity."""
    @_declaration
    class ConfigurationSetAttributes(_SchemaPropertyType):
        """Used to associate a configuration set with an email identity."""
        configuration_set_name: _String | None = None
        """The configuration set to use by default when sending from this identity. Note that any configuration set
        defined in the email sending request takes precedence.
        """
    @_declaration
    class DkimAttributes(_SchemaPropertyType):
        """Used to enable or disable DKIM authentication for an email identity."""
        signing_enabled: _Boolean | None = None
        """Sets the DKIM signing configuration for the identity. When you set this value true, then the messages
        that are sent from the identity are signed using DKIM. If you set this value to false, your messages are
        sent without DKIM signing.
        """
    @_declaration
    class DkimSigningAttributes(_SchemaPropertyType):
        """If your request includes this object, Amazon SES configures the identity to use Bring Your Own DKIM
        (BYODKIM) for DKIM authentication purposes, or, configures the key length to be used for Easy DKIM.
        """
        domain_signing_private_key: _String | None = None
        """[Bring Your Own DKIM] A private key that's used to generate a DKIM signature. The private key must use
        1024 or 2048-bit RSA encryption, and must be encoded using base64 encoding.
        """
        domain_signing_selector: _String | None = None
        """[Bring Your Own DKIM] A string that's used to identify a public key in the DNS configuration for a
        domain.
        """
        next_signing_key_length: _String | None = None
        """[Easy DKIM] The key length of the future DKIM key pair to be generated. This can be changed at most once
        per day.
        """
    @_declaration
    class FeedbackAttributes(_SchemaPropertyType):
        """Used to enable or disable feedback forwarding for an identity."""
        email_forwarding_enabled: _Boolean | None = None
        """If the value is true, you receive email notifications when bounce or complaint events occur."""
    @_declaration
    class MailFromAttributes(_SchemaPropertyType):
        """Used to enable or disable the custom Mail-From domain configuration for an email identity."""
        behavior_on_mx_failure: _String | None = None
        """The action to take if the required MX record isn't found when you send an email. When you set this value
        to UseDefaultValue , the mail is sent using amazonses.com as the MAIL FROM domain. When you set this value
        to RejectMessage , the Amazon SES API v2 returns a MailFromDomainNotVerified error, and doesn't attempt to
        deliver the email.
        """
        mail_from_domain: _String | None = None
        """The custom MAIL FROM domain that you want the verified identity to use."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    email_identity: _String
    """The email address or domain to verify."""
    configuration_set_attributes: EmailIdentity.ConfigurationSetAttributes | _Document | None = None
    dkim_attributes: EmailIdentity.DkimAttributes | _Document | None = None
    dkim_signing_attributes: EmailIdentity.DkimSigningAttributes | _Document | None = None
    feedback_attributes: EmailIdentity.FeedbackAttributes | _Document | None = None
    mail_from_attributes: EmailIdentity.MailFromAttributes | _Document | None = None
    tags: _Sequence[EmailIdentity.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the email identity."""
    @property
    def dkim_dns_token_name1(self) -> _Intrinsic: ...
    @property
    def dkim_dns_token_name2(self) -> _Intrinsic: ...
    @property
    def dkim_dns_token_name3(self) -> _Intrinsic: ...
    @property
    def dkim_dns_token_value1(self) -> _Intrinsic: ...
    @property
    def dkim_dns_token_value2(self) -> _Intrinsic: ...
    @property
    def dkim_dns_token_value3(self) -> _Intrinsic: ...

@_declaration
class EmailIdentityCertificate(_SchemaResource):
    """Associates an AWS Certificate Manager certificate with a sender under an SES email identity, so that SES
    signs the sender's mail with S/MIME. Removing this resource removes only the association. The ACM certificate
    itself stays intact. SES stores the sender lower-cased, and this provider matches senders case-insensitively and
    preserves the casing from the template.
    """
    TYPE: _ClassVar[str]
    certificate_arn: _String
    """The ARN of the AWS Certificate Manager certificate to associate with the sender."""
    email_identity: _String
    """The email identity that owns the sender the certificate is associated with."""
    from_address: _String
    """The sender the certificate signs for. For an email address identity this is the identity itself."""

@_declaration
class MailManagerAddonInstance(_SchemaResource):
    """Definition of AWS::SES::MailManagerAddonInstance Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    addon_subscription_id: _String
    tags: _Sequence[MailManagerAddonInstance.Tag | _Document] | _Intrinsic | None = None
    @property
    def addon_instance_arn(self) -> _Intrinsic: ...
    @property
    def addon_instance_id(self) -> _Intrinsic: ...
    @property
    def addon_name(self) -> _Intrinsic: ...

@_declaration
class MailManagerAddonSubscription(_SchemaResource):
    """Definition of AWS::SES::MailManagerAddonSubscription Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    addon_name: _String
    tags: _Sequence[MailManagerAddonSubscription.Tag | _Document] | _Intrinsic | None = None
    @property
    def addon_subscription_arn(self) -> _Intrinsic: ...
    @property
    def addon_subscription_id(self) -> _Intrinsic: ...

@_declaration
class MailManagerAddressList(_SchemaResource):
    """Definition of AWS::SES::MailManagerAddressList Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    address_list_name: _String | None = None
    tags: _Sequence[MailManagerAddressList.Tag | _Document] | _Intrinsic | None = None
    @property
    def address_list_arn(self) -> _Intrinsic: ...
    @property
    def address_list_id(self) -> _Intrinsic: ...

@_declaration
class MailManagerArchive(_SchemaResource):
    """Definition of AWS::SES::MailManagerArchive Resource Type."""
    @_declaration
    class ArchiveRetention(_SchemaPropertyType):
        retention_period: _Literal["THREE_MONTHS", "SIX_MONTHS", "NINE_MONTHS", "ONE_YEAR", "EIGHTEEN_MONTHS", "TWO_YEARS", "THIRTY_MONTHS", "THREE_YEARS", "FOUR_YEARS", "FIVE_YEARS", "SIX_YEARS", "SEVEN_YEARS", "EIGHT_YEARS", "NINE_YEARS", "TEN_YEARS", "PERMANENT"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    archive_name: _String | None = None
    kms_key_arn: _String | None = None
    retention: MailManagerArchive.ArchiveRetention | _Document | None = None
    tags: _Sequence[MailManagerArchive.Tag | _Document] | _Intrinsic | None = None
    @property
    def archive_arn(self) -> _Intrinsic: ...
    @property
    def archive_id(self) -> _Intrinsic: ...
    @property
    def archive_state(self) -> _Intrinsic: ...

@_declaration
class MailManagerIngressPoint(_SchemaResource):
    """Definition of AWS::SES::MailManagerIngressPoint Resource Type."""
    @_declaration
    class IngressPointConfiguration(_SchemaPropertyType):
        secret_arn: _String | None = None
        smtp_password: _String | None = None
        tls_auth_configuration: MailManagerIngressPoint.TlsAuthConfiguration | _Document | None = None
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        private_network_configuration: MailManagerIngressPoint.PrivateNetworkConfiguration | _Document | None = None
        public_network_configuration: MailManagerIngressPoint.PublicNetworkConfiguration | _Document | None = None
    @_declaration
    class PrivateNetworkConfiguration(_SchemaPropertyType):
        vpc_endpoint_id: _String
    @_declaration
    class PublicNetworkConfiguration(_SchemaPropertyType):
        ip_type: object
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TlsAuthConfiguration(_SchemaPropertyType):
        trust_store: MailManagerIngressPoint.TrustStore | _Document
    @_declaration
    class TrustStore(_SchemaPropertyType):
        ca_content: _String
        crl_content: _String | None = None
        kms_key_arn: _String | None = None
    TYPE: _ClassVar[str]
    rule_set_id: _String
    traffic_policy_id: _String
    type: _Literal["OPEN", "AUTH", "MTLS"] | _String
    ingress_point_configuration: MailManagerIngressPoint.IngressPointConfiguration | _Document | None = None
    ingress_point_name: _String | None = None
    network_configuration: MailManagerIngressPoint.NetworkConfiguration | _Document | None = None
    status_to_update: _Literal["ACTIVE", "CLOSED"] | _String | None = None
    tags: _Sequence[MailManagerIngressPoint.Tag | _Document] | _Intrinsic | None = None
    tls_policy: _Literal["REQUIRED", "OPTIONAL", "FIPS"] | _String | None = None
    @property
    def a_record(self) -> _Intrinsic: ...
    @property
    def ingress_point_arn(self) -> _Intrinsic: ...
    @property
    def ingress_point_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class MailManagerRelay(_SchemaResource):
    """Definition of AWS::SES::MailManagerRelay Resource Type."""
    @_declaration
    class RelayAuthentication(_SchemaPropertyType):
        no_authentication: _Document | None = None
        secret_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    authentication: MailManagerRelay.RelayAuthentication | _Document
    server_name: _String
    server_port: _Number
    relay_name: _String | None = None
    tags: _Sequence[MailManagerRelay.Tag | _Document] | _Intrinsic | None = None
    @property
    def relay_arn(self) -> _Intrinsic: ...
    @property
    def relay_id(self) -> _Intrinsic: ...

@_declaration
class MailManagerRuleSet(_SchemaResource):
    """Definition of AWS::SES::MailManagerRuleSet Resource Type."""
    @_declaration
    class AddHeaderAction(_SchemaPropertyType):
        header_name: _String
        header_value: _String
    @_declaration
    class Analysis(_SchemaPropertyType):
        analyzer: _String
        result_field: _String
    @_declaration
    class ArchiveAction(_SchemaPropertyType):
        target_archive: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
    @_declaration
    class BounceAction(_SchemaPropertyType):
        diagnostic_message: _String
        role_arn: _String
        sender: _String
        smtp_reply_code: _String
        status_code: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
        message: _String | None = None
    @_declaration
    class DeliverToMailboxAction(_SchemaPropertyType):
        mailbox_arn: _String
        role_arn: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
    @_declaration
    class DeliverToQBusinessAction(_SchemaPropertyType):
        application_id: _String
        index_id: _String
        role_arn: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
    @_declaration
    class InvokeLambdaAction(_SchemaPropertyType):
        function_arn: _String
        invocation_type: _Literal["EVENT", "REQUEST_RESPONSE"] | _String
        role_arn: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
        retry_time_minutes: _Integer | None = None
    @_declaration
    class RelayAction(_SchemaPropertyType):
        relay: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
        mail_from: _Literal["REPLACE", "PRESERVE"] | _String | None = None
    @_declaration
    class ReplaceRecipientAction(_SchemaPropertyType):
        replace_with: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Rule(_SchemaPropertyType):
        actions: _Sequence[MailManagerRuleSet.RuleAction | _Document] | _Intrinsic
        conditions: _Sequence[MailManagerRuleSet.RuleCondition | _Document] | _Intrinsic | None = None
        name: _String | None = None
        unless: _Sequence[MailManagerRuleSet.RuleCondition | _Document] | _Intrinsic | None = None
    @_declaration
    class RuleAction(_SchemaPropertyType):
        add_header: MailManagerRuleSet.AddHeaderAction | _Document | None = None
        archive: MailManagerRuleSet.ArchiveAction | _Document | None = None
        bounce: MailManagerRuleSet.BounceAction | _Document | None = None
        deliver_to_mailbox: MailManagerRuleSet.DeliverToMailboxAction | _Document | None = None
        deliver_to_q_business: MailManagerRuleSet.DeliverToQBusinessAction | _Document | None = None
        drop: _Document | None = None
        invoke_lambda: MailManagerRuleSet.InvokeLambdaAction | _Document | None = None
        publish_to_sns: MailManagerRuleSet.SnsAction | _Document | None = None
        relay: MailManagerRuleSet.RelayAction | _Document | None = None
        replace_recipient: MailManagerRuleSet.ReplaceRecipientAction | _Document | None = None
        send: MailManagerRuleSet.SendAction | _Document | None = None
        write_to_s3: MailManagerRuleSet.S3Action | _Document | None = None
    @_declaration
    class RuleBooleanExpression(_SchemaPropertyType):
        evaluate: MailManagerRuleSet.RuleBooleanToEvaluate | _Document
        operator: _Literal["IS_TRUE", "IS_FALSE"] | _String
    @_declaration
    class RuleBooleanToEvaluate(_SchemaPropertyType):
        analysis: MailManagerRuleSet.Analysis | _Document | None = None
        attribute: _Literal["READ_RECEIPT_REQUESTED", "TLS", "TLS_WRAPPED"] | _String | None = None
        is_in_address_list: MailManagerRuleSet.RuleIsInAddressList | _Document | None = None
    @_declaration
    class RuleCondition(_SchemaPropertyType):
        boolean_expression: MailManagerRuleSet.RuleBooleanExpression | _Document | None = None
        dmarc_expression: MailManagerRuleSet.RuleDmarcExpression | _Document | None = None
        ip_expression: MailManagerRuleSet.RuleIpExpression | _Document | None = None
        number_expression: MailManagerRuleSet.RuleNumberExpression | _Document | None = None
        string_expression: MailManagerRuleSet.RuleStringExpression | _Document | None = None
        verdict_expression: MailManagerRuleSet.RuleVerdictExpression | _Document | None = None
    @_declaration
    class RuleDmarcExpression(_SchemaPropertyType):
        operator: _Literal["EQUALS", "NOT_EQUALS"] | _String
        values: _Sequence[_Literal["NONE", "QUARANTINE", "REJECT"] | _String] | _Intrinsic
    @_declaration
    class RuleIpExpression(_SchemaPropertyType):
        evaluate: MailManagerRuleSet.RuleIpToEvaluate | _Document
        operator: _Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class RuleIpToEvaluate(_SchemaPropertyType):
        attribute: _Literal["SOURCE_IP"] | _String | None = None
    @_declaration
    class RuleIsInAddressList(_SchemaPropertyType):
        address_lists: _Sequence[_String] | _Intrinsic
        attribute: _Literal["RECIPIENT", "MAIL_FROM", "SENDER", "FROM", "TO", "CC"] | _String
    @_declaration
    class RuleNumberExpression(_SchemaPropertyType):
        evaluate: MailManagerRuleSet.RuleNumberToEvaluate | _Document
        operator: _Literal["EQUALS", "NOT_EQUALS", "LESS_THAN", "GREATER_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN_OR_EQUAL"] | _String
        value: _Number
    @_declaration
    class RuleNumberToEvaluate(_SchemaPropertyType):
        attribute: _Literal["MESSAGE_SIZE"] | _String | None = None
    @_declaration
    class RuleStringExpression(_SchemaPropertyType):
        evaluate: MailManagerRuleSet.RuleStringToEvaluate | _Document
        operator: _Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class RuleStringToEvaluate(_SchemaPropertyType):
        analysis: MailManagerRuleSet.Analysis | _Document | None = None
        attribute: _Literal["MAIL_FROM", "HELO", "RECIPIENT", "SENDER", "FROM", "SUBJECT", "TO", "CC"] | _String | None = None
        client_certificate_attribute: _Literal["CN", "SAN_RFC822_NAME", "SAN_DNS_NAME", "SAN_DIRECTORY_NAME", "SAN_UNIFORM_RESOURCE_IDENTIFIER", "SAN_IP_ADDRESS", "SAN_REGISTERED_ID", "SERIAL_NUMBER"] | _String | None = None
        mime_header_attribute: _String | None = None
    @_declaration
    class RuleVerdictExpression(_SchemaPropertyType):
        evaluate: MailManagerRuleSet.RuleVerdictToEvaluate | _Document
        operator: _Literal["EQUALS", "NOT_EQUALS"] | _String
        values: _Sequence[_Literal["PASS", "FAIL", "GRAY", "PROCESSING_FAILED"] | _String] | _Intrinsic
    @_declaration
    class RuleVerdictToEvaluate(_SchemaPropertyType):
        analysis: MailManagerRuleSet.Analysis | _Document | None = None
        attribute: _Literal["SPF", "DKIM"] | _String | None = None
    @_declaration
    class S3Action(_SchemaPropertyType):
        role_arn: _String
        s3_bucket: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
        s3_prefix: _String | None = None
        s3_sse_kms_key_id: _String | None = None
    @_declaration
    class SendAction(_SchemaPropertyType):
        role_arn: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
    @_declaration
    class SnsAction(_SchemaPropertyType):
        role_arn: _String
        topic_arn: _String
        action_failure_policy: _Literal["CONTINUE", "DROP"] | _String | None = None
        encoding: _Literal["UTF-8", "BASE64"] | _String | None = None
        payload_type: _Literal["CONTENT", "HEADERS"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    rules: _Sequence[MailManagerRuleSet.Rule | _Document] | _Intrinsic
    rule_set_name: _String | None = None
    tags: _Sequence[MailManagerRuleSet.Tag | _Document] | _Intrinsic | None = None
    @property
    def rule_set_arn(self) -> _Intrinsic: ...
    @property
    def rule_set_id(self) -> _Intrinsic: ...

@_declaration
class MailManagerTrafficPolicy(_SchemaResource):
    """Definition of AWS::SES::MailManagerTrafficPolicy Resource Type."""
    @_declaration
    class IngressAnalysis(_SchemaPropertyType):
        analyzer: _String
        result_field: _String
    @_declaration
    class IngressBooleanExpression(_SchemaPropertyType):
        evaluate: MailManagerTrafficPolicy.IngressBooleanToEvaluate | _Document
        operator: _Literal["IS_TRUE", "IS_FALSE"] | _String
    @_declaration
    class IngressBooleanToEvaluate(_SchemaPropertyType):
        analysis: MailManagerTrafficPolicy.IngressAnalysis | _Document | None = None
        is_in_address_list: MailManagerTrafficPolicy.IngressIsInAddressList | _Document | None = None
    @_declaration
    class IngressIpToEvaluate(_SchemaPropertyType):
        attribute: _Literal["SENDER_IP"] | _String | None = None
    @_declaration
    class IngressIpv4Expression(_SchemaPropertyType):
        evaluate: MailManagerTrafficPolicy.IngressIpToEvaluate | _Document
        operator: _Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class IngressIpv6Expression(_SchemaPropertyType):
        evaluate: MailManagerTrafficPolicy.IngressIpv6ToEvaluate | _Document
        operator: _Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class IngressIpv6ToEvaluate(_SchemaPropertyType):
        attribute: _Literal["SENDER_IPV6"] | _String | None = None
    @_declaration
    class IngressIsInAddressList(_SchemaPropertyType):
        address_lists: _Sequence[_String] | _Intrinsic
        attribute: _Literal["RECIPIENT"] | _String
    @_declaration
    class IngressStringExpression(_SchemaPropertyType):
        evaluate: MailManagerTrafficPolicy.IngressStringToEvaluate | _Document
        operator: _Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS"] | _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class IngressStringToEvaluate(_SchemaPropertyType):
        analysis: MailManagerTrafficPolicy.IngressAnalysis | _Document | None = None
        attribute: _Literal["RECIPIENT"] | _String | None = None
    @_declaration
    class IngressTlsProtocolExpression(_SchemaPropertyType):
        evaluate: MailManagerTrafficPolicy.IngressTlsProtocolToEvaluate | _Document
        operator: _Literal["MINIMUM_TLS_VERSION", "IS"] | _String
        value: _Literal["TLS1_2", "TLS1_3"] | _String
    @_declaration
    class IngressTlsProtocolToEvaluate(_SchemaPropertyType):
        attribute: _Literal["TLS_PROTOCOL"] | _String | None = None
    @_declaration
    class PolicyCondition(_SchemaPropertyType):
        boolean_expression: MailManagerTrafficPolicy.IngressBooleanExpression | _Document | None = None
        ip_expression: MailManagerTrafficPolicy.IngressIpv4Expression | _Document | None = None
        ipv6_expression: MailManagerTrafficPolicy.IngressIpv6Expression | _Document | None = None
        string_expression: MailManagerTrafficPolicy.IngressStringExpression | _Document | None = None
        tls_expression: MailManagerTrafficPolicy.IngressTlsProtocolExpression | _Document | None = None
    @_declaration
    class PolicyStatement(_SchemaPropertyType):
        action: _Literal["ALLOW", "DENY"] | _String
        conditions: _Sequence[MailManagerTrafficPolicy.PolicyCondition | _Document] | _Intrinsic
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    default_action: _Literal["ALLOW", "DENY"] | _String
    policy_statements: _Sequence[MailManagerTrafficPolicy.PolicyStatement | _Document] | _Intrinsic
    max_message_size_bytes: _Number | None = None
    tags: _Sequence[MailManagerTrafficPolicy.Tag | _Document] | _Intrinsic | None = None
    traffic_policy_name: _String | None = None
    @property
    def traffic_policy_arn(self) -> _Intrinsic: ...
    @property
    def traffic_policy_id(self) -> _Intrinsic: ...

@_declaration
class MultiRegionEndpoint(_SchemaResource):
    """Resource Type definition for AWS::SES::MultiRegionEndpoint."""
    @_declaration
    class Details(_SchemaPropertyType):
        """Contains details of a multi-region endpoint (global-endpoint) being created."""
        route_details: _Sequence[MultiRegionEndpoint.RouteDetails | _Document] | _Intrinsic
        """A list of route configuration details. Must contain exactly one route configuration."""
    @_declaration
    class RouteDetails(_SchemaPropertyType):
        region: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """An object that defines the tags that are associated with a resource."""
        key: _String
        """One part of a key-value pair that defines a tag."""
        value: _String
        """The optional part of a key-value pair that defines a tag."""
    TYPE: _ClassVar[str]
    details: MultiRegionEndpoint.Details | _Document
    endpoint_name: _String
    """The name of the multi-region endpoint (global-endpoint)."""
    tags: _Sequence[MultiRegionEndpoint.Tag | _Document] | _Intrinsic | None = None

@_declaration
class ReceiptFilter(_SchemaResource):
    """Resource Type definition for AWS::SES::ReceiptFilter."""
    @_declaration
    class Filter(_SchemaPropertyType):
        """A structure that describes the IP address filter to create, which consists of a name, an IP address
        range, and whether to allow or block mail from it.
        """
        ip_filter: ReceiptFilter.IpFilter | _Document
        name: _String | None = None
        """The name of the IP address filter."""
    @_declaration
    class IpFilter(_SchemaPropertyType):
        """A structure that provides the IP addresses to block or allow, and whether to block or allow incoming mail
        from them.
        """
        cidr: _String
        """A single IP address or a range of IP addresses to block or allow, specified in CIDR notation."""
        policy: _Literal["Allow", "Block"] | _String
        """Indicates whether to block or allow incoming mail from the specified IP addresses."""
    TYPE: _ClassVar[str]
    filter: ReceiptFilter.Filter | _Document
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ReceiptRule(_SchemaResource):
    """Resource Type definition for AWS::SES::ReceiptRule."""
    @_declaration
    class Action(_SchemaPropertyType):
        """An action that Amazon SES can take when it receives an email on behalf of one or more email addresses or
        domains that you own. An instance of this data type can represent only one action.
        """
        add_header_action: ReceiptRule.AddHeaderAction | _Document | None = None
        bounce_action: ReceiptRule.BounceAction | _Document | None = None
        connect_action: ReceiptRule.ConnectAction | _Document | None = None
        lambda_action: ReceiptRule.LambdaAction | _Document | None = None
        s3_action: ReceiptRule.S3Action | _Document | None = None
        sns_action: ReceiptRule.SNSAction | _Document | None = None
        stop_action: ReceiptRule.StopAction | _Document | None = None
        workmail_action: ReceiptRule.WorkmailAction | _Document | None = None
    @_declaration
    class AddHeaderAction(_SchemaPropertyType):
        """When included in a receipt rule, this action adds a header to the received email."""
        header_name: _String
        """The name of the header to add to the incoming message. The name must contain at least one character, and
        can contain up to 50 characters. It consists of alphanumeric (a-z, A-Z, 0-9) characters and dashes.
        """
        header_value: _String
        """The content to include in the header. This value can contain up to 2048 characters. It can't contain
        newline (\\n) or carriage return (\\r) characters.
        """
    @_declaration
    class BounceAction(_SchemaPropertyType):
        """When included in a receipt rule, this action rejects the received email by returning a bounce response to
        the sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
        """
        message: _String
        """Human-readable text to include in the bounce message."""
        sender: _String
        """The email address of the sender of the bounced email. This is the address from which the bounce message
        is sent.
        """
        smtp_reply_code: _String
        """The SMTP reply code, as defined by RFC 5321."""
        status_code: _String | None = None
        """The SMTP enhanced status code, as defined by RFC 3463."""
        topic_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the bounce action is taken. You can
        find the ARN of a topic by using the ListTopics operation in Amazon SNS.
        """
    @_declaration
    class ConnectAction(_SchemaPropertyType):
        """When included in a receipt rule, this action parses the received message and starts an email contact in
        Amazon Connect on your behalf.
        """
        iam_role_arn: _String
        """The Amazon Resource Name (ARN) of the IAM role to be used by Amazon Simple Email Service while starting
        email contacts to the Amazon Connect instance. This role should have permission to invoke
        connect:StartEmailContact for the given Amazon Connect instance.
        """
        instance_arn: _String
        """The Amazon Resource Name (ARN) for the Amazon Connect instance that Amazon SES integrates with for
        starting email contacts.
        """
    @_declaration
    class LambdaAction(_SchemaPropertyType):
        """When included in a receipt rule, this action calls an AWS Lambda function and, optionally, publishes a
        notification to Amazon Simple Notification Service (Amazon SNS).
        """
        function_arn: _String
        """The Amazon Resource Name (ARN) of the AWS Lambda function. An example of an AWS Lambda function ARN is
        arn:aws:lambda:us-west-2:account-id:function:MyFunction. For more information about AWS Lambda, see the AWS
        Lambda Developer Guide.
        """
        invocation_type: _Literal["Event", "RequestResponse"] | _String | None = None
        """The invocation type of the AWS Lambda function. An invocation type of RequestResponse means that the
        execution of the function immediately results in a response, and a value of Event means that the function is
        invoked asynchronously. The default value is Event. For information about AWS Lambda invocation types, see
        the AWS Lambda Developer Guide. There is a 30-second timeout on RequestResponse invocations. You should use
        Event invocation in most cases.
        """
        topic_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the Lambda action is executed. You
        can find the ARN of a topic by using the ListTopics operation in Amazon SNS.
        """
    @_declaration
    class Rule(_SchemaPropertyType):
        """A data structure that contains the specified rule's name, actions, recipients, domains, enabled status,
        scan status, and TLS policy.
        """
        actions: _Sequence[ReceiptRule.Action | _Document] | _Intrinsic | None = None
        """An ordered list of actions to perform on messages that match at least one of the recipient email
        addresses or domains specified in the receipt rule.
        """
        enabled: _Boolean | None = None
        """If true, the receipt rule is active. The default value is false."""
        name: _String | None = None
        """The name of the receipt rule. The name must meet the following requirements: Contain only ASCII letters
        (a-z, A-Z), numbers (0-9), underscores (_), dashes (-), or periods (.). Start and end with a letter or
        number. Contain 64 characters or fewer.
        """
        recipients: _Sequence[_String] | _Intrinsic | None = None
        """The recipient domains and email addresses that the receipt rule applies to. If this field is not
        specified, this rule matches all recipients on all verified domains.
        """
        scan_enabled: _Boolean | None = None
        """If true, then messages that this receipt rule applies to are scanned for spam and viruses. The default
        value is false.
        """
        tls_policy: _Literal["Optional", "Require"] | _String | None = None
        """Specifies whether Amazon SES should require that incoming email is delivered over a connection encrypted
        with Transport Layer Security (TLS). If this parameter is set to Require, Amazon SES bounces emails that are
        not received over TLS. The default is Optional.
        """
    @_declaration
    class S3Action(_SchemaPropertyType):
        """When included in a receipt rule, this action saves the received message to an Amazon Simple Storage
        Service (Amazon S3) bucket and, optionally, publishes a notification to Amazon Simple Notification Service
        (Amazon SNS).
        """
        bucket_name: _String
        """The name of the Amazon S3 bucket for incoming email."""
        iam_role_arn: _String | None = None
        """The ARN of the IAM role to be used by Amazon SES while writing to the Amazon S3 bucket."""
        kms_key_arn: _String | None = None
        """The customer managed key that Amazon SES should use to encrypt your emails before saving them to the
        Amazon S3 bucket. You can use the AWS managed key or a customer managed key that you created in AWS KMS as
        follows: To use the AWS managed key, provide an ARN in the form of
        arn:aws:kms:REGION:ACCOUNT-ID-WITHOUT-HYPHENS:alias/aws/ses.
        """
        object_key_prefix: _String | None = None
        """The key prefix of the Amazon S3 bucket. The key prefix is similar to a directory name that enables you to
        store similar data under the same directory in a bucket.
        """
        topic_arn: _String | None = None
        """The ARN of the Amazon SNS topic to notify when the message is saved to the Amazon S3 bucket. You can find
        the ARN of a topic by using the ListTopics operation in Amazon SNS.
        """
    @_declaration
    class SNSAction(_SchemaPropertyType):
        """The action to publish the email content to an Amazon SNS topic. When executed, this action will send the
        email as a notification to the specified SNS topic.
        """
        encoding: _Literal["Base64", "UTF-8"] | _String | None = None
        """The encoding to use for the email within the Amazon SNS notification. The default value is UTF-8. Use
        BASE64 if you need to preserve all special characters, especially when the original message uses a different
        encoding format.
        """
        topic_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will
        be published.
        """
    @_declaration
    class StopAction(_SchemaPropertyType):
        """When included in a receipt rule, this action terminates the evaluation of the receipt rule set and,
        optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
        """
        scope: _Literal["RuleSet"] | _String
        """The scope of the StopAction. The only acceptable value is RuleSet."""
        topic_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the stop action is taken. You can
        find the ARN of a topic by using the ListTopics Amazon SNS operation.
        """
    @_declaration
    class WorkmailAction(_SchemaPropertyType):
        """When included in a receipt rule, this action calls Amazon WorkMail and, optionally, publishes a
        notification to Amazon Simple Notification Service (Amazon SNS). It usually isn't necessary to set this up
        manually, because Amazon WorkMail adds the rule automatically during its setup procedure.
        """
        organization_arn: _String
        """The Amazon Resource Name (ARN) of the Amazon WorkMail organization. Amazon WorkMail ARNs use the
        following format: arn:aws:workmail:::organization/. You can find the ID of your organization by using the
        ListOrganizations operation in Amazon WorkMail. Amazon WorkMail organization IDs begin with "m-", followed
        by a string of alphanumeric characters.
        """
        topic_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the WorkMail action is called. You
        can find the ARN of a topic by using the ListTopics operation in Amazon SNS.
        """
    TYPE: _ClassVar[str]
    rule: ReceiptRule.Rule | _Document
    """A data structure that contains the specified rule's name, actions, recipients, domains, enabled status, scan
    status, and TLS policy.
    """
    rule_set_name: _String
    """The name of the rule set where the receipt rule is added."""
    after: _String | None = None
    """The name of an existing rule after which the new rule is placed. If this parameter is null, the new rule is
    inserted at the beginning of the rule list.
    """
    @property
    def rule_name(self) -> _Intrinsic:
        """The name of the rule."""

@_declaration
class ReceiptRuleSet(_SchemaResource):
    """Resource Type definition for AWS::SES::ReceiptRuleSet."""
    TYPE: _ClassVar[str]
    rule_set_name: _String | None = None
    """The name of the rule set."""

@_declaration
class Template(_SchemaResource):
    """Resource Type definition for AWS::SES::Template."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TemplateProperty(_SchemaPropertyType):
        """The content of the email, composed of a subject line, an HTML part, and a text-only part."""
        subject_part: _String
        """The subject line of the email."""
        html_part: _String | None = None
        """The HTML body of the email."""
        template_name: _String | None = None
        """The name of the template."""
        text_part: _String | None = None
        """The email body that is visible to recipients whose email clients do not display HTML content."""
    TYPE: _ClassVar[str]
    tags: _Sequence[Template.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the email template."""
    template: Template.TemplateProperty | _Document | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Tenant(_SchemaResource):
    """Resource Type definition for AWS::SES::Tenant."""
    @_declaration
    class ReputationEntity(_SchemaPropertyType):
        """The reputation configuration for the tenant."""
        policy: Tenant.ReputationPolicy | _Document
    @_declaration
    class ReputationPolicy(_SchemaPropertyType):
        """The reputation policy for the tenant."""
        reputation_entity_policy: _String
        """The ARN of an SES-managed reputation policy."""
    @_declaration
    class ResourceAssociation(_SchemaPropertyType):
        """The resource to associate with the tenant."""
        resource_arn: _String
        """The ARN of the resource to associate with the tenant."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """An object that defines the tags (keys and values) that you want to associate with the tenant."""
        key: _String
        """The key of the key-value tag."""
        value: _String
        """The value of the key-value tag."""
    @_declaration
    class TenantSuppressionAttributes(_SchemaPropertyType):
        """The suppression attributes for the tenant."""
        suppressed_reasons: _Sequence[_Literal["BOUNCE", "COMPLAINT"] | _String] | _Intrinsic
        """The reasons that cause messages to be added to the suppression list."""
        suppression_scope: _Literal["ACCOUNT", "TENANT"] | _String
        """The scope of the suppression list for the tenant."""
    TYPE: _ClassVar[str]
    tenant_name: _String
    """The name of the tenant."""
    reputation_entity: Tenant.ReputationEntity | _Document | None = None
    """The reputation configuration for the tenant. Sending status remains managed by SES."""
    resource_associations: _Sequence[Tenant.ResourceAssociation | _Document] | _Intrinsic | None = None
    """The list of resources to associate with the tenant."""
    suppression_attributes: Tenant.TenantSuppressionAttributes | _Document | None = None
    """The suppression attributes for the tenant."""
    tags: _Sequence[Tenant.Tag | _Document] | _Intrinsic | None = None
    """The tags (keys and values) associated with the tenant."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the tenant."""

@_declaration
class VdmAttributes(_SchemaResource):
    """Resource Type definition for AWS::SES::VdmAttributes."""
    @_declaration
    class DashboardAttributes(_SchemaPropertyType):
        """Preferences regarding the Dashboard feature."""
        engagement_metrics: _String | None = None
        """Whether emails sent from this account have engagement tracking enabled."""
    @_declaration
    class GuardianAttributes(_SchemaPropertyType):
        """Preferences regarding the Guardian feature."""
        optimized_shared_delivery: _String | None = None
        """Whether emails sent from this account have optimized delivery algorithm enabled."""
    TYPE: _ClassVar[str]
    dashboard_attributes: VdmAttributes.DashboardAttributes | _Document | None = None
    guardian_attributes: VdmAttributes.GuardianAttributes | _Document | None = None
    @property
    def vdm_attributes_resource_id(self) -> _Intrinsic:
        """Unique identifier for this resource."""
