"""A deploy survives what passes, and says in one sentence what does not, and what state the stack is in."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import pytest

from sampy.aws import Account
from sampy.deployed import find, resources
from sampy.deployment.model import Result
from sampy.deployment.one.executing import execute
from sampy.deployment.one.planning import plan
from sampy.packaging import Artifact
from tests.deployment.releases import QUEUE, SLOWER_QUEUE, Told, deploy, release
from tests.fake_aws.proxy import Fault, Proxy, broken, delayed, dropped, error, expired, throttled, unheard
from tests.fake_aws.server import ROOT, FakeAWS

OPERATIONS = (
    "DescribeStacks",
    "CreateChangeSet",
    "DescribeChangeSet",
    "ListChangeSets",
    "ExecuteChangeSet",
    "DescribeStackEvents",
)
WAITING = f"""{QUEUE.partition("Outputs")[0]}\
  Handle:
    Type: AWS::CloudFormation::WaitConditionHandle
  Signal:
    Type: AWS::CloudFormation::WaitCondition
    Properties: {{Handle: !Ref Handle, Timeout: "20"}}
"""
"""Its creation takes until somebody signals."""

_DEPLOY = """
import sys
from pathlib import Path
from tests.deployment.releases import deploy
deploy(Path(sys.argv[1]), Path(sys.argv[2]).read_text())
"""


def status() -> str | None:
    stack = find(Account(), "votes")
    return stack.status if stack else None


def change_sets(cloud: FakeAWS) -> list[str]:
    listed = cloud.client("cloudformation").list_change_sets(StackName="votes")["Summaries"]
    return [each["ChangeSetName"] for each in listed if each["ExecutionStatus"] == "AVAILABLE"]


def killed(folder: Path, text: str, proxy: Proxy, operation: str) -> None:
    """Begin a deploy in a process of its own, and kill that when it calls an operation."""
    path = folder / "killed.yaml"
    path.write_text(text)
    called = proxy.count(operation)
    process = subprocess.Popen([sys.executable, "-c", _DEPLOY, folder, path], cwd=ROOT)
    try:
        end = time.monotonic() + 30
        while proxy.count(operation) == called and process.poll() is None and time.monotonic() < end:
            time.sleep(0.02)
    finally:
        process.kill()
    assert process.wait(timeout=10) == -9


@pytest.mark.parametrize("fault", [throttled, broken, dropped], ids=["throttled", "broken", "dropped"])
def test_what_passes_is_survived(cloud: FakeAWS, proxy: Proxy, tmp_path: Path, fault: Fault) -> None:
    rules = [proxy.fail(fault, operation=each) for each in OPERATIONS]
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.CREATED, "CREATE_COMPLETE")
    assert [rule.hit for rule in rules] == [1] * len(OPERATIONS)


@pytest.mark.parametrize("operation", ["CreateChangeSet", "ExecuteChangeSet"])
def test_an_answer_that_is_lost_changes_nothing_twice(
    cloud: FakeAWS, proxy: Proxy, tmp_path: Path, operation: str
) -> None:
    deploy(tmp_path, QUEUE)
    rule = proxy.fail(unheard, operation=operation)
    told = Told()
    outcome = deploy(tmp_path, SLOWER_QUEUE, listener=told)
    assert rule.hit == 1
    assert (outcome.result, outcome.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert told.seen.count("votes UPDATE_COMPLETE") == 1
    assert change_sets(cloud) == []


def test_keys_that_expire_before_anything_is_executed_leave_the_stack_as_it_is(
    cloud: FakeAWS, proxy: Proxy, tmp_path: Path
) -> None:
    deploy(tmp_path, QUEUE)
    proxy.fail(expired, operation="CreateChangeSet", times=100)
    outcome = deploy(tmp_path, SLOWER_QUEUE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "CREATE_COMPLETE")
    (problem,) = outcome.problems
    assert problem.message == "the change set for the stack 'votes' can't be created: the keys have expired"
    assert problem.fix == "log in anew (aws sso login, or new keys), and run it again: it goes on from where it is"
    assert outcome.reason == "the stack 'votes' is in CREATE_COMPLETE: it was created"
    assert status() == "CREATE_COMPLETE"


def test_keys_that_expire_while_it_is_followed_leave_it_to_go_on(cloud: FakeAWS, proxy: Proxy, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE)
    proxy.fail(expired, operation="DescribeStackEvents", times=100)
    outcome = deploy(tmp_path, SLOWER_QUEUE)
    assert outcome.result is Result.FAILED
    (problem,) = outcome.problems
    assert problem.message == "the events of the stack 'votes' can't be read: the keys have expired"
    assert outcome.reason == (
        "the update of 'votes' goes on in AWS without being followed: it was in UPDATE_IN_PROGRESS when it was last "
        "seen. Run it again: it waits for it and goes on"
    )
    proxy.rules.clear()
    again = deploy(tmp_path, SLOWER_QUEUE)
    assert (again.result, again.status) == (Result.UNCHANGED, "UPDATE_COMPLETE")


def test_a_connection_that_stays_lost_ends_in_one_sentence(
    cloud: FakeAWS, proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "2")
    deploy(tmp_path, QUEUE)
    proxy.fail(dropped, operation="ExecuteChangeSet", times=100)
    outcome = deploy(tmp_path, SLOWER_QUEUE)
    assert outcome.result is Result.FAILED
    (problem,) = outcome.problems
    assert problem.message.startswith("the change set of the stack 'votes' can't be executed: the connection was lost")
    assert problem.fix == "run it again: it goes on from where it is"
    # Nobody knows whether AWS heard of it.
    assert outcome.reason is not None
    assert "the update of 'votes' may have begun in AWS" in outcome.reason
    proxy.rules.clear()
    again = deploy(tmp_path, SLOWER_QUEUE)
    assert (again.result, again.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert change_sets(cloud) == []


def test_what_may_not_be_executed_leaves_no_change_set(cloud: FakeAWS, proxy: Proxy, tmp_path: Path) -> None:
    refusal = error("AccessDenied", "User: deployer is not authorized to perform: cloudformation:ExecuteChangeSet", 403)
    proxy.fail(refusal, operation="ExecuteChangeSet")
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.FAILED, None)
    (problem,) = outcome.problems
    assert problem.fix == "allow it: sampy policies deploy-role prints what a deploy needs"
    assert outcome.reason == "there is no stack 'votes'"
    assert find(Account(), "votes") is None


def test_of_two_deploys_at_once_the_later_one_is_told(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE)

    class Overtaken(Told):
        def step(self, stack: str, text: str) -> None:
            if text == "executes the change set":
                assert deploy(tmp_path, QUEUE.replace("30", "45")).result is Result.UPDATED

    outcome = execute(plan(release(tmp_path, SLOWER_QUEUE)), Overtaken())
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_COMPLETE")
    (problem,) = outcome.problems
    assert "the stack 'votes' was changed by somebody since it was compared" in problem.message
    url = resources(Account(), "votes")[0].physical_id
    attributes = cloud.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])
    assert attributes["Attributes"]["VisibilityTimeout"] == "45"


def test_many_deploys_at_once_end_with_one_of_them(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE)
    texts = [QUEUE.replace("30", str(seconds)) for seconds in (41, 42, 43)]
    plans = [plan(release(tmp_path, text)) for text in texts]
    threads = []
    outcomes = []
    for planned in plans:
        threads.append(threading.Thread(target=lambda planned=planned: outcomes.append(execute(planned))))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {outcome.result for outcome in outcomes} <= {Result.UPDATED, Result.FAILED}
    assert any(outcome.result is Result.UPDATED for outcome in outcomes)
    failed = [str(problem) for outcome in outcomes for problem in outcome.problems]
    assert [each for each in failed if "by somebody" not in each and "change more than was shown" not in each] == []
    assert status() == "UPDATE_COMPLETE"


def test_what_was_killed_before_it_was_executed_is_made_anew(cloud: FakeAWS, proxy: Proxy, tmp_path: Path) -> None:
    rule = proxy.fail(delayed(5), operation="ListChangeSets")
    killed(tmp_path, QUEUE, proxy, "ListChangeSets")
    assert rule.hit == 1
    assert status() == "REVIEW_IN_PROGRESS"
    assert len(change_sets(cloud)) == 1
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.CREATED, "CREATE_COMPLETE")
    assert change_sets(cloud) == []


def test_what_was_killed_while_it_was_executed_is_waited_for(cloud: FakeAWS, proxy: Proxy, tmp_path: Path) -> None:
    killed(tmp_path, WAITING, proxy, "DescribeStackEvents")
    assert status() == "CREATE_IN_PROGRESS"
    told = Told()
    outcomes = []
    thread = threading.Thread(target=lambda: outcomes.append(deploy(tmp_path, WAITING, listener=told)))
    thread.start()
    while not any(each.startswith("waits") for each in told.steps) and thread.is_alive():
        time.sleep(0.02)
    signal()
    thread.join(timeout=30)
    (outcome,) = outcomes
    assert (outcome.result, outcome.status) == (Result.UNCHANGED, "CREATE_COMPLETE")
    assert "waits for what is in progress (CREATE_IN_PROGRESS), 60 minutes at most" in told.steps


def test_an_upload_ends_where_somebody_asks_to_stop(cloud: FakeAWS, proxy: Proxy, tmp_path: Path) -> None:
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket="artifacts")
    path = tmp_path / "votes.zip"
    path.write_bytes(bytes(17 * 1024 * 1024))
    artifact = Artifact(path, hashlib.sha256(path.read_bytes()).hexdigest(), ".zip", path.stat().st_size, (), "votes")
    proxy.fail(delayed(0.3), service="s3", operation="PUT", times=100)
    interrupted = threading.Event()

    class Interrupting(Told):
        def uploaded(self, stack: str, artifact: Artifact, done: int) -> None:
            super().uploaded(stack, artifact, done)
            interrupted.set()

    told = Interrupting()
    outcome = execute(plan(release(tmp_path, QUEUE, artifacts=(artifact,))), told, interrupted=interrupted)
    assert (outcome.result, outcome.status) == (Result.CANCELLED, None)
    assert outcome.reason == "nothing was deployed; there is no stack 'votes'"
    assert told.artifacts == [("votes", 0)]
    assert s3.list_objects_v2(Bucket="artifacts")["KeyCount"] == 0
    assert s3.list_multipart_uploads(Bucket="artifacts").get("Uploads", []) == []
    assert proxy.count("CreateChangeSet") == 0


def signal() -> None:
    """Signal what the creation of a stack waits for."""
    url = next(each.physical_id for each in resources(Account(), "votes") if each.logical_id == "Handle")
    data = b'{"Status": "SUCCESS", "UniqueId": "1", "Data": "", "Reason": ""}'
    urllib.request.urlopen(urllib.request.Request(url, data, {"Content-Type": ""}, method="PUT"), timeout=10).close()
