"""``sampy local invoke --from-deployed``: a function of this machine with the variables that the deployed one has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.fake_aws.in_account import QUEUE, ROLE, create, function
from tests.fake_aws.server import FakeAWS
from tests.packaging.projects import write

CODE = """\
import os

import boto3


def handler(event, context):
    queue = os.environ["QUEUE"]
    boto3.client("sqs").send_message(QueueUrl=queue, MessageBody="hello")
    account = boto3.client("sts").get_caller_identity()["Account"]
    return {"queue": queue, "level": os.environ["LEVEL"], "account": account}
"""
STACK = """\
from sampy import Stack
from sampy.resources import sqs
from sampy.serverless import Environment, Function

stack = Stack("jobs")
queue = stack.add(sqs.Queue("Jobs"))
variables = Environment(variables={"QUEUE": queue, "LEVEL": "stack"})
stack.add(Function("Work", code_uri="code", handler="app.handler", runtime="python3.11", environment=variables))
"""


@pytest.fixture
def jobs(cloud: FakeAWS, sampy: Run) -> FakeAWS:
    """Return a fake AWS with a stack whose function has variables of its own, and its project in the folder."""
    variables = {"QUEUE": {"Ref": "Jobs"}, "LEVEL": "deployed"}
    work = function("def handler(event, context): ...", Environment={"Variables": variables})
    create(cloud, "jobs-prod", {"Resources": {"Jobs": QUEUE, "Role": ROLE, "Work": work}})
    write(Path.cwd(), {"stacks/jobs.py": STACK, "stacks/code/app.py": CODE})
    return cloud


def test_the_deployed_variables_are_taken(jobs: FakeAWS, sampy: Run) -> None:
    outcome = sampy("local", "invoke", "Work", "--from-deployed", "jobs-prod")
    document = json.loads(outcome.out)
    sqs = jobs.client("sqs")
    (queue,) = sqs.list_queues()["QueueUrls"]
    assert document == {"queue": queue, "level": "deployed", "account": "000000000000"}
    assert sqs.receive_message(QueueUrl=queue)["Messages"][0]["Body"] == "hello"


def test_a_stack_that_isnt_deployed_is_told(jobs: FakeAWS, sampy: Run) -> None:
    outcome = sampy("local", "invoke", "Work", "--from-deployed", "jobs")
    assert (outcome.code, outcome.err.splitlines()[0]) == (1, "error: there is no stack 'jobs' in us-east-1")
