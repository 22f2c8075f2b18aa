"""``sampy diff`` against a stack that is really deployed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, project as project, sampy as sampy
from tests.fake_aws.server import FakeAWS

STACK = """\
from sampy import Parameter, Stack
from sampy.resources import dynamodb, iam, sqs, ssm
from sampy.intrinsics import GetAtt, Ref

stack = Stack("shop")
level = stack.add(Parameter("Level", type="String", default="info"))
jobs = stack.add(sqs.Queue("Jobs", visibility_timeout=30))
stack.add(ssm.Parameter("Config", type="String", name="/shop/level", value=Ref(level)))
orders = stack.add(
    dynamodb.Table(
        "Orders",
        table_name="orders",
        billing_mode="PAY_PER_REQUEST",
        attribute_definitions=[{"AttributeName": "id", "AttributeType": "S"}],
        key_schema=[{"AttributeName": "id", "KeyType": "HASH"}],
    )
)
stack.add(
    iam.Role(
        "Clerk",
        assume_role_policy_document={
            "Statement": [
                {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
            ]
        },
        policies=[
            {
                "PolicyName": "own",
                "PolicyDocument": {
                    "Statement": [
                        {"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": GetAtt(orders, "Arn")}
                    ]
                },
            }
        ],
    )
)
"""


@pytest.fixture
def shop(cloud: FakeAWS, project: Path, sampy: Run) -> FakeAWS:
    """Return a fake AWS with the stack in it, and the project of it as the working directory."""
    (project / "shop.py").write_text(STACK, encoding="utf-8")
    deploy(cloud, json.loads(sampy("synth", "shop.py", "--format", "json").out))
    return cloud


def deploy(cloud: FakeAWS, template: dict[str, Any], name: str = "shop") -> None:
    """Deploy a template by a change set."""
    client = cloud.client("cloudformation")
    client.create_change_set(
        StackName=name,
        ChangeSetName="first",
        ChangeSetType="CREATE",
        TemplateBody=json.dumps(template),
        Capabilities=["CAPABILITY_IAM"],
    )
    client.get_waiter("change_set_create_complete").wait(
        StackName=name, ChangeSetName="first", WaiterConfig={"Delay": 0.1, "MaxAttempts": 100}
    )
    client.execute_change_set(StackName=name, ChangeSetName="first")
    client.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 0.1, "MaxAttempts": 100})


def edit(project: Path, *changes: tuple[str, str]) -> None:
    """Change the stack of the project."""
    text = STACK
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    (project / "shop.py").write_text(text, encoding="utf-8")


def test_no_differences(shop: FakeAWS, sampy: Run) -> None:
    assert sampy("diff", "shop.py", "--exit-code") == (0, "shop: no differences\n", "")


def test_a_stack_that_is_not_there_yet(cloud: FakeAWS, project: Path, sampy: Run) -> None:
    edit(project)
    outcome = sampy("diff", "shop.py")
    assert outcome.code == 0
    assert "+ Orders  AWS::DynamoDB::Table  added  shop.py:10\n" in outcome.out
    assert outcome.out.endswith("shop: 4 to add, 1 beside the resources, 1 broader\n")
    assert cloud.client("cloudformation").describe_stacks()["Stacks"] == []


def test_what_a_deploy_would_change(shop: FakeAWS, project: Path, sampy: Run) -> None:
    edit(
        project,
        ("visibility_timeout=30", "visibility_timeout=60"),
        ('table_name="orders"', 'table_name="purchases"'),
        ('"dynamodb:GetItem"', '["dynamodb:GetItem", "dynamodb:DeleteItem"]'),
    )
    outcome = sampy("diff", "shop.py", "--fail-on", "replacement,broader")
    assert outcome.code == 1
    assert "~ VisibilityTimeout: 30 → 60" in outcome.out
    assert "± Orders  AWS::DynamoDB::Table  replaced (because of TableName)  DATA LOSS  shop.py:10\n" in outcome.out
    assert "Clerk may now dynamodb:DeleteItem on Orders" in outcome.out
    assert sampy("diff", "shop.py", "--fail-on", "deletion").code == 0


def test_values_of_parameters(shop: FakeAWS, sampy: Run) -> None:
    outcome = sampy("diff", "shop.py", "-p", "Level=debug", "--exit-code")
    assert outcome.code == 1
    assert "because of Level" in outcome.out
    assert "~ info → debug" in outcome.out


def test_under_another_name(shop: FakeAWS, sampy: Run) -> None:
    outcome = sampy("diff", "shop.py", "--stack-name", "other")
    assert outcome.out.endswith("other: 4 to add, 1 beside the resources, 1 broader\n")


def test_what_changed_behind_the_back_of_cloudformation(shop: FakeAWS, sampy: Run) -> None:
    queue = shop.client("sqs").list_queues()["QueueUrls"][0]
    shop.client("sqs").set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "99"})
    outcome = sampy("diff", "shop.py", "--drift", "--format", "json")
    (found,) = json.loads(outcome.out)
    assert [(each["resource"], each["deleted"]) for each in found["drift"]] == [("Jobs", False)]
    (change,) = found["drift"][0]["changes"]
    assert change["path"] == ["Properties", "VisibilityTimeout"]
    assert str(change["before"]) == "30"
    assert str(change["after"]) == "99"


def test_a_change_set_that_says_the_same(shop: FakeAWS, project: Path, sampy: Run) -> None:
    edit(project, ("visibility_timeout=30", "visibility_timeout=60"))
    outcome = sampy("diff", "shop.py", "--change-set")
    assert "note: the change set of CloudFormation says the same\n" in outcome.out
    left = shop.client("cloudformation").list_change_sets(StackName="shop")["Summaries"]
    assert [each["ChangeSetName"] for each in left if each["ChangeSetName"] != "first"] == []


def test_a_change_set_of_a_stack_that_is_not_there_leaves_none(cloud: FakeAWS, project: Path, sampy: Run) -> None:
    edit(project)
    outcome = sampy("diff", "shop.py", "--change-set")
    assert outcome.code == 0, outcome.err
    assert "note: the change set of CloudFormation says the same\n" in outcome.out
    stacks = cloud.client("cloudformation").describe_stacks()["Stacks"]
    assert [each for each in stacks if each["StackStatus"] != "DELETE_COMPLETE"] == []


def test_a_change_set_where_nothing_changes(shop: FakeAWS, sampy: Run) -> None:
    outcome = sampy("diff", "shop.py", "--change-set")
    assert outcome.code == 0, outcome.err
    assert "note: the change set of CloudFormation says the same\n" in outcome.out


def test_without_keys_it_is_told_what_to_do(
    cloud: FakeAWS, project: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(project)
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    outcome = sampy("diff", "shop.py")
    assert outcome.code == 1
    assert "there are no keys for AWS" in outcome.err
