"""What the context object tells, and what calls of intrinsic functions give, in the fields of states."""

from __future__ import annotations

from typing import Any

from tests.executions.machines import Case, each, only, passing

NUMBERS = {"n": 3, "list": [1, 2, 3, 4], "text": "a,b;c", "map": {"x": 1, "y": 2}}


def calling(call: str, output: Any, input: Any = NUMBERS) -> Case:
    """Return a machine that calls an intrinsic function."""
    return Case(only("Pass", Parameters={"x.$": call}), input, {"x": output})


CONTEXT = {
    "the context object tells the name of the machine's item": Case(
        only("Map", ItemProcessor=passing(Parameters={"v.$": "$$.Map.Item.Value", "at.$": "$$.Map.Item.Index"})),
        ["a"],
        [{"v": "a", "at": 0}],
    ),
    "the context object goes through InputPath": Case(only("Pass", InputPath="$$.Execution.Input.a"), {"a": [1]}, [1]),
    "the context object goes through OutputPath": Case(only("Pass", OutputPath="$$.Execution.Input.a"), {"a": 2}, 2),
    "the context object is not the input": Case(
        only("Pass", Parameters={"a.$": "$$.Execution.Input", "b.$": "$.State"}),
        {"State": 1},
        {"a": {"State": 1}, "b": 1},
    ),
    "what the context object doesn't have fails": Case(
        only("Pass", Parameters={"a.$": "$$.Nothing"}), {}, error="States.Runtime", cause="$$.Nothing"
    ),
    "a state that is left is not told any more": Case(
        {
            "A": {"Type": "Pass", "Next": "B"},
            "B": {"Type": "Pass", "Parameters": {"n.$": "$$.State.Name"}, "End": True},
        },
        {},
        {"n": "B"},
    ),
    "the time of entry is a timestamp": Case(
        {
            "S": {"Type": "Pass", "Parameters": {"t.$": "$$.State.EnteredTime"}, "Next": "C"},
            "C": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.t", "IsTimestamp": True, "Next": "Yes"}],
                "Default": "No",
            },
            "Yes": {"Type": "Pass", "Result": "yes", "End": True},
            "No": {"Type": "Fail"},
        },
        {},
        "yes",
    ),
    "the context object of JSONata is in $states": Case(
        only("Pass", Output="{% $states.context.State.Name & '/' & $states.context.Execution.Input.a %}"),
        {"a": "x"},
        "S/x",
        language="JSONata",
    ),
}

INTRINSICS = {
    "States.Array makes an array": calling("States.Array($.n, 'two', null)", [3, "two", None]),
    "States.ArrayPartition makes chunks": calling("States.ArrayPartition($.list, 3)", [[1, 2, 3], [4]]),
    "States.ArrayContains finds a value": calling("States.ArrayContains($.list, 3)", True),
    "States.ArrayContains misses a value": calling("States.ArrayContains($.list, 5)", False),
    "States.ArrayRange has both ends": calling("States.ArrayRange(1, 9, 2)", [1, 3, 5, 7, 9]),
    "States.ArrayGetItem counts from 0": calling("States.ArrayGetItem($.list, 1)", 2),
    "States.ArrayLength counts": calling("States.ArrayLength($.list)", 4),
    "States.ArrayUnique keeps one of each": calling("States.ArrayUnique(States.Array(1, 2, 1))", [1, 2]),
    "States.Base64Encode encodes": calling("States.Base64Encode('data')", "ZGF0YQ=="),
    "States.Base64Decode decodes": calling("States.Base64Decode('ZGF0YQ==')", "data"),
    "States.Hash hashes": calling("States.Hash('abc', 'MD5')", "900150983cd24fb0d6963f7d28e17f72"),
    "States.JsonMerge merges at the top": calling(
        'States.JsonMerge($.map, States.StringToJson(\'{"x":{"z":2}}\'), false)', {"x": {"z": 2}, "y": 2}
    ),
    "States.StringToJson reads": calling("States.StringToJson('[1,{\"a\":null}]')", [1, {"a": None}]),
    "States.JsonToString writes": calling("States.JsonToString($.list)", "[1,2,3,4]"),
    "States.MathAdd adds": calling("States.MathAdd($.n, -5)", -2),
    "States.MathRandom is within its ends": Case(
        {
            "S": {"Type": "Pass", "Parameters": {"x.$": "States.MathRandom(4, 9)"}, "Next": "C"},
            "C": {
                "Type": "Choice",
                "Choices": [
                    {
                        "And": [
                            {"Variable": "$.x", "NumericGreaterThanEquals": 4},
                            {"Variable": "$.x", "NumericLessThanEquals": 9},
                        ],
                        "Next": "Yes",
                    }
                ],
                "Default": "No",
            },
            "Yes": {"Type": "Pass", "Result": "yes", "End": True},
            "No": {"Type": "Fail"},
        },
        {},
        "yes",
    ),
    "States.StringSplit splits at each character": calling("States.StringSplit($.text, ',;')", ["a", "b", "c"]),
    "States.Format fills in": calling("States.Format('{} of {}', $.n, 'x')", "3 of x"),
    "States.Format escapes": calling(r"States.Format('\{\}\'{}', $.n)", "{}'3"),
    "States.UUID has 36 characters": Case(
        {
            "S": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()"}, "Next": "C"},
            "C": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.id", "StringMatches": "*-*-4*-*-*", "Next": "Yes"}],
                "Default": "No",
            },
            "Yes": {"Type": "Pass", "Result": "yes", "End": True},
            "No": {"Type": "Fail"},
        },
        {},
        "yes",
    ),
    "calls stand in calls": calling("States.MathAdd(States.ArrayLength($.list), States.MathAdd(1, 1))", 6),
    "an argument of the wrong type fails": Case(
        only("Pass", Parameters={"x.$": "States.MathAdd('a', 1)"}), {}, error="States.IntrinsicFailure"
    ),
    "a partition of no size fails": Case(
        only("Pass", Parameters={"x.$": "States.ArrayPartition($.list, 0)"}), NUMBERS, error="States.IntrinsicFailure"
    ),
    "an index past the end fails": Case(
        only("Pass", Parameters={"x.$": "States.ArrayGetItem($.list, 4)"}), NUMBERS, error="States.IntrinsicFailure"
    ),
    "a call in a branch sees its item": Case(
        only("Map", ItemProcessor=each(only("Pass", Parameters={"x.$": "States.MathAdd($$.Map.Item.Index, 10)"}))),
        ["a", "b"],
        [{"x": 10}, {"x": 11}],
    ),
}
