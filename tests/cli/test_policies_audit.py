"""``sampy policies audit`` as it is used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

STACK = """\
from sampy import Stack
from sampy.policies import DynamoDBReadPolicy
from sampy.serverless import Environment, Function, SimpleTable

stack = Stack("votes")
votes = stack.add(SimpleTable("Votes"))
vote = stack.add(
    Function(
        "Vote",
        runtime="python3.13",
        handler="app.vote",
        code_uri="handlers",
        environment=Environment(variables={"TABLE": votes}),
        policies=[DynamoDBReadPolicy(table_name=votes)],
    )
)
"""
HANDLER = """\
import os

import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE"])


def vote(event, context):
    count(event["choice"])
    return table.scan()


def count(choice):
    table.update_item(Key={"id": choice})
"""


@pytest.fixture
def audit(sampy: Run, project: Path) -> Run:
    """Return what runs the command, in a project with a stack and its handler."""
    for name, text in {"stacks/votes.py": STACK, "stacks/handlers/app.py": HANDLER}.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text)
    return lambda *arguments: sampy("policies", "audit", *arguments)


def test_what_is_found_is_told_at_its_line(audit: Run) -> None:
    result = audit()
    assert result.out.splitlines() == [
        "stacks/handlers/app.py:14: missing: Vote may not dynamodb:UpdateItem on Votes,"
        " which dynamodb.Table.update_item needs",
        "    called by vote at stacks/handlers/app.py:9",
        "stacks/votes.py:14: unused: Vote: DynamoDBReadPolicy: no code calls dynamodb:GetItem, dynamodb:Query,"
        " dynamodb:BatchGetItem, dynamodb:DescribeTable",
        "1 missing, 1 unused in the code of 1 function",
    ]
    assert result.code == 1


@pytest.mark.parametrize(
    ("fail_on", "missing", "unused", "both"),
    [("missing", 1, 0, 1), ("unused", 0, 1, 1), ("any", 1, 1, 1), ("none", 0, 0, 0)],
)
def test_it_ends_as_it_is_told_to(
    fail_on: str, missing: int, unused: int, both: int, audit: Run, project: Path
) -> None:
    assert audit("--fail-on", fail_on).code == both
    enough = STACK.replace("DynamoDBReadPolicy", "DynamoDBCrudPolicy")
    (project / "stacks/votes.py").write_text(enough)
    assert audit("--fail-on", fail_on).code == unused
    (project / "stacks/votes.py").write_text(STACK.replace("DynamoDBReadPolicy(table_name=votes)", ""))
    assert audit("--fail-on", fail_on).code == missing


def test_nothing_found_ends_well(audit: Run, project: Path) -> None:
    (project / "stacks/handlers/app.py").write_text("def vote(event, context): ...\n")
    (project / "stacks/votes.py").write_text(STACK.replace("DynamoDBReadPolicy(table_name=votes)", ""))
    result = audit()
    assert (result.out, result.code) == ("nothing found in the code of 1 function\n", 0)


def test_policies_are_suggested(audit: Run, project: Path) -> None:
    assert audit("--suggest").out.splitlines()[-5:-1] == [
        "stacks/votes.py:8: Vote needs:",
        "    policies=[",
        "        DynamoDBCrudPolicy(table_name=votes),  # allows besides: dynamodb:BatchGetItem,"
        " dynamodb:BatchWriteItem, dynamodb:ConditionCheckItem, dynamodb:DeleteItem, dynamodb:DescribeTable"
        ", dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query",
        "    ]",
    ]


def test_a_function_that_is_named_is_looked_at_alone(audit: Run, project: Path) -> None:
    other = STACK.replace("stack.add(\n    Function(", "stack.add(\n    Function(", 1) + STACK[
        STACK.index("vote = ") :
    ].replace('"Vote"', '"Other"')
    (project / "stacks/votes.py").write_text(other)
    assert "Other may not" in audit().out
    told = audit("--function", "Vote").out
    assert "Vote may not" in told
    assert "Other" not in told


def test_a_function_that_there_is_not_is_wrong_usage(audit: Run, project: Path) -> None:
    result = audit("--function", "Vot")
    assert result.code == 2
    assert "there is no function 'Vot': did you mean 'Vote'?" in result.err


def test_json_has_all_of_it(audit: Run, project: Path) -> None:
    (document,) = json.loads(audit("--format", "json", "--suggest").out)
    assert document["missing"] == [
        {
            "function": "Vote",
            "actions": ["dynamodb:UpdateItem"],
            "resource": "arn:aws:dynamodb:us-east-1:*:table/${Votes}",
            "call": "dynamodb.Table.update_item",
            "file": "stacks/handlers/app.py",
            "line": 14,
            "chain": [{"function": "vote", "file": "stacks/handlers/app.py", "line": 9}],
            "denied": None,
        }
    ]
    (unused,) = document["unused"]
    assert (unused["policy"], unused["called"], unused["whole"]) == ("DynamoDBReadPolicy", ["dynamodb:Scan"], False)
    (function,) = document["functions"]
    assert function["complete"]
    assert {action for need in function["needs"] for action in need["actions"]} == {
        "dynamodb:Scan",
        "dynamodb:UpdateItem",
    }
    (suggestion,) = document["suggestions"]
    assert suggestion["policies"][0]["policy"] == "DynamoDBCrudPolicy"
    assert suggestion["policies"][0]["values"] == {"TableName": {"Ref": "Votes"}}


def test_code_that_is_no_python_is_a_note(audit: Run, project: Path) -> None:
    (project / "stacks/handlers/app.py").write_text("def vote(event, context)\n")
    result = audit()
    assert result.out.splitlines()[0].endswith(
        "nothing is called unused: the module 'app' can't be read: expected ':', line 1"
    )
    assert result.code == 0


def test_a_stack_that_does_not_compile_is_told_as_ever(audit: Run, project: Path) -> None:
    (project / "stacks/votes.py").write_text(STACK.replace("runtime=", "runtme="))
    result = audit()
    assert result.code == 1
    assert "Traceback" not in result.out


def test_layers_of_the_stack_are_read(audit: Run, project: Path) -> None:
    (project / "stacks/layer/python").mkdir(parents=True)
    (project / "stacks/layer/python/counting.py").write_text("def count(table):\n    table.delete_item(Key={})\n")
    handler = HANDLER[: HANDLER.index("def count")].replace("import boto3", "import boto3\nfrom counting import count")
    (project / "stacks/handlers/app.py").write_text(handler.replace('count(event["choice"])', "count(table)"))
    layered = STACK.replace("import Environment,", "import Environment, LayerVersion,").replace(
        'handler="app.vote",', 'handler="app.vote", layers=[layer],'
    )
    layered = layered.replace("vote = ", 'layer = stack.add(LayerVersion("Shared", content_uri="layer"))\nvote = ')
    (project / "stacks/votes.py").write_text(layered)
    assert audit().out.splitlines()[0] == (
        "stacks/layer/python/counting.py:2: missing: Vote may not dynamodb:DeleteItem on Votes, "
        "which dynamodb.Table.delete_item needs"
    )
