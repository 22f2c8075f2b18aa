"""What is wrong in the schemas: permissions that are no actions of IAM, each with what is meant and why.

A name in odd case, ``Batch:TagResource``, needs no row: it is written as AWS's page of the service writes it.
"""

from __future__ import annotations

from collections.abc import Iterator

OPERATION = "the name of an operation of the API, which IAM knows as another action"
PREFIX = "the service has another prefix in policies"
NOTHING = "no action of any service"
SPELLING = "a slip of the pen"

CORRECTIONS: dict[str, tuple[tuple[str, ...], str]] = {
    "": ((), NOTHING),
    "cloudfront:CreateDistributionWithTags": (("cloudfront:CreateDistribution", "cloudfront:TagResource"), OPERATION),
    "ec2:CreateVpcEndpointServicePermissions": (("ec2:ModifyVpcEndpointServicePermissions",), OPERATION),
    "ec2:DeleteVpcEndpoint": (("ec2:DeleteVpcEndpoints",), SPELLING),
    "ec2:DeleteVpcEndpointServicePermissions": (("ec2:ModifyVpcEndpointServicePermissions",), OPERATION),
    "ec2:DescribeSecurityGroup": (("ec2:DescribeSecurityGroups",), SPELLING),
    "ec2:DescribeVpcEndpoint": (("ec2:DescribeVpcEndpoints",), SPELLING),
    "efs:CreateFileSystem": (("elasticfilesystem:CreateFileSystem",), PREFIX),
    "efs:DeleteFileSystem": (("elasticfilesystem:DeleteFileSystem",), PREFIX),
    "efs:DeleteMountTarget": (("elasticfilesystem:DeleteMountTarget",), PREFIX),
    "efs:DescribeMountTargets": (("elasticfilesystem:DescribeMountTargets",), PREFIX),
    "emr:AddJobFlowSteps": (("elasticmapreduce:AddJobFlowSteps",), PREFIX),
    "es:UpdateDomain": (("es:UpdateDomainConfig",), OPERATION),
    "events:CreateRule": (("events:PutRule",), OPERATION),
    "evidently:ListSegment": (("evidently:ListSegments",), SPELLING),
    "iam:AssumeRole": (("sts:AssumeRole",), PREFIX),
    "iam:DescribeOrganization": (("organizations:DescribeOrganization",), PREFIX),
    "iam:assumeRole": (("sts:AssumeRole",), PREFIX),
    "initech:DeleteReport": ((), NOTHING),
    "initech:DescribeReport": ((), NOTHING),
    "initech:UpdateReport": ((), NOTHING),
    "kms:ReEncrypt": (("kms:ReEncryptFrom", "kms:ReEncryptTo"), OPERATION),
    "lambda:GetLayerVersionByArn": (("lambda:GetLayerVersion",), OPERATION),
    "lambda:Invoke": (("lambda:InvokeFunction",), OPERATION),
    "lambda:TagResource20170331v2": (("lambda:TagResource",), OPERATION),
    "lambda:UntagResource20170331v2": (("lambda:UntagResource",), OPERATION),
    "network-firewall:ListTagsForResources": (("network-firewall:ListTagsForResource",), SPELLING),
    "noservice:NoAction": ((), NOTHING),
    "opensearch:AddDirectQueryDataSource": (("es:AddDirectQueryDataSource",), PREFIX),
    "opensearch:CreateApplication": (("es:CreateApplication",), PREFIX),
    "opensearch:DeleteApplication": (("es:DeleteApplication",), PREFIX),
    "opensearch:DeleteDirectQueryDataSource": (("es:DeleteDirectQueryDataSource",), PREFIX),
    "opensearch:GetApplication": (("es:GetApplication",), PREFIX),
    "opensearch:GetDirectQueryDataSource": (("es:GetDirectQueryDataSource",), PREFIX),
    "opensearch:UpdateApplication": (("es:UpdateApplication",), PREFIX),
    "s3:DeleteBucketAnalyticsConfiguration": (("s3:PutAnalyticsConfiguration",), OPERATION),
    "s3:DeleteBucketCors": (("s3:PutBucketCORS",), OPERATION),
    "s3:DeleteBucketEncryption": (("s3:PutEncryptionConfiguration",), OPERATION),
    "s3:DeleteBucketLifecycle": (("s3:PutLifecycleConfiguration",), OPERATION),
    "s3:DeleteBucketMetricsConfiguration": (("s3:PutMetricsConfiguration",), OPERATION),
    "s3:DeleteBucketReplication": (("s3:PutReplicationConfiguration",), OPERATION),
    "s3:DeleteBucketTagging": (("s3:PutBucketTagging",), OPERATION),
    "s3:DoesObjectExist": (("s3:GetObject",), OPERATION),
    "s3:GetBucketNotificationConfiguration": (("s3:GetBucketNotification",), OPERATION),
    "s3:GetObjectMetadata": (("s3:GetObject",), OPERATION),
    "s3:HeadBucket": (("s3:ListBucket",), OPERATION),
    "s3:HeadObject": (("s3:GetObject",), OPERATION),
    "s3:ListObjects": (("s3:ListBucket",), OPERATION),
    "s3:ListObjectsV2": (("s3:ListBucket",), OPERATION),
    "s3:PutBucketEncryption": (("s3:PutEncryptionConfiguration",), OPERATION),
    "s3:PutBucketNotificationConfiguration": (("s3:PutBucketNotification",), OPERATION),
    "s3:PutBucketReplication": (("s3:PutReplicationConfiguration",), OPERATION),
    "s3:PutObjectLockConfiguration": (("s3:PutBucketObjectLockConfiguration",), OPERATION),
    "s3:REST.PUT.OBJECT": ((), "what an access log calls a request"),
    "s3:listBuckets": (("s3:ListAllMyBuckets",), OPERATION),
    "sagemaker:ListMonitoringSchedule": (("sagemaker:ListMonitoringSchedules",), SPELLING),
    "stepfunctions:DescribeStateMachine": (("states:DescribeStateMachine",), PREFIX),
    "stepfunctions:StartExecution": (("states:StartExecution",), PREFIX),
    "stepfunctions:StopExecution": (("states:StopExecution",), PREFIX),
    "stepfunctions:TagResource": (("states:TagResource",), PREFIX),
}
"""By permission, as the schemas have it: the actions that are meant, and what is wrong. Whatever else the table of
actions doesn't know may be newer than that table, and stays."""

LEFT_OUT: dict[tuple[str, str], str] = {
    (
        "AWS::S3::Bucket",
        "s3:DeleteObject",
    ): "a bucket that is created has no objects, and a full one isn't deleted",
    ("AWS::S3::Bucket", "s3:PutObjectAcl"): "CloudFormation changes no objects of a bucket",
}
"""By type and action: why it isn't needed, though the schema says so."""


def corrected(resource_type: str, permission: str) -> Iterator[str]:
    """Yield the actions that a permission of a schema stands for, if any."""
    actions, _ = CORRECTIONS.get(permission, ((permission,), ""))
    yield from (each for each in actions if (resource_type, each) not in LEFT_OUT)
