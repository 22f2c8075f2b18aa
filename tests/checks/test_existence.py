"""What a template refers to exists: resources, attributes, parameters, pseudo parameters, conditions and mappings."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy import Output, Resource, Stack
from sampy.intrinsics import GetAtt, Ref
from tests.checks.saying import said, said_of

RESOURCES = """\
Resources:
  Queue: {Type: AWS::SQS::Queue}
  Nested: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: "https://a.s3.amazonaws.com/t.yaml"}}
  Cache: {Type: AWS::ElastiCache::ServerlessCache, Properties: {Engine: redis, ServerlessCacheName: c}}
  Made: {Type: "Custom::Made", Properties: {ServiceToken: "arn:aws:lambda:eu-central-1:123456789012:function:f"}}
  Private: {Type: "Acme::Things::Thing"}
  Parts: {Type: "Acme::Things::Parts::MODULE"}
  App: {Type: AWS::CodeDeploy::Application}
Outputs:
  It: {Value: %s}
"""

RIGHT = [
    "!GetAtt Queue.Arn",
    "!GetAtt Queue.RedrivePolicy.maxReceiveCount",
    "!GetAtt Nested.Outputs.Url",
    "!GetAtt Cache.Endpoint.Address",
    "!Sub '${Cache.ReaderEndpoint.Address}'",
    "!GetAtt Made.Anything.at.all",
    "!GetAtt Private.Whatever",
    "!GetAtt PartsQueue.Arn",
    "!Ref Parts.Queue",
    "!Ref PartsQueue",
    "!Sub '${AWS::StackName}${AWS::URLSuffix}'",
    "!Sub '${!Nobody}'",
]

WRONG = {
    "!GetAtt Queue.Arm": (
        "Queue, of the type AWS::SQS::Queue, has no attribute 'Arm'",
        "did you mean 'Arn'?",
    ),
    "!Sub 'at ${Queue.Urll}'": (
        "Queue, of the type AWS::SQS::Queue, has no attribute 'Urll'",
        "use one of: Arn, ContentBasedDeduplication, DeduplicationScope, DelaySeconds, FifoQueue, "
        "FifoThroughputLimit, KmsDataKeyReusePeriodSeconds, KmsMasterKeyId, MaximumMessageSize, "
        "MessageRetentionPeriod, QueueName, QueueUrl, ReceiveMessageWaitTimeSeconds, "
        "RedrivePolicy.deadLetterTargetArn, RedrivePolicy.maxReceiveCount, SqsManagedSseEnabled, Tags, "
        "VisibilityTimeout",
    ),
    "!GetAtt Nested.Url": (
        "Nested, of the type AWS::CloudFormation::Stack, has no attribute 'Url'",
        "use one of: Outputs.NAME",
    ),
    "!GetAtt Cache.Endpoint": (
        "Cache, of the type AWS::ElastiCache::ServerlessCache, has no attribute 'Endpoint'",
        "did you mean 'Endpoint.Port'?",
    ),
    "!GetAtt App.Id": (
        "App, of the type AWS::CodeDeploy::Application, has no attribute 'Id'",
        "use its Ref: it returns no attributes",
    ),
    "!Ref AWS::Regoin": (
        "there is no pseudo parameter 'AWS::Regoin'",
        "did you mean 'AWS::Region'?",
    ),
    "!Sub '${AWS::StackNam}'": (
        "there is no pseudo parameter 'AWS::StackNam'",
        "did you mean 'AWS::StackName'?",
    ),
    "!Ref Quee": (
        "there is no resource or parameter 'Quee' in the template",
        "did you mean 'Queue'?",
    ),
    "!Sub '${HOME:-/root}'": (
        "there is no resource or parameter 'HOME:-/root' in the template",
        "write ${!HOME:-/root} for text that Fn::Sub leaves as it is",
    ),
    "!If [Nowhere, a, b]": (
        "there is no condition 'Nowhere' in the template",
        "remove it",
    ),
}


@pytest.mark.parametrize("value", RIGHT)
def test_what_is_there_is_fine(value: str) -> None:
    assert said(RESOURCES % value) == ""


@pytest.mark.parametrize("value", WRONG)
def test_what_is_not_there_is_an_error(value: str) -> None:
    message, fix = WRONG[value]
    assert said(RESOURCES % value) == f"t.yaml:10:8: Outputs.It: {message}\n    {fix}\n"


def test_an_attribute_of_what_a_sam_resource_declares() -> None:
    text = """\
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Table: {Type: AWS::Serverless::SimpleTable}
    Outputs:
      Stream: {Value: !GetAtt Table.StreamArm}
    """
    assert (
        said(text) == "t.yaml:5:12: Outputs.Stream: Table has no attribute 'StreamArm'\n    did you mean 'StreamArn'?\n"
    )


def test_the_place_in_python_is_that_of_the_declaration() -> None:
    stack = Stack("app")
    queue = stack.add(Resource("Queue", "AWS::SQS::Queue"))
    stack.add(Output("Url", value=GetAtt(queue, "QueueUri")))
    stack.add(Output("Where", value=Ref("AWS::Regoin")))
    line = (
        Path(__file__)
        .read_text(encoding="utf-8")
        .splitlines()
        .index('    stack.add(Output("Where", value=Ref("AWS::Regoin")))')
    )
    assert said_of(stack) == (
        f"tests/checks/test_existence.py:{line}: Outputs.Url: "
        "Queue, of the type AWS::SQS::Queue, has no attribute 'QueueUri'\n    did you mean 'QueueUrl'?\n"
        f"tests/checks/test_existence.py:{line + 1}: Outputs.Where: "
        "there is no pseudo parameter 'AWS::Regoin'\n    did you mean 'AWS::Region'?\n"
    )


def test_a_rule_can_only_ask_for_parameters_that_there_are() -> None:
    text = """
Parameters:
  Stage: {Type: String}
Rules:
  Known:
    Assertions:
      - Assert: !Equals [!Ref Stagee, prod]
Resources:
  Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref Stage}}
"""
    assert said(text) == (
        "t.yaml:7:26: Rules.Known: there is no resource or parameter 'Stagee' in the template\n"
        "    did you mean 'Stage'?\n"
    )
