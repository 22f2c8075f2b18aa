"""What can be run, and how: definitions that can't be, concurrency, clocks."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from sampy.executions import InvalidDefinition, NotJson, RealClock, TaskCall, run
from tests.executions.machines import each, only


def task(**fields: Any) -> dict[str, Any]:
    return only("Task", Resource="arn:aws:states:::lambda:invoke", **fields)


@pytest.mark.parametrize(
    ("definition", "messages"),
    [
        ([], ["the definition is no mapping"]),
        ({}, ["the definition has no states"]),
        ({"StartAt": "Strat", "States": {"Start": {"Type": "Succeed"}}}, ["no state 'Strat'", "did you mean 'Start'"]),
        ({"States": {"A": {"Type": "Succeed"}}}, ["the definition doesn't say where it goes", "'StartAt'"]),
        (each({"A": {"Type": "Pas", "End": True}}), ["unknown type 'Pas'", "did you mean 'Pass'"]),
        (each({"A": {"End": True}}), ["has no type"]),
        (each({"A": {"Type": "Pass"}}), ["'A' doesn't say where it goes", "'End': true"]),
        (each({"A": {"Type": "Wait", "Seconds": 1, "Next": "B"}}), ["no state 'B', which 'Next' of 'A' names"]),
        (each({"A": {"Type": "Task", "End": True}}), ["'A' has no resource"]),
        (each(task(Catch=[{"ErrorEquals": ["E"], "Next": "X"}])), ["no state 'X'"]),
        (each(only("Parallel", Branches=[])), ["has no branches"]),
        (each(only("Parallel", Branches=[{"StartAt": "I", "States": {"I": {"Type": "X"}}}])), ["unknown type 'X'"]),
        (each(only("Map")), ["S.ItemProcessor is no mapping"]),
        (each(only("Choice")), ["has no choices"]),
        (
            each(only("Choice", Choices=[{"Variable": "$.x", "StringEqual": 1, "Next": "S"}])),
            ["did you mean 'StringEquals'"],
        ),
        (each(only("Choice", Choices=[{"And": [{"Variable": "$.x"}], "Next": "S"}])), ["compares nothing"]),
        (each({"A": {"Type": "Pass", "Next": ["B"]}}), ["no state ['B']"]),
        (each(only("Choice", Choices=[{"Condition": "{% true %}", "Next": "S"}])), ["compares nothing"]),
        (
            each(only("Choice", Choices=[{"Variable": "$.x", "IsNull": True, "Next": "S"}]), QueryLanguage="JSONata"),
            ["a rule of the state 'S' has no condition"],
        ),
        (each(only("Pass", Next="S")), ["the state 'S' has 'End' and 'Next'"]),
        (each(only("Pass", QueryLanguage="JSONPaht")), ["the query language of the state 'S' is 'JSONPaht'"]),
        (each({"A": {"Type": "Pass"}, "B": {"Type": "Pass"}}), ["'A' doesn't say", "'B' doesn't say"]),
    ],
)
def test_a_definition_can_not_be_run(definition: Any, messages: list[str]) -> None:
    with pytest.raises(InvalidDefinition) as refused:
        run(definition, run_task=lambda call: None)
    for message in messages:
        assert message in str(refused.value)


def test_an_input_has_to_be_json() -> None:
    with pytest.raises(NotJson, match=r"\$\.when is a set"):
        run(each(only("Pass")), {"when": {1}}, run_task=lambda call: None)  # type: ignore[dict-item]


def test_an_input_is_not_shared() -> None:
    given: Any = {"a": [1]}
    output = run(each(only("Pass")), given, run_task=lambda call: None).output
    assert output == given
    assert output is not given


def test_tasks_run_at_the_same_time_where_there_are_workers() -> None:
    together = threading.Barrier(3, timeout=5)

    def run_task(call: TaskCall) -> Any:
        together.wait()
        return call.arguments

    definition = each(only("Map", ItemProcessor=each(task())))
    execution = run(definition, [1, 2, 3], run_task=run_task, workers=3, clock=RealClock())
    assert execution.output == [1, 2, 3]


def test_a_task_that_takes_too_long_is_given_up() -> None:
    release = threading.Event()

    def run_task(call: TaskCall) -> Any:
        release.wait(5)
        return None

    execution = run(each(task(TimeoutSeconds=0.02)), run_task=run_task, workers=1, clock=RealClock())
    release.set()
    assert execution.error == "States.Timeout"


def test_a_clock_on_the_wall_waits() -> None:
    definition = each({"A": {"Type": "Wait", "Seconds": 0.02, "End": True}})
    assert run(definition, run_task=lambda call: None, clock=RealClock()).seconds >= 0.02


def test_no_more_iterations_run_at_once_than_may() -> None:
    running = [0, 0]

    def run_task(call: TaskCall) -> Any:
        running[0] += 1
        running[1] = max(running)
        together.wait()
        running[0] -= 1
        return None

    together = threading.Barrier(2, timeout=5)
    definition = each(only("Map", MaxConcurrency=2, ItemProcessor=each(task())))
    run(definition, [1, 2, 3, 4], run_task=run_task, workers=4)
    assert running == [0, 2]
