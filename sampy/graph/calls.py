"""Which resources exist to lead from one resource to another, and where they say so."""

from __future__ import annotations

from typing import NamedTuple

ITSELF: tuple[str, ...] = ()


class Call(NamedTuple):
    """A way in which resources of a type make one thing act on another.

    Args:
        type: The type of the resource.
        source: The property that names what acts; empty where it is the resource itself.
        target: The property that names what is acted upon, or holds it.
    """

    type: str
    source: tuple[str, ...]
    target: tuple[str, ...]


CALLS = (
    Call("AWS::ApiGateway::Method", ("RestApiId",), ("Integration",)),
    Call("AWS::ApiGateway::RestApi", ITSELF, ("Body",)),
    Call("AWS::ApiGatewayV2::Api", ITSELF, ("Body",)),
    Call("AWS::ApiGatewayV2::Api", ITSELF, ("Target",)),
    Call("AWS::ApiGatewayV2::Authorizer", ("ApiId",), ("AuthorizerUri",)),
    Call("AWS::ApiGatewayV2::Integration", ("ApiId",), ("IntegrationUri",)),
    Call("AWS::AppSync::DataSource", ("ApiId",), ("DynamoDBConfig",)),
    Call("AWS::AppSync::DataSource", ("ApiId",), ("LambdaConfig",)),
    Call("AWS::CloudFormation::CustomResource", ITSELF, ("ServiceToken",)),
    Call("AWS::Cognito::UserPool", ITSELF, ("LambdaConfig",)),
    Call("AWS::Events::Rule", ("EventBusName",), ("Targets",)),
    Call("AWS::Events::Rule", ITSELF, ("Targets",)),
    Call("AWS::IoT::TopicRule", ITSELF, ("TopicRulePayload",)),
    Call("AWS::Lambda::EventInvokeConfig", ("FunctionName",), ("DestinationConfig",)),
    Call("AWS::Lambda::EventSourceMapping", ("EventSourceArn",), ("FunctionName",)),
    Call("AWS::Lambda::Function", ITSELF, ("DeadLetterConfig",)),
    Call("AWS::Lambda::Permission", ("SourceArn",), ("FunctionName",)),
    Call("AWS::Logs::SubscriptionFilter", ("LogGroupName",), ("DestinationArn",)),
    Call("AWS::Pipes::Pipe", ("Source",), ("Target",)),
    Call("AWS::S3::Bucket", ITSELF, ("NotificationConfiguration",)),
    Call("AWS::SNS::Subscription", ("TopicArn",), ("Endpoint",)),
    Call("AWS::SNS::Topic", ITSELF, ("Subscription",)),
    Call("AWS::SQS::Queue", ITSELF, ("RedrivePolicy",)),
    Call("AWS::Scheduler::Schedule", ITSELF, ("Target",)),
    Call("AWS::StepFunctions::StateMachine", ITSELF, ("Definition",)),
    Call("AWS::StepFunctions::StateMachine", ITSELF, ("DefinitionString",)),
    Call("AWS::StepFunctions::StateMachine", ITSELF, ("DefinitionSubstitutions",)),
)
"""All ways that a graph shows; what an execution role allows comes on top of them."""

_WORDS = {
    "AWS::Lambda": "invokes",
    "AWS::StepFunctions": "starts",
    "AWS::SQS": "sends",
    "AWS::SNS": "publishes",
    "AWS::Events": "sends",
    "AWS::Kinesis": "sends",
    "AWS::KinesisFirehose": "sends",
}

PART_OF = {
    "AWS::ApiGateway::Deployment": "RestApiId",
    "AWS::ApiGateway::GatewayResponse": "RestApiId",
    "AWS::ApiGateway::Method": "RestApiId",
    "AWS::ApiGateway::Model": "RestApiId",
    "AWS::ApiGateway::Resource": "RestApiId",
    "AWS::ApiGateway::Stage": "RestApiId",
    "AWS::ApiGatewayV2::Authorizer": "ApiId",
    "AWS::ApiGatewayV2::Deployment": "ApiId",
    "AWS::ApiGatewayV2::Integration": "ApiId",
    "AWS::ApiGatewayV2::Route": "ApiId",
    "AWS::ApiGatewayV2::Stage": "ApiId",
    "AWS::AppSync::DataSource": "ApiId",
    "AWS::AppSync::GraphQLSchema": "ApiId",
    "AWS::AppSync::Resolver": "ApiId",
    "AWS::Lambda::Alias": "FunctionName",
    "AWS::Lambda::EventInvokeConfig": "FunctionName",
    "AWS::Lambda::EventSourceMapping": "FunctionName",
    "AWS::Lambda::Permission": "FunctionName",
    "AWS::Lambda::Url": "TargetFunctionArn",
    "AWS::Lambda::Version": "FunctionName",
    "AWS::S3::BucketPolicy": "Bucket",
    "AWS::SNS::Subscription": "TopicArn",
    "AWS::SNS::TopicPolicy": "Topics",
    "AWS::SQS::QueuePolicy": "Queues",
}
"""The property that names what a resource is a part of, for types that mean nothing without another resource."""


def word_for(target_type: str) -> str:
    """Return what is done to a resource that something acts on: a function is invoked, a queue is sent to."""
    service = "::".join(target_type.split("::")[:2])
    return _WORDS.get(service, "uses")
