"""What actions of IAM are called on an edge."""

from __future__ import annotations

import pytest

from sampy.graph.actions import access_words
from sampy.intrinsics import Json


@pytest.mark.parametrize(
    ("actions", "words"),
    [
        ("dynamodb:GetItem", ("read",)),
        (["dynamodb:BatchGetItem", "dynamodb:DescribeTable"], ("read",)),
        (["dynamodb:PutItem", "dynamodb:DescribeTable"], ("write",)),
        (["dynamodb:UpdateItem", "dynamodb:Query"], ("read", "write")),
        ("dynamodb:DescribeTable", ("read",)),
        ("s3:Get*", ("read",)),
        ("s3:*", ("full access",)),
        ("*", ("full access",)),
        (["s3:GetObject", "s3:*"], ("full access",)),
        ("lambda:InvokeFunction", ("invokes",)),
        ("states:StartExecution", ("starts",)),
        ("sqs:SendMessage", ("sends",)),
        (["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], ("receives",)),
        ("sns:Publish", ("publishes",)),
        ("SNS:publish", ("publishes",)),
        ("kms:Decrypt", ("decrypts",)),
        ("rekognition:CompareFaces", ("rekognition",)),
        (["lambda:InvokeFunction", "s3:PutObject"], ("invokes", "write")),
        ({"Ref": "Actions"}, ()),
        ([], ()),
    ],
)
def test_actions_are_summarised(actions: Json, words: tuple[str, ...]) -> None:
    assert access_words(actions) == words
