"""Who calls the API, and how it answers."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

COURSE = re.compile(r"[a-z0-9-]{1,60}")
"""How courses are named: their names are parts of keys in S3 and of the groups of the user pool."""


class Refused(Exception):
    """Raised where a call can't be answered as it was meant.

    Args:
        status: The HTTP status.
        message: What is wrong, for who calls.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Caller(NamedTuple):
    """Somebody whose token API Gateway has verified.

    Args:
        id: The id in the user pool, which never changes.
        email: The mail address.
        groups: The groups: ``COURSE.students`` and ``COURSE.teachers``.
    """

    id: str
    email: str
    groups: frozenset[str]

    @classmethod
    def of(cls, event: dict[str, Any]) -> Caller:
        """Return who sent a request."""
        claims = event["requestContext"]["authorizer"]["claims"]
        # A list arrives as text: with commas between, and from some gateways with spaces, in brackets.
        groups = re.findall(r"[^\s,\[\]]+", claims.get("cognito:groups", ""))
        return cls(claims["sub"], claims["email"], frozenset(groups))


def course_of(event: dict[str, Any], caller: Caller, role: str) -> str:
    """Return the course in the path of a request.

    Raises:
        Refused: Where the caller doesn't have that role in it. Whether there is such a course is nobody else's
            business, so an unknown one is answered in the same way.
    """
    course: str = event["pathParameters"]["course"]
    if not COURSE.fullmatch(course) or f"{course}.{role}" not in caller.groups:
        raise Refused(403, f"you are not among the {role} of this course")
    return course


def answer(status: int, body: object) -> dict[str, Any]:
    """Return a response as API Gateway wants it."""
    headers = {"Content-Type": "application/json", "Access-Control-Allow-Origin": os.environ["ORIGIN"]}
    # DynamoDB's numbers are Decimals, and all of ours are whole.
    return {"statusCode": status, "headers": headers, "body": json.dumps(body, default=int)}


def refusal(refused: Refused) -> dict[str, Any]:
    """Return the response for a call that was refused."""
    return answer(refused.status, {"error": str(refused)})


def items(table: Any, **query: object) -> Iterator[dict[str, Any]]:
    """Yield all items that a query finds, of as many pages as there are."""
    start: dict[str, object] = {}
    while True:
        page = table.query(**query, **start)
        yield from page["Items"]
        if "LastEvaluatedKey" not in page:
            return
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
