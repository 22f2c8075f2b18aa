"""Histories are as GetExecutionHistory tells them; the first two were recorded of Step Functions itself."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sampy.executions import Execution, Lasting, TaskCall, TaskError, run
from tests.executions.machines import each, only, passing

FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:Charge"
ACTIVITY = "arn:aws:states:eu-west-1:123456789012:activity:Approve"


def ran(states: dict[str, Any], input: Any = None, answer: object = None, **more: Any) -> Execution:
    def run_task(call: TaskCall) -> Any:
        if isinstance(answer, TaskError):
            raise answer
        return answer

    return run({**each(states), **more}, input, run_task=run_task)


def told(execution: Execution) -> list[str]:
    """Return the events, each with the one that led to it: ``3<2 TaskScheduled``."""
    return [f"{event.id}<{event.previous} {event.type}" for event in execution.history]


def task(resource: str, **fields: Any) -> dict[str, Any]:
    return {"S": {"Type": "Task", "Resource": resource, "End": True, **fields}}


def test_a_function_that_is_too_late() -> None:
    execution = ran(task(FUNCTION, TimeoutSeconds=5), {"Payload": None}, Lasting(10))
    assert told(execution) == [
        "1<0 ExecutionStarted",
        "2<0 TaskStateEntered",
        "3<2 LambdaFunctionScheduled",
        "4<3 LambdaFunctionStarted",
        "5<4 LambdaFunctionTimedOut",
        "6<5 ExecutionFailed",
    ]
    assert execution.history[2].details == {
        "resource": FUNCTION,
        "input": '{"Payload":null}',
        "inputDetails": {"truncated": False},
        "timeoutInSeconds": 5,
    }
    assert execution.history[5].document()["executionFailedEventDetails"] == {"error": "States.Timeout"}


def test_iterations_that_fail_end_the_others() -> None:
    inner = each(task("arn:aws:states:::lambda:invoke", TimeoutSeconds=5))
    execution = ran(only("Map", ItemProcessor=inner), [1, 2, 3], Lasting(10))
    assert told(execution)[2:] == [
        "3<2 MapStateStarted",
        "4<3 MapIterationStarted",
        "5<3 MapIterationStarted",
        "6<3 MapIterationStarted",
        "7<4 TaskStateEntered",
        "8<5 TaskStateEntered",
        "9<6 TaskStateEntered",
        "10<7 TaskScheduled",
        "11<8 TaskScheduled",
        "12<9 TaskScheduled",
        "13<10 TaskStarted",
        "14<11 TaskStarted",
        "15<12 TaskStarted",
        "16<13 TaskTimedOut",
        "17<14 TaskTimedOut",
        "18<15 TaskTimedOut",
        "19<16 MapIterationFailed",
        "20<16 TaskStateAborted",
        "21<16 MapIterationAborted",
        "22<16 TaskStateAborted",
        "23<16 MapIterationAborted",
        "24<16 TaskStateAborted",
        "25<16 MapStateFailed",
        "26<25 ExecutionFailed",
    ]


@pytest.mark.parametrize(
    ("resource", "answer", "types"),
    [
        (FUNCTION, 1, ["LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionSucceeded"]),
        (FUNCTION, TaskError("E"), ["LambdaFunctionScheduled", "LambdaFunctionStarted", "LambdaFunctionFailed"]),
        (ACTIVITY, 1, ["ActivityScheduled", "ActivityStarted", "ActivitySucceeded"]),
        (ACTIVITY, Lasting(9), ["ActivityScheduled", "ActivityStarted", "ActivityTimedOut"]),
        ("arn:aws:states:::sns:publish", 1, ["TaskScheduled", "TaskStarted", "TaskSucceeded"]),
        (
            "arn:aws:states:::ecs:runTask.sync",
            TaskError("E"),
            ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskFailed"],
        ),
        (
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            1,
            ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"],
        ),
    ],
)
def test_what_is_called_has_events_of_its_own(resource: str, answer: object, types: list[str]) -> None:
    execution = ran(task(resource, TimeoutSeconds=5), {}, answer)
    assert [event.type for event in execution.history[2 : 2 + len(types)]] == types


@pytest.mark.parametrize(
    ("resource", "service", "action"),
    [
        ("arn:aws:states:::sns:publish", "sns", "publish"),
        ("arn:aws:states:::aws-sdk:dynamodb:getItem", "aws-sdk:dynamodb", "getItem"),
        ("arn:aws-cn:states:::states:startExecution.sync:2", "states", "startExecution.sync:2"),
    ],
)
def test_an_integration_is_told_by_service_and_action(resource: str, service: str, action: str) -> None:
    execution = ran(task(resource), {"a": 1}, {"b": 2})
    details = execution.history[2].details
    assert (details["resourceType"], details["resource"], details["parameters"]) == (service, action, '{"a":1}')
    assert details["region"] == "us-east-1"


def test_a_branch_that_fails_ends_the_others() -> None:
    branches = [each(only("Wait", Seconds=9)), each(only("Fail", Error="Bad", Cause="c"))]
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Then"}]
    states = {**only("Parallel", Branches=branches, Catch=catch), "Then": {"Type": "Succeed"}}
    assert told(ran(states)) == [
        "1<0 ExecutionStarted",
        "2<0 ParallelStateEntered",
        "3<2 ParallelStateStarted",
        "4<3 WaitStateEntered",
        "5<3 FailStateEntered",
        "6<5 WaitStateAborted",
        "7<5 ParallelStateFailed",
        "8<7 ParallelStateExited",
        "9<8 SucceedStateEntered",
        "10<9 SucceedStateExited",
        "11<10 ExecutionSucceeded",
    ]


def test_variables_are_told_as_json() -> None:
    execution = ran(only("Pass", Assign={"text": "a", "list": [1]}))
    details = execution.history[2].document()["stateExitedEventDetails"]
    assert isinstance(details, dict)
    assert details["assignedVariables"] == {"text": '"a"', "list": "[1]"}
    assert json.loads(details["output"]) == {}


def test_an_expression_that_failed_is_told() -> None:
    execution = ran(only("Pass", Output={"x": "{% $states.input.x %}"}), {}, QueryLanguage="JSONata")
    failed, ended = execution.history[-2:]
    assert (failed.type, failed.details["location"], failed.details["state"]) == ("EvaluationFailed", "Output/x", "S")
    assert ended.details["error"] == failed.details["error"] == "States.QueryEvaluationError"
    assert ended.details["cause"] == failed.details["cause"]


def test_the_same_run_has_the_same_history() -> None:
    states = only("Pass", Parameters={"id.$": "States.UUID()", "at.$": "$$.State.EnteredTime"})
    definition = only("Map", ItemProcessor=each(states))
    assert ran(definition, [1, 2, 3]).history == ran(definition, [1, 2, 3]).history


def test_a_loop_that_does_not_end_is_ended() -> None:
    execution = run(
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}}, run_task=lambda call: None, event_limit=100
    )
    assert (execution.error, len(execution.history)) == ("States.Runtime", 100)
    assert execution.cause is not None and "maximum number of history events (100)" in execution.cause


def test_branches_take_turns_and_their_time() -> None:
    branches = [
        each({"A": {"Type": "Wait", "Seconds": seconds, "Next": "B"}, "B": passing()["States"]["S"]})
        for seconds in (20, 10)
    ]
    execution = ran(only("Parallel", Branches=branches))
    exits = [(event.type, event.timestamp.second) for event in execution.history if event.type.endswith("Exited")]
    assert exits[:2] == [("WaitStateExited", 10), ("PassStateExited", 10)]
    assert (exits[2:4], execution.seconds) == ([("WaitStateExited", 20), ("PassStateExited", 20)], 20)


def test_names_are_those_that_are_given() -> None:
    from sampy.executions import Identity

    identity = Identity("Orders", "first", region="eu-west-1")
    states = only("Pass", Parameters={"x.$": "$$"})
    execution = run(each(states), run_task=lambda call: None, identity=identity)
    assert execution.output == {
        "x": {
            "Execution": {
                "Id": "arn:aws:states:eu-west-1:123456789012:execution:Orders:first",
                "Input": {},
                "Name": "first",
                "RoleArn": "arn:aws:iam::123456789012:role/StateMachineRole",
                "StartTime": "2030-01-01T00:00:00.000Z",
                "RedriveCount": 0,
            },
            "StateMachine": {"Id": "arn:aws:states:eu-west-1:123456789012:stateMachine:Orders", "Name": "Orders"},
            "State": {"Name": "S", "EnteredTime": "2030-01-01T00:00:00.000Z"},
        }
    }
