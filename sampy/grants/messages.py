"""What can be granted on what takes messages: queues, topics, event buses, streams, logs and mail identities."""

from __future__ import annotations

from typing import ClassVar

from sampy.grants.base import Grantable
from sampy.grants.grantees import Grantee, Sender
from sampy.grants.parts import Allow, Encryption, Template

_ENCRYPT = "kms:Decrypt kms:GenerateDataKey"
_DECRYPT = "kms:Decrypt"


class QueueGrants(Grantable):
    """Grants on a queue of SQS."""

    ENCRYPTION: ClassVar[Encryption | None] = Encryption("sqs", ("KmsMasterKeyId",))

    def grant_send(self, grantee: Grantee | Sender) -> None:
        """Let `grantee` send messages: `SQSSendMessagePolicy`; a rule or a topic, by a connector."""
        template = Template.of("SQSSendMessagePolicy", queue_name="{QueueName}")
        self._give(grantee, "Send", template, key=_ENCRYPT, connector="Write")

    def grant_receive(self, grantee: Grantee) -> None:
        """Let `grantee` receive messages and delete those that are done: `SQSPollerPolicy`."""
        template = Template.of("SQSPollerPolicy", queue_name="{QueueName}")
        self._give(grantee, "Receive", template, key=_DECRYPT)

    def grant_purge(self, grantee: Grantee) -> None:
        """Let `grantee` delete all messages at once."""
        self._give(grantee, "Purge", Allow("sqs:PurgeQueue", ("{Arn}",)))


class TopicGrants(Grantable):
    """Grants on a topic of SNS."""

    ARNS: ClassVar[tuple[str, ...]] = ("{Ref}",)
    ENCRYPTION: ClassVar[Encryption | None] = Encryption("sns", ("KmsMasterKeyId",))

    def grant_publish(self, grantee: Grantee | Sender) -> None:
        """Let `grantee` publish messages: `SNSPublishMessagePolicy`; a rule, by a connector."""
        template = Template.of("SNSPublishMessagePolicy", topic_name="{TopicName}")
        self._give(grantee, "Publish", template, key=_ENCRYPT, connector="Write")

    def grant_subscribe(self, grantee: Grantee) -> None:
        """Let `grantee` subscribe itself and others."""
        self._give(grantee, "Subscribe", Allow("sns:Subscribe", ("{Ref}",)))


class EventBusGrants(Grantable):
    """Grants on a bus of EventBridge."""

    def grant_put_events(self, grantee: Grantee | Sender) -> None:
        """Let `grantee` put events: `EventBridgePutEventsPolicy`; a rule, by a connector."""
        template = Template.of("EventBridgePutEventsPolicy", event_bus_name="{Ref}")
        self._give(grantee, "PutEvents", template, connector="Write")


class StreamGrants(Grantable):
    """Grants on a data stream of Kinesis."""

    ENCRYPTION: ClassVar[Encryption | None] = Encryption("kinesis", ("StreamEncryption", "KeyId"))

    def grant_read(self, grantee: Grantee) -> None:
        """Let `grantee` read records."""
        actions = "DescribeStream DescribeStreamSummary ListShards GetShardIterator GetRecords"
        parts = " ".join(f"kinesis:{action}" for action in actions.split())
        self._give(grantee, "Read", Allow(parts, ("{Arn}",)), key=_DECRYPT)

    def grant_write(self, grantee: Grantee) -> None:
        """Let `grantee` put records."""
        actions = "kinesis:PutRecord kinesis:PutRecords"
        self._give(grantee, "Write", Allow(actions, ("{Arn}",)), key="kms:GenerateDataKey")


class DeliveryStreamGrants(Grantable):
    """Grants on a delivery stream of Firehose."""

    def grant_put(self, grantee: Grantee) -> None:
        """Let `grantee` put records: `FirehoseWritePolicy`."""
        self._give(grantee, "Put", Template.of("FirehoseWritePolicy", delivery_stream_name="{Ref}"))


class LogGroupGrants(Grantable):
    """Grants on a log group of CloudWatch Logs."""

    # The attribute Arn ends with ":*", and so stands for the log streams; searches are of the group itself.
    ARNS: ClassVar[tuple[str, ...]] = ("{Arn}", "arn:{Partition}:logs:{Region}:{Account}:log-group:{Ref}")

    def grant_read(self, grantee: Grantee) -> None:
        """Let `grantee` read and search its events."""
        actions = "logs:DescribeLogStreams logs:FilterLogEvents logs:GetLogEvents"
        self._give(grantee, "Read", Allow(actions, self.ARNS))

    def grant_write(self, grantee: Grantee) -> None:
        """Let `grantee` make log streams in it, and put events into them."""
        self._give(grantee, "Write", Allow("logs:CreateLogStream logs:PutLogEvents", ("{Arn}",)))


class EmailIdentityGrants(Grantable):
    """Grants on an address or a domain of SES."""

    ARNS: ClassVar[tuple[str, ...]] = ("arn:{Partition}:ses:{Region}:{Account}:identity/{Ref}",)

    def grant_send(self, grantee: Grantee) -> None:
        """Let `grantee` send mail from it."""
        self._give(grantee, "Send", Allow("ses:SendEmail ses:SendRawEmail", self.ARNS))
