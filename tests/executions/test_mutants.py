"""Definitions with mistakes in them: they are refused, or run to some end, and never come to an error of Python."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

from sampy.executions import InvalidDefinition, TaskCall, TaskError, run
from tests.executions.definitions import CASES

MUTANTS = 1000
VALUES: list[Any] = ["$.x", "$", 1, None, "Pass", "Wait", "Choice", "Map", "S", {}, [], -3, True, "{% $states %}"]
FIELDS = [
    "Assign",
    "Catch",
    "Choices",
    "End",
    "InputPath",
    "ItemBatcher",
    "ItemSelector",
    "Items",
    "ItemsPath",
    "MaxConcurrency",
    "Next",
    "Output",
    "OutputPath",
    "Parameters",
    "Resource",
    "ResultPath",
    "ResultSelector",
    "Retry",
    "Seconds",
    "TimeoutSeconds",
    "ToleratedFailureCount",
    "Type",
]


def mutated(value: Any, random: Random) -> Any:
    """Return a value with some things in it left out, put in, or replaced."""
    if isinstance(value, dict):
        kept = {key: mutated(item, random) for key, item in value.items() if random.random() > 0.03}
        return {**kept, random.choice(FIELDS): random.choice(VALUES)} if random.random() < 0.05 else kept
    if isinstance(value, list):
        return [mutated(item, random) for item in value]
    return random.choice(VALUES) if random.random() < 0.04 else value


def test_mistakes_in_a_definition_never_come_to_an_error_of_python() -> None:
    random = Random(7)
    cases = list(CASES.values())
    ends: Counter[str] = Counter()

    def run_task(call: TaskCall) -> Any:
        if random.random() < 0.5:
            raise TaskError("E")
        return {"a": 1}

    for _ in range(MUTANTS):
        case = random.choice(cases)
        try:
            execution = run(mutated(case.definition, random), case.input, run_task=run_task, event_limit=300)
        except InvalidDefinition:
            ends["refused"] += 1
        else:
            ends[execution.status] += 1
    assert min(ends["refused"], ends["SUCCEEDED"], ends["FAILED"]) > MUTANTS / 10, ends
