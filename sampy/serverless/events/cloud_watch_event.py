"""CloudWatchEvent events: what EventBridge rules were called before."""

from __future__ import annotations

from typing import ClassVar

from sampy.declaration import declaration
from sampy.serverless.events.event_bridge_rule import EventBridgeRule, expand as expand


@declaration
class CloudWatchEvent(EventBridgeRule):
    """Invokes the function with events that match a pattern; the older name of `EventBridgeRule`.

    Source: AWS page "CloudWatchEvent" of the AWS SAM developer guide.

    Example::

        stack.add(
            Function(
                "Audit",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={"Stopped": events.CloudWatchEvent(pattern={"source": ["aws.ec2"]})},
            )
        )
    """

    TYPE: ClassVar[str] = "CloudWatchEvent"
