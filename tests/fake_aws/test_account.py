"""An account as somebody: with keys, a profile, or a role that is assumed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sampy.aws import Account
from sampy.errors import AwsError
from tests.cli.conftest import Run
from tests.fake_aws.proxy import Proxy, throttled
from tests.fake_aws.server import ACCOUNT, FakeAWS

TRUST = {
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"}]
}


def role(fake: FakeAWS, name: str) -> str:
    """Make a role that may do nothing, and return its ARN."""
    made = fake.client("iam").create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(TRUST))
    return str(made["Role"]["Arn"])


def test_an_account_is_that_of_the_environment(cloud: FakeAWS) -> None:
    account = Account()
    assert (account.id, account.region_name, account.partition) == (ACCOUNT, "us-east-1", "aws")
    assert Account("cn-north-1").partition == "aws-cn"


def test_a_client_is_made_once(cloud: FakeAWS) -> None:
    account = Account()
    assert account.client("s3") is account.client("s3")


def test_an_assumed_role_acts_as_itself(cloud: FakeAWS) -> None:
    account = Account(role_arn=role(cloud, "deploys"))
    assert (
        account.client("sts").get_caller_identity()["Arn"].startswith(f"arn:aws:sts::{ACCOUNT}:assumed-role/deploys/")
    )


def test_the_role_of_a_stage_is_who_deploys(
    aws: FakeAWS, project: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in aws.environment(project).items():
        monkeypatch.setenv(name, value)
    settings = f'[tool.sampy.stages.prod]\nassume-role = "{role(aws, "deploys")}"\n'
    (project / "pyproject.toml").write_text(settings)
    (project / "queue.json").write_text(json.dumps({"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}}))
    assert sampy("deploy", "queue.json", "--stage", "dev", "--yes").code == 1
    refused = sampy("deploy", "queue.json", "--stage", "prod", "--yes")
    assert (refused.code, "assumed-role/deploys/" in refused.err) == (1, True), refused
    # Without the stage, it is the account's root, which may do everything.
    assert sampy("deploy", "queue.json", "--yes").code == 0


def test_a_profile_that_is_not_there(cloud: FakeAWS) -> None:
    with pytest.raises(AwsError, match=r"The config profile \(prod\) could not be found"):
        Account(profile="prod").client("s3")


def test_how_often_to_try_is_what_the_user_says(proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "2")
    proxy.fail(throttled, operation="ListStacks", times=10)
    with pytest.raises(Exception, match="Throttling"):
        Account().client("cloudformation").list_stacks()
    assert proxy.count("ListStacks") == 2
