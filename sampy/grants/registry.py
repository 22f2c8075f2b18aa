"""Which resource types have grants, and which can be granted something: a row for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module

_GRANTEE, _SENDER = "grantees.Grantee", "grantees.Sender"

BASES: Mapping[str, Sequence[str]] = {
    "AWS::ApiGateway::RestApi": ("apis.ApiGrants", _SENDER),
    "AWS::ApiGatewayV2::Api": ("apis.AnyApiGrants", _SENDER),
    "AWS::AppSync::DataSource": (_GRANTEE,),
    "AWS::AppSync::GraphQLApi": ("apis.GraphQLGrants", _SENDER),
    "AWS::CodeBuild::Project": (_GRANTEE,),
    "AWS::Cognito::UserPool": ("base.Grantable",),
    "AWS::DynamoDB::GlobalTable": ("storage.StreamingTableGrants",),
    "AWS::DynamoDB::Table": ("storage.StreamingTableGrants",),
    "AWS::ECS::TaskDefinition": (_GRANTEE,),
    "AWS::Events::EventBus": ("messages.EventBusGrants",),
    "AWS::Events::Rule": (_SENDER,),
    "AWS::Glue::Job": (_GRANTEE,),
    "AWS::IAM::Group": (_GRANTEE,),
    "AWS::IAM::Role": (_GRANTEE,),
    "AWS::IAM::User": (_GRANTEE,),
    "AWS::KMS::Key": ("keys.KeyGrants",),
    "AWS::KMS::ReplicaKey": ("keys.KeyGrants",),
    "AWS::Kinesis::Stream": ("messages.StreamGrants",),
    "AWS::KinesisFirehose::DeliveryStream": ("messages.DeliveryStreamGrants",),
    "AWS::Lambda::Function": ("compute.FunctionGrants", _GRANTEE),
    "AWS::Logs::LogGroup": ("messages.LogGroupGrants",),
    "AWS::Pipes::Pipe": (_GRANTEE,),
    "AWS::RDS::DBCluster": ("storage.ClusterGrants",),
    "AWS::S3::Bucket": ("storage.BucketGrants", _SENDER),
    "AWS::SES::EmailIdentity": ("messages.EmailIdentityGrants",),
    "AWS::SNS::Topic": ("messages.TopicGrants", _SENDER),
    "AWS::SQS::Queue": ("messages.QueueGrants",),
    "AWS::SSM::Parameter": ("keys.ParameterGrants",),
    "AWS::SecretsManager::Secret": ("keys.SecretGrants",),
    "AWS::StepFunctions::Activity": ("base.Grantable",),
    "AWS::StepFunctions::StateMachine": ("compute.StateMachineGrants", _GRANTEE),
}
"""The bases of the classes of `sampy.resources` by their resource types; the Serverless types name their own."""


def bases_of(resource_type: str) -> tuple[type, ...]:
    """Return the bases of the class of a resource type; none for one without grants."""
    found = (each.partition(".") for each in BASES.get(resource_type, ()))
    return tuple(getattr(import_module(f"sampy.grants.{module}"), name) for module, _, name in found)
