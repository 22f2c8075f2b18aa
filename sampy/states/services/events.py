"""Events of EventBridge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, Unpack

from sampy.states.integrations.arns import Kind, target
from sampy.states.integrations.given import Given
from sampy.states.integrations.model import Integration, Permit
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from sampy.states.integrations.tasks import Items, TaskFields
    from sampy.states.state_types import Task

BUS = Kind("events", "event-bus/{}")


def _putting(given: Given) -> Iterator[Permit]:
    entries = given.items("Entries")
    buses = [each.get("EventBusName") or "default" for each in entries] if entries is not None else [None]
    yield from (Permit("events:PutEvents", target(BUS, bus)) for bus in buses)


INTEGRATIONS = (Integration("events", "putEvents", ("request", "token"), ("Entries",), (_putting,)),)


def put_events(
    name: str,
    entries: Items,
    *,
    wait: Literal["request", "token"] = "request",
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that puts events on event buses; it fails where one of them can't be put.

    It is permitted ``events:PutEvents`` on the buses of the events.

    Source: AWS page "Add EventBridge events with Step Functions".

    Args:
        name: The name of the state.
        entries: Up to 10 events: ``{"Source": "shop", "DetailType": "Paid", "Detail": {...}, "EventBusName": bus}``.
        wait: ``request`` goes on when they are put; ``token`` when the task token is sent back, which a `Detail` has to
            have: ``{"token": context.Task.Token}``.
        fields: The fields that all tasks have.
    """
    return task("events:putEvents", name, {"Entries": entries}, fields, wait=wait)
