"""``sampy policies compare``: what is permitted more, and what less."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_policies_effective import STACK

BEFORE = '{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*"}}'
AFTER = """\
Statement:
  - Effect: Allow
    Action: s3:*Object
    Resource: arn:aws:s3:::photos/cats/*
"""


@pytest.fixture
def folder(project: Path) -> Path:
    (project / "before.json").write_text(BEFORE, encoding="utf-8")
    (project / "after.yaml").write_text(AFTER, encoding="utf-8")
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    (project / "wider.py").write_text(STACK.replace("DynamoDBRead", "DynamoDBCrud"), encoding="utf-8")
    return project


def test_two_policies(folder: Path, sampy: Run) -> None:
    assert sampy("policies", "compare", "before.json", "after.yaml") == (
        0,
        "its holder may now s3:*Object but s3:GetObject on arn:aws:s3:::photos/cats/*\n"
        "its holder may no longer s3:GetObject on arn:aws:s3:::photos/* but arn:aws:s3:::photos/cats/*\n",
        "",
    )


def test_two_stacks_by_their_roles(folder: Path, sampy: Run) -> None:
    actions = ["BatchWriteItem", "ConditionCheckItem", "DeleteItem", "PutItem", "UpdateItem"]
    told = ", ".join(f"dynamodb:{each}" for each in actions)
    outcome = sampy("policies", "compare", "shop.py", "wider.py")
    assert outcome.out == "".join(
        f"{role} may now {told} on Orders, Orders/index/*\n" for role in ("ListRole", "ShowRole")
    )


def test_the_same(folder: Path, sampy: Run) -> None:
    assert sampy("policies", "compare", "shop.py", "shop.py", "--fail-on", "any") == (0, "the same is permitted\n", "")


@pytest.mark.parametrize(
    ("before", "after", "fail_on", "code"),
    [
        ("shop.py", "wider.py", "broader", 1),
        ("wider.py", "shop.py", "broader", 0),
        ("wider.py", "shop.py", "any", 1),
        ("shop.py", "wider.py", "none", 0),
    ],
)
def test_the_exit_code(folder: Path, sampy: Run, before: str, after: str, fail_on: str, code: int) -> None:
    assert sampy("policies", "compare", before, after, "--fail-on", fail_on).code == code


def test_json(folder: Path, sampy: Run) -> None:
    (compared,) = json.loads(sampy("policies", "compare", "before.json", "after.yaml", "--format", "json").out)
    assert (compared["role"], compared["broader"], compared["narrower"]) == (None, True, True)
    assert compared["noLongerPermitted"] == [
        {
            "principals": None,
            "actions": {"allOf": ["s3:GetObject"], "but": []},
            "resources": {"allOf": ["arn:aws:s3:::photos/*"], "but": ["arn:aws:s3:::photos/cats/*"]},
            "conditions": [],
        }
    ]


def test_what_is_no_policy(folder: Path, sampy: Run) -> None:
    (folder / "wrong.yaml").write_text("Statement:\n  - Effect: Allow\n    Resource: '*'\n", encoding="utf-8")
    assert sampy("policies", "compare", "before.json", "wrong.yaml") == (
        1,
        "",
        "error: wrong.yaml:2:5: Statement.0: a statement needs an Action\n    add Action or NotAction\n",
    )
