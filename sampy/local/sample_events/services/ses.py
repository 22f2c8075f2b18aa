"""Events of Amazon SES.

Source: AWS page "Event and examples of the Lambda function action" of the Amazon SES developer guide.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn, dns_suffix_of
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, SOURCE_IP, TIME

_DATE = "Tue, 2 Jan 2024 03:04:05 +0000"
_MESSAGE_ID = "examplemessageid0123456789abcdefghijklmn"
_PASS: dict[str, Json] = {"status": "PASS"}


def email_receiving(
    *,
    sender: str = "jane@example.com",
    recipient: str = "john@example.com",
    subject: str = "Test Subject",
    region: str = REGION,
    dns_suffix: str = "",
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a mail without its content, which is not in events."""
    server = f"inbound-smtp.{dns_suffix or dns_suffix_of(region)}"
    received = f"from mail.example.com ({SOURCE_IP}) by {server} with SMTP id {_MESSAGE_ID} for {recipient}; {_DATE}"
    headers = {
        "Return-Path": f"<{sender}>",
        "Received": received,
        "MIME-Version": "1.0",
        "From": sender,
        "Date": _DATE,
        "Message-ID": "<0123456789@example.com>",
        "Subject": subject,
        "To": recipient,
        "Content-Type": "text/plain; charset=UTF-8",
    }
    mail: dict[str, Json] = {
        "timestamp": TIME,
        "source": sender,
        "messageId": _MESSAGE_ID,
        "destination": [recipient],
        "headersTruncated": False,
        "headers": [{"name": name, "value": value} for name, value in headers.items()],
        "commonHeaders": {
            "returnPath": sender,
            "from": [sender],
            "date": _DATE,
            "to": [recipient],
            "messageId": headers["Message-ID"],
            "subject": subject,
        },
    }
    function = arn("lambda", "function:Example", region=region, account_id=account_id, partition=partition)
    receipt: dict[str, Json] = {
        "timestamp": TIME,
        "processingTimeMillis": 574,
        "recipients": [recipient],
        "spamVerdict": _PASS,
        "virusVerdict": _PASS,
        "spfVerdict": _PASS,
        "dkimVerdict": _PASS,
        "dmarcVerdict": _PASS,
        "action": {"type": "Lambda", "functionArn": function, "invocationType": "Event"},
    }
    record: dict[str, Json] = {
        "eventSource": "aws:ses",
        "eventVersion": "1.0",
        "ses": {"mail": mail, "receipt": receipt},
    }
    return {"Records": [record]}


EVENTS: Samples = {"email-receiving": Sample("A mail was received.", email_receiving)}
