"""Where each resource type and event type of the Serverless transform lives, so that only what is used is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from sampy.errors import did_you_mean
from sampy.intrinsics import Json
from sampy.serverless.base import Event, ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, DeclaredEvent, Invoked

PREFIX = "AWS::Serverless::"
RESOURCE_MODULES = {
    "Api": "sampy.serverless.api",
    "Function": "sampy.serverless.function",
    "HttpApi": "sampy.serverless.http_api",
    "SimpleTable": "sampy.serverless.simple_table",
    "WebSocketApi": "sampy.serverless.websocket_api",
}
UNSUPPORTED_RESOURCES = frozenset(
    {
        "Application",
        "CapacityProvider",
        "Connector",
        "GraphQLApi",
        "LayerVersion",
        "MicrovmImage",
        "NetworkConnector",
        "StateMachine",
        "WebFunction",
    }
)
"""The types of the transform that this version can't expand; a template with one is refused."""

FUNCTION_EVENT_MODULES = {
    "Api": "sampy.serverless.events.api",
    "HttpApi": "sampy.serverless.events.http_api",
    "S3": "sampy.serverless.events.s3",
    "SQS": "sampy.serverless.events.sqs",
    "Schedule": "sampy.serverless.events.schedule",
}
UNSUPPORTED_EVENTS = frozenset(
    {
        "AlexaSkill",
        "CloudWatchEvent",
        "CloudWatchLogs",
        "Cognito",
        "DocumentDB",
        "DynamoDB",
        "EventBridgeRule",
        "IoTRule",
        "Kinesis",
        "MQ",
        "MSK",
        "SNS",
        "ScheduleV2",
        "SelfManagedKafka",
    }
)
"""The event types that this version can't expand."""


def unknown_event(event: Json, kind: Json) -> tuple[str, str]:
    """Return what to say of an event whose type can't be expanded, and what to do about it."""
    if not isinstance(event, dict):
        return "an event must be a map with a Type and Properties", "check the indentation of this entry"
    if not isinstance(kind, str):
        return "the event has no Type", f"use one of: {', '.join(sorted(FUNCTION_EVENT_MODULES))}"
    if kind in UNSUPPORTED_EVENTS:
        return f"{kind} is an event type that this version can't expand", "declare the resources it stands for"
    return f"there is no event type {kind!r}", did_you_mean(kind, FUNCTION_EVENT_MODULES)


class ResourceModule(Protocol):
    """A module of a resource type: its class, and what makes contributions of its document."""

    def expand(self, declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
        """Yield what the resource contributes."""


class EventModule(Protocol):
    """A module of an event type of functions: its class, and what makes contributions of its document."""

    def expand(self, event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
        """Yield what the event contributes."""


@cache
def event_module(name: str) -> EventModule:
    """Return the module of an event type of functions."""
    return cast(EventModule, import_module(FUNCTION_EVENT_MODULES[name]))


@cache
def event_class(name: str) -> type[Event]:
    """Return the class of an event type of functions."""
    return cast(type[Event], getattr(event_module(name), name))


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
