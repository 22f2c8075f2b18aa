"""Events of Amazon Connect.

Source: AWS page "Grant Amazon Connect access to your AWS Lambda functions", with the event of a flow.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples, text_map_option
from sampy.local.sample_events.values import ACCOUNT_ID, MILLISECONDS, REGION, uuid


def contact_flow_event(
    *,
    contact_id: str = uuid(1),
    phone_number: str = "+12065550100",
    parameters: str = "{}",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return what a flow sends of a call; the number is one of those that nobody has."""
    instance = arn("connect", f"instance/{uuid(2)}", region=region, account_id=account_id, partition=partition)
    stream = f"stream/connect-contact-{contact_id}/{MILLISECONDS}"
    audio: dict[str, Json] = {
        "StartFragmentNumber": "91343852333180000000000000000000000000000000001",
        "StartTimestamp": str(MILLISECONDS),
        "StreamARN": arn("kinesisvideo", stream, region=region, account_id=account_id, partition=partition),
    }
    contact: dict[str, Json] = {
        "Attributes": {},
        "Channel": "VOICE",
        "ContactId": contact_id,
        "CustomerEndpoint": {"Address": phone_number, "Type": "TELEPHONE_NUMBER"},
        "InitialContactId": contact_id,
        "InitiationMethod": "INBOUND",
        "InstanceARN": instance,
        "MediaStreams": {"Customer": {"Audio": audio}},
        "PreviousContactId": contact_id,
        "Queue": None,
        "SystemEndpoint": {"Address": "+12065550199", "Type": "TELEPHONE_NUMBER"},
    }
    given = text_map_option("parameters", parameters)
    return {"Name": "ContactFlowEvent", "Details": {"ContactData": contact, "Parameters": dict(given)}}


EVENTS: Samples = {"contact-flow-event": Sample("A flow of a call calls the function.", contact_flow_event)}
