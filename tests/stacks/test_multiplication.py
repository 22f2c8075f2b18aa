"""The stack `multiplication`: what it is made of, and exercises that are set and checked."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest

from sampy.testing import Deployer, Template, TemplateSnapshot
from stacks.handlers.multiplication.app import answer, exercise
from stacks.multiplication import stack


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


def test_logs_are_kept_for_a_month() -> None:
    template = Template.of(stack)
    assert template.count("AWS::Logs::LogGroup") == template.count("AWS::Lambda::Function")
    template.all_resources("AWS::Logs::LogGroup", {"RetentionInDays": 30})


@pytest.mark.parametrize(
    ("body", "status", "expected"),
    [
        ('{"a": 6, "b": 7, "product": 42}', 200, {"correct": True, "product": 42}),
        ('{"a": 6, "b": 7, "product": 41}', 200, {"correct": False, "product": 42}),
        ("six", 400, {"error": "send a, b and product as numbers in a JSON object"}),
    ],
)
def test_answers_are_checked(body: str, status: int, expected: dict[str, Any]) -> None:
    told = answer({"body": body}, None)
    assert (told["statusCode"], json.loads(told["body"])) == (status, expected)


def test_exercises_are_within_the_tables() -> None:
    factors = json.loads(exercise({}, None)["body"])
    assert factors.keys() == {"a", "b"}
    assert all(2 <= factor <= 12 for factor in factors.values())


def test_an_exercise_is_set_and_checked_when_it_is_deployed(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(stack)
    factors = cast("dict[str, int]", deployed.request("GET", "/exercise").json())
    given = {**factors, "product": factors["a"] * factors["b"]}
    assert deployed.request("POST", "/answer", json=given).json() == {"correct": True, "product": given["product"]}
