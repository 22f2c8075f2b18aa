"""AWS::SNS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.grantees import Sender as _Sender
from sampy.grants.messages import TopicGrants as _TopicGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Subscription(_SchemaResource):
    """Resource Type definition for AWS::SNS::Subscription."""
    TYPE: _ClassVar[str]
    protocol: _String
    """The subscription's protocol."""
    topic_arn: _String
    """The ARN of the topic to subscribe to."""
    delivery_policy: _Document | _String | None = None
    """The delivery policy JSON assigned to the subscription. Enables the subscriber to define the message delivery
    retry strategy in the case of an HTTP/S endpoint subscribed to the topic.
    """
    endpoint: _String | None = None
    """The subscription's endpoint. The endpoint value depends on the protocol that you specify."""
    filter_policy: _Document | _String | None = None
    """The filter policy JSON assigned to the subscription. Enables the subscriber to filter out unwanted messages.
    """
    filter_policy_scope: _String | None = None
    """This attribute lets you choose the filtering scope by using one of the following string value types:
    MessageAttributes (default) and MessageBody.
    """
    raw_message_delivery: _Boolean | None = None
    """When set to true, enables raw message delivery. Raw messages don't contain any JSON formatting and can be
    sent to Amazon SQS and HTTP/S endpoints.
    """
    redrive_policy: _Document | _String | None = None
    """When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue. Messages that
    can't be delivered due to client errors are held in the dead-letter queue for further analysis or reprocessing.
    """
    region: _String | None = None
    """For cross-region subscriptions, the region in which the topic resides.If no region is specified, AWS
    CloudFormation uses the region of the caller as the default.
    """
    replay_policy: _Document | _String | None = None
    """Specifies whether Amazon SNS resends the notification to the subscription when a message's attribute changes.
    """
    subscription_role_arn: _String | None = None
    """This property applies only to Amazon Data Firehose delivery stream subscriptions."""
    @property
    def arn(self) -> _Intrinsic:
        """Arn of the subscription."""

@_declaration
class Topic(_TopicGrants, _Sender, _SchemaResource):
    """The ``AWS::SNS::Topic`` resource creates a topic to which notifications can be published. One account can
    create a maximum of 100,000 standard topics and 1,000 FIFO topics. For more information, see endpoints and
    quotas in the *General Reference*. The structure of ``AUTHPARAMS`` depends on the .signature of the API request.
    For more information, see Examples of the complete Signature Version 4 signing process in the *General
    Reference*.
    """
    @_declaration
    class LoggingConfig(_SchemaPropertyType):
        """The ``LoggingConfig`` property type specifies the ``Delivery`` status logging configuration for an
        AWS::SNS::Topic.
        """
        protocol: _Literal["http/s", "sqs", "lambda", "firehose", "application"] | _String
        """Indicates one of the supported protocols for the Amazon SNS topic. At least one of the other three
        ``LoggingConfig`` properties is recommend along with ``Protocol``.
        """
        failure_feedback_role_arn: _String | None = None
        """The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch."""
        success_feedback_role_arn: _String | None = None
        """The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch."""
        success_feedback_sample_rate: _String | None = None
        """The percentage of successful message deliveries to be logged in Amazon CloudWatch. Valid percentage
        values range from 0 to 100.
        """
    @_declaration
    class Subscription(_SchemaPropertyType):
        """``Subscription`` is an embedded property that describes the subscription endpoints of an SNS topic. For
        full control over subscription behavior (for example, delivery policy, filtering, raw message delivery, and
        cross-region subscriptions), use the AWS::SNS::Subscription resource.
        """
        endpoint: _String
        """The endpoint that receives notifications from the SNS topic. The endpoint value depends on the protocol
        that you specify. For more information, see the ``Endpoint`` parameter of the ``Subscribe`` action in the
        *API Reference*.
        """
        protocol: _String
        """The subscription's protocol. For more information, see the ``Protocol`` parameter of the ``Subscribe``
        action in the *API Reference*.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The list of tags to be added to the specified topic."""
        key: _String
        """The required key portion of the tag."""
        value: _String
        """The optional value portion of the tag."""
    TYPE: _ClassVar[str]
    archive_policy: _Document | _String | None = None
    content_based_deduplication: _Boolean | None = None
    """``ContentBasedDeduplication`` enables deduplication of messages based on their content for FIFO topics. By
    default, this property is set to false. If you create a FIFO topic with ``ContentBasedDeduplication`` set to
    false, you must provide a ``MessageDeduplicationId`` for each ``Publish`` action. When set to true, SNS
    automatically generates a ``MessageDeduplicationId`` using a SHA-256 hash of the message body (excluding message
    attributes).
    """
    data_protection_policy: _Document | _String | None = None
    delivery_status_logging: _Sequence[Topic.LoggingConfig | _Document] | _Intrinsic | None = None
    """The ``DeliveryStatusLogging`` configuration enables you to log the delivery status of messages sent from your
    Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:
    """
    display_name: _String | None = None
    """The display name to use for an SNS topic with SMS subscriptions. The display name must be maximum 100
    characters long, including hyphens (-), underscores (_), spaces, and tabs.
    """
    fifo_throughput_scope: _String | None = None
    """Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. Valid values are
    ``Topic`` or ``MessageGroup``.
    """
    fifo_topic: _Boolean | None = None
    """Set to true to create a FIFO topic."""
    kms_master_key_id: _String | None = None
    """The ID of an AWS managed customer master key (CMK) for SNS or a custom CMK. For more information, see Key
    terms. For more examples, see ``KeyId`` in the *API Reference*. This property applies only to
    server-side-encryption.
    """
    maximum_message_size: _Integer | None = None
    signature_version: _String | None = None
    """The signature version corresponds to the hashing algorithm used while creating the signature of the
    notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS. By default,
    ``SignatureVersion`` is set to ``1``.
    """
    subscription: _Sequence[Topic.Subscription | _Document] | _Intrinsic | None = None
    """The SNS subscriptions (endpoints) for this topic. If you specify the ``Subscription`` property in the
    ``AWS::SNS::Topic`` resource and it creates an associated subscription resource, the associated subscription is
    not deleted when the ``AWS::SNS::Topic`` resource is deleted.
    """
    tags: _Sequence[Topic.Tag | _Document] | _Intrinsic | None = None
    """The list of tags to add to a new topic. To be able to tag a topic on creation, you must have the
    ``sns:CreateTopic`` and ``sns:TagResource`` permissions.
    """
    topic_name: _String | None = None
    """The name of the topic you want to create. Topic names must include only uppercase and lowercase ASCII
    letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long. FIFO topic names must
    end with ``.fifo``. If you don't specify a name, CFN generates a unique physical ID and uses that ID for the
    topic name. For more information, see Name type. If you specify a name, you can't perform updates that require
    replacement of this resource.
    """
    tracing_config: _String | None = None
    """Tracing mode of an SNS topic. By default ``TracingConfig`` is set to ``PassThrough``, and the topic passes
    through the tracing header it receives from an SNS publisher to its subscriptions. If set to ``Active``, SNS
    will vend X-Ray segment data to topic owner account if the sampled flag in the tracing header is true.
    """
    @property
    def topic_arn(self) -> _Intrinsic: ...

@_declaration
class TopicInlinePolicy(_SchemaResource):
    """Schema for AWS::SNS::TopicInlinePolicy."""
    TYPE: _ClassVar[str]
    policy_document: _Document | _String
    topic_arn: _String
    """The Amazon Resource Name (ARN) of the topic to which you want to add the policy."""

@_declaration
class TopicPolicy(_SchemaResource):
    """The ``AWS::SNS::TopicPolicy`` resource associates SNS topics with a policy. For an example snippet, see
    Declaring an policy in the *User Guide*.
    """
    TYPE: _ClassVar[str]
    policy_document: _Document | _String
    """A policy document that contains permissions to add to the specified SNS topics."""
    topics: _Sequence[_String] | _Intrinsic
    """The Amazon Resource Names (ARN) of the topics to which you want to add the policy. You can use the ``Ref``
    function to specify an ``AWS::SNS::Topic`` resource.
    """
    @property
    def id(self) -> _Intrinsic: ...
