"""Tasks: each calls a function that does what it is told, here and on a fake AWS."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sampy.executions import Lasting, TaskCall, TaskError
from sampy.intrinsics import Json, as_map
from tests.executions.machines import Case, each, only

FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:do"
INVOKE, WAITING = "arn:aws:states:::lambda:invoke", "arn:aws:states:::lambda:invoke.waitForTaskToken"
CODE = """\
import time

def handler(event, context):
    time.sleep(event.get("sleeps", 0))
    if "raises" in event and event.get("attempt", 0) < event.get("until", 99):
        raise type(event["raises"], (Exception,), {})(event.get("message", ""))
    return event.get("gives", event)
"""
"""The function: it sleeps, raises or returns what its event says; it can raise in the first attempts alone."""


def do(call: TaskCall) -> Json | Lasting:
    """Do what the function does, as a task of the interpreter."""
    given = as_map(call.arguments)
    event = as_map(given.get("Payload")) if "FunctionName" in given else given
    if call.token is not None:
        return Lasting(float("inf"))
    answer: object = event.get("gives", event)
    if "raises" in event and whole(event, "attempt", 0) < whole(event, "until", 99):
        cause = {"errorMessage": event.get("message", ""), "errorType": event["raises"]}
        answer = TaskError(str(event["raises"]), json.dumps(cause))
    elif "FunctionName" in given:
        answer = {"ExecutedVersion": "$LATEST", "Payload": answer, "StatusCode": 200}
    return Lasting(whole(event, "sleeps", 0), answer)


def whole(event: Mapping[str, Json], name: str, otherwise: int) -> int:
    """Return a whole number of an event."""
    value = event.get(name, otherwise)
    assert isinstance(value, int)
    return value


def task(**fields: Any) -> dict[str, Any]:
    """Return a machine with one task."""
    return only("Task", **{"Resource": FUNCTION, **fields})


def invoking(payload: Any, **fields: Any) -> dict[str, Any]:
    """Return a machine with one task that invokes the function by the integration of Lambda."""
    return task(Resource=INVOKE, Parameters={"FunctionName": FUNCTION, "Payload": payload}, **fields)


CAUGHT = {"Caught": {"Type": "Pass", "Result": "caught", "End": True}}
ALL = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]

TASKS = {
    "a task gets its input": Case(task(), {"a": 1}, {"a": 1}),
    "a task gets the selected input": Case(task(InputPath="$.b"), {"b": {"c": 2}}, {"c": 2}),
    "a task gets its parameters": Case(
        task(Parameters={"gives": {"x.$": "$.a", "y": [{"z.$": "$.a"}]}}), {"a": 1}, {"x": 1, "y": [{"z": 1}]}
    ),
    "a task's result is selected": Case(task(ResultSelector={"n.$": "$.b[0]"}), {"b": [3]}, {"n": 3}),
    "a task's result is put into its input": Case(
        task(Parameters={"gives": 5}, ResultPath="$.r.s"), {"a": 1}, {"a": 1, "r": {"s": 5}}
    ),
    "a task's result is left out": Case(task(Parameters={"gives": 5}, ResultPath=None), {"a": 1}, {"a": 1}),
    "a task's output is selected": Case(task(OutputPath="$.b"), {"b": [3]}, [3]),
    "all fields of a task come in their order": Case(
        task(
            InputPath="$.in",
            Parameters={"gives": {"got.$": "$.v"}},
            ResultSelector={"sel.$": "$.got"},
            ResultPath="$.res",
            OutputPath="$.res.sel",
        ),
        {"in": {"v": 7}},
        7,
    ),
    "a function returns null": Case(task(Parameters={"gives": None}), {}, None),
    "a function returns text": Case(task(Parameters={"gives": "text"}), {}, "text"),
    "the integration of Lambda has the result in Payload": Case(
        invoking({"gives": [1]}, OutputPath="$.Payload"), {}, [1]
    ),
    "the integration of Lambda tells the status": Case(
        invoking({"gives": 1}, ResultSelector={"code.$": "$.StatusCode", "v.$": "$.ExecutedVersion"}),
        {},
        {"code": 200, "v": "$LATEST"},
    ),
    "an error of a function fails": Case(task(), {"raises": "Broken", "message": "m"}, error="Broken", cause="Broken"),
    "an error of a function is caught by its name": Case(
        {**task(Catch=[{"ErrorEquals": ["Broken"], "Next": "Caught"}]), **CAUGHT}, {"raises": "Broken"}, "caught"
    ),
    "an error of a function is caught as any": Case({**task(Catch=ALL), **CAUGHT}, {"raises": "Broken"}, "caught"),
    "an error of a function is a failed task": Case(
        {**task(Catch=[{"ErrorEquals": ["States.TaskFailed"], "Next": "Caught"}]), **CAUGHT},
        {"raises": "Broken"},
        "caught",
    ),
    "a caught error goes beside the input": Case(
        {
            **task(Catch=[{"ErrorEquals": ["States.ALL"], "ResultPath": "$.e", "Next": "Then"}]),
            "Then": {"Type": "Pass", "OutputPath": "$.raises", "End": True},
        },
        {"raises": "Broken"},
        "Broken",
    ),
    "a task is tried again": Case(
        task(
            Parameters={"raises": "Broken", "until": 2, "attempt.$": "$$.State.RetryCount", "gives": "done"},
            Retry=[{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "BackoffRate": 1}],
        ),
        {},
        "done",
    ),
    "a task is tried again for the errors that are named": Case(
        task(
            Parameters={"raises": "Broken", "until": 1, "attempt.$": "$$.State.RetryCount", "gives": "done"},
            Retry=[{"ErrorEquals": ["Other"], "MaxAttempts": 0}, {"ErrorEquals": ["Broken"], "IntervalSeconds": 1}],
        ),
        {},
        "done",
    ),
    "a task that is tried again fails in the end": Case(
        {**task(Retry=[{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 1}], Catch=ALL), **CAUGHT},
        {"raises": "Broken"},
        "caught",
    ),
    "a task that takes too long times out": Case(task(TimeoutSeconds=1), {"sleeps": 3}, error="States.Timeout"),
    "a timeout is caught": Case(
        {**task(TimeoutSeconds=1, Catch=[{"ErrorEquals": ["States.Timeout"], "Next": "Caught"}]), **CAUGHT},
        {"sleeps": 3},
        "caught",
    ),
    "a timeout is read from the input": Case(
        task(TimeoutSecondsPath="$.most"), {"most": 1, "sleeps": 3}, error="States.Timeout"
    ),
    "a token that nobody sends back times out": Case(
        task(
            Resource=WAITING,
            Parameters={"FunctionName": FUNCTION, "Payload": {"token.$": "$$.Task.Token"}},
            TimeoutSeconds=1,
        ),
        {},
        error="States.Timeout",
    ),
    "a heartbeat that doesn't come is a timeout": Case(
        task(
            Resource=WAITING,
            Parameters={"FunctionName": FUNCTION, "Payload": {"token.$": "$$.Task.Token"}},
            TimeoutSeconds=2,
            HeartbeatSeconds=1,
        ),
        {},
        error="States.HeartbeatTimeout",
    ),
    "a missed heartbeat is caught as a timeout": Case(
        {
            **task(
                Resource=WAITING,
                Parameters={"FunctionName": FUNCTION, "Payload": {"token.$": "$$.Task.Token"}},
                TimeoutSeconds=2,
                HeartbeatSeconds=1,
                Catch=[{"ErrorEquals": ["States.Timeout"], "Next": "Caught"}],
            ),
            **CAUGHT,
        },
        {},
        "caught",
    ),
    "tasks run for each item": Case(
        only("Map", ItemProcessor=each(task(Parameters={"gives.$": "$"}))), [1, 2, 3], [1, 2, 3]
    ),
    "a task fails in a map": Case(
        {**only("Map", ItemProcessor=each(task()), Catch=ALL), **CAUGHT}, [{"a": 1}, {"raises": "Broken"}], "caught"
    ),
    "a task gets arguments": Case(
        task(Arguments={"gives": "{% $states.input.a + 1 %}"}), {"a": 1}, 2, language="JSONata"
    ),
    "a task's output is computed": Case(
        task(Output={"was": "{% $states.input.a %}", "is": "{% $states.result.a * 2 %}"}),
        {"a": 4},
        {"was": 4, "is": 8},
        language="JSONata",
    ),
    "a task assigns its result": Case(
        {
            "S": {
                "Type": "Task",
                "Resource": FUNCTION,
                "Assign": {"r": "{% $states.result.a %}"},
                "Output": None,
                "Next": "T",
            },
            "T": {"Type": "Pass", "Output": "{% $r %}", "End": True},
        },
        {"a": 4},
        4,
        language="JSONata",
    ),
    "an output that can't be computed fails": Case(
        task(Output="{% $states.result.missing %}"), {"a": 1}, error="States.QueryEvaluationError", language="JSONata"
    ),
}
