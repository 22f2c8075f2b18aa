"""`Parallel` and `Map` states."""

from __future__ import annotations

from tests.executions.machines import ORDER, THEN, Case, each, only, passing

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
