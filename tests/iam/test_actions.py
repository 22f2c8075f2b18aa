"""The table of actions: names, access levels, and what they can be limited to."""

from __future__ import annotations

import pytest

from sampy.iam.actions import action, by_level, level_of, matching, resource_arns, services


@pytest.mark.parametrize(
    ("name", "spelled", "level"),
    [
        ("dynamodb:getitem", "dynamodb:GetItem", "Read"),
        ("S3:PUTOBJECT", "s3:PutObject", "Write"),
        ("s3:ListBucket", "s3:ListBucket", "List"),
        ("iam:PassRole", "iam:PassRole", "Permissions management"),
        ("s3:PutBucketPolicy", "s3:PutBucketPolicy", "Permissions management"),
        ("sqs:TagQueue", "sqs:TagQueue", "Tagging"),
    ],
)
def test_an_action_in_any_case(name: str, spelled: str, level: str) -> None:
    found = action(name)
    assert found is not None
    assert (found.name, found.level) == (spelled, level)


def test_what_an_action_can_be_limited_to() -> None:
    sending = action("sqs:SendMessage")
    assert sending is not None
    assert sending.resources == ("arn:${Partition}:sqs:${Region}:${Account}:${QueueName}",)
    assert sending.required == sending.resources


def test_an_action_that_can_only_be_allowed_on_everything() -> None:
    listing = action("s3:ListAllMyBuckets")
    assert listing is not None
    assert listing.resources == ()


@pytest.mark.parametrize("name", ["dynamodb:GetItems", "nosuch:GetItem", "GetItem", ""])
def test_what_is_no_action(name: str) -> None:
    assert action(name) is None


def test_the_actions_that_a_pattern_stands_for() -> None:
    assert [each.name for each in matching("sqs:*Message")] == [
        "sqs:DeleteMessage",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
    ]
    assert len({each.name.partition(":")[0] for each in matching("*:TagResource")}) > 100
    assert len(matching("*")) > 20_000


def test_the_level_of_a_pattern_is_the_worst_of_what_it_stands_for() -> None:
    assert level_of("sqs:Get*") == "Read"
    assert level_of("sqs:*") == "Permissions management"
    assert level_of("nosuch:*") is None


def test_actions_by_their_levels() -> None:
    assert by_level(["sqs:SendMessage", "s3:ListBucket", "x:Y", "sqs:DeleteMessage"]) == {
        "List": ["s3:ListBucket"],
        "Write": ["sqs:SendMessage", "sqs:DeleteMessage"],
        None: ["x:Y"],
    }


def test_services_and_their_arns() -> None:
    assert {"s3", "dynamodb", "execute-api"} <= {*services()}
    assert resource_arns("sns") == {"topic": "arn:${Partition}:sns:${Region}:${Account}:${TopicName}"}
    assert resource_arns("nosuch") == {}
