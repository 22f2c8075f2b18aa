"""Connectors declared in Python and the same in a template compile to the same CloudFormation."""

from __future__ import annotations

from sampy import Condition, Resource, Stack
from sampy.intrinsics import Equals
from sampy.serverless import (
    Connector,
    EmbeddedConnector,
    Function,
    ResourceReference,
    SimpleTable,
    SourceReference,
)
from tests.serverless.declared.comparison import resources

FUNCTION = """
      Vote:
        Type: AWS::Serverless::Function
        Properties: {Runtime: python3.13, Handler: index.handler, InlineCode: pass}
"""


def function() -> Function:
    """Return a small function."""
    return Function("Vote", runtime="python3.13", handler="index.handler", inline_code="pass")


def test_connector() -> None:
    stack = Stack("app")
    vote = stack.add(function())
    votes = stack.add(SimpleTable("Votes"))
    stack.add(
        Connector(
            "ToBoth",
            source=ResourceReference(id=vote),
            destination=[
                ResourceReference(id=votes),
                ResourceReference(type="AWS::SQS::Queue", arn="arn", queue_url="url"),
                {"Id": "Votes"},
            ],
            permissions=["Read", "Write"],
            depends_on=votes,
        )
    )
    stack.add(
        Connector(
            "FromApi",
            source=ResourceReference(type="AWS::Serverless::Api", resource_id="abc", qualifier="live/GET/"),
            destination=ResourceReference(id="Vote"),
            permissions=["Write"],
        )
    )
    stack.add(
        Connector(
            "Elsewhere",
            source=ResourceReference(type="AWS::Lambda::Function", role_name="role"),
            destination=ResourceReference(type="AWS::StepFunctions::StateMachine", arn="arn", name="count"),
            permissions=["Write"],
        )
    )
    assert resources(stack) == resources(f"""{FUNCTION}
      Votes:
        Type: AWS::Serverless::SimpleTable
      ToBoth:
        Type: AWS::Serverless::Connector
        DependsOn: Votes
        Properties:
          Source: {{Id: Vote}}
          Destination: [{{Id: Votes}}, {{Type: AWS::SQS::Queue, Arn: arn, QueueUrl: url}}, {{Id: Votes}}]
          Permissions: [Read, Write]
      FromApi:
        Type: AWS::Serverless::Connector
        Properties:
          Source: {{Type: AWS::Serverless::Api, ResourceId: abc, Qualifier: live/GET/}}
          Destination: {{Id: Vote}}
          Permissions: [Write]
      Elsewhere:
        Type: AWS::Serverless::Connector
        Properties:
          Source: {{Type: AWS::Lambda::Function, RoleName: role}}
          Destination: {{Type: AWS::StepFunctions::StateMachine, Arn: arn, Name: count}}
          Permissions: [Write]
    """)


def test_embedded_connectors() -> None:
    stack = Stack("app")
    never = stack.add(Condition("Never", Equals("a", "b")))
    vote = stack.add(function())
    topic = stack.add(
        Resource(
            "Topic",
            "AWS::SNS::Topic",
            connectors={
                "ToVote": EmbeddedConnector(
                    destination=ResourceReference(id=vote),
                    permissions=["Write"],
                    condition=never,
                    depends_on=["Api", vote],
                    deletion_policy="Retain",
                    update_replace_policy="Retain",
                    metadata={"Team": "a"},
                )
            },
        )
    )
    stack.add(
        Resource(
            "Api",
            "AWS::ApiGatewayV2::Api",
            connectors={
                "ToVote": EmbeddedConnector(
                    destination=[ResourceReference(id=vote)],
                    permissions=["Write"],
                    source_reference=SourceReference(qualifier="live/GET/"),
                    depends_on=topic,
                ),
                "Same": {"Properties": {"Destination": {"Id": "Vote"}, "Permissions": ["Write"]}},
            },
        )
    )
    assert resources(stack) == resources(f"""{FUNCTION}
      Topic:
        Type: AWS::SNS::Topic
        Connectors:
          ToVote:
            Condition: Never
            DependsOn: [Api, Vote]
            DeletionPolicy: Retain
            UpdateReplacePolicy: Retain
            Metadata: {{Team: a}}
            Properties: {{Destination: {{Id: Vote}}, Permissions: [Write]}}
      Api:
        Type: AWS::ApiGatewayV2::Api
        Connectors:
          ToVote:
            DependsOn: Topic
            Properties:
              Destination: [{{Id: Vote}}]
              Permissions: [Write]
              SourceReference: {{Qualifier: live/GET/}}
          Same: {{Properties: {{Destination: {{Id: Vote}}, Permissions: [Write]}}}}
    """)


def test_embedded_connectors_alone_need_the_transform() -> None:
    stack = Stack("app")
    queue = stack.add(Resource("Queue", "AWS::SQS::Queue"))
    to_queue = EmbeddedConnector(destination=ResourceReference(id=queue), permissions=["Write"])
    stack.add(Resource("Topic", "AWS::SNS::Topic", connectors={"ToQueue": to_queue}))
    made = resources(stack)
    assert isinstance(made, dict)
    assert [*made] == ["Queue", "Topic", "TopicToQueueQueuePolicy"]
