"""`Choice` states, and all of their operators."""

from __future__ import annotations

from tests.executions.machines import ORDER, THEN, Case, only

CHOICES = {
    "a choice takes the first rule that holds": Case(
        {
            "S": {
                "Type": "Choice",
                "Choices": [
                    {"Variable": "$.id", "NumericGreaterThan": 10, "Next": "Big"},
                    {"Variable": "$.id", "NumericGreaterThan": 5, "Next": "Middle"},
                    {"Variable": "$.id", "NumericGreaterThan": 1, "Next": "Big"},
                ],
            },
            "Big": {"Type": "Pass", "Result": "big", "End": True},
            "Middle": {"Type": "Pass", "Result": "middle", "End": True},
        },
        ORDER,
        "middle",
    ),
    "a choice has a default": Case(
        {
            "S": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.id", "StringEquals": "7", "Next": "S"}],
                "Default": "Then",
            },
            **THEN,
        },
        ORDER,
        ORDER,
    ),
    "a choice without a match fails": Case(
        only("Choice", Choices=[{"Variable": "$.id", "NumericEquals": 8, "Next": "S"}]),
        ORDER,
        error="States.NoChoiceMatched",
    ),
    "a choice of what isn't there fails": Case(
        only("Choice", Choices=[{"Variable": "$.x", "NumericEquals": 8, "Next": "S"}]),
        {},
        error="States.Runtime",
        cause="Invalid path '$.x'",
    ),
    "a rule assigns": Case(
        {
            "S": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.id", "IsPresent": True, "Assign": {"v.$": "$.id"}, "Next": "T"}],
            },
            "T": {"Type": "Pass", "Parameters": {"v.$": "$v"}, "End": True},
        },
        ORDER,
        {"v": 7},
    ),
}
