"""What starts state machines: one class for each type of event, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.serverless.state_machine_events.api import Api as Api
    from sampy.serverless.state_machine_events.cloud_watch_event import CloudWatchEvent as CloudWatchEvent
    from sampy.serverless.state_machine_events.event_bridge_rule import EventBridgeRule as EventBridgeRule
    from sampy.serverless.state_machine_events.schedule import Schedule as Schedule
    from sampy.serverless.state_machine_events.schedule_v2 import ScheduleV2 as ScheduleV2

_MODULES = {
    "api": ("Api",),
    "cloud_watch_event": ("CloudWatchEvent",),
    "event_bridge_rule": ("EventBridgeRule",),
    "schedule": ("Schedule",),
    "schedule_v2": ("ScheduleV2",),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
