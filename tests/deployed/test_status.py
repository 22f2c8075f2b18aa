"""Which events are those of the last operation, and what of them failed."""

from __future__ import annotations

from datetime import UTC, datetime

from sampy.deployed import StackEvent
from sampy.deployed.status import failures, last_operation

STACK = "arn:aws:cloudformation:us-east-1:1:stack/shop/1"


def event(number: int, logical_id: str, status: str, reason: str | None = None) -> StackEvent:
    """Return an event; that of the stack where the logical id is its name."""
    of_stack = logical_id == "shop"
    type_ = "AWS::CloudFormation::Stack" if of_stack else "AWS::SQS::Queue"
    physical_id = STACK if of_stack else logical_id.lower()
    time = datetime.fromtimestamp(number, UTC)
    return StackEvent(str(number), STACK, "shop", logical_id, physical_id, type_, status, reason, time)


EVENTS = [
    event(1, "shop", "CREATE_IN_PROGRESS"),
    event(2, "Jobs", "CREATE_COMPLETE"),
    event(3, "shop", "CREATE_COMPLETE"),
    event(4, "shop", "UPDATE_IN_PROGRESS"),
    event(5, "Mail", "CREATE_FAILED", "no such delay"),
    event(6, "News", "CREATE_FAILED", "Resource creation cancelled"),
    event(7, "shop", "UPDATE_ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [Mail, News]."),
    event(8, "shop", "UPDATE_ROLLBACK_COMPLETE"),
]


def test_a_rollback_belongs_to_what_it_undoes() -> None:
    assert [each.id for each in last_operation(reversed(EVENTS))] == ["8", "7", "6", "5", "4"]


def test_no_more_events_are_taken_than_are_needed() -> None:
    events = iter(EVENTS[::-1])
    list(last_operation(events))
    assert next(events).id == "3"


def test_what_was_cancelled_did_not_fail() -> None:
    assert [each.logical_id for each in failures(EVENTS)] == ["Mail"]
