"""AWS::SMSVOICE. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ConfigurationSet(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::ConfigurationSet."""
    @_declaration
    class CloudWatchLogsDestination(_SchemaPropertyType):
        iam_role_arn: _String
        """The Amazon Resource Name (ARN) of an AWS Identity and Access Management role that is able to write event
        data to an Amazon CloudWatch destination.
        """
        log_group_arn: _String
        """The name of the Amazon CloudWatch log group that you want to record events in."""
    @_declaration
    class EventDestination(_SchemaPropertyType):
        """An event destination is a location where you send message events. The event options are Amazon
        CloudWatch, Amazon Data Firehose, or Amazon SNS. For example, when a message is delivered successfully, you
        can send information about that event to an event destination, or send notifications to endpoints that are
        subscribed to an Amazon SNS topic.
        """
        enabled: _Boolean
        """When set to true events will be logged. By default this is set to true."""
        event_destination_name: _String
        """The name that identifies the event destination."""
        matching_event_types: _Sequence[_String] | _Intrinsic
        """An array of event types that determine which events to log. If 'ALL' is used, then AWS End User Messaging
        SMS and Voice logs every event type.
        """
        cloud_watch_logs_destination: ConfigurationSet.CloudWatchLogsDestination | _Document | None = None
        """An object that contains IamRoleArn and LogGroupArn associated with an Amazon CloudWatch event
        destination.
        """
        kinesis_firehose_destination: ConfigurationSet.KinesisFirehoseDestination | _Document | None = None
        """An object that contains IamRoleArn and DeliveryStreamArn associated with an Amazon Kinesis Firehose event
        destination.
        """
        sns_destination: ConfigurationSet.SnsDestination | _Document | None = None
        """An object that contains SNS TopicArn event destination."""
    @_declaration
    class KinesisFirehoseDestination(_SchemaPropertyType):
        delivery_stream_arn: _String
        """The Amazon Resource Name (ARN) of the delivery stream."""
        iam_role_arn: _String
        """The Amazon Resource Name (ARN) of an AWS Identity and Access Management role that is able to write event
        data to an Amazon CloudWatch destination.
        """
    @_declaration
    class SnsDestination(_SchemaPropertyType):
        topic_arn: _String
        """The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish events to."""
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
    configuration_set_name: _String | None = None
    """The name to use for the configuration set."""
    default_sender_id: _String | None = None
    """The default sender ID to set for the ConfigurationSet."""
    event_destinations: _Sequence[ConfigurationSet.EventDestination | _Document] | _Intrinsic | None = None
    """An event destination is a location where you send message events."""
    message_feedback_enabled: _Boolean | None = None
    """Set to true to enable message feedback."""
    protect_configuration_id: _String | None = None
    """The unique identifier for the protect configuration to be associated to the configuration set."""
    tags: _Sequence[ConfigurationSet.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class NotifyConfiguration(_SchemaResource):
    """A notify configuration defines the settings used to send templated messages with AWS End User Messaging SMS
    managed messaging, including the display name, use case, enabled channels, and enabled countries.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value associated with the key of the tag."""
    TYPE: _ClassVar[str]
    display_name: _String
    """The display name to associate with the notify configuration."""
    enabled_channels: _Sequence[_Literal["SMS", "VOICE", "MMS", "RCS"] | _String] | _Intrinsic
    """An array of channels to enable for the notify configuration. Supported values include SMS and VOICE."""
    use_case: _Literal["CODE_VERIFICATION"] | _String
    """The use case for the notify configuration."""
    default_template_id: _String | None = None
    """The default template identifier to associate with the notify configuration. If specified, this template is
    used when sending messages without an explicit template identifier.
    """
    deletion_protection_enabled: _Boolean | None = None
    """By default this is set to false. When set to true the notify configuration can't be deleted."""
    enabled_countries: _Sequence[_String] | _Intrinsic | None = None
    """An array of two-character ISO country codes, in ISO 3166-1 alpha-2 format, that are enabled for the notify
    configuration.
    """
    pool_id: _String | None = None
    """The identifier of the pool to associate with the notify configuration."""
    tags: _Sequence[NotifyConfiguration.Tag | _Document] | _Intrinsic | None = None
    """An array of tags (key and value pairs) associated with the notify configuration."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time when the notify configuration was created."""
    @property
    def notify_configuration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the notify configuration."""
    @property
    def notify_configuration_id(self) -> _Intrinsic:
        """The unique identifier for the notify configuration."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the notify configuration."""
    @property
    def tier(self) -> _Intrinsic:
        """The tier of the notify configuration."""
    @property
    def tier_upgrade_status(self) -> _Intrinsic:
        """The tier upgrade status of the notify configuration."""

@_declaration
class OptOutList(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::OptOutList."""
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
    opt_out_list_name: _String | None = None
    """The name of the new OptOutList."""
    tags: _Sequence[OptOutList.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the OptOutList."""

@_declaration
class PhoneNumber(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::PhoneNumber."""
    @_declaration
    class MandatoryKeyword(_SchemaPropertyType):
        """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific
        word or phrase that an end user can send to your number to elicit a response, such as an informational
        message or a special offer. When your number receives a message that begins with a keyword, AWS End User
        Messaging SMS and Voice responds with a customizable message. Keywords "HELP" and "STOP" are mandatory
        keywords.
        """
        message: _String
    @_declaration
    class MandatoryKeywords(_SchemaPropertyType):
        """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific
        word or phrase that an end user can send to your number to elicit a response, such as an informational
        message or a special offer. When your number receives a message that begins with a keyword, AWS End User
        Messaging SMS and Voice responds with a customizable message. Keywords "HELP" and "STOP" are mandatory
        keywords.
        """
        help: PhoneNumber.MandatoryKeyword | _Document
        stop: PhoneNumber.MandatoryKeyword | _Document
    @_declaration
    class OptionalKeyword(_SchemaPropertyType):
        """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific
        word or phrase that an end user can send to your number to elicit a response, such as an informational
        message or a special offer. When your number receives a message that begins with a keyword, AWS End User
        Messaging SMS and Voice responds with a customizable message.
        """
        action: _Literal["AUTOMATIC_RESPONSE", "OPT_OUT", "OPT_IN"] | _String
        keyword: _String
        message: _String
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
    @_declaration
    class TwoWay(_SchemaPropertyType):
        """When you set up two-way SMS, you can receive incoming messages from your customers. When one of your
        customers sends a message to your phone number, the message body is sent to an Amazon SNS topic or Amazon
        Connect for processing.
        """
        enabled: _Boolean
        """By default this is set to false. When set to true you can receive incoming text messages from your end
        recipients.
        """
        channel_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the two way channel."""
        channel_role: _String | None = None
        """An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages."""
    TYPE: _ClassVar[str]
    iso_country_code: _String
    """The two-character code, in ISO 3166-1 alpha-2 format, for the country or region."""
    mandatory_keywords: PhoneNumber.MandatoryKeywords | _Document
    number_capabilities: _Sequence[_Literal["SMS", "VOICE", "MMS"] | _String] | _Intrinsic
    """Indicates if the phone number will be used for text messages, voice messages, or both."""
    number_type: _Literal["LONG_CODE", "TOLL_FREE", "TEN_DLC", "SIMULATOR"] | _String
    """The type of phone number to request."""
    deletion_protection_enabled: _Boolean | None = None
    """When set to true the sender ID can't be deleted. By default this is set to false."""
    opt_out_list_name: _String | None = None
    """The name of the OptOutList to associate with the phone number. You can use the OptOutListName or
    OptOutListArn.
    """
    optional_keywords: _Sequence[PhoneNumber.OptionalKeyword | _Document] | _Intrinsic | None = None
    """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific word
    or phrase that an end user can send to your number to elicit a response, such as an informational message or a
    special offer. When your number receives a message that begins with a keyword, AWS End User Messaging SMS and
    Voice responds with a customizable message.
    """
    self_managed_opt_outs_enabled: _Boolean | None = None
    """By default this is set to false. When an end recipient sends a message that begins with HELP or STOP to one
    of your dedicated numbers, AWS End User Messaging SMS and Voice automatically replies with a customizable
    message and adds the end recipient to the OptOutList. When set to true you're responsible for responding to HELP
    and STOP requests. You're also responsible for tracking and honoring opt-out requests.
    """
    tags: _Sequence[PhoneNumber.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    two_way: PhoneNumber.TwoWay | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def phone_number(self) -> _Intrinsic: ...
    @property
    def phone_number_id(self) -> _Intrinsic: ...

@_declaration
class Pool(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::Pool."""
    @_declaration
    class MandatoryKeyword(_SchemaPropertyType):
        """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific
        word or phrase that an end user can send to your number to elicit a response, such as an informational
        message or a special offer. When your number receives a message that begins with a keyword, AWS End User
        Messaging SMS and Voice responds with a customizable message. Keywords "HELP" and "STOP" are mandatory
        keywords.
        """
        message: _String
    @_declaration
    class MandatoryKeywords(_SchemaPropertyType):
        """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific
        word or phrase that an end user can send to your number to elicit a response, such as an informational
        message or a special offer. When your number receives a message that begins with a keyword, AWS End User
        Messaging SMS and Voice responds with a customizable message. Keywords "HELP" and "STOP" are mandatory
        keywords.
        """
        help: Pool.MandatoryKeyword | _Document
        stop: Pool.MandatoryKeyword | _Document
    @_declaration
    class OptionalKeyword(_SchemaPropertyType):
        """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific
        word or phrase that an end user can send to your number to elicit a response, such as an informational
        message or a special offer. When your number receives a message that begins with a keyword, AWS End User
        Messaging SMS and Voice responds with a customizable message.
        """
        action: _Literal["AUTOMATIC_RESPONSE", "OPT_OUT", "OPT_IN"] | _String
        keyword: _String
        message: _String
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
    @_declaration
    class TwoWay(_SchemaPropertyType):
        """When you set up two-way SMS, you can receive incoming messages from your customers. When one of your
        customers sends a message to your phone number, the message body is sent to an Amazon SNS topic or Amazon
        Connect for processing.
        """
        enabled: _Boolean
        """By default this is set to false. When set to true you can receive incoming text messages from your end
        recipients.
        """
        channel_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the two way channel."""
        channel_role: _String | None = None
        """An optional IAM Role Arn for a service to assume, to be able to post inbound SMS messages."""
    TYPE: _ClassVar[str]
    mandatory_keywords: Pool.MandatoryKeywords | _Document
    origination_identities: _Sequence[_String] | _Intrinsic
    """The origination identity to use such as a PhoneNumberId, PhoneNumberArn, SenderId or SenderIdArn and it's
    IsoCountryCode.
    """
    deletion_protection_enabled: _Boolean | None = None
    """When set to true the pool can't be deleted. By default this is set to false."""
    opt_out_list_name: _String | None = None
    """The name of the OptOutList to associate with the pool. You can use the OptOutListName or OptOutListArn."""
    optional_keywords: _Sequence[Pool.OptionalKeyword | _Document] | _Intrinsic | None = None
    """A keyword is a word that you can search for on a particular phone number or pool. It is also a specific word
    or phrase that an end user can send to your number to elicit a response, such as an informational message or a
    special offer. When your number receives a message that begins with a keyword, AWS End User Messaging SMS and
    Voice responds with a customizable message.
    """
    self_managed_opt_outs_enabled: _Boolean | None = None
    """By default this is set to false. When an end recipient sends a message that begins with HELP or STOP to one
    of your dedicated numbers, AWS End User Messaging SMS and Voice automatically replies with a customizable
    message and adds the end recipient to the OptOutList. When set to true you're responsible for responding to HELP
    and STOP requests. You're also responsible for tracking and honoring opt-out requests.
    """
    shared_routes_enabled: _Boolean | None = None
    """Indicates whether shared routes are enabled for the pool."""
    tags: _Sequence[Pool.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    two_way: Pool.TwoWay | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def pool_id(self) -> _Intrinsic: ...

@_declaration
class ProtectConfiguration(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::ProtectConfiguration."""
    @_declaration
    class CountryRule(_SchemaPropertyType):
        country_code: _String
        """The two-letter ISO country code."""
        protect_status: _Literal["ALLOW", "BLOCK", "MONITOR", "FILTER"] | _String
        """The types of protection that can be used."""
    @_declaration
    class CountryRuleSet(_SchemaPropertyType):
        mms: _Sequence[ProtectConfiguration.CountryRule | _Document] | _Intrinsic | None = None
        sms: _Sequence[ProtectConfiguration.CountryRule | _Document] | _Intrinsic | None = None
        voice: _Sequence[ProtectConfiguration.CountryRule | _Document] | _Intrinsic | None = None
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
    country_rule_set: ProtectConfiguration.CountryRuleSet | _Document | None = None
    """An array of CountryRule containing the rules for the NumberCapability."""
    deletion_protection_enabled: _Boolean | None = None
    """When set to true deletion protection is enabled and protect configuration cannot be deleted. By default this
    is set to false.
    """
    tags: _Sequence[ProtectConfiguration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the protect configuration."""
    @property
    def protect_configuration_id(self) -> _Intrinsic:
        """The unique identifier for the protect configuration."""

@_declaration
class RcsAgent(_SchemaResource):
    """An AWS RCS Agent in AWS End User Messaging SMS. The RCS agent is the top-level resource representing your
    brand for RCS messaging, and serves as an origination identity for sending RCS messages. A newly created agent
    is in CREATED status; it advances through TESTING, PARTIAL and ACTIVE only as testing and country launch
    registrations are submitted and approved by carriers.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class TestingAgentInformation(_SchemaPropertyType):
        """Information about the testing agent (RCS for Business ID) associated with the RCS agent. A testing agent
        is created by submitting a testing registration, and allows sending to registered test devices without
        carrier approval.
        """
        registration_id: _String
        """The unique identifier of the testing registration that created the testing agent."""
        testing_agent_status: _Literal["CREATED", "PENDING", "ACTIVE"] | _String
        """The status of the testing agent. Named distinctly from the resource-level Status property, which has its
        own larger set of values.
        """
        testing_agent_id: _String | None = None
        """The identifier of the testing agent assigned by the RCS infrastructure provider."""
    TYPE: _ClassVar[str]
    deletion_protection_enabled: _Boolean | None = None
    """When set to true the RCS agent can't be deleted. By default this is false."""
    opt_out_list_name: _String | None = None
    """The name of the opt-out list associated with the RCS agent."""
    self_managed_opt_outs_enabled: _Boolean | None = None
    """When set to true you're responsible for responding to HELP and STOP requests, and for tracking and honoring
    opt-out requests. By default this is false.
    """
    tags: _Sequence[RcsAgent.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to the RCS agent."""
    two_way_channel_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the two way channel where inbound messages are delivered."""
    two_way_channel_role: _String | None = None
    """The Amazon Resource Name (ARN) of an IAM role for the service to assume in order to post inbound messages to
    the two way channel.
    """
    two_way_enabled: _Boolean | None = None
    """When set to true two-way messaging is enabled for the RCS agent."""
    two_way_media_s3_bucket_name: _String | None = None
    """The name of the Amazon S3 bucket where inbound RCS media objects are written."""
    two_way_media_s3_key_prefix: _String | None = None
    """The key prefix used for inbound RCS media objects in the Amazon S3 bucket."""
    two_way_media_s3_role: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM role used to write inbound RCS media files to the Amazon S3 bucket.
    The role must have s3:PutObject permission on the bucket and a trust policy allowing sms-voice.amazonaws.com to
    assume it.
    """
    two_way_rcs_events_enabled: _Sequence[_String] | _Intrinsic | None = None
    """The list of RCS event types enabled for two-way messaging. An empty list disables all event types. The
    special value ALL enables all current and future event types and must be the only element if used. Requires
    TwoWayEnabled to be true.
    """
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time when the RCS agent was created."""
    @property
    def pool_id(self) -> _Intrinsic:
        """The unique identifier of the pool associated with the RCS agent. This is populated only while the agent
        is associated with a pool, which is done through the pool APIs rather than through this resource.
        """
    @property
    def rcs_agent_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the RCS agent."""
    @property
    def rcs_agent_id(self) -> _Intrinsic:
        """The unique identifier for the RCS agent, in the format rcs- followed by a hexadecimal string."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the RCS agent. CREATED means the agent exists but no registration has been
        submitted. PENDING means a registration is awaiting processing. TESTING means the testing registration is
        approved and the agent can message registered test devices. PARTIAL means at least one country launch is
        active. ACTIVE means all submitted country launches are active. DELETED means the agent has been deleted.
        """
    @property
    def testing_agent(self) -> _Intrinsic:
        """Information about the testing agent (RCS for Business ID) associated with the RCS agent. A testing agent
        is created by submitting a testing registration, and allows sending to registered test devices without
        carrier approval.
        """

@_declaration
class Registration(_SchemaResource):
    """A registration that has been created."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value associated with the key of the tag."""
    TYPE: _ClassVar[str]
    registration_type: _String
    """The type of registration form to create."""
    tags: _Sequence[Registration.Tag | _Document] | _Intrinsic | None = None
    """An array of tags (key and value pairs) to associate with the registration."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time when the registration was created, in UNIX epoch time format."""
    @property
    def current_version_number(self) -> _Intrinsic:
        """The current version number of the registration."""
    @property
    def registration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the registration."""
    @property
    def registration_id(self) -> _Intrinsic:
        """The unique identifier for the registration."""
    @property
    def registration_status(self) -> _Intrinsic:
        """The status of the registration."""

@_declaration
class RegistrationAttachment(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::RegistrationAttachment."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value associated with the key of the tag."""
    TYPE: _ClassVar[str]
    attachment_body: _String | None = None
    """The registration file to upload. The maximum file size is 1500KB and valid file extensions are PDF, JPEG and
    PNG.
    """
    attachment_url: _String | None = None
    """A URL to the required registration file. For example, the URL to an MMS/shortcode form."""
    tags: _Sequence[RegistrationAttachment.Tag | _Document] | _Intrinsic | None = None
    """An array of tags (key and value pairs) to associate with the registration attachment."""
    @property
    def attachment_status(self) -> _Intrinsic:
        """The status of the registration attachment."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time when the registration attachment was created, in UNIX epoch time format."""
    @property
    def registration_attachment_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the registration attachment."""
    @property
    def registration_attachment_id(self) -> _Intrinsic:
        """The unique identifier for the registration attachment."""
    @property
    def uploaded_attachment_url(self) -> _Intrinsic:
        """The URL to the document that was uploaded as the registration attachment, as returned by the service."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::ResourcePolicy."""
    TYPE: _ClassVar[str]
    policy_document: _Document
    """The JSON formatted resource-based policy to attach."""
    resource_arn: _String
    """The Amazon Resource Name (ARN) of the AWS End User Messaging SMS and Voice resource to attach the
    resource-based policy to.
    """

@_declaration
class SenderId(_SchemaResource):
    """Resource Type definition for AWS::SMSVOICE::SenderId."""
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
    iso_country_code: _String
    """The two-character code, in ISO 3166-1 alpha-2 format, for the country or region."""
    sender_id: _String
    """The sender ID string to request."""
    deletion_protection_enabled: _Boolean | None = None
    """When set to true the sender ID can't be deleted. By default this is set to false."""
    tags: _Sequence[SenderId.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) associated with the SenderId."""

@_declaration
class VerifiedDestinationNumber(_SchemaResource):
    """A destination phone number that has been registered for verification with AWS End User Messaging SMS. A newly
    created number is in PENDING status; it becomes VERIFIED only after the recipient supplies the one-time code out
    of band.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    destination_phone_number: _String
    """The verified destination phone number, in E.164 format."""
    tags: _Sequence[VerifiedDestinationNumber.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time when the verified destination phone number was created."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the verified destination phone number. PENDING means the phone number has not been verified
        yet; VERIFIED means it is verified and can receive messages.
        """
    @property
    def verified_destination_number_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the verified destination phone number."""
    @property
    def verified_destination_number_id(self) -> _Intrinsic:
        """The unique identifier for the verified destination phone number."""
