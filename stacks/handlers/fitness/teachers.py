"""What teachers call: the sessions of their course."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from calls import Caller, Refused, answer, course_of, items, refusal

_DAYS = 28


def course_sessions(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer with the sessions of the course in the path, of the last weeks or since a day: ``?since=2026-03-01``."""
    import boto3

    try:
        course = course_of(event, Caller.of(event), "teachers")
        since = since_of(event, datetime.now(UTC).date())
    except Refused as refused:
        return refusal(refused)
    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
    return answer(200, {"since": since.isoformat(), "sessions": list(sessions_of(course, since, table))})


def since_of(event: dict[str, Any], today: date) -> date:
    """Return the first day that a request asks for.

    Raises:
        Refused: Where it is no date.
    """
    given = (event.get("queryStringParameters") or {}).get("since")
    try:
        return date.fromisoformat(given) if given else today - timedelta(days=_DAYS)
    except ValueError:
        raise Refused(400, "since is a date, such as 2026-03-01") from None


def sessions_of(course: str, since: date, table: Any) -> Iterator[dict[str, Any]]:
    """Yield the sessions of a course since a day, in their order; rejected files are not in the index."""
    found = items(
        table,
        IndexName="ByCourse",
        KeyConditionExpression="course = :course AND started >= :since",
        ExpressionAttributeValues={":course": course, ":since": since.isoformat()},
    )
    for item in found:
        yield {name: value for name, value in item.items() if name not in ("course", "file")}
