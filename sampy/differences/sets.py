"""Lists whose order means nothing though the schemas of their types don't say so.

Source: the pages of the AWS CloudFormation Template Reference that the rows are named after, and those of the APIs of
their services: each of them describes a set.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SETS_BY_NAME: Final = frozenset(
    {
        "Architectures",
        "AvailabilityZones",
        "CompatibleArchitectures",
        "CompatibleRuntimes",
        "ManagedPolicyArns",
        "NotificationARNs",
        "SecurityGroupEgress",
        "SecurityGroupIds",
        "SecurityGroupIngress",
        "SecurityGroups",
        "SubnetIds",
        "Subnets",
        "TagList",
        "Tags",
        "VPCSecurityGroups",
        "VpcEndpointIds",
        "VpcSecurityGroupIds",
    }
)
"""Properties that are sets wherever they are."""

_CORS = ("AllowHeaders", "AllowMethods", "AllowOrigins", "ExposeHeaders")
SETS: Final[Mapping[str, tuple[str, ...]]] = {
    "AWS::ApiGateway::RestApi": ("BinaryMediaTypes", "EndpointConfiguration/Types"),
    "AWS::ApiGatewayV2::Api": tuple(f"CorsConfiguration/{name}" for name in _CORS),
    "AWS::CloudWatch::Alarm": ("Dimensions",),
    "AWS::Cognito::UserPoolClient": (
        "AllowedOAuthFlows",
        "AllowedOAuthScopes",
        "CallbackURLs",
        "ExplicitAuthFlows",
        "LogoutURLs",
        "SupportedIdentityProviders",
    ),
    "AWS::DynamoDB::GlobalTable": (
        "AttributeDefinitions",
        "GlobalSecondaryIndexes",
        "GlobalSecondaryIndexes/*/Projection/NonKeyAttributes",
        "LocalSecondaryIndexes",
        "LocalSecondaryIndexes/*/Projection/NonKeyAttributes",
        "Replicas",
    ),
    "AWS::DynamoDB::Table": (
        "AttributeDefinitions",
        "GlobalSecondaryIndexes",
        "GlobalSecondaryIndexes/*/Projection/NonKeyAttributes",
        "LocalSecondaryIndexes",
        "LocalSecondaryIndexes/*/Projection/NonKeyAttributes",
    ),
    "AWS::IAM::Group": ("Policies",),
    "AWS::IAM::ManagedPolicy": ("Groups", "Roles", "Users"),
    "AWS::IAM::Policy": ("Groups", "Roles", "Users"),
    "AWS::IAM::User": ("Groups", "Policies"),
    "AWS::Lambda::EventSourceMapping": (
        "FilterCriteria/Filters",
        "FunctionResponseTypes",
        "SourceAccessConfigurations",
    ),
    "AWS::Lambda::Url": tuple(f"Cors/{name}" for name in _CORS),
    "AWS::S3::Bucket": (
        "LifecycleConfiguration/Rules",
        "NotificationConfiguration/LambdaConfigurations",
        "NotificationConfiguration/QueueConfigurations",
        "NotificationConfiguration/TopicConfigurations",
    ),
    "AWS::SNS::TopicPolicy": ("Topics",),
    "AWS::SQS::QueuePolicy": ("Queues",),
}
"""Ways to properties that are sets, by resource type."""
