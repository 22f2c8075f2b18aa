"""Two example stacks deployed, called, changed, drifted and deleted with the commands, as a user does it.

That each example can be deployed and called is in its own tests, in `tests/stacks/`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.fake_aws.server import ROOT, FakeAWS

STACKS = ("tally", "votes")
TARGETS = ("stacks/tally.py", "stacks/votes.py")


class Done(NamedTuple):
    """What a command ended with."""

    code: int
    out: str
    err: str


@pytest.fixture
def project(cloud: FakeAWS, tmp_path: Path) -> Path:
    """Return a copy of the example project."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "stacks", folder / "stacks", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "transforms", folder / "transforms", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pyproject.toml").write_text('[tool.sampy]\nregion = "us-east-1"\n')
    return folder


def sampy(project: Path, *arguments: str) -> Done:
    """Run a command in the project."""
    done = subprocess.run(
        [sys.executable, "-m", "sampy", *arguments], cwd=project, capture_output=True, text=True, check=False
    )
    return Done(done.returncode, done.stdout, done.stderr)


class Api(NamedTuple):
    """A deployed REST API.

    Args:
        url: What its paths are added to.
    """

    url: str

    def call(self, method: str, path: str, body: object = None) -> tuple[int, str]:
        """Return the status and the body of an answer."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()


def api(cloud: FakeAWS, stack: str) -> Api:
    """Return the API of a stack."""
    resources = cloud.client("cloudformation").list_stack_resources(StackName=stack)["StackResourceSummaries"]
    (api_id,) = [each["PhysicalResourceId"] for each in resources if each["ResourceType"] == "AWS::ApiGateway::RestApi"]
    return Api(f"{cloud.endpoint}/restapis/{api_id}/Prod/_user_request_")


def winner(cloud: FakeAWS) -> object:
    """Run the state machine of the tally to its end, and return what it declares."""
    outputs = cloud.client("cloudformation").describe_stacks(StackName="tally")["Stacks"][0]["Outputs"]
    (machine,) = [each["OutputValue"] for each in outputs if each["OutputKey"] == "StateMachine"]
    states = cloud.client("stepfunctions")
    execution = states.start_execution(stateMachineArn=machine)["executionArn"]
    for _ in range(200):
        told = states.describe_execution(executionArn=execution)
        if told["status"] != "RUNNING":
            assert told["status"] == "SUCCEEDED", told
            return json.loads(told["output"])
        time.sleep(0.05)
    raise AssertionError("the state machine did not end")


def left_over(cloud: FakeAWS) -> Iterator[str]:
    """Yield what is in the account, but for what functions and users leave behind by themselves."""
    yield from (each["FunctionName"] for each in cloud.client("lambda").list_functions()["Functions"])
    yield from cloud.client("dynamodb").list_tables()["TableNames"]
    yield from (each["id"] for each in cloud.client("apigateway").get_rest_apis()["items"])
    yield from (each["RoleName"] for each in cloud.client("iam").list_roles()["Roles"])
    yield from (each["name"] for each in cloud.client("stepfunctions").list_state_machines()["stateMachines"])
    yield from (each["StackName"] for each in cloud.client("cloudformation").describe_stacks()["Stacks"])


def test_the_stacks_are_deployed_called_changed_drifted_and_deleted(cloud: FakeAWS, project: Path) -> None:
    deployed = sampy(project, "deploy", *TARGETS, "--yes")
    assert (deployed.code, deployed.err.count(": created")) == (0, len(STACKS)), deployed
    assert "all 2 stacks are as they should be" in sampy(project, "deploy", *TARGETS, "--yes").err

    votes = api(cloud, "votes")
    assert votes.call("GET", "/")[1].count("<output") == 2
    assert votes.call("POST", "/vote/tabs") == (204, "")
    assert votes.call("POST", "/vote/vi")[0] == 400
    assert '<output id="tabs">1</output>' in votes.call("GET", "/")[1]
    assert winner(cloud) == {"winner": "tabs"}

    _change_the_votes(project)
    diff = sampy(project, "diff", "stacks/votes.py", "--exit-code")
    assert diff.code == 1
    assert "Timeout" in diff.out
    assert "stacks/votes.py:" in diff.out
    changed = sampy(project, "deploy", "stacks/votes.py", "--yes")
    assert (changed.code, changed.err.count(": updated")) == (0, 1), changed
    assert "Dots versus commas" in votes.call("GET", "/")[1]
    assert '<output id="tabs">1</output>' in votes.call("GET", "/")[1]
    assert sampy(project, "diff", *TARGETS, "--exit-code").code == 0

    (function,) = [each for each in left_over(cloud) if each.startswith("votes-Vote-")]
    cloud.client("lambda").update_function_configuration(FunctionName=function, Timeout=99)
    assert "Timeout" in sampy(project, "drift", "votes").out
    drifted = sampy(project, "diff", "stacks/votes.py", "--drift")
    assert ("99" in drifted.out, drifted.code) == (True, 0), drifted

    deleted = sampy(project, "delete", *STACKS, "--yes")
    assert (deleted.code, deleted.err.count(": deleted")) == (0, len(STACKS)), deleted
    assert list(left_over(cloud)) == []


def _change_the_votes(project: Path) -> None:
    """Give the page another title, and one function more time."""
    page = project / "stacks/handlers/votes/app.py"
    page.write_text(page.read_text().replace("Tabs versus spaces", "Dots versus commas"))
    stack = project / "stacks/votes.py"
    stack.write_text(stack.read_text().replace("timeout=10", "timeout=20", 1))
