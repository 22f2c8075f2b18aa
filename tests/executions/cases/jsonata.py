"""State machines that speak JSONata."""

from __future__ import annotations

from tests.executions.machines import ORDER, THEN, Case, each, only, passing

JSONATA = {
    name: case._replace(language="JSONata")
    for name, case in {
        "an output is computed": Case(
            only("Pass", Output={"sum": "{% $sum($states.input.lines.price) %}", "fixed": [1, "{% 1 + 1 %}"]}),
            ORDER,
            {"sum": 8, "fixed": [1, 2]},
        ),
        "an output is an expression": Case(only("Pass", Output="{% $states.input.customer %}"), ORDER, {"name": "Ada"}),
        "null is a value": Case(only("Pass", Output={"n": "{% $states.input.a %}"}), {"a": None}, {"n": None}),
        "nothing is none": Case(
            only("Pass", Output={"n": "{% $states.input.a %}"}),
            {},
            error="States.QueryEvaluationError",
            cause="undefined",
        ),
        "what is no expression fails": Case(
            only("Pass", Output="{% 1 + %}"), {}, error="States.QueryEvaluationError", cause="1 +"
        ),
        "variables are assigned and read with JSONata": Case(
            {
                "A": {"Type": "Pass", "Assign": {"x": "{% $states.input.a * 2 %}"}, "Next": "B"},
                "B": {"Type": "Pass", "Output": "{% $x + 1 %}", "End": True},
            },
            {"a": 4},
            9,
        ),
        "a condition chooses": Case(
            {
                "S": {
                    "Type": "Choice",
                    "Choices": [{"Condition": "{% $states.input.id > 5 %}", "Next": "Then", "Output": {"big": True}}],
                    "Default": "S",
                },
                **THEN,
            },
            ORDER,
            {"big": True},
        ),
        "a rule that holds has its own output and variables": Case(
            {
                "S": {
                    "Type": "Choice",
                    "Choices": [{"Condition": "{% true %}", "Assign": {"v": "rule"}, "Next": "T"}],
                    "Default": "T",
                    "Assign": {"v": "default"},
                    "Output": "default",
                },
                "T": {"Type": "Pass", "Output": {"in": "{% $states.input %}", "v": "{% $v %}"}, "End": True},
            },
            {"a": 1},
            {"in": {"a": 1}, "v": "rule"},
        ),
        "the default has the output and variables of the state": Case(
            {
                "S": {
                    "Type": "Choice",
                    "Choices": [{"Condition": "{% false %}", "Next": "T"}],
                    "Default": "T",
                    "Assign": {"v": "default"},
                    "Output": "default",
                },
                "T": {"Type": "Pass", "Output": {"in": "{% $states.input %}", "v": "{% $v %}"}, "End": True},
            },
            {"a": 1},
            {"in": "default", "v": "default"},
        ),
        "a condition has to be true or false": Case(
            {"S": {"Type": "Choice", "Choices": [{"Condition": "{% 1 %}", "Next": "Then"}]}, **THEN},
            {},
            error="States.QueryEvaluationError",
        ),
        "items are computed": Case(
            only(
                "Map",
                Items="{% $states.input.lines[price > 3] %}",
                ItemProcessor=passing(Output="{% $states.input.price %}"),
            ),
            {"lines": [{"price": 3}, {"price": 5}, {"price": 6}]},
            [5, 6],
        ),
        "items are selected": Case(
            only(
                "Map",
                ItemSelector={"i": "{% $states.context.Map.Item.Index %}", "v": "{% $states.context.Map.Item.Value %}"},
                ItemProcessor=passing(),
            ),
            ["a"],
            [{"i": 0, "v": "a"}],
        ),
        "items have to be an array": Case(
            only("Map", Items="{% 3 %}", ItemProcessor=passing()),
            {},
            error="States.QueryEvaluationError",
            cause="array",
        ),
        "a result is used": Case(
            only(
                "Parallel",
                Branches=[passing(Output="{% 1 %}"), passing(Output="{% 2 %}")],
                Output="{% $sum($states.result) %}",
            ),
            {},
            3,
        ),
        "a catcher tells the error": Case(
            {
                "S": {
                    "Type": "Parallel",
                    "Branches": [each(only("Fail", Error="Bad", Cause="c"))],
                    "Catch": [
                        {
                            "ErrorEquals": ["States.ALL"],
                            "Output": {"e": "{% $states.errorOutput.Error %}", "in": "{% $states.input.a %}"},
                            "Assign": {"c": "{% $states.errorOutput.Cause %}"},
                            "Next": "T",
                        }
                    ],
                    "End": True,
                },
                "T": {"Type": "Pass", "Output": {"was": "{% $states.input %}", "c": "{% $c %}"}, "End": True},
            },
            {"a": 1},
            {"was": {"e": "Bad", "in": 1}, "c": "c"},
        ),
        "fail computes error and cause": Case(
            only("Fail", Error="{% $states.input.e %}", Cause="{% 'c' & 1 %}"), {"e": "E"}, error="E", cause="c1"
        ),
        "wait computes its seconds": Case(only("Wait", Seconds="{% $states.input.s %}"), {"s": 0}, {"s": 0}),
        "one state speaks JSONPath": Case(
            {
                "A": {"Type": "Pass", "QueryLanguage": "JSONPath", "Parameters": {"x.$": "$.id"}, "Next": "B"},
                "B": {"Type": "Pass", "Output": "{% $states.input.x %}", "End": True},
            },
            ORDER,
            7,
        ),
    }.items()
}
