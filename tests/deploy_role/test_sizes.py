"""A policy that is too long for IAM becomes several that allow the same together."""

from __future__ import annotations

import pytest

from sampy.deploy_role.sizes import LONGEST_MANAGED, shortened, size, split
from sampy.iam.evaluation import Request, evaluate
from sampy.iam.statements import Policy, Statement


def tables(count: int, sid: str = "Tables") -> Statement:
    """Return a statement about many tables."""
    arns = tuple(f"arn:aws:dynamodb:us-east-1:123456789012:table/app-Table{number:03}-*" for number in range(count))
    return Statement("Allow", ("dynamodb:CreateTable", "dynamodb:DeleteTable"), resources=arns, sid=sid)


def test_whitespace_does_not_count_and_an_account_has_twelve_digits() -> None:
    written = Statement("Allow", ("sqs:CreateQueue",), resources=("arn:aws:sqs:us-east-1:${AWS::AccountId}:app-*",))
    given = Statement("Allow", ("sqs:CreateQueue",), resources=("arn:aws:sqs:us-east-1:123456789012:app-*",))
    text = (
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:CreateQueue",'
        '"Resource":"arn:aws:sqs:us-east-1:123456789012:app-*"}]}'
    )
    assert size(Policy((written,))) == size(Policy((given,))) == len(text)


@pytest.mark.parametrize(
    "policy",
    [
        Policy((tables(10),)),
        Policy(tuple(tables(40, f"Tables{number}") for number in range(5))),
        Policy((tables(400),)),
        Policy((Statement("Allow", tuple(f"dynamodb:Action{number}" for number in range(500)), resources=("*",)),)),
    ],
    ids=["short", "many statements", "many resources", "many actions"],
)
def test_each_part_is_short_enough_and_nothing_is_lost(policy: Policy) -> None:
    parts = split(policy)
    assert all(size(part) <= LONGEST_MANAGED for part in parts)
    asked = [
        Request(action, resource.replace("*", "1"))
        for statement in policy.statements
        for action in statement.actions
        for resource in statement.resources
    ]
    assert all(any(evaluate(part, request) for part in parts) for request in asked)
    assert len(parts) == 1 or sum(size(part) for part in parts) < size(policy) + 1000 * len(parts)


def test_the_parts_of_one_statement_in_a_policy_have_names_of_their_own() -> None:
    for part in split(Policy((tables(400),))):
        sids = [statement.sid for statement in part.statements]
        assert len(set(sids)) == len(sids)


def test_a_shortened_policy_allows_what_is_named_after_the_stack() -> None:
    (statement,) = shortened(Policy((tables(400),)), "app").statements
    assert statement.resources == ("arn:aws:dynamodb:us-east-1:123456789012:table/app-*",)


def test_what_is_named_otherwise_stays() -> None:
    given = Statement("Allow", ("sqs:CreateQueue",), resources=("arn:aws:sqs:us-east-1:123456789012:my-app-jobs", "*"))
    assert shortened(Policy((given,)), "app") == Policy((given,))
