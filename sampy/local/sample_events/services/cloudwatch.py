"""Events of Amazon CloudWatch: lines of logs, alarms, and the schedules of CloudWatch Events.

Source: AWS pages "Using Lambda with CloudWatch Logs", "Invoke a Lambda function from an alarm" and "Using AWS Lambda
with scheduled events".
"""

from __future__ import annotations

import json

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import zipped_base64_of
from sampy.local.sample_events.places import arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, MILLISECONDS, REGION

_ID_LENGTH = 56
_CHANGED = "2024-01-02T03:04:05.678+0000"


def logs(
    *,
    message: str = "[ERROR] Something went wrong",
    log_group: str = "/example/group",
    log_stream: str = "example-log-stream",
    count: int = 1,
    account_id: str = ACCOUNT_ID,
) -> dict[str, Json]:
    """Return lines of a log group, compressed as its subscription filter sends them."""
    content = json.dumps(log_data(message, log_group, log_stream, account_id, count))
    return {"awslogs": {"data": zipped_base64_of(content)}}


def log_data(message: str, group: str, stream: str, account_id: str, count: int = 1) -> dict[str, Json]:
    """Return what is compressed within an event of CloudWatch Logs."""
    lines: list[Json] = [
        {"id": str(index + 1).zfill(_ID_LENGTH), "timestamp": MILLISECONDS + index, "message": message}
        for index in range(count)
    ]
    return {
        "messageType": "DATA_MESSAGE",
        "owner": account_id,
        "logGroup": group,
        "logStream": stream,
        "subscriptionFilters": ["example-filter"],
        "logEvents": lines,
    }


def scheduled_event(
    *, rule: str = "ExampleRule", region: str = REGION, account_id: str = ACCOUNT_ID, partition: str = ""
) -> dict[str, Json]:
    """Return what a rule with a schedule sends."""
    from sampy.local.sample_events.services.eventbridge import envelope

    source = arn("events", f"rule/{rule}", region=region, account_id=account_id, partition=partition)
    return envelope("aws.events", "Scheduled Event", {}, resources=[source], region=region, account_id=account_id)


def alarm(
    *, alarm: str = "ExampleAlarm", region: str = REGION, account_id: str = ACCOUNT_ID, partition: str = ""
) -> dict[str, Json]:
    """Return an alarm that went off."""
    reason = "Threshold Crossed: 1 datapoint [5.0] was greater than the threshold (1.0)."
    data: dict[str, Json] = {
        "version": "1.0",
        "queryDate": _CHANGED,
        "statistic": "Sum",
        "period": 60,
        "recentDatapoints": [5.0],
        "threshold": 1.0,
    }
    metric: dict[str, Json] = {
        "namespace": "AWS/Lambda",
        "name": "Errors",
        "dimensions": {"FunctionName": "example-function"},
    }
    stat: dict[str, Json] = {"metric": metric, "period": 60, "stat": "Sum"}
    fine: dict[str, Json] = {
        "value": "OK",
        "reason": "Threshold Crossed: no datapoints were greater than the threshold.",
        "timestamp": "2024-01-02T02:04:05.678+0000",
    }
    return {
        "source": "aws.cloudwatch",
        "alarmArn": arn("cloudwatch", f"alarm:{alarm}", region=region, account_id=account_id, partition=partition),
        "accountId": account_id,
        "time": _CHANGED,
        "region": region,
        "alarmData": {
            "alarmName": alarm,
            "state": {"value": "ALARM", "reason": reason, "reasonData": json.dumps(data), "timestamp": _CHANGED},
            "previousState": fine,
            "configuration": {
                "description": "Errors of a function",
                "metrics": [{"id": "m1", "metricStat": stat, "returnData": True}],
            },
        },
    }


EVENTS: Samples = {
    "alarm": Sample("An alarm went off.", alarm),
    "logs": Sample("Lines were written to a log group.", logs),
    "scheduled-event": Sample("The time of a schedule has come.", scheduled_event),
}
