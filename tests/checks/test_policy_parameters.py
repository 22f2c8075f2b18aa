"""Parameters that policy templates of SAM don't have are a note: the transform takes no notice of them."""

from __future__ import annotations

from tests.checks.saying import said

TEMPLATE = """\
Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: pass
      Policies:
        - AWSLambdaRole
        - %s
"""


def test_a_parameter_that_changes_nothing() -> None:
    assert said(TEMPLATE % "S3ReadPolicy: {BucketName: photos, Prefix: holidays}") == (
        "t.yaml:11:46: Fn: the policy template S3ReadPolicy has no parameter 'Prefix', so it changes nothing\n"
        "    remove it\n"
    )


def test_under_a_condition() -> None:
    policy = "Fn::If: [IsOn, {S3ReadPolicy: {BucketName: photos, Prefix: holidays}}, {Ref: AWS::NoValue}]"
    conditions = "Conditions: {IsOn: !Equals [!Ref AWS::Region, us-east-1]}\n"
    assert said(conditions + TEMPLATE % policy).startswith(
        "t.yaml:12:62: Fn: the policy template S3ReadPolicy has no parameter 'Prefix'"
    )


def test_the_parameters_that_it_has() -> None:
    assert said(TEMPLATE % "DynamoDBStreamReadPolicy: {TableName: votes, StreamName: s}") == ""


def test_it_can_be_allowed() -> None:
    metadata = "    Metadata: {sampy: {allow: {policy-parameter: it is for another tool}}}\n"
    assert said(TEMPLATE % "S3ReadPolicy: {BucketName: photos, Prefix: holidays}\n" + metadata) == ""
