"""Policies as values: read, written, and what is wrong with them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from sampy.errors import Invalid
from sampy.iam import Condition, Policy, Principal, Statement
from tests.iam.universe import policies


def parsed(statement: Any) -> tuple[Statement, ...]:
    return Policy.parse({"Statement": statement}).statements


def test_single_values_and_lists_are_alike() -> None:
    one = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
    many = {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["*"]}
    assert parsed(one) == parsed([many]) == (Statement("Allow", actions=("s3:GetObject",), resources=("*",)),)


def test_references_are_told_as_text() -> None:
    resources = [
        {"Fn::GetAtt": ["Votes", "Arn"]},
        {"Fn::Sub": ["arn:${AWS::Partition}:s3:::${bucket}/*", {"bucket": {"Ref": "Photos"}}]},
        {"Fn::Join": ["", ["arn:aws:sqs:", {"Ref": "AWS::Region"}, ":1:q"]]},
        {"Fn::ImportValue": "shared:Votes"},
        {"Fn::If": ["IsProd", "arn:aws:s3:::prod", {"Ref": "AWS::NoValue"}]},
    ]
    (statement,) = parsed({"Effect": "Allow", "Action": "*", "Resource": resources})
    assert statement.resources == (
        "${Votes.Arn}",
        "arn:${AWS::Partition}:s3:::${Photos}/*",
        "arn:aws:sqs:${AWS::Region}:1:q",
        "${ImportValue shared:Votes}",
        "arn:aws:s3:::prod",
    )


def test_both_branches_of_an_if_are_taken_with_their_condition() -> None:
    allow = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
    assert parsed([{"Fn::If": ["IsProd", allow, {"Ref": "AWS::NoValue"}]}]) == (
        Statement(
            "Allow",
            actions=("s3:GetObject",),
            resources=("*",),
            conditions=(Condition("Fn::If", "IsProd", ("true",)),),
        ),
    )


@pytest.mark.parametrize(
    ("principal", "expected"),
    [
        ("*", (Principal("*", "*"),)),
        ({"Service": "lambda.amazonaws.com"}, (Principal("Service", "lambda.amazonaws.com"),)),
        ({"AWS": ["1", "2"]}, (Principal("AWS", "1"), Principal("AWS", "2"))),
    ],
)
def test_principals(principal: Any, expected: tuple[Principal, ...]) -> None:
    (statement,) = parsed({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal})
    assert statement.principals == expected
    assert statement.to_document()["Principal"] == principal


@pytest.mark.parametrize(
    ("statement", "message", "at"),
    [
        ({"Action": "*"}, "a statement needs an Effect", ("Statement", "Effect")),
        ({"Effect": "Permit", "Action": "*"}, "a statement needs an Effect", ("Statement", "Effect")),
        ({"Effect": "Allow"}, "a statement needs an Action", ("Statement",)),
        (
            {"Effect": "Allow", "Action": "*", "Resources": "*"},
            "a statement has no 'Resources'",
            ("Statement", "Resources"),
        ),
        (
            [{"Effect": "Allow", "Action": "*", "NotAction": "*"}],
            "a statement can't have both Action and NotAction",
            ("Statement", 0),
        ),
        (["x"], "a statement must be a map", ("Statement", 0)),
    ],
)
def test_what_is_wrong_with_a_statement(statement: Any, message: str, at: tuple[str | int, ...]) -> None:
    with pytest.raises(Invalid) as caught:
        parsed(statement)
    assert (caught.value.message, caught.value.at) == (message, at)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "the policy is no JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("[]", "a policy is a map with Statement"),
        ("{}", "a policy is a map with Statement"),
    ],
)
def test_what_is_no_policy(text: str, message: str) -> None:
    with pytest.raises(Invalid) as caught:
        Policy.parse(text)
    assert caught.value.message == message


@given(policies)
@settings(max_examples=300, deadline=None, database=None)
def test_a_policy_that_is_written_and_read_is_the_same(policy: Policy) -> None:
    documents = [each.to_document() for each in Policy.parse(policy.to_document()).statements]
    assert documents == [each.to_document() for each in policy.statements]
