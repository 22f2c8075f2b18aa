"""Map states have what their mode has."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said_of_state

WRONG = {
    "a field of distributed mode": (
        "{Type: Map, ToleratedFailureCount: 3, ItemProcessor: {StartAt: I, States: {I: {Type: Pass, End: "
        "true}}}, End: true}",
        "A.ToleratedFailureCount: ToleratedFailureCount needs a Map state in distributed mode\n"
        "    remove it, or run the items in executions of their own: ProcessorConfig: {Mode: DISTRIBUTED}",
    ),
    "no type of executions": (
        "{Type: Map, ItemProcessor: {ProcessorConfig: {Mode: DISTRIBUTED}, StartAt: I, States: {I: {Type: "
        "Pass, End: true}}}, End: true}",
        "A.ItemProcessor.ProcessorConfig: a processor in distributed mode needs ExecutionType\n"
        "    add ExecutionType: STANDARD, or EXPRESS for up to 5 minutes an item",
    ),
    "a misspelt mode": (
        "{Type: Map, ItemProcessor: {ProcessorConfig: {Mode: DISTRIBUTE}, StartAt: I, States: {I: {Type: "
        "Pass, End: true}}}, End: true}",
        "A.ItemProcessor.ProcessorConfig.Mode: 'DISTRIBUTE' is not one of its values\n    did you mean 'DISTRIBUTED'?",
    ),
    "too many at a time": (
        "{Type: Map, MaxConcurrency: 100, ItemProcessor: {StartAt: I, States: {I: {Type: Pass, End: true}}}, "
        "End: true}",
        "note: A.MaxConcurrency: an inline Map state runs 40 items at a time at most, and not 100\n    use 0 to 40",
    ),
    "a space in a label": (
        "{Type: Map, Label: 'a b', ItemProcessor: {ProcessorConfig: {Mode: DISTRIBUTED, ExecutionType: "
        "STANDARD}, StartAt: I, States: {I: {Type: Pass, End: true}}}, End: true}",
        "A.Label: 'a b' has characters that a Label can't have\n    use letters, digits, - and _",
    ),
    "batches of no size": (
        "{Type: Map, ItemBatcher: {}, ItemProcessor: {ProcessorConfig: {Mode: DISTRIBUTED, ExecutionType: "
        "STANDARD}, StartAt: I, States: {I: {Type: Pass, End: true}}}, End: true}",
        "A.ItemBatcher: ItemBatcher doesn't say how large a batch is\n"
        "    add MaxItemsPerBatch or MaxInputBytesPerBatch",
    ),
    "more than all": (
        "{Type: Map, ToleratedFailurePercentage: 101, ItemProcessor: {ProcessorConfig: {Mode: DISTRIBUTED, "
        "ExecutionType: STANDARD}, StartAt: I, States: {I: {Type: Pass, End: true}}}, End: true}",
        "A.ToleratedFailurePercentage: 101 is out of its range\n    use 0 to 100",
    ),
}


@pytest.mark.parametrize(("state", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_map_state(state: str, expected: str) -> None:
    assert said_of_state(state) == expected
