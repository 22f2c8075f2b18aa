"""IoTRule events: messages of devices that a rule selects invoke the function."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import String, declaration
from sampy.intrinsics import Json
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Emit, Invoked, Object


@declaration
class IoTRule(Event):
    """Invokes the function with messages that an AWS IoT rule selects.

    Source: AWS page "IoTRule" of the AWS SAM developer guide.

    Args:
        sql: What is selected: ``SELECT * FROM 'topic/temperature'``.
        aws_iot_sql_version: The version of the SQL rules engine, such as ``2016-03-23``.

    Example::

        stack.add(
            Function(
                "Measure",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={"Warm": events.IoTRule(sql="SELECT * FROM 'rooms/#' WHERE temperature > 25")},
            )
        )
    """

    sql: String
    aws_iot_sql_version: String | None = None

    TYPE: ClassVar[str] = "IoTRule"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission and the rule."""
    given = event.properties
    arn = f"arn:{compilation.context.partition}:iot:${{AWS::Region}}:${{AWS::AccountId}}:rule/${{RuleName}}"
    source: Json = {"Fn::Sub": [arn, {"RuleName": {"Ref": event.logical_id}}]}
    account: Json = {"Fn::Sub": "${AWS::AccountId}"}
    yield invoked.permission(event.logical_id, "", "iot.amazonaws.com", SourceArn=source, SourceAccount=account)
    payload: Object = {
        "Sql": given["Sql"],
        "RuleDisabled": False,
        "Actions": [{"Lambda": {"FunctionArn": invoked.arn}}],
    }
    if given.get("AwsIotSqlVersion"):
        payload["AwsIotSqlVersion"] = given["AwsIotSqlVersion"]
    rule: Object = {
        "Type": "AWS::IoT::TopicRule",
        "Properties": {"TopicRulePayload": payload},
        **invoked.declared.passed_attributes(),
    }
    yield Emit(event.logical_id, rule, "topic rule")
