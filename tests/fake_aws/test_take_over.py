"""A stack that AWS's own tools deployed is taken over: no difference at first, and then only what was changed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fake_aws.server import ROOT, FakeAWS

OFFICIAL = ROOT / ".venv-official" / "bin"
TEMPLATE = """\
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.13
    Timeout: 10
Resources:
  Votes:
    Type: AWS::Serverless::SimpleTable
  Shared:
    Type: AWS::Serverless::LayerVersion
    Properties:
      ContentUri: layer
      CompatibleRuntimes: [python3.13]
  Page:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: votes
      Handler: app.page
      Layers: [!Ref Shared]
      Events:
        Show:
          Type: Api
          Properties: {Path: /, Method: get}
  Vote:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: counting
      Handler: app.count
      AutoPublishAlias: live
      Environment: {Variables: {TABLE: !Ref Votes}}
      Policies: [DynamoDBCrudPolicy: {TableName: !Ref Votes}]
      Events:
        Cast:
          Type: Api
          Properties: {Path: "/vote/{choice}", Method: post}
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: flow.asl.json
      DefinitionSubstitutions: {Count: !GetAtt Vote.Arn}
      Policies: [LambdaInvokePolicy: {FunctionName: !Ref Vote}]
  Parts:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: parts.yaml
"""
PARTS = """\
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 40
"""
FLOW = {"StartAt": "Count", "States": {"Count": {"Type": "Task", "Resource": "${Count}", "End": True}}}

Deploy = Callable[[Path], None]


def run(project: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a program in a project."""
    environment = {**os.environ, "SAM_CLI_TELEMETRY": "0", "HOME": str(project)}
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def with_sam(project: Path) -> None:
    """Deploy with the SAM CLI."""
    options = ("--stack-name", "votes", "--s3-bucket", "official", "--region", "us-east-1", "--no-confirm-changeset")
    capabilities = ("--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND")
    done = run(project, OFFICIAL / "sam", "deploy", "--template", "template.yaml", *options, *capabilities)
    assert done.returncode == 0, done.stderr


def with_aws_cli(project: Path) -> None:
    """Deploy with the AWS CLI."""
    packaged = (
        "--template-file",
        "template.yaml",
        "--s3-bucket",
        "official",
        "--output-template-file",
        "packaged.yaml",
    )
    done = run(project, OFFICIAL / "aws", "cloudformation", "package", *packaged)
    assert done.returncode == 0, done.stderr
    options = ("--stack-name", "votes", "--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND")
    done = run(project, OFFICIAL / "aws", "cloudformation", "deploy", "--template-file", "packaged.yaml", *options)
    assert done.returncode == 0, done.stderr


def sampy(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run sampy in a project."""
    return run(project, sys.executable, "-m", "sampy", *arguments)


@pytest.fixture
def project(cloud: FakeAWS, tmp_path: Path) -> Path:
    """Return a project with the template and all that it points at."""
    folder = tmp_path / "project"
    files = {
        "template.yaml": TEMPLATE,
        "parts.yaml": PARTS,
        "flow.asl.json": json.dumps(FLOW),
        "layer/python/shared.py": "GREETING = 'hello'\n",
        "votes/app.py": "def page(event, context): return {'statusCode': 200, 'body': 'page'}\n",
        "counting/app.py": "def count(event, context): return {'statusCode': 200, 'body': 'counted'}\n",
        "counting/deep/__init__.py": "",
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    cloud.client("s3").create_bucket(Bucket="official")
    return folder


def events(cloud: FakeAWS) -> list[str]:
    """Return the ids of the events of the stack."""
    found = cloud.client("cloudformation").describe_stack_events(StackName="votes")["StackEvents"]
    return [each["EventId"] for each in found]


def deployed(cloud: FakeAWS) -> dict[str, object]:
    """Return the resources of the deployed template, those of versions without their hashes."""
    client = cloud.client("cloudformation")
    template = client.get_template(StackName="votes", TemplateStage="Processed")["TemplateBody"]
    resources = json.loads(json.dumps(template["Resources"]))  # what boto3 reads is not equal in another order
    return {re.sub(r"Version[0-9a-f]{10}$", "Version", name): each for name, each in resources.items()}


@pytest.mark.parametrize("deploy", [with_sam, with_aws_cli])
def test_a_stack_is_taken_over(deploy: Deploy, cloud: FakeAWS, project: Path) -> None:
    deploy(project)
    before = events(cloud)
    difference = sampy(project, "diff", "template.yaml", "--stack-name", "votes", "--exit-code")
    assert difference.returncode == 0, difference.stdout + difference.stderr
    unchanged = sampy(project, "deploy", "template.yaml", "--stack-name", "votes", "--yes")
    assert (unchanged.returncode, "nothing to do" in unchanged.stderr) == (0, True), unchanged
    assert events(cloud) == before

    (project / "counting/app.py").write_text("def count(event, context): return {'statusCode': 200, 'body': 'twice'}\n")
    was = deployed(cloud)
    changed = sampy(project, "deploy", "template.yaml", "--stack-name", "votes", "--yes")
    assert changed.returncode == 0, changed
    assert {name for name, each in deployed(cloud).items() if each != was[name]} == {"Vote", "VoteAliaslive"}
    function = next(
        each["FunctionName"]
        for each in cloud.client("lambda").list_functions()["Functions"]
        if each["Handler"] == "app.count"
    )
    with cloud.client("lambda").invoke(FunctionName=function)["Payload"] as answer:
        assert json.load(answer)["body"] == "twice"
    again = sampy(project, "diff", "template.yaml", "--stack-name", "votes", "--exit-code")
    assert again.returncode == 0, again.stdout
