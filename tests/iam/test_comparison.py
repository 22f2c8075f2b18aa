"""What changes of policies permit, in values and in words."""

from __future__ import annotations

from typing import Any

import pytest

from sampy.iam import Policy, compare, describe
from sampy.iam.patterns import TooManyKinds
from sampy.iam.words import resource_words

PHOTOS = "arn:aws:s3:::photos"
VOTES = "arn:aws:dynamodb:us-east-1:${AWS::AccountId}:table/${Votes}"


def policy(*statements: Any) -> Policy:
    return Policy.parse({"Statement": list(statements)})


def allow(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action: Any, resource: Any = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}


READ_VOTES = allow(["dynamodb:GetItem", "dynamodb:Query"], VOTES)
TLS = {"Bool": {"aws:SecureTransport": "true"}}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            [READ_VOTES],
            [allow(["dynamodb:GetItem", "dynamodb:Query", "dynamodb:DeleteItem"], VOTES)],
            ["VoteRole may now dynamodb:DeleteItem on Votes"],
        ),
        (
            [READ_VOTES],
            [allow("dynamodb:GetItem", [VOTES, f"{VOTES}/index/*"])],
            [
                "VoteRole may now dynamodb:GetItem on Votes/index/*",
                "VoteRole may no longer dynamodb:Query on Votes",
            ],
        ),
        (
            [allow("s3:GetObject", f"{PHOTOS}/cats/*")],
            [allow("s3:GetObject", f"{PHOTOS}/*")],
            [f"VoteRole may now s3:GetObject on {PHOTOS}/* but {PHOTOS}/cats/*"],
        ),
        (
            [allow("s3:*"), deny("s3:DeleteObject")],
            [allow("s3:*"), deny("s3:DeleteObject", f"{PHOTOS}/*")],
            [f"VoteRole may now s3:DeleteObject on every resource but {PHOTOS}/*"],
        ),
        (
            [allow("sqs:SendMessage")],
            [allow("sqs:SendMessage", Condition=TLS)],
            ["VoteRole may no longer sqs:SendMessage on every resource"],
        ),
        (
            [],
            [allow("sqs:SendMessage", Condition=TLS)],
            ["VoteRole may now sqs:SendMessage on every resource where Bool aws:SecureTransport true"],
        ),
        (
            [allow("sqs:*"), deny("sqs:*", Condition=TLS)],
            [allow("sqs:*")],
            ["VoteRole may now sqs:* on every resource where Bool aws:SecureTransport true"],
        ),
        (
            [allow("s3:GetObject", Condition={"StringEquals": {"aws:tag": ["a", "b"]}})],
            [allow("s3:GetObject", Condition={"StringEquals": {"aws:tag": "a"}})],
            ["VoteRole may no longer s3:GetObject on every resource where StringEquals aws:tag a, b"],
        ),
        (
            [allow("s3:GetObject")],
            [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}],
            ["VoteRole may now * but iam:*, s3:GetObject on every resource"],
        ),
        (
            [{"Effect": "Allow", "Principal": {"AWS": "alice"}, "Action": "sqs:SendMessage", "Resource": "q"}],
            [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "q"}],
            ["everybody but alice may now sqs:SendMessage on q"],
        ),
    ],
)
def test_changes_in_words(before: list[Any], after: list[Any], told: list[str]) -> None:
    assert describe(compare(policy(*before), policy(*after)), "VoteRole") == told


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("*", "every resource"),
        (VOTES, "Votes"),
        (f"{VOTES}/index/*", "Votes/index/*"),
        ("${Votes.Arn}", "Votes"),
        ("arn:aws:s3:::${Photos}/cats/*", "Photos/cats/*"),
        ("arn:aws:s3:::logs-${Stage}/*", "arn:aws:s3:::logs-${Stage}/*"),
        ("arn:aws:s3:::photos", "arn:aws:s3:::photos"),
    ],
)
def test_what_resources_are_called(pattern: str, words: str) -> None:
    assert resource_words(pattern) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([READ_VOTES], [allow("DynamoDB:query", VOTES), allow("dynamodb:getitem", VOTES)]),
        ([allow("s3:Get*")], [allow(["s3:Get*", "s3:GetObject"], ["*", PHOTOS])]),
        ([allow("*"), deny("s3:*")], [{"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}]),
        ([deny("s3:*")], []),
        ([allow("s3:GetObject", Sid="A")], [allow("s3:GetObject", Sid="B")]),
    ],
)
def test_what_is_written_in_other_words_is_the_same(one: list[Any], other: list[Any]) -> None:
    assert compare(policy(*one), policy(*other)).same


def test_a_wildcard_is_broader_than_all_the_actions_that_there_are_today() -> None:
    from sampy.iam.actions import matching

    today = policy(allow([each.name for each in matching("sqs:Get*")]))
    comparison = compare(today, policy(allow("sqs:Get*")))
    assert comparison.broader
    assert describe(comparison, "VoteRole") == [
        "VoteRole may now whatever else AWS may call sqs:Get* on every resource"
    ]


def test_conditions_of_the_template_are_never_both_true_and_false() -> None:
    def when(condition: str, then: Any, otherwise: Any) -> Policy:
        return policy({"Fn::If": [condition, then, otherwise]})

    nothing = {"Ref": "AWS::NoValue"}
    one = when("IsProd", allow("s3:GetObject"), nothing)
    assert compare(one, when("IsProd", allow("s3:GetObject"), deny("s3:GetObject"))).same
    assert compare(one, when("IsProd", nothing, allow("s3:GetObject"))).broader


def test_patterns_that_can_be_told_apart_in_too_many_ways_are_refused() -> None:
    one, other = (f"*a{'?' * 20}{end}" for end in "bc")
    with pytest.raises(TooManyKinds):
        compare(policy(allow("s3:*", one)), policy(allow("s3:*", other)))
