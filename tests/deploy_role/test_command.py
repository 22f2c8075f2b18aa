"""``sampy policies deploy-role``: the policy of a stack, printed or written, as a document, a template or text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Run

JOBS = """\
Parameters:
  Stage: {Type: String}
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties: {QueueName: !Sub "jobs-${Stage}"}
"""
DEPLOYED = """\
Parameters:
  Stage: {Type: String}
Resources:
  News:
    Type: AWS::SNS::Topic
"""
MANY = """\
from sampy import Resource, Stack
one, two = Stack("one"), Stack("two")
one.add(Resource("Jobs", "AWS::SQS::Queue"))
two.add(Resource("News", "AWS::SNS::Topic"))
"""
GITHUB = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"


@pytest.fixture
def jobs(project: Path) -> Path:
    """Return the project with the template of a stack, and the one that it is deployed with."""
    (project / "jobs.yaml").write_text(JOBS, encoding="utf-8")
    (project / "deployed.yaml").write_text(DEPLOYED, encoding="utf-8")
    return project


def test_a_policy_is_printed(jobs: Path, sampy: Run) -> None:
    outcome = sampy("policies", "deploy-role", "jobs.yaml", "-p", "Stage=dev", "--account", "123456789012")
    assert (outcome.code, outcome.err) == (0, "")
    policy = json.loads(outcome.out)
    assert policy["Version"] == "2012-10-17"
    deploy, queue = policy["Statement"]
    assert deploy["Resource"] == "arn:aws:cloudformation:us-east-1:123456789012:stack/jobs/*"
    assert queue["Sid"] == "SQSJobs"
    assert queue["Resource"] == "arn:aws:sqs:us-east-1:123456789012:jobs-dev"


def test_what_is_not_known_is_told(jobs: Path, sampy: Run) -> None:
    outcome = sampy("policies", "deploy-role", "jobs.yaml", "--for", "service-role", "--format", "yaml")
    assert outcome.err == "note: names depend on Stage, and are * until it is given with --parameter\n"
    assert yaml.safe_load(outcome.out)["Statement"][0]["Resource"] == "arn:aws:sqs:us-east-1:*:jobs-*"


def test_it_says_what_each_statement_is_for(jobs: Path, sampy: Run) -> None:
    given = ("jobs.yaml", "-p", "Stage=dev", "--for", "caller", "--service-role", "deploys", "--artifacts", "code")
    outcome = sampy("policies", "deploy-role", *given, "--stack-name", "jobs-dev", "--format", "text")
    assert outcome.out.splitlines()[0].startswith("jobs-dev in us-east-1: 4 statements, ")
    assert outcome.out.endswith(
        "PassRoleToCloudformation\n"
        "  for       the stack\n"
        "  allows    iam:PassRole\n"
        "  on        arn:aws:iam::*:role/deploys\n"
        "  if        StringEquals iam:PassedToService cloudformation.amazonaws.com\n"
        "S3Artifacts\n"
        "  for       the stack\n"
        "  allows    s3:ListBucket\n"
        "  on        arn:aws:s3:::code\n"
        "S3Artifacts2\n"
        "  for       the stack\n"
        "  allows    s3:AbortMultipartUpload, s3:GetObject, s3:PutObject\n"
        "  on        arn:aws:s3:::code/*\n"
    )


def test_it_is_written_into_a_file(jobs: Path, sampy: Run) -> None:
    outcome = sampy("policies", "deploy-role", "jobs.yaml", "-p", "Stage=dev", "--output", "out/deploy.json")
    assert outcome == (0, "", "wrote out/deploy.json\n")
    assert json.loads((jobs / "out/deploy.json").read_text(encoding="utf-8"))["Statement"]


def test_the_role_of_a_stack_is_a_template_that_sampy_takes(jobs: Path, sampy: Run) -> None:
    trusted = ("--trust", GITHUB, "--subject", "repo:me/jobs:ref:refs/heads/main")
    made = sampy("policies", "deploy-role", "jobs.yaml", "-p", "Stage=dev", "--format", "stack", *trusted)
    (jobs / "role.yaml").write_text(made.out, encoding="utf-8")
    assert "!Sub arn:aws:sqs:us-east-1:${AWS::AccountId}:jobs-dev" in made.out
    assert sampy("lint", "role.yaml", "--no-cfn-lint") == (0, "nothing found\n", "")


def test_the_role_that_cloudformation_is_given_trusts_it(jobs: Path, sampy: Run) -> None:
    made = sampy(
        "policies", "deploy-role", "jobs.yaml", "-p", "Stage=dev", "--format", "stack", "--for", "service-role"
    )
    assert "cloudformation.amazonaws.com" in made.out
    assert "cloudformation:" not in made.out


def test_what_the_deployed_stack_has_may_be_deleted(jobs: Path, sampy: Run) -> None:
    outcome = sampy("policies", "deploy-role", "jobs.yaml", "-p", "Stage=dev", "--also", "deployed.yaml")
    assert "sns:DeleteTopic" in outcome.out
    assert '"arn:aws:sns:us-east-1:*:jobs-News-*"' in outcome.out


@pytest.mark.parametrize(
    ("count", "fits"), [(200, "an inline policy of a role takes it"), (400, "no inline policy takes it either")]
)
def test_a_long_policy_is_told(count: int, fits: str, project: Path, sampy: Run) -> None:
    buckets = {f"Pictures{number}": {"Type": "AWS::S3::Bucket"} for number in range(count)}
    (project / "many.json").write_text(json.dumps({"Resources": buckets}), encoding="utf-8")
    outcome = sampy("policies", "deploy-role", "many.json")
    assert outcome.code == 0
    assert f"characters, and a managed policy takes 6,144: {fits}; --format stack" in outcome.err


@pytest.mark.parametrize(
    ("name", "sid", "code"), [("one", "SQSJobs", 0), ("two", "SNSNews", 0), ("three", "are: one, two", 1)]
)
def test_of_several_stacks_the_one_of_the_name(name: str, sid: str, code: int, project: Path, sampy: Run) -> None:
    (project / "many.py").write_text(MANY, encoding="utf-8")
    outcome = sampy("policies", "deploy-role", "many.py", "--stack-name", name)
    assert outcome.code == code
    assert sid in outcome.out + outcome.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--for", "caller"], "--for caller and --service-role go together"),
        (["--service-role", "deploys"], "--for caller and --service-role go together"),
        (["--trust", "cloudformation"], "are about the role of --format stack"),
        (["--format", "stack"], "say who assumes the role: --trust"),
        (["--format", "stack", "--trust", "me"], "--trust: 'me' is nobody who can assume a role; use cloudformation"),
        (["--format", "stack", "--trust", GITHUB], "everybody at token.actions.githubusercontent.com"),
        (["--for", "nobody"], "Invalid value for '--for'"),
    ],
    ids=" ".join,
)
def test_wrong_usage(arguments: list[str], message: str, jobs: Path, sampy: Run) -> None:
    outcome = sampy("policies", "deploy-role", "jobs.yaml", *arguments)
    assert outcome.code == 2
    assert message in outcome.err


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("missing.yaml", "error: missing.yaml: "),
        (".", "a policy is for one stack, and here are: deployed, jobs"),
    ],
)
def test_a_target_that_is_no_stack(target: str, message: str, jobs: Path, sampy: Run) -> None:
    outcome = sampy("policies", "deploy-role", target)
    assert (outcome.code, outcome.out) == (1, "")
    assert message in outcome.err


def test_a_file_that_cannot_be_written(jobs: Path, sampy: Run) -> None:
    outcome = sampy("policies", "deploy-role", "jobs.yaml", "-p", "Stage=dev", "--output", "jobs.yaml/deploy.json")
    assert outcome.code == 1
    assert "this can't be written" in outcome.err


def test_a_role_that_is_too_long_for_iam(project: Path, sampy: Run) -> None:
    queues = {
        f"Jobs{number}": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": f"{'jobs' * 15}-{number}"}}
        for number in range(500)
    }
    (project / "many.json").write_text(json.dumps({"Resources": queues}), encoding="utf-8")
    outcome = sampy("policies", "deploy-role", "many.json", "--format", "stack", "--for", "service-role")
    assert outcome.code == 1
    assert "managed policies, and a role has 10" in outcome.err
