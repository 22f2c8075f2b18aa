"""CloudWatchEvent events: what EventBridge rules were called before."""

from __future__ import annotations

from typing import ClassVar

from sampy.declaration import declaration
from sampy.serverless.state_machine_events.event_bridge_rule import EventBridgeRule, expand as expand


@declaration
class CloudWatchEvent(EventBridgeRule):
    """Starts the state machine with events that match a pattern; the older name of `EventBridgeRule`.

    Source: AWS page "CloudWatchEvent" of state machines of the AWS SAM developer guide.

    Example::

        stack.add(
            StateMachine(
                "Audit",
                definition={"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}},
                events={"Stopped": state_machine_events.CloudWatchEvent(pattern={"source": ["aws.ec2"]})},
            )
        )
    """

    TYPE: ClassVar[str] = "CloudWatchEvent"
