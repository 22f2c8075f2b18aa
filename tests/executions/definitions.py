"""State machines without tasks, each with its input and what comes of it."""

from __future__ import annotations

from typing import Any, NamedTuple


class Case(NamedTuple):
    """A state machine that runs.

    Args:
        states: Its states; the first one is where it starts.
        input: Its input.
        output: What comes out, where it succeeds.
        error: The name of the error that it fails with.
        cause: A part of the cause, where there is one.
        language: Its query language.
    """

    states: dict[str, Any]
    input: Any
    output: Any = None
    error: str | None = None
    cause: str = ""
    language: str = "JSONPath"

    @property
    def definition(self) -> dict[str, Any]:
        """The definition."""
        return {"QueryLanguage": self.language, "StartAt": next(iter(self.states)), "States": self.states}


def only(kind: str, **fields: Any) -> dict[str, Any]:
    """Return the states of a machine that has one."""
    ends = {} if kind in ("Fail", "Succeed", "Choice") else {"End": True}
    return {"S": {"Type": kind, **fields, **ends}}


def each(states: dict[str, Any], **config: Any) -> dict[str, Any]:
    """Return a part of a machine that runs its first state first."""
    return {**config, "StartAt": next(iter(states)), "States": states}


def passing(**fields: Any) -> dict[str, Any]:
    return each(only("Pass", **fields))


ORDER = {"id": 7, "lines": [{"price": 3}, {"price": 5}], "customer": {"name": "Ada"}}
THEN = {"Then": {"Type": "Succeed"}}

PASSES = {
    "a pass state passes on its input": Case(only("Pass"), ORDER, ORDER),
    "a pass state has a result": Case(only("Pass", Result={"x.$": "$.id"}), ORDER, {"x.$": "$.id"}),
    "a result goes where ResultPath says": Case(only("Pass", Result=1, ResultPath="$.n"), {"a": 0}, {"a": 0, "n": 1}),
    "a ResultPath makes what is missing": Case(only("Pass", Result=1, ResultPath="$.a.b"), {}, {"a": {"b": 1}}),
    "a ResultPath goes into an array": Case(only("Pass", Result=9, ResultPath="$.a[1]"), {"a": [1, 2]}, {"a": [1, 9]}),
    "a ResultPath of null keeps the input": Case(only("Pass", Result=1, ResultPath=None), {"a": 0}, {"a": 0}),
    "a ResultPath into a number fails": Case(
        only("Pass", Result=1, ResultPath="$.a.b"), {"a": 3}, error="States.ResultPathMatchFailure"
    ),
    "an InputPath selects": Case(only("Pass", InputPath="$.customer"), ORDER, {"name": "Ada"}),
    "an InputPath of null is nothing": Case(only("Pass", InputPath=None), ORDER, {}),
    "an OutputPath selects": Case(only("Pass", OutputPath="$.lines[1].price"), ORDER, 5),
    "an OutputPath of null is nothing": Case(only("Pass", OutputPath=None), ORDER, {}),
    "a result joins the whole input": Case(
        only("Pass", InputPath="$.customer", ResultPath="$.who"), {"customer": 1}, {"customer": 1, "who": 1}
    ),
    "parameters are filled in": Case(
        only("Pass", Parameters={"id.$": "$.id", "in": [{"all.$": "$.lines[*].price"}], "fixed": "$.id"}),
        ORDER,
        {"id": 7, "in": [{"all": [3, 5]}], "fixed": "$.id"},
    ),
    "a path that leads nowhere fails": Case(
        only("Pass", Parameters={"x.$": "$.missing"}), {"a": 1}, error="States.Runtime", cause="'$.missing'"
    ),
    "the context object tells the state": Case(only("Pass", Parameters={"n.$": "$$.State.Name"}), {}, {"n": "S"}),
    "the context object tells the input": Case(
        {**only("Pass", Result=1), **{"S": {"Type": "Pass", "Result": 1, "Next": "T"}}}
        | {"T": {"Type": "Pass", "Parameters": {"was.$": "$$.Execution.Input.a"}, "End": True}},
        {"a": 2},
        {"was": 2},
    ),
    "an intrinsic function fills in": Case(
        only("Pass", Parameters={"x.$": "States.Format('{}-{}', $.id, $.customer.name)"}), ORDER, {"x": "7-Ada"}
    ),
    "an intrinsic function fails": Case(
        only("Pass", Parameters={"x.$": "States.StringToJson('{')"}), {}, error="States.IntrinsicFailure"
    ),
    "succeed selects": Case(only("Succeed", InputPath="$.lines", OutputPath="$[0]"), ORDER, {"price": 3}),
    "fail tells error and cause": Case(only("Fail", Error="Bad", Cause="so it is"), {}, error="Bad", cause="so it is"),
    "fail reads error and cause": Case(
        only("Fail", ErrorPath="$.e", CausePath="States.Format('of {}', $.c)"),
        {"e": "E", "c": 1},
        error="E",
        cause="of 1",
    ),
    "a wait passes on its input": Case(only("Wait", Seconds=0), ORDER, ORDER),
    "a wait reads its seconds": Case(only("Wait", SecondsPath="$.s"), {"s": 0}, {"s": 0}),
    "a wait for the past is over": Case(only("Wait", Timestamp="2020-01-01T00:00:00Z"), {"a": 1}, {"a": 1}),
}

VARIABLES = {
    "a variable is assigned and read": Case(
        {
            "A": {"Type": "Pass", "Assign": {"x.$": "$.a", "fixed": 2}, "Next": "B"},
            "B": {"Type": "Pass", "Parameters": {"x.$": "$x.deep[0]", "f.$": "$fixed"}, "End": True},
        },
        {"a": {"deep": [4]}},
        {"x": 4, "f": 2},
    ),
    "all of an Assign sees what was before": Case(
        {
            "A": {"Type": "Pass", "Assign": {"x": 1, "y": 2}, "Next": "B"},
            "B": {"Type": "Pass", "Assign": {"x.$": "$y", "y.$": "$x"}, "Next": "C"},
            "C": {"Type": "Pass", "Parameters": {"x.$": "$x", "y.$": "$y"}, "End": True},
        },
        {},
        {"x": 2, "y": 1},
    ),
    "an unknown variable fails": Case(
        only("Pass", Parameters={"x.$": "$nobody"}), {}, error="States.Runtime", cause="$nobody"
    ),
    "a branch sees the variables around it": Case(
        {
            "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "P"},
            "P": {"Type": "Parallel", "Branches": [passing(Parameters={"x.$": "$x"})], "End": True},
        },
        {},
        [{"x": 1}],
    ),
}

BRANCHES = {
    "parallel gathers outputs": Case(
        only("Parallel", Branches=[passing(Result=1), passing(Result=2)], ResultPath="$.r"),
        {"a": 0},
        {"a": 0, "r": [1, 2]},
    ),
    "parallel selects of its results": Case(
        only("Parallel", Branches=[passing(Result=1), passing(Result=2)], ResultSelector={"second.$": "$[1]"}),
        {},
        {"second": 2},
    ),
    "parallel fails with a branch": Case(
        only("Parallel", Branches=[passing(), each(only("Fail", Error="Bad"))]), {}, error="Bad"
    ),
    "parallel catches what fails in it": Case(
        {
            "S": {
                "Type": "Parallel",
                "Branches": [each(only("Fail", Error="Bad", Cause="c"))],
                "Catch": [
                    {"ErrorEquals": ["Other"], "Next": "Then"},
                    {"ErrorEquals": ["Bad"], "ResultPath": "$.e", "Next": "Then"},
                ],
                "End": True,
            },
            **THEN,
        },
        {"a": 1},
        {"a": 1, "e": {"Error": "Bad", "Cause": "c"}},
    ),
    "map runs for each item": Case(
        only("Map", ItemsPath="$.lines", ItemProcessor=passing(OutputPath="$.price")), ORDER, [3, 5]
    ),
    "map selects of its items": Case(
        only(
            "Map",
            ItemsPath="$.lines",
            ItemSelector={"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value.price", "id.$": "$.id"},
            ItemProcessor=passing(),
        ),
        ORDER,
        [{"i": 0, "v": 3, "id": 7}, {"i": 1, "v": 5, "id": 7}],
    ),
    "map of nothing is nothing": Case(only("Map", ItemProcessor=passing()), [], []),
    "map used to have an iterator": Case(
        only("Map", Parameters={"v.$": "$$.Map.Item.Value"}, Iterator=passing()), [1], [{"v": 1}]
    ),
    "map needs an array": Case(
        only("Map", ItemsPath="$.id", ItemProcessor=passing()), ORDER, error="States.Runtime", cause="array"
    ),
    "map fails with an iteration": Case(
        only("Map", ItemProcessor=each(only("Fail", ErrorPath="$.e"))), [{"e": "E1"}], error="E1"
    ),
    "maps in maps have their own items": Case(
        only(
            "Map",
            ItemProcessor=each(only("Map", ItemProcessor=passing(Parameters={"i.$": "$$.Map.Item.Index", "v.$": "$"}))),
        ),
        [[5], [6, 7]],
        [[{"i": 0, "v": 5}], [{"i": 0, "v": 6}, {"i": 1, "v": 7}]],
    ),
}

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

CASES = {**PASSES, **VARIABLES, **BRANCHES, **CHOICES, **JSONATA}
"""All of them, by what they show."""
