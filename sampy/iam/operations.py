"""What operations of AWS need: those whose actions have other names, or that need more than one, and on what.

An entry lists the actions that an operation needs. ``a|b`` is one of two, whichever is allowed; what starts with ``?``
is used where it is allowed and can be missing; what is behind ``@`` names the argument that tells the resource, where
it isn't the usual one.

Source: AWS pages "Required permissions for Amazon S3 API operations", "Actions, resources, and condition keys for AWS
services", and those of the operations.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Named(NamedTuple):
    """How the operations of a service name what they are about.

    Args:
        arguments: The arguments that do, the most telling one first.
        arn: The end of the ARN that a name stands for, behind region and account.
        goes_on: Something can come behind the name.
    """

    arguments: tuple[str, ...]
    arn: str
    goes_on: bool = False


NAMED: Mapping[str, Named] = {
    "cognito-idp": Named(("UserPoolId",), "userpool/"),
    "dynamodb": Named(("TableName", "StreamArn", "TableArn", "ResourceArn"), "table/"),
    "firehose": Named(("DeliveryStreamName",), "deliverystream/"),
    "iam": Named((), "role/"),
    "kinesis": Named(("StreamARN", "StreamName"), "stream/"),
    "kms": Named(("KeyId",), "key/"),
    "lambda": Named(("FunctionName",), "function:"),
    "logs": Named(("logGroupName", "logGroupIdentifier"), "log-group:", goes_on=True),
    "rekognition": Named(("CollectionId",), "collection/"),
    "secretsmanager": Named(("SecretId",), "secret:", goes_on=True),
    "sns": Named(("TopicArn", "TargetArn"), ""),
    "sqs": Named(("QueueUrl", "QueueName"), ""),
    "ssm": Named(("Name", "Names"), "parameter"),
    "sts": Named(("RoleArn",), "role/"),
    "states": Named(("stateMachineArn",), "stateMachine:"),
}
"""What operations are about, by the prefix of their actions."""

PREFIXES: Mapping[str, str] = {
    "IoTSecuredTunneling": "iot",
    "cloudcontrolapi": "cloudformation",
    "iot-jobs-data": "iotjobsdata",
    "iotdata": "iot",
    "monitoring": "cloudwatch",
    "mturk-requester": "mechanicalturk",
    "tagging": "tag",
}
"""The prefix of actions by the name that requests are signed with, where these differ."""

_READ = ("s3:GetObject",)
_PUT = ("s3:PutObject", "?s3:AbortMultipartUpload", "?s3:ListMultipartUploadParts", "?s3:ListBucketMultipartUploads")
_COPY = ("s3:GetObject@CopySource", "?s3:GetObjectTagging@CopySource", *_PUT, "?s3:PutObjectTagging")
_MODEL = ("bedrock:InvokeModel", "?bedrock:GetInferenceProfile", "?bedrock:ApplyGuardrail")
_STREAM = ("bedrock:InvokeModelWithResponseStream", *_MODEL[1:])
_RDS_DATA = "?secretsmanager:GetSecretValue@secretArn"
_PUBLISH = ("sns:Publish",)

ACTIONS: Mapping[str, tuple[str, ...]] = {
    "bedrock-agent-runtime.RetrieveAndGenerate": (
        "bedrock:RetrieveAndGenerate",
        "?bedrock:Retrieve",
        "?bedrock:InvokeModel",
    ),
    "bedrock-agent-runtime.RetrieveAndGenerateStream": (
        "bedrock:RetrieveAndGenerate",
        "?bedrock:Retrieve",
        "?bedrock:InvokeModel",
    ),
    "bedrock-runtime.Converse": _MODEL,
    "bedrock-runtime.ConverseStream": _STREAM,
    "bedrock-runtime.InvokeModel": _MODEL,
    "bedrock-runtime.InvokeModelWithBidirectionalStream": _MODEL,
    "bedrock-runtime.InvokeModelWithResponseStream": _STREAM,
    "bedrock-runtime.StartAsyncInvoke": _MODEL,
    "cloudfront.CreateDistributionWithTags": ("cloudfront:CreateDistribution", "cloudfront:TagResource"),
    "cloudsearchdomain.Search": ("cloudsearch:search",),
    "cloudsearchdomain.Suggest": ("cloudsearch:suggest",),
    "cloudsearchdomain.UploadDocuments": ("cloudsearch:document",),
    "dsql.generate_db_connect_admin_auth_token": ("dsql:DbConnectAdmin",),
    "dsql.generate_db_connect_auth_token": ("dsql:DbConnect",),
    "kms.ReEncrypt": ("kms:ReEncryptFrom@SourceKeyId", "kms:ReEncryptTo@DestinationKeyId"),
    "lambda.GetLayerVersionByArn": ("lambda:GetLayerVersion",),
    "lambda.Invoke": ("lambda:InvokeFunction",),
    "lambda.InvokeAsync": ("lambda:InvokeFunction|lambda:InvokeAsync",),
    "lambda.InvokeWithResponseStream": ("lambda:InvokeFunction",),
    "rds-data.BatchExecuteStatement": ("rds-data:BatchExecuteStatement", _RDS_DATA),
    "rds-data.BeginTransaction": ("rds-data:BeginTransaction", _RDS_DATA),
    "rds-data.CommitTransaction": ("rds-data:CommitTransaction", _RDS_DATA),
    "rds-data.ExecuteStatement": ("rds-data:ExecuteStatement", _RDS_DATA),
    "rds-data.RollbackTransaction": ("rds-data:RollbackTransaction", _RDS_DATA),
    "rds.generate_db_auth_token": ("rds-db:connect",),
    "s3.CompleteMultipartUpload": _PUT,
    "s3.CopyObject": _COPY,
    "s3.CreateBucketMetadataConfiguration": ("s3:CreateBucketMetadataTableConfiguration",),
    "s3.CreateMultipartUpload": _PUT,
    "s3.CreateSession": ("s3express:CreateSession",),
    "s3.DeleteBucketAnalyticsConfiguration": ("s3:PutAnalyticsConfiguration",),
    "s3.DeleteBucketCors": ("s3:PutBucketCORS",),
    "s3.DeleteBucketEncryption": ("s3:PutEncryptionConfiguration",),
    "s3.DeleteBucketIntelligentTieringConfiguration": ("s3:PutIntelligentTieringConfiguration",),
    "s3.DeleteBucketInventoryConfiguration": ("s3:PutInventoryConfiguration",),
    "s3.DeleteBucketLifecycle": ("s3:PutLifecycleConfiguration",),
    "s3.DeleteBucketMetadataConfiguration": ("s3:DeleteBucketMetadataTableConfiguration",),
    "s3.DeleteBucketMetricsConfiguration": ("s3:PutMetricsConfiguration",),
    "s3.DeleteBucketOwnershipControls": ("s3:PutBucketOwnershipControls",),
    "s3.DeleteBucketReplication": ("s3:PutReplicationConfiguration",),
    "s3.DeleteBucketTagging": ("s3:PutBucketTagging",),
    "s3.DeleteObjects": ("s3:DeleteObject", "?s3:DeleteObjectVersion"),
    "s3.DeletePublicAccessBlock": ("s3:PutBucketPublicAccessBlock",),
    "s3.GetBucketAccelerateConfiguration": ("s3:GetAccelerateConfiguration",),
    "s3.GetBucketAnalyticsConfiguration": ("s3:GetAnalyticsConfiguration",),
    "s3.GetBucketEncryption": ("s3:GetEncryptionConfiguration",),
    "s3.GetBucketIntelligentTieringConfiguration": ("s3:GetIntelligentTieringConfiguration",),
    "s3.GetBucketInventoryConfiguration": ("s3:GetInventoryConfiguration",),
    "s3.GetBucketLifecycle": ("s3:GetLifecycleConfiguration",),
    "s3.GetBucketLifecycleConfiguration": ("s3:GetLifecycleConfiguration",),
    "s3.GetBucketMetadataConfiguration": ("s3:GetBucketMetadataTableConfiguration",),
    "s3.GetBucketMetricsConfiguration": ("s3:GetMetricsConfiguration",),
    "s3.GetBucketNotificationConfiguration": ("s3:GetBucketNotification",),
    "s3.GetBucketReplication": ("s3:GetReplicationConfiguration",),
    "s3.GetObjectLockConfiguration": ("s3:GetBucketObjectLockConfiguration",),
    "s3.GetObjectTorrent": _READ,
    "s3.GetPublicAccessBlock": ("s3:GetBucketPublicAccessBlock",),
    "s3.HeadBucket": ("s3:ListBucket",),
    # Without it, what isn't there is answered with 403 in place of 404.
    "s3.HeadObject": (*_READ, "?s3:ListBucket"),
    "s3.ListBucketAnalyticsConfigurations": ("s3:GetAnalyticsConfiguration",),
    "s3.ListBucketIntelligentTieringConfigurations": ("s3:GetIntelligentTieringConfiguration",),
    "s3.ListBucketInventoryConfigurations": ("s3:GetInventoryConfiguration",),
    "s3.ListBucketMetricsConfigurations": ("s3:GetMetricsConfiguration",),
    "s3.ListBuckets": ("s3:ListAllMyBuckets",),
    "s3.ListDirectoryBuckets": ("s3express:ListAllMyDirectoryBuckets",),
    "s3.ListMultipartUploads": ("s3:ListBucketMultipartUploads",),
    "s3.ListObjectVersions": ("s3:ListBucketVersions",),
    "s3.ListObjects": ("s3:ListBucket",),
    "s3.ListObjectsV2": ("s3:ListBucket",),
    "s3.ListParts": ("s3:ListMultipartUploadParts",),
    "s3.PutBucketAccelerateConfiguration": ("s3:PutAccelerateConfiguration",),
    "s3.PutBucketAnalyticsConfiguration": ("s3:PutAnalyticsConfiguration",),
    "s3.PutBucketEncryption": ("s3:PutEncryptionConfiguration",),
    "s3.PutBucketIntelligentTieringConfiguration": ("s3:PutIntelligentTieringConfiguration",),
    "s3.PutBucketInventoryConfiguration": ("s3:PutInventoryConfiguration",),
    "s3.PutBucketLifecycle": ("s3:PutLifecycleConfiguration",),
    "s3.PutBucketLifecycleConfiguration": ("s3:PutLifecycleConfiguration",),
    "s3.PutBucketMetricsConfiguration": ("s3:PutMetricsConfiguration",),
    "s3.PutBucketNotificationConfiguration": ("s3:PutBucketNotification",),
    "s3.PutBucketReplication": ("s3:PutReplicationConfiguration",),
    "s3.PutObject": _PUT,
    "s3.PutObjectLockConfiguration": ("s3:PutBucketObjectLockConfiguration",),
    "s3.PutPublicAccessBlock": ("s3:PutBucketPublicAccessBlock",),
    "s3.SelectObjectContent": _READ,
    "s3.UploadPart": _PUT,
    "s3.UploadPartCopy": _COPY,
    "s3.WriteGetObjectResponse": ("s3-object-lambda:WriteGetObjectResponse",),
    "s3.copy": _COPY,
    "s3.download_file": _READ,
    "s3.download_fileobj": _READ,
    "s3.upload_file": _PUT,
    "s3.upload_fileobj": _PUT,
    "secretsmanager.BatchGetSecretValue": ("secretsmanager:BatchGetSecretValue", "?secretsmanager:GetSecretValue"),
    "sesv2.SendBulkEmail": ("ses:SendBulkEmail|ses:SendBulkTemplatedEmail|ses:SendTemplatedEmail",),
    "sesv2.SendEmail": ("ses:SendEmail|ses:SendRawEmail|ses:SendTemplatedEmail",),
    "sns.Publish": _PUBLISH,
    "sns.PublishBatch": _PUBLISH,
    "sqs.ChangeMessageVisibilityBatch": ("sqs:ChangeMessageVisibility",),
    "sqs.DeleteMessageBatch": ("sqs:DeleteMessage",),
    "sqs.SendMessageBatch": ("sqs:SendMessage",),
    "sts.GetCallerIdentity": ("?sts:GetCallerIdentity",),
    "sts.GetSessionToken": ("?sts:GetSessionToken",),
    "timestream-query.Query": ("timestream:Select", "?timestream:DescribeEndpoints"),
    "timestream-write.WriteRecords": ("timestream:WriteRecords", "?timestream:DescribeEndpoints"),
}

_ACL = dict.fromkeys(("ACL", "GrantFullControl", "GrantRead", "GrantReadACP", "GrantWriteACP"), "s3:PutObjectAcl")
_STORING: Mapping[str, str] = {
    **_ACL,
    "ObjectLockLegalHoldStatus": "s3:PutObjectLegalHold",
    "ObjectLockMode": "s3:PutObjectRetention",
    "Tagging": "s3:PutObjectTagging",
}
WITH_ARGUMENT: Mapping[str, Mapping[str, str]] = {
    "s3.CopyObject": _STORING,
    "s3.CreateMultipartUpload": _STORING,
    "s3.DeleteObjects": {"BypassGovernanceRetention": "?s3:BypassGovernanceRetention"},
    "s3.PutObject": _STORING,
    "s3.copy": _STORING,
    "s3.upload_file": _STORING,
    "s3.upload_fileobj": _STORING,
    "scheduler.CreateSchedule": {"Target": "iam:PassRole@Target.RoleArn"},
    "scheduler.UpdateSchedule": {"Target": "iam:PassRole@Target.RoleArn"},
    "events.PutRule": {"RoleArn": "iam:PassRole@RoleArn"},
    "lambda.CreateFunction": {"Role": "iam:PassRole@Role"},
    "lambda.UpdateFunctionConfiguration": {"Role": "iam:PassRole@Role"},
    "pipes.CreatePipe": {"RoleArn": "iam:PassRole@RoleArn"},
    "stepfunctions.CreateStateMachine": {"roleArn": "iam:PassRole@roleArn"},
    "stepfunctions.UpdateStateMachine": {"roleArn": "iam:PassRole@roleArn"},
    "ecs.RunTask": {"taskDefinition": "?iam:PassRole@overrides.taskRoleArn"},
    "ecs.StartTask": {"taskDefinition": "?iam:PassRole@overrides.taskRoleArn"},
}
"""What an operation needs as well where an argument is given."""

OF_VERSION: Mapping[str, str] = {
    "s3:DeleteObject": "s3:DeleteObjectVersion",
    "s3:DeleteObjectTagging": "s3:DeleteObjectVersionTagging",
    "s3:GetObject": "s3:GetObjectVersion",
    "s3:GetObjectAcl": "s3:GetObjectVersionAcl",
    "s3:GetObjectAttributes": "s3:GetObjectVersionAttributes",
    "s3:GetObjectTagging": "s3:GetObjectVersionTagging",
    "s3:PutObjectAcl": "s3:PutObjectVersionAcl",
    "s3:PutObjectTagging": "s3:PutObjectVersionTagging",
}
"""What is needed in place of an action where a version of an object is named."""

PARTIQL: Mapping[str, str] = {
    "select": "dynamodb:PartiQLSelect",
    "insert": "dynamodb:PartiQLInsert",
    "update": "dynamodb:PartiQLUpdate",
    "delete": "dynamodb:PartiQLDelete",
}
"""The actions of PartiQL by the first word of a statement."""
TRANSACTION: Mapping[str, str] = {
    "ConditionCheck": "dynamodb:ConditionCheckItem",
    "Delete": "dynamodb:DeleteItem",
    "Get": "dynamodb:GetItem",
    "Put": "dynamodb:PutItem",
    "Update": "dynamodb:UpdateItem",
}
"""The actions of a transaction by the keys of its items."""

BEHIND_OTHERS = (
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
)
"""What services do with the permissions of who calls them: the code calls none of it, and needs it nevertheless."""
