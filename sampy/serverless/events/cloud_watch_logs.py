"""CloudWatchLogs events: the lines of a log group invoke the function."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import String, declaration
from sampy.intrinsics import Json
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Emit, Invoked, Object


@declaration
class CloudWatchLogs(Event):
    """Invokes the function with the lines of a log group that match a pattern.

    Source: AWS page "CloudWatchLogs" of the AWS SAM developer guide.

    Args:
        log_group_name: The name of the log group.
        filter_pattern: What a line must contain; ``""`` for all lines.

    Example::

        stack.add(
            Function(
                "Alert",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={"Errors": events.CloudWatchLogs(log_group_name="/shop/orders", filter_pattern="ERROR")},
            )
        )
    """

    log_group_name: String
    filter_pattern: String

    TYPE: ClassVar[str] = "CloudWatchLogs"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission, and the subscription filter that waits for it."""
    group = event.properties["LogGroupName"]
    account = f"arn:{compilation.context.partition}:logs:${{AWS::Region}}:${{AWS::AccountId}}"
    arn = f"{account}:log-group:${{__LogGroupName__}}:*"
    source: Json = {"Fn::Sub": [arn, {"__LogGroupName__": group}]}
    permission = invoked.permission(event.logical_id, "", "logs.amazonaws.com", SourceArn=source)
    yield permission
    properties: Object = {
        "LogGroupName": group,
        "FilterPattern": event.properties["FilterPattern"],
        "DestinationArn": invoked.arn,
    }
    subscription: Object = {
        "Type": "AWS::Logs::SubscriptionFilter",
        "DependsOn": [permission.logical_id],
        "Properties": properties,
        **invoked.declared.passed_attributes(),
    }
    yield Emit(event.logical_id, subscription, "subscription filter")
