"""The way back: from a value in the document to the line that declared it."""

from __future__ import annotations

import inspect

from sampy import Output, Resource, Stack
from sampy.serverless import PrimaryKey, SimpleTable
from sampy.source import StackSource

stack = Stack(
    "places",
    globals={
        "Function": {
            "Timeout": 3,
        },
    },
)
FIRST = inspect.currentframe().f_lineno  # type: ignore[union-attr]  # there is a frame in CPython
stack.add(
    SimpleTable(
        "Votes",
        table_name="votes",
        primary_key=PrimaryKey(
            name="id",
            type="String",
        ),
        tags={"Owner": "me"},
        deletion_policy="Retain",
    )
)
stack.add(Resource("Queue", "AWS::SQS::Queue", {"DelaySeconds": 1}))
stack.add(Output("Name", value="x"))
stack.add(
    Resource(
        "Topic",
        "AWS::SNS::Topic",
        {
            "Subscription": [
                {"Protocol": "sqs"},
                {
                    "Protocol": "email",
                },
            ],
        },
    )
)


def line(*path: str | int) -> int | None:
    """Return how many lines below the first one a value was written."""
    place = StackSource(stack).place(path)
    return None if place is None or place.line is None else place.line - FIRST


def test_places_of_values() -> None:
    expected = {
        ("Globals", "Function", "Timeout"): -4,
        ("Resources", "Votes"): 2,
        ("Resources", "Votes", "Properties"): 2,
        ("Resources", "Votes", "Properties", "TableName"): 4,
        ("Resources", "Votes", "Properties", "PrimaryKey"): 5,
        ("Resources", "Votes", "Properties", "PrimaryKey", "Type"): 7,
        ("Resources", "Votes", "Properties", "Tags", "Owner"): 9,
        ("Resources", "Votes", "DeletionPolicy"): 10,
        ("Resources", "Queue", "Properties", "DelaySeconds"): 13,
        ("Outputs", "Name", "Value"): 14,
        ("Resources", "Topic"): 16,
        ("Resources", "Topic", "Properties", "Subscription", 0, "Protocol"): 21,
        ("Resources", "Topic", "Properties", "Subscription", 1, "Protocol"): 23,
        ("Resources", "Topic", "Properties", "DisplayName"): 19,
    }
    assert {path: line(*path) for path in expected} == expected


def test_what_was_not_declared_is_placed_at_the_stack() -> None:
    assert line("Resources", "Unknown") == -8
    assert line("Parameters", "Votes") == -8


def test_the_file_is_shown_relative_to_the_working_directory() -> None:
    place = StackSource(stack).place(("Resources", "Votes"))
    assert place is not None
    assert place.file.endswith("tests/test_source.py")
