"""The declared event that a name like ``Resize.Uploaded`` stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from sampy.errors import CompileError, Problem, did_you_mean
from sampy.intrinsics import Json, as_map
from sampy.template import Template

_WITH_EVENTS = {"AWS::Serverless::Function": "Events", "AWS::Serverless::StateMachine": "Events"}
_WITH_ROUTES = {"AWS::Serverless::WebSocketApi": "Routes"}
ROUTE = "WebSocketRoute"
"""The type of the routes of WebSocket APIs, which are declared at the API."""


@attrs.frozen
class Found:
    """An event as it was declared.

    Args:
        template: The compiled template of its stack.
        owner: The logical id of the function or state machine; of the API, for a route of a WebSocket API.
        owner_type: The type of that.
        name: Its name.
        type: Its type: ``S3``.
        properties: Its properties, as they were written.
    """

    template: Template
    owner: str
    owner_type: str
    name: str
    type: str
    properties: Mapping[str, Json]

    def problem(self, message: str, fix: str | None = None) -> CompileError:
        """Return an error that is about the event, with its place."""
        section = (_WITH_EVENTS | _WITH_ROUTES)[self.owner_type]
        path = ("Resources", self.owner, "Properties", section, self.name)
        problem = Problem(message, fix, path, resource=self.owner, event=self.name)
        return CompileError([problem.located(self.template.source)])


def find_event(templates: Sequence[Template], name: str) -> Found:
    """Return the event of a name: that of a function, a dot, and its own; the function's will do where it has only one.

    Raises:
        CompileError: There is no such event, or several stacks have it.
    """
    owner, _, event = name.partition(".")
    everything = [found for template in templates for found in _events(template)]
    of_owner = [found for found in everything if found.owner == owner]
    if not of_owner:
        raise _no_owner(templates, owner, [found.owner for found in everything])
    named = [found for found in of_owner if found.name == event]
    if not event and len({found.name for found in of_owner}) == 1:
        named = of_owner
    if len(named) == 1:
        return named[0]
    if named:
        stacks = ", ".join(found.template.name for found in named)
        raise CompileError([Problem(f"several stacks have an event {name!r}: {stacks}", "name the target of one")])
    known = [found.name for found in of_owner]
    problem = Problem(
        f"there is no event {event!r}" if event else "it has several events",
        did_you_mean(event, known) if event else f"name one: {', '.join(f'{owner}.{each}' for each in known)}",
        ("Resources", owner),
        resource=owner,
    )
    raise CompileError([problem.located(of_owner[0].template.source)])


def _no_owner(templates: Sequence[Template], owner: str, known: Sequence[str]) -> CompileError:
    for template in templates:
        resource = as_map(as_map(template.written.get("Resources")).get(owner))
        if resource:
            path = ("Resources", owner)
            fix = did_you_mean(owner, dict.fromkeys(known)) if known else "declare one"
            problem = Problem(
                f"a resource of type {resource.get('Type')} has no events here", fix, path, resource=owner
            )
            return CompileError([problem.located(template.source)])
    fix = did_you_mean(owner, dict.fromkeys(known)) if known else "none of the stacks declares events"
    return CompileError([Problem(f"there is no function or state machine {owner!r} with events", fix)])


def _events(template: Template) -> Iterator[Found]:
    for owner, resource in as_map(template.written.get("Resources")).items():
        kind = str(as_map(resource).get("Type"))
        properties = as_map(as_map(resource).get("Properties"))
        if kind in _WITH_EVENTS:
            for name, event in as_map(properties.get("Events")).items():
                declared = as_map(event)
                given = as_map(declared.get("Properties"))
                yield Found(template, owner, kind, name, str(declared.get("Type")), given)
        elif kind in _WITH_ROUTES:
            for name, route in as_map(properties.get("Routes")).items():
                yield Found(template, owner, kind, name, ROUTE, as_map(route))
