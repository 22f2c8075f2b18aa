"""Variables: what `Assign` gives values, and who sees them."""

from __future__ import annotations

from tests.executions.machines import Case, only, passing

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
