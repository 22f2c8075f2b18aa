"""``sampy status`` on stacks that are well, and on some that are not."""

from __future__ import annotations

import json
import re

from tests.cli.conftest import Run
from tests.fake_aws.in_account import BAD_QUEUE, QUEUE, create, physical_id, update
from tests.fake_aws.proxy import Proxy, rewritten
from tests.fake_aws.server import FakeAWS

WHEN = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")


def untimed(text: str) -> str:
    """Return a text with all moments alike."""
    return WHEN.sub("yyyy-mm-dd hh:mm:ss", text)


def test_all_stacks_with_what_to_do(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE, "Mail": QUEUE}}, EnableTerminationProtection=True)
    create(cloud, "votes", {"Resources": {"Jobs": BAD_QUEUE}})
    outcome = sampy("status")
    assert (outcome.code, untimed(outcome.out)) == (
        0,
        "STACK  STATUS             SINCE                UPDATED              DRIFT        PROTECTED  RESOURCES\n"
        "shop   CREATE_COMPLETE    yyyy-mm-dd hh:mm:ss  yyyy-mm-dd hh:mm:ss  not checked  yes        "
        "2 CREATE_COMPLETE\n"
        "votes  ROLLBACK_COMPLETE  yyyy-mm-dd hh:mm:ss  yyyy-mm-dd hh:mm:ss  not checked  no         none\n"
        "\n"
        "votes: mend what failed, and deploy it again, which creates it anew; or run sampy delete votes\n",
    ), untimed(outcome.out)


def test_one_stack_in_full(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE}})
    update(cloud, "shop", {"Resources": {"Jobs": QUEUE, "Mail": BAD_QUEUE}})
    told = untimed(sampy("status", "shop").out)
    assert told.startswith(
        "shop\n"
        "  status     UPDATE_ROLLBACK_COMPLETE, an update failed and was undone: it is as it was before\n"
        "  since      yyyy-mm-dd hh:mm:ss\n"
        "  created    yyyy-mm-dd hh:mm:ss\n"
        "  updated    yyyy-mm-dd hh:mm:ss\n"
        "  drift      not checked\n"
        "  protected  no, it can be deleted\n"
        "  resources  1 CREATE_COMPLETE\n"
    ), told
    assert physical_id(cloud, "shop", "Jobs") in told
    _, _, failed = told.partition("\nwhat failed last:\n")
    assert failed == (
        "  yyyy-mm-dd hh:mm:ss  Mail (AWS::SQS::Queue): UPDATE_FAILED\n"
        "    Invalid value for the parameter VisibilityTimeout. Value must be between 0 and 43200.\n"
        "\n"
        "shop: mend what failed, and deploy it again\n"
    )


def test_failures_of_earlier_operations_are_forgotten(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE}})
    update(cloud, "shop", {"Resources": {"Jobs": QUEUE, "Mail": BAD_QUEUE}})
    update(cloud, "shop", {"Resources": {"Jobs": QUEUE, "Mail": QUEUE}})
    (told,) = json.loads(sampy("status", "shop", "--format", "json").out)
    assert (told["status"], told["failures"], told["next"]) == ("UPDATE_COMPLETE", [], None)


def test_a_change_set_that_waits(cloud: FakeAWS, sampy: Run) -> None:
    cloud.client("cloudformation").create_change_set(
        StackName="shop",
        ChangeSetName="first",
        ChangeSetType="CREATE",
        TemplateBody=json.dumps({"Resources": {"Jobs": QUEUE}}),
    )
    told = sampy("status", "shop").out
    assert "REVIEW_IN_PROGRESS, never created: a change set waits to be executed" in told
    assert "  resources  none\n" in told
    assert "shop: execute the change set or deploy the stack, or run sampy delete shop\n" in told


def test_watching_until_it_is_over(cloud: FakeAWS, proxy: Proxy, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE}})
    proxy.fail(
        rewritten("<StackStatus>CREATE_COMPLETE", "<StackStatus>CREATE_IN_PROGRESS"),
        operation="DescribeStacks",
        times=2,
    )
    outcome = sampy("status", "shop", "--watch", "--every", "0.1")
    assert (outcome.code, outcome.err) == (0, "shop: it was created (CREATE_COMPLETE)\n")
    assert "status     CREATE_COMPLETE, it was created\n" in outcome.out
    assert proxy.count("DescribeStacks") == 3


def test_watching_what_does_not_end_well(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": BAD_QUEUE}})
    assert sampy("status", "shop", "--watch").code == 1
    assert sampy("status", "shop").code == 0


def test_an_account_without_stacks(cloud: FakeAWS, sampy: Run) -> None:
    assert sampy("status") == (0, "", "note: there are no stacks in us-east-1\n")


def test_drift_that_was_found(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}}}})
    url = physical_id(cloud, "shop", "Jobs")
    cloud.client("sqs").set_queue_attributes(QueueUrl=url, Attributes={"DelaySeconds": "9"})
    cloud.client("cloudformation").detect_stack_drift(StackName="shop")
    (told,) = json.loads(sampy("status", "shop", "--format", "json").out)
    assert (told["drift"], told["resources"][0]["drift"]) == ("DRIFTED", "MODIFIED")
    assert told["driftChecked"] is not None
