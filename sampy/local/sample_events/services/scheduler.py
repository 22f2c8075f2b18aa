"""Events of Amazon EventBridge Scheduler.

Source: AWS page "Managing targets" of the EventBridge Scheduler user guide: a schedule without an input sends an event
that names it.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.services.eventbridge import envelope
from sampy.local.sample_events.values import ACCOUNT_ID, REGION


def schedule(
    *,
    schedule: str = "ExampleSchedule",
    group: str = "default",
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return what a schedule sends to a function where it has no input of its own."""
    source = arn("scheduler", f"schedule/{group}/{schedule}", region=region, account_id=account_id, partition=partition)
    event = envelope("aws.scheduler", "Scheduled Event", {}, resources=[source], region=region, account_id=account_id)
    # The detail of this one is text.
    return {**event, "detail": "{}"}


EVENTS: Samples = {"schedule": Sample("The time of a schedule has come.", schedule)}
