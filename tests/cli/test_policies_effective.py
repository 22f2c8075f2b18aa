"""``sampy policies effective``: what roles may do, as text, JSON and a page."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

STACK = """\
from sampy import Stack
from sampy.policies import DynamoDBReadPolicy
from sampy.serverless import Function, SimpleTable

stack = Stack("shop")
orders = stack.add(SimpleTable("Orders"))
for name in ("List", "Show"):
    stack.add(
        Function(
            name,
            runtime="python3.13",
            handler="index.handler",
            inline_code="def handler(event, context): ...",
            policies=[DynamoDBReadPolicy(table_name=orders)],
        )
    )
"""
SHOW = """\
shop (shop.py:5): 1 role

ShowRole (shop.py:9), with which Show runs
  DynamoDBReadPolicy, shop.py:14
    Read  dynamodb:BatchGetItem, DescribeTable, GetItem, Query, Scan
    on  Orders, Orders/index/*
  AWSLambdaBasicExecutionRole, shop.py:9
    Write  logs:CreateLogGroup, CreateLogStream, PutLogEvents
    on  every resource
"""


def test_the_role_of_a_function(project: Path, sampy: Run) -> None:
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    assert sampy("policies", "effective", "shop.py", "--function", "Show") == (0, SHOW, "")
    assert sampy("policies", "effective", "shop.py", "--role", "ShowRole") == (0, SHOW, "")


def test_all_roles_as_json(project: Path, sampy: Run) -> None:
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    (stack,) = json.loads(sampy("policies", "effective", "shop.py", "--format", "json").out)
    assert (stack["stack"], [role["role"] for role in stack["roles"]]) == ("shop", ["ListRole", "ShowRole"])
    assert stack["roles"][1]["statements"][0] == {
        "effect": "Allow",
        "actions": {
            "Read": [
                "dynamodb:BatchGetItem",
                "dynamodb:DescribeTable",
                "dynamodb:GetItem",
                "dynamodb:Query",
                "dynamodb:Scan",
            ]
        },
        "notActions": [],
        "resources": [
            {"arn": "arn:aws:dynamodb:us-east-1:${AWS::AccountId}:table/${Orders}", "name": "Orders"},
            {"arn": "arn:aws:dynamodb:us-east-1:${AWS::AccountId}:table/${Orders}/index/*", "name": "Orders/index/*"},
        ],
        "notResources": [],
        "conditions": [],
        "grantedBy": "DynamoDBReadPolicy",
        "holder": "ShowRole",
        "file": "shop.py",
        "line": 14,
    }


def test_a_page_in_a_file(project: Path, sampy: Run) -> None:
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    outcome = sampy("policies", "effective", "shop.py", "--format", "html", "--output", "roles.html")
    assert outcome == (0, "", "wrote roles.html\n")
    assert "<td>DynamoDBReadPolicy<small>shop.py:14</small></td>" in (project / "roles.html").read_text("utf-8")


def test_a_role_that_is_not_there(project: Path, sampy: Run) -> None:
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    outcome = sampy("policies", "effective", "shop.py", "--role", "ShoeRole")
    assert outcome.code == 2
    assert "there is no role 'ShoeRole': did you mean 'ShowRole'?" in outcome.err


def test_a_file_that_can_not_be_written(project: Path, sampy: Run) -> None:
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    outcome = sampy("policies", "effective", "shop.py", "--output", "shop.py/roles.txt")
    assert (outcome.code, outcome.out) == (1, "")
    assert "this can't be written" in outcome.err
