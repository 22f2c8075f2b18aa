"""Events of AWS IoT Core.

Source: AWS page "Lambda" of the actions of rules in the AWS IoT Core developer guide: the function gets what the rule
selects.
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.samples import Sample, Samples, json_option


def rule(*, message: str = '{"temperature": 21.5, "humidity": 40}') -> Json:
    """Return a message that a rule selects as a whole."""
    return json_option("message", message)


EVENTS: Samples = {"rule": Sample("A device published a message that a rule selects.", rule)}
