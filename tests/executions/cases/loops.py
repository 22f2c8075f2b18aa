"""`Map` states in more ways: how many at a time, batches, failures that are tolerated, their own executions."""

from __future__ import annotations

from typing import Any

from tests.executions.machines import Case, each, only, passing

DISTRIBUTED = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
EXCEEDED = "States.ExceedToleratedFailureThreshold"
CHECK = {
    "C": {"Type": "Choice", "Choices": [{"Variable": "$.bad", "IsPresent": True, "Next": "F"}], "Default": "P"},
    "F": {"Type": "Fail", "Error": "Bad"},
    "P": {"Type": "Pass", "End": True},
}
GOOD, BAD = {"a": 1}, {"bad": 1}


def distributed(states: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Return a machine with a `Map` in distributed mode."""
    return only("Map", ItemProcessor=each(states or only("Pass"), ProcessorConfig=DISTRIBUTED), **fields)


LOOPS = {
    "a map runs one at a time": Case(only("Map", MaxConcurrency=1, ItemProcessor=passing()), [1, 2, 3], [1, 2, 3]),
    "a map of no limit runs all": Case(only("Map", MaxConcurrency=0, ItemProcessor=passing()), [1, 2, 3], [1, 2, 3]),
    "a map reads its concurrency": Case(
        only("Map", MaxConcurrencyPath="$.most", ItemsPath="$.all", ItemProcessor=passing()),
        {"most": 2, "all": [1, 2, 3]},
        [1, 2, 3],
    ),
    "results of a map keep their order": Case(
        only("Map", ItemProcessor=each(only("Wait", SecondsPath="$.s"))),
        [{"s": 1}, {"s": 0}],
        [{"s": 1}, {"s": 0}],
    ),
    "a map puts its results away": Case(
        only("Map", ItemsPath="$.all", ItemProcessor=passing(), ResultPath="$.done"),
        {"all": [1]},
        {"all": [1], "done": [1]},
    ),
    "a map selects of its results": Case(
        only("Map", ItemProcessor=passing(), ResultSelector={"first.$": "$[0]"}), [7, 8], {"first": 7}
    ),
    "a map goes into its input": Case(
        only("Map", InputPath="$.x", ItemsPath="$.all", ItemProcessor=passing()), {"x": {"all": [1]}}, [1]
    ),
    "a distributed map runs for each item": Case(distributed(), [1, 2], [1, 2]),
    "a distributed map makes batches": Case(
        distributed(ItemBatcher={"MaxItemsPerBatch": 2}), [1, 2, 3], [{"Items": [1, 2]}, {"Items": [3]}]
    ),
    "batches have an input of their own": Case(
        distributed(ItemBatcher={"MaxItemsPerBatch": 2, "BatchInput": {"k": "v"}}),
        [1, 2],
        [{"BatchInput": {"k": "v"}, "Items": [1, 2]}],
    ),
    "a distributed map selects items": Case(
        distributed(ItemSelector={"v.$": "$$.Map.Item.Value"}), [1, 2], [{"v": 1}, {"v": 2}]
    ),
    "a distributed map tolerates no failure": Case(distributed(CHECK), [GOOD, BAD], error=EXCEEDED),
    "a number of failures is tolerated": Case(
        {
            "S": {**distributed(CHECK, ToleratedFailureCount=1)["S"], "End": False, "Next": "T"},
            "T": {"Type": "Pass", "Result": "went on", "End": True},
        },
        [GOOD, BAD],
        "went on",
    ),
    "more failures than that are not tolerated": Case(
        distributed(CHECK, ToleratedFailureCount=1), [BAD, BAD, GOOD], error=EXCEEDED
    ),
    "more failures of a hundred are not tolerated": Case(
        distributed(CHECK, ToleratedFailurePercentage=50), [BAD, BAD, GOOD], error=EXCEEDED
    ),
    "a parallel passes on its parameters": Case(
        only("Parallel", Parameters={"x.$": "$.a"}, Branches=[passing(), passing(OutputPath="$.x")]),
        {"a": 1},
        [{"x": 1}, 1],
    ),
    "a parallel selects its input and output": Case(
        only("Parallel", InputPath="$.a", OutputPath="$[1]", Branches=[passing(), passing(Result=2)]), {"a": 1}, 2
    ),
    "branches have several states": Case(
        only(
            "Parallel",
            Branches=[
                each({"A": {"Type": "Pass", "Result": 1, "ResultPath": "$.a", "Next": "B"}, "B": {"Type": "Succeed"}})
            ],
        ),
        {},
        [{"a": 1}],
    ),
    "a wait takes its time": Case(only("Wait", Seconds=1), {"a": 1}, {"a": 1}),
    "a wait reads its timestamp": Case(
        only("Wait", TimestampPath="$.t"), {"t": "2020-01-01T00:00:00Z"}, {"t": "2020-01-01T00:00:00Z"}
    ),
    "a wait needs a timestamp": Case(only("Wait", TimestampPath="$.t"), {"t": "soon"}, error="States.Runtime"),
    "a wait needs a number": Case(only("Wait", SecondsPath="$.s"), {"s": "long"}, error="States.Runtime"),
    "a wait selects": Case(only("Wait", Seconds=0, InputPath="$.a", OutputPath="$.b"), {"a": {"b": 1}}, 1),
}
