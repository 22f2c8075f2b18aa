"""What is told of an execution: its events, the way that it took, how it ended, and pictures of that."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from sampy.errors import Place, ProblemsError
from sampy.local.state_machines import LocalExecution
from sampy.local.state_machines.drawing import KINDS, drawn, picture_of
from sampy.local.state_machines.mocks import Outcome
from sampy.local.state_machines.passages import Passage, passages, ways
from sampy.local.state_machines.telling import ending, events_table, failure_of, history_document, way_taken
from tests.local.state_machines.stacks import machine, ran, task, template

PUT = "arn:aws:states:::dynamodb:putItem"
STATES: dict[str, Any] = {
    "Both": {
        "Type": "Parallel",
        "Branches": [
            {
                "StartAt": "Each",
                "States": {
                    "Each": {
                        "Type": "Map",
                        "ItemsPath": "$.items",
                        "ItemProcessor": {"StartAt": "Item", "States": {"Item": {"Type": "Pass", "End": True}}},
                        "End": True,
                    }
                },
            },
            {"StartAt": "Other", "States": {"Other": {"Type": "Wait", "Seconds": 5, "End": True}}},
        ],
        "Next": "Save",
    },
    "Save": {
        **task(PUT, Retry=[{"ErrorEquals": ["Busy"]}], Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Undo"}]),
        "End": False,
        "Next": "Done",
    },
    "Done": {"Type": "Succeed"},
    "Undo": {"Type": "Fail", "Error": "Undone", "Cause": "so it is"},
}
BUSY = Outcome(error="Busy")


def told(*outcomes: Outcome) -> LocalExecution:
    return ran(template(Orders=machine(STATES)), {"items": [1, 2]}, mocks={"Save": [*outcomes]})


def test_events_are_told_with_their_states() -> None:
    lines = events_table(told(Outcome(1)))
    assert lines[0].split() == ["id", "time", "type", "state"]
    assert [line.split()[2:] for line in lines[1:]] == [
        ["ExecutionStarted"],
        ["ParallelStateEntered", "Both"],
        ["ParallelStateStarted", "Both"],
        ["MapStateEntered", "Each"],
        ["WaitStateEntered", "Other"],
        ["MapStateStarted", "Each", "2"],
        ["MapIterationStarted", "Each", "0"],
        ["MapIterationStarted", "Each", "1"],
        ["PassStateEntered", "Item"],
        ["PassStateEntered", "Item"],
        ["PassStateExited", "Item"],
        ["PassStateExited", "Item"],
        ["MapIterationSucceeded", "Each", "0"],
        ["MapIterationSucceeded", "Each", "1"],
        ["MapStateSucceeded", "Each"],
        ["MapStateExited", "Each"],
        ["WaitStateExited", "Other"],
        ["ParallelStateSucceeded", "Both"],
        ["ParallelStateExited", "Both"],
        ["TaskStateEntered", "Save"],
        ["TaskScheduled", "Save", "putItem"],
        ["TaskStarted", "Save", "putItem"],
        ["TaskSucceeded", "Save", "putItem"],
        ["TaskStateExited", "Save"],
        ["SucceedStateEntered", "Done"],
        ["SucceedStateExited", "Done"],
        ["ExecutionSucceeded"],
    ]
    assert lines[-1].split()[:2] == ["27", "5.000s"]


def test_the_way_is_marked_in_the_flow() -> None:
    assert way_taken(told(BUSY, BUSY, Outcome(1))) == [
        "  + Both",
        "    + Each",
        "      + Item  2 times",
        "    + Other",
        "  + Save      failed with Busy (2 times)",
        "  + Done",
        "  . Undo",
    ]


def test_the_state_that_failed_is_marked() -> None:
    ended = attrs.evolve(told(BUSY, Outcome(error="Bad")), place=Place("orders.py", 7))
    assert way_taken(ended)[4:] == [
        "  + Save      failed with Busy, then Bad",
        "  . Done",
        "  x Undo      failed with Undone, orders.py:7",
    ]
    assert ending(ended) == "Orders FAILED after 6.0 seconds"
    assert str(failure_of(ended)) == (
        "orders.py:7: Orders FAILED after 6.0 seconds in 'Undo' with Undone\n    so it is"
    )


def test_what_succeeded_has_no_failure() -> None:
    ended = told(Outcome(1))
    assert (failure_of(ended), ending(ended)) == (None, "Orders SUCCEEDED after 5.0 seconds")


def test_passages_and_ways() -> None:
    execution = told(BUSY, Outcome(error="Bad")).execution
    assert passages(execution)["Item"] == Passage(2)
    assert passages(execution)["Undo"] == Passage(1, ("Undone",), ended_it=True)
    assert ways(execution) == {
        ("Both", "Each"),
        ("Both", "Other"),
        ("Each", "Item"),
        ("Both", "Save"),
        ("Save", "Undo"),
    }


def test_a_history_is_as_the_api_has_it() -> None:
    document: Any = json.loads(json.dumps(history_document(told(Outcome(1)))))
    first, second = document["events"][:2]
    assert (first["id"], first["type"], first["timestamp"][-1]) == (1, "ExecutionStarted", "Z")
    assert second["stateEnteredEventDetails"]["name"] == "Both"


def test_a_picture_shows_the_way() -> None:
    graph = drawn(told(Outcome(error="Bad")), "shop")
    assert {node.logical_id: node.mark for node in graph.nodes} == {
        **dict.fromkeys(("Both", "Each", "Item", "Other", "Save"), "entered"),
        "Done": "",
        "Undo": "failed",
    }
    assert {(edge.source, edge.target) for edge in graph.edges if not edge.taken} == {("Save", "Done")}


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("svg", ["<svg", 'class="edge taken"', 'class="node other failed"']),
        ("mmd", ["==>|", "stroke:#c02a5f,stroke-width:4px", "-->"]),
        ("html", ["<html", 'class="node compute entered"']),
    ],
)
def test_a_picture_is_drawn(kind: str, parts: list[str]) -> None:
    assert kind in KINDS
    text = picture_of(drawn(told(Outcome(error="Bad")), "shop"), Path(f"way.{kind}"))
    assert [part for part in parts if part not in text] == []


def test_a_picture_of_another_kind_is_refused() -> None:
    with pytest.raises(ProblemsError, match=r"way.png is no picture that can be drawn\n.*\.svg, \.mmd, \.html"):
        picture_of(drawn(told(Outcome(1)), "shop"), Path("way.png"))


def test_executions_of_distributed_maps_are_on_the_way() -> None:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "Item",
        "States": {"Item": {"Type": "Pass", "End": True}},
    }
    ended = ran(template(Orders=machine({"All": {"Type": "Map", "ItemProcessor": processor, "End": True}})), [1, 2])
    assert way_taken(ended) == ["  + All", "    + Item  2 times"]
    assert [edge.taken for edge in drawn(ended, "shop").edges] == [True]
