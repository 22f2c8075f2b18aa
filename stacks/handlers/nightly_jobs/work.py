"""Does the jobs: sums up the orders of a shop on a day."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple


class Job(NamedTuple):
    """What a message asks for.

    Args:
        shop: The id of a shop.
        day: The day whose orders are summed up.
    """

    shop: str
    day: date

    @classmethod
    def of(cls, body: str) -> Job:
        """Return the job of a message.

        Raises:
            ValueError: Where it is none.
        """
        try:
            given = json.loads(body)
            return cls(str(given["shop"]), date.fromisoformat(given["day"]))
        except (KeyError, TypeError, ValueError):
            raise ValueError(f"this is no job, which has a shop and a day: {body[:200]!r}") from None


class BadOrder(Exception):
    """Raised where an order can't be summed up."""


def work(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Do the jobs of a batch, and tell Lambda which of them failed."""
    import boto3

    tables = boto3.resource("dynamodb")
    orders, summaries = tables.Table(os.environ["ORDERS"]), tables.Table(os.environ["SUMMARIES"])
    return done(event["Records"], orders, summaries)


def done(records: Iterable[dict[str, Any]], orders: Any, summaries: Any) -> dict[str, Any]:
    """Do the jobs of a batch, and return those that failed, which alone come back."""
    failed = []
    for record in records:
        try:
            job = Job.of(record["body"])
            summaries.put_item(Item=summary(job, orders))
        except Exception as error:  # one job must not cost the others of its batch their turn
            attempt = record.get("attributes", {}).get("ApproximateReceiveCount", "?")
            print(f"attempt {attempt}: {record['body'][:200]}: {error!r}")
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}


def summary(job: Job, orders: Any) -> dict[str, Any]:
    """Return the summary of a shop's orders on a day; it comes out the same however often that is asked for.

    Raises:
        BadOrder: Where an order has no amount.
    """
    count, total = 0, Decimal(0)
    start: dict[str, object] = {}
    while True:
        page = orders.query(
            KeyConditionExpression="shop = :shop AND begins_with(placed, :day)",
            ExpressionAttributeValues={":shop": job.shop, ":day": job.day.isoformat()},
            **start,
        )
        for order in page["Items"]:
            amount = order.get("amount")
            if not isinstance(amount, Decimal):
                raise BadOrder(f"the order {order['placed']} of {job.shop} has no amount, but {amount!r}")
            count, total = count + 1, total + amount
        if "LastEvaluatedKey" not in page:
            return {"shop": job.shop, "day": job.day.isoformat(), "orders": count, "total": total}
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
