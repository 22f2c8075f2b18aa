"""``sampy explain``: what is said of resources, in text and JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

VOTES = """\
from sampy import Stack
from sampy.policies import DynamoDBReadPolicy
from sampy.serverless import Environment, Function, SimpleTable

stack = Stack("votes", transforms=["slower"])
votes = stack.add(SimpleTable("Votes"))
stack.add(
    Function(
        "Page",
        runtime="python3.13",
        handler="index.page",
        inline_code="pass",
        timeout=10,
        environment=Environment(variables={"TABLE": votes}),
        policies=[DynamoDBReadPolicy(table_name=votes)],
    )
)
"""
SLOWER = """\
import attrs

from sampy import Context, Template


def transform(template: Template, context: Context) -> Template:
    page = template.resources["Page"]
    slow = {**page, "Properties": {**page["Properties"], "Timeout": 60}}
    return attrs.evolve(template, document={**template.document, "Resources": {**template.resources, "Page": slow}})
"""
QUEUES = "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    Properties: {DelaySeconds: 5}\n"


@pytest.fixture
def votes(project: Path) -> Path:
    """Return the project with a stack and a transform of its own."""
    (project / "transforms").mkdir()
    (project / "transforms/slower.py").write_text(SLOWER, encoding="utf-8")
    (project / "votes.py").write_text(VOTES, encoding="utf-8")
    return project


def test_a_resource_of_a_stack(votes: Path, sampy: Run) -> None:
    assert sampy("explain", "votes.py", "Page") == (
        0,
        "Page: AWS::Lambda::Function\n"
        "  stack     votes\n"
        "  declared  Page (AWS::Serverless::Function), votes.py:8\n"
        "  properties\n"
        '    Code         {"ZipFile": "pass"}                       declared as InlineCode, votes.py:12\n'
        "    Handler      index.page                                declared, votes.py:11\n"
        "    Runtime      python3.13                                declared, votes.py:10\n"
        "    Timeout      60                                        declared, votes.py:13; then slower\n"
        '    Environment  {"Variables": {"TABLE": {"Ref": "Vote...  declared, votes.py:14\n'
        '    Tags         [{"Key": "lambda:createdBy", "Value":...  AWS::Serverless-2016-10-31\n'
        "    Role         !GetAtt PageRole.Arn                      AWS::Serverless-2016-10-31\n"
        "  refers to\n"
        "    Votes     Ref         Environment.Variables.TABLE\n"
        "    PageRole  GetAtt Arn  Role\n",
        "",
    )


def test_a_generated_resource(votes: Path, sampy: Run) -> None:
    lines = sampy("explain", "votes.py", "PageRole").out.splitlines()
    assert lines[:4] == [
        "PageRole: AWS::IAM::Role",
        "  stack     votes",
        "  declared  Page (AWS::Serverless::Function), votes.py:8",
        "  made by   execution role",
    ]
    assert any(line.endswith("DynamoDBReadPolicy, votes.py:15") for line in lines)
    assert lines[-2:] == ["  referred to by", "    Page  GetAtt Arn  Role"]


def test_several_resources_in_the_order_in_which_they_are_named(votes: Path, sampy: Run) -> None:
    out = sampy("explain", "votes.py", "PageRole", "Votes").out
    assert [line for line in out.splitlines() if line and not line.startswith(" ")] == [
        "PageRole: AWS::IAM::Role",
        "Votes: AWS::DynamoDB::Table",
    ]


def test_all_resources_where_none_is_named(votes: Path, sampy: Run) -> None:
    explained = json.loads(sampy("explain", "votes.py", "--format", "json").out)
    assert [each["resource"] for each in explained] == ["Votes", "Page", "PageRole"]


def test_resources_are_looked_for_in_all_stacks(votes: Path, sampy: Run) -> None:
    (votes / "jobs.yaml").write_text(QUEUES, encoding="utf-8")
    outcome = sampy("explain", ".", "Jobs")
    assert outcome == (
        0,
        "Jobs: AWS::SQS::Queue\n"
        "  stack     jobs\n"
        "  declared  Jobs (AWS::SQS::Queue), jobs.yaml:2:3\n"
        "  properties\n"
        "    DelaySeconds  5  declared, jobs.yaml:4:18\n",
        "",
    )


def test_json(project: Path, sampy: Run) -> None:
    (project / "jobs.yaml").write_text(f"{QUEUES}Outputs:\n  Url:\n    Value: !Ref Jobs\n", encoding="utf-8")
    assert json.loads(sampy("explain", "jobs.yaml", "Jobs", "--format", "json").out) == [
        {
            "stack": "jobs",
            "resource": "Jobs",
            "type": "AWS::SQS::Queue",
            "declared": {"resource": "Jobs", "type": "AWS::SQS::Queue", "file": "jobs.yaml", "line": 2},
            "rule": "declared",
            "owner": None,
            "users": [],
            "properties": [
                {
                    "path": ["Properties", "DelaySeconds"],
                    "value": 5,
                    "causes": [
                        {
                            "kind": "declaration",
                            "by": "Jobs",
                            "path": ["Resources", "Jobs", "Properties", "DelaySeconds"],
                            "file": "jobs.yaml",
                            "line": 4,
                        }
                    ],
                }
            ],
            "references": [],
            "referencedBy": [
                {"kind": "Ref", "attribute": None, "path": ["Value"], "section": "Outputs", "name": "Url"}
            ],
        }
    ]


def test_the_tree(votes: Path, sampy: Run) -> None:
    assert sampy("explain", "votes.py", "--tree") == (
        0,
        "votes  votes.py:5\n"
        "├─ Votes        AWS::Serverless::SimpleTable  votes.py:6\n"
        "│  └─ Votes     AWS::DynamoDB::Table\n"
        "└─ Page         AWS::Serverless::Function     votes.py:8\n"
        "   ├─ Page      AWS::Lambda::Function\n"
        "   └─ PageRole  AWS::IAM::Role                execution role\n",
        "",
    )


def test_the_tree_as_json(project: Path, sampy: Run) -> None:
    (project / "jobs.yaml").write_text(QUEUES, encoding="utf-8")
    assert json.loads(sampy("explain", "jobs.yaml", "--tree", "--format", "json").out) == [
        {
            "stack": "jobs",
            "file": "jobs.yaml",
            "line": 1,
            "declarations": [
                {
                    "resource": "Jobs",
                    "type": "AWS::SQS::Queue",
                    "file": "jobs.yaml",
                    "line": 2,
                    "resources": [{"resource": "Jobs", "type": "AWS::SQS::Queue", "rule": "declared"}],
                }
            ],
        }
    ]


def test_unknown_logical_ids_are_told_all_at_once(votes: Path, sampy: Run) -> None:
    assert sampy("explain", "votes.py", "PageRol", "Vote", "Page") == (
        1,
        "",
        "error: there is no resource 'PageRol' in what was compiled\n    did you mean 'PageRole'?\n"
        "error: there is no resource 'Vote' in what was compiled\n    did you mean 'Votes'?\n"
        "2 errors\n",
    )


def test_the_tree_is_of_the_whole_stack(votes: Path, sampy: Run) -> None:
    outcome = sampy("explain", "votes.py", "Page", "--tree")
    assert outcome.code == 2
    assert "--tree shows the whole stack: leave the logical ids out" in outcome.err


def test_a_stack_that_is_wrong(project: Path, sampy: Run) -> None:
    (project / "jobs.yaml").write_text("Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    DependsOn: Gone\n")
    outcome = sampy("explain", "jobs.yaml", "Jobs")
    assert outcome.code == 1
    assert outcome.err.startswith("error: jobs.yaml:4:5: Jobs: there is no resource 'Gone' in the template")
