"""Events of Amazon WorkMail.

Source: AWS page "Configuring AWS Lambda for Amazon WorkMail".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import uuid


def email(
    *,
    flow_direction: str = "INBOUND",
    mail_from: str = "from@example.com",
    sender: str = "sender@example.com",
    recipient: str = "recipient@example.com",
    subject: str = "Hello From Amazon WorkMail!",
) -> dict[str, Json]:
    """Return the summary of a mail that comes or goes."""
    recipients: list[Json] = [{"address": recipient}]
    return {
        "summaryVersion": "2018-10-10",
        "envelope": {"mailFrom": {"address": mail_from}, "recipients": recipients},
        "sender": {"address": sender},
        "subject": subject,
        "messageId": uuid(1),
        "invocationId": uuid(2),
        "flowDirection": flow_direction,
        "truncated": False,
    }


EVENTS: Samples = {"email": Sample("A mail comes or goes.", email)}
