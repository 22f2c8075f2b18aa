"""Errors: retried, caught, matched by their names."""

from __future__ import annotations

from typing import Any

from tests.executions.machines import THEN, Case, each, only, passing

CAUGHT = {"Caught": {"Type": "Pass", "Result": "caught", "End": True}}
SOON = {"IntervalSeconds": 1, "BackoffRate": 1}


def failing(error: str = "Bad", cause: str = "c") -> dict[str, Any]:
    """Return the branches of a `Parallel` that fails."""
    return {"Branches": [each(only("Fail", Error=error, Cause=cause))]}


def failing_until(attempt: int, error: str = "Bad") -> dict[str, Any]:
    """Return the fields of a `Parallel` that fails until it has been tried again so often, and then tells how often."""
    tried = {
        "C": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.n", "NumericLessThan": attempt, "Next": "F"}],
            "Default": "P",
        },
        "F": {"Type": "Fail", "Error": error},
        "P": {"Type": "Pass", "OutputPath": "$.n", "End": True},
    }
    return {"Parameters": {"n.$": "$$.State.RetryCount"}, "Branches": [each(tried)]}


def caught_by(*names: str, error: str = "Bad") -> dict[str, Any]:
    """Return a machine that catches errors of some names."""
    return {**only("Parallel", **failing(error), Catch=[{"ErrorEquals": [*names], "Next": "Caught"}]), **CAUGHT}


RETRIES = {
    "a retrier tries again": Case(
        only("Parallel", **failing_until(1), Retry=[{"ErrorEquals": ["Bad"], **SOON}]), {}, [1]
    ),
    "a retrier tries three times by default": Case(
        only("Parallel", **failing_until(3), Retry=[{"ErrorEquals": ["Bad"], **SOON}]), {}, [3]
    ),
    "a retrier gives up": Case(
        only("Parallel", **failing_until(3), Retry=[{"ErrorEquals": ["Bad"], "MaxAttempts": 2, **SOON}]),
        {},
        error="Bad",
    ),
    "a retrier of no attempts tries once": Case(
        only("Parallel", **failing_until(1), Retry=[{"ErrorEquals": ["Bad"], "MaxAttempts": 0}]), {}, error="Bad"
    ),
    "a retrier is for the errors that it names": Case(
        only("Parallel", **failing_until(1), Retry=[{"ErrorEquals": ["Other"], **SOON}]), {}, error="Bad"
    ),
    "a retrier names several errors": Case(
        only("Parallel", **failing_until(1), Retry=[{"ErrorEquals": ["Other", "Bad"], **SOON}]), {}, [1]
    ),
    "States.ALL is retried": Case(
        only("Parallel", **failing_until(1), Retry=[{"ErrorEquals": ["States.ALL"], **SOON}]), {}, [1]
    ),
    "States.TaskFailed stands for any error": Case(
        only("Parallel", **failing_until(1), Retry=[{"ErrorEquals": ["States.TaskFailed"], **SOON}]), {}, [1]
    ),
    "the first retrier that matches decides": Case(
        only(
            "Parallel",
            **failing_until(1),
            Retry=[{"ErrorEquals": ["Bad"], "MaxAttempts": 0}, {"ErrorEquals": ["States.ALL"], **SOON}],
        ),
        {},
        error="Bad",
    ),
    "a delay grows": Case(
        only("Parallel", **failing_until(2), Retry=[{"ErrorEquals": ["Bad"], "IntervalSeconds": 1, "BackoffRate": 2}]),
        {},
        [2],
        seconds=1 + 2,
    ),
    "a delay has a limit": Case(
        only(
            "Parallel",
            **failing_until(2),
            Retry=[{"ErrorEquals": ["Bad"], "IntervalSeconds": 1, "BackoffRate": 3, "MaxDelaySeconds": 2}],
        ),
        {},
        [2],
        seconds=1 + 2,
    ),
    "jitter makes a delay shorter": Case(
        only("Parallel", **failing_until(1), Retry=[{"ErrorEquals": ["Bad"], **SOON, "JitterStrategy": "FULL"}]),
        {},
        [1],
    ),
    "an error is caught after its retries": Case(
        {
            **only(
                "Parallel",
                **failing_until(9),
                Retry=[{"ErrorEquals": ["Bad"], "MaxAttempts": 1, **SOON}],
                Catch=[{"ErrorEquals": ["Bad"], "Next": "Caught"}],
            ),
            **CAUGHT,
        },
        {},
        "caught",
    ),
    "a map is tried again as a whole": Case(
        only(
            "Map",
            ItemSelector={"n.$": "$$.State.RetryCount"},
            ItemProcessor=failing_until(1)["Branches"][0],
            Retry=[{"ErrorEquals": ["States.ALL"], **SOON}],
        ),
        [1, 2],
        [1, 1],
    ),
}

CATCHES = {
    "a catcher names the error": Case(caught_by("Bad"), {}, "caught"),
    "a catcher names several errors": Case(caught_by("Other", "Bad"), {}, "caught"),
    "a catcher for others doesn't catch": Case(caught_by("Other"), {}, error="Bad", cause="c"),
    "States.ALL is caught": Case(caught_by("States.ALL"), {}, "caught"),
    "States.TaskFailed is caught": Case(caught_by("States.TaskFailed"), {}, "caught"),
    "States.TaskFailed leaves out timeouts": Case(
        caught_by("States.TaskFailed", error="States.Timeout"), {}, error="States.Timeout"
    ),
    "States.Timeout is caught": Case(caught_by("States.Timeout", error="States.Timeout"), {}, "caught"),
    "the start of a name is none": Case(caught_by("Ba"), {}, error="Bad"),
    "the first catcher that matches decides": Case(
        {
            **only(
                "Parallel",
                **failing(),
                Catch=[{"ErrorEquals": ["Bad"], "Next": "Caught"}, {"ErrorEquals": ["States.ALL"], "Next": "Then"}],
            ),
            **CAUGHT,
            **THEN,
        },
        {},
        "caught",
    ),
    "a catcher passes on the error": Case(
        {**only("Parallel", **failing(), Catch=[{"ErrorEquals": ["Bad"], "Next": "Then"}]), **THEN},
        {"a": 1},
        {"Error": "Bad", "Cause": "c"},
    ),
    "a catcher keeps the input": Case(
        {**only("Parallel", **failing(), Catch=[{"ErrorEquals": ["Bad"], "ResultPath": None, "Next": "Then"}]), **THEN},
        {"a": 1},
        {"a": 1},
    ),
    "an error in a branch is caught around it": Case(
        {
            **only(
                "Parallel",
                Branches=[each(only("Parallel", **failing())), passing()],
                Catch=[{"ErrorEquals": ["Bad"], "Next": "Caught"}],
            ),
            **CAUGHT,
        },
        {},
        "caught",
    ),
    "an error in an iteration is caught in it": Case(
        only(
            "Map",
            ItemProcessor=each(caught_by("Bad")),
        ),
        [1, 2],
        ["caught", "caught"],
    ),
    "a path that leads nowhere is not caught": Case(
        {
            **only(
                "Parallel",
                Branches=[passing()],
                Parameters={"x.$": "$.missing"},
                Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Caught"}],
            ),
            **CAUGHT,
        },
        {},
        error="States.Runtime",
    ),
    "a failed choice is caught around it": Case(
        {
            **only(
                "Parallel",
                Branches=[each(only("Choice", Choices=[{"Variable": "$.a", "NumericEquals": 8, "Next": "S"}]))],
                Catch=[{"ErrorEquals": ["States.NoChoiceMatched"], "Next": "Caught"}],
            ),
            **CAUGHT,
        },
        {"a": 1},
        "caught",
    ),
    "an expression that fails is caught": Case(
        {
            **only(
                "Parallel",
                Branches=[passing()],
                Arguments="{% $states.input.missing %}",
                Catch=[{"ErrorEquals": ["States.QueryEvaluationError"], "Next": "Caught"}],
            ),
            "Caught": {"Type": "Pass", "Output": "caught", "End": True},
        },
        {},
        "caught",
        language="JSONata",
    ),
}
