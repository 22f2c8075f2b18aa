"""``sampy delete``: what is gone, what stays, and what is in the way."""

from __future__ import annotations

import io
import json
import sys
import threading

import pytest

from sampy.aws import Account
from sampy.deployed import find
from sampy.deployment.deletion.deleting import Options, delete
from sampy.deployment.model import Result
from sampy.errors import DeployError
from tests.cli.conftest import Run
from tests.fake_aws.in_account import BAD_QUEUE, QUEUE, ROLE, create, custom, physical_id, status
from tests.fake_aws.proxy import Proxy, error, rewritten
from tests.fake_aws.server import FakeAWS

TABLE = {
    "Type": "AWS::DynamoDB::Table",
    "Properties": {
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    },
}
KEPT = {**TABLE, "DeletionPolicy": "Retain"}
BUCKET = {"Type": "AWS::S3::Bucket"}
EXPORTER = {
    "Resources": {"Jobs": QUEUE},
    "Outputs": {"Jobs": {"Value": {"Ref": "Jobs"}, "Export": {"Name": "jobs"}}},
}
IMPORTER = {
    "Resources": {"Role": ROLE, "Url": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String"}}},
}
IMPORTER["Resources"]["Url"]["Properties"]["Value"] = {"Fn::ImportValue": "jobs"}  # type: ignore[index]


class Terminal(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        return True


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(text))


def test_a_stack_is_gone_and_what_is_retained_stays(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": QUEUE, "Orders": KEPT, "Role": ROLE}})
    orders = physical_id(cloud, "shop", "Orders")
    outcome = sampy("delete", "shop", "--yes")
    assert outcome.code == 0, outcome
    assert "shop (CREATE_COMPLETE)\n" in outcome.err
    told = {line.split()[0]: line.split(None, 3)[3] for line in outcome.err.splitlines() if line.startswith("  ")}
    assert told == {"Jobs": "goes: its messages with it", "Orders": "stays", "Role": "goes"}
    assert outcome.err.endswith(f" shop: deleted: it leaves Orders ({orders})\n")
    assert find(Account(), "shop") is None
    assert cloud.client("dynamodb").list_tables()["TableNames"] == [orders]
    assert cloud.client("sqs").list_queues().get("QueueUrls", []) == []


def test_several_stacks_by_a_pattern(cloud: FakeAWS, sampy: Run) -> None:
    for name in ("shop-a", "shop-b", "other"):
        create(cloud, name, {"Resources": {"Role": ROLE}})
    outcome = sampy("delete", "shop-*", "-y")
    assert (outcome.code, outcome.err.count(": deleted")) == (0, 2)
    assert [stack["StackName"] for stack in cloud.client("cloudformation").describe_stacks()["Stacks"]] == ["other"]


def test_an_unknown_stack_is_told(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    outcome = sampy("delete", "shp", "--yes")
    assert outcome == (1, "", "error: there is no stack 'shp' in us-east-1\n    did you mean 'shop'?\n")


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 1)])
def test_a_simple_question_where_no_data_is_lost(
    cloud: FakeAWS, sampy: Run, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    typed(monkeypatch, answer)
    outcome = sampy("delete", "shop")
    assert (outcome.code, "Delete shop?" in outcome.out + outcome.err) == (code, True)
    assert (find(Account(), "shop") is None) == (code == 0)


@pytest.mark.parametrize(("answer", "code"), [("shop\n", 0), ("y\n", 1)])
def test_the_name_is_typed_where_data_is_lost(
    cloud: FakeAWS, sampy: Run, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    create(cloud, "shop", {"Resources": {"Orders": TABLE}})
    typed(monkeypatch, answer)
    outcome = sampy("delete", "shop")
    question = "1 resource holds data that is lost for good. Type shop to go on"
    assert (outcome.code, question in outcome.out + outcome.err) == (code, True)
    assert (find(Account(), "shop") is None) == (code == 0)


def test_nobody_to_ask(cloud: FakeAWS, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    outcome = sampy("delete", "shop")
    assert (outcome.code, "there is nobody to ask" in outcome.err) == (2, True)
    assert status(cloud, "shop") == "CREATE_COMPLETE"


def test_termination_protection(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}}, EnableTerminationProtection=True)
    outcome = sampy("delete", "shop", "--yes")
    assert outcome.code == 1
    assert outcome.err.endswith(
        "error: the stack 'shop' is protected from being deleted\n    --disable-protection ends that, and deletes it\n"
    )
    assert sampy("delete", "shop", "--yes", "--disable-protection").code == 0
    assert find(Account(), "shop") is None


def test_exports_that_others_import(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "queues", EXPORTER)
    create(cloud, "workers", IMPORTER)
    outcome = sampy("delete", "queues", "--yes")
    assert outcome.code == 1
    assert outcome.err.endswith(
        "error: the export 'jobs' of the stack 'queues' is imported by other stacks\n"
        "    delete these too, or deploy them without the import: workers\n"
    )
    assert status(cloud, "queues") == "CREATE_COMPLETE"


def test_importers_go_before_exporters(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "queues", EXPORTER)
    create(cloud, "workers", IMPORTER)
    outcome = sampy("delete", "queues", "workers", "--yes")
    assert outcome.code == 0, outcome
    ended = [line.split()[1] for line in outcome.err.splitlines() if line.endswith(": deleted")]
    assert ended == ["workers:", "queues:"]


def test_an_exporter_stays_where_its_importer_can_not_be_deleted(cloud: FakeAWS, proxy: Proxy, sampy: Run) -> None:
    create(cloud, "queues", EXPORTER)
    create(cloud, "workers", IMPORTER)
    proxy.fail(error("AccessDenied", "not you"), operation="DeleteStack")
    outcome = sampy("delete", "queues", "workers", "--yes")
    assert outcome.code == 1
    assert " workers: failed: it is still there\n" in outcome.err
    assert " queues: skipped: its exports are still imported by workers\n" in outcome.err
    assert "error: the stack 'workers' can't be deleted: not you\n" in outcome.err


def test_buckets_that_are_not_empty(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Photos": BUCKET, "Other": BUCKET}})
    bucket, s3 = physical_id(cloud, "shop", "Photos"), cloud.client("s3")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    for number in range(3):
        s3.put_object(Bucket=bucket, Key="photo", Body=str(number).encode())
    s3.delete_object(Bucket=bucket, Key="photo")
    outcome = sampy("delete", "shop", "--yes")
    assert outcome.code == 1
    assert outcome.err.endswith(
        f"error: the bucket {bucket!r} (Photos of 'shop') is not empty\n"
        "    --empty-buckets deletes what is in it, with all versions\n"
    )
    assert len(s3.list_object_versions(Bucket=bucket)["Versions"]) == 3
    emptied = sampy("delete", "shop", "--yes", "--empty-buckets")
    assert (emptied.code, f"the bucket {bucket} is empty: it had 4 objects and versions" in emptied.err) == (0, True)
    assert s3.list_buckets()["Buckets"] == []


def test_a_delete_that_fails_and_is_picked_up(cloud: FakeAWS, sampy: Run) -> None:
    stack_id = create(
        cloud,
        "shop",
        {"Resources": {"Role": ROLE, "Jobs": QUEUE, "Hook": custom(cloud, "event['RequestType'] == 'Delete'")}},
    )
    outcome = sampy("delete", "shop", "--yes")
    assert outcome.code == 1
    assert status(cloud, stack_id) == "DELETE_FAILED"
    assert "error: Hook: Custom::Hook can't be deleted: it is in use\n" in outcome.err
    assert "or leave these where they are: --retain Hook\n" in outcome.err
    wrong = sampy("delete", "shop", "--yes", "--retain", "Hok")
    assert "error: there is no resource 'Hok' to retain\n    did you mean 'Hook'?\n" in wrong.err
    again = sampy("delete", "shop", "--yes", "--retain", "Hook")
    assert again.code == 0, again
    assert " shop: deleted: it leaves Hook (" in again.err
    assert find(Account(), "shop") is None


def test_retain_is_for_a_delete_that_failed(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Orders": TABLE}})
    outcome = sampy("delete", "shop", "--yes", "--retain", "Orders")
    assert outcome.code == 1
    assert outcome.err.endswith(
        "error: resources can be retained once deleting 'shop' has failed, and it has not\n"
        "    deploy it with DeletionPolicy: Retain on what is to stay, and delete it then\n"
    )
    assert status(cloud, "shop") == "CREATE_COMPLETE"


def test_a_stack_whose_creation_failed(cloud: FakeAWS, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Jobs": BAD_QUEUE}})
    assert sampy("delete", "shop", "--yes").code == 0
    assert find(Account(), "shop") is None


def test_a_stack_that_was_only_reviewed(cloud: FakeAWS, sampy: Run) -> None:
    cloud.client("cloudformation").create_change_set(
        StackName="shop",
        ChangeSetName="first",
        ChangeSetType="CREATE",
        TemplateBody=json.dumps({"Resources": {"Jobs": QUEUE}}),
    )
    outcome = sampy("delete", "shop", "--yes")
    assert (outcome.code, "  it has no resources\n" in outcome.err) == (0, True), outcome
    assert find(Account(), "shop") is None


def test_nested_stacks_are_shown_with_what_is_in_them(cloud: FakeAWS, sampy: Run) -> None:
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket="templates")
    s3.put_object(Bucket="templates", Key="inner", Body=json.dumps({"Resources": {"Orders": TABLE}}).encode())
    url = f"{cloud.endpoint}/templates/inner"
    inner = {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": url}}
    create(cloud, "shop", {"Resources": {"Inner": inner}})
    outcome = sampy("delete", "shop", "--yes")
    assert outcome.code == 0, outcome
    told = {line.split()[0]: line.split(None, 3)[3] for line in outcome.err.splitlines() if line.startswith("  ")}
    assert told == {"Inner.Orders": "goes: its items with it", "Inner": "goes"}
    assert cloud.client("dynamodb").list_tables()["TableNames"] == []


def test_what_is_in_progress_is_waited_for(cloud: FakeAWS, proxy: Proxy, sampy: Run) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    proxy.fail(
        rewritten("<StackStatus>CREATE_COMPLETE", "<StackStatus>UPDATE_IN_PROGRESS"),
        operation="DescribeStacks",
        times=2,
    )
    outcome = sampy("delete", "shop", "--yes")
    assert (outcome.code, "shop: waits for what is in progress (UPDATE_IN_PROGRESS)\n" in outcome.err) == (0, True)
    assert find(Account(), "shop") is None


def test_waiting_has_an_end(cloud: FakeAWS, proxy: Proxy) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    proxy.fail(
        rewritten("<StackStatus>CREATE_COMPLETE", "<StackStatus>UPDATE_IN_PROGRESS"),
        operation="DescribeStacks",
        times=100,
    )
    outcome = delete(Account(), "shop", Options(wait_minutes=0))
    assert outcome.result is Result.FAILED
    (problem,) = outcome.problems
    assert problem.message == "the stack 'shop' is still UPDATE_IN_PROGRESS after 0 minutes"


def test_an_interrupt_leaves_it_to_cloudformation(cloud: FakeAWS, proxy: Proxy) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    interrupted = threading.Event()

    class Interrupting:
        def step(self, stack: str, text: str) -> None:
            if text == "asks CloudFormation to delete it":
                interrupted.set()

        def uploaded(self, *arguments: object) -> None: ...

        def event(self, *arguments: object) -> None: ...

        def finished(self, *arguments: object) -> None: ...

    proxy.fail(rewritten("DELETE_COMPLETE", "DELETE_IN_PROGRESS"), operation="DescribeStackEvents", times=100)
    outcome = delete(Account(), "shop", listener=Interrupting(), interrupted=interrupted)
    assert (outcome.result, outcome.reason) == (Result.CANCELLED, "CloudFormation goes on with it")


def test_nothing_to_delete(cloud: FakeAWS) -> None:
    outcome = delete(Account(), "shop")
    assert (outcome.result, outcome.reason) == (Result.UNCHANGED, "there is no such stack")


def test_all_that_is_in_the_way_is_told_at_once(cloud: FakeAWS) -> None:
    create(cloud, "shop", {"Resources": {"Photos": BUCKET}}, EnableTerminationProtection=True)
    cloud.client("s3").put_object(Bucket=physical_id(cloud, "shop", "Photos"), Key="photo", Body=b"1")
    with pytest.raises(DeployError) as raised:
        delete(Account(), "shop")
    assert len(raised.value.problems) == 2


def test_what_may_not_be_looked_at_is_left_to_cloudformation(cloud: FakeAWS, proxy: Proxy) -> None:
    create(cloud, "shop", {"Resources": {**EXPORTER["Resources"], "Photos": BUCKET}, "Outputs": EXPORTER["Outputs"]})
    for operation in ("ListImports", "GET"):
        proxy.fail(error("AccessDenied", "not you", 403), operation=operation, times=10)
    assert delete(Account(), "shop").result is Result.DELETED


def test_a_live_display_on_a_terminal(cloud: FakeAWS, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    create(cloud, "shop", {"Resources": {"Role": ROLE}})
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    outcome = sampy("delete", "shop", "--yes")
    assert (outcome.code, "shop: deleted" in outcome.err) == (0, True)
    assert "DELETE_IN_PROGRESS shop" not in outcome.err
