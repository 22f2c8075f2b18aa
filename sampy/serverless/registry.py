"""Where each resource type and event type of the Serverless transform lives, so that only what is used is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from sampy.serverless.base import Event, ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, DeclaredEvent, Invoked, Started

PREFIX = "AWS::Serverless::"
RESOURCE_MODULES = {
    "Api": "sampy.serverless.api",
    "Application": "sampy.serverless.application",
    "CapacityProvider": "sampy.serverless.capacity_provider",
    "Connector": "sampy.serverless.connector",
    "Function": "sampy.serverless.function",
    "GraphQLApi": "sampy.serverless.graphql.api",
    "HttpApi": "sampy.serverless.http_api",
    "LayerVersion": "sampy.serverless.layer_version",
    "MicrovmImage": "sampy.serverless.microvm_image",
    "NetworkConnector": "sampy.serverless.network_connector",
    "SimpleTable": "sampy.serverless.simple_table",
    "StateMachine": "sampy.serverless.state_machine",
    "WebFunction": "sampy.serverless.web_function",
    "WebSocketApi": "sampy.serverless.websocket_api",
}
FUNCTION_EVENT_MODULES = {
    "AlexaSkill": "sampy.serverless.events.alexa_skill",
    "Api": "sampy.serverless.events.api",
    "CloudWatchEvent": "sampy.serverless.events.cloud_watch_event",
    "CloudWatchLogs": "sampy.serverless.events.cloud_watch_logs",
    "Cognito": "sampy.serverless.events.cognito",
    "DocumentDB": "sampy.serverless.events.document_db",
    "DynamoDB": "sampy.serverless.events.dynamodb",
    "EventBridgeRule": "sampy.serverless.events.event_bridge_rule",
    "HttpApi": "sampy.serverless.events.http_api",
    "IoTRule": "sampy.serverless.events.iot_rule",
    "Kinesis": "sampy.serverless.events.kinesis",
    "MQ": "sampy.serverless.events.mq",
    "MSK": "sampy.serverless.events.msk",
    "S3": "sampy.serverless.events.s3",
    "SNS": "sampy.serverless.events.sns",
    "SQS": "sampy.serverless.events.sqs",
    "Schedule": "sampy.serverless.events.schedule",
    "ScheduleV2": "sampy.serverless.events.schedule_v2",
    "SelfManagedKafka": "sampy.serverless.events.self_managed_kafka",
}
STATE_MACHINE_EVENT_MODULES = {
    "Api": "sampy.serverless.state_machine_events.api",
    "CloudWatchEvent": "sampy.serverless.state_machine_events.cloud_watch_event",
    "EventBridgeRule": "sampy.serverless.state_machine_events.event_bridge_rule",
    "Schedule": "sampy.serverless.state_machine_events.schedule",
    "ScheduleV2": "sampy.serverless.state_machine_events.schedule_v2",
}


class ResourceModule(Protocol):
    """A module of a resource type: its class, and what makes contributions of its document."""

    def expand(self, declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
        """Yield what the resource contributes."""


class FunctionEventModule(Protocol):
    """A module of an event type of functions: its class, and what makes contributions of its document."""

    def expand(self, event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
        """Yield what the event contributes."""


class StateMachineEventModule(Protocol):
    """A module of an event type of state machines: its class, and what makes contributions of its document."""

    def expand(self, event: DeclaredEvent, started: Started, compilation: Compilation) -> Iterator[Contribution]:
        """Yield what the event contributes."""


@cache
def function_event(name: str) -> FunctionEventModule:
    """Return the module of an event type of functions."""
    return cast(FunctionEventModule, import_module(FUNCTION_EVENT_MODULES[name]))


@cache
def state_machine_event(name: str) -> StateMachineEventModule:
    """Return the module of an event type of state machines."""
    return cast(StateMachineEventModule, import_module(STATE_MACHINE_EVENT_MODULES[name]))


@cache
def event_class(module: str, name: str) -> type[Event]:
    """Return the class of an event type, which its module holds."""
    return cast(type[Event], getattr(import_module(module), name))


@cache
def resource_module(name: str) -> ResourceModule:
    """Return the module of the resource type ``AWS::Serverless::<name>``."""
    return cast(ResourceModule, import_module(RESOURCE_MODULES[name]))


@cache
def resource_class(name: str) -> type[ServerlessResource]:
    """Return the class of the resource type ``AWS::Serverless::<name>``."""
    return cast(type[ServerlessResource], getattr(resource_module(name), name))


def simple_name(resource_type: object) -> str | None:
    """Return what follows ``AWS::Serverless::`` in a resource type; None for the types of CloudFormation."""
    if isinstance(resource_type, str) and resource_type.startswith(PREFIX):
        return resource_type[len(PREFIX) :]
    return None
