"""Stacks in the fake AWS, put there as anybody's program would, and what has become of them."""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from tests.fake_aws.server import ACCOUNT, FakeAWS

ROLE = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": []}}}
QUEUE = {"Type": "AWS::SQS::Queue"}
BAD_QUEUE = {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 99999}}
_SECONDS = 20
_CUSTOM = """\
import json, time, urllib.request

def handler(event, context):
    time.sleep({seconds})
    failed = {fails}
    body = {{
        "Status": "FAILED" if failed else "SUCCESS",
        "Reason": "it is in use",
        "PhysicalResourceId": "hook",
        **{{key: event[key] for key in ("StackId", "RequestId", "LogicalResourceId")}},
    }}
    request = urllib.request.Request(event["ResponseURL"], json.dumps(body).encode(), method="PUT")
    urllib.request.urlopen(request).close()
"""


def function(code: str, **properties: object) -> dict[str, Any]:
    """Return a function with its code, and a role that is called ``Role``."""
    return {
        "Type": "AWS::Lambda::Function",
        "Properties": {
            "Runtime": "python3.13",
            "Handler": "index.handler",
            "Role": {"Fn::GetAtt": ["Role", "Arn"]},
            "Code": {"ZipFile": code},
            **properties,
        },
    }


def custom(cloud: FakeAWS, fails: str, *, seconds: float = 0, **properties: object) -> dict[str, Any]:
    """Return a custom resource, whose function is made outside of any stack.

    Args:
        cloud: The fake AWS.
        fails: When it fails: an expression in Python about the ``event``.
        seconds: How long it takes.
        properties: Its properties.
    """
    code = BytesIO()
    with zipfile.ZipFile(code, "w") as package:
        package.writestr("index.py", _CUSTOM.format(seconds=seconds, fails=fails))
    made = cloud.client("lambda").create_function(
        FunctionName="hook",
        Runtime="python3.13",
        Handler="index.handler",
        Role=f"arn:aws:iam::{ACCOUNT}:role/hook",
        Timeout=30,
        Code={"ZipFile": code.getvalue()},
    )
    return {"Type": "Custom::Hook", "Properties": {"ServiceToken": made["FunctionArn"], **properties}}


def create(cloud: FakeAWS, name: str, template: Mapping[str, object], **arguments: object) -> str:
    """Create a stack, wait until nothing happens any more, and return its id."""
    client = cloud.client("cloudformation")
    made = client.create_stack(
        StackName=name, TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_IAM"], **arguments
    )
    wait(cloud, made["StackId"])
    return str(made["StackId"])


def update(cloud: FakeAWS, name: str, template: Mapping[str, object], **arguments: object) -> None:
    """Update a stack, and wait until nothing happens any more."""
    client = cloud.client("cloudformation")
    client.update_stack(StackName=name, TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_IAM"], **arguments)
    wait(cloud, name)


def status(cloud: FakeAWS, name: str) -> str:
    """Return the status of a stack, by its name or its id."""
    (stack,) = cloud.client("cloudformation").describe_stacks(StackName=name)["Stacks"]
    return str(stack["StackStatus"])


def wait(cloud: FakeAWS, name: str) -> str:
    """Wait until nothing happens to a stack any more, and return its status."""
    end = time.monotonic() + _SECONDS
    while (found := status(cloud, name)).endswith("_IN_PROGRESS") and time.monotonic() < end:
        time.sleep(0.05)
    return found


def physical_id(cloud: FakeAWS, stack: str, logical_id: str) -> str:
    """Return what the account calls a resource."""
    client = cloud.client("cloudformation")
    listed = client.list_stack_resources(StackName=stack)["StackResourceSummaries"]
    (found,) = (each["PhysicalResourceId"] for each in listed if each["LogicalResourceId"] == logical_id)
    return str(found)
