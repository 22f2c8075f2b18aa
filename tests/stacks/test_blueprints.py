"""The stack `blueprints`: what each state machine may do, and the ways that it takes, with mocks and deployed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sampy.states import definition
from sampy.testing import (
    DeployedStack,
    Deployer,
    TaskFailure,
    Template,
    TemplateSnapshot,
    allows,
    denies,
    run_state_machine,
)
from stacks.blueprints import flows, stack
from stacks.handlers.blueprints.app import NotYet, work

NOT_YET = TaskFailure("NotYet", "it takes 2 failures")


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


def test_those_that_call_the_function_may_invoke_it_and_nothing_else() -> None:
    template = Template.of(stack)
    for name in flows:
        calls = name in ("RetryFailure", "CatchFailure")
        assert (allows if calls else denies)(template, name, "lambda:InvokeFunction", "Work")
        assert denies(template, name, "lambda:InvokeFunction", "arn:aws:lambda:us-east-1:123456789012:function:other")
        assert denies(template, name, "states:*")


@pytest.mark.parametrize(
    ("name", "given", "tasks", "states", "output"),
    [
        ("HelloWorld", {}, {}, ["Hello"], "Hello World!"),
        ("RetryFailure", {"failures": 0}, {"Try": {"failures": 0}}, ["Try"], {"failures": 0}),
        ("RetryFailure", {"failures": 1}, {"Try": [NOT_YET, NOT_YET, "done"]}, ["Try"], "done"),
        (
            "ParallelState",
            {"a": 1, "b": 2},
            {},
            ["At the same time", "Add", "Say"],
            [{"sum": 3}, {"text": "1 and 2"}],
        ),
        ("CatchFailure", {"failures": 0}, {"Try it once": "done"}, ["Try it once", "Go on"], "done"),
        ("CatchFailure", {"failures": 1}, {"Try it once": NOT_YET}, ["Try it once", "Another day", "Go on"], "not yet"),
        (
            "CatchFailure",
            {"failures": 1},
            {"Try it once": TaskFailure("ValueError")},
            ["Try it once", "Never", "Go on"],
            "never",
        ),
        (
            "ChoiceState",
            {"guests": 1},
            {},
            ["guests < 1?", "Single", "Book"],
            {"booked": "a single with 1 bed(s)"},
        ),
        (
            "ChoiceState",
            {"guests": 2, "budget": 99},
            {},
            ["guests < 1?", "Double", "Book"],
            {"booked": "a double with 1 bed(s)"},
        ),
        (
            "ChoiceState",
            {"guests": 2, "budget": 100},
            {},
            ["guests < 1?", "Suite", "Book"],
            {"booked": "a suite with 2 bed(s)"},
        ),
        (
            "MapState",
            {"names": ["Ada", "Bob"], "greeting": "Hi"},
            {},
            ["Each of them", "Greet", "Greet"],
            [{"text": "Hi Ada"}, {"text": "Hi Bob"}],
        ),
    ],
)
def test_a_way_through_with_mocks(
    name: str, given: dict[str, Any], tasks: dict[str, object], states: list[str], output: object
) -> None:
    run = run_state_machine(flows[name], given, tasks=tasks)
    assert (list(run.states), run.output) == (states, output)


def test_waits_and_retries_take_the_time_that_they_say() -> None:
    start = datetime(2030, 1, 1, tzinfo=UTC)
    until = (start + timedelta(minutes=1)).isoformat()
    assert run_state_machine(flows["WaitState"], {"until": until, "seconds": 5}, start=start).waited == 60 + 5 + 1
    tries = {"Try": [NOT_YET, NOT_YET, NOT_YET, "done"]}
    run = run_state_machine(flows["RetryFailure"], {"failures": 3}, tasks=tries)
    assert (run.error, run.waited, [call["attempt"] for call in run.calls("Try")]) == ("NotYet", 1 + 1.5, [0, 1, 2])


def test_nobody_gets_no_room() -> None:
    run = run_state_machine(flows["ChoiceState"], {"guests": 0})
    assert (run.status, run.error, run.failed_at) == ("FAILED", "NoGuests", "Nobody")


def test_the_work_fails_as_often_as_it_is_told_to() -> None:
    assert work({"failures": 1, "attempt": 1}, None) == {"failures": 1}
    with pytest.raises(NotYet, match="it takes 2 failures"):
        work({"failures": 2, "attempt": 1}, None)
    with pytest.raises(ValueError, match="can't be done"):
        work({"failures": -1, "attempt": 0}, None)


def name_errors_as_the_fake_does(deployed: DeployedStack, *machines: str) -> None:
    """Have state machines take `NotYet` also by the one name that the fake AWS has for all errors of functions."""
    client = deployed.client("stepfunctions")
    for machine in machines:
        arn = deployed.resource(machine)
        found = client.describe_state_machine(stateMachineArn=arn)["definition"]
        client.update_state_machine(
            stateMachineArn=arn, definition=found.replace('"NotYet"', '"NotYet", "Runtime.HandlerError"')
        )


def test_each_of_them_runs_when_it_is_deployed(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(stack)
    name_errors_as_the_fake_does(deployed, "RetryFailure", "CatchFailure")

    def ran(name: str, given: dict[str, Any]) -> tuple[list[str], int, object]:
        """Return the states that were entered, how many attempts of tasks failed, and the output or the error."""
        run = deployed.run(name, given)
        failed = [each.type for each in run.events if each.type in ("TaskFailed", "LambdaFunctionFailed")]
        outer = [state for state in run.states if state in definition(flows[name]).named()]
        return outer, len(failed), run.output if run.status == "SUCCEEDED" else run.error

    waits = {"until": "2020-01-01T00:00:00Z", "seconds": 0}
    room = {"guests": 2, "budget": 50}
    greeting = {"names": ["Ada", "Bob"], "greeting": "Hi"}
    assert ran("HelloWorld", {}) == (["Hello"], 0, "Hello World!")
    assert ran("WaitState", waits) == (["Until then", "As long as that", "One second"], 0, waits)
    assert ran("RetryFailure", {"failures": 1}) == (["Try"], 1, {"failures": 1})
    assert ran("ParallelState", {"a": 1, "b": 2}) == (["At the same time"], 0, [{"sum": 3}, {"text": "1 and 2"}])
    assert ran("CatchFailure", {"failures": 1}) == (["Try it once", "Another day", "Go on"], 1, "not yet")
    assert ran("ChoiceState", room) == (["guests < 1?", "Double", "Book"], 0, {"booked": "a double with 1 bed(s)"})
    assert ran("ChoiceState", {"guests": 0}) == (["guests < 1?", "Nobody"], 0, "NoGuests")
    assert ran("MapState", greeting) == (["Each of them"], 0, [{"text": "Hi Ada"}, {"text": "Hi Bob"}])
