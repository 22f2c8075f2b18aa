"""AWS::SQS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.messages import QueueGrants as _QueueGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Queue(_QueueGrants, _SchemaResource):
    """The ``AWS::SQS::Queue`` resource creates an SQS standard or FIFO queue."""
    @_declaration
    class RedrivePolicy(_SchemaPropertyType):
        """The string that includes the parameters for the dead-letter queue functionality of the source queue as a
        JSON object.
        """
        dead_letter_target_arn: _String | None = None
        max_receive_count: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    content_based_deduplication: _Boolean | None = None
    """For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication. During the
    deduplication interval, SQS treats messages that are sent with identical content as duplicates and delivers only
    one copy of the message. For more information, see the ``ContentBasedDeduplication`` attribute for the
    ``CreateQueue`` action in the *API Reference*.
    """
    deduplication_scope: _String | None = None
    """For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or
    queue level. Valid values are ``messageGroup`` and ``queue``. To enable high throughput for a FIFO queue, set
    this attribute to ``messageGroup``*and* set the ``FifoThroughputLimit`` attribute to ``perMessageGroupId``. If
    you set these attributes to anything other than these values, normal throughput is in effect and deduplication
    occurs as specified.
    """
    delay_seconds: _Integer | None = None
    """The time in seconds for which the delivery of all messages in the queue is delayed. You can specify an
    integer value of ``0`` to ``900`` (15 minutes). The default value is ``0``.
    """
    fifo_queue: _Boolean | None = None
    """If set to true, creates a FIFO queue. If you don't specify this property, SQS creates a standard queue. For
    more information, see Amazon SQS FIFO queues in the *Developer Guide*.
    """
    fifo_throughput_limit: _String | None = None
    """For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire
    queue or per message group. Valid values are ``perQueue`` and ``perMessageGroupId``. To enable high throughput
    for a FIFO queue, set this attribute to ``perMessageGroupId``*and* set the ``DeduplicationScope`` attribute to
    ``messageGroup``.
    """
    kms_data_key_reuse_period_seconds: _Integer | None = None
    """The length of time in seconds for which SQS can reuse a data key to encrypt or decrypt messages before
    calling KMS again. The value must be an integer between 60 (1 minute) and 86,400 (24 hours). The default is 300
    (5 minutes). A shorter time period provides better security, but results in more calls to KMS, which might incur
    charges after Free Tier. For more information, see Encryption at rest in the *Developer Guide*.
    """
    kms_master_key_id: _String | None = None
    """The ID of an AWS Key Management Service (KMS) for SQS, or a custom KMS. To use the AWS managed KMS for SQS,
    specify a (default) alias ARN, alias name (for example ``alias/aws/sqs``), key ARN, or key ID.
    """
    maximum_message_size: _Integer | None = None
    """The limit of how many bytes that a message can contain before SQS rejects it. You can specify an integer from
    1,024 bytes (1 KiB) to 1,048,576 bytes (1 MiB). Default: 1,048,576 bytes (1 MiB).
    """
    message_retention_period: _Integer | None = None
    """The number of seconds that SQS retains a message. You can specify an integer value from ``60`` seconds (1
    minute) to ``1,209,600`` seconds (14 days). The default value is ``345,600`` seconds (4 days).
    """
    queue_name: _String | None = None
    """A name for the queue. To create a FIFO queue, the name of your FIFO queue must end with the ``.fifo`` suffix.
    For more information, see Amazon SQS FIFO queues in the *Developer Guide*. If you don't specify a name, CFN
    generates a unique physical ID and uses that ID for the queue name. For more information, see Name type in the
    *User Guide*. If you specify a name, you can't perform updates that require replacement of this resource.
    """
    receive_message_wait_time_seconds: _Integer | None = None
    """Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue
    in order to include it in the response, rather than returning an empty response if a message isn't yet
    available. You can specify an integer from 1 to 20. Short polling is used as the default or when you specify 0
    for this property. For more information, see Consuming messages using long polling in the *Developer Guide*.
    """
    redrive_allow_policy: _Document | _String | None = None
    """The string that includes the parameters for the permissions for the dead-letter queue redrive permission and
    which source queues can specify dead-letter queues as a JSON object.
    """
    redrive_policy: Queue.RedrivePolicy | _Document | None = None
    sqs_managed_sse_enabled: _Boolean | None = None
    """Enables server-side queue encryption using SQS owned encryption keys. Only one server-side encryption option
    is supported per queue (for example, SSE-KMS or SSE-SQS). When ``SqsManagedSseEnabled`` is not defined,
    ``SSE-SQS`` encryption is enabled by default.
    """
    tags: _Sequence[Queue.Tag | _Document] | _Intrinsic | None = None
    """The tags that you attach to this queue. For more information, see Resource tag in the *User Guide*."""
    visibility_timeout: _Integer | None = None
    """The length of time during which a message will be unavailable after a message is delivered from the queue.
    This blocks other components from receiving the same message and gives the initial component time to process and
    delete the message from the queue. Values must be from 0 to 43,200 seconds (12 hours). If you don't specify a
    value, AWS CloudFormation uses the default value of 30 seconds.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def queue_url(self) -> _Intrinsic: ...

@_declaration
class QueueInlinePolicy(_SchemaResource):
    """Schema for SQS QueueInlinePolicy."""
    TYPE: _ClassVar[str]
    policy_document: _Document | _String
    queue: _String
    """The URL of the SQS queue."""

@_declaration
class QueuePolicy(_SchemaResource):
    """The ``AWS::SQS::QueuePolicy`` type applies a policy to SQS queues. For an example snippet, see Declaring an
    policy in the *User Guide*.
    """
    TYPE: _ClassVar[str]
    policy_document: _Document | _String
    """A policy document that contains the permissions for the specified SQS queues. For more information about SQS
    policies, see Using custom policies with the access policy language in the *Developer Guide*.
    """
    queues: _Sequence[_String] | _Intrinsic
    """The URLs of the queues to which you want to add the policy. You can use the ``Ref`` function to specify an
    ``AWS::SQS::Queue`` resource.
    """
    @property
    def id(self) -> _Intrinsic: ...
