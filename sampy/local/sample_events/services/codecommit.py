"""Events of AWS CodeCommit.

Source: AWS page "Using AWS Lambda with AWS CodeCommit".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn, global_arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, hexadecimal, uuid


def repository(
    *,
    repository: str = "my-repo",
    branch: str = "main",
    trigger: str = "my-trigger",
    custom_data: str = "this is custom data",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return what a trigger of a repository sends when somebody pushes."""
    references: list[Json] = [{"commit": hexadecimal(0xA1B2C3D4, 40), "ref": f"refs/heads/{branch}"}]
    record: dict[str, Json] = {
        "awsRegion": region,
        "codecommit": {"references": references},
        "customData": custom_data,
        "eventId": uuid(1),
        "eventName": "ReferenceChanges",
        "eventPartNumber": 1,
        "eventSource": "aws:codecommit",
        "eventSourceARN": arn("codecommit", repository, region=region, account_id=account_id, partition=partition),
        "eventTime": "2024-01-02T03:04:05.678+0000",
        "eventTotalParts": 1,
        "eventTriggerConfigId": uuid(2),
        "eventTriggerName": trigger,
        "eventVersion": "1.0",
        "userIdentityARN": global_arn("iam", "root", region=region, account_id=account_id, partition=partition),
    }
    return {"Records": [record]}


EVENTS: Samples = {"repository": Sample("Somebody pushed to a repository.", repository)}
