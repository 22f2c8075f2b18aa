"""What a function needs that its code doesn't call: for its logs, its network, its event sources, its destinations.

Source: AWS pages "Defining Lambda function permissions with an execution role", "Giving Lambda functions access to
resources in an Amazon VPC", and those of the event sources.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.intrinsics import Json, as_map
from sampy.permissions import Granted
from sampy.references import references
from sampy.template import Template

_MANAGED = ("AWSLambda", "AWSXRay", "AWSXray", "CloudWatchLambda", "CloudWatchAgentServerPolicy")
"""What the names of managed policies begin with that are for the platform."""
_ALWAYS = (
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSubnets",
    "ec2:DescribeVpcs",
    "ec2:UnassignPrivateIpAddresses",
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "xray:GetSamplingRules",
    "xray:GetSamplingStatisticSummaries",
    "xray:GetSamplingTargets",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
)
_POLLING = (
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
    "kafka-cluster:Connect",
    "kafka-cluster:DescribeGroup",
    "kafka-cluster:DescribeTopic",
    "kafka-cluster:ReadData",
    "kafka:DescribeCluster",
    "kafka:DescribeClusterV2",
    "kafka:GetBootstrapBrokers",
    "kinesis:DescribeStream",
    "kinesis:DescribeStreamSummary",
    "kinesis:GetRecords",
    "kinesis:GetShardIterator",
    "kinesis:ListShards",
    "kinesis:ListStreams",
    "kinesis:SubscribeToShard",
    "kms:Decrypt",
    "mq:DescribeBroker",
    "rds:DescribeDBClusterParameters",
    "rds:DescribeDBClusters",
    "rds:DescribeDBSubnetGroups",
    "secretsmanager:GetSecretValue",
    "sqs:ChangeMessageVisibility",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:ReceiveMessage",
)
_SENDING = (
    "events:PutEvents",
    "lambda:InvokeFunction",
    "s3:ListBucket",
    "s3:PutObject",
    "sns:Publish",
    "sqs:SendMessage",
)
_BY_PROPERTY: Mapping[str, tuple[str, ...]] = {
    "DeadLetterConfig": ("sns:Publish", "sqs:SendMessage"),
    "FileSystemConfigs": (
        "elasticfilesystem:ClientMount",
        "elasticfilesystem:ClientRootAccess",
        "elasticfilesystem:ClientWrite",
    ),
    "KmsKeyArn": ("kms:Decrypt",),
}
_CONNECTOR = "AWS::Serverless::Connector"


def is_for_the_platform(granted: Granted, template: Template) -> bool:
    """Return whether something was granted for the platform: by an event, a feature, a connector, a managed policy."""
    if granted.policy.rpartition("/")[2].startswith(_MANAGED):
        return True
    origin = template.origin(granted.holder)
    if origin.type == _CONNECTOR or "Connectors" in granted.path:
        return True
    return origin.rule != "declared" and granted.path == ("Resources", origin.declared, *origin.at)


def used_by_the_platform(function: str, template: Template) -> Iterator[str]:
    """Yield the actions that the platform uses with the role of a function, whatever the code calls."""
    yield from _ALWAYS
    properties = template.properties(function)
    for name, actions in _BY_PROPERTY.items():
        if properties.get(name) is not None:
            yield from actions
    for holder in _holders(function, template):
        if template.type_of(holder) == "AWS::Lambda::EventSourceMapping":
            yield from _POLLING
        elif template.type_of(holder) not in ("AWS::Lambda::EventInvokeConfig",):
            continue
        if _has_destination(template.resources[holder]):
            yield from _SENDING


def _holders(function: str, template: Template) -> list[str]:
    """Return the resources that refer to a function, or to an alias or a version of it."""
    all_references = [each for each in references(template.document) if each.section == "Resources"]
    names = {function}
    for each in all_references:
        if each.target in names and template.type_of(each.holder) in ("AWS::Lambda::Alias", "AWS::Lambda::Version"):
            names.add(each.holder)
    return list(dict.fromkeys(each.holder for each in all_references if each.target in names))


def _has_destination(resource: Mapping[str, Json]) -> bool:
    return as_map(resource.get("Properties")).get("DestinationConfig") is not None
