"""Events of Amazon SNS.

Source: AWS page "Invoking Lambda functions with Amazon SNS notifications".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn, dns_suffix_of
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, TIME, uuid


def notification(
    *,
    topic: str = "ExampleTopic",
    subject: str = "example subject",
    message: str = "example message",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a message of a topic; SNS sends one in each event."""
    topic_arn = arn("sns", topic, region=region, account_id=account_id, partition=partition)
    subscription = f"{topic_arn}:{uuid(2)}"
    host = f"https://sns.{dns_suffix_of(region)}"
    record: dict[str, Json] = {
        "EventSource": "aws:sns",
        "EventVersion": "1.0",
        "EventSubscriptionArn": subscription,
        "Sns": {
            "Type": "Notification",
            "MessageId": uuid(1),
            "TopicArn": topic_arn,
            "Subject": subject or None,
            "Message": message,
            "Timestamp": TIME,
            "SignatureVersion": "1",
            "Signature": "RXhhbXBsZVNpZ25hdHVyZQ==",
            "SigningCertUrl": f"{host}/SimpleNotificationService-example.pem",
            "UnsubscribeUrl": f"{host}/?Action=Unsubscribe&SubscriptionArn={subscription}",
            "MessageAttributes": {},
        },
    }
    return {"Records": [record]}


EVENTS: Samples = {"notification": Sample("A message was published to a topic.", notification)}
