"""Events of AWS Secrets Manager.

Source: AWS page "Rotation by Lambda function".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, uuid


def rotation(
    *,
    step: str = "createSecret",
    secret: str = "example-secret",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a step of a rotation."""
    secret_id = arn(
        "secretsmanager", f"secret:{secret}-a1b2c3", region=region, account_id=account_id, partition=partition
    )
    return {"Step": step, "SecretId": secret_id, "ClientRequestToken": uuid(1), "RotationToken": uuid(2)}


EVENTS: Samples = {"rotation": Sample("A secret is rotated.", rotation)}
