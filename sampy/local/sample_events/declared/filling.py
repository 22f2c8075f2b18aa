"""An event that fits a declared one, by the type of that; the module of a type is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import cast

from sampy.errors import did_you_mean
from sampy.local.sample_events.declared.finding import ROUTE, Found
from sampy.local.sample_events.declared.model import Declaration, Filled, Fills
from sampy.local.values import Resolve

_MODULES: Mapping[str, str] = {
    "AlexaSkill": "pushed",
    "Api": "requested",
    "CloudWatchEvent": "ruled",
    "CloudWatchLogs": "pushed",
    "Cognito": "pushed",
    "DocumentDB": "polled",
    "DynamoDB": "tables",
    "EventBridgeRule": "ruled",
    "HttpApi": "requested",
    "IoTRule": "pushed",
    "Kinesis": "polled",
    "MQ": "polled",
    "MSK": "polled",
    "S3": "pushed",
    "SNS": "topics",
    "SQS": "polled",
    "Schedule": "ruled",
    "ScheduleV2": "ruled",
    "SelfManagedKafka": "polled",
    ROUTE: "requested",
}


def filled(found: Found, resolve: Resolve, count: int = 1) -> Filled:
    """Return an event that fits a declared one: from its source, and such as its filters let by.

    Args:
        found: The declared event.
        resolve: Tells what values of the template come to.
        count: How many records are wanted, where an event has several.

    Raises:
        CompileError: The event has no type that there is, or a pattern that nothing fits.
    """
    module = _MODULES.get(found.type)
    if module is None:
        raise found.problem(f"there is no event type {found.type!r}", did_you_mean(found.type, _MODULES))
    fills = cast(Fills, import_module(f"sampy.local.sample_events.declared.{module}").FILLS)
    made = fills[found.type](Declaration(found, resolve, count))
    return Filled(made.event, (*made.notes, *_batch_notes(found, count)))


def _batch_notes(found: Found, count: int) -> tuple[str, ...]:
    size = found.properties.get("BatchSize")
    if isinstance(size, int) and count > size:
        return (f"Lambda sends {size} records at most in a batch of this event: its BatchSize",)
    return ()
