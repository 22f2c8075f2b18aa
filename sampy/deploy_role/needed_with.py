"""What handlers need only where a property is given, and what they need with one though their schemas don't say so.

A row stands here only where it is certain. What changes or resets a setting of the resource itself stays, with or
without the property, since an update may take that away.

Sources: AWS pages of the resource types and of the API operations that are named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sampy.conditions import branches
from sampy.iam.patterns import matches
from sampy.intrinsics import Json, is_intrinsic


class Row(NamedTuple):
    """Actions that are needed only with some properties.

    Args:
        properties: The ways to the properties, of which one must be given: ``Code.ImageUri``.
        actions: Patterns of the actions.
    """

    properties: tuple[str, ...]
    actions: tuple[str, ...]


_KMS = ("kms:*",)
_REPLICAS_AND_IMPORTS = tuple(
    f"dynamodb:{name}"
    for name in (
        *("AssociateTableReplica", "BatchWriteItem", "CreateTableReplica", "DeleteItem", "GetItem"),
        *("PutItem", "Query", "Scan", "UpdateItem", "ImportTable", "DescribeImport"),
    )
)
_TEMPLATES_OF_RESOLVERS = ("CodeS3Location", "RequestMappingTemplateS3Location", "ResponseMappingTemplateS3Location")

NEEDED_WITH: Mapping[str, tuple[Row, ...]] = {
    "AWS::ApiGateway::RestApi": (Row(("BodyS3Location",), ("s3:*",)),),
    "AWS::ApiGatewayV2::Api": (Row(("BodyS3Location",), ("s3:*",)),),
    "AWS::ApiGatewayV2::DomainName": (Row(("MutualTlsAuthentication.TruststoreUri",), ("s3:*",)),),
    "AWS::AppSync::FunctionConfiguration": (Row(_TEMPLATES_OF_RESOLVERS, ("s3:*",)),),
    "AWS::AppSync::GraphQLSchema": (Row(("DefinitionS3Location",), ("s3:*",)),),
    "AWS::AppSync::Resolver": (Row(_TEMPLATES_OF_RESOLVERS, ("s3:*",)),),
    "AWS::CertificateManager::Certificate": (
        Row(("CertificateAuthorityArn",), ("acm-pca:*",)),
        Row(("DomainValidationOptions",), ("route53:*",)),
    ),
    "AWS::CodeDeploy::DeploymentGroup": (
        Row(
            ("Deployment",),
            (
                *("codedeploy:CreateDeployment", "codedeploy:GetApplicationRevision"),
                *("codedeploy:RegisterApplicationRevision", "codedeploy:StopDeployment"),
            ),
        ),
        Row(("OnPremisesInstanceTagFilters", "OnPremisesTagSet"), ("codedeploy:RegisterOnPremisesInstance",)),
    ),
    "AWS::Cognito::IdentityPool": (Row(("CognitoEvents", "CognitoStreams", "PushSync"), ("cognito-sync:*",)),),
    "AWS::Cognito::UserPool": (
        Row(("KeyConfiguration", "LambdaConfig.KMSKeyID"), _KMS),
        Row(("EmailConfiguration",), ("iam:CreateServiceLinkedRole",)),
    ),
    "AWS::Cognito::UserPoolClient": (
        Row(("AnalyticsConfiguration",), ("iam:CreateServiceLinkedRole", "iam:PutRolePolicy", "iam:DeleteRolePolicy")),
    ),
    "AWS::Cognito::UserPoolDomain": (Row(("CustomDomainConfig",), ("cloudfront:*", *_KMS)),),
    "AWS::DynamoDB::Table": (
        # A Table has no replicas: those are of AWS::DynamoDB::GlobalTable.
        Row(("ImportSourceSpecification",), ("logs:*", "s3:*", *_REPLICAS_AND_IMPORTS)),
        Row(("KinesisStreamSpecification",), ("kinesis:*", "dynamodb:EnableKinesisStreamingDestination")),
        Row(("ContributorInsightsSpecification", "KinesisStreamSpecification"), ("iam:CreateServiceLinkedRole",)),
        Row(("SSESpecification",), _KMS),
    ),
    "AWS::Events::Archive": (Row(("KmsKeyIdentifier",), _KMS),),
    "AWS::Events::Connection": (Row(("KmsKeyIdentifier",), _KMS),),
    "AWS::Events::EventBus": (Row(("KmsKeyIdentifier",), _KMS),),
    "AWS::IAM::ManagedPolicy": (
        Row(("Groups",), ("iam:AttachGroupPolicy", "iam:DetachGroupPolicy")),
        Row(("Roles",), ("iam:AttachRolePolicy", "iam:DetachRolePolicy")),
        Row(("Users",), ("iam:AttachUserPolicy", "iam:DetachUserPolicy")),
    ),
    "AWS::IAM::Policy": (
        Row(("Groups",), ("iam:*GroupPolicy",)),
        Row(("Roles",), ("iam:*RolePolicy",)),
        Row(("Users",), ("iam:*UserPolicy",)),
    ),
    "AWS::IAM::Role": (
        Row(("ManagedPolicyArns",), ("iam:AttachRolePolicy",)),
        Row(("PermissionsBoundary",), ("iam:PutRolePermissionsBoundary",)),
        Row(("Policies",), ("iam:PutRolePolicy",)),
    ),
    "AWS::Kinesis::Stream": (Row(("StreamEncryption",), ("kinesis:StartStreamEncryption",)),),
    "AWS::KinesisFirehose::DeliveryStream": (Row(("DeliveryStreamEncryptionConfigurationInput",), _KMS),),
    "AWS::Lambda::Alias": (Row(("UpdatePolicy.CodeDeployLambdaAliasUpdate",), ("codedeploy:*",)),),
    "AWS::Lambda::EventSourceMapping": (Row(("KmsKeyArn",), _KMS),),
    "AWS::Lambda::Function": (
        Row(("CapacityProviderConfig",), ("lambda:PassCapacityProvider",)),
        Row(("Code.S3Bucket",), ("s3:*",)),
        Row(("Code.SourceKMSKeyArn", "KmsKeyArn"), _KMS),
        Row(("CodeSigningConfigArn",), ("lambda:GetCodeSigningConfig", "lambda:PutFunctionCodeSigningConfig")),
        Row(("FileSystemConfigs",), ("elasticfilesystem:*", "s3files:*")),
        Row(("Layers",), ("lambda:GetLayerVersion",)),
        Row(("PublishToLatestPublished",), ("lambda:PublishVersion",)),
        Row(("RuntimeManagementConfig",), ("lambda:AssociateRuntimeAlias",)),
        Row(("VpcConfig",), ("ec2:*",)),
    ),
    "AWS::Lambda::LayerVersion": (Row(("Content.S3Bucket",), ("s3:*",)),),
    "AWS::Logs::LogGroup": (
        Row(
            ("DataProtectionPolicy",),
            ("firehose:*", "logs:CreateLogDelivery", "logs:PutDataProtectionPolicy"),
        ),
        Row(("FieldIndexPolicies",), ("logs:PutIndexPolicy",)),
        Row(("KmsKeyId",), ("logs:AssociateKmsKey",)),
        Row(("ResourcePolicyDocument",), ("logs:PutResourcePolicy",)),
    ),
    "AWS::Pipes::Pipe": (
        Row(("KmsKeyIdentifier",), _KMS),
        Row(("LogConfiguration",), ("firehose:*", "logs:*", "s3:*")),
    ),
    "AWS::S3::Bucket": (Row(("MetadataConfiguration", "MetadataTableConfiguration"), ("s3tables:*",)),),
    "AWS::SNS::Subscription": (Row(("SubscriptionRoleArn",), ("iam:*",)),),
    "AWS::SNS::Topic": (
        Row(("DeliveryStatusLogging",), ("iam:*",)),
        Row(("Subscription",), ("sns:Subscribe",)),
    ),
    "AWS::SecretsManager::RotationSchedule": (Row(("RotationLambdaARN", "HostedRotationLambda"), ("lambda:*",)),),
    "AWS::SecretsManager::Secret": (
        Row(("GenerateSecretString",), ("secretsmanager:GetRandomPassword",)),
        Row(("ReplicaRegions",), ("secretsmanager:ReplicateSecretToRegions",)),
    ),
    "AWS::StepFunctions::Activity": (Row(("EncryptionConfiguration",), _KMS),),
    "AWS::StepFunctions::StateMachine": (
        Row(("DefinitionS3Location",), ("s3:*",)),
        Row(("EncryptionConfiguration",), _KMS),
    ),
}
"""By resource type: what is needed only with a property."""

ALSO_NEEDED_WITH: Mapping[str, tuple[Row, ...]] = {
    # AWS page "Configure logging for HTTP APIs in API Gateway".
    "AWS::ApiGatewayV2::Stage": (
        Row(
            ("AccessLogSettings",),
            (
                *("logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:DescribeLogGroups"),
                *("logs:DescribeResourcePolicies", "logs:GetLogDelivery", "logs:ListLogDeliveries"),
                *("logs:PutResourcePolicy", "logs:UpdateLogDelivery"),
            ),
        ),
    ),
    # AWS page "Create a Lambda function using a container image": Lambda lets itself read the repository.
    "AWS::Lambda::Function": (
        Row(
            ("Code.ImageUri",),
            (
                *("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"),
                *("ecr:GetRepositoryPolicy", "ecr:SetRepositoryPolicy"),
            ),
        ),
    ),
    # AWS page "CreateSecret" of the AWS Secrets Manager API reference.
    "AWS::SecretsManager::Secret": (Row(("KmsKeyId",), ("kms:Decrypt", "kms:GenerateDataKey")),),
}
"""By resource type: what is needed with a property, and isn't in the schemas."""

NEVER = frozenset({"iam:DeleteRolePermissionsBoundary"})
"""What is never allowed: a role could be freed of its boundary, and who deploys it isn't meant to be able to."""


def is_needed(resource_type: str, resource: Mapping[str, Json], action: str) -> bool:
    """Return whether a handler needs an action for a resource with the properties that it has."""
    rows = [row for row in NEEDED_WITH.get(resource_type, ()) if _has(row, action)]
    given = not rows or any(_is_given(resource, each) for row in rows for each in row.properties)
    return given and action not in NEVER


def also_needed(resource_type: str, resource: Mapping[str, Json]) -> Iterator[str]:
    """Yield the actions that a handler needs for a resource though its schema doesn't list them."""
    for row in ALSO_NEEDED_WITH.get(resource_type, ()):
        if any(_is_given(resource, each) for each in row.properties):
            yield from row.actions


def _has(row: Row, action: str) -> bool:
    return any(matches(pattern.lower(), action.lower()) for pattern in row.actions)


def _is_given(resource: Mapping[str, Json], way: str) -> bool:
    """Return whether there may be a value at the end of a way from the properties, or from `UpdatePolicy`."""
    steps = way.split(".")
    return _leads_somewhere(dict(resource) if steps[0] == "UpdatePolicy" else resource.get("Properties"), steps)


def _leads_somewhere(value: Json, steps: list[str]) -> bool:
    for _, branch in branches(value):
        if not steps:
            if branch not in (None, [], {}):
                return True
        elif isinstance(branch, dict) and (is_intrinsic(branch) or _leads_somewhere(branch.get(steps[0]), steps[1:])):
            return True
    return False
