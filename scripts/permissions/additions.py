"""What handlers need of which the schemas say nothing: types that have no handlers in the registry."""

from __future__ import annotations

ADDITIONS: dict[str, dict[str, tuple[str, ...]]] = {
    # AWS page "Configure AWS CDK usage data reporting": CloudFormation keeps it, and calls nobody.
    "AWS::CDK::Metadata": {},
    # AWS page "AWS::CloudFormation::WaitCondition": it waits for signals, which are sent to CloudFormation itself.
    "AWS::CloudFormation::WaitCondition": {},
    "AWS::CloudFormation::WaitConditionHandle": {},
    # AWS page "Actions, resources, and condition keys for AWS CodeBuild".
    "AWS::CodeBuild::Project": {
        "create": ("codebuild:CreateProject", "codebuild:BatchGetProjects", "iam:PassRole"),
        "update": ("codebuild:UpdateProject", "codebuild:BatchGetProjects", "iam:PassRole"),
        "delete": ("codebuild:DeleteProject", "codebuild:BatchGetProjects"),
    },
    # AWS page "Actions, resources, and condition keys for Amazon CloudWatch".
    "AWS::CloudWatch::AnomalyDetector": {
        "create": ("cloudwatch:PutAnomalyDetector", "cloudwatch:DescribeAnomalyDetectors"),
        "update": ("cloudwatch:PutAnomalyDetector", "cloudwatch:DescribeAnomalyDetectors"),
        "delete": ("cloudwatch:DeleteAnomalyDetector", "cloudwatch:DescribeAnomalyDetectors"),
    },
    # AWS page "Actions, resources, and condition keys for AWS Identity and Access Management".
    "AWS::IAM::AccessKey": {
        "create": ("iam:CreateAccessKey", "iam:UpdateAccessKey", "iam:ListAccessKeys"),
        "update": ("iam:UpdateAccessKey", "iam:ListAccessKeys"),
        "delete": ("iam:DeleteAccessKey", "iam:ListAccessKeys"),
    },
    "AWS::IAM::UserToGroupAddition": {
        "create": ("iam:AddUserToGroup", "iam:GetGroup"),
        "update": ("iam:AddUserToGroup", "iam:RemoveUserFromGroup", "iam:GetGroup"),
        "delete": ("iam:RemoveUserFromGroup", "iam:GetGroup"),
    },
    # AWS page "Actions, resources, and condition keys for Amazon Route 53"; the same calls as for a RecordSet.
    "AWS::Route53::RecordSetGroup": {
        "create": ("route53:ChangeResourceRecordSets", "route53:GetChange", "route53:GetHostedZone"),
        "read": ("route53:ListHostedZones", "route53:ListResourceRecordSets"),
        "update": ("route53:ChangeResourceRecordSets", "route53:GetChange", "route53:GetHostedZone"),
        "delete": ("route53:ChangeResourceRecordSets", "route53:GetChange", "route53:GetHostedZone"),
    },
}
"""By type and operation; a type with none needs nothing. Of what has neither these nor handlers, nobody says."""
