"""``sampy rollback``: from each state from which there is a way back, and from those from which there is none."""

from __future__ import annotations

import io
import json
import sys
import threading
from typing import Any

import pytest

from sampy.aws import Account
from sampy.deployed import find
from sampy.deployment.model import Result
from sampy.deployment.operations.rolling_back import rollback
from tests.cli.conftest import Run
from tests.fake_aws.in_account import BAD_QUEUE, QUEUE, ROLE, create, custom, physical_id, status, update
from tests.fake_aws.server import FakeAWS

DELAYED = {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 7}}


def delay(cloud: FakeAWS, logical_id: str) -> str:
    """Return the delay of a queue of the shop."""
    url = physical_id(cloud, "shop", logical_id)
    given = cloud.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["DelaySeconds"])
    return str(given["Attributes"]["DelaySeconds"])


def half_way(cloud: FakeAWS) -> None:
    """Leave an update of the shop half way."""
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE}})
    broken = {"Resources": {"Jobs": DELAYED, "Mail": {**BAD_QUEUE, "DependsOn": "Jobs"}}}
    update(cloud, "shop", broken, DisableRollback=True)
    assert (status(cloud, "shop"), delay(cloud, "Jobs")) == ("UPDATE_FAILED", "7")


def stuck(cloud: FakeAWS) -> None:
    """Leave a rollback of the shop half way: going back to the first version fails."""
    fails = "event['RequestType'] == 'Update' and event['ResourceProperties']['Version'] == '1'"
    hook = custom(cloud, fails, Version="1")
    create(cloud, "shop", {"Resources": {"Hook": hook}})
    newer = {**hook, "Properties": {**hook["Properties"], "Version": "2"}}
    update(cloud, "shop", {"Resources": {"Hook": newer, "Mail": {**BAD_QUEUE, "DependsOn": "Hook"}}})
    assert status(cloud, "shop") == "UPDATE_ROLLBACK_FAILED"


def test_an_update_that_failed_half_way(cloud: FakeAWS, sampy: Run) -> None:
    half_way(cloud)
    outcome = sampy("rollback", "shop", "--yes")
    assert outcome.code == 0, outcome
    assert " shop: asks CloudFormation to go back to the state before the update\n" in outcome.err
    assert (
        " shop: rolled back: the stack 'shop' is in UPDATE_ROLLBACK_COMPLETE: an update failed and was undone: it is "
        "as it was before\n" in outcome.err
    )
    assert (status(cloud, "shop"), delay(cloud, "Jobs")) == ("UPDATE_ROLLBACK_COMPLETE", "0")


def test_a_creation_that_failed_half_way(cloud: FakeAWS, sampy: Run) -> None:
    broken = {"Resources": {"Jobs": QUEUE, "Mail": {**BAD_QUEUE, "DependsOn": "Jobs"}}}
    create(cloud, "shop", broken, OnFailure="DO_NOTHING")
    assert status(cloud, "shop") == "CREATE_FAILED"
    assert sampy("rollback", "shop", "--yes").code == 0
    assert status(cloud, "shop") == "ROLLBACK_COMPLETE"
    assert cloud.client("sqs").list_queues().get("QueueUrls", []) == []


def test_a_rollback_that_fails_again_and_then_skips(cloud: FakeAWS, sampy: Run) -> None:
    stuck(cloud)
    outcome = sampy("rollback", "shop", "--yes")
    assert outcome.code == 1
    assert "error: Hook: Custom::Hook can't be updated: it is in use\n" in outcome.err, outcome.err
    assert "run sampy rollback shop: both go on with the rollback, and --skip leaves a resource" in outcome.err
    assert status(cloud, "shop") == "UPDATE_ROLLBACK_FAILED"
    skipped = sampy("rollback", "shop", "--yes", "--skip", "Hook")
    assert skipped.code == 0, skipped
    assert status(cloud, "shop") == "UPDATE_ROLLBACK_COMPLETE"


def test_an_update_in_progress_is_cancelled(cloud: FakeAWS, sampy: Run) -> None:
    # Only the update is slow, so that it is in progress for long enough on a busy machine.
    hook = custom(cloud, "event['ResourceProperties']['Version'] == '2' and time.sleep(2)", Version="1")
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE, "Hook": {**hook, "DependsOn": "Jobs"}}})
    newer: dict[str, Any] = {**hook, "Properties": {**hook["Properties"], "Version": "2"}, "DependsOn": "Jobs"}
    last = {"Type": "AWS::SQS::Queue", "DependsOn": "Hook"}
    cloud.client("cloudformation").update_stack(
        StackName="shop", TemplateBody=json.dumps({"Resources": {"Jobs": DELAYED, "Hook": newer, "Last": last}})
    )
    outcome = sampy("rollback", "shop", "--yes")
    assert outcome.code == 0, outcome
    assert "asks CloudFormation to cancel the update, and go back to the state before it\n" in outcome.err
    assert (status(cloud, "shop"), delay(cloud, "Jobs")) == ("UPDATE_ROLLBACK_COMPLETE", "0")


def test_a_question_before(cloud: FakeAWS, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    half_way(cloud)
    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    outcome = sampy("rollback", "shop")
    question = "The stack 'shop' is in UPDATE_FAILED: go back to the state before the update?"
    assert (outcome.code, question in outcome.out + outcome.err) == (1, True)
    assert status(cloud, "shop") == "UPDATE_FAILED"


def test_a_deploy_that_succeeded(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    assert sampy("rollback", "shop", "--yes") == (
        1,
        "",
        "error: the stack 'shop' can't be rolled back from CREATE_COMPLETE: its last deploy succeeded\n"
        "    CloudFormation keeps no earlier templates: check out the commit that was deployed before, and deploy it\n",
    )


def test_a_creation_that_was_rolled_back(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": BAD_QUEUE}})
    assert sampy("rollback", "shop", "--yes").err == (
        "error: the stack 'shop' can't be rolled back from ROLLBACK_COMPLETE\n"
        "    mend what failed, and deploy it again, which creates it anew; or run sampy delete shop\n"
    )


def test_skipping_where_nothing_can_be_skipped(cloud: FakeAWS, sampy: Run) -> None:
    half_way(cloud)
    assert sampy("rollback", "shop", "--yes", "--skip", "Jobs").err == (
        "error: nothing can be skipped: the stack 'shop' is in UPDATE_FAILED\n"
        "    leave --skip out: it is for a rollback that failed\n"
    )


def test_skipping_what_did_not_fail_is_refused_by_cloudformation(cloud: FakeAWS, sampy: Run) -> None:
    stuck(cloud)
    outcome = sampy("rollback", "shop", "--yes", "--skip", "Other")
    assert outcome.code == 1
    assert "error: the stack 'shop' can't be rolled back: Resource(s) [Other] cannot be skipped" in outcome.err


def test_an_interrupt_leaves_it_to_cloudformation(cloud: FakeAWS) -> None:
    stuck(cloud)
    interrupted = threading.Event()
    interrupted.set()
    stack = find(Account(), "shop")
    assert stack is not None
    outcome = rollback(Account(), stack, interrupted=interrupted)
    assert (outcome.result, outcome.status) == (Result.CANCELLED, "UPDATE_ROLLBACK_IN_PROGRESS")
    assert outcome.reason == "CloudFormation goes on rolling it back"
