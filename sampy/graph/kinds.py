"""What resource types are for, as the colours of a graph tell them apart."""

from __future__ import annotations

from sampy.graph.model import Kind

KINDS: dict[Kind, str] = {
    "compute": "Compute",
    "api": "API",
    "storage": "Storage",
    "event": "Events and messages",
    "workflow": "Workflow",
    "other": "Other",
}
"""All kinds, with what a legend calls them."""

_TYPES: dict[Kind, tuple[str, ...]] = {
    "compute": (
        "AppRunner",
        "Batch",
        "EC2::Instance",
        "ECS",
        "Lambda",
        "Serverless::CapacityProvider",
        "Serverless::Function",
        "Serverless::LayerVersion",
        "Serverless::MicrovmImage",
        "Serverless::WebFunction",
    ),
    "api": (
        "ApiGateway",
        "ApiGatewayV2",
        "AppSync",
        "CloudFront",
        "ElasticLoadBalancingV2",
        "Serverless::Api",
        "Serverless::GraphQLApi",
        "Serverless::HttpApi",
        "Serverless::WebSocketApi",
    ),
    "storage": (
        "Backup",
        "DAX",
        "DocDB",
        "DynamoDB",
        "ECR",
        "EFS",
        "ElastiCache",
        "FSx",
        "MemoryDB",
        "Neptune",
        "OpenSearchServerless",
        "OpenSearchService",
        "RDS",
        "Redshift",
        "S3",
        "S3Tables",
        "Serverless::SimpleTable",
        "Timestream",
    ),
    "event": (
        "AmazonMQ",
        "EventSchemas",
        "Events",
        "IoT",
        "Kinesis",
        "KinesisFirehose",
        "MSK",
        "Pipes",
        "SNS",
        "SQS",
        "Scheduler",
    ),
    "workflow": ("Serverless::StateMachine", "StepFunctions"),
}
_KINDS: dict[str, Kind] = {name: kind for kind, names in _TYPES.items() for name in names}


def kind_of(resource_type: str) -> Kind:
    """Return what a type is for, by itself or by its service: ``AWS::SQS::Queue`` is for events."""
    parts = resource_type.removeprefix("AWS::").split("::")
    return _KINDS.get("::".join(parts[:2])) or _KINDS.get(parts[0]) or "other"
