"""What goes into states and what comes out of them: paths, templates, results; `Pass`, `Succeed`, `Fail`, `Wait`."""

from __future__ import annotations

from tests.executions.machines import ORDER, Case, only

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
