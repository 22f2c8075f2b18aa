"""Needs become statements: what is done to the same resources stands together, under a name that says what for."""

from __future__ import annotations

import re

import pytest

from sampy.deploy_role import Options, deploy_role
from sampy.deploy_role.needs import Need
from sampy.deploy_role.statements import needed_statements
from sampy.iam.statements import Condition
from tests.deploy_role.stacks import CONTEXT, needed, resource, stack

TYPES = {
    "Votes": "AWS::DynamoDB::Table",
    "Users": "AWS::DynamoDB::Table",
    "Vote": "AWS::Lambda::Function",
    "Live": "AWS::Lambda::Alias",
    "Call": "AWS::Lambda::Permission",
}


def statements(*needs: Need) -> list[tuple[str | None, tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """Return name, actions, resources and users of the statements of needs."""
    found = needed_statements(needs, TYPES.__getitem__)
    return [(each.statement.sid, each.statement.actions, each.statement.resources, each.users) for each in found]


def test_actions_on_the_same_resources_stand_together() -> None:
    assert statements(
        Need("dynamodb:CreateTable", ("votes",), "Votes"),
        Need("dynamodb:CreateTable", ("users",), "Users"),
        Need("dynamodb:DeleteTable", ("votes",), "Votes"),
        Need("dynamodb:DeleteTable", ("users",), "Users"),
        Need("dynamodb:UpdateTimeToLive", ("votes",), "Votes"),
    ) == [
        (
            "DynamoDBTables",
            ("dynamodb:CreateTable", "dynamodb:DeleteTable"),
            ("users", "votes"),
            ("Users", "Votes"),
        ),
        ("DynamoDBVotes", ("dynamodb:UpdateTimeToLive",), ("votes",), ("Votes",)),
    ]


def test_a_resource_that_another_one_stands_for_is_left_out() -> None:
    assert statements(
        Need("lambda:GetFunction", ("function:app-*",), "Vote"),
        Need("lambda:GetFunction", ("function:app-Vote-1",), "Call"),
    ) == [("LambdaFunctionsPermissions", ("lambda:GetFunction",), ("function:app-*",), ("Call", "Vote"))]


def test_conditions_keep_statements_apart() -> None:
    to_lambda = Condition("StringEquals", "iam:PassedToService", ("lambda.amazonaws.com",))
    to_states = Condition("StringEquals", "iam:PassedToService", ("states.amazonaws.com",))
    assert statements(
        Need("iam:PassRole", ("role",), "Vote", (to_lambda,)),
        Need("iam:PassRole", ("role",), "Call", (to_states,)),
        Need("iam:PassRole", ("other",), "Vote"),
    ) == [
        ("PassRole", ("iam:PassRole",), ("other",), ("Vote",)),
        ("PassRoleToLambda", ("iam:PassRole",), ("role",), ("Vote",)),
        ("PassRoleToStates", ("iam:PassRole",), ("role",), ("Call",)),
    ]


@pytest.mark.parametrize(
    ("needs", "name"),
    [
        ([Need("lambda:GetAlias", ("*",), "Live")], "OnAnyResource"),
        ([Need("lambda:MakeCoffee", ("*",), "Live", known=False)], "ActionsNewerThanTheTables"),
        ([Need("lambda:GetAlias", ("a",), "Live"), Need("lambda:GetAlias", ("a",), "Vote")], "LambdaAliasesFunctions"),
        ([Need("lambda:GetAlias", ("a",), user) for user in ("Live", "Vote", "Call")], "LambdaAliasesFunctionsAndMore"),
        ([Need("application-autoscaling:TagResource", ("a",), "Live")], "ApplicationAutoscalingLive"),
        ([Need("ssm:GetParameters", ("a",))], "SsmValues"),
        ([Need("s3:GetObject", ("a",))], "S3Artifacts"),
    ],
)
def test_the_name_says_what_a_statement_is_for(needs: list[Need], name: str) -> None:
    assert [sid for sid, *_ in statements(*needs)] == [name]


def test_names_are_letters_and_digits_and_no_two_are_alike() -> None:
    template = stack(
        {
            **{name: resource("AWS::Lambda::Function", Code={"ZipFile": ""}) for name in ("One", "Two")},
            **{name: resource("AWS::Kinesis::Stream") for name in ("Clicks", "Keys")},
            "Pictures": resource("AWS::S3::Bucket"),
            "Password": resource("AWS::SecretsManager::Secret"),
        }
    )
    sids = [str(each.sid) for each in deploy_role([template], CONTEXT, Options()).policy.statements]
    assert all(re.fullmatch("[A-Za-z0-9]+", sid) for sid in sids)
    assert len(set(sids)) == len(sids)


def test_the_order_of_resources_makes_no_difference() -> None:
    resources = {
        "Jobs": resource("AWS::SQS::Queue"),
        "News": resource("AWS::SNS::Topic"),
        "Delivery": resource("AWS::SNS::Subscription", TopicArn={"Ref": "News"}),
    }
    turned = dict(reversed(resources.items()))
    assert needed(resources) == needed(turned)
