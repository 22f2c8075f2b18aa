"""The events of functions and state machines, each expanded by the module of its type."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sampy.errors import Invalid, Problem, did_you_mean
from sampy.intrinsics import Json
from sampy.serverless.contributions import Compilation, Contribution, Declared, DeclaredEvent, Invoked, Started
from sampy.serverless.registry import (
    FUNCTION_EVENT_MODULES,
    STATE_MACHINE_EVENT_MODULES,
    event_class,
    function_event,
    state_machine_event,
)
from sampy.serverless.validation import check_properties

WITH_EVENTS: dict[str, Callable[[Declared], Invoked | Started]] = {
    "Function": Invoked.by_events,
    "StateMachine": Started.by_events,
}
"""The resource types with events, and what the events of one are for."""


def event_problems(target: Invoked | Started, compilation: Compilation) -> Iterator[Problem]:
    """Yield what is wrong with the events of a function or state machine that is wrong itself."""
    events = target.declared.properties.get("Events")
    for name, event in events.items() if isinstance(events, dict) else ():
        for contribution in expand_event(name, event, target, compilation):
            if isinstance(contribution, Problem):
                yield contribution


def expand_event(name: str, event: Json, target: Invoked | Started, compilation: Compilation) -> Iterator[Contribution]:
    """Yield what an event of a function or state machine contributes, or what is wrong with it."""
    owner = target.declared.logical_id
    path = ("Resources", owner, "Properties", "Events", name)
    modules = FUNCTION_EVENT_MODULES if isinstance(target, Invoked) else STATE_MACHINE_EVENT_MODULES
    kind = event.get("Type") if isinstance(event, dict) else None
    if not isinstance(event, dict) or not isinstance(kind, str) or kind not in modules:
        yield Problem(*_unknown(event, kind, modules), path, resource=owner, event=name)
        return
    properties = event.get("Properties", {})
    if not isinstance(properties, dict):
        yield Problem(
            "the properties of an event must be a map", "give it entries, or leave it out", path, None, owner, name
        )
        return
    wrong = list(check_properties(event_class(modules[kind], kind), properties, (*path, "Properties"), owner, name))
    if wrong:
        yield from wrong
        return
    declared = DeclaredEvent(name, owner + name, properties)
    try:
        if isinstance(target, Invoked):
            yield from function_event(kind).expand(declared, target, compilation)
        else:
            yield from state_machine_event(kind).expand(declared, target, compilation)
    except Invalid as invalid:
        yield invalid.problem(path, resource=owner, event=name)


def _unknown(event: Json, kind: Json, modules: dict[str, str]) -> tuple[str, str]:
    """Return what to say of an event whose type can't be expanded, and what to do about it."""
    if not isinstance(event, dict):
        return "an event must be a map with a Type and Properties", "check the indentation of this entry"
    if not isinstance(kind, str):
        return "the event has no Type", f"use one of: {', '.join(sorted(modules))}"
    return f"there is no event type {kind!r}", did_you_mean(kind, modules)
