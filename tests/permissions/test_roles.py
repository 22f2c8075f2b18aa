"""The roles of a template: who runs with them, what they were granted, and where."""

from __future__ import annotations

import pytest

from sampy.permissions import Role, roles
from sampy.permissions.names import Names
from tests.permissions.stacks import CONTEXT, FILE, shop

LINES = FILE.read_text(encoding="utf-8").splitlines()
TABLE = "arn:aws:dynamodb:eu-west-1:123456789012:table/${Orders}"


@pytest.fixture(scope="module")
def found() -> dict[str, Role]:
    return {role.logical_id: role for role in roles(shop(), CONTEXT)}


def line(of: Role, policy: str) -> str:
    """Return the line that a grant points at."""
    place = next(each.place for each in of.granted if each.policy == policy)
    assert place is not None
    assert place.line is not None
    return LINES[place.line - 1].strip()


def test_who_runs_with_a_role(found: dict[str, Role]) -> None:
    assert {name: role.users for name, role in found.items()} == {
        "CheckoutRole": ("Checkout",),
        "NightlyRole": ("Nightly",),
    }


def test_what_granted_each_statement(found: dict[str, Role]) -> None:
    assert [each.policy for each in found["CheckoutRole"].granted] == [
        "DynamoDBWritePolicy",
        "SQSSendMessagePolicy",
        "policy document",
        "policy document",
        "policy document",
        "policy document",
        "AWSLambdaBasicExecutionRole",
    ]
    assert [each.policy for each in found["NightlyRole"].granted] == [
        "reports",
        "AWSLambdaBasicExecutionRole",
        "ReadOrders",
        "Audit",
    ]


def test_grants_point_at_their_lines(found: dict[str, Role]) -> None:
    checkout, nightly = found["CheckoutRole"], found["NightlyRole"]
    assert line(checkout, "DynamoDBWritePolicy") == "- DynamoDBWritePolicy: {TableName: !Ref Orders}"
    assert line(checkout, "policy document") == "- Statement:"
    assert line(nightly, "reports") == "- Effect: Allow"
    assert line(nightly, "ReadOrders") == "Statement:"


def test_resources_are_told_as_arns(found: dict[str, Role]) -> None:
    resources = [each.statement.resources for each in found["CheckoutRole"].granted]
    assert resources[:4] == [
        (TABLE, f"{TABLE}/index/*"),
        ("arn:aws:sqs:eu-west-1:123456789012:${Jobs}",),
        ("arn:aws:s3:::reports-123456789012/orders/*",),
        ("arn:aws:secretsmanager:eu-west-1:123456789012:secret:${Secret}",),
    ]


def test_managed_policies_that_are_not_known_are_named(found: dict[str, Role]) -> None:
    assert found["NightlyRole"].unknown == ("arn:aws:iam::123456789012:policy/ours",)
    assert found["NightlyRole"].boundary == "arn:aws:iam::aws:policy/PowerUserAccess"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("${Orders}", "${Orders}"),
        ("${Orders.Arn}", TABLE),
        ("${Orders.StreamArn}", f"{TABLE}/stream/*"),
        ("${Alarms}", "arn:aws:sns:eu-west-1:123456789012:alarms"),
        ("${Alarms.TopicName}", "alarms"),
        ("${Jobs}", "${Jobs}"),
        ("${Jobs.QueueName}", "${Jobs}"),
        ("${Reports}", "reports-123456789012"),
        ("${AWS::Partition}/${AWS::StackName}", "aws/${AWS::StackName}"),
        ("${Nothing.Arn}", "${Nothing.Arn}"),
        ("${!Literal}", "${!Literal}"),
    ],
)
def test_what_references_stand_for(text: str, expected: str) -> None:
    assert Names(shop(), CONTEXT).resolved(text) == expected


def test_without_an_account_the_account_stays_a_reference() -> None:
    from sampy import Context

    assert Names(shop(), Context()).arn("Jobs") == "arn:aws:sqs:us-east-1:${AWS::AccountId}:${Jobs}"
