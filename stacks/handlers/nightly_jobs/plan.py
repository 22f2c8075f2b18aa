"""Plans a night: a job in the queue for each shop, whose orders of the day are to be summed up."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

_MOST_IN_A_BATCH = 10
"""How many messages SQS takes at once."""


def plan(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Send the jobs for the day before the night; or for another one, ``{"day": "2026-03-01"}``."""
    # The runtime brings boto3; tests of the functions below need none.
    import boto3

    day = day_of(event, datetime.now(UTC))
    shops = shops_in(boto3.resource("dynamodb").Table(os.environ["SHOPS"]))
    sent = send(({"shop": shop, "day": day.isoformat()} for shop in shops), boto3.client("sqs"), os.environ["QUEUE"])
    return {"day": day.isoformat(), "jobs": sent}


def day_of(event: dict[str, Any], now: datetime) -> date:
    """Return the day whose orders are summed up: by default that before the time of the event.

    The schedule puts its own time into the event, so that a night that is tried again late is still the same night.

    Raises:
        ValueError: Where the event has a day that is none.
    """
    if "day" in event:
        return date.fromisoformat(event["day"])
    night = datetime.fromisoformat(event["time"]) if "time" in event else now
    return (night - timedelta(days=1)).date()


def shops_in(table: Any) -> Iterator[str]:
    """Yield the ids of all shops."""
    start: dict[str, object] = {}
    while True:
        page = table.scan(ProjectionExpression="id", **start)
        yield from (item["id"] for item in page["Items"])
        if "LastEvaluatedKey" not in page:
            return
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}


def send(jobs: Iterable[dict[str, str]], queue: Any, url: str) -> int:
    """Send jobs to the queue, and return how many there are.

    A night that is planned twice does no harm, since a job that is done twice comes to the same.

    Raises:
        RuntimeError: Where the queue refuses some: Lambda tries the whole night again.
    """
    count = 0
    rest = iter(jobs)
    while batch := list(islice(rest, _MOST_IN_A_BATCH)):
        entries = [{"Id": str(number), "MessageBody": json.dumps(job)} for number, job in enumerate(batch)]
        answer = queue.send_message_batch(QueueUrl=url, Entries=entries)
        refused = answer.get("Failed", [])
        if refused:
            reasons = sorted({each.get("Message", each["Code"]) for each in refused})
            raise RuntimeError(f"the queue refused {len(refused)} jobs: {'; '.join(reasons)}")
        count += len(entries)
    return count
