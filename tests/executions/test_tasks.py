"""Tasks: what they are called with, how they fail, how often they are tried, and how long that takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from threading import Thread
from time import monotonic, sleep
from typing import Any

import pytest

from sampy.executions import (
    BadAnswer,
    Execution,
    Lasting,
    Pending,
    SkippingClock,
    TaskCall,
    TaskError,
    VirtualClock,
    run,
)
from sampy.executions.failures import matches
from sampy.executions.states.attempts import delay_of

LAMBDA = "arn:aws:states:::lambda:invoke"
TOKEN = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"


def machine(language: str = "JSONPath", **fields: Any) -> dict[str, Any]:
    """Return a machine with one task, and a state that errors lead to."""
    task = {"Type": "Task", "Resource": LAMBDA, "End": True, **fields}
    return {"QueryLanguage": language, "StartAt": "Do", "States": {"Do": task, "Caught": {"Type": "Pass", "End": True}}}


def answering(*outcomes: object) -> tuple[Callable[[TaskCall], Any], list[TaskCall]]:
    """Return what runs tasks with these outcomes, the last one for all further calls; and the calls."""
    calls: list[TaskCall] = []

    def run_task(call: TaskCall) -> Any:
        outcome = outcomes[min(len(calls), len(outcomes) - 1)]
        calls.append(call)
        if isinstance(outcome, TaskError):
            raise outcome
        return outcome

    return run_task, calls


def ran(definition: dict[str, Any], input: Any, *outcomes: object) -> tuple[Execution, list[TaskCall]]:
    run_task, calls = answering(*outcomes)
    return run(definition, input, run_task=run_task), calls


def test_a_task_gets_parameters_and_its_result_is_put_away() -> None:
    definition = machine(
        InputPath="$.order",
        Parameters={"id.$": "$.id", "retry.$": "$$.State.RetryCount"},
        ResultSelector={"ok.$": "$.Payload.ok"},
        ResultPath="$.charged",
        OutputPath="$.charged",
    )
    execution, (call,) = ran(definition, {"order": {"id": 7}}, {"Payload": {"ok": True}, "StatusCode": 200})
    assert (call.resource, call.state, call.attempt, call.arguments) == (LAMBDA, "Do", 1, {"id": 7, "retry": 0})
    assert execution.output == {"ok": True}


def test_a_task_gets_arguments_and_its_result_is_used() -> None:
    definition = machine(
        "JSONata",
        Arguments={"id": "{% $states.input.id %}"},
        Output={"n": "{% $states.result.n + 1 %}", "id": "{% $states.input.id %}"},
    )
    execution, (call,) = ran(definition, {"id": 7}, {"n": 1})
    assert call.arguments == {"id": 7}
    assert execution.output == {"n": 2, "id": 7}


def test_variables_are_assigned_from_the_whole_result() -> None:
    definition = machine(Assign={"n.$": "$.n"}, ResultSelector={"x": 1}, End=False, Next="Read")
    definition["States"]["Read"] = {"Type": "Pass", "Parameters": {"n.$": "$n", "in.$": "$"}, "End": True}
    assert ran(definition, {}, {"n": 4})[0].output == {"n": 4, "in": {"x": 1}}


def test_what_a_task_changes_in_its_arguments_changes_nothing_else() -> None:
    def run_task(call: TaskCall) -> Any:
        assert isinstance(call.arguments, dict)
        call.arguments["a"] = 2
        return None

    assert run(machine(ResultPath="$.r"), {"a": 1}, run_task=run_task).output == {"a": 1, "r": None}


BUSY, BROKEN = TaskError("Pay.Busy", "later"), TaskError("Pay.Broken", "never")
RETRY = {"ErrorEquals": ["Pay.Busy"], "IntervalSeconds": 3, "MaxAttempts": 2, "BackoffRate": 4}


@pytest.mark.parametrize(
    ("retry", "outcomes", "attempts", "seconds", "error"),
    [
        ([RETRY], [BUSY, 1], 2, 3, None),
        ([RETRY], [BUSY, BUSY, 1], 3, 3 + 12, None),
        ([RETRY], [BUSY], 3, 3 + 12, "Pay.Busy"),
        ([RETRY], [BROKEN], 1, 0, "Pay.Broken"),
        ([{"ErrorEquals": ["States.ALL"]}], [BUSY], 4, 1 + 2 + 4, "Pay.Busy"),
        ([{**RETRY, "MaxAttempts": 4, "MaxDelaySeconds": 10}], [BUSY], 5, 3 + 10 * 3, "Pay.Busy"),
        ([{**RETRY, "MaxAttempts": 0}], [BUSY], 1, 0, "Pay.Busy"),
        # Each retrier counts for itself, and the first one that matches decides.
        ([RETRY, {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}], [BUSY, BROKEN, BUSY, 1], 4, 3 + 1 + 12, None),
        ([RETRY, {"ErrorEquals": ["States.ALL"]}], [BUSY], 3, 3 + 12, "Pay.Busy"),
        ([{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 1}], [BUSY], 2, 1, "Pay.Busy"),
    ],
)
def test_a_task_is_tried_again(
    retry: list[Any], outcomes: list[object], attempts: int, seconds: float, error: str | None
) -> None:
    execution, calls = ran(machine(Retry=retry), {}, *outcomes)
    assert [call.attempt for call in calls] == list(range(1, attempts + 1))
    assert (execution.seconds, execution.error) == (seconds, error)


def test_jitter_is_between_nothing_and_the_whole_delay() -> None:
    retrier: dict[str, Any] = {**RETRY, "JitterStrategy": "FULL"}
    delays = [delay_of(retrier, 1, Random(seed)) for seed in range(50)]
    assert 0 <= min(delays) < 2 and 10 < max(delays) <= 12
    assert delay_of(retrier, 10_000, Random(0)) <= 99_999_999


@pytest.mark.parametrize(
    ("names", "error", "expected"),
    [
        (["Pay.Busy"], "Pay.Busy", True),
        (["Other", "Pay.Busy"], "Pay.Busy", True),
        (["Pay.*"], "Pay.Busy", False),
        (["States.ALL"], "Pay.Busy", True),
        (["States.ALL"], None, True),
        (["States.ALL"], "States.Timeout", True),
        (["States.ALL"], "States.DataLimitExceeded", False),
        (["States.DataLimitExceeded"], "States.DataLimitExceeded", True),
        (["States.ALL"], "States.Runtime", False),
        (["States.Runtime"], "States.Runtime", False),
        (["States.TaskFailed"], "Pay.Busy", True),
        (["States.TaskFailed"], "States.Timeout", False),
        (["States.Timeout"], "States.HeartbeatTimeout", True),
        (["States.HeartbeatTimeout"], "States.Timeout", False),
    ],
)
def test_names_of_errors_stand_for_errors(names: list[str], error: str | None, expected: bool) -> None:
    assert matches(names, error) is expected


@pytest.mark.parametrize(
    ("catcher", "output"),
    [
        ({}, {"Error": "Pay.Broken", "Cause": "never"}),
        ({"ResultPath": "$.e"}, {"a": 1, "e": {"Error": "Pay.Broken", "Cause": "never"}}),
        ({"ResultPath": None}, {"a": 1}),
    ],
)
def test_an_error_is_caught(catcher: dict[str, Any], output: Any) -> None:
    definition = machine(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught", **catcher}], OutputPath="$.no")
    execution, _ = ran(definition, {"a": 1}, BROKEN)
    assert (execution.status, execution.output) == ("SUCCEEDED", output)
    assert [visit.state for visit in execution.visits] == ["Do", "Caught"]


def test_what_is_wrong_in_the_state_is_not_caught() -> None:
    definition = machine(Parameters={"x.$": "$.missing"}, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught"}])
    execution, calls = ran(definition, {}, 1)
    assert (execution.error, execution.failed_state, calls) == ("States.Runtime", "Do", [])
    assert execution.cause is not None
    assert execution.cause.startswith("An error occurred while executing the state 'Do' (entered at the event id #2).")


def test_an_expression_that_fails_is_caught() -> None:
    definition = machine(
        "JSONata",
        Output="{% $states.result.x %}",
        Catch=[{"ErrorEquals": ["States.QueryEvaluationError"], "Next": "Caught"}],
    )
    execution, _ = ran(definition, {}, {})
    assert execution.status == "SUCCEEDED"
    assert "EvaluationFailed" in [event.type for event in execution.history]


@pytest.mark.parametrize(
    ("fields", "answer", "error", "seconds"),
    [
        ({"TimeoutSeconds": 30}, Lasting(20, 1), None, 20),
        ({"TimeoutSeconds": 30}, Lasting(40, 1), "States.Timeout", 30),
        ({"TimeoutSecondsPath": "$.most"}, Lasting(40, 1), "States.Timeout", 10),
        ({}, Lasting(float("inf")), "States.Timeout", 99_999_999),
        ({}, Lasting(5, TaskError("Late")), "Late", 5),
        ({"HeartbeatSeconds": 5}, Lasting(20, 1), "States.HeartbeatTimeout", 5),
        ({"HeartbeatSeconds": 5}, Lasting(20, 1, heartbeat_every=4), None, 20),
        ({"HeartbeatSeconds": 5}, Lasting(20, 1, heartbeat_every=6), "States.HeartbeatTimeout", 5),
        ({"HeartbeatSecondsPath": "$.most", "TimeoutSeconds": 60}, Lasting(11), "States.HeartbeatTimeout", 10),
        ({"TimeoutSecondsPath": "$.text"}, 1, "States.Runtime", 0),
    ],
)
def test_a_task_takes_its_time(fields: dict[str, Any], answer: object, error: str | None, seconds: float) -> None:
    execution, _ = ran(machine(**fields), {"most": 10, "text": "x"}, answer)
    assert (execution.error, execution.seconds) == (error, seconds)


def test_a_task_waits_for_a_token() -> None:
    definition = machine(Resource=TOKEN, Parameters={"Body.$": "$$.Task.Token"}, HeartbeatSeconds=60)
    execution, (call,) = ran(definition, {}, {"approved": True})
    assert call.token and call.arguments == {"Body": call.token} and call.heartbeat_seconds == 60
    assert execution.output == {"approved": True}


def test_a_machine_takes_no_longer_than_it_may() -> None:
    definition = machine(Retry=[{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 50}]) | {"TimeoutSeconds": 120}
    execution, calls = ran(definition, {}, BUSY)
    assert (execution.status, execution.seconds, len(calls)) == ("TIMED_OUT", 120, 2)
    assert execution.history[-1].type == "ExecutionTimedOut"


def test_waits_take_no_time_and_are_counted() -> None:
    states = {"A": {"Type": "Wait", "Timestamp": "2030-06-01T12:00:00+02:00", "Next": "B"}}
    states["B"] = {"Type": "Wait", "Seconds": 5, "End": True}
    clock = VirtualClock(datetime(2030, 6, 1, 9, 0, tzinfo=UTC))
    execution = run({"StartAt": "A", "States": states}, run_task=answering(1)[0], clock=clock)
    assert execution.seconds == 3605
    assert execution.history[-1].timestamp == datetime(2030, 6, 1, 10, 0, 5, tzinfo=UTC)


LARGE = "x" * (256 * 1024)


@pytest.mark.parametrize(
    ("fields", "input", "answer", "error"),
    [
        ({}, {}, LARGE, "States.DataLimitExceeded"),
        ({}, {}, LARGE[2:], None),
        ({}, {}, "ä" * (128 * 1024), "States.DataLimitExceeded"),
        ({"ResultPath": "$.b"}, {"a": LARGE[9:]}, "bb", "States.DataLimitExceeded"),
        (
            {"Parameters": {"x.$": "States.Format('{}{}', $.a, $.a)"}},
            {"a": LARGE[:140_000]},
            1,
            "States.DataLimitExceeded",
        ),
    ],
)
def test_data_may_not_be_too_large(fields: dict[str, Any], input: Any, answer: object, error: str | None) -> None:
    assert ran(machine(**fields), input, answer)[0].error == error


def test_a_result_has_to_be_json() -> None:
    with pytest.raises(BadAnswer, match=r"Do: the task gave no JSON: \$\.when\[0\] is a datetime"):
        ran(machine(), {}, {"when": [datetime(2030, 1, 1, tzinfo=UTC)]})


def test_what_is_no_error_of_a_task_ends_the_run() -> None:
    def run_task(call: TaskCall) -> Any:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(machine(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]), run_task=run_task)


def pending(say: Callable[[Pending], object]) -> Execution:
    """Run a task that another thread answers, which has to send heartbeats each fifth of a second."""
    awaited = Pending()
    thread = Thread(target=say, args=(awaited,))
    thread.start()
    execution = run(machine(HeartbeatSeconds=0.2), run_task=lambda call: awaited, clock=SkippingClock())
    thread.join()
    return execution


def test_another_thread_answers() -> None:
    assert pending(lambda awaited: awaited.succeed({"a": 1})).output == {"a": 1}


def test_another_thread_fails() -> None:
    execution = pending(lambda awaited: awaited.fail(BROKEN))
    assert (execution.error, execution.cause) == ("Pay.Broken", "never")


def test_heartbeats_keep_a_task_alive() -> None:
    def work(awaited: Pending) -> None:
        for _ in range(3):
            sleep(0.1)
            awaited.beat()
        awaited.succeed("done")

    execution = pending(work)
    assert execution.output == "done"
    assert execution.seconds > 0.2


def test_a_heartbeat_that_does_not_come_ends_a_task() -> None:
    execution = pending(lambda awaited: awaited.beat())
    assert execution.error == "States.HeartbeatTimeout"


def test_an_error_of_another_kind_ends_the_run() -> None:
    with pytest.raises(ZeroDivisionError):
        pending(lambda awaited: awaited.fail(ZeroDivisionError()))


def test_an_answer_that_comes_too_late_is_over() -> None:
    awaited = Pending()
    run(machine(TimeoutSeconds=0.01), run_task=lambda call: awaited, clock=SkippingClock())
    assert awaited.over
    awaited.succeed(1)


def test_waits_are_skipped_where_nothing_runs() -> None:
    states = {"A": {"Type": "Wait", "Seconds": 1000, "Next": "B"}, "B": machine()["States"]["Do"]}
    start = monotonic()
    execution = run(
        {"StartAt": "A", "States": states}, run_task=lambda call: sleep(0.01), clock=SkippingClock(), workers=1
    )
    assert 1000 < execution.seconds < 1001 + monotonic() - start
    assert monotonic() - start < 100
