"""AWS::Chime. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AppInstance(_SchemaResource):
    """Resource Type definition for AWS::Chime::AppInstance."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag object containing a key-value pair."""
        key: _String
        """The key in a tag."""
        value: _String
        """The value in a tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the AppInstance."""
    metadata_: _String | None = None
    """The metadata of the AppInstance. Limited to a 1KB string in UTF-8."""
    tags: _Sequence[AppInstance.Tag | _Document] | _Intrinsic | None = None
    """Tags assigned to the AppInstance."""
    @property
    def app_instance_arn(self) -> _Intrinsic:
        """The Amazon Resource Number (ARN) of the AppInstance."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time at which an AppInstance was created, as an ISO 8601 timestamp."""
    @property
    def last_updated_timestamp(self) -> _Intrinsic:
        """The time an AppInstance was last updated, as an ISO 8601 timestamp."""

@_declaration
class AppInstanceBot(_SchemaResource):
    """Resource Type definition for AWS::Chime::AppInstanceBot."""
    @_declaration
    class Configuration(_SchemaPropertyType):
        """A structure that contains configuration data."""
        lex: AppInstanceBot.LexConfiguration | _Document
    @_declaration
    class InvokedBy(_SchemaPropertyType):
        """Specifies the type of message that triggers a bot."""
        standard_messages: _Literal["AUTO", "ALL", "MENTIONS", "NONE"] | _String
        """Sets standard messages as the bot trigger."""
        targeted_messages: _Literal["ALL", "NONE"] | _String
        """Sets targeted messages as the bot trigger."""
    @_declaration
    class LexConfiguration(_SchemaPropertyType):
        """The configuration for an Amazon Lex V2 bot."""
        lex_bot_alias_arn: _String
        """The ARN of the Amazon Lex V2 bot's alias."""
        locale_id: _String
        """Identifies the Amazon Lex V2 bot's language and locale."""
        invoked_by: AppInstanceBot.InvokedBy | _Document | None = None
        responds_to: _Literal["STANDARD_MESSAGES"] | _String | None = None
        """Determines whether the Amazon Lex V2 bot responds to all standard messages. Control messages are not
        supported.
        """
        welcome_intent: _String | None = None
        """The name of the welcome intent configured in the Amazon Lex V2 bot."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag object containing a key-value pair."""
        key: _String
        """The key in a tag."""
        value: _String
        """The value in a tag."""
    TYPE: _ClassVar[str]
    app_instance_arn: _String
    """The ARN of the AppInstance."""
    configuration: AppInstanceBot.Configuration | _Document
    metadata_: _String | None = None
    """The metadata of the AppInstanceBot."""
    name: _String | None = None
    """The name of the AppInstanceBot."""
    tags: _Sequence[AppInstanceBot.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the AppInstanceBot."""
    @property
    def app_instance_bot_arn(self) -> _Intrinsic:
        """The ARN of the AppInstanceBot."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time at which the AppInstanceBot was created, as an ISO 8601 timestamp."""
    @property
    def last_updated_timestamp(self) -> _Intrinsic:
        """The time at which the AppInstanceBot was last updated, as an ISO 8601 timestamp."""

@_declaration
class AppInstanceUser(_SchemaResource):
    """Resource Type definition for AWS::Chime::AppInstanceUser."""
    @_declaration
    class ExpirationSettings(_SchemaPropertyType):
        expiration_criterion: _Literal["CREATED_TIMESTAMP"] | _String
        expiration_days: _Integer
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    app_instance_arn: _String
    app_instance_user_id: _String
    expiration_settings: AppInstanceUser.ExpirationSettings | _Document | None = None
    metadata_: _String | None = None
    name: _String | None = None
    tags: _Sequence[AppInstanceUser.Tag | _Document] | _Intrinsic | None = None
    @property
    def app_instance_user_arn(self) -> _Intrinsic: ...

@_declaration
class Channel(_SchemaResource):
    """Creates a channel in an Amazon Chime SDK Messaging AppInstance. Members of a channel exchange messages within
    it. Every channel operation is performed on behalf of an AppInstanceUser or AppInstanceBot, whose ARN is
    supplied as ChimeBearer and forms part of the channel's CloudFormation identifier.
    """
    @_declaration
    class ElasticChannelConfiguration(_SchemaPropertyType):
        """The attributes required to configure and create an elastic channel. An elastic channel must use
        RESTRICTED mode, cannot be created with MemberArns, and is available only in some regions.
        """
        maximum_sub_channels: _Integer
        """The maximum number of SubChannels allowed in the elastic channel."""
        minimum_membership_percentage: _Integer
        """The minimum allowed percentage of TargetMembershipsPerSubChannel users, used to balance members across
        SubChannels.
        """
        target_memberships_per_sub_channel: _Integer
        """The maximum number of members allowed in a SubChannel."""
    @_declaration
    class ExpirationSettings(_SchemaPropertyType):
        """Settings that control the interval after which the channel is automatically deleted."""
        expiration_criterion: _Literal["CREATED_TIMESTAMP", "LAST_MESSAGE_TIMESTAMP"] | _String
        """The condition the expiration period is measured from."""
        expiration_days: _Integer
        """The period in days after which the system automatically deletes the channel."""
    @_declaration
    class Identity(_SchemaPropertyType):
        """The AppInstanceUser or AppInstanceBot that created the channel."""
        arn: _String | None = None
        """The ARN in an identity."""
        name: _String | None = None
        """The name in an identity."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key in a tag."""
        value: _String
        """The value in a tag."""
    TYPE: _ClassVar[str]
    app_instance_arn: _String
    """The ARN of the AppInstance that contains the channel."""
    chime_bearer: _String
    """The ARN of the AppInstanceUser or AppInstanceBot that performs every operation on this channel. Whichever of
    the two creates a channel automatically becomes one of its moderators, so the same ARN can subsequently read,
    update and delete the channel.
    """
    name: _String
    """The name of the channel."""
    channel_id: _String | None = None
    """The ID of the channel. When omitted, the service generates a UUID."""
    elastic_channel_configuration: Channel.ElasticChannelConfiguration | _Document | None = None
    expiration_settings: Channel.ExpirationSettings | _Document | None = None
    member_arns: _Sequence[_String] | _Intrinsic | None = None
    """The ARNs of the AppInstanceUsers to add to the channel as members when it is created. Cannot be combined with
    ElasticChannelConfiguration.
    """
    metadata_: _String | None = None
    """The metadata of the channel."""
    mode: _Literal["UNRESTRICTED", "RESTRICTED"] | _String | None = None
    """The channel mode. In an UNRESTRICTED channel, members can add themselves and other members; in a RESTRICTED
    channel, only administrators and moderators can add members. An elastic channel must be RESTRICTED.
    """
    moderator_arns: _Sequence[_String] | _Intrinsic | None = None
    """The ARNs of the AppInstanceUsers to add to the channel as moderators when it is created."""
    privacy: _Literal["PUBLIC", "PRIVATE"] | _String | None = None
    """The channel's privacy level. A PUBLIC channel is discoverable by anyone in the AppInstance; a PRIVATE channel
    is not. Privacy cannot be changed after creation.
    """
    tags: _Sequence[Channel.Tag | _Document] | _Intrinsic | None = None
    """The tags for the channel."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the channel."""
    @property
    def channel_flow_arn(self) -> _Intrinsic:
        """The ARN of the channel flow."""
    @property
    def created_by(self) -> _Intrinsic:
        """The AppInstanceUser or AppInstanceBot that created the channel."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time at which the channel was created."""
    @property
    def last_message_timestamp(self) -> _Intrinsic:
        """The time at which a member sent the last message in the channel."""
    @property
    def last_updated_timestamp(self) -> _Intrinsic:
        """The time at which the channel was last updated."""

@_declaration
class ChannelFlow(_SchemaResource):
    """Creates a channel flow in the Amazon Chime SDK Messaging service. A channel flow is a container for
    processors (Lambda functions) that perform actions on chat messages.
    """
    @_declaration
    class LambdaConfiguration(_SchemaPropertyType):
        """Stores metadata about a Lambda processor."""
        invocation_type: _Literal["ASYNC"] | _String
        """Controls how the Lambda function is invoked."""
        resource_arn: _String
        """The ARN of the Lambda message processing function."""
    @_declaration
    class Processor(_SchemaPropertyType):
        """Information about a processor in a channel flow."""
        configuration: ChannelFlow.ProcessorConfiguration | _Document
        execution_order: _Integer
        """The sequence in which processors run."""
        fallback_action: _Literal["CONTINUE", "ABORT"] | _String
        """Determines whether to continue or stop processing when communication with a processor fails."""
        name: _String
        """The name of the processor."""
    @_declaration
    class ProcessorConfiguration(_SchemaPropertyType):
        """A processor's metadata."""
        lambda_: ChannelFlow.LambdaConfiguration | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key in a tag."""
        value: _String
        """The value in a tag."""
    TYPE: _ClassVar[str]
    app_instance_arn: _String
    """The ARN of the app instance."""
    name: _String
    """The name of the channel flow."""
    processors: _Sequence[ChannelFlow.Processor | _Document] | _Intrinsic
    """Information about the processor Lambda functions."""
    tags: _Sequence[ChannelFlow.Tag | _Document] | _Intrinsic | None = None
    """The tags for the channel flow."""
    @property
    def app_instance_id(self) -> _Intrinsic:
        """The ID of the app instance, extracted from the channel flow ARN."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the channel flow."""
    @property
    def channel_flow_id(self) -> _Intrinsic:
        """The ID of the channel flow, extracted from the channel flow ARN."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time at which the channel flow was created."""
    @property
    def last_updated_timestamp(self) -> _Intrinsic:
        """The time at which the channel flow was last updated."""

@_declaration
class MediaInsightsPipelineConfiguration(_SchemaResource):
    """Resource Type definition for an Amazon Chime SDK Media Insights Pipeline Configuration."""
    @_declaration
    class AmazonTranscribeCallAnalyticsProcessorConfiguration(_SchemaPropertyType):
        language_code: _Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"] | _String
        """The language code in the configuration."""
        call_analytics_stream_categories: _Sequence[_String] | _Intrinsic | None = None
        """The categories to send to the insights target."""
        content_identification_type: _Literal["PII"] | _String | None = None
        """Labels all PII identified in the transcript."""
        content_redaction_type: _Literal["PII"] | _String | None = None
        """Redacts all PII identified in the transcript."""
        enable_partial_results_stabilization: _Boolean | None = None
        """Enables partial result stabilization."""
        filter_partial_results: _Boolean | None = None
        """If true, partial results are filtered out."""
        language_model_name: _String | None = None
        """The name of the custom language model."""
        partial_results_stability: _Literal["high", "medium", "low"] | _String | None = None
        """The level of stability for partial results."""
        pii_entity_types: _String | None = None
        """The types of PII to redact."""
        post_call_analytics_settings: MediaInsightsPipelineConfiguration.PostCallAnalyticsSettings | _Document | None = None
        vocabulary_filter_method: _Literal["remove", "mask", "tag"] | _String | None = None
        """The vocabulary filtering method."""
        vocabulary_filter_name: _String | None = None
        """The name of the custom vocabulary filter."""
        vocabulary_name: _String | None = None
        """The name of the custom vocabulary."""
    @_declaration
    class AmazonTranscribeProcessorConfiguration(_SchemaPropertyType):
        content_identification_type: _Literal["PII"] | _String | None = None
        """Labels all PII identified in the transcript."""
        content_redaction_type: _Literal["PII"] | _String | None = None
        """Redacts all PII identified in the transcript."""
        enable_partial_results_stabilization: _Boolean | None = None
        """Enables partial result stabilization."""
        filter_partial_results: _Boolean | None = None
        """If true, partial results are filtered out."""
        identify_language: _Boolean | None = None
        """Turns language identification on or off."""
        identify_multiple_languages: _Boolean | None = None
        """Turns multiple language identification on or off."""
        language_code: _Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"] | _String | None = None
        """The language code."""
        language_model_name: _String | None = None
        """The name of the custom language model."""
        language_options: _String | None = None
        """The language options for transcription."""
        partial_results_stability: _Literal["high", "medium", "low"] | _String | None = None
        """The level of stability for partial results."""
        pii_entity_types: _String | None = None
        """The types of PII to redact."""
        preferred_language: _Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"] | _String | None = None
        """The preferred language for transcription."""
        show_speaker_label: _Boolean | None = None
        """Enables speaker partitioning."""
        vocabulary_filter_method: _Literal["remove", "mask", "tag"] | _String | None = None
        """The vocabulary filtering method."""
        vocabulary_filter_name: _String | None = None
        """The name of the custom vocabulary filter."""
        vocabulary_filter_names: _String | None = None
        """The names of the custom vocabulary filters."""
        vocabulary_name: _String | None = None
        """The name of the custom vocabulary."""
        vocabulary_names: _String | None = None
        """The names of the custom vocabularies."""
    @_declaration
    class IssueDetectionConfiguration(_SchemaPropertyType):
        rule_name: _String
        """The name of the issue detection rule."""
    @_declaration
    class KeywordMatchConfiguration(_SchemaPropertyType):
        keywords: _Sequence[_String] | _Intrinsic
        """The keywords or phrases to match."""
        rule_name: _String
        """The name of the keyword match rule."""
        negate: _Boolean | None = None
        """Matches keywords on their presence or absence."""
    @_declaration
    class KinesisDataStreamSinkConfiguration(_SchemaPropertyType):
        insights_target: _String | None = None
        """The ARN of the Kinesis Data Stream sink."""
    @_declaration
    class MediaInsightsPipelineConfigurationElement(_SchemaPropertyType):
        type: _Literal["AmazonTranscribeCallAnalyticsProcessor", "AmazonTranscribeProcessor", "KinesisDataStreamSink", "S3RecordingSink"] | _String
        """The element type."""
        amazon_transcribe_call_analytics_processor_configuration: MediaInsightsPipelineConfiguration.AmazonTranscribeCallAnalyticsProcessorConfiguration | _Document | None = None
        amazon_transcribe_processor_configuration: MediaInsightsPipelineConfiguration.AmazonTranscribeProcessorConfiguration | _Document | None = None
        kinesis_data_stream_sink_configuration: MediaInsightsPipelineConfiguration.KinesisDataStreamSinkConfiguration | _Document | None = None
        s3_recording_sink_configuration: MediaInsightsPipelineConfiguration.S3RecordingSinkConfiguration | _Document | None = None
    @_declaration
    class PostCallAnalyticsSettings(_SchemaPropertyType):
        data_access_role_arn: _String
        """The ARN of the role used by Transcribe to upload post-call analysis."""
        output_location: _String
        """The URL of the Amazon S3 bucket for post-call data."""
        content_redaction_output: _Literal["redacted", "redacted_and_unredacted"] | _String | None = None
        """The content redaction output settings."""
        output_encryption_kms_key_id: _String | None = None
        """The ID of the KMS key used to encrypt the output."""
    @_declaration
    class RealTimeAlertConfiguration(_SchemaPropertyType):
        disabled: _Boolean | None = None
        """Turns off real-time alerts."""
        rules: _Sequence[MediaInsightsPipelineConfiguration.RealTimeAlertRule | _Document] | _Intrinsic | None = None
        """The rules in the alert."""
    @_declaration
    class RealTimeAlertRule(_SchemaPropertyType):
        type: _Literal["KeywordMatch", "Sentiment", "IssueDetection"] | _String
        """The type of alert rule."""
        issue_detection_configuration: MediaInsightsPipelineConfiguration.IssueDetectionConfiguration | _Document | None = None
        keyword_match_configuration: MediaInsightsPipelineConfiguration.KeywordMatchConfiguration | _Document | None = None
        sentiment_configuration: MediaInsightsPipelineConfiguration.SentimentConfiguration | _Document | None = None
    @_declaration
    class S3RecordingSinkConfiguration(_SchemaPropertyType):
        destination: _String | None = None
        """The default URI of the Amazon S3 bucket."""
        recording_file_format: _Literal["Wav", "Opus"] | _String | None = None
        """The recording file format."""
    @_declaration
    class SentimentConfiguration(_SchemaPropertyType):
        rule_name: _String
        """The name of the sentiment rule."""
        sentiment_type: _Literal["NEGATIVE"] | _String
        """The type of sentiment."""
        time_period: _Integer
        """The analysis interval in seconds."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    elements: _Sequence[MediaInsightsPipelineConfiguration.MediaInsightsPipelineConfigurationElement | _Document] | _Intrinsic
    """The elements in the configuration."""
    media_insights_pipeline_configuration_name: _String
    """The name of the media insights pipeline configuration."""
    resource_access_role_arn: _String
    """The ARN of the role used by the service to access Amazon Web Services resources."""
    real_time_alert_configuration: MediaInsightsPipelineConfiguration.RealTimeAlertConfiguration | _Document | None = None
    tags: _Sequence[MediaInsightsPipelineConfiguration.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the configuration."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time at which the configuration was created."""
    @property
    def media_insights_pipeline_configuration_arn(self) -> _Intrinsic:
        """The ARN of the configuration."""
    @property
    def media_insights_pipeline_configuration_id(self) -> _Intrinsic:
        """The unique identifier of the configuration."""
    @property
    def updated_timestamp(self) -> _Intrinsic:
        """The time at which the configuration was last updated."""

@_declaration
class MediaPipelineKinesisVideoStreamPool(_SchemaResource):
    """Resource Type definition for an Amazon Chime SDK Media Pipeline Kinesis Video Stream Pool."""
    @_declaration
    class StreamConfiguration(_SchemaPropertyType):
        """The configuration settings for the Kinesis video stream."""
        region: _String
        """The AWS Region of the video stream."""
        data_retention_in_hours: _Integer | None = None
        """The amount of time that data is retained, in hours."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    pool_name: _String
    """The name of the Kinesis Video Stream Pool."""
    stream_configuration: MediaPipelineKinesisVideoStreamPool.StreamConfiguration | _Document
    tags: _Sequence[MediaPipelineKinesisVideoStreamPool.Tags | _Document] | _Intrinsic | None = None
    """The tags associated with the Kinesis Video Stream Pool."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Kinesis Video Stream Pool."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The time at which the Kinesis Video Stream Pool was created."""
    @property
    def pool_id(self) -> _Intrinsic:
        """The unique identifier of the Kinesis Video Stream Pool."""
    @property
    def pool_status(self) -> _Intrinsic:
        """The status of the Kinesis Video Stream Pool."""
    @property
    def updated_timestamp(self) -> _Intrinsic:
        """The time at which the Kinesis Video Stream Pool was last updated."""

@_declaration
class SipMediaApplication(_SchemaResource):
    """Resource Type definition for AWS::Chime::SipMediaApplication."""
    @_declaration
    class SipMediaApplicationEndpoint(_SchemaPropertyType):
        lambda_arn: _String
        """Valid Amazon Resource Name (ARN) of the Lambda function."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    aws_region: _String
    """The AWS Region in which the SIP media application is created."""
    endpoints: _Sequence[SipMediaApplication.SipMediaApplicationEndpoint | _Document] | _Intrinsic
    """List of endpoints (Lambda ARNs) specified for the SIP media application."""
    name: _String
    """The name of the SIP media application."""
    tags: _Sequence[SipMediaApplication.Tag | _Document] | _Intrinsic | None = None
    """Tags assigned to the SIP media application."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The SIP media application creation timestamp, in ISO 8601 format."""
    @property
    def sip_media_application_arn(self) -> _Intrinsic:
        """The ARN of the SIP media application."""
    @property
    def sip_media_application_id(self) -> _Intrinsic:
        """The SIP media application ID."""
    @property
    def updated_timestamp(self) -> _Intrinsic:
        """The time at which the SIP media application was updated."""

@_declaration
class VoiceConnector(_SchemaResource):
    """An Amazon Chime SDK Voice Connector configuration, including outbound host name and encryption settings."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the Voice Connector."""
    require_encryption: _Boolean
    """Enables or disables encryption for the Voice Connector."""
    aws_region: _Literal["us-east-1", "us-west-2", "ca-central-1", "eu-central-1", "eu-west-1", "eu-west-2", "ap-northeast-2", "ap-northeast-1", "ap-southeast-1", "ap-southeast-2"] | _String | None = None
    """The AWS Region in which the Voice Connector is created."""
    network_type: _Literal["IPV4_ONLY", "DUAL_STACK"] | _String | None = None
    """The type of network for the Voice Connector."""
    tags: _Sequence[VoiceConnector.Tag | _Document] | _Intrinsic | None = None
    """The tags assigned to the Voice Connector."""
    @property
    def created_timestamp(self) -> _Intrinsic:
        """The Voice Connector creation timestamp, in ISO 8601 format."""
    @property
    def outbound_host_name(self) -> _Intrinsic:
        """The outbound host name for the Voice Connector."""
    @property
    def updated_timestamp(self) -> _Intrinsic:
        """The Voice Connector updated timestamp, in ISO 8601 format."""
    @property
    def voice_connector_arn(self) -> _Intrinsic:
        """The ARN of the Voice Connector."""
    @property
    def voice_connector_id(self) -> _Intrinsic:
        """The Voice Connector ID."""
