"""Deploys that go wrong as whole processes do, and the second run that repairs what the first one left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sampy.aws import Account
from sampy.deployed import find
from tests.cli.conftest import Run
from tests.fake_aws.in_account import custom
from tests.fake_aws.proxy import Proxy, broken, delayed, dropped, expired, slow_down, throttled, unheard
from tests.fake_aws.server import FakeAWS

QUEUE = {"Type": "AWS::SQS::Queue"}
FUNCTION = """
from sampy import Stack
from sampy.serverless import Function

stack = Stack("shop")
stack.add(Function("Page", runtime="python3.13", handler="app.page", code_uri="code"))
"""


@pytest.fixture
def shop(cloud: FakeAWS, project: Path) -> Path:
    """Return a project with a stack of one function."""
    (project / "stacks/code").mkdir(parents=True)
    (project / "stacks/code/app.py").write_text("def page(event, context): return 1\n")
    (project / "stacks/shop.py").write_text(FUNCTION)
    return project


def status(name: str) -> str | None:
    """Return the status of a stack; None where there is none."""
    found = find(Account(), name)
    return found.status if found else None


def started(project: Path, *arguments: str) -> subprocess.Popen[str]:
    """Start a command as a process of its own."""
    command = [sys.executable, "-m", "sampy", *arguments]
    return subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def until_called(process: subprocess.Popen[str], proxy: Proxy, operation: str, service: str) -> None:
    """Wait until a process has called an operation."""
    end = time.monotonic() + 20
    while not proxy.count(operation, service) and process.poll() is None and time.monotonic() < end:
        time.sleep(0.01)


def killed(process: subprocess.Popen[str], proxy: Proxy, operation: str, service: str) -> None:
    """Kill a process, with no time to clean up, as soon as it has called an operation."""
    until_called(process, proxy, operation, service)
    process.send_signal(signal.SIGKILL)
    process.communicate()


@pytest.mark.parametrize(
    ("service", "operation"),
    [("s3", "PUT"), ("cloudformation", "CreateChangeSet"), ("cloudformation", "ExecuteChangeSet")],
)
def test_what_is_killed_at_any_point_is_done_by_the_next_run(
    service: str, operation: str, proxy: Proxy, shop: Path, sampy: Run
) -> None:
    slow = proxy.fail(delayed(0.3), service=service, operation=operation)
    killed(started(shop, "deploy", "--yes"), proxy, operation, service)
    assert slow.hit == 1
    time.sleep(0.4)  # until AWS has what was on its way
    assert sampy("deploy", "--yes").code == 0
    assert status("shop") == "CREATE_COMPLETE"
    assert sampy("diff", "--exit-code").code == 0


def test_what_is_killed_while_the_stack_is_in_progress_is_waited_for(
    cloud: FakeAWS, proxy: Proxy, project: Path, sampy: Run
) -> None:
    template = {"Resources": {"Hook": custom(cloud, "False", seconds=2)}}
    (project / "slow.json").write_text(json.dumps(template))
    process = started(project, "deploy", "slow.json", "--yes")
    killed(process, proxy, "DescribeStackEvents", "cloudformation")
    assert status("slow") == "CREATE_IN_PROGRESS"
    (project / "slow.json").write_text(json.dumps({"Resources": {**template["Resources"], "Queue": QUEUE}}))
    again = sampy("deploy", "slow.json", "--yes")
    assert again.code == 0, again
    assert "waits" in again.err
    assert status("slow") == "UPDATE_COMPLETE"


def test_of_two_deploys_at_once_the_second_waits_for_the_first(
    cloud: FakeAWS, proxy: Proxy, project: Path, sampy: Run
) -> None:
    template = {"Resources": {"Hook": custom(cloud, "False", seconds=1)}}
    (project / "slow.json").write_text(json.dumps(template))
    first = started(project, "deploy", "slow.json", "--yes")
    until_called(first, proxy, "ExecuteChangeSet", "cloudformation")
    (project / "slow.json").write_text(json.dumps({"Resources": {**template["Resources"], "Queue": QUEUE}}))
    second = sampy("deploy", "slow.json", "--yes")
    told = first.communicate(timeout=60)[0]
    assert (first.returncode, second.code) == (0, 0), (told, second)
    assert "waits" in second.err
    assert status("slow") == "UPDATE_COMPLETE"


@pytest.mark.parametrize("fault", [throttled, broken, dropped, unheard])
@pytest.mark.parametrize("operation", ["CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DescribeStacks"])
def test_a_bad_moment_of_cloudformation_is_survived(
    fault: object, operation: str, proxy: Proxy, shop: Path, sampy: Run
) -> None:
    rule = proxy.fail(fault, service="cloudformation", operation=operation)  # type: ignore[arg-type]  # one of them
    done = sampy("deploy", "--yes")
    assert (done.code, rule.hit, status("shop")) == (0, 1, "CREATE_COMPLETE"), done


def test_a_bad_moment_of_s3_is_survived(proxy: Proxy, shop: Path, sampy: Run) -> None:
    rules = [proxy.fail(fault, service="s3", operation="PUT") for fault in (slow_down, dropped, broken)]
    assert sampy("deploy", "--yes").code == 0
    assert [rule.hit for rule in rules] == [1, 1, 1]


def test_keys_that_expire_in_the_middle_end_it_with_what_goes_on(proxy: Proxy, shop: Path, sampy: Run) -> None:
    proxy.fail(expired, service="cloudformation", operation="DescribeStackEvents", times=100)
    done = sampy("deploy", "--yes")
    assert done.code == 1
    assert "the keys have expired" in done.err
    assert "log in anew" in done.err
    proxy.rules.clear()
    assert sampy("deploy", "--yes").code == 0
    assert status("shop") == "CREATE_COMPLETE"


def test_keys_that_are_missing(shop: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    done = sampy("deploy", "--yes")
    assert done.code == 1
    assert "there are no keys for AWS" in done.err
    assert "name a --profile" in done.err


def test_keys_that_are_wrong(proxy: Proxy, shop: Path, sampy: Run) -> None:
    from tests.fake_aws.proxy import error

    proxy.fail(error("InvalidClientTokenId", "The security token is invalid", 403), service="sts", times=10)
    done = sampy("deploy", "--yes")
    assert (done.code, "AWS does not accept the keys" in done.err) == (1, True), done


def test_a_region_that_is_none(shop: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    none = sampy("deploy", "--yes")
    assert (none.code, "name it with --region" in none.err) == (1, True), none
    wrong = sampy("deploy", "--yes", "--region", "us east")
    assert (wrong.code, "Traceback" in wrong.err, "region" in wrong.err) == (1, False, True), wrong


def test_no_way_to_aws(shop: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    done = sampy("deploy", "--yes")
    assert (done.code, "AWS can't be reached" in done.err) == (1, True), done


def test_a_full_disk_says_so_and_leaves_nothing_half_written(shop: Path, sampy: Run) -> None:
    (shop / "stacks/code/large.bin").write_bytes(os.urandom(300_000))
    # Writing more than this ends as on a full disk: with an error in the middle of a file.
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); "
    code = limited + "import sys; sys.argv = ['sampy', 'deploy', '--yes']; from sampy.cli import main; main()"
    done = subprocess.run([sys.executable, "-B", "-c", code], cwd=shop, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done
    assert "Traceback" not in done.stderr
    assert "stacks/shop.py:6: Page: code can't be built: File too large" in done.stderr
    assert status("shop") is None
    assert sampy("deploy", "--yes").code == 0


def test_a_build_folder_that_can_not_be_written(shop: Path, sampy: Run) -> None:
    (shop / ".sampy").write_text("a file in its place")
    done = sampy("deploy", "--yes")
    assert (done.code, "Traceback" in done.err, ".sampy" in done.err) == (1, False, True), done
    assert status("shop") is None
