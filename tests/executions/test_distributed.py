"""`Map` states in distributed mode: items that are read, batches, and failures that are tolerated."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.executions import Execution, TaskCall, TaskError, run
from tests.executions.machines import each, only

READER = {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key.$": "$.key"}}
DISTRIBUTED = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
CHECK = {
    "S": {
        "Type": "Choice",
        "Choices": [{"Variable": "$.bad", "IsPresent": True, "Next": "F"}],
        "Default": "P",
    },
    "F": {"Type": "Fail", "Error": "Bad"},
    "P": {"Type": "Pass", "End": True},
}


def ran(input: Any, read: object = None, states: dict[str, Any] | None = None, **fields: Any) -> Execution:
    def run_task(call: TaskCall) -> Any:
        assert call.purpose == "write results" or call.arguments == {"Bucket": "b", "Key": "k"}
        if isinstance(read, TaskError):
            raise read
        return read if call.purpose == "read items" else None

    processor = each(states or only("Pass"), ProcessorConfig=DISTRIBUTED)
    return run(each(only("Map", ItemProcessor=processor, **fields)), input, run_task=run_task)


@pytest.mark.parametrize(
    ("read", "config", "items"),
    [
        ([1, 2], {}, [1, 2]),
        ([1, 2, 3], {"MaxItems": 2}, [1, 2]),
        ([1, 2, 3], {"MaxItemsPath": "$.most"}, [1]),
        ("[1, 2]", {"InputType": "JSON"}, [1, 2]),
        ('{"a": 1}\n{"a": 2}\n', {"InputType": "JSONL"}, [{"a": 1}, {"a": 2}]),
        (
            "a,b\n1,2\n3,\n",
            {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
            [{"a": "1", "b": "2"}, {"a": "3", "b": ""}],
        ),
        ("1;2", {"InputType": "CSV", "CSVDelimiter": "SEMICOLON", "CSVHeaders": ["x", "y"]}, [{"x": "1", "y": "2"}]),
    ],
)
def test_items_are_read(read: object, config: dict[str, Any], items: Any) -> None:
    execution = ran({"key": "k", "most": 1}, read, ItemReader={**READER, "ReaderConfig": config})
    assert execution.output == items


@pytest.mark.parametrize(
    ("read", "config", "cause"),
    [
        ("{", {}, "not in JSON"),
        ('{"a": 1}', {}, "non-iterable"),
        ("a,a\n1,2", {"InputType": "CSV"}, "duplicates"),
        ("", {"InputType": "PARQUET"}, "PARQUET"),
        (TaskError("S3.NoSuchKey", "no such key"), {}, "no such key"),
    ],
)
def test_items_can_not_be_read(read: object, config: dict[str, Any], cause: str) -> None:
    execution = ran({"key": "k"}, read, ItemReader={**READER, "ReaderConfig": config})
    assert execution.error == "States.ItemReaderFailed"
    assert cause in (execution.cause or "")


@pytest.mark.parametrize(
    ("batcher", "batches"),
    [
        ({"MaxItemsPerBatch": 2}, [{"Items": [1, 2]}, {"Items": [3, 4]}, {"Items": [5]}]),
        ({"MaxItemsPerBatchPath": "$.most"}, [{"Items": [1, 2, 3]}, {"Items": [4, 5]}]),
        ({"MaxInputBytesPerBatch": 16}, [{"Items": [1, 2]}, {"Items": [3, 4]}, {"Items": [5]}]),
        (
            {"MaxItemsPerBatch": 4, "BatchInput": {"m.$": "$.most"}},
            [{"BatchInput": {"m": 3}, "Items": [1, 2, 3, 4]}, {"BatchInput": {"m": 3}, "Items": [5]}],
        ),
    ],
)
def test_items_come_in_batches(batcher: dict[str, Any], batches: Any) -> None:
    execution = ran({"most": 3, "all": [1, 2, 3, 4, 5]}, ItemsPath="$.all", ItemBatcher=batcher)
    assert execution.output == batches


GOOD, BAD = {"a": 1}, {"bad": 1}
EXCEEDED = "States.ExceedToleratedFailureThreshold"


@pytest.mark.parametrize(
    ("fields", "failing", "error"),
    [
        ({}, 0, None),
        ({}, 1, EXCEEDED),
        ({"ToleratedFailureCount": 1}, 1, None),
        ({"ToleratedFailureCount": 1}, 2, EXCEEDED),
        ({"ToleratedFailurePercentage": 25}, 1, None),
        ({"ToleratedFailurePercentage": 25}, 2, EXCEEDED),
        ({"ToleratedFailureCount": 3, "ToleratedFailurePercentage": 25}, 2, EXCEEDED),
        ({"ToleratedFailureCount": 2, "ItemBatcher": {"MaxItemsPerBatch": 2}}, 0, None),
    ],
)
def test_failures_are_tolerated(fields: dict[str, Any], failing: int, error: str | None) -> None:
    items = [BAD] * failing + [GOOD] * (4 - failing)
    assert ran(items, states=CHECK, **fields).error == error


def test_each_iteration_is_an_execution_of_its_own() -> None:
    states = only("Pass", Parameters={"id.$": "$$.Execution.Name", "in.$": "$$.Execution.Input"})
    execution = ran([5, 6], states=states, MaxConcurrency=1)
    assert execution.output == [{"id": "execution-S-0", "in": 5}, {"id": "execution-S-1", "in": 6}]
    assert [event.type for event in execution.history][2:-1] == [
        "MapStateStarted",
        "MapRunStarted",
        "MapRunSucceeded",
        "MapStateSucceeded",
        "MapStateExited",
    ]
    assert [len(events) for events in execution.children] == [4, 4]
    assert [visit.state for visit in execution.visits] == ["S", "S", "S"]


def test_variables_around_it_are_not_seen() -> None:
    definition = {
        "A": {"Type": "Pass", "Result": [1], "Assign": {"x": 1}, "Next": "M"},
        "M": {
            "Type": "Map",
            "ItemProcessor": each(only("Pass", Parameters={"x.$": "$x"}), ProcessorConfig=DISTRIBUTED),
            "End": True,
        },
    }
    execution = run(each(definition), run_task=lambda call: None)
    assert execution.error == EXCEEDED


def test_results_are_written_elsewhere() -> None:
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "out"}}
    execution = ran([1], ResultWriter=writer)
    assert execution.output == {
        "MapRunArn": "arn:aws:states:us-east-1:123456789012:mapRun:StateMachine/S:2",
        "ResultWriterDetails": {"Bucket": "b", "Key": "out/2/manifest.json"},
    }
