"""State machines come to the same on the fake AWS as here; where they don't, the specification is on our side."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from sampy.executions import run
from tests.executions.definitions import CASES, Case
from tests.fake_aws.server import FakeAWS

SECONDS = 20
REFUSED = "the definition is refused"
_PATHS = "a path that does not select a node of the input is a runtime error"
_VARIABLES = "Assign stores values in variables, which later states reference by name"
DIFFERENT: dict[str, tuple[object, str]] = {
    "what is no expression fails": (
        REFUSED,
        "a definition is checked when it is created; here that is done by the checks",
    ),
    "a ResultPath goes into an array": (
        {"a": [1, 2], "a[1]": 9},
        "a Reference Path identifies a single node, by names and by indexes of arrays",
    ),
    "a ResultPath into a number fails": (
        {"a": {"b": 1}},
        "States.ResultPathMatchFailure: the ResultPath can't be applied to the input that the state received",
    ),
    "a path that leads nowhere fails": ({"x": None}, _PATHS),
    "an intrinsic function fails": (
        "States.Runtime",
        "States.IntrinsicFailure: a call of an intrinsic function in a payload template failed",
    ),
    "a variable is assigned and read": ({"x": None, "f": None}, _VARIABLES),
    "all of an Assign sees what was before": ({"x": None, "y": None}, _VARIABLES),
    "an unknown variable fails": ({"x": None}, _PATHS),
    "a branch sees the variables around it": ([{"x": None}], _VARIABLES),
    "map needs an array": ([7], "ItemsPath is a Reference Path whose value is an array"),
    "a choice of what isn't there fails": ("States.NoChoiceMatched", _PATHS),
    "a rule assigns": ({"v": None}, "a choice rule may have Assign, which applies where the rule matches"),
    "the default has the output and variables of the state": (
        {"in": {"a": 1}, "v": "default"},
        "a Choice state may have Output, for the case in which none of its rules holds",
    ),
    "a condition has to be true or false": ({}, "the Condition of a rule evaluates to a boolean"),
    "a result is used": ([1, 2], "Output transforms the result of a Parallel state, which $states.result holds"),
}
"""Where the fake differs: what it comes to, and what the specification says, in our words."""


def outcome(execution: Any) -> object:
    """Return what an execution came to: its output, or the name of its error."""
    if execution["status"] == "SUCCEEDED":
        return json.loads(execution["output"])
    return execution.get("error")


@pytest.fixture
def outcomes(cloud: FakeAWS) -> dict[str, object]:
    """Return what every state machine comes to on the fake AWS."""
    client = cloud.client("stepfunctions")
    running: dict[str, str] = {}
    found: dict[str, object] = {}
    for number, (name, case) in enumerate(CASES.items()):
        try:
            machine = client.create_state_machine(
                name=f"case-{number}",
                definition=json.dumps(case.definition),
                roleArn="arn:aws:iam::000000000000:role/r",
            )
        except client.exceptions.InvalidDefinition:
            found[name] = REFUSED
            continue
        started = client.start_execution(
            stateMachineArn=machine["stateMachineArn"], name="execution", input=json.dumps(case.input)
        )
        running[name] = started["executionArn"]
    end = time.monotonic() + SECONDS
    for name, arn in running.items():
        # All of them run while the others are started, so most are done when they are asked for.
        while (execution := client.describe_execution(executionArn=arn))["status"] == "RUNNING":
            assert time.monotonic() < end, f"{name}: it doesn't end"
            time.sleep(0.02)
        found[name] = outcome(execution)
    return found


def here(case: Case) -> object:
    """Return what a state machine comes to here."""
    execution = run(case.definition, case.input, run_task=lambda call: None)
    return execution.output if execution.status == "SUCCEEDED" else execution.error


def test_state_machines_come_to_the_same_on_the_fake_aws(outcomes: dict[str, object]) -> None:
    different = {name: found for name, found in outcomes.items() if found != here(CASES[name])}
    assert different == {name: found for name, (found, _) in DIFFERENT.items()}
