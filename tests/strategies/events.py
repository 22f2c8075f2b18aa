"""The events of functions: their types, and the properties of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from hypothesis import strategies as st

from tests.strategies.api_events import http_event, rest_event
from tests.strategies.pull_events import PULL
from tests.strategies.values import (
    FLAG,
    KEY_ARN,
    NOTHING,
    NUMBER,
    PLAIN_TEXT,
    ROLE,
    TAGS,
    TEXT,
    Strategy,
    Table,
    arn,
    att,
    obj,
    one,
    ref,
)
from tests.strategies.world import World

NAMES = ("First", "Second", "Third")
SCHEDULE_TEXT = one(
    "rate(1 minute)", "cron(0 12 * * ? *)", {"Ref": "Text"}, {"Fn::If": ["IsOn", "rate(1 hour)", "rate(1 day)"]}
)
RETRY = one({"MaximumRetryAttempts": 5}, {"MaximumRetryAttempts": ref("Number"), "MaximumEventAgeInSeconds": 60})
DEAD_LETTERS = one(
    {"Type": "SQS"}, {"Type": "SQS", "QueueLogicalId": "MyDeadLetters"}, {"Arn": att("Queue")}, {"Arn": {"Ref": "Text"}}
)
STATES = one("ENABLED", "DISABLED", {"Ref": "Text"})
ON_OR_OFF = st.one_of(
    obj({"State": STATES}), obj({"Enabled": one(True, False, {"Fn::If": ["IsOn", True, False]})}), obj()
)
PATTERN = one({"source": ["aws.ec2"]}, {"detail": {"state": ["x", {"Ref": "Text"}]}, "source": ["a"]})
INPUTS = st.one_of(
    obj(),
    obj({"Input": one('{"a": 1}', {"Fn::Sub": '{"a": "${Text}"}'})}),
    obj({"InputPath": one("$.a")}),
)

SCHEDULE: Table = {
    "Input": one('{"a": 1}', {"Ref": "Text"}),
    "Name": TEXT,
    "Description": TEXT,
    "DeadLetterConfig": DEAD_LETTERS,
    "RetryPolicy": RETRY,
}
RULE: Table = {
    "EventBusName": one("bus", ref("Bus"), {"Ref": "Text"}),
    "RuleName": TEXT,
    "Input": one('{"a": 1}', {"Fn::Sub": '{"a": "${Text}"}'}),
    "InputPath": one("$.a"),
    "InputTransformer": one({"InputTemplate": '"<a>"', "InputPathsMap": {"a": "$.a"}}),
    "DeadLetterConfig": DEAD_LETTERS,
    "RetryPolicy": RETRY,
}
SCHEDULER: Table = {
    "FlexibleTimeWindow": one({"Mode": "OFF"}, {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5}),
    "Description": TEXT,
    "StartDate": one("2030-01-01T00:00:00Z"),
    "EndDate": one("2031-01-01T00:00:00Z"),
    "State": STATES,
    "ScheduleExpressionTimezone": one("UTC", {"Ref": "Text"}),
    "GroupName": TEXT,
    "KmsKeyArn": KEY_ARN,
    "Input": one("{}", {"Ref": "Text"}),
    "RoleArn": ROLE,
    "PermissionsBoundary": one("arn:aws:iam::1:policy/b"),
    "DeadLetterConfig": DEAD_LETTERS,
    "RetryPolicy": RETRY,
}
SQS_SUBSCRIPTION = st.one_of(
    FLAG,
    obj(
        {"QueueArn": one(att("Queue"), arn("sqs", "q")), "QueueUrl": one(ref("Queue"), "https://q")},
        {"QueuePolicyLogicalId": PLAIN_TEXT.map(lambda _: "MyQueuePolicy"), "BatchSize": NUMBER, "Enabled": FLAG},
    ),
)


def _together(*parts: Strategy) -> Strategy:
    return st.tuples(*parts).map(lambda drawn: {key: value for part in drawn for key, value in part.items()})


PUSH: Mapping[str, Strategy] = {
    "Schedule": _together(obj({"Schedule": SCHEDULE_TEXT}, SCHEDULE), ON_OR_OFF),
    "ScheduleV2": _together(
        obj({"ScheduleExpression": SCHEDULE_TEXT}, SCHEDULER),
        st.one_of(obj(), obj({"Name": TEXT}), obj({"OmitName": FLAG})),
    ),
    "CloudWatchEvent": _together(obj({"Pattern": PATTERN}, RULE | {"Target": one({"Id": "mine"})}), ON_OR_OFF),
    "EventBridgeRule": _together(
        obj({"Pattern": PATTERN}, RULE | {"Target": one({"Id": "mine"})}), st.one_of(obj(), obj({"State": STATES}))
    ),
    "CloudWatchLogs": obj(
        {"LogGroupName": one("/aws/x", {"Ref": "Text"}), "FilterPattern": one("", "ERROR", {"Ref": "Text"})}
    ),
    "S3": obj(
        {
            "Bucket": one(ref("Bucket")),
            "Events": one("s3:ObjectCreated:*", ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"], ["s3:ObjectRemoved:*"]),
        },
        {
            "Filter": one(
                {"S3Key": {"Rules": [{"Name": "prefix", "Value": "a"}]}},
                {"S3Key": {"Rules": [{"Name": "suffix", "Value": ref("Text")}]}},
            )
        },
    ),
    "SNS": obj(
        {"Topic": one(ref("Topic"), arn("sns", "t"), {"Ref": "Text"})},
        {
            "Region": one("us-east-1", {"Ref": "AWS::Region"}),
            "FilterPolicy": one({"a": ["b"]}, {"a": [{"anything-but": ["c"]}, {"Ref": "Text"}]}),
            "FilterPolicyScope": one("MessageBody", {"Ref": "Text"}),
            "SqsSubscription": SQS_SUBSCRIPTION,
            "RedrivePolicy": one({"deadLetterTargetArn": att("Queue")}),
        },
    ),
    "AlexaSkill": obj(None, {"SkillId": one("amzn1.skill", {"Ref": "Text"})}),
    "IoTRule": obj(
        {"Sql": one("SELECT * FROM 'a'", {"Ref": "Text"})}, {"AwsIotSqlVersion": one("beta", {"Ref": "Text"})}
    ),
    "Cognito": obj(
        {
            "UserPool": one(ref("Pool")),
            "Trigger": one("PreSignUp", ["PostConfirmation"], ["CustomMessage", "PreAuthentication"]),
        }
    ),
}
"""Events that push, by type."""

_BY_WORLD: Mapping[str, Callable[[World], Strategy]] = {"Api": rest_event, "HttpApi": http_event}


def _event(name: str, properties: Strategy) -> Strategy:
    return properties.map(lambda drawn: {"Type": name, "Properties": drawn} if drawn else {"Type": name})


def usable(name: str, world: World) -> bool:
    """Return whether an event needs nothing that the template can't have: the type of its API."""
    return name not in _BY_WORLD or name in world.types


@cache
def function_events(world: World) -> Strategy:
    """Draw the events of a function."""
    kinds = [
        _event(name, _BY_WORLD[name](world) if name in _BY_WORLD else (PUSH | PULL)[name])
        for name in world.events
        if usable(name, world)
    ]
    if not kinds:
        return st.just({})
    event = st.one_of(kinds)
    return st.one_of(obj({NAMES[0]: event}), obj(None, dict.fromkeys(NAMES, event)))


MACHINE_TARGET = one({"Id": "mine"})
MACHINE: Mapping[str, Strategy] = {
    "Schedule": _together(
        obj(
            {"Schedule": SCHEDULE_TEXT},
            SCHEDULE | {"Target": MACHINE_TARGET, "RoleArn": one(arn("iam", "role/r"), arn("iam", "role/s"))},
        ),
        ON_OR_OFF,
    ),
    "ScheduleV2": PUSH["ScheduleV2"],
    "CloudWatchEvent": obj({"Pattern": PATTERN}, RULE | {"State": STATES, "Target": MACHINE_TARGET}),
    "EventBridgeRule": obj({"Pattern": PATTERN}, RULE | {"State": STATES, "Target": MACHINE_TARGET}),
}


@cache
def machine_events(world: World) -> Strategy:
    """Draw the events of a state machine."""
    kinds = [
        _event(name, rest_event(world, machine=True) if name == "Api" else MACHINE[name])
        for name in world.machine_events
        if usable(name, world)
    ]
    if not kinds:
        return st.just({})
    event = st.one_of(kinds)
    return obj({NAMES[0]: event}, dict.fromkeys(NAMES[1:], event))


__all__ = ["NOTHING", "TAGS", "function_events", "machine_events"]
