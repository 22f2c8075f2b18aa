"""What there is to tell of: the resource types and events of the registry, and the page of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

import attrs

from sampy import serverless
from sampy.declaration import Declaration
from sampy.naming import snake_case
from sampy.serverless import events, registry
from sampy.serverless.base import Event, ServerlessResource

_ONE_WORD = ("GraphQL", "IoT", "DynamoDB", "DocumentDB", "CloudWatch", "EventBridge", "WebSocket")
"""Names whose capitals don't start words."""


@attrs.frozen
class Subject:
    """What a page is about.

    Args:
        cls: The class.
        page: The page, below docs/reference.
        title: Its title.
        of: What an event is an event of; empty for a resource type.
    """

    cls: type[ServerlessResource] | type[Event]
    page: str
    title: str
    of: tuple[str, ...] = ()


@cache
def resource_types() -> tuple[Subject, ...]:
    """Return the resource types of the registry by their names."""
    return tuple(
        Subject(cls, f"{slug(name)}.md", cls.TYPE)
        for name in sorted(registry.RESOURCE_MODULES)
        for cls in (registry.resource_class(name),)
    )


@cache
def event_types() -> tuple[Subject, ...]:
    """Return the events of functions and state machines by the names of their classes, each class once."""
    of: dict[type[Event], list[str]] = {}
    for name in registry.FUNCTION_EVENT_MODULES:
        of.setdefault(registry.event_class(name), []).append("functions")
    for name, module in _state_machine_events().items():
        of.setdefault(_state_machine_event(name, module), []).append("state machines")
    return tuple(
        Subject(cls, f"events/{slug(cls.__name__)}.md", f"Event {cls.__name__}", tuple(dict.fromkeys(of[cls])))
        for cls in sorted(of, key=lambda cls: cls.__name__)
    )


def public_classes() -> Iterator[type[Declaration]]:
    """Yield the declarations that users can import from `sampy.serverless` and its events."""
    for module in (serverless, events):
        for name in module.__all__:
            value: object = getattr(module, name)
            if isinstance(value, type) and issubclass(value, Declaration):
                yield value


def slug(name: str) -> str:
    """Return a name of CloudFormation as the name of a page: ``SimpleTable`` is ``simple-table``."""
    for word in _ONE_WORD:
        name = name.replace(word, word.capitalize())
    return re.sub(r"_+", "-", snake_case(name))


def _state_machine_events() -> Mapping[str, str]:
    found: Mapping[str, str] = getattr(registry, "STATE_MACHINE_EVENT_MODULES", {})
    return found


def _state_machine_event(name: str, module: str) -> type[Event]:
    """Return the class of an event type of state machines: one of their own where there is one, else the function's."""
    found = {
        cls.__name__: cls
        for cls in vars(import_module(module)).values()
        if isinstance(cls, type) and issubclass(cls, Event) and name == cls.TYPE
    }
    own = [cls for cls_name, cls in found.items() if cls_name != name]
    return own[0] if own else found[name]
