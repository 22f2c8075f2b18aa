"""The rules about functions: their runtimes, their logs, and the events that they fail on."""

from __future__ import annotations

import pytest

from tests.lint.holding import Case, broken, hold, messages, parametrized

FUNCTION = "Fn: {Type: 'AWS::Lambda::Function', Properties: {PROPERTIES}}\n"


def function(properties: str = "") -> str:
    return FUNCTION.replace("{PROPERTIES}", f"{{{properties}}}")


def group(properties: str) -> str:
    return f"Logs: {{Type: 'AWS::Logs::LogGroup', Properties: {{{properties}}}}}\n"


def permission(principal: str, name: str = "{Ref: Fn}") -> str:
    return (
        "Permission: {Type: 'AWS::Lambda::Permission', Properties: "
        f"{{FunctionName: {name}, Principal: {principal}}}}}\n"
    )


def mapping(source: str, properties: str = "") -> str:
    return (
        "Mapping: {Type: 'AWS::Lambda::EventSourceMapping', Properties: "
        f"{{FunctionName: {{Ref: Fn}}, EventSourceArn: {source}{properties}}}}}\n"
    )


ALIAS = "Live: {Type: 'AWS::Lambda::Alias', Properties: {FunctionName: {Ref: Fn}, FunctionVersion: '1'}}\n"
SCHEDULE = (
    "Daily: {Type: 'AWS::Scheduler::Schedule', Properties: {Target: {Arn: {'Fn::GetAtt': [Fn, Arn]}, RoleArn: r}}}\n"
)
ON_FAILURE = "DestinationConfig: {OnFailure: {Destination: arn}}"
INVOKE_CONFIG = (
    "Config: {Type: 'AWS::Lambda::EventInvokeConfig', Properties: "
    f"{{FunctionName: {{Ref: Live}}, Qualifier: live, {ON_FAILURE}}}}}\n"
)
STREAM = "Stream: {Type: 'AWS::Kinesis::Stream'}\n"
QUEUE = "Queue: {Type: 'AWS::SQS::Queue'}\n"
REDRIVEN = "Queue: {Type: 'AWS::SQS::Queue', Properties: {RedrivePolicy: {maxReceiveCount: 3}}}\n"

CASES = [
    Case(
        "runtime-deprecated",
        "after its day, or before",
        function("Runtime: python3.9"),
        ["Fn.Runtime"],
        function("Runtime: python3.13"),
    ),
    Case(
        "runtime-deprecated",
        "in every case, or in one",
        function("Runtime: {'Fn::If': [Old, python3.8, nodejs18.x]}"),
        ["Fn.Runtime"],
        function("Runtime: {'Fn::If': [Old, python3.8, python3.13]}"),
    ),
    Case(
        "runtime-deprecated",
        "a runtime that a parameter tells, or that nobody knows",
        function("Runtime: {'Fn::If': [Old, python3.8, python3.7]}"),
        ["Fn.Runtime"],
        function("Runtime: {Ref: Runtime}") + function("Runtime: cobol1.x").replace("Fn:", "Other:"),
    ),
    Case(
        "runtime-blocked",
        "no new functions, or no updates alone",
        function("Runtime: python3.7"),
        ["Fn.Runtime"],
        function("Runtime: python3.9"),
    ),
    Case(
        "missing-log-retention",
        "a number of days",
        group("LogGroupName: a"),
        ["Logs"],
        group("RetentionInDays: 14"),
    ),
    Case(
        "missing-log-retention",
        "a number that a parameter tells",
        group("RetentionInDays: {Ref: 'AWS::NoValue'}"),
        ["Logs"],
        group("RetentionInDays: {Ref: Days}"),
    ),
    Case(
        "missing-log-group",
        "a group that is named for the function",
        function(),
        ["Fn"],
        function() + group("LogGroupName: {'Fn::Sub': '/aws/lambda/${Fn}'}"),
    ),
    Case(
        "missing-log-group",
        "a group of the name that both have",
        function("FunctionName: {'Fn::Sub': '${Stage}-a'}") + group("LogGroupName: /aws/lambda/a"),
        ["Fn"],
        function("FunctionName: {'Fn::Sub': '${Stage}-a'}")
        + group("LogGroupName: {'Fn::Join': ['', [/aws/lambda/, {Ref: Stage}, -a]]}"),
    ),
    Case(
        "missing-log-group",
        "a group that the function names",
        function("LoggingConfig: {LogFormat: JSON}"),
        ["Fn"],
        function("LoggingConfig: {LogGroup: {Ref: Logs}}"),
    ),
    Case(
        "missing-dead-letter-queue",
        "a queue",
        function() + permission("s3.amazonaws.com"),
        ["Fn"],
        function("DeadLetterConfig: {TargetArn: arn}") + permission("s3.amazonaws.com"),
    ),
    Case(
        "missing-dead-letter-queue",
        "by an alias, with a destination for it",
        function() + ALIAS + permission("events.amazonaws.com", "{Ref: Live}"),
        ["Fn"],
        function() + ALIAS + permission("events.amazonaws.com", "{Ref: Live}") + INVOKE_CONFIG,
    ),
    Case(
        "missing-dead-letter-queue",
        "a service that waits",
        function() + permission("sns.amazonaws.com", "{'Fn::GetAtt': [Fn, Arn]}"),
        ["Fn"],
        function() + permission("apigateway.amazonaws.com"),
    ),
    Case(
        "missing-dead-letter-queue",
        "a schedule",
        function() + SCHEDULE,
        ["Fn"],
        function("DeadLetterConfig: {'Fn::If': [A, {TargetArn: arn}, {Ref: 'AWS::NoValue'}]}") + SCHEDULE,
    ),
    Case(
        "missing-failure-destination",
        "a stream",
        function() + STREAM + mapping("{'Fn::GetAtt': [Stream, Arn]}"),
        ["Mapping"],
        function() + STREAM + mapping("{'Fn::GetAtt': [Stream, Arn]}", f", {ON_FAILURE}"),
    ),
    Case(
        "missing-failure-destination",
        "a source that is no stream",
        function() + STREAM + mapping("{'Fn::GetAtt': [Stream, Arn]}", ", DestinationConfig: {}"),
        ["Mapping"],
        function() + QUEUE + mapping("{'Fn::GetAtt': [Queue, Arn]}"),
    ),
    Case(
        "missing-failure-destination",
        "a stream of another stack",
        function() + mapping("{'Fn::Sub': 'arn:${AWS::Partition}:kinesis:eu-west-1:1:stream/s'}"),
        ["Mapping"],
        function() + mapping("arn:aws:sqs:eu-west-1:1:q"),
    ),
    Case(
        "missing-redrive-policy",
        "a queue that invokes a function",
        function() + QUEUE + mapping("{'Fn::GetAtt': [Queue, Arn]}"),
        ["Queue"],
        function() + REDRIVEN + mapping("{'Fn::GetAtt': [Queue, Arn]}"),
    ),
    Case(
        "missing-redrive-policy",
        "a queue that invokes nothing",
        function() + QUEUE + mapping("{'Fn::GetAtt': [Queue, Arn]}"),
        ["Queue"],
        function() + QUEUE + STREAM + mapping("{'Fn::GetAtt': [Stream, Arn]}"),
    ),
]


@parametrized(CASES)
def test_rule(case: Case) -> None:
    hold(case)


@pytest.mark.parametrize(
    ("runtime", "rule", "message"),
    [
        ("python3.9", "runtime-deprecated", "python3.9 gets no updates since 2025-12-15"),
        ("python3.7", "runtime-blocked", "Lambda makes no new functions with python3.7 since 2024-01-09"),
    ],
)
def test_the_message_tells_the_day(runtime: str, rule: str, message: str) -> None:
    assert messages(rule, function(f"Runtime: {runtime}")) == [message]


def test_a_blocked_runtime_is_not_told_to_be_deprecated_as_well() -> None:
    assert broken("runtime-deprecated", function("Runtime: python3.7")) == []
