"""CloudFormation takes no null."""

from __future__ import annotations

from tests.checks.saying import said


def test_a_key_with_nothing_behind_it() -> None:
    text = """
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      QueueName:
      Tags: [null]
"""
    assert said(text) == (
        "t.yaml:6:7: Queue: QueueName is null, and CloudFormation takes no null\n"
        "    give it a value, or leave it out\n"
        "t.yaml:7:14: Queue: this item is null, and CloudFormation takes no null\n"
        "    give it a value, or leave it out\n"
    )


def test_the_word_is_no_null() -> None:
    assert said("Resources: {Queue: {Type: AWS::SQS::Queue, Properties: {QueueName: nullable}}}") == ""
