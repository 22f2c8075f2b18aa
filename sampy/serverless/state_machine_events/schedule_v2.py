"""ScheduleV2 events of state machines, which are those of functions."""

from __future__ import annotations

from sampy.serverless.events.schedule_v2 import ScheduleV2 as ScheduleV2, expand as expand
