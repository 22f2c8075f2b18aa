"""States have a type that there is, its fields and no others, and values of the right kind in them."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said_of_state

WRONG = {
    "no type": (
        "{End: true}",
        "A: a state needs a Type\n    add one of: Task, Pass, Wait, Choice, Succeed, Fail, Parallel, Map",
    ),
    "a type that there isn't": (
        "{Type: Tsak, End: true}",
        "A.Type: there is no type of states 'Tsak'\n    did you mean 'Task'?",
    ),
    "a field of other types": (
        "{Type: Pass, Catch: [], End: true}",
        "A.Catch: a Pass state has no Catch\n    remove it: only Task, Parallel and Map states have it",
    ),
    "a misspelt field that has to be there": (
        "{Type: Task, Resorce: arn:aws:states:::sqs:sendMessage, End: true}",
        "A.Resorce: there is no field 'Resorce' of a Task state\n    did you mean 'Resource'?",
    ),
    "a field that there isn't": (
        "{Type: Pass, Foo: 1, End: true}",
        "A.Foo: there is no field 'Foo' of a Pass state\n"
        "    use one of: Arguments, Assign, Comment, End, InputPath, Next, Output, OutputPath, Parameters, "
        "QueryLanguage, Result, ResultPath, Type",
    ),
    "a misspelt Next": (
        "{Type: Pass, Nxt: B}",
        "A.Nxt: there is no field 'Nxt' of a Pass state\n    did you mean 'Next'?",
    ),
    "nothing to call": (
        "{Type: Task, End: true}",
        "A: a Task state needs Resource\n    add Resource",
    ),
    "nothing to wait for": (
        "{Type: Wait, End: true}",
        "A: a Wait state needs Seconds, SecondsPath, Timestamp or TimestampPath\n    add Seconds",
    ),
    "two things to wait for": (
        "{Type: Wait, Seconds: 1, Timestamp: '2027-01-31T12:00:00Z', End: true}",
        "A.Timestamp: there can be only one of Seconds and Timestamp\n    keep one of them, such as Seconds",
    ),
    "a number and a path": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, TimeoutSeconds: 5, TimeoutSecondsPath: "
        "$.t, End: true}",
        "A.TimeoutSecondsPath: there can be only one of TimeoutSeconds and TimeoutSecondsPath\n"
        "    keep one of them, such as TimeoutSeconds",
    ),
    "a heartbeat that is too slow": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, TimeoutSeconds: 5, HeartbeatSeconds: 5, End: true}",
        "A.HeartbeatSeconds: a heartbeat each 5 s is none in time, where the task may take 5 s\n    use less than 5",
    ),
    "neither Next nor End": (
        "{Type: Pass}",
        "A: nothing says what comes after this state\n    add Next, with the name of a state, or End: true",
    ),
    "Next and End": (
        "{Type: Pass, Next: Done, End: true}",
        "A.End: Next goes on, and End ends: a state has one of the two\n    remove one of them",
    ),
    "End is false": (
        "{Type: Pass, End: false}",
        "A: nothing says what comes after this state\n    add Next, with the name of a state, or End: true",
    ),
    "End is false and says nothing": (
        "{Type: Pass, End: false, Next: Done}",
        "note: A.End: End: false says nothing\n    remove it",
    ),
    "text for a number": (
        "{Type: Wait, Seconds: soon, End: true}",
        "A.Seconds: this is 'soon', and has to be a whole number\n    write a number, without quotes",
    ),
    "out of range": (
        "{Type: Wait, Seconds: -1, End: true}",
        "A.Seconds: -1 is out of its range\n    use 0 to 99999999",
    ),
    "a day for a timestamp": (
        "{Type: Wait, Timestamp: '2027-01-31', End: true}",
        "A.Timestamp: this is '2027-01-31', and has to be a timestamp\n    write it as 2027-01-31T12:00:00Z",
    ),
    "null": (
        "{Type: Pass, Comment: null, End: true}",
        "A.Comment: this is null, and has to be text\n    write it as text",
    ),
    "a Map without a processor": (
        "{Type: Map, End: true}",
        "A: a Map state needs ItemProcessor or Iterator\n    add ItemProcessor",
    ),
    "a map for a list": (
        "{Type: Parallel, Branches: {}, End: true}",
        "A.Branches: this is {}, and has to be a list\n    write it as a list",
    ),
    "Next of a Choice": (
        "{Type: Choice, Choices: [{Variable: $.a, IsPresent: true, Next: Done}], Next: Done}",
        "A.Next: a Choice state has no Next\n    name what comes next in each of Choices, and in Default",
    ),
    "End of a Succeed": (
        "{Type: Succeed, End: true}",
        "A.End: a Succeed state always ends, and has no End\n    remove End",
    ),
    "a misspelt value": (
        "{Type: Pass, QueryLanguage: JSONPAth, End: true}",
        "A.QueryLanguage: 'JSONPAth' is not one of its values\n    did you mean 'JSONPath'?",
    ),
    "an error and its path": (
        "{Type: Fail, Error: E, ErrorPath: $.e}",
        "A.ErrorPath: there can be only one of Error and ErrorPath\n    keep one of them, such as Error",
    ),
    "a misspelt field of a retrier": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage, Retry: [{ErrorEquals: [E], Interval: 3}], End: true}",
        "A.Retry.0.Interval: there is no field 'Interval' of a Retrier\n    did you mean 'IntervalSeconds'?",
    ),
    "a field that may be newer": (
        "{Type: Map, ItemReader: {Resource: arn:aws:states:::s3:getObject, Brandnew: 1}, ItemProcessor: "
        "{ProcessorConfig: {Mode: DISTRIBUTED, ExecutionType: STANDARD}, StartAt: I, States: {I: {Type: "
        "Pass, End: true}}}, End: true}",
        "note: A.ItemReader.Brandnew: sampy knows no field 'Brandnew' of an ItemReader\n    check its spelling",
    ),
    "a name that is taken": (
        "{Type: Map, ItemProcessor: {StartAt: A, States: {A: {Type: Pass, End: true}}}, End: true}",
        "A: the name is taken already, at the top: names are unique in all branches\n    rename one of the two states",
    ),
    "a long name": (
        "{Type: Map, ItemProcessor: {StartAt: "
        "IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII, States: "
        "{IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII: {Type: Pass, "
        "End: true}}}, End: true}",
        "IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII: the name of "
        "this state has 81 characters, and may have 80\n"
        "    shorten it",
    ),
}


@pytest.mark.parametrize(("state", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_state(state: str, expected: str) -> None:
    assert said_of_state(state) == expected
