"""What a template is drawn from: the types it may have, the names of its resources, and what its APIs define."""

from __future__ import annotations

from typing import Any, NamedTuple

from tests.strategies.values import arn

RESOURCE_TYPES = (
    "Function",
    "SimpleTable",
    "Api",
    "HttpApi",
    "WebSocketApi",
    "LayerVersion",
    "Application",
    "StateMachine",
    "Connector",
    "GraphQLApi",
    "CapacityProvider",
    "WebFunction",
    "MicrovmImage",
    "NetworkConnector",
)
FUNCTION_EVENTS = (
    "Schedule",
    "SQS",
    "S3",
    "Api",
    "HttpApi",
    "SNS",
    "ScheduleV2",
    "CloudWatchEvent",
    "EventBridgeRule",
    "CloudWatchLogs",
    "Kinesis",
    "DynamoDB",
    "DocumentDB",
    "MSK",
    "MQ",
    "SelfManagedKafka",
    "AlexaSkill",
    "IoTRule",
    "Cognito",
)
MACHINE_EVENTS = ("Schedule", "ScheduleV2", "CloudWatchEvent", "EventBridgeRule", "Api")

IDS = {
    "Function": ("Fn", "Fn2"),
    "SimpleTable": ("Table",),
    "Api": ("Rest", "Rest2"),
    "HttpApi": ("Http",),
    "WebSocketApi": ("Socket",),
    "LayerVersion": ("Layer",),
    "Application": ("App",),
    "StateMachine": ("Machine",),
    "Connector": ("Link",),
    "GraphQLApi": ("Graph",),
    "CapacityProvider": ("Capacity",),
    "WebFunction": ("Web",),
    "MicrovmImage": ("Image",),
    "NetworkConnector": ("Network",),
}
"""The logical ids that resources of a type get, in their order."""

_FUNCTION = {"InlineCode": "pass", "Handler": "index.handler", "Runtime": "python3.13"}
MINIMAL: dict[str, dict[str, Any]] = {
    "Fn": {"Type": "AWS::Serverless::Function", "Properties": _FUNCTION},
    "Fn2": {"Type": "AWS::Serverless::Function", "Properties": _FUNCTION},
    "Table": {"Type": "AWS::Serverless::SimpleTable"},
    "Rest": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"}},
    "Rest2": {"Type": "AWS::Serverless::Api", "Properties": {"StageName": "live"}},
    "Http": {"Type": "AWS::Serverless::HttpApi"},
    "Layer": {"Type": "AWS::Serverless::LayerVersion", "Properties": {"ContentUri": "s3://b/k"}},
    "Machine": {
        "Type": "AWS::Serverless::StateMachine",
        "Properties": {"DefinitionUri": "s3://b/k"},
    },
    "Bucket": {"Type": "AWS::S3::Bucket"},
    "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "q"}},
    "Topic": {"Type": "AWS::SNS::Topic"},
    "Pool": {"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "p"}},
    "Stream": {"Type": "AWS::Kinesis::Stream", "Properties": {"ShardCount": 1}},
    "PlainTable": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "t"}},
    "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": "b"}},
    "Rule": {
        "Type": "AWS::Events::Rule",
        "Properties": {
            "Targets": [{"Arn": {"Fn::GetAtt": ["Bus", "Arn"]}, "Id": "t", "RoleArn": arn("iam", "role/r")}]
        },
    },
    "Place": {"Type": "AWS::Location::PlaceIndex", "Properties": {"IndexName": "i"}},
    "Role": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "r"}},
    "PlainFn": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
}
"""What a resource is where it is referred to and hasn't been drawn."""

PARAMETERS: dict[str, Any] = {
    "Text": {"Type": "String", "Default": "value"},
    "Number": {"Type": "Number", "Default": 3},
    "Flag": {"Type": "String", "Default": "true"},
    "Unset": {"Type": "String"},
}
CONDITIONS: dict[str, Any] = {
    "IsOn": {"Fn::Equals": [{"Ref": "Flag"}, "true"]},
    "IsOff": {"Fn::Not": [{"Condition": "IsOn"}]},
}
MAPPINGS: dict[str, Any] = {
    "Settings": {"main": {"Value": "mapped", "On": True, "Kind": "AllAtOnce"}},
}


class World(NamedTuple):
    """What a template may have.

    Args:
        types: The simple names of its Serverless types.
        events: The types of the events of its functions.
        machine_events: The types of the events of its state machines.
        rest_authorizers: The names of the authorizers of its REST APIs.
        http_authorizers: The names of the authorizers of its HTTP APIs.
        in_globals: Whether Globals define the authorizers, and each API doesn't.
        models: The names of the models of its REST APIs.
    """

    types: tuple[str, ...] = RESOURCE_TYPES
    events: tuple[str, ...] = FUNCTION_EVENTS
    machine_events: tuple[str, ...] = MACHINE_EVENTS
    rest_authorizers: tuple[str, ...] = ()
    http_authorizers: tuple[str, ...] = ()
    in_globals: bool = True
    models: bool = False

    def has(self, name: str) -> bool:
        """Return whether a logical id is one of a plain resource, or of a type that the template may have."""
        owner = next((each for each, ids in IDS.items() if name in ids), None)
        return owner is None or owner in self.types
