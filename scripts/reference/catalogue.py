"""What there is to tell of: the resource types and events of the registry, and the page of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from sampy import serverless
from sampy.declaration import Declaration
from sampy.naming import snake_case
from sampy.serverless import events, registry, state_machine_events
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
    """Return the events of functions, then those that only state machines have, by their names."""
    of_functions = _classes(registry.FUNCTION_EVENT_MODULES)
    of_machines = _classes(registry.STATE_MACHINE_EVENT_MODULES)
    own = [cls for cls in of_machines if cls not in of_functions]
    return (
        *(
            Subject(
                cls,
                f"events/{slug(cls.__name__)}.md",
                f"Event {cls.__name__}",
                ("functions", "state machines") if cls in of_machines else ("functions",),
            )
            for cls in of_functions
        ),
        *(
            Subject(
                cls,
                f"state-machine-events/{slug(cls.__name__)}.md",
                f"Event {cls.__name__} of state machines",
                ("state machines",),
            )
            for cls in own
        ),
    )


def _classes(modules: Mapping[str, str]) -> list[type[Event]]:
    return [registry.event_class(module, name) for name, module in sorted(modules.items())]


def public_classes() -> Iterator[type[Declaration]]:
    """Yield the declarations that users can import from `sampy.serverless` and its events."""
    for module in (serverless, events, state_machine_events):
        for name in module.__all__:
            value: object = getattr(module, name)
            if isinstance(value, type) and issubclass(value, Declaration):
                yield value


def slug(name: str) -> str:
    """Return a name of CloudFormation as the name of a page: ``SimpleTable`` is ``simple-table``."""
    for word in _ONE_WORD:
        name = name.replace(word, word.capitalize())
    return re.sub(r"_+", "-", snake_case(name))
