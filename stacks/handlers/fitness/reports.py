"""Sends the teachers of each course what the students did in the week."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from teachers import sessions_of

_TEACHERS = ".teachers"
_MOST_RECIPIENTS = 50
"""How many addresses SES takes for one mail."""


def weekly(event: dict[str, Any], context: object) -> dict[str, int]:
    """Send the reports of all courses, or of those that the event names: ``{"courses": ["heart-101"]}``.

    Raises:
        RuntimeError: Where some could not be sent, after all others were.
    """
    import boto3

    users, mails = boto3.client("cognito-idp"), boto3.client("sesv2")
    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
    pool, sender = os.environ["USER_POOL"], os.environ["SENDER"]
    since = datetime.now(UTC).date() - timedelta(days=7)
    return {"sent": send_all(event.get("courses") or courses(users, pool), since, users, pool, table, sender, mails)}


def send_all(courses: Iterable[str], since: date, users: Any, pool: str, table: Any, sender: str, mails: Any) -> int:
    """Send the reports of courses, and return how many mails these were.

    Raises:
        RuntimeError: Where some could not be sent, after all others were.
    """
    failed, sent = [], 0
    for course in courses:
        try:
            for recipients in batches(teachers(course, users, pool), _MOST_RECIPIENTS):
                send(course, since, sessions_of(course, since, table), recipients, sender, mails)
                sent += 1
        except Exception as error:  # one course must not cost the others their reports
            print(f"no report for {course}: {error!r}")
            failed.append(course)
    if failed:
        raise RuntimeError(f"reports were not sent: invoke this again with {json.dumps({'courses': failed})}")
    return sent


def courses(users: Any, pool: str) -> Iterator[str]:
    """Yield the courses that have a group of teachers."""
    for page in users.get_paginator("list_groups").paginate(UserPoolId=pool):
        for group in page["Groups"]:
            if group["GroupName"].endswith(_TEACHERS):
                yield group["GroupName"].removesuffix(_TEACHERS)


def teachers(course: str, users: Any, pool: str) -> list[str]:
    """Return the mail addresses of the teachers of a course."""
    pages = users.get_paginator("list_users_in_group").paginate(UserPoolId=pool, GroupName=f"{course}{_TEACHERS}")
    attributes = (each for page in pages for user in page["Users"] for each in user["Attributes"])
    return sorted(each["Value"] for each in attributes if each["Name"] == "email")


def batches(recipients: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """Yield the recipients, as many at a time as fit."""
    for start in range(0, len(recipients), size):
        yield recipients[start : start + size]


def send(
    course: str, since: date, sessions: Iterable[dict[str, Any]], recipients: Sequence[str], sender: str, mails: Any
) -> None:
    """Send the report of a course."""
    mails.send_email(
        FromEmailAddress=sender,
        Destination={"ToAddresses": list(recipients)},
        Content={
            "Simple": {
                "Subject": {"Data": f"{course}: the week since {since}"},
                "Body": {"Text": {"Data": report(course, since, sessions)}},
            }
        },
    )


def report(course: str, since: date, sessions: Iterable[dict[str, Any]]) -> str:
    """Return the text of a report: a line for each student who trained, the busiest first."""
    by_student: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for session in sessions:
        by_student[session["email"]].append(session)
    if not by_student:
        return f"Nobody of {course} has uploaded a session since {since}.\n"
    minutes = {email: sum(int(each["seconds"]) for each in own) // 60 for email, own in by_student.items()}
    lines = [f"Sessions of {course} since {since}:", ""]
    for email in sorted(by_student, key=lambda email: (-minutes[email], email)):
        own = by_student[email]
        hard = sum(int(zone) for each in own for zone in each["zones"][3:]) // 60
        count = f"{len(own)} session{'s' if len(own) > 1 else ''}"
        lines.append(f"{email}: {count}, {minutes[email]} minutes, {hard} of them in zones 4 and 5")
    return "\n".join([*lines, ""])
