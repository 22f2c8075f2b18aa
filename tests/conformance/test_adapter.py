"""The adapter answers a line of JSON with a line of JSON, and knows no errors but sampy's own."""

from __future__ import annotations

from typing import Any

from tests.conformance.adapter import answer

REQUEST: dict[str, Any] = {
    "name": "table",
    "parameters": {},
    "partition": "aws-cn",
    "region": "cn-north-1",
    "managed_policies": {"Mine": "arn:aws-cn:iam::1:policy/Mine"},
}


def test_a_template_that_compiles() -> None:
    template = {"Resources": {"Votes": {"Type": "AWS::Serverless::SimpleTable"}}}
    assert answer({**REQUEST, "template": template})["template"]["Resources"]["Votes"]["Type"] == "AWS::DynamoDB::Table"


def test_an_invalid_template_names_resource_and_event() -> None:
    function = {"Type": "AWS::Serverless::Function", "Properties": {"Events": {"Tick": {"Type": "Schedul"}}}}
    function["Properties"] |= {"InlineCode": "pass", "Handler": "index.handler", "Runtime": "python3.13"}  # type: ignore[operator]  # a dict
    errors = answer({**REQUEST, "template": {"Resources": {"Fn": function}}})["errors"]
    assert errors == [
        {"resource": "Fn", "event": "Tick", "message": "there is no event type 'Schedul'"},
        {"resource": "FnTick", "event": "FnTick", "message": "there is no event type 'Schedul'"},
    ]


def test_managed_policies_and_partition_reach_the_compiler() -> None:
    function = {
        "Type": "AWS::Serverless::Function",
        "Properties": {"InlineCode": "pass", "Handler": "index.handler", "Runtime": "python3.13", "Policies": "Mine"},
    }
    resources = answer({**REQUEST, "template": {"Resources": {"Fn": function}}})["template"]["Resources"]
    assert resources["FnRole"]["Properties"]["ManagedPolicyArns"] == [
        "arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
        "arn:aws-cn:iam::1:policy/Mine",
    ]
