"""State machines run in tests, with mocks for their tasks."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import sampy
from sampy import Stack
from sampy.errors import CompileError
from sampy.executions import InvalidDefinition
from sampy.serverless import StateMachine
from sampy.states import Map, Pass, State, Task, Wait, jsonpath, state_input
from sampy.testing import Lasting, MockError, NotMocked, StateMachineRun, TaskFailure, Template, run_state_machine
from sampy.testing.state_machine_definitions import DefinitionUnknown

INVOKE = "arn:aws:states:::lambda:invoke"
BUSY = TaskFailure("Payments.Busy", "try later")


def charge() -> Any:
    """Return a flow that waits, charges, and ships or refuses."""
    refuse = Pass("Refuse", result={"refused": True})
    paid = (
        Task("Charge", resource=INVOKE, parameters={"id": state_input.id}, result_path="$.paid")
        .retry("Payments.Busy", interval_seconds=10, max_attempts=2)
        .catch("Payments.Declined", then=refuse)
    )
    return Wait("Hold", seconds=5).then(paid, Task("Ship", resource=INVOKE))


SHIPPED = {"Charge": {"ok": True}, "Ship": {"shipped": True}}


def ran(tasks: dict[str, Any], **more: Any) -> StateMachineRun:
    return run_state_machine(charge(), {"id": 7}, tasks=tasks, **more)


def test_a_mock_is_a_result() -> None:
    run = ran(SHIPPED)
    assert (run.status, run.output, run.error) == ("SUCCEEDED", {"shipped": True}, None)
    assert run.states == ("Hold", "Charge", "Ship")
    assert run.calls("Charge") == [{"id": 7}]
    assert run.calls("Ship") == [{"id": 7, "paid": {"ok": True}}]
    assert run.waited == 5


def test_a_mock_is_a_function_of_the_arguments() -> None:
    run = ran({"Charge": lambda arguments: {"twice": arguments["id"] * 2}, "Ship": lambda arguments: arguments["paid"]})
    assert run.output == {"twice": 14}


def test_a_mock_is_a_list_with_an_outcome_for_each_call() -> None:
    run = ran({**SHIPPED, "Charge": [BUSY, lambda arguments: BUSY, {"ok": True}]})
    assert (run.status, run.waited) == ("SUCCEEDED", 5 + 10 + 20)
    assert run.calls("Charge") == [{"id": 7}] * 3


def test_a_mock_is_a_failure() -> None:
    run = ran({"Charge": TaskFailure("Payments.Declined", "no money"), "Ship": {}})
    assert run.output == {}
    assert run.states == ("Hold", "Charge", "Refuse", "Ship")
    assert run.calls("Ship") == [{"refused": True}]


def test_a_mock_raises_a_failure() -> None:
    def declined(arguments: Any) -> Any:
        raise TaskFailure("Payments.Broken", str(arguments["id"]))

    run = ran({"Charge": declined})
    assert (run.status, run.error, run.cause, run.failed_at) == ("FAILED", "Payments.Broken", "7", "Charge")


def test_a_mock_takes_its_time() -> None:
    flow = Task("Slow", resource=INVOKE, timeout_seconds=60)
    assert run_state_machine(flow, tasks={"Slow": Lasting(50, {"ok": 1})}).waited == 50
    late = run_state_machine(flow, tasks={"Slow": Lasting(70, {"ok": 1})})
    assert (late.error, late.waited) == ("States.Timeout", 60)
    failed = run_state_machine(flow, tasks={"Slow": [Lasting(3, BUSY)]})
    assert (failed.error, failed.waited) == ("Payments.Busy", 3)


def test_items_are_mocked_as_they_are_read() -> None:
    reader = {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key": "k"}}
    flow = Map(
        "Each",
        item_reader=reader,
        item_processor=Task("Do", resource=INVOKE),
        mode="DISTRIBUTED",
    )
    run = run_state_machine(flow, tasks={"Each": [1, 2], "Do": lambda item: item * 10})
    assert run.output == [10, 20]
    assert run.calls("Each") == [{"Bucket": "b", "Key": "k"}]


def test_a_failed_run_tells_its_story() -> None:
    run = ran({"Charge": BUSY})
    line = next(
        number for number, text in enumerate(Path(__file__).read_text().splitlines(), 1) if 'Task("Charge"' in text
    )
    where = Path(__file__).relative_to(Path.cwd()).as_posix() if Path(__file__).is_relative_to(Path.cwd()) else __file__
    assert repr(run) == (
        f"<FAILED in Charge at {where}:{line} with Payments.Busy after 3 attempts (try later): Hold -> Charge>"
    )
    assert repr(ran(SHIPPED)) == "<SUCCEEDED: Hold -> Charge -> Ship>"


def test_a_long_path_is_told_in_short() -> None:
    loop = {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}
    run = run_state_machine({"StartAt": "A", "States": loop})
    assert run.error == "States.Runtime"
    assert run.path.startswith("A -> B -> A") and " more ..." in run.path and len(run.path) < 100
    same = run_state_machine(
        {
            "StartAt": "M",
            "States": {
                "M": {
                    "Type": "Map",
                    "End": True,
                    "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Succeed"}}},
                }
            },
        },
        [1, 2, 3],
    )
    assert same.path == "M -> I (3 times)"


@pytest.mark.parametrize(
    ("tasks", "messages"),
    [
        ({"Chrage": 1}, ["a mock for 'Chrage', and there is no such state", "did you mean 'Charge'?"]),
        ({"Hold": 1}, ["a mock for 'Hold', a Wait state, which calls nothing", "mock one of: Charge, Ship"]),
        ({"X": 1, "Refuse": 2}, ["'X'", "'Refuse', a Pass state"]),
    ],
)
def test_a_mock_fits_no_state(tasks: dict[str, Any], messages: list[str]) -> None:
    with pytest.raises(MockError) as refused:
        ran(tasks)
    for message in messages:
        assert message in str(refused.value)


@pytest.mark.parametrize(
    ("tasks", "message"),
    [
        ({}, f"Charge calls {INVOKE}, and nothing in tasks stands in for that: it is empty"),
        ({"Charge": 1}, f"Ship calls {INVOKE}, and nothing in tasks stands in for that: it has Charge"),
        (
            {"Charge": [BUSY]},
            "Charge is called for the 2nd time, and its list in tasks has 1: add what the next call gives",
        ),
    ],
)
def test_a_task_has_no_mock(tasks: dict[str, Any], message: str) -> None:
    with pytest.raises(NotMocked) as refused:
        ran(tasks)
    assert message in str(refused.value)
    assert "test_state_machines.py:" in str(refused.value)


def test_calls_are_those_of_states_that_call_something() -> None:
    with pytest.raises(MockError, match="did you mean 'Ship'"):
        ran(SHIPPED).calls("Shipp")


def test_time_and_chance_are_given() -> None:
    flow = Pass("P", parameters={"at": jsonpath("$$.State.EnteredTime"), "id": jsonpath("States.UUID()")})
    start = datetime(2031, 2, 3, tzinfo=UTC)
    first, again, other = (run_state_machine(flow, start=start, seed=seed).output for seed in (1, 1, 2))
    assert first == again != other
    assert isinstance(first, dict) and first["at"] == "2031-02-03T00:00:00.000Z"


DOCUMENT: dict[str, Any] = {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "${Function}", "End": True}}}


def test_a_definition_is_a_document_or_a_file_or_in_a_template(tmp_path: Path) -> None:
    file = tmp_path / "machine.asl.json"
    file.write_text(json.dumps(DOCUMENT, indent=1))
    stack = Stack("shop")
    stack.add(StateMachine("Inline", definition=DOCUMENT, definition_substitutions={"Function": "arn"}))
    flow: State = Task("T", resource=INVOKE)
    stack.add(StateMachine("Flow", definition=flow))
    template = sampy.compile(stack)
    for definition in (
        DOCUMENT,
        file,
        str(file),
        (template, "Inline"),
        (template, "Flow"),
        (Template(template), "Flow"),
    ):
        run = run_state_machine(definition, {"a": 1}, tasks={"T": lambda arguments: arguments["a"]})
        assert run.output == 1
    failed = run_state_machine((template, "Inline"), tasks={"T": BUSY})
    assert failed.place is not None and failed.place.file.endswith("test_state_machines.py")
    assert str(run_state_machine(file, tasks={"T": BUSY}).place) == f"{file.as_posix()}:4:3"


def test_a_definition_can_not_be_had(tmp_path: Path) -> None:
    template = sampy.compile(Stack("empty"))
    with pytest.raises(DefinitionUnknown, match="no state machine 'Orders'"):
        run_state_machine((template, "Orders"))
    with pytest.raises(CompileError, match="no such file"):
        run_state_machine(tmp_path / "missing.asl.json")
    with pytest.raises(DefinitionUnknown, match="the definition is no JSON"):
        run_state_machine({"StartAt": "T", "States": {"T": {1}}})


def test_a_definition_can_not_be_run(tmp_path: Path) -> None:
    file = tmp_path / "machine.asl.json"
    file.write_text(json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}, indent=1))
    with pytest.raises(InvalidDefinition) as refused:
        run_state_machine(file)
    assert str(refused.value).startswith(f"{file.as_posix()}:4:3: there is no state 'B', which 'Next' of 'A' names")


def test_an_assertion_that_fails_shows_where_the_state_machine_failed() -> None:
    assert ran(SHIPPED).succeeded
    run = ran({"Charge": BUSY})
    with pytest.raises(AssertionError) as failed:
        assert run.succeeded
    assert f"where False = {run!r}.succeeded" in str(failed.value)
