"""``sampy drift``: what changed behind CloudFormation's back."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run, project as project, sampy as sampy
from tests.fake_aws.server import FakeAWS
from tests.fake_aws.test_diff import shop as shop


def test_nothing_drifted(shop: FakeAWS, sampy: Run) -> None:
    assert sampy("drift", "shop", "--fail-on-drift") == (0, "shop: as CloudFormation left it\n", "")


def test_a_property_and_a_deleted_resource(shop: FakeAWS, sampy: Run) -> None:
    queue = shop.client("sqs").list_queues()["QueueUrls"][0]
    shop.client("sqs").set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "99"})
    shop.client("dynamodb").delete_table(TableName="orders")
    outcome = sampy("drift", "sh*", "--fail-on-drift")
    assert outcome.code == 1
    assert "~ Jobs  AWS::SQS::Queue  changed behind CloudFormation's back\n" in outcome.out
    assert "~ VisibilityTimeout: 30 → 99" in outcome.out.replace('"', "")
    assert "- Orders  AWS::DynamoDB::Table  deleted behind CloudFormation's back\n" in outcome.out
    (told,) = json.loads(sampy("drift", "shop", "--format", "json").out)
    assert [(each["resource"], each["deleted"]) for each in told["drift"]] == [("Jobs", False), ("Orders", True)]


def test_a_stack_that_is_not_there(cloud: FakeAWS, project: Path, sampy: Run) -> None:
    outcome = sampy("drift", "shop")
    assert outcome.code == 1
    assert "'shop'" in outcome.err
